/* frozenset: the immutable set, which has a hash. */
#include "frozenset.stub.h"

#include "containers/set.h"
#include "core/type.h"

Value kr_frozenset___new__(Value cls, Value iterable) {
    Type *type = type_object(cls);
    if (iterable && type == &kr_type_frozenset && value_is_exact(iterable, &kr_type_frozenset))
        return iterable;
    Value set = set_alloc(type);
    if (iterable && (!set || set_update(set, iterable) < 0)) return 0;
    return set;
}

Value kr_frozenset_copy(Value self) {
    return value_is_exact(self, &kr_type_frozenset) ? self : set_copy_like(self);
}

/* ---- Hash: CPython's, which does not depend on the order ---- */

static uint64_t hash_shuffle(uint64_t hash) {
    return ((hash ^ 89869747u) ^ (hash << 16)) * 3644798167u;
}

static uint64_t frozenset_hash(const SetTable *table) {
    uint64_t hash = 0;
    for (uint64_t i = 0; i <= table->mask; i++)
        if (entry_is_live(&table->entries[i])) hash ^= hash_shuffle(table->entries[i].hash);
    hash ^= (table->used + 1) * 1927868237u;
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069u + 907133923u;
    return hash == UINT64_MAX ? 590923713u : hash;
}

int64_t kr_frozenset___hash__(Value self) {
    SetObject *set = set_object(self);
    if (set->hash == 0) set->hash = (int64_t)frozenset_hash(set->table);
    return set->hash;
}

/* ---- Shared with set ---- */

int64_t kr_frozenset___len__(Value self) { return (int64_t)set_length(self); }
int kr_frozenset___contains__(Value self, Value key) { return set_contains(self, key); }
Value kr_frozenset___iter__(Value self) { return set_iterator_new(self); }
Value kr_frozenset___repr__(Value self) { return set_repr(self); }
Value kr_frozenset___and__(Value self, Value other) {
    return set_intersection_operator(self, other);
}
Value kr_frozenset___rand__(Value self, Value other) {
    return set_intersection_operator(other, self);
}
Value kr_frozenset___or__(Value self, Value other) { return set_union_operator(self, other); }
Value kr_frozenset___ror__(Value self, Value other) { return set_union_operator(other, self); }
Value kr_frozenset___sub__(Value self, Value other) { return set_difference_operator(self, other); }
Value kr_frozenset___rsub__(Value self, Value other) {
    return set_difference_operator(other, self);
}
Value kr_frozenset___xor__(Value self, Value other) {
    return set_symmetric_difference_operator(self, other);
}
Value kr_frozenset___rxor__(Value self, Value other) {
    return set_symmetric_difference_operator(other, self);
}
Value kr_frozenset___lt__(Value self, Value other) { return set_compare(self, other, SLOT___lt__); }
Value kr_frozenset___le__(Value self, Value other) { return set_compare(self, other, SLOT___le__); }
Value kr_frozenset___eq__(Value self, Value other) { return set_compare(self, other, SLOT___eq__); }
Value kr_frozenset___ne__(Value self, Value other) { return set_compare(self, other, SLOT___ne__); }
Value kr_frozenset___gt__(Value self, Value other) { return set_compare(self, other, SLOT___gt__); }
Value kr_frozenset___ge__(Value self, Value other) { return set_compare(self, other, SLOT___ge__); }

Value kr_frozenset_union(Value self, Value others) { return set_union_all(self, others); }
Value kr_frozenset_intersection(Value self, Value others) {
    return set_intersection_all(self, others);
}
Value kr_frozenset_difference(Value self, Value others) { return set_difference_all(self, others); }
Value kr_frozenset_symmetric_difference(Value self, Value other) {
    return set_symmetric_difference(self, other);
}
Value kr_frozenset_isdisjoint(Value self, Value other) {
    return native_wrap_truth(set_is_disjoint(self, other));
}
Value kr_frozenset_issubset(Value self, Value other) {
    return native_wrap_truth(set_is_subset(self, other));
}
Value kr_frozenset_issuperset(Value self, Value other) {
    return native_wrap_truth(set_is_superset(self, other));
}
Value kr_frozenset___reduce__(Value self) { return set_reduce(self); }
Value kr_frozenset___sizeof__(Value self) { return set_sizeof(self); }
Value kr_frozenset___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }
