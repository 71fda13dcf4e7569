/* Dominators over head and tail nodes. Node 2i is the head, 2i + 1 the tail of the i-th block in
 * reverse postorder; nodes are thus numbered in reverse postorder too, and an immediate dominator
 * has the smaller number. */
#include "ir/dom.h"

static uint32_t head_of(const Dom *dom, BlockId block) {
    return 2 * (dom->cfg->position[block.id] - 1);
}
static uint32_t tail_of(const Dom *dom, BlockId block) { return head_of(dom, block) + 1; }

enum { NODE_UNKNOWN = UINT32_MAX };

static uint32_t intersect(const Dom *dom, uint32_t a, uint32_t b) {
    while (a != b) {
        while (a > b) a = dom->idom[a];
        while (b > a) b = dom->idom[b];
    }
    return a;
}

/* From the last predecessor to the first: they come in reverse postorder, so those of a handler
 * form a chain that is climbed once. The other way round each would climb the whole chain. */
static uint32_t idom_of_head(const Dom *dom, BlockId block) {
    CfgPreds preds = cfg_preds(dom->cfg, block);
    uint32_t result = NODE_UNKNOWN;
    for (uint32_t i = preds.count; i-- > 0;) {
        CfgPred pred = preds.items[i];
        uint32_t node = pred.is_handler ? head_of(dom, pred.block) : tail_of(dom, pred.block);
        if (dom->idom[node] == NODE_UNKNOWN) continue;
        result = result == NODE_UNKNOWN ? node : intersect(dom, node, result);
    }
    return result;
}

static void fill_idoms(Dom *dom, uint32_t node_count) {
    for (uint32_t n = 0; n < node_count; n++) dom->idom[n] = NODE_UNKNOWN;
    dom->idom[0] = 0;
    dom->idom[1] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = 1; i < dom->cfg->rpo.len; i++) {
            uint32_t found = idom_of_head(dom, dom->cfg->rpo.items[i]);
            changed |= found != dom->idom[2 * i];
            dom->idom[2 * i] = found;
            dom->idom[2 * i + 1] = 2 * i;
        }
    }
}

/* Numbers the tree: children have greater numbers than their parent, so subtree sizes add up
 * backwards and places are given out forwards, without a walk. */
static void number_tree(Dom *dom, uint32_t node_count, Arena *arena) {
    uint32_t *size = ARENA_NEW_ARRAY(arena, uint32_t, node_count);
    uint32_t *next = ARENA_NEW_ARRAY(arena, uint32_t, node_count);
    for (uint32_t n = node_count; n-- > 0;) {
        size[n]++;
        if (n) size[dom->idom[n]] += size[n];
    }
    for (uint32_t n = 0; n < node_count; n++) {
        uint32_t parent = dom->idom[n];
        dom->first[n] = n ? next[parent] : 0;
        dom->last[n] = dom->first[n] + size[n] - 1;
        next[n] = dom->first[n] + 1;
        if (n) next[parent] += size[n];
    }
}

static void fill_in_tail(Dom *dom) {
    const IrFunc *f = dom->cfg->func;
    for (uint32_t i = 0; i < f->order.len; i++) {
        const IrBlock *block = func_block(f, f->order.items[i]);
        bool raised = false;
        for (uint32_t k = 0; block->handler.target.id && k < block->insts.len; k++) {
            const IrInst *inst = block->insts.items[k];
            raised |= op_raises(inst->op);
            dom->in_tail[inst->result.id] = raised;
        }
    }
}

void dom_init(Dom *dom, const Cfg *cfg, Arena *arena) {
    uint32_t node_count = 2 * cfg->rpo.len;
    *dom = (Dom){.cfg = cfg};
    dom->idom = ARENA_NEW_ARRAY(arena, uint32_t, node_count);
    dom->first = ARENA_NEW_ARRAY(arena, uint32_t, node_count);
    dom->last = ARENA_NEW_ARRAY(arena, uint32_t, node_count);
    dom->in_tail = ARENA_NEW_ARRAY(arena, bool, cfg->func->values.len);
    fill_idoms(dom, node_count);
    number_tree(dom, node_count, arena);
    fill_in_tail(dom);
}

static bool node_dominates(const Dom *dom, uint32_t above, uint32_t below) {
    return dom->first[above] <= dom->first[below] && dom->first[below] <= dom->last[above];
}

bool dom_block(const Dom *dom, BlockId above, BlockId below) {
    assert(cfg_is_reachable(dom->cfg, above) && cfg_is_reachable(dom->cfg, below) &&
           "dominance is asked of reachable blocks");
    return node_dominates(dom, head_of(dom, above), head_of(dom, below));
}

bool dom_value_reaches(const Dom *dom, ValueId value, BlockId block) {
    BlockId from = func_value(dom->cfg->func, value)->block;
    if (!from.id || !cfg_is_reachable(dom->cfg, from)) return false;
    uint32_t node = dom->in_tail[value.id] ? tail_of(dom, from) : head_of(dom, from);
    return node_dominates(dom, node, head_of(dom, block));
}

BlockId dom_parent(const Dom *dom, BlockId block) {
    uint32_t head = head_of(dom, block);
    return head ? dom->cfg->rpo.items[dom->idom[head] / 2] : BLOCK_NONE;
}
