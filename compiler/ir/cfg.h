/* The control flow graph of a function: predecessors, and the order in which forward analyses visit
 * blocks.
 *
 * A snapshot: it is right until blocks, terminators or handler edges change. */
#ifndef KRAIT_IR_CFG_H
#define KRAIT_IR_CFG_H

#include "ir/ir.h"

/* One edge, seen from its target. */
typedef struct CfgPred {
    BlockId block;
    uint32_t edge; /* for block_edge */
    bool is_handler;
} CfgPred;

typedef struct CfgPreds {
    const CfgPred *items;
    uint32_t count;
} CfgPreds;

typedef struct Cfg {
    const IrFunc *func;
    BlockIdVec rpo;     /* reachable blocks in reverse postorder */
    uint32_t *position; /* by block id: place in rpo + 1; 0: not reachable */
    CfgPreds *preds;    /* by block id; only edges from reachable blocks */
} Cfg;

/* Allocates in `arena`; nothing to release. */
void cfg_init(Cfg *cfg, const IrFunc *f, Arena *arena);

static inline bool cfg_is_reachable(const Cfg *cfg, BlockId block) {
    return cfg->position[block.id] != 0;
}
static inline CfgPreds cfg_preds(const Cfg *cfg, BlockId block) { return cfg->preds[block.id]; }

#endif
