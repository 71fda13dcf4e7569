/* Internals of list, shared by its files.
 *
 * A list's items are in a ListBuffer that carries its own length. Whoever changes it keeps a reader
 * without a lock safe: an item is written before the length that covers it, and a buffer is
 * published only when it is complete. Whoever calls Python code in between reads the buffer again.
 */
#ifndef KRAIT_CONTAINERS_LIST_H
#define KRAIT_CONTAINERS_LIST_H

#include "containers/item.h"

/* An empty buffer; 0 with MemoryError. */
ListBuffer *list_buffer_new(uint64_t capacity);
/* The list's buffer after making room for `needed` items in it; 0 with MemoryError. */
ListBuffer *list_room(ListObject *list, uint64_t needed);
static inline void list_publish(ListObject *list, ListBuffer *buffer) {
    __atomic_store_n(&list->buffer, buffer, __ATOMIC_RELEASE);
}
static inline void list_set_length(ListBuffer *buffer, uint64_t length) {
    __atomic_store_n(&buffer->length, length, __ATOMIC_RELEASE);
}
/* Drops the items from `length` on. */
void list_truncate(ListObject *list, uint64_t length);
void list_reset(ListObject *list);
/* Replaces items [start, end) by `count` others, which must not lie in this list's buffer. 0, -1.
 */
int list_splice(ListObject *list, uint64_t start, uint64_t end, const Value *items, uint64_t count);
/* Takes out the item at index, which must exist. */
Value list_take(ListObject *list, uint64_t index);

/* Item i, read anew; false if the list is shorter by now. */
static inline bool list_fetch(Value list, uint64_t i, Value *item) {
    const ListBuffer *buffer = list_object(list)->buffer;
    if (i >= buffer->length) return false;
    *item = buffer->items[i];
    return true;
}

#endif
