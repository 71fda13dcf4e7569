/* Single values of the module struct as bytes. */
#include "struct_types.h"

#include "numbers/number.h"

#include <math.h>
#include <string.h>

/* ---- Integers ---- */

static void put_bytes(const StructField *field, uint8_t *to, uint64_t bits) {
    for (uint32_t i = 0; i < field->value_size; i++, bits >>= 8)
        to[field->is_big ? field->value_size - 1 - i : i] = (uint8_t)bits;
}

static uint64_t get_bytes(const StructField *field, const uint8_t *from) {
    uint64_t bits = 0;
    for (uint32_t i = 0; i < field->value_size; i++)
        bits = bits << 8 | from[field->is_big ? i : field->value_size - 1 - i];
    return bits;
}

static bool is_signed(char code) { return code >= 'a'; }

/* How texts of errors name small integers in this machine's order. */
static const char *small_name(const StructField *field) {
    switch (field->code) {
    case 'b': return "byte";
    case 'B': return "ubyte";
    case 'h': return field->is_big ? NULL : "short";
    case 'H': return field->is_big ? NULL : "ushort";
    }
    return NULL;
}

static int raise_range(const StructField *field) {
    uint32_t bits = field->value_size * 8;
    bool negative = is_signed(field->code);
    long long low = negative ? -(1LL << (bits - 1)) : 0;
    long long high = negative ? (1LL << (bits - 1)) - 1 : (1LL << bits) - 1;
    if (small_name(field))
        struct_error("%s format requires %lld <= number <= %lld", small_name(field), low, high);
    else
        struct_error("'%c' format requires %lld <= number <= %lld", field->code, low, high);
    return -1;
}

static int raise_outside(const StructField *field) {
    bool is_long = field->code == 'P' || (field->is_big && field->value_size == 8);
    struct_error(is_long ? "int too large to convert" : "argument out of range");
    return -1;
}

static int pack_signed(const StructField *field, uint8_t *to, Value number) {
    int64_t n;
    if (!int_fits_i64(number, &n)) return raise_outside(field);
    uint32_t spare = 64 - field->value_size * 8;
    bool fits = is_signed(field->code) ? n == (int64_t)((uint64_t)n << spare) >> spare
                                       : n >= 0 && (!spare || n >> field->value_size * 8 == 0);
    if (!fits) return raise_range(field);
    put_bytes(field, to, (uint64_t)n);
    return 0;
}

static int pack_unsigned(const StructField *field, uint8_t *to, Value number) {
    uint64_t n;
    int64_t negative;
    bool wraps = field->code == 'P' && int_fits_i64(number, &negative) && negative < 0;
    if (wraps)
        n = (uint64_t)negative;
    else if (!int_fits_u64(number, &n))
        return raise_outside(field);
    if (field->value_size < 8 && n >> field->value_size * 8) return raise_range(field);
    put_bytes(field, to, n);
    return 0;
}

static int pack_int(const StructField *field, uint8_t *to, Value value) {
    bool is_index = value_is_int(value) || object_slot(value, SLOT___index__);
    if (!is_index) {
        struct_error("required argument is not an integer");
        return -1;
    }
    Value number = object_index(value);
    if (!number) return -1;
    return is_signed(field->code) || small_name(field) ? pack_signed(field, to, number)
                                                       : pack_unsigned(field, to, number);
}

static Value unpack_int(const StructField *field, const uint8_t *from) {
    uint64_t bits = get_bytes(field, from);
    uint32_t spare = 64 - field->value_size * 8;
    return is_signed(field->code) ? int_from_i64((int64_t)(bits << spare) >> spare)
                                  : int_from_u64(bits);
}

/* ---- Floats ---- */

enum {
    HALF_FRACTION = 10, /* bits */
    HALF_LEAST = -14,   /* exponent of the least normal number */
    HALF_BIAS = 15,
    HALF_INFINITY = 0x7c00,
    HALF_NAN = 0x7e00,
};

/* IEEE 754 binary16, rounded to nearest, ties to even; false: too large. */
static bool half_from_double(double number, uint16_t *bits) {
    uint16_t sign = signbit(number) ? 0x8000 : 0;
    double size = fabs(number);
    int exponent;
    *bits = sign | (isnan(number) ? HALF_NAN : isinf(number) ? HALF_INFINITY : 0);
    if (!isfinite(number) || size == 0) return true;
    frexp(size, &exponent);
    exponent = exponent - 1 < HALF_LEAST ? HALF_LEAST : exponent - 1;
    /* In units of the last place; a carry runs into the exponent as it should. */
    uint32_t units = (uint32_t)nearbyint(ldexp(size, HALF_FRACTION - exponent));
    uint32_t magnitude =
        units < 1u << HALF_FRACTION
            ? units
            : ((uint32_t)(exponent + HALF_BIAS) << HALF_FRACTION) + (units - (1u << HALF_FRACTION));
    *bits = (uint16_t)(sign | magnitude);
    return exponent <= HALF_BIAS && magnitude < HALF_INFINITY;
}

static double half_to_double(uint16_t bits) {
    int exponent = bits >> HALF_FRACTION & 31;
    double fraction = bits & ((1 << HALF_FRACTION) - 1), size;
    if (exponent == 31)
        size = fraction ? NAN : INFINITY;
    else if (exponent == 0)
        size = ldexp(fraction, HALF_LEAST - HALF_FRACTION);
    else
        size = ldexp(fraction + (1 << HALF_FRACTION), exponent - HALF_BIAS - HALF_FRACTION);
    return bits & 0x8000 ? -size : size;
}

static int raise_float(char code) {
    error_raise(&kr_type_OverflowError, "float too large to pack with %c format", code);
    return -1;
}

static int pack_float(const StructField *field, uint8_t *to, Value value) {
    double number;
    uint64_t bits = 0;
    uint16_t half;
    if (float_from_value(value, &number) < 0) {
        if (error_catch(&kr_type_TypeError) || error_catch(&kr_type_OverflowError))
            struct_error("required argument is not a float");
        return -1;
    }
    if (field->code == 'e') {
        if (!half_from_double(number, &half)) return raise_float('e');
        bits = half;
    } else if (field->code == 'f') {
        float narrow = (float)number;
        if (!field->is_native && isinf(narrow) && !isinf(number)) return raise_float('f');
        memcpy(&bits, &narrow, sizeof narrow);
    } else {
        memcpy(&bits, &number, sizeof number);
    }
    put_bytes(field, to, bits);
    return 0;
}

static Value unpack_float(const StructField *field, const uint8_t *from) {
    uint64_t bits = get_bytes(field, from);
    uint32_t low = (uint32_t)bits;
    float narrow;
    double number;
    if (field->code == 'e') return float_make(half_to_double((uint16_t)bits));
    memcpy(&narrow, &low, sizeof narrow);
    memcpy(&number, &bits, sizeof number);
    return float_make(field->code == 'f' ? (double)narrow : number);
}

/* ---- Texts ---- */

static int pack_char(uint8_t *to, Value value) {
    if (!value_is_bytes(value) || bytes_object(value)->length != 1) {
        struct_error("char format requires a bytes object of length 1");
        return -1;
    }
    *to = bytes_object(value)->data[0];
    return 0;
}

/* 's' and 'p', which begins with its length. Both are cut, and filled with zeros. */
static int pack_text(const StructField *field, uint8_t *to, Value value) {
    bool has_length = field->code == 'p';
    Buffer buffer;
    bool is_bytes = value_is_bytes(value) || object_is_instance_of(value, &kr_type_bytearray);
    if (!is_bytes) {
        struct_error("argument for '%c' must be a bytes object", field->code);
        return -1;
    }
    if (field->size == 0) return 0;
    if (buffer_acquire(value, &buffer) < 0) return -1;
    size_t room = field->size - has_length, length = buffer.length < room ? buffer.length : room;
    memcpy(to + has_length, buffer.data, length);
    if (has_length) *to = (uint8_t)(length > UINT8_MAX ? UINT8_MAX : length);
    buffer_release(&buffer);
    return 0;
}

static Value unpack_text(const StructField *field, const uint8_t *from) {
    if (field->code == 's') return bytes_from(from, field->size);
    if (field->size == 0) return bytes_empty();
    size_t length = *from < field->size ? *from : field->size - 1;
    return bytes_from(from + 1, length);
}

/* ---- All ---- */

int struct_value_pack(const StructField *field, uint8_t *to, Value value) {
    switch (field->code) {
    case 'c': return pack_char(to, value);
    case 's':
    case 'p': return pack_text(field, to, value);
    case 'e':
    case 'f':
    case 'd': return pack_float(field, to, value);
    case '?': {
        int truth = object_truth(value);
        *to = truth > 0;
        return truth < 0 ? -1 : 0;
    }
    }
    return pack_int(field, to, value);
}

Value struct_value_unpack(const StructField *field, const uint8_t *from) {
    switch (field->code) {
    case 'c': return bytes_from(from, 1);
    case 's':
    case 'p': return unpack_text(field, from);
    case 'e':
    case 'f':
    case 'd': return unpack_float(field, from);
    case '?': return value_from_bool(*from != 0);
    }
    return unpack_int(field, from);
}
