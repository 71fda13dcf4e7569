/* Doubles as decimal digits, exactly rounded: what repr, formatting and round() are made of. */
#ifndef KRAIT_NUMBERS_FLOAT_DIGITS_H
#define KRAIT_NUMBERS_FLOAT_DIGITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The longest expansions of a double: 309 digits before the point, 1074 behind it. */
enum {
    DIGITS_INTEGER_MAX = 309,
    DIGITS_FRACTION_MAX = 1074,
    DIGITS_MAX = DIGITS_INTEGER_MAX + DIGITS_FRACTION_MAX
};

/* 0.d1d2d3... * 10**point. No zeros at the end; the number 0 has no digits and point 1. */
typedef struct FloatDigits {
    int count;
    int point;
    bool negative;
    char digits[DIGITS_MAX + 1];
} FloatDigits;

/* All take finite numbers. */
void float_digits_shortest(double d, FloatDigits *result); /* reads back as d */
void float_digits_significant(double d, int64_t count,
                              FloatDigits *result); /* count >= 1 digits, half to even */
void float_digits_fraction(double d, int64_t places,
                           FloatDigits *result); /* so many digits behind the point, half to even */

/* |d| = *significand * 10**exponent, the shortest significand that reads back as d; d finite and
 * not 0. It may end in zeros. */
uint64_t float_shortest(double d, int *exponent);

#endif
