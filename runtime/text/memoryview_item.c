/* The items of a memoryview: native machine types, by the letters of the module struct. */
#include "text/memoryview.h"

#include "numbers/number.h"
#include "text/bytes.h"

#include <string.h>

typedef enum ItemKind {
    ITEM_NONE,
    ITEM_SIGNED,
    ITEM_UNSIGNED,
    ITEM_FLOAT,
    ITEM_BOOL,
    ITEM_CHAR
} ItemKind;

typedef struct ItemFormat {
    char letter;
    uint8_t size;
    ItemKind kind;
} ItemFormat;

static const ItemFormat formats[] = {
    {'B', 1, ITEM_UNSIGNED},
    {'b', 1, ITEM_SIGNED},
    {'c', 1, ITEM_CHAR},
    {'?', 1, ITEM_BOOL},
    {'h', sizeof(short), ITEM_SIGNED},
    {'H', sizeof(short), ITEM_UNSIGNED},
    {'i', sizeof(int), ITEM_SIGNED},
    {'I', sizeof(int), ITEM_UNSIGNED},
    {'l', sizeof(long), ITEM_SIGNED},
    {'L', sizeof(long), ITEM_UNSIGNED},
    {'q', 8, ITEM_SIGNED},
    {'Q', 8, ITEM_UNSIGNED},
    {'n', sizeof(ptrdiff_t), ITEM_SIGNED},
    {'N', sizeof(size_t), ITEM_UNSIGNED},
    {'P', sizeof(void *), ITEM_UNSIGNED},
    {'e', 2, ITEM_FLOAT},
    {'f', 4, ITEM_FLOAT},
    {'d', 8, ITEM_FLOAT},
};

static ItemFormat format_find(const char *format) {
    if (*format == '@') format++;
    for (size_t i = 0; i < sizeof formats / sizeof *formats && format[0] && !format[1]; i++)
        if (formats[i].letter == *format) return formats[i];
    return (ItemFormat){0};
}

int64_t item_format_size(const char *format) { return format_find(format).size; }

static Value float_unpack(const uint8_t *item, uint8_t size) {
    double d;
    float f;
    _Float16 half;
    if (size == 8) return memcpy(&d, item, 8), float_make(d);
    if (size == 4) return memcpy(&f, item, 4), float_make((double)f);
    return memcpy(&half, item, 2), float_make((double)half);
}

static uint64_t bits_read(const uint8_t *item, uint8_t size) {
    uint64_t bits = 0;
    memcpy(&bits, item, size); /* little-endian machines only, as all of the runtime */
    return bits;
}

Value item_unpack(const char *format, const uint8_t *item) {
    ItemFormat how = format_find(format);
    int shift = 64 - 8 * how.size;
    switch (how.kind) {
    case ITEM_UNSIGNED: return int_from_u64(bits_read(item, how.size));
    case ITEM_SIGNED: return int_from_i64((int64_t)(bits_read(item, how.size) << shift) >> shift);
    case ITEM_FLOAT: return float_unpack(item, how.size);
    case ITEM_BOOL: return value_from_bool(*item != 0);
    case ITEM_CHAR: return bytes_from(item, 1);
    case ITEM_NONE: break;
    }
    return error_raise(&kr_type_NotImplementedError, "memoryview: format %s not supported", format);
}

static int raise_value(const char *format) {
    error_raise(&kr_type_ValueError, "memoryview: invalid value for format '%s'", format);
    return -1;
}

static int raise_type(const char *format) {
    error_raise(&kr_type_TypeError, "memoryview: invalid type for format '%s'", format);
    return -1;
}

static int int_pack(const char *format, ItemFormat how, uint8_t *item, Value v) {
    Value number = object_index(v);
    if (!number) return error_catch(&kr_type_TypeError) ? raise_type(format) : -1;
    int shift = 64 - 8 * how.size;
    int64_t signed_bits;
    uint64_t bits;
    if (how.kind == ITEM_SIGNED) {
        if (!int_fits_i64(number, &signed_bits) ||
            (int64_t)((uint64_t)signed_bits << shift) >> shift != signed_bits)
            return raise_value(format);
        bits = (uint64_t)signed_bits;
    } else if (!int_fits_u64(number, &bits) || bits << shift >> shift != bits) {
        return raise_value(format);
    }
    memcpy(item, &bits, how.size);
    return 0;
}

static int float_pack(const char *format, ItemFormat how, uint8_t *item, Value v) {
    double d;
    if (float_from_value(v, &d) < 0)
        return error_catch(&kr_type_TypeError) ? raise_type(format) : -1;
    float f = (float)d;
    _Float16 half = (_Float16)d;
    if (how.size == 8)
        memcpy(item, &d, 8);
    else if (how.size == 4)
        memcpy(item, &f, 4);
    else
        memcpy(item, &half, 2);
    return 0;
}

int item_pack(const char *format, uint8_t *item, Value v) {
    ItemFormat how = format_find(format);
    int truth;
    switch (how.kind) {
    case ITEM_UNSIGNED:
    case ITEM_SIGNED: return int_pack(format, how, item, v);
    case ITEM_FLOAT: return float_pack(format, how, item, v);
    case ITEM_BOOL:
        truth = object_truth(v);
        if (truth >= 0) *item = (uint8_t)truth;
        return truth < 0 ? -1 : 0;
    case ITEM_CHAR:
        if (!value_is_bytes(v)) return raise_type(format);
        if (bytes_object(v)->length != 1) return raise_value(format);
        *item = *bytes_object(v)->data;
        return 0;
    case ITEM_NONE: break;
    }
    error_raise(&kr_type_NotImplementedError, "memoryview: format %s not supported", format);
    return -1;
}
