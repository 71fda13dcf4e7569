#include "front/unicode.h"

#include "front/unicode_names.h"
#include "front/unicode_tables.h"
#include "support/vec.h"

/* Hangul syllables are computed, not listed (The Unicode Standard, section 3.12). */
#define HANGUL_BASE 0xAC00u
#define HANGUL_L_BASE 0x1100u
#define HANGUL_V_BASE 0x1161u
#define HANGUL_T_BASE 0x11A7u
#define HANGUL_L_COUNT 19u
#define HANGUL_V_COUNT 21u
#define HANGUL_T_COUNT 28u
#define HANGUL_COUNT (HANGUL_L_COUNT * HANGUL_V_COUNT * HANGUL_T_COUNT)

typedef VEC(uint32_t) CodePoints;

size_t utf8_decode(const char *text, size_t length, uint32_t *c) {
    const unsigned char *at = (const unsigned char *)text;
    uint32_t size = *at < 0x80   ? 1
                    : *at < 0xC2 ? 0
                    : *at < 0xE0 ? 2
                    : *at < 0xF0 ? 3
                    : *at < 0xF5 ? 4
                                 : 0;
    *c = *at;
    if (size < 2 || size > length) return 1;
    uint32_t value = *at & (0xFFu >> (size + 1));
    for (uint32_t i = 1; i < size; i++) {
        if ((at[i] & 0xC0) != 0x80) return 1;
        value = value << 6 | (at[i] & 0x3Fu);
    }
    bool overlong = size == 3 ? value < 0x800 : size == 4 && value < 0x10000;
    if (overlong || value > CODE_POINT_MAX) return 1;
    *c = value;
    return size;
}

static bool ranges_contain(const UnicodeRange *ranges, uint32_t count, uint32_t c) {
    uint32_t low = 0;
    uint32_t high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (c > ranges[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && c >= ranges[low].first;
}

bool unicode_is_xid_start(uint32_t c) {
    return c == '_' || ranges_contain(unicode_xid_start, unicode_xid_start_count, c);
}

bool unicode_is_xid_continue(uint32_t c) {
    return ranges_contain(unicode_xid_continue, unicode_xid_continue_count, c);
}

bool unicode_is_printable(uint32_t c) {
    return ranges_contain(unicode_printable, unicode_printable_count, c);
}

static uint32_t combining_class(uint32_t c) {
    uint32_t low = 0;
    uint32_t high = unicode_combining_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (unicode_combining[middle].code < c)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < unicode_combining_count && unicode_combining[low].code == c;
    return found ? unicode_combining[low].class : 0;
}

static const UnicodeDecomposition *decomposition_find(uint32_t c) {
    uint32_t low = 0;
    uint32_t high = unicode_decompositions_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (unicode_decompositions[middle].code < c)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < unicode_decompositions_count && unicode_decompositions[low].code == c;
    return found ? &unicode_decompositions[low] : NULL;
}

/* Recursion is as deep as the database nests decompositions: a few levels. */
static void decompose(CodePoints *out, uint32_t c) {
    if (c - HANGUL_BASE < HANGUL_COUNT) {
        uint32_t index = c - HANGUL_BASE;
        vec_push(out, HANGUL_L_BASE + index / (HANGUL_V_COUNT * HANGUL_T_COUNT));
        vec_push(out, HANGUL_V_BASE + index / HANGUL_T_COUNT % HANGUL_V_COUNT);
        if (index % HANGUL_T_COUNT) vec_push(out, HANGUL_T_BASE + index % HANGUL_T_COUNT);
        return;
    }
    const UnicodeDecomposition *entry = c < 0xA0 ? NULL : decomposition_find(c);
    if (!entry) {
        vec_push(out, c);
        return;
    }
    for (uint32_t i = 0; i < entry->length; i++)
        decompose(out, unicode_decomposition_text[entry->offset + i]);
}

/* Canonical ordering: an insertion sort by class inside each run of combining characters. */
static void reorder(CodePoints *text) {
    for (uint32_t i = 1; i < text->len; i++) {
        uint32_t c = text->items[i];
        uint32_t class = combining_class(c);
        uint32_t at = i;
        for (; class && at > 0 && combining_class(text->items[at - 1]) > class; at--)
            text->items[at] = text->items[at - 1];
        text->items[at] = c;
    }
}

/* The primary composite of a pair, or 0. */
static uint32_t compose_pair(uint32_t first, uint32_t second) {
    if (first - HANGUL_L_BASE < HANGUL_L_COUNT && second - HANGUL_V_BASE < HANGUL_V_COUNT)
        return HANGUL_BASE +
               ((first - HANGUL_L_BASE) * HANGUL_V_COUNT + second - HANGUL_V_BASE) * HANGUL_T_COUNT;
    if (first - HANGUL_BASE < HANGUL_COUNT && (first - HANGUL_BASE) % HANGUL_T_COUNT == 0 &&
        second - HANGUL_T_BASE - 1 < HANGUL_T_COUNT - 1)
        return first + second - HANGUL_T_BASE;
    uint32_t low = 0;
    uint32_t high = unicode_compositions_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const UnicodeComposition *pair = &unicode_compositions[middle];
        if (pair->first < first || (pair->first == first && pair->second < second))
            low = middle + 1;
        else
            high = middle;
    }
    const UnicodeComposition *pair = &unicode_compositions[low];
    bool found = low < unicode_compositions_count && pair->first == first && pair->second == second;
    return found ? pair->whole : 0;
}

/* Each character joins the last starter unless one of the same or a higher class stands between
 * them. */
static void compose(CodePoints *text) {
    uint32_t starter = UINT32_MAX;
    uint32_t last_class = 0;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < text->len; i++) {
        uint32_t c = text->items[i];
        uint32_t class = combining_class(c);
        bool blocked = starter == UINT32_MAX || (last_class >= class && kept != starter + 1);
        uint32_t whole = blocked ? 0 : compose_pair(text->items[starter], c);
        if (whole) {
            text->items[starter] = whole;
            continue;
        }
        if (class == 0) starter = kept;
        last_class = class;
        text->items[kept++] = c;
    }
    text->len = kept;
}

void unicode_nfkc(Text *out, const char *text, size_t length) {
    CodePoints points = {0};
    for (size_t at = 0; at < length;) {
        uint32_t c;
        at += utf8_decode(text + at, length - at, &c);
        decompose(&points, c);
    }
    reorder(&points);
    compose(&points);
    for (uint32_t i = 0; i < points.len; i++) text_put_utf8(out, points.items[i]);
    vec_free(&points);
}
