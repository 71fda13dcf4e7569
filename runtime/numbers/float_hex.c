/* float.hex and float.fromhex. */
#include "core/type.h"
#include "numbers/float.h"
#include "numbers/float_parse.h"
#include "numbers/number.h"
#include "text/str.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "float.stub.h"

Value kr_float_hex(Value self) {
    enum { FRACTION_BITS = 52, BIAS = 1023, FRACTION_HEX = 13 };
    double d = float_get(self);
    uint64_t bits;
    if (!isfinite(d)) return kr_float___repr__(self);
    if (d == 0) return str_from_text(signbit(d) ? "-0x0.0p+0" : "0x0.0p+0");
    memcpy(&bits, &d, sizeof bits);
    int biased = (int)(bits >> FRACTION_BITS) & 0x7ff;
    unsigned long long fraction = bits & (((uint64_t)1 << FRACTION_BITS) - 1);
    char text[40];
    int length = snprintf(text, sizeof text, "%s0x%d.%0*llxp%+d", d < 0 ? "-" : "", biased != 0,
                          FRACTION_HEX, fraction, biased ? biased - BIAS : 1 - BIAS);
    return str_from_ascii(text, (size_t)length);
}

static const char *skip_hex_digits(const char *at, const char *end, bool *any) {
    for (; at < end && digit_value(*at) < 16; at++) *any = true;
    return at;
}

/* Is [at, end) hex digits with an optional point and a binary exponent? */
static bool is_hex_number(const char *at, const char *end) {
    bool any = false, exponent = false;
    at = skip_hex_digits(at, end, &any);
    if (at < end && *at == '.') at = skip_hex_digits(at + 1, end, &any);
    if (!any || at == end) return any;
    if ((*at++ | 0x20) != 'p') return false;
    if (at < end && (*at == '+' || *at == '-')) at++;
    for (; at < end && *at >= '0' && *at <= '9'; at++) exponent = true;
    return exponent && at == end;
}

/* significand * 2**exponent, a little more if sticky. */
typedef struct HexNumber {
    uint64_t significand;
    int64_t exponent;
    bool sticky;
} HexNumber;

/* The exponent behind the p, cut where no text is long enough to make up for it. */
static int64_t exponent_read(const char *at, const char *end) {
    const int64_t most = INT64_MAX / 64;
    bool negative = *at == '-';
    if (*at == '-' || *at == '+') at++;
    int64_t exponent = 0;
    for (; at < end; at++)
        if (exponent < most) exponent = exponent * 10 + (*at - '0');
    return negative ? -exponent : exponent;
}

static HexNumber hex_read(const char *at, const char *end) {
    enum { HEX_BITS = 4, TOP_DIGIT_SHIFT = 60 };
    HexNumber number = {0};
    int64_t behind_point = 0;
    for (; at < end && (*at | 0x20) != 'p'; at++) {
        if (*at == '.') {
            behind_point = HEX_BITS;
        } else if (number.significand >> TOP_DIGIT_SHIFT) {
            number.sticky |= *at != '0';
            number.exponent += HEX_BITS - behind_point;
        } else {
            number.significand = number.significand << HEX_BITS | (unsigned)digit_value(*at);
            number.exponent -= behind_point;
        }
    }
    if (at < end) number.exponent += exponent_read(at + 1, end);
    return number;
}

/* Rounds half to even, once; some C libraries round subnormal numbers twice. */
static double hex_value(HexNumber number) {
    enum { WORD = 64 };
    if (number.significand == 0) return 0.0;
    int shift = __builtin_clzll(number.significand);
    uint64_t bits = number.significand << shift;
    int64_t lowest = number.exponent - shift, highest = lowest + WORD - 1;
    if (highest >= DBL_MAX_EXP) return INFINITY;
    int64_t precision = DBL_MANT_DIG;
    if (highest < DBL_MIN_EXP - 1) precision -= DBL_MIN_EXP - 1 - highest;
    if (precision < 0) return 0.0;
    int dropped = WORD - (int)precision;
    uint64_t kept = dropped == WORD ? 0 : bits >> dropped;
    uint64_t rest = bits << (WORD - dropped), half = (uint64_t)1 << (WORD - 1);
    kept += rest > half || (rest == half && (number.sticky || kept & 1));
    return ldexp((double)kept, (int)lowest + dropped);
}

typedef enum HexKind { HEX_MALFORMED, HEX_NUMBER, HEX_WORD } HexKind;

/* text is stripped. HEX_WORD: inf or nan in letters. */
static HexKind hex_to_double(NumberText text, double *result) {
    const char *rest, *at = text.start;
    bool negative = at < text.end && *at == '-';
    if (at < text.end && (negative || *at == '+')) at++;
    if (at < text.end && ((*at | 0x20) == 'i' || (*at | 0x20) == 'n')) {
        *result = double_from_text(text.start, text.end, &rest);
        return rest == text.end ? HEX_WORD : HEX_MALFORMED;
    }
    if (text.end - at >= 2 && at[0] == '0' && (at[1] | 0x20) == 'x') at += 2;
    if (!is_hex_number(at, text.end)) return HEX_MALFORMED;
    *result = hex_value(hex_read(at, text.end));
    if (negative) *result = -*result;
    return HEX_NUMBER;
}

Value kr_float_fromhex(Value cls, Value string) {
    NumberText text;
    double d;
    if (!value_is_str(string))
        return error_raise(&kr_type_TypeError, "bad argument type for built-in operation");
    if (number_text_from_str(string, &text) < 0) return 0;
    /* Unlike float(), it knows no digits and spaces but ASCII's. */
    bool ascii = str_object(string)->flags & STR_ASCII;
    HexKind kind = ascii ? hex_to_double(number_text_strip(text), &d) : HEX_MALFORMED;
    if (kind == HEX_MALFORMED)
        return error_raise(&kr_type_ValueError, "invalid hexadecimal floating-point string");
    if (kind == HEX_NUMBER && isinf(d))
        return error_raise(&kr_type_OverflowError,
                           "hexadecimal value too large to represent as a float");
    return cls == value_of(&kr_type_float) ? float_make(d) : object_call1(cls, float_make(d));
}
