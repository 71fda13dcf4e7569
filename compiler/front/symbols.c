/* The first half of the symbol pass: walks the tree, opens scopes, and notes how each uses its
 * names. */
#include "front/symbols_internal.h"

#include "front/ast_walk.h"
#include "front/check.h"

/* ---- scopes and names ---- */

const Name *name_mangle(Interner *interner, const Name *class_name, const Name *name) {
    const char *text = name->text;
    if (!class_name || name->length < 2 || text[0] != '_' || text[1] != '_') return name;
    if ((text[name->length - 1] == '_' && text[name->length - 2] == '_') || strchr(text, '.'))
        return name;
    const char *stripped = class_name->text;
    while (*stripped == '_') stripped++;
    if (!*stripped) return name;
    Text mangled;
    text_init(&mangled);
    text_printf(&mangled, "_%s%s", stripped, text);
    const Name *result = interner_add(interner, text_cstr(&mangled), mangled.length);
    text_release(&mangled);
    return result;
}

Symbol *scope_add_flags(Arena *arena, Scope *scope, const Name *mangled, uint32_t flags) {
    MapValue *value = ptr_map_at(&scope->symbols, mangled);
    if (!value->ptr) {
        value->ptr = ARENA_NEW(arena, Symbol);
        ((Symbol *)value->ptr)->name = mangled;
    }
    Symbol *symbol = value->ptr;
    symbol->flags |= flags;
    return symbol;
}

static OpenScope *current(SymbolBuilder *b) { return vec_last(&b->open); }

static void scope_enter(SymbolBuilder *b, ScopeKind kind, const Name *name, const void *node,
                        SourceSpan span) {
    Scope *scope = ARENA_NEW(b->arena, Scope);
    *scope = (Scope){
        .kind = kind, .name = name, .node = node, .span = span, .class_name = b->class_name};
    ptr_map_init(&scope->symbols, b->arena);
    OpenScope open = {.scope = scope, .first_child = b->children.len};
    if (b->open.len) {
        const OpenScope *outer = current(b);
        scope->parent = outer->scope;
        scope->is_nested = outer->scope->is_nested || scope_is_function(outer->scope);
        open.iterable_depth = outer->iterable_depth;
    }
    ptr_map_put(&b->table->scopes, node, scope);
    vec_push(&b->open, open);
}

static void scope_leave(SymbolBuilder *b) {
    OpenScope open = vec_pop(&b->open);
    Scope *scope = open.scope;
    scope->child_count = b->children.len - open.first_child;
    if (scope->child_count)
        scope->children = arena_memdup(b->arena, &b->children.items[open.first_child],
                                       scope->child_count * sizeof(Scope *));
    b->children.len = open.first_child;
    if (b->open.len && !open.is_annotation) vec_push(&b->children, scope);
}

static const Name *mangled(SymbolBuilder *b, const Name *name) {
    return name_mangle(b->interner, b->class_name, name);
}

static Symbol *symbol_find(const Scope *scope, const Name *name) {
    return ptr_map_get(&scope->symbols, name);
}

static void name_add(SymbolBuilder *b, const Name *raw, uint32_t flags, SourceSpan span) {
    const Name *name = mangled(b, raw);
    OpenScope *open = current(b);
    Symbol *symbol = scope_add_flags(b->arena, open->scope, name, 0);
    if ((flags & SYMBOL_PARAMETER) && (symbol->flags & SYMBOL_PARAMETER))
        semantic_error(b->diag, span, "duplicate argument '%s' in function definition", raw->text);
    if (open->in_target) {
        if (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))
            semantic_error(
                b->diag, span,
                "comprehension inner loop cannot rebind assignment expression target '%s'",
                raw->text);
        flags |= SYMBOL_ITERATION;
    }
    symbol->flags |= flags;
    if (flags & SYMBOL_GLOBAL) scope_add_flags(b->arena, b->table->top, name, flags);
}

/* ---- definitions ---- */

static void expr_walk(SymbolBuilder *b, const Expr *expr);
static void stmts_walk(SymbolBuilder *b, const StmtList *stmts);
static void stmt_callback(const AstVisitor *visitor, const Stmt *stmt);
static void expr_callback(const AstVisitor *visitor, const Expr *expr);
static void pattern_callback(const AstVisitor *visitor, const Pattern *pattern);

static AstVisitor visitor_of(SymbolBuilder *b) {
    return (AstVisitor){
        .context = b, .expr = expr_callback, .stmt = stmt_callback, .pattern = pattern_callback};
}

static void exprs_walk(SymbolBuilder *b, const ExprList *list) {
    for (uint32_t i = 0; i < list->len; i++)
        if (list->items[i]) expr_walk(b, list->items[i]);
}

static void keywords_walk(SymbolBuilder *b, const KeywordList *list) {
    for (uint32_t i = 0; i < list->len; i++) expr_walk(b, list->items[i]->value);
}

/* With future annotations they become strings: what they name is of no account. */
static void annotation_walk(SymbolBuilder *b, const Expr *annotation) {
    if (!b->future_annotations) {
        expr_walk(b, annotation);
        return;
    }
    scope_enter(b, SCOPE_FUNCTION, b->name_iterable, annotation, annotation->span);
    current(b)->is_annotation = true;
    expr_walk(b, annotation);
    scope_leave(b);
}

static void arg_annotation_walk(SymbolBuilder *b, const Arg *arg) {
    if (arg && arg->annotation) annotation_walk(b, arg->annotation);
}

static void arg_annotations_walk(SymbolBuilder *b, const ArgList *args) {
    for (uint32_t i = 0; i < args->len; i++) arg_annotation_walk(b, args->items[i]);
}

static void annotations_walk(SymbolBuilder *b, const Arguments *args, const Expr *returns) {
    arg_annotations_walk(b, &args->posonlyargs);
    arg_annotations_walk(b, &args->args);
    arg_annotation_walk(b, args->vararg);
    arg_annotation_walk(b, args->kwarg);
    arg_annotations_walk(b, &args->kwonlyargs);
    if (returns) annotation_walk(b, returns);
}

static void params_add(SymbolBuilder *b, const ArgList *args) {
    for (uint32_t i = 0; i < args->len; i++)
        name_add(b, args->items[i]->arg, SYMBOL_PARAMETER, args->items[i]->span);
}

static void arguments_add(SymbolBuilder *b, const Arguments *args) {
    Scope *scope = current(b)->scope;
    params_add(b, &args->posonlyargs);
    params_add(b, &args->args);
    params_add(b, &args->kwonlyargs);
    scope->has_varargs = args->vararg != NULL;
    scope->has_varkeywords = args->kwarg != NULL;
    if (args->vararg) name_add(b, args->vararg->arg, SYMBOL_PARAMETER, args->vararg->span);
    if (args->kwarg) name_add(b, args->kwarg->arg, SYMBOL_PARAMETER, args->kwarg->span);
}

static void type_param_walk(SymbolBuilder *b, const TypeParam *param) {
    name_add(b, param->type_var.name, SYMBOL_ASSIGNED | SYMBOL_TYPE_PARAM, param->span);
    if (param->kind != TYPE_PARAM_TYPE_VAR || !param->type_var.bound) return;
    scope_enter(b, SCOPE_TYPE_BOUND, param->type_var.name, param, param->span);
    expr_walk(b, param->type_var.bound);
    scope_leave(b);
}

/* Opens the scope of the type parameters when there are any; the caller leaves it then. */
static bool type_params_enter(SymbolBuilder *b, const TypeParamList *params, const Name *name,
                              SourceSpan span) {
    if (!params->len) return false;
    scope_enter(b, SCOPE_TYPE_PARAMS, name, params, span);
    for (uint32_t i = 0; i < params->len; i++) type_param_walk(b, params->items[i]);
    return true;
}

static void function_walk(SymbolBuilder *b, const Stmt *stmt) {
    const FunctionDefStmt *def = &stmt->function_def;
    name_add(b, def->name, SYMBOL_ASSIGNED, stmt->span);
    exprs_walk(b, &def->args->defaults);
    exprs_walk(b, &def->args->kw_defaults);
    /* CPython 3.12 reads the annotations of a generic function inside the scope of its type
     * parameters. */
    if (!def->type_params.len) annotations_walk(b, def->args, def->returns);
    exprs_walk(b, &def->decorator_list);
    bool is_generic = type_params_enter(b, &def->type_params, def->name, stmt->span);
    if (is_generic) annotations_walk(b, def->args, def->returns);
    scope_enter(b, SCOPE_FUNCTION, def->name, stmt, stmt->span);
    current(b)->scope->is_coroutine = stmt->kind == STMT_ASYNC_FUNCTION_DEF;
    arguments_add(b, def->args);
    stmts_walk(b, &def->body);
    scope_leave(b);
    if (is_generic) scope_leave(b);
}

static void class_walk(SymbolBuilder *b, const Stmt *stmt) {
    const ClassDefStmt *def = &stmt->class_def;
    const Name *outer_class = b->class_name;
    name_add(b, def->name, SYMBOL_ASSIGNED, stmt->span);
    if (def->type_params.len) exprs_walk(b, &def->decorator_list);
    bool is_generic = type_params_enter(b, &def->type_params, def->name, stmt->span);
    exprs_walk(b, &def->bases);
    keywords_walk(b, &def->keywords);
    if (!is_generic) exprs_walk(b, &def->decorator_list);
    b->class_name = def->name;
    scope_enter(b, SCOPE_CLASS, def->name, stmt, stmt->span);
    stmts_walk(b, &def->body);
    scope_leave(b);
    b->class_name = outer_class;
    if (is_generic) scope_leave(b);
}

static void lambda_walk(SymbolBuilder *b, const Expr *expr) {
    const LambdaExpr *lambda = &expr->lambda;
    exprs_walk(b, &lambda->args->defaults);
    exprs_walk(b, &lambda->args->kw_defaults);
    scope_enter(b, SCOPE_LAMBDA, interner_add_str(b->interner, "lambda"), expr, expr->span);
    arguments_add(b, lambda->args);
    expr_walk(b, lambda->body);
    scope_leave(b);
}

/* ---- comprehensions ---- */

static void target_walk(SymbolBuilder *b, const Expr *target) {
    current(b)->in_target = true;
    expr_walk(b, target);
    current(b)->in_target = false;
}

static void iterable_walk(SymbolBuilder *b, const Expr *iterable) {
    current(b)->iterable_depth++;
    expr_walk(b, iterable);
    current(b)->iterable_depth--;
}

typedef struct ComprehensionParts {
    ScopeKind kind;
    const char *name;
    const ComprehensionList *generators;
    const Expr *value; /* walked before elt; NULL unless a dict */
    const Expr *elt;
} ComprehensionParts;

static void comprehension_walk(SymbolBuilder *b, const Expr *expr, ComprehensionParts parts) {
    const Comprehension *outermost = parts.generators->items[0];
    /* The first iterable is evaluated outside, and passed in. */
    iterable_walk(b, outermost->iter);
    scope_enter(b, parts.kind, interner_add_str(b->interner, parts.name), expr, expr->span);
    Scope *scope = current(b)->scope;
    scope->is_coroutine = outermost->is_async;
    scope_add_flags(b->arena, scope, b->name_iterable, SYMBOL_PARAMETER);
    target_walk(b, outermost->target);
    exprs_walk(b, &outermost->ifs);
    for (uint32_t i = 1; i < parts.generators->len; i++) {
        const Comprehension *inner = parts.generators->items[i];
        target_walk(b, inner->target);
        iterable_walk(b, inner->iter);
        exprs_walk(b, &inner->ifs);
        scope->is_coroutine |= inner->is_async;
    }
    if (parts.value) expr_walk(b, parts.value);
    expr_walk(b, parts.elt);
    scope->is_generator = parts.kind == SCOPE_GENERATOR_EXP;
    scope->is_async_comprehension = scope->is_coroutine;
    bool makes_coroutine = scope->is_coroutine && !scope->is_generator;
    scope_leave(b);
    if (makes_coroutine) current(b)->scope->is_coroutine = true;
}

/* The scope that `:=` inside comprehensions binds in; NULL after an error. */
static Scope *walrus_scope(SymbolBuilder *b, const Name *name, const Expr *target) {
    for (uint32_t i = b->open.len; i > 0; i--) {
        Scope *scope = b->open.items[i - 1].scope;
        if (scope_is_comprehension(scope)) {
            const Symbol *symbol = symbol_find(scope, name);
            if (!symbol || !(symbol->flags & SYMBOL_ITERATION)) continue;
            semantic_error(
                b->diag, target->span,
                "assignment expression cannot rebind comprehension iteration variable '%s'",
                target->name.id->text);
            return NULL;
        }
        if (scope->kind != SCOPE_CLASS) return scope;
        semantic_error(
            b->diag, target->span,
            "assignment expression within a comprehension cannot be used in a class body");
        return NULL;
    }
    return NULL;
}

/* `:=` in a comprehension binds in the function around it: for the comprehension the name is
 * nonlocal (or global). */
static void walrus_extend(SymbolBuilder *b, const Expr *target) {
    const Name *name = mangled(b, target->name.id);
    Scope *scope = walrus_scope(b, name, target);
    if (!scope) return;
    Directive directive = {current(b)->scope, name, target->span};
    vec_push(&b->directives, directive);
    const Symbol *outer = symbol_find(scope, name);
    bool is_global = scope->kind == SCOPE_MODULE || (outer && (outer->flags & SYMBOL_GLOBAL));
    name_add(b, target->name.id, is_global ? SYMBOL_GLOBAL : SYMBOL_NONLOCAL, target->span);
    scope_add_flags(b->arena, scope, name,
                    SYMBOL_WALRUS |
                        (scope->kind == SCOPE_MODULE ? SYMBOL_GLOBAL : SYMBOL_ASSIGNED));
}

static void annotation_forbids(SymbolBuilder *b, const Expr *expr, const char *what) {
    if (current(b)->is_annotation)
        semantic_error(b->diag, expr->span, "%s cannot be used within an annotation", what);
}

static void named_expr_walk(SymbolBuilder *b, const Expr *expr) {
    annotation_forbids(b, expr, "named expression");
    if (current(b)->iterable_depth)
        semantic_error(
            b->diag, expr->span, "%s",
            "assignment expression cannot be used in a comprehension iterable expression");
    else if (scope_is_comprehension(current(b)->scope))
        walrus_extend(b, expr->named_expr.target);
    expr_walk(b, expr->named_expr.value);
    expr_walk(b, expr->named_expr.target);
}

/* ---- expressions ---- */

static void yield_walk(SymbolBuilder *b, const Expr *expr, const Expr *value) {
    static const char *const kinds[] = {
        [SCOPE_LIST_COMP] = "list comprehension",
        [SCOPE_SET_COMP] = "set comprehension",
        [SCOPE_DICT_COMP] = "dict comprehension",
        [SCOPE_GENERATOR_EXP] = "generator expression",
    };
    annotation_forbids(b, expr, "yield expression");
    if (value) expr_walk(b, value);
    Scope *scope = current(b)->scope;
    scope->is_generator = true;
    if (scope_is_comprehension(scope))
        semantic_error(b->diag, expr->span, "'yield' inside %s", kinds[scope->kind]);
}

/* ---- Who may see the variables of functions ---- */

static void frame_getter_note(SymbolBuilder *b, const Name *name) {
    if (name == b->frame_getters[0] || name == b->frame_getters[1])
        current(b)->scope->asks_frames = true;
}

/* vars and dir are mostly asked about objects: wherever else they go, they are left alone. */
static bool observer_goes_far(const SymbolBuilder *b, uint32_t observer) {
    const char *name = b->observers[observer]->text;
    return strcmp(name, "vars") != 0 && strcmp(name, "dir") != 0;
}

static void observer_note(SymbolBuilder *b, const Expr *expr, const Name *name) {
    Scope *scope = current(b)->scope;
    for (uint32_t i = 0; i < OBSERVER_COUNT; i++) {
        if (name != b->observers[i]) continue;
        scope->calls_locals = true;
        if (b->called == expr) continue;
        scope->observers_near |= 1 << i;
        if (!b->is_near && observer_goes_far(b, i)) scope->observers_far |= 1 << i;
    }
}

/* builtins.eval */
static void attribute_walk(SymbolBuilder *b, const Expr *e) {
    const Expr *of = e->attribute.value;
    expr_walk(b, of);
    frame_getter_note(b, e->attribute.attr);
    if (of->kind == EXPR_NAME && strcmp(of->name.id->text, "builtins") == 0) {
        b->is_near |= b->called == e;
        const Expr *called = b->called;
        b->called = NULL;
        observer_note(b, e, e->attribute.attr);
        b->called = called;
    }
}

static bool takes_stars(const CallExpr *call) {
    for (uint32_t i = 0; i < call->args.len; i++)
        if (call->args.items[i]->kind == EXPR_STARRED) return true;
    for (uint32_t i = 0; i < call->keywords.len; i++)
        if (!call->keywords.items[i]->arg) return true;
    return false;
}

/* Builtin functions that call what they are given at once, and keep nothing of it. */
static bool is_near_callee(const Expr *func) {
    static const char *const names[] = {"map", "filter", "sorted", "min", "max", "print", "list"};
    for (size_t i = 0; func->kind == EXPR_NAME && i < sizeof names / sizeof *names; i++)
        if (strcmp(func->name.id->text, names[i]) == 0) return true;
    return false;
}

static void argument_walk(SymbolBuilder *b, const Expr *value, bool is_near) {
    b->is_near = is_near && value->kind == EXPR_NAME;
    expr_walk(b, value);
    b->is_near = false;
}

/* eval(*args) finds its variables as another name for it does. */
static void call_walk(SymbolBuilder *b, const CallExpr *call) {
    bool stars = takes_stars(call), is_near = is_near_callee(call->func);
    b->called = stars ? NULL : call->func;
    b->is_near = stars && call->func->kind == EXPR_NAME;
    expr_walk(b, call->func);
    b->called = NULL;
    b->is_near = false;
    for (uint32_t i = 0; i < call->args.len; i++) argument_walk(b, call->args.items[i], is_near);
    for (uint32_t i = 0; i < call->keywords.len; i++)
        argument_walk(b, call->keywords.items[i]->value, is_near);
}

static void name_walk(SymbolBuilder *b, const Expr *expr) {
    const NameExpr *name = &expr->name;
    if (name->ctx != CTX_LOAD) {
        name_add(b, name->id,
                 name->ctx == CTX_DEL ? SYMBOL_ASSIGNED | SYMBOL_DELETED : SYMBOL_ASSIGNED,
                 expr->span);
        return;
    }
    name_add(b, name->id, SYMBOL_USED, expr->span);
    Scope *scope = current(b)->scope;
    /* super() without arguments finds its class through this name. */
    if (name->id == b->name_super && scope_is_function(scope))
        name_add(b, b->name_class_cell, SYMBOL_USED, expr->span);
    observer_note(b, expr, name->id);
    frame_getter_note(b, name->id);
}

static void await_walk(SymbolBuilder *b, const Expr *expr) {
    annotation_forbids(b, expr, "await expression");
    expr_walk(b, expr->await.value);
    current(b)->scope->is_coroutine = true;
}

static void expr_walk(SymbolBuilder *b, const Expr *e) {
    switch (e->kind) {
    case EXPR_NAME: name_walk(b, e); return;
    case EXPR_CONSTANT: return;
    case EXPR_NAMED_EXPR: named_expr_walk(b, e); return;
    case EXPR_LAMBDA: lambda_walk(b, e); return;
    case EXPR_YIELD: yield_walk(b, e, e->yield.value); return;
    case EXPR_YIELD_FROM: yield_walk(b, e, e->yield_from.value); return;
    case EXPR_AWAIT: await_walk(b, e); return;
    case EXPR_CALL: call_walk(b, &e->call); return;
    case EXPR_ATTRIBUTE: attribute_walk(b, e); return;
    case EXPR_LIST_COMP:
        comprehension_walk(b, e,
                           (ComprehensionParts){SCOPE_LIST_COMP, "listcomp",
                                                &e->list_comp.generators, NULL, e->list_comp.elt});
        return;
    case EXPR_SET_COMP:
        comprehension_walk(b, e,
                           (ComprehensionParts){SCOPE_SET_COMP, "setcomp", &e->set_comp.generators,
                                                NULL, e->set_comp.elt});
        return;
    case EXPR_GENERATOR_EXP:
        comprehension_walk(b, e,
                           (ComprehensionParts){SCOPE_GENERATOR_EXP, "genexpr",
                                                &e->generator_exp.generators, NULL,
                                                e->generator_exp.elt});
        return;
    case EXPR_DICT_COMP:
        comprehension_walk(b, e,
                           (ComprehensionParts){SCOPE_DICT_COMP, "dictcomp",
                                                &e->dict_comp.generators, e->dict_comp.value,
                                                e->dict_comp.key});
        return;
    default: {
        AstVisitor visitor = visitor_of(b);
        expr_visit_children(&visitor, e);
        return;
    }
    }
}

static void expr_callback(const AstVisitor *visitor, const Expr *expr) {
    expr_walk(visitor->context, expr);
}

/* ---- patterns ---- */

static void pattern_callback(const AstVisitor *visitor, const Pattern *pattern) {
    SymbolBuilder *b = visitor->context;
    pattern_visit_children(visitor, pattern);
    const Name *name = NULL;
    if (pattern->kind == PATTERN_STAR)
        name = pattern->star.name;
    else if (pattern->kind == PATTERN_AS)
        name = pattern->as.name;
    else if (pattern->kind == PATTERN_MAPPING)
        name = pattern->mapping.rest;
    if (name) name_add(b, name, SYMBOL_ASSIGNED, pattern->span);
}

/* ---- statements ---- */

/* What `global` and `nonlocal` may not follow, in the order in which CPython looks. */
static void directive_check(SymbolBuilder *b, const Stmt *stmt, const Name *raw, const char *what) {
    const Symbol *symbol = symbol_find(current(b)->scope, mangled(b, raw));
    uint32_t flags = symbol ? symbol->flags : 0;
    if (flags & SYMBOL_PARAMETER)
        semantic_error(b->diag, stmt->span, "name '%s' is parameter and %s", raw->text, what);
    else if (flags & SYMBOL_USED)
        semantic_error(b->diag, stmt->span, "name '%s' is used prior to %s declaration", raw->text,
                       what);
    else if (flags & SYMBOL_ANNOTATED)
        semantic_error(b->diag, stmt->span, "annotated name '%s' can't be %s", raw->text, what);
    else if (flags & SYMBOL_ASSIGNED)
        semantic_error(b->diag, stmt->span, "name '%s' is assigned to before %s declaration",
                       raw->text, what);
}

static void directive_walk(SymbolBuilder *b, const Stmt *stmt, const NameList *names,
                           uint32_t flag) {
    for (uint32_t i = 0; i < names->len; i++) {
        const Name *name = names->items[i];
        directive_check(b, stmt, name, flag == SYMBOL_GLOBAL ? "global" : "nonlocal");
        name_add(b, name, flag, stmt->span);
        Directive directive = {current(b)->scope, mangled(b, name), stmt->span};
        vec_push(&b->directives, directive);
    }
}

/* `import a.b` binds a. */
static const Name *imported_name(SymbolBuilder *b, const Alias *alias) {
    if (alias->asname) return alias->asname;
    const char *dot = memchr(alias->name->text, '.', alias->name->length);
    return dot ? interner_add(b->interner, alias->name->text, (size_t)(dot - alias->name->text))
               : alias->name;
}

static void aliases_walk(SymbolBuilder *b, const AliasList *aliases) {
    Scope *scope = current(b)->scope;
    for (uint32_t i = 0; i < aliases->len; i++) {
        const Alias *alias = aliases->items[i];
        if (strcmp(alias->name->text, "*")) {
            name_add(b, imported_name(b, alias), SYMBOL_IMPORTED, alias->span);
            continue;
        }
        scope->has_import_star = true;
        if (scope->kind != SCOPE_MODULE)
            semantic_error(b->diag, alias->span, "import * only allowed at module level");
    }
}

static void annotated_name_check(SymbolBuilder *b, const Expr *target, SourceSpan span) {
    const Scope *scope = current(b)->scope;
    const Symbol *symbol = symbol_find(scope, mangled(b, target->name.id));
    uint32_t flags = symbol && scope->kind != SCOPE_MODULE ? symbol->flags : 0;
    if (flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))
        semantic_error(b->diag, span, "annotated name '%s' can't be %s", target->name.id->text,
                       flags & SYMBOL_GLOBAL ? "global" : "nonlocal");
}

static void ann_assign_walk(SymbolBuilder *b, const Stmt *stmt) {
    const AnnAssignStmt *assign = &stmt->ann_assign;
    const Expr *target = assign->target;
    if (target->kind != EXPR_NAME) {
        expr_walk(b, target);
    } else if (assign->simple) {
        annotated_name_check(b, target, stmt->span);
        name_add(b, target->name.id, SYMBOL_ANNOTATED | SYMBOL_ASSIGNED, target->span);
    } else if (assign->value) {
        name_add(b, target->name.id, SYMBOL_ASSIGNED, target->span);
    }
    annotation_walk(b, assign->annotation);
    if (assign->value) expr_walk(b, assign->value);
}

static void handler_walk(SymbolBuilder *b, const ExceptHandler *handler) {
    if (handler->type) expr_walk(b, handler->type);
    if (handler->name) name_add(b, handler->name, SYMBOL_ASSIGNED | SYMBOL_DELETED, handler->span);
    stmts_walk(b, &handler->body);
}

static void try_walk(SymbolBuilder *b, const TryStmt *stmt) {
    stmts_walk(b, &stmt->body);
    stmts_walk(b, &stmt->orelse);
    for (uint32_t i = 0; i < stmt->handlers.len; i++) handler_walk(b, stmt->handlers.items[i]);
    stmts_walk(b, &stmt->finalbody);
}

static void type_alias_walk(SymbolBuilder *b, const Stmt *stmt) {
    const TypeAliasStmt *alias = &stmt->type_alias;
    const Name *name = alias->name->name.id;
    expr_walk(b, alias->name);
    bool is_generic = type_params_enter(b, &alias->type_params, name, stmt->span);
    scope_enter(b, SCOPE_TYPE_ALIAS, name, stmt, stmt->span);
    expr_walk(b, alias->value);
    scope_leave(b);
    if (is_generic) scope_leave(b);
}

static void stmt_walk(SymbolBuilder *b, const Stmt *s) {
    switch (s->kind) {
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF: function_walk(b, s); return;
    case STMT_CLASS_DEF: class_walk(b, s); return;
    case STMT_RETURN:
        current(b)->scope->returns_value |= s->return_.value != NULL;
        if (s->return_.value) expr_walk(b, s->return_.value);
        return;
    case STMT_GLOBAL: directive_walk(b, s, &s->global.names, SYMBOL_GLOBAL); return;
    case STMT_NONLOCAL: directive_walk(b, s, &s->nonlocal.names, SYMBOL_NONLOCAL); return;
    case STMT_IMPORT: aliases_walk(b, &s->import.names); return;
    case STMT_IMPORT_FROM: aliases_walk(b, &s->import_from.names); return;
    case STMT_ANN_ASSIGN: ann_assign_walk(b, s); return;
    case STMT_TRY: try_walk(b, &s->try_); return;
    case STMT_TRY_STAR: try_walk(b, (const TryStmt *)&s->try_star); return;
    case STMT_TYPE_ALIAS: type_alias_walk(b, s); return;
    case STMT_EXPR: expr_walk(b, s->expr.value); return;
    default: {
        AstVisitor visitor = visitor_of(b);
        stmt_visit_children(&visitor, s);
        return;
    }
    }
}

static void stmt_callback(const AstVisitor *visitor, const Stmt *stmt) {
    stmt_walk(visitor->context, stmt);
}

static void stmts_walk(SymbolBuilder *b, const StmtList *stmts) {
    for (uint32_t i = 0; i < stmts->len; i++) stmt_walk(b, stmts->items[i]);
}

/* ---- */

static void builder_init(SymbolBuilder *b, const Module *module, Arena *arena, Interner *interner,
                         Diag *diag) {
#define X(name) #name,
    static const char *const observers[OBSERVER_COUNT] = {OBSERVERS(X)};
#undef X
    *b = (SymbolBuilder){.arena = arena, .interner = interner, .diag = diag};
    b->future_annotations = module->future_flags & FUTURE_ANNOTATIONS;
    b->name_super = interner_add_str(interner, "super");
    b->name_class_cell = interner_add_str(interner, "__class__");
    b->name_iterable = interner_add_str(interner, ".0");
    for (size_t i = 0; i < OBSERVER_COUNT; i++)
        b->observers[i] = interner_add_str(interner, observers[i]);
    b->frame_getters[0] = interner_add_str(interner, "_getframe");
    b->frame_getters[1] = interner_add_str(interner, "currentframe");
    b->table = ARENA_NEW(arena, SymbolTable);
    b->table->module = module;
    b->table->interner = interner;
    ptr_map_init(&b->table->scopes, arena);
}

SymbolTable *symbols_build(const Module *module, Arena *arena, Interner *interner, Diag *diag) {
    SymbolTable *table = symbols_build_unchecked(module, arena, interner, diag);
    if (!diag_has_errors(diag)) module_check(table, diag);
    return table;
}

SymbolTable *symbols_build_unchecked(const Module *module, Arena *arena, Interner *interner,
                                     Diag *diag) {
    SymbolBuilder b;
    module_check_futures(module, diag);
    builder_init(&b, module, arena, interner, diag);
    SourceSpan whole = span_make(0, module->source->length);
    scope_enter(&b, SCOPE_MODULE, interner_add_str(interner, "top"), module, whole);
    b.table->top = current(&b)->scope;
    if (module->kind == MODULE_EXPRESSION)
        expr_walk(&b, module->expression);
    else
        stmts_walk(&b, &module->body);
    scope_leave(&b);
    if (!diag_has_errors(diag)) symbols_resolve(&b);
    SymbolTable *table = b.table;
    vec_free(&b.open);
    vec_free(&b.children);
    vec_free(&b.directives);
    return table;
}

Scope *scope_of_node(const SymbolTable *table, const void *node) {
    return ptr_map_get(&table->scopes, node);
}

Symbol *scope_lookup(const SymbolTable *table, const Scope *scope, const Name *name) {
    return symbol_find(scope, name_mangle(table->interner, scope->class_name, name));
}
