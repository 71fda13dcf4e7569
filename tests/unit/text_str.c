/* Facts of str that no program sees: kinds, flags, shared buffers, caches. */
#include "core/type.h"
#include "text/shared_buffer.h"
#include "text/siphash.h"
#include "text/str_internal.h"

#include <criterion/criterion.h>
#include <stdlib.h>

static void start(void) {
    setenv("PYTHONHASHSEED", "0", 1);
    gc_start(NULL);
    types_start();
}

TestSuite(str, .init = start);

static const StrObject *object(Value v) { return str_object(v); }

Test(str, the_kind_is_the_least_that_fits) {
    cr_assert_eq(object(str_from_text("abc"))->kind, 1);
    cr_assert(object(str_from_text("abc"))->flags & STR_ASCII);
    cr_assert_eq(object(str_from_text("a\xc3\xa9"))->kind, 1);
    cr_assert_not(object(str_from_text("a\xc3\xa9"))->flags & STR_ASCII);
    cr_assert_eq(object(str_from_text("a\xe2\x82\xac"))->kind, 2);
    cr_assert_eq(object(str_from_text("a\xf0\x9f\x98\x80"))->kind, 4);
}

Test(str, parts_are_narrowed) {
    Value wide = str_from_text("ab\xf0\x9f\x98\x80\xe2\x82\xac");
    cr_assert_eq(object(str_substring(wide, 0, 2))->kind, 1);
    cr_assert(object(str_substring(wide, 0, 2))->flags & STR_ASCII);
    cr_assert_eq(object(str_substring(wide, 3, 4))->kind, 2);
    Value euro = str_from_text("\xe2\x82\xac\xe2\x82\xac"), x = str_from_text("x");
    cr_assert_eq(object(str_replace(euro, str_from_char(0x20ac), x, UINT64_MAX))->kind, 1);
    const uint32_t units[] = {'a', 'b', 0xe9};
    cr_assert_eq(object(str_from_ucs(units, 3, 4))->kind, 1);
}

Test(str, short_texts_are_shared) {
    cr_assert_eq(str_from_char('x'), str_from_ascii("x", 1));
    cr_assert_eq(str_from_text("x"), str_intern_text("x"));
    cr_assert_eq(str_from_text("\xc3\xa9"), str_from_char(0xe9));
    cr_assert_eq(str_from_text(""), str_empty());
    cr_assert_eq(str_intern_text("a name"), str_intern_text("a name"));
    cr_assert_neq(str_from_text("a name"), str_from_text("a name"));
}

/* A text of `count` characters that ends its own buffer. */
static Value grown(size_t count) {
    Value v = str_from_text("xy");
    while (object(v)->length < count) v = str_concat(v, str_from_text("abcd"));
    return v;
}

Test(str, appending_extends_the_buffer_in_place) {
    Value a = grown(SHARED_SIZE_MIN + 8);
    cr_assert(object(a)->flags & STR_SHARED);
    Value b = str_concat(a, str_from_text("1"));
    cr_assert_eq(object(a)->data, object(b)->data);
    cr_assert_eq(object(b)->length, object(a)->length + 1);
    /* a no longer ends the buffer: the next text gets its own. */
    Value c = str_concat(a, str_from_text("2"));
    cr_assert_neq(object(c)->data, object(a)->data);
    cr_assert_eq(str_at(object(b), object(a)->length), '1');
    cr_assert_eq(str_at(object(c), object(a)->length), '2');
    /* A wider character does not fit between narrower ones. */
    Value d = str_concat(b, str_from_char(0x20ac));
    cr_assert_neq(object(d)->data, object(b)->data);
    cr_assert_eq(object(d)->kind, 2);
}

Test(str, appending_copies_each_character_a_few_times_at_most) {
    Value v = str_empty(), one = str_from_text("ab");
    size_t buffers = 0;
    for (int i = 0; i < 100000; i++) {
        const void *data = object(v)->data;
        v = str_concat(v, one);
        buffers += object(v)->length > SHARED_SIZE_MIN && object(v)->data != data;
    }
    cr_assert_eq(object(v)->length, 200000);
    cr_assert_lt(buffers, 25);
}

Test(str, hashes_are_those_of_cpython_with_seed_zero) {
    cr_assert_eq((int64_t)str_hash(str_empty()), 0);
    cr_assert_eq((int64_t)str_hash(str_from_text("a")), 4644417185603328019LL);
    cr_assert_eq((int64_t)str_hash(str_from_text("hello world")), -5642461784034726774LL);
    cr_assert_eq((int64_t)str_hash(str_from_text("\xe2\x82\xac")), -5529981157763016009LL);
    cr_assert_eq((int64_t)siphash_bytes("12345678", 8), 3785724242978802311LL);
    cr_assert(siphash_is_fixed());
}

Test(str, the_builder_grows_and_widens) {
    StrBuilder b;
    str_builder_init(&b);
    for (int i = 0; i < 3000; i++) str_builder_char(&b, 'x');
    str_builder_char(&b, 0x20ac);
    str_builder_fill(&b, 0x1f600, 3);
    str_builder_ascii(&b, "end", 3);
    str_builder_utf8(&b, "\xc3\xa9", 2);
    Value v = str_builder_finish(&b);
    cr_assert_eq(object(v)->length, 3008);
    cr_assert_eq(object(v)->kind, 4);
    cr_assert_eq(str_at(object(v), 3000), 0x20ac);
    cr_assert_eq(str_at(object(v), 3007), 0xe9);
    /* What it built may be appended to in place, and is not changed by that. */
    Value longer = str_concat(v, str_from_text("!"));
    cr_assert_eq(object(v)->length, 3008);
    cr_assert_eq(str_at(object(longer), 3008), '!');
}

Test(str, printf_knows_values_and_types) {
    Value v = str_printf("%s|%5d|%-4d|%04x|%c|%%|%.2f|%zu|%lld|%R|%S|%A|%T|%N|%.2s|%5.1S|",
                         "t\xc3\xa9xt", 42, 7, 255, 'z', 2.5, (size_t)9, -1LL, str_from_text("q'"),
                         str_from_text("s"), str_from_text("\xc3\xa9"), KR_NONE, &kr_type_str,
                         "abcdef", str_from_text("wide"));
    cr_assert_str_eq(
        str_utf8(v, NULL),
        "t\xc3\xa9xt|   42|7   |00ff|z|%|2.50|9|-1|\"q'\"|s|'\\xe9'|NoneType|str|ab|    w|");
}

Test(str, filesystem_names_keep_their_bytes) {
    size_t length;
    Value v = str_from_utf8("a\xff\xc3\xa9", 4);
    cr_assert_eq(object(v)->length, 3);
    cr_assert_eq(str_at(object(v), 1), 0xdcff);
    cr_assert_str_eq(str_filesystem(v, &length), "a\xff\xc3\xa9");
    cr_assert_eq(length, 4);
    cr_assert_str_eq(str_utf8(v, NULL), "a\xed\xb3\xbf\xc3\xa9");
}
