/* Dominators, after Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001).
 *
 * A handler edge leaves its block before the first instruction that can raise has given a result.
 * So each block counts as two nodes in a row, head and tail: the handler edge leaves from the head,
 * the terminator's edges from the tail. A value that the head defines is there in the handler, one
 * that the tail defines is not. */
#ifndef KRAIT_IR_DOM_H
#define KRAIT_IR_DOM_H

#include "ir/cfg.h"

typedef struct Dom {
    const Cfg *cfg;
    uint32_t *idom;         /* by node; the entry's head is its own */
    uint32_t *first, *last; /* by node: the interval of its subtree in the dominator tree */
    bool *in_tail; /* by value id: defined at or behind the first raising instruction of a block
                      with a handler */
} Dom;

/* `cfg` must outlive the result; allocates in `arena`. */
void dom_init(Dom *dom, const Cfg *cfg, Arena *arena);

/* Does every way to `below` lead through `above`? Both reachable; a block dominates itself. */
bool dom_block(const Dom *dom, BlockId above, BlockId below);

/* Is `value`, which another block defines, there at the start of `block`? */
bool dom_value_reaches(const Dom *dom, ValueId value, BlockId block);

/* The closest block that dominates `block` strictly; BLOCK_NONE for the entry. */
BlockId dom_parent(const Dom *dom, BlockId block);

#endif
