/* The buffer behind a growing str or bytes: text with spare room at its end.
 *
 * Several objects may point to the same buffer, each to a prefix of its text, and each with its own
 * length. Bytes below `used` never change. Who wants to append, and ends at `used`, takes the next
 * bytes for itself by moving `used`; so `s += x` in a loop copies each byte once. */
#ifndef KRAIT_TEXT_SHARED_BUFFER_H
#define KRAIT_TEXT_SHARED_BUFFER_H

#include "core/error.h"
#include "core/gc.h"

#include <stdatomic.h>

typedef struct SharedBuffer {
    uint64_t capacity; /* bytes of data */
    _Atomic uint64_t used;
    char data[];
} SharedBuffer;
_Static_assert(offsetof(SharedBuffer, data) == STR_BUFFER_HEADER,
               "the collector knows pointers to this offset");

/* Results of concatenation at least this long (bytes) get spare room. */
enum { SHARED_SIZE_MIN = 256 };

/* 0 with MemoryError. */
static inline SharedBuffer *shared_new(size_t capacity, size_t used) {
    SharedBuffer *buffer = capacity > PTRDIFF_MAX ? (void *)error_raise_memory()
                                                  : gc_try_bytes(sizeof *buffer + capacity);
    if (!buffer) return NULL;
    buffer->capacity = capacity;
    atomic_init(&buffer->used, used);
    return buffer;
}

static inline SharedBuffer *shared_of(const void *data) {
    return (SharedBuffer *)((uintptr_t)data - STR_BUFFER_HEADER);
}

/* data: the start of a shared buffer's text. True: the `add` bytes behind data + length now belong
 * to the caller. */
static inline bool shared_extend(const void *data, size_t length, size_t add) {
    SharedBuffer *buffer = shared_of(data);
    uint64_t end = length;
    return add <= buffer->capacity - length &&
           atomic_compare_exchange_strong(&buffer->used, &end, length + add);
}

/* Room for a result of `size` bytes that may be appended to again. */
static inline size_t shared_capacity(size_t size) { return size + size / 2; }

#endif
