/* The iterators of list, forwards and backwards. Both see changes of the list, and once exhausted
 * they stay so. The struct is in abi/layout.h, where the inline path of `for` finds it. */
#include "list_iterator.stub.h"

#include "containers/list.h"
#include "core/iterate.h"
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

/* ---- Copies ---- */

Value kr_list_iterator___reduce__(Value self) {
    const ListIterator *iterator = list_iterator(self);
    return iterator_reduce_at(iterator->list, (int64_t)iterator->index, list_new(0));
}

Value kr_list_iterator___setstate__(Value self, Value state) {
    ListIterator *iterator = list_iterator(self);
    int64_t most = iterator->list ? (int64_t)list_length(iterator->list) : 0, index;
    if (iterator_state(state, 0, most, &index) < 0) return 0;
    if (iterator->list) iterator->index = (uint64_t)index;
    return KR_NONE;
}

/* Its state is the position of the next item, which is one below our index. */
Value kr_list_reverseiterator___reduce__(Value self) {
    const ListIterator *iterator = list_iterator(self);
    if (!iterator->list) return iterator_reduce_rest(list_new(0));
    Value reversed = object_builtin("reversed");
    if (!reversed) return 0;
    return tuple_pack(3, reversed, tuple_pack(1, iterator->list),
                      small_make((int64_t)iterator->index - 1));
}

Value kr_list_reverseiterator___setstate__(Value self, Value state) {
    ListIterator *iterator = list_iterator(self);
    int64_t length = iterator->list ? (int64_t)list_length(iterator->list) : 0, index;
    if (iterator_state(state, -1, length - 1, &index) < 0) return 0;
    if (iterator->list) iterator->index = (uint64_t)(index + 1);
    return KR_NONE;
}
