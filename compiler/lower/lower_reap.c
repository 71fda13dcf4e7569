/* Where names die: hints for what is finalized when the last reference to it goes
 * (runtime/decisions/finalization.md). Only in programs that could notice. */
#include "lower/lower_internal.h"

static bool is_own_variable(const Symbol *symbol) {
    return symbol->binding == BINDING_LOCAL || symbol->binding == BINDING_CELL;
}

/* The function's variables, or the cells that hold them, in CPython's order. */
static void variables_collect(FuncLower *f, ValueVec *values) {
    if (!scope_is_function(f->body_scope)) return;
    for (uint32_t i = 0; i < f->body_scope->symbols.len; i++) {
        const Symbol *symbol = f->body_scope->symbols.entries[i].value.ptr;
        VarId var = {ptr_map_get_u32(&f->vars, symbol, 0)};
        if (is_own_variable(symbol) && var.id) vec_push(values, builder_read_var(f->b, var));
    }
}

static void reap(FuncLower *f, const ValueVec *values, int64_t dying) {
    builder_emit(f->b, IR_REAP, imm_integer(dying), imm_nothing(), values->items, values->len);
}

void lower_reap(FuncLower *f) {
    if (!f->lower->input->reaps || !builder_is_open(f->b)) return;
    reap(f, &(ValueVec){0}, 0);
}

void lower_reap_store(FuncLower *f, VarId var, ValueId value) {
    bool reaps = f->lower->input->reaps && builder_is_open(f->b);
    ValueId old = reaps ? builder_read_var(f->b, var) : VALUE_NONE;
    builder_write_var(f->b, var, value);
    if (reaps && !func_def_if(f->func, old, IR_UNBOUND))
        builder_emit(f->b, IR_REAP, imm_integer(1), imm_nothing(), &old, 1);
}

/* A variable lives until the function is left, also where nobody reads it any more. */
void lower_reap_variables(FuncLower *f, VariableFate fate) {
    if (!f->lower->input->reaps || !builder_is_open(f->b)) return;
    ValueVec values = {0};
    variables_collect(f, &values);
    reap(f, &values, fate == VARIABLES_DIE ? values.len : 0);
    vec_free(&values);
}

void lower_tell_variables(FuncLower *f) {
    if (!f->lower->input->reaps && !f->lower->input->tells) return;
    ValueVec values = {0};
    variables_collect(f, &values);
    reap(f, &values, -(int64_t)values.len - 1);
    vec_free(&values);
}

void lower_return_value(FuncLower *f, ValueId value) {
    if (scope_is_function(f->body_scope)) lower_reap_variables(f, VARIABLES_DIE);
    builder_return(f->b, value);
}

/* A function of sys, gc or tracemalloc that looks at references, by whichever name its module is
 * known. */
bool lower_asks_for_references(const Expr *call) {
    static const char *const names[] = {"getrefcount",   "collect",           "get_referrers",
                                        "get_objects",   "getweakrefcount",   "getweakrefs",
                                        "take_snapshot", "get_traced_memory", "reset_peak"};
    const Expr *func = call->call.func;
    const Name *name = func->kind == EXPR_ATTRIBUTE ? func->attribute.attr
                       : func->kind == EXPR_NAME    ? func->name.id
                                                    : NULL;
    for (size_t i = 0; name && i < sizeof names / sizeof *names; i++)
        if (strcmp(name->text, names[i]) == 0) return true;
    return false;
}

static bool some_temporary(const ExprList *list);

/* The result of a call, or what is just being made of some. */
static bool is_temporary(const Expr *e) {
    switch (e->kind) {
    case EXPR_CALL: return true;
    case EXPR_LIST: return some_temporary(&e->list.elts);
    case EXPR_TUPLE: return some_temporary(&e->tuple.elts);
    case EXPR_SET: return some_temporary(&e->set.elts);
    case EXPR_DICT: return some_temporary(&e->dict.values);
    case EXPR_BIN_OP: return is_temporary(e->bin_op.left) || is_temporary(e->bin_op.right);
    case EXPR_STARRED: return is_temporary(e->starred.value);
    case EXPR_SUBSCRIPT: return is_temporary(e->subscript.value);
    case EXPR_ATTRIBUTE: return is_temporary(e->attribute.value);
    default: return false;
    }
}

static bool some_temporary(const ExprList *list) {
    for (uint32_t i = 0; i < list->len; i++)
        if (is_temporary(list->items[i])) return true;
    return false;
}

bool lower_has_temporary(const Expr *e) {
    if (e->kind == EXPR_ATTRIBUTE) return is_temporary(e->attribute.value);
    if (e->kind == EXPR_SUBSCRIPT) return is_temporary(e->subscript.value);
    if (e->kind != EXPR_CALL) return false;
    if (e->call.func->kind == EXPR_ATTRIBUTE && is_temporary(e->call.func->attribute.value))
        return true;
    for (uint32_t i = 0; i < e->call.keywords.len; i++)
        if (is_temporary(e->call.keywords.items[i]->value)) return true;
    return some_temporary(&e->call.args);
}

/* Can the statement be the end of an object? Those that only hold others have had theirs. */
static bool stmt_drops(const Stmt *stmt) {
    switch (stmt->kind) {
    case STMT_EXPR: return stmt->expr.value->kind != EXPR_CONSTANT;
    case STMT_ANN_ASSIGN: return stmt->ann_assign.value != NULL;
    case STMT_ASSIGN:
    case STMT_AUG_ASSIGN:
    case STMT_FUNCTION_DEF:
    case STMT_CLASS_DEF:
    case STMT_FOR:
    case STMT_ASYNC_FOR:
    case STMT_WHILE:
    case STMT_WITH:
    case STMT_ASYNC_WITH:
    case STMT_MATCH:
    case STMT_TRY:
    case STMT_TRY_STAR: return true;
    default: return false;
    }
}

void lower_reap_statement(FuncLower *f, const Stmt *stmt) {
    if (f->lower->input->reaps && stmt_drops(stmt)) lower_reap(f);
}
