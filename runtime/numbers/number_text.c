/* Makes plain ASCII of the text of a number: digits and white space of every script are accepted.
 */
#include "numbers/number_text.h"

#include "text/bytes.h"
#include "text/str.h"
#include "text/unicode.h"

static char char_to_ascii(uint32_t c) {
    if (c < 128) return (char)c;
    if (unicode_is_space(c)) return ' ';
    int digit = unicode_decimal(c);
    return digit < 0 ? '?' : (char)('0' + digit);
}

int number_text_from_str(Value v, NumberText *text) {
    const StrObject *s = str_object(v);
    text->owner = v;
    text->start = s->data;
    text->end = text->start + s->length;
    if (s->flags & STR_ASCII) return 0;
    char *ascii = gc_try_bytes(s->length + 1);
    if (!ascii) return -1;
    for (size_t i = 0; i < s->length; i++) ascii[i] = char_to_ascii(str_at(s, i));
    text->start = ascii;
    text->end = ascii + s->length;
    return 0;
}

static int text_from_buffer(Value v, NumberText *text) {
    Buffer buffer;
    if (buffer_acquire(v, &buffer) < 0) return -1;
    Value copy = bytes_from(buffer.data, buffer.length);
    buffer_release(&buffer);
    if (!copy) return -1;
    text->owner = copy;
    text->start = (const char *)bytes_object(copy)->data;
    text->end = text->start + bytes_object(copy)->length;
    return 1;
}

int number_text_from_value(Value v, NumberText *text) {
    if (value_is_str(v)) return number_text_from_str(v, text) < 0 ? -1 : 1;
    return value_is_bytes_like(v) ? text_from_buffer(v, text) : 0;
}

/* C's white space only: CPython takes \x1c to \x1f, which str.isspace knows, for no space here. */
static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

NumberText number_text_strip(NumberText text) {
    while (text.start < text.end && is_blank(*text.start)) text.start++;
    while (text.start < text.end && is_blank(text.end[-1])) text.end--;
    return text;
}

static bool is_decimal(char c) { return c >= '0' && c <= '9'; }

bool number_text_join(NumberText text, char *target, size_t *length) {
    char *out = target, before = 0;
    for (const char *at = text.start; at < text.end; before = *at++) {
        if (*at != '_') {
            if (before == '_' && !is_decimal(*at)) return false;
            *out++ = *at;
        } else if (!is_decimal(before)) {
            return false;
        }
    }
    *length = (size_t)(out - target);
    return before != '_';
}

Value number_text_raise(const char *message, Value v) {
    enum { REPR_MAX = 200 };
    Value repr = object_repr(v);
    if (!repr) return 0;
    if (str_object(repr)->length > REPR_MAX) repr = str_substring(repr, 0, REPR_MAX);
    return repr ? error_raise(&kr_type_ValueError, "%s%S", message, repr) : 0;
}
