/* The type bytearray. The methods that it shares with bytes are in byte_*.c beside this file.
 *
 * Its memory is a ByteBuffer. Bytes taken away at the front only move `start`, so that a queue of
 * bytes costs nothing. Every change of size asks the export lock first, and re-reads the buffer
 * after anything that may run Python code. */
#include "bytearray.stub.h"

#include "containers/item.h"
#include "core/size.h"
#include "core/type.h"
#include "numbers/complex.h"
#include "text/byte_iterator.h"
#include "text/byte_object.h"
#include "text/codec.h"
#include "text/memoryview.h"

/* ---- Memory ---- */

static ByteBuffer *buffer_new(size_t capacity, size_t length) {
    if (capacity > PTRDIFF_MAX - sizeof(ByteBuffer)) return (ByteBuffer *)error_raise_memory();
    ByteBuffer *buffer = gc_try_bytes(sizeof *buffer + capacity);
    if (!buffer) return NULL;
    buffer->capacity = capacity;
    buffer->start = 0;
    buffer->length = length;
    return buffer;
}

Value bytearray_alloc(size_t length, uint8_t **data) {
    ByteBuffer *buffer = buffer_new(length, length);
    if (!buffer) return 0;
    ByteArrayObject *array = GC_NEW(ByteArrayObject, &kr_type_bytearray);
    array->buffer = buffer;
    *data = buffer->bytes;
    return value_of(array);
}

Value bytearray_from(const void *data, size_t length) {
    uint8_t *to;
    Value result = bytearray_alloc(length, &to);
    if (result && length) memcpy(to, data, length);
    return result;
}

static size_t array_length(const ByteArrayObject *array) {
    return array->buffer ? array->buffer->length : 0;
}
static uint8_t *array_data(const ByteArrayObject *array) {
    return array->buffer ? array->buffer->bytes + array->buffer->start : NULL;
}

/* As CPython's bytearray grows, so that __alloc__ and sys.getsizeof say the same: an eighth more if
 * it grows little by little, else exactly. CPython's numbers count a terminator. */
static size_t capacity_for(size_t old, size_t length) {
    size_t allocated = old ? old + 1 : 0;
    if (length < old || length > allocated + allocated / 8) return length;
    return length + length / 8 + (length < 9 ? 3 : 6) - 1;
}

/* It shrinks to less than half, and gives memory back. */
static bool is_wasteful(const ByteBuffer *buffer, size_t length) {
    return length < (buffer->capacity + 1) / 2;
}

/* Replaces [at, at + removed) by `added` bytes, which the caller then fills in. 0; -1: BufferError,
 * MemoryError. */
static int array_resize(ByteArrayObject *array, size_t at, size_t removed, size_t added) {
    if (removed == added) return 0;
    if (export_lock_check(&array->lock) < 0) return -1;
    ByteBuffer *buffer = array->buffer;
    size_t old = array_length(array), length = old - removed + added, tail = old - at - removed;
    if (buffer && at == 0 && removed > added &&
        !is_wasteful(buffer, length)) { /* the front: nothing moves */
        buffer->start += removed - added;
        buffer->length = length;
        return 0;
    }
    if (buffer && buffer->start + length <= buffer->capacity && !is_wasteful(buffer, length)) {
        uint8_t *place = array_data(array) + at;
        memmove(place + added, place + removed, tail);
        buffer->length = length;
        return 0;
    }
    ByteBuffer *more = buffer_new(capacity_for(buffer ? buffer->capacity : 0, length), length);
    if (!more) return -1;
    if (at) memcpy(more->bytes, array_data(array), at);
    if (tail) memcpy(more->bytes + at + added, array_data(array) + at + removed, tail);
    array->buffer = more;
    return 0;
}

/* Replaces [at, at + removed) by these bytes, which are not the array's own. */
static int array_splice(ByteArrayObject *array, size_t at, size_t removed, const void *data,
                        size_t length) {
    if (array_resize(array, at, removed, length) < 0) return -1;
    if (length) memcpy(array_data(array) + at, data, length);
    return 0;
}

/* ---- Construction ---- */

static int array_clear_to(ByteArrayObject *array, size_t length) {
    if (array_resize(array, 0, array_length(array), length) < 0) return -1;
    if (length) memset(array_data(array), 0, length);
    return 0;
}

Value kr_bytearray___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate((Type *)cls, 0));
}

Value kr_bytearray___init__(Value self, Value source, Value encoding, Value errors) {
    ByteArrayObject *array = bytearray_object(self);
    bool is_count = value_is_small(source) && small_get(source) >= 0 && !encoding && !errors;
    if (is_count) return array_clear_to(array, (size_t)small_get(source)) < 0 ? 0 : KR_NONE;
    Value bytes = bytes_from_text(source, encoding, errors, false);
    if (bytes == KR_NONE)
        bytes = bytes_from_source(source, "byte must be in range(0, 256)", "bytearray");
    if (!bytes) return 0;
    ByteText text = byte_text(bytes);
    return array_splice(array, 0, array_length(array), text.data, text.length) < 0 ? 0 : KR_NONE;
}

/* Before protocol 3 bytes were text. */
static Value array_reduce(Value self, int64_t protocol) {
    enum { PROTOCOL_BYTES = 3 };
    ByteText text = byte_text(self);
    Value bytes = bytes_from(text.data, text.length), state = object_state(self);
    if (!state) return 0;
    Value args;
    if (protocol >= PROTOCOL_BYTES) {
        args = tuple_pack(1, bytes);
    } else {
        Value decoded = codec_decode(text.data, text.length, "latin-1", NULL);
        args = decoded ? tuple_pack(2, decoded, str_from_text("latin-1")) : 0;
    }
    return args ? tuple_pack(3, value_of(value_type(self)), args, state) : 0;
}

Value kr_bytearray___reduce__(Value self) { return array_reduce(self, 0); }

Value kr_bytearray___reduce_ex__(Value self, Value protocol) {
    int64_t number = 0;
    if (protocol && object_index_i64(protocol, &number, &kr_type_OverflowError) < 0) return 0;
    return array_reduce(self, number);
}

Value kr_bytearray___repr__(Value self) {
    ByteText text = byte_text(self);
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "%T(", self);
    byte_repr(&b, text.data, text.length, true);
    str_builder_char(&b, ')');
    return str_builder_finish(&b);
}

Value kr_bytearray___str__(Value self) { return kr_bytearray___repr__(self); }
int64_t kr_bytearray___len__(Value self) { return (int64_t)array_length(bytearray_object(self)); }
int kr_bytearray___contains__(Value self, Value key) { return byte_contains(self, key); }
Value kr_bytearray___iter__(Value self) {
    return byte_iterator_new(&kr_type_bytearray_iterator, self);
}

/* As CPython counts: a terminator, unless nothing was ever stored. */
Value kr_bytearray___alloc__(Value self) {
    const ByteBuffer *buffer = bytearray_object(self)->buffer;
    return small_make(buffer && buffer->capacity ? (int64_t)buffer->capacity + 1 : 0);
}
Value kr_bytearray___sizeof__(Value self) {
    return small_make(type_basic_size(value_type(self)) + small_get(kr_bytearray___alloc__(self)));
}

/* ---- Comparison ---- */

static Value ordered(Value self, Value value, SlotId op) {
    if (!value_is_bytes_like(value)) return KR_NOT_IMPLEMENTED;
    if (value_is_exact(value, &kr_type_memoryview))
        value = memoryview_bytes(memoryview_object(value));
    if (!value) return 0;
    Buffer buffer;
    if (buffer_acquire(value, &buffer) < 0) return 0;
    ByteText text = byte_text(self);
    int order = byte_compare(text.data, text.length, buffer.data, buffer.length);
    buffer_release(&buffer);
    return value_from_bool(order_holds(op, order, 0));
}

#define ORDER(name)                                                                                \
    Value kr_bytearray_##name(Value self, Value value) { return ordered(self, value, SLOT_##name); }
ORDER(__lt__)
ORDER(__le__)
ORDER(__eq__)
ORDER(__ne__)
ORDER(__gt__)
ORDER(__ge__)

/* ---- Items ---- */

/* The position that an index means now; -1: an error is set. */
static int64_t index_position(Value self, int64_t index) {
    int64_t length = kr_bytearray___len__(self);
    if (index < 0) index += length;
    if (index >= 0 && index < length) return index;
    error_raise(&kr_type_IndexError, "bytearray index out of range");
    return -1;
}

static int64_t item_position(Value self, Value key) {
    int64_t index;
    if (index_from_subscript(key, "bytearray", &index) < 0) return -1;
    return index_position(self, index);
}

/* The value's __index__ may change the length: it comes before the check of the index. */
static Value item_store(Value self, Value key, Value value) {
    int64_t index;
    if (index_from_subscript(key, "bytearray", &index) < 0) return 0;
    int byte = byte_from_value(value);
    int64_t at = byte < 0 ? -1 : index_position(self, index);
    if (at < 0) return 0;
    array_data(bytearray_object(self))[at] = (uint8_t)byte;
    return KR_NONE;
}

Value kr_bytearray___getitem__(Value self, Value key) {
    ByteArrayObject *array = bytearray_object(self);
    int64_t start, stop, step, count;
    if (!value_is_slice(key)) {
        start = item_position(self, key);
        return start < 0 ? 0 : small_make(array_data(array)[start]);
    }
    if (slice_resolve(key, (int64_t)array_length(array), &start, &stop, &step, &count) < 0)
        return 0;
    const uint8_t *from = array_data(array);
    if (step == 1) return bytearray_from(from + start, (size_t)count);
    uint8_t *data;
    Value result = bytearray_alloc((size_t)count, &data);
    for (int64_t i = 0; result && i < count; i++) data[i] = from[start + i * step];
    return result;
}

/* As PyNumber_Check: something that can be made a number. */
static bool number_check(Value v) {
    return value_is_complex(v) || object_slot(v, SLOT___index__) || object_slot(v, SLOT___int__) ||
           object_slot(v, SLOT___float__);
}

/* The bytes to store in a slice: a str and a number are refused. 0, -1; *keep holds a copy if one
 * was made. */
static int slice_values(Value self, Value value, Buffer *buffer) {
    static const char message[] =
        "can assign only bytes, buffers, or iterables of ints in range(0, 256)";
    if (number_check(value) || value_is_str(value))
        return (int)(error_raise(&kr_type_TypeError, message), -1);
    if (value == self || value_is_exact(value, &kr_type_memoryview) ||
        !value_is_bytes_like(value)) {
        value = bytes_from_object(value, "byte must be in range(0, 256)", "bytearray");
        if (!value) return -1;
    }
    return buffer_acquire(value, buffer);
}

static Value delete_stepped(ByteArrayObject *array, int64_t start, int64_t step, int64_t count) {
    if (!count) return KR_NONE;
    if (export_lock_check(&array->lock) < 0) return 0;
    if (step < 0) start += (count - 1) * step, step = -step;
    uint8_t *data = array_data(array);
    int64_t length = (int64_t)array_length(array), to = start;
    for (int64_t from = start; from < length; from++) {
        bool dropped = (from - start) % step == 0 && (from - start) / step < count;
        if (!dropped) data[to++] = data[from];
    }
    array->buffer->length = (uint64_t)to;
    return KR_NONE;
}

static Value slice_store(ByteArrayObject *array, Value slice, const Buffer *values) {
    int64_t start, stop, step, count;
    if (slice_resolve(slice, (int64_t)array_length(array), &start, &stop, &step, &count) < 0)
        return 0;
    if (step == 1)
        return array_splice(array, (size_t)start, (size_t)count, values->data, values->length) < 0
                   ? 0
                   : KR_NONE;
    if (values->length == 0) return delete_stepped(array, start, step, count);
    if ((size_t)count != values->length)
        return error_raise(&kr_type_ValueError,
                           "attempt to assign bytes of size %zd to extended slice of size %zd",
                           values->length, (size_t)count);
    uint8_t *data = array_data(array);
    for (int64_t i = 0; i < count; i++) data[start + i * step] = values->data[i];
    return KR_NONE;
}

Value kr_bytearray___setitem__(Value self, Value key, Value value) {
    ByteArrayObject *array = bytearray_object(self);
    if (!value_is_slice(key)) return item_store(self, key, value);
    Buffer values;
    if (slice_values(self, value, &values) < 0) return 0;
    Value result = slice_store(array, key, &values);
    buffer_release(&values);
    return result;
}

Value kr_bytearray___delitem__(Value self, Value key) {
    ByteArrayObject *array = bytearray_object(self);
    int64_t start, stop, step, count;
    if (!value_is_slice(key)) {
        start = item_position(self, key);
        return start < 0 || array_resize(array, (size_t)start, 1, 0) < 0 ? 0 : KR_NONE;
    }
    if (slice_resolve(key, (int64_t)array_length(array), &start, &stop, &step, &count) < 0)
        return 0;
    if (step != 1) return delete_stepped(array, start, step, count);
    return array_resize(array, (size_t)start, (size_t)count, 0) < 0 ? 0 : KR_NONE;
}

/* ---- Growing and shrinking ---- */

Value kr_bytearray_append(Value self, Value item) {
    ByteArrayObject *array = bytearray_object(self);
    int byte = byte_from_value(item);
    if (byte < 0 || array_resize(array, array_length(array), 0, 1) < 0) return 0;
    array_data(array)[array_length(array) - 1] = (uint8_t)byte;
    return KR_NONE;
}

/* Adds the bytes of a bytes-like object; also self's own. */
static int array_append(Value self, Value value) {
    if (value_is_exact(value, &kr_type_memoryview))
        value = memoryview_bytes(memoryview_object(value));
    ByteArrayObject *array = bytearray_object(self);
    Buffer buffer;
    if (value == self) {
        ByteText text = byte_text(self);
        value = bytes_from(text.data, text.length);
    }
    if (!value || buffer_acquire(value, &buffer) < 0) return -1;
    int result = array_splice(array, array_length(array), 0, buffer.data, buffer.length);
    buffer_release(&buffer);
    return result;
}

Value kr_bytearray_extend(Value self, Value iterable) {
    if (!value_is_bytes_like(iterable)) {
        if (!value_is_iterable(iterable))
            return error_raise(&kr_type_TypeError, "can't extend bytearray with %T", iterable);
        iterable = bytes_from_object(iterable, "byte must be in range(0, 256)", "bytearray");
    }
    return iterable && array_append(self, iterable) == 0 ? KR_NONE : 0;
}

Value kr_bytearray_insert(Value self, Value index, Value item) {
    ByteArrayObject *array = bytearray_object(self);
    int64_t at;
    if (argument_ssize(index, &at) < 0) return 0;
    int byte = byte_from_value(item);
    if (byte < 0) return 0;
    int64_t length = (int64_t)array_length(array);
    if (at < 0) at = at + length < 0 ? 0 : at + length;
    if (at > length) at = length;
    uint8_t one = (uint8_t)byte;
    return array_splice(array, (size_t)at, 0, &one, 1) < 0 ? 0 : KR_NONE;
}

Value kr_bytearray_pop(Value self, Value index) {
    ByteArrayObject *array = bytearray_object(self);
    int64_t at;
    if (argument_ssize(index, &at) < 0) return 0;
    int64_t length = (int64_t)array_length(array);
    if (!length) return error_raise(&kr_type_IndexError, "pop from empty bytearray");
    if (at < 0) at += length;
    if (at < 0 || at >= length) return error_raise(&kr_type_IndexError, "pop index out of range");
    uint8_t byte = array_data(array)[at];
    return array_resize(array, (size_t)at, 1, 0) < 0 ? 0 : small_make(byte);
}

Value kr_bytearray_remove(Value self, Value value) {
    ByteArrayObject *array = bytearray_object(self);
    int byte = byte_from_value(value);
    if (byte < 0) return 0;
    const uint8_t *data = array_data(array),
                  *found = array_length(array) ? memchr(data, byte, array_length(array)) : NULL;
    if (!found) return error_raise(&kr_type_ValueError, "value not found in bytearray");
    return array_resize(array, (size_t)(found - data), 1, 0) < 0 ? 0 : KR_NONE;
}

Value kr_bytearray_reverse(Value self) {
    ByteArrayObject *array = bytearray_object(self);
    uint8_t *data = array_data(array);
    for (size_t i = 0, j = array_length(array); i + 1 < j; i++) {
        uint8_t byte = data[--j];
        data[j] = data[i];
        data[i] = byte;
    }
    return KR_NONE;
}

Value kr_bytearray_clear(Value self) {
    ByteArrayObject *array = bytearray_object(self);
    return array_resize(array, 0, array_length(array), 0) < 0 ? 0 : KR_NONE;
}

Value kr_bytearray_copy(Value self) {
    ByteText text = byte_text(self);
    return bytearray_from(text.data, text.length);
}

/* ---- Operators ---- */

Value kr_bytearray___add__(Value self, Value value) {
    if (!value_is_bytes_like(value)) return KR_NOT_IMPLEMENTED;
    Value result = kr_bytearray_copy(self);
    return result && array_append(result, value) == 0 ? result : 0;
}

Value kr_bytearray___iadd__(Value self, Value value) {
    if (!value_is_bytes_like(value))
        return error_raise(&kr_type_TypeError, "can't concat %T to %T", value, self);
    return array_append(self, value) < 0 ? 0 : self;
}

/* Repeats array's present bytes count times in place. */
static int array_repeat(ByteArrayObject *array, int64_t count) {
    size_t unit = array_length(array), length;
    if (__builtin_mul_overflow(unit, (size_t)count, &length) || length > PTRDIFF_MAX)
        return error_raise_memory(), -1;
    if (!count) return array_resize(array, 0, unit, 0);
    if (array_resize(array, unit, 0, length - unit) < 0) return -1;
    uint8_t *data = array_data(array);
    for (size_t at = unit; at < length; at += unit) memcpy(data + at, data, unit);
    return 0;
}

Value kr_bytearray___imul__(Value self, Value value) {
    int64_t count;
    int known = repeat_count(value, &count);
    if (known <= 0) return known < 0 ? 0 : KR_NOT_IMPLEMENTED;
    return array_repeat(bytearray_object(self), count) < 0 ? 0 : self;
}

Value kr_bytearray___mul__(Value self, Value value) {
    int64_t count;
    int known = repeat_count(value, &count);
    if (known <= 0) return known < 0 ? 0 : KR_NOT_IMPLEMENTED;
    Value result = kr_bytearray_copy(self);
    return result && array_repeat(bytearray_object(result), count) == 0 ? result : 0;
}

Value kr_bytearray___rmul__(Value self, Value value) { return kr_bytearray___mul__(self, value); }
Value kr_bytearray___mod__(Value self, Value value) { return byte_modulo(self, value); }

Value kr_bytearray___rmod__(Value self, Value value) {
    return value_is_bytearray(value) ? byte_modulo(value, self) : KR_NOT_IMPLEMENTED;
}

Value kr_bytearray_maketrans(Value from, Value to) { return byte_maketrans(from, to); }
Value kr_bytearray_fromhex(Value cls, Value string) {
    return byte_fromhex(cls, string, &kr_type_bytearray);
}

#define METHOD(name, parameters, arguments)                                                        \
    Value kr_bytearray_##name parameters { return byte_##name arguments; }
BYTE_METHODS(METHOD)
