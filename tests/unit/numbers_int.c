/* Facts of ints that no program sees: which values are tagged, how many limbs the others have. */
#include "core/type.h"
#include "numbers/bigint.h"

#include <criterion/criterion.h>

static void start(void) {
    gc_start(NULL);
    types_start();
}

TestSuite(int_value, .init = start);

static const BigInt *big(Value v) {
    cr_assert(!value_is_small(v) && value_is_exact(v, &kr_type_int));
    return (const BigInt *)v;
}

Test(int_value, the_small_range_ends_at_62_bits) {
    cr_assert_eq(int_from_i64(SMALL_INT_MAX), small_make(SMALL_INT_MAX));
    cr_assert_eq(int_from_i64(SMALL_INT_MIN), small_make(SMALL_INT_MIN));
    cr_assert_eq(big(int_from_i64(SMALL_INT_MAX + 1))->size, 1);
    cr_assert_eq(big(int_from_i64(SMALL_INT_MIN - 1))->size, -1);
    cr_assert_eq(big(int_from_u64(UINT64_MAX))->limbs[0], UINT64_MAX);
    cr_assert_eq(big(int_from_i64(INT64_MIN))->limbs[0], (uint64_t)1 << 63);
}

Test(int_value, what_fits_becomes_small_again) {
    Value above = int_from_i64(SMALL_INT_MAX + 1), below = int_from_i64(SMALL_INT_MIN - 1);
    cr_assert_eq(int_subtract(above, small_make(1)), small_make(SMALL_INT_MAX));
    cr_assert_eq(int_add(below, small_make(1)), small_make(SMALL_INT_MIN));
    cr_assert_eq(int_negate(above), small_make(SMALL_INT_MIN));
    cr_assert_eq(int_subtract(above, above), small_make(0));
    cr_assert_eq(int_shift_right(int_shift_left(small_make(-5), 200), 200), small_make(-5));
    Value quotient, remainder;
    cr_assert_eq(int_divide(int_shift_left(small_make(7), 100), int_shift_left(small_make(1), 100),
                            &quotient, &remainder, ""),
                 0);
    cr_assert_eq(quotient, small_make(7));
    cr_assert_eq(remainder, small_make(0));
}

Test(int_value, no_leading_limbs_are_kept) {
    Value power = int_shift_left(small_make(1), 128);
    cr_assert_eq(big(power)->size, 3);
    cr_assert_eq(big(int_subtract(power, small_make(1)))->size, 2);
    cr_assert_eq(big(int_multiply(int_from_u64(UINT64_MAX), int_from_u64(UINT64_MAX)))->size, 2);
    cr_assert_eq(big(int_multiply(int_from_u64((uint64_t)1 << 62), small_make(-2)))->size, -1);
}

Test(int_value, the_least_small_int_divides_by_minus_one) {
    Value quotient;
    cr_assert_eq(int_divide(small_make(SMALL_INT_MIN), small_make(-1), &quotient, NULL, ""), 0);
    cr_assert_eq(big(quotient)->limbs[0], (uint64_t)SMALL_INT_MAX + 1);
}

Test(int_value, machine_numbers_come_back) {
    const int64_t numbers[] = {
        0,         1,        -1, SMALL_INT_MAX, SMALL_INT_MIN, SMALL_INT_MAX + 1, SMALL_INT_MIN - 1,
        INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        int64_t n;
        cr_assert(int_fits_i64(int_from_i64(numbers[i]), &n));
        cr_assert_eq(n, numbers[i]);
    }
    uint64_t u;
    int64_t n;
    cr_assert(int_fits_u64(int_from_u64(UINT64_MAX), &u) && u == UINT64_MAX);
    cr_assert(!int_fits_u64(small_make(-1), &u));
    cr_assert(!int_fits_i64(int_from_u64(UINT64_MAX), &n));
}

Test(int_value, doubles_compare_exactly) {
    cr_assert_eq(int_compare_double(small_make(SMALL_INT_MAX), 0x1p62), -1);
    cr_assert_eq(int_compare_double(small_make(SMALL_INT_MIN), -0x1p62), 0);
    cr_assert_eq(int_compare_double(int_from_i64(SMALL_INT_MAX + 1), 0x1p62), 0);
    cr_assert_eq(int_compare_double(small_make(((int64_t)1 << 53) + 1), 0x1p53), 1);
    cr_assert_eq(int_compare_double(small_make(0), 5e-324), -1);
}

Test(int_value, flonums_hold_what_fits_and_no_negative_zero) {
    const double in_word[] = {0.0, 1.0, -1.5, 1e77, 1e-76},
                 on_heap[] = {-0.0, 1e300, 5e-324, 1e-300};
    for (size_t i = 0; i < sizeof in_word / sizeof *in_word; i++) {
        cr_assert(value_is_flonum(float_make(in_word[i])));
        cr_assert_eq(float_get(float_make(in_word[i])), in_word[i]);
    }
    for (size_t i = 0; i < sizeof on_heap / sizeof *on_heap; i++) {
        cr_assert(value_is_exact(float_make(on_heap[i]), &kr_type_float));
        cr_assert_eq(float_get(float_make(on_heap[i])), on_heap[i]);
    }
}
