/* Making bytes objects: allocation, concatenation, slices, hash; what bytes and bytearray share. */
#include "core/type.h"
#include "numbers/number.h"
#include "text/byte_object.h"
#include "text/shared_buffer.h"
#include "text/siphash.h"

enum { BYTES_INLINE_MAX = 4096 /* larger ones save the clearing of their memory */ };

static BytesObject empty = {
    .type = &kr_type_bytes, .data = (const uint8_t *)"", .flags = STR_STATIC};
Value bytes_empty(void) { return value_of(&empty); }

static BytesObject *header_new(const void *data, size_t length) {
    BytesObject *b = GC_NEW(BytesObject, &kr_type_bytes);
    b->length = length;
    b->data = data;
    b->flags = STR_SHARED;
    return b;
}

Value bytes_alloc(size_t length, uint8_t **data) {
    if (length > PTRDIFF_MAX) return error_raise_memory();
    if (length > BYTES_INLINE_MAX) {
        SharedBuffer *buffer = shared_new(length, length);
        if (!buffer) return 0;
        *data = (uint8_t *)buffer->data;
        return value_of(header_new(buffer->data, length));
    }
    BytesObject *b = gc_try_atomic_raw(&kr_type_bytes, sizeof *b + length);
    if (!b) return 0;
    *data = (uint8_t *)(b + 1);
    *b = (BytesObject){.type = &kr_type_bytes, .length = length, .data = *data};
    return value_of(b);
}

Value bytes_from(const void *data, size_t length) {
    uint8_t *to;
    if (!length) return bytes_empty();
    Value result = bytes_alloc(length, &to);
    if (result) bytes_copy(to, data, length);
    return result;
}

static Value bytes_exact(Value v) {
    const BytesObject *b = bytes_object(v);
    if (b->type == &kr_type_bytes) return v;
    return bytes_from(b->data, b->length);
}

Value bytes_slice(Value v, size_t start, size_t end) {
    const BytesObject *b = bytes_object(v);
    if (start == 0 && end == b->length) return bytes_exact(v);
    return bytes_from(b->data + start, end - start);
}

static Value concat_new(const void *a, size_t a_length, const void *b, size_t b_length) {
    size_t length = a_length + b_length;
    uint8_t *data;
    Value result;
    if (length < SHARED_SIZE_MIN) {
        result = bytes_alloc(length, &data);
        if (!result) return 0;
    } else {
        SharedBuffer *buffer = shared_new(shared_capacity(length), length);
        if (!buffer) return 0;
        data = (uint8_t *)buffer->data;
        result = value_of(header_new(data, length));
    }
    if (a_length) memcpy(data, a, a_length);
    if (b_length) memcpy(data + a_length, b, b_length);
    return result;
}

Value bytes_concat(const void *a, size_t a_length, const void *b, size_t b_length) {
    return a_length + b_length ? concat_new(a, a_length, b, b_length) : bytes_empty();
}

Value bytes_append(Value self, const void *more, size_t length) {
    const BytesObject *b = bytes_object(self);
    if (!length) return bytes_exact(self);
    if (b->flags & STR_SHARED && shared_extend(b->data, b->length, length)) {
        memcpy((uint8_t *)(uintptr_t)b->data + b->length, more, length);
        return value_of(header_new(b->data, b->length + length));
    }
    return concat_new(b->data, b->length, more, length);
}

/* An instance of a subclass; its bytes stand in a shared buffer. */
Value bytes_subclass_new(Type *type, Value bytes) {
    const BytesObject *from = bytes_object(bytes);
    SharedBuffer *buffer = shared_new(from->length, from->length);
    if (!buffer) return 0;
    memcpy(buffer->data, from->data, from->length);
    BytesObject *b = type_allocate(type, 0);
    b->length = from->length;
    b->data = (const uint8_t *)buffer->data;
    b->flags = STR_SHARED;
    return value_of(b);
}

uint64_t bytes_hash(Value v) {
    BytesObject *b = bytes_object(v);
    if (!b->hash) b->hash = siphash_bytes(b->data, b->length);
    return b->hash;
}

/* ---- bytes and bytearray ---- */

ByteText byte_text(Value self) {
    if (value_is_bytes(self))
        return (ByteText){bytes_object(self)->data, bytes_object(self)->length, self};
    const ByteBuffer *buffer = bytearray_object(self)->buffer;
    if (!buffer) return (ByteText){(const uint8_t *)"", 0, self};
    return (ByteText){buffer->bytes + buffer->start, buffer->length, self};
}

Value byte_result(const ByteText *self, const void *data, size_t length) {
    if (!value_is_bytes(self->self)) return bytearray_from(data, length);
    if (data == self->data && length == self->length) return bytes_exact(self->self);
    return bytes_from(data, length);
}

Value byte_result_alloc(const ByteText *self, size_t length, uint8_t **data) {
    if (length > PTRDIFF_MAX) return error_raise_memory();
    if (value_is_bytes(self->self))
        return length ? bytes_alloc(length, data) : (*data = NULL, bytes_empty());
    return bytearray_alloc(length, data);
}

int byte_from_value(Value v) {
    int64_t number;
    if (value_is_small(v))
        number = small_get(v);
    else if (object_index_i64(v, &number, NULL) < 0)
        return -1;
    if (number >= 0 && number <= 255) return (int)number;
    error_raise(&kr_type_ValueError, "byte must be in range(0, 256)");
    return -1;
}

int byte_compare(const void *a, size_t a_length, const void *b, size_t b_length) {
    size_t length = a_length < b_length ? a_length : b_length;
    int order = length ? memcmp(a, b, length) : 0;
    if (order) return order;
    return a_length < b_length ? -1 : a_length > b_length;
}

void byte_repr(StrBuilder *b, const uint8_t *data, size_t length, bool escape_single) {
    bool single = length && memchr(data, '\'', length), both = single && memchr(data, '"', length);
    char quote = single && !both ? '"' : '\'';
    str_builder_char(b, 'b');
    str_builder_char(b, (uint8_t)quote);
    for (size_t i = 0; i < length; i++) {
        uint8_t c = data[i];
        if (c == quote || c == '\\' || (escape_single && c == '\''))
            str_builder_printf(b, "\\%c", c);
        else if (c == '\t')
            str_builder_ascii(b, "\\t", 2);
        else if (c == '\n')
            str_builder_ascii(b, "\\n", 2);
        else if (c == '\r')
            str_builder_ascii(b, "\\r", 2);
        else if (c < ' ' || c >= 0x7f)
            str_builder_printf(b, "\\x%02x", c);
        else
            str_builder_char(b, c);
    }
    str_builder_char(b, (uint8_t)quote);
}
