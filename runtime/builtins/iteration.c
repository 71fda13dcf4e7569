/* Functions over an iterable: len, all, any, iter, next, max, min, sum, sorted. */
#include "builtins.stub.h"
#include "builtins/callable_iterator.h"
#include "containers/containers.h"
#include "list.stub.h"
#include "core/type.h"
#include "numbers/number.h"

/* Of the exact types that keep it in a field; -1: another. */
static inline int64_t kept_length(Value v) {
    if (KR_UNLIKELY(!value_is_object(v))) return -1;
    const Type *type = value_object(v)->type;
    if (type == &kr_type_str) return (int64_t)((const StrObject *)v)->length;
    if (type == &kr_type_list) return (int64_t)((const ListObject *)v)->buffer->length;
    if (type == &kr_type_tuple) return (int64_t)((const TupleObject *)v)->length;
    if (type == &kr_type_dict) return (int64_t)((const DictObject *)v)->count;
    return -1;
}

Value kr_builtins_len(Value object) {
    int64_t kept = kept_length(object);
    if (KR_LIKELY(kept >= 0)) return small_make(kept);
    int64_t length = object_length(object);
    return length < 0 ? 0 : int_from_i64(length);
}

/* Looks for the first item whose truth is `wanted`: 1 found, 0 not, -1 error. */
static int truth_search(Value iterable, int wanted) {
    Value iterator = kr_iter(iterable), item;
    if (!iterator) return -1;
    while ((item = kr_iter_next(iterator))) {
        int truth = kr_truth(item);
        if (truth < 0) return -1;
        if (truth == wanted) return 1;
    }
    return error_is_set() ? -1 : 0;
}

Value kr_builtins_all(Value iterable) {
    int found = truth_search(iterable, 0);
    return found < 0 ? 0 : value_from_bool(!found);
}

Value kr_builtins_any(Value iterable) {
    int found = truth_search(iterable, 1);
    return found < 0 ? 0 : value_from_bool(found);
}

Value kr_builtins_iter(Value object, Value sentinel) {
    if (!sentinel) return kr_iter(object);
    if (!object_is_callable(object))
        return error_raise(&kr_type_TypeError, "iter(v, w): v must be callable");
    return callable_iterator_new(object, sentinel);
}

Value kr_builtins_next(Value iterator, Value otherwise) {
    NextSlot next = (NextSlot)object_slot(iterator, SLOT___next__);
    if (!next) return error_raise(&kr_type_TypeError, "'%T' object is not an iterator", iterator);
    Value item = next(iterator);
    if (item) return item;
    /* An error here may be a StopIteration that carries a generator's result. */
    if (!otherwise) return error_is_set() ? 0 : error_raise_stop(0);
    if (error_is_set() && !error_catch(&kr_type_StopIteration)) return 0;
    return otherwise;
}

/* ---- max, min ---- */

typedef struct Extreme {
    const char *name;
    SlotId wins;          /* a new item is taken if `new wins best` */
    Value key;            /* 0: compare the items themselves */
    Value best, best_key; /* 0: none yet */
} Extreme;

static int extreme_offer(Extreme *extreme, Value item) {
    Value key = extreme->key ? object_call1(extreme->key, item) : item;
    if (!key) return -1;
    if (extreme->best) {
        int wins = extreme->wins == SLOT___gt__ ? kr_test_gt(key, extreme->best_key)
                                                : kr_test_lt(key, extreme->best_key);
        if (wins <= 0) return wins;
    }
    extreme->best = item;
    extreme->best_key = key;
    return 0;
}

/* Takes the small ints that a list begins with; gives how many. */
static uint64_t extreme_of_smalls(Extreme *extreme, const ListBuffer *buffer) {
    uint64_t count = 0, length = buffer->length;
    Value best = extreme->best;
    for (; count < length && value_is_small(buffer->items[count]); count++) {
        int64_t item = (int64_t)buffer->items[count];
        bool wins = extreme->wins == SLOT___gt__ ? item > (int64_t)best : item < (int64_t)best;
        if (!best || wins) best = (Value)item;
    }
    extreme->best = extreme->best_key = best;
    return count;
}

static Value extreme_of_iterable(Extreme *extreme, Value iterable, Value otherwise) {
    Value iterator = kr_iter(iterable), item;
    if (!iterator) return 0;
    if (value_is_exact(iterable, &kr_type_list) && !extreme->key)
        ((ListIterator *)iterator)->index =
            extreme_of_smalls(extreme, ((const ListObject *)iterable)->buffer);
    while ((item = kr_iter_next(iterator)))
        if (extreme_offer(extreme, item) < 0) return 0;
    if (error_is_set()) return 0;
    if (extreme->best) return extreme->best;
    return otherwise
               ? otherwise
               : error_raise(&kr_type_ValueError, "%s() arg is an empty sequence", extreme->name);
}

static Value extreme_find(const char *name, SlotId wins, Value key, Value otherwise, Value args) {
    Extreme extreme = {.name = name, .wins = wins, .key = key == KR_NONE ? 0 : key};
    size_t count = tuple_length(args);
    if (count == 0)
        return error_raise(&kr_type_TypeError, "%s expected at least 1 argument, got 0", name);
    if (count == 1) return extreme_of_iterable(&extreme, tuple_get(args, 0), otherwise);
    if (otherwise)
        return error_raise(&kr_type_TypeError,
                           "Cannot specify a default for %s() with multiple positional arguments",
                           name);
    for (size_t i = 0; i < count; i++)
        if (extreme_offer(&extreme, tuple_get(args, i)) < 0) return 0;
    return extreme.best;
}

Value kr_builtins_max(Value key, Value otherwise, Value args) {
    return extreme_find("max", SLOT___gt__, key, otherwise, args);
}

Value kr_builtins_min(Value key, Value otherwise, Value args) {
    return extreme_find("min", SLOT___lt__, key, otherwise, args);
}

/* ---- sum, sorted ---- */

static int sum_start_check(Value start) {
    const char *what = 0, *joiner = "b''";
    if (value_has_flag(start, TYPE_STR))
        what = "strings", joiner = "''";
    else if (value_has_flag(start, TYPE_BYTES))
        what = "bytes";
    else if (strcmp(object_type_name(start), "bytearray") == 0)
        what = "bytearray";
    if (!what) return 0;
    error_raise(&kr_type_TypeError, "sum() can't sum %s [use %s.join(seq) instead]", what, joiner);
    return -1;
}

/* Adds the small ints that a list begins with, while the sum is one; gives how many. */
static uint64_t sum_of_smalls(Value *sum, const ListBuffer *buffer) {
    uint64_t count = 0, length = buffer->length;
    int64_t total = small_get(*sum), next;
    for (; count < length && value_is_small(buffer->items[count]); count++, total = next)
        if (__builtin_add_overflow(total, small_get(buffer->items[count]), &next) ||
            !small_fits(next))
            break;
    *sum = small_make(total);
    return count;
}

Value kr_builtins_sum(Value iterable, Value start) {
    Value iterator = kr_iter(iterable), item;
    if (!iterator || sum_start_check(start) < 0) return 0;
    if (value_is_exact(iterable, &kr_type_list) && value_is_small(start))
        ((ListIterator *)iterator)->index =
            sum_of_smalls(&start, ((const ListObject *)iterable)->buffer);
    while ((item = kr_iter_next(iterator))) {
        start = kr_binop_add(start, item);
        if (!start) return 0;
    }
    return error_is_set() ? 0 : start;
}

Value kr_builtins_sorted(Value iterable, Value key, Value reverse) {
    Value list = list_from_iterable(iterable);
    if (!list) return 0;
    return kr_list_sort(list, key, reverse) ? list : 0;
}
