/* Powers of ints, plain and modular. */
#include "numbers/bigint.h"
#include "numbers/complex.h"

#include "int.stub.h"

/* base ** exponent by squaring while it fits in 64 bits; false: it does not. */
static bool power_small(int64_t base, uint64_t exponent, int64_t *result) {
    int64_t product = 1;
    for (;;) {
        if ((exponent & 1) && __builtin_mul_overflow(product, base, &product)) return false;
        exponent >>= 1;
        if (exponent == 0) break;
        if (__builtin_mul_overflow(base, base, &base)) return false;
    }
    *result = product;
    return true;
}

Value int_power(Value base, uint64_t exponent) {
    base = int_plain(base);
    int64_t n;
    if (value_is_small(base) && power_small(small_get(base), exponent, &n)) return int_from_i64(n);
    /* Here |base| > 1, so the result has at least (bits - 1) * exponent bits. */
    uint64_t bits;
    if (__builtin_mul_overflow(int_bit_length(base), exponent, &bits) || bits > BIGINT_BITS_MAX)
        return error_raise_memory();
    if (base == small_make(2)) return int_shift_left(small_make(1), exponent);
    IntView x;
    mpz_t z;
    mpz_init(z);
    mpz_pow_ui(z, int_view(&x, base), exponent);
    return int_take(z);
}

static uint64_t power_modulo_word(uint64_t base, uint64_t exponent, uint64_t modulus) {
    unsigned __int128 product = 1 % modulus, factor = base % modulus;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1) product = product * factor % modulus;
        factor = factor * factor % modulus;
    }
    return (uint64_t)product;
}

/* All small, exponent >= 0, modulus > 0. */
static Value power_modulo_small(int64_t base, int64_t exponent, int64_t modulus) {
    int64_t residue = base % modulus;
    if (residue < 0) residue += modulus;
    return small_make(
        (int64_t)power_modulo_word((uint64_t)residue, (uint64_t)exponent, (uint64_t)modulus));
}

/* z = base ** exponent modulo |modulus|, in [0, |modulus|); false: base has no inverse. */
static bool power_modulo_mpz(mpz_ptr z, Value base, Value exponent, Value modulus) {
    IntView b, e, m;
    mpz_t inverse, magnitude;
    int_view(&b, base), int_view(&e, exponent), int_view(&m, modulus);
    mpz_roinit_n(magnitude, view_limbs(&m), (mp_size_t)view_count(&m));
    if (!view_negative(&e)) {
        mpz_powm(z, b.z, e.z, magnitude);
        return true;
    }
    mpz_init(inverse);
    bool exists = mpz_invert(inverse, b.z, magnitude) != 0;
    if (exists) {
        mpz_t positive;
        mpz_powm(z, inverse, mpz_roinit_n(positive, view_limbs(&e), (mp_size_t)view_count(&e)),
                 magnitude);
    }
    mpz_clear(inverse);
    return exists;
}

Value int_power_modulo(Value base, Value exponent, Value modulus) {
    base = int_plain(base), exponent = int_plain(exponent), modulus = int_plain(modulus);
    if (modulus == small_make(0))
        return error_raise(&kr_type_ValueError, "pow() 3rd argument cannot be 0");
    if (modulus == small_make(1) || modulus == small_make(-1)) return small_make(0);
    if (value_both_small(base, exponent) && value_is_small(modulus) && small_get(exponent) >= 0 &&
        small_get(modulus) > 0)
        return power_modulo_small(small_get(base), small_get(exponent), small_get(modulus));
    mpz_t z;
    mpz_init(z);
    if (!power_modulo_mpz(z, base, exponent, modulus)) {
        mpz_clear(z);
        return error_raise(&kr_type_ValueError, "base is not invertible for the given modulus");
    }
    Value result = int_take(z);
    if (!result || int_sign(modulus) > 0 || result == small_make(0)) return result;
    return int_add(result, modulus);
}

static Value int_power_float(Value base, Value exponent) {
    double b, e;
    if (int_as_double(base, &b) < 0 || int_as_double(exponent, &e) < 0) return 0;
    return kr_binop_pow(float_make(b), float_make(e));
}

Value kr_int___pow__(Value self, Value exponent, Value modulus) {
    if (modulus == KR_NONE) modulus = 0;
    if (!value_is_int(exponent) || (modulus && !value_is_int(modulus))) return KR_NOT_IMPLEMENTED;
    if (modulus) return int_power_modulo(self, exponent, modulus);
    if (int_sign(exponent) < 0) return int_power_float(self, exponent);
    uint64_t count;
    if (!int_fits_u64(exponent, &count)) count = int_is_odd(exponent) ? UINT64_MAX : UINT64_MAX - 1;
    return int_power(self, count);
}

Value kr_int___rpow__(Value self, Value base, Value modulus) {
    return value_is_int(base) ? kr_int___pow__(base, self, modulus) : KR_NOT_IMPLEMENTED;
}
