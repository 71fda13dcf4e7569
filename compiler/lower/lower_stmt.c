/* Statements: the dispatch, and the short ones. */
#include "lower/lower_internal.h"

static void lower_if(FuncLower *f, const Stmt *stmt) {
    BlockId body = builder_block(f->b), orelse = builder_block(f->b), after = builder_block(f->b);
    SourceSpan at = stmt->span;
    lower_condition(f, stmt->if_.test, &at, body, orelse);
    builder_start_sealed(f->b, body);
    lower_stmts(f, &stmt->if_.body);
    if (builder_is_open(f->b)) builder_jump(f->b, after);
    builder_start_sealed(f->b, orelse);
    lower_stmts(f, &stmt->if_.orelse);
    if (builder_is_open(f->b)) builder_jump(f->b, after);
    builder_start_sealed(f->b, after);
}

static void lower_assert(FuncLower *f, const Stmt *stmt) {
    BlockId failed = builder_block(f->b), passed = builder_block(f->b);
    SourceSpan at = stmt->span;
    lower_condition(f, stmt->assert_.test, &at, passed, failed);
    builder_start_sealed(f->b, failed);
    ValueId message = stmt->assert_.msg ? lower_expr(f, stmt->assert_.msg) : builder_unbound(f->b);
    lower_at(f, at);
    builder_raise_assert(f->b, message);
    builder_start_sealed(f->b, passed);
}

static void lower_raise(FuncLower *f, const Stmt *stmt) {
    if (!stmt->raise.exc) {
        lower_at(f, stmt->span);
        builder_raise_handled(f->b);
        return;
    }
    ValueId exception = lower_expr(f, stmt->raise.exc);
    ValueId cause = stmt->raise.cause ? lower_expr(f, stmt->raise.cause) : builder_unbound(f->b);
    lower_reap_variables(f, VARIABLES_STAY);
    lower_at(f, stmt->span);
    builder_raise(f->b, exception, cause);
}

static void lower_return(FuncLower *f, const Stmt *stmt) {
    ValueId value = stmt->return_.value ? lower_expr(f, stmt->return_.value) : builder_none(f->b);
    lower_at(f, stmt->span);
    lower_exit(f, EXIT_RETURN, value);
}

static void lower_delete(FuncLower *f, const Stmt *stmt) {
    for (uint32_t i = 0; i < stmt->delete.targets.len; i++) {
        lower_delete_target(f, stmt->delete.targets.items[i]);
        lower_reap(f);
    }
}

/* f() where f is a coroutine function: nobody will ever await it. */
static void drop_result(FuncLower *f, const Expr *e, ValueId value) {
    if (!f->lower->has_coroutines || e->kind != EXPR_CALL) return;
    ValueId called = lower_called(f, value);
    if (!called.id) return;
    lower_at(f, e->span);
    builder_op2(f->b, IR_RESULT_DROP, value, called);
}

/* What an interactive statement gives is shown, unless it stands inside a definition. */
static void lower_expr_stmt(FuncLower *f, const Expr *e) {
    ValueId value = lower_expr(f, e);
    drop_result(f, e, value);
    if (f->lower->input->module->kind != MODULE_INTERACTIVE || f->scope->kind != SCOPE_MODULE)
        return;
    Interner *interner = f->lower->input->interner;
    lower_at(f, e->span);
    ValueId none = builder_unbound(f->b);
    ValueId sys = builder_emit(f->b, IR_IMPORT_NAME, imm_name(interner_add_str(interner, "sys")),
                               imm_integer(0), &none, 1);
    ValueId operands[] = {sys, value};
    builder_call_method(f->b, interner_add_str(interner, "displayhook"), operands, 2, NULL);
}

static void lower_stmt(FuncLower *f, const Stmt *stmt) {
    switch (stmt->kind) {
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF: lower_function_def(f, stmt); return;
    case STMT_CLASS_DEF: lower_class_def(f, stmt); return;
    case STMT_RETURN: lower_return(f, stmt); return;
    case STMT_DELETE: lower_delete(f, stmt); return;
    case STMT_ASSIGN: lower_assign_stmt(f, stmt); return;
    case STMT_TYPE_ALIAS: lower_type_alias(f, stmt); return;
    case STMT_AUG_ASSIGN: lower_aug_assign(f, stmt); return;
    case STMT_ANN_ASSIGN: lower_ann_assign(f, stmt); return;
    case STMT_FOR: lower_for(f, stmt); return;
    case STMT_ASYNC_FOR: lower_for(f, stmt); return;
    case STMT_WHILE: lower_while(f, stmt); return;
    case STMT_IF: lower_if(f, stmt); return;
    case STMT_WITH: lower_with(f, stmt); return;
    case STMT_ASYNC_WITH: lower_with(f, stmt); return;
    case STMT_MATCH: lower_match(f, stmt); return;
    case STMT_RAISE: lower_raise(f, stmt); return;
    case STMT_TRY:
    case STMT_TRY_STAR: lower_try(f, stmt); return;
    case STMT_ASSERT: lower_assert(f, stmt); return;
    case STMT_IMPORT: lower_import(f, stmt); return;
    case STMT_IMPORT_FROM: lower_import_from(f, stmt); return;
    case STMT_GLOBAL:
    case STMT_NONLOCAL: return;
    case STMT_EXPR: lower_expr_stmt(f, stmt->expr.value); return;
    case STMT_PASS: return;
    case STMT_BREAK:
        lower_at(f, stmt->span);
        lower_exit(f, EXIT_BREAK, VALUE_NONE);
        return;
    case STMT_CONTINUE:
        lower_at(f, stmt->span);
        lower_exit(f, EXIT_CONTINUE, VALUE_NONE);
        return;
    }
}

void lower_stmts(FuncLower *f, const StmtList *stmts) {
    for (uint32_t i = 0; i < stmts->len; i++) {
        lower_stmt(f, stmts->items[i]);
        lower_reap_statement(f, stmts->items[i]);
    }
}
