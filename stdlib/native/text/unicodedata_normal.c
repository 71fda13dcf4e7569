/* Normal forms (Unicode Standard Annex 15; Hangul: The Unicode Standard, 3.12). */
#include "unicodedata_types.h"

#include "text/str.h"

#include <assert.h>
#include <string.h>

enum {
    HANGUL_BASE = 0xac00,
    LEAD_BASE = 0x1100,
    VOWEL_BASE = 0x1161,
    TAIL_BASE = 0x11a7,
    LEAD_COUNT = 19,
    VOWEL_COUNT = 21,
    TAIL_COUNT = 28,
    HANGUL_SYLLABLES = LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT,
    /* Below these nothing changes: the least code points that decompose, and that are second in a
       pair or decompose so that they do not compose again. */
    DECOMPOSED_MIN = 0xa0,
    COMPOSED_MIN = 0x300,
    DEPTH_MAX = 32, /* of decompositions that wait to be decomposed further */
};

typedef struct Points {
    uint32_t *items;
    size_t length, capacity;
} Points;

static void points_add(Points *points, uint32_t code) {
    if (points->length == points->capacity) {
        points->capacity *= 2;
        uint32_t *items = gc_bytes(points->capacity * sizeof *items);
        memcpy(items, points->items, points->length * sizeof *items);
        points->items = items;
    }
    points->items[points->length++] = code;
}

/* ---- Decomposing ---- */

static void hangul_decompose(Points *points, uint32_t index) {
    points_add(points, LEAD_BASE + index / (VOWEL_COUNT * TAIL_COUNT));
    points_add(points, VOWEL_BASE + index / TAIL_COUNT % VOWEL_COUNT);
    if (index % TAIL_COUNT) points_add(points, TAIL_BASE + index % TAIL_COUNT);
}

static void point_decompose(Points *points, uint32_t code, NormalForm form, UcdVersion version) {
    uint32_t waiting[DEPTH_MAX];
    size_t depth = 0;
    for (waiting[depth++] = code; depth;) {
        code = waiting[--depth];
        if (code - HANGUL_BASE < HANGUL_SYLLABLES) {
            hangul_decompose(points, code - HANGUL_BASE);
            continue;
        }
        const UcdDecomposition *d = ucd_decomposition(code, version);
        if (!d || (d->tag && !form.is_compatible)) {
            points_add(points, code);
            continue;
        }
        assert(depth + d->length <= DEPTH_MAX && "no decomposition is longer than 18");
        for (uint32_t i = d->length; i--;) waiting[depth++] = kri_ucd_decomposed[d->at + i];
    }
}

static uint8_t combining_class(uint32_t code, UcdVersion version) {
    return ucd_record(code, version)->combining;
}

/* Sorts each run of combining characters by their class, stably. */
static void points_order(Points *points, UcdVersion version) {
    uint32_t *items = points->items;
    for (size_t i = 1; i < points->length; i++) {
        uint32_t code = items[i];
        uint8_t class = combining_class(code, version);
        size_t to = i;
        if (!class) continue;
        while (to && combining_class(items[to - 1], version) > class)
            items[to] = items[to - 1], to--;
        items[to] = code;
    }
}

/* ---- Composing ---- */

/* The composed form of a pair, 0: none. */
static uint32_t pair_composed(uint32_t first, uint32_t second) {
    uint32_t low = 0, high = kri_ucd_pair_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const UcdPair *pair = &kri_ucd_pairs[middle];
        if (pair->first == first && pair->second == second) return pair->composed;
        if (pair->first < first || (pair->first == first && pair->second < second))
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

static uint32_t compose(uint32_t first, uint32_t second, UcdVersion version) {
    uint32_t lead = first - LEAD_BASE, vowel = second - VOWEL_BASE;
    if (lead < LEAD_COUNT && vowel < VOWEL_COUNT)
        return HANGUL_BASE + (lead * VOWEL_COUNT + vowel) * TAIL_COUNT;
    uint32_t syllable = first - HANGUL_BASE, tail = second - TAIL_BASE;
    if (syllable < HANGUL_SYLLABLES && syllable % TAIL_COUNT == 0 && tail - 1 < TAIL_COUNT - 1)
        return first + tail;
    if (!(ucd_record(second, UCD_VERSION_14)->flags & UCD_COMPOSES)) return 0;
    uint32_t composed = pair_composed(first, second);
    if (composed && version == UCD_VERSION_3_2 &&
        !(ucd_record(composed, UCD_VERSION_14)->flags & UCD_3_2))
        return 0;
    return composed;
}

static void points_compose(Points *points, UcdVersion version) {
    uint32_t *items = points->items;
    size_t length = 0, starter = SIZE_MAX;
    int last_class = -1; /* of what stands between the starter and here; -1: nothing */
    for (size_t i = 0; i < points->length; i++) {
        uint32_t code = items[i];
        int class = combining_class(code, version);
        /* Not blocked: nothing, or only lower classes, stand between. */
        uint32_t composed =
            starter != SIZE_MAX && last_class < class ? compose(items[starter], code, version) : 0;
        if (composed) {
            items[starter] = composed;
            continue;
        }
        if (class == 0)
            starter = length, last_class = -1;
        else
            last_class = class;
        items[length++] = code;
    }
    points->length = length;
}

/* ---- Texts ---- */

/* Nothing to do: every code point is below the least that matters. */
static bool text_is_plain(const StrObject *s, NormalForm form) {
    if (s->flags & STR_ASCII) return true;
    uint32_t limit = form.is_composed && !form.is_compatible ? COMPOSED_MIN : DECOMPOSED_MIN;
    for (uint64_t i = 0; i < s->length; i++)
        if (str_at(s, i) >= limit) return false;
    return true;
}

Value ucd_normalize(Value text, NormalForm form, UcdVersion version) {
    const StrObject *s = str_object(text);
    if (text_is_plain(s, form)) return text;
    size_t capacity = s->length + s->length / 4 + 16;
    Points points = {.items = gc_try_bytes(capacity * sizeof(uint32_t)), .capacity = capacity};
    if (!points.items) return 0;
    for (uint64_t i = 0; i < s->length; i++) point_decompose(&points, str_at(s, i), form, version);
    points_order(&points, version);
    if (form.is_composed) points_compose(&points, version);
    return str_from_ucs(points.items, points.length, 4);
}
