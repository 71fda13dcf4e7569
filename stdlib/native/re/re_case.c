/* Ranges of code points, and which of them differ only in case.
 *
 * As in CPython's module, two characters are the same without regard to case when the upper-case
 * forms of their lower-case forms are equal: i, I, U+0130 and U+0131 are one class. */
#include "re_emit.h"

#include "text/unicode.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* ---- Ranges ---- */

void ranges_add(ReRanges *ranges, uint32_t first, uint32_t last) {
    if (ranges->count == ranges->capacity) {
        size_t capacity = ranges->capacity ? ranges->capacity * 2 : 16;
        uint32_t *items = gc_bytes(capacity * 2 * sizeof *items);
        if (ranges->count) memcpy(items, ranges->items, ranges->count * 2 * sizeof *items);
        ranges->items = items;
        ranges->capacity = capacity;
    }
    ranges->items[ranges->count * 2] = first;
    ranges->items[ranges->count * 2 + 1] = last;
    ranges->count++;
}

static int compare_first(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

void ranges_normalize(ReRanges *ranges, uint32_t limit) {
    size_t kept = 0;
    uint32_t *items = ranges->items;
    if (ranges->count) qsort(items, ranges->count, 2 * sizeof *items, compare_first);
    for (size_t i = 0; i < ranges->count; i++) {
        uint32_t first = items[2 * i], last = items[2 * i + 1];
        if (first > limit) break;
        if (last > limit) last = limit;
        if (kept && first <= items[2 * kept - 1] + 1) {
            if (last > items[2 * kept - 1]) items[2 * kept - 1] = last;
            continue;
        }
        items[2 * kept] = first;
        items[2 * kept + 1] = last;
        kept++;
    }
    ranges->count = kept;
}

void ranges_invert(ReRanges *ranges, uint32_t limit) {
    ReRanges result = {0};
    uint32_t next = 0;
    for (size_t i = 0; i < ranges->count; i++) {
        if (ranges->items[2 * i] > next) ranges_add(&result, next, ranges->items[2 * i] - 1);
        next = ranges->items[2 * i + 1] + 1;
    }
    if (next <= limit) ranges_add(&result, next, limit);
    *ranges = result;
}

/* ---- Case ---- */

typedef struct CasePoint {
    uint64_t key; /* the upper-case form of the lower-case form, 21 bits a code point */
    uint32_t c;
} CasePoint;

/* Both orders of the same points; made when first asked for, and never changed or freed. */
typedef struct CaseTable {
    size_t count;
    CasePoint *by_key, *by_point;
} CaseTable;

enum {
    CASED_END = 0x20000, /* no code point behind it has a case in Unicode 14 */
    POINT_BITS = 21,
    DOTTED_CAPITAL_I = 0x130,
};

/* The lower-case form of one code point. */
static uint32_t lower_simple(uint32_t c) {
    uint32_t mapped[UNICODE_CASE_MAX];
    if (c == DOTTED_CAPITAL_I) return 'i';
    return unicode_map(c, CASE_LOWER, mapped) == 1 ? mapped[0] : c;
}

static uint64_t case_key(uint32_t c) {
    uint32_t mapped[UNICODE_CASE_MAX];
    size_t count = unicode_map(lower_simple(c), CASE_UPPER, mapped);
    uint64_t key = 0;
    for (size_t i = 0; i < count; i++) key = key << POINT_BITS | mapped[i];
    return key;
}

static int compare_key(const void *a, const void *b) {
    const CasePoint *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return (x->c > y->c) - (x->c < y->c);
}

static int compare_point(const void *a, const void *b) {
    const CasePoint *x = a, *y = b;
    return (x->c > y->c) - (x->c < y->c);
}

/* Keeps those that share their key with another one. */
static size_t drop_singles(CasePoint *points, size_t count) {
    size_t kept = 0;
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && points[end].key == points[i].key;) end++;
        if (end - i == 1) continue;
        memmove(points + kept, points + i, (end - i) * sizeof *points);
        kept += end - i;
    }
    return kept;
}

static CaseTable *case_table_make(void) {
    static const uint32_t relevant =
        UNI_CASED | UNI_LOWER | UNI_UPPER | UNI_TITLE | UNI_SPECIAL_UPPER | UNI_SPECIAL_LOWER;
    CasePoint *points = malloc(CASED_END * sizeof *points);
    size_t count = 0;
    for (uint32_t c = 0; points && c < CASED_END; c++) {
        const UnicodeRecord *record = unicode_record(c);
        if ((record->flags & relevant) || record->cases[CASE_UPPER] || record->cases[CASE_LOWER])
            points[count++] = (CasePoint){case_key(c), c};
    }
    CaseTable *table = malloc(sizeof *table);
    qsort(points, count, sizeof *points, compare_key);
    count = drop_singles(points, count);
    *table =
        (CaseTable){count, realloc(points, count * sizeof *points), malloc(count * sizeof *points)};
    memcpy(table->by_point, table->by_key, count * sizeof *points);
    qsort(table->by_point, count, sizeof *points, compare_point);
    return table;
}

/* Two threads may both make it; one is kept. */
static const CaseTable *case_table(void) {
    static _Atomic(CaseTable *) made;
    CaseTable *table = atomic_load(&made), *none = 0;
    if (table) return table;
    table = case_table_make();
    return atomic_compare_exchange_strong(&made, &none, table) ? table : none;
}

static size_t first_point_from(const CaseTable *table, uint32_t c) {
    size_t low = 0, high = table->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (table->by_point[middle].c < c)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void add_class(ReRanges *ranges, const CaseTable *table, uint64_t key) {
    size_t low = 0, high = table->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (table->by_key[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < table->count && table->by_key[low].key == key; low++)
        ranges_add(ranges, table->by_key[low].c, table->by_key[low].c);
}

static bool is_ascii_letter(uint32_t c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

static void add_ascii_cases(ReRanges *ranges, uint32_t first, uint32_t last) {
    for (uint32_t c = first; c <= last && c < 128; c++)
        if (is_ascii_letter(c)) ranges_add(ranges, c ^ 32, c ^ 32);
}

/* What is the same as an ASCII letter beyond ASCII: with it most patterns need no table, which
 * takes a millisecond to make. */
static void add_beyond_ascii(ReRanges *ranges, uint32_t first, uint32_t last) {
    static const struct {
        char letter;
        uint32_t same;
    } beyond[] = {{'i', DOTTED_CAPITAL_I}, {'i', 0x131}, {'k', 0x212A}, {'s', 0x17F}};
    for (uint32_t c = first; c <= last; c++)
        for (size_t i = 0; i < sizeof beyond / sizeof *beyond; i++)
            if (is_ascii_letter(c) && (c | 32) == (uint32_t)beyond[i].letter)
                ranges_add(ranges, beyond[i].same, beyond[i].same);
}

void ranges_add_cases(ReRanges *ranges, uint32_t first, uint32_t last, bool is_ascii) {
    ranges_add(ranges, first, last);
    if (is_ascii || last < 128) {
        add_ascii_cases(ranges, first, last);
        if (!is_ascii) add_beyond_ascii(ranges, first, last);
        return;
    }
    const CaseTable *table = case_table();
    for (size_t i = first_point_from(table, first); i < table->count; i++) {
        if (table->by_point[i].c > last) break;
        add_class(ranges, table, table->by_point[i].key);
    }
}
