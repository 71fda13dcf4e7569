/* Blocks, terminators and instructions; the life of a builder. */
#include "ir/builder_state.h"

static BlockId add_block(IrBuilder *b) {
    IrBlock *block = func_add_block(b->func);
    vec_push(&b->states, ((BlockState){0}));
    return block->id;
}

IrBuilder *builder_new(IrFunc *func) {
    assert(func->blocks.len == 1 && "one builder makes the whole function");
    IrBuilder *b = heap_alloc_zeroed(1, sizeof *b);
    b->func = func;
    b->module = func->module;
    ptr_map_init(&b->defs, NULL);
    vec_push(&b->states, ((BlockState){0}));
    vec_push(&b->vars, NULL);
    builder_start_sealed(b, add_block(b));
    return b;
}

void builder_abandon(IrBuilder *b) {
    for (uint32_t i = 0; i < b->states.len; i++) vec_free(&b->states.items[i].preds);
    vec_free(&b->states);
    vec_free(&b->vars);
    vec_free(&b->var_params);
    ptr_map_release(&b->defs);
    free(b);
}

IrFunc *builder_func(const IrBuilder *b) { return b->func; }
IrModule *builder_module(const IrBuilder *b) { return b->module; }

SourceSpan builder_set_span(IrBuilder *b, SourceSpan span) {
    SourceSpan before = b->span;
    b->span = span;
    return before;
}

/* ---- Blocks ---- */

BlockId builder_block(IrBuilder *b) { return add_block(b); }

BlockId builder_handler_block(IrBuilder *b) {
    BlockId id = add_block(b);
    IrBlock *block = func_block(b->func, id);
    block->is_handler = true;
    block_add_param(b->func, block, type_of_kind(IR_TYPE_I32));
    return id;
}

void builder_start(IrBuilder *b, BlockId id) {
    assert(!builder_is_open(b) && "a block ends before its successor starts");
    if (b->current) builder_unreachable(b);
    BlockState *state = builder_state(b, id);
    assert(!state->started && "a block is started once");
    state->started = true;
    state->detached = !state->reached && b->func->order.len > 0;
    b->current = func_block(b->func, id);
    b->current->handler.target = b->handler;
    func_place_block(b->func, b->current);
}

void builder_seal(IrBuilder *b, BlockId id) {
    BlockState *state = builder_state(b, id);
    assert(!state->sealed && "a block is sealed once");
    state->sealed = true;
}

void builder_start_sealed(IrBuilder *b, BlockId id) {
    builder_seal(b, id);
    builder_start(b, id);
}

void builder_start_handler(IrBuilder *b, BlockId handler) {
    builder_start(b, handler);
    assert(b->current->is_handler && "made by builder_handler_block");
    builder_op1(b, IR_TRACEBACK_ADD, b->current->params.items[0]);
}

BlockId builder_current(const IrBuilder *b) { return b->current ? b->current->id : BLOCK_NONE; }

bool builder_is_open(const IrBuilder *b) {
    return b->current && !b->states.items[b->current->id.id].detached;
}

bool builder_is_reached(const IrBuilder *b, BlockId block) {
    return b->states.items[block.id].reached;
}

IrBlock *builder_here(IrBuilder *b) {
    if (b->current) return b->current;
    builder_start_sealed(b, add_block(b)); /* nobody leads there: detached */
    return b->current;
}

void builder_split(IrBuilder *b) {
    BlockId next = add_block(b);
    builder_jump(b, next);
    builder_start_sealed(b, next);
}

BlockId builder_handler(const IrBuilder *b) { return b->handler; }

BlockId builder_set_handler(IrBuilder *b, BlockId handler) {
    BlockId before = b->handler;
    b->handler = handler;
    if (!b->current || block_same(b->current->handler.target, handler)) return before;
    if (builder_state(b, b->current->id)->raises) builder_split(b);
    b->current->handler.target = handler;
    return before;
}

ValueId builder_param(IrBuilder *b, BlockId id, IrTypeKind type) {
    IrBlock *block = func_block(b->func, id);
    BlockState *state = builder_state(b, id);
    assert(!block->is_handler && state->preds.len == 0 && "before the first jump there");
    assert(block->params.len == state->explicit_count && "before variables are read there");
    state->explicit_count++;
    return block_add_param(b->func, block, type_of_kind(type));
}

/* ---- Terminators ---- */

static void note_pred(IrBuilder *b, BlockId target) {
    BlockState *state = builder_state(b, target);
    assert(!state->sealed && "edges come before the seal");
    vec_push(&state->preds, b->current->id);
    if (!builder_state(b, b->current->id)->detached) state->reached = true;
}

/* The handler edge exists if something can raise: now, at the end of the block, that is known. */
static void end_block(IrBuilder *b, IrInst *term) {
    IrBlock *block = b->current;
    BlockState *state = builder_state(b, block->id);
    term->span = b->span;
    block_set_term(b->func, block, term);
    if (op_raises(term->op)) state->raises = true;
    if (!state->raises) block->handler.target = BLOCK_NONE;
    for (uint32_t i = 0; i < block_edge_count(block); i++)
        note_pred(b, block_edge(block, i)->target);
    b->current = NULL;
}

static IrInst *new_term(IrBuilder *b, IrOp op, const ValueId *operands, uint32_t count,
                        uint32_t edges) {
    builder_here(b);
    IrInst *term = inst_new(b->func, op, operands, count);
    inst_set_edge_count(b->func, term, edges);
    return term;
}

void builder_jump_with(IrBuilder *b, BlockId target, const ValueId *args, uint32_t count) {
    assert(!func_block(b->func, target)->is_handler && "only errors lead to a handler");
    assert(builder_state(b, target)->explicit_count == count && "one for each explicit parameter");
    IrInst *term = new_term(b, IR_JUMP, NULL, 0, 1);
    edge_set(b->func, &term->edges[0], target, args, count);
    end_block(b, term);
}

void builder_jump(IrBuilder *b, BlockId target) { builder_jump_with(b, target, NULL, 0); }

void builder_branch(IrBuilder *b, ValueId condition, BlockId if_true, BlockId if_false) {
    IrInst *term = new_term(b, IR_BRANCH, &condition, 1, 2);
    term->edges[0].target = if_true;
    term->edges[1].target = if_false;
    end_block(b, term);
}

void builder_switch(IrBuilder *b, ValueId value, BlockId otherwise, const int64_t *cases,
                    const BlockId *targets, uint32_t count) {
    IrInst *term = new_term(b, IR_SWITCH, &value, 1, count + 1);
    term->edges[0].target = otherwise;
    for (uint32_t i = 0; i < count; i++)
        term->edges[i + 1] = (IrEdge){.target = targets[i], .label = cases[i]};
    end_block(b, term);
}

static void end_plain(IrBuilder *b, IrOp op, const ValueId *operands, uint32_t count) {
    end_block(b, new_term(b, op, operands, count, 0));
}

void builder_return(IrBuilder *b, ValueId value) { end_plain(b, IR_RETURN, &value, 1); }

void builder_raise(IrBuilder *b, ValueId exception, ValueId cause) {
    end_plain(b, IR_RAISE, (ValueId[]){exception, cause}, 2);
}

void builder_raise_assert(IrBuilder *b, ValueId message) {
    end_plain(b, IR_RAISE_ASSERT, &message, 1);
}

void builder_raise_handled(IrBuilder *b) { end_plain(b, IR_RAISE_HANDLED, NULL, 0); }

void builder_reraise(IrBuilder *b, ValueId exception) { end_plain(b, IR_RERAISE, &exception, 1); }

void builder_propagate(IrBuilder *b) { end_plain(b, IR_PROPAGATE, NULL, 0); }

void builder_unreachable(IrBuilder *b) { end_plain(b, IR_UNREACHABLE, NULL, 0); }

/* ---- Instructions ---- */

ValueId builder_emit(IrBuilder *b, IrOp op, IrImm imm_a, IrImm imm_b, const ValueId *operands,
                     uint32_t count) {
    assert(count >= ir_ops[op].operand_min && "the op's row says how many");
    assert((ir_ops[op].variadic || count == ir_ops[op].operand_min) &&
           "the op's row says how many");
    IrBlock *block = builder_here(b);
    IrInst *inst = inst_new(b->func, op, operands, count);
    inst->imm[0] = imm_a;
    inst->imm[1] = imm_b;
    inst->span = b->span;
    block_append(b->func, block, inst);
    if (op_raises(op)) builder_state(b, block->id)->raises = true;
    return inst->result;
}

/* ---- The end ---- */

static void mark_reachable(IrBuilder *b, bool *reachable, Arena *scratch) {
    BlockIdVec work = {0};
    vec_push_in(scratch, &work, b->func->order.items[0]);
    reachable[b->func->order.items[0].id] = true;
    while (work.len) {
        IrBlock *block = func_block(b->func, vec_pop(&work));
        assert(block->term && "every block that is reached is started and ended");
        for (uint32_t i = 0; i < block_edge_count(block); i++) {
            BlockId target = block_edge(block, i)->target;
            assert(builder_state(b, target)->sealed && "every block that is reached is sealed");
            if (!reachable[target.id]) vec_push_in(scratch, &work, target);
            reachable[target.id] = true;
        }
    }
}

/* Unreachable blocks must give no arguments. */
static void keep_reachable_preds(IrBuilder *b, const bool *reachable) {
    for (uint32_t i = 1; i < b->states.len; i++) {
        BlockIdVec *preds = &b->states.items[i].preds;
        uint32_t kept = 0;
        for (uint32_t k = 0; k < preds->len; k++)
            if (reachable[preds->items[k].id]) preds->items[kept++] = preds->items[k];
        preds->len = kept;
    }
}

static void place_unbound(IrBuilder *b) {
    if (b->unbound_inst) block_insert(b->func, func_entry(b->func), 0, b->unbound_inst);
}

void builder_finish(IrBuilder *b) {
    assert(!builder_is_open(b) && "the last block has its terminator");
    if (b->current) builder_unreachable(b);
    Arena scratch;
    arena_init(&scratch);
    bool *reachable = ARENA_NEW_ARRAY(&scratch, bool, b->func->blocks.len);
    mark_reachable(b, reachable, &scratch);
    func_drop_blocks(b->func, reachable);
    keep_reachable_preds(b, reachable);
    builder_fill_params(b);
    place_unbound(b);
    func_drop_redundant_params(b->func);
    func_compact(b->func);
    arena_release(&scratch);
    builder_abandon(b);
}
