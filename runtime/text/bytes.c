/* The type bytes. The methods that it shares with bytearray are in byte_*.c beside this file. */
#include "bytes.stub.h"
#include "core/size.h"

#include "containers/item.h"
#include "text/byte_iterator.h"
#include "text/byte_object.h"

Value kr_bytes___new__(Value cls, Value source, Value encoding, Value errors) {
    Value bytes = bytes_from_text(source, encoding, errors, true);
    if (bytes == KR_NONE)
        bytes = bytes_from_source(source, "bytes must be in range(0, 256)", "bytes");
    if (!bytes || cls == value_of(&kr_type_bytes)) return bytes;
    return bytes_subclass_new((Type *)cls, bytes);
}

Value kr_bytes___repr__(Value self) {
    ByteText text = byte_text(self);
    StrBuilder b;
    str_builder_init(&b);
    byte_repr(&b, text.data, text.length, false);
    return str_builder_finish(&b);
}

Value kr_bytes___str__(Value self) { return kr_bytes___repr__(self); }
int64_t kr_bytes___hash__(Value self) { return (int64_t)bytes_hash(self); }
int64_t kr_bytes___len__(Value self) { return (int64_t)bytes_object(self)->length; }
int kr_bytes___contains__(Value self, Value key) { return byte_contains(self, key); }
Value kr_bytes___iter__(Value self) { return byte_iterator_new(&kr_type_bytes_iterator, self); }
Value kr_bytes___bytes__(Value self) { return bytes_slice(self, 0, bytes_object(self)->length); }
Value kr_bytes___getnewargs__(Value self) { return tuple_pack(1, kr_bytes___bytes__(self)); }
Value kr_bytes___sizeof__(Value self) {
    return small_make(type_basic_size(value_type(self)) + (int64_t)bytes_object(self)->length);
}

#define ORDER(name, test)                                                                          \
    Value kr_bytes_##name(Value self, Value value) {                                               \
        if (!value_is_bytes(value)) return KR_NOT_IMPLEMENTED;                                     \
        const BytesObject *a = bytes_object(self), *b = bytes_object(value);                       \
        return value_from_bool(byte_compare(a->data, a->length, b->data, b->length) test);         \
    }
ORDER(__lt__, < 0)
ORDER(__le__, <= 0)
ORDER(__eq__, == 0)
ORDER(__ne__, != 0)
ORDER(__gt__, > 0)
ORDER(__ge__, >= 0)

static Value sliced(Value self, Value slice) {
    const BytesObject *b = bytes_object(self);
    int64_t start, stop, step, count;
    if (slice_resolve(slice, (int64_t)b->length, &start, &stop, &step, &count) < 0) return 0;
    if (count == 0) return bytes_empty();
    if (step == 1) return bytes_slice(self, (size_t)start, (size_t)(start + count));
    uint8_t *data;
    Value result = bytes_alloc((size_t)count, &data);
    for (int64_t i = 0; result && i < count; i++) data[i] = b->data[start + i * step];
    return result;
}

Value kr_bytes___getitem__(Value self, Value key) {
    const BytesObject *b = bytes_object(self);
    int64_t index;
    if (value_is_slice(key)) return sliced(self, key);
    if (index_from_subscript(key, "byte", &index) < 0) return 0;
    if (index < 0) index += (int64_t)b->length;
    if (index < 0 || index >= (int64_t)b->length)
        return error_raise(&kr_type_IndexError, "index out of range");
    return small_make(b->data[index]);
}

Value kr_bytes___add__(Value self, Value value) {
    if (!value_is_bytes_like(value)) return KR_NOT_IMPLEMENTED;
    Buffer buffer;
    if (!bytes_object(self)->length && value_is_exact(value, &kr_type_bytes)) return value;
    if (buffer_acquire(value, &buffer) < 0) return 0;
    Value result = bytes_append(self, buffer.data, buffer.length);
    buffer_release(&buffer);
    return result;
}

Value kr_bytes___mul__(Value self, Value value) {
    int64_t count;
    int known = repeat_count(value, &count);
    if (known <= 0) return known < 0 ? 0 : KR_NOT_IMPLEMENTED;
    const BytesObject *b = bytes_object(self);
    size_t length;
    if (count == 1) return kr_bytes___bytes__(self);
    if (__builtin_mul_overflow(b->length, (size_t)count, &length) || length > PTRDIFF_MAX)
        return error_raise(&kr_type_OverflowError, "repeated bytes are too long");
    uint8_t *data;
    if (!length) return bytes_empty();
    Value result = bytes_alloc(length, &data);
    if (result && b->length == 1)
        memset(data, *b->data, length);
    else if (result)
        for (size_t at = 0; at < length; at += b->length) memcpy(data + at, b->data, b->length);
    return result;
}

Value kr_bytes___rmul__(Value self, Value value) { return kr_bytes___mul__(self, value); }
Value kr_bytes___mod__(Value self, Value value) { return byte_modulo(self, value); }
Value kr_bytes___rmod__(Value self, Value value) {
    return value_is_bytes(value) ? byte_modulo(value, self) : KR_NOT_IMPLEMENTED;
}
Value kr_bytes_maketrans(Value from, Value to) { return byte_maketrans(from, to); }
Value kr_bytes_fromhex(Value cls, Value string) {
    return byte_fromhex(cls, string, &kr_type_bytes);
}

#define METHOD(name, parameters, arguments)                                                        \
    Value kr_bytes_##name parameters { return byte_##name arguments; }
BYTE_METHODS(METHOD)
