/* The search functions against the plain way, for all kinds and both directions. */
#include "text/search.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_MAX = 6000, NEEDLE_MAX = 200, ROUNDS = 20000 };

typedef struct Sample {
    uint32_t units[TEXT_MAX];
    uint16_t units16[TEXT_MAX];
    uint8_t units8[TEXT_MAX];
    size_t length;
} Sample;

static uint32_t random_next(uint32_t limit) {
    static uint32_t state = 1;
    state = state * 1103515245 + 12345;
    return (state >> 16) % limit;
}

static void sample_fill(Sample *s, size_t length, uint32_t alphabet) {
    s->length = length;
    for (size_t i = 0; i < length; i++)
        s->units[i] = s->units16[i] = s->units8[i] = (uint8_t)random_next(alphabet);
}

static void sample_copy(Sample *s, const Sample *from, size_t start, size_t length) {
    s->length = length;
    memcpy(s->units, from->units + start, length * sizeof *s->units);
    memcpy(s->units16, from->units16 + start, length * sizeof *s->units16);
    memcpy(s->units8, from->units8 + start, length);
}

static Span sample_span(const Sample *s, uint32_t kind) {
    return (Span){kind == 1   ? (const void *)s->units8
                  : kind == 2 ? (const void *)s->units16
                              : s->units,
                  s->length, kind};
}

static int64_t plain_find(const Sample *text, const Sample *needle) {
    for (size_t i = 0; i + needle->length <= text->length; i++)
        if (!memcmp(text->units + i, needle->units, needle->length * sizeof *needle->units))
            return (int64_t)i;
    return -1;
}

static int64_t plain_rfind(const Sample *text, const Sample *needle) {
    for (int64_t i = (int64_t)text->length - (int64_t)needle->length; i >= 0; i--)
        if (!memcmp(text->units + i, needle->units, needle->length * sizeof *needle->units))
            return i;
    return -1;
}

Test(search, finds_what_the_plain_way_finds) {
    static Sample text, needle;
    for (int round = 0; round < ROUNDS; round++) {
        bool large = round % 100 == 0;
        sample_fill(&text, large ? TEXT_MAX / 2 + random_next(TEXT_MAX / 2) : random_next(60),
                    1 + round % 3);
        sample_fill(&needle, large ? random_next(NEEDLE_MAX) : random_next(8), 1 + round % 3);
        if (round % 2 && text.length > needle.length)
            sample_copy(&needle, &text, random_next((uint32_t)(text.length - needle.length)),
                        needle.length);
        int64_t first = plain_find(&text, &needle), last = plain_rfind(&text, &needle);
        for (uint32_t kind = 1; kind <= 4; kind *= 2) {
            cr_assert_eq(span_find(sample_span(&text, kind), sample_span(&needle, kind)), first);
            cr_assert_eq(span_rfind(sample_span(&text, kind), sample_span(&needle, kind)), last);
        }
    }
}

/* Half a million times ten thousand comparisons would take minutes. */
Test(search, is_linear_in_the_worst_case, .timeout = 20) {
    enum { LENGTH = 500000, PART = 10000 };
    uint16_t *text = calloc(LENGTH, sizeof *text), *needle = calloc(PART, sizeof *needle);
    Span spans[] = {{text, LENGTH, 2}, {needle, PART, 2}};
    for (size_t at = 0; at < PART; at += PART - 1) {
        needle[at] = 1;
        cr_assert_eq(span_find(spans[0], spans[1]), -1);
        cr_assert_eq(span_rfind(spans[0], spans[1]), -1);
        needle[at] = 0;
    }
    needle[PART / 2] = 1;
    cr_assert_eq(span_find(spans[0], spans[1]), -1);
    free(text);
    free(needle);
}
