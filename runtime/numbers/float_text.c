/* Doubles to text: repr, and the digits of e, f, g and r formatting before they are padded and
 * grouped. */
#include "numbers/float_digits.h"
#include "numbers/format.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { REPR_POINT_MAX = 16, REPR_POINT_MIN = -4, EXPONENT_TEXT_MAX = 8 };

/* Where the digits stand: positions from `first` up to `end`, the point behind position `point`.
 * Positions outside the digits that there are hold zeros. */
typedef struct Layout {
    int64_t first, point, end;
    bool exponential;
    int exponent;
} Layout;

static int64_t max_of(int64_t a, int64_t b) { return a > b ? a : b; }

static Layout layout_of(const FloatDigits *digits, char type, int64_t precision, int flags) {
    Layout layout = {.point = digits->point, .end = digits->count, .exponent = digits->point - 1};
    bool dot_0 = flags & DOUBLE_TEXT_ADD_DOT_0;
    switch (type) {
    case 'e':
        layout.exponential = true;
        layout.end = precision + 1;
        break;
    case 'f': layout.end = layout.point + precision; break;
    case 'g':
        layout.exponential = layout.point <= REPR_POINT_MIN || layout.point > precision - dot_0;
        if (flags & DOUBLE_TEXT_ALTERNATE) layout.end = precision;
        break;
    case 'r':
        layout.exponential = layout.point <= REPR_POINT_MIN || layout.point > REPR_POINT_MAX;
        break;
    }
    if (layout.exponential) layout.point = 1;
    layout.first = layout.point <= 0 ? layout.point - 1 : 0;
    layout.end = max_of(layout.end, layout.point + (dot_0 && !layout.exponential));
    return layout;
}

/* Positions [from, to) of the digits, zeros where there are none. */
static char *put_digits(char *out, const FloatDigits *digits, int64_t from, int64_t to) {
    for (; from < to && from < 0; from++) *out++ = '0';
    int64_t have = to < digits->count ? to : digits->count;
    if (from < have) {
        memcpy(out, digits->digits + from, (size_t)(have - from));
        out += have - from;
        from = have;
    }
    if (from < to) {
        memset(out, '0', (size_t)(to - from));
        out += to - from;
    }
    return out;
}

static size_t layout_write(char *buffer, const FloatDigits *digits, const Layout *layout,
                           char exponent_sign, int flags) {
    char *out = buffer;
    bool zero = digits->count == 0;
    if (digits->negative && !(zero && (flags & DOUBLE_TEXT_NO_NEG_0)))
        *out++ = '-';
    else if (flags & DOUBLE_TEXT_SIGN)
        *out++ = '+';
    out = put_digits(out, digits, layout->first, layout->point);
    if (layout->end > layout->point || (flags & DOUBLE_TEXT_ALTERNATE)) *out++ = '.';
    out = put_digits(out, digits, layout->point, layout->end);
    if (layout->exponential)
        out += snprintf(out, EXPONENT_TEXT_MAX, "%c%+.2d", exponent_sign, layout->exponent);
    *out = 0;
    return (size_t)(out - buffer);
}

static size_t layout_room(const Layout *layout) {
    return (size_t)(layout->end - layout->first) + sizeof "-." + EXPONENT_TEXT_MAX;
}

/* nan and inf. */
static size_t special_write(char *out, double d, bool capital, int flags) {
    size_t length = 0;
    bool nan = isnan(d);
    if (!nan && d < 0)
        out[length++] = '-';
    else if (flags & DOUBLE_TEXT_SIGN)
        out[length++] = '+';
    memcpy(out + length, nan ? (capital ? "NAN" : "nan") : (capital ? "INF" : "inf"), 4);
    return length + 3;
}

static void digits_for(double d, char type, int64_t precision, FloatDigits *digits) {
    switch (type) {
    case 'e': return float_digits_significant(d, precision + 1, digits);
    case 'f': return float_digits_fraction(d, precision, digits);
    case 'g': return float_digits_significant(d, precision, digits);
    case 'r': return float_digits_shortest(d, digits);
    }
}

int double_to_text(DoubleText *result, double d, char type, int64_t precision, int flags) {
    bool capital = type >= 'A' && type <= 'Z';
    type |= 0x20;
    if (type == 'g' && precision == 0) precision = 1;
    result->text = result->local;
    if (!isfinite(d)) {
        result->length = special_write(result->text, d, capital, flags);
        return 0;
    }
    FloatDigits digits;
    digits_for(d, type, precision, &digits);
    Layout layout = layout_of(&digits, type, precision, flags);
    size_t room = layout_room(&layout);
    if (room > sizeof result->local && !(result->text = gc_try_bytes(room))) return -1;
    result->length = layout_write(result->text, &digits, &layout, capital ? 'E' : 'e', flags);
    return 0;
}

size_t float_repr(double d, char *buffer) {
    if (!isfinite(d)) return special_write(buffer, d, false, 0);
    FloatDigits digits;
    float_digits_shortest(d, &digits);
    Layout layout = layout_of(&digits, 'r', 0, DOUBLE_TEXT_ADD_DOT_0);
    return layout_write(buffer, &digits, &layout, 'e', DOUBLE_TEXT_ADD_DOT_0);
}
