/* The methods of array.array, its iterator and its pickles. */
#include "array.stub.h"

#include "array_types.h"

#include "core/iterate.h"
#include "core/type.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/str.h"

#include <string.h>

enum { FILE_BLOCK = 64 * 1024 /* bytes that tofile() writes at once */ };

static Value done(int status) { return status < 0 ? 0 : KR_NONE; }

/* ---- Adding and taking out ---- */

Value kr_array_append(Value self, Value item) { return done(array_append(self, item)); }
Value kr_array_extend(Value self, Value items) { return done(array_extend(self, items)); }

Value kr_array_insert(Value self, Value index, Value item) {
    int64_t at;
    uint8_t bytes[ARRAY_ITEM_MAX];
    const ArrayKind *kind = array_object(self)->kind;
    if (object_index_i64(index, &at, NULL) < 0) return 0;
    if (array_item_pack(kind, bytes, item) < 0) return 0;
    int64_t length = (int64_t)array_length(self);
    if (at < 0) at = at + length < 0 ? 0 : at + length;
    if (at > length) at = length;
    if (array_resize(self, (uint64_t)at, 0, 1) < 0) return 0;
    memcpy(array_data(self) + (size_t)at * kind->size, bytes, kind->size);
    return KR_NONE;
}

Value kr_array_pop(Value self, Value index) {
    int64_t at;
    if (object_index_i64(index, &at, &kr_type_IndexError) < 0) return 0;
    int64_t length = (int64_t)array_length(self);
    if (!length) return error_raise(&kr_type_IndexError, "pop from empty array");
    if (at < 0) at += length;
    if (at < 0 || at >= length) return error_raise(&kr_type_IndexError, "pop index out of range");
    Value item = array_get(self, (uint64_t)at);
    return item && array_resize(self, (uint64_t)at, 1, 0) == 0 ? item : 0;
}

/* Where v is in [at, stop): -1: nowhere; -2: error. */
static int64_t find(Value self, Value v, uint64_t at, uint64_t stop) {
    for (; at < stop && at < array_length(self); at++) {
        Value item = array_get(self, at);
        int same = item ? object_equal(item, v) : -1;
        if (same) return same < 0 ? -2 : (int64_t)at;
    }
    return -1;
}

Value kr_array_remove(Value self, Value v) {
    int64_t at = find(self, v, 0, UINT64_MAX);
    if (at == -2) return 0;
    if (at == -1) return error_raise(&kr_type_ValueError, "array.remove(x): x not in array");
    bool is_there = (uint64_t)at < array_length(self); /* __eq__ may have shrunk it */
    return is_there ? done(array_resize(self, (uint64_t)at, 1, 0)) : KR_NONE;
}

Value kr_array_index(Value self, Value v, Value start, Value stop) {
    int64_t first, last = INT64_MAX, length = (int64_t)array_length(self);
    if (object_index_i64(start, &first, NULL) < 0) return 0;
    if (stop && object_index_i64(stop, &last, NULL) < 0) return 0;
    if (first < 0) first = first + length < 0 ? 0 : first + length;
    if (last < 0) last = last + length < 0 ? 0 : last + length;
    int64_t at = find(self, v, (uint64_t)first, (uint64_t)last);
    if (at >= 0) return small_make(at);
    return at == -2 ? 0 : error_raise(&kr_type_ValueError, "array.index(x): x not in array");
}

int kr_array___contains__(Value self, Value v) {
    int64_t at = find(self, v, 0, UINT64_MAX);
    return at == -2 ? -1 : at >= 0;
}

Value kr_array_count(Value self, Value v) {
    int64_t count = 0;
    for (int64_t at = -1; (at = find(self, v, (uint64_t)(at + 1), UINT64_MAX)) != -1; count++)
        if (at == -2) return 0;
    return small_make(count);
}

Value kr_array_reverse(Value self) {
    size_t size = array_object(self)->kind->size;
    uint64_t length = array_length(self);
    uint8_t *data = array_data(self), item[ARRAY_ITEM_MAX];
    for (uint64_t i = 0; i < length / 2; i++) {
        uint8_t *a = data + i * size, *b = data + (length - 1 - i) * size;
        memcpy(item, a, size);
        memcpy(a, b, size);
        memcpy(b, item, size);
    }
    return KR_NONE;
}

Value kr_array_byteswap(Value self) { return array_swap(self), KR_NONE; }

/* ---- To and from other things ---- */

Value kr_array_tolist(Value self) {
    Value list = list_new(array_length(self));
    for (uint64_t i = 0; list && i < array_length(self); i++) {
        Value item = array_get(self, i);
        if (!item || list_append(list, item) < 0) return 0;
    }
    return list;
}

Value kr_array_fromlist(Value self, Value list) {
    if (!value_is_list(list)) return error_raise(&kr_type_TypeError, "arg must be list");
    uint64_t before = array_length(self);
    size_t length = list_length(list);
    if (!length) return KR_NONE;
    for (size_t i = 0; i < length && i < list_length(list); i++) {
        if (array_append(self, list_get(list, i)) == 0) continue;
        Value error = error_take();
        array_resize(self, before, array_length(self) - before, 0);
        return error_raise_object(error);
    }
    if (list_length(list) == length) return KR_NONE;
    return error_raise(&kr_type_RuntimeError, "list changed size during iteration");
}

Value kr_array_tobytes(Value self) {
    return bytes_from(array_data(self), array_length(self) * array_object(self)->kind->size);
}
Value kr_array_frombytes(Value self, Value bytes) { return done(array_add_bytes(self, bytes)); }

Value kr_array_fromunicode(Value self, Value text) {
    if (!value_is_str(text))
        return error_raise(&kr_type_TypeError, "fromunicode() argument must be str, not %G", text);
    if (array_object(self)->kind->code == 'u') return done(array_add_characters(self, text));
    return error_raise(&kr_type_ValueError,
                       "fromunicode() may only be called on unicode type arrays");
}

Value kr_array_tounicode(Value self) {
    if (array_object(self)->kind->code != 'u')
        return error_raise(&kr_type_ValueError,
                           "tounicode() may only be called on unicode type arrays");
    for (uint64_t i = 0; i < array_length(self); i++)
        if (!array_get(self, i)) return 0;
    return str_from_ucs(array_data(self), array_length(self), 4);
}

Value kr_array_fromfile(Value self, Value file, Value n) {
    int64_t count, size = array_object(self)->kind->size;
    if (object_index_i64(n, &count, &kr_type_OverflowError) < 0) return 0;
    if (count < 0) return error_raise(&kr_type_ValueError, "negative count");
    if (count > INT64_MAX / size) return error_raise_memory();
    Value wanted = int_from_i64(count * size), bytes = object_method(file, "read", &wanted, 1);
    if (!bytes) return 0;
    if (!value_is_bytes(bytes))
        return error_raise(&kr_type_TypeError, "read() didn't return bytes");
    bool is_short = bytes_object(bytes)->length != (uint64_t)(count * size);
    if (array_add_bytes(self, bytes) < 0) return 0;
    return is_short ? error_raise(&kr_type_EOFError, "read() didn't return enough bytes") : KR_NONE;
}

Value kr_array_tofile(Value self, Value file) {
    size_t size = array_object(self)->kind->size;
    for (uint64_t at = 0; at < array_length(self) * size; at += FILE_BLOCK) {
        uint64_t left = array_length(self) * size - at;
        Value block = bytes_from(array_data(self) + at, left < FILE_BLOCK ? left : FILE_BLOCK);
        if (!block || !object_method(file, "write", &block, 1)) return 0;
    }
    return KR_NONE;
}

Value kr_array_buffer_info(Value self) {
    return tuple_pack(2, int_from_u64((uintptr_t)array_data(self)),
                      int_from_u64(array_length(self)));
}

Value kr_array_get_itemsize(Value self) { return small_make(array_object(self)->kind->size); }
Value kr_array_get_typecode(Value self) {
    return str_from_char((uint32_t)array_object(self)->kind->code);
}

Value kr_array___repr__(Value self) {
    const ArrayKind *kind = array_object(self)->kind;
    const char *name = object_type_name(self);
    if (!array_length(self)) return str_printf("%s('%c')", name, kind->code);
    Value items = kind->code == 'u' ? kr_array_tounicode(self) : kr_array_tolist(self);
    return items ? str_printf("%s('%c', %R)", name, kind->code, items) : 0;
}

Value kr_array___sizeof__(Value self) {
    const ArrayBuffer *buffer = array_object(self)->buffer;
    uint64_t capacity = buffer ? buffer->capacity : 0;
    /* 64: what CPython's object has. */
    return int_from_u64(64 + capacity * array_object(self)->kind->size);
}

/* ---- Iterating ---- */

Value kr_array___iter__(Value self) {
    ArrayIterator *iterator = GC_NEW(ArrayIterator, &kr_type_arrayiterator);
    iterator->array = self;
    return value_of(iterator);
}

Value kr_arrayiterator___iter__(Value self) { return self; }
Value kr_arrayiterator___next__(Value self) {
    ArrayIterator *iterator = (ArrayIterator *)self;
    if (!iterator->array) return 0;
    if (iterator->index < array_length(iterator->array))
        return array_get(iterator->array, iterator->index++);
    iterator->array = 0;
    return 0;
}

Value kr_arrayiterator___reduce__(Value self) {
    const ArrayIterator *iterator = (const ArrayIterator *)self;
    return iterator_reduce_at(iterator->array, (int64_t)iterator->index, list_new(0));
}

Value kr_arrayiterator___setstate__(Value self, Value state) {
    ArrayIterator *iterator = (ArrayIterator *)self;
    int64_t most = iterator->array ? (int64_t)array_length(iterator->array) : 0, index;
    if (iterator_state(state, 0, most, &index) < 0) return 0;
    iterator->index = (uint64_t)index;
    return KR_NONE;
}

/* ---- The module, and pickles ---- */

/* An array is a MutableSequence to whoever asks collections.abc. */
int kr_array_start(Value module) {
    (void)module;
    Value cls = module_import_attr("_collections_abc", "MutableSequence");
    if (!cls) return error_catch(&kr_type_ModuleNotFoundError) ? 0 : -1; /* nobody asks */
    Value type = value_of(&kr_type_array);
    return object_method(cls, "register", &type, 1) ? 0 : -1;
}

Value kr_array_const_ArrayType(void) { return value_of(&kr_type_array); }
Value kr_array_const_typecodes(void) {
    char codes[ARRAY_KIND_COUNT];
    for (int i = 0; i < ARRAY_KIND_COUNT; i++) codes[i] = kri_array_kinds[i].code;
    return str_from_ascii(codes, sizeof codes);
}

/* Formats in pickles: 0 and 1 are bytes, then pairs of little and big-endian ones. */
enum { FORMAT_FLOATS = 14, FORMAT_UTF16 = 18, FORMAT_UTF32 = 20, FORMAT_COUNT = 22 };

/* Of a little-endian format: the last type code that has it. */
static const ArrayKind *kind_of_format(int64_t format) {
    const ArrayKind *found = NULL;
    for (int i = 0; i < ARRAY_KIND_COUNT; i++)
        if (kri_array_kinds[i].format == format) found = &kri_array_kinds[i];
    return found;
}

/* Bytes that an item takes at least, as CPython counts them: a pair of units for text. */
static const uint8_t format_sizes[FORMAT_COUNT] = {1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 8,
                                                   8, 8, 8, 4, 4, 8, 8, 4, 4, 8, 8};

static Value decode_text(Type *type, const ArrayKind *kind, int64_t format, Value bytes) {
    static const char *const names[] = {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"};
    Value encoding = str_from_text(names[format - FORMAT_UTF16]);
    Value text = object_method(bytes, "decode", &encoding, 1);
    return text ? array_construct(type, kind, text) : 0;
}

Value kr_array__array_reconstructor(Value cls, Value code, Value format_code, Value items) {
    int64_t format;
    if (!value_is_class(cls))
        return error_raise(&kr_type_TypeError, "first argument must be a type object, not %T", cls);
    if (!type_is_subtype(type_object(cls), &kr_type_array))
        return error_raise(&kr_type_TypeError, "%N is not a subtype of array.array",
                           type_object(cls));
    if (!value_is_str(code) || str_object(code)->length != 1)
        return error_raise(&kr_type_TypeError,
                           "_array_reconstructor() argument 2 must be a unicode "
                           "character, not %G",
                           code);
    if (object_index_i64(format_code, &format, &kr_type_OverflowError) < 0) return 0;
    const ArrayKind *kind = array_kind(str_at(str_object(code), 0));
    if (!kind) return error_raise(&kr_type_ValueError, "second argument must be a valid type code");
    if (format < 0 || format >= FORMAT_COUNT)
        return error_raise(&kr_type_ValueError,
                           "third argument must be a valid machine format code.");
    if (!value_is_bytes(items))
        return error_raise(&kr_type_TypeError, "fourth argument should be bytes, not %T", items);
    if (format != kind->format && bytes_object(items)->length % format_sizes[format])
        return error_raise(&kr_type_ValueError, "string length not a multiple of item size");
    if (format >= FORMAT_UTF16 && format != kind->format)
        return decode_text(type_object(cls), kind, format, items);
    bool is_big = format > 1 && format & 1;
    const ArrayKind *stored = format == kind->format ? kind : kind_of_format(format - is_big);
    Value v = array_construct(type_object(cls), stored, items);
    if (v && is_big) array_swap(v);
    if (!v || format < FORMAT_FLOATS || stored == kind) return v;
    return array_construct(type_object(cls), kind, kr_array_tolist(v));
}

Value kr_array___reduce_ex__(Value self, Value value) {
    int64_t protocol;
    const ArrayKind *kind = array_object(self)->kind;
    if (!value_is_int(value))
        return error_raise(&kr_type_TypeError, "__reduce_ex__ argument should be an integer");
    if (object_index_i64(value, &protocol, NULL) < 0) return 0;
    Value dict = object_getattr_optional(self, str_intern_text("__dict__"));
    if (!dict && error_is_set()) return 0;
    Value cls = value_of(value_type(self)), code = kr_array_get_typecode(self);
    Value state = dict ? dict : KR_NONE;
    if (protocol < 3) {
        Value list = kr_array_tolist(self);
        return list ? tuple_pack(3, cls, tuple_pack(2, code, list), state) : 0;
    }
    Value rebuild = module_import_attr("array", "_array_reconstructor");
    Value bytes = rebuild ? kr_array_tobytes(self) : 0;
    if (!bytes) return 0;
    return tuple_pack(3, rebuild, tuple_pack(4, cls, code, small_make(kind->format), bytes), state);
}
