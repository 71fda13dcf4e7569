/* The type str: construction, the special methods, iteration. Its other methods are in the str_*.c
 * beside this file. */
#include "str.stub.h"

#include "containers/item.h"
#include "core/iterate.h"
#include "core/size.h"
#include "text/bytes.h"
#include "text/codec.h"
#include "text/str_internal.h"
#include "text/str_iterator.h"
#include "text/unicode.h"

/* ---- Construction ---- */

/* An encoding or errors argument: text for C, or `otherwise` where it was left out. NULL:
 * TypeError. */
static const char *codec_argument(Value v, const char *function, const char *name,
                                  const char *otherwise) {
    if (!v) return otherwise;
    if (value_is_str(v)) return str_utf8(v, NULL);
    raise_argument_not_str(function, name, v);
    return NULL;
}

static Value decode_object(Value object, Value encoding, Value errors) {
    const char *encoding_name = codec_argument(encoding, "str", "'encoding'", "utf-8");
    const char *errors_name =
        encoding_name ? codec_argument(errors, "str", "'errors'", "strict") : NULL;
    if (!errors_name) return 0;
    if (!object) return str_empty();
    if (value_is_str(object))
        return error_raise(&kr_type_TypeError, "decoding str is not supported");
    if (!value_is_bytes_like(object))
        return error_raise(&kr_type_TypeError,
                           "decoding to str: need a bytes-like object, %T found", object);
    return codec_decode_object(object, encoding_name, errors_name);
}

Value kr_str___new__(Value cls, Value object, Value encoding, Value errors) {
    Value text = encoding || errors ? decode_object(object, encoding, errors)
                 : object           ? object_str(object)
                                    : str_empty();
    if (!text || cls == value_of(&kr_type_str)) return text;
    return value_of(str_subclass_new((Type *)cls, text));
}

Value kr_str_encode(Value self, Value encoding, Value errors) {
    const char *encoding_name = codec_argument(encoding, "encode", "'encoding'", NULL);
    const char *errors_name =
        encoding_name ? codec_argument(errors, "encode", "'errors'", NULL) : NULL;
    return errors_name ? codec_encode(self, encoding_name, errors_name) : 0;
}

Value kr_str___str__(Value self) { return str_exact(self); }
Value kr_str___getnewargs__(Value self) { return tuple_pack(1, str_exact(self)); }
Value kr_str___repr__(Value self) { return str_repr(self); }
int64_t kr_str___hash__(Value self) { return (int64_t)str_hash(self); }
int64_t kr_str___len__(Value self) { return (int64_t)str_object(self)->length; }

Value kr_str___sizeof__(Value self) {
    const StrObject *s = str_object(self);
    /* CPython's headers and a terminator. The text of a subclass's instance stands by itself. */
    enum { ASCII_HEADER = 48, COMPACT_HEADER = 72, SUBCLASS_HEADER = 80 };
    uint64_t header = str_is_ascii(s) || !s->length ? ASCII_HEADER : COMPACT_HEADER;
    if (!value_is_exact(self, &kr_type_str)) header = SUBCLASS_HEADER;
    return small_make((int64_t)(header + (s->length + 1) * s->kind));
}

/* ---- Comparison ---- */

#define ORDER(name, test)                                                                          \
    Value kr_str_##name(Value self, Value value) {                                                 \
        if (!value_is_str(value)) return KR_NOT_IMPLEMENTED;                                       \
        return value_from_bool(test);                                                              \
    }
ORDER(__lt__, str_compare(self, value) < 0)
ORDER(__le__, str_compare(self, value) <= 0)
ORDER(__eq__, str_equal(self, value))
ORDER(__ne__, !str_equal(self, value))
ORDER(__gt__, str_compare(self, value) > 0)
ORDER(__ge__, str_compare(self, value) >= 0)

/* ---- Items ---- */

static Value stepped_slice(Value self, int64_t start, int64_t step, int64_t count) {
    const StrObject *s = str_object(self);
    if (count == 1) return str_from_char(str_at(s, (uint64_t)start));
    uint32_t all = 0;
    for (int64_t i = 0; i < count && s->kind > 1; i++)
        all |= str_at(s, (uint64_t)(start + i * step));
    StrObject *part = str_alloc((uint64_t)count, s->kind == 1 ? 1 : ucs_kind_of(all));
    if (!part) return 0;
    void *data = str_data(part);
    for (int64_t i = 0; i < count; i++)
        ucs_set(data, part->kind, (uint64_t)i, str_at(s, (uint64_t)(start + i * step)));
    return str_seal(part);
}

Value kr_str___getitem__(Value self, Value key) {
    const StrObject *s = str_object(self);
    int64_t index, stop, step, count;
    if (value_is_slice(key)) {
        if (slice_resolve(key, (int64_t)s->length, &index, &stop, &step, &count) < 0) return 0;
        if (count == 0) return str_empty();
        if (step == 1) return str_substring(self, (uint64_t)index, (uint64_t)(index + count));
        return stepped_slice(self, index, step, count);
    }
    if (value_is_small(key))
        index = small_get(key);
    else if (!value_has_index(key))
        return error_raise(&kr_type_TypeError, "string indices must be integers, not '%T'", key);
    else if (object_index_i64(key, &index, &kr_type_IndexError) < 0)
        return 0;
    if (index < 0) index += (int64_t)s->length;
    if (index < 0 || index >= (int64_t)s->length)
        return error_raise(&kr_type_IndexError, "string index out of range");
    return str_from_char(str_at(s, (uint64_t)index));
}

/* ---- Operators ---- */

Value kr_str___add__(Value self, Value value) {
    return value_is_str(value) ? str_concat(self, value) : KR_NOT_IMPLEMENTED;
}

Value str_repeat(Value self, uint64_t count) {
    const StrObject *s = str_object(self);
    if (count == 1) return str_exact(self);
    if (count == 0 || s->length == 0) return str_empty();
    if (s->length > (uint64_t)PTRDIFF_MAX / count)
        return error_raise(&kr_type_OverflowError, "repeated string is too long");
    StrObject *result = str_alloc(s->length * count, s->kind);
    if (!result) return 0;
    result->flags |= s->flags & STR_ASCII;
    char *data = str_data(result);
    size_t unit = s->length * s->kind, size = unit * count;
    if (s->length == 1) return ucs_fill(data, s->kind, 0, count, str_at(s, 0)), value_of(result);
    memcpy(data, s->data, unit);
    for (size_t done = unit; done < size;) { /* doubles what is there */
        size_t more = done < size - done ? done : size - done;
        memcpy(data + done, data, more);
        done += more;
    }
    return value_of(result);
}

Value kr_str___mul__(Value self, Value value) {
    int64_t count;
    int known = repeat_count(value, &count);
    if (known <= 0) return known < 0 ? 0 : KR_NOT_IMPLEMENTED;
    return str_repeat(self, (uint64_t)count);
}

Value kr_str___rmul__(Value self, Value value) { return kr_str___mul__(self, value); }
Value kr_str___mod__(Value self, Value value) { return str_modulo(self, value); }

Value kr_str___rmod__(Value self, Value value) {
    return value_is_str(value) ? str_modulo(value, self) : KR_NOT_IMPLEMENTED;
}

/* ---- Iteration ---- */

Value kr_str___iter__(Value self) {
    bool ascii = str_is_ascii(str_object(self)) || !str_object(self)->length;
    StrIterator *iterator =
        GC_NEW(StrIterator, ascii ? &kr_type_str_ascii_iterator : &kr_type_str_iterator);
    iterator->text = self;
    return value_of(iterator);
}

static Value iterator_next(Value self) {
    StrIterator *iterator = (StrIterator *)self;
    if (!iterator->text) return 0;
    const StrObject *s = str_object(iterator->text);
    if (iterator->index < s->length) return str_from_char(str_at(s, iterator->index++));
    iterator->text = 0;
    return 0;
}

static Value iterator_hint(Value self) {
    const StrIterator *iterator = (const StrIterator *)self;
    return small_make(
        iterator->text ? (int64_t)(str_object(iterator->text)->length - iterator->index) : 0);
}

static Value iterator_reduce(Value self) {
    const StrIterator *iterator = (const StrIterator *)self;
    Value iter = object_builtin("iter");
    if (!iter) return 0;
    if (!iterator->text) return tuple_pack(2, iter, tuple_pack(1, str_empty()));
    return tuple_pack(3, iter, tuple_pack(1, iterator->text), small_make((int64_t)iterator->index));
}

static Value iterator_set(Value self, Value state) {
    StrIterator *iterator = (StrIterator *)self;
    int64_t index;
    if (argument_ssize(state, &index) < 0) return 0;
    if (!iterator->text) return KR_NONE;
    int64_t length = (int64_t)str_object(iterator->text)->length;
    iterator->index = (uint64_t)(index < 0 ? 0 : index > length ? length : index);
    return KR_NONE;
}

Value kr_str_iterator___iter__(Value self) { return self; }
Value kr_str_iterator___next__(Value self) { return iterator_next(self); }
Value kr_str_iterator___length_hint__(Value self) { return iterator_hint(self); }
Value kr_str_iterator___reduce__(Value self) { return iterator_reduce(self); }
Value kr_str_iterator___setstate__(Value self, Value state) { return iterator_set(self, state); }
Value kr_str_ascii_iterator___iter__(Value self) { return self; }
Value kr_str_ascii_iterator___next__(Value self) { return iterator_next(self); }
Value kr_str_ascii_iterator___length_hint__(Value self) { return iterator_hint(self); }
Value kr_str_ascii_iterator___reduce__(Value self) { return iterator_reduce(self); }
Value kr_str_ascii_iterator___setstate__(Value self, Value state) {
    return iterator_set(self, state);
}
