/* Constant folding. What is computed is in fold.c; this file finds the operations whose operands
 * are constants and puts the result in their place. */
#include "ir/cfg.h"
#include "ir/edit.h"
#include "opt/fold.h"
#include "opt/pass.h"

/* Longer displays stay code, as in CPython's compiler the result of an expression does. */
enum { FOLD_DISPLAY_MAX = 256 };

typedef struct Fold {
    IrFunc *func;
    IrModule *module;
    bool changed;
} Fold;

static ConstId operand_const(const Fold *z, const IrInst *inst, uint32_t index) {
    const IrInst *def = func_def_if(z->func, inst->operands[index], IR_CONST);
    return def ? def->imm[0].constant : (ConstId){0};
}

static void become_const(Fold *z, IrInst *inst, ConstId constant) {
    if (!constant.id) return;
    inst_become(z->func, inst, IR_CONST, NULL, 0);
    inst->imm[0] = (IrImm){.constant = constant};
    z->changed = true;
}

static void become_truth(Fold *z, IrInst *inst, FoldTruth truth) {
    if (truth == FOLD_UNKNOWN) return;
    inst_become(z->func, inst, IR_I1_CONST, NULL, 0);
    inst->imm[0] = (IrImm){.integer = truth};
    z->changed = true;
}

static void become_bool(Fold *z, IrInst *inst, FoldTruth truth) {
    if (truth != FOLD_UNKNOWN) become_const(z, inst, const_bool(z->module, truth == FOLD_TRUE));
}

/* ---- By number of operands ---- */

static void fold_one(Fold *z, IrInst *inst) {
    ConstId x = operand_const(z, inst, 0);
    if (!x.id) return;
    if (inst->op == IR_TRUTH)
        become_truth(z, inst, fold_truth(z->module, x));
    else if (inst->op == IR_IS_UNBOUND)
        become_truth(z, inst, FOLD_FALSE);
    else
        become_const(z, inst, fold_unary(z->module, inst->op, x));
}

static void fold_two(Fold *z, IrInst *inst) {
    ConstId x = operand_const(z, inst, 0), y = operand_const(z, inst, 1);
    if (!x.id || !y.id) return;
    if (inst->op == IR_IS)
        become_truth(z, inst, fold_is(z->module, x, y));
    else if (inst->op >= IR_CMP_I1_EQ && inst->op <= IR_CMP_I1_GE)
        become_truth(z, inst, fold_compare(z->module, inst->op, x, y));
    else if (inst->op >= IR_COMPARE_EQ && inst->op <= IR_COMPARE_GE)
        become_bool(z, inst, fold_compare(z->module, inst->op, x, y));
    else
        become_const(z, inst, fold_binary(z->module, inst->op, x, y));
}

static void fold_tuple(Fold *z, IrInst *inst) {
    ConstId items[FOLD_DISPLAY_MAX];
    if (inst->operand_count > FOLD_DISPLAY_MAX) return;
    for (uint32_t i = 0; i < inst->operand_count; i++) {
        items[i] = operand_const(z, inst, i);
        if (!items[i].id) return;
    }
    become_const(z, inst, const_tuple(z->module, items, inst->operand_count));
}

static void fold_condition(Fold *z, IrInst *inst) {
    const IrInst *condition = func_def_if(z->func, inst->operands[0], IR_I1_CONST);
    if (!condition) return;
    bool truth = condition->imm[0].integer != 0;
    if (inst->op == IR_I1_NOT)
        become_truth(z, inst, truth ? FOLD_FALSE : FOLD_TRUE);
    else
        become_const(z, inst, const_bool(z->module, truth));
}

static void fold_inst(Fold *z, IrInst *inst) {
    IrOp op = inst->op;
    if ((op >= IR_BINOP_ADD && op <= IR_INPLACE_XOR) || op == IR_IS ||
        (op >= IR_COMPARE_EQ && op <= IR_CMP_I1_GE))
        fold_two(z, inst);
    else if ((op >= IR_UNARY_NEG && op <= IR_UNARY_INVERT) || op == IR_TRUTH || op == IR_IS_UNBOUND)
        fold_one(z, inst);
    else if (op == IR_BUILD_TUPLE)
        fold_tuple(z, inst);
    else if (op == IR_I1_NOT || op == IR_BOOL_TO_VALUE)
        fold_condition(z, inst);
}

/* In reverse postorder operands come first, so one walk is enough. */
bool opt_const_fold(OptContext *context, IrFunc *func) {
    (void)context;
    Arena scratch;
    arena_init(&scratch);
    Fold z = {.func = func, .module = func->module};
    Cfg cfg;
    cfg_init(&cfg, func, &scratch);
    for (uint32_t i = 0; i < cfg.rpo.len; i++) {
        const IrBlock *block = func_block(func, cfg.rpo.items[i]);
        for (uint32_t k = 0; k < block->insts.len; k++) fold_inst(&z, block->insts.items[k]);
    }
    arena_release(&scratch);
    return z.changed;
}
