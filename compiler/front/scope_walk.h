/* A walk over a module that knows in which scope each part of it is evaluated: defaults, decorators
 * and first iterables in the scope around, bodies in their own. Annotations that nothing evaluates
 * are left out.
 *
 *     ScopeWalk walk = {.table = table, .context = me, .expr = see_expr, .bind = see_binding};
 *     scope_walk_module(&walk); */
#ifndef KRAIT_FRONT_SCOPE_WALK_H
#define KRAIT_FRONT_SCOPE_WALK_H

#include "front/symbols.h"

typedef struct ScopeWalk ScopeWalk;
struct ScopeWalk {
    const SymbolTable *table;
    const Scope *scope; /* of what is visited; the walk keeps it */
    void *context;
    /* Called before the children; true: the callback has seen to them. NULL: nobody asks. */
    bool (*expr)(ScopeWalk *walk, const Expr *expr);
    bool (*stmt)(ScopeWalk *walk, const Stmt *stmt);
    /* A name is bound or deleted in walk->scope; `definition` is the def or class statement that
     * does it, or NULL. */
    void (*bind)(ScopeWalk *walk, const Name *name, const Stmt *definition);
};

void scope_walk_module(ScopeWalk *walk);
void scope_walk_expr(ScopeWalk *walk, const Expr *expr);
void scope_walk_stmts(ScopeWalk *walk, const StmtList *stmts);
void scope_walk_handlers(ScopeWalk *walk, const HandlerList *handlers);

/* The symbol that `name`, as used in `scope`, stands for: that of the function or module that binds
 * it. NULL: a global that the module's own scope does not mention, or `__class__`. */
const Symbol *symbol_home(const SymbolTable *table, const Scope *scope, const Name *name);

#endif
