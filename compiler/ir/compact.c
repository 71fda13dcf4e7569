/* Renumbering: values and blocks get ids in the order in which the printer shows them. */
#include "ir/edit.h"

typedef struct Compaction {
    IrFunc *f;
    uint32_t *value_ids; /* by old id; 0: gone */
    uint32_t *block_ids;
    IrValue *values; /* by new id */
    uint32_t value_count;
} Compaction;

static void number_value(Compaction *c, ValueId *id) {
    if (!id->id) return;
    c->values[c->value_count] = *func_value(c->f, *id);
    c->value_ids[id->id] = c->value_count;
    id->id = c->value_count++;
}

static void number_block(Compaction *c, IrBlock *block) {
    for (uint32_t i = 0; i < block->params.len; i++) number_value(c, &block->params.items[i]);
    for (uint32_t i = 0; i < block->insts.len; i++) number_value(c, &block->insts.items[i]->result);
}

static void rename_list(const Compaction *c, ValueId *list, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) list[i].id = c->value_ids[list[i].id];
}

static void rename_inst(const Compaction *c, IrInst *inst) {
    inst->block.id = c->block_ids[inst->block.id];
    rename_list(c, inst->operands, inst->operand_count);
}

static void rename_block(const Compaction *c, IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++) rename_inst(c, block->insts.items[i]);
    rename_inst(c, block->term);
    for (uint32_t i = 0; i < block_edge_count(block); i++) {
        IrEdge *edge = block_edge(block, i);
        rename_list(c, edge->args, edge->arg_count);
        edge->target.id = c->block_ids[edge->target.id];
    }
    block->id.id = c->block_ids[block->id.id];
}

static void replace_tables(Compaction *c) {
    IrFunc *f = c->f;
    for (uint32_t v = 1; v < c->value_count; v++)
        c->values[v].block.id = c->block_ids[c->values[v].block.id];
    memcpy(f->values.items, c->values, sizeof *c->values * c->value_count);
    f->values.len = c->value_count;
    IrBlock **blocks = ARENA_NEW_ARRAY(f->module->arena, IrBlock *, f->order.len + 1);
    for (uint32_t i = 0; i < f->order.len; i++) {
        blocks[i + 1] = func_block(f, f->order.items[i]);
        f->order.items[i].id = i + 1;
    }
    f->blocks.items = blocks;
    f->blocks.len = f->blocks.cap = f->order.len + 1;
}

void func_compact(IrFunc *f) {
    Arena scratch;
    arena_init(&scratch);
    Compaction c = {.f = f, .value_count = 1};
    c.value_ids = ARENA_NEW_ARRAY(&scratch, uint32_t, f->values.len);
    c.block_ids = ARENA_NEW_ARRAY(&scratch, uint32_t, f->blocks.len);
    c.values = ARENA_NEW_ARRAY(&scratch, IrValue, f->values.len);
    for (uint32_t i = 0; i < f->order.len; i++) {
        c.block_ids[f->order.items[i].id] = i + 1;
        number_block(&c, func_block(f, f->order.items[i]));
    }
    for (uint32_t i = 0; i < f->order.len; i++) rename_block(&c, func_block(f, f->order.items[i]));
    replace_tables(&c);
    arena_release(&scratch);
}
