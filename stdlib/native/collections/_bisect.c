/* _bisect: binary search. */
#include "_bisect.stub.h"

#include "containers/containers.h"
#include "numbers/number.h"

typedef enum Side { SIDE_LEFT, SIDE_RIGHT } Side;

static int bounds_take(Value a, Value lo, Value hi, int64_t *from, int64_t *to) {
    if (object_index_i64(lo, from, &kr_type_OverflowError) < 0) return -1;
    *to = -1;
    if (hi != KR_NONE && object_index_i64(hi, to, &kr_type_OverflowError) < 0) return -1;
    if (*from < 0) {
        error_raise(&kr_type_ValueError, "lo must be non-negative");
        return -1;
    }
    if (*to == -1) *to = object_length(a);
    return *to < 0 && error_is_set() ? -1 : 0;
}

/* Does the place for x lie behind this item? */
static int place_is_behind(Value item, Value x, Value key, Side side) {
    if (key != KR_NONE) item = object_call1(key, item);
    if (!item) return -1;
    if (side == SIDE_LEFT) return kr_test_lt(item, x);
    int before = kr_test_lt(x, item);
    return before < 0 ? -1 : !before;
}

/* The index; -1 with an error. */
static int64_t place_find(Value a, Value x, Value lo, Value hi, Value key, Side side) {
    int64_t from, to;
    if (bounds_take(a, lo, hi, &from, &to) < 0) return -1;
    while (from < to) {
        int64_t middle = from + (to - from) / 2;
        Value item = kr_item_get(a, int_from_i64(middle));
        int behind = item ? place_is_behind(item, x, key, side) : -1;
        if (behind < 0) return -1;
        if (behind)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

static Value bisect(Value a, Value x, Value lo, Value hi, Value key, Side side) {
    int64_t index = place_find(a, x, lo, hi, key, side);
    return index < 0 ? 0 : int_from_i64(index);
}

static Value insort(Value a, Value x, Value lo, Value hi, Value key, Side side) {
    Value sought = key == KR_NONE ? x : object_call1(key, x);
    int64_t index = sought ? place_find(a, sought, lo, hi, key, side) : -1;
    if (index < 0) return 0;
    if (value_is_exact(a, &kr_type_list)) return list_insert(a, index, x) < 0 ? 0 : KR_NONE;
    Value args[] = {int_from_i64(index), x};
    return object_method(a, "insert", args, 2) ? KR_NONE : 0;
}

Value kr__bisect_bisect_right(Value a, Value x, Value lo, Value hi, Value key) {
    return bisect(a, x, lo, hi, key, SIDE_RIGHT);
}
Value kr__bisect_bisect_left(Value a, Value x, Value lo, Value hi, Value key) {
    return bisect(a, x, lo, hi, key, SIDE_LEFT);
}
Value kr__bisect_insort_right(Value a, Value x, Value lo, Value hi, Value key) {
    return insort(a, x, lo, hi, key, SIDE_RIGHT);
}
Value kr__bisect_insort_left(Value a, Value x, Value lo, Value hi, Value key) {
    return insort(a, x, lo, hi, key, SIDE_LEFT);
}
