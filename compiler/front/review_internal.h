/* Shared by the files of the review only. */
#ifndef KRAIT_FRONT_REVIEW_INTERNAL_H
#define KRAIT_FRONT_REVIEW_INTERNAL_H

#include "front/review.h"
#include "front/scope_walk.h"

/* How often a symbol is bound or deleted, and by what if that is a def or class. */
typedef struct Binding {
    uint32_t count;
    const Stmt *definition; /* of the last time; NULL: something else */
    const Scope *scope;     /* around the definition */
} Binding;

typedef struct Bindings {
    const ReviewInput *input;
    Arena *arena;
    PtrMap by_symbol;       /* const Symbol * (see symbol_home) -> Binding * */
    StrMap builtins;        /* name -> Stmt * of the stub's def; NULL for other kinds */
    bool binds_unseen;      /* names may be bound in ways one cannot see */
    bool has_star;          /* `from x import *` */
    bool patches_functions; /* signatures may be changed after the definition */
} Bindings;

void bindings_collect(Bindings *bindings, const ReviewInput *input, Arena *arena);
const Binding *binding_of(const Bindings *bindings, const Symbol *symbol);
/* The def or class that a name can only mean; NULL: not known. */
const Binding *binding_only(const Bindings *bindings, const Scope *scope, const Name *name);
/* Others may bind the name in this module. */
bool is_bound_elsewhere(const Bindings *bindings, const char *name);
/* A class body may find names in what a metaclass's __prepare__ returns. */
bool class_namespace_is_plain(const Bindings *bindings, const Scope *scope);
/* Whether a base is `object` or a builtin exception. */
bool base_is_builtin(const Bindings *bindings, const Scope *scope, const Expr *base,
                     bool *is_exception);

/* What a call must bind: the parameters behind the first `bound` ones. */
typedef struct CallShape {
    const char *name;        /* as CPython's messages have it */
    const Arguments *params; /* NULL: takes no arguments at all */
    uint32_t bound;          /* leading ones that are filled already: self */
    bool is_native;          /* a builtin function, with texts of its own */
} CallShape;

/* The message of the TypeError that the call must raise, at `span`; NULL: it may bind. */
const char *call_problem(const CallShape *shape, const Expr *call, Arena *arena, SourceSpan *span);
/* The shape of what a name means, when called in `scope`; false: not known. */
bool call_shape_of(const Bindings *bindings, const Scope *scope, const Name *callee,
                   CallShape *shape);

#endif
