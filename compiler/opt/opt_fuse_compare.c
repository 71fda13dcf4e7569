/* Conditions without a bool object in between:
 *
 *     truth(compare.lt a, b)       ->  cmp_i1.lt a, b     when nobody else uses the comparison's
 * result truth(bool_to_value c)       ->  c i1.not(i1.not c)             ->  c branch i1.not c, x,
 * y        ->  branch c, y, x
 *
 * The comparison and its truth both may run Python code, so between them only pure operations may
 * stand. */
#include "ir/edit.h"
#include "opt/pass.h"

typedef struct Fuse {
    IrFunc *func;
    uint32_t *uses; /* by value id */
    uint32_t *forward;
    bool *dead; /* by instruction id */
    bool changed;
} Fuse;

static void count_list(Fuse *z, const ValueId *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) z->uses[values[i].id]++;
}

static void count_uses(Fuse *z, IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++)
        count_list(z, block->insts.items[i]->operands, block->insts.items[i]->operand_count);
    count_list(z, block->term->operands, block->term->operand_count);
    for (uint32_t i = 0; i < block_edge_count(block); i++)
        count_list(z, block_edge(block, i)->args, block_edge(block, i)->arg_count);
}

/* cmp_i1.* stand in ops.def in the order of compare.*. */
static IrOp fused_op(IrOp op) {
    if (op < IR_COMPARE_EQ || op > IR_COMPARE_GE) return IR_OP_COUNT;
    return (IrOp)(IR_CMP_I1_EQ + (op - IR_COMPARE_EQ));
}

/* Does only pure code stand between an instruction of the block and position `end`? */
static bool is_pure_until(const IrBlock *block, const IrInst *from, uint32_t end) {
    while (end-- > 0) {
        if (block->insts.items[end] == from) return true;
        if (!op_is_pure(block->insts.items[end]->op)) return false;
    }
    return false;
}

static void fuse_truth(Fuse *z, const IrBlock *block, uint32_t position) {
    IrInst *truth = block->insts.items[position];
    ValueId operand = forward_resolve(z->forward, truth->operands[0]);
    IrInst *def = func_value(z->func, operand)->inst;
    if (!def) return;
    if (def->op == IR_BOOL_TO_VALUE) {
        z->forward[truth->result.id] = forward_resolve(z->forward, def->operands[0]).id;
        z->dead[truth->id.id] = z->changed = true;
        return;
    }
    IrOp fused = fused_op(def->op);
    if (fused == IR_OP_COUNT || z->uses[operand.id] != 1 || !is_pure_until(block, def, position))
        return;
    inst_become(z->func, truth, fused, def->operands, def->operand_count);
    truth->span = def->span;
    z->dead[def->id.id] = z->changed = true;
}

static void fuse_not(Fuse *z, IrInst *inst) {
    ValueId operand = forward_resolve(z->forward, inst->operands[0]);
    const IrInst *inner = func_def_if(z->func, operand, IR_I1_NOT);
    if (!inner) return;
    z->forward[inst->result.id] = forward_resolve(z->forward, inner->operands[0]).id;
    z->dead[inst->id.id] = z->changed = true;
}

static void fuse_branch(Fuse *z, IrInst *branch) {
    ValueId operand = forward_resolve(z->forward, branch->operands[0]);
    const IrInst *negation = func_def_if(z->func, operand, IR_I1_NOT);
    if (!negation) return;
    branch->operands[0] = forward_resolve(z->forward, negation->operands[0]);
    IrEdge swap = branch->edges[0];
    branch->edges[0] = branch->edges[1];
    branch->edges[1] = swap;
    z->changed = true;
}

static void fuse_block(Fuse *z, IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++) {
        if (block->insts.items[i]->op == IR_TRUTH)
            fuse_truth(z, block, i);
        else if (block->insts.items[i]->op == IR_I1_NOT)
            fuse_not(z, block->insts.items[i]);
    }
    if (block->term->op == IR_BRANCH) fuse_branch(z, block->term);
}

bool opt_fuse_compare(OptContext *context, IrFunc *func) {
    (void)context;
    Arena scratch;
    arena_init(&scratch);
    Fuse z = {.func = func};
    z.uses = ARENA_NEW_ARRAY(&scratch, uint32_t, func->values.len);
    z.forward = forward_identity(func, &scratch);
    z.dead = ARENA_NEW_ARRAY(&scratch, bool, func->inst_count);
    for (uint32_t i = 0; i < func->order.len; i++)
        count_uses(&z, func_block(func, func->order.items[i]));
    for (uint32_t i = 0; i < func->order.len; i++)
        fuse_block(&z, func_block(func, func->order.items[i]));
    if (z.changed) {
        func_forward(func, z.forward);
        func_drop_insts(func, z.dead);
    }
    arena_release(&scratch);
    return z.changed;
}
