/* The module _json: strings, and what its encoder and its scanner share. */
#include "_json.stub.h"
#include "json_objects.stub.h"

#include "json_types.h"

#include "containers/containers.h"
#include "core/descriptor.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/unicode.h"

/* ---- Plain text ---- */

#define EACH_BYTE(b) (UINT64_C(0x0101010101010101) * (b))

/* The top bit of each byte that is not plain; a byte behind the first such may be wrong. */
static uint64_t special_bytes(uint64_t word, bool only_ascii) {
    const uint64_t ones = EACH_BYTE(1), tops = EACH_BYTE(0x80);
    uint64_t quotes = word ^ EACH_BYTE('"'), slashes = word ^ EACH_BYTE('\\');
    uint64_t found = ((word - EACH_BYTE(' ')) & ~word) | ((quotes - ones) & ~quotes) |
                     ((slashes - ones) & ~slashes);
    if (only_ascii) found |= word | (word + ones);
    return found & tops;
}

size_t json_plain_length(const uint8_t *text, size_t length, bool only_ascii) {
    size_t at = 0;
    for (uint64_t word; at + sizeof word <= length; at += sizeof word) {
        memcpy(&word, text + at, sizeof word);
        uint64_t found = special_bytes(word, only_ascii);
        if (found) return at + (size_t)__builtin_ctzll(found) / 8;
    }
    for (; at < length; at++)
        if (text[at] < ' ' || text[at] == '"' || text[at] == '\\' || (only_ascii && text[at] > '~'))
            return at;
    return length;
}

/* ---- Strings that are written ---- */

static void unit_write(StrBuilder *b, uint32_t unit) {
    static const char digits[] = "0123456789abcdef";
    char text[6] = {'\\',
                    'u',
                    digits[unit >> 12],
                    digits[unit >> 8 & 15],
                    digits[unit >> 4 & 15],
                    digits[unit & 15]};
    str_builder_ascii(b, text, sizeof text);
}

static void char_write(StrBuilder *b, uint32_t c) {
    static const char letters[] = "\b\f\n\r\t\"\\", names[] = "bfnrt\"\\";
    const char *letter = c && c < 128 ? strchr(letters, (int)c) : NULL;
    if (letter) {
        char text[2] = {'\\', names[letter - letters]};
        str_builder_ascii(b, text, sizeof text);
    } else if (c < 0x10000) {
        unit_write(b, c);
    } else { /* a pair of surrogates */
        c -= 0x10000;
        unit_write(b, 0xd800 | c >> 10);
        unit_write(b, 0xdc00 | (c & 0x3ff));
    }
}

static bool is_plain(uint32_t c, JsonText text) {
    if (c < ' ' || c == '"' || c == '\\') return false;
    return text == JSON_UNICODE || c <= '~';
}

/* The first code point at or after `at` that is not plain. */
static uint64_t plain_end(const StrObject *s, uint64_t at, JsonText text) {
    if (s->kind == 1)
        return at +
               json_plain_length((const uint8_t *)s->data + at, s->length - at, text == JSON_ASCII);
    while (at < s->length && is_plain(str_at(s, at), text)) at++;
    return at;
}

void json_string_write(StrBuilder *b, Value v, JsonText text) {
    const StrObject *s = str_object(v);
    str_builder_ascii(b, "\"", 1);
    for (uint64_t i = 0; i < s->length; i++) {
        uint64_t plain = i;
        i = plain_end(s, i, text);
        if (i > plain) str_builder_slice(b, v, plain, i);
        if (i < s->length) char_write(b, str_at(s, i));
    }
    str_builder_ascii(b, "\"", 1);
}

static Value string_encode(Value v, JsonText text) {
    if (!value_is_str(v))
        return error_raise(&kr_type_TypeError, "first argument must be a string, not %T", v);
    StrBuilder b;
    str_builder_init(&b);
    json_string_write(&b, v, text);
    return str_builder_finish(&b);
}

Value kr__json_encode_basestring(Value v) { return string_encode(v, JSON_UNICODE); }
Value kr__json_encode_basestring_ascii(Value v) { return string_encode(v, JSON_ASCII); }

bool json_encoder_is(Value callable, JsonText text) {
    if (!value_is_exact(callable, &kr_type_builtin_function)) return false;
    const void *body = ((const NativeFunction *)callable)->code->body;
    return body == (text == JSON_ASCII ? (const void *)kr__json_encode_basestring_ascii
                                       : (const void *)kr__json_encode_basestring);
}

/* ---- Strings that are read ---- */

Value json_decode_error(const char *message, Value text, int64_t at) {
    Value class = module_import_attr("json.decoder", "JSONDecodeError");
    Value error = class ? object_call3(class, str_from_text(message), text, int_from_i64(at)) : 0;
    return error ? error_raise_object(error) : 0;
}

/* Four hexadecimal digits at `at`; -1: there are other characters. */
static int32_t unit_read(const StrObject *s, uint64_t at) {
    int32_t unit = 0;
    for (uint64_t i = at; i < at + 4; i++) {
        uint32_t c = str_at(s, i), lower = c | 0x20;
        bool is_letter = lower >= 'a' && lower <= 'f';
        if (!is_letter && c - '0' > 9) return -1;
        unit = unit << 4 | (int32_t)(is_letter ? lower - 'a' + 10 : c - '0');
    }
    return unit;
}

/* What stands behind "\u", which ends in front of *at. 0, or -1 with the error set. Behind the
 * digits there must be at least the quote. */
static int unicode_read(Value text, uint64_t *at, uint32_t *c) {
    const StrObject *s = str_object(text);
    uint64_t digits = *at, end = digits + 4;
    int32_t unit = end < s->length ? unit_read(s, digits) : -1;
    if (unit < 0) return json_decode_error("Invalid \\uXXXX escape", text, digits - 1), -1;
    *c = (uint32_t)unit;
    bool may_pair = (unit & ~0x3ff) == 0xd800 && end + 6 < s->length;
    if (may_pair && str_at(s, end) == '\\' && str_at(s, end + 1) == 'u') {
        int32_t low = unit_read(s, end + 2);
        if (low < 0) return json_decode_error("Invalid \\uXXXX escape", text, end + 1), -1;
        if ((low & ~0x3ff) == 0xdc00) {
            *c = 0x10000 + ((*c & 0x3ff) << 10 | ((uint32_t)low & 0x3ff));
            end += 6;
        }
    }
    *at = end;
    return 0;
}

/* An escape whose backslash is in front of *at. 0, or -1 with the error set. */
static int escape_read(Value text, uint64_t *at, uint32_t *c) {
    static const char names[] = "bfnrt\"\\/", letters[] = "\b\f\n\r\t\"\\/";
    uint32_t name = str_at(str_object(text), (*at)++);
    if (name == 'u') return unicode_read(text, at, c);
    const char *known = name && name < 128 ? strchr(names, (int)name) : NULL;
    if (!known) return json_decode_error("Invalid \\escape", text, *at - 2), -1;
    *c = (uint8_t)letters[known - names];
    return 0;
}

/* Where the run that stands for itself ends: at a quote, a backslash, a control character (which is
 * part of the run unless `is_strict`), or the end. */
static uint64_t run_end(const StrObject *s, uint64_t at, bool is_strict) {
    while (at < s->length) {
        if (s->kind == 1)
            at += json_plain_length((const uint8_t *)s->data + at, s->length - at, false);
        if (at == s->length) break;
        uint32_t c = str_at(s, at);
        if (c == '"' || c == '\\' || (c < ' ' && is_strict)) break;
        at++;
    }
    return at;
}

static Value run_text(Value text, uint64_t start, uint64_t end) {
    const StrObject *s = str_object(text);
    if (s->flags & STR_ASCII) return str_from_ascii((const char *)s->data + start, end - start);
    return str_substring(text, start, end);
}

Value json_string_read(Value text, uint64_t *place, bool is_strict) {
    const StrObject *s = str_object(text);
    uint64_t at = *place, begin = at - 1;
    StrBuilder b;
    bool is_building = false;
    for (;;) {
        uint64_t start = at;
        at = run_end(s, at, is_strict);
        if (at == s->length)
            return json_decode_error("Unterminated string starting at", text, (int64_t)begin);
        uint32_t c = str_at(s, at);
        if (c < ' ') return json_decode_error("Invalid control character at", text, at);
        if (c == '"' && !is_building) {
            *place = at + 1;
            return run_text(text, start, at);
        }
        if (!is_building) str_builder_init(&b);
        is_building = true;
        if (at > start) str_builder_slice(&b, text, start, at);
        at++;
        if (c == '"') break;
        if (at == s->length)
            return json_decode_error("Unterminated string starting at", text, (int64_t)begin);
        if (escape_read(text, &at, &c) < 0) return 0;
        str_builder_char(&b, c);
    }
    *place = at;
    return str_builder_finish(&b);
}

Value kr__json_scanstring(Value text, Value end, Value strict) {
    int64_t at;
    int is_strict = object_truth(strict);
    if (is_strict < 0 || object_index_i64(end, &at, &kr_type_OverflowError) < 0) return 0;
    if (!value_is_str(text))
        return error_raise(&kr_type_TypeError, "first argument must be a string, not %T", text);
    if (at < 0 || (uint64_t)at > str_object(text)->length)
        return error_raise(&kr_type_ValueError, "end is out of bounds");
    uint64_t place = (uint64_t)at;
    Value string = json_string_read(text, &place, is_strict);
    return string ? tuple_pack(2, string, int_from_u64(place)) : 0;
}

/* ---- The module ---- */

Value kr__json_const_make_encoder(void) { return value_of(&kr_type_json_encoder); }
Value kr__json_const_make_scanner(void) { return value_of(&kr_type_json_scanner); }

/* The parameter `at`, given by position or by name; 0 without an error: not at all. */
static Value argument_find(const char *function, const char *parameter, size_t at,
                           const Value *args, size_t count, Value keywords) {
    Value found = at < count ? args[at] : 0;
    for (size_t i = 0; keywords && i < tuple_length(keywords); i++) {
        if (!str_equals_text(tuple_get(keywords, i), parameter)) continue;
        if (found)
            return error_raise(&kr_type_TypeError,
                               "argument for %s() given by name ('%s') and position (%zu)",
                               function, parameter, at + 1);
        found = args[count + i];
    }
    return found;
}

static int keywords_check(const char *function, const char *const *names, Value keywords) {
    for (size_t i = 0; keywords && i < tuple_length(keywords); i++) {
        const char *const *name = names;
        while (*name && !str_equals_text(tuple_get(keywords, i), *name)) name++;
        if (*name) continue;
        error_raise(&kr_type_TypeError, "'%S' is an invalid keyword argument for %s()",
                    tuple_get(keywords, i), function);
        return -1;
    }
    return 0;
}

int json_bind(const char *function, const char *const *names, const Value *args, size_t count,
              Value keywords, Value *bound) {
    size_t total = 0, given = count + (keywords ? tuple_length(keywords) : 0);
    while (names[total]) total++;
    if (given > total) {
        error_raise(&kr_type_TypeError, "%s() takes at most %zu argument%s (%zu given)", function,
                    total, total == 1 ? "" : "s", given);
        return -1;
    }
    for (size_t i = 0; i < total; i++) {
        bound[i] = argument_find(function, names[i], i, args, count, keywords);
        if (bound[i]) continue;
        if (!error_is_set())
            error_raise(&kr_type_TypeError, "%s() missing required argument '%s' (pos %zu)",
                        function, names[i], i + 1);
        return -1;
    }
    return keywords_check(function, names, keywords);
}

int json_bind_tuple(const char *function, const char *const *names, Value args, Value kwargs,
                    Value *bound) {
    enum { ARGUMENTS_MAX = 32 };
    Value values[ARGUMENTS_MAX], name, value, keywords = 0;
    size_t count = tuple_length(args), named = kwargs ? dict_length(kwargs) : 0, at = 0, i = count;
    if (count + named > ARGUMENTS_MAX) named = 0, i = count = ARGUMENTS_MAX; /* too many anyway */
    for (size_t k = 0; k < count; k++) values[k] = tuple_get(args, k);
    keywords = tuple_new(named);
    for (; keywords && i < count + named && dict_next(kwargs, &at, &name, &value); i++) {
        tuple_object(keywords)->items[i - count] = name;
        values[i] = value;
    }
    return keywords ? json_bind(function, names, values, count, keywords, bound) : -1;
}
