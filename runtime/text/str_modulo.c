/* str % values. */
#include "text/percent.h"
#include "text/str_internal.h"
#include "text/unicode.h"

static Value key_substring(const PercentFormat *format, uint64_t start, uint64_t end) {
    return str_substring(format->owner, start, end);
}

/* The character that %c stands for. 0, -1. */
static int char_of(Value v, uint32_t *c) {
    int64_t number = -1;
    if (value_is_str(v)) {
        if (str_object(v)->length == 1) return *c = str_at(str_object(v), 0), 0;
    } else if (value_is_int(v) || value_type(v)->slots[SLOT___index__]) {
        Value index = object_index(v);
        if (!index && !error_matches(&kr_type_TypeError)) return -1;
        error_clear();
        if (index) {
            bool fits = int_fits_i64(index, &number);
            if (fits && number >= 0 && number <= UNICODE_MAX) return *c = (uint32_t)number, 0;
            error_raise(&kr_type_OverflowError, "%%c arg not in range(0x110000)");
            return -1;
        }
    }
    error_raise(&kr_type_TypeError, "%%c requires int or char");
    return -1;
}

/* Cut to the precision, padded with spaces. */
static void put_text(StrBuilder *b, Value text, const PercentSpec *spec) {
    if (KR_LIKELY(spec->precision < 0 && spec->width == 0)) {
        str_builder_str(b, text);
        return;
    }
    uint64_t length = str_object(text)->length;
    if (spec->precision >= 0 && (uint64_t)spec->precision < length)
        length = (uint64_t)spec->precision;
    uint64_t pad = (uint64_t)spec->width > length ? (uint64_t)spec->width - length : 0;
    if (!spec->left) str_builder_fill(b, ' ', pad);
    str_builder_slice(b, text, 0, length);
    if (spec->left) str_builder_fill(b, ' ', pad);
}

static Value text_of(Value v, uint32_t type) {
    switch (type) {
    case 's': return object_str(v);
    case 'r': return object_repr(v);
    }
    return object_ascii(v);
}

static int put_conversion(StrBuilder *b, Value v, PercentSpec *spec, uint64_t at) {
    uint32_t c;
    Value text;
    switch (spec->type) {
    case 's':
    case 'r':
    case 'a':
        text = text_of(v, spec->type);
        if (!text) return -1;
        return put_text(b, text, spec), 0;
    case 'c':
        if (char_of(v, &c) < 0) return -1;
        spec->precision = -1;
        text = str_from_char(c);
        return text ? (put_text(b, text, spec), 0) : -1;
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return number_format_percent(b, v, spec);
    }
    return percent_reject(spec->type, at);
}

static int format_next(StrBuilder *b, const PercentFormat *format, uint64_t *at,
                       PercentArguments *arguments) {
    PercentSpec spec;
    if (*at < format->length && str_at(str_object(format->owner), *at) == '%') {
        (*at)++;
        str_builder_char(b, '%');
        return 0;
    }
    if (percent_read(format, at, arguments, &spec) < 0) return -1;
    Value v = percent_argument(arguments);
    return v ? put_conversion(b, v, &spec, *at) : -1;
}

/* Conversions mostly stand close together. */
enum { PERCENT_NEAR = 32 };

/* The next '%' at or after `at`, or the end. */
static uint64_t find_percent(const StrObject *s, uint64_t at) {
    uint64_t near = s->length - at < PERCENT_NEAR ? s->length : at + PERCENT_NEAR;
    if (KR_LIKELY(s->kind == 1)) {
        const uint8_t *text = s->data;
        for (; at < near; at++)
            if (text[at] == '%') return at;
    }
    int64_t found = str_find_char(s, '%', at, s->length);
    return found < 0 ? s->length : (uint64_t)found;
}

Value str_modulo(Value format, Value values) {
    const StrObject *s = str_object(format);
    PercentFormat text = {s->data, s->length, s->kind, key_substring, format};
    PercentArguments arguments;
    percent_arguments_init(&arguments, values, "string");
    StrBuilder b;
    str_builder_init(&b);
    for (uint64_t at = 0; at < s->length;) {
        uint64_t plain = find_percent(s, at);
        str_builder_slice(&b, format, at, plain);
        at = plain;
        if (at == s->length) break;
        at++;
        if (format_next(&b, &text, &at, &arguments) < 0) return 0;
    }
    return percent_arguments_end(&arguments) < 0 ? 0 : str_builder_finish(&b);
}
