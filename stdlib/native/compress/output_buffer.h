/* Bytes that a library writes and nobody knows the number of: zlib, _bz2 and _lzma. */
#ifndef KRAIT_STDLIB_OUTPUT_BUFFER_H
#define KRAIT_STDLIB_OUTPUT_BUFFER_H

#include "core/object.h"

typedef struct OutputBuffer {
    uint8_t *data;
    size_t length, capacity;
    int64_t limit; /* of the length; negative: none */
    size_t blocks; /* how often it has grown */
} OutputBuffer;

static inline bool output_is_full(const OutputBuffer *out) {
    return out->limit >= 0 && out->length == (size_t)out->limit;
}
static inline size_t output_room(const OutputBuffer *out) { return out->capacity - out->length; }
/* Where the library writes next; it says how far it came in `length`. */
static inline uint8_t *output_end(const OutputBuffer *out) { return out->data + out->length; }
/* Makes room for a byte at least, unless it is full. 0, -1. */
int output_offer(OutputBuffer *out);

/* Memory for a library that takes its own through functions: the collector's, so that its objects
 * need no finalizer. The libraries' large blocks are tables of numbers, which need not be searched
 * for pointers; those with pointers, the largest of which (of LZMA2's encoder) has 66 KB, begin
 * with the addresses of others. */
void *library_memory_get(void *opaque, size_t items, size_t size);

#endif
