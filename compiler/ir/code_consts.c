#include "ir/code_consts.h"

typedef struct Finder {
    CodeConstants *constants;
    Arena *arena;
    const IrModule *module;
} Finder;

static bool constant_same(const CodeConst *a, const CodeConst *b) {
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case CODE_CONST_NONE: return true;
    case CODE_CONST_CONST: return a->constant.id == b->constant.id;
    case CODE_CONST_CODE: return a->func.id == b->func.id;
    case CODE_CONST_NAME: return a->name == b->name;
    case CODE_CONST_NAMES: return a->names == b->names;
    }
    return false;
}

static void constant_add(Finder *finder, CodeConst constant) {
    CodeConstants *constants = finder->constants;
    for (uint32_t i = 0; i < constants->len; i++)
        if (constant_same(&constants->items[i], &constant)) return;
    vec_push_in(finder->arena, constants, constant);
}

static CodeConst constant_of(const IrModule *module, ConstId id) {
    if (!id.id || module_const(module, id)->kind == CONST_NONE)
        return (CodeConst){.kind = CODE_CONST_NONE};
    return (CodeConst){.kind = CODE_CONST_CONST, .constant = id};
}

static void inst_constant(Finder *finder, const IrInst *inst, IrImmKind kind, const IrImm *imm) {
    switch (kind) {
    case IMM_CONST: constant_add(finder, constant_of(finder->module, imm->constant)); return;
    case IMM_FUNC:
        if (inst->op == IR_FUNCTION_NEW)
            constant_add(finder, (CodeConst){.kind = CODE_CONST_CODE, .func = imm->func});
        return;
    case IMM_CLASS:
        constant_add(finder, (CodeConst){.kind = CODE_CONST_NAME,
                                         .name = module_class(finder->module, imm->class)->name});
        return;
    case IMM_NAMES:
        if (imm->names && inst->op != IR_LOCALS_BUILD)
            constant_add(finder, (CodeConst){.kind = CODE_CONST_NAMES, .names = imm->names});
        return;
    default: return;
    }
}

static void inst_constants(Finder *finder, const IrInst *inst) {
    for (uint32_t i = 0; i < IR_IMM_MAX; i++)
        inst_constant(finder, inst, (IrImmKind)ir_ops[inst->op].imms[i], &inst->imm[i]);
}

/* The function whose instructions these are. */
static const IrFunc *body_of(const IrModule *module, const IrFunc *func) {
    for (uint32_t i = 1; i < module->funcs.len; i++)
        if (module->funcs.items[i]->starter.id == func->id.id) return module->funcs.items[i];
    return func;
}

void code_constants_find(CodeConstants *constants, const IrModule *module, const IrFunc *func,
                         Arena *arena) {
    *constants = (CodeConstants){0};
    Finder finder = {.constants = constants, .arena = arena, .module = module};
    bool is_namespace = func_has(func, FUNC_MODULE_BODY) || func_has(func, FUNC_CLASS_BODY);
    if (!is_namespace) constant_add(&finder, constant_of(module, func->code.doc));
    const IrFunc *body = body_of(module, func);
    for (uint32_t i = 0; i < body->order.len; i++) {
        const IrBlock *block = func_block(body, body->order.items[i]);
        for (uint32_t k = 0; k < block->insts.len; k++)
            inst_constants(&finder, block->insts.items[k]);
        if (block->term) inst_constants(&finder, block->term);
    }
}
