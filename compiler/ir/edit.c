/* Single changes to a function, and the walks behind the bulk ones. */
#include "ir/edit.h"

IrBlock *func_add_block(IrFunc *f) {
    Arena *arena = f->module->arena;
    IrBlock *block = ARENA_NEW(arena, IrBlock);
    block->id = (BlockId){f->blocks.len};
    vec_push_in(arena, &f->blocks, block);
    return block;
}

void func_place_block(IrFunc *f, IrBlock *block) {
    vec_push_in(f->module->arena, &f->order, block->id);
}

static ValueId value_add(IrFunc *f, IrValue value) {
    vec_push_in(f->module->arena, &f->values, value);
    return (ValueId){f->values.len - 1};
}

ValueId block_add_param(IrFunc *f, IrBlock *block, IrType type) {
    ValueId id = value_add(f, (IrValue){.type = type, .kind = VALUE_PARAM, .block = block->id});
    vec_push_in(f->module->arena, &block->params, id);
    return id;
}

IrInst *inst_new(IrFunc *f, IrOp op, const ValueId *operands, uint32_t count) {
    Arena *arena = f->module->arena;
    IrInst *inst = ARENA_NEW(arena, IrInst);
    inst->id = (InstId){f->inst_count++};
    inst->op = op;
    inst->operand_count = count;
    inst->operands = arena_memdup(arena, operands, sizeof *operands * count);
    IrTypeKind result = (IrTypeKind)ir_ops[op].result;
    if (result != IR_TYPE_VOID)
        inst->result =
            value_add(f, (IrValue){.type = type_of_kind(result), .kind = VALUE_INST, .inst = inst});
    return inst;
}

void inst_set_edge_count(IrFunc *f, IrInst *inst, uint32_t count) {
    inst->edge_count = count;
    inst->edges = ARENA_NEW_ARRAY(f->module->arena, IrEdge, count);
}

static void inst_enter(IrFunc *f, IrBlock *block, IrInst *inst) {
    inst->block = block->id;
    if (inst->result.id) func_value(f, inst->result)->block = block->id;
}

void block_append(IrFunc *f, IrBlock *block, IrInst *inst) {
    assert(!op_is_term(inst->op) && "terminators go through block_set_term");
    inst_enter(f, block, inst);
    vec_push_in(f->module->arena, &block->insts, inst);
}

void block_insert(IrFunc *f, IrBlock *block, uint32_t position, IrInst *inst) {
    assert(position <= block->insts.len && "a position in the block");
    block_append(f, block, inst);
    IrInst **at = block->insts.items + position;
    memmove(at + 1, at, sizeof *at * (block->insts.len - 1 - position));
    *at = inst;
}

void block_set_term(IrFunc *f, IrBlock *block, IrInst *term) {
    assert(op_is_term(term->op) && "only a terminator ends a block");
    inst_enter(f, block, term);
    block->term = term;
}

void edge_set(IrFunc *f, IrEdge *edge, BlockId target, const ValueId *args, uint32_t count) {
    edge->target = target;
    edge->arg_count = count;
    edge->args = arena_memdup(f->module->arena, args, sizeof *args * count);
}

void edge_clear(IrEdge *edge) { *edge = (IrEdge){.target = BLOCK_NONE}; }

void inst_become(IrFunc *f, IrInst *inst, IrOp op, const ValueId *operands, uint32_t count) {
    IrTypeKind result = (IrTypeKind)ir_ops[op].result;
    assert((result == IR_TYPE_VOID) == (inst->result.id == 0) && "the result stays");
    inst->op = op;
    inst->operand_count = count;
    inst->operands = arena_memdup(f->module->arena, operands, sizeof *operands * count);
    memset(inst->imm, 0, sizeof inst->imm);
    if (inst->result.id) func_value(f, inst->result)->type = type_of_kind(result);
}

/* ---- Forwarding ---- */

uint32_t *forward_identity(const IrFunc *f, Arena *scratch) {
    uint32_t *forward = ARENA_NEW_ARRAY(scratch, uint32_t, f->values.len);
    for (uint32_t v = 0; v < f->values.len; v++) forward[v] = v;
    return forward;
}

ValueId forward_resolve(uint32_t *forward, ValueId value) {
    uint32_t root = value.id;
    while (forward[root] != root) root = forward[root];
    while (forward[value.id] != root) { /* shorten the chain for the next one */
        uint32_t next = forward[value.id];
        forward[value.id] = root;
        value.id = next;
    }
    return (ValueId){root};
}

static void forward_list(uint32_t *forward, ValueId *list, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) list[i] = forward_resolve(forward, list[i]);
}

static void forward_block(IrBlock *block, uint32_t *forward) {
    for (uint32_t i = 0; i < block->insts.len; i++)
        forward_list(forward, block->insts.items[i]->operands,
                     block->insts.items[i]->operand_count);
    forward_list(forward, block->term->operands, block->term->operand_count);
    for (uint32_t i = 0; i < block_edge_count(block); i++)
        forward_list(forward, block_edge(block, i)->args, block_edge(block, i)->arg_count);
}

void func_forward(IrFunc *f, uint32_t *forward) {
    for (uint32_t i = 0; i < f->order.len; i++)
        forward_block(func_block(f, f->order.items[i]), forward);
}

/* ---- Removal ---- */

static void edge_drop_args(IrFunc *f, IrEdge *edge, const bool *dead) {
    const ValueId *params = edge_params(f, edge);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < edge->arg_count; i++)
        if (!dead[params[i].id]) edge->args[kept++] = edge->args[i];
    edge->arg_count = kept;
}

void func_drop_params(IrFunc *f, const bool *dead) {
    for (uint32_t i = 0; i < f->order.len; i++) {
        IrBlock *block = func_block(f, f->order.items[i]);
        for (uint32_t k = 0; k < block_edge_count(block); k++)
            edge_drop_args(f, block_edge(block, k), dead);
    }
    for (uint32_t i = 0; i < f->order.len; i++) {
        ValueIdVec *params = &func_block(f, f->order.items[i])->params;
        uint32_t kept = 0;
        for (uint32_t k = 0; k < params->len; k++)
            if (!dead[params->items[k].id])
                params->items[kept++] = params->items[k];
            else
                func_value(f, params->items[k])->kind = VALUE_FREE;
        params->len = kept;
    }
}

void func_drop_insts(IrFunc *f, const bool *dead) {
    for (uint32_t i = 0; i < f->order.len; i++) {
        IrInstVec *insts = &func_block(f, f->order.items[i])->insts;
        uint32_t kept = 0;
        for (uint32_t k = 0; k < insts->len; k++) {
            IrInst *inst = insts->items[k];
            if (!dead[inst->id.id])
                insts->items[kept++] = inst;
            else if (inst->result.id)
                func_value(f, inst->result)->kind = VALUE_FREE;
        }
        insts->len = kept;
    }
}

static void block_free_values(IrFunc *f, const IrBlock *block) {
    for (uint32_t i = 0; i < block->params.len; i++)
        func_value(f, block->params.items[i])->kind = VALUE_FREE;
    for (uint32_t i = 0; i < block->insts.len; i++)
        if (block->insts.items[i]->result.id)
            func_value(f, block->insts.items[i]->result)->kind = VALUE_FREE;
}

void func_drop_blocks(IrFunc *f, const bool *live) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < f->order.len; i++) {
        BlockId id = f->order.items[i];
        if (live[id.id])
            f->order.items[kept++] = id;
        else
            block_free_values(f, func_block(f, id));
    }
    f->order.len = kept;
}
