/* The table of set: growth, holes and the order of walking, as CPython 3.11's. */
#include "containers/set.h"
#include "core/type.h"

#include <criterion/criterion.h>

static void start(void) {
    gc_start(NULL);
    types_start();
}

TestSuite(set_table, .init = start);

static Value filled(int64_t from, int64_t to, int64_t step) {
    Value set = set_new();
    for (int64_t i = from; i < to; i += step) cr_assert_eq(set_add(set, small_make(i)), 0);
    return set;
}

static void check_order(Value set, const int64_t *wanted, size_t count) {
    size_t position = 0;
    Value item;
    for (size_t i = 0; i < count; i++) {
        cr_assert(set_next(set, &position, &item));
        cr_assert_eq(small_get(item), wanted[i], "item %zu is %lld", i, (long long)small_get(item));
    }
    cr_assert_not(set_next(set, &position, &item));
}

Test(set_table, grows_as_cpython_does) {
    /* CPython: fill * 5 >= mask * 3 after an insertion makes the table used * 4, or used * 2 beyond
     * 50000. */
    cr_assert_eq(set_table(filled(0, 4, 1))->mask, 7);
    cr_assert_eq(set_table(filled(0, 5, 1))->mask, 31);
    cr_assert_eq(set_table(filled(0, 19, 1))->mask, 127);
    cr_assert_eq(set_table(filled(0, 77, 1))->mask, 511);
    cr_assert_eq(set_table(filled(0, 60000, 1))->mask, 131071);
}

Test(set_table, walks_in_the_order_of_cpython) {
    Value set = set_new();
    const int64_t added[] = {8, 16, 24, 32, 1, 9, 17};
    for (size_t i = 0; i < 7; i++) set_add(set, small_make(added[i]));
    const int64_t wanted[] = {32, 1, 8, 9, 16, 17, 24}; /* list({8, 16, 24, 32, 1, 9, 17}) */
    check_order(set, wanted, 7);
}

Test(set_table, removed_keys_leave_holes_until_growth) {
    Value set = filled(0, 4, 1);
    cr_assert_eq(set_discard(set, small_make(2)), 1);
    cr_assert_eq(set_discard(set, small_make(2)), 0);
    cr_assert_eq(set_table(set)->fill, 4);
    cr_assert_eq(set_length(set), 3);
    set_add(set, small_make(100));
    cr_assert_eq(set_table(set)->fill, 4);
    cr_assert_eq(set_length(set), 4);
}

Test(set_table, empty_sets_share_a_table_that_nobody_writes) {
    Value a = set_new(), b = set_new();
    cr_assert_eq(set_table(a), set_table(b));
    cr_assert_eq(set_discard(a, small_make(1)), 0);
    cr_assert_eq(set_contains(a, small_make(1)), 0);
    cr_assert_eq(set_pop(set_object(a)), 0);
    set_add(a, small_make(1));
    cr_assert_eq(set_length(a), 1);
    cr_assert_eq(set_length(b), 0);
}

Test(set_table, pop_empties_a_set) {
    Value set = filled(0, 1000, 3);
    int64_t sum = 0;
    size_t count = 0;
    for (Value item; (item = set_pop(set_object(set))) != 0; count++) sum += small_get(item);
    cr_assert_eq(count, 334);
    cr_assert_eq(sum, 334 * 333 / 2 * 3);
}

Test(set_table, merging_into_an_empty_set_keeps_the_layout) {
    Value set = filled(0, 1000, 7), copy = set_copy_like(set);
    cr_assert_eq(set_length(copy), set_length(set));
    cr_assert_eq(set_is_subset(set, copy), 1);
    cr_assert_eq(set_is_subset(copy, set), 1);
}
