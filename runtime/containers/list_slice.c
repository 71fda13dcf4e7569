/* Subscripts of list: items, slices, and extended slices; read, assigned, deleted. */
#include "list.stub.h"

#include "containers/list.h"

/* The position that a subscript means; -1 with IndexError `message` or the error of the conversion.
 */
static int64_t list_position(Value self, Value key, const char *message) {
    int64_t index;
    if (index_from_subscript(key, "list", &index) < 0) return -1;
    int64_t length =
        (int64_t)list_length(self); /* read after the conversion, which may run __index__ */
    if (index < 0) index += length;
    if (index >= 0 && index < length) return index;
    error_raise(&kr_type_IndexError, "%s", message);
    return -1;
}

static Value list_getslice(Value self, Value slice) {
    int64_t start, stop, step;
    if (slice_unpack(slice, &start, &stop, &step) < 0) return 0;
    const ListBuffer *from = list_object(self)->buffer;
    int64_t count = slice_adjust((int64_t)from->length, &start, &stop, step);
    if (step == 1) return list_from(from->items + start, (size_t)count);
    Value list = list_new((size_t)count);
    if (!list || count == 0) return list;
    ListBuffer *to = list_object(list)->buffer;
    for (int64_t i = 0; i < count; i++) to->items[i] = from->items[start + i * step];
    to->length = (uint64_t)count;
    return list;
}

Value kr_list___getitem__(Value self, Value key) {
    if (value_is_slice(key)) return list_getslice(self, key);
    int64_t index = list_position(self, key, "list index out of range");
    return index < 0 ? 0 : list_object(self)->buffer->items[index];
}

/* ---- Assignment ---- */

static Value assign_plain(Value self, int64_t start, int64_t stop, Value value) {
    Value sequence = value == self ? list_from_iterable(value)
                                   : sequence_fast(value, "can only assign an iterable");
    if (!sequence) return 0;
    ListObject *list = list_object(self);
    int64_t length = (int64_t)list->buffer->length; /* iterating over value may have changed it */
    if (start > length) start = length;
    if (stop > length) stop = length;
    if (stop < start) stop = start;
    size_t count;
    const Value *items = sequence_fast_items(sequence, &count);
    return list_splice(list, (uint64_t)start, (uint64_t)stop, items, count) < 0 ? 0 : KR_NONE;
}

static Value assign_extended(Value self, int64_t start, int64_t step, int64_t count, Value value) {
    Value sequence = value == self ? list_from_iterable(value)
                                   : sequence_fast(value, "must assign iterable to extended slice");
    if (!sequence) return 0;
    size_t given;
    const Value *items = sequence_fast_items(sequence, &given);
    if ((int64_t)given != count)
        return error_raise(&kr_type_ValueError,
                           "attempt to assign sequence of size %zu to extended slice of size %lld",
                           given, (long long)count);
    ListBuffer *buffer = list_object(self)->buffer;
    for (int64_t i = 0; i < count; i++) {
        int64_t index = start + i * step;
        if ((uint64_t)index < buffer->length) buffer->items[index] = items[i];
    }
    return KR_NONE;
}

Value kr_list___setitem__(Value self, Value key, Value value) {
    if (!value_is_slice(key)) {
        int64_t index = list_position(self, key, "list assignment index out of range");
        if (index < 0) return 0;
        list_object(self)->buffer->items[index] = value;
        return KR_NONE;
    }
    int64_t start, stop, step;
    if (slice_unpack(key, &start, &stop, &step) < 0) return 0;
    int64_t count = slice_adjust((int64_t)list_length(self), &start, &stop, step);
    if (step == 1) return assign_plain(self, start, stop, value);
    return assign_extended(self, start, step, count, value);
}

/* ---- Deletion ---- */

static Value delete_extended(ListObject *list, int64_t start, int64_t step, int64_t count) {
    if (count == 0) return KR_NONE;
    if (step < 0) { /* the same positions, upwards */
        start += step * (count - 1);
        step = -step;
    }
    ListBuffer *buffer = list->buffer;
    uint64_t length = buffer->length, to = (uint64_t)start, next = (uint64_t)start, removed = 0;
    for (uint64_t from = to; from < length; from++) {
        if (from == next && removed < (uint64_t)count) {
            removed++;
            next += (uint64_t)step;
        } else {
            buffer->items[to++] = buffer->items[from];
        }
    }
    list_truncate(list, to);
    return KR_NONE;
}

Value kr_list___delitem__(Value self, Value key) {
    ListObject *list = list_object(self);
    if (!value_is_slice(key)) {
        int64_t index = list_position(self, key, "list assignment index out of range");
        if (index < 0) return 0;
        list_take(list, (uint64_t)index);
        return KR_NONE;
    }
    int64_t start, stop, step;
    if (slice_unpack(key, &start, &stop, &step) < 0) return 0;
    int64_t count = slice_adjust((int64_t)list->buffer->length, &start, &stop, step);
    if (step != 1) return delete_extended(list, start, step, count);
    if (count == 0) return KR_NONE;
    return list_splice(list, (uint64_t)start, (uint64_t)(start + count), NULL, 0) < 0 ? 0 : KR_NONE;
}
