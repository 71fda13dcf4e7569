/* Dead code elimination: what has no effect and no user goes, also when it only uses itself in a
 * circle.
 *
 * Mark and sweep: instructions with effects are needed, and so is what a needed thing uses. An
 * argument is needed when the parameter that gets it is. */
#include "ir/cfg.h"
#include "ir/edit.h"
#include "opt/pass.h"

typedef struct Dce {
    IrFunc *func;
    Cfg cfg;
    bool *needed; /* by value id */
    ValueIdVec work;
} Dce;

static void need(Dce *d, ValueId value) {
    if (d->needed[value.id]) return;
    d->needed[value.id] = true;
    vec_push(&d->work, value);
}

static void need_all(Dce *d, const ValueId *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) need(d, values[i]);
}

static void need_roots(Dce *d, const IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++) {
        const IrInst *inst = block->insts.items[i];
        if (op_is_removable(inst->op)) continue;
        need_all(d, inst->operands, inst->operand_count);
        if (inst->result.id) need(d, inst->result);
    }
    need_all(d, block->term->operands, block->term->operand_count);
    if (block->is_handler) need(d, block->params.items[0]);
}

/* The arguments that edges pass for one parameter. */
static void need_args(Dce *d, ValueId param) {
    BlockId id = func_value(d->func, param)->block;
    IrBlock *block = func_block(d->func, id);
    uint32_t position = 0;
    while (!value_same(block->params.items[position], param)) position++;
    if (block->is_handler && position-- == 0) return; /* the site is no argument */
    CfgPreds preds = cfg_preds(&d->cfg, id);
    for (uint32_t i = 0; i < preds.count; i++) {
        IrBlock *from = func_block(d->func, preds.items[i].block);
        need(d, block_edge(from, preds.items[i].edge)->args[position]);
    }
}

static void mark(Dce *d) {
    need_all(d, func_entry(d->func)->params.items, func_entry(d->func)->params.len);
    for (uint32_t i = 0; i < d->cfg.rpo.len; i++)
        need_roots(d, func_block(d->func, d->cfg.rpo.items[i]));
    while (d->work.len) {
        ValueId value = vec_pop(&d->work);
        const IrValue *info = func_value(d->func, value);
        if (info->kind == VALUE_PARAM)
            need_args(d, value);
        else
            need_all(d, info->inst->operands, info->inst->operand_count);
    }
}

static bool sweep(Dce *d, Arena *scratch) {
    bool *dead_params = ARENA_NEW_ARRAY(scratch, bool, d->func->values.len);
    bool *dead_insts = ARENA_NEW_ARRAY(scratch, bool, d->func->inst_count);
    bool any = false;
    for (uint32_t v = 1; v < d->func->values.len; v++) {
        const IrValue *info = func_value(d->func, (ValueId){v});
        if (d->needed[v] || info->kind == VALUE_FREE) continue;
        any = true;
        if (info->kind == VALUE_PARAM)
            dead_params[v] = true;
        else
            dead_insts[info->inst->id.id] = true;
    }
    if (!any) return false;
    func_drop_params(d->func, dead_params);
    func_drop_insts(d->func, dead_insts);
    return true;
}

/* Unreachable blocks would keep uses of what is removed elsewhere. */
static void drop_unreachable(Dce *d, Arena *scratch) {
    if (d->cfg.rpo.len == d->func->order.len) return;
    bool *live = ARENA_NEW_ARRAY(scratch, bool, d->func->blocks.len);
    for (uint32_t i = 0; i < d->cfg.rpo.len; i++) live[d->cfg.rpo.items[i].id] = true;
    func_drop_blocks(d->func, live);
}

bool opt_dce(OptContext *context, IrFunc *func) {
    (void)context;
    Arena scratch;
    arena_init(&scratch);
    Dce d = {.func = func};
    cfg_init(&d.cfg, func, &scratch);
    drop_unreachable(&d, &scratch);
    d.needed = ARENA_NEW_ARRAY(&scratch, bool, func->values.len);
    mark(&d);
    bool changed = sweep(&d, &scratch);
    vec_free(&d.work);
    arena_release(&scratch);
    return changed;
}
