/* Which functions are optimized, and where inline paths are worth their compile time. */
#include "codegen/cg_effort.h"
#include "ir/parse.h"

#include <criterion/criterion.h>
#include <string.h>

enum { LEVEL_QUICK = 1, LEVEL_BUDGET = 2, LEVEL_ALL = 3 };

typedef struct Fixture {
    Arena arena;
    Interner interner;
    SourceFile source;
    Diag diag;
    IrModule *module;
} Fixture;

static void fixture_init(Fixture *fixture, const char *text) {
    *fixture = (Fixture){0};
    arena_init(&fixture->arena);
    interner_init(&fixture->interner);
    source_init(&fixture->source, &fixture->arena, "test.ir", text, strlen(text));
    diag_init(&fixture->diag, &fixture->source);
    fixture->module =
        ir_parse(&fixture->arena, &fixture->interner, &fixture->diag, &fixture->source);
    cr_assert_not_null(fixture->module, "the IR of a test is well formed");
}

static void fixture_release(Fixture *fixture) {
    diag_release(&fixture->diag);
    interner_release(&fixture->interner);
    arena_release(&fixture->arena);
}

/* f2 has a loop that calls f3; f4 is used nowhere. */
static const char small_module[] =
    "module m file \"m.py\"\n"
    "global @work\n"
    "func f1 \"<module>\" flags (module_body) {\n"
    "b1:\n    %1 = const none\n    return %1\n}\n"
    "func f2 spin params (x) {\n"
    "b1(%1: value):\n    jump b2\n"
    "b2:\n    %2 = global.load @work\n    %3 = call %2\n    %4 = is_unbound %3\n"
    "    branch %4, b2, b3\n"
    "b3:\n    return %1\n}\n"
    "func f3 work {\nb1:\n    %1 = const 1\n    return %1\n}\n"
    "func f4 idle {\nb1:\n    %1 = const 1\n    return %1\n}\n";

Test(effort, small_modules_are_optimized_but_for_straight_bodies) {
    Fixture fixture;
    fixture_init(&fixture, small_module);
    const CgPlan *plans = effort_plan(fixture.module, LEVEL_BUDGET, &fixture.arena);
    cr_assert_not(plans[1].is_full, "a body without loops runs once");
    for (unsigned i = 2; i <= 4; i++) cr_assert(plans[i].is_full, "f%u fits the budget", i);
    fixture_release(&fixture);
}

Test(effort, nothing_is_optimized_at_low_levels) {
    Fixture fixture;
    fixture_init(&fixture, small_module);
    const CgPlan *plans = effort_plan(fixture.module, LEVEL_QUICK, &fixture.arena);
    for (unsigned i = 1; i <= 4; i++) cr_assert_not(plans[i].is_full);
    fixture_release(&fixture);
}

Test(effort, only_loops_are_inlined_into_where_there_are_loops) {
    Fixture fixture;
    fixture_init(&fixture, small_module);
    const CgPlan *plans = effort_plan(fixture.module, LEVEL_BUDGET, &fixture.arena);
    cr_assert(plans[2].has_loops);
    cr_assert_eq(plans[2].depth[1], 0);
    cr_assert_eq(plans[2].depth[2], 1);
    cr_assert_eq(plans[2].depth[3], 0);
    cr_assert_not(effort_inlines(&plans[2], (BlockId){1}, false));
    cr_assert(effort_inlines(&plans[2], (BlockId){2}, false));
    cr_assert(effort_inlines(&plans[3], (BlockId){1}, false),
              "without loops of its own it may be called in one");
    cr_assert_not(effort_inlines(&plans[3], (BlockId){1}, true), "what runs once gains nothing");
    fixture_release(&fixture);
}

/* `count` functions of 100 instructions that nothing calls, then work, which a loop calls, and the
 * loop. */
static char *big_module(Text *text, unsigned count) {
    text_init(text);
    text_append(
        text,
        "module m file \"m.py\"\nglobal @work\n"
        "func f1 \"<module>\" flags (module_body) {\nb1:\n    %1 = const none\n    return %1\n}\n");
    for (unsigned f = 0; f < count; f++) {
        text_printf(text, "func f%u idle%u {\nb1:\n", f + 2, f);
        for (unsigned i = 1; i < 100; i++) text_printf(text, "    %%%u = const %u\n", i, i);
        text_append(text, "    return %1\n}\n");
    }
    text_printf(text, "func f%u work {\nb1:\n    %%1 = const 1\n    return %%1\n}\n", count + 2);
    text_printf(
        text,
        "func f%u spin {\nb1:\n    jump b2\nb2:\n    %%1 = global.load @work\n    %%2 = call %%1\n"
        "    %%3 = is_unbound %%2\n    branch %%3, b2, b3\nb3:\n    return %%2\n}\n",
        count + 3);
    return text->data;
}

Test(effort, the_budget_goes_to_what_loops_run) {
    enum { IDLE = 100 };
    Fixture fixture;
    Text text;
    fixture_init(&fixture, big_module(&text, IDLE));
    const CgPlan *plans = effort_plan(fixture.module, LEVEL_BUDGET, &fixture.arena);
    cr_assert(plans[IDLE + 2].is_full, "called in a loop");
    cr_assert(plans[IDLE + 3].is_full, "has a loop");
    cr_assert(plans[2].is_full, "among equals the first");
    cr_assert_not(plans[IDLE + 1].is_full, "the budget is spent");
    plans = effort_plan(fixture.module, LEVEL_ALL, &fixture.arena);
    cr_assert(plans[IDLE + 1].is_full, "-O3 has no budget");
    fixture_release(&fixture);
    text_release(&text);
}
