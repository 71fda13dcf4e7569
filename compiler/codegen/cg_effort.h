/* Which functions get all of LLVM's optimization, and which blocks the runtime's inline paths.
 *
 * LLVM takes some twenty times as long for a function that it optimizes as for one that it only
 * translates. In a small program that does not matter; in a large one most functions are not worth
 * it. So a module has a budget, and those functions get it that the loops of the module run most.
 * What is left over is translated quickly: operations are calls of the runtime, which has the same
 * fast paths. */
#ifndef KRAIT_CODEGEN_CG_EFFORT_H
#define KRAIT_CODEGEN_CG_EFFORT_H

#include "ir/ir.h"

typedef struct CgPlan {
    bool is_full; /* optimized, with inline paths */
    bool has_loops;
    uint8_t *depth; /* by BlockId: how many loops the block is in */
} CgPlan;

/* By FuncId, in the arena. `level` as -O: below 2 nothing is optimized, above 2 there is no budget.
 */
CgPlan *effort_plan(const IrModule *ir, uint32_t level, Arena *arena);

/* Do the inline paths of what this block calls pay? */
static inline bool effort_inlines(const CgPlan *plan, BlockId block, bool runs_once) {
    if (!plan->is_full) return false;
    return plan->depth[block.id] > 0 || !(plan->has_loops || runs_once);
}

#endif
