/* Shared by the files of the symbol pass only. */
#ifndef KRAIT_FRONT_SYMBOLS_INTERNAL_H
#define KRAIT_FRONT_SYMBOLS_INTERNAL_H

#include "front/semantic_error.h"
#include "front/symbols.h"
#include "support/vec.h"

#define SYMBOL_BOUND (SYMBOL_ASSIGNED | SYMBOL_PARAMETER | SYMBOL_IMPORTED | SYMBOL_TYPE_PARAM)

/* Where a `global` or `nonlocal` stands: for errors found after the walk. */
typedef struct Directive {
    const Scope *scope;
    const Name *name;
    SourceSpan span;
} Directive;

/* What the walk must know about a scope, and nobody afterwards. */
typedef struct OpenScope {
    Scope *scope;
    uint32_t first_child;    /* on the builder's stack of finished children */
    uint32_t iterable_depth; /* inside the iterable of a comprehension */
    bool in_target;          /* inside the target of a comprehension's `for` */
    bool is_annotation;      /* of a module with future annotations: nothing in it is kept */
} OpenScope;

typedef struct SymbolBuilder {
    SymbolTable *table;
    Arena *arena;
    Interner *interner;
    Diag *diag;
    bool future_annotations;
    const Name *class_name; /* for private names */
    VEC(OpenScope) open;    /* innermost last */
    VEC(Scope *) children;  /* finished children of the open scopes */
    VEC(Directive) directives;
    const Name *name_super;
    const Name *name_class_cell; /* __class__ */
    const Name *name_iterable;   /* .0 */
    const Name *observers[OBSERVER_COUNT];
    const Name *frame_getters[2]; /* _getframe, currentframe */
    const Expr *called;           /* the function of the call being walked: a name */
    bool is_near;                 /* what is walked is handed to a builtin function */
} SymbolBuilder;

/* Adds flags to a name of a scope, which is mangled already. */
Symbol *scope_add_flags(Arena *arena, Scope *scope, const Name *mangled, uint32_t flags);

/* The second half: decides each symbol's binding. Reports what `nonlocal` gets wrong. */
void symbols_resolve(SymbolBuilder *builder);

#endif
