/* What the files of bytes, bytearray and memoryview share. */
#ifndef KRAIT_TEXT_BYTE_OBJECT_H
#define KRAIT_TEXT_BYTE_OBJECT_H

#include "text/bytes.h"
#include "text/str_internal.h"

/* The memory of a bytearray: `length` bytes from bytes[start]. Replaced as a whole when it grows,
 * so that a reader without a lock sees a consistent set. */
typedef struct ByteBuffer {
    uint64_t capacity, start, length;
    uint8_t bytes[];
} ByteBuffer;

typedef struct ByteArrayObject {
    Type *type;
    ByteBuffer *buffer; /* 0: empty */
    ExportLock lock;
} ByteArrayObject;

extern Type kr_type_bytearray, kr_type_memoryview;
static inline ByteArrayObject *bytearray_object(Value v) { return (ByteArrayObject *)v; }
static inline bool value_is_bytearray(Value v) {
    return object_is_instance_of(v, &kr_type_bytearray);
}

/* The bytes of a bytes or bytearray object as they are now. A bytearray may change as soon as
 * Python code runs; what this points to stays readable. */
typedef struct ByteText {
    const uint8_t *data;
    size_t length;
    Value self;
} ByteText;
ByteText byte_text(Value self);
/* bytes or bytearray, as self is; self itself if it is bytes and these are all its bytes. */
Value byte_result(const ByteText *self, const void *data, size_t length);
/* The same, to be filled in. */
Value byte_result_alloc(const ByteText *self, size_t length, uint8_t **data);

Value bytearray_alloc(size_t length, uint8_t **data);
/* self (bytes) and more behind it, in place where self ends its buffer. */
Value bytes_append(Value self, const void *more, size_t length);
Value bytes_subclass_new(Type *type, Value bytes);

/* One byte: TypeError or ValueError "byte must be in range(0, 256)". 0 to 255, or -1. */
int byte_from_value(Value v);
/* Appends the repr: b'...'. escape_single: also where it is not the quote. */
void byte_repr(StrBuilder *b, const uint8_t *data, size_t length, bool escape_single);
int byte_compare(const void *a, size_t a_length, const void *b, size_t b_length);
Value byte_modulo(Value self, Value values);
/* bytes or bytearray of an iterable of numbers or a buffer. message: what range error; type: for
 * "cannot convert 'X' object to TYPE". */
Value bytes_from_object(Value v, const char *range_message, const char *type);
/* What bytes(source) and bytearray(source) have in common once str is dealt with: a size, a buffer,
 * an iterable. */
Value bytes_from_source(Value v, const char *range_message, const char *type);
/* The first arguments of bytes() and bytearray() where an encoding is given, or a str. KR_NONE:
 * neither. */
Value bytes_from_text(Value source, Value encoding, Value errors, bool check_bytes_method);
Value bytes_hex_text(const uint8_t *data, size_t length, Value sep, Value per_sep);

/* The methods of bytes and bytearray alike: X(name, parameters, arguments). */
#define BYTE_METHODS(X)                                                                            \
    X(find, (Value self, Value sub, Value start, Value end), (self, sub, start, end))              \
    X(rfind, (Value self, Value sub, Value start, Value end), (self, sub, start, end))             \
    X(index, (Value self, Value sub, Value start, Value end), (self, sub, start, end))             \
    X(rindex, (Value self, Value sub, Value start, Value end), (self, sub, start, end))            \
    X(count, (Value self, Value sub, Value start, Value end), (self, sub, start, end))             \
    X(startswith, (Value self, Value prefix, Value start, Value end), (self, prefix, start, end))  \
    X(endswith, (Value self, Value suffix, Value start, Value end), (self, suffix, start, end))    \
    X(removeprefix, (Value self, Value prefix), (self, prefix))                                    \
    X(removesuffix, (Value self, Value suffix), (self, suffix))                                    \
    X(partition, (Value self, Value sep), (self, sep))                                             \
    X(rpartition, (Value self, Value sep), (self, sep))                                            \
    X(split, (Value self, Value sep, Value maxsplit), (self, sep, maxsplit))                       \
    X(rsplit, (Value self, Value sep, Value maxsplit), (self, sep, maxsplit))                      \
    X(splitlines, (Value self, Value keepends), (self, keepends))                                  \
    X(strip, (Value self, Value chars), (self, chars))                                             \
    X(lstrip, (Value self, Value chars), (self, chars))                                            \
    X(rstrip, (Value self, Value chars), (self, chars))                                            \
    X(center, (Value self, Value width, Value fillchar), (self, width, fillchar))                  \
    X(ljust, (Value self, Value width, Value fillchar), (self, width, fillchar))                   \
    X(rjust, (Value self, Value width, Value fillchar), (self, width, fillchar))                   \
    X(zfill, (Value self, Value width), (self, width))                                             \
    X(expandtabs, (Value self, Value tabsize), (self, tabsize))                                    \
    X(replace, (Value self, Value old, Value new, Value count), (self, old, new, count))           \
    X(join, (Value self, Value iterable), (self, iterable))                                        \
    X(translate, (Value self, Value table, Value delete), (self, table, delete))                   \
    X(decode, (Value self, Value encoding, Value errors), (self, encoding, errors))                \
    X(hex, (Value self, Value sep, Value per_sep), (self, sep, per_sep))                           \
    X(upper, (Value self), (self))                                                                 \
    X(lower, (Value self), (self))                                                                 \
    X(capitalize, (Value self), (self))                                                            \
    X(title, (Value self), (self))                                                                 \
    X(swapcase, (Value self), (self))                                                              \
    X(isalnum, (Value self), (self))                                                               \
    X(isalpha, (Value self), (self))                                                               \
    X(isascii, (Value self), (self))                                                               \
    X(isdigit, (Value self), (self))                                                               \
    X(islower, (Value self), (self))                                                               \
    X(isspace, (Value self), (self))                                                               \
    X(istitle, (Value self), (self))                                                               \
    X(isupper, (Value self), (self))
#define BYTE_DECLARE(name, parameters, arguments) Value byte_##name parameters;
BYTE_METHODS(BYTE_DECLARE)
#undef BYTE_DECLARE
int byte_contains(Value self, Value key);
Value byte_maketrans(Value from, Value to);
Value byte_fromhex(Value cls, Value text, const Type *exact);

#endif
