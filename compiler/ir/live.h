/* Liveness: which values each block needs from before.
 *
 * Computed per value, backwards from its uses to its definition (Appel and Palsberg, "Modern
 * Compiler Implementation", 19.6), so that time and memory follow the size of the answer and not
 * blocks times values. */
#ifndef KRAIT_IR_LIVE_H
#define KRAIT_IR_LIVE_H

#include "ir/cfg.h"

typedef struct Live {
    const Cfg *cfg;
    ValueIdVec *in; /* by block id: values live at its start (not its own parameters), in order of
                       their ids */
} Live;

/* `cfg` must outlive the result; allocates in `arena`. Unreachable blocks need nothing. */
void live_init(Live *live, const Cfg *cfg, Arena *arena);

bool live_at_start(const Live *live, ValueId value, BlockId block);

/* Is the value needed after the block, on some way out of it? */
bool live_at_end(const Live *live, ValueId value, BlockId block);

#endif
