#include "front/check_internal.h"

#include "front/ast_walk.h"

static void expr_check(Checker *c, const Expr *expr);
static void stmt_check(Checker *c, const Stmt *stmt);

static void expr_callback(const AstVisitor *visitor, const Expr *expr) {
    expr_check(visitor->context, expr);
}

static void stmt_callback(const AstVisitor *visitor, const Stmt *stmt) {
    stmt_check(visitor->context, stmt);
}

static void expr_children_check(Checker *c, const Expr *expr) {
    AstVisitor visitor = {.context = c, .expr = expr_callback, .stmt = stmt_callback};
    expr_visit_children(&visitor, expr);
}

static void stmt_children_check(Checker *c, const Stmt *stmt) {
    AstVisitor visitor = {.context = c, .expr = expr_callback, .stmt = stmt_callback};
    stmt_visit_children(&visitor, stmt);
}

static void maybe_expr_check(Checker *c, const Expr *expr) {
    if (expr) expr_check(c, expr);
}

static void exprs_check(Checker *c, const ExprList *list) {
    for (uint32_t i = 0; i < list->len; i++) maybe_expr_check(c, list->items[i]);
}

static void stmts_check(Checker *c, const StmtList *list) {
    for (uint32_t i = 0; i < list->len; i++) stmt_check(c, list->items[i]);
}

/* Where a starred expression has its meaning. */
static void starrable_check(Checker *c, const ExprList *list) {
    for (uint32_t i = 0; i < list->len; i++) {
        const Expr *expr = list->items[i];
        expr_check(c, expr->kind == EXPR_STARRED ? expr->starred.value : expr);
    }
}

void check_name(Checker *c, const Name *name, ExprContext ctx, SourceSpan span) {
    if (ctx == CTX_LOAD || name->length != 9 || strcmp(name->text, "__debug__")) return;
    semantic_error(c->diag, span, "cannot %s __debug__", ctx == CTX_STORE ? "assign to" : "delete");
}

/* ---- frames ---- */

typedef struct FrameSave {
    FrameKind frame;
    const Scope *scope;
    const CheckBlock *blocks;
} FrameSave;

static FrameSave frame_enter(Checker *c, FrameKind frame, const void *node) {
    FrameSave saved = {c->frame, c->scope, c->blocks};
    c->frame = frame;
    c->scope = scope_of_node(c->table, node);
    c->blocks = NULL;
    return saved;
}

static void frame_leave(Checker *c, FrameSave saved) {
    c->frame = saved.frame;
    c->scope = saved.scope;
    c->blocks = saved.blocks;
}

static bool frame_is_function(const Checker *c) {
    return c->frame != FRAME_MODULE && c->frame != FRAME_CLASS;
}

static void params_check(Checker *c, const ArgList *args, SourceSpan span) {
    for (uint32_t i = 0; i < args->len; i++) check_name(c, args->items[i]->arg, CTX_STORE, span);
}

static void arguments_check(Checker *c, const Arguments *args, SourceSpan span) {
    exprs_check(c, &args->defaults);
    exprs_check(c, &args->kw_defaults);
    params_check(c, &args->posonlyargs, span);
    params_check(c, &args->args, span);
    params_check(c, &args->kwonlyargs, span);
    if (args->vararg) check_name(c, args->vararg->arg, CTX_STORE, span);
    if (args->kwarg) check_name(c, args->kwarg->arg, CTX_STORE, span);
}

/* With future annotations they are never evaluated. */
static void annotation_check(Checker *c, const Expr *annotation) {
    if (!annotation || (c->module->future_flags & FUTURE_ANNOTATIONS)) return;
    expr_check(c, annotation->kind == EXPR_STARRED ? annotation->starred.value : annotation);
}

static void annotations_check(Checker *c, const ArgList *args) {
    for (uint32_t i = 0; i < args->len; i++) annotation_check(c, args->items[i]->annotation);
}

static void function_check(Checker *c, const Stmt *stmt) {
    const FunctionDefStmt *def = &stmt->function_def;
    const Arguments *args = def->args;
    exprs_check(c, &def->decorator_list);
    arguments_check(c, args, stmt->span);
    annotations_check(c, &args->posonlyargs);
    annotations_check(c, &args->args);
    annotations_check(c, &args->kwonlyargs);
    annotation_check(c, args->vararg ? args->vararg->annotation : NULL);
    annotation_check(c, args->kwarg ? args->kwarg->annotation : NULL);
    annotation_check(c, def->returns);
    bool is_async = stmt->kind == STMT_ASYNC_FUNCTION_DEF;
    FrameSave saved = frame_enter(c, is_async ? FRAME_ASYNC_FUNCTION : FRAME_FUNCTION, stmt);
    stmts_check(c, &def->body);
    frame_leave(c, saved);
    check_name(c, def->name, CTX_STORE, stmt->span);
}

static void keywords_check(Checker *c, const KeywordList *keywords, SourceSpan span) {
    PtrMap seen;
    ptr_map_init(&seen, NULL);
    for (uint32_t i = 0; i < keywords->len; i++) {
        const Keyword *keyword = keywords->items[i];
        if (!keyword->arg) continue;
        check_name(c, keyword->arg, CTX_STORE, span);
        if (ptr_map_has(&seen, keyword->arg))
            semantic_error(c->diag, keyword->span, "keyword argument repeated: %s",
                           keyword->arg->text);
        ptr_map_put(&seen, keyword->arg, NULL);
    }
    ptr_map_release(&seen);
}

static void call_parts_check(Checker *c, const ExprList *args, const KeywordList *keywords) {
    starrable_check(c, args);
    for (uint32_t i = 0; i < keywords->len; i++) expr_check(c, keywords->items[i]->value);
}

static void class_check(Checker *c, const Stmt *stmt) {
    const ClassDefStmt *def = &stmt->class_def;
    exprs_check(c, &def->decorator_list);
    FrameSave saved = frame_enter(c, FRAME_CLASS, stmt);
    stmts_check(c, &def->body);
    frame_leave(c, saved);
    keywords_check(c, &def->keywords, stmt->span);
    call_parts_check(c, &def->bases, &def->keywords);
    check_name(c, def->name, CTX_STORE, stmt->span);
}

static void lambda_check(Checker *c, const Expr *expr) {
    arguments_check(c, expr->lambda.args, expr->span);
    FrameSave saved = frame_enter(c, FRAME_LAMBDA, expr);
    expr_check(c, expr->lambda.body);
    frame_leave(c, saved);
}

static void comprehension_check(Checker *c, const Expr *expr, const ComprehensionList *generators,
                                const Expr *elt, const Expr *value) {
    const Scope *scope = scope_of_node(c->table, expr);
    bool allows_async = c->frame == FRAME_ASYNC_FUNCTION || c->frame == FRAME_COMPREHENSION;
    expr_check(c, generators->items[0]->iter);
    if (scope->is_coroutine && !allows_async && expr->kind != EXPR_GENERATOR_EXP)
        semantic_error(c->diag, expr->span,
                       "asynchronous comprehension outside of an asynchronous function");
    FrameSave saved = frame_enter(c, FRAME_COMPREHENSION, expr);
    for (uint32_t i = 0; i < generators->len; i++) {
        const Comprehension *generator = generators->items[i];
        if (i) expr_check(c, generator->iter);
        expr_check(c, generator->target);
        exprs_check(c, &generator->ifs);
    }
    expr_check(c, elt);
    maybe_expr_check(c, value);
    frame_leave(c, saved);
}

/* ---- expressions ---- */

static void yield_check(Checker *c, const Expr *expr, const Expr *value) {
    if (!frame_is_function(c))
        semantic_error(c->diag, expr->span, "'yield' outside function");
    else if (expr->kind == EXPR_YIELD_FROM && c->frame == FRAME_ASYNC_FUNCTION)
        semantic_error(c->diag, expr->span, "'yield from' inside async function");
    maybe_expr_check(c, value);
}

static void await_check(Checker *c, const Expr *expr) {
    if (!frame_is_function(c))
        semantic_error(c->diag, expr->span, "'await' outside function");
    else if (c->frame != FRAME_ASYNC_FUNCTION && c->frame != FRAME_COMPREHENSION)
        semantic_error(c->diag, expr->span, "'await' outside async function");
    expr_check(c, expr->await.value);
}

/* The number of targets in front of a starred one is a byte of CPython's code, and so a limit of
 * the language. */
enum { TARGETS_BEFORE_STAR_MAX = 255 };

/* A list or tuple: as a target it may hold one starred expression. */
static void elements_check(Checker *c, const Expr *expr, const ExprList *elts, ExprContext ctx) {
    uint32_t starred = 0, first = 0;
    for (uint32_t i = 0; i < elts->len; i++)
        if (elts->items[i]->kind == EXPR_STARRED && starred++ == 0) first = i;
    if (ctx == CTX_STORE && first > TARGETS_BEFORE_STAR_MAX)
        semantic_error(c->diag, expr->span, "too many expressions in star-unpacking assignment");
    else if (ctx == CTX_STORE && starred > 1)
        semantic_error(c->diag, expr->span, "multiple starred expressions in assignment");
    starrable_check(c, elts);
}

static void subscript_check(Checker *c, const Expr *expr) {
    warn_subscript(c, expr);
    expr_check(c, expr->subscript.value);
    expr_check(c, expr->subscript.slice);
}

static void call_check(Checker *c, const Expr *expr) {
    const CallExpr *call = &expr->call;
    warn_call(c, expr);
    if (call->keywords.len) keywords_check(c, &call->keywords, expr->span);
    expr_check(c, call->func);
    call_parts_check(c, &call->args, &call->keywords);
}

static void starred_check(Checker *c, const Expr *expr) {
    semantic_error(c->diag, expr->span, "%s",
                   expr->starred.ctx == CTX_STORE
                       ? "starred assignment target must be in a list or tuple"
                       : "can't use starred expression here");
}

static void expr_check(Checker *c, const Expr *e) {
    switch (e->kind) {
    case EXPR_CONSTANT: return;
    case EXPR_NAME: check_name(c, e->name.id, e->name.ctx, e->span); return;
    case EXPR_ATTRIBUTE:
        expr_check(c, e->attribute.value);
        check_name(c, e->attribute.attr, e->attribute.ctx, e->span);
        return;
    case EXPR_CALL: call_check(c, e); return;
    case EXPR_SUBSCRIPT: subscript_check(c, e); return;
    case EXPR_COMPARE:
        warn_compare(c, e);
        expr_children_check(c, e);
        return;
    case EXPR_STARRED: starred_check(c, e); return;
    case EXPR_LIST: elements_check(c, e, &e->list.elts, e->list.ctx); return;
    case EXPR_TUPLE: elements_check(c, e, &e->tuple.elts, e->tuple.ctx); return;
    case EXPR_SET: starrable_check(c, &e->set.elts); return;
    case EXPR_LAMBDA: lambda_check(c, e); return;
    case EXPR_YIELD: yield_check(c, e, e->yield.value); return;
    case EXPR_YIELD_FROM: yield_check(c, e, e->yield_from.value); return;
    case EXPR_AWAIT: await_check(c, e); return;
    case EXPR_LIST_COMP:
        comprehension_check(c, e, &e->list_comp.generators, e->list_comp.elt, NULL);
        return;
    case EXPR_SET_COMP:
        comprehension_check(c, e, &e->set_comp.generators, e->set_comp.elt, NULL);
        return;
    case EXPR_GENERATOR_EXP:
        comprehension_check(c, e, &e->generator_exp.generators, e->generator_exp.elt, NULL);
        return;
    case EXPR_DICT_COMP:
        comprehension_check(c, e, &e->dict_comp.generators, e->dict_comp.key, e->dict_comp.value);
        return;
    default: expr_children_check(c, e); return;
    }
}

/* ---- blocks ---- */

static void block_check(Checker *c, BlockKind kind, SourceSpan span, const StmtList *body) {
    CheckBlock block = {kind, c->blocks, c->blocks ? c->blocks->depth + 1 : 1};
    if (block.depth > CHECK_BLOCKS_MAX) {
        semantic_error(c->diag, span, "too many statically nested blocks");
        return;
    }
    c->blocks = &block;
    stmts_check(c, body);
    c->blocks = block.outer;
}

static void except_star_error(Checker *c, SourceSpan span) {
    semantic_error(c->diag, span,
                   "'break', 'continue' and 'return' cannot appear in an except* block");
}

static void jump_check(Checker *c, const Stmt *stmt, const char *message) {
    for (const CheckBlock *block = c->blocks; block; block = block->outer) {
        if (block->kind == BLOCK_LOOP) return;
        if (block->kind == BLOCK_EXCEPT_STAR) {
            except_star_error(c, stmt->span);
            return;
        }
    }
    semantic_error(c->diag, stmt->span, "%s", message);
}

static void return_check(Checker *c, const Stmt *stmt) {
    const Expr *value = stmt->return_.value;
    if (!frame_is_function(c)) {
        semantic_error(c->diag, stmt->span, "'return' outside function");
        return;
    }
    if (value && c->scope->is_generator && c->frame == FRAME_ASYNC_FUNCTION)
        semantic_error(c->diag, stmt->span, "'return' with value in async generator");
    maybe_expr_check(c, value);
    for (const CheckBlock *block = c->blocks; block; block = block->outer) {
        if (block->kind != BLOCK_EXCEPT_STAR) continue;
        except_star_error(c, value && value->kind == EXPR_CONSTANT ? value->span : stmt->span);
        return;
    }
}

static void async_check(Checker *c, const Stmt *stmt, const char *what) {
    if (c->frame != FRAME_ASYNC_FUNCTION)
        semantic_error(c->diag, stmt->span, "'async %s' outside async function", what);
}

static void for_check(Checker *c, const Stmt *stmt) {
    const ForStmt *loop = &stmt->for_;
    if (stmt->kind == STMT_ASYNC_FOR) async_check(c, stmt, "for");
    expr_check(c, loop->iter);
    expr_check(c, loop->target);
    block_check(c, BLOCK_LOOP, stmt->span, &loop->body);
    stmts_check(c, &loop->orelse);
}

static void while_check(Checker *c, const Stmt *stmt) {
    expr_check(c, stmt->while_.test);
    block_check(c, BLOCK_LOOP, stmt->span, &stmt->while_.body);
    stmts_check(c, &stmt->while_.orelse);
}

/* Each item of a `with` is a block inside the one before. */
static void with_items_check(Checker *c, const Stmt *stmt, uint32_t item) {
    const WithStmt *with = &stmt->with;
    if (item == with->items.len) {
        stmts_check(c, &with->body);
        return;
    }
    CheckBlock block = {BLOCK_OTHER, c->blocks, c->blocks ? c->blocks->depth + 1 : 1};
    expr_check(c, with->items.items[item]->context_expr);
    if (block.depth > CHECK_BLOCKS_MAX) {
        semantic_error(c->diag, stmt->span, "too many statically nested blocks");
        return;
    }
    c->blocks = &block;
    maybe_expr_check(c, with->items.items[item]->optional_vars);
    with_items_check(c, stmt, item + 1);
    c->blocks = block.outer;
}

static void handlers_check(Checker *c, const TryStmt *try, bool is_star) {
    for (uint32_t i = 0; i < try->handlers.len; i++) {
        const ExceptHandler *handler = try->handlers.items[i];
        if (!handler->type && i + 1 < try->handlers.len)
            semantic_error(c->diag, handler->span, "default 'except:' must be last");
        maybe_expr_check(c, handler->type);
        if (handler->name) check_name(c, handler->name, CTX_STORE, handler->span);
        block_check(c, is_star ? BLOCK_EXCEPT_STAR : BLOCK_OTHER, handler->span, &handler->body);
    }
}

static void try_except_check(Checker *c, const Stmt *stmt, const TryStmt *try) {
    if (try->handlers.len == 0) {
        stmts_check(c, &try->body);
        return;
    }
    block_check(c, BLOCK_OTHER, stmt->span, &try->body);
    CheckBlock block = {BLOCK_OTHER, c->blocks, c->blocks ? c->blocks->depth + 1 : 1};
    stmts_check(c, &try->orelse);
    c->blocks = &block;
    handlers_check(c, try, stmt->kind == STMT_TRY_STAR);
    c->blocks = block.outer;
}

static void try_check(Checker *c, const Stmt *stmt) {
    const TryStmt *try = &stmt->try_;
    if (try->finalbody.len == 0) {
        try_except_check(c, stmt, try);
        return;
    }
    CheckBlock block = {BLOCK_OTHER, c->blocks, c->blocks ? c->blocks->depth + 1 : 1};
    if (block.depth > CHECK_BLOCKS_MAX) {
        semantic_error(c->diag, stmt->span, "too many statically nested blocks");
        return;
    }
    c->blocks = &block;
    try_except_check(c, stmt, try);
    stmts_check(c, &try->finalbody);
    c->blocks = block.outer;
}

/* ---- statements ---- */

static void aliases_check(Checker *c, const Stmt *stmt, const AliasList *aliases) {
    for (uint32_t i = 0; i < aliases->len; i++) {
        const Alias *alias = aliases->items[i];
        check_name(c, alias->asname ? alias->asname : alias->name, CTX_STORE, stmt->span);
    }
}

static bool is_head_statement(const Checker *c, const Stmt *stmt) {
    for (uint32_t i = 0; i < c->future_end; i++)
        if (c->module->body.items[i] == stmt) return true;
    return false;
}

static void import_from_check(Checker *c, const Stmt *stmt) {
    if (stmt_is_future_import(stmt) && !is_head_statement(c, stmt))
        semantic_error(c->diag, stmt->span,
                       "from __future__ imports must occur at the beginning of the file");
    aliases_check(c, stmt, &stmt->import_from.names);
}

/* Without a value nothing is assigned, but CPython looks at the names all the same, at the whole
 * statement. */
static void bare_annotation_check(Checker *c, const Expr *target, SourceSpan span) {
    if (target->kind == EXPR_NAME) {
        check_name(c, target->name.id, CTX_STORE, span);
    } else if (target->kind == EXPR_ATTRIBUTE) {
        check_name(c, target->attribute.attr, CTX_STORE, span);
        expr_check(c, target->attribute.value);
    } else {
        expr_check(c, target);
    }
}

static void ann_assign_check(Checker *c, const Stmt *stmt) {
    const AnnAssignStmt *assign = &stmt->ann_assign;
    maybe_expr_check(c, assign->value);
    if (assign->value)
        expr_check(c, assign->target);
    else
        bare_annotation_check(c, assign->target, stmt->span);
    /* In a function CPython does not evaluate it, but compiles what is not a plain name. */
    if (!frame_is_function(c) || !assign->simple) annotation_check(c, assign->annotation);
}

static void match_check(Checker *c, const Stmt *stmt) {
    const MatchStmt *match = &stmt->match;
    expr_check(c, match->subject);
    check_match_patterns(c, match);
    for (uint32_t i = 0; i < match->cases.len; i++) {
        maybe_expr_check(c, match->cases.items[i]->guard);
        stmts_check(c, &match->cases.items[i]->body);
    }
}

static void stmt_check(Checker *c, const Stmt *s) {
    switch (s->kind) {
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF: function_check(c, s); return;
    case STMT_CLASS_DEF: class_check(c, s); return;
    case STMT_RETURN: return_check(c, s); return;
    case STMT_BREAK: jump_check(c, s, "'break' outside loop"); return;
    case STMT_CONTINUE: jump_check(c, s, "'continue' not properly in loop"); return;
    case STMT_FOR:
    case STMT_ASYNC_FOR: for_check(c, s); return;
    case STMT_WHILE: while_check(c, s); return;
    case STMT_ASYNC_WITH:
        async_check(c, s, "with");
        with_items_check(c, s, 0);
        return;
    case STMT_WITH: with_items_check(c, s, 0); return;
    case STMT_TRY:
    case STMT_TRY_STAR: try_check(c, s); return;
    case STMT_MATCH: match_check(c, s); return;
    case STMT_IMPORT: aliases_check(c, s, &s->import.names); return;
    case STMT_IMPORT_FROM: import_from_check(c, s); return;
    case STMT_ANN_ASSIGN: ann_assign_check(c, s); return;
    case STMT_ASSERT:
        warn_assert(c, s);
        stmt_children_check(c, s);
        return;
    case STMT_ASSIGN:
        expr_check(c, s->assign.value);
        exprs_check(c, &s->assign.targets);
        return;
    default: stmt_children_check(c, s); return;
    }
}

void module_check(const SymbolTable *table, Diag *diag) {
    const Module *module = table->module;
    Checker c = {.table = table,
                 .module = module,
                 .diag = diag,
                 .frame = FRAME_MODULE,
                 .scope = table->top,
                 .future_end = module->kind == MODULE_EXPRESSION ? 0 : module_future_end(module)};
    if (module->kind == MODULE_EXPRESSION)
        expr_check(&c, module->expression);
    else
        stmts_check(&c, &module->body);
}
