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

static Value lengths_compare(uint64_t a, uint64_t b, SlotId op) {
    return object_compare(int_from_u64(a), int_from_u64(b), op);
}

static Value deque_compare(Value self, Value other, SlotId op) {
    if (!object_is_instance_of(other, &kr_type_deque)) return KR_NOT_IMPLEMENTED;
    const DequeObject *a = deque_object(self), *b = deque_object(other);
    if (recursion_check() < 0) return 0;
    if (a->length != b->length && op == SLOT___eq__) return KR_FALSE;
    if (a->length != b->length && op == SLOT___ne__) return KR_TRUE;
    /* __eq__ may change either: the lengths are read again. */
    for (uint64_t i = 0; i < a->length && i < b->length; i++) {
        Value x = *deque_at(a, i), y = *deque_at(b, i);
        int same = object_same_or_equal(x, y);
        if (same < 0) return 0;
        if (!same && op == SLOT___eq__) return KR_FALSE;
        if (!same && op == SLOT___ne__) return KR_TRUE;
        if (!same) return object_compare(x, y, op);
    }
    return lengths_compare(a->length, b->length, op);
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

Value kr__deque_iterator___iter__(Value self) { return self; }
Value kr__deque_iterator___next__(Value self) {
    DequeIterator *iterator = (DequeIterator *)self;
    const DequeObject *deque = iterator_step(iterator);
    return deque ? *deque_at(deque, iterator->given - 1) : 0;
}
Value kr__deque_iterator___length_hint__(Value self) { return int_from_i64(iterator_left(self)); }

Value kr__deque_reverse_iterator___iter__(Value self) { return self; }
Value kr__deque_reverse_iterator___next__(Value self) {
    DequeIterator *iterator = (DequeIterator *)self;
    const DequeObject *deque = iterator_step(iterator);
    return deque ? *deque_at(deque, deque->length - iterator->given) : 0;
}
Value kr__deque_reverse_iterator___length_hint__(Value self) {
    return int_from_i64(iterator_left(self));
}

/* ---- Pickling ---- */

Value kr_deque___reduce__(Value self) {
    Value limit = kr_deque_get_maxlen(self), state = object_getattr_optional(self, NAME(__dict__));
    if (error_is_set()) return 0;
    if (!state || (value_is_dict(state) && dict_length(state) == 0)) state = KR_NONE;
    Value arguments = limit == KR_NONE ? tuple_new(0) : tuple_pack(2, tuple_new(0), limit);
    return tuple_pack(4, value_of(value_type(self)), arguments, state, kr_deque___iter__(self));
}
