/* The iterators of list, forwards and backwards. Both see changes of the list, and once exhausted
 * they stay so. The struct is in abi/layout.h, where the inline path of `for` finds it. */
#include "list_iterator.stub.h"

#include "containers/list.h"
#include "list.stub.h"

static inline ListIterator *list_iterator(Value v) { return (ListIterator *)v; }

static Value iterator_new(Type *type, Value list, uint64_t index) {
    ListIterator *iterator = GC_NEW(ListIterator, type);
    iterator->list = list;
    iterator->index = index;
    return value_of(iterator);
}

Value kr_list___iter__(Value self) { return iterator_new(&kr_type_list_iterator, self, 0); }

Value kr_list_iterator___iter__(Value self) { return self; }

Value kr_list_iterator___next__(Value self) {
    ListIterator *iterator = list_iterator(self);
    if (!iterator->list) return 0;
    const ListBuffer *buffer = list_object(iterator->list)->buffer;
    if (iterator->index < buffer->length) return buffer->items[iterator->index++];
    iterator->list = 0;
    return 0;
}

Value kr_list_iterator___length_hint__(Value self) {
    const ListIterator *iterator = list_iterator(self);
    if (!iterator->list) return small_make(0);
    int64_t left = (int64_t)(list_length(iterator->list) - iterator->index);
    return small_make(left < 0 ? 0 : left);
}

/* Backwards: index is one above the next item's position. */
Value kr_list___reversed__(Value self) {
    return iterator_new(&kr_type_list_reverseiterator, self, list_length(self));
}

Value kr_list_reverseiterator___iter__(Value self) { return self; }

Value kr_list_reverseiterator___next__(Value self) {
    ListIterator *iterator = list_iterator(self);
    if (!iterator->list) return 0;
    const ListBuffer *buffer = list_object(iterator->list)->buffer;
    if (iterator->index > 0 && iterator->index <= buffer->length)
        return buffer->items[--iterator->index];
    iterator->list = 0;
    iterator->index = 0;
    return 0;
}

Value kr_list_reverseiterator___length_hint__(Value self) {
    const ListIterator *iterator = list_iterator(self);
    if (!iterator->list || iterator->index > list_length(iterator->list)) return small_make(0);
    return small_make((int64_t)iterator->index);
}
