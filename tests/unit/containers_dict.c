/* The table of dict: index widths, holes, references to slots. */
#include "containers/dict.h"
#include "core/type.h"

#include <criterion/criterion.h>

static void start(void) {
    gc_start(NULL);
    types_start();
}

TestSuite(dict_table, .init = start);

static DictObject *filled(int64_t count) {
    Value dict = dict_new();
    for (int64_t i = 0; i < count; i++)
        cr_assert_eq(dict_set(dict, small_make(i), small_make(-i)), 0);
    return dict_object(dict);
}

Test(dict_table, every_index_width_finds_every_key) {
    const int64_t counts[] = {0,   1,   5,     6,     85,    86,    127,   128,
                              170, 171, 21845, 21846, 43690, 43691, 100000};
    for (size_t n = 0; n < sizeof counts / sizeof *counts; n++) {
        DictObject *dict = filled(counts[n]);
        cr_assert_eq(dict->count, (uint64_t)counts[n]);
        for (int64_t i = 0; i < counts[n]; i++)
            cr_assert_eq(dict_get(value_of(dict), small_make(i)), small_make(-i));
        cr_assert_eq(dict_get(value_of(dict), small_make(counts[n])), 0);
    }
}

Test(dict_table, width_follows_capacity) {
    cr_assert_eq(filled(85)->table->width, 0);
    cr_assert_eq(filled(86)->table->width, 1);
    cr_assert_eq(filled(30000)->table->width, 2);
    cr_assert_eq(filled(5)->table->mask, 7);
    cr_assert_eq(filled(6)->table->mask, 15);
}

Test(dict_table, rebuilding_drops_holes) {
    DictObject *dict = filled(1000);
    for (int64_t i = 0; i < 990; i++) cr_assert_eq(dict_del(value_of(dict), small_make(i)), 1);
    uint64_t size_before = dict->table->mask + 1;
    for (int64_t i = 0; i < 2000;
         i++) { /* one key in, one out: the table must not grow without end */
        dict_set(value_of(dict), small_make(5000 + i), KR_NONE);
        dict_del(value_of(dict), small_make(5000 + i));
    }
    cr_assert_leq(dict->table->mask + 1, size_before);
    cr_assert_eq(dict->count, 10);
    size_t position = 0;
    Value key, value;
    for (int64_t i = 990; i < 1000; i++) {
        cr_assert(dict_next(value_of(dict), &position, &key, &value));
        cr_assert_eq(key, small_make(i));
    }
    cr_assert_not(dict_next(value_of(dict), &position, &key, &value));
}

Test(dict_table, str_keys_are_found_by_text) {
    Value dict = dict_new();
    for (int i = 0; i < 500; i++)
        cr_assert_eq(dict_set(dict, str_printf("key %d", i), small_make(i)), 0);
    cr_assert(dict_object(dict)->table->only_str);
    for (int i = 0; i < 500; i++)
        cr_assert_eq(dict_get(dict, str_printf("key %d", i)), small_make(i));
    cr_assert_eq(dict_get(dict, small_make(1)), 0);
    cr_assert_eq(dict_set(dict, small_make(1), KR_NONE), 0);
    cr_assert_not(dict_object(dict)->table->only_str);
    for (int i = 0; i < 500; i++)
        cr_assert_eq(dict_get(dict, str_printf("key %d", i)), small_make(i));
}

/* ---- References to slots ---- */

static Value slots[3];

static Value dict_with_slots(void) {
    Value dict = dict_new();
    for (size_t i = 0; i < 3; i++) {
        slots[i] = small_make((int64_t)i);
        cr_assert_eq(dict_add_slot(dict, str_printf("slot%zu", i), &slots[i], KR_NONE), 0);
    }
    return dict;
}

Test(dict_table, slots_are_read_and_written_through) {
    Value dict = dict_with_slots(), name = str_from_text("slot1");
    slots[1] = small_make(77);
    cr_assert_eq(dict_get(dict, name), small_make(77));
    cr_assert_eq(dict_set(dict, name, small_make(78)), 0);
    cr_assert_eq(slots[1], small_make(78));
    cr_assert_eq(dict_setdefault(dict, name, small_make(1)), small_make(78));
    Value copy = dict_copy(dict);
    slots[1] = small_make(79);
    cr_assert_eq(dict_get(copy, name), small_make(78), "a copy has the values, not the slots");
}

Test(dict_table, deleting_zeroes_the_slot) {
    Value dict = dict_with_slots();
    cr_assert_eq(dict_del(dict, str_from_text("slot0")), 1);
    cr_assert_eq(slots[0], 0);
    cr_assert_eq(dict_pop(dict, str_from_text("slot1")), small_make(1));
    cr_assert_eq(slots[1], 0);
    Value key;
    cr_assert_eq(dict_remove_last(dict_object(dict), &key), small_make(2));
    cr_assert_eq(slots[2], 0);
    cr_assert_eq(dict_length(dict), 0);
}

Test(dict_table, clearing_zeroes_all_slots) {
    Value dict = dict_with_slots();
    dict_reset(dict_object(dict));
    for (size_t i = 0; i < 3; i++) cr_assert_eq(slots[i], 0);
    cr_assert_eq(dict_length(dict), 0);
}

Test(dict_table, a_dropped_slot_comes_back_at_the_end) {
    Value dict = dict_with_slots(), name = str_from_text("slot0");
    slots[0] = 0;
    dict_drop_slot(dict, name);
    cr_assert_eq(dict_length(dict), 2);
    cr_assert_eq(dict_get(dict, name), 0);
    slots[0] = KR_TRUE;
    cr_assert_eq(dict_add_slot(dict, name, &slots[0], KR_NONE), 0);
    Value keys = dict_keys_list(dict);
    cr_assert(str_equals_text(list_get(keys, 2), "slot0"));
}

Test(dict_table, slots_survive_growth) {
    Value dict = dict_with_slots();
    for (int i = 0; i < 200; i++) dict_set(dict, small_make(i), KR_NONE);
    slots[2] = small_make(5);
    cr_assert_eq(dict_get(dict, str_from_text("slot2")), small_make(5));
}
