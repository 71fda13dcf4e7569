/* try: except clauses, else, finally.
 *
 * A finally clause is lowered once. Every way into it passes a number that tells where to go on
 * behind it; `previous`, what was handled before, is restored at its end, however it was reached.
 */
#include "lower/lower_internal.h"

ValueId lower_handler_enter(FuncLower *f, BlockId handler, ValueId *previous) {
    builder_start_handler(f->b, handler);
    *previous = builder_op0(f->b, IR_EXCEPT_PREVIOUS);
    return builder_op0(f->b, IR_EXCEPT_ENTER);
}

void lower_handler_cleanup(FuncLower *f, BlockId handler, const Region *region) {
    builder_seal(f->b, handler);
    if (!builder_is_reached(f->b, handler)) return;
    builder_start_handler(f->b, handler);
    if (region->bound_name) lower_name_clear(f, region->bound_name);
    builder_op1(f->b, IR_EXCEPT_LEAVE, region->previous);
    builder_propagate(f->b);
}

/* ---- except ---- */

/* One clause; the exception matched. */
static void except_body(FuncLower *f, const ExceptHandler *clause, ValueId exception,
                        ValueId previous, BlockId after) {
    Region region = {.previous = previous, .bound_name = clause->name};
    BlockId outer = builder_handler(f->b);
    region_push(f, &region, REGION_HANDLER);
    BlockId inner = builder_handler_block(f->b);
    if (clause->name) {
        lower_at(f, clause->span);
        lower_name_store(f, clause->name, exception);
    }
    builder_set_handler(f->b, inner);
    lower_stmts(f, &clause->body);
    region_pop(f);
    builder_set_handler(f->b, outer);
    if (builder_is_open(f->b)) {
        region_leave(f, &region);
        builder_jump(f->b, after);
    }
    lower_handler_cleanup(f, inner, &region);
}

static void except_clauses(FuncLower *f, const HandlerList *clauses, BlockId handler,
                           BlockId after) {
    builder_seal(f->b, handler);
    if (!builder_is_reached(f->b, handler)) return;
    ValueId previous;
    ValueId exception = lower_handler_enter(f, handler, &previous);
    BlockId outer = builder_handler(f->b);
    for (uint32_t i = 0; i < clauses->len; i++) {
        const ExceptHandler *clause = clauses->items[i];
        if (!clause->type) {
            except_body(f, clause, exception, previous, after);
            return;
        }
        Region matching = {.previous = previous};
        BlockId failed = builder_handler_block(f->b), body = builder_block(f->b),
                next = builder_block(f->b);
        region_push(f, &matching, REGION_HANDLER);
        builder_set_handler(f->b, failed);
        ValueId type = lower_expr(f, clause->type);
        lower_at(f, clause->span);
        builder_branch(f->b, builder_op2(f->b, IR_EXCEPT_MATCH, exception, type), body, next);
        region_pop(f);
        builder_set_handler(f->b, outer);
        lower_handler_cleanup(f, failed, &matching);
        builder_start_sealed(f->b, body);
        except_body(f, clause, exception, previous, after);
        builder_start_sealed(f->b, next);
    }
    builder_op1(f->b, IR_EXCEPT_LEAVE, previous);
    builder_reraise(f->b, exception);
}

/* A try with except* has the same fields. */
static void try_except(FuncLower *f, const Stmt *node) {
    const TryStmt *stmt = &node->try_;
    BlockId handler = builder_handler_block(f->b), after = builder_block(f->b);
    BlockId outer = builder_set_handler(f->b, handler);
    lower_stmts(f, &stmt->body);
    builder_set_handler(f->b, outer);
    if (builder_is_open(f->b)) {
        lower_stmts(f, &stmt->orelse);
        if (builder_is_open(f->b)) builder_jump(f->b, after);
    }
    if (node->kind == STMT_TRY_STAR)
        lower_star_clauses(f, &stmt->handlers, handler, after);
    else
        except_clauses(f, &stmt->handlers, handler, after);
    builder_start_sealed(f->b, after);
}

/* ---- finally ---- */

typedef struct Finally {
    Region region;
    VarId previous, exception;
} Finally;

static void finally_jump(FuncLower *f, const Finally *fin, int64_t how) {
    ValueId number = builder_int_op(f->b, IR_I64_CONST, how, NULL, 0);
    builder_jump_with(f->b, fin->region.finally_block, &number, 1);
}

/* Behind the clause: to where the number says. */
static void finally_dispatch(FuncLower *f, const Finally *fin, ValueId how, BlockId after) {
    int64_t cases[4];
    BlockId targets[4];
    uint32_t count = 0;
    cases[count] = FINALLY_ERROR;
    targets[count++] = builder_block(f->b);
    for (int kind = 0; kind < 3; kind++) {
        if (!fin->region.exits[kind]) continue;
        cases[count] = FINALLY_FIRST_EXIT + kind;
        targets[count++] = builder_block(f->b);
    }
    builder_switch(f->b, how, after, cases, targets, count);
    builder_start_sealed(f->b, targets[0]);
    builder_reraise(f->b, builder_read_var(f->b, fin->exception));
    for (uint32_t i = 1; i < count; i++) {
        ExitKind kind = (ExitKind)(cases[i] - FINALLY_FIRST_EXIT);
        builder_start_sealed(f->b, targets[i]);
        lower_exit(f, kind, builder_read_var(f->b, fin->region.exits[kind]->value));
    }
}

static void finally_clause(FuncLower *f, const StmtList *body, const Finally *fin, ValueId how) {
    BlockId outer = builder_handler(f->b), inner = builder_handler_block(f->b),
            after = builder_block(f->b);
    Region region = {.previous = builder_read_var(f->b, fin->previous)};
    region_push(f, &region, REGION_HANDLER);
    builder_set_handler(f->b, inner);
    lower_stmts(f, body);
    region_pop(f);
    builder_set_handler(f->b, outer);
    if (builder_is_open(f->b)) {
        region_leave(f, &region);
        finally_dispatch(f, fin, how, after);
    }
    lower_handler_cleanup(f, inner, &region);
    builder_start_sealed(f->b, after);
}

static void try_finally(FuncLower *f, const Stmt *node) {
    const TryStmt *stmt = &node->try_;
    Finally fin = {.previous = builder_var(f->b, f->lower->names.namespace),
                   .exception = builder_var(f->b, f->lower->names.namespace)};
    builder_write_var(f->b, fin.exception, builder_unbound(f->b));
    builder_write_var(f->b, fin.previous, builder_op0(f->b, IR_EXCEPT_PREVIOUS));
    BlockId handler = builder_handler_block(f->b);
    region_push(f, &fin.region, REGION_FINALLY);
    fin.region.finally_block = builder_block(f->b);
    ValueId how = builder_param(f->b, fin.region.finally_block, IR_TYPE_I64);
    BlockId outer = builder_set_handler(f->b, handler);
    if (stmt->handlers.len) {
        try_except(f, node);
    } else {
        lower_stmts(f, &stmt->body);
    }
    region_pop(f);
    builder_set_handler(f->b, outer);
    if (builder_is_open(f->b)) finally_jump(f, &fin, FINALLY_NORMAL);
    builder_seal(f->b, handler);
    if (builder_is_reached(f->b, handler)) {
        ValueId previous;
        ValueId exception = lower_handler_enter(f, handler, &previous);
        builder_write_var(f->b, fin.exception, exception);
        finally_jump(f, &fin, FINALLY_ERROR);
    }
    builder_start_sealed(f->b, fin.region.finally_block);
    finally_clause(f, &stmt->finalbody, &fin, how);
}

void lower_try(FuncLower *f, const Stmt *stmt) {
    if (stmt->try_.finalbody.len)
        try_finally(f, stmt);
    else
        try_except(f, stmt);
}
