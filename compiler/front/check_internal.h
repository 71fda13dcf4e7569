/* Shared by the files of the check only. */
#ifndef KRAIT_FRONT_CHECK_INTERNAL_H
#define KRAIT_FRONT_CHECK_INTERNAL_H

#include "front/check.h"
#include "front/semantic_error.h"

/* CPython's limit of blocks inside blocks in one function (CO_MAXBLOCKS). */
#define CHECK_BLOCKS_MAX 20u

typedef enum BlockKind {
    BLOCK_LOOP,
    BLOCK_EXCEPT_STAR, /* a handler of `except*`: nothing may jump out of it */
    BLOCK_OTHER,       /* counts for the limit */
} BlockKind;

/* The blocks around a statement, innermost first; they live on the C stack of the walk. */
typedef struct CheckBlock CheckBlock;
struct CheckBlock {
    BlockKind kind;
    const CheckBlock *outer;
    uint32_t depth;
};

typedef enum FrameKind {
    FRAME_MODULE,
    FRAME_CLASS,
    FRAME_FUNCTION,
    FRAME_ASYNC_FUNCTION,
    FRAME_LAMBDA,
    FRAME_COMPREHENSION,
} FrameKind;

typedef struct Checker {
    const SymbolTable *table;
    const Module *module;
    Diag *diag;
    FrameKind frame;
    const Scope *scope;
    const CheckBlock *blocks;
    uint32_t future_end; /* future imports may stand before this statement of the module */
} Checker;

/* Reports a name that may not be bound (or deleted). */
void check_name(Checker *c, const Name *name, ExprContext ctx, SourceSpan span);
/* The patterns of a match statement. */
void check_match_patterns(Checker *c, const MatchStmt *match);

/* SyntaxWarnings (check_warning.c). */
void warn_compare(Checker *c, const Expr *expr);
void warn_call(Checker *c, const Expr *expr);
void warn_subscript(Checker *c, const Expr *expr);
void warn_assert(Checker *c, const Stmt *stmt);

#endif
