/* What the containers share: hash and equality with the common cases inline, and the conversion of
 * index arguments. */
#ifndef KRAIT_CONTAINERS_ITEM_H
#define KRAIT_CONTAINERS_ITEM_H

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/str.h"

/* Hashes of int are taken modulo this prime, as CPython's are (sys.hash_info.modulus). */
#define HASH_MODULUS (((int64_t)1 << 61) - 1)

/* hash(key) for use in a table; -1 with the error set. */
static inline int64_t key_hash(Value key) {
    if (value_is_small(key)) {
        int64_t n = small_get(key);
        if (KR_LIKELY(n > -HASH_MODULUS && n < HASH_MODULUS)) return n == -1 ? -2 : n;
    } else if (value_is_exact(key, &kr_type_str)) {
        uint64_t hash = str_object(key)->hash;
        return (int64_t)(KR_LIKELY(hash != 0) ? hash : str_hash(key));
    }
    return object_hash(key);
}

/* a == b for two tuples: 1, 0, -1. */
int tuple_equal(Value a, Value b);

/* a == b for two values that are not the same word: 1, 0, -1. The first three cases run no Python
 * code. */
static inline int item_equal_distinct(Value a, Value b) {
    if (value_both_small(a, b)) return 0;
    if (value_is_flonum(a) && value_is_flonum(b)) return 0; /* one number has one flonum */
    if (value_is_exact(a, &kr_type_str) && value_is_exact(b, &kr_type_str)) return str_equal(a, b);
    if (value_is_exact(a, &kr_type_tuple) && value_is_exact(b, &kr_type_tuple))
        return tuple_equal(a, b);
    return object_equal(a, b);
}

/* Identity or equality, as CPython's containers compare items: 1, 0, -1. */
static inline int item_equal(Value a, Value b) { return a == b ? 1 : item_equal_distinct(a, b); }

/* Does `op` (SLOT___lt__ ... SLOT___ge__) hold of two numbers? */
static inline bool order_holds(SlotId op, int64_t a, int64_t b) {
    switch ((int)op) {
    case SLOT___lt__: return a < b;
    case SLOT___le__: return a <= b;
    case SLOT___eq__: return a == b;
    case SLOT___ne__: return a != b;
    case SLOT___gt__: return a > b;
    }
    return a >= b;
}

bool value_has_index_slot(Value v);
static inline bool value_has_index(Value v) { return value_is_int(v) || value_has_index_slot(v); }

/* A subscript of a sequence that is no slice. 0; -1 with TypeError "list indices must be integers
 * or slices, not X", or IndexError for numbers beyond 64 bits. */
int index_from_subscript(Value key, const char *sequence, int64_t *index);
/* An argument that CPython converts as Py_ssize_t: OverflowError "Python int too large to convert
 * to C ssize_t". */
int index_from_argument(Value v, int64_t *index);
/* A start or stop argument of index(): clamped; v = 0 leaves *index as it is. */
int index_from_bound(Value v, int64_t *index);
/* index(): a negative bound counts from the end, and never goes below 0. */
static inline int64_t bound_wrap(int64_t bound, int64_t length) {
    if (bound < 0) bound += length;
    return bound < 0 ? 0 : bound;
}
/* How often `sequence * v` repeats: 1 with *count (>= 0) set, 0 if v is no integer, -1. */
int repeat_count(Value v, int64_t *count);

/* slice: start, stop, step clamped to 64 bits, step not 0 (runs __index__). 0, -1. */
int slice_unpack(Value slice, int64_t *start, int64_t *stop, int64_t *step);
/* Fits the numbers of slice_unpack to a length, and counts the items. */
int64_t slice_adjust(int64_t length, int64_t *start, int64_t *stop, int64_t step);
/* slice.indices for an int of any size: three ints. 0, -1. */
int slice_resolve_int(Value slice, Value length, Value *start, Value *stop, Value *step);

/* v itself if it is a list or tuple, otherwise a list of its items; TypeError `message` if v cannot
 * be iterated. */
Value sequence_fast(Value v, const char *message);
static inline const Value *sequence_fast_items(Value v, size_t *count) {
    if (value_is_list(v)) {
        const ListBuffer *buffer = list_object(v)->buffer;
        *count = buffer->length;
        return buffer->items;
    }
    *count = tuple_length(v);
    return tuple_object(v)->items;
}
/* list(v), but without a copy where v is exactly a list or tuple. */
Value sequence_of(Value v);
/* Does CPython's PySequence_Check hold: has __getitem__ and is no dict? */
bool value_is_indexable(Value v);
/* Can iter(v) be tried: __iter__, or __getitem__? */
bool value_is_iterable(Value v);

#endif
