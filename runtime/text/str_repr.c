/* str: repr and ascii. */
#include "text/str_internal.h"
#include "text/unicode.h"

void str_builder_escape(StrBuilder *b, uint32_t c) {
    if (c < 0x100)
        str_builder_printf(b, "\\x%02x", c);
    else if (c < 0x10000)
        str_builder_printf(b, "\\u%04x", c);
    else
        str_builder_printf(b, "\\U%08x", c);
}

static char short_escape(uint32_t c) {
    return c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : 0;
}

static void put_quoted(StrBuilder *b, uint32_t c, uint32_t quote) {
    if (c == quote || c == '\\') {
        str_builder_char(b, '\\');
        str_builder_char(b, c);
    } else if (short_escape(c)) {
        str_builder_char(b, '\\');
        str_builder_char(b, (uint8_t)short_escape(c));
    } else if (c == ' ' || unicode_is_printable(c)) {
        str_builder_char(b, c);
    } else {
        str_builder_escape(b, c);
    }
}

static bool needs_escape(uint32_t c, uint32_t quote) {
    if (c < 0x7f) return c < ' ' || c == quote || c == '\\';
    return !unicode_is_printable(c);
}

Value str_repr(Value v) {
    const StrObject *s = str_object(v);
    bool single = str_find_char(s, '\'', 0, s->length) >= 0;
    uint32_t quote = single && str_find_char(s, '"', 0, s->length) < 0 ? '"' : '\'';
    StrBuilder b;
    str_builder_init(&b);
    str_builder_char(&b, quote);
    for (uint64_t i = 0; i < s->length; i++) {
        uint64_t plain = i; /* copies what needs no escape at once */
        while (i < s->length && !needs_escape(str_at(s, i), quote)) i++;
        if (i > plain) str_builder_slice(&b, v, plain, i);
        if (i < s->length) put_quoted(&b, str_at(s, i), quote);
    }
    str_builder_char(&b, quote);
    return str_builder_finish(&b);
}

Value str_escape_wide(Value v) {
    const StrObject *s = str_object(v);
    if (str_is_ascii(s)) return v;
    StrBuilder b;
    str_builder_init(&b);
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        if (c < 128)
            str_builder_char(&b, c);
        else
            str_builder_escape(&b, c);
    }
    return str_builder_finish(&b);
}

Value str_ascii(Value v) {
    Value text = str_repr(v);
    return text ? str_escape_wide(text) : 0;
}
