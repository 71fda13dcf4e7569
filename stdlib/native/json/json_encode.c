/* _json.make_encoder: objects written as JSON, without indentation. */
#include "json_objects.stub.h"

#include "json_types.h"

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"

#include <math.h>

/* One call of an encoder. */
typedef struct Encoding {
    const JsonEncoder *encoder;
    StrBuilder text;
    bool is_known; /* the encoder of strings is one of ours: */
    JsonText strings;
} Encoding;

static int value_write(Encoding *e, Value v);

static void text_write(Encoding *e, const char *text) {
    str_builder_ascii(&e->text, text, strlen(text));
}

/* ---- What holds nothing ---- */

static int string_write(Encoding *e, Value v) {
    if (e->is_known) {
        json_string_write(&e->text, v, e->strings);
        return 0;
    }
    Value encoded = object_call1(e->encoder->encoder, v);
    if (!encoded) return -1;
    if (value_is_str(encoded)) return str_builder_str(&e->text, encoded), 0;
    error_raise(&kr_type_TypeError, "encoder() must return a string, not %T", encoded);
    return -1;
}

static int int_write(Encoding *e, Value v) {
    v = int_plain(v);
    if (value_is_small(v)) {
        char buffer[INT_SMALL_TEXT_MAX], *end = buffer + sizeof buffer;
        char *start = int_write_small(small_get(v), 10, end);
        str_builder_ascii(&e->text, start, (size_t)(end - start));
        return 0;
    }
    Value text = int_to_text(v, 10);
    return text ? str_builder_str(&e->text, text), 0 : -1;
}

static int float_write(Encoding *e, double number) {
    char buffer[32];
    if (isfinite(number)) {
        str_builder_ascii(&e->text, buffer, float_repr(number, buffer));
        return 0;
    }
    if (!e->encoder->allows_nan) {
        error_raise(&kr_type_ValueError, "Out of range float values are not JSON compliant");
        return -1;
    }
    text_write(e, isnan(number) ? "NaN" : number < 0 ? "-Infinity" : "Infinity");
    return 0;
}

static const char *constant_text(Value v) {
    return v == KR_NONE ? "null" : v == KR_TRUE ? "true" : v == KR_FALSE ? "false" : NULL;
}

/* ---- Circles: `markers` has the objects that are being written, by their id ---- */

/* 0, -1. *key: for marker_remove. */
static int marker_add(const Encoding *e, Value v, Value *key) {
    Value markers = e->encoder->markers;
    if (markers == KR_NONE) return 0;
    *key = int_from_u64(v);
    if (!dict_get(markers, *key)) return error_is_set() ? -1 : dict_set(markers, *key, v);
    error_raise(&kr_type_ValueError, "Circular reference detected");
    return -1;
}

static int marker_remove(const Encoding *e, Value key) {
    Value markers = e->encoder->markers;
    if (markers == KR_NONE) return 0;
    int removed = dict_del(markers, key);
    if (removed == 0) error_raise_key(key);
    return removed == 1 ? 0 : -1;
}

/* ---- Lists and tuples ---- */

static int list_write(Encoding *e, Value v) {
    Value key = 0;
    bool is_list = value_is_list(v);
    if (!(is_list ? list_length(v) : tuple_length(v))) return text_write(e, "[]"), 0;
    if (marker_add(e, v, &key) < 0) return -1;
    str_builder_char(&e->text, '[');
    /* The length is read anew each time: default() may change the list. */
    for (size_t i = 0; i < (is_list ? list_length(v) : tuple_length(v)); i++) {
        if (i) str_builder_str(&e->text, e->encoder->item_separator);
        if (value_write(e, is_list ? list_get(v, i) : tuple_get(v, i)) < 0) return -1;
    }
    if (marker_remove(e, key) < 0) return -1;
    str_builder_char(&e->text, ']');
    return 0;
}

/* ---- Dicts ---- */

/* The text of a key that is no str; 0 without an error: it is left out. */
static Value key_text(const Encoding *e, Value key) {
    const char *constant = constant_text(key);
    if (constant) return str_from_text(constant);
    if (value_is_int(key)) return int_to_text(int_plain(key), 10);
    if (value_is_float(key)) {
        Encoding part = {.encoder = e->encoder};
        str_builder_init(&part.text);
        return float_write(&part, float_get(key)) < 0 ? 0 : str_builder_finish(&part.text);
    }
    if (!e->encoder->skips_keys)
        error_raise(&kr_type_TypeError, "keys must be str, int, float, bool or None, not %T", key);
    return 0;
}

/* 1; 0: left out; -1. */
static int item_write(Encoding *e, Value key, Value value, bool is_first) {
    Value text = value_is_str(key) ? key : key_text(e, key);
    if (!text) return error_is_set() ? -1 : 0;
    if (!is_first) str_builder_str(&e->text, e->encoder->item_separator);
    if (string_write(e, text) < 0) return -1;
    str_builder_str(&e->text, e->encoder->key_separator);
    return value_write(e, value) < 0 ? -1 : 1;
}

/* The items that a dict had when its turn came: default() may change it. Keys and values by turns;
 * NULL: none. */
static Value *items_copy(Value dict, size_t *count) {
    Value *items = gc_new_scanned(NULL, (2 * dict_length(dict) + 2) * sizeof *items), key, value;
    size_t room = dict_length(dict), position = 0;
    for (*count = 0; *count < room && dict_next(dict, &position, &key, &value); ++*count) {
        items[2 * *count] = key;
        items[2 * *count + 1] = value;
    }
    return items;
}

static int items_write(Encoding *e, const Value *items, size_t count) {
    bool is_first = true;
    for (size_t i = 0; i < count; i++) {
        int written = item_write(e, items[2 * i], items[2 * i + 1], is_first);
        if (written < 0) return -1;
        if (written) is_first = false;
    }
    return 0;
}

/* The same for what items() gives, sorted if need be. */
static int pairs_write(Encoding *e, Value dict) {
    Value items = object_method(dict, "items", NULL, 0);
    Value pairs = items ? list_from_iterable(items) : 0;
    if (!pairs || (e->encoder->sorts_keys && list_sort(pairs, 0, false) < 0)) return -1;
    bool is_first = true;
    for (size_t i = 0; i < list_length(pairs); i++) {
        Value pair = list_get(pairs, i);
        if (!value_is_tuple(pair) || tuple_length(pair) != 2) {
            error_raise(&kr_type_ValueError, "items must return 2-tuples");
            return -1;
        }
        int written = item_write(e, tuple_get(pair, 0), tuple_get(pair, 1), is_first);
        if (written < 0) return -1;
        if (written) is_first = false;
    }
    return 0;
}

static int dict_write(Encoding *e, Value v) {
    Value key = 0;
    if (!dict_length(v)) return text_write(e, "{}"), 0;
    if (marker_add(e, v, &key) < 0) return -1;
    str_builder_char(&e->text, '{');
    if (value_is_exact(v, &kr_type_dict) && !e->encoder->sorts_keys) {
        size_t count;
        const Value *items = items_copy(v, &count);
        if (items_write(e, items, count) < 0) return -1;
    } else if (pairs_write(e, v) < 0) {
        return -1;
    }
    if (marker_remove(e, key) < 0) return -1;
    str_builder_char(&e->text, '}');
    return 0;
}

/* ---- Any object ---- */

/* Asks default() what to write instead. */
static int other_write(Encoding *e, Value v) {
    Value key = 0;
    if (marker_add(e, v, &key) < 0) return -1;
    Value instead = object_call1(e->encoder->fallback, v);
    if (!instead || recursion_check_in(" while encoding a JSON object") < 0) return -1;
    return value_write(e, instead) < 0 ? -1 : marker_remove(e, key);
}

static int value_write(Encoding *e, Value v) {
    if (value_is_small(v)) return int_write(e, v);
    if (value_is_float(v)) return float_write(e, float_get(v));
    if (value_is_str(v)) return string_write(e, v);
    const char *constant = constant_text(v);
    if (constant) return text_write(e, constant), 0;
    if (value_is_int(v)) return int_write(e, v);
    bool is_list = value_is_list(v) || value_is_tuple(v);
    if (!is_list && !value_is_dict(v)) return other_write(e, v);
    if (recursion_check_in(" while encoding a JSON object") < 0) return -1;
    return is_list ? list_write(e, v) : dict_write(e, v);
}

/* ---- The type ---- */

static int separator_check(Value v, int position) {
    if (value_is_str(v)) return 0;
    error_raise(&kr_type_TypeError, "make_encoder() argument %d must be str, not %G", position, v);
    return -1;
}

typedef enum EncoderArgument {
    ARG_MARKERS,
    ARG_DEFAULT,
    ARG_ENCODER,
    ARG_INDENT,
    ARG_KEY_SEPARATOR,
    ARG_ITEM_SEPARATOR,
    ARG_SORT_KEYS,
    ARG_SKIPKEYS,
    ARG_ALLOW_NAN,
    ARG_COUNT
} EncoderArgument;

Value kr_json_encoder___new__(Value cls, Value args, Value kwargs) {
    static const char *const names[] = {
        "markers",        "default",   "encoder",  "indent",    "key_separator",
        "item_separator", "sort_keys", "skipkeys", "allow_nan", NULL};
    Value given[ARG_COUNT];
    if (json_bind_tuple("make_encoder", names, args, kwargs, given) < 0) return 0;
    for (int i = ARG_KEY_SEPARATOR; i <= ARG_ITEM_SEPARATOR; i++)
        if (separator_check(given[i], i + 1) < 0) return 0;
    int sorts = object_truth(given[ARG_SORT_KEYS]),
        skips = sorts < 0 ? -1 : object_truth(given[ARG_SKIPKEYS]);
    int allows = skips < 0 ? -1 : object_truth(given[ARG_ALLOW_NAN]);
    if (allows < 0) return 0;
    Value markers = given[ARG_MARKERS];
    if (markers != KR_NONE && !value_is_dict(markers))
        return error_raise(&kr_type_TypeError,
                           "make_encoder() argument 1 must be dict or None, not %T", markers);
    JsonEncoder *made = type_allocate(type_object(cls), 0);
    made->markers = markers;
    made->fallback = given[ARG_DEFAULT];
    made->encoder = given[ARG_ENCODER];
    made->indent = given[ARG_INDENT];
    made->key_separator = given[ARG_KEY_SEPARATOR];
    made->item_separator = given[ARG_ITEM_SEPARATOR];
    made->sorts_keys = sorts;
    made->skips_keys = skips;
    made->allows_nan = allows;
    return value_of(made);
}

Value kr_json_encoder___call__(Value self, const Value *args, size_t count, Value keywords) {
    static const char *const names[] = {"obj", "_current_indent_level", NULL};
    Value bound[2];
    int64_t level;
    if (json_bind("_iterencode", names, args, count, keywords, bound) < 0) return 0;
    if (object_index_i64(bound[1], &level, &kr_type_OverflowError) < 0) return 0;
    const JsonEncoder *encoder = json_encoder(self);
    bool is_ascii = json_encoder_is(encoder->encoder, JSON_ASCII);
    Encoding e = {.encoder = encoder,
                  .is_known = is_ascii || json_encoder_is(encoder->encoder, JSON_UNICODE),
                  .strings = is_ascii ? JSON_ASCII : JSON_UNICODE};
    str_builder_init(&e.text);
    if (value_write(&e, bound[0]) < 0) return 0;
    Value text = str_builder_finish(&e.text);
    return text ? list_from(&text, 1) : 0;
}

Value kr_json_encoder_get_markers(Value self) { return json_encoder(self)->markers; }
Value kr_json_encoder_get_default(Value self) { return json_encoder(self)->fallback; }
Value kr_json_encoder_get_encoder(Value self) { return json_encoder(self)->encoder; }
Value kr_json_encoder_get_indent(Value self) { return json_encoder(self)->indent; }
Value kr_json_encoder_get_key_separator(Value self) { return json_encoder(self)->key_separator; }
Value kr_json_encoder_get_item_separator(Value self) { return json_encoder(self)->item_separator; }
Value kr_json_encoder_get_sort_keys(Value self) {
    return value_from_bool(json_encoder(self)->sorts_keys);
}
Value kr_json_encoder_get_skipkeys(Value self) {
    return value_from_bool(json_encoder(self)->skips_keys);
}
