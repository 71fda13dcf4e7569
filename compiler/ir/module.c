/* Modules, functions and their tables. */
#include "ir/ir.h"

IrModule *module_new(Arena *arena, Interner *interner, const Name *name, const char *file) {
    IrModule *m = ARENA_NEW(arena, IrModule);
    m->arena = arena;
    m->interner = interner;
    m->name = name;
    m->file = file;
    str_map_init(&m->const_ids, arena);
    ptr_map_init(&m->global_ids, arena);
    /* Id 0 means none, so every table begins with an entry that nobody reads. */
    vec_push_in(arena, &m->funcs, NULL);
    vec_push_in(arena, &m->constants, (IrConst){0});
    vec_push_in(arena, &m->globals, (IrGlobal){0});
    vec_push_in(arena, &m->classes, (IrClass){0});
    vec_push_in(arena, &m->texts, (IrText){0});
    return m;
}

IrFunc *module_add_func(IrModule *m) {
    IrFunc *f = ARENA_NEW(m->arena, IrFunc);
    f->id = (FuncId){m->funcs.len};
    f->module = m;
    f->text = m->text;
    f->result = type_of_kind(IR_TYPE_VALUE);
    f->inst_count = 1;
    vec_push_in(m->arena, &f->values, (IrValue){0});
    vec_push_in(m->arena, &f->blocks, NULL);
    vec_push_in(m->arena, &m->funcs, f);
    return f;
}

ClassId module_add_class(IrModule *m, IrClass class) {
    vec_push_in(m->arena, &m->classes, class);
    return (ClassId){m->classes.len - 1};
}

uint32_t module_begin_text(IrModule *m, IrText text) {
    assert(!m->text && "texts are lowered one behind the other");
    vec_push_in(m->arena, &m->texts, text);
    return m->text = m->texts.len - 1;
}

void module_end_text(IrModule *m) { m->text = 0; }

GlobalId module_global(IrModule *m, const Name *name) {
    MapValue *slot = ptr_map_at(&m->global_ids, name);
    if (!slot->u32) {
        slot->u32 = m->globals.len;
        vec_push_in(m->arena, &m->globals, (IrGlobal){name});
    }
    return (GlobalId){slot->u32};
}

bool block_raises(const IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++)
        if (op_raises(block->insts.items[i]->op)) return true;
    return block->term && op_raises(block->term->op);
}

uint32_t block_edge_count(const IrBlock *block) {
    uint32_t normal = block->term ? block->term->edge_count : 0;
    return normal + (block->handler.target.id ? 1 : 0);
}

IrEdge *block_edge(IrBlock *block, uint32_t index) {
    uint32_t normal = block->term ? block->term->edge_count : 0;
    return index < normal ? &block->term->edges[index] : &block->handler;
}

const Name *inst_looked_up(const IrModule *module, const IrInst *inst) {
    if (inst->op == IR_CHECK_BOUND) return NULL;
    switch ((IrImmKind)ir_ops[inst->op].imms[0]) {
    case IMM_NAME: return inst->imm[0].name;
    case IMM_GLOBAL: return module_global_at(module, inst->imm[0].global)->name;
    default: return NULL;
    }
}
