/* Decimal digits of doubles. The C library's printf expands exactly and rounds half to even, which
 * is what CPython's own conversion promises; only the shortest form is ours (float_shortest.c). */
#include "numbers/float_digits.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void set_zero(FloatDigits *result) {
    result->count = 0;
    result->point = 1;
}

static void strip_zeros(FloatDigits *result) {
    while (result->count > 0 && result->digits[result->count - 1] == '0') result->count--;
    if (result->count == 0) set_zero(result);
}

void float_digits_shortest(double d, FloatDigits *result) {
    assert(isfinite(d) && "callers treat nan and inf");
    result->negative = signbit(d);
    if (d == 0) {
        set_zero(result);
        return;
    }
    int exponent;
    uint64_t n = float_shortest(d, &exponent);
    char buffer[24], *end = buffer + sizeof buffer, *start = end;
    for (; n; n /= 10) *--start = (char)('0' + n % 10);
    result->count = (int)(end - start);
    result->point = result->count + exponent;
    memcpy(result->digits, start, (size_t)result->count);
    strip_zeros(result);
}

void float_digits_significant(double d, int64_t count, FloatDigits *result) {
    assert(count >= 1 && isfinite(d) && "callers treat nan and inf");
    char text[DIGITS_MAX + 32];
    int places = (count > DIGITS_MAX ? DIGITS_MAX : (int)count) -
                 1; /* far beyond the last digit that is not 0 */
    snprintf(text, sizeof text, "%.*e", places, fabs(d));
    result->negative = signbit(d);
    result->count = 1 + places;
    result->digits[0] = text[0];
    const char *fraction = text + 2; /* behind the point, whatever the locale writes for it */
    memcpy(result->digits + 1, fraction, (size_t)(result->count - 1));
    result->point = atoi(strchr(text, 'e') + 1) + 1;
    strip_zeros(result);
}

/* d * 10**places, rounded half to even, if that can be had exactly in 128 bits; false: it cannot.
 * The usual case. */
static bool scale_exactly(double d, int64_t places, uint64_t *result) {
    enum { PLACES_MAX = 19, SIGNIFICAND_BITS = 53, SHIFT_MAX = 127 };
    static const uint64_t powers[PLACES_MAX + 1] = {1u,
                                                    10u,
                                                    100u,
                                                    1000u,
                                                    10000u,
                                                    100000u,
                                                    1000000u,
                                                    10000000u,
                                                    100000000u,
                                                    1000000000u,
                                                    10000000000u,
                                                    100000000000u,
                                                    1000000000000u,
                                                    10000000000000u,
                                                    100000000000000u,
                                                    1000000000000000u,
                                                    10000000000000000u,
                                                    100000000000000000u,
                                                    1000000000000000000u,
                                                    10000000000000000000u};
    int exponent;
    double fraction = frexp(fabs(d), &exponent);
    if (places > PLACES_MAX || exponent > SIGNIFICAND_BITS) return false;
    uint64_t significand = (uint64_t)ldexp(fraction, SIGNIFICAND_BITS);
    int shift = SIGNIFICAND_BITS - exponent;
    unsigned __int128 scaled =
        (unsigned __int128)significand * powers[places]; /* below 2**(53 + 64) */
    if (shift > SHIFT_MAX) return *result = 0, true;     /* below one half */
    unsigned __int128 whole = scaled >> shift, rest = scaled - (whole << shift);
    if (whole >> 63) return false;
    unsigned __int128 half = shift ? (unsigned __int128)1 << (shift - 1) : 1;
    *result = (uint64_t)whole + (rest > half || (shift && rest == half && (whole & 1)));
    return true;
}

static void digits_from_scaled(uint64_t n, int64_t places, FloatDigits *result) {
    char buffer[24], *end = buffer + sizeof buffer, *start = end;
    for (; n; n /= 10) *--start = (char)('0' + n % 10);
    result->count = (int)(end - start);
    result->point = result->count - (int)places;
    memcpy(result->digits, start, (size_t)result->count);
    strip_zeros(result);
}

void float_digits_fraction(double d, int64_t places, FloatDigits *result) {
    assert(places >= 0 && isfinite(d) && "callers treat nan and inf");
    uint64_t scaled;
    if (scale_exactly(d, places, &scaled)) {
        result->negative = signbit(d);
        digits_from_scaled(scaled, places, result);
        return;
    }
    char text[DIGITS_MAX + 32];
    int shown = places > DIGITS_FRACTION_MAX ? DIGITS_FRACTION_MAX : (int)places;
    int length = snprintf(text, sizeof text, "%.*f", shown, fabs(d));
    int whole = shown ? length - shown - 1 : length;
    int zeros = 0;
    result->negative = signbit(d);
    memcpy(result->digits, text, (size_t)whole);
    if (shown) memcpy(result->digits + whole, text + whole + 1, (size_t)shown);
    result->count = whole + shown;
    while (zeros < result->count && result->digits[zeros] == '0') zeros++;
    result->count -= zeros;
    result->point = whole - zeros;
    memmove(result->digits, result->digits + zeros, (size_t)result->count);
    strip_zeros(result);
}
