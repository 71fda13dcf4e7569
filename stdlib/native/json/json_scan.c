/* _json.make_scanner: JSON text to objects. */
#include "json_objects.stub.h"

#include "json_types.h"

#include "containers/containers.h"
#include "containers/dict.h"
#include "core/type.h"
#include "numbers/bigint.h"
#include "numbers/float_parse.h"
#include "text/utf8.h"

enum {
    NOTHING = UINT32_MAX, /* behind the end of the text: no code point */
    KEY_CACHE = 256,      /* keys of this call that are at hand: a power of 2 */
    KEY_LENGTH_MAX = 64,
    INT_DIGITS_MAX = 18
};

/* One call of a scanner. It lives on the stack, where the collector sees the keys. */
typedef struct Scanning {
    const JsonScanner *scanner;
    Value text;
    const void *data;
    uint64_t length;
    Value keys[KEY_CACHE]; /* ASCII, by a hash of their text; or 0 */
    Value others;          /* a dict of all other keys, each by itself; or 0 */
} Scanning;

static const struct {
    const char *text;
    Value constant; /* 0: parse_constant knows */
} words[] = {{"null", (Value)&kr_none_object},
             {"true", (Value)&kr_true_object},
             {"false", (Value)&kr_false_object},
             {"NaN", 0},
             {"Infinity", 0},
             {"-Infinity", 0}};
enum { WORDS = sizeof words / sizeof *words };

static Value scan_stop(uint64_t at) { return error_raise_stop(int_from_u64(at)); }

/* ---- Numbers: digits, and what the scanner's functions make of them ---- */

static Value int_make(const Scanning *s, const char *text, size_t length) {
    Value parse = s->scanner->parse_int;
    if (parse != value_of(&kr_type_int)) return object_call1(parse, str_from_ascii(text, length));
    bool negative = *text == '-';
    if (length - negative > INT_DIGITS_MAX)
        return int_from_number_text((NumberText){text, text + length, value_of(text)}, 10,
                                    str_from_ascii(text, length));
    int64_t number = 0;
    for (size_t i = negative; i < length; i++) number = number * 10 + (text[i] - '0');
    return int_from_i64(negative ? -number : number);
}

static Value float_parse(const Scanning *s, const char *text, size_t length) {
    Value parse = s->scanner->parse_float;
    const char *rest;
    if (parse != value_of(&kr_type_float)) return object_call1(parse, str_from_ascii(text, length));
    return float_make(double_from_text(text, text + length, &rest));
}

/* ---- Keys: most documents have few, many times ---- */

static size_t key_place(const uint8_t *text, size_t length) {
    uint64_t head = 0, tail = 0;
    size_t part = length < 8 ? length : 8;
    memcpy(&head, text, part);
    memcpy(&tail, text + length - part, part);
    return (head * UINT64_C(0x9e3779b97f4a7c15) + tail * UINT64_C(0xc2b2ae3d27d4eb4f) + length) >>
           56;
}

/* A key that has to be looked at character by character. */
static Value scan_other_key(Scanning *s, uint64_t *at) {
    Value key = json_string_read(s->text, at, s->scanner->is_strict);
    if (!key) return 0;
    if (!s->others) s->others = dict_new();
    return dict_setdefault(s->others, key, key);
}

/* The key whose text begins at *at. */
static Value scan_key(Scanning *s, uint64_t *at) {
    const StrObject *text = str_object(s->text);
    if (!(text->flags & STR_ASCII)) return scan_other_key(s, at);
    const uint8_t *start = (const uint8_t *)text->data + *at;
    uint64_t length = json_plain_length(start, text->length - *at, false);
    if (!length || length > KEY_LENGTH_MAX || *at + length == text->length || start[length] != '"')
        return scan_other_key(s, at);
    *at += length + 1;
    Value *key = &s->keys[key_place(start, length) % KEY_CACHE];
    if (*key && str_object(*key)->length == length &&
        !memcmp(str_object(*key)->data, start, length))
        return *key;
    return *key = str_from_ascii((const char *)start, length);
}

static int pair_add(Value dict, Value key, Value value) {
    return dict_set_hashed(dict_object(dict), key, str_hash(key), value);
}

#define UNIT uint8_t
#define SIZED(f) f##_1
#include "json_scan.inc"
#undef SIZED
#undef UNIT
#define UNIT uint16_t
#define SIZED(f) f##_2
#include "json_scan.inc"
#undef SIZED
#undef UNIT
#define UNIT uint32_t
#define SIZED(f) f##_4
#include "json_scan.inc"
#undef SIZED
#undef UNIT

/* ---- The type ---- */

Value kr_json_scanner___new__(Value cls, Value args, Value kwargs) {
    static const char *const names[] = {"context", NULL};
    Value context;
    if (json_bind_tuple("make_scanner", names, args, kwargs, &context) < 0) return 0;
    JsonScanner *made = type_allocate(type_object(cls), 0);
    Value strict = object_getattr_text(context, "strict");
    int is_strict = strict ? object_truth(strict) : -1;
    if (is_strict < 0) return 0;
    made->is_strict = is_strict;
    const struct {
        Value *to;
        const char *name;
    } fields[] = {{&made->object_hook, "object_hook"},
                  {&made->object_pairs_hook, "object_pairs_hook"},
                  {&made->parse_float, "parse_float"},
                  {&made->parse_int, "parse_int"},
                  {&made->parse_constant, "parse_constant"}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!(*fields[i].to = object_getattr_text(context, fields[i].name))) return 0;
    return value_of(made);
}

Value kr_json_scanner___call__(Value self, const Value *args, size_t count, Value keywords) {
    static const char *const names[] = {"string", "idx", NULL};
    Value bound[2];
    int64_t start;
    if (json_bind("scan_once", names, args, count, keywords, bound) < 0) return 0;
    if (object_index_i64(bound[1], &start, &kr_type_OverflowError) < 0) return 0;
    if (!value_is_str(bound[0]))
        return error_raise(&kr_type_TypeError, "first argument must be a string, not %T", bound[0]);
    if (start < 0) return error_raise(&kr_type_ValueError, "idx cannot be negative");
    const StrObject *text = str_object(bound[0]);
    Scanning s = {.scanner = json_scanner(self),
                  .text = bound[0],
                  .data = text->data,
                  .length = text->length};
    uint64_t at = (uint64_t)start;
    Value value = text->kind == 1   ? scan_value_1(&s, &at)
                  : text->kind == 2 ? scan_value_2(&s, &at)
                                    : scan_value_4(&s, &at);
    return value ? tuple_pack(2, value, int_from_u64(at)) : 0;
}

Value kr_json_scanner_get_strict(Value self) {
    return value_from_bool(json_scanner(self)->is_strict);
}
Value kr_json_scanner_get_object_hook(Value self) { return json_scanner(self)->object_hook; }
Value kr_json_scanner_get_object_pairs_hook(Value self) {
    return json_scanner(self)->object_pairs_hook;
}
Value kr_json_scanner_get_parse_float(Value self) { return json_scanner(self)->parse_float; }
Value kr_json_scanner_get_parse_int(Value self) { return json_scanner(self)->parse_int; }
Value kr_json_scanner_get_parse_constant(Value self) { return json_scanner(self)->parse_constant; }
