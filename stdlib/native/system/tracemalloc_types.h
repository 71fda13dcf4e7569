/* What the files of _tracemalloc share: where memory was allocated. */
#ifndef KRAIT_STDLIB_TRACEMALLOC_TYPES_H
#define KRAIT_STDLIB_TRACEMALLOC_TYPES_H

#include "abi/layout.h"

enum { TRACE_FRAMES_MAX = 65535 };

/* The activations that are on the stack now, at most `limit` of them, the innermost first: a
 * number, the same for the same places. */
uint32_t traceback_here(uint32_t limit);
/* A tuple of (filename, line), the innermost first, and how many there were. No raise. */
Value traceback_frames(uint32_t number, uint32_t limit, uint32_t *total);
void tracebacks_forget(void);
size_t tracebacks_size(void);

#endif
