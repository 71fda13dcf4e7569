/* unicode_escape and raw_unicode_escape. */
#include "exception/warning.h"
#include "text/codec_internal.h"
#include "text/unicode.h"
#include "text/utf8.h"

#include <stdio.h>

/* ---- Encoding ---- */

static bool put_text(Encoding *e, const char *text, int length) {
    byte_builder_add(&e->out, text, (size_t)length);
    return true;
}

static bool put_escape(Encoding *e, uint32_t c) {
    char text[16];
    const char *format = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
    return put_text(e, text, snprintf(text, sizeof text, format, c));
}

bool put_unicode_escape(Encoding *e, uint32_t c) {
    switch (c) {
    case '\\': return put_text(e, "\\\\", 2);
    case '\n': return put_text(e, "\\n", 2);
    case '\r': return put_text(e, "\\r", 2);
    case '\t': return put_text(e, "\\t", 2);
    }
    char plain = (char)c;
    return c >= ' ' && c < 0x7f ? put_text(e, &plain, 1) : put_escape(e, c);
}

bool put_raw_unicode_escape(Encoding *e, uint32_t c) {
    char plain = (char)c;
    return c < 0x100 ? put_text(e, &plain, 1) : put_escape(e, c);
}

/* ---- Decoding ---- */

/* Up to `count` hexadecimal digits at *at; how many there are. */
static size_t hex_read(const Decoding *d, size_t *at, size_t count, uint32_t *value) {
    size_t found = 0;
    for (*value = 0; found < count && *at < d->length; found++, (*at)++) {
        uint8_t c = d->data[*at];
        uint32_t digit = c >= '0' && c <= '9'                     ? c - '0'
                         : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10u
                                                                  : 16;
        if (digit == 16) break;
        *value = *value << 4 | digit;
    }
    return found;
}

/* The text cannot be told complete yet: more data may follow. */
static bool may_continue(const Decoding *d, size_t at) { return !d->final && at == d->length; }

/* Behind "\x", "\u" or "\U". 0; 1: incomplete; -1. */
static int hex_escape(Decoding *d, size_t start, uint8_t letter, const char *range_reason) {
    size_t at = start + 2, count = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
    uint32_t c;
    if (hex_read(d, &at, count, &c) < count) {
        if (may_continue(d, at)) return 1;
        return decode_problem(d, start, at,
                              letter == 'x'   ? "truncated \\xXX escape"
                              : letter == 'u' ? "truncated \\uXXXX escape"
                                              : "truncated \\UXXXXXXXX escape");
    }
    if (c > UNICODE_MAX) return decode_problem(d, start, at, range_reason);
    str_builder_char(&d->out, c);
    d->at = at;
    return 0;
}

/* Behind "\N". */
static int name_escape(Decoding *d, size_t start) {
    size_t at = start + 2;
    if (at == d->length && may_continue(d, at)) return 1;
    bool brace = at < d->length && d->data[at] == '{';
    size_t name = at + 1, end = name;
    while (brace && end < d->length && d->data[end] != '}') end++;
    if (brace && may_continue(d, end)) return 1;
    if (!brace) return decode_problem(d, start, at, "malformed \\N character escape");
    if (end >= d->length || end == name)
        return decode_problem(d, start, end < d->length ? end + 1 : end,
                              "malformed \\N character escape");
    uint32_t c;
    if (!unicode_lookup((const char *)d->data + name, end - name, &c))
        return decode_problem(d, start, end + 1, "unknown Unicode character name");
    str_builder_char(&d->out, c);
    d->at = end + 1;
    return 0;
}

/* Digits, or one byte. */
static void odd_note(Decoding *d, size_t start, size_t end) {
    if (*d->odd) return;
    if (end - start == 1)
        utf8_encode(d->data[start], d->odd);
    else
        memcpy(d->odd, d->data + start, end - start);
}

static int octal_escape(Decoding *d, size_t start) {
    uint32_t c = 0;
    size_t at = start + 1;
    for (; at < d->length && at < start + 4 && d->data[at] >= '0' && d->data[at] <= '7'; at++)
        c = c * 8 + (d->data[at] - '0');
    if (at < start + 4 && may_continue(d, at)) return 1;
    if (c > 0xff) odd_note(d, start + 1, at);
    str_builder_char(&d->out, c);
    d->at = at;
    return 0;
}

static int escape_next(Decoding *d) {
    static const char letters[] = "abfnrtv\\'\"", meanings[] = "\a\b\f\n\r\t\v\\'\"";
    size_t start = d->at;
    if (start + 1 == d->length)
        return d->final ? decode_problem(d, start, start + 1, "\\ at end of string") : 1;
    uint8_t c = d->data[start + 1];
    const char *simple = c ? strchr(letters, c) : NULL;
    if (c >= '0' && c <= '7') return octal_escape(d, start);
    if (c == 'x' || c == 'u' || c == 'U')
        return hex_escape(d, start, c, "illegal Unicode character");
    if (c == 'N') return name_escape(d, start);
    if (simple) {
        str_builder_char(&d->out, (uint8_t)meanings[simple - letters]);
    } else if (c != '\n') {
        str_builder_char(&d->out, '\\');
        str_builder_char(&d->out, c);
        odd_note(d, start + 1, start + 2);
    }
    d->at += 2;
    return 0;
}

static int raw_escape_next(Decoding *d) {
    size_t start = d->at;
    if (start + 1 == d->length && !d->final) return 1;
    uint8_t c = start + 1 < d->length ? d->data[start + 1] : 0;
    if (c == 'u' || c == 'U') return hex_escape(d, start, c, "\\Uxxxxxxxx out of range");
    str_builder_char(&d->out, '\\');
    d->at++;
    if (c == '\\') { /* the second of a pair begins no escape */
        str_builder_char(&d->out, '\\');
        d->at++;
    }
    return 0;
}

static int decode_escapes(Decoding *d, int (*next)(Decoding *)) {
    while (d->at < d->length && !d->out.failed) {
        const uint8_t *start = d->data + d->at, *backslash = memchr(start, '\\', d->length - d->at);
        size_t plain = backslash ? (size_t)(backslash - start) : d->length - d->at;
        str_builder_latin1(&d->out, (const char *)start, plain);
        d->at += plain;
        int result = d->at < d->length ? next(d) : 0;
        if (result) return result < 0 ? -1 : 0;
    }
    return 0;
}

int decode_unicode_escape(Decoding *d) {
    if (decode_escapes(d, escape_next) < 0) return -1;
    if (!*d->odd) return 0;
    bool is_octal = *d->odd >= '0' && *d->odd <= '7';
    return warning_format(&kr_type_DeprecationWarning,
                          is_octal ? "invalid octal escape sequence '\\%s'"
                                   : "invalid escape sequence '\\%s'",
                          d->odd);
}
int decode_raw_unicode_escape(Decoding *d) { return decode_escapes(d, raw_escape_next); }
