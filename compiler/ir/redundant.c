/* Redundant block parameters: those that get, over every edge, one and the same other value (or
 * themselves). These are the trivial phis of Braun et al., "Simple and Efficient Construction of
 * Static Single Assignment Form" (CC 2013).
 *
 * A worklist over the parameters: when one falls, those that get it as an argument are looked at
 * again. */
#include "ir/edit.h"

typedef struct Use {
    uint32_t param; /* value id of the parameter that gets the argument */
    uint32_t next;  /* use index, 0 ends */
} Use;

typedef struct Incoming {
    uint32_t arg;
    uint32_t next;
} Incoming;

typedef struct Redundancy {
    uint32_t *forward;
    uint32_t *first_incoming; /* by parameter: its arguments */
    VEC(Incoming) incoming;
    uint32_t *first_use, *last_use; /* by value: parameters that get it */
    VEC(Use) uses;
    VEC(uint32_t) work;
    bool *dead;
    uint32_t dead_count;
} Redundancy;

static void note_use(Redundancy *r, uint32_t value, uint32_t param) {
    vec_push(&r->uses, ((Use){param, 0}));
    uint32_t index = r->uses.len - 1;
    if (r->last_use[value])
        r->uses.items[r->last_use[value]].next = index;
    else
        r->first_use[value] = index;
    r->last_use[value] = index;
}

static void note_edge(Redundancy *r, const IrFunc *f, const IrEdge *edge) {
    const ValueId *params = edge_params(f, edge);
    for (uint32_t i = 0; i < edge->arg_count; i++) {
        uint32_t param = params[i].id, arg = edge->args[i].id;
        vec_push(&r->incoming, ((Incoming){arg, r->first_incoming[param]}));
        r->first_incoming[param] = r->incoming.len - 1;
        note_use(r, arg, param);
    }
}

/* The one value that `param` can be, or 0. */
static uint32_t sole_value(Redundancy *r, uint32_t param) {
    uint32_t sole = 0;
    for (uint32_t i = r->first_incoming[param]; i; i = r->incoming.items[i].next) {
        uint32_t arg = forward_resolve(r->forward, (ValueId){r->incoming.items[i].arg}).id;
        if (arg == param || arg == sole) continue;
        if (sole) return 0;
        sole = arg;
    }
    return sole;
}

/* What got `param` now gets `value`; a later fall of `value` must reach those too. */
static void merge_uses(Redundancy *r, uint32_t param, uint32_t value) {
    for (uint32_t i = r->first_use[param]; i; i = r->uses.items[i].next)
        vec_push(&r->work, r->uses.items[i].param);
    if (!r->first_use[param]) return;
    if (r->last_use[value])
        r->uses.items[r->last_use[value]].next = r->first_use[param];
    else
        r->first_use[value] = r->first_use[param];
    r->last_use[value] = r->last_use[param];
}

static void look_at(Redundancy *r, uint32_t param) {
    if (r->dead[param]) return;
    uint32_t sole = sole_value(r, param);
    if (!sole) return;
    r->dead[param] = true;
    r->dead_count++;
    r->forward[param] = sole;
    merge_uses(r, param, sole);
}

/* The work is taken from its end, so the first blocks are put there: a chain of parameters falls
 * from its start, each straight to the value at the start, and no list of uses is carried along the
 * chain. */
static void collect(Redundancy *r, const IrFunc *f) {
    for (uint32_t i = f->order.len; i-- > 0;) {
        IrBlock *block = func_block(f, f->order.items[i]);
        for (uint32_t k = block->params.len; k-- > 0;)
            vec_push(&r->work, block->params.items[k].id);
        for (uint32_t k = 0; k < block_edge_count(block); k++)
            note_edge(r, f, block_edge(block, k));
    }
}

uint32_t func_drop_redundant_params(IrFunc *f) {
    Arena scratch;
    arena_init(&scratch);
    Redundancy r = {.forward = forward_identity(f, &scratch)};
    r.first_incoming = ARENA_NEW_ARRAY(&scratch, uint32_t, f->values.len);
    r.first_use = ARENA_NEW_ARRAY(&scratch, uint32_t, f->values.len);
    r.last_use = ARENA_NEW_ARRAY(&scratch, uint32_t, f->values.len);
    r.dead = ARENA_NEW_ARRAY(&scratch, bool, f->values.len);
    vec_push(&r.incoming, ((Incoming){0, 0})); /* index 0 ends a list */
    vec_push(&r.uses, ((Use){0, 0}));
    collect(&r, f);
    while (r.work.len) look_at(&r, vec_pop(&r.work));
    if (r.dead_count) {
        func_forward(f, r.forward);
        func_drop_params(f, r.dead);
    }
    vec_free(&r.incoming);
    vec_free(&r.uses);
    vec_free(&r.work);
    arena_release(&scratch);
    return r.dead_count;
}
