/* One instruction against its row in ops.def, and the few rules that a row cannot say. */
#include "ir/verify_state.h"

bool verify_value(Verifier *v, ValueId value) {
    bool known = value.id && value.id < v->func->values.len &&
                 func_value(v->func, value)->kind != VALUE_FREE;
    if (!known) verify_fail(v, "%%%u is not defined", value.id);
    return known;
}

/* ---- Operands ---- */

static bool fits_letter(IrType type, char letter) {
    if (letter == 'v') return type_is_boxed(type);
    return type_kind_letter((IrTypeKind)type.kind) == letter;
}

static void check_operands(Verifier *v, const IrInst *inst) {
    const IrOpInfo *info = &ir_ops[inst->op];
    uint32_t least = info->operand_min;
    if (inst->operand_count < least || (!info->variadic && inst->operand_count > least)) {
        verify_fail(v, "takes %s%u operands", info->variadic ? "at least " : "", least);
        return;
    }
    for (uint32_t i = 0; i < inst->operand_count; i++) {
        if (!verify_value(v, inst->operands[i])) continue;
        char letter = i < least ? info->operands[i] : 'v';
        if (!fits_letter(func_type_of(v->func, inst->operands[i]), letter))
            verify_fail(v, "operand %u has the wrong type", i + 1);
    }
}

/* ---- Immediates ---- */

static void check_imm(Verifier *v, IrImmKind kind, IrImm imm) {
    const IrModule *m = v->func->module;
    bool good = true;
    switch (kind) {
    case IMM_NONE:
    case IMM_INTEGER:
    case IMM_NAMES: break;
    case IMM_NAME: good = imm.name != NULL; break;
    case IMM_CONST: good = imm.constant.id && imm.constant.id < m->constants.len; break;
    case IMM_GLOBAL: good = imm.global.id && imm.global.id < m->globals.len; break;
    case IMM_FUNC: good = imm.func.id && imm.func.id < m->funcs.len; break;
    case IMM_CLASS: good = imm.class.id && imm.class.id < m->classes.len; break;
    case IMM_VARIABLE:
    case IMM_CONVERSION: good = imm.word < IR_WORD_COUNT && word_kind(imm.word) == kind; break;
    case IMM_KIND_COUNT: good = false; break;
    }
    if (!good) verify_fail(v, "an immediate does not exist");
}

/* ---- Result ---- */

/* A pass may know more of a result than the row does. */
static void check_result(Verifier *v, const IrInst *inst) {
    IrType row = type_of_kind((IrTypeKind)ir_ops[inst->op].result);
    if (row.kind == IR_TYPE_VOID) {
        if (inst->result.id) verify_fail(v, "gives no result");
        return;
    }
    if (!verify_value(v, inst->result)) return;
    const IrValue *value = func_value(v->func, inst->result);
    if (value->inst != inst || !block_same(value->block, v->block->id))
        verify_fail(v, "its result belongs to something else");
    if (!type_fits(value->type, row)) verify_fail(v, "the result has the wrong type");
}

/* ---- Rules of single operations ---- */

static uint32_t names_count(IrImm imm) { return imm.names ? imm.names->count : 0; }

static void check_names(Verifier *v, uint32_t names, uint32_t fixed) {
    if (names > v->inst->operand_count - fixed) verify_fail(v, "more names than operands");
}

static void check_unpack(Verifier *v, const IrInst *inst) {
    for (uint32_t i = 0; i < (inst->op == IR_UNPACK_EX ? 2u : 1u); i++)
        if (inst->imm[i].integer < 0 || inst->imm[i].integer > INT32_MAX)
            verify_fail(v, "a count of targets is out of range");
}

static void check_unpack_get(Verifier *v, const IrInst *inst) {
    const IrInst *array = func_value(v->func, inst->operands[0])->inst;
    int64_t index = inst->imm[0].integer;
    if (!array || !op_has(array->op, EFFECT_OUT))
        verify_fail(v, "not the result of an unpacking");
    else if (index < 0 || index >= inst_out_count(array))
        verify_fail(v, "there are fewer results");
}

static void check_function_new(Verifier *v, const IrInst *inst) {
    const IrFunc *made = module_func(v->func->module, inst->imm[0].func);
    if (inst->operand_count - 3 != made->code.frees.count)
        verify_fail(v, "f%u has %u free variables", made->id.id, made->code.frees.count);
}

static void check_call_known(Verifier *v, const IrInst *inst) {
    const IrFunc *callee = module_func(v->func->module, inst->imm[0].func);
    if (inst->operand_count - 1 != callee->code.params.count)
        verify_fail(v, "f%u has %u parameters", callee->id.id, callee->code.params.count);
}

static void check_closure_get(Verifier *v, const IrInst *inst) {
    int64_t index = inst->imm[0].integer;
    if (index < 0 || index >= v->func->code.frees.count) verify_fail(v, "no such free variable");
}

static void check_generator_new(Verifier *v, const IrInst *inst) {
    const IrFunc *resume = module_func(v->func->module, inst->imm[0].func);
    if (resume->starter.id != v->func->id.id)
        verify_fail(v, "f%u does not resume this function", resume->id.id);
    if (inst->imm[1].integer < inst->operand_count) verify_fail(v, "more operands than slots");
}

static void check_in_resume(Verifier *v) {
    if (!v->func->starter.id) verify_fail(v, "only resume functions suspend");
}

static void check_suspension(Verifier *v) {
    const uint32_t suspending = FUNC_GENERATOR | FUNC_COROUTINE | FUNC_ASYNC_GENERATOR;
    if (!(v->func->code.flags & suspending)) verify_fail(v, "only generators suspend");
}

/* Called when the row's rules hold, so operands and immediates exist. */
static void check_special(Verifier *v, const IrInst *inst) {
    const IrModule *m = v->func->module;
    if (op_has(inst->op, EFFECT_SUSPENDS)) check_suspension(v);
    switch (inst->op) { /* few ops have rules of their own */
    case IR_F64_CONST:
        if (module_const(m, inst->imm[0].constant)->kind != CONST_FLOAT)
            verify_fail(v, "the constant is no float");
        return;
    case IR_CALL_KW: check_names(v, names_count(inst->imm[0]), 1); return;
    case IR_CALL_LOADED_KW: check_names(v, names_count(inst->imm[0]), 2); return;
    case IR_CALL_METHOD_KW: check_names(v, names_count(inst->imm[1]), 1); return;
    case IR_CLASS_BUILD: check_names(v, names_count(inst->imm[1]), 1); return;
    case IR_CLASS_BUILD_EX:
        if (names_count(inst->imm[1]) != inst->operand_count - 2)
            verify_fail(v, "one name for each keyword value");
        return;
    case IR_LOCALS_BUILD:
        if (names_count(inst->imm[0]) != inst->operand_count - 1)
            verify_fail(v, "one name for each variable");
        return;
    case IR_BUILD_DICT:
        if (inst->operand_count % 2) verify_fail(v, "keys and values come in pairs");
        return;
    case IR_UNPACK_SEQ:
    case IR_ITER_NEXT_SEQ:
    case IR_UNPACK_EX: check_unpack(v, inst); return;
    case IR_UNPACK_GET: check_unpack_get(v, inst); return;
    case IR_FUNCTION_NEW: check_function_new(v, inst); return;
    case IR_CALL_KNOWN:
    case IR_DELEGATE_NEW: check_call_known(v, inst); return;
    case IR_CLOSURE_GET: check_closure_get(v, inst); return;
    case IR_GENERATOR_NEW: check_generator_new(v, inst); return;
    case IR_SUSPEND: check_in_resume(v); return;
    default: return;
    }
}

void verify_inst(Verifier *v, const IrInst *inst) {
    uint32_t before = v->faults;
    v->inst = inst;
    check_operands(v, inst);
    for (uint32_t i = 0; i < IR_IMM_MAX; i++)
        check_imm(v, (IrImmKind)ir_ops[inst->op].imms[i], inst->imm[i]);
    check_result(v, inst);
    if (v->faults == before) check_special(v, inst);
    v->inst = NULL;
}
