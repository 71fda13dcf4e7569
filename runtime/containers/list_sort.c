/* list.sort: what surrounds timsort. The list is empty while it is being sorted, as in CPython, so
 * that a comparison that looks at it, or changes it, does no harm; a change is then a ValueError.
 */
#include "containers/list.h"
#include "containers/sort.h"

#include <assert.h>

enum {
    GALLOP_MIN = 7, /* wins in a row before a merge starts to gallop */
    RUNS_MAX = 85,  /* pending runs: enough for 2^64 items */
    MINRUN_LIMIT = 64,
    SORT_WORDS_MIN = 100, /* keys for which preparing words pays */
};

/* Keys, and the values that move along with them (NULL where the keys are the values). */
typedef struct SortSlice {
    Value *keys, *values;
} SortSlice;

typedef struct SortRun {
    SortSlice base;
    int64_t length;
    int power; /* of the boundary to the next run */
} SortRun;

typedef struct Sort {
    Value *keys;
    int64_t length;
    bool has_values;
    int64_t gallop_min;
    SortSlice temp;
    int64_t temp_capacity;
    uint32_t run_count;
    SortRun runs[RUNS_MAX];
} Sort;

/* Two neighbours being merged: what is left of each, and where the next item goes. */
typedef struct Merge {
    SortSlice to, a, b;
    int64_t na, nb;
    int64_t gallop_min;
} Merge;

typedef enum MergeState {
    MERGE_ON,
    MERGE_DONE, /* what was not copied out is used up */
    MERGE_LAST, /* of what was copied out one item is left, which belongs at the end */
    MERGE_FAILED,
} MergeState;

/* Inlined, so that a Merge stays in registers. */
#define SORT_PART static inline __attribute__((always_inline))

/* ---- Slices ---- */

static inline void slice_advance(SortSlice *slice, int64_t n) {
    slice->keys += n;
    if (slice->values) slice->values += n;
}

static inline void slice_copy(SortSlice to, int64_t i, SortSlice from, int64_t j, int64_t n) {
    memcpy(to.keys + i, from.keys + j, (size_t)n * sizeof(Value));
    if (to.values) memcpy(to.values + i, from.values + j, (size_t)n * sizeof(Value));
}

/* The same where the two may overlap. */
static inline void slice_move(SortSlice to, int64_t i, SortSlice from, int64_t j, int64_t n) {
    memmove(to.keys + i, from.keys + j, (size_t)n * sizeof(Value));
    if (to.values) memmove(to.values + i, from.values + j, (size_t)n * sizeof(Value));
}

/* One item over, and both one further. */
static inline void slice_take(SortSlice *to, SortSlice *from) {
    *to->keys++ = *from->keys++;
    if (to->values) *to->values++ = *from->values++;
}

static inline void slice_take_back(SortSlice *to, SortSlice *from) {
    *to->keys-- = *from->keys--;
    if (to->values) *to->values-- = *from->values--;
}

static void values_reverse(Value *items, int64_t n) {
    for (int64_t low = 0, high = n - 1; low < high; low++, high--) {
        Value item = items[low];
        items[low] = items[high];
        items[high] = item;
    }
}

static void slice_reverse(SortSlice slice, int64_t n) {
    values_reverse(slice.keys, n);
    if (slice.values) values_reverse(slice.values, n);
}

static int sort_temp_reserve(Sort *sort, int64_t n) {
    if (n <= sort->temp_capacity) return 0;
    size_t words = (size_t)n * (sort->has_values ? 2 : 1);
    Value *memory = gc_try_scanned(NULL, words * sizeof(Value));
    if (!memory) return -1;
    sort->temp = (SortSlice){memory, sort->has_values ? memory + n : NULL};
    sort->temp_capacity = n;
    return 0;
}

/* ---- Run arithmetic ---- */

/* Between MINRUN_LIMIT / 2 and MINRUN_LIMIT, so that n / minrun is a power of two or a little less.
 */
static int64_t run_minimum(int64_t n) {
    int64_t odd = 0;
    for (; n >= MINRUN_LIMIT; n >>= 1) odd |= n & 1;
    return n + odd;
}

/* Powersort: the depth in the ideal merge tree of n items of the boundary between the run of n1
 * items at `start` and the n2 items after it. It is the first bit in which the midpoints' fractions
 * of n differ. */
static int run_power(int64_t start, int64_t n1, int64_t n2, int64_t n) {
    int64_t a = 2 * start + n1, b = a + n1 + n2; /* twice the midpoints */
    for (int power = 1;; power++) {
        if (a >= n) {
            a -= n;
            b -= n;
        } else if (b >= n) {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

/* ---- Comparisons ---- */

/* Small ints are tagged alike, so they compare as they are. */
static inline int less_small(Value a, Value b) { return (int64_t)a < (int64_t)b; }
static inline int less_float(Value a, Value b) { return float_get(a) < float_get(b); }
static inline int less_str(Value a, Value b) { return str_compare(a, b) < 0; }
static inline int less_any(Value a, Value b) {
    if (value_both_small(a, b)) return less_small(a, b);
    return object_test(a, b, SLOT___lt__);
}

static int less_tuple(Value a, Value b) {
    const TupleObject *x = tuple_object(a), *y = tuple_object(b);
    uint64_t n = x->length < y->length ? x->length : y->length;
    for (uint64_t i = 0; i < n; i++) {
        int equal = item_equal(x->items[i], y->items[i]);
        if (equal < 0) return -1;
        if (!equal) return less_any(x->items[i], y->items[i]);
    }
    return x->length < y->length;
}

#define SORT(name) name##_small
#define SORT_LESS(a, b) less_small(a, b)
#include "containers/timsort.h"
#define SORT(name) name##_float
#define SORT_LESS(a, b) less_float(a, b)
#include "containers/timsort.h"
#define SORT(name) name##_str
#define SORT_LESS(a, b) less_str(a, b)
#include "containers/timsort.h"
#define SORT(name) name##_tuple
#define SORT_LESS(a, b) less_tuple(a, b)
#include "containers/timsort.h"
#define SORT(name) name##_any
#define SORT_LESS(a, b) less_any(a, b)
#include "containers/timsort.h"

static SortKind kind_of(Value key) {
    if (value_is_small(key)) return SORT_SMALL;
    if (value_is_flonum(key) || value_is_exact(key, &kr_type_float)) return SORT_FLOAT;
    if (value_is_exact(key, &kr_type_str)) return SORT_STR;
    if (value_is_exact(key, &kr_type_tuple)) return SORT_TUPLE;
    return SORT_ANY;
}

SortKind sort_kind(const Value *keys, size_t length) {
    if (length == 0) return SORT_ANY;
    SortKind kind = kind_of(keys[0]);
    for (size_t i = 1; i < length && kind != SORT_ANY; i++)
        if (kind_of(keys[i]) != kind) kind = SORT_ANY;
    return kind;
}

int sort_compared(Value *keys, Value *values, size_t length, SortKind kind) {
    Sort sort = {.keys = keys,
                 .length = (int64_t)length,
                 .has_values = values != NULL,
                 .gallop_min = GALLOP_MIN};
    SortSlice all = {keys, values};
    if (length < 2) return 0;
    switch (kind) {
    case SORT_SMALL: return sort_small(&sort, all);
    case SORT_FLOAT: return sort_float(&sort, all);
    case SORT_STR: return sort_str(&sort, all);
    case SORT_TUPLE: return sort_tuple(&sort, all);
    case SORT_ANY: return sort_any(&sort, all);
    }
    assert(false && "every kind has its sort");
    return -1;
}

int sort_values(Value *keys, Value *values, size_t length, SortKind kind) {
    int status = SORT_UNFIT;
    if (length >= SORT_WORDS_MIN && kind != SORT_ANY)
        status = sort_by_words(keys, values, length, kind);
    return status == SORT_UNFIT ? sort_compared(keys, values, length, kind) : status;
}

/* ---- list.sort ---- */

/* Sorts the items of a buffer that nobody else sees, by key where there is one. */
static int buffer_sort(ListBuffer *buffer, Value key, bool reverse) {
    size_t length = buffer->length;
    Value *keys = buffer->items, *values = NULL;
    if (key) {
        values = buffer->items;
        keys = gc_try_scanned(NULL, (length ? length : 1) * sizeof(Value));
        if (!keys) return -1;
        for (size_t i = 0; i < length; i++)
            if (!(keys[i] = object_call1(key, values[i]))) return -1;
    }
    /* Reversed twice, so that equal items keep their order. */
    if (reverse) slice_reverse((SortSlice){keys, values}, (int64_t)length);
    int status = sort_values(keys, values, length, sort_kind(keys, length));
    if (reverse) values_reverse(buffer->items, (int64_t)length);
    return status;
}

int list_sort(Value v, Value key, bool reverse) {
    ListObject *list = list_object(v);
    ListBuffer *items = list->buffer;
    if (key == KR_NONE) key = 0;
    ListBuffer *placeholder =
        gc_try_scanned(NULL, sizeof(ListBuffer)); /* any change of the list replaces it */
    if (!placeholder) return -1;
    list_publish(list, placeholder);
    int status = buffer_sort(items, key, reverse);
    bool modified = list->buffer != placeholder;
    list_publish(list, items);
    if (status < 0 || !modified) return status;
    error_raise(&kr_type_ValueError, "list modified during sort");
    return -1;
}
