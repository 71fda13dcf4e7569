/* Saving the builtin containers. Saving an item may run Python code that changes the container: its
 * length is read anew each time. */
#include "pickle_types.h"

#include "containers/set.h"

/* ---- Fast mode: no memo, so that circles have to be found otherwise ---- */

enum { FAST_NESTING_MAX = 50 };

static int fast_enter(Pickler *p, Value v) {
    if (!p->is_fast || ++p->fast_nesting < FAST_NESTING_MAX) return 0;
    if (!p->fast_memo) p->fast_memo = dict_new();
    Value key = int_from_u64(v), known = dict_get(p->fast_memo, key);
    if (known) {
        error_raise(&kr_type_ValueError,
                    "fast mode: can't pickle cyclic objects including object type %T at 0x%lx", v,
                    v);
        return -1;
    }
    return error_is_set() ? -1 : dict_set(p->fast_memo, key, KR_NONE);
}

static int fast_leave(Pickler *p, Value v, int result) {
    if (!p->is_fast || result < 0) return result;
    if (p->fast_nesting-- >= FAST_NESTING_MAX && p->fast_memo)
        if (dict_del(p->fast_memo, int_from_u64(v)) < 0) return -1;
    return 0;
}

/* ---- Tuples ---- */

static int tuple_items_save(Pickler *p, Value v) {
    for (size_t i = 0; i < tuple_length(v); i++)
        if (pickle_save(p, tuple_get(v, i), SAVE_ANY) < 0) return -1;
    return 0;
}

/* The tuple is in the memo now, by way of its own items: drops them, and refers to it. */
static int tuple_recursive(Pickler *p, Value v, size_t pops, PickleOp op) {
    for (size_t i = 0; i < pops; i++)
        if (pickler_write_op(p, op) < 0) return -1;
    return pickler_memo_get(p, v);
}

int pickle_save_tuple(Pickler *p, Value v) {
    static const PickleOp small[] = {OP_EMPTY_TUPLE, OP_TUPLE1, OP_TUPLE2, OP_TUPLE3};
    size_t count = tuple_length(v);
    if (!count) return pickler_write(p, p->protocol ? ")" : "(t", p->protocol ? 1 : 2);
    bool is_small = count <= 3 && p->protocol >= 2;
    if (!is_small && pickler_write_op(p, OP_MARK) < 0) return -1;
    if (tuple_items_save(p, v) < 0) return -1;
    if (pickle_memo_find(p->memo, v) >= 0)
        return is_small       ? tuple_recursive(p, v, count, OP_POP)
               : p->is_binary ? tuple_recursive(p, v, 1, OP_POP_MARK)
                              : tuple_recursive(p, v, count + 1, OP_POP);
    if (pickler_write_op(p, is_small ? small[count] : OP_TUPLE) < 0) return -1;
    return pickler_memo_put(p, v);
}

/* ---- Lists and dicts, of what an iterator gives ---- */

/* An item: of a list a value, of a dict a pair. */
static int single_save(Pickler *p, Value item) { return pickle_save(p, item, SAVE_ANY); }

static int pair_save(Pickler *p, Value item) {
    if (!value_is_tuple(item) || tuple_length(item) != 2) {
        error_raise(&kr_type_TypeError, "dict items iterator must return 2-tuples");
        return -1;
    }
    if (pickle_save(p, tuple_get(item, 0), SAVE_ANY) < 0) return -1;
    return pickle_save(p, tuple_get(item, 1), SAVE_ANY);
}

typedef struct BatchKind {
    int (*save)(Pickler *p, Value item);
    PickleOp one, many;
} BatchKind;
static const BatchKind list_batch = {single_save, OP_APPEND, OP_APPENDS},
                       dict_batch = {pair_save, OP_SETITEM, OP_SETITEMS};

static int one_save(Pickler *p, const BatchKind *kind, Value item) {
    return kind->save(p, item) < 0 ? -1 : pickler_write_op(p, kind->one);
}

/* Protocol 0 has no instruction for many. */
static int batch_by_one(Pickler *p, const BatchKind *kind, Value iterator) {
    Value item;
    while ((item = object_next(iterator)) != 0)
        if (one_save(p, kind, item) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

/* A batch that begins with two items. How many it had, or -1. */
static int batch_many(Pickler *p, const BatchKind *kind, Value iterator, Value first, Value item) {
    int count = 1;
    if (pickler_write_op(p, OP_MARK) < 0 || kind->save(p, first) < 0) return -1;
    while (item) {
        if (kind->save(p, item) < 0) return -1;
        if (++count == PICKLE_BATCH) break;
        item = object_next(iterator);
        if (!item && error_is_set()) return -1;
    }
    return pickler_write_op(p, kind->many) < 0 ? -1 : count;
}

static int batch_save(Pickler *p, const BatchKind *kind, Value iterator) {
    if (p->protocol == 0) return batch_by_one(p, kind, iterator);
    int count;
    do {
        Value first = object_next(iterator);
        if (!first) return error_is_set() ? -1 : 0;
        Value second = object_next(iterator);
        if (!second) return error_is_set() ? -1 : one_save(p, kind, first);
        count = batch_many(p, kind, iterator, first, second);
    } while (count == PICKLE_BATCH);
    return count < 0 ? -1 : 0;
}

int pickle_batch_list(Pickler *p, Value iterator) { return batch_save(p, &list_batch, iterator); }
int pickle_batch_dict(Pickler *p, Value iterator) { return batch_save(p, &dict_batch, iterator); }

/* ---- Exactly list, dict, set ---- */

static int list_items_save(Pickler *p, Value v) {
    if (list_length(v) == 1) return one_save(p, &list_batch, list_get(v, 0));
    size_t total = 0;
    do {
        if (pickler_write_op(p, OP_MARK) < 0) return -1;
        for (int batch = 0; batch < PICKLE_BATCH; batch++) {
            const ListBuffer *buffer = list_object(v)->buffer;
            if (total >= buffer->length) break;
            if (pickle_save(p, buffer->items[total++], SAVE_ANY) < 0) return -1;
        }
        if (pickler_write_op(p, OP_APPENDS) < 0) return -1;
    } while (total < list_length(v));
    return 0;
}

int pickle_save_list(Pickler *p, Value v) {
    if (fast_enter(p, v) < 0) return -1;
    int result = pickler_write(p, p->is_binary ? "]" : "(l", p->is_binary ? 1 : 2);
    if (result == 0) result = pickler_memo_put(p, v);
    if (result == 0 && list_length(v)) {
        Value iterator = p->protocol ? 0 : object_iter(v);
        result = p->protocol ? list_items_save(p, v)
                 : iterator  ? pickle_batch_list(p, iterator)
                             : -1;
    }
    return fast_leave(p, v, result);
}

static int size_changed(const char *kind) {
    error_raise(&kr_type_RuntimeError, "%s changed size during iteration", kind);
    return -1;
}

static int entry_save(Pickler *p, Value key, Value value) {
    if (pickle_save(p, key, SAVE_ANY) < 0) return -1;
    return pickle_save(p, value, SAVE_ANY);
}

static int dict_items_save(Pickler *p, Value v) {
    size_t at = 0, size = dict_length(v);
    Value key, value;
    int count;
    if (size == 1 && dict_next(v, &at, &key, &value))
        return entry_save(p, key, value) < 0 ? -1 : pickler_write_op(p, OP_SETITEM);
    do {
        if (pickler_write_op(p, OP_MARK) < 0) return -1;
        for (count = 0; count < PICKLE_BATCH && dict_next(v, &at, &key, &value); count++)
            if (entry_save(p, key, value) < 0) return -1;
        if (pickler_write_op(p, OP_SETITEMS) < 0) return -1;
        if (dict_length(v) != size) return size_changed("dictionary");
    } while (count == PICKLE_BATCH);
    return 0;
}

static int dict_by_iterator(Pickler *p, Value v) {
    Value items = object_method(v, "items", NULL, 0), iterator = items ? object_iter(items) : 0;
    return iterator ? pickle_batch_dict(p, iterator) : -1;
}

int pickle_save_dict(Pickler *p, Value v) {
    if (fast_enter(p, v) < 0) return -1;
    int result = pickler_write(p, p->is_binary ? "}" : "(d", p->is_binary ? 1 : 2);
    if (result == 0) result = pickler_memo_put(p, v);
    if (result == 0 && dict_length(v))
        result = p->protocol ? dict_items_save(p, v) : dict_by_iterator(p, v);
    return fast_leave(p, v, result);
}

/* Before protocol 4 as a call of the type with a list. */
static int set_as_call(Pickler *p, Value v) {
    Value items = list_from_iterable(v);
    if (!items) return -1;
    Value reduced = tuple_pack(2, value_of(value_type(v)), tuple_pack(1, items));
    return pickle_save_reduce(p, reduced, v);
}

static int set_items_save(Pickler *p, Value v) {
    size_t at = 0, size = set_length(v);
    Value item;
    int count;
    if (!size) return 0;
    do {
        if (pickler_write_op(p, OP_MARK) < 0) return -1;
        for (count = 0; count < PICKLE_BATCH && set_next(v, &at, &item); count++)
            if (pickle_save(p, item, SAVE_ANY) < 0) return -1;
        if (pickler_write_op(p, OP_ADDITEMS) < 0) return -1;
        if (set_length(v) != size) return size_changed("set");
    } while (count == PICKLE_BATCH);
    return 0;
}

int pickle_save_set(Pickler *p, Value v) {
    if (p->protocol < 4) return set_as_call(p, v);
    if (pickler_write_op(p, OP_EMPTY_SET) < 0 || pickler_memo_put(p, v) < 0) return -1;
    return set_items_save(p, v);
}

static int frozenset_items_save(Pickler *p, Value v) {
    size_t at = 0;
    Value item;
    if (p->protocol < 4) return set_as_call(p, v);
    if (pickler_write_op(p, OP_MARK) < 0) return -1;
    while (set_next(v, &at, &item))
        if (pickle_save(p, item, SAVE_ANY) < 0) return -1;
    if (pickle_memo_find(p->memo, v) >= 0) return tuple_recursive(p, v, 1, OP_POP_MARK);
    return pickler_write_op(p, OP_FROZENSET) < 0 ? -1 : pickler_memo_put(p, v);
}

int pickle_save_frozenset(Pickler *p, Value v) {
    if (fast_enter(p, v) < 0) return -1;
    return fast_leave(p, v, frozenset_items_save(p, v));
}
