/* Lays out formatted numbers: padding around, behind the sign, and separators between groups of
 * digits. */
#include "numbers/format_layout.h"

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

static int64_t group_size(FormatGrouping grouping) {
    switch (grouping) {
    case GROUP_COMMA:
    case GROUP_UNDERSCORE: return 3;
    case GROUP_UNDERSCORE_FOUR: return 4;
    case GROUP_NONE: break;
    }
    return INT64_MAX;
}

/* Writes the digits with separators in front of `end`, with zeros up to min_width characters (one
 * more where a separator would come first). Returns the start. As CPython: at least one digit. */
static char *group_digits(char *end, const NumberPieces *pieces, int64_t min_width,
                          FormatGrouping grouping) {
    int64_t remaining = (int64_t)pieces->digit_count, group = group_size(grouping);
    char *out = end;
    const char *source = pieces->digits + pieces->digit_count;
    for (;;) {
        int64_t length = min_of(group, max_of(max_of(remaining, min_width), 1));
        int64_t copied = max_of(0, min_of(remaining, length));
        out -= copied;
        source -= copied;
        memcpy(out, source, (size_t)copied);
        out -= length - copied;
        memset(out, '0', (size_t)(length - copied));
        remaining -= copied;
        min_width -= length;
        if (remaining <= 0 && min_width <= 0) return out;
        *--out = grouping == GROUP_COMMA ? ',' : '_';
        min_width--; /* may become 0: then one more digit still follows the separator */
    }
}

/* The digits as they are shown. 0, or -1 with MemoryError. */
static int group_pieces(NumberPieces *pieces, int64_t min_width, FormatGrouping grouping) {
    if (pieces->digit_count == 0) return 0;
    if (grouping == GROUP_NONE && min_width <= (int64_t)pieces->digit_count) return 0;
    size_t room = (size_t)max_of(min_width, (int64_t)pieces->digit_count);
    if (room > SIZE_MAX / 4) return error_raise_memory(), -1;
    room += room / 2 + 4;
    char *buffer = gc_try_bytes(room);
    if (!buffer) return -1;
    pieces->digits = group_digits(buffer + room, pieces, min_width, grouping);
    pieces->digit_count = (size_t)(buffer + room - pieces->digits);
    return 0;
}

static Value layout_build(const NumberPieces *pieces, const FormatSpec *spec, FormatPadding padding,
                          bool inside) {
    StrBuilder b;
    str_builder_init(&b);
    if (!inside) format_fill(&b, spec->fill, padding.left);
    if (pieces->sign) str_builder_char(&b, (uint32_t)pieces->sign);
    str_builder_ascii(&b, pieces->prefix, pieces->prefix_length);
    if (inside) format_fill(&b, spec->fill, padding.left);
    str_builder_ascii(&b, pieces->digits, pieces->digit_count);
    str_builder_ascii(&b, pieces->rest, pieces->rest_length);
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
static Value layout_local(const NumberPieces *pieces, const FormatSpec *spec, FormatPadding padding,
                          bool inside) {
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
    int64_t around = (pieces.sign != 0) + (int64_t)(pieces.prefix_length + pieces.rest_length);
    int64_t min_width = spec->fill == '0' && spec->align == '=' ? spec->width - around : 0;
    if (group_pieces(&pieces, min_width, spec->grouping) < 0) return 0;
    int64_t length = around + (int64_t)pieces.digit_count;
    FormatPadding padding = format_padding(length, spec->width, spec->align);
    bool local = spec->fill < 128 && length <= LAYOUT_LOCAL_MAX && spec->width <= LAYOUT_LOCAL_MAX;
    return (local ? layout_local : layout_build)(&pieces, spec, padding, spec->align == '=');
}
