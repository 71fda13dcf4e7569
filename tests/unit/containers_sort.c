/* Timsort: every specialised kind sorts as the general one does, stably, and a failed sort loses
 * nothing. */
#include "containers/item.h"
#include "containers/sort.h"
#include "core/type.h"
#include "text/str.h"

#include <criterion/criterion.h>

static void start(void) {
    gc_start(NULL);
    types_start();
}

TestSuite(sort, .init = start);

enum { LENGTH_MAX = 4000 };

typedef struct Shape {
    const char *name;
    int64_t (*number)(size_t i, size_t n);
} Shape;

static uint64_t seed = 88172645463325252u;

static uint64_t random_next(void) { /* xorshift64 */
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

static int64_t shape_random(size_t i, size_t n) {
    return (int64_t)(random_next() % (4 * n + 1)) - (int64_t)n;
}
static int64_t shape_few(size_t i, size_t n) { return (int64_t)(random_next() % 4); }
static int64_t shape_up(size_t i, size_t n) { return (int64_t)i; }
static int64_t shape_down(size_t i, size_t n) { return (int64_t)(n - i); }
static int64_t shape_saw(size_t i, size_t n) { return (int64_t)(i % 97); }
static int64_t shape_nearly(size_t i, size_t n) {
    return random_next() % 20 ? (int64_t)i : shape_random(i, n);
}
static int64_t shape_organ(size_t i, size_t n) { return (int64_t)(i < n / 2 ? i : n - i); }

static const Shape shapes[] = {
    {"random", shape_random},    {"few", shape_few}, {"up", shape_up},
    {"down", shape_down},        {"saw", shape_saw}, {"nearly sorted", shape_nearly},
    {"organ pipe", shape_organ},
};
static const size_t lengths[] = {0,  1,  2,  3,   10,  31,  32,   33,
                                 63, 64, 65, 127, 128, 500, 1000, LENGTH_MAX};

static Value make_small(int64_t n) { return small_make(n); }
static Value make_float(int64_t n) { return float_make((double)n / 4); }
static Value make_str(int64_t n) { return str_printf("%lld", (long long)n); }
static Value make_tuple(int64_t n) { return tuple_pack(2, small_make(n / 3), small_make(n)); }

/* Texts that differ late, or only in their length, or in characters that are 0. */
static Value make_prefixed(int64_t n) {
    return str_printf("what all have in common %lld%s", (long long)n / 7,
                      n % 3 ? "" : " and a tail that is longer");
}
static Value make_zeros(int64_t n) {
    static const char text[] = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0a\0\0b";
    return str_from_ascii(text + n % 3 * 2 + (n % 3 < 0 ? 6 : 0), 2 + (uint64_t)(n & 7) * 2);
}
static Value make_signed_zero(int64_t n) {
    return float_make(n % 5 ? (double)n / 8 : n % 2 ? 0.0 : -0.0);
}
static Value make_row(int64_t n) {
    return tuple_pack(3, make_prefixed(n / 50), make_signed_zero(n / 10), small_make(-n));
}
static Value make_rows_of_text(int64_t n) { return tuple_pack(2, make_zeros(n), make_str(n / 2)); }

static Value keys[LENGTH_MAX], keys_any[LENGTH_MAX], values[LENGTH_MAX], values_any[LENGTH_MAX];

static void check(const Shape *shape, size_t n, SortKind kind, Value (*make)(int64_t)) {
    for (size_t i = 0; i < n; i++) {
        keys[i] = keys_any[i] = make(shape->number(i, n));
        values[i] = values_any[i] = small_make((int64_t)i);
    }
    if (n) cr_assert_eq(sort_kind(keys, n), kind, "%s", shape->name);
    cr_assert_eq(sort_values(keys, values, n, kind), 0);
    cr_assert_eq(sort_values(keys_any, values_any, n, SORT_ANY), 0);
    for (size_t i = 0; i < n; i++) {
        cr_assert_eq(keys[i], keys_any[i], "%s of %zu at %zu", shape->name, n, i);
        cr_assert_eq(values[i], values_any[i], "%s of %zu at %zu", shape->name, n, i);
        if (i == 0) continue;
        cr_assert_neq(object_test(keys[i], keys[i - 1], SLOT___lt__), 1, "%s of %zu is sorted",
                      shape->name, n);
        if (!item_equal(keys[i], keys[i - 1])) continue;
        cr_assert_lt((int64_t)values[i - 1], (int64_t)values[i], "%s of %zu is stable", shape->name,
                     n);
    }
}

static void check_all(SortKind kind, Value (*make)(int64_t)) {
    for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++)
        for (size_t n = 0; n < sizeof lengths / sizeof *lengths; n++)
            check(&shapes[s], lengths[n], kind, make);
}

Test(sort, small_ints) { check_all(SORT_SMALL, make_small); }
Test(sort, floats) { check_all(SORT_FLOAT, make_float); }
Test(sort, strs) { check_all(SORT_STR, make_str); }
Test(sort, tuples) { check_all(SORT_TUPLE, make_tuple); }
Test(sort, prefixed_strs) { check_all(SORT_STR, make_prefixed); }
Test(sort, strs_of_zeros) { check_all(SORT_STR, make_zeros); }
Test(sort, signed_zeros) { check_all(SORT_FLOAT, make_signed_zero); }
Test(sort, rows) { check_all(SORT_TUPLE, make_row); }
Test(sort, rows_of_text) { check_all(SORT_TUPLE, make_rows_of_text); }

/* "", "a", "aa", ...: each group of texts is in the one before. */
Test(sort, groups_within_groups) {
    static char text[LENGTH_MAX];
    memset(text, 'a', sizeof text);
    for (size_t i = 0; i < LENGTH_MAX; i++) keys[i] = str_from_ascii(text, i * 7919 % LENGTH_MAX);
    cr_assert_eq(sort_by_words(keys, NULL, LENGTH_MAX, SORT_STR), 0);
    for (size_t i = 0; i < LENGTH_MAX; i++) cr_assert_eq(str_object(keys[i])->length, i);
}

Test(sort, keys_that_words_do_not_fit) {
    Value floats[] = {float_make(1.0), float_make(__builtin_nan(""))};
    cr_assert_eq(sort_by_words(floats, NULL, 2, SORT_FLOAT), SORT_UNFIT);
    Value wide[] = {str_from_ascii("aa", 2), str_from_char(0x20ac)};
    cr_assert_eq(sort_by_words(wide, NULL, 2, SORT_STR), SORT_UNFIT);
    Value mixed[] = {tuple_pack(1, small_make(1)), tuple_pack(1, float_make(1.0))};
    cr_assert_eq(sort_by_words(mixed, NULL, 2, SORT_TUPLE), SORT_UNFIT);
    Value lengths_differ[] = {tuple_pack(1, small_make(1)), tuple_pack(2, small_make(1), KR_NONE)};
    cr_assert_eq(sort_by_words(lengths_differ, NULL, 2, SORT_TUPLE), SORT_UNFIT);
    Value nested[] = {tuple_pack(1, tuple_pack(1, KR_NONE)), tuple_pack(1, tuple_pack(1, KR_NONE))};
    cr_assert_eq(sort_by_words(nested, NULL, 2, SORT_TUPLE), SORT_UNFIT);
}

Test(sort, mixed_keys_are_any) {
    Value mixed[] = {small_make(1), float_make(2.0)};
    cr_assert_eq(sort_kind(mixed, 2), SORT_ANY);
    cr_assert_eq(sort_kind(mixed, 1), SORT_SMALL);
    cr_assert_eq(sort_kind(mixed, 0), SORT_ANY);
}

/* None cannot be compared: wherever the sort meets it, all items must still be there. */
Test(sort, a_failed_sort_is_a_permutation) {
    for (size_t at = 0; at < 1000; at += 37) {
        int64_t sum = 0;
        for (size_t i = 0; i < 1000; i++) {
            keys[i] = i == at ? KR_NONE : small_make(shape_nearly(i, 1000));
            if (i != at) sum += small_get(keys[i]);
        }
        cr_assert_eq(sort_values(keys, NULL, 1000, SORT_ANY), -1);
        cr_assert(error_catch(&kr_type_TypeError));
        size_t nones = 0;
        for (size_t i = 0; i < 1000; i++) {
            if (keys[i] == KR_NONE)
                nones++;
            else
                sum -= small_get(keys[i]);
        }
        cr_assert_eq(nones, 1);
        cr_assert_eq(sum, 0);
    }
}
