/* Ints as limbs: views for GMP, normalization, and conversion from and to machine numbers. */
#include "numbers/bigint.h"

#include <assert.h>
#include <math.h>

BigInt *bigint_alloc(size_t count) {
    assert(count > 0 && "an int without limbs is small");
    if (count > BIGINT_LIMBS_MAX) return (BigInt *)error_raise_memory();
    return gc_try_atomic_raw(&kr_type_int, sizeof(BigInt) + count * sizeof(mp_limb_t));
}

/* Is this magnitude of one limb in the small range? */
static bool limb_is_small(mp_limb_t limb, bool negative) {
    return limb <= (uint64_t)SMALL_INT_MAX + negative;
}

Value bigint_finish(BigInt *number, size_t count, bool negative) {
    while (count > 0 && number->limbs[count - 1] == 0) count--;
    if (count == 0) return small_make(0);
    if (count == 1 && limb_is_small(number->limbs[0], negative)) {
        int64_t n = (int64_t)number->limbs[0];
        return small_make(negative ? -n : n);
    }
    number->size = negative ? -(int64_t)count : (int64_t)count;
    return value_of(number);
}

Value int_take(mpz_ptr z) {
    size_t count = mpz_size(z);
    bool negative = mpz_sgn(z) < 0;
    BigInt *number = bigint_alloc(count ? count : 1);
    if (number && count) mpn_copyi(number->limbs, mpz_limbs_read(z), (mp_size_t)count);
    mpz_clear(z);
    return number ? bigint_finish(number, count, negative) : 0;
}

Value int_by_mpz(void (*op)(mpz_ptr, mpz_srcptr, mpz_srcptr), Value a, Value b) {
    IntView x, y;
    mpz_t z;
    mpz_init(z);
    op(z, int_view(&x, a), int_view(&y, b));
    return int_take(z);
}

/* ---- From machine numbers ---- */

Value int_from_magnitude(mp_limb_t low, mp_limb_t high, bool negative) {
    if (high == 0 && limb_is_small(low, negative))
        return small_make(negative ? -(int64_t)low : (int64_t)low);
    size_t count = high ? 2 : 1;
    BigInt *number = bigint_alloc(count);
    if (!number) return 0;
    number->limbs[0] = low;
    if (high) number->limbs[1] = high;
    return bigint_finish(number, count, negative);
}

Value int_box(int64_t n) {
    return int_from_magnitude(n < 0 ? -(uint64_t)n : (uint64_t)n, 0, n < 0);
}

Value int_from_u64(uint64_t n) { return int_from_magnitude(n, 0, false); }

Value int_from_wide(__int128 n) {
    unsigned __int128 magnitude = n < 0 ? -(unsigned __int128)n : (unsigned __int128)n;
    return int_from_magnitude((mp_limb_t)magnitude, (mp_limb_t)(magnitude >> 64), n < 0);
}

Value int_from_double(double d) {
    if (isnan(d)) return error_raise(&kr_type_ValueError, "cannot convert float NaN to integer");
    if (isinf(d))
        return error_raise(&kr_type_OverflowError, "cannot convert float infinity to integer");
    if (fabs(d) < 0x1p62) return small_make((int64_t)d);
    mpz_t z;
    mpz_init_set_d(z, d);
    return int_take(z);
}

/* ---- To machine numbers ---- */

bool int_fits_i64(Value v, int64_t *result) {
    v = int_plain(v);
    if (value_is_small(v)) return *result = small_get(v), true;
    const BigInt *big = (const BigInt *)v;
    bool negative = big->size < 0;
    if (big->size != 1 && big->size != -1) return false;
    if (big->limbs[0] > (uint64_t)INT64_MAX + negative) return false;
    *result = (int64_t)(negative ? -big->limbs[0] : big->limbs[0]);
    return true;
}

bool int_fits_u64(Value v, uint64_t *result) {
    v = int_plain(v);
    if (value_is_small(v)) return *result = (uint64_t)small_get(v), small_get(v) >= 0;
    const BigInt *big = (const BigInt *)v;
    if (big->size != 1) return false;
    *result = big->limbs[0];
    return true;
}

int int_sign(Value v) {
    v = int_plain(v);
    int64_t n = value_is_small(v) ? small_get(v) : ((const BigInt *)v)->size;
    return (n > 0) - (n < 0);
}

bool int_is_odd(Value v) {
    v = int_plain(v);
    return (value_is_small(v) ? (uint64_t)small_get(v) : ((const BigInt *)v)->limbs[0]) & 1;
}

uint64_t int_bit_length(Value v) {
    IntView view;
    int_view(&view, v);
    size_t count = view_count(&view);
    if (count == 0) return 0;
    return count * LIMB_BITS - (uint64_t)__builtin_clzll(view_limbs(&view)[count - 1]);
}

/* The highest 64 bits of a magnitude of at least 64 bits; the last bit is set if any bit below them
 * is ("sticky"), so that the conversion of the word to double rounds as the whole would. *shift:
 * how many bits stand below. */
static uint64_t limbs_top(const mp_limb_t *limbs, size_t count, uint64_t *shift) {
    unsigned lead = (unsigned)__builtin_clzll(limbs[count - 1]);
    uint64_t top = limbs[count - 1];
    bool sticky = false;
    if (lead) {
        top = top << lead | limbs[count - 2] >> (LIMB_BITS - lead);
        sticky = limbs[count - 2] << lead != 0;
    } else {
        sticky = limbs[count - 2] != 0;
    }
    for (size_t i = count - 2; i-- > 0 && !sticky;) sticky = limbs[i] != 0;
    *shift = (count - 1) * LIMB_BITS - lead;
    return top | sticky;
}

double int_frexp(Value v, int64_t *exponent) {
    IntView view;
    int_view(&view, v);
    size_t count = view_count(&view);
    uint64_t shift = 0, top = count ? view_limbs(&view)[0] : 0;
    if (count > 1) top = limbs_top(view_limbs(&view), count, &shift);
    int own = 0;
    double fraction = frexp((double)top, &own);
    *exponent = (int64_t)shift + own;
    return view_negative(&view) ? -fraction : fraction;
}

bool int_to_double(Value v, double *result) {
    v = int_plain(v);
    if (value_is_small(v)) return *result = (double)small_get(v), true;
    int64_t exponent;
    double fraction = int_frexp(v, &exponent);
    if (exponent > 1024) return false;
    *result = ldexp(fraction, (int)exponent);
    return true;
}

int int_as_double(Value v, double *result) {
    if (int_to_double(v, result)) return 0;
    error_raise(&kr_type_OverflowError, "int too large to convert to float");
    return -1;
}

/* ---- Comparison and hash ---- */

bool order_satisfies(int order, SlotId op) {
    enum { LESS = 1, EQUAL = 2, GREATER = 4 };
    static const uint8_t accepted[] = {
        [SLOT___lt__ - SLOT___lt__] = LESS,    [SLOT___le__ - SLOT___lt__] = LESS | EQUAL,
        [SLOT___eq__ - SLOT___lt__] = EQUAL,   [SLOT___ne__ - SLOT___lt__] = LESS | GREATER,
        [SLOT___gt__ - SLOT___lt__] = GREATER, [SLOT___ge__ - SLOT___lt__] = GREATER | EQUAL,
    };
    return (accepted[op - SLOT___lt__] & (1 << (order + 1))) != 0;
}

int int_compare(Value a, Value b) {
    a = int_plain(a), b = int_plain(b);
    if (value_both_small(a, b)) return ((int64_t)a > (int64_t)b) - ((int64_t)a < (int64_t)b);
    IntView x, y;
    int order = mpz_cmp(int_view(&x, a), int_view(&y, b));
    return (order > 0) - (order < 0);
}

static int small_compare_double(int64_t n, double d) {
    if (fabs(d) >= 0x1p62) return d > 0 ? -1 : d < 0 && n == SMALL_INT_MIN && d == -0x1p62 ? 0 : 1;
    int64_t whole = (int64_t)d;
    if (n != whole) return n < whole ? -1 : 1;
    double rest = d - (double)whole; /* exact: a double with a fraction is below 2**53 */
    return (rest < 0) - (rest > 0);
}

int int_compare_double(Value a, double d) {
    a = int_plain(a);
    if (value_is_small(a)) return small_compare_double(small_get(a), d);
    IntView x;
    int order = mpz_cmp_d(int_view(&x, a), d);
    return (order > 0) - (order < 0);
}

/* CPython's: the residue modulo the Mersenne prime 2**61 - 1 with the number's sign, and -2 for -1.
 */
#define HASH_MODULUS (((uint64_t)1 << 61) - 1)

uint64_t int_hash(Value v) {
    IntView view;
    int_view(&view, v);
    size_t count = view_count(&view);
    uint64_t residue = count == 0   ? 0
                       : count == 1 ? view_limbs(&view)[0] % HASH_MODULUS
                                    : mpn_mod_1(view_limbs(&view), (mp_size_t)count, HASH_MODULUS);
    if (!view_negative(&view)) return residue;
    return residue == 1 ? (uint64_t)-2 : -residue;
}
