/* What the files of this layer share.
 *
 * FuncLower is the state of one function (or module, or class body) under construction. List, set
 * and dict comprehensions, and scopes of type parameters, are built into the function around them:
 * `scope` is then theirs, `body_scope` stays that of the function. */
#ifndef KRAIT_LOWER_INTERNAL_H
#define KRAIT_LOWER_INTERNAL_H

#include "ir/builder.h"
#include "lower/lower.h"

/* Names that lowering itself uses: X(member, text) */
#define LOWER_NAMES(X)                                                                             \
    X(aenter, "__aenter__")                                                                        \
    X(aexit, "__aexit__")                                                                          \
    X(annotations, "__annotations__")                                                              \
    X(call, "__call__")                                                                            \
    X(class_cell, "__class__")                                                                     \
    X(classcell, "__classcell__")                                                                  \
    X(dir, "dir")                                                                                  \
    X(doc, "__doc__")                                                                              \
    X(eval, "eval")                                                                                \
    X(exec, "exec")                                                                                \
    X(dot_zero, ".0")                                                                              \
    X(enter, "__enter__")                                                                          \
    X(exit, "__exit__")                                                                            \
    X(genexpr, "<genexpr>")                                                                        \
    X(globals, "globals")                                                                          \
    X(init, "__init__")                                                                            \
    X(new, "__new__")                                                                              \
    X(lambda, "<lambda>")                                                                          \
    X(locals, "locals")                                                                            \
    X(metaclass, "metaclass")                                                                      \
    X(module, "__module__")                                                                        \
    X(module_body, "<module>")                                                                     \
    X(name, "__name__")                                                                            \
    X(namespace, ".namespace")                                                                     \
    X(qualname, "__qualname__")                                                                    \
    X(super, "super")                                                                              \
    X(type_params, "__type_params__")                                                              \
    X(type_params_cell, ".type_params")                                                            \
    X(vars, "vars")

typedef struct LowerNames {
#define X(member, text) const Name *member;
    LOWER_NAMES(X)
#undef X
} LowerNames;

typedef struct Lower {
    const LowerInput *input;
    IrModule *ir;
    LowerNames names;
    bool keeps_locals;   /* in all functions: see lower_keep.c */
    bool has_coroutines; /* async def somewhere in the module */
    PtrMap outside;      /* predict_outside.c */
} Lower;

typedef VEC(ValueId) ValueVec;
typedef VEC(const Name *) NameVec;

/* ---- What leaving a region has to do on the way out (lower_exit.c) ---- */

typedef enum RegionKind {
    REGION_LOOP,    /* break and continue stop here */
    REGION_HANDLER, /* inside an except clause: the handled exception goes back to what it was */
    REGION_WITH,    /* inside a with: __exit__ is called */
    REGION_FINALLY, /* inside a try that has a finally */
} RegionKind;

typedef enum ExitKind { EXIT_BREAK, EXIT_CONTINUE, EXIT_RETURN } ExitKind;

/* How a finally clause was reached: the i64 its block takes. From FINALLY_FIRST_EXIT on, an
 * ExitKind. */
enum { FINALLY_NORMAL, FINALLY_ERROR, FINALLY_FIRST_EXIT };

/* One way out through a finally clause: where its end has to go on. */
typedef struct FinallyExit {
    ExitKind kind;
    VarId value; /* EXIT_RETURN: what is returned */
} FinallyExit;

typedef struct Region Region;
struct Region {
    RegionKind kind;
    Region *outer;
    BlockId handler;                       /* where errors go outside of this region */
    BlockId break_target, continue_target; /* LOOP */
    ValueId dropped;        /* LOOP: the iterator that break and return abandon, or none */
    ValueId previous;       /* HANDLER: what was handled before */
    const Name *bound_name; /* HANDLER: `as` name, unbound on the way out; or NULL */
    ValueId exit_method;    /* WITH */
    bool is_async;          /* WITH */
    SourceSpan span;        /* WITH: of the statement */
    BlockId finally_block;  /* FINALLY: takes an exit number (i64) */
    FinallyExit *exits[3];  /* FINALLY, by ExitKind; NULL: not used */
};

typedef struct FuncLower {
    Lower *lower;
    IrFunc *func;
    IrBuilder *b;
    const Scope *scope, *body_scope;
    struct FuncLower *outer;
    PtrMap vars;         /* Symbol * -> VarId: its value, or the cell that holds it */
    PtrMap free_slots;   /* Name * -> index of closure.get */
    NameVec local_names; /* co_varnames beyond the parameters: in the order of their first use */
    PtrMap local_seen;   /* Symbol *: is in local_names */
    ValueId namespace;   /* class body */
    VarId class_cell;    /* class body whose methods use __class__; id 0: none */
    ValueId type_params; /* tuple: of the definition whose type parameters are in scope, or none */
    VarId first_param;   /* for super(); id 0: none */
    VarId locals_dict;   /* what locals() gives; id 0: not asked for yet */
    bool first_param_is_cell;
    bool keeps_locals; /* see lower_keep.c */
    Region *region;
} FuncLower;

/* ---- lower.c ---- */

static inline Arena *lower_arena(const FuncLower *f) { return f->lower->input->arena; }
/* Sets the source range for what is emitted next. */
static inline void lower_at(FuncLower *f, SourceSpan span) { builder_set_span(f->b, span); }
void lower_func_init(FuncLower *f, Lower *lower, FuncLower *outer, const Scope *scope,
                     IrFunc *func);
/* A fresh array in the arena. */
ValueId *lower_values(FuncLower *f, const ValueVec *values);
ValueId lower_not_compiled(FuncLower *f, SourceSpan span, const char *what);

/* ---- lower_name.c ---- */

typedef enum PlaceKind {
    PLACE_GLOBAL,
    PLACE_NAMESPACE,
    PLACE_VAR,
    PLACE_CELL,
    PLACE_FREE
} PlaceKind;
/* Where a name lives, seen from the current scope. */
typedef struct Place {
    PlaceKind kind;
    const Name *name; /* mangled */
    VarId var;        /* VAR: the value; CELL: the cell */
    uint32_t index;   /* FREE: of closure.get */
    bool in_class;    /* FREE: read in a class body, whose namespace comes first */
} Place;
Place place_of(FuncLower *f, const Name *name);
ValueId lower_name_load(FuncLower *f, const Name *name);
ValueId lower_global_load(FuncLower *f, const Name *name);
/* What the builtins have by this name, whatever the module calls so. */
ValueId lower_builtin_load(FuncLower *f, const char *text);
void lower_name_store(FuncLower *f, const Name *name, ValueId value);
void lower_name_delete(FuncLower *f, const Name *name);
/* Makes the end of an except clause forget its name, whether it is bound or not. */
void lower_name_clear(FuncLower *f, const Name *name);
/* Does a function inside `scope` (not a comprehension that is built in) capture its variable
 * `name`? */
bool scope_is_captured(const Scope *scope, const Name *name);
bool scope_is_built_in(const Scope *scope);
/* The class whose names a scope of PEP 695 sees, or NULL. */
const Scope *scope_seen_class(const Scope *scope);
/* Makes variables and cells for the symbols of a scope that is entered; parameters are entered by
 * the caller. */
void scope_enter(FuncLower *f, const Scope *scope);
/* The cells that an inner function captures, in its order. */
void lower_captured_cells(FuncLower *f, const IrNameList *frees, ValueVec *cells);
/* The names that a scope's function captures from outside, in order. */
IrNameList scope_free_names(FuncLower *f, const Scope *scope);
/* Compares Name ** by text, for qsort. */
int name_compare(const void *a, const void *b);
/* What is in the captured __class__ cell, perhaps nothing. */
ValueId lower_class_cell_content(FuncLower *f);
/* Does the name mean the builtin, as far as this module can say? */
bool name_is_builtin(FuncLower *f, const Expr *e, const Name *name);
ValueId lower_locals(FuncLower *f);
ValueId lower_globals(FuncLower *f);

/* ---- lower_const.c ---- */

ConstId lower_constant_id(FuncLower *f, const Constant *constant);
/* Is the expression a constant, or a tuple of constants? Then *id is it. */
bool lower_is_constant(FuncLower *f, const Expr *e, ConstId *id);

/* ---- lower_expr.c ---- */

ValueId lower_expr(FuncLower *f, const Expr *e);
/* Jumps to one of the blocks by the truth of e. What finding out its truth raises comes from *at;
 * a comparison in e moves that, for what comes behind it, too. */
void lower_condition(FuncLower *f, const Expr *e, SourceSpan *at, BlockId if_true,
                     BlockId if_false);
ValueId lower_sequence(FuncLower *f, const Expr *e, IrOp build, const ExprList *elts);
/* All elements into a list, stars spread; the list stands at `span`. */
ValueId lower_star_list(FuncLower *f, const ExprList *elts, SourceSpan span);
/* Where an attribute is looked up: over several lines, at its name only. */
SourceSpan attribute_span(const FuncLower *f, const Expr *e);
bool exprs_have_star(const ExprList *exprs);
IrOp binary_op_of(BinaryOperator op);
IrOp inplace_op_of(BinaryOperator op);
IrOp compare_op_of(CompareOperator op);

/* ---- the others ---- */

ValueId lower_call(FuncLower *f, const Expr *e);
ValueId lower_super_method(FuncLower *f, const Name *attr);
bool is_plain_super(FuncLower *f, const Expr *e);
ValueId lower_comprehension(FuncLower *f, const Expr *e);
ValueId lower_generator_exp(FuncLower *f, const Expr *e);
/* The loops of a generator expression, inside its own function. */
void lower_generator_body(FuncLower *f, const Expr *e);
ValueId lower_joined_str(FuncLower *f, const Expr *e);
ValueId lower_lambda(FuncLower *f, const Expr *e);
/* A function without parameters that computes e later. */
ValueId lower_thunk(FuncLower *f, const Name *name, const Scope *scope, const Expr *e);
void lower_function_def(FuncLower *f, const Stmt *stmt);
void lower_class_def(FuncLower *f, const Stmt *stmt);
void lower_type_alias(FuncLower *f, const Stmt *stmt);
/* Makes type parameters and enters their scope, if there are any; gives the scope to go back to. */
const Scope *lower_type_params_enter(FuncLower *f, const TypeParamList *params);
void lower_type_params_leave(FuncLower *f, const Scope *outside);
/* Applies decorators, innermost last evaluated first: calls values from the end. */
ValueId lower_decorate(FuncLower *f, const ExprList *decorators, const ValueVec *values,
                       ValueId target);
void lower_decorators(FuncLower *f, const ExprList *decorators, ValueVec *values);
const Name *lower_qualname(FuncLower *f, const Name *name);

void lower_assign_to(FuncLower *f, const Expr *target, ValueId value);
void lower_assign_stmt(FuncLower *f, const Stmt *stmt);
void lower_aug_assign(FuncLower *f, const Stmt *stmt);
void lower_ann_assign(FuncLower *f, const Stmt *stmt);
void lower_delete_target(FuncLower *f, const Expr *target);
/* Does the body have an annotated name (not inside inner functions and classes)? */
bool body_has_annotations(const StmtList *body);
/* The value of an annotation: evaluated, or its text under `from __future__ import annotations`. */
ValueId lower_annotation(FuncLower *f, const Expr *e);

void lower_stmts(FuncLower *f, const StmtList *stmts);
void lower_for(FuncLower *f, const Stmt *stmt);
void lower_while(FuncLower *f, const Stmt *stmt);
typedef struct LoopItem {
    const Expr *target;
    SourceSpan span; /* of the loop */
    bool is_async;
} LoopItem;

/* The head of a loop: the next item of the iterator is assigned to the target in `body`, which
 * becomes current; or on to `exhausted`. */
void lower_loop_item(FuncLower *f, ValueId iterator, const LoopItem *item, BlockId body,
                     BlockId exhausted);
/* What is awaited, as await.iter says it. */
enum { AWAIT_PLAIN, AWAIT_ENTER, AWAIT_EXIT };
ValueId lower_await(FuncLower *f, ValueId awaitable, int what);
/* Does the loop alone have what e, evaluated to iterable, gave? Then a generator there ends with
 * the loop. */
bool lower_mark_temporary(FuncLower *f, const Expr *e, ValueId iterable);
/* What gave the result of the call: what was called, or whose method was; none: unknown. */
ValueId lower_called(const FuncLower *f, ValueId result);
void lower_match(FuncLower *f, const Stmt *stmt);
void lower_try(FuncLower *f, const Stmt *stmt);
/* What every handler begins with: *previous is what was handled before; the result is handled from
 * here on. */
ValueId lower_handler_enter(FuncLower *f, BlockId handler, ValueId *previous);
/* Errors inside an except or finally clause: undoes what the clause (`region`) has set up, and goes
 * on with them. */
void lower_handler_cleanup(FuncLower *f, BlockId handler, const Region *region);
void lower_star_clauses(FuncLower *f, const HandlerList *clauses, BlockId handler, BlockId after);
void lower_with(FuncLower *f, const Stmt *stmt);
void lower_import(FuncLower *f, const Stmt *stmt);
void lower_import_from(FuncLower *f, const Stmt *stmt);

/* ---- lower_reap.c: where names die. Nothing is emitted in programs that cannot notice. ---- */

typedef enum VariableFate { VARIABLES_DIE, VARIABLES_STAY } VariableFate;
/* Something may have died: a variable was bound anew, a value was not used. */
void lower_reap(FuncLower *f);
/* Binds a local variable anew: what it held lived up to here. */
void lower_reap_store(FuncLower *f, VarId var, ValueId value);
/* The same, where the variables of the function die, or live on although nobody reads them. */
void lower_reap_variables(FuncLower *f, VariableFate fate);
/* The same behind a statement, if it can be the end of an object. */
void lower_reap_statement(FuncLower *f, const Stmt *stmt);
/* Does the expression take something from the result of a call, which then has no name? */
bool lower_has_temporary(const Expr *e);
/* Is it a call of sys.getrefcount, gc.collect and the like? */
bool lower_asks_for_references(const Expr *call);
/* Before that: which variables there are. */
void lower_tell_variables(FuncLower *f);
/* The function returns: its variables die. */
void lower_return_value(FuncLower *f, ValueId value);

/* Leaves regions and goes where the statement says. */
void lower_exit(FuncLower *f, ExitKind kind, ValueId value);
Region *region_push(FuncLower *f, Region *region, RegionKind kind);
void region_pop(FuncLower *f);
/* What a WITH or HANDLER region does on a way out that is no error. */
void region_leave(FuncLower *f, const Region *region);

/* ---- lower_keep.c: variables that frames can show ---- */

bool module_keeps_locals(const LowerInput *input);
/* Does the module ask for co_names, or for what inspect makes of them? */
bool module_keeps_names(const LowerInput *input);
/* Of the functions from `first` on. */
void lower_keep_names(IrModule *ir, uint32_t first);
bool scope_keeps_locals(const LowerInput *input, const Scope *scope);
/* Does a local variable of the scope live in a cell? */
bool symbol_is_cell(const FuncLower *f, const Scope *scope, const Symbol *symbol);
/* At the start of a function or class body: tells the runtime of the activation, if it is to know,
 * and where its variables are, if they are kept. */
void lower_keep_locals(FuncLower *f);
/* yield and yield.from. */
ValueId lower_suspend(FuncLower *f, IrOp op, ValueId operand);

enum { PREDICTED_MAX = 48 /* more than a marking bitmap can describe is kept in the dict */ };
IrNameList predict_attributes(const Lower *lower, const Scope *class_scope,
                              const ClassDefStmt *def);
/* Looks through the module for what the two functions below tell: attributes that are given to
 * instances outside of their class, perhaps with repetitions; NULL: none are known. */
void predict_outside(Lower *lower);
const NameVec *predicted_outside(const Lower *lower, const Name *class);
const NameVec *predicted_by_metaclass(const Lower *lower, const ClassDefStmt *def);

#endif
