/* Finding a sequence of code units (1, 2 or 4 bytes each) in another. Worst case linear, nothing is
 * allocated. */
#ifndef KRAIT_TEXT_SEARCH_H
#define KRAIT_TEXT_SEARCH_H

#include <stddef.h>
#include <stdint.h>

/* What to look in, or for: `length` units of `kind` bytes. */
typedef struct Span {
    const void *data;
    uint64_t length;
    uint32_t kind;
} Span;

/* The first, or last, place where needle stands in text; -1: none. Both of the same kind. An empty
 * needle stands everywhere. */
int64_t span_find(Span text, Span needle);
int64_t span_rfind(Span text, Span needle);
/* A single unit, which must fit in the kind. */
int64_t span_find_unit(Span text, uint32_t unit);
int64_t span_rfind_unit(Span text, uint32_t unit);
uint64_t span_count_unit(Span text, uint32_t unit);
static inline Span span_from(Span text, uint64_t start) {
    return (Span){(const char *)text.data + start * text.kind, text.length - start, text.kind};
}

#endif
