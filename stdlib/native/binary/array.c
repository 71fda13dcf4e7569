/* array.array: memory, construction, subscripts and operators. The methods are in array_method.c.
 *
 * Packing an item may run Python code that changes the array: it is packed aside, and the place is
 * checked afterwards. */
#include "array.stub.h"

#include "array_types.h"

#include "core/type.h"
#include "numbers/number.h"
#include "text/byte_object.h"
#include "text/str.h"

#include <string.h>

/* ---- Memory ---- */

bool value_is_array(Value v) { return object_is_instance_of(v, &kr_type_array); }

static int view_acquire(Value v, Buffer *buffer) {
    static uint8_t nothing;
    const ArrayKind *kind = array_object(v)->kind;
    uint8_t *data = array_data(v);
    buffer->data = data ? data : &nothing;
    buffer->length = array_length(v) * kind->size;
    buffer->format = kind->view;
    buffer->item_size = kind->size;
    return 0;
}

static ExportLock *view_lock(Value v) { return &array_object(v)->lock; }

static const BufferProvider provider = {view_acquire, view_lock, NULL};

int array_resize(Value v, uint64_t at, uint64_t removed, uint64_t added) {
    ArrayObject *array = array_object(v);
    size_t size = array->kind->size;
    uint64_t old = array_length(v), length = old - removed + added, tail = old - at - removed;
    if (removed == added) return 0;
    if (export_lock_check(&array->lock) < 0) {
        error_clear();
        error_raise(&kr_type_BufferError, "cannot resize an array that is exporting buffers");
        return -1;
    }
    ArrayBuffer *from = array->buffer, *to = from;
    if (length > (from ? from->capacity : 0)) {
        /* A sixteenth more, as CPython's: little waste, and linear time to fill. */
        uint64_t capacity = length + (length >> 4) + (old ? length < 8 ? 3 : 7 : 0);
        if (capacity > PTRDIFF_MAX / size) return error_raise_memory(), -1;
        to = gc_try_bytes(sizeof *to + capacity * size);
        if (!to) return -1;
        to->capacity = capacity;
        if (at) memcpy(to->bytes, from->bytes, at * size);
    }
    if (!to) return 0;
    if (tail)
        memmove(to->bytes + (at + added) * size, from->bytes + (at + removed) * size, tail * size);
    to->length = length;
    array->buffer = to;
    return 0;
}

Value array_new(Type *type, const ArrayKind *kind, uint64_t length) {
    static bool is_registered;
    if (!is_registered) buffer_provider_register(&kr_type_array, &provider);
    is_registered = true;
    ArrayObject *array = type_allocate(type, 0);
    array->kind = kind;
    if (length && array_resize(value_of(array), 0, 0, length) < 0) return 0;
    if (length) memset(array->buffer->bytes, 0, length * kind->size);
    return value_of(array);
}

/* Items [start, start + count * step) as an array of the same kind. */
static Value array_part(Value v, int64_t start, int64_t step, int64_t count) {
    size_t size = array_object(v)->kind->size;
    Value part = array_new(&kr_type_array, array_object(v)->kind, (uint64_t)count);
    const uint8_t *from = array_data(v);
    uint8_t *to = part ? array_data(part) : NULL;
    if (part && step == 1 && count) memcpy(to, from + (size_t)start * size, (size_t)count * size);
    for (int64_t i = 0; part && step != 1 && i < count; i++)
        memcpy(to + (size_t)i * size, from + (size_t)(start + i * step) * size, size);
    return part;
}

/* ---- Construction ---- */

int array_append(Value v, Value item) {
    uint8_t bytes[ARRAY_ITEM_MAX];
    const ArrayKind *kind = array_object(v)->kind;
    if (array_item_pack(kind, bytes, item) < 0) return -1;
    uint64_t length = array_length(v);
    if (array_resize(v, length, 0, 1) < 0) return -1;
    memcpy(array_data(v) + length * kind->size, bytes, kind->size);
    return 0;
}

static int extend_array(Value v, Value other) {
    if (array_object(v)->kind != array_object(other)->kind) {
        error_raise(&kr_type_TypeError, "can only extend with array of same kind");
        return -1;
    }
    size_t size = array_object(v)->kind->size;
    uint64_t length = array_length(v), added = array_length(other);
    if (array_resize(v, length, 0, added) < 0) return -1;
    if (added) memcpy(array_data(v) + length * size, array_data(other), added * size);
    return 0;
}

int array_extend(Value v, Value iterable) {
    if (value_is_array(iterable)) return extend_array(v, iterable);
    Value iterator = object_iter(iterable);
    if (!iterator) return -1;
    for (Value item; (item = object_next(iterator));)
        if (array_append(v, item) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

int array_add_bytes(Value v, Value bytes) {
    Buffer buffer;
    size_t size = array_object(v)->kind->size;
    if (buffer_acquire(bytes, &buffer) < 0) return -1;
    uint64_t length = array_length(v), added = buffer.length / size;
    int status = -1;
    if (buffer.length % size)
        error_raise(&kr_type_ValueError, "bytes length not a multiple of item size");
    else
        status = array_resize(v, length, 0, added);
    if (!status && added) memmove(array_data(v) + length * size, buffer.data, buffer.length);
    buffer_release(&buffer);
    return status;
}

int array_add_characters(Value v, Value text) {
    const StrObject *s = str_object(text);
    uint64_t length = array_length(v);
    if (array_resize(v, length, 0, s->length) < 0) return -1;
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        memcpy(array_data(v) + (length + i) * sizeof c, &c, sizeof c);
    }
    return 0;
}

Value array_construct(Type *type, const ArrayKind *kind, Value initial) {
    bool is_text = initial && value_is_str(initial);
    bool is_characters =
        initial && value_is_array(initial) && array_object(initial)->kind->code == 'u';
    if ((is_text || is_characters) && kind->code != 'u')
        return error_raise(&kr_type_TypeError,
                           "cannot use a %s to initialize an array with typecode '%c'",
                           is_text ? "str" : "unicode array", kind->code);
    /* As much room as a list or tuple takes, at once. */
    uint64_t room = !initial ? 0 : value_is_list(initial) ? list_length(initial) : 0;
    if (initial && value_is_tuple(initial)) room = tuple_length(initial);
    Value v = array_new(type, kind, room);
    if (!v || !initial) return v;
    if (room) array_object(v)->buffer->length = 0;
    int status;
    bool is_bytes = value_is_bytes(initial) || value_is_bytearray(initial);
    if (is_text)
        status = array_add_characters(v, initial);
    else if (is_bytes)
        status = array_add_bytes(v, initial);
    else if (value_is_array(initial) && array_object(initial)->kind != kind)
        status = array_extend(v, kr_array_tolist(initial));
    else
        status = array_extend(v, initial);
    return status < 0 ? 0 : v;
}

Value kr_array___new__(Value cls, Value args, Value kwargs) {
    size_t count = tuple_length(args);
    if (cls == value_of(&kr_type_array) && kwargs && dict_length(kwargs))
        return error_raise(&kr_type_TypeError, "array.array() takes no keyword arguments");
    if (count < 1 || count > 2)
        return error_raise(&kr_type_TypeError, "array() takes at %s (%zu given)",
                           count ? "most 2 arguments" : "least 1 argument", count);
    Value code = tuple_get(args, 0);
    if (!value_is_str(code) || str_object(code)->length != 1)
        return error_raise(&kr_type_TypeError,
                           "array() argument 1 must be a unicode character, not %G", code);
    const ArrayKind *kind = array_kind(str_at(str_object(code), 0));
    if (!kind)
        return error_raise(&kr_type_ValueError, "bad typecode (must be b, B, u, h, H, i, I, l, L, "
                                                "q, Q, f or d)");
    return array_construct(type_object(cls), kind, count > 1 ? tuple_get(args, 1) : 0);
}

/* ---- Subscripts ---- */

int64_t kr_array___len__(Value self) { return (int64_t)array_length(self); }

/* Where a subscript that is no slice points; -1 with TypeError or IndexError. */
static int64_t index_read(Value self, Value index, const char *message) {
    int64_t at;
    if (!value_is_int(index) && !object_slot(index, SLOT___index__)) {
        error_raise(&kr_type_TypeError, "array indices must be integers");
        return -1;
    }
    if (object_index_i64(index, &at, &kr_type_IndexError) < 0) return -1;
    int64_t length = (int64_t)array_length(self);
    if (at < 0) at += length;
    if (at >= 0 && at < length) return at;
    error_raise(&kr_type_IndexError, "%s", message);
    return -1;
}

Value kr_array___getitem__(Value self, Value index) {
    if (!value_is_slice(index)) {
        int64_t at = index_read(self, index, "array index out of range");
        return at < 0 ? 0 : array_get(self, (uint64_t)at);
    }
    int64_t start, stop, step, count;
    if (slice_resolve(index, (int64_t)array_length(self), &start, &stop, &step, &count) < 0)
        return 0;
    return array_part(self, start, step, count);
}

static Value delete_slice(Value self, int64_t start, int64_t step, int64_t count) {
    size_t size = array_object(self)->kind->size;
    if (step == 1 || !count)
        return array_resize(self, (uint64_t)start, (uint64_t)count, 0) < 0 ? 0 : KR_NONE;
    if (step < 0) start += (count - 1) * step, step = -step;
    Value rest = array_part(self, 0, 1, (int64_t)array_length(self));
    if (!rest || array_resize(self, 0, (uint64_t)count, 0) < 0) return 0;
    uint8_t *to = array_data(self);
    const uint8_t *from = array_data(rest);
    for (int64_t i = 0, length = (int64_t)array_length(rest); i < length; i++) {
        int64_t offset = i - start;
        if (offset >= 0 && offset % step == 0 && offset / step < count) continue;
        memcpy(to, from + (size_t)i * size, size);
        to += size;
    }
    return KR_NONE;
}

static Value assign_slice(Value self, Value value, int64_t start, int64_t step, int64_t count) {
    size_t size = array_object(self)->kind->size;
    if (!value_is_array(value))
        return error_raise(&kr_type_TypeError, "can only assign array (not \"%T\") to array slice",
                           value);
    if (array_object(value)->kind != array_object(self)->kind)
        return error_raise(&kr_type_TypeError, "bad argument type for built-in operation");
    if (value == self) value = array_part(self, 0, 1, (int64_t)array_length(self));
    int64_t given = (int64_t)array_length(value);
    if (step == 1) {
        if (array_resize(self, (uint64_t)start, (uint64_t)count, (uint64_t)given) < 0) return 0;
        count = given;
    } else if (given != count) {
        return error_raise(&kr_type_ValueError,
                           "attempt to assign array of size %lld to extended slice of size %lld",
                           (long long)given, (long long)count);
    }
    for (int64_t i = 0; i < count; i++)
        memcpy(array_data(self) + (size_t)(start + i * step) * size,
               array_data(value) + (size_t)i * size, size);
    return KR_NONE;
}

/* value 0: deletes. */
static Value subscript_store(Value self, Value index, Value value) {
    int64_t start, stop, step, count;
    uint8_t bytes[ARRAY_ITEM_MAX];
    if (value_is_slice(index)) {
        if (slice_resolve(index, (int64_t)array_length(self), &start, &stop, &step, &count) < 0)
            return 0;
        return value ? assign_slice(self, value, start, step, count)
                     : delete_slice(self, start, step, count);
    }
    int64_t at = index_read(self, index, "array assignment index out of range");
    if (at < 0) return 0;
    if (!value) return array_resize(self, (uint64_t)at, 1, 0) < 0 ? 0 : KR_NONE;
    const ArrayKind *kind = array_object(self)->kind;
    if (array_item_pack(kind, bytes, value) < 0) return 0;
    if (at >= (int64_t)array_length(self))
        return error_raise(&kr_type_IndexError, "array assignment index out of range");
    memcpy(array_data(self) + (size_t)at * kind->size, bytes, kind->size);
    return KR_NONE;
}

Value kr_array___setitem__(Value self, Value index, Value value) {
    return subscript_store(self, index, value);
}
Value kr_array___delitem__(Value self, Value index) { return subscript_store(self, index, 0); }

/* ---- Operators ---- */

Value kr_array___add__(Value self, Value other) {
    if (!value_is_array(other))
        return error_raise(&kr_type_TypeError, "can only append array (not \"%T\") to array",
                           other);
    if (array_object(other)->kind != array_object(self)->kind)
        return error_raise(&kr_type_TypeError, "bad argument type for built-in operation");
    Value sum = array_part(self, 0, 1, (int64_t)array_length(self));
    return sum && extend_array(sum, other) == 0 ? sum : 0;
}

Value kr_array___iadd__(Value self, Value other) {
    if (!value_is_array(other))
        return error_raise(&kr_type_TypeError, "can only extend array with array (not \"%T\")",
                           other);
    return extend_array(self, other) < 0 ? 0 : self;
}

/* Makes the items of v stand there `count` times. 0, -1. */
static int repeat(Value v, Value count) {
    int64_t times;
    uint64_t length = array_length(v);
    size_t size = array_object(v)->kind->size;
    if (object_index_i64(count, &times, &kr_type_OverflowError) < 0) return -1;
    if (times < 0) times = 0;
    if (times && length > (uint64_t)(PTRDIFF_MAX / (int64_t)size / times))
        return error_raise_memory(), -1;
    if (!times) return array_resize(v, 0, length, 0);
    if (array_resize(v, length, 0, length * ((uint64_t)times - 1)) < 0) return -1;
    for (uint64_t i = 1; length && i < (uint64_t)times; i++)
        memcpy(array_data(v) + i * length * size, array_data(v), length * size);
    return 0;
}

Value kr_array___mul__(Value self, Value count) {
    if (!value_is_int(count) && !object_slot(count, SLOT___index__)) return KR_NOT_IMPLEMENTED;
    Value product = array_part(self, 0, 1, (int64_t)array_length(self));
    return product && repeat(product, count) == 0 ? product : 0;
}
Value kr_array___rmul__(Value self, Value count) { return kr_array___mul__(self, count); }
Value kr_array___imul__(Value self, Value count) {
    if (!value_is_int(count) && !object_slot(count, SLOT___index__)) return KR_NOT_IMPLEMENTED;
    return repeat(self, count) < 0 ? 0 : self;
}

static Value compare(Value a, Value b, SlotId op) {
    if (!value_is_array(b)) return KR_NOT_IMPLEMENTED;
    bool is_equality = op == SLOT___eq__ || op == SLOT___ne__;
    if (is_equality && array_length(a) != array_length(b))
        return value_from_bool(op == SLOT___ne__);
    for (uint64_t i = 0; i < array_length(a) && i < array_length(b); i++) {
        Value x = array_get(a, i), y = array_get(b, i);
        int same = x && y ? object_equal(x, y) : -1;
        if (same < 0) return 0;
        if (!same)
            return is_equality ? value_from_bool(op == SLOT___ne__) : object_compare(x, y, op);
    }
    return object_compare(int_from_u64(array_length(a)), int_from_u64(array_length(b)), op);
}

Value kr_array___lt__(Value self, Value other) { return compare(self, other, SLOT___lt__); }
Value kr_array___le__(Value self, Value other) { return compare(self, other, SLOT___le__); }
Value kr_array___eq__(Value self, Value other) { return compare(self, other, SLOT___eq__); }
Value kr_array___ne__(Value self, Value other) { return compare(self, other, SLOT___ne__); }
Value kr_array___gt__(Value self, Value other) { return compare(self, other, SLOT___gt__); }
Value kr_array___ge__(Value self, Value other) { return compare(self, other, SLOT___ge__); }

Value kr_array___copy__(Value self) { return array_part(self, 0, 1, (int64_t)array_length(self)); }
Value kr_array___deepcopy__(Value self, Value unused) {
    return (void)unused, kr_array___copy__(self);
}
