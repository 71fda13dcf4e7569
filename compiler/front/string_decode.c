#include "front/string_decode.h"

#include "front/unicode.h"
#include "front/unicode_names.h"

#include <string.h>

/* What a character beyond ASCII counts in the positions of CPython's messages: \UXXXXXXXX. */
#define WIDE_ESCAPE_LENGTH 10u

typedef struct Decoder {
    Text *out;
    const char *text;
    const char *at;
    const char *end;
    StringForm form;
    EscapeError *error;
} Decoder;

/* The position of `at` in the text as CPython's decoder counts. */
static uint32_t position_of(const Decoder *d, const char *at) {
    if (d->form == STRING_FORM_BYTES) return (uint32_t)(at - d->text);
    uint32_t position = 0;
    for (const char *c = d->text; c < at; c++) {
        if (!(*c & 0x80))
            position++;
        else if ((*c & 0xC0) != 0x80)
            position += WIDE_ESCAPE_LENGTH;
    }
    return position;
}

static bool fail(Decoder *d, const char *backslash, const char *end, const char *message) {
    d->error->message = message;
    d->error->start = position_of(d, backslash);
    d->error->end = position_of(d, end) - 1;
    return false;
}

static int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    char lower = (char)(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static void put(Decoder *d, uint32_t c) {
    if (d->form == STRING_FORM_BYTES)
        text_putc(d->out, (char)c);
    else
        text_put_utf8(d->out, c);
}

/* Exactly `count` hexadecimal digits behind the letter of the escape. */
static bool decode_hex(Decoder *d, const char *backslash, uint32_t count, const char *message) {
    uint32_t value = 0;
    for (uint32_t i = 0; i < count; i++, d->at++) {
        int digit = d->at < d->end ? hex_value(*d->at) : -1;
        if (digit < 0) return fail(d, backslash, d->at, message);
        value = value << 4 | (uint32_t)digit;
    }
    if (value > CODE_POINT_MAX) return fail(d, backslash, d->at, "illegal Unicode character");
    put(d, value);
    return true;
}

static bool decode_octal(Decoder *d, const char *backslash, char first) {
    uint32_t value = (uint32_t)(first - '0');
    for (int i = 0; i < 2 && d->at < d->end && *d->at >= '0' && *d->at <= '7'; i++)
        value = value * 8 + (uint32_t)(*d->at++ - '0');
    if (value > 0xFF && !d->error->unknown) d->error->unknown = backslash;
    put(d, d->form == STRING_FORM_BYTES ? value & 0xFF : value);
    return true;
}

/* "\N{name}", from behind the N. */
static bool decode_name(Decoder *d, const char *backslash) {
    static const char malformed[] = "malformed \\N character escape";
    if (d->at >= d->end || *d->at != '{') return fail(d, backslash, d->at, malformed);
    const char *name = d->at + 1;
    const char *close = memchr(name, '}', (size_t)(d->end - name));
    if (!close || close == name) return fail(d, backslash, close ? close : d->end, malformed);
    uint32_t c = unicode_from_name(name, (size_t)(close - name));
    d->at = close + 1;
    if (c == UNICODE_NO_NAME) return fail(d, backslash, d->at, "unknown Unicode character name");
    put(d, c);
    return true;
}

static bool decode_unknown(Decoder *d, const char *backslash) {
    if (!d->error->unknown) d->error->unknown = backslash;
    text_putc(d->out, '\\');
    /* The character itself goes the normal way: it may be a brace of an f-string. */
    d->at = backslash + 1;
    return true;
}

static bool decode_unicode_escape(Decoder *d, const char *backslash, char letter) {
    if (d->form == STRING_FORM_BYTES) return decode_unknown(d, backslash);
    switch (letter) {
    case 'N': return decode_name(d, backslash);
    case 'u': return decode_hex(d, backslash, 4, "truncated \\uXXXX escape");
    default: return decode_hex(d, backslash, 8, "truncated \\UXXXXXXXX escape");
    }
}

/* One escape; d->at stands on the backslash. */
static bool decode_escape(Decoder *d) {
    const char *backslash = d->at++;
    /* Only the text before a field of an f-string can end so. */
    if (d->at == d->end) return decode_unknown(d, backslash);
    char c = *d->at++;
    switch (c) {
    case '\n': return true;
    case '\\':
    case '\'':
    case '"': text_putc(d->out, c); return true;
    case 'a': text_putc(d->out, '\a'); return true;
    case 'b': text_putc(d->out, '\b'); return true;
    case 'f': text_putc(d->out, '\f'); return true;
    case 'n': text_putc(d->out, '\n'); return true;
    case 'r': text_putc(d->out, '\r'); return true;
    case 't': text_putc(d->out, '\t'); return true;
    case 'v': text_putc(d->out, '\v'); return true;
    case '0' ... '7': return decode_octal(d, backslash, c);
    case 'x': return decode_hex(d, backslash, 2, "truncated \\xXX escape");
    case 'N':
    case 'u':
    case 'U': return decode_unicode_escape(d, backslash, c);
    default: return decode_unknown(d, backslash);
    }
}

static bool is_literal(StringForm form) {
    return form == STRING_FORM_LITERAL || form == STRING_FORM_RAW_LITERAL;
}

bool string_decode(Text *out, const char *text, size_t length, StringForm form,
                   EscapeError *error) {
    Decoder d = {out, text, text, text + length, form, error};
    *error = (EscapeError){0};
    while (d.at < d.end) {
        const char *run = d.at;
        while (d.at < d.end && *d.at != '\\' && *d.at != '{' && *d.at != '}') d.at++;
        text_append_n(out, run, (size_t)(d.at - run));
        if (d.at == d.end) break;
        if (*d.at == '\\' && form != STRING_FORM_RAW_LITERAL) {
            if (!decode_escape(&d)) return false;
            continue;
        }
        bool doubled = is_literal(form) && *d.at != '\\' && d.at + 1 < d.end && d.at[1] == d.at[0];
        text_putc(out, *d.at);
        d.at += doubled ? 2 : 1;
    }
    return true;
}
