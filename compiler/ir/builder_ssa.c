/* Variables to values.
 *
 * Braun et al. fill a parameter's arguments when its block is sealed. Here they are filled in
 * builder_finish, when all edges are known: then no half-filled parameter exists while lowering
 * runs, and no recursion is needed. Sealing remains useful: a sealed block with one predecessor
 * needs no parameter.
 *
 * Why handlers need nothing special: a block with a handler has all its assignments before the
 * first instruction that can raise (builder_write_var sees to that), so what the handler sees is
 * what the block's end sees. */
#include "ir/builder_state.h"

static const void *def_key(VarId var, BlockId block) {
    return (const void *)(((uintptr_t)var.id << 32) | block.id);
}

static ValueId find_def(const IrBuilder *b, VarId var, BlockId block) {
    return (ValueId){ptr_map_get_u32(&b->defs, def_key(var, block), 0)};
}

static void set_def(IrBuilder *b, VarId var, BlockId block, ValueId value) {
    ptr_map_put_u32(&b->defs, def_key(var, block), value.id);
}

VarId builder_var(IrBuilder *b, const Name *name) {
    vec_push(&b->vars, name);
    return (VarId){b->vars.len - 1};
}

void builder_write_var(IrBuilder *b, VarId var, ValueId value) {
    IrBlock *block = builder_here(b);
    if (block->handler.target.id && builder_state(b, block->id)->raises) {
        builder_split(b);
        block = b->current;
    }
    set_def(b, var, block->id, value);
}

/* One instruction for the whole function, at its entry, placed when the function is finished. */
static ValueId read_unassigned(IrBuilder *b) {
    if (!b->unbound_inst) {
        b->unbound_inst = inst_new(b->func, IR_UNBOUND, NULL, 0);
        b->unbound = b->unbound_inst->result;
    }
    return b->unbound;
}

static ValueId add_var_param(IrBuilder *b, VarId var, BlockId id) {
    IrBlock *block = func_block(b->func, id);
    ValueId param = block_add_param(b->func, block, type_of_kind(IR_TYPE_VALUE));
    vec_push(&b->var_params, ((VarParam){id, var, block->params.len - 1}));
    return param;
}

/* The block where the search for a definition must stop: it has one, or must get one. Every circle
 * of blocks has an edge into it, unless nothing reaches it. */
static BlockId find_origin(IrBuilder *b, VarId var, BlockId block) {
    while (!find_def(b, var, block).id) {
        const BlockState *state = builder_state(b, block);
        if (!state->sealed || state->detached || state->preds.len != 1) break;
        block = state->preds.items[0];
    }
    return block;
}

/* The variable at the end of `block`. Notes the answer on the whole way, so that the many reads
 * that a handler of many blocks makes are short. */
static ValueId read_at_end(IrBuilder *b, VarId var, BlockId block) {
    BlockId origin = find_origin(b, var, block);
    ValueId value = find_def(b, var, origin);
    if (!value.id) {
        const BlockState *state = builder_state(b, origin);
        value = state->sealed && state->preds.len == 0 ? read_unassigned(b)
                                                       : add_var_param(b, var, origin);
        set_def(b, var, origin, value);
    }
    while (!block_same(block, origin)) {
        set_def(b, var, block, value);
        block = builder_state(b, block)->preds.items[0];
    }
    return value;
}

ValueId builder_read_var(IrBuilder *b, VarId var) {
    return read_at_end(b, var, builder_here(b)->id);
}

/* ---- Arguments ---- */

/* Reading adds parameters, so the list grows while it is worked off; afterwards every variable that
 * an edge must carry has its value at the end of every block concerned. */
static void settle_params(IrBuilder *b) {
    for (uint32_t i = 0; i < b->var_params.len; i++) {
        VarParam param = b->var_params.items[i];
        for (uint32_t k = 0; k < builder_state(b, param.block)->preds.len; k++)
            read_at_end(b, param.var, builder_state(b, param.block)->preds.items[k]);
    }
}

/* What jumps gave for explicit parameters comes first; the rest stands for variables. */
static void fill_edge(IrBuilder *b, BlockId from, IrEdge *edge, const VarId *var_of) {
    const IrBlock *target = func_block(b->func, edge->target);
    const ValueId *params = edge_params(b->func, edge);
    uint32_t count = target->params.len - (target->is_handler ? 1 : 0);
    ValueId *args = ARENA_NEW_ARRAY(b->module->arena, ValueId, count);
    for (uint32_t i = 0; i < count; i++)
        args[i] = i < edge->arg_count ? edge->args[i] : read_at_end(b, var_of[params[i].id], from);
    edge->args = args;
    edge->arg_count = count;
}

void builder_fill_params(IrBuilder *b) {
    settle_params(b);
    VarId *var_of = heap_alloc_zeroed(b->func->values.len, sizeof *var_of);
    for (uint32_t i = 0; i < b->var_params.len; i++) {
        const VarParam *param = &b->var_params.items[i];
        var_of[func_block(b->func, param->block)->params.items[param->position].id] = param->var;
    }
    for (uint32_t i = 0; i < b->func->order.len; i++) {
        IrBlock *block = func_block(b->func, b->func->order.items[i]);
        for (uint32_t k = 0; k < block_edge_count(block); k++)
            fill_edge(b, block->id, block_edge(block, k), var_of);
    }
    free(var_of);
}
