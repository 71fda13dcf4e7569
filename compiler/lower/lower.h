/* Lowering: the tree of one module to generic IR.
 *
 * Every construct becomes the operations that Python's language reference describes for it, in its
 * order of evaluation; nothing is decided about types here. The tree must be free of errors. */
#ifndef KRAIT_LOWER_LOWER_H
#define KRAIT_LOWER_LOWER_H

#include "front/constant_texts.h"
#include "ir/ir.h"

typedef struct LowerInput {
    Arena *arena; /* receives the IR */
    Interner *interner;
    const Module *module;
    const SymbolTable *symbols;
    const Name *name; /* dotted name of the module */
    const char *file; /* as __file__ and tracebacks show it */
    const Diag *
        diag; /* what was said of the module: SyntaxWarnings are issued when it runs; may be NULL */
    bool reaps; /* the program can notice when objects die: see lower_reap.c */
    bool tells; /* it looks at memory with tracemalloc: only before that variables are told */
    /* The text of eval() and exec(): the names of its outermost scope live in a mapping that the
     * body gets as its parameter, as those of a class body do. */
    bool is_dynamic;
    const ConstantTexts
        *texts; /* which the module hands to eval(), compiled with it; may be NULL */
} LowerInput;

/* Never NULL. Function 1 of the result is the module's body. */
IrModule *lower_module(const LowerInput *input);

#endif
