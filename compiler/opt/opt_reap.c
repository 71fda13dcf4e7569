/* Completes `reap`: all that the function needs behind it becomes operands, so that the runtime
 * knows what is alive here without looking at registers and stack. Runs before generators are
 * split, when what waits in a frame still counts as used behind, and as the last pass. */
#include "ir/cfg.h"
#include "ir/edit.h"
#include "ir/live.h"
#include "opt/pass.h"

typedef struct ReapPass {
    IrFunc *func;
    Live live;
    bool *is_live; /* by value id, at the present place */
    ValueIdVec alive;
} ReapPass;

static bool is_boxed(const IrFunc *f, ValueId value) {
    IrTypeKind kind = func_type_of(f, value).kind;
    return kind == IR_TYPE_VALUE || kind == IR_TYPE_INT || kind == IR_TYPE_OBJ;
}

/* Values that are no objects of the heap, or that the function itself holds. */
static bool is_held_anyway(const IrFunc *f, ValueId value) {
    return func_def_if(f, value, IR_CONST) || func_def_if(f, value, IR_UNBOUND) ||
           func_def_if(f, value, IR_CLOSURE_GET);
}

static void note(ReapPass *p, ValueId value) {
    if (p->is_live[value.id]) return;
    p->is_live[value.id] = true;
    if (is_boxed(p->func, value) && !is_held_anyway(p->func, value)) vec_push(&p->alive, value);
}

static void note_end(ReapPass *p, IrBlock *block) {
    for (uint32_t i = 0; i < block_edge_count(block); i++) {
        const IrEdge *edge = block_edge(block, i);
        if (!edge->target.id) continue;
        const ValueIdVec *in = &p->live.in[edge->target.id];
        for (uint32_t k = 0; k < in->len; k++) note(p, in->items[k]);
        for (uint32_t k = 0; k < edge->arg_count; k++) note(p, edge->args[k]);
    }
    for (uint32_t i = 0; i < block->term->operand_count; i++) note(p, block->term->operands[i]);
}

static bool is_kept(const IrInst *reap, ValueId value) {
    int64_t dying = reap->imm[0].integer;
    for (uint32_t i = dying > 0 ? (uint32_t)dying : 0; i < reap->operand_count; i++)
        if (value_same(reap->operands[i], value)) return true;
    return false;
}

static void complete(ReapPass *p, IrInst *reap) {
    ValueIdVec operands = {0};
    IrImm dying = reap->imm[0];
    for (uint32_t i = 0; i < reap->operand_count; i++) vec_push(&operands, reap->operands[i]);
    for (uint32_t i = 0; i < p->alive.len; i++)
        if (p->is_live[p->alive.items[i].id] && !is_kept(reap, p->alive.items[i]))
            vec_push(&operands, p->alive.items[i]);
    inst_become(p->func, reap, IR_REAP, operands.items, operands.len);
    reap->imm[0] = dying;
    vec_free(&operands);
}

/* Backwards: what is live behind each instruction. `alive` may hold what is live no more, once. */
static void pass_block(ReapPass *p, IrBlock *block) {
    memset(p->is_live, 0, p->func->values.len * sizeof *p->is_live);
    p->alive.len = 0;
    note_end(p, block);
    for (uint32_t i = block->insts.len; i-- > 0;) {
        IrInst *inst = block->insts.items[i];
        if (inst->op == IR_REAP) complete(p, inst);
        if (inst->result.id) p->is_live[inst->result.id] = false;
        for (uint32_t k = 0; k < inst->operand_count; k++) note(p, inst->operands[k]);
    }
}

static bool block_has_reap(const IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++)
        if (block->insts.items[i]->op == IR_REAP) return true;
    return false;
}

static bool has_reap(const IrFunc *func) {
    for (uint32_t i = 0; i < func->order.len; i++)
        if (block_has_reap(func_block(func, func->order.items[i]))) return true;
    return false;
}

bool opt_reap(OptContext *context, IrFunc *func) {
    (void)context;
    if (!has_reap(func)) return false;
    Arena scratch;
    arena_init(&scratch);
    Cfg cfg;
    cfg_init(&cfg, func, &scratch);
    ReapPass p = {.func = func};
    live_init(&p.live, &cfg, &scratch);
    p.is_live = ARENA_NEW_ARRAY(&scratch, bool, func->values.len);
    for (uint32_t i = 0; i < cfg.rpo.len; i++) {
        IrBlock *block = func_block(func, cfg.rpo.items[i]);
        if (block_has_reap(block)) pass_block(&p, block);
    }
    vec_free(&p.alive);
    arena_release(&scratch);
    return true;
}
