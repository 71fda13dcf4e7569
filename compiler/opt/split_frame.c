/* The frame of a generator: exactly the values that live across a suspension, in slots that are
 * shared by values which never wait at the same place. Constants are made anew instead of being
 * stored.
 *
 * What waits is stored before the suspension and loaded behind it. An argument is in its slot from
 * the start and needs no store. */
#include "opt/split.h"

typedef struct Frame {
    Split *split;
    IrFunc *func;
    Cfg cfg;
    Live live;
    ValueIdVec *waiting; /* by point: what lives across it, without what is remade */
    bool *remade;        /* by value id */
    uint32_t value_count;
    int32_t *slots; /* by value id; -1: none */
    bool *is_param; /* by value id */
    SplitDefs defs;
} Frame;

/* ---- Constants ---- */

static bool can_remake(const IrFunc *f, ValueId value) {
    const IrInst *inst = func_value(f, value)->inst;
    return inst && inst->operand_count == 0 && op_is_pure(inst->op);
}

static void collect_waiting(Frame *fr) {
    for (uint32_t i = 0; i < fr->split->points.len; i++) {
        const ValueIdVec *in = &fr->live.in[fr->split->points.items[i].after->id.id];
        for (uint32_t k = 0; k < in->len; k++) {
            ValueId value = in->items[k];
            if (block_same(func_value(fr->func, value)->block, fr->split->entry->id))
                continue; /* always at hand */
            if (can_remake(fr->func, value))
                fr->remade[value.id] = true;
            else
                vec_push_in(&fr->split->scratch, &fr->waiting[i], value);
        }
    }
}

typedef struct Remake {
    Frame *frame;
    IrBlock *block;
    uint32_t *made_in; /* by value id: the block that has its own copy */
    ValueId *copies;
} Remake;

static void remake_one(Remake *r, ValueId *use) {
    Frame *fr = r->frame;
    if (use->id >= fr->value_count || !fr->remade[use->id]) return;
    const IrValue *value = func_value(fr->func, *use);
    if (block_same(value->block, r->block->id)) return;
    if (r->made_in[use->id] != r->block->id.id) {
        const IrInst *old = value->inst;
        IrInst *copy = inst_new(fr->func, old->op, NULL, 0);
        memcpy(copy->imm, old->imm, sizeof copy->imm);
        copy->span = old->span;
        block_insert(fr->func, r->block, 0, copy);
        r->made_in[use->id] = r->block->id.id;
        r->copies[use->id] = copy->result;
    }
    *use = r->copies[use->id];
}

/* Every block that uses such a constant gets its own. */
static void remake_constants(Frame *fr) {
    Arena *scratch = &fr->split->scratch;
    Remake r = {.frame = fr};
    r.made_in = ARENA_NEW_ARRAY(scratch, uint32_t, fr->value_count);
    r.copies = ARENA_NEW_ARRAY(scratch, ValueId, fr->value_count);
    for (uint32_t i = 0; i < fr->func->order.len; i++) {
        r.block = func_block(fr->func, fr->func->order.items[i]);
        for (uint32_t k = 0; k < block_edge_count(r.block); k++) {
            IrEdge *edge = block_edge(r.block, k);
            for (uint32_t a = 0; a < edge->arg_count; a++) remake_one(&r, &edge->args[a]);
        }
        for (uint32_t a = 0; a < r.block->term->operand_count; a++)
            remake_one(&r, &r.block->term->operands[a]);
        for (uint32_t k = r.block->insts.len;
             k-- > 0;) { /* backwards: copies are inserted in front */
            IrInst *inst = r.block->insts.items[k];
            uint32_t length = r.block->insts.len;
            for (uint32_t a = 0; a < inst->operand_count; a++) remake_one(&r, &inst->operands[a]);
            k += r.block->insts.len - length;
        }
    }
}

/* ---- Slots ---- */

typedef struct Colouring {
    bool *taken; /* [point * width + slot]; the last row is the start */
    uint32_t width;
    uint32_t *points; /* points of all values, one value behind the other */
    uint32_t *starts; /* by value id: where its points begin; one more entry */
} Colouring;

/* Counts, then places: the points at which each value waits. */
static void group_points(Frame *fr, Colouring *c) {
    Arena *scratch = &fr->split->scratch;
    uint32_t total = 0;
    c->starts = ARENA_NEW_ARRAY(scratch, uint32_t, fr->value_count + 2);
    for (uint32_t i = 0; i < fr->split->points.len; i++)
        for (uint32_t k = 0; k < fr->waiting[i].len; k++, total++)
            c->starts[fr->waiting[i].items[k].id + 2]++;
    for (uint32_t v = 2; v < fr->value_count + 2; v++) c->starts[v] += c->starts[v - 1];
    c->points = ARENA_NEW_ARRAY(scratch, uint32_t, total);
    for (uint32_t i = 0; i < fr->split->points.len; i++)
        for (uint32_t k = 0; k < fr->waiting[i].len; k++)
            c->points[c->starts[fr->waiting[i].items[k].id + 1]++] = i;
}

static bool slot_is_free(const Colouring *c, uint32_t value, uint32_t slot) {
    for (uint32_t i = c->starts[value]; i < c->starts[value + 1]; i++)
        if (c->taken[c->points[i] * c->width + slot]) return false;
    return true;
}

static void slot_give(Frame *fr, Colouring *c, uint32_t value, uint32_t slot) {
    fr->slots[value] = (int32_t)slot;
    for (uint32_t i = c->starts[value]; i < c->starts[value + 1]; i++)
        c->taken[c->points[i] * c->width + slot] = true;
    if (slot >= fr->split->slot_count) fr->split->slot_count = slot + 1;
}

/* No point has more than `most` values waiting, nor the start more than its arguments; greedy
 * choice may need more. */
static uint32_t slots_at_most(const Frame *fr) {
    uint32_t count = fr->split->params.len;
    bool *seen = heap_alloc_zeroed(fr->value_count + 1, sizeof *seen);
    for (uint32_t i = 0; i < fr->split->points.len; i++)
        for (uint32_t k = 0; k < fr->waiting[i].len; k++) {
            uint32_t value = fr->waiting[i].items[k].id;
            if (!seen[value]) count++;
            seen[value] = true;
        }
    free(seen);
    return count;
}

/* Slots from `first` on for all that wait and have none, boxed or not. */
static void colour(Frame *fr, Colouring *c, bool boxed, uint32_t first) {
    for (uint32_t v = 1; v < fr->value_count; v++) {
        if (c->starts[v] == c->starts[v + 1] || fr->slots[v] >= 0) continue;
        if (type_is_boxed(func_type_of(fr->func, (ValueId){v})) != boxed) continue;
        uint32_t slot = first;
        while (!slot_is_free(c, v, slot)) slot++;
        slot_give(fr, c, v, slot);
    }
}

/* The arguments come first, in order, so that the starter stores them one behind the other; what is
 * no Value last, so that the runtime may look at the others. */
static void choose_slots(Frame *fr) {
    Split *s = fr->split;
    Colouring c = {.width = slots_at_most(fr)};
    group_points(fr, &c);
    c.taken = heap_alloc_zeroed((size_t)s->points.len * c.width + 1, sizeof *c.taken);
    for (uint32_t i = 0; i < s->params.len; i++) slot_give(fr, &c, s->params.items[i].id, i);
    colour(fr, &c, true, 0);
    uint32_t boxed = s->slot_count;
    colour(fr, &c, false, boxed);
    s->func->raw_slots = s->slot_count - boxed;
    s->slot_count = boxed;
    free(c.taken);
}

/* ---- Stores and loads ---- */

static IrOp load_op(IrTypeKind kind) {
    switch (kind) {
    case IR_TYPE_VALUE:
    case IR_TYPE_INT:
    case IR_TYPE_OBJ: return IR_FRAME_LOAD;
    case IR_TYPE_I64: return IR_FRAME_LOAD_I64;
    case IR_TYPE_I1: return IR_FRAME_LOAD_I1;
    case IR_TYPE_F64: return IR_FRAME_LOAD_F64;
    case IR_TYPE_I32:
    case IR_TYPE_PTR:
    case IR_TYPE_VOID:
    case IR_TYPE_COUNT: break;
    }
    assert(false && "sites and arrays of results are used up before anything suspends");
    return IR_FRAME_LOAD;
}

static IrOp store_op(IrTypeKind kind) {
    return (IrOp)(load_op(kind) + (IR_FRAME_STORE - IR_FRAME_LOAD));
}

static IrInst *new_load(Frame *fr, ValueId value) {
    IrType type = func_type_of(fr->func, value);
    IrInst *load = inst_new(fr->func, load_op((IrTypeKind)type.kind), NULL, 0);
    load->imm[0].integer = fr->slots[value.id];
    func_value(fr->func, load->result)->type = type;
    return load;
}

static void store(Frame *fr, IrBlock *block, ValueId value) {
    IrInst *inst =
        inst_new(fr->func, store_op((IrTypeKind)func_type_of(fr->func, value).kind), &value, 1);
    inst->imm[0].integer = fr->slots[value.id];
    block_append(fr->func, block, inst);
}

static void suspend_at(Frame *fr, uint32_t index) {
    const SplitPoint *point = &fr->split->points.items[index];
    const ValueIdVec *waiting = &fr->waiting[index];
    for (uint32_t k = 0; k < waiting->len; k++)
        if (!fr->is_param[waiting->items[k].id]) store(fr, point->before, waiting->items[k]);
    if (fr->split->outer.id)
        block_append(fr->func, point->before,
                     inst_new(fr->func, IR_FRAME_END, &fr->split->outer, 1));
    if (point->after->handler.target.id)
        block_append(fr->func, point->before, inst_new(fr->func, IR_FRAME_GUARD, NULL, 0));
    inst_set_edge_count(fr->func, point->before->term, 0);
    for (uint32_t k = waiting->len; k-- > 0;) {
        IrInst *load = new_load(fr, waiting->items[k]);
        block_insert(fr->func, point->after, 0, load);
        SplitDef def = {waiting->items[k], point->after->id, load->result};
        vec_push_in(&fr->split->scratch, &fr->defs, def);
    }
}

/* ---- Arguments ---- */

void split_count_uses(const IrFunc *f, uint32_t *uses) {
    for (uint32_t i = 0; i < f->order.len; i++) {
        IrBlock *block = func_block(f, f->order.items[i]);
        for (uint32_t k = 0; k <= block->insts.len; k++) {
            const IrInst *inst = k < block->insts.len ? block->insts.items[k] : block->term;
            for (uint32_t a = 0; a < inst->operand_count; a++) uses[inst->operands[a].id]++;
        }
        for (uint32_t k = 0; k < block_edge_count(block); k++)
            for (uint32_t a = 0; a < block_edge(block, k)->arg_count; a++)
                uses[block_edge(block, k)->args[a].id]++;
    }
}

/* The parameters that are used become loads at the start of the body. */
static void find_params(Frame *fr) {
    Split *s = fr->split;
    ValueIdVec *params = &s->first->params;
    uint32_t *uses = ARENA_NEW_ARRAY(&s->scratch, uint32_t, fr->value_count);
    split_count_uses(fr->func, uses);
    s->param_positions = ARENA_NEW_ARRAY(&s->scratch, uint32_t, params->len);
    for (uint32_t i = 0; i < params->len; i++) {
        if (!uses[params->items[i].id]) continue;
        s->param_positions[s->params.len] = i;
        vec_push_in(&s->scratch, &s->params, params->items[i]);
        fr->is_param[params->items[i].id] = true;
    }
}

static void load_params(Frame *fr) {
    IrBlock *first = fr->split->first;
    for (uint32_t i = 0; i < first->params.len; i++) {
        ValueId param = first->params.items[i];
        IrValue *value = func_value(fr->func, param);
        if (!fr->is_param[param.id]) {
            value->kind = VALUE_FREE;
            continue;
        }
        IrInst *load = new_load(fr, param);
        func_value(fr->func, load->result)->kind = VALUE_FREE;
        load->result = param; /* the value stays what it is, defined otherwise */
        *func_value(fr->func, param) =
            (IrValue){.type = func_type_of(fr->func, param), .kind = VALUE_INST, .inst = load};
        block_insert(fr->func, first, 0, load);
    }
    first->params.len = 0;
}

/* ---- All ---- */

void split_make_frame(Split *s) {
    Frame fr = {.split = s, .func = s->func, .value_count = s->func->values.len};
    cfg_init(&fr.cfg, s->func, &s->scratch);
    live_init(&fr.live, &fr.cfg, &s->scratch);
    fr.waiting = ARENA_NEW_ARRAY(&s->scratch, ValueIdVec, s->points.len);
    fr.remade = ARENA_NEW_ARRAY(&s->scratch, bool, fr.value_count);
    fr.is_param = ARENA_NEW_ARRAY(&s->scratch, bool, fr.value_count);
    fr.slots = ARENA_NEW_ARRAY(&s->scratch, int32_t, fr.value_count);
    for (uint32_t v = 0; v < fr.value_count; v++) fr.slots[v] = -1;
    collect_waiting(&fr);
    find_params(&fr);
    choose_slots(&fr);
    remake_constants(&fr);
    load_params(&fr);
    for (uint32_t i = 0; i < s->points.len; i++) suspend_at(&fr, i);
    split_repair(s->func, &fr.defs, &s->scratch);
}
