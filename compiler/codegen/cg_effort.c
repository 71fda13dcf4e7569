#include "codegen/cg_effort.h"

#include <stdlib.h>

enum {
    DEPTH_MAX = 4,   /* deeper loops count as this */
    LEVEL_QUICK = 1, /* -O1: no function is optimized */
    LEVEL_ALL = 3,   /* -O3: every function is */
    BUDGET = 3000,   /* instructions of a module that are optimized; measured: about a second */
    FUNC_MAX = 2500, /* beyond that, passes that are quadratic take longer than the code gains */
    BODY_MAX = 1500, /* the same for code that runs once */
};

/* ---- Loops ---- */

/* What goes on with a yield from or await asks its iterator again: no loop of the program. */
static bool is_delegation(const IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++)
        if (block->insts.items[i]->op == IR_FRAME_DELEGATE_TAKE) return true;
    return false;
}

/* Lowering lays loops out contiguously: a branch back encloses the loop. `last` gives for each
 * header the last place that branches back to it. */
static void find_loops(const IrFunc *func, const uint32_t *position, uint32_t *last) {
    for (uint32_t i = 0; i < func->order.len; i++) {
        IrBlock *block = func_block(func, func->order.items[i]);
        if (is_delegation(block)) continue;
        for (uint32_t e = 0; e < block_edge_count(block); e++) {
            uint32_t target = position[block_edge(block, e)->target.id];
            if (target <= i) last[target] = i + 1;
        }
    }
}

static void find_depths(CgPlan *plan, const IrFunc *func, Arena *arena) {
    uint32_t count = func->order.len;
    uint32_t *position = heap_alloc_zeroed(func->blocks.len, sizeof *position);
    uint32_t *last = heap_alloc_zeroed(count + 1, sizeof *last),
             *ends = heap_alloc_zeroed(count + 1, sizeof *ends);
    plan->depth = ARENA_NEW_ARRAY(arena, uint8_t, func->blocks.len);
    for (uint32_t i = 0; i < count; i++) position[func->order.items[i].id] = i;
    find_loops(func, position, last);
    uint32_t depth = 0;
    for (uint32_t i = 0; i < count; i++) {
        depth -= ends[i];
        if (last[i]) {
            depth++;
            ends[last[i]]++;
            plan->has_loops = true;
        }
        plan->depth[func->order.items[i].id] = (uint8_t)(depth < DEPTH_MAX ? depth : DEPTH_MAX);
    }
    free(position);
    free(last);
    free(ends);
}

/* ---- What loops use ---- */

typedef struct Candidate {
    FuncId func;
    uint32_t size; /* instructions */
    uint32_t heat;
} Candidate;

typedef struct Planner {
    const IrModule *ir;
    CgPlan *plans;
    Candidate *candidates; /* by FuncId - 1 until they are sorted */
    uint32_t count;
    PtrMap name_heat;    /* Name -> depth of the deepest loop that mentions it */
    uint32_t *func_heat; /* by FuncId: the same for functions that are mentioned themselves */
} Planner;

static void heat_up(uint32_t *heat, uint32_t depth) {
    if (*heat < depth) *heat = depth;
}

static void note_mention(Planner *planner, const IrInst *inst, uint32_t depth) {
    for (unsigned i = 0; i < IR_IMM_MAX; i++) {
        switch ((IrImmKind)ir_ops[inst->op].imms[i]) {
        case IMM_NAME:
            heat_up(&ptr_map_at(&planner->name_heat, inst->imm[i].name)->u32, depth);
            break;
        case IMM_GLOBAL: {
            const Name *name = module_global_at(planner->ir, inst->imm[i].global)->name;
            heat_up(&ptr_map_at(&planner->name_heat, name)->u32, depth);
            break;
        }
        case IMM_FUNC: heat_up(&planner->func_heat[inst->imm[i].func.id], depth); break;
        default: break;
        }
    }
}

/* Its own loops, and what its blocks mention. */
static void survey(Planner *planner, const IrFunc *func) {
    const CgPlan *plan = &planner->plans[func->id.id];
    Candidate *candidate = &planner->candidates[func->id.id - 1];
    candidate->func = func->id;
    for (uint32_t i = 0; i < func->order.len; i++) {
        const IrBlock *block = func_block(func, func->order.items[i]);
        uint32_t depth = plan->depth[block->id.id];
        candidate->size += block->insts.len + 1;
        heat_up(&candidate->heat, depth);
        if (depth == 0) continue;
        for (uint32_t k = 0; k < block->insts.len; k++)
            note_mention(planner, block->insts.items[k], depth);
    }
}

static void add_context(Planner *planner, Candidate *candidate) {
    const IrFunc *func = module_func(planner->ir, candidate->func);
    MapValue *named = func->code.name ? ptr_map_at(&planner->name_heat, func->code.name) : NULL;
    uint32_t by_name = named ? named->u32 : 0, itself = planner->func_heat[func->id.id];
    candidate->heat += by_name > itself ? by_name : itself;
}

/* ---- The choice ---- */

/* The hottest first; among equals, the order of the text. */
static int compare_candidates(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->heat != y->heat) return x->heat < y->heat ? 1 : -1;
    return x->func.id < y->func.id ? -1 : x->func.id > y->func.id;
}

static bool is_worth_it(const Planner *planner, const Candidate *candidate) {
    const IrFunc *func = module_func(planner->ir, candidate->func);
    bool once = func_has(func, FUNC_MODULE_BODY) || func_has(func, FUNC_CLASS_BODY);
    if (once) return planner->plans[func->id.id].has_loops && candidate->size <= BODY_MAX;
    return candidate->size <= FUNC_MAX;
}

static void spend(Planner *planner, uint32_t budget) {
    for (uint32_t i = 0; i < planner->count; i++) {
        const Candidate *candidate = &planner->candidates[i];
        if (candidate->size > budget || !is_worth_it(planner, candidate)) continue;
        planner->plans[candidate->func.id].is_full = true;
        budget -= candidate->size;
    }
}

CgPlan *effort_plan(const IrModule *ir, uint32_t level, Arena *arena) {
    Planner planner = {.ir = ir, .count = ir->funcs.len - 1};
    planner.plans = ARENA_NEW_ARRAY(arena, CgPlan, ir->funcs.len);
    planner.candidates = ARENA_NEW_ARRAY(arena, Candidate, ir->funcs.len);
    planner.func_heat = ARENA_NEW_ARRAY(arena, uint32_t, ir->funcs.len);
    ptr_map_init(&planner.name_heat, arena);
    for (uint32_t i = 1; i < ir->funcs.len; i++)
        find_depths(&planner.plans[i], ir->funcs.items[i], arena);
    if (level <= LEVEL_QUICK) return planner.plans;
    for (uint32_t i = 1; i < ir->funcs.len; i++) survey(&planner, ir->funcs.items[i]);
    for (uint32_t i = 0; i < planner.count; i++) add_context(&planner, &planner.candidates[i]);
    qsort(planner.candidates, planner.count, sizeof *planner.candidates, compare_candidates);
    spend(&planner, level >= LEVEL_ALL ? UINT32_MAX : BUDGET);
    return planner.plans;
}
