/* Which register each value lives in. */
#include "interp/decode.h"

#include <stdlib.h>

/* ---- How values are used ---- */

static void define(Decoder *d, ValueId value, BlockId block) {
    if (value.id) d->uses[value.id].home = block.id;
}

static void define_all(Decoder *d) {
    for (uint32_t i = 0; i < d->ir->order.len; i++) {
        const IrBlock *block = func_block(d->ir, d->ir->order.items[i]);
        for (uint32_t k = 0; k < block->params.len; k++) {
            define(d, block->params.items[k], block->id);
            d->uses[block->params.items[k].id].is_wide = true;
        }
        for (uint32_t k = 0; k < block->insts.len; k++)
            define(d, block->insts.items[k]->result, block->id);
        define(d, block->term->result, block->id);
    }
}

static void use(Decoder *d, ValueId value, BlockId block, uint32_t index) {
    ValueUse *use = &d->uses[value.id];
    use->count++;
    use->last = index;
    if (use->home != block.id) use->is_wide = true;
}

static void use_block(Decoder *d, const IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++) {
        const IrInst *inst = block->insts.items[i];
        for (uint32_t k = 0; k < inst->operand_count; k++) use(d, inst->operands[k], block->id, i);
        if (inst_takes_constant(d, inst)) d->uses[inst->operands[1].id].constant++;
    }
    const IrInst *term = block->term;
    for (uint32_t k = 0; k < term->operand_count; k++)
        use(d, term->operands[k], block->id, block->insts.len);
    for (uint32_t e = 0; e < term->edge_count; e++)
        for (uint32_t k = 0; k < term->edges[e].arg_count; k++)
            use(d, term->edges[e].args[k], block->id, block->insts.len);
    for (uint32_t k = 0; k < block->handler.arg_count; k++) {
        use(d, block->handler.args[k], block->id, 0);
        d->uses[block->handler.args[k].id].is_wide = true;
    }
}

bool inst_takes_constant(const Decoder *d, const IrInst *inst) {
    if (inst->operand_count != 2) return false;
    StepKind shape = op_shape(inst->op);
    return (shape == STEP_V_VV || shape == STEP_T_VV) &&
           func_def_if(d->ir, inst->operands[1], IR_CONST) != NULL;
}

bool value_is_folded(const Decoder *d, ValueId value) {
    const ValueUse *use = &d->uses[value.id];
    return use->count > 0 && use->count == use->constant;
}

/* ---- Registers ---- */

static uint32_t register_new(Decoder *d) {
    return d->free_registers.len ? vec_pop(&d->free_registers) : d->register_count++;
}

uint32_t register_of(const Decoder *d, ValueId value) {
    assert(d->uses[value.id].place && "a value is defined before it is used");
    return d->uses[value.id].place - 1;
}

static void place_wide(Decoder *d) {
    for (uint32_t i = 1; i < d->ir->values.len; i++) {
        ValueUse *use = &d->uses[i];
        bool needed = use->home && use->is_wide && !value_is_folded(d, (ValueId){i});
        if (needed && !use->place) use->place = ++d->register_count;
    }
}

static void place_params(Decoder *d) {
    const ValueIdVec *params = &func_entry(d->ir)->params;
    for (uint32_t i = 0; i < params->len; i++)
        d->uses[params->items[i].id].place = ++d->register_count;
}

static bool block_reads_behind(const IrBlock *block, ValueId value, uint32_t first) {
    for (uint32_t i = first; i < block->insts.len; i++) {
        const IrInst *inst = block->insts.items[i];
        for (uint32_t k = 0; k < inst->operand_count; k++)
            if (value_same(inst->operands[k], value)) return true;
    }
    const IrEdge *edge = &block->term->edges[0];
    for (uint32_t k = 0; k < edge->arg_count; k++)
        if (value_same(edge->args[k], value)) return true;
    return false;
}

static uint32_t inst_position(const IrBlock *block, const IrInst *inst) {
    uint32_t i = 0;
    while (i < block->insts.len && block->insts.items[i] != inst) i++;
    return i;
}

/* A value made for a parameter of the next block goes there at once, if nobody reads the parameter
 * any more. An error in between would see it: so only where none is handled. */
static void wish_for_params(Decoder *d, const IrBlock *block) {
    if (block->term->op != IR_JUMP || block->handler.target.id) return;
    const IrEdge *edge = &block->term->edges[0];
    const ValueId *params = edge_params(d->ir, edge);
    for (uint32_t i = 0; i < edge->arg_count; i++) {
        ValueUse *use = &d->uses[edge->args[i].id];
        const IrInst *inst = func_value(d->ir, edge->args[i])->inst;
        if (use->is_wide || use->count != 1 || !inst) continue;
        if (!block_reads_behind(block, params[i], inst_position(block, inst) + 1))
            use->wish = d->uses[params[i].id].place;
    }
}

void registers_plan(Decoder *d) {
    d->uses = ARENA_NEW_ARRAY(d->arena, ValueUse, d->ir->values.len + 1);
    define_all(d);
    for (uint32_t i = 0; i < d->ir->order.len; i++)
        use_block(d, func_block(d->ir, d->ir->order.items[i]));
    place_params(d);
    d->trash = d->register_count++;
    place_wide(d);
    for (uint32_t i = 0; i < d->ir->order.len; i++)
        wish_for_params(d, func_block(d->ir, d->ir->order.items[i]));
}

static void release(Decoder *d, ValueId value, uint32_t index) {
    ValueUse *use = &d->uses[value.id];
    if (use->is_wide || use->wish || !use->place || use->last != index) return;
    vec_push(&d->free_registers, use->place - 1);
    use->place = 0; /* named twice by one instruction, it is free once */
}

void registers_release(Decoder *d, const IrInst *inst, uint32_t index) {
    for (uint32_t i = 0; i < inst->operand_count; i++) release(d, inst->operands[i], index);
    for (uint32_t e = 0; e < inst->edge_count; e++)
        for (uint32_t k = 0; k < inst->edges[e].arg_count; k++)
            release(d, inst->edges[e].args[k], index);
}

uint32_t registers_step(Decoder *d, const IrInst *inst, uint32_t index) {
    registers_release(d, inst, index);
    if (!inst->result.id) return d->trash;
    ValueUse *use = &d->uses[inst->result.id];
    if (use->count == 0) return d->trash;
    if (use->wish) use->place = use->wish;
    if (!use->place) use->place = register_new(d) + 1;
    return use->place - 1;
}

/* ---- Where names die ---- */

/* `reap` names what is needed of these alone: other values are no objects, or held by the code. */
static bool is_named_by_reap(const Decoder *d, ValueId value) {
    return type_is_boxed(func_type_of(d->ir, value)) && !func_def_if(d->ir, value, IR_CONST) &&
           !func_def_if(d->ir, value, IR_UNBOUND) && !func_def_if(d->ir, value, IR_CLOSURE_GET);
}

void registers_stale(Decoder *d, const IrInst *reap, IndexVec *stale) {
    bool *is_needed = heap_alloc_zeroed(d->register_count + 1, sizeof *is_needed);
    bool *is_stale = heap_alloc_zeroed(d->register_count + 1, sizeof *is_stale);
    int64_t dying = reap->imm[0].integer;
    for (uint32_t i = dying > 0 ? (uint32_t)dying : 0; i < reap->operand_count; i++)
        is_needed[register_of(d, reap->operands[i])] = true;
    for (uint32_t i = 1; i < d->ir->values.len; i++) {
        uint32_t place = d->uses[i].place;
        if (place) (is_named_by_reap(d, (ValueId){i}) ? is_stale : is_needed)[place - 1] = true;
    }
    for (uint32_t i = 0; i < d->free_registers.len; i++)
        is_stale[d->free_registers.items[i]] = true;
    is_stale[d->trash] = true;
    for (uint32_t i = 0; i < d->register_count; i++)
        if (is_stale[i] && !is_needed[i]) vec_push(stale, i);
    free(is_needed);
    free(is_stale);
}
