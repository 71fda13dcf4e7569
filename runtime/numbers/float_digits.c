/* Decimal digits of doubles. The C library's printf expands exactly and rounds half to even, which is what CPython's own
 * conversion promises; only the shortest form is ours (float_shortest.c). */
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
    int places = (count > DIGITS_MAX ? DIGITS_MAX : (int)count) - 1; /* far beyond the last digit that is not 0 */
    snprintf(text, sizeof text, "%.*e", places, fabs(d));
    result->negative = signbit(d);
    result->count = 1 + places;
    result->digits[0] = text[0];
    const char *fraction = text + 2; /* behind the point, whatever the locale writes for it */
    memcpy(result->digits + 1, fraction, (size_t)(result->count - 1));
    result->point = atoi(strchr(text, 'e') + 1) + 1;
    strip_zeros(result);
}

void float_digits_fraction(double d, int64_t places, FloatDigits *result) {
    assert(places >= 0 && isfinite(d) && "callers treat nan and inf");
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
