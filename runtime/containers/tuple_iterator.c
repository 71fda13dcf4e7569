/* The iterator of tuple. Its struct is in abi/layout.h, where the inline path of `for` finds it. */
#include "tuple_iterator.stub.h"

#include "containers/containers.h"
#include "core/iterate.h"
#include "tuple.stub.h"

Value kr_tuple___iter__(Value self) {
    TupleIterator *iterator = GC_NEW(TupleIterator, &kr_type_tuple_iterator);
    iterator->tuple = self;
    return value_of(iterator);
}

Value kr_tuple_iterator___iter__(Value self) { return self; }

Value kr_tuple_iterator___next__(Value self) {
    TupleIterator *iterator = (TupleIterator *)self;
    if (!iterator->tuple) return 0;
    const TupleObject *tuple = tuple_object(iterator->tuple);
    if (iterator->index < tuple->length) return tuple->items[iterator->index++];
    iterator->tuple = 0;
    return 0;
}

Value kr_tuple_iterator___length_hint__(Value self) {
    const TupleIterator *iterator = (const TupleIterator *)self;
    if (!iterator->tuple) return small_make(0);
    return small_make((int64_t)(tuple_length(iterator->tuple) - iterator->index));
}

Value kr_tuple_iterator___reduce__(Value self) {
    const TupleIterator *iterator = (const TupleIterator *)self;
    return iterator_reduce_at(iterator->tuple, (int64_t)iterator->index, tuple_new(0));
}

Value kr_tuple_iterator___setstate__(Value self, Value state) {
    TupleIterator *iterator = (TupleIterator *)self;
    int64_t most = iterator->tuple ? (int64_t)tuple_length(iterator->tuple) : 0, index;
    if (iterator_state(state, 0, most, &index) < 0) return 0;
    if (iterator->tuple) iterator->index = (uint64_t)index;
    return KR_NONE;
}
