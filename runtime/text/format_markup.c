/* Reading the replacement fields of a format string. */
#include "text/format_markup.h"

#include "text/str_internal.h"
#include "text/unicode.h"

static int fail(const char *message) {
    error_raise(&kr_type_ValueError, "%s", message);
    return -1;
}

/* Behind "name!" or "name:": the conversion and the spec. */
static int read_spec(const StrObject *s, uint64_t *at, uint64_t end, uint32_t c, Markup *markup) {
    if (c == '!') {
        if (*at >= end) return fail("end of string while looking for conversion specifier");
        markup->conversion = str_at(s, (*at)++);
        if (*at < end) {
            c = str_at(s, (*at)++);
            if (c == '}') return 1;
            if (c != ':') return fail("expected ':' after conversion specifier");
        }
    }
    markup->spec.start = *at;
    for (int depth = 1; *at < end; (*at)++) {
        c = str_at(s, *at);
        if (c == '{') {
            markup->spec_has_fields = true;
            depth++;
        } else if (c == '}' && --depth == 0) {
            markup->spec.end = (*at)++;
            return 1;
        }
    }
    return fail("unmatched '{' in format spec");
}

/* Behind the '{'. */
static int read_field(const StrObject *s, uint64_t *at, uint64_t end, Markup *markup) {
    markup->has_field = true;
    markup->name.start = *at;
    uint32_t c = 0;
    for (; *at < end; (*at)++) {
        c = str_at(s, *at);
        if (c == '{') return fail("unexpected '{' in field name");
        if (c == '}' || c == ':' || c == '!') break;
        while (c == '[' && *at + 1 < end && str_at(s, *at + 1) != ']') (*at)++;
    }
    if (*at == end) return fail("expected '}' before end of string");
    markup->name.end = (*at)++;
    return c == '}' ? 1 : read_spec(s, at, end, c, markup);
}

int markup_next(Value format, uint64_t *at, uint64_t end, Markup *markup) {
    const StrObject *s = str_object(format);
    if (*at >= end) return 0;
    *markup = (Markup){.literal = {*at, *at}};
    uint32_t c = 0;
    while (*at < end && (c = str_at(s, *at)) != '{' && c != '}') (*at)++;
    markup->literal.end = *at;
    if (*at == end) return 1;
    (*at)++;
    bool doubled = *at < end && str_at(s, *at) == c;
    if (c == '}' && !doubled) return fail("Single '}' encountered in format string");
    if (c == '{' && *at == end) return fail("Single '{' encountered in format string");
    if (!doubled) return read_field(s, at, end, markup);
    markup->literal.end = (*at)++; /* one of the two belongs to the text */
    return 1;
}

/* The number that part is, or -1; -2: ValueError. */
static int64_t part_number(const StrObject *s, TextPart part) {
    int64_t number = 0;
    if (part.start == part.end) return -1;
    for (uint64_t i = part.start; i < part.end; i++) {
        int digit = unicode_decimal(str_at(s, i));
        if (digit < 0) return -1;
        if (number > (INT64_MAX - digit) / 10)
            return fail("Too many decimal digits in format string"), -2;
        number = number * 10 + digit;
    }
    return number;
}

int markup_name_split(Value format, TextPart name, TextPart *first, int64_t *number,
                      TextPart *rest) {
    const StrObject *s = str_object(format);
    uint64_t i = name.start;
    while (i < name.end && str_at(s, i) != '[' && str_at(s, i) != '.') i++;
    *first = (TextPart){name.start, i};
    *rest = (TextPart){i, name.end};
    *number = part_number(s, *first);
    return *number == -2 ? -1 : 0;
}

int markup_name_next(Value format, TextPart *rest, bool *is_attribute, TextPart *part,
                     int64_t *number) {
    const StrObject *s = str_object(format);
    if (rest->start >= rest->end) return 0;
    uint32_t c = str_at(s, rest->start++);
    if (c != '.' && c != '[')
        return fail("Only '.' or '[' may follow ']' in format field specifier");
    *is_attribute = c == '.';
    uint64_t i = rest->start;
    while (i < rest->end &&
           (*is_attribute ? str_at(s, i) != '.' && str_at(s, i) != '[' : str_at(s, i) != ']'))
        i++;
    *part = (TextPart){rest->start, i};
    if (!*is_attribute && i == rest->end) return fail("Missing ']' in format string");
    rest->start = *is_attribute ? i : i + 1;
    *number = *is_attribute ? -1 : part_number(s, *part);
    if (*number == -2) return -1;
    return part->start == part->end ? fail("Empty attribute in format string") : 1;
}
