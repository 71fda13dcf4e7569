/* Addition, multiplication and division of ints of any size.
 *
 * The small case comes first everywhere; long operands go to GMP's mpn functions, which write into
 * the new int. */
#include "numbers/bigint.h"

#include <assert.h>
#include <math.h>

/* ---- Sums ---- */

/* The magnitude of an int of at most two limbs. */
static unsigned __int128 view_wide(const IntView *x) {
    size_t count = view_count(x);
    const mp_limb_t *limbs = view_limbs(x);
    return count == 0   ? 0
           : count == 1 ? limbs[0]
                        : (unsigned __int128)limbs[1] << LIMB_BITS | limbs[0];
}

static Value int_from_wide_magnitude(unsigned __int128 n, bool negative) {
    return int_from_magnitude((mp_limb_t)n, (mp_limb_t)(n >> LIMB_BITS), negative);
}

/* |x| + |y|; x has at least as many limbs. */
static Value magnitude_add(const IntView *x, const IntView *y, bool negative) {
    size_t count = view_count(x), other = view_count(y);
    unsigned __int128 wide;
    if (count <= 2 && !__builtin_add_overflow(view_wide(x), view_wide(y), &wide))
        return int_from_wide_magnitude(wide, negative);
    BigInt *sum = bigint_alloc(count + 1);
    if (!sum) return 0;
    sum->limbs[count] = 0;
    if (other)
        sum->limbs[count] =
            mpn_add(sum->limbs, view_limbs(x), (mp_size_t)count, view_limbs(y), (mp_size_t)other);
    else
        mpn_copyi(sum->limbs, view_limbs(x), (mp_size_t)count);
    return bigint_finish(sum, count + 1, negative);
}

/* |x| - |y|, where |x| >= |y|. */
static Value magnitude_subtract(const IntView *x, const IntView *y, bool negative) {
    size_t count = view_count(x), other = view_count(y);
    if (count <= 2) return int_from_wide_magnitude(view_wide(x) - view_wide(y), negative);
    BigInt *difference = bigint_alloc(count ? count : 1);
    if (!difference) return 0;
    if (other)
        mpn_sub(difference->limbs, view_limbs(x), (mp_size_t)count, view_limbs(y),
                (mp_size_t)other);
    else
        mpn_copyi(difference->limbs, view_limbs(x), (mp_size_t)count);
    return bigint_finish(difference, count, negative);
}

static Value view_add(const IntView *x, const IntView *y, bool negate_y) {
    bool x_negative = view_negative(x), y_negative = view_negative(y) != negate_y;
    bool swap =
        x_negative == y_negative ? view_count(x) < view_count(y) : mpz_cmpabs(x->z, y->z) < 0;
    const IntView *large = swap ? y : x, *other = swap ? x : y;
    bool negative = swap ? y_negative : x_negative;
    if (x_negative == y_negative) return magnitude_add(large, other, negative);
    return magnitude_subtract(large, other, negative);
}

Value int_add(Value a, Value b) {
    a = int_plain(a), b = int_plain(b);
    if (value_both_small(a, b)) return int_from_i64(small_get(a) + small_get(b));
    IntView x, y;
    int_view(&x, a), int_view(&y, b);
    return view_add(&x, &y, false);
}

Value int_subtract(Value a, Value b) {
    a = int_plain(a), b = int_plain(b);
    if (value_both_small(a, b)) return int_from_i64(small_get(a) - small_get(b));
    IntView x, y;
    int_view(&x, a), int_view(&y, b);
    return view_add(&x, &y, true);
}

static Value int_with_sign(Value a, bool negative) {
    IntView x;
    int_view(&x, a);
    size_t count = view_count(&x);
    if (view_negative(&x) == negative || count == 0) return int_plain(a);
    BigInt *result = bigint_alloc(count);
    if (!result) return 0;
    mpn_copyi(result->limbs, view_limbs(&x), (mp_size_t)count);
    return bigint_finish(result, count, negative);
}

Value int_negate(Value a) {
    a = int_plain(a);
    if (value_is_small(a)) return int_from_i64(-small_get(a));
    return int_with_sign(a, int_sign(a) > 0);
}

Value int_absolute(Value a) {
    a = int_plain(a);
    if (value_is_small(a)) return int_from_i64(small_get(a) < 0 ? -small_get(a) : small_get(a));
    return int_with_sign(a, false);
}

/* ---- Products ---- */

Value int_multiply(Value a, Value b) {
    a = int_plain(a), b = int_plain(b);
    if (value_both_small(a, b)) return int_from_wide((__int128)small_get(a) * small_get(b));
    IntView x, y;
    int_view(&x, a), int_view(&y, b);
    const IntView *large = view_count(&x) < view_count(&y) ? &y : &x,
                  *other = large == &x ? &y : &x;
    size_t count = view_count(large), rest = view_count(other);
    bool negative = view_negative(&x) != view_negative(&y);
    if (rest == 0) return small_make(0);
    if (count == 1) {
        unsigned __int128 wide = (unsigned __int128)view_limbs(large)[0] * view_limbs(other)[0];
        return int_from_magnitude((mp_limb_t)wide, (mp_limb_t)(wide >> 64), negative);
    }
    BigInt *product = bigint_alloc(count + rest);
    if (!product) return 0;
    if (rest == 1)
        product->limbs[count] =
            mpn_mul_1(product->limbs, view_limbs(large), (mp_size_t)count, view_limbs(other)[0]);
    else if (view_limbs(large) == view_limbs(other))
        mpn_sqr(product->limbs, view_limbs(large), (mp_size_t)count);
    else
        mpn_mul(product->limbs, view_limbs(large), (mp_size_t)count, view_limbs(other),
                (mp_size_t)rest);
    return bigint_finish(product, count + rest, negative);
}

/* ---- Quotients ---- */

static void small_divide(int64_t a, int64_t b, Value *quotient, Value *remainder) {
    int64_t q = a / b, r = a % b;
    if (r != 0 && (r < 0) != (b < 0)) q--, r += b;
    if (quotient) *quotient = int_from_i64(q); /* SMALL_INT_MIN / -1 is one too large to be small */
    if (remainder) *remainder = small_make(r);
}

/* |b| is not above |a|, both are long or small. Truncating division by GMP, then a step down where
 * the signs differ. */
static int view_divide(const IntView *x, const IntView *y, Value b, Value *quotient,
                       Value *remainder) {
    size_t count = view_count(x), divisor = view_count(y);
    BigInt *q = bigint_alloc(count - divisor + 2), *r = bigint_alloc(divisor);
    if (!q || !r) return -1;
    mpn_tdiv_qr(q->limbs, r->limbs, 0, view_limbs(x), (mp_size_t)count, view_limbs(y),
                (mp_size_t)divisor);
    q->limbs[count - divisor + 1] = 0;
    bool opposite = view_negative(x) != view_negative(y);
    Value rest = bigint_finish(r, divisor, view_negative(x));
    bool step = opposite && rest != small_make(0);
    if (step) {
        mpn_add_1(q->limbs, q->limbs, (mp_size_t)(count - divisor + 2), 1);
        rest = int_add(rest, b);
    }
    if (remainder) *remainder = rest;
    if (quotient) *quotient = bigint_finish(q, count - divisor + 2, opposite);
    return rest ? 0 : -1;
}

/* The quotient lies between -1 and 1. */
static int divide_short(const IntView *x, const IntView *y, Value a, Value b, Value *quotient,
                        Value *remainder) {
    bool step = view_count(x) != 0 && view_negative(x) != view_negative(y);
    if (quotient) *quotient = small_make(step ? -1 : 0);
    if (!remainder) return 0;
    *remainder = step ? int_add(a, b) : int_plain(a);
    return *remainder ? 0 : -1;
}

int int_divide(Value a, Value b, Value *quotient, Value *remainder, const char *zero_text) {
    a = int_plain(a), b = int_plain(b);
    if (b == small_make(0)) {
        error_raise(&kr_type_ZeroDivisionError, "%s", zero_text);
        return -1;
    }
    if (value_both_small(a, b)) {
        small_divide(small_get(a), small_get(b), quotient, remainder);
        return 0;
    }
    IntView x, y;
    int_view(&x, a), int_view(&y, b);
    if (mpz_cmpabs(x.z, y.z) < 0) return divide_short(&x, &y, a, b, quotient, remainder);
    return view_divide(&x, &y, b, quotient, remainder);
}

/* ---- True division ---- */

enum { DOUBLE_BITS = 53, DOUBLE_EXPONENT_MAX = 1024, DOUBLE_EXPONENT_MIN = -1021 };

static int raise_quotient_overflow(void) {
    error_raise(&kr_type_OverflowError, "integer division result too large for a float");
    return -1;
}

/* |a| * 2**-shift / |b| truncated, of at most DOUBLE_BITS + 3 bits; its last bit is set if anything
 * was cut off. */
static uint64_t scaled_quotient(mpz_srcptr a, mpz_srcptr b, int64_t shift) {
    mpz_t dividend, rest;
    mpz_inits(dividend, rest, NULL);
    bool inexact = false;
    if (shift <= 0) {
        mpz_mul_2exp(dividend, a, (mp_bitcnt_t)-shift);
    } else {
        inexact = !mpz_divisible_2exp_p(a, (mp_bitcnt_t)shift);
        mpz_tdiv_q_2exp(dividend, a, (mp_bitcnt_t)shift);
    }
    mpz_tdiv_qr(dividend, rest, dividend, b);
    assert(mpz_size(dividend) <= 1 && "the shift leaves a quotient of one limb");
    uint64_t quotient = mpz_getlimbn(dividend, 0) | inexact | (mpz_sgn(rest) != 0);
    mpz_clears(dividend, rest, NULL);
    return quotient;
}

/* Rounds n * 2**shift half to even to a double, denormals included, where n's last bit is sticky.
 */
static double round_scaled(uint64_t n, int64_t shift) {
    int64_t bits = n ? LIMB_BITS - __builtin_clzll(n) : 0;
    int64_t least = DOUBLE_EXPONENT_MIN - shift;
    int64_t extra = (bits > least ? bits : least) -
                    DOUBLE_BITS; /* bits that do not fit; at least 2 by the choice of shift */
    uint64_t half = (uint64_t)1 << (extra - 1);
    if ((n & half) && (n & (3 * half - 1))) n += half;
    n &= ~(2 * half - 1);
    return ldexp((double)n, (int)shift);
}

int int_true_divide(Value a, Value b, double *result) {
    IntView x, y;
    int_view(&x, a), int_view(&y, b);
    if (view_count(&y) == 0) {
        error_raise(&kr_type_ZeroDivisionError, "division by zero");
        return -1;
    }
    bool negative = view_negative(&x) != view_negative(&y);
    int64_t a_bits = (int64_t)int_bit_length(a), b_bits = (int64_t)int_bit_length(b),
            difference = a_bits - b_bits;
    *result = negative ? -0.0 : 0.0;
    if (a_bits == 0) return 0; /* 0 / -1 is -0.0 */
    if (a_bits <= DOUBLE_BITS && b_bits <= DOUBLE_BITS) {
        double quotient = (double)view_limbs(&x)[0] / (double)view_limbs(&y)[0];
        return *result = negative ? -quotient : quotient, 0;
    }
    if (difference > DOUBLE_EXPONENT_MAX) return raise_quotient_overflow();
    if (difference < DOUBLE_EXPONENT_MIN - DOUBLE_BITS - 1) return 0;
    int64_t shift =
        (difference > DOUBLE_EXPONENT_MIN ? difference : DOUBLE_EXPONENT_MIN) - DOUBLE_BITS - 2;
    mpz_t u, v;
    double quotient = round_scaled(
        scaled_quotient(mpz_roinit_n(u, view_limbs(&x), (mp_size_t)view_count(&x)),
                        mpz_roinit_n(v, view_limbs(&y), (mp_size_t)view_count(&y)), shift),
        shift);
    if (isinf(quotient)) return raise_quotient_overflow();
    *result = negative ? -quotient : quotient;
    return 0;
}
