/* except*: each clause takes its part of the exception group that is left (PEP 654).
 *
 * What the clauses raise is collected in a list; behind the last one it is raised together with
 * what no clause took. While a clause runs, its part is the handled exception. */
#include "lower/lower_internal.h"

typedef struct Star {
    ValueId previous; /* what was handled before the try */
    ValueId raised;   /* list: what clauses raised */
} Star;

/* An error in a clause is kept for the end; the handled exception stays. */
static void keep_error(FuncLower *f, const Star *star, const Name *bound_name, BlockId handler,
                       BlockId next) {
    builder_seal(f->b, handler);
    if (!builder_is_reached(f->b, handler)) return;
    builder_start_handler(f->b, handler);
    ValueId part = builder_op0(f->b, IR_EXCEPT_PREVIOUS);
    ValueId error = builder_op0(f->b, IR_EXCEPT_ENTER);
    builder_op1(f->b, IR_EXCEPT_LEAVE, part);
    if (bound_name) lower_name_clear(f, bound_name);
    builder_op2(f->b, IR_LIST_APPEND, star->raised, error);
    builder_jump(f->b, next);
}

/* One clause; `part` is its share. */
static void star_body(FuncLower *f, const ExceptHandler *clause, const Star *star, ValueId part,
                      BlockId next) {
    Region region = {.previous = star->previous, .bound_name = clause->name};
    BlockId outer = builder_handler(f->b), inner = builder_handler_block(f->b);
    region_push(f, &region, REGION_HANDLER);
    if (clause->name) {
        lower_at(f, clause->span);
        lower_name_store(f, clause->name, part);
    }
    builder_set_handler(f->b, inner);
    lower_stmts(f, &clause->body);
    region_pop(f);
    builder_set_handler(f->b, outer);
    if (builder_is_open(f->b)) {
        if (clause->name) lower_name_clear(f, clause->name);
        builder_jump(f->b, next);
    }
    keep_error(f, star, clause->name, inner, next);
}

/* What is left of the exception behind this clause. */
static ValueId star_clause(FuncLower *f, const ExceptHandler *clause, const Star *star,
                           ValueId rest) {
    BlockId body = builder_block(f->b), next = builder_block(f->b);
    ValueId type = lower_expr(f, clause->type);
    lower_at(f, clause->span);
    ValueId array = builder_op2(f->b, IR_STAR_MATCH, rest, type);
    ValueId part = builder_unpack_get(f->b, array, 0);
    rest = builder_unpack_get(f->b, array, 1);
    builder_branch(f->b, builder_op2(f->b, IR_IS, part, builder_none(f->b)), next, body);
    builder_start_sealed(f->b, body);
    star_body(f, clause, star, part, next);
    builder_start_sealed(f->b, next);
    return rest;
}

static void raise_result(FuncLower *f, const Star *star, ValueId result, BlockId after) {
    BlockId raise = builder_block(f->b);
    builder_op1(f->b, IR_EXCEPT_LEAVE, star->previous);
    builder_branch(f->b, builder_op2(f->b, IR_IS, result, builder_none(f->b)), after, raise);
    builder_start_sealed(f->b, raise);
    builder_reraise(f->b, result);
}

void lower_star_clauses(FuncLower *f, const HandlerList *clauses, BlockId handler, BlockId after) {
    builder_seal(f->b, handler);
    if (!builder_is_reached(f->b, handler)) return;
    Star star;
    ValueId exception = lower_handler_enter(f, handler, &star.previous);
    star.raised = builder_opn(f->b, IR_BUILD_LIST, NULL, 0);
    Region region = {.previous = star.previous};
    region_push(f, &region, REGION_HANDLER);
    BlockId failed = builder_handler_block(f->b), outer = builder_set_handler(f->b, failed);
    ValueId rest = exception;
    for (uint32_t i = 0; i < clauses->len; i++)
        rest = star_clause(f, clauses->items[i], &star, rest);
    builder_op2(f->b, IR_LIST_APPEND, star.raised, rest);
    ValueId result = builder_op2(f->b, IR_STAR_RESULT, exception, star.raised);
    region_pop(f);
    builder_set_handler(f->b, outer);
    raise_result(f, &star, result, after);
    lower_handler_cleanup(f, failed, &region);
}
