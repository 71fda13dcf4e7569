/* Decimal digits of doubles: shortest ones read back, none shorter does, rounding is half to even.
 */
#include "numbers/float_digits.h"
#include "numbers/number.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t next_random(uint64_t *state) {
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state;
}

static void check_shortest(double d) {
    char text[32], shorter[32];
    text[float_repr(d, text)] = 0;
    cr_assert_eq(strtod(text, NULL), d, "%s", text);
    FloatDigits digits;
    float_digits_shortest(d, &digits);
    if (digits.count < 2) return;
    snprintf(shorter, sizeof shorter, "%.*e", digits.count - 2, d);
    cr_assert_neq(strtod(shorter, NULL), d, "%s is shorter than %s", shorter, text);
}

Test(float_digits, shortest_of_random_bits) {
    uint64_t state = 1;
    for (int i = 0; i < 200000; i++) {
        uint64_t bits = next_random(&state);
        double d;
        memcpy(&d, &bits, sizeof d);
        if (isfinite(d)) check_shortest(d);
    }
}

Test(float_digits, shortest_at_powers_of_two) {
    for (int e = -1074; e < 1024; e++) {
        check_shortest(ldexp(1, e));
        check_shortest(nextafter(ldexp(1, e), INFINITY));
        check_shortest(nextafter(ldexp(1, e), 0));
    }
}

static void check_fraction(double d, int64_t places, const char *digits, int point) {
    FloatDigits result;
    float_digits_fraction(d, places, &result);
    cr_assert_eq(result.count, (int)strlen(digits));
    cr_assert_eq(memcmp(result.digits, digits, strlen(digits)), 0);
    cr_assert_eq(result.point, point);
}

Test(float_digits, fractions_round_half_to_even) {
    check_fraction(0.5, 0, "", 1);
    check_fraction(1.5, 0, "2", 1);
    check_fraction(2.5, 0, "2", 1);
    check_fraction(0.125, 2, "12", 0);
    check_fraction(0.00123, 4, "12", -2);
    check_fraction(99.995, 1, "1", 3);
    check_fraction(1.0, 1000000, "1", 1);
}
