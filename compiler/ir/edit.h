/* Changes to a function. The builder is made of these, and passes use them.
 *
 * Bulk changes take an array with one entry for each value or block id and walk the function once:
 * a pass collects what it found, then applies it. */
#ifndef KRAIT_IR_EDIT_H
#define KRAIT_IR_EDIT_H

#include "ir/ir.h"

/* A new block, in no order yet. */
IrBlock *func_add_block(IrFunc *f);
/* Behind all others. */
void func_place_block(IrFunc *f, IrBlock *block);
ValueId block_add_param(IrFunc *f, IrBlock *block, IrType type);

/* A new instruction with the result that its row asks for, in no block yet. */
IrInst *inst_new(IrFunc *f, IrOp op, const ValueId *operands, uint32_t count);
/* Gives a terminator room for its edges, all empty. */
void inst_set_edge_count(IrFunc *f, IrInst *inst, uint32_t count);
void block_append(IrFunc *f, IrBlock *block, IrInst *inst);
/* `position` counts from 0; what stood there comes behind it. */
void block_insert(IrFunc *f, IrBlock *block, uint32_t position, IrInst *inst);
void block_set_term(IrFunc *f, IrBlock *block, IrInst *term);
void edge_set(IrFunc *f, IrEdge *edge, BlockId target, const ValueId *args, uint32_t count);
void edge_clear(IrEdge *edge);

/* Turns an instruction into another with the same result: op, operands; immediates are cleared. */
void inst_become(IrFunc *f, IrInst *inst, IrOp op, const ValueId *operands, uint32_t count);

/* forward[v] is the id that takes the place of v: v itself where nothing changes. Chains are
 * followed. values.len entries. */
void func_forward(IrFunc *f, uint32_t *forward);
/* forward[v] == v for all v, in `scratch`. */
uint32_t *forward_identity(const IrFunc *f, Arena *scratch);
ValueId forward_resolve(uint32_t *forward, ValueId value);

/* Removes block parameters, and the arguments that edges pass for them. dead[v] for each value id.
 */
void func_drop_params(IrFunc *f, const bool *dead);
/* Removes the instructions with dead[inst id]; nobody may use their results. */
void func_drop_insts(IrFunc *f, const bool *dead);
/* Removes blocks without live[block id] from the order; no live block may lead to one. */
void func_drop_blocks(IrFunc *f, const bool *live);

/* Removes parameters that always get the same value from elsewhere (the trivial phis of Braun et
 * al.). Gives how many. */
uint32_t func_drop_redundant_params(IrFunc *f);

/* Renumbers values and blocks densely in layout order. Ids held elsewhere become stale. */
void func_compact(IrFunc *f);

#endif
