/* The methods that set and frozenset share. */
#include "containers/set.h"
#include "core/attribute.h"

/* ---- Text ---- */

static Value set_repr_items(Value self) {
    Value items = list_from_iterable(self);
    Value text = items ? object_repr(items) : 0;
    if (!text) return 0;
    Value inner = str_substring(text, 1, str_object(text)->length - 1); /* without the brackets */
    if (!inner || value_is_exact(self, &kr_type_set)) return inner ? str_printf("{%S}", inner) : 0;
    return str_printf("%T({%S})", self, inner);
}

Value set_repr(Value self) {
    if (set_length(self) == 0) return str_printf("%T()", self);
    int active = repr_enter(self);
    if (active != 0) return active > 0 ? str_printf("%T(...)", self) : 0;
    Value text = recursion_check() < 0 ? 0 : set_repr_items(self);
    repr_leave(self);
    return text;
}

/* ---- Operators ---- */

static bool both_are_sets(Value a, Value b) { return value_is_set(a) && value_is_set(b); }

Value set_union_operator(Value a, Value b) {
    if (!both_are_sets(a, b)) return KR_NOT_IMPLEMENTED;
    Value result = set_like(a, 0);
    int status = result ? set_merge_both(set_object(result), set_object(a), set_object(b)) : -1;
    return status < 0 ? 0 : result;
}

Value set_intersection_operator(Value a, Value b) {
    return both_are_sets(a, b) ? set_intersection(a, b) : KR_NOT_IMPLEMENTED;
}

Value set_difference_operator(Value a, Value b) {
    return both_are_sets(a, b) ? set_difference(a, b) : KR_NOT_IMPLEMENTED;
}

Value set_symmetric_difference_operator(Value a, Value b) {
    return both_are_sets(a, b) ? set_symmetric_difference(a, b) : KR_NOT_IMPLEMENTED;
}

/* ---- With any number of iterables ---- */

Value set_union_all(Value self, Value others) {
    Value result = set_copy_like(self);
    for (size_t i = 0; result && i < tuple_length(others); i++)
        if (tuple_get(others, i) != self && set_update(result, tuple_get(others, i)) < 0) return 0;
    return result;
}

Value set_intersection_all(Value self, Value others) {
    if (tuple_length(others) == 0) return set_copy_like(self);
    Value result = self;
    for (size_t i = 0; result && i < tuple_length(others); i++)
        result = set_intersection(result, tuple_get(others, i));
    return result;
}

Value set_difference_all(Value self, Value others) {
    if (tuple_length(others) == 0) return set_copy_like(self);
    Value result = set_difference(self, tuple_get(others, 0));
    for (size_t i = 1; result && i < tuple_length(others); i++)
        if (set_difference_update(result, tuple_get(others, i)) < 0) return 0;
    return result;
}

/* ---- The rest ---- */

/* (type, ([items],), __dict__ or None) */
Value set_reduce(Value self) {
    Value items = list_from_iterable(self);
    if (!items) return 0;
    Value state = object_state(self);
    if (!state) return 0;
    return tuple_pack(3, value_of(value_type(self)), tuple_pack(1, items), state);
}

/* What CPython reports: the set with a table of 8 in it, and a larger table apart. */
enum { CPYTHON_SET_SIZE = 200, CPYTHON_SET_INLINE = 8 };

Value set_sizeof(Value self) {
    uint64_t size = set_table(self)->mask + 1;
    return small_make(
        (int64_t)(CPYTHON_SET_SIZE + (size > CPYTHON_SET_INLINE ? size * sizeof(SetEntry) : 0)));
}
