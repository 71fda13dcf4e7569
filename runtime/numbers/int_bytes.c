/* int.to_bytes and int.from_bytes: numbers as base-256 digits in two's complement. */
#include "containers/item.h"
#include "numbers/bigint.h"
#include "text/bytes.h"
#include "text/str.h"

#include "int.stub.h"

typedef enum ByteOrder { ORDER_BAD = -1, ORDER_BIG, ORDER_LITTLE } ByteOrder;

static ByteOrder byte_order(Value v, const char *function) {
    if (!value_is_str(v)) {
        error_raise(&kr_type_TypeError, "%s() argument 'byteorder' must be str, not %G", function,
                    v);
        return ORDER_BAD;
    }
    if (str_equals_text(v, "big")) return ORDER_BIG;
    if (str_equals_text(v, "little")) return ORDER_LITTLE;
    error_raise(&kr_type_ValueError, "byteorder must be either 'little' or 'big'");
    return ORDER_BAD;
}

static void reverse_bytes(uint8_t *bytes, size_t length) {
    for (size_t i = 0; i < length / 2; i++) {
        uint8_t byte = bytes[i];
        bytes[i] = bytes[length - 1 - i];
        bytes[length - 1 - i] = byte;
    }
}

/* Adds one to the inverted number: two's complement, little end first. */
static void negate_bytes(uint8_t *bytes, size_t length) {
    unsigned carry = 1;
    for (size_t i = 0; i < length; i++) {
        carry += (uint8_t)~bytes[i];
        bytes[i] = (uint8_t)carry;
        carry >>= 8;
    }
}

/* Does v fit into so many bytes? Where signed, the highest bit is the sign (and -1 fits into none,
 * as in CPython). */
static bool fits_bytes(Value v, size_t length, bool is_signed) {
    uint64_t bits = int_bit_length(v);
    if (!is_signed) return bits <= length * 8;
    if (int_sign(v) < 0) {
        Value below = int_add(v, small_make(1)); /* v >= -2**n means v + 1 > -2**n */
        if (!below) return false;
        bits = int_bit_length(below);
    }
    return bits == 0 || bits < length * 8;
}

Value kr_int_to_bytes(Value self, Value length, Value byteorder, Value is_signed) {
    int64_t count;
    if (index_from_argument(length, &count) < 0) return 0;
    ByteOrder order = byte_order(byteorder, "to_bytes");
    if (order == ORDER_BAD) return 0;
    int with_sign = object_truth(is_signed);
    if (with_sign < 0) return 0;
    if (count < 0) return error_raise(&kr_type_ValueError, "length argument must be non-negative");
    bool negative = int_sign(self) < 0;
    if (negative && !with_sign)
        return error_raise(&kr_type_OverflowError, "can't convert negative int to unsigned");
    if (!fits_bytes(self, (size_t)count, with_sign))
        return error_is_set() ? 0 : error_raise(&kr_type_OverflowError, "int too big to convert");
    uint8_t *bytes;
    Value result = bytes_alloc((size_t)count, &bytes);
    if (!result) return 0;
    IntView view;
    int_view(&view, self);
    size_t own = view_count(&view) * sizeof(mp_limb_t),
           copied = own < (size_t)count ? own : (size_t)count;
    memset(bytes, 0, (size_t)count);
    memcpy(bytes, view_limbs(&view), copied); /* limbs and their bytes: little end first */
    if (negative) negate_bytes(bytes, (size_t)count);
    if (order == ORDER_BIG) reverse_bytes(bytes, (size_t)count);
    return result;
}

/* bytes: little end first; they are changed. */
static Value int_from_little(uint8_t *bytes, size_t length, bool is_signed) {
    bool negative = is_signed && length && bytes[length - 1] >= 0x80;
    if (negative) negate_bytes(bytes, length);
    size_t limbs = length / sizeof(mp_limb_t) + 1;
    BigInt *number = bigint_alloc(limbs);
    if (!number) return 0;
    memset(number->limbs, 0, limbs * sizeof(mp_limb_t));
    memcpy(number->limbs, bytes, length);
    return bigint_finish(number, limbs, negative);
}

/* The bytes-like object that v is, or that bytes(v) makes of an iterable. */
static Value bytes_like(Value v) {
    if (value_is_bytes_like(v)) return v;
    if (value_is_str(v) || value_is_int(v))
        return error_raise(&kr_type_TypeError, "cannot convert '%T' object to bytes", v);
    return object_call1(value_of(&kr_type_bytes), v);
}

Value kr_int_from_bytes(Value cls, Value bytes, Value byteorder, Value is_signed) {
    ByteOrder order = byte_order(byteorder, "from_bytes");
    if (order == ORDER_BAD) return 0;
    int with_sign = object_truth(is_signed);
    if (with_sign < 0) return 0;
    Buffer buffer;
    Value source = bytes_like(bytes);
    if (!source || buffer_acquire(source, &buffer) < 0) return 0;
    size_t length = buffer.length;
    uint8_t *copy = gc_try_bytes(length + 1);
    if (copy) memcpy(copy, buffer.data, length);
    buffer_release(&buffer);
    if (!copy) return 0;
    if (order == ORDER_BIG) reverse_bytes(copy, length);
    Value number = int_from_little(copy, length, with_sign);
    if (!number || cls == value_of(&kr_type_int)) return number;
    return object_call1(cls, number);
}
