/* bytes, bytearray and the buffer protocol, for use in C. */
#ifndef KRAIT_TEXT_BYTES_H
#define KRAIT_TEXT_BYTES_H

#include "core/object.h"

static inline BytesObject *bytes_object(Value v) { return (BytesObject *)v; }
static inline bool value_is_bytes(Value v) { return value_is_object(v) && value_has_flag(v, TYPE_BYTES); }
Value bytes_from(const void *data, size_t length);
/* length bytes to fill in through *data before anyone sees them. */
Value bytes_alloc(size_t length, uint8_t **data);

/* A view of the memory of a bytes-like object: bytes, bytearray, memoryview, array. */
typedef struct Buffer {
    uint8_t *data;
    size_t length; /* bytes */
    Value owner;
    bool readonly;
} Buffer;
/* 0, or -1 with TypeError "a bytes-like object is required, not 'X'". Must be released (exports lock a bytearray's size). */
int buffer_acquire(Value v, Buffer *buffer);
void buffer_release(Buffer *buffer);
bool value_is_bytes_like(Value v);

#endif
