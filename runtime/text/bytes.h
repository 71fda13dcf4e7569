/* bytes, bytearray and the buffer protocol, for use in C. */
#ifndef KRAIT_TEXT_BYTES_H
#define KRAIT_TEXT_BYTES_H

#include "core/object.h"

static inline BytesObject *bytes_object(Value v) { return (BytesObject *)v; }
static inline bool value_is_bytes(Value v) {
    return value_is_object(v) && value_has_flag(v, TYPE_BYTES);
}
Value bytes_from(const void *data, size_t length);
/* length bytes to fill in through *data before anyone sees them. */
Value bytes_alloc(size_t length, uint8_t **data);
Value bytes_empty(void);
Value bytes_concat(const void *a, size_t a_length, const void *b, size_t b_length);
Value bytes_slice(Value v, size_t start, size_t end);
uint64_t bytes_hash(Value v); /* as CPython's, with the seed */

/* A view of the memory of a bytes-like object: bytes, bytearray, memoryview, array. */
typedef struct Buffer {
    uint8_t *data;
    size_t length; /* bytes */
    Value owner;
    bool readonly;
    const char *format; /* struct format of an item: "B" for bytes */
    size_t item_size;
} Buffer;
/* 0, or -1 with TypeError "a bytes-like object is required, not 'X'". Must be released (exports
 * lock a bytearray's size). */
int buffer_acquire(Value v, Buffer *buffer);
/* For writing into: -1 with TypeError "FUNCTION() argument must be read-write bytes-like object,
 * not X". */
int buffer_acquire_writable(Value v, Buffer *buffer, const char *function);
void buffer_release(Buffer *buffer);
bool value_is_bytes_like(Value v);

/* What keeps a growing object from moving its memory while others look at it. Starts as zeros; a
 * field `views` of a heap object must be marked as a pointer. */
typedef struct ExportLock {
    int64_t buffers;           /* acquired by C code and not yet released */
    struct ExportViews *views; /* memoryviews, held weakly */
} ExportLock;
/* 0 if the memory may move; -1 with BufferError "Existing exports of data: object cannot be
 * re-sized". Views that nothing refers to any more do not count: if need be, it collects to find
 * out. */
int export_lock_check(ExportLock *lock);

/* How a type takes part in the protocol. acquire fills in all but owner: 0, -1. lock may be NULL:
 * the memory never moves. */
typedef struct BufferProvider {
    int (*acquire)(Value v, Buffer *buffer);
    ExportLock *(*lock)(Value v);
    /* The memoryview that v stands for, of which memoryview(v) is a copy; 0 with an error. NULL: v
     * has memory of its own. */
    Value (*view)(Value v);
} BufferProvider;
/* For instances of type and its subclasses. provider must live as long as the process. */
void buffer_provider_register(const Type *type, const BufferProvider *provider);

/* bytearray. */
Value bytearray_from(const void *data, size_t length);

#endif
