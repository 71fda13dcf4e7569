/* Unpacking assignments: a, b = iterable and a, *b, c = iterable. */
#include "containers/item.h"

static int raise_few(int64_t expected, int64_t got, bool at_least) {
    error_raise(&kr_type_ValueError, "not enough values to unpack (expected %s%lld, got %lld)",
                at_least ? "at least " : "", (long long)expected, (long long)got);
    return -1;
}

static int raise_many(int64_t expected) {
    error_raise(&kr_type_ValueError, "too many values to unpack (expected %lld)",
                (long long)expected);
    return -1;
}

static Value unpack_iter(Value iterable) {
    Value iterator = object_iter(iterable);
    if (iterator || value_is_iterable(iterable) || !error_catch(&kr_type_TypeError))
        return iterator;
    return error_raise(&kr_type_TypeError, "cannot unpack non-iterable %T object", iterable);
}

/* Takes `count` items off an iterator; `expected` is for the message. */
static int unpack_items(Value iterator, int64_t count, int64_t expected, bool at_least,
                        Value *results) {
    for (int64_t i = 0; i < count; i++)
        if (!(results[i] = object_next(iterator)))
            return error_is_set() ? -1 : raise_few(expected, i, at_least);
    return 0;
}

int kr_unpack_seq_slow(Value iterable, int64_t count, Value *results) {
    if (value_is_exact(iterable, &kr_type_tuple) || value_is_exact(iterable, &kr_type_list)) {
        size_t length;
        const Value *items = sequence_fast_items(iterable, &length);
        if ((int64_t)length < count) return raise_few(count, (int64_t)length, false);
        if ((int64_t)length > count) return raise_many(count);
        if (length) memcpy(results, items, length * sizeof(Value));
        return 0;
    }
    Value iterator = unpack_iter(iterable);
    if (!iterator || unpack_items(iterator, count, count, false, results) < 0) return -1;
    if (object_next(iterator)) return raise_many(count);
    return error_is_set() ? -1 : 0;
}

int kr_unpack_ex(Value iterable, int64_t before, int64_t after, Value *results) {
    Value iterator = unpack_iter(iterable);
    if (!iterator || unpack_items(iterator, before, before + after, true, results) < 0) return -1;
    Value rest = list_from_iterable(iterator);
    if (!rest) return -1;
    int64_t left = (int64_t)list_length(rest) - after;
    if (left < 0) return raise_few(before + after, before + (int64_t)list_length(rest), true);
    for (int64_t i = 0; i < after; i++)
        results[before + 1 + i] = list_get(rest, (size_t)(left + i));
    results[before] = after == 0 ? rest : list_from(list_object(rest)->buffer->items, (size_t)left);
    return results[before] ? 0 : -1;
}
