/* The module _struct: values packed into bytes and read from them. */
#include "_struct.stub.h"

#include "struct_types.h"

#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"

#include <stdarg.h>
#include <string.h>

enum { CACHE_MAX = 100 /* formats that the functions of the module remember */ };

/* ---- struct.error ---- */

Value kr__struct_const_error(void) {
    static Value class;
    return error_class(&class, "struct", "error", value_of(&kr_type_Exception), NULL);
}

Value struct_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value class = kr__struct_const_error();
    if (class) error_raise_list(type_object(class), format, arguments);
    va_end(arguments);
    return 0;
}

/* ---- Formats ---- */

static Value format_bytes(Value format) {
    if (value_is_bytes(format)) return format;
    if (!value_is_str(format))
        return error_raise(&kr_type_TypeError,
                           "Struct() argument 1 must be a str or bytes object, not %T", format);
    Value encoding = str_from_text("ascii");
    return object_method(format, "encode", &encoding, 1);
}

Value kr_Struct___new__(Value cls, Value format) {
    return (void)format, value_of(type_allocate(type_object(cls), 0));
}

Value kr_Struct___init__(Value self, Value format) {
    Value bytes = format_bytes(format);
    StructFields *fields = bytes ? struct_fields_read(bytes) : NULL;
    if (!fields) return 0;
    struct_object(self)->format = bytes;
    struct_object(self)->fields = fields;
    return KR_NONE;
}

/* The formats that were read: format -> Struct; or 0. */
static Value cache;

/* The Struct of a format, read once. */
static Value cached_struct(Value format) {
    if (!cache) cache = dict_new();
    bool is_text = value_is_str(format) || value_is_bytes(format);
    Value known = is_text ? dict_get(cache, format) : 0;
    if (known || error_is_set()) return known;
    Value made = value_of(GC_NEW(StructObject, &kr_type_Struct));
    if (!kr_Struct___init__(made, format)) return 0;
    if (dict_length(cache) >= CACHE_MAX) cache = dict_new();
    return dict_set(cache, format, made) < 0 ? 0 : made;
}

Value kr__struct__clearcache(void) {
    cache = 0;
    return KR_NONE;
}

static const StructFields *struct_fields(Value self) {
    const StructFields *fields = struct_object(self)->fields;
    if (!fields) error_raise(&kr_type_RuntimeError, "Struct object is not initialized");
    return fields;
}

/* ---- Packing ---- */

static int check_count(const char *function, const StructFields *fields, size_t given) {
    if (given == fields->items) return 0;
    struct_error("%s expected %zu items for packing (got %zu)", function, (size_t)fields->items,
                 given);
    return -1;
}

static int pack_all(const StructFields *fields, uint8_t *to, Value values, size_t first) {
    memset(to, 0, fields->size);
    for (size_t i = 0; i < fields->count; i++) {
        const StructField *field = &fields->fields[i];
        uint8_t *at = to + field->offset;
        for (uint64_t k = 0; k < field->count; k++, at += field->size)
            if (struct_value_pack(field, at, tuple_get(values, first++)) < 0) return -1;
    }
    return 0;
}

Value kr_Struct_pack(Value self, Value args) {
    const StructFields *fields = struct_fields(self);
    uint8_t *data;
    if (!fields || check_count("pack", fields, tuple_length(args)) < 0) return 0;
    Value result = bytes_alloc(fields->size, &data);
    return result && pack_all(fields, data, args, 0) == 0 ? result : 0;
}

/* Where in a buffer of `length` bytes the values go; -1: struct.error. */
static int64_t pack_place(const StructFields *fields, int64_t offset, size_t length) {
    int64_t from_end = offset < 0 ? offset + (int64_t)length : offset, given = offset;
    if (offset < 0 && offset + (int64_t)fields->size > 0)
        struct_error("no space to pack %zu bytes at offset %lld", (size_t)fields->size,
                     (long long)given);
    else if (offset < 0 && from_end < 0)
        struct_error("offset %lld out of range for %zu-byte buffer", (long long)given, length);
    else if ((uint64_t)from_end > length || length - (uint64_t)from_end < fields->size)
        struct_error("pack_into requires a buffer of at least %llu bytes for packing %zu bytes at "
                     "offset %lld (actual buffer size is %zu)",
                     (unsigned long long)fields->size + (unsigned long long)from_end,
                     (size_t)fields->size, (long long)from_end, length);
    else
        return from_end;
    return -1;
}

static Value pack_into(Value self, Value target, Value offset, Value args) {
    const StructFields *fields = struct_fields(self);
    Buffer buffer;
    int64_t at;
    if (!fields || check_count("pack_into", fields, tuple_length(args)) < 0) return 0;
    if (buffer_acquire_writable(target, &buffer, NULL) < 0) return 0;
    int failed = object_index_i64(offset, &at, &kr_type_IndexError);
    if (!failed && (at = pack_place(fields, at, buffer.length)) < 0) failed = -1;
    if (!failed) failed = pack_all(fields, buffer.data + at, args, 0);
    buffer_release(&buffer);
    return failed ? 0 : KR_NONE;
}

Value kr_Struct_pack_into(Value self, Value buffer, Value offset, Value args) {
    return pack_into(self, buffer, offset, args);
}

/* ---- Unpacking ---- */

static Value unpack_all(const StructFields *fields, const uint8_t *from) {
    Value result = tuple_new(fields->items);
    size_t item = 0;
    for (size_t i = 0; result && i < fields->count; i++) {
        const StructField *field = &fields->fields[i];
        const uint8_t *at = from + field->offset;
        for (uint64_t k = 0; k < field->count; k++, at += field->size)
            if (!(tuple_object(result)->items[item++] = struct_value_unpack(field, at))) return 0;
    }
    return result;
}

Value kr_Struct_unpack(Value self, Value source) {
    const StructFields *fields = struct_fields(self);
    Buffer buffer;
    if (!fields || buffer_acquire(source, &buffer) < 0) return 0;
    Value result =
        buffer.length == fields->size
            ? unpack_all(fields, buffer.data)
            : struct_error("unpack requires a buffer of %zu bytes", (size_t)fields->size);
    buffer_release(&buffer);
    return result;
}

/* As pack_place, for reading. */
static int64_t unpack_place(const StructFields *fields, int64_t offset, size_t length) {
    int64_t from_end = offset < 0 ? offset + (int64_t)length : offset;
    if (offset < 0 && offset + (int64_t)fields->size > 0)
        struct_error("not enough data to unpack %zu bytes at offset %lld", (size_t)fields->size,
                     (long long)offset);
    else if (offset < 0 && from_end < 0)
        struct_error("offset %lld out of range for %zu-byte buffer", (long long)offset, length);
    else if ((uint64_t)from_end > length || length - (uint64_t)from_end < fields->size)
        struct_error("unpack_from requires a buffer of at least %llu bytes for unpacking %zu bytes "
                     "at offset %lld (actual buffer size is %zu)",
                     (unsigned long long)fields->size + (unsigned long long)from_end,
                     (size_t)fields->size, (long long)from_end, length);
    else
        return from_end;
    return -1;
}

Value kr_Struct_unpack_from(Value self, Value source, Value offset) {
    const StructFields *fields = struct_fields(self);
    Buffer buffer;
    int64_t at;
    if (!fields || object_index_i64(offset, &at, &kr_type_IndexError) < 0) return 0;
    if (buffer_acquire(source, &buffer) < 0) return 0;
    at = unpack_place(fields, at, buffer.length);
    Value result = at < 0 ? 0 : unpack_all(fields, buffer.data + at);
    buffer_release(&buffer);
    return result;
}

/* ---- Iterating ---- */

Value kr_Struct_iter_unpack(Value self, Value source) {
    const StructFields *fields = struct_fields(self);
    Buffer buffer;
    if (!fields) return 0;
    if (!fields->size) return struct_error("cannot iteratively unpack with a struct of length 0");
    if (buffer_acquire(source, &buffer) < 0) return 0;
    size_t length = buffer.length;
    buffer_release(&buffer);
    if (length % fields->size)
        return struct_error("iterative unpacking requires a buffer of a multiple of %zu bytes",
                            (size_t)fields->size);
    UnpackIterator *iterator = GC_NEW(UnpackIterator, &kr_type_unpack_iterator);
    iterator->layout = self;
    iterator->buffer = source;
    return value_of(iterator);
}

Value kr_unpack_iterator___iter__(Value self) { return self; }

Value kr_unpack_iterator___next__(Value self) {
    UnpackIterator *iterator = (UnpackIterator *)self;
    const StructFields *fields = struct_object(iterator->layout)->fields;
    Buffer buffer;
    if (!iterator->buffer || buffer_acquire(iterator->buffer, &buffer) < 0) return 0;
    Value result = 0;
    bool is_left = iterator->at + fields->size <= buffer.length;
    if (is_left) result = unpack_all(fields, buffer.data + iterator->at);
    buffer_release(&buffer);
    iterator->at += fields->size;
    if (!is_left) iterator->buffer = 0;
    return result;
}

Value kr_unpack_iterator___length_hint__(Value self) {
    const UnpackIterator *iterator = (const UnpackIterator *)self;
    Buffer buffer;
    if (!iterator->buffer) return small_make(0);
    if (buffer_acquire(iterator->buffer, &buffer) < 0) return 0;
    uint64_t left = (buffer.length - iterator->at) / struct_object(iterator->layout)->fields->size;
    buffer_release(&buffer);
    return int_from_u64(left);
}

/* ---- Attributes ---- */

Value kr_Struct_get_format(Value self) {
    if (!struct_fields(self)) return 0;
    const BytesObject *format = bytes_object(struct_object(self)->format);
    return str_from_ucs(format->data, format->length, 1);
}

Value kr_Struct_get_size(Value self) {
    const StructFields *fields = struct_fields(self);
    return fields ? int_from_u64(fields->size) : 0;
}

Value kr_Struct___sizeof__(Value self) {
    const StructFields *fields = struct_fields(self);
    /* What CPython has: the object, and 32 bytes for each field and the end. */
    return fields ? int_from_u64(56 + 32 * (fields->count + 1)) : 0;
}

/* ---- Functions of the module ---- */

Value kr__struct_calcsize(Value format) {
    Value s = cached_struct(format);
    return s ? kr_Struct_get_size(s) : 0;
}

Value kr__struct_pack(Value format, Value args) {
    Value s = cached_struct(format);
    return s ? kr_Struct_pack(s, args) : 0;
}

Value kr__struct_pack_into(Value format, Value buffer, Value offset, Value args) {
    Value s = cached_struct(format);
    return s ? pack_into(s, buffer, offset, args) : 0;
}

Value kr__struct_unpack(Value format, Value buffer) {
    Value s = cached_struct(format);
    return s ? kr_Struct_unpack(s, buffer) : 0;
}

Value kr__struct_unpack_from(Value format, Value buffer, Value offset) {
    Value s = cached_struct(format);
    return s ? kr_Struct_unpack_from(s, buffer, offset) : 0;
}

Value kr__struct_iter_unpack(Value format, Value buffer) {
    Value s = cached_struct(format);
    return s ? kr_Struct_iter_unpack(s, buffer) : 0;
}
