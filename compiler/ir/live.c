/* Liveness, a value at a time. */
#include "ir/live.h"

typedef struct UseBlock {
    BlockId block;
    uint32_t next; /* index, 0 ends */
} UseBlock;

typedef struct LiveWork {
    Live *live;
    Arena *arena;
    uint32_t *first_use; /* by value id */
    VEC(UseBlock) uses;
    BlockIdVec stack;
} LiveWork;

static void note_use(LiveWork *w, ValueId value, BlockId block) {
    UseBlock *last = &w->uses.items[w->first_use[value.id]];
    if (block_same(last->block, block)) return;
    vec_push(&w->uses, ((UseBlock){block, w->first_use[value.id]}));
    w->first_use[value.id] = w->uses.len - 1;
}

static void note_inst(LiveWork *w, const IrInst *inst) {
    for (uint32_t i = 0; i < inst->operand_count; i++) note_use(w, inst->operands[i], inst->block);
}

static void note_block(LiveWork *w, IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++) note_inst(w, block->insts.items[i]);
    note_inst(w, block->term);
    for (uint32_t i = 0; i < block_edge_count(block); i++) {
        const IrEdge *edge = block_edge(block, i);
        for (uint32_t k = 0; k < edge->arg_count; k++) note_use(w, edge->args[k], block->id);
    }
}

/* The values are visited in order, so a block has this one already exactly if it is its last. */
static void mark(LiveWork *w, ValueId value, BlockId block) {
    ValueIdVec *in = &w->live->in[block.id];
    if (block_same(func_value(w->live->cfg->func, value)->block, block)) return;
    if (in->len && value_same(*vec_last(in), value)) return;
    vec_push_in(w->arena, in, value);
    vec_push(&w->stack, block);
}

static void spread(LiveWork *w, ValueId value) {
    for (uint32_t use = w->first_use[value.id]; use; use = w->uses.items[use].next)
        mark(w, value, w->uses.items[use].block);
    while (w->stack.len) {
        CfgPreds preds = cfg_preds(w->live->cfg, vec_pop(&w->stack));
        for (uint32_t i = 0; i < preds.count; i++) mark(w, value, preds.items[i].block);
    }
}

void live_init(Live *live, const Cfg *cfg, Arena *arena) {
    const IrFunc *f = cfg->func;
    *live = (Live){cfg, ARENA_NEW_ARRAY(arena, ValueIdVec, f->blocks.len)};
    LiveWork w = {.live = live, .arena = arena};
    w.first_use = ARENA_NEW_ARRAY(arena, uint32_t, f->values.len);
    vec_push(&w.uses, ((UseBlock){BLOCK_NONE, 0}));
    for (uint32_t i = 0; i < cfg->rpo.len; i++) note_block(&w, func_block(f, cfg->rpo.items[i]));
    for (uint32_t v = 1; v < f->values.len; v++) spread(&w, (ValueId){v});
    vec_free(&w.uses);
    vec_free(&w.stack);
}

bool live_at_start(const Live *live, ValueId value, BlockId block) {
    const ValueIdVec *in = &live->in[block.id];
    uint32_t low = 0, high = in->len;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (in->items[middle].id < value.id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < in->len && value_same(in->items[low], value);
}

bool live_at_end(const Live *live, ValueId value, BlockId block) {
    IrBlock *from = func_block(live->cfg->func, block);
    for (uint32_t i = 0; i < block_edge_count(from); i++)
        if (live_at_start(live, value, block_edge(from, i)->target)) return true;
    return false;
}
