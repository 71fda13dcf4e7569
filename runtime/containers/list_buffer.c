/* The storage of lists: growing, shrinking, splicing; and the functions that C and compiled code
 * use to make and extend lists. */
#include "containers/list.h"

ListBuffer kr_list_empty_buffer;

/* Up to this many items a list grows as CPython's does, so that sys.getsizeof tells the same;
 * beyond, by halves, since copying costs here what realloc may not cost there. */
enum { LIST_SMALL_MAX = 512, LIST_LENGTH_HINT = 8, LIST_SHRINK_MIN = 64 };

ListBuffer *list_buffer_new(uint64_t capacity) {
    if (capacity == 0) return &kr_list_empty_buffer;
    if (capacity > SIZE_MAX / 16) return error_raise_memory(), NULL;
    ListBuffer *buffer = gc_try_scanned(NULL, sizeof(ListBuffer) + capacity * sizeof(Value));
    if (buffer) buffer->capacity = capacity;
    return buffer;
}

static uint64_t capacity_for(uint64_t needed, uint64_t length) {
    uint64_t extra = needed < LIST_SMALL_MAX ? needed >> 3 : needed >> 1;
    uint64_t capacity = (needed + extra + 6) & ~(uint64_t)3;
    if (needed - length > capacity - needed) capacity = (needed + 3) & ~(uint64_t)3;
    return capacity;
}

/* A copy of the first `length` items with another capacity. */
static ListBuffer *buffer_copy(const ListBuffer *from, uint64_t length, uint64_t capacity) {
    ListBuffer *buffer = list_buffer_new(capacity);
    if (!buffer || length == 0) return buffer;
    memcpy(buffer->items, from->items, length * sizeof(Value));
    buffer->length = length;
    return buffer;
}

ListBuffer *list_room(ListObject *list, uint64_t needed) {
    ListBuffer *old = list->buffer;
    if (KR_LIKELY(needed <= old->capacity)) return old;
    if (needed > SIZE_MAX / 16) return error_raise_memory(), NULL;
    ListBuffer *buffer = buffer_copy(old, old->length, capacity_for(needed, old->length));
    if (buffer) list_publish(list, buffer);
    return buffer;
}

void list_reset(ListObject *list) {
    if (list->buffer->capacity)
        list_publish(list,
                     &kr_list_empty_buffer); /* an empty list is not changed: list_sort looks */
}

void list_truncate(ListObject *list, uint64_t length) {
    ListBuffer *buffer = list->buffer;
    uint64_t old = buffer->length;
    if (length >= old) return;
    if (length == 0) return list_reset(list);
    if (buffer->capacity > LIST_SHRINK_MIN && length < buffer->capacity / 4) {
        ListBuffer *smaller = buffer_copy(buffer, length, capacity_for(length, length));
        if (smaller) return list_publish(list, smaller);
        error_clear();
    }
    list_set_length(buffer, length);
    memset(buffer->items + length, 0, (old - length) * sizeof(Value));
}

Value list_take(ListObject *list, uint64_t index) {
    ListBuffer *buffer = list->buffer;
    uint64_t last = buffer->length - 1;
    Value item = buffer->items[index];
    if (index < last)
        memmove(buffer->items + index, buffer->items + index + 1, (last - index) * sizeof(Value));
    if (buffer->capacity > LIST_SHRINK_MIN && last < buffer->capacity / 4) {
        list_truncate(list, last);
        return item;
    }
    list_set_length(buffer, last);
    buffer->items[last] = 0;
    return item;
}

int list_splice(ListObject *list, uint64_t start, uint64_t end, const Value *items,
                uint64_t count) {
    uint64_t old = list->buffer->length, tail = old - end, length = start + count + tail;
    if (length == 0) return list_reset(list), 0;
    ListBuffer *buffer = list_room(list, length);
    if (!buffer) return -1;
    memmove(buffer->items + start + count, buffer->items + end, tail * sizeof(Value));
    if (count) memcpy(buffer->items + start, items, count * sizeof(Value));
    if (length >= old) return list_set_length(buffer, length), 0;
    list_truncate(list, length);
    return 0;
}

/* ---- For C and compiled code ---- */

Value list_new(size_t capacity) {
    ListBuffer *buffer = list_buffer_new(capacity);
    if (!buffer) return 0;
    ListObject *list = GC_NEW(ListObject, &kr_type_list);
    list->buffer = buffer;
    return value_of(list);
}

Value list_from(const Value *items, size_t length) {
    Value list = list_new(length);
    if (!list || length == 0) return list;
    ListBuffer *buffer = list_object(list)->buffer;
    memcpy(buffer->items, items, length * sizeof(Value));
    buffer->length = length;
    return list;
}

Value kr_list_make(const Value *items, size_t length) { return list_from(items, length); }

int list_append(Value v, Value item) {
    ListObject *list = list_object(v);
    ListBuffer *buffer = list->buffer;
    uint64_t length = buffer->length;
    if (KR_UNLIKELY(length >= buffer->capacity)) {
        buffer = list_room(list, length + 1);
        if (!buffer) return -1;
    }
    buffer->items[length] = item;
    list_set_length(buffer, length + 1);
    return 0;
}

int kr_list_append_raw(Value list, Value item) { return list_append(list, item); }

int list_insert(Value v, int64_t index, Value item) {
    ListObject *list = list_object(v);
    int64_t length = (int64_t)list->buffer->length;
    if (index < 0) index += length;
    if (index < 0) index = 0;
    if (index > length) index = length;
    return list_splice(list, (uint64_t)index, (uint64_t)index, &item, 1);
}

/* Room for `count` more items. A list without any gets exactly that, rounded up to even, as CPython
 * does. */
static ListBuffer *list_room_more(ListObject *list, uint64_t count) {
    uint64_t length = list->buffer->length;
    if (list->buffer != &kr_list_empty_buffer) return list_room(list, length + count);
    ListBuffer *buffer = list_buffer_new((count + 1) & ~(uint64_t)1);
    if (buffer) list_publish(list, buffer);
    return buffer;
}

/* Appends the items of a list or tuple, which may be the list itself. */
static int list_extend_sequence(ListObject *list, Value source) {
    size_t count;
    sequence_fast_items(source, &count);
    if (count == 0) return 0;
    uint64_t length = list->buffer->length;
    ListBuffer *buffer = list_room_more(list, count);
    if (!buffer) return -1;
    size_t now;
    const Value *items = sequence_fast_items(source, &now); /* `list[:] += list` moved them */
    memcpy(buffer->items + length, items, count * sizeof(Value));
    list_set_length(buffer, length + count);
    return 0;
}

static int list_extend_iterator(Value list, Value iterator) {
    for (Value item; (item = object_next(iterator)) != 0;)
        if (list_append(list, item) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

int list_extend(Value list, Value iterable) {
    if (value_is_exact(iterable, &kr_type_list) || value_is_exact(iterable, &kr_type_tuple))
        return list_extend_sequence(list_object(list), iterable);
    Value iterator = object_iter(iterable);
    if (!iterator) return -1;
    int64_t hint = object_length_hint(iterable, LIST_LENGTH_HINT);
    if (hint < 0) return -1;
    uint64_t length = list_length(list);
    if (hint > 0 && (uint64_t)hint < INT64_MAX - length &&
        !list_room_more(list_object(list), (uint64_t)hint))
        return -1;
    return list_extend_iterator(list, iterator);
}

int kr_list_extend_raw(Value list, Value iterable) {
    if (list_extend(list, iterable) == 0) return 0;
    if (!value_is_iterable(iterable) && error_catch(&kr_type_TypeError))
        error_raise(&kr_type_TypeError, "Value after * must be an iterable, not %T", iterable);
    return -1;
}

Value list_from_iterable(Value iterable) {
    Value list = list_new(0);
    return list_extend(list, iterable) < 0 ? 0 : list;
}

Value list_to_tuple(Value list) {
    const ListBuffer *buffer = list_object(list)->buffer;
    return tuple_from(buffer->items, buffer->length);
}

Value kr_list_to_tuple(Value list) { return list_to_tuple(list); }
