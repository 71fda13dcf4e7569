#include "output_buffer.h"

#include <string.h>

/* How much it grows each time: what stored blocks of zlib look like depends on the room that the
 * library is offered, so these are CPython's sizes. */
static const uint8_t block_shifts[] = {15, 16, 18, 20, 22, 23, 24, 24, 25, 25, 25, 26};
enum { BLOCK_SHIFTS = sizeof block_shifts };

int output_offer(OutputBuffer *out) {
    if (out->length < out->capacity) return 0;
    size_t block = out->blocks < BLOCK_SHIFTS ? out->blocks : BLOCK_SHIFTS - 1;
    size_t capacity = out->capacity + ((size_t)1 << block_shifts[block]);
    if (out->limit >= 0 && capacity > (size_t)out->limit) capacity = (size_t)out->limit;
    uint8_t *data = gc_try_bytes(capacity ? capacity : 1);
    if (!data) return -1;
    if (out->length) memcpy(data, out->data, out->length);
    out->data = data;
    out->capacity = capacity;
    out->blocks++;
    return 0;
}

enum { SEARCHED_SIZE_MAX = 100000 };

void *library_memory_get(void *opaque, size_t items, size_t size) {
    (void)opaque;
    size_t bytes = items * size;
    if (bytes > SEARCHED_SIZE_MAX) return gc_try_bytes(bytes);
    return gc_try_scanned(NULL, bytes ? bytes : 1);
}
