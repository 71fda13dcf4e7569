/* SSA form for values with several definitions: the one that was, and one more at the start of each
 * block where the function is resumed. A use sees the definition that reaches it; where several
 * meet, a block parameter joins them.
 *
 * On demand, as in Braun et al. (CC 2013); parameters that turn out needless are removed afterwards
 * by the caller. */
#include "opt/split.h"

typedef struct Join {
    ValueId of;
    BlockId block;
} Join;

typedef struct Repair {
    IrFunc *func;
    Cfg cfg;
    Arena *scratch;
    uint32_t value_count;
    bool *many;      /* by value id: it has several definitions */
    PtrMap at_start; /* (value, block) -> what it is at the block's start */
    VEC(Join) joins; /* parameters whose arguments are still missing */
} Repair;

static const void *key_of(ValueId value, BlockId block) {
    return (const void *)(((uintptr_t)value.id << 32) | block.id);
}

static ValueId known_at_start(const Repair *r, ValueId value, BlockId block) {
    return (ValueId){ptr_map_get_u32(&r->at_start, key_of(value, block), 0)};
}

static void note_at_start(Repair *r, ValueId value, BlockId block, ValueId is) {
    ptr_map_put_u32(&r->at_start, key_of(value, block), is.id);
}

static ValueId join(Repair *r, ValueId value, BlockId block) {
    ValueId param =
        block_add_param(r->func, func_block(r->func, block), func_type_of(r->func, value));
    Join missing = {value, block};
    vec_push_in(r->scratch, &r->joins, missing);
    return param;
}

/* Walks up while there is one way only, then notes the answer on the whole way. */
static ValueId value_at_start(Repair *r, ValueId value, BlockId block) {
    BlockId at = block;
    ValueId is;
    while (!(is = known_at_start(r, value, at)).id) {
        CfgPreds preds = cfg_preds(&r->cfg, at);
        assert(preds.count && "a value that is used is defined on every way there");
        if (preds.count > 1) {
            is = join(r, value, at);
            note_at_start(r, value, at, is);
            break;
        }
        BlockId above = preds.items[0].block;
        if (block_same(func_value(r->func, value)->block, above)) {
            is = value;
            note_at_start(r, value, at, is);
            break;
        }
        at = above;
    }
    for (; !block_same(block, at); block = cfg_preds(&r->cfg, block).items[0].block)
        note_at_start(r, value, block, is);
    return is;
}

static ValueId value_at_end(Repair *r, ValueId value, BlockId block) {
    if (block_same(func_value(r->func, value)->block, block)) return value;
    return value_at_start(r, value, block);
}

static void repair_use(Repair *r, ValueId *use, BlockId block) {
    if (use->id < r->value_count && r->many[use->id]) *use = value_at_end(r, *use, block);
}

static void repair_inst(Repair *r, const IrInst *inst, BlockId block) {
    for (uint32_t i = 0; i < inst->operand_count; i++) repair_use(r, &inst->operands[i], block);
}

static void repair_block(Repair *r, IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++)
        repair_inst(r, block->insts.items[i], block->id);
    repair_inst(r, block->term, block->id);
    for (uint32_t i = 0; i < block_edge_count(block); i++) {
        const IrEdge *edge = block_edge(block, i);
        for (uint32_t k = 0; k < edge->arg_count; k++) repair_use(r, &edge->args[k], block->id);
    }
}

static void edge_add_arg(Repair *r, IrEdge *edge, ValueId arg) {
    ValueId *args = ARENA_NEW_ARRAY(r->func->module->arena, ValueId, edge->arg_count + 1);
    if (edge->arg_count) memcpy(args, edge->args, edge->arg_count * sizeof *args);
    args[edge->arg_count++] = arg;
    edge->args = args;
}

/* In the order in which the parameters were added; finding an argument may add more. */
static void fill_joins(Repair *r) {
    for (uint32_t i = 0; i < r->joins.len; i++) {
        Join missing = r->joins.items[i];
        CfgPreds preds = cfg_preds(&r->cfg, missing.block);
        for (uint32_t k = 0; k < preds.count; k++) {
            IrBlock *from = func_block(r->func, preds.items[k].block);
            edge_add_arg(r, block_edge(from, preds.items[k].edge),
                         value_at_end(r, missing.of, from->id));
        }
    }
}

void split_repair(IrFunc *f, const SplitDefs *defs, Arena *scratch) {
    Repair r = {.func = f, .scratch = scratch, .value_count = f->values.len};
    cfg_init(&r.cfg, f, scratch);
    ptr_map_init(&r.at_start, scratch);
    r.many = ARENA_NEW_ARRAY(scratch, bool, r.value_count);
    for (uint32_t i = 0; i < defs->len; i++) {
        const SplitDef *def = &defs->items[i];
        r.many[def->of.id] = true;
        note_at_start(&r, def->of, def->block, def->value);
    }
    for (uint32_t i = 0; i < r.cfg.rpo.len; i++)
        repair_block(&r, func_block(f, r.cfg.rpo.items[i]));
    fill_joins(&r);
}
