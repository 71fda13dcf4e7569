/* What the builder remembers: shared by builder*.c, seen by nobody else. */
#ifndef KRAIT_IR_BUILDER_STATE_H
#define KRAIT_IR_BUILDER_STATE_H

#include "ir/builder.h"
#include "ir/edit.h"

/* A block parameter that stands for a variable; its arguments are found in builder_finish. */
typedef struct VarParam {
    BlockId block;
    VarId var;
    uint32_t position; /* among the block's parameters */
} VarParam;

typedef struct BlockState {
    bool sealed;
    bool started;
    bool raises;             /* something emitted so far can raise */
    bool reached;            /* some edge comes from code that can be reached */
    bool detached;           /* holds code that nothing reaches */
    uint32_t explicit_count; /* parameters that jumps give arguments for */
    BlockIdVec preds;        /* blocks that ended with an edge to this one; one entry an edge */
} BlockState;

struct IrBuilder {
    IrFunc *func;
    IrModule *module;
    IrBlock *current; /* NULL: what comes now is unreachable */
    BlockId handler;
    SourceSpan span;
    VEC(BlockState) states; /* by block id */
    VEC(const Name *) vars; /* by var id, [0] unused */
    PtrMap defs;            /* (var, block): the value at the end of the block, so far */
    VEC(VarParam) var_params;
    ValueId unbound; /* what unassigned variables read; its instruction is placed at the end */
    IrInst *unbound_inst;
};

/* The state moves when a block is added. */
static inline BlockState *builder_state(IrBuilder *b, BlockId block) {
    return &b->states.items[block.id];
}

/* A block where nothing has been emitted, on the same handler, following the current one. */
void builder_split(IrBuilder *b);

/* Where the next instruction goes; code after a terminator goes to a detached block. */
IrBlock *builder_here(IrBuilder *b);

/* Gives the variables' parameters their arguments. Every block is reachable and has its preds. */
void builder_fill_params(IrBuilder *b);

#endif
