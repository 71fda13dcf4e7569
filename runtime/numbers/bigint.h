/* What the files of int share: views of ints for GMP, and results made of limbs.
 *
 * Operands are read in place: a small int becomes one limb inside the view, a BigInt is not copied.
 * Results are either written by mpn functions straight into a fresh BigInt (bigint_alloc,
 * bigint_finish) or made in a scratch mpz, which int_take copies and always clears. A finished int
 * is small whenever it fits. */
#ifndef KRAIT_NUMBERS_BIGINT_H
#define KRAIT_NUMBERS_BIGINT_H

#include "numbers/number.h"

#include <gmp.h>

enum { LIMB_BITS = 64 };
_Static_assert(sizeof(mp_limb_t) == 8, "BigInt.limbs are GMP's limbs");
/* GMP counts limbs in an int; half of that leaves room for intermediate results. Longer ints raise
 * MemoryError. */
#define BIGINT_LIMBS_MAX ((size_t)1 << 30)
#define BIGINT_BITS_MAX (BIGINT_LIMBS_MAX * LIMB_BITS)

/* An int (or instance of a subclass) as GMP sees it. Lives on the stack, so that it keeps the limbs
 * alive. */
typedef struct IntView {
    __mpz_struct z[1];
    mp_limb_t limb;
} IntView;

/* What mpz_roinit_n would make of it, without the call. */
static inline mpz_srcptr int_view(IntView *view, Value v) {
    v = int_plain(v);
    view->z->_mp_alloc = 0;
    if (!value_is_small(v)) {
        const BigInt *big = (const BigInt *)v;
        view->z->_mp_size = (int)big->size;
        view->z->_mp_d = (mp_limb_t *)(uintptr_t)big->limbs;
        return view->z;
    }
    int64_t n = small_get(v);
    view->limb = n < 0 ? -(uint64_t)n : (uint64_t)n;
    view->z->_mp_size = (n > 0) - (n < 0);
    view->z->_mp_d = &view->limb;
    return view->z;
}
static inline const mp_limb_t *view_limbs(const IntView *view) { return view->z->_mp_d; }
static inline size_t view_count(const IntView *view) {
    return (size_t)(view->z->_mp_size < 0 ? -view->z->_mp_size : view->z->_mp_size);
}
static inline bool view_negative(const IntView *view) { return view->z->_mp_size < 0; }

/* Uncleared room for `count` limbs (at least 1), to be filled before anyone sees it; 0 with
 * MemoryError. */
BigInt *bigint_alloc(size_t count);
/* The int that limbs[0, count) and the sign say: leading zeros go, what fits becomes small. */
Value bigint_finish(BigInt *number, size_t count, bool negative);
/* Copies z into an int and clears z, also when it raises MemoryError. */
Value int_take(mpz_ptr z);
Value int_from_wide(__int128 n);
Value int_from_magnitude(mp_limb_t low, mp_limb_t high, bool negative);

/* Arithmetic on ints; subclass instances are allowed as operands, results are plain. 0 with the
 * error set. */
Value int_add(Value a, Value b);
Value int_subtract(Value a, Value b);
Value int_multiply(Value a, Value b);
/* Floor division: ZeroDivisionError with `zero_text` if b is 0. Either result may be left out
 * (NULL). 0, or -1. */
int int_divide(Value a, Value b, Value *quotient, Value *remainder, const char *zero_text);
Value int_negate(Value a);
Value int_absolute(Value a);
Value int_shift_left(Value a, uint64_t count);
Value int_shift_right(Value a, uint64_t count);
Value int_power(Value base, uint64_t exponent);
/* base ** exponent % modulus; a negative exponent inverts. ValueError as CPython. */
Value int_power_modulo(Value base, Value exponent, Value modulus);
/* op on scratch: mpz_gcd, mpz_and, ... */
Value int_by_mpz(void (*op)(mpz_ptr, mpz_srcptr, mpz_srcptr), Value a, Value b);

/* Does an order (-1, 0, 1) satisfy the comparison SLOT___lt__ ... SLOT___ge__? */
bool order_satisfies(int order, SlotId op);
int int_compare(Value a, Value b);         /* -1, 0, 1 */
int int_compare_double(Value a, double d); /* exact; d may be infinite but not NaN */
uint64_t int_bit_length(Value v);          /* of the absolute value */
bool int_is_odd(Value v);
/* Rounded half to even; false: too large (nothing is raised). */
bool int_to_double(Value v, double *result);
/* As int_to_double; OverflowError "int too large to convert to float". 0, or -1. */
int int_as_double(Value v, double *result);
/* |v| = *result * 2**exponent with 0.5 <= |*result| < 1, rounded half to even; for logarithms of
 * any int. */
double int_frexp(Value v, int64_t *exponent);
/* a / b rounded half to even. 0, or -1 with ZeroDivisionError or OverflowError. */
int int_true_divide(Value a, Value b, double *result);

#endif
