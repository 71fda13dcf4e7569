/* list: its methods. Storage is in list_buffer.c, slices in list_slice.c, sorting in list_sort.c.
 */
#include "list.stub.h"

#include "containers/list.h"
#include "core/size.h"
#include "core/type.h"

/* ---- Construction ---- */

Value kr_list___new__(Value cls, Value args, Value kwargs) {
    Value list = value_of(type_allocate(type_object(cls), 0));
    list_object(list)->buffer = &kr_list_empty_buffer;
    return list;
}

Value kr_list___init__(Value self, Value iterable) {
    list_reset(list_object(self));
    if (iterable && list_extend(self, iterable) < 0) return 0;
    return KR_NONE;
}

Value kr_list_copy(Value self) {
    const ListBuffer *buffer = list_object(self)->buffer;
    return list_from(buffer->items, buffer->length);
}

/* ---- Text ---- */

static int list_repr_items(StrBuilder *text, Value self) {
    Value item;
    for (uint64_t i = 0; list_fetch(self, i, &item); i++) {
        Value part = object_repr(item);
        if (!part) return -1;
        if (i > 0) str_builder_text(text, ", ");
        str_builder_str(text, part);
    }
    return 0;
}

Value kr_list___repr__(Value self) {
    if (list_length(self) == 0) return str_from_text("[]");
    int active = repr_enter(self);
    if (active != 0) return active > 0 ? str_from_text("[...]") : 0;
    StrBuilder text;
    str_builder_init(&text);
    str_builder_char(&text, '[');
    int status = recursion_check_in(" while getting the repr of an object");
    if (status == 0) status = list_repr_items(&text, self);
    str_builder_char(&text, ']');
    repr_leave(self);
    return status == 0 ? str_builder_finish(&text) : 0;
}

/* ---- Search ---- */

int64_t kr_list___len__(Value self) { return (int64_t)list_length(self); }

int kr_list___contains__(Value self, Value value) {
    Value item;
    for (uint64_t i = 0; list_fetch(self, i, &item); i++) {
        int equal = item_equal(item, value);
        if (equal != 0) return equal;
    }
    return 0;
}

Value kr_list_index(Value self, Value value, Value start, Value stop) {
    int64_t from = 0, to = INT64_MAX;
    if (index_from_bound(start, &from) < 0 || index_from_bound(stop, &to) < 0) return 0;
    int64_t length = (int64_t)list_length(self);
    to = bound_wrap(to, length);
    Value item;
    for (int64_t i = bound_wrap(from, length); i < to && list_fetch(self, (uint64_t)i, &item);
         i++) {
        int equal = item_equal(item, value);
        if (equal < 0) return 0;
        if (equal) return small_make(i);
    }
    return error_raise(&kr_type_ValueError, "%R is not in list", value);
}

Value kr_list_count(Value self, Value value) {
    int64_t count = 0;
    Value item;
    for (uint64_t i = 0; list_fetch(self, i, &item); i++) {
        int equal = item_equal(item, value);
        if (equal < 0) return 0;
        count += equal;
    }
    return small_make(count);
}

/* ---- Changes ---- */

Value kr_list_append(Value self, Value object) {
    return list_append(self, object) < 0 ? 0 : KR_NONE;
}

Value kr_list_extend(Value self, Value iterable) {
    return list_extend(self, iterable) < 0 ? 0 : KR_NONE;
}

Value kr_list_insert(Value self, Value index, Value object) {
    int64_t position;
    if (index_from_argument(index, &position) < 0) return 0;
    return list_insert(self, position, object) < 0 ? 0 : KR_NONE;
}

Value kr_list_pop(Value self, Value index) {
    int64_t position;
    if (index_from_argument(index, &position) < 0) return 0;
    int64_t length = (int64_t)list_length(self);
    if (length == 0) return error_raise(&kr_type_IndexError, "pop from empty list");
    if (position < 0) position += length;
    if (position < 0 || position >= length)
        return error_raise(&kr_type_IndexError, "pop index out of range");
    return list_take(list_object(self), (uint64_t)position);
}

Value kr_list_remove(Value self, Value value) {
    Value item;
    for (uint64_t i = 0; list_fetch(self, i, &item); i++) {
        int equal = item_equal(item, value);
        if (equal < 0) return 0;
        if (!equal) continue;
        if (i < list_length(self))
            list_take(list_object(self), i); /* __eq__ may have shrunk the list */
        return KR_NONE;
    }
    return error_raise(&kr_type_ValueError, "list.remove(x): x not in list");
}

Value kr_list_clear(Value self) {
    list_reset(list_object(self));
    return KR_NONE;
}

Value kr_list_reverse(Value self) {
    ListBuffer *buffer = list_object(self)->buffer;
    for (uint64_t low = 0, high = buffer->length; low + 1 < high; low++) {
        high--;
        Value item = buffer->items[low];
        buffer->items[low] = buffer->items[high];
        buffer->items[high] = item;
    }
    return KR_NONE;
}

/* sort's reverse: any int that fits in a C int, as CPython converts it. */
static int truth_of_int(Value v) {
    int64_t number;
    Value plain = object_index(v);
    if (!plain) return -1;
    if (int_fits_i64(plain, &number) && number >= INT32_MIN && number <= INT32_MAX)
        return number != 0;
    error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
    return -1;
}

Value kr_list_sort(Value self, Value key, Value reverse) {
    int backwards = truth_of_int(reverse);
    if (backwards < 0) return 0;
    return list_sort(self, key, backwards != 0) < 0 ? 0 : KR_NONE;
}

/* ---- Operators ---- */

Value kr_list___add__(Value self, Value other) {
    if (!value_is_list(other)) return KR_NOT_IMPLEMENTED;
    const ListBuffer *a = list_object(self)->buffer, *b = list_object(other)->buffer;
    uint64_t first = a->length, second = b->length;
    Value list = list_new(first + second);
    if (!list || first + second == 0) return list;
    ListBuffer *buffer = list_object(list)->buffer;
    memcpy(buffer->items, a->items, first * sizeof(Value));
    memcpy(buffer->items + first, b->items, second * sizeof(Value));
    buffer->length = first + second;
    return list;
}

Value kr_list___iadd__(Value self, Value other) { return list_extend(self, other) < 0 ? 0 : self; }

/* Fills items[length, total) with copies of items[0, length), doubling what is there. */
static void items_repeat(Value *items, uint64_t length, uint64_t total) {
    if (length == 1) {
        for (uint64_t i = 1; i < total; i++) items[i] = items[0];
        return;
    }
    for (uint64_t done = length; done < total;) {
        uint64_t step = done < total - done ? done : total - done;
        memcpy(items + done, items, step * sizeof(Value));
        done += step;
    }
}

Value kr_list___mul__(Value self, Value other) {
    int64_t count;
    int status = repeat_count(other, &count);
    if (status <= 0) return status < 0 ? 0 : KR_NOT_IMPLEMENTED;
    const ListBuffer *from = list_object(self)->buffer;
    uint64_t length = from->length, total;
    if (__builtin_mul_overflow(length, (uint64_t)count, &total)) return error_raise_memory();
    Value list = list_new(total);
    if (!list || total == 0) return list;
    ListBuffer *buffer = list_object(list)->buffer;
    memcpy(buffer->items, from->items, length * sizeof(Value));
    items_repeat(buffer->items, length, total);
    buffer->length = total;
    return list;
}

Value kr_list___rmul__(Value self, Value other) { return kr_list___mul__(self, other); }

Value kr_list___imul__(Value self, Value other) {
    int64_t count;
    int status = repeat_count(other, &count);
    if (status <= 0) return status < 0 ? 0 : KR_NOT_IMPLEMENTED;
    ListObject *list = list_object(self);
    uint64_t length = list->buffer->length, total;
    if (length == 0 || count == 1) return self;
    if (count == 0) return list_reset(list), self;
    if (__builtin_mul_overflow(length, (uint64_t)count, &total)) return error_raise_memory();
    ListBuffer *buffer = list_room(list, total);
    if (!buffer) return 0;
    items_repeat(buffer->items, length, total);
    list_set_length(buffer, total);
    return self;
}

static Value list_compare(Value a, Value b, SlotId op) {
    if (!value_is_list(b)) return KR_NOT_IMPLEMENTED;
    if (recursion_check_in(" in comparison") < 0) return 0;
    bool equality = op == SLOT___eq__ || op == SLOT___ne__;
    if (equality && list_length(a) != list_length(b)) return value_from_bool(op == SLOT___ne__);
    Value x, y;
    for (uint64_t i = 0; list_fetch(a, i, &x) && list_fetch(b, i, &y); i++) {
        int equal = item_equal(x, y);
        if (equal < 0) return 0;
        if (equal) continue;
        if (i >= list_length(a) || i >= list_length(b)) break; /* __eq__ has shrunk one */
        return equality ? value_from_bool(op == SLOT___ne__) : object_compare(x, y, op);
    }
    return value_from_bool(order_holds(op, (int64_t)list_length(a), (int64_t)list_length(b)));
}

Value kr_list___lt__(Value self, Value other) { return list_compare(self, other, SLOT___lt__); }
Value kr_list___le__(Value self, Value other) { return list_compare(self, other, SLOT___le__); }
Value kr_list___eq__(Value self, Value other) { return list_compare(self, other, SLOT___eq__); }
Value kr_list___ne__(Value self, Value other) { return list_compare(self, other, SLOT___ne__); }
Value kr_list___gt__(Value self, Value other) { return list_compare(self, other, SLOT___gt__); }
Value kr_list___ge__(Value self, Value other) { return list_compare(self, other, SLOT___ge__); }

/* ---- The rest ---- */

/* A pointer for each item there is room for. */
Value kr_list___sizeof__(Value self) {
    return small_make(type_basic_size(value_type(self)) +
                      (int64_t)(list_object(self)->buffer->capacity * sizeof(Value)));
}

Value kr_list___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }
