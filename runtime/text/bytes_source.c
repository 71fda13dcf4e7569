/* What bytes() and bytearray() make of their arguments. */
#include "containers/item.h"
#include "core/iterate.h"
#include "core/names.h"
#include "text/byte_object.h"
#include "text/codec.h"
#include "text/memoryview.h"

/* A byte array that grows, in memory without pointers. */
typedef struct Growing {
    uint8_t *data;
    size_t length, capacity;
} Growing;

static int growing_add(Growing *g, Value item, const char *range_message) {
    int64_t number;
    if (value_is_small(item))
        number = small_get(item);
    else if (object_index_i64(item, &number, NULL) < 0)
        return -1;
    if (number < 0 || number > 255)
        return (int)(error_raise(&kr_type_ValueError, "%s", range_message), -1);
    if (g->length == g->capacity) {
        size_t capacity = g->capacity ? g->capacity * 2 : 64;
        uint8_t *data = gc_try_bytes(capacity);
        if (!data) return -1;
        if (g->length) memcpy(data, g->data, g->length);
        g->data = data;
        g->capacity = capacity;
    }
    g->data[g->length++] = (uint8_t)number;
    return 0;
}

static Value from_iterable(Value v, const char *range_message, const char *type) {
    if (!value_is_iterable(v))
        return error_raise(&kr_type_TypeError, "cannot convert '%T' object to %s", v, type);
    Value iterator = object_iter(v), item;
    Growing g = {0};
    if (!iterator) {
        if (error_matches(&kr_type_TypeError)) {
            error_clear();
            return error_raise(&kr_type_TypeError, "cannot convert '%T' object to %s", v, type);
        }
        return 0;
    }
    if (strcmp(type, "bytes") == 0 && object_length_hint(v, 0) < 0) return 0; /* may raise */
    while ((item = object_next(iterator)))
        if (growing_add(&g, item, range_message) < 0) return 0;
    return error_is_set() ? 0 : bytes_from(g.data, g.length);
}

Value bytes_from_object(Value v, const char *range_message, const char *type) {
    if (value_is_exact(v, &kr_type_bytes)) return v;
    if (value_is_exact(v, &kr_type_memoryview)) return memoryview_bytes(memoryview_object(v));
    if (value_is_bytes_like(v)) {
        Buffer buffer;
        if (buffer_acquire(v, &buffer) < 0) return 0;
        Value result = bytes_from(buffer.data, buffer.length);
        buffer_release(&buffer);
        return result;
    }
    return from_iterable(v, range_message, type);
}

Value bytes_from_source(Value v, const char *range_message, const char *type) {
    int64_t size;
    if (!value_has_index(v)) return bytes_from_object(v, range_message, type);
    if (object_index_i64(v, &size, &kr_type_OverflowError) < 0) {
        if (!error_catch(&kr_type_TypeError)) return 0;
        return bytes_from_object(v, range_message, type);
    }
    if (size < 0) return error_raise(&kr_type_ValueError, "negative count");
    uint8_t *data;
    if (!size) return bytes_empty();
    Value result = bytes_alloc((size_t)size, &data);
    if (result) memset(data, 0, (size_t)size);
    return result;
}

static Value bytes_by_method(Value source) {
    Value method = object_special(source, NAME(__bytes__));
    if (!method) return error_is_set() ? 0 : KR_NONE;
    Value result = object_call0(method);
    if (!result || value_is_bytes(result)) return result;
    return error_raise(&kr_type_TypeError, "__bytes__ returned non-bytes (type %T)", result);
}

static int name_check(Value v, const char *function, const char *argument) {
    if (!v || value_is_str(v)) return 0;
    raise_argument_not_str(function, argument, v);
    return -1;
}

Value bytes_from_text(Value source, Value encoding, Value errors, bool check_bytes_method) {
    const char *function = check_bytes_method ? "bytes" : "bytearray";
    if (name_check(encoding, function, "'encoding'") < 0 ||
        name_check(errors, function, "'errors'") < 0)
        return 0;
    bool is_text = source && value_is_str(source);
    if ((encoding || errors) && !is_text)
        return error_raise(&kr_type_TypeError, "%s without a string argument",
                           encoding ? "encoding" : "errors");
    if (!source) return bytes_empty();
    if (encoding)
        return codec_encode(source, str_utf8(encoding, NULL),
                            errors ? str_utf8(errors, NULL) : NULL);
    if (check_bytes_method && !errors && !value_is_exact(source, &kr_type_str)) {
        Value made = bytes_by_method(source);
        if (made != KR_NONE) return made;
    }
    if (is_text) return error_raise(&kr_type_TypeError, "string argument without an encoding");
    return KR_NONE;
}
