/* The builder: SSA construction, handler edges, code that nothing reaches. */
#include "ir/builder.h"
#include "ir/print.h"
#include "ir/verify.h"

#include <criterion/criterion.h>

typedef struct Fixture {
    Arena arena;
    Interner interner;
    IrModule *module;
    IrFunc *func;
    IrBuilder *b;
    VarId x, y;
    ValueId param;
} Fixture;

static const Name *name(Fixture *t, const char *text) {
    return interner_add_str(&t->interner, text);
}

/* def f(p), with the variables x and y unassigned. */
static void start(Fixture *t) {
    arena_init(&t->arena);
    interner_init(&t->interner);
    t->module = module_new(&t->arena, &t->interner, name(t, "m"), NULL);
    t->func = module_add_func(t->module);
    const Name *param = name(t, "p");
    t->func->code.name = t->func->code.qualname = name(t, "f");
    t->func->code.params = (IrNameList){arena_memdup(&t->arena, &param, sizeof param), 1};
    t->func->code.positional_count = 1;
    t->b = builder_new(t->func);
    t->param = builder_param(t->b, builder_current(t->b), IR_TYPE_VALUE);
    t->x = builder_var(t->b, name(t, "x"));
    t->y = builder_var(t->b, name(t, "y"));
}

static void expect(Fixture *t, const char *body) {
    Text text, faults;
    text_init(&text);
    text_init(&faults);
    builder_finish(t->b);
    ir_print_func(&text, t->func, IR_PRINT_PLAIN);
    const char *actual = strchr(text_cstr(&text), '\n') + 1;
    cr_assert(ir_verify_func(&faults, t->func), "%s%s", text_cstr(&text), text_cstr(&faults));
    cr_assert_str_eq(actual, body);
    text_release(&text);
    text_release(&faults);
    interner_release(&t->interner);
    arena_release(&t->arena);
}

Test(builder, straight_line) {
    Fixture t = {0};
    start(&t);
    builder_write_var(t.b, t.x, t.param);
    builder_write_var(t.b, t.y,
                      builder_op2(t.b, IR_BINOP_ADD, builder_read_var(t.b, t.x), t.param));
    builder_return(t.b, builder_read_var(t.b, t.y));
    expect(&t, "b1(%1: value):\n"
               "    %2 = binop.add %1, %1\n"
               "    return %2\n"
               "}\n");
}

Test(builder, unassigned_is_unbound) {
    Fixture t = {0};
    start(&t);
    builder_return(t.b, builder_read_var(t.b, t.x));
    expect(&t, "b1(%1: value):\n"
               "    %2 = unbound\n"
               "    return %2\n"
               "}\n");
}

/* x = p; while p: x = g(x) */
Test(builder, loop_needs_a_parameter_for_what_changes) {
    Fixture t = {0};
    start(&t);
    BlockId loop = builder_block(t.b), body = builder_block(t.b), done = builder_block(t.b);
    builder_write_var(t.b, t.x, t.param);
    builder_write_var(t.b, t.y, t.param);
    builder_jump(t.b, loop);
    builder_start(t.b, loop);
    builder_branch(t.b, builder_truth(t.b, builder_read_var(t.b, t.y)), body, done);
    builder_start_sealed(t.b, body);
    builder_write_var(t.b, t.x, builder_op1(t.b, IR_UNARY_NEG, builder_read_var(t.b, t.x)));
    builder_jump(t.b, loop);
    builder_seal(t.b, loop);
    builder_start_sealed(t.b, done);
    builder_return(t.b, builder_read_var(t.b, t.x));
    expect(&t, "b1(%1: value):\n"
               "    jump b2(%1)\n"
               "b2(%2: value):\n"
               "    %3 = truth %1\n"
               "    branch %3, b3, b4\n"
               "b3:\n"
               "    %4 = unary.neg %2\n"
               "    jump b2(%4)\n"
               "b4:\n"
               "    return %2\n"
               "}\n");
}

Test(builder, explicit_parameters_come_first) {
    Fixture t = {0};
    start(&t);
    BlockId yes = builder_block(t.b), no = builder_block(t.b), join = builder_block(t.b);
    ValueId result = builder_param(t.b, join, IR_TYPE_VALUE);
    builder_branch(t.b, builder_truth(t.b, t.param), yes, no);
    builder_start_sealed(t.b, yes);
    ValueId one = builder_int(t.b, 1);
    builder_write_var(t.b, t.x, one);
    builder_jump_with(t.b, join, &t.param, 1);
    builder_start_sealed(t.b, no);
    builder_jump_with(t.b, join, &one, 1);
    /* `one` does not reach here: use a value that does. */
    t.func->blocks.items[no.id]->term->edges[0].args[0] = t.param;
    builder_start_sealed(t.b, join);
    builder_return(t.b, builder_op2(t.b, IR_BINOP_ADD, result, builder_read_var(t.b, t.x)));
    expect(&t, "b1(%1: value):\n"
               "    %2 = unbound\n"
               "    %3 = truth %1\n"
               "    branch %3, b2, b3\n"
               "b2:\n"
               "    %4 = const 1\n"
               "    jump b4(%4)\n"
               "b3:\n"
               "    jump b4(%2)\n"
               "b4(%5: value):\n"
               "    %6 = binop.add %1, %5\n"
               "    return %6\n"
               "}\n");
}

/* try: x = p(); x = p()   except: return x.   The handler sees x as it was before each call. */
Test(builder, assignment_splits_a_protected_block) {
    Fixture t = {0};
    start(&t);
    BlockId handler = builder_handler_block(t.b);
    BlockId outer = builder_set_handler(t.b, handler);
    builder_write_var(t.b, t.x, builder_opn(t.b, IR_CALL, &t.param, 1));
    builder_write_var(t.b, t.x, builder_opn(t.b, IR_CALL, &t.param, 1));
    builder_set_handler(t.b, outer);
    builder_return(t.b, builder_read_var(t.b, t.x));
    builder_seal(t.b, handler);
    builder_start_handler(t.b, handler);
    builder_return(t.b, builder_read_var(t.b, t.x));
    expect(&t, "b1(%1: value) except b4(%2):\n"
               "    %2 = unbound\n"
               "    %3 = call %1\n"
               "    jump b2\n"
               "b2 except b4(%3):\n"
               "    %4 = call %1\n"
               "    jump b3\n"
               "b3:\n"
               "    return %4\n"
               "handler b4(%5: i32, %6: value):\n"
               "    traceback.add %5\n"
               "    return %6\n"
               "}\n");
}

Test(builder, assignment_before_anything_raises_does_not_split) {
    Fixture t = {0};
    start(&t);
    BlockId handler = builder_handler_block(t.b);
    builder_set_handler(t.b, handler);
    builder_write_var(t.b, t.x, builder_none(t.b));
    builder_return(t.b, builder_opn(t.b, IR_CALL, &t.param, 1));
    builder_set_handler(t.b, BLOCK_NONE);
    builder_seal(t.b, handler);
    builder_start_handler(t.b, handler);
    builder_return(t.b, builder_read_var(t.b, t.x));
    expect(&t, "b1(%1: value) except b2:\n"
               "    %2 = const none\n"
               "    %3 = call %1\n"
               "    return %3\n"
               "handler b2(%4: i32):\n"
               "    traceback.add %4\n"
               "    return %2\n"
               "}\n");
}

/* A handler that cannot be reached goes, with all that only it reaches. */
Test(builder, needless_handler_vanishes) {
    Fixture t = {0};
    start(&t);
    BlockId handler = builder_handler_block(t.b);
    builder_set_handler(t.b, handler);
    builder_write_var(t.b, t.x, builder_none(t.b));
    builder_set_handler(t.b, BLOCK_NONE);
    builder_return(t.b, builder_read_var(t.b, t.x));
    builder_seal(t.b, handler);
    cr_assert(!builder_is_reached(t.b, handler));
    builder_start_handler(t.b, handler);
    builder_reraise(t.b, builder_op0(t.b, IR_EXCEPT_ENTER));
    expect(&t, "b1(%1: value):\n"
               "    %2 = const none\n"
               "    return %2\n"
               "}\n");
}

/* return p; x = p(); while x: ... */
Test(builder, code_after_a_return_vanishes) {
    Fixture t = {0};
    start(&t);
    builder_return(t.b, t.param);
    cr_assert(!builder_is_open(t.b));
    builder_write_var(t.b, t.x, builder_opn(t.b, IR_CALL, &t.param, 1));
    BlockId loop = builder_block(t.b), done = builder_block(t.b);
    builder_jump(t.b, loop);
    builder_start(t.b, loop);
    builder_branch(t.b, builder_truth(t.b, builder_read_var(t.b, t.x)), loop, done);
    builder_seal(t.b, loop);
    builder_start_sealed(t.b, done);
    builder_return(t.b, builder_read_var(t.b, t.y));
    expect(&t, "b1(%1: value):\n"
               "    return %1\n"
               "}\n");
}

/* Many assignments in a row under one handler: time must stay linear, and nothing may recurse. */
Test(builder, long_protected_region, .timeout = 5) {
    Fixture t = {0};
    start(&t);
    BlockId handler = builder_handler_block(t.b);
    builder_set_handler(t.b, handler);
    for (int i = 0; i < 25000; i++)
        builder_write_var(t.b, t.x, builder_opn(t.b, IR_CALL, &t.param, 1));
    builder_return(t.b, builder_read_var(t.b, t.y));
    builder_set_handler(t.b, BLOCK_NONE);
    builder_seal(t.b, handler);
    builder_start_handler(t.b, handler);
    builder_return(t.b, builder_op2(t.b, IR_BINOP_ADD, builder_read_var(t.b, t.x),
                                    builder_read_var(t.b, t.y)));
    builder_finish(t.b);
    Text faults;
    text_init(&faults);
    cr_assert(ir_verify_func(&faults, t.func), "%s", text_cstr(&faults));
    text_release(&faults);
    interner_release(&t.interner);
    arena_release(&t.arena);
}
