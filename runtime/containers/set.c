/* set: the mutable set. What it shares with frozenset is in set_ops.c and set_method.c. */
#include "set.stub.h"

#include "containers/set.h"
#include "core/type.h"

Value kr_set___new__(Value cls, Value args, Value kwargs) { return set_alloc(type_object(cls)); }

Value kr_set___init__(Value self, Value iterable) {
    set_reset(set_object(self));
    if (iterable && set_update(self, iterable) < 0) return 0;
    return KR_NONE;
}

Value kr_set_copy(Value self) { return set_copy_like(self); }

/* ---- Shared with frozenset ---- */

int64_t kr_set___len__(Value self) { return (int64_t)set_length(self); }
int kr_set___contains__(Value self, Value key) { return set_contains(self, key); }
Value kr_set___iter__(Value self) { return set_iterator_new(self); }
Value kr_set___repr__(Value self) { return set_repr(self); }
Value kr_set___and__(Value self, Value other) { return set_intersection_operator(self, other); }
Value kr_set___rand__(Value self, Value other) { return set_intersection_operator(other, self); }
Value kr_set___or__(Value self, Value other) { return set_union_operator(self, other); }
Value kr_set___ror__(Value self, Value other) { return set_union_operator(other, self); }
Value kr_set___sub__(Value self, Value other) { return set_difference_operator(self, other); }
Value kr_set___rsub__(Value self, Value other) { return set_difference_operator(other, self); }
Value kr_set___xor__(Value self, Value other) {
    return set_symmetric_difference_operator(self, other);
}
Value kr_set___rxor__(Value self, Value other) {
    return set_symmetric_difference_operator(other, self);
}
Value kr_set___lt__(Value self, Value other) { return set_compare(self, other, SLOT___lt__); }
Value kr_set___le__(Value self, Value other) { return set_compare(self, other, SLOT___le__); }
Value kr_set___eq__(Value self, Value other) { return set_compare(self, other, SLOT___eq__); }
Value kr_set___ne__(Value self, Value other) { return set_compare(self, other, SLOT___ne__); }
Value kr_set___gt__(Value self, Value other) { return set_compare(self, other, SLOT___gt__); }
Value kr_set___ge__(Value self, Value other) { return set_compare(self, other, SLOT___ge__); }

Value kr_set_union(Value self, Value others) { return set_union_all(self, others); }
Value kr_set_intersection(Value self, Value others) { return set_intersection_all(self, others); }
Value kr_set_difference(Value self, Value others) { return set_difference_all(self, others); }
Value kr_set_symmetric_difference(Value self, Value other) {
    return set_symmetric_difference(self, other);
}
Value kr_set_isdisjoint(Value self, Value other) {
    return native_wrap_truth(set_is_disjoint(self, other));
}
Value kr_set_issubset(Value self, Value other) {
    return native_wrap_truth(set_is_subset(self, other));
}
Value kr_set_issuperset(Value self, Value other) {
    return native_wrap_truth(set_is_superset(self, other));
}
Value kr_set___reduce__(Value self) { return set_reduce(self); }
Value kr_set___sizeof__(Value self) { return set_sizeof(self); }
Value kr_set___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

/* ---- Items ---- */

Value kr_set_add(Value self, Value item) { return set_add(self, item) < 0 ? 0 : KR_NONE; }

Value kr_set_discard(Value self, Value item) { return set_discard(self, item) < 0 ? 0 : KR_NONE; }

Value kr_set_remove(Value self, Value item) {
    int removed = set_discard(self, item);
    if (removed > 0) return KR_NONE;
    return removed < 0 ? 0 : error_raise_key(item);
}

Value kr_set_pop(Value self) {
    Value item = set_pop(set_object(self));
    return item ? item : error_raise(&kr_type_KeyError, "pop from an empty set");
}

Value kr_set_clear(Value self) {
    set_reset(set_object(self));
    return KR_NONE;
}

/* ---- Changes by other sets ---- */

/* Takes over the items of a set that nobody else has. */
static Value set_take_over(Value self, Value from) {
    if (!from) return 0;
    set_object(self)->table = set_table(from);
    return KR_NONE;
}

Value kr_set_update(Value self, Value others) {
    for (size_t i = 0; i < tuple_length(others); i++)
        if (set_update(self, tuple_get(others, i)) < 0) return 0;
    return KR_NONE;
}

Value kr_set_intersection_update(Value self, Value others) {
    return set_take_over(self, set_intersection_all(self, others));
}

Value kr_set_difference_update(Value self, Value others) {
    for (size_t i = 0; i < tuple_length(others); i++)
        if (set_difference_update(self, tuple_get(others, i)) < 0) return 0;
    return KR_NONE;
}

Value kr_set_symmetric_difference_update(Value self, Value other) {
    return set_symmetric_difference_update(self, other) < 0 ? 0 : KR_NONE;
}

Value kr_set___ior__(Value self, Value other) {
    if (!value_is_set(other)) return KR_NOT_IMPLEMENTED;
    return set_update(self, other) < 0 ? 0 : self;
}

Value kr_set___iand__(Value self, Value other) {
    if (!value_is_set(other)) return KR_NOT_IMPLEMENTED;
    return set_take_over(self, set_intersection(self, other)) ? self : 0;
}

Value kr_set___isub__(Value self, Value other) {
    if (!value_is_set(other)) return KR_NOT_IMPLEMENTED;
    return set_difference_update(self, other) < 0 ? 0 : self;
}

Value kr_set___ixor__(Value self, Value other) {
    if (!value_is_set(other)) return KR_NOT_IMPLEMENTED;
    return set_symmetric_difference_update(self, other) < 0 ? 0 : self;
}
