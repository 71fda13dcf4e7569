/* Symbols: which scope each name of a module belongs to, as CPython's symtable decides it.
 *
 *     SymbolTable *table = symbols_build(module, arena, interner, diag);
 *     Scope *scope = scope_of_node(table, stmt);            for a function, class, lambda,
 * comprehension Symbol *symbol = scope_lookup(table, scope, name);    mangles private names switch
 * (symbol->binding) ...
 *
 * Everything lives in the arena. The table is complete and immutable when symbols_build returns. */
#ifndef KRAIT_FRONT_SYMBOLS_H
#define KRAIT_FRONT_SYMBOLS_H

#include "front/ast.h"
#include "support/diag.h"
#include "support/map.h"

typedef enum ScopeKind {
    SCOPE_MODULE,
    SCOPE_CLASS,
    SCOPE_FUNCTION, /* def and async def; `node` is the Stmt */
    SCOPE_LAMBDA,
    SCOPE_LIST_COMP, /* comprehensions are functions of their own, with the parameter `.0` */
    SCOPE_SET_COMP,
    SCOPE_DICT_COMP,
    SCOPE_GENERATOR_EXP,
    /* PEP 695. The type parameters of a def, class or alias form a scope around it; `node` of
     * TYPE_PARAMS is the address of the statement's type_params field (TypeParamList), of
     * TYPE_ALIAS the Stmt, of TYPE_BOUND the TypeParam. */
    SCOPE_TYPE_PARAMS,
    SCOPE_TYPE_ALIAS, /* the value of `type X = value`, evaluated on demand */
    SCOPE_TYPE_BOUND, /* the bound of a type variable, evaluated on demand */
} ScopeKind;

typedef enum SymbolBinding {
    BINDING_LOCAL,           /* in this scope only */
    BINDING_CELL,            /* of this scope, and captured by an inner one */
    BINDING_FREE,            /* captured from an enclosing function */
    BINDING_GLOBAL_EXPLICIT, /* `global x` */
    BINDING_GLOBAL_IMPLICIT, /* not bound in any enclosing function: a global or a builtin */
} SymbolBinding;

typedef enum SymbolFlag {
    SYMBOL_USED = 1 << 0,     /* read somewhere in this scope */
    SYMBOL_ASSIGNED = 1 << 1, /* bound here: assignment, def, class, import, for, with, del, ... */
    SYMBOL_PARAMETER = 1 << 2,
    SYMBOL_GLOBAL = 1 << 3,   /* named in a `global` statement */
    SYMBOL_NONLOCAL = 1 << 4, /* named in a `nonlocal` statement */
    SYMBOL_IMPORTED = 1 << 5,
    SYMBOL_ANNOTATED = 1 << 6,
    SYMBOL_ITERATION = 1 << 7, /* the target of a comprehension's `for` */
    /* In a class: a method captures the name from outside the class, though the class also binds
       it. */
    SYMBOL_FREE_IN_CLASS = 1 << 8,
    SYMBOL_TYPE_PARAM = 1 << 9, /* PEP 695 */
    SYMBOL_DELETED = 1 << 10,   /* `del x` stands somewhere in this scope */
    SYMBOL_WALRUS = 1 << 11,    /* bound by `:=` inside a comprehension of this scope */
} SymbolFlag;

typedef struct Symbol {
    const Name *name; /* mangled */
    SymbolBinding binding;
    uint32_t flags; /* SymbolFlag */
} Symbol;

typedef struct Scope Scope;
struct Scope {
    ScopeKind kind;
    const Name *name; /* function or class name; "top", "lambda", "listcomp", ... as CPython */
    const void *node; /* Module, Stmt or Expr */
    SourceSpan span;
    Scope *parent; /* NULL for the module */
    const Name
        *class_name;  /* innermost class around or at this scope, for private names; or NULL */
    PtrMap symbols;   /* const Name * -> Symbol *, in order of first appearance */
    Scope **children; /* in order of appearance */
    uint32_t child_count;

    bool is_nested : 1; /* has a function scope around it */
    bool is_generator : 1;
    bool is_coroutine : 1; /* async def, or an async comprehension */
    bool is_async_comprehension : 1;
    bool has_varargs : 1;
    bool has_varkeywords : 1;
    bool returns_value : 1;       /* `return x` */
    bool has_free : 1;            /* some symbol is FREE here */
    bool child_has_free : 1;      /* some scope inside has FREE symbols */
    bool needs_class_closure : 1; /* a class whose methods use `__class__` or super() */
    bool has_import_star : 1;
    bool calls_locals : 1; /* names locals, vars, dir, eval or exec: locals may be observed as a
                              dict */
    bool asks_frames : 1;  /* names sys._getframe or inspect.currentframe */
    /* Which of OBSERVERS it names otherwise than to call it, bit by bit: whoever has one may ask
     * for the variables of this scope (near), or of any other function (far). */
    uint8_t observers_near, observers_far;
};

/* Builtins that look at the variables of whoever calls them. */
#define OBSERVERS(X) X(locals) X(vars) X(dir) X(eval) X(exec)
enum { OBSERVER_COUNT = 5 };

typedef struct SymbolTable {
    const Module *module;
    Interner *interner;
    Scope *top;
    PtrMap scopes; /* node -> Scope */
} SymbolTable;

/* Never NULL. Errors of CPython's symbol pass and of its code generator (check.h) go into `diag`;
 * after an error the table is incomplete. */
SymbolTable *symbols_build(const Module *module, Arena *arena, Interner *interner, Diag *diag);
/* Without the check: all that CPython's symtable module does. */
SymbolTable *symbols_build_unchecked(const Module *module, Arena *arena, Interner *interner,
                                     Diag *diag);

/* The scope that a node opens; NULL for a node that opens none. */
Scope *scope_of_node(const SymbolTable *table, const void *node);

/* The symbol of `name` in `scope`, after mangling; NULL when the scope does not mention it. */
Symbol *scope_lookup(const SymbolTable *table, const Scope *scope, const Name *name);

/* `__x` inside class C is `_C__x`; every other name is itself. `class_name` may be NULL. */
const Name *name_mangle(Interner *interner, const Name *class_name, const Name *name);

static inline bool scope_is_function(const Scope *scope) {
    return scope->kind != SCOPE_MODULE && scope->kind != SCOPE_CLASS;
}

static inline bool scope_is_comprehension(const Scope *scope) {
    return scope->kind >= SCOPE_LIST_COMP && scope->kind <= SCOPE_GENERATOR_EXP;
}

/* `krait emit symbols`. */
void symbols_print(Text *out, const SymbolTable *table);

#endif
