/* The stack, the marks and the memo of an Unpickler. */
#include "pickle_types.h"

enum { STACK_CAPACITY_MIN = 16, MEMO_CAPACITY_MIN = 32 };

/* ---- The stack ---- */

int unpickler_underflow(Unpickler *u) {
    pickle_raise(UNPICKLING_ERROR,
                 u->mark_count ? "unexpected MARK found" : "unpickling stack underflow");
    return -1;
}

/* More room for values behind a pointer, of which `used` are in use. NULL with MemoryError. */
static Value *values_grow(const Value *values, size_t used, size_t capacity) {
    if (capacity > PTRDIFF_MAX / sizeof *values) return (void *)error_raise_memory();
    Value *more = gc_try_scanned(NULL, capacity * sizeof *values);
    if (more && used) memcpy(more, values, used * sizeof *values);
    return more;
}

int unpickler_push(Unpickler *u, Value v) {
    if (!v) return -1;
    if (u->depth == u->stack_capacity) {
        size_t capacity = u->depth ? u->depth * 2 : STACK_CAPACITY_MIN;
        Value *more = values_grow(u->stack, u->depth, capacity);
        if (!more) return -1;
        u->stack = more;
        u->stack_capacity = capacity;
    }
    u->stack[u->depth++] = v;
    return 0;
}

Value unpickler_pop(Unpickler *u) {
    if (u->depth <= u->fence) return (Value)(unpickler_underflow(u), 0);
    Value v = u->stack[--u->depth];
    u->stack[u->depth] = 0;
    return v;
}

void unpickler_truncate(Unpickler *u, size_t depth) {
    while (u->depth > depth) u->stack[--u->depth] = 0;
}

Value unpickler_pop_tuple(Unpickler *u, size_t start) {
    if (start < u->fence || start > u->depth) return (Value)(unpickler_underflow(u), 0);
    Value tuple = tuple_from(u->stack + start, u->depth - start);
    if (tuple) unpickler_truncate(u, start);
    return tuple;
}

Value unpickler_pop_list(Unpickler *u, size_t start) {
    if (start > u->depth) return (Value)(unpickler_underflow(u), 0);
    Value list = list_from(u->stack + start, u->depth - start);
    if (list) unpickler_truncate(u, start);
    return list;
}

/* ---- Marks ---- */

int unpickler_push_mark(Unpickler *u) {
    if (u->mark_count == u->mark_capacity) {
        size_t capacity = u->mark_count ? u->mark_count * 2 : STACK_CAPACITY_MIN;
        size_t *more = gc_try_bytes(capacity * sizeof *more);
        if (!more) return -1;
        if (u->mark_count) memcpy(more, u->marks, u->mark_count * sizeof *more);
        u->marks = more;
        u->mark_capacity = capacity;
    }
    u->marks[u->mark_count++] = u->fence = u->depth;
    return 0;
}

int64_t unpickler_pop_mark(Unpickler *u) {
    if (!u->mark_count) {
        pickle_raise(UNPICKLING_ERROR, "could not find MARK");
        return -1;
    }
    size_t mark = u->marks[--u->mark_count];
    u->fence = u->mark_count ? u->marks[u->mark_count - 1] : 0;
    return (int64_t)mark;
}

/* ---- The memo ---- */

int unpickler_memo_put(Unpickler *u, uint64_t index, Value v) {
    if (index >= u->memo_capacity) {
        if (index > PTRDIFF_MAX / sizeof v / 2) return error_raise_memory(), -1;
        size_t capacity = index < MEMO_CAPACITY_MIN ? MEMO_CAPACITY_MIN : index * 2;
        Value *more = values_grow(u->memo, u->memo_capacity, capacity);
        if (!more) return -1;
        u->memo = more;
        u->memo_capacity = capacity;
    }
    if (!u->memo[index]) u->memo_count++;
    u->memo[index] = v;
    return 0;
}
