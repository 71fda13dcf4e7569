/* The second walk of the review: names and calls, where nobody is ready for their failure. */
#include "front/review_internal.h"

#include "support/suggest.h"

/* A handler around, or a `with` that names an exception: what fails that way was meant to. */
typedef struct Guard Guard;
struct Guard {
    const Guard *outer;
    const Scope *frame; /* the code that it protects runs in this function or module */
    bool name_error, type_error;
};

typedef struct Review {
    Bindings bindings;
    Diag *diag;
    const Guard *guard;
    StrMap reported; /* names: one mistake, one message */
} Review;

/* Names that every module has; the last two only in class bodies. */
static const char *const module_names[] = {
    "__name__",   "__doc__",  "__file__",   "__package__",     "__spec__",
    "__loader__", "__path__", "__cached__", "__annotations__", "_", /* gettext.install() */
    "__class__"};
static const char *const class_names[] = {"__module__", "__qualname__"};

static bool is_among(const char *const *names, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0) return true;
    return false;
}

#define IS_AMONG(names, name) is_among(names, sizeof(names) / sizeof *(names), name)

/* ---- Guards ---- */

/* Comprehensions and class bodies run within the function around them. */
static const Scope *frame_of(const Scope *scope) {
    while (scope->kind == SCOPE_CLASS || scope_is_comprehension(scope)) scope = scope->parent;
    return scope;
}

static void guard_add(Guard *guard, const Expr *exception) {
    if (!exception) {
        guard->name_error = guard->type_error = true; /* a bare `except:` */
    } else if (exception->kind == EXPR_TUPLE) {
        for (uint32_t i = 0; i < exception->tuple.elts.len; i++)
            guard_add(guard, exception->tuple.elts.items[i]);
    } else if (exception->kind == EXPR_NAME) {
        guard->name_error |= strcmp(exception->name.id->text, "NameError") == 0;
        guard->type_error |= strcmp(exception->name.id->text, "TypeError") == 0;
    }
}

static void walk_guarded(ScopeWalk *walk, Guard *guard, const StmtList *body) {
    Review *review = walk->context;
    guard->outer = review->guard;
    guard->frame = frame_of(walk->scope);
    review->guard = guard;
    scope_walk_stmts(walk, body);
    review->guard = guard->outer;
}

static void review_try(ScopeWalk *walk, const TryStmt *try) {
    Guard guard = {0};
    for (uint32_t i = 0; i < try->handlers.len; i++)
        guard_add(&guard, try->handlers.items[i]->type);
    walk_guarded(walk, &guard, &try->body);
    scope_walk_handlers(walk, &try->handlers);
    scope_walk_stmts(walk, &try->orelse);
    scope_walk_stmts(walk, &try->finalbody);
}

/* `with assertRaises(TypeError):`, `with suppress(NameError):` */
static void review_with(ScopeWalk *walk, const WithStmt *with) {
    Guard guard = {0};
    for (uint32_t i = 0; i < with->items.len; i++) {
        const WithItem *item = with->items.items[i];
        const Expr *manager = item->context_expr;
        scope_walk_expr(walk, manager);
        if (item->optional_vars) scope_walk_expr(walk, item->optional_vars);
        for (uint32_t k = 0; manager->kind == EXPR_CALL && k < manager->call.args.len; k++)
            guard_add(&guard, manager->call.args.items[k]);
    }
    walk_guarded(walk, &guard, &with->body);
}

static Guard guards_here(const ScopeWalk *walk) {
    const Review *review = walk->context;
    Guard all = {0};
    for (const Guard *guard = review->guard; guard; guard = guard->outer) {
        if (guard->frame != frame_of(walk->scope)) continue;
        all.name_error |= guard->name_error;
        all.type_error |= guard->type_error;
    }
    return all;
}

/* ---- Names ---- */

static bool name_may_exist(const Review *review, const Scope *scope, const Name *name) {
    const Bindings *bindings = &review->bindings;
    const Symbol *symbol = scope_lookup(bindings->input->table, scope, name);
    if (!symbol || (symbol->binding != BINDING_GLOBAL_IMPLICIT &&
                    symbol->binding != BINDING_GLOBAL_EXPLICIT && scope->parent))
        return true; /* a variable of a function or class */
    if (binding_of(bindings, ptr_map_get(&bindings->input->table->top->symbols, symbol->name)))
        return true;
    const char *text = symbol->name->text;
    if (str_map_has(&bindings->builtins, text) || is_bound_elsewhere(bindings, text) ||
        IS_AMONG(module_names, text))
        return true;
    return scope->kind == SCOPE_CLASS &&
           (IS_AMONG(class_names, text) || !class_namespace_is_plain(bindings, scope));
}

/* Names that can be seen from the scope, innermost first. */
static const char *name_suggestion(const Review *review, const Scope *scope, const Name *name) {
    Suggestion near = {.wanted = name->text};
    for (const Scope *at = scope; at; at = at->parent) {
        if (at != scope && at->kind == SCOPE_CLASS) continue;
        for (uint32_t i = 0; i < at->symbols.len; i++) {
            const Symbol *symbol = at->symbols.entries[i].value.ptr;
            if (binding_of(&review->bindings, symbol)) suggestion_offer(&near, symbol->name->text);
        }
    }
    const StrMap *builtins = &review->bindings.builtins;
    for (uint32_t i = 0; i < builtins->len; i++) suggestion_offer(&near, builtins->entries[i].key);
    return near.found;
}

static void review_name(const ScopeWalk *walk, const Expr *expr) {
    Review *review = walk->context;
    const Name *name = expr->name.id;
    if (expr->name.ctx != CTX_LOAD || name_may_exist(review, walk->scope, name)) return;
    if (guards_here(walk).name_error || str_map_has(&review->reported, name->text)) return;
    str_map_put(&review->reported, name->text, review);
    const char *near = name_suggestion(review, walk->scope, name);
    if (near)
        diag_warning(review->diag, expr->span, "name '%s' is not defined. Did you mean: '%s'?",
                     name->text, near);
    else
        diag_warning(review->diag, expr->span, "name '%s' is not defined", name->text);
}

/* ---- Calls ---- */

static void review_call(const ScopeWalk *walk, const Expr *expr) {
    Review *review = walk->context;
    CallShape shape;
    SourceSpan span;
    if (expr->call.func->kind != EXPR_NAME || review->bindings.patches_functions) return;
    if (!call_shape_of(&review->bindings, walk->scope, expr->call.func->name.id, &shape)) return;
    const char *problem = call_problem(&shape, expr, review->bindings.arena, &span);
    if (problem && !guards_here(walk).type_error) diag_warning(review->diag, span, "%s", problem);
}

/* ---- The walk ---- */

static bool on_expr(ScopeWalk *walk, const Expr *expr) {
    if (expr->kind == EXPR_NAME) review_name(walk, expr);
    if (expr->kind == EXPR_CALL) review_call(walk, expr);
    return false;
}

static bool on_stmt(ScopeWalk *walk, const Stmt *stmt) {
    switch (stmt->kind) {
    case STMT_TRY:
    case STMT_TRY_STAR: review_try(walk, &stmt->try_); return true;
    case STMT_WITH:
    case STMT_ASYNC_WITH: review_with(walk, &stmt->with); return true;
    default: return false;
    }
}

void module_review(const ReviewInput *input, Arena *arena, Diag *diag) {
    Review review = {.diag = diag};
    bindings_collect(&review.bindings, input, arena);
    if (review.bindings.binds_unseen || (review.bindings.has_star && !input->stars_are_known))
        return;
    str_map_init(&review.reported, arena);
    ScopeWalk walk = {.table = input->table, .context = &review, .expr = on_expr, .stmt = on_stmt};
    scope_walk_module(&walk);
}
