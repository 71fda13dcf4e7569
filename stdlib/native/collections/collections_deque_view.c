/* deque: looking at it: length, text, comparison, iterators. */
#include "_collections.stub.h"

#include "collections_types.h"

#include "core/iterate.h"
#include "core/size.h"
#include "numbers/number.h"
#include "text/str.h"

int64_t kr_deque___len__(Value self) { return (int64_t)deque_object(self)->length; }

/* CPython keeps the items in blocks, at least one. */
Value kr_deque___sizeof__(Value self) {
    enum { BLOCK_ITEMS = 64, BLOCK = (BLOCK_ITEMS + 2) * sizeof(Value) };
    uint64_t blocks = (deque_object(self)->length + BLOCK_ITEMS - 1) / BLOCK_ITEMS;
    return int_from_i64(type_basic_size(value_type(self)) + (int64_t)(blocks ? blocks : 1) * BLOCK);
}

Value kr_deque___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

Value kr_deque_get_maxlen(Value self) {
    int64_t limit = deque_object(self)->limit;
    return limit < 0 ? KR_NONE : int_from_i64(limit);
}

/* ---- Text ---- */

static Value deque_text(Value self) {
    Value items = list_from_iterable(self);
    if (!items) return 0;
    const char *name = object_type_name(self);
    int64_t limit = deque_object(self)->limit;
    if (limit < 0) return str_printf("%s(%R)", name, items);
    return str_printf("%s(%R, maxlen=%lld)", name, items, (long long)limit);
}

Value kr_deque___repr__(Value self) {
    int inside = repr_enter(self);
    if (inside) return inside < 0 ? 0 : str_from_text("[...]");
    Value text = deque_text(self);
    repr_leave(self);
    return text;
}

/* ---- Comparison ---- */

/* What the comparison of two walks says of which one at least is at its end (0). */
static bool end_holds(Value x, Value y, SlotId op) {
    switch ((int)op) {
    case SLOT___lt__: return y != 0;
    case SLOT___le__: return x == 0;
    case SLOT___eq__: return x == y;
    case SLOT___ne__: return x != y;
    case SLOT___gt__: return x != 0;
    }
    return y == 0;
}

/* Subclasses may iterate as they like. */
static Value walks_compare(Value self, Value other, SlotId op) {
    Value left = object_iter(self), right = left ? object_iter(other) : 0;
    if (!right) return 0;
    for (;;) {
        Value x = object_next(left);
        if (!x && error_is_set()) return 0;
        Value y = object_next(right);
        if (!y && error_is_set()) return 0;
        if (!x || !y) return value_from_bool(end_holds(x, y, op));
        int same = object_same_or_equal(x, y);
        if (same < 0) return 0;
        if (same) continue;
        Value result = object_compare(x, y, op);
        int truth = result ? object_truth(result) : -1;
        return truth < 0 ? 0 : value_from_bool(truth);
    }
}

static Value deque_compare(Value self, Value other, SlotId op) {
    if (!object_is_instance_of(other, &kr_type_deque)) return KR_NOT_IMPLEMENTED;
    if (recursion_check() < 0) return 0;
    bool equality = op == SLOT___eq__ || op == SLOT___ne__;
    if (equality && self == other) return value_from_bool(op == SLOT___eq__);
    if (equality && deque_object(self)->length != deque_object(other)->length)
        return value_from_bool(op == SLOT___ne__);
    return walks_compare(self, other, op);
}

#define DEQUE_COMPARE(name)                                                                        \
    Value kr_deque_##name(Value self, Value other) {                                               \
        return deque_compare(self, other, SLOT_##name);                                            \
    }
DEQUE_COMPARE(__lt__)
DEQUE_COMPARE(__le__)
DEQUE_COMPARE(__eq__)
DEQUE_COMPARE(__ne__)
DEQUE_COMPARE(__gt__)
DEQUE_COMPARE(__ge__)
#undef DEQUE_COMPARE

/* ---- Iterators ---- */

static Value iterator_new(Type *type, Value deque) {
    DequeIterator *iterator = type_allocate(type, 0);
    iterator->deque = deque;
    iterator->changes = deque_object(deque)->changes;
    return value_of(iterator);
}

Value kr_deque___iter__(Value self) { return iterator_new(&kr_type__deque_iterator, self); }
Value kr_deque___reversed__(Value self) {
    return iterator_new(&kr_type__deque_reverse_iterator, self);
}

/* The deque that has an item left for the iterator; NULL at the end or with an error. */
static DequeObject *iterator_step(DequeIterator *iterator) {
    DequeObject *deque = deque_object(iterator->deque);
    if (deque->changes != iterator->changes) {
        iterator->given = INT64_MAX; /* nothing is left for length_hint() */
        error_raise(&kr_type_RuntimeError, "deque mutated during iteration");
        return NULL;
    }
    if (iterator->given >= deque->length) return NULL;
    iterator->given++;
    return deque;
}

static int64_t iterator_left(Value self) {
    const DequeIterator *iterator = (const DequeIterator *)self;
    int64_t left = (int64_t)deque_object(iterator->deque)->length - (int64_t)iterator->given;
    return left > 0 ? left : 0;
}

/* (type, (deque, items so far)) */
static Value iterator_reduce(Value self) {
    const DequeIterator *iterator = (const DequeIterator *)self;
    Value given =
        int_from_u64(deque_object(iterator->deque)->length - (uint64_t)iterator_left(self));
    return tuple_pack(2, value_of(value_type(self)), tuple_pack(2, iterator->deque, given));
}

/* type(deque, given=0): one that has given so many items. */
static Value iterator_make(Value cls, Value args) {
    int64_t given = 0;
    size_t count = tuple_length(args);
    if (count < 1 || count > 2)
        return error_raise(&kr_type_TypeError, "function takes %s %d argument%s (%zu given)",
                           count ? "at most" : "at least", count ? 2 : 1, count ? "s" : "", count);
    Value deque = tuple_get(args, 0);
    if (!object_is_instance_of(deque, &kr_type_deque))
        return error_raise(&kr_type_TypeError, "argument 1 must be collections.deque, not %G",
                           deque);
    if (count == 2 && object_index_i64(tuple_get(args, 1), &given, &kr_type_OverflowError) < 0)
        return 0;
    Value iterator = iterator_new(type_object(cls), deque);
    uint64_t length = deque_object(deque)->length;
    if (given > 0)
        ((DequeIterator *)iterator)->given = (uint64_t)given > length ? length : (uint64_t)given;
    return iterator;
}

Value kr__deque_iterator___iter__(Value self) { return self; }
Value kr__deque_iterator___next__(Value self) {
    DequeIterator *iterator = (DequeIterator *)self;
    const DequeObject *deque = iterator_step(iterator);
    return deque ? *deque_at(deque, iterator->given - 1) : 0;
}
Value kr__deque_iterator___length_hint__(Value self) { return int_from_i64(iterator_left(self)); }
Value kr__deque_iterator___reduce__(Value self) { return iterator_reduce(self); }
Value kr__deque_iterator___new__(Value cls, Value args, Value kwargs) {
    (void)kwargs; /* ignored, as by CPython */
    return iterator_make(cls, args);
}

Value kr__deque_reverse_iterator___iter__(Value self) { return self; }
Value kr__deque_reverse_iterator___next__(Value self) {
    DequeIterator *iterator = (DequeIterator *)self;
    const DequeObject *deque = iterator_step(iterator);
    return deque ? *deque_at(deque, deque->length - iterator->given) : 0;
}
Value kr__deque_reverse_iterator___length_hint__(Value self) {
    return int_from_i64(iterator_left(self));
}
Value kr__deque_reverse_iterator___reduce__(Value self) { return iterator_reduce(self); }
Value kr__deque_reverse_iterator___new__(Value cls, Value args, Value kwargs) {
    (void)kwargs; /* ignored, as by CPython */
    return iterator_make(cls, args);
}

/* ---- Pickling ---- */

Value kr_deque___reduce__(Value self) {
    Value limit = kr_deque_get_maxlen(self), state = object_method(self, "__getstate__", NULL, 0);
    Value iterator = state ? object_iter(self) : 0;
    if (!iterator) return 0;
    Value arguments = limit == KR_NONE ? tuple_new(0) : tuple_pack(2, tuple_new(0), limit);
    return tuple_pack(4, value_of(value_type(self)), arguments, state, iterator);
}
