/* The iterator of set and frozenset. */
#include "set_iterator.stub.h"

#include "containers/set.h"
#include "core/iterate.h"

static inline SetIterator *set_iterator(Value v) { return (SetIterator *)v; }

Value set_iterator_new(Value set) {
    SetIterator *iterator = GC_NEW(SetIterator, &kr_type_set_iterator);
    iterator->set = set;
    iterator->used = iterator->remaining = set_length(set);
    return value_of(iterator);
}

Value kr_set_iterator___iter__(Value self) { return self; }

Value kr_set_iterator___next__(Value self) {
    SetIterator *iterator = set_iterator(self);
    if (!iterator->set) return 0;
    if (iterator->used != set_length(iterator->set)) {
        iterator->used = UINT64_MAX; /* it keeps raising */
        return error_raise(&kr_type_RuntimeError, "Set changed size during iteration");
    }
    const SetEntry *entry = set_entry_at(set_object(iterator->set), &iterator->position);
    if (!entry) return iterator->set = 0;
    iterator->position++;
    iterator->remaining--;
    return entry->key;
}

Value kr_set_iterator___length_hint__(Value self) {
    const SetIterator *iterator = set_iterator(self);
    bool valid = iterator->set && iterator->used == set_length(iterator->set);
    return small_make(valid ? (int64_t)iterator->remaining : 0);
}

/* A copy goes over a list of what is left. */
Value kr_set_iterator___reduce__(Value self) {
    SetIterator *copy = GC_NEW(SetIterator, &kr_type_set_iterator);
    *copy = *set_iterator(self);
    return iterator_reduce_rest(list_from_iterable(value_of(copy)));
}
