/* What the parts of pass split-generators share: cutting the body at its suspensions (opt_split.c),
 * what lives across them in slots of the frame (split_frame.c), and SSA form afterwards
 * (split_repair.c). */
#ifndef KRAIT_OPT_SPLIT_H
#define KRAIT_OPT_SPLIT_H

#include "ir/edit.h"
#include "ir/live.h"

/* A place where the generator is left. Until the split is complete, the suspension has an edge to
 * `after`, so that liveness sees the way through. */
typedef struct SplitPoint {
    IrBlock *before; /* ends with the suspension */
    IrBlock *after;  /* goes on there, in state number index + 1 */
} SplitPoint;

typedef struct Split {
    IrFunc *func;    /* the resume function: has the generator's whole body */
    IrFunc *starter; /* what the program calls */
    Arena scratch;
    VEC(SplitPoint) points;
    IrBlock *entry;    /* looks where to go on */
    IrBlock *first;    /* where the body starts, in state 0 */
    ValueId sent;      /* the resume function's parameter */
    ValueIdVec params; /* the body's parameters that it uses, in order: what the first slots hold */
    uint32_t *param_positions; /* by index in params: which parameter of the starter */
    uint32_t slot_count;
    uint32_t *uses; /* of the body's values before the split, by value id */
    ValueId outer;  /* what the resumer handles; none: the body handles no exceptions */
} Split;

/* How often each value is used: uses[value id]. */
void split_count_uses(const IrFunc *f, uint32_t *uses);

/* Puts into slots what lives across a suspension. The suspensions still have their edges. */
void split_make_frame(Split *s);

/* One more definition of a value: at the start of `block` it is `value`. */
typedef struct SplitDef {
    ValueId of;
    BlockId block;
    ValueId value;
} SplitDef;
typedef VEC(SplitDef) SplitDefs;

/* Makes every use see the definition that reaches it, now that values have several: block
 * parameters where they meet. Control flow must be final. */
void split_repair(IrFunc *f, const SplitDefs *defs, Arena *scratch);

#endif
