/* The shortest decimal that reads back as a given double.
 *
 * Schubfach, after Raffaello Giulietti, "The Schubfach way to render doubles" (2021): the interval
 * of reals that round to the double is scaled by a power of ten of 126 bits, so that it holds at
 * most two candidates of the shortest length, and the one nearer to the double wins. The powers are
 * computed with GMP when first needed. */
#include "numbers/float_digits.h"

#include <assert.h>
#include <gmp.h>
#include <stdatomic.h>
#include <string.h>

enum { POWER_MIN = -292, POWER_MAX = 324, POWER_BITS = 128 };
enum { SIGNIFICAND_BITS = 52, EXPONENT_BIAS = 1023 + SIGNIFICAND_BITS };

typedef struct Power {
    uint64_t low;
    _Atomic uint64_t high; /* 0: not computed yet; written last */
} Power;

static Power powers[POWER_MAX - POWER_MIN + 1];

/* Good for the exponents of doubles (section 9.1 of the paper: fixed-point approximations of the
 * logarithms). */
static int floor_log2_pow10(int e) { return (e * 1741647) >> 19; }
static int floor_log10_pow2(int e) { return (e * 1262611) >> 22; }
static int floor_log10_three_quarters_pow2(int e) { return (e * 1262611 - 524031) >> 22; }

/* The 128 highest bits of 10**k, rounded up. */
static void power_compute(int k, Power *power) {
    mpz_t value, ten;
    mpz_init(value);
    mpz_init(ten);
    mpz_ui_pow_ui(ten, 10, (unsigned long)(k < 0 ? -k : k));
    int shift = POWER_BITS - 1 - floor_log2_pow10(k); /* 10**k * 2**shift has 128 bits */
    if (k < 0) {
        mpz_setbit(value, (mp_bitcnt_t)shift);
        mpz_cdiv_q(value, value, ten);
    } else if (shift >= 0) {
        mpz_mul_2exp(value, ten, (mp_bitcnt_t)shift);
    } else {
        mpz_cdiv_q_2exp(value, ten, (mp_bitcnt_t)-shift);
    }
    assert(mpz_sizeinbase(value, 2) == POWER_BITS && "the power is normalized");
    power->low = mpz_getlimbn(value, 0);
    atomic_store_explicit(&power->high, mpz_getlimbn(value, 1), memory_order_release);
    mpz_clear(value);
    mpz_clear(ten);
}

static unsigned __int128 power_of_ten(int k) {
    assert(k >= POWER_MIN && k <= POWER_MAX && "an exponent of doubles");
    Power *power = &powers[k - POWER_MIN];
    uint64_t high = atomic_load_explicit(&power->high, memory_order_acquire);
    if (!high) {
        power_compute(k, power);
        high = atomic_load_explicit(&power->high, memory_order_relaxed);
    }
    return (unsigned __int128)high << 64 | power->low;
}

/* power * n / 2**128, the last bit set if anything but a rounding error of the power was cut off
 * ("round to odd"). */
static uint64_t multiply_to_odd(unsigned __int128 power, uint64_t n) {
    unsigned __int128 low = (unsigned __int128)(uint64_t)power * n;
    unsigned __int128 product = (power >> 64) * n + (low >> 64);
    return (uint64_t)(product >> 64) | ((uint64_t)product > 1);
}

/* c * 2**q, where the double's neighbour below may be at half the usual distance. */
static uint64_t shortest_of(uint64_t c, int q, bool near_below, int *exponent) {
    int k = near_below ? floor_log10_three_quarters_pow2(q) : floor_log10_pow2(q);
    int h = q + floor_log2_pow10(-k) + 1;
    unsigned __int128 power = power_of_ten(-k);
    uint64_t odd = c & 1; /* the bounds themselves round to an even significand */
    uint64_t middle = multiply_to_odd(power, (4 * c) << h);
    uint64_t lower = multiply_to_odd(power, (4 * c - 2 + near_below) << h) + odd;
    uint64_t upper = multiply_to_odd(power, (4 * c + 2) << h) - odd;
    uint64_t s = middle / 4;
    if (s >= 10) { /* is there a candidate of one digit less? */
        uint64_t tens = s / 10;
        bool below = lower <= 40 * tens, above = 40 * tens + 40 <= upper;
        if (below != above) return *exponent = k + 1, tens + above;
    }
    *exponent = k;
    bool below = lower <= 4 * s, above = 4 * s + 4 <= upper;
    if (below != above) return s + above;
    uint64_t half = 4 * s + 2;
    return s + (middle > half || (middle == half && (s & 1)));
}

uint64_t float_shortest(double d, int *exponent) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    uint64_t fraction = bits & (((uint64_t)1 << SIGNIFICAND_BITS) - 1);
    int biased = (int)(bits >> SIGNIFICAND_BITS) & 0x7ff;
    assert(biased != 0x7ff && (fraction || biased) && "finite and not 0");
    if (biased == 0) return shortest_of(fraction, 1 - EXPONENT_BIAS, false, exponent);
    uint64_t c = fraction | (uint64_t)1 << SIGNIFICAND_BITS;
    int q = biased - EXPONENT_BIAS;
    if (q <= 0 && q >= -SIGNIFICAND_BITS && (c & (((uint64_t)1 << -q) - 1)) == 0)
        return *exponent = 0, c >> -q; /* a whole number below 2**53: itself */
    return shortest_of(c, q, fraction == 0 && biased > 1, exponent);
}
