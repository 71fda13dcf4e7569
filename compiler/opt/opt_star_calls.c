/* f(a, b, *rest): the arguments are put together where they are called with, and not in a list that
 * becomes a tuple first.
 *
 *     %4 = build.list %1, %2
 *     list.extend %4, %3
 *     %5 = list.to_tuple %4
 *     %6 = unbound
 *     %7 = call.ex %0, %5, %6       ->      %7 = call.star %0, %3, %1, %2
 */
#include "ir/edit.h"
#include "opt/pass.h"

typedef struct StarCalls {
    IrFunc *func;
    uint32_t *uses; /* by value id; NULL until a call asks */
    bool *dead;     /* by instruction id */
    Arena scratch;
    bool changes;
} StarCalls;

static void uses_add(StarCalls *s, const ValueId *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) s->uses[values[i].id]++;
}

static void uses_count(StarCalls *s) {
    if (s->uses) return;
    s->uses = ARENA_NEW_ARRAY(&s->scratch, uint32_t, s->func->values.len);
    s->dead = ARENA_NEW_ARRAY(&s->scratch, bool, s->func->inst_count);
    for (uint32_t i = 0; i < s->func->order.len; i++) {
        IrBlock *block = func_block(s->func, s->func->order.items[i]);
        for (uint32_t n = 0; n < block->insts.len; n++)
            uses_add(s, block->insts.items[n]->operands, block->insts.items[n]->operand_count);
        uses_add(s, block->term->operands, block->term->operand_count);
        for (uint32_t n = 0; n < block_edge_count(block); n++)
            uses_add(s, block_edge(block, n)->args, block_edge(block, n)->arg_count);
    }
}

/* The instruction before number *at of the block that does something, if it is this operation. */
static IrInst *before(const IrBlock *block, uint32_t *at, IrOp op) {
    while (*at > 0) {
        IrInst *inst = block->insts.items[--*at];
        if (inst->op != IR_UNBOUND && inst->op != IR_CONST) return inst->op == op ? inst : NULL;
    }
    return NULL;
}

static bool same(ValueId a, ValueId b) { return a.id == b.id; }

/* Instruction number `at` of the block, if it is such a call. */
static void call_change(StarCalls *s, const IrBlock *block, uint32_t at) {
    IrInst *call = block->insts.items[at];
    if (call->op != IR_CALL_EX || !func_def_if(s->func, call->operands[2], IR_UNBOUND)) return;
    IrInst *tuple = before(block, &at, IR_LIST_TO_TUPLE);
    IrInst *extend = tuple ? before(block, &at, IR_LIST_EXTEND) : NULL;
    if (!extend || !same(extend->operands[0], tuple->operands[0])) return;
    IrInst *list = func_def_if(s->func, tuple->operands[0], IR_BUILD_LIST);
    if (!list || func_def_if(s->func, call->operands[1], IR_LIST_TO_TUPLE) != tuple) return;
    uses_count(s);
    if (s->uses[list->result.id] != 2 || s->uses[tuple->result.id] != 1) return;
    ValueIdVec operands = {0};
    vec_push(&operands, call->operands[0]);
    vec_push(&operands, extend->operands[1]);
    for (uint32_t i = 0; i < list->operand_count; i++) vec_push(&operands, list->operands[i]);
    s->dead[tuple->id.id] = s->dead[extend->id.id] = s->dead[list->id.id] = true;
    inst_become(s->func, call, IR_CALL_STAR, operands.items, operands.len);
    vec_free(&operands);
    s->changes = true;
}

bool opt_star_calls(OptContext *context, IrFunc *func) {
    (void)context;
    StarCalls s = {.func = func};
    arena_init(&s.scratch);
    for (uint32_t i = 0; i < func->order.len; i++) {
        const IrBlock *block = func_block(func, func->order.items[i]);
        for (uint32_t n = 0; n < block->insts.len; n++) call_change(&s, block, n);
    }
    if (s.changes) func_drop_insts(func, s.dead);
    arena_release(&s.scratch);
    return s.changes;
}
