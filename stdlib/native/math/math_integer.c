/* The module math: functions of ints of any size. */
#include "containers/containers.h"
#include "numbers/bigint.h"

#include <limits.h>
#include <math.h>

#include "math.stub.h"

/* ---- gcd, lcm ---- */

static uint64_t gcd_words(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t rest = a % b;
        a = b, b = rest;
    }
    return a;
}

static uint64_t small_magnitude(Value v) {
    int64_t n = small_get(v);
    return n < 0 ? -(uint64_t)n : (uint64_t)n;
}

static Value gcd_of(Value a, Value b) {
    if (value_both_small(a, b))
        return int_from_u64(gcd_words(small_magnitude(a), small_magnitude(b)));
    return int_by_mpz(mpz_gcd, a, b);
}

static Value lcm_of(Value a, Value b) { return int_by_mpz(mpz_lcm, a, b); }

static Value fold(Value integers, Value start, Value (*step)(Value, Value)) {
    Value result = start;
    for (size_t i = 0; i < tuple_length(integers); i++) {
        Value n = object_index(tuple_get(integers, i));
        if (!n) return 0;
        result = step(result, n);
        if (!result) return 0;
    }
    return result;
}

Value kr_math_gcd(Value integers) { return fold(integers, small_make(0), gcd_of); }
Value kr_math_lcm(Value integers) { return fold(integers, small_make(1), lcm_of); }

/* ---- isqrt ---- */

static int64_t isqrt_word(int64_t n) {
    int64_t root = (int64_t)sqrt((double)n);
    while (root * root > n) root--;
    while ((root + 1) * (root + 1) <= n) root++;
    return root;
}

Value kr_math_isqrt(Value v) {
    Value n = object_index(v);
    if (!n) return 0;
    if (int_sign(n) < 0)
        return error_raise(&kr_type_ValueError, "isqrt() argument must be nonnegative");
    if (value_is_small(n)) return small_make(isqrt_word(small_get(n)));
    IntView view;
    mpz_t root;
    mpz_init(root);
    mpz_sqrt(root, int_view(&view, n));
    return int_take(root);
}

/* ---- factorial, perm, comb ---- */

Value kr_math_factorial(Value v) {
    Value n = object_index(v);
    int64_t count;
    if (!n) return 0;
    if (int_sign(n) < 0)
        return error_raise(&kr_type_ValueError, "factorial() not defined for negative values");
    if (!int_fits_i64(n, &count))
        return error_raise(&kr_type_OverflowError, "factorial() argument should not exceed %ld",
                           LONG_MAX);
    /* n! has at least n * (log2(n) - 2) bits. */
    if ((double)count * (log2((double)count + 1) - 2) > (double)BIGINT_BITS_MAX)
        return error_raise_memory();
    mpz_t z;
    mpz_init(z);
    mpz_fac_ui(z, (unsigned long)count);
    return int_take(z);
}

/* n * (n-1) * ... * (n-count+1), split in halves so that the factors stay of like size. count >= 1.
 */
static Value falling_product(Value n, uint64_t count) {
    if (recursion_check() < 0) return 0;
    if (count == 1) return n;
    uint64_t half = count / 2;
    Value high = falling_product(n, half);
    Value next = high ? int_subtract(n, int_from_u64(half)) : 0;
    Value low = next ? falling_product(next, count - half) : 0;
    return low ? int_multiply(high, low) : 0;
}

/* The arguments of perm and comb. 1; 0 with the error set. */
static int take_counts(Value *n, Value *k) {
    *n = object_index(*n);
    if (!*n) return 0;
    *k = object_index(*k);
    if (!*k) return 0;
    if (int_sign(*n) >= 0 && int_sign(*k) >= 0) return 1;
    error_raise(&kr_type_ValueError, "%s must be a non-negative integer",
                int_sign(*n) < 0 ? "n" : "k");
    return 0;
}

Value kr_math_perm(Value n, Value k) {
    int64_t count;
    if (k == KR_NONE) return kr_math_factorial(n);
    if (!take_counts(&n, &k)) return 0;
    if (int_compare(k, n) > 0) return small_make(0);
    if (!int_fits_i64(k, &count))
        return error_raise(&kr_type_OverflowError, "k must not exceed %lld", LLONG_MAX);
    if (count == 0) return small_make(1);
    if ((double)int_bit_length(n) * (double)count > 4 * (double)BIGINT_BITS_MAX)
        return error_raise_memory();
    return falling_product(n, (uint64_t)count);
}

Value kr_math_comb(Value n, Value k) {
    int64_t count;
    if (!take_counts(&n, &k)) return 0;
    if (int_compare(k, n) > 0) return small_make(0);
    Value other = int_subtract(n, k);
    if (!other) return 0;
    if (int_compare(other, k) < 0) k = other;
    if (!int_fits_i64(k, &count))
        return error_raise(&kr_type_OverflowError, "min(n - k, k) must not exceed %lld", LLONG_MAX);
    if ((double)int_bit_length(n) * (double)count > 64 * (double)BIGINT_BITS_MAX)
        return error_raise_memory();
    IntView view;
    mpz_t z;
    mpz_init(z);
    mpz_bin_ui(z, int_view(&view, n), (unsigned long)count);
    return int_take(z);
}
