/* Sorting keys by words: where comparing keys runs no code of the program, only the result counts,
 * and it is quicker to compare 64 bits of each key than the keys, which lie all over the heap.
 *
 * A key is seen as a row of words, such that keys compare as their rows do. All keys are sorted by
 * their first words; then each group of keys that agree in it by the next, and so on (MSD radix
 * sort whose digits are words). The words of an int or a float are one, of a str one
 * for each STEP characters, and of a tuple those of its items. */
#include "containers/containers.h"
#include "containers/list.h"
#include "containers/sort.h"
#include "numbers/number.h"
#include "text/str.h"

#include <math.h>

enum {
    COLUMNS_MAX = 8, /* items of a tuple */
    STEP = 7,        /* characters in a word; its last byte says whether the text goes on */
    GOES_ON = STEP + 1,
    RADIX_MIN = 256,    /* words; fewer are sorted by comparing them */
    NEARLY_SORTED = 32, /* words for one that is less than its neighbour in front */
    INSERTION_MAX = 12, /* so few keys are compared as a whole */
    PREFETCH = 8,       /* keys ahead */
    DEPTH_MAX = 200,    /* groups within groups; what is deeper is compared as a whole */
};

/* All keys have these words; a column is an item of all keys. */
typedef struct WordSort {
    Value *keys, *values; /* values: NULL, or they move along */
    int64_t *words;
    uint64_t *order; /* indices within the group that is being sorted */
    Value *scratch;  /* for putting keys or values in that order */
    bool is_tuple;
    uint64_t column_count;
    SortKind columns[COLUMNS_MAX];
} WordSort;

/* Where in the keys' rows: a column, and a place in the texts of it. */
typedef struct WordPlace {
    uint64_t column, offset;
    uint32_t depth;
} WordPlace;

static inline Value part_of(const WordSort *s, Value key, uint64_t column) {
    return s->is_tuple ? tuple_object(key)->items[column] : key;
}

/* ---- What fits ---- */

static bool part_fits(Value part, SortKind kind) {
    switch (kind) {
    case SORT_SMALL: return value_is_small(part);
    case SORT_FLOAT:
        return (value_is_flonum(part) || value_is_exact(part, &kr_type_float)) &&
               !isnan(float_get(part)); /* NaN has no place in any order */
    case SORT_STR: return value_is_exact(part, &kr_type_str) && str_object(part)->kind == 1;
    case SORT_TUPLE:
    case SORT_ANY: return false;
    }
    return false;
}

static bool keys_fit(WordSort *s, size_t length, SortKind kind) {
    s->is_tuple = kind == SORT_TUPLE;
    s->column_count = s->is_tuple ? tuple_object(s->keys[0])->length : 1;
    if (s->column_count == 0 || s->column_count > COLUMNS_MAX) return false;
    for (uint64_t c = 0; c < s->column_count; c++)
        s->columns[c] = sort_kind(&(Value){part_of(s, s->keys[0], c)}, 1);
    for (size_t i = 0; i < length; i++) {
        if (s->is_tuple && tuple_object(s->keys[i])->length != s->column_count) return false;
        for (uint64_t c = 0; c < s->column_count; c++)
            if (!part_fits(part_of(s, s->keys[i], c), s->columns[c])) return false;
    }
    return true;
}

/* ---- Words ---- */

/* Floats compare as the bits do, but for negative ones, whose bits count downwards. */
static inline int64_t word_of_float(Value v) {
    double d = float_get(v) + 0.0; /* -0.0 is 0.0 */
    int64_t bits;
    memcpy(&bits, &d, sizeof bits);
    return bits ^ ((bits >> 63) & INT64_MAX);
}

/* STEP characters, filled up with zeros, and how many there are, GOES_ON if more follow. */
static inline int64_t word_of_text(const StrObject *s, uint64_t offset) {
    const uint8_t *data = (const uint8_t *)s->data + offset;
    uint64_t left = s->length - offset, word = 0;
    if (left >= sizeof word) {
        memcpy(&word, data, sizeof word);
        word = __builtin_bswap64(word) & ~(uint64_t)0xff;
    } else {
        for (uint64_t i = 0; i < left && i < STEP; i++) word |= (uint64_t)data[i] << (56 - 8 * i);
    }
    word |= left > STEP ? GOES_ON : left;
    return (int64_t)(word ^ (uint64_t)1 << 63);
}

static inline bool word_goes_on(int64_t word) { return (word & 0xff) == GOES_ON; }

static inline int64_t word_of(SortKind kind, Value part, uint64_t offset) {
    if (kind == SORT_STR) return word_of_text(str_object(part), offset);
    return kind == SORT_SMALL ? (int64_t)part : word_of_float(part);
}

/* Sets the words of n keys at this place. How many are less than the one in front of them? */
static size_t words_set(WordSort *s, size_t low, size_t n, const WordPlace *at) {
    SortKind kind = s->columns[at->column];
    const Value *keys = s->keys + low;
    int64_t *words = s->words + low, before = INT64_MIN;
    size_t descents = 0;
    for (size_t i = 0; i < n; i++) {
        if (i + PREFETCH < n && value_is_object(keys[i + PREFETCH]))
            __builtin_prefetch(value_object(keys[i + PREFETCH]));
        int64_t word = word_of(kind, part_of(s, keys[i], at->column), at->offset);
        descents += word < before;
        words[i] = before = word;
    }
    return descents;
}

/* ---- Few keys: compared as a whole ---- */

static int part_compare(SortKind kind, Value a, Value b) {
    if (kind == SORT_STR) return a == b ? 0 : str_compare(a, b);
    int64_t x = word_of(kind, a, 0), y = word_of(kind, b, 0);
    return (x > y) - (x < y);
}

static bool key_less(const WordSort *s, Value a, Value b, uint64_t column) {
    for (; column < s->column_count; column++) {
        int order = part_compare(s->columns[column], part_of(s, a, column), part_of(s, b, column));
        if (order != 0) return order < 0;
    }
    return false;
}

static void insertion_sort(WordSort *s, size_t low, size_t n, uint64_t column) {
    Value *keys = s->keys + low, *values = s->values ? s->values + low : NULL;
    for (size_t i = 1; i < n; i++) {
        Value key = keys[i], value = values ? values[i] : 0;
        size_t at = i;
        for (; at > 0 && key_less(s, key, keys[at - 1], column); at--) {
            keys[at] = keys[at - 1];
            if (values) values[at] = values[at - 1];
        }
        keys[at] = key;
        if (values) values[at] = value;
    }
}

/* ---- Many ---- */

static void put_in_order(const WordSort *s, Value *items, const uint64_t *order, size_t n) {
    memcpy(s->scratch, items, n * sizeof(Value));
    for (size_t i = 0; i < n; i++) items[i] = s->scratch[order[i]];
}

/* Is the key its only word? */
static bool keys_are_words(const WordSort *s) {
    return !s->is_tuple && s->columns[0] == SORT_SMALL;
}

/* Sorts n keys by the words that are set. 0, -1. */
static int words_sort(WordSort *s, size_t low, size_t n, bool by_radix) {
    uint64_t *order = s->order + low;
    int64_t *words = s->words + low;
    int status;
    if (by_radix) {
        status = sort_radix(words, order, n);
    } else {
        for (size_t i = 0; i < n; i++) order[i] = i;
        status = sort_compared((Value *)words, order, n, SORT_SMALL);
    }
    if (status < 0) return -1;
    if (keys_are_words(s))
        memcpy(s->keys + low, words, n * sizeof(Value));
    else
        put_in_order(s, s->keys + low, order, n);
    if (s->values) put_in_order(s, s->values + low, order, n);
    return 0;
}

/* How many characters from `offset` on all texts of a group have in common; each has more. */
static uint64_t common_length(const WordSort *s, size_t low, size_t n, const WordPlace *at) {
    const StrObject *first = str_object(part_of(s, s->keys[low], at->column));
    const uint8_t *text = (const uint8_t *)first->data + at->offset;
    uint64_t common = first->length - at->offset;
    for (size_t i = 1; i < n && common > 0; i++) {
        const StrObject *other = str_object(part_of(s, s->keys[low + i], at->column));
        const uint8_t *data = (const uint8_t *)other->data + at->offset;
        if (other == first) continue;
        if (other->length - at->offset < common) common = other->length - at->offset;
        uint64_t same = 0;
        while (same < common && data[same] == text[same]) same++;
        common = same;
    }
    return common;
}

static int group_sort(WordSort *s, size_t low, size_t n, WordPlace at);

/* Sorts a group that agrees in a word by what follows it. */
static int group_sort_on(WordSort *s, size_t low, size_t n, WordPlace at, int64_t word) {
    if (n < 2) return 0;
    at.depth++;
    if (s->columns[at.column] == SORT_STR && word_goes_on(word)) {
        at.offset += STEP;
        if (n > INSERTION_MAX) at.offset += common_length(s, low, n, &at);
    } else {
        at.offset = 0;
        if (++at.column == s->column_count) return 0; /* equal */
    }
    return group_sort(s, low, n, at);
}

static int group_sort(WordSort *s, size_t low, size_t n, WordPlace at) {
    if (n <= INSERTION_MAX) return insertion_sort(s, low, n, at.column), 0;
    if (at.depth > DEPTH_MAX)
        return sort_compared(s->keys + low, s->values ? s->values + low : NULL, n,
                             s->is_tuple ? SORT_TUPLE : SORT_STR);
    size_t descents = words_set(s, low, n, &at);
    bool by_radix = n >= RADIX_MIN && descents > n / NEARLY_SORTED;
    if (descents && words_sort(s, low, n, by_radix) < 0) return -1;
    if (keys_are_words(s)) return 0;
    for (size_t start = low, end = low + n; start < end;) {
        int64_t word = s->words[start];
        size_t next = start + 1;
        while (next < end && s->words[next] == word) next++;
        if (group_sort_on(s, start, next - start, at, word) < 0) return -1;
        start = next;
    }
    return 0;
}

/* Small ints are for timsort already, unless they are many and without order. */
static bool small_fits_radix(const Value *keys, size_t length) {
    size_t descents = 0;
    for (size_t i = 1; i < length; i++) descents += (int64_t)keys[i] < (int64_t)keys[i - 1];
    return length >= RADIX_MIN && descents > length / NEARLY_SORTED;
}

int sort_by_words(Value *keys, Value *values, size_t length, SortKind kind) {
    WordSort s = {.keys = keys, .values = values};
    if (kind == SORT_SMALL && !small_fits_radix(keys, length)) return SORT_UNFIT;
    if (!keys_fit(&s, length, kind)) return SORT_UNFIT;
    size_t size = length * sizeof(Value);
    s.words = gc_try_bytes(size);
    s.order = s.words ? gc_try_bytes(size) : NULL;
    bool moves = values || kind != SORT_SMALL;
    s.scratch = s.order && moves ? gc_try_scanned(NULL, size) : NULL;
    return s.order && (s.scratch || !moves) ? group_sort(&s, 0, length, (WordPlace){0}) : -1;
}
