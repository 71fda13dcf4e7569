/* Facts of exceptions that no program sees directly: context cycles, distances of names, anchors of
 * carets. */
#include "core/type.h"
#include "exception/report.h"

#include <criterion/criterion.h>
#include <stdlib.h>

static void start(void) {
    setenv("PYTHONHASHSEED", "0", 1);
    gc_start(NULL);
    types_start();
}

TestSuite(exception, .init = start);

static Value make(const char *text) {
    return exception_new(&kr_type_ValueError, tuple_pack(1, str_from_text(text)));
}

Test(exception, a_context_never_makes_a_cycle) {
    Value a = make("a"), b = make("b"), c = make("c");
    exception_context_set(b, a);
    exception_context_set(c, b);
    exception_context_set(a, c);
    cr_assert_eq(exception_object(a)->context, c);
    cr_assert_eq(exception_object(c)->context, b);
    cr_assert_eq(exception_object(b)->context, 0, "the link back to a is cut");
}

Test(exception, an_exception_is_not_its_own_context) {
    Value a = make("a");
    exception_context_set(a, a);
    cr_assert_eq(exception_object(a)->context, 0);
}

Test(exception, a_cycle_that_was_there_does_not_hang) {
    Value a = make("a"), b = make("b"), c = make("c");
    exception_object(a)->context = b;
    exception_object(b)->context = a;
    exception_context_set(c, a);
    cr_assert_eq(exception_object(c)->context, a);
}

Test(exception, raising_takes_the_handled_one_as_context) {
    kr_thread.handled = make("handled");
    error_raise(&kr_type_TypeError, "number %d", 5);
    cr_assert(error_matches(&kr_type_TypeError));
    cr_assert_not(error_catch(&kr_type_ValueError));
    cr_assert_eq(exception_object(kr_thread.error)->context, kr_thread.handled);
    cr_assert(error_catch(&kr_type_Exception));
    cr_assert_not(error_is_set());
}

static size_t distance(const char *a, const char *b) {
    return suggestion_distance(str_from_text(a), str_from_text(b), 100);
}

Test(exception, distances_count_changes_twice_as_much_as_case) {
    cr_assert_eq(distance("name", "name"), 0);
    cr_assert_eq(distance("name", "Name"), 1);
    cr_assert_eq(distance("name", "nam"), 2);
    cr_assert_eq(distance("name", "nome"), 2);
    cr_assert_eq(distance("", "abc"), 6);
    cr_assert_eq(distance("kitten", "sitting"), 6);
    cr_assert_eq(suggestion_distance(str_from_text("abcdef"), str_from_text("uvwxyz"), 3), 4,
                 "given up at the limit");
}

static void check_anchors(const char *text, int64_t left, int64_t right) {
    Anchors anchors = anchors_find(str_from_text(text), 0, (int64_t)strlen(text));
    cr_assert_eq(anchors.left_end, left, "%s: left %ld", text, (long)anchors.left_end);
    cr_assert_eq(anchors.right_start, right, "%s: right %ld", text, (long)anchors.right_start);
}

Test(exception, anchors_stand_at_the_operator_that_binds_least) {
    check_anchors("a + b", 2, 3);
    check_anchors("a * b + c", 6, 7);
    check_anchors("a + b - c", 6, 7);
    check_anchors("a ** b ** c", 2, 4);
    check_anchors("a // -b", 2, 4);
    check_anchors("x[i + 1]", 1, 8);
    check_anchors("f(a + b)[0]", 8, 11);
    check_anchors("'a + b' % c", 8, 9);
    check_anchors("-a", -1, -1);
    check_anchors("a < b + c", -1, -1);
    check_anchors("not a + b", -1, -1);
    check_anchors("f(a + b)", -1, -1);
    check_anchors("a.b", -1, -1);
    check_anchors("from a import *", -1, -1);
}
