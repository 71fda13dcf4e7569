/* Predecessors and reverse postorder. */
#include "ir/cfg.h"

typedef struct Visit {
    IrBlock *block;
    uint32_t next_edge;
} Visit;

/* Depth first without recursion: a function may have many thousands of blocks in a row. */
static void fill_rpo(Cfg *cfg, Arena *arena) {
    const IrFunc *f = cfg->func;
    VEC(Visit) stack = {0};
    bool *seen = ARENA_NEW_ARRAY(arena, bool, f->blocks.len);
    BlockId *postorder = ARENA_NEW_ARRAY(arena, BlockId, f->order.len);
    uint32_t count = 0;
    vec_push(&stack, ((Visit){func_entry(f), 0}));
    seen[func_entry(f)->id.id] = true;
    while (stack.len) {
        Visit *top = vec_last(&stack);
        if (top->next_edge == block_edge_count(top->block)) {
            postorder[count++] = top->block->id;
            stack.len--;
            continue;
        }
        BlockId target = block_edge(top->block, top->next_edge++)->target;
        if (seen[target.id]) continue;
        seen[target.id] = true;
        vec_push(&stack, ((Visit){func_block(f, target), 0}));
    }
    vec_free(&stack);
    vec_reserve_in(arena, &cfg->rpo, count);
    while (count) cfg->rpo.items[cfg->rpo.len++] = postorder[--count];
}

static void count_preds(Cfg *cfg, uint32_t *counts) {
    for (uint32_t i = 0; i < cfg->rpo.len; i++) {
        IrBlock *block = func_block(cfg->func, cfg->rpo.items[i]);
        for (uint32_t k = 0; k < block_edge_count(block); k++)
            counts[block_edge(block, k)->target.id]++;
    }
}

static void fill_preds(Cfg *cfg, Arena *arena) {
    uint32_t *counts = ARENA_NEW_ARRAY(arena, uint32_t, cfg->func->blocks.len);
    CfgPred **next = ARENA_NEW_ARRAY(arena, CfgPred *, cfg->func->blocks.len);
    count_preds(cfg, counts);
    for (uint32_t id = 1; id < cfg->func->blocks.len; id++) {
        next[id] = ARENA_NEW_ARRAY(arena, CfgPred, counts[id]);
        cfg->preds[id] = (CfgPreds){next[id], counts[id]};
    }
    for (uint32_t i = 0; i < cfg->rpo.len; i++) {
        IrBlock *block = func_block(cfg->func, cfg->rpo.items[i]);
        for (uint32_t k = 0; k < block_edge_count(block); k++) {
            const IrEdge *edge = block_edge(block, k);
            *next[edge->target.id]++ = (CfgPred){block->id, k, edge == &block->handler};
        }
    }
}

void cfg_init(Cfg *cfg, const IrFunc *f, Arena *arena) {
    *cfg = (Cfg){.func = f};
    cfg->position = ARENA_NEW_ARRAY(arena, uint32_t, f->blocks.len);
    cfg->preds = ARENA_NEW_ARRAY(arena, CfgPreds, f->blocks.len);
    fill_rpo(cfg, arena);
    for (uint32_t i = 0; i < cfg->rpo.len; i++) cfg->position[cfg->rpo.items[i].id] = i + 1;
    fill_preds(cfg, arena);
}
