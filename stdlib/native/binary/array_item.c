/* Items of arrays: to and from bytes. */
#include "array_types.h"

#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"
#include "text/unicode.h"

#include <string.h>

/* In the order of array.typecodes. */
const ArrayKind kri_array_kinds[ARRAY_KIND_COUNT] = {
    {'b', 1, 1, "signed char", "b"},
    {'B', 1, 0, "unsigned byte integer", "B"},
    {'u', 4, 20, NULL, "w"},
    {'h', 2, 4, "signed short integer", "h"},
    {'H', 2, 2, "unsigned short", "H"},
    {'i', 4, 8, "signed integer", "i"},
    {'I', 4, 6, "unsigned int", "I"},
    {'l', 8, 12, NULL, "l"},
    {'L', 8, 10, NULL, "L"},
    {'q', 8, 12, NULL, "q"},
    {'Q', 8, 10, NULL, "Q"},
    {'f', 4, 14, NULL, "f"},
    {'d', 8, 16, NULL, "d"},
};

const ArrayKind *array_kind(uint32_t code) {
    for (int i = 0; i < ARRAY_KIND_COUNT; i++)
        if ((uint32_t)kri_array_kinds[i].code == code) return &kri_array_kinds[i];
    return NULL;
}

bool array_kind_is_int(const ArrayKind *kind) { return !strchr("ufd", kind->code); }

static int overflow(const char *format, const char *name) {
    error_raise(&kr_type_OverflowError, format, name);
    return -1;
}

static int check_range(int64_t n, int64_t least, int64_t most, const char *name) {
    if (n < least) return overflow("%s is less than minimum", name);
    if (n > most) return overflow("%s is greater than maximum", name);
    return 0;
}

/* Up to 32 bits, but 'I'. CPython reads small ones through a wider type, whose error comes first.
 */
static int pack_small(const ArrayKind *kind, Value number, int64_t *n) {
    if (!int_fits_i64(number, n))
        return overflow("Python int too large to convert to C %s", "long");
    int bits = kind->size * 8;
    bool is_signed = kind->code >= 'a', is_short = kind->code == 'b' || kind->code == 'B';
    if (is_short && check_range(*n, INT16_MIN, INT16_MAX, "signed short integer") < 0) return -1;
    if (kind->code == 'H' && check_range(*n, INT32_MIN, INT32_MAX, "signed integer") < 0) return -1;
    int64_t least = is_signed ? -((int64_t)1 << (bits - 1)) : 0;
    int64_t most = ((int64_t)1 << (is_signed ? bits - 1 : bits)) - 1;
    return check_range(*n, least, most, kind->name);
}

static int pack_unsigned(const ArrayKind *kind, Value number, uint64_t *n) {
    bool is_long_long = kind->code == 'Q';
    if (int_fits_u64(number, n)) {
        if (kind->size == 8 || *n <= UINT32_MAX) return 0;
        return overflow("%s is greater than maximum", kind->name);
    }
    if (int_sign(number) < 0)
        return overflow("can't convert negative %s",
                        is_long_long ? "int to unsigned" : "value to unsigned int");
    return is_long_long ? overflow("%s too big to convert", "int")
                        : overflow("Python int too large to convert to C %s", "unsigned long");
}

static int pack_int(const ArrayKind *kind, uint8_t *to, Value value) {
    int64_t n;
    uint64_t u;
    Value number = object_index(value);
    if (!number) return -1;
    switch (kind->code) {
    case 'I':
    case 'L':
    case 'Q':
        if (pack_unsigned(kind, number, &u) < 0) return -1;
        memcpy(to, &u, kind->size); /* the lowest bytes come first */
        return 0;
    case 'l':
        if (!int_fits_i64(number, &n))
            return overflow("Python int too large to convert to C %s", "long");
        break;
    case 'q':
        if (!int_fits_i64(number, &n)) return overflow("%s too big to convert", "int");
        break;
    default:
        if (pack_small(kind, number, &n) < 0) return -1;
    }
    memcpy(to, &n, kind->size);
    return 0;
}

static int pack_float(const ArrayKind *kind, uint8_t *to, Value value) {
    double number;
    if (float_from_value(value, &number) < 0) return -1;
    float single = (float)number;
    memcpy(to, kind->code == 'f' ? (void *)&single : (void *)&number, kind->size);
    return 0;
}

static int pack_character(uint8_t *to, Value value) {
    if (!value_is_str(value) || str_object(value)->length != 1) {
        error_raise(&kr_type_TypeError, "array item must be unicode character");
        return -1;
    }
    uint32_t c = str_at(str_object(value), 0);
    memcpy(to, &c, sizeof c);
    return 0;
}

int array_item_pack(const ArrayKind *kind, uint8_t *to, Value value) {
    if (kind->code == 'u') return pack_character(to, value);
    return array_kind_is_int(kind) ? pack_int(kind, to, value) : pack_float(kind, to, value);
}

static Value unpack_character(uint32_t c) {
    if (c <= UNICODE_MAX) return str_from_char(c);
    return error_raise(&kr_type_ValueError, "character U+%x is not in range [U+0000; U+10ffff]", c);
}

Value array_item_unpack(const ArrayKind *kind, const uint8_t *from) {
    uint64_t bits = 0;
    float single;
    double number;
    memcpy(&bits, from, kind->size);
    switch (kind->code) {
    case 'u': return unpack_character((uint32_t)bits);
    case 'f': memcpy(&single, from, sizeof single); return float_make(single);
    case 'd': memcpy(&number, from, sizeof number); return float_make(number);
    }
    int spare = 64 - kind->size * 8;
    bool is_signed = kind->code >= 'a';
    return is_signed ? int_from_i64((int64_t)(bits << spare) >> spare) : int_from_u64(bits);
}

Value array_get(Value v, uint64_t index) {
    const ArrayKind *kind = array_object(v)->kind;
    return array_item_unpack(kind, array_data(v) + index * kind->size);
}

void array_swap(Value v) {
    size_t size = array_object(v)->kind->size;
    uint8_t *at = array_data(v);
    for (uint64_t left = array_length(v); left; left--, at += size)
        for (size_t i = 0; i < size / 2; i++) {
            uint8_t byte = at[i];
            at[i] = at[size - 1 - i];
            at[size - 1 - i] = byte;
        }
}
