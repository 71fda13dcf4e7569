#include "front/scope_walk.h"

#include "front/ast_walk.h"

static void walk_expr(ScopeWalk *walk, const Expr *expr);
static void walk_stmt(ScopeWalk *walk, const Stmt *stmt);
static void walk_pattern(ScopeWalk *walk, const Pattern *pattern);

static void on_expr(const AstVisitor *visitor, const Expr *expr) {
    walk_expr(visitor->context, expr);
}

static void on_stmt(const AstVisitor *visitor, const Stmt *stmt) {
    walk_stmt(visitor->context, stmt);
}

static void on_pattern(const AstVisitor *visitor, const Pattern *pattern) {
    walk_pattern(visitor->context, pattern);
}

static AstVisitor visitor_of(ScopeWalk *walk) {
    return (AstVisitor){.context = walk, .expr = on_expr, .stmt = on_stmt, .pattern = on_pattern};
}

static void maybe_expr(ScopeWalk *walk, const Expr *expr) {
    if (expr) walk_expr(walk, expr);
}

static void walk_exprs(ScopeWalk *walk, const ExprList *list) {
    for (uint32_t i = 0; i < list->len; i++) maybe_expr(walk, list->items[i]);
}

static void bind(ScopeWalk *walk, const Name *name, const Stmt *definition) {
    if (walk->bind && name) walk->bind(walk, name, definition);
}

/* Returns the scope to go back to. */
static const Scope *enter(ScopeWalk *walk, const void *node) {
    const Scope *outer = walk->scope;
    walk->scope = scope_of_node(walk->table, node);
    assert(walk->scope && "the symbol pass opened a scope for every node that has one");
    return outer;
}

/* ---- Definitions ---- */

static void walk_annotation(ScopeWalk *walk, const Expr *annotation) {
    if (!(walk->table->module->future_flags & FUTURE_ANNOTATIONS)) maybe_expr(walk, annotation);
}

static void walk_annotations(ScopeWalk *walk, const ArgList *args) {
    for (uint32_t i = 0; i < args->len; i++) walk_annotation(walk, args->items[i]->annotation);
}

static void walk_signature(ScopeWalk *walk, const FunctionDefStmt *def) {
    const Arguments *args = def->args;
    walk_annotations(walk, &args->posonlyargs);
    walk_annotations(walk, &args->args);
    walk_annotations(walk, &args->kwonlyargs);
    if (args->vararg) walk_annotation(walk, args->vararg->annotation);
    if (args->kwarg) walk_annotation(walk, args->kwarg->annotation);
    walk_annotation(walk, def->returns);
}

static void bind_args(ScopeWalk *walk, const ArgList *args) {
    for (uint32_t i = 0; i < args->len; i++) bind(walk, args->items[i]->arg, NULL);
}

static void bind_arguments(ScopeWalk *walk, const Arguments *args) {
    bind_args(walk, &args->posonlyargs);
    bind_args(walk, &args->args);
    bind_args(walk, &args->kwonlyargs);
    if (args->vararg) bind(walk, args->vararg->arg, NULL);
    if (args->kwarg) bind(walk, args->kwarg->arg, NULL);
}

static void walk_defaults(ScopeWalk *walk, const Arguments *args) {
    walk_exprs(walk, &args->defaults);
    walk_exprs(walk, &args->kw_defaults);
}

/* Returns the scope to go back to. */
static const Scope *enter_type_params(ScopeWalk *walk, const TypeParamList *params) {
    if (!params->len) return walk->scope;
    const Scope *outer = enter(walk, params);
    for (uint32_t i = 0; i < params->len; i++) {
        const TypeParam *param = params->items[i];
        bind(walk, param->type_var.name, NULL);
        if (param->kind != TYPE_PARAM_TYPE_VAR || !param->type_var.bound) continue;
        const Scope *generic = enter(walk, param);
        walk_expr(walk, param->type_var.bound);
        walk->scope = generic;
    }
    return outer;
}

static void walk_function(ScopeWalk *walk, const Stmt *stmt) {
    const FunctionDefStmt *def = &stmt->function_def;
    walk_exprs(walk, &def->decorator_list);
    walk_defaults(walk, def->args);
    const Scope *outer = enter_type_params(walk, &def->type_params);
    walk_signature(walk, def);
    enter(walk, stmt);
    bind_arguments(walk, def->args);
    scope_walk_stmts(walk, &def->body);
    walk->scope = outer;
    bind(walk, def->name, stmt);
}

static void walk_class(ScopeWalk *walk, const Stmt *stmt) {
    const ClassDefStmt *def = &stmt->class_def;
    walk_exprs(walk, &def->decorator_list);
    const Scope *outer = enter_type_params(walk, &def->type_params);
    walk_exprs(walk, &def->bases);
    for (uint32_t i = 0; i < def->keywords.len; i++) walk_expr(walk, def->keywords.items[i]->value);
    enter(walk, stmt);
    scope_walk_stmts(walk, &def->body);
    walk->scope = outer;
    bind(walk, def->name, stmt);
}

static void walk_lambda(ScopeWalk *walk, const Expr *expr) {
    walk_defaults(walk, expr->lambda.args);
    const Scope *outer = enter(walk, expr);
    bind_arguments(walk, expr->lambda.args);
    walk_expr(walk, expr->lambda.body);
    walk->scope = outer;
}

static void walk_comprehension(ScopeWalk *walk, const Expr *expr,
                               const ComprehensionList *generators, const Expr *elt,
                               const Expr *value) {
    walk_expr(walk, generators->items[0]->iter);
    const Scope *outer = enter(walk, expr);
    for (uint32_t i = 0; i < generators->len; i++) {
        const Comprehension *generator = generators->items[i];
        if (i) walk_expr(walk, generator->iter);
        walk_expr(walk, generator->target);
        walk_exprs(walk, &generator->ifs);
    }
    walk_expr(walk, elt);
    maybe_expr(walk, value);
    walk->scope = outer;
}

static void walk_type_alias(ScopeWalk *walk, const Stmt *stmt) {
    const TypeAliasStmt *alias = &stmt->type_alias;
    walk_expr(walk, alias->name);
    const Scope *outer = enter_type_params(walk, &alias->type_params);
    enter(walk, stmt);
    walk_expr(walk, alias->value);
    walk->scope = outer;
}

/* ---- Expressions ---- */

static void walk_children(ScopeWalk *walk, const Expr *expr) {
    AstVisitor visitor = visitor_of(walk);
    expr_visit_children(&visitor, expr);
}

static void walk_expr(ScopeWalk *walk, const Expr *e) {
    if (walk->expr && walk->expr(walk, e)) return;
    switch (e->kind) {
    case EXPR_NAME:
        if (e->name.ctx != CTX_LOAD) bind(walk, e->name.id, NULL);
        return;
    case EXPR_LAMBDA: walk_lambda(walk, e); return;
    case EXPR_LIST_COMP:
        walk_comprehension(walk, e, &e->list_comp.generators, e->list_comp.elt, NULL);
        return;
    case EXPR_SET_COMP:
        walk_comprehension(walk, e, &e->set_comp.generators, e->set_comp.elt, NULL);
        return;
    case EXPR_GENERATOR_EXP:
        walk_comprehension(walk, e, &e->generator_exp.generators, e->generator_exp.elt, NULL);
        return;
    case EXPR_DICT_COMP:
        walk_comprehension(walk, e, &e->dict_comp.generators, e->dict_comp.key, e->dict_comp.value);
        return;
    default: walk_children(walk, e); return;
    }
}

void scope_walk_expr(ScopeWalk *walk, const Expr *expr) { walk_expr(walk, expr); }

static void walk_pattern(ScopeWalk *walk, const Pattern *pattern) {
    AstVisitor visitor = visitor_of(walk);
    pattern_visit_children(&visitor, pattern);
    if (pattern->kind == PATTERN_STAR) bind(walk, pattern->star.name, NULL);
    if (pattern->kind == PATTERN_AS) bind(walk, pattern->as.name, NULL);
    if (pattern->kind == PATTERN_MAPPING) bind(walk, pattern->mapping.rest, NULL);
}

/* ---- Statements ---- */

/* `import a.b` binds a, `from x import *` nothing that one can name. */
static void bind_aliases(ScopeWalk *walk, const AliasList *aliases) {
    for (uint32_t i = 0; i < aliases->len; i++) {
        const Alias *alias = aliases->items[i];
        const Name *name = alias->name;
        size_t length = strcspn(name->text, ".");
        if (alias->asname)
            bind(walk, alias->asname, NULL);
        else if (strcmp(name->text, "*") != 0)
            bind(walk, interner_add(walk->table->interner, name->text, length), NULL);
    }
}

void scope_walk_handlers(ScopeWalk *walk, const HandlerList *handlers) {
    for (uint32_t i = 0; i < handlers->len; i++) {
        const ExceptHandler *handler = handlers->items[i];
        maybe_expr(walk, handler->type);
        bind(walk, handler->name, NULL);
        scope_walk_stmts(walk, &handler->body);
    }
}

static void walk_try(ScopeWalk *walk, const TryStmt *try) {
    scope_walk_stmts(walk, &try->body);
    scope_walk_handlers(walk, &try->handlers);
    scope_walk_stmts(walk, &try->orelse);
    scope_walk_stmts(walk, &try->finalbody);
}

/* In a function annotations are not evaluated. */
static void walk_ann_assign(ScopeWalk *walk, const Stmt *stmt) {
    const AnnAssignStmt *assign = &stmt->ann_assign;
    maybe_expr(walk, assign->value);
    walk_expr(walk, assign->target);
    if (!scope_is_function(walk->scope)) walk_annotation(walk, assign->annotation);
}

static void walk_stmt(ScopeWalk *walk, const Stmt *s) {
    if (walk->stmt && walk->stmt(walk, s)) return;
    AstVisitor visitor = visitor_of(walk);
    switch (s->kind) {
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF: walk_function(walk, s); return;
    case STMT_CLASS_DEF: walk_class(walk, s); return;
    case STMT_TYPE_ALIAS: walk_type_alias(walk, s); return;
    case STMT_TRY:
    case STMT_TRY_STAR: walk_try(walk, &s->try_); return;
    case STMT_ANN_ASSIGN: walk_ann_assign(walk, s); return;
    case STMT_IMPORT: bind_aliases(walk, &s->import.names); return;
    case STMT_IMPORT_FROM: bind_aliases(walk, &s->import_from.names); return;
    default: stmt_visit_children(&visitor, s); return;
    }
}

void scope_walk_stmts(ScopeWalk *walk, const StmtList *stmts) {
    for (uint32_t i = 0; i < stmts->len; i++) walk_stmt(walk, stmts->items[i]);
}

void scope_walk_module(ScopeWalk *walk) {
    const Module *module = walk->table->module;
    walk->scope = walk->table->top;
    if (module->kind == MODULE_EXPRESSION)
        walk_expr(walk, module->expression);
    else
        scope_walk_stmts(walk, &module->body);
}

/* ---- Symbols ---- */

/* The function around `scope` that binds what is free in it. */
static const Symbol *captured_symbol(const Scope *scope, const Name *name) {
    for (const Scope *outer = scope->parent; outer; outer = outer->parent) {
        const Symbol *symbol =
            outer->kind == SCOPE_CLASS ? NULL : ptr_map_get(&outer->symbols, name);
        if (symbol && (symbol->binding == BINDING_LOCAL || symbol->binding == BINDING_CELL))
            return symbol;
    }
    return NULL;
}

const Symbol *symbol_home(const SymbolTable *table, const Scope *scope, const Name *name) {
    const Symbol *symbol = scope_lookup(table, scope, name);
    if (!symbol) return NULL;
    switch (symbol->binding) {
    case BINDING_LOCAL:
    case BINDING_CELL: return symbol;
    case BINDING_FREE: return captured_symbol(scope, symbol->name);
    case BINDING_GLOBAL_EXPLICIT:
    case BINDING_GLOBAL_IMPLICIT: return ptr_map_get(&table->top->symbols, symbol->name);
    }
    return NULL;
}
