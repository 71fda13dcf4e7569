/* Sites of errors (i32) and arrays on the stack (ptr) have no place in a generator's frame: they
 * must be used up before the function suspends. */
#include "ir/live.h"
#include "ir/verify_state.h"

typedef struct Walk {
    Verifier *v;
    Live live;
    uint32_t *born; /* by value id: 1 + suspensions of its block before it; 0: of another block */
    uint32_t suspended; /* suspensions of the present block so far */
} Walk;

static bool is_transient(const IrFunc *f, ValueId value) {
    IrTypeKind kind = func_type_of(f, value).kind;
    return kind == IR_TYPE_I32 || kind == IR_TYPE_PTR;
}

static void check_use(Walk *w, ValueId value) {
    if (!w->suspended || !is_transient(w->v->func, value)) return;
    bool local = block_same(func_value(w->v->func, value)->block, w->v->block->id);
    if (!local || w->born[value.id] <= w->suspended)
        verify_fail(w->v, "%%%u does not outlive a suspension", value.id);
}

static void check_edge(Walk *w, const IrEdge *edge) {
    for (uint32_t i = 0; i < edge->arg_count; i++) check_use(w, edge->args[i]);
    const ValueIdVec *in = &w->live.in[edge->target.id];
    for (uint32_t i = 0; i < in->len; i++) check_use(w, in->items[i]);
}

static void walk_inst(Walk *w, const IrInst *inst) {
    w->v->inst = inst;
    for (uint32_t i = 0; i < inst->operand_count; i++) check_use(w, inst->operands[i]);
    if (op_has(inst->op, EFFECT_SUSPENDS)) w->suspended++;
    if (inst->result.id) w->born[inst->result.id] = 1 + w->suspended;
    w->v->inst = NULL;
}

static void walk_block(Walk *w, IrBlock *block) {
    w->v->block = block;
    w->suspended = 0;
    for (uint32_t i = 0; i < block->params.len; i++) w->born[block->params.items[i].id] = 1;
    for (uint32_t i = 0; i < block->insts.len; i++) walk_inst(w, block->insts.items[i]);
    walk_inst(w, block->term);
    for (uint32_t i = 0; i < block_edge_count(block); i++) check_edge(w, block_edge(block, i));
    w->v->block = NULL;
}

void verify_suspensions(Verifier *v, const Cfg *cfg, Arena *arena) {
    const uint32_t suspending = FUNC_GENERATOR | FUNC_COROUTINE | FUNC_ASYNC_GENERATOR;
    if (!(v->func->code.flags & suspending) || v->func->starter.id) return;
    Walk w = {.v = v};
    live_init(&w.live, cfg, arena);
    w.born = ARENA_NEW_ARRAY(arena, uint32_t, v->func->values.len);
    for (uint32_t i = 0; i < cfg->rpo.len; i++)
        walk_block(&w, func_block(v->func, cfg->rpo.items[i]));
}
