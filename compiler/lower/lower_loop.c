/* for and while. */
#include "lower/lower_internal.h"

/* An iterator that only its loop has: it is dropped where break, return or an error leaves the loop
 * early. */
typedef struct Dropped {
    ValueId iterator;      /* none: there is nothing to drop */
    BlockId failed, outer; /* where errors go inside of the loop, and outside */
} Dropped;

static Dropped dropped_begin(FuncLower *f, ValueId iterator) {
    Dropped dropped = {.iterator = iterator, .outer = builder_handler(f->b)};
    if (!iterator.id) return dropped;
    dropped.failed = builder_handler_block(f->b);
    builder_set_handler(f->b, dropped.failed);
    return dropped;
}

static void dropped_end(FuncLower *f, const Dropped *dropped) {
    builder_set_handler(f->b, dropped->outer);
    if (!dropped->iterator.id) return;
    builder_seal(f->b, dropped->failed);
    if (!builder_is_reached(f->b, dropped->failed)) return;
    builder_start_handler(f->b, dropped->failed);
    builder_op1(f->b, IR_ITER_DROP, dropped->iterator);
    builder_propagate(f->b);
}

/* The body of a loop between its head and what follows; else runs when the loop ends without break.
 */
static void loop_body(FuncLower *f, const StmtList *body, BlockId head, BlockId after,
                      const Dropped *dropped) {
    Region region = {.break_target = after, .continue_target = head, .dropped = dropped->iterator};
    region_push(f, &region, REGION_LOOP);
    region.handler = dropped->outer;
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

ValueId lower_called(const FuncLower *f, ValueId result) {
    const IrInst *inst = func_value(f->func, result)->inst;
    if (!inst) return VALUE_NONE;
    switch (inst->op) { /* what other ways lead to a call is unknown */
    case IR_CALL:
    case IR_CALL_KW:
    case IR_CALL_EX:
    case IR_CALL_METHOD:
    case IR_CALL_METHOD_KW:
    case IR_CALL_LOADED:
    case IR_CALL_LOADED_KW: return inst->operands[0];
    default: return VALUE_NONE;
    }
}

bool lower_mark_temporary(FuncLower *f, const Expr *e, ValueId iterable) {
    bool is_builtin = e->kind == EXPR_CALL && e->call.func->kind == EXPR_NAME &&
                      name_is_builtin(f, e->call.func, e->call.func->name.id);
    if (is_builtin || (e->kind != EXPR_CALL && e->kind != EXPR_GENERATOR_EXP)) return false;
    ValueId called = iterable;
    if (e->kind == EXPR_CALL) called = lower_called(f, iterable);
    if (called.id) builder_op2(f->b, IR_ITER_MARK, iterable, called);
    return called.id != 0;
}

static void sync_item(FuncLower *f, ValueId iterator, const Expr *target, BlockId body,
                      BlockId exhausted) {
    builder_op0(f->b, IR_SAFEPOINT);
    ValueId item = builder_op1(f->b, IR_ITER_NEXT, iterator);
    builder_branch(f->b, builder_op1(f->b, IR_IS_UNBOUND, item), exhausted, body);
    builder_start_sealed(f->b, body);
    lower_assign_to(f, target, item);
}

/* The targets, if an item is simply taken apart into them. */
static const ExprList *unpacked_targets(const Expr *target) {
    const ExprList *elts = target->kind == EXPR_TUPLE  ? &target->tuple.elts
                           : target->kind == EXPR_LIST ? &target->list.elts
                                                       : NULL;
    return elts && elts->len > 0 && !exprs_have_star(elts) ? elts : NULL;
}

static void read_parts(FuncLower *f, ValueVec *parts, ValueId array, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) vec_push(parts, builder_unpack_get(f->b, array, i));
}

/* Where the iterator gives an item as it is, that is taken apart at the target, which an error
 * then points at. */
static void sync_items(FuncLower *f, ValueId iterator, const Expr *target, const ExprList *targets,
                       BlockId body, BlockId exhausted) {
    uint32_t count = targets->len;
    BlockId whole = builder_block(f->b), item = builder_block(f->b), ready = builder_block(f->b);
    ValueVec assigned = {0}, apart = {0}, given = {0};
    for (uint32_t i = 0; i < count; i++)
        vec_push(&assigned, builder_param(f->b, body, IR_TYPE_VALUE));
    builder_op0(f->b, IR_SAFEPOINT);
    ValueId array = builder_int_op(f->b, IR_ITER_NEXT_SEQ, count, &iterator, 1);
    read_parts(f, &apart, array, count);
    ValueId rest = builder_unpack_get(f->b, array, count);
    builder_branch(f->b, builder_op1(f->b, IR_IS_UNBOUND, apart.items[0]), whole, ready);
    builder_start_sealed(f->b, ready);
    builder_jump_with(f->b, body, apart.items, count);
    builder_start_sealed(f->b, whole);
    builder_branch(f->b, builder_op1(f->b, IR_IS_UNBOUND, rest), exhausted, item);
    builder_start_sealed(f->b, item);
    lower_at(f, target->span);
    read_parts(f, &given, builder_int_op(f->b, IR_UNPACK_SEQ, count, &rest, 1), count);
    builder_jump_with(f->b, body, given.items, count);
    builder_start_sealed(f->b, body);
    for (uint32_t i = 0; i < count; i++) lower_assign_to(f, targets->items[i], assigned.items[i]);
    vec_free(&assigned);
    vec_free(&apart);
    vec_free(&given);
}

/* The end comes as StopAsyncIteration; the handler is for the iterator alone, not for the body. */
static void async_item(FuncLower *f, ValueId iterator, const Expr *target, BlockId body,
                       BlockId exhausted) {
    BlockId handler = builder_handler_block(f->b), goes_on = builder_block(f->b);
    BlockId outer = builder_set_handler(f->b, handler);
    ValueId item = lower_suspend(f, IR_YIELD_FROM, builder_op1(f->b, IR_ASYNC_NEXT, iterator));
    builder_set_handler(f->b, outer);
    builder_jump(f->b, body);
    builder_seal(f->b, handler);
    builder_start_handler(f->b, handler);
    builder_branch(f->b, builder_op0(f->b, IR_ASYNC_END), exhausted, goes_on);
    builder_start_sealed(f->b, goes_on);
    builder_propagate(f->b);
    builder_start_sealed(f->b, body);
    lower_assign_to(f, target, item);
}

void lower_loop_item(FuncLower *f, ValueId iterator, const LoopItem *item, BlockId body,
                     BlockId exhausted) {
    lower_at(f, item->span);
    const ExprList *targets = unpacked_targets(item->target);
    if (item->is_async)
        async_item(f, iterator, item->target, body, exhausted);
    else if (targets)
        sync_items(f, iterator, item->target, targets, body, exhausted);
    else
        sync_item(f, iterator, item->target, body, exhausted);
}

void lower_for(FuncLower *f, const Stmt *stmt) {
    const ForStmt *loop = &stmt->for_; /* an async for has the same fields */
    bool is_async = stmt->kind == STMT_ASYNC_FOR;
    ValueId iterable = lower_expr(f, loop->iter);
    lower_at(f, stmt->span);
    bool temporary = lower_mark_temporary(f, loop->iter, iterable);
    ValueId iterator = builder_op1(f->b, is_async ? IR_ASYNC_ITER : IR_ITER, iterable);
    BlockId head = builder_block(f->b), body = builder_block(f->b);
    BlockId exhausted = builder_block(f->b), after = builder_block(f->b);
    builder_jump(f->b, head);
    builder_start(f->b, head);
    Dropped dropped = dropped_begin(f, temporary ? iterator : VALUE_NONE);
    LoopItem item = {loop->target, stmt->span, is_async};
    lower_loop_item(f, iterator, &item, body, exhausted);
    lower_reap(f);
    loop_body(f, &loop->body, head, after, &dropped);
    dropped_end(f, &dropped);
    loop_else(f, &loop->orelse, exhausted, after);
}

void lower_while(FuncLower *f, const Stmt *stmt) {
    const WhileStmt *loop = &stmt->while_;
    BlockId head = builder_block(f->b), body = builder_block(f->b);
    BlockId exhausted = builder_block(f->b), after = builder_block(f->b);
    SourceSpan at = stmt->span;
    builder_jump(f->b, head);
    builder_start(f->b, head);
    lower_at(f, loop->test->span);
    builder_op0(f->b, IR_SAFEPOINT);
    if (loop->test->kind == EXPR_CONSTANT && loop->test->constant.value.kind == CONSTANT_TRUE)
        builder_jump(f->b, body);
    else
        lower_condition(f, loop->test, &at, body, exhausted);
    builder_start_sealed(f->b, body);
    loop_body(f, &loop->body, head, after, &(Dropped){.outer = builder_handler(f->b)});
    loop_else(f, &loop->orelse, exhausted, after);
}
