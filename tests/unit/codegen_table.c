/* functions.def as code generation sees it. */
#include "ir/runtime.h"

#include <criterion/criterion.h>
#include <string.h>

Test(table, names_are_found) {
    for (unsigned id = 0; id < RUNTIME_COUNT; id++)
        cr_assert_eq(runtime_find(runtime_table[id].name), id, "%s is there once",
                     runtime_table[id].name);
    cr_assert_eq(runtime_find("kr_frobnicate"), RUNTIME_COUNT);
}

Test(table, rows_are_read_as_written) {
    const RuntimeInfo *add = &runtime_table[RUNTIME_kr_binop_add];
    cr_assert_str_eq(add->name, "kr_binop_add");
    cr_assert_eq(add->result, RESULT_VALUE);
    cr_assert_eq(add->args[0], RUNTIME_ARG_VALUE);
    cr_assert_eq(add->args[2], RUNTIME_ARG_END);
    cr_assert(add->effects & RUNTIME_INLINE);
    cr_assert_eq(runtime_table[RUNTIME_kr_recursion_error].args[0], RUNTIME_ARG_END);
}

Test(table, what_cannot_fail_has_a_result_that_cannot_tell) {
    for (unsigned id = 0; id < RUNTIME_COUNT; id++) {
        const RuntimeInfo *info = &runtime_table[id];
        if (info->result < RESULT_BOOL) continue;
        cr_assert_not(info->effects & RUNTIME_RAISES, "%s raises and cannot say so", info->name);
    }
}
