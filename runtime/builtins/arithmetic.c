/* abs, divmod, pow, round, and the conversions of one number: bin, oct, hex, chr, ord. */
#include "builtins.stub.h"
#include "complex.stub.h"
#include "core/names.h"
#include "core/type.h"
#include "float.stub.h"
#include "numbers/complex.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

Value kr_builtins_abs(Value x) {
    UnarySlot slot = (UnarySlot)object_slot(x, SLOT___abs__);
    return slot ? slot(x) : error_raise(&kr_type_TypeError, "bad operand type for abs(): '%T'", x);
}

Value kr_builtins_divmod(Value x, Value y) { return kr_binop_slow(x, y, SLOT___divmod__); }

/* Where the base's own __pow__ does not know the others, a float or a complex among them refuses.
 */
static Value power_refuse(Value base, Value exponent, Value modulus, Value refusing) {
    if (value_is_float(refusing)) return kr_float___pow__(base, exponent, modulus);
    if (value_is_complex(refusing)) return kr_complex___pow__(base, exponent, modulus);
    return KR_NOT_IMPLEMENTED;
}

/* There is no reflected form with a modulus. */
static Value power_modulo(Value base, Value exponent, Value modulus) {
    TernarySlot power = (TernarySlot)object_slot(base, SLOT___pow__);
    Value result = power ? power(base, exponent, modulus) : KR_NOT_IMPLEMENTED;
    if (result == KR_NOT_IMPLEMENTED) result = power_refuse(base, exponent, modulus, exponent);
    if (result == KR_NOT_IMPLEMENTED) result = power_refuse(base, exponent, modulus, modulus);
    if (result != KR_NOT_IMPLEMENTED) return result;
    return error_raise(&kr_type_TypeError,
                       "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", base,
                       exponent, modulus);
}

Value kr_builtins_pow(Value base, Value exp, Value mod) {
    return mod == KR_NONE ? kr_binop_pow(base, exp) : power_modulo(base, exp, mod);
}

Value kr_builtins_round(Value number, Value ndigits) {
    Value method = object_special(number, NAME(__round__));
    if (!method) {
        if (error_is_set()) return 0;
        return error_raise(&kr_type_TypeError, "type %T doesn't define __round__ method", number);
    }
    return ndigits == KR_NONE ? object_call0(method) : object_call1(method, ndigits);
}

/* ---- Text of an integer ---- */

static Value prefixed(Value number, int base, const char *prefix) {
    Value index = object_index(number);
    if (!index) return 0;
    Value text = int_to_text(index, base);
    if (!text) return 0;
    if (int_sign(index) >= 0) return str_printf("%s%S", prefix, text);
    return str_printf("-%s%S", prefix, str_substring(text, 1, str_object(text)->length));
}

Value kr_builtins_bin(Value number) { return prefixed(number, 2, "0b"); }
Value kr_builtins_oct(Value number) { return prefixed(number, 8, "0o"); }
Value kr_builtins_hex(Value number) { return prefixed(number, 16, "0x"); }

/* ---- Characters ---- */

Value kr_builtins_chr(Value i) {
    Value index = object_index(i);
    if (!index) return 0;
    int64_t code;
    if (!int_fits_i64(index, &code) || code != (int32_t)code) {
        if (int_sign(index) < 0)
            return error_raise(&kr_type_OverflowError, "signed integer is less than minimum");
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
    }
    if (code < 0 || code > 0x10ffff)
        return error_raise(&kr_type_ValueError, "chr() arg not in range(0x110000)");
    return str_from_char((uint32_t)code);
}

static Value raise_ord_length(size_t length) {
    return error_raise(&kr_type_TypeError,
                       "ord() expected a character, but string of length %zu found", length);
}

Value kr_builtins_ord(Value c) {
    if (value_is_str(c)) {
        const StrObject *s = str_object(c);
        return s->length == 1 ? small_make(str_at(s, 0)) : raise_ord_length(s->length);
    }
    Buffer buffer;
    if (!value_is_bytes_like(c) || buffer_acquire(c, &buffer) < 0) {
        error_clear();
        return error_raise(&kr_type_TypeError, "ord() expected string of length 1, but %T found",
                           c);
    }
    Value result =
        buffer.length == 1 ? small_make(buffer.data[0]) : raise_ord_length(buffer.length);
    buffer_release(&buffer);
    return result;
}
