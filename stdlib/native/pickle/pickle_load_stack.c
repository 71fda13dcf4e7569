/* Loading: containers of what lies on the stack; the stack itself, and the memo. */
#include "pickle_types.h"

#include "containers/set.h"

/* ---- Containers ---- */

PICKLE_LOADER(empty_list) { return unpickler_push(u, list_new(0)); }
PICKLE_LOADER(empty_dict) { return unpickler_push(u, dict_new()); }
PICKLE_LOADER(empty_set) { return unpickler_push(u, set_new()); }

PICKLE_LOADER(tuple) {
    int64_t start = unpickler_pop_mark(u);
    return start < 0 ? -1 : unpickler_push(u, unpickler_pop_tuple(u, (size_t)start));
}

PICKLE_LOADER(small_tuple) {
    if (u->depth < u->fence + (size_t)argument) return unpickler_underflow(u);
    return unpickler_push(u, unpickler_pop_tuple(u, u->depth - (size_t)argument));
}

PICKLE_LOADER(list) {
    int64_t start = unpickler_pop_mark(u);
    return start < 0 ? -1 : unpickler_push(u, unpickler_pop_list(u, (size_t)start));
}

PICKLE_LOADER(frozenset) {
    int64_t start = unpickler_pop_mark(u);
    Value items = start < 0 ? 0 : unpickler_pop_tuple(u, (size_t)start);
    return items ? unpickler_push(u, frozenset_from_iterable(items)) : -1;
}

PICKLE_LOADER(dict) {
    int64_t start = unpickler_pop_mark(u);
    Value items = start < 0 ? 0 : unpickler_pop_tuple(u, (size_t)start), dict = dict_new();
    if (!items) return -1;
    if (tuple_length(items) % 2) {
        pickle_raise(UNPICKLING_ERROR, "odd number of items for DICT");
        return -1;
    }
    for (size_t i = 0; i < tuple_length(items); i += 2)
        if (dict_set(dict, tuple_get(items, i), tuple_get(items, i + 1)) < 0) return -1;
    return unpickler_push(u, dict);
}

/* ---- The stack ---- */

PICKLE_LOADER(mark) { return unpickler_push_mark(u); }

PICKLE_LOADER(pop) {
    if (u->mark_count && u->marks[u->mark_count - 1] == u->depth)
        return unpickler_pop_mark(u) < 0 ? -1 : 0;
    return unpickler_pop(u) ? 0 : -1;
}

PICKLE_LOADER(pop_mark) {
    int64_t start = unpickler_pop_mark(u);
    if (start < 0) return -1;
    unpickler_truncate(u, (size_t)start);
    return 0;
}

PICKLE_LOADER(dup) {
    if (u->depth <= u->fence) return unpickler_underflow(u);
    return unpickler_push(u, u->stack[u->depth - 1]);
}

static int memo_push(Unpickler *u, int64_t index) {
    Value v = index >= 0 && (uint64_t)index < u->memo_capacity ? u->memo[index] : 0;
    if (v) return unpickler_push(u, v);
    pickle_raise(UNPICKLING_ERROR, "Memo value not found at index %ld", (long)index);
    return -1;
}

PICKLE_LOADER(get) {
    int64_t index;
    Value number = pickle_line_int(pickle_read_line(u, 2), 10);
    if (!number || object_index_i64(number, &index, &kr_type_OverflowError) < 0) return -1;
    return memo_push(u, index);
}

PICKLE_LOADER(binget) {
    uint64_t index;
    return pickle_read_number(u, argument, &index) < 0 ? -1 : memo_push(u, (int64_t)index);
}

static int memo_top(Unpickler *u, uint64_t index) {
    if (u->depth <= u->fence) return unpickler_underflow(u);
    return unpickler_memo_put(u, index, u->stack[u->depth - 1]);
}

PICKLE_LOADER(put) {
    int64_t index;
    Value line = pickle_read_line(u, 2);
    if (!line) return -1;
    if (u->depth <= u->fence) return unpickler_underflow(u);
    Value number = pickle_line_int(line, 10);
    if (!number || object_index_i64(number, &index, &kr_type_OverflowError) < 0) return -1;
    if (index < 0) return error_raise(&kr_type_ValueError, "negative PUT argument"), -1;
    return memo_top(u, (uint64_t)index);
}

PICKLE_LOADER(binput) {
    uint64_t index;
    return pickle_read_number(u, argument, &index) < 0 ? -1 : memo_top(u, index);
}

PICKLE_LOADER(memoize) { return memo_top(u, u->memo_count); }
