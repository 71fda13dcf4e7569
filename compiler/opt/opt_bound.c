/* Definite assignment: check_bound goes where its operand cannot be unbound, or has been checked on
 * every way already.
 *
 * First each value gets a state, by a fixpoint over the parameters: what can it be? Only `unbound`,
 * cell.get and frame.load give unbound variables; the absent results of other operations (iter.next
 * at the end) are tested with is_unbound and never flow into variables. Then the remaining checks
 * of one value are replaced by an earlier one that dominates them. */
#include "ir/dom.h"
#include "ir/edit.h"
#include "opt/pass.h"

/* A set of two possibilities; empty: nothing known yet. */
enum { MAY_BE_BOUND = 1, MAY_BE_UNBOUND = 2 };

/* So many earlier checks of one value are compared with a later one. */
enum { CHECKS_COMPARED_MAX = 8 };

typedef struct CheckList {
    IrInst *items[CHECKS_COMPARED_MAX];
    uint32_t count;
} CheckList;

typedef struct Bound {
    OptContext *context;
    IrFunc *func;
    Arena scratch;
    Cfg cfg;
    Dom dom;
    uint8_t *states; /* by value id */
    uint32_t *forward;
    bool *dead;         /* by instruction id */
    CheckList **checks; /* by value id: those that stay */
    bool changed;
} Bound;

static uint8_t state_of_result(IrOp op) {
    if (op == IR_UNBOUND) return MAY_BE_UNBOUND;
    if (op == IR_CELL_GET || op == IR_FRAME_LOAD) return MAY_BE_BOUND | MAY_BE_UNBOUND;
    return MAY_BE_BOUND;
}

static void set_start_states(Bound *b) {
    for (uint32_t v = 1; v < b->func->values.len; v++) {
        const IrValue *value = func_value(b->func, (ValueId){v});
        if (value->kind == VALUE_INST) b->states[v] = state_of_result(value->inst->op);
    }
    const ValueIdVec *params = &func_entry(b->func)->params;
    for (uint32_t i = 0; i < params->len; i++) b->states[params->items[i].id] = MAY_BE_BOUND;
}

static bool flow_edge(Bound *b, const IrEdge *edge) {
    const ValueId *params = edge_params(b->func, edge);
    bool changed = false;
    for (uint32_t i = 0; i < edge->arg_count; i++) {
        uint8_t *state = &b->states[params[i].id];
        uint8_t joined = *state | b->states[edge->args[i].id];
        changed |= joined != *state;
        *state = joined;
    }
    return changed;
}

/* A state can grow twice at most, so the rounds are few: about the depth of the loops. */
static void find_states(Bound *b) {
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = 0; i < b->cfg.rpo.len; i++) {
            IrBlock *block = func_block(b->func, b->cfg.rpo.items[i]);
            for (uint32_t k = 0; k < block_edge_count(block); k++)
                changed |= flow_edge(b, block_edge(block, k));
        }
    }
}

static void report_always_unbound(Bound *b, const IrInst *check) {
    if (!b->context->diag) return;
    diag_warning(b->context->diag, check->span, "'%s' is not assigned on any way to here",
                 check->imm[0].name->text);
}

static void drop_check(Bound *b, IrInst *check, ValueId instead) {
    b->forward[check->result.id] = instead.id;
    b->dead[check->id.id] = true;
    b->changed = true;
}

static bool check_covers(const Bound *b, const IrInst *earlier, const IrInst *later) {
    return block_same(earlier->block, later->block) ||
           dom_value_reaches(&b->dom, earlier->result, later->block);
}

/* Blocks come in reverse postorder, so what dominates has been seen. */
static void look_for_earlier(Bound *b, IrInst *check) {
    CheckList **list = &b->checks[check->operands[0].id];
    if (!*list) *list = ARENA_NEW(&b->scratch, CheckList);
    for (uint32_t i = 0; i < (*list)->count; i++)
        if (check_covers(b, (*list)->items[i], check)) {
            drop_check(b, check, (*list)->items[i]->result);
            return;
        }
    if ((*list)->count < CHECKS_COMPARED_MAX) (*list)->items[(*list)->count++] = check;
}

static void visit_check(Bound *b, IrInst *check) {
    switch (b->states[check->operands[0].id]) {
    case MAY_BE_BOUND: drop_check(b, check, check->operands[0]); return;
    case MAY_BE_UNBOUND: report_always_unbound(b, check); return;
    default: look_for_earlier(b, check); return;
    }
}

static void visit_blocks(Bound *b) {
    for (uint32_t i = 0; i < b->cfg.rpo.len; i++) {
        const IrBlock *block = func_block(b->func, b->cfg.rpo.items[i]);
        for (uint32_t k = 0; k < block->insts.len; k++)
            if (block->insts.items[k]->op == IR_CHECK_BOUND) visit_check(b, block->insts.items[k]);
    }
}

bool opt_bound(OptContext *context, IrFunc *func) {
    Bound b = {.context = context, .func = func};
    arena_init(&b.scratch);
    cfg_init(&b.cfg, func, &b.scratch);
    dom_init(&b.dom, &b.cfg, &b.scratch);
    b.states = ARENA_NEW_ARRAY(&b.scratch, uint8_t, func->values.len);
    b.forward = forward_identity(func, &b.scratch);
    b.dead = ARENA_NEW_ARRAY(&b.scratch, bool, func->inst_count);
    b.checks = ARENA_NEW_ARRAY(&b.scratch, CheckList *, func->values.len);
    set_start_states(&b);
    find_states(&b);
    visit_blocks(&b);
    if (b.changed) {
        func_forward(func, b.forward);
        func_drop_insts(func, b.dead);
    }
    arena_release(&b.scratch);
    return b.changed;
}
