/* The type int: construction, comparison, the operators' dispatch and the plain methods. */
#include "containers/containers.h"
#include "core/type.h"
#include "numbers/bigint.h"
#include "numbers/format.h"
#include "numbers/number_text.h"
#include "text/byte_object.h"
#include "text/str.h"

#include "int.stub.h"

#define TEXT_DIVIDE "integer division or modulo by zero"
#define TEXT_MODULO "integer modulo by zero"

/* ---- Construction ---- */

static Value instance_new(Value cls, Value number) {
    if (!number || cls == value_of(&kr_type_int)) return number;
    Type *type = (Type *)cls;
    IntInstance *instance = type_allocate(type, 0);
    instance->number = number;
    return value_of(instance);
}

static Value int_from_based(Value x, Value base) {
    int64_t n;
    if (object_index_i64(base, &n, 0) < 0) return 0;
    if (n != 0 && (n < 2 || n > 36))
        return error_raise(&kr_type_ValueError, "int() base must be >= 2 and <= 36, or 0");
    /* Without a base any buffer would do. */
    if (!value_is_str(x) && !value_is_bytes(x) && !value_is_bytearray(x))
        return error_raise(&kr_type_TypeError, "int() can't convert non-string with explicit base");
    NumberText text;
    if (number_text_from_value(x, &text) < 0) return 0;
    return int_from_number_text(text, (int)n, text.owner);
}

Value kr_int___new__(Value cls, Value x, Value base) {
    if (base && !x) return error_raise(&kr_type_TypeError, "int() missing string argument");
    if (base) return instance_new(cls, int_from_based(x, base));
    return instance_new(cls, x ? int_from_value(x) : small_make(0));
}

/* ---- Text, hash, truth ---- */

Value kr_int___repr__(Value self) { return int_to_text(self, 10); }
int64_t kr_int___hash__(Value self) { return (int64_t)int_hash(self); }
int kr_int___bool__(Value self) { return int_sign(self) != 0; }

Value kr_int___format__(Value self, Value spec) {
    if (!value_is_str(spec))
        return error_raise(&kr_type_TypeError, "__format__() argument must be str, not %G", spec);
    return int_format(self, spec);
}

/* ---- Comparison ---- */

static Value compare(Value a, Value b, SlotId op) {
    if (!value_is_int(b)) return KR_NOT_IMPLEMENTED;
    return value_from_bool(order_satisfies(int_compare(a, b), op));
}

Value kr_int___lt__(Value a, Value b) { return compare(a, b, SLOT___lt__); }
Value kr_int___le__(Value a, Value b) { return compare(a, b, SLOT___le__); }
Value kr_int___eq__(Value a, Value b) { return compare(a, b, SLOT___eq__); }
Value kr_int___ne__(Value a, Value b) { return compare(a, b, SLOT___ne__); }
Value kr_int___gt__(Value a, Value b) { return compare(a, b, SLOT___gt__); }
Value kr_int___ge__(Value a, Value b) { return compare(a, b, SLOT___ge__); }

/* ---- Arithmetic ---- */

typedef Value IntOp(Value a, Value b);

static Value int_binary(IntOp *op, Value a, Value b) {
    return value_is_int(b) ? op(a, b) : KR_NOT_IMPLEMENTED;
}
static Value int_reflected(IntOp *op, Value a, Value b) {
    return value_is_int(b) ? op(b, a) : KR_NOT_IMPLEMENTED;
}

static Value true_divide(Value a, Value b) {
    double result;
    return int_true_divide(a, b, &result) < 0 ? 0 : float_make(result);
}

static Value floor_divide(Value a, Value b) {
    Value quotient;
    return int_divide(a, b, &quotient, NULL, TEXT_DIVIDE) < 0 ? 0 : quotient;
}

static Value modulo(Value a, Value b) {
    Value remainder;
    return int_divide(a, b, NULL, &remainder, TEXT_MODULO) < 0 ? 0 : remainder;
}

static Value divide_both(Value a, Value b) {
    Value quotient, remainder;
    if (int_divide(a, b, &quotient, &remainder, TEXT_DIVIDE) < 0) return 0;
    return tuple_pack(2, quotient, remainder);
}

Value kr_int___add__(Value a, Value b) { return int_binary(int_add, a, b); }
Value kr_int___radd__(Value a, Value b) { return int_reflected(int_add, a, b); }
Value kr_int___sub__(Value a, Value b) { return int_binary(int_subtract, a, b); }
Value kr_int___rsub__(Value a, Value b) { return int_reflected(int_subtract, a, b); }
Value kr_int___mul__(Value a, Value b) { return int_binary(int_multiply, a, b); }
Value kr_int___rmul__(Value a, Value b) { return int_reflected(int_multiply, a, b); }
Value kr_int___truediv__(Value a, Value b) { return int_binary(true_divide, a, b); }
Value kr_int___rtruediv__(Value a, Value b) { return int_reflected(true_divide, a, b); }
Value kr_int___floordiv__(Value a, Value b) { return int_binary(floor_divide, a, b); }
Value kr_int___rfloordiv__(Value a, Value b) { return int_reflected(floor_divide, a, b); }
Value kr_int___mod__(Value a, Value b) { return int_binary(modulo, a, b); }
Value kr_int___rmod__(Value a, Value b) { return int_reflected(modulo, a, b); }
Value kr_int___divmod__(Value a, Value b) { return int_binary(divide_both, a, b); }
Value kr_int___rdivmod__(Value a, Value b) { return int_reflected(divide_both, a, b); }

Value kr_int___neg__(Value self) { return int_negate(self); }
Value kr_int___pos__(Value self) { return int_plain(self); }
Value kr_int___abs__(Value self) { return int_absolute(self); }

/* ---- Conversion ---- */

Value kr_int___int__(Value self) { return int_plain(self); }
Value kr_int___index__(Value self) { return int_plain(self); }
Value kr_int___trunc__(Value self) { return int_plain(self); }
Value kr_int___floor__(Value self) { return int_plain(self); }
Value kr_int___ceil__(Value self) { return int_plain(self); }
Value kr_int_conjugate(Value self) { return int_plain(self); }
Value kr_int_get_real(Value self) { return int_plain(self); }
Value kr_int_get_numerator(Value self) { return int_plain(self); }
Value kr_int_get_imag(Value self) { return (void)self, small_make(0); }
Value kr_int_get_denominator(Value self) { return (void)self, small_make(1); }

Value kr_int___float__(Value self) {
    double result;
    return int_as_double(self, &result) < 0 ? 0 : float_make(result);
}

/* self rounded half to even to a multiple of `unit`, a power of ten above 1. */
static Value round_to_multiple(Value self, Value unit) {
    Value quotient, rest;
    if (int_divide(self, unit, &quotient, &rest, TEXT_DIVIDE) < 0) return 0;
    Value twice = int_add(rest, rest);
    if (!twice) return 0;
    int order = int_compare(twice, unit);
    Value down = int_subtract(self, rest);
    if (!down || order < 0 || (order == 0 && !int_is_odd(quotient))) return down;
    return int_add(down, unit);
}

Value kr_int___round__(Value self, Value ndigits) {
    if (!ndigits) return int_plain(self);
    Value index = object_index(ndigits);
    if (!index) return 0;
    if (int_sign(index) >= 0) return int_plain(self);
    int64_t digits;
    /* More digits than self has by far: 10 > 2**3. */
    if (!int_fits_i64(index, &digits) || (uint64_t)-digits > int_bit_length(self) / 3 + 1)
        return small_make(0);
    Value unit = int_power(small_make(10), (uint64_t)-digits);
    return unit ? round_to_multiple(self, unit) : 0;
}

Value kr_int_as_integer_ratio(Value self) { return tuple_pack(2, int_plain(self), small_make(1)); }
Value kr_int___getnewargs__(Value self) { return tuple_pack(1, int_plain(self)); }

/* As CPython's: a header and digits of 30 bits. Programs print it. */
Value kr_int___sizeof__(Value self) {
    enum { HEADER_BYTES = 24, DIGIT_BITS = 30, DIGIT_BYTES = 4 };
    uint64_t digits = (int_bit_length(self) + DIGIT_BITS - 1) / DIGIT_BITS;
    return int_from_u64(HEADER_BYTES + (digits ? digits : 1) * DIGIT_BYTES);
}
