/* From the IR of a function to its steps: blocks in their order, the moves on the edges between
 * them, and where errors go. */
#include "interp/decode.h"

#include <string.h>

/* ---- Memory ---- */

enum { KEPT_FIRST = 8 };

void *keep_new(Decoder *d, size_t size) {
    if (d->kept_count == d->kept_room) {
        uint32_t room = d->kept_room ? d->kept_room * 2 : KEPT_FIRST;
        uint64_t *larger = kri_eval_scanned(room * sizeof *larger);
        if (d->kept_count) memcpy(larger, d->kept, d->kept_count * sizeof *larger);
        d->kept = larger;
        d->kept_room = room;
    }
    void *memory = kri_eval_scanned(size);
    d->kept[d->kept_count++] = (uint64_t)memory;
    return memory;
}

Step *step_add(Decoder *d, StepKind kind) {
    vec_push(&d->steps, ((Step){.kind = (uint16_t)kind, .result = d->trash}));
    return &d->steps.items[d->steps.len - 1];
}

int32_t site_of(Decoder *d, const IrInst *inst) {
    if (!op_raises(inst->op)) return SITE_NONE;
    const SourceSpan *last = d->sites.len ? &d->sites.items[d->sites.len - 1] : NULL;
    if (!last || last->start != inst->span.start || last->end != inst->span.end)
        vec_push(&d->sites, inst->span);
    return (int32_t)d->sites.len - 1;
}

/* ---- Edges ---- */

static MoveList *move_list(Decoder *d, const ValueId *from, const ValueId *to, uint32_t count) {
    MoveList *moves = keep_new(d, sizeof *moves + 2 * count * sizeof *moves->pairs);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t source = register_of(d, from[i]), target = register_of(d, to[i]);
        if (source == target) continue;
        moves->pairs[2 * moves->count] = source;
        moves->pairs[2 * moves->count++ + 1] = target;
    }
    return moves;
}

static void edge_moves(Decoder *d, const IrEdge *edge) {
    if (edge->arg_count == 0) return;
    const MoveList *moves = move_list(d, edge->args, edge_params(d->ir, edge), edge->arg_count);
    if (moves->count == 0) return;
    if (moves->count > d->scratch_count) d->scratch_count = moves->count;
    Step *step = step_add(d, moves->count == 1 ? STEP_COPY : STEP_MOVES);
    step->x.pointer = moves;
    if (moves->count > 1) return;
    step->a = moves->pairs[0];
    step->result = moves->pairs[1];
}

static bool edge_has_moves(const Decoder *d, const IrEdge *edge) {
    const ValueId *params = edge_params(d->ir, edge);
    for (uint32_t i = 0; i < edge->arg_count; i++)
        if (register_of(d, edge->args[i]) != register_of(d, params[i])) return true;
    return false;
}

static void target_set(Decoder *d, uint32_t step, size_t field, BlockId block) {
    vec_push(&d->fixups, ((TargetFixup){step, (uint32_t)field, block}));
}

static void jump_add(Decoder *d, BlockId target) {
    step_add(d, STEP_JUMP);
    target_set(d, d->steps.len - 1, offsetof(Step, a), target);
}

/* The index of a step that makes the edge's moves and jumps; for an edge without moves the target
 * itself. */
static void branch_edge(Decoder *d, uint32_t branch, size_t field, const IrEdge *edge) {
    if (!edge_has_moves(d, edge)) {
        target_set(d, branch, field, edge->target);
        return;
    }
    *(uint32_t *)((char *)&d->steps.items[branch] + field) = d->steps.len;
    edge_moves(d, edge);
    jump_add(d, edge->target);
}

static void jump_decode(Decoder *d, const IrInst *term) {
    edge_moves(d, &term->edges[0]);
    if (!block_same(term->edges[0].target, d->next)) jump_add(d, term->edges[0].target);
}

static void branch_decode(Decoder *d, const IrInst *term) {
    step_add(d, STEP_BRANCH)->a = register_of(d, term->operands[0]);
    uint32_t branch = d->steps.len - 1;
    branch_edge(d, branch, offsetof(Step, b), &term->edges[0]);
    branch_edge(d, branch, offsetof(Step, c), &term->edges[1]);
}

static void switch_edge(Decoder *d, SwitchTable *table, uint32_t index, const IrEdge *edge) {
    uint32_t here = d->steps.len;
    if (!edge_has_moves(d, edge)) {
        vec_push(&d->switch_fixups, ((SwitchFixup){table, index, edge->target}));
        return;
    }
    *(index == UINT32_MAX ? &table->otherwise : &table->cases[index].target) = here;
    edge_moves(d, edge);
    jump_add(d, edge->target);
}

static void switch_decode(Decoder *d, const IrInst *term) {
    uint32_t count = term->edge_count - 1;
    SwitchTable *table = keep_new(d, sizeof *table + count * sizeof *table->cases);
    table->count = count;
    Step *step = step_add(d, STEP_SWITCH);
    step->a = register_of(d, term->operands[0]);
    step->x.pointer = table;
    switch_edge(d, table, UINT32_MAX, &term->edges[0]);
    for (uint32_t i = 0; i < count; i++) {
        table->cases[i].label = term->edges[i + 1].label;
        switch_edge(d, table, i, &term->edges[i + 1]);
    }
}

static void leave_decode(Decoder *d, const IrInst *term, StepKind kind) {
    Step *step = step_add(d, kind);
    step->a = register_of(d, term->operands[0]);
    step->x.integer = term->imm[0].integer;
}

static void terminator_decode(Decoder *d, const IrInst *term) {
    switch (term->op) {
    case IR_JUMP: jump_decode(d, term); return;
    case IR_BRANCH: branch_decode(d, term); return;
    case IR_SWITCH: switch_decode(d, term); return;
    case IR_RETURN: leave_decode(d, term, STEP_RETURN); return;
    case IR_SUSPEND: leave_decode(d, term, STEP_SUSPEND); return;
    case IR_UNREACHABLE: step_add(d, STEP_UNREACHABLE); return;
    case IR_PROPAGATE: step_add(d, STEP_PROPAGATE); return;
    case IR_RERAISE: raise_decode(d, term, STEP_RAISE_AGAIN); return;
    case IR_RAISE_HANDLED: raise_decode(d, term, STEP_RAISE_HANDLED); return;
    default: raise_decode(d, term, STEP_RAISE); return;
    }
}

/* ---- Blocks ---- */

static void handler_add(Decoder *d, const IrBlock *block, uint32_t start) {
    if (!block->handler.target.id) return;
    const IrBlock *handler = func_block(d->ir, block->handler.target);
    const MoveList *moves = NULL;
    if (block->handler.arg_count) {
        moves =
            move_list(d, block->handler.args, handler->params.items + 1, block->handler.arg_count);
        if (moves->count > d->scratch_count) d->scratch_count = moves->count;
    }
    InterpHandler row = {.start = start,
                         .end = d->steps.len,
                         .target = handler->id.id,
                         .site_register = register_of(d, handler->params.items[0]),
                         .moves = moves};
    vec_push(&d->handlers, row);
}

static void block_decode(Decoder *d, const IrBlock *block) {
    uint32_t start = d->starts[block->id.id] = d->steps.len;
    for (uint32_t i = 0; i < block->insts.len; i++) {
        const IrInst *inst = block->insts.items[i];
        const Step *step = inst_decode(d, inst);
        if (!step) continue;
        uint32_t at = (uint32_t)(step - d->steps.items);
        d->steps.items[at].result = registers_step(d, inst, i);
    }
    terminator_decode(d, block->term);
    registers_release(d, block->term, block->insts.len);
    handler_add(d, block, start);
}

/* ---- Functions ---- */

static void targets_fix(Decoder *d) {
    for (uint32_t i = 0; i < d->fixups.len; i++) {
        const TargetFixup *fixup = &d->fixups.items[i];
        uint32_t *field = (uint32_t *)((char *)&d->steps.items[fixup->step] + fixup->field);
        *field = d->starts[fixup->block.id];
    }
    for (uint32_t i = 0; i < d->switch_fixups.len; i++) {
        const SwitchFixup *fixup = &d->switch_fixups.items[i];
        SwitchTable *table = fixup->table;
        uint32_t target = d->starts[fixup->block.id];
        *(fixup->index == UINT32_MAX ? &table->otherwise : &table->cases[fixup->index].target) =
            target;
    }
    for (uint32_t i = 0; i < d->handlers.len; i++)
        d->handlers.items[i].target = d->starts[d->handlers.items[i].target];
}

static void *plain_copy(const void *items, size_t size) {
    void *copy = kri_eval_plain(size + 1);
    if (size) memcpy(copy, items, size);
    return copy;
}

static const Type *generator_type(const IrFunc *func) {
    if (func_has(func, FUNC_ASYNC_GENERATOR)) return &kr_type_async_generator;
    return func_has(func, FUNC_COROUTINE) ? &kr_type_coroutine : &kr_type_generator;
}

static void func_finish(Decoder *d) {
    InterpFunc *func = d->func;
    targets_fix(d);
    func->unit = d->unit;
    func->shown = &func->head.code;
    func->steps = plain_copy(d->steps.items, d->steps.len * sizeof *d->steps.items);
    func->handlers = plain_copy(d->handlers.items, d->handlers.len * sizeof *d->handlers.items);
    func->handler_count = d->handlers.len;
    func->scratch = d->register_count;
    func->register_count = d->register_count + d->scratch_count;
    func->parameter_count = func_entry(d->ir)->params.len;
    func->generator_type = generator_type(d->ir);
    func->is_resume = d->ir->starter.id != 0;
    code_fill(d);
    func->kept = d->kept;
}

static void decoder_release(Decoder *d) {
    vec_free(&d->free_registers);
    vec_free(&d->steps);
    vec_free(&d->handlers);
    vec_free(&d->fixups);
    vec_free(&d->switch_fixups);
    vec_free(&d->sites);
}

static void func_decode(const IrModule *module, const InterpUnit *unit, const IrFunc *ir,
                        Arena *arena) {
    Decoder d = {
        .module = module, .ir = ir, .unit = unit, .func = unit->funcs[ir->id.id], .arena = arena};
    d.starts = ARENA_NEW_ARRAY(arena, uint32_t, ir->blocks.len + 1);
    registers_plan(&d);
    for (uint32_t i = 0; i < ir->order.len; i++) {
        d.next = i + 1 < ir->order.len ? ir->order.items[i + 1] : BLOCK_NONE;
        block_decode(&d, func_block(ir, ir->order.items[i]));
    }
    func_finish(&d);
    decoder_release(&d);
}

/* Python sees one function; nothing but the resume function raises anything. */
static void resume_join(const InterpUnit *unit, const IrFunc *ir) {
    if (!ir->starter.id) return;
    InterpFunc *func = unit->funcs[ir->id.id], *starter = unit->funcs[ir->starter.id];
    func->shown = &starter->head.code;
    starter->head.details.sites = func->head.details.sites;
    starter->head.details.site_count = func->head.details.site_count;
}

const InterpFunc *interp_decode(const IrModule *module) {
    Arena arena;
    arena_init(&arena);
    InterpUnit *unit = unit_new(module);
    for (uint32_t i = 1; i < module->funcs.len; i++)
        func_decode(module, unit, module->funcs.items[i], &arena);
    for (uint32_t i = 1; i < module->funcs.len; i++) {
        resume_join(unit, module->funcs.items[i]);
        if (!module->funcs.items[i]->starter.id)
            constants_fill(unit, module, module->funcs.items[i], &arena);
    }
    arena_release(&arena);
    return unit->funcs[1];
}
