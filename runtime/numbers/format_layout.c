/* Lays out formatted numbers: padding around, behind the sign, and separators between groups of
 * digits. */
#include "numbers/format_layout.h"

#include "text/locale_text.h"

#include <limits.h>
#include <string.h>

char format_sign(const FormatSpec *spec, bool negative) {
    if (negative) return '-';
    return spec->sign == '+' || spec->sign == ' ' ? spec->sign : 0;
}

void pieces_from_double(NumberPieces *pieces, const FormatSpec *spec, const char *text,
                        size_t length) {
    const char *end = text + length;
    bool negative = *text == '-';
    text += negative;
    *pieces = (NumberPieces){.sign = format_sign(spec, negative), .digits = text};
    while (text < end && *text >= '0' && *text <= '9') text++;
    pieces->digit_count = (size_t)(text - pieces->digits);
    pieces->rest = text;
    pieces->rest_length = (size_t)(end - text);
}

static int64_t max_of(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t min_of(int64_t a, int64_t b) { return a < b ? a : b; }

/* Sizes as localeconv() has them: from the right, the last one for all that follow; CHAR_MAX: no
 * more groups. */
typedef struct DigitGroups {
    const char *sizes;
    char separator; /* SEPARATOR_OF_LOCALE: the locale's, which may be no byte */
} DigitGroups;

enum { SEPARATOR_OF_LOCALE = 1, GROUP_ALL = CHAR_MAX };

static DigitGroups digit_groups(FormatGrouping grouping, const NumberLocale *locale) {
    static const char threes[] = {3, 0}, fours[] = {4, 0}, whole[] = {GROUP_ALL, 0};
    if (locale) return (DigitGroups){locale->grouping, SEPARATOR_OF_LOCALE};
    switch (grouping) {
    case GROUP_COMMA: return (DigitGroups){threes, ','};
    case GROUP_UNDERSCORE: return (DigitGroups){threes, '_'};
    case GROUP_UNDERSCORE_FOUR: return (DigitGroups){fours, '_'};
    case GROUP_NONE: break;
    }
    return (DigitGroups){whole, 0};
}

static int64_t group_next(DigitGroups *groups) {
    int64_t size = *groups->sizes;
    if (size == GROUP_ALL) return INT64_MAX;
    if (groups->sizes[1]) groups->sizes++;
    return size;
}

/* Writes the digits with separators in front of `end`, with zeros up to min_width characters (one
 * more where a separator would come first). Returns the start. As CPython: at least one digit. */
static char *group_digits(char *end, const NumberPieces *pieces, int64_t min_width,
                          DigitGroups groups) {
    int64_t remaining = (int64_t)pieces->digit_count;
    char *out = end;
    const char *source = pieces->digits + pieces->digit_count;
    for (;;) {
        int64_t length = min_of(group_next(&groups), max_of(max_of(remaining, min_width), 1));
        int64_t copied = max_of(0, min_of(remaining, length));
        out -= copied;
        source -= copied;
        memcpy(out, source, (size_t)copied);
        out -= length - copied;
        memset(out, '0', (size_t)(length - copied));
        remaining -= copied;
        min_width -= length;
        if (remaining <= 0 && min_width <= 0) return out;
        *--out = groups.separator;
        min_width--; /* may become 0: then one more digit still follows the separator */
    }
}

/* The digits as they are shown. 0, or -1 with MemoryError. */
static int group_pieces(NumberPieces *pieces, int64_t min_width, DigitGroups groups) {
    if (pieces->digit_count == 0) return 0;
    if (!groups.separator && min_width <= (int64_t)pieces->digit_count) return 0;
    size_t room = (size_t)max_of(min_width, (int64_t)pieces->digit_count);
    if (room > SIZE_MAX / 4) return error_raise_memory(), -1;
    room += room + 4; /* groups may be of one digit */
    char *buffer = gc_try_bytes(room);
    if (!buffer) return -1;
    pieces->digits = group_digits(buffer + room, pieces, min_width, groups);
    pieces->digit_count = (size_t)(buffer + room - pieces->digits);
    return 0;
}

/* The digits and what follows them, with the signs of the locale. */
static void put_with_locale(StrBuilder *b, const NumberPieces *pieces, const NumberLocale *locale) {
    for (size_t i = 0; i < pieces->digit_count; i++)
        str_builder_char(b, pieces->digits[i] == SEPARATOR_OF_LOCALE ? locale->separator
                                                                     : (uint32_t)pieces->digits[i]);
    for (size_t i = 0; i < pieces->rest_length; i++)
        str_builder_char(b, pieces->rest[i] == '.' ? locale->point : (uint32_t)pieces->rest[i]);
}

/* locale: NULL unless it writes numbers in another way than Python. */
static Value layout_build(const NumberPieces *pieces, const FormatSpec *spec, FormatPadding padding,
                          const NumberLocale *locale) {
    StrBuilder b;
    bool inside = spec->align == '=';
    str_builder_init(&b);
    if (!inside) format_fill(&b, spec->fill, padding.left);
    if (pieces->sign) str_builder_char(&b, (uint32_t)pieces->sign);
    str_builder_ascii(&b, pieces->prefix, pieces->prefix_length);
    if (inside) format_fill(&b, spec->fill, padding.left);
    if (locale) {
        put_with_locale(&b, pieces, locale);
    } else {
        str_builder_ascii(&b, pieces->digits, pieces->digit_count);
        str_builder_ascii(&b, pieces->rest, pieces->rest_length);
    }
    format_fill(&b, spec->fill, padding.right);
    return str_builder_finish(&b);
}

static char *put_fill(char *out, uint32_t fill, int64_t count) {
    return (char *)memset(out, (int)fill, (size_t)count) + count;
}

static char *put_text(char *out, const char *text, size_t length) {
    if (length) memcpy(out, text, length);
    return out + length;
}

enum { LAYOUT_LOCAL_MAX = 128 };

/* As layout_build, for short ASCII results: the usual case. */
static Value layout_local(const NumberPieces *pieces, const FormatSpec *spec,
                          FormatPadding padding) {
    bool inside = spec->align == '=';
    char text[LAYOUT_LOCAL_MAX], *out = text;
    if (!inside) out = put_fill(out, spec->fill, padding.left);
    if (pieces->sign) *out++ = pieces->sign;
    out = put_text(out, pieces->prefix, pieces->prefix_length);
    if (inside) out = put_fill(out, spec->fill, padding.left);
    out = put_text(out, pieces->digits, pieces->digit_count);
    out = put_text(out, pieces->rest, pieces->rest_length);
    out = put_fill(out, spec->fill, padding.right);
    return str_from_ascii(text, (size_t)(out - text));
}

Value pieces_layout(const NumberPieces *given, const FormatSpec *spec) {
    NumberPieces pieces = *given;
    NumberLocale chosen,
        *locale = spec->type == 'n' && number_locale_read(&chosen) ? &chosen : NULL;
    int64_t around = (pieces.sign != 0) + (int64_t)(pieces.prefix_length + pieces.rest_length);
    int64_t min_width = spec->fill == '0' && spec->align == '=' ? spec->width - around : 0;
    if (group_pieces(&pieces, min_width, digit_groups(spec->grouping, locale)) < 0) return 0;
    int64_t length = around + (int64_t)pieces.digit_count;
    FormatPadding padding = format_padding(length, spec->width, spec->align);
    bool local = spec->fill < 128 && length <= LAYOUT_LOCAL_MAX && spec->width <= LAYOUT_LOCAL_MAX;
    return local && !locale ? layout_local(&pieces, spec, padding)
                            : layout_build(&pieces, spec, padding, locale);
}
