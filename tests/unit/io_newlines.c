/* Line endings: finding them, translating them, and the '\r' that may be half of one. */
#include "io/io.h"

#include <criterion/criterion.h>
#include <stdlib.h>

static void start(void) {
    setenv("PYTHONHASHSEED", "0", 1);
    gc_start(NULL);
    types_start();
}

TestSuite(newlines, .init = start);

static int64_t find(const char *text, NewlineMode mode) {
    return newline_find(str_object(str_from_text(text)), 0, mode);
}

Test(newlines, the_end_of_a_line_depends_on_the_mode) {
    cr_assert_eq(find("ab\ncd", NEWLINE_UNIVERSAL), 3);
    cr_assert_eq(find("ab\rcd\n", NEWLINE_LF), 6);
    cr_assert_eq(find("ab\ncd\r", NEWLINE_CR), 6);
    cr_assert_eq(find("ab\rcd\n\r\n", NEWLINE_CRLF), 8);
    cr_assert_eq(find("ab\r\ncd", NEWLINE_ANY), 4);
    cr_assert_eq(find("ab\rcd", NEWLINE_ANY), 3);
    cr_assert_eq(find("abcd", NEWLINE_ANY), -1);
    cr_assert_eq(find("ab\xe2\x82\xac\ncd", NEWLINE_LF), 4, "two-byte kinds too");
}

Test(newlines, a_pair_may_come_in_two_pieces) {
    bool held = false;
    uint32_t seen = 0;
    Value first = newline_translate(str_from_text("ab\r"), true, false, &held, &seen);
    cr_assert(str_equals_text(first, "ab"));
    cr_assert(held, "the carriage return waits");
    Value second = newline_translate(str_from_text("\ncd"), true, false, &held, &seen);
    cr_assert(str_equals_text(second, "\ncd"));
    cr_assert_eq(seen, SEEN_CRLF);
}

Test(newlines, a_held_one_comes_out_at_the_end) {
    bool held = true;
    uint32_t seen = 0;
    Value rest = newline_translate(str_empty(), true, true, &held, &seen);
    cr_assert(str_equals_text(rest, "\n"));
    cr_assert_eq(seen, SEEN_CR);
    cr_assert_not(held);
}

Test(newlines, what_was_seen_is_one_str_or_a_tuple) {
    cr_assert_eq(newlines_seen(0), KR_NONE);
    cr_assert(str_equals_text(newlines_seen(SEEN_LF), "\n"));
    cr_assert_eq(tuple_length(newlines_seen(SEEN_LF | SEEN_CRLF)), 2);
}
