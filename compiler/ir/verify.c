/* The verifier in four rounds, each of which may rely on the one before: the blocks and
 * instructions on their own; the edges between them; which definitions reach which uses; what
 * outlives a suspension (verify_suspend.c). */
#include "ir/verify.h"

#include "ir/dom.h"
#include "ir/print.h"
#include "ir/verify_state.h"

void verify_fail(Verifier *v, const char *format, ...) {
    if (v->faults++ >= VERIFY_FAULTS_MAX) return;
    text_printf(v->out, "f%u: ", v->func->id.id);
    if (v->block) text_printf(v->out, "b%u: ", v->block->id.id);
    if (v->inst && v->inst->result.id) text_printf(v->out, "%%%u = ", v->inst->result.id);
    if (v->inst) text_printf(v->out, "%s: ", ir_ops[v->inst->op].text);
    va_list args;
    va_start(args, format);
    text_vprintf(v->out, format, args);
    va_end(args);
    text_putc(v->out, '\n');
}

/* ---- Round 1: blocks and instructions ---- */

static void check_param(Verifier *v, ValueId param) {
    if (!verify_value(v, param)) return;
    const IrValue *value = func_value(v->func, param);
    if (value->kind != VALUE_PARAM || !block_same(value->block, v->block->id))
        verify_fail(v, "parameter %%%u belongs to something else", param.id);
    /* A ptr is an array on the stack, good only behind the instruction that filled it. */
    if (value->type.kind == IR_TYPE_PTR) verify_fail(v, "parameter %%%u is a ptr", param.id);
}

static void check_handler_head(Verifier *v) {
    const ValueIdVec *params = &v->block->params;
    if (!params->len || func_type_of(v->func, params->items[0]).kind != IR_TYPE_I32)
        verify_fail(v, "a handler's first parameter is the site, an i32");
}

static void check_block(Verifier *v) {
    const IrBlock *block = v->block;
    for (uint32_t i = 0; i < block->params.len; i++) check_param(v, block->params.items[i]);
    if (block->is_handler) check_handler_head(v);
    for (uint32_t i = 0; i < block->insts.len; i++) {
        if (op_is_term(block->insts.items[i]->op)) verify_fail(v, "a terminator in the middle");
        verify_inst(v, block->insts.items[i]);
    }
    if (!block->term)
        verify_fail(v, "no terminator");
    else if (!op_is_term(block->term->op))
        verify_fail(v, "the last instruction is no terminator");
    else
        verify_inst(v, block->term);
}

static void check_order(Verifier *v) {
    const IrFunc *f = v->func;
    for (uint32_t i = 0; i < f->order.len; i++) {
        uint32_t id = f->order.items[i].id;
        if (!id || id >= f->blocks.len || v->placed[id])
            verify_fail(v, "b%u stands twice", id);
        else
            v->placed[id] = true;
    }
}

static uint32_t expected_params(const IrFunc *f) {
    bool is_text = f->text && func_has(f, FUNC_MODULE_BODY);
    return func_has(f, FUNC_CLASS_BODY) || is_text || f->starter.id ? 1 : f->code.params.count;
}

static void check_entry(Verifier *v) {
    const IrBlock *entry = func_entry(v->func);
    uint32_t count = expected_params(v->func);
    if (entry->is_handler) verify_fail(v, "the entry is a handler");
    if (entry->params.len != count) verify_fail(v, "the entry takes %u parameters", count);
}

static void check_blocks(Verifier *v) {
    const IrFunc *f = v->func;
    if (!f->order.len) {
        verify_fail(v, "no blocks");
        return;
    }
    check_order(v);
    if (v->faults) return;
    check_entry(v);
    for (uint32_t i = 0; i < f->order.len; i++) {
        v->block = func_block(f, f->order.items[i]);
        check_block(v);
    }
    v->block = NULL;
}

/* ---- Round 2: edges ---- */

static void check_edge_args(Verifier *v, const IrEdge *edge, const IrBlock *target) {
    uint32_t expected = target->params.len - (target->is_handler ? 1 : 0);
    if (edge->arg_count != expected) {
        verify_fail(v, "b%u takes %u arguments, not %u", target->id.id, expected, edge->arg_count);
        return;
    }
    const ValueId *params = edge_params(v->func, edge);
    for (uint32_t i = 0; i < edge->arg_count; i++) {
        if (!verify_value(v, edge->args[i])) continue;
        if (!type_fits(func_type_of(v->func, edge->args[i]), func_type_of(v->func, params[i])))
            verify_fail(v, "argument %u for b%u has the wrong type", i + 1, target->id.id);
    }
}

static void check_edge(Verifier *v, const IrEdge *edge) {
    bool is_handler = edge == &v->block->handler;
    if (!edge->target.id || edge->target.id >= v->func->blocks.len || !v->placed[edge->target.id]) {
        verify_fail(v, "leads to b%u, which does not exist", edge->target.id);
        return;
    }
    const IrBlock *target = func_block(v->func, edge->target);
    if (block_same(target->id, func_entry(v->func)->id)) verify_fail(v, "leads to the entry");
    if (target->is_handler != is_handler)
        verify_fail(v, is_handler ? "b%u is no handler" : "only errors lead to handler b%u",
                    target->id.id);
    else
        check_edge_args(v, edge, target);
}

static void check_edge_count(Verifier *v, const IrInst *term) {
    uint32_t least = 0, most = 0;
    if (term->op == IR_JUMP) least = most = 1;
    if (term->op == IR_BRANCH) least = most = 2;
    if (term->op == IR_SWITCH) least = 1, most = UINT32_MAX;
    if (term->edge_count < least || term->edge_count > most)
        verify_fail(v, "%s has %u targets", ir_ops[term->op].text, term->edge_count);
}

static bool same_args(const IrEdge *a, const IrEdge *b) {
    for (uint32_t i = 0; i < a->arg_count; i++)
        if (!value_same(a->args[i], b->args[i])) return false;
    return true;
}

/* Code generation makes one phi entry for each pair of blocks. */
static void check_twins(Verifier *v, const IrInst *term) {
    if (term->op != IR_BRANCH || v->faults) return;
    const IrEdge *edges = term->edges;
    if (block_same(edges[0].target, edges[1].target) && !same_args(&edges[0], &edges[1]))
        verify_fail(v, "both ways lead to b%u, with different arguments", edges[0].target.id);
}

static void check_edges(Verifier *v) {
    for (uint32_t i = 0; i < v->func->order.len; i++) {
        IrBlock *block = func_block(v->func, v->func->order.items[i]);
        v->block = block;
        check_edge_count(v, block->term);
        for (uint32_t k = 0; k < block_edge_count(block); k++) check_edge(v, block_edge(block, k));
        check_twins(v, block->term);
    }
    v->block = NULL;
}

/* ---- Round 3: definitions reach uses ---- */

typedef struct Reach {
    Verifier *v;
    const Dom *dom;
    uint32_t
        *defined;   /* by value id: 1 + order of the definition in the present block, 0 elsewhere */
    uint32_t count; /* definitions of the block so far */
    uint32_t raised_at; /* count when the first raising instruction came; UINT32_MAX: none yet */
} Reach;

static void check_use(Reach *r, ValueId value) {
    const IrValue *info = func_value(r->v->func, value);
    bool good = block_same(info->block, r->v->block->id)
                    ? r->defined[value.id] != 0
                    : dom_value_reaches(r->dom, value, r->v->block->id);
    if (!good) verify_fail(r->v, "%%%u is used where its definition does not reach", value.id);
}

static void check_uses(Reach *r, const ValueId *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) check_use(r, values[i]);
}

static void define(Reach *r, ValueId value) { r->defined[value.id] = ++r->count; }

static void reach_inst(Reach *r, const IrInst *inst) {
    r->v->inst = inst;
    check_uses(r, inst->operands, inst->operand_count);
    if (op_raises(inst->op) && r->raised_at == UINT32_MAX) r->raised_at = r->count;
    if (inst->result.id) define(r, inst->result);
    r->v->inst = NULL;
}

/* What a handler gets must be there before anything can raise. */
static void reach_handler(Reach *r, const IrEdge *edge) {
    check_uses(r, edge->args, edge->arg_count);
    for (uint32_t i = 0; i < edge->arg_count; i++) {
        bool local = block_same(func_value(r->v->func, edge->args[i])->block, r->v->block->id);
        if (local && r->defined[edge->args[i].id] > r->raised_at)
            verify_fail(r->v, "%%%u goes to the handler, but may not be there yet",
                        edge->args[i].id);
    }
}

static void reach_block(Reach *r, IrBlock *block) {
    r->v->block = block;
    r->count = 0;
    r->raised_at = UINT32_MAX;
    for (uint32_t i = 0; i < block->params.len; i++) define(r, block->params.items[i]);
    for (uint32_t i = 0; i < block->insts.len; i++) reach_inst(r, block->insts.items[i]);
    reach_inst(r, block->term);
    for (uint32_t i = 0; i < block->term->edge_count; i++)
        check_uses(r, block->term->edges[i].args, block->term->edges[i].arg_count);
    if (block->handler.target.id) reach_handler(r, &block->handler);
    r->v->block = NULL;
}

static void check_reach(Verifier *v, const Cfg *cfg, Arena *arena) {
    Dom dom;
    dom_init(&dom, cfg, arena);
    Reach r = {.v = v, .dom = &dom};
    r.defined = ARENA_NEW_ARRAY(arena, uint32_t, v->func->values.len);
    /* Unreachable blocks compute nothing; simplify-cfg removes them. */
    for (uint32_t i = 0; i < cfg->rpo.len; i++)
        reach_block(&r, func_block(v->func, cfg->rpo.items[i]));
}

static void check_flow(Verifier *v, Arena *arena) {
    Cfg cfg;
    cfg_init(&cfg, v->func, arena);
    check_reach(v, &cfg, arena);
    if (!v->faults) verify_suspensions(v, &cfg, arena);
}

/* ---- All of it ---- */

bool ir_verify_func(Text *out, const IrFunc *f) {
    Arena arena;
    arena_init(&arena);
    Verifier v = {.out = out, .func = f};
    v.placed = ARENA_NEW_ARRAY(&arena, bool, f->blocks.len);
    check_blocks(&v);
    if (!v.faults) check_edges(&v);
    if (!v.faults) check_flow(&v, &arena);
    arena_release(&arena);
    return v.faults == 0;
}

static bool verify_class(Text *out, const IrModule *m, uint32_t id) {
    if (m->classes.items[id].body.id < m->funcs.len) return true;
    text_printf(out, "c%u: its body does not exist\n", id);
    return false;
}

bool ir_verify_module(Text *out, const IrModule *m) {
    bool good = true;
    for (uint32_t i = 1; i < m->classes.len; i++) good &= verify_class(out, m, i);
    for (uint32_t i = 1; i < m->funcs.len; i++) good &= ir_verify_func(out, m->funcs.items[i]);
    return good;
}
