/* for and while. */
#include "lower/lower_internal.h"

/* The body of a loop between its head and what follows; else runs when the loop ends without break. */
static void loop_body(FuncLower *f, const StmtList *body, BlockId head, BlockId after, ValueId dropped) {
    Region region = {.break_target = after, .continue_target = head, .dropped = dropped};
    region_push(f, &region, REGION_LOOP);
    lower_stmts(f, body);
    region_pop(f);
    if (builder_is_open(f->b)) builder_jump(f->b, head);
    builder_seal(f->b, head);
}

static void loop_else(FuncLower *f, const StmtList *orelse, BlockId exhausted, BlockId after) {
    builder_start_sealed(f->b, exhausted);
    lower_stmts(f, orelse);
    if (builder_is_open(f->b)) builder_jump(f->b, after);
    builder_start_sealed(f->b, after);
}

bool lower_mark_temporary(FuncLower *f, const Expr *e, ValueId iterable) {
    bool is_builtin = e->kind == EXPR_CALL && e->call.func->kind == EXPR_NAME &&
                      name_is_builtin(f, e->call.func, e->call.func->name.id);
    if (is_builtin || (e->kind != EXPR_CALL && e->kind != EXPR_GENERATOR_EXP)) return false;
    builder_op1(f->b, IR_ITER_MARK, iterable);
    return true;
}

void lower_for(FuncLower *f, const Stmt *stmt) {
    const ForStmt *loop = &stmt->for_;
    ValueId iterable = lower_expr(f, loop->iter);
    lower_at(f, loop->iter->span);
    bool temporary = lower_mark_temporary(f, loop->iter, iterable);
    ValueId iterator = builder_op1(f->b, IR_ITER, iterable);
    BlockId head = builder_block(f->b), body = builder_block(f->b);
    BlockId exhausted = builder_block(f->b), after = builder_block(f->b);
    builder_jump(f->b, head);
    builder_start(f->b, head);
    lower_at(f, loop->iter->span);
    builder_op0(f->b, IR_SAFEPOINT);
    ValueId item = builder_op1(f->b, IR_ITER_NEXT, iterator);
    builder_branch(f->b, builder_op1(f->b, IR_IS_UNBOUND, item), exhausted, body);
    builder_start_sealed(f->b, body);
    lower_assign_to(f, loop->target, item);
    loop_body(f, &loop->body, head, after, temporary ? iterator : VALUE_NONE);
    loop_else(f, &loop->orelse, exhausted, after);
}

void lower_while(FuncLower *f, const Stmt *stmt) {
    const WhileStmt *loop = &stmt->while_;
    BlockId head = builder_block(f->b), body = builder_block(f->b);
    BlockId exhausted = builder_block(f->b), after = builder_block(f->b);
    builder_jump(f->b, head);
    builder_start(f->b, head);
    lower_at(f, loop->test->span);
    builder_op0(f->b, IR_SAFEPOINT);
    if (loop->test->kind == EXPR_CONSTANT && loop->test->constant.value.kind == CONSTANT_TRUE)
        builder_jump(f->b, body);
    else
        lower_condition(f, loop->test, body, exhausted);
    builder_start_sealed(f->b, body);
    loop_body(f, &loop->body, head, after, VALUE_NONE);
    loop_else(f, &loop->orelse, exhausted, after);
}
