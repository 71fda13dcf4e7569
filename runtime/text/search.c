/* Search in arrays of units: instances of search.inc, and single units. */
#include "text/search.h"

#include <stdbool.h>
#include <string.h>

enum { SEARCH_BUDGET = 2048 /* comparisons before the setup of two-way is worth its cost */ };

#define FORWARD(p, n, i) (p)[i]
#define BACKWARD(p, n, i) (p)[(n) - 1 - (i)]

#define UNIT uint16_t
#define AT FORWARD
#define NAME(f) f##_16
#include "text/search.inc"
#undef NAME
#undef AT
#define AT BACKWARD
#define NAME(f) r##f##_16
#include "text/search.inc"
#undef NAME
#undef AT
#undef UNIT
#define UNIT uint32_t
#define AT FORWARD
#define NAME(f) f##_32
#include "text/search.inc"
#undef NAME
#undef AT
#define AT BACKWARD
#define NAME(f) r##f##_32
#include "text/search.inc"
#undef NAME
#undef UNIT
#define UNIT uint8_t
#define NAME(f) r##f##_8
#include "text/search.inc"
#undef NAME
#undef AT
#undef UNIT

/* Within so many places a hit is found before the C library's search has made its tables. */
enum { SEARCH_NEAR = 256, BLOCK = 16 };

typedef uint8_t Block __attribute__((vector_size(BLOCK)));
typedef uint64_t BlockHalves __attribute__((vector_size(BLOCK)));

static Block block_load(const uint8_t *at) {
    Block block;
    memcpy(&block, at, BLOCK);
    return block;
}

/* Short needles, as most are, take no call. */
enum { COMPARE_SHORT = 16 };

static inline bool same_bytes(const uint8_t *a, const uint8_t *b, size_t n) {
    if (n > COMPARE_SHORT) return !memcmp(a, b, n);
    for (size_t i = 0; i < n; i++)
        if (a[i] != b[i]) return false;
    return true;
}

/* The first of the places behind `at` for which `half` (little-endian) has a byte set and where the
 * needle stands, whose first and last byte are known to match; -1. */
static inline int64_t half_match(const uint8_t *at, uint64_t half, const uint8_t *needle,
                                 size_t n) {
    while (half) {
        unsigned i = (unsigned)__builtin_ctzll(half) / 8;
        if (n <= 2 || same_bytes(at + i + 1, needle + 1, n - 2)) return i;
        half &= ~((uint64_t)0xff << (i * 8));
    }
    return -1;
}

/* The needle's first and last byte are looked for at BLOCK places at once (W. Mula, "SIMD-friendly
 * algorithms for substring searching", 2016). */
static inline int64_t search_block(const uint8_t *at, const uint8_t *needle, size_t n) {
    Block first = block_load(at) == *needle, last = block_load(at + n - 1) == needle[n - 1];
    BlockHalves halves = (BlockHalves)(first & last);
    int64_t found = half_match(at, halves[0], needle, n);
    if (found >= 0) return found;
    found = half_match(at + BLOCK / 2, halves[1], needle, n);
    return found < 0 ? -1 : found + BLOCK / 2;
}

/* n >= 2. */
static int64_t search_near(const uint8_t *text, size_t places, const uint8_t *needle, size_t n) {
    if (places >= BLOCK) {
        for (size_t at = 0;; at += BLOCK) {
            if (at + BLOCK > places) at = places - BLOCK; /* the last block may overlap */
            int64_t found = search_block(text + at, needle, n);
            if (found >= 0) return found + (int64_t)at;
            if (at + BLOCK == places) return -1;
        }
    }
    for (const uint8_t *at = text, *end = text + places; at < end; at++) {
        at = memchr(at, *needle, (size_t)(end - at));
        if (!at) return -1;
        if (at[n - 1] == needle[n - 1] && !memcmp(at, needle, n)) return at - text;
    }
    return -1;
}

/* Bytes: the C library's search, which is two-way as well and knows the machine. n <= t. */
static int64_t search_8(const uint8_t *text, size_t t, const uint8_t *needle, size_t n) {
    size_t places = t - n + 1;
    int64_t near = search_near(text, places < SEARCH_NEAR ? places : SEARCH_NEAR, needle, n);
    if (near >= 0 || places <= SEARCH_NEAR) return near;
    const uint8_t *found = memmem(text, t, needle, n);
    return found ? found - text : -1;
}

/* Apart, so that what they need is not made room for where bytes are searched. */
static __attribute__((noinline)) int64_t search_wide(Span text, Span needle) {
    ptrdiff_t t = (ptrdiff_t)text.length, n = (ptrdiff_t)needle.length;
    return text.kind == 2 ? search_16(text.data, t, needle.data, n)
                          : search_32(text.data, t, needle.data, n);
}

static uint32_t unit_at(Span s, uint64_t i) {
    switch (s.kind) {
    case 1: return ((const uint8_t *)s.data)[i];
    case 2: return ((const uint16_t *)s.data)[i];
    }
    return ((const uint32_t *)s.data)[i];
}

int64_t span_find(Span text, Span needle) {
    if (needle.length > text.length) return -1;
    if (needle.length == 0) return 0;
    if (needle.length == 1) return span_find_unit(text, unit_at(needle, 0));
    if (text.kind == 1) return search_8(text.data, text.length, needle.data, needle.length);
    return search_wide(text, needle);
}

int64_t span_rfind(Span text, Span needle) {
    if (needle.length > text.length) return -1;
    if (needle.length == 0) return (int64_t)text.length;
    if (needle.length == 1) return span_rfind_unit(text, unit_at(needle, 0));
    ptrdiff_t t = (ptrdiff_t)text.length, n = (ptrdiff_t)needle.length;
    int64_t at = text.kind == 1   ? rsearch_8(text.data, t, needle.data, n)
                 : text.kind == 2 ? rsearch_16(text.data, t, needle.data, n)
                                  : rsearch_32(text.data, t, needle.data, n);
    return at < 0 ? -1 : t - n - at;
}

#define FIND_UNIT(T)                                                                               \
    do {                                                                                           \
        const T *units = text.data;                                                                \
        for (uint64_t i = 0; i < text.length; i++)                                                 \
            if (units[i] == unit) return (int64_t)i;                                               \
        return -1;                                                                                 \
    } while (0)

int64_t span_find_unit(Span text, uint32_t unit) {
    if (text.kind == 1) {
        const uint8_t *found = text.length ? memchr(text.data, (int)unit, text.length) : NULL;
        return found ? found - (const uint8_t *)text.data : -1;
    }
    if (text.kind == 2) FIND_UNIT(uint16_t);
    FIND_UNIT(uint32_t);
}

int64_t span_rfind_unit(Span text, uint32_t unit) {
    if (text.kind == 1) {
        const uint8_t *found = text.length ? memrchr(text.data, (int)unit, text.length) : NULL;
        return found ? found - (const uint8_t *)text.data : -1;
    }
    for (uint64_t i = text.length; i-- > 0;)
        if (unit_at(text, i) == unit) return (int64_t)i;
    return -1;
}

#define COUNT_UNIT(T)                                                                              \
    do {                                                                                           \
        for (uint64_t i = 0; i < text.length; i++) count += ((const T *)text.data)[i] == unit;     \
        return count;                                                                              \
    } while (0)

uint64_t span_count_unit(Span text, uint32_t unit) {
    uint64_t count = 0;
    switch (text.kind) {
    case 1: COUNT_UNIT(uint8_t);
    case 2: COUNT_UNIT(uint16_t);
    }
    COUNT_UNIT(uint32_t);
}
