/* Control flow: decided branches, empty blocks, blocks in a row, blocks that nothing reaches,
 * handlers of blocks that cannot raise, parameters that always get the same.
 *
 * Two blocks in a row become one only if errors still find the same way with the same arguments:
 * what could raise in either keeps its handler edge. */
#include "ir/cfg.h"
#include "ir/edit.h"
#include "opt/pass.h"

typedef struct Simplify {
    IrFunc *func;
    Arena scratch;
    Cfg cfg;
    uint32_t *forward;  /* by value id */
    uint32_t *preds;    /* by block id: edges into it */
    bool *live;         /* by block id */
    bool *used_outside; /* by value id: a parameter used by more than its own block's edges */
    bool changed;
} Simplify;

/* One round may make work for the next; each shrinks the function, so this only bounds bad luck. */
enum { ROUNDS_MAX = 16 };

static bool same_list(Simplify *s, const ValueId *a, const ValueId *b, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (!value_same(forward_resolve(s->forward, a[i]), forward_resolve(s->forward, b[i])))
            return false;
    return true;
}

static bool same_edge(Simplify *s, const IrEdge *a, const IrEdge *b) {
    return block_same(a->target, b->target) && a->arg_count == b->arg_count &&
           same_list(s, a->args, b->args, a->arg_count);
}

/* ---- Decided terminators, needless handlers ---- */

static void become_jump(Simplify *s, IrInst *term, IrEdge edge) {
    edge.label = 0;
    term->op = IR_JUMP;
    term->operand_count = 0;
    term->edge_count = 1;
    term->edges[0] = edge;
    s->changed = true;
}

static void decide_switch(Simplify *s, IrInst *term) {
    const IrInst *value = func_def_if(s->func, term->operands[0], IR_I64_CONST);
    if (!value && term->edge_count > 1) return;
    uint32_t taken = 0;
    for (uint32_t i = term->edge_count; value && --i > 0;)
        if (term->edges[i].label == value->imm[0].integer) taken = i;
    become_jump(s, term, term->edges[taken]);
}

static void decide_branch(Simplify *s, IrInst *term) {
    const IrInst *condition = func_def_if(s->func, term->operands[0], IR_I1_CONST);
    if (condition)
        become_jump(s, term, term->edges[condition->imm[0].integer ? 0 : 1]);
    else if (same_edge(s, &term->edges[0], &term->edges[1]))
        become_jump(s, term, term->edges[0]);
}

static void decide_block(Simplify *s, IrBlock *block) {
    if (block->term->op == IR_BRANCH) decide_branch(s, block->term);
    if (block->term->op == IR_SWITCH) decide_switch(s, block->term);
    if (!block->handler.target.id || block_raises(block)) return;
    edge_clear(&block->handler);
    s->changed = true;
}

/* ---- Empty blocks ---- */

static void note_outside_use(Simplify *s, ValueId value, const IrBlock *user, bool in_edge) {
    const IrValue *info = func_value(s->func, value);
    if (info->kind == VALUE_PARAM && !(in_edge && block_same(info->block, user->id)))
        s->used_outside[value.id] = true;
}

static void note_uses(Simplify *s, IrBlock *block) {
    for (uint32_t i = 0; i <= block->insts.len; i++) {
        const IrInst *inst = i < block->insts.len ? block->insts.items[i] : block->term;
        for (uint32_t k = 0; k < inst->operand_count; k++)
            note_outside_use(s, inst->operands[k], block, false);
    }
    for (uint32_t i = 0; i < block_edge_count(block); i++) {
        const IrEdge *edge = block_edge(block, i);
        for (uint32_t k = 0; k < edge->arg_count; k++)
            note_outside_use(s, edge->args[k], block, true);
    }
}

/* Does the block do nothing but jump on, so that its predecessors could do that themselves? */
static bool is_passage(const Simplify *s, const IrBlock *block) {
    if (block->insts.len || block->is_handler || block->term->op != IR_JUMP) return false;
    if (block_same(block->term->edges[0].target, block->id)) return false;
    for (uint32_t i = 0; i < block->params.len; i++)
        if (s->used_outside[block->params.items[i].id]) return false;
    return true;
}

static ValueId arg_through(const IrBlock *passage, const IrEdge *in, ValueId value) {
    for (uint32_t i = 0; i < passage->params.len; i++)
        if (value_same(passage->params.items[i], value)) return in->args[i];
    return value;
}

static IrEdge edge_through(Simplify *s, const IrBlock *passage, const IrEdge *in) {
    const IrEdge *out = &passage->term->edges[0];
    IrEdge edge = {.target = out->target, .arg_count = out->arg_count, .label = in->label};
    edge.args = ARENA_NEW_ARRAY(s->func->module->arena, ValueId, out->arg_count);
    for (uint32_t i = 0; i < out->arg_count; i++)
        edge.args[i] = arg_through(passage, in, out->args[i]);
    return edge;
}

/* Two ways from one block to one target must carry the same (the verifier says why). */
static bool would_clash(Simplify *s, const IrInst *term, uint32_t index, const IrEdge *edge) {
    for (uint32_t i = 0; i < term->edge_count; i++)
        if (i != index && block_same(term->edges[i].target, edge->target) &&
            !same_edge(s, &term->edges[i], edge))
            return true;
    return false;
}

static void thread_edges(Simplify *s, IrBlock *block) {
    for (uint32_t i = 0; i < block->term->edge_count; i++) {
        IrEdge *edge = &block->term->edges[i];
        const IrBlock *target = func_block(s->func, edge->target);
        if (!is_passage(s, target)) continue;
        IrEdge through = edge_through(s, target, edge);
        if (would_clash(s, block->term, i, &through)) continue;
        *edge = through;
        s->changed = true;
    }
}

/* ---- Blocks in a row ---- */

/* The handler edge of the two blocks as one; false if errors need two. `next` has its parameters
 * forwarded. */
static bool joint_handler(Simplify *s, const IrBlock *block, const IrBlock *next, IrEdge *joint) {
    *joint = block->handler;
    if (!block_raises(next)) return true;
    if (block_raises(block)) return same_edge(s, &block->handler, &next->handler);
    *joint = next->handler;
    return true;
}

static IrBlock *only_successor(const Simplify *s, const IrBlock *block) {
    if (block->term->op != IR_JUMP) return NULL;
    IrBlock *next = func_block(s->func, block->term->edges[0].target);
    return s->preds[next->id.id] == 1 && next != block ? next : NULL;
}

static void forward_params(Simplify *s, const IrBlock *block, const IrBlock *next) {
    for (uint32_t i = 0; i < next->params.len; i++)
        s->forward[next->params.items[i].id] =
            forward_resolve(s->forward, block->term->edges[0].args[i]).id;
}

static void unforward_params(Simplify *s, const IrBlock *next) {
    for (uint32_t i = 0; i < next->params.len; i++)
        s->forward[next->params.items[i].id] = next->params.items[i].id;
}

static void append_block(Simplify *s, IrBlock *block, IrBlock *next) {
    for (uint32_t i = 0; i < next->params.len; i++)
        func_value(s->func, next->params.items[i])->kind = VALUE_FREE;
    for (uint32_t i = 0; i < next->insts.len; i++)
        block_append(s->func, block, next->insts.items[i]);
    block_set_term(s->func, block, next->term);
    next->params.len = next->insts.len = 0;
    s->live[next->id.id] = false;
    s->changed = true;
}

static void merge_row(Simplify *s, IrBlock *block) {
    IrBlock *next;
    IrEdge joint;
    while (s->live[block->id.id] && (next = only_successor(s, block)) != NULL) {
        forward_params(s, block, next);
        if (!joint_handler(s, block, next, &joint)) {
            unforward_params(s, next);
            return;
        }
        append_block(s, block, next);
        block->handler = joint;
    }
}

/* ---- Rounds ---- */

static void refresh(Simplify *s) {
    cfg_init(&s->cfg, s->func, &s->scratch);
    memset(s->live, 0, s->func->blocks.len * sizeof *s->live);
    memset(s->used_outside, 0, s->func->values.len * sizeof *s->used_outside);
    for (uint32_t i = 0; i < s->cfg.rpo.len; i++) s->live[s->cfg.rpo.items[i].id] = true;
    if (s->cfg.rpo.len < s->func->order.len) s->changed = true;
    func_drop_blocks(s->func, s->live);
}

static void count_preds(Simplify *s) {
    for (uint32_t i = 1; i < s->func->blocks.len; i++)
        s->preds[i] = cfg_preds(&s->cfg, (BlockId){i}).count;
    /* The function's caller is a way in, too. */
    s->preds[func_entry(s->func)->id.id]++;
}

static void for_each_block(Simplify *s, void (*visit)(Simplify *, IrBlock *)) {
    for (uint32_t i = 0; i < s->cfg.rpo.len; i++)
        visit(s, func_block(s->func, s->cfg.rpo.items[i]));
}

static void round_once(Simplify *s) {
    refresh(s);
    for_each_block(s, decide_block);
    refresh(s);
    for_each_block(s, note_uses);
    for_each_block(s, thread_edges);
    refresh(s);
    count_preds(s);
    for_each_block(s, merge_row);
    func_drop_blocks(s->func, s->live);
    func_forward(s->func, s->forward);
    if (func_drop_redundant_params(s->func)) s->changed = true;
}

bool opt_simplify_cfg(OptContext *context, IrFunc *func) {
    (void)context;
    Simplify s = {.func = func};
    bool any = false;
    arena_init(&s.scratch);
    s.forward = forward_identity(func, &s.scratch);
    s.preds = ARENA_NEW_ARRAY(&s.scratch, uint32_t, func->blocks.len);
    s.live = ARENA_NEW_ARRAY(&s.scratch, bool, func->blocks.len);
    s.used_outside = ARENA_NEW_ARRAY(&s.scratch, bool, func->values.len);
    for (uint32_t round = 0; round < ROUNDS_MAX; round++) {
        s.changed = false;
        round_once(&s);
        any |= s.changed;
        if (!s.changed) break;
    }
    arena_release(&s.scratch);
    return any;
}
