/* Generators become two functions (DESIGN.md, section 8).
 *
 * The *starter* keeps the function's id, so that everything that names it means this one: it makes
 * the generator object with its frame, stores the arguments and returns it. The *resume function*
 * has the body. It starts with a switch over the frame's state; each yield stores what lives across
 * it, notes the number of the place to go on at and returns the value; what is behind the yield
 * begins by loading what was stored.
 *
 * A suspension is no raising place, but what follows it is: frame.sent raises what was thrown into
 * the generator and goes to the handler of the yield's block, as if the yield had raised it. */
#include "opt/pass.h"
#include "opt/split.h"

enum { SUSPENDING = FUNC_GENERATOR | FUNC_COROUTINE | FUNC_ASYNC_GENERATOR };

static IrInst *emit(Split *s, IrBlock *block, IrOp op, const ValueId *operands, uint32_t count,
                    SourceSpan span) {
    IrInst *inst = inst_new(s->func, op, operands, count);
    inst->span = span;
    block_append(s->func, block, inst);
    return inst;
}

static IrInst *new_term(Split *s, IrBlock *block, IrOp op, const ValueId *operands, uint32_t count,
                        uint32_t edges) {
    IrInst *term = inst_new(s->func, op, operands, count);
    inst_set_edge_count(s->func, term, edges);
    block_set_term(s->func, block, term);
    return term;
}

static void jump(Split *s, IrBlock *from, const IrBlock *to, const ValueId *args, uint32_t count) {
    IrInst *term = new_term(s, from, IR_JUMP, NULL, 0, 1);
    edge_set(s->func, &term->edges[0], to->id, args, count);
}

/* ---- Cutting ---- */

static void copy_handler(Split *s, IrBlock *to, const IrBlock *from) {
    if (from->handler.target.id)
        edge_set(s->func, &to->handler, from->handler.target, from->handler.args,
                 from->handler.arg_count);
}

/* A block of its own for what follows instruction `position` of block, with the same handler. */
static IrBlock *cut_behind(Split *s, IrBlock *block, uint32_t position) {
    IrBlock *rest = func_add_block(s->func);
    func_place_block(s->func, rest);
    copy_handler(s, rest, block);
    for (uint32_t i = position + 1; i < block->insts.len; i++)
        block_append(s->func, rest, block->insts.items[i]);
    block_set_term(s->func, rest, block->term);
    block->insts.len = position;
    block->term = NULL;
    return rest;
}

static void add_point(Split *s, IrBlock *before, IrBlock *after, ValueId yielded, SourceSpan span) {
    IrInst *term = new_term(s, before, IR_SUSPEND, &yielded, 1, 1);
    edge_set(s->func, &term->edges[0], after->id, NULL, 0);
    term->span = span;
    SplitPoint point = {before, after};
    vec_push_in(&s->scratch, &s->points, point);
    term->imm[0].integer = s->points.len;
}

/* %r = yield %v: the block ends here, the next begins with %r = frame.sent. */
static IrBlock *cut_yield(Split *s, IrBlock *block, uint32_t position) {
    IrInst *yield = block->insts.items[position];
    ValueId yielded = yield->operands[0];
    IrBlock *after = cut_behind(s, block, position);
    if (s->func->code.flags & FUNC_ASYNC_GENERATOR)
        emit(s, block, IR_FRAME_PRODUCE, NULL, 0, yield->span);
    inst_become(s->func, yield, IR_FRAME_SENT, &s->sent, 1);
    block_insert(s->func, after, 0, yield);
    add_point(s, block, after, yielded, yield->span);
    return after;
}

static IrBlock *add_block(Split *s, const IrBlock *handler_of) {
    IrBlock *block = func_add_block(s->func);
    func_place_block(s->func, block);
    if (handler_of) copy_handler(s, block, handler_of);
    return block;
}

/* The blocks of one yield from. */
typedef struct Delegation {
    IrBlock *ask, *wait, *ended;
    SourceSpan span;
} Delegation;

/* An existing value becomes a parameter of the block. */
static void param_take_over(IrFunc *f, IrBlock *block, ValueId value) {
    *func_value(f, value) =
        (IrValue){.type = func_type_of(f, value), .kind = VALUE_PARAM, .block = block->id};
    vec_push_in(f->module->arena, &block->params, value);
}

/* ---- yield from ---- */

static void branch_if_absent(Split *s, IrBlock *block, ValueId value, const IrBlock *absent,
                             const IrBlock *present, SourceSpan span) {
    ValueId is_absent = emit(s, block, IR_IS_UNBOUND, &value, 1, span)->result;
    IrInst *term = new_term(s, block, IR_BRANCH, &is_absent, 1, 2);
    edge_set(s->func, &term->edges[0], absent->id, NULL, 0);
    edge_set(s->func, &term->edges[1], present->id, NULL, 0);
}

static void jump_to_wait(Split *s, IrBlock *block, ValueId iterator, ValueId item,
                         const Delegation *d) {
    ValueId is_end = emit(s, block, IR_IS_UNBOUND, &item, 1, d->span)->result;
    IrInst *term = new_term(s, block, IR_BRANCH, &is_end, 1, 2);
    edge_set(s->func, &term->edges[0], d->ended->id, NULL, 0);
    edge_set(s->func, &term->edges[1], d->wait->id, (ValueId[]){iterator, item}, 2);
}

static void jump_to_ask(Split *s, IrBlock *block, ValueId iterator, const Delegation *d) {
    IrInst *none = emit(s, block, IR_CONST, NULL, 0, d->span);
    none->imm[0].constant = const_none(s->func->module);
    jump(s, block, d->ask, (ValueId[]){iterator, none->result}, 2);
}

/* Is what the yield.from at `position` delegates to the result of a known function that gives
 * generators, made for it alone? Then the call is two instructions before it. */
static IrInst *fresh_call(const Split *s, const IrBlock *block, uint32_t position) {
    if (position < 2) return NULL;
    const IrInst *yield = block->insts.items[position], *iter = block->insts.items[position - 1];
    IrInst *call = block->insts.items[position - 2];
    bool is_await = iter->op == IR_AWAIT_ITER;
    if ((!is_await && iter->op != IR_YIELD_ITER) || call->op != IR_CALL_KNOWN) return NULL;
    if (iter->result.id != yield->operands[0].id || call->result.id != iter->operands[0].id)
        return NULL;
    if (s->uses[iter->result.id] != 1 || s->uses[call->result.id] != 1) return NULL;
    uint32_t kind = module_func(s->func->module, call->imm[0].func)->code.flags & SUSPENDING;
    return kind == (is_await ? FUNC_COROUTINE : FUNC_GENERATOR) ? call : NULL;
}

/*     block:  ...; %g = delegate.new %callee, ...; absent: slow, else: first
 *     first:  %item = delegate.first %g; exhausted: ended, else: wait(%g, %item)
 *     slow:   %c = call %callee, ...; %i = await.iter %c; jump ask(%i, None) */
static void begin_fresh(Split *s, IrBlock *block, IrInst *call, IrInst *iter, const Delegation *d) {
    IrFunc *f = s->func;
    IrBlock *first = add_block(s, block), *slow = add_block(s, block);
    IrInst *new = emit(s, block, IR_DELEGATE_NEW, call->operands, call->operand_count, call->span);
    new->imm[0] = call->imm[0];
    branch_if_absent(s, block, new->result, slow, first, call->span);
    IrInst *item = emit(s, first, IR_DELEGATE_FIRST, &new->result, 1, d->span);
    item->imm[0] = call->imm[0];
    jump_to_wait(s, first, new->result, item->result, d);
    call->op = IR_CALL;
    call->imm[0] = (IrImm){0};
    block_append(f, slow, call);
    block_append(f, slow, iter);
    jump_to_ask(s, slow, iter->result, d);
}

/* The loop that %r = yield.from %iterator stands for:
 *
 *     block:  ...; jump ask(%iterator, None)
 *     ask(%i, %s):  %item = send %i, %s; exhausted: ended, else: wait(%i, %item)
 *     wait(%w, %v):   frame.delegate.set %w; suspend %v, resumed
 *     resumed:  %sent = frame.sent; %d = frame.delegate.take; absent: rest(%sent),
 *               else: ask(%d, %sent)
 *     ended:  %result = send.result; jump rest(%result)
 *     rest(%r): ... */
static IrBlock *cut_yield_from(Split *s, IrBlock *block, uint32_t position) {
    IrFunc *f = s->func;
    IrInst *yield = block->insts.items[position];
    SourceSpan span = yield->span;
    IrType any = type_of_kind(IR_TYPE_VALUE);
    IrInst *fresh = fresh_call(s, block, position);
    Delegation d = {.span = span, .ask = add_block(s, block), .wait = add_block(s, NULL)};
    IrBlock *resumed = add_block(s, block);
    d.ended = add_block(s, NULL);
    IrBlock *rest = cut_behind(s, block, position);
    if (fresh) {
        IrInst *iter = block->insts.items[position - 1];
        block->insts.len -= 2;
        begin_fresh(s, block, fresh, iter, &d);
    } else {
        jump_to_ask(s, block, yield->operands[0], &d);
    }

    ValueId iterator = block_add_param(f, d.ask, any), value = block_add_param(f, d.ask, any);
    ValueId item = emit(s, d.ask, IR_SEND, (ValueId[]){iterator, value}, 2, span)->result;
    jump_to_wait(s, d.ask, iterator, item, &d);

    ValueId waited = block_add_param(f, d.wait, any), yielded = block_add_param(f, d.wait, any);
    emit(s, d.wait, IR_FRAME_DELEGATE_SET, &waited, 1, span);
    add_point(s, d.wait, resumed, yielded, span);
    ValueId sent = emit(s, resumed, IR_FRAME_SENT, &s->sent, 1, span)->result;
    ValueId delegate = emit(s, resumed, IR_FRAME_DELEGATE_TAKE, NULL, 0, span)->result;
    ValueId is_over = emit(s, resumed, IR_IS_UNBOUND, &delegate, 1, span)->result;
    IrInst *term = new_term(s, resumed, IR_BRANCH, &is_over, 1, 2);
    edge_set(f, &term->edges[0], rest->id, &sent, 1);
    edge_set(f, &term->edges[1], d.ask->id, (ValueId[]){delegate, sent}, 2);

    ValueId result = emit(s, d.ended, IR_SEND_RESULT, NULL, 0, span)->result;
    jump(s, d.ended, rest, &result, 1);
    param_take_over(f, rest, yield->result);
    return rest;
}

static void cut_block(Split *s, IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++) {
        IrOp op = block->insts.items[i]->op;
        if (op != IR_YIELD && op != IR_YIELD_FROM) continue;
        IrBlock *rest = op == IR_YIELD ? cut_yield(s, block, i) : cut_yield_from(s, block, i);
        if (!block_raises(block)) edge_clear(&block->handler);
        block = rest;
        i = UINT32_MAX; /* on with the first instruction of the rest */
    }
}

/* Blocks that cutting adds are at the end of the order; they are put behind the one they came from.
 */
static void cut_blocks(Split *s) {
    BlockIdVec before = {0}, after = {0};
    IrFunc *f = s->func;
    for (uint32_t i = 0; i < f->order.len; i++)
        vec_push_in(&s->scratch, &before, f->order.items[i]);
    for (uint32_t i = 0; i < before.len; i++) {
        uint32_t count = f->order.len;
        vec_push_in(&s->scratch, &after, before.items[i]);
        cut_block(s, func_block(f, before.items[i]));
        for (uint32_t k = count; k < f->order.len; k++)
            vec_push_in(&s->scratch, &after, f->order.items[k]);
    }
    assert(after.len == f->order.len && "every block once");
    memcpy(f->order.items, after.items, after.len * sizeof *after.items);
}

/* ---- The entry ---- */

static void make_entry(Split *s) {
    IrFunc *f = s->func;
    s->first = func_entry(f);
    s->entry = func_add_block(f);
    func_place_block(f, s->entry);
    memmove(f->order.items + 1, f->order.items, (f->order.len - 1) * sizeof *f->order.items);
    f->order.items[0] = s->entry->id;
    s->sent = block_add_param(f, s->entry, type_of_kind(IR_TYPE_VALUE));
    if ((f->code.flags & SUSPENDING) != FUNC_COROUTINE) return;
    IrInst *start = inst_new(f, IR_FRAME_START, NULL, 0);
    block_insert(f, s->first, 0, start);
}

/* A switch with the start as its default: each state has its block. */
static void end_entry(Split *s) {
    IrFunc *f = s->func;
    ValueId state = emit(s, s->entry, IR_FRAME_STATE, NULL, 0, (SourceSpan){0, 0})->result;
    IrInst *term = new_term(s, s->entry, IR_SWITCH, &state, 1, 1 + s->points.len);
    edge_set(f, &term->edges[0], s->first->id, NULL, 0);
    for (uint32_t i = 0; i < s->points.len; i++) {
        edge_set(f, &term->edges[i + 1], s->points.items[i].after->id, NULL, 0);
        term->edges[i + 1].label = i + 1;
    }
}

/* ---- The body's own exceptions, its result ---- */

/* What the caller handles is noted at the entry: frame.leave goes back to it where the body handles
 * nothing more. */
static ValueId outer_handled(Split *s) {
    if (!s->outer.id)
        s->outer = emit(s, s->entry, IR_FRAME_BEGIN, NULL, 0, (SourceSpan){0, 0})->result;
    return s->outer;
}

static void convert_inst(Split *s, IrInst *inst) {
    switch (inst->op) { /* the others stay */
    case IR_EXCEPT_PREVIOUS: inst_become(s->func, inst, IR_FRAME_PREVIOUS, NULL, 0); return;
    case IR_EXCEPT_ENTER: inst_become(s->func, inst, IR_FRAME_ENTER, NULL, 0); return;
    case IR_EXCEPT_LEAVE:
        inst_become(s->func, inst, IR_FRAME_LEAVE, (ValueId[]){inst->operands[0], outer_handled(s)},
                    2);
        return;
    default: return;
    }
}

static bool is_none(const IrFunc *f, ValueId value) {
    const IrInst *constant = func_def_if(f, value, IR_CONST);
    return constant && module_const(f->module, constant->imm[0].constant)->kind == CONST_NONE;
}

/* The resume function gives what is yielded, so it returns nothing at the end and leaves the result
 * in the frame. */
static void convert_return(Split *s, IrBlock *block) {
    if (!is_none(s->func, block->term->operands[0]))
        emit(s, block, IR_FRAME_RESULT, block->term->operands, 1, block->term->span);
    block->term->operands[0] = emit(s, block, IR_UNBOUND, NULL, 0, block->term->span)->result;
}

static void convert_body(Split *s) {
    for (uint32_t i = 1; i < s->func->order.len; i++) { /* behind the entry, which is still empty */
        IrBlock *block = func_block(s->func, s->func->order.items[i]);
        for (uint32_t k = 0; k < block->insts.len; k++) convert_inst(s, block->insts.items[k]);
        if (block->term->op == IR_RETURN) convert_return(s, block);
    }
}

/* ---- The two functions ---- */

static void swap_bodies(IrFunc *a, IrFunc *b) {
    IrFunc was = *a;
    memcpy(&a->values, &b->values, sizeof a->values);
    memcpy(&a->blocks, &b->blocks, sizeof a->blocks);
    a->order = b->order;
    a->inst_count = b->inst_count;
    memcpy(&b->values, &was.values, sizeof b->values);
    memcpy(&b->blocks, &was.blocks, sizeof b->blocks);
    b->order = was.order;
    b->inst_count = was.inst_count;
}

static IrFunc *add_resume_func(IrModule *m, IrFunc *starter) {
    IrFunc *f = module_add_func(m);
    f->starter = starter->id;
    f->text = starter->text;
    f->span = starter->span;
    f->code = (IrCode){.name = starter->code.name,
                       .qualname = starter->code.qualname,
                       .flags = starter->code.flags & ~(uint32_t)(FUNC_VARARGS | FUNC_VARKEYWORDS),
                       .frees = starter->code.frees,
                       .first_line = starter->code.first_line};
    swap_bodies(f, starter);
    return f;
}

/* generator.new with the arguments that the body uses. */
static void make_starter(Split *s) {
    IrFunc *f = s->starter;
    IrBlock *block = func_add_block(f);
    func_place_block(f, block);
    for (uint32_t i = 0; i < f->code.params.count; i++)
        block_add_param(f, block, type_of_kind(IR_TYPE_VALUE));
    ValueIdVec used = {0};
    for (uint32_t i = 0; i < s->params.len; i++)
        vec_push_in(&s->scratch, &used, block->params.items[s->param_positions[i]]);
    IrInst *make = inst_new(f, IR_GENERATOR_NEW, used.items, used.len);
    make->imm[0].func = s->func->id;
    make->imm[1].integer = s->slot_count;
    make->span = f->span;
    block_append(f, block, make);
    IrInst *term = inst_new(f, IR_RETURN, &make->result, 1);
    term->span = f->span;
    block_set_term(f, block, term);
}

static void split_func(IrModule *m, IrFunc *starter) {
    Split s = {.starter = starter};
    arena_init(&s.scratch);
    s.func = add_resume_func(m, starter);
    s.uses = ARENA_NEW_ARRAY(&s.scratch, uint32_t, s.func->values.len);
    split_count_uses(s.func, s.uses);
    make_entry(&s);
    convert_body(&s);
    cut_blocks(&s);
    end_entry(&s);
    split_make_frame(&s);
    make_starter(&s);
    func_drop_redundant_params(s.func);
    func_compact(s.func);
    arena_release(&s.scratch);
}

/* Whether the module's text was printed behind this pass. */
static bool module_is_split(const IrModule *module) {
    for (uint32_t i = 1; i < module->funcs.len; i++)
        if (module->funcs.items[i]->starter.id) return true;
    return false;
}

bool opt_split_generators(OptContext *context, IrModule *module) {
    (void)context;
    uint32_t count = module->funcs.len;
    bool changed = false;
    if (module_is_split(module)) return false;
    for (uint32_t i = 1; i < count; i++) {
        IrFunc *f = module->funcs.items[i];
        if (!(f->code.flags & SUSPENDING) || f->starter.id || !f->order.len) continue;
        split_func(module, f);
        changed = true;
    }
    return changed;
}
