/* What is a few LLVM instructions and no call: words, tests, machine arithmetic, loads and stores
 * of fixed fields. */
#include "codegen/cg.h"

#include <string.h>

/* ---- Constants ---- */

static void emit_const(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, cg_constant(f->cg, inst->imm[0].constant));
}

static void emit_unbound(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, cg_i64(f->cg, 0));
}

static void emit_i64_const(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, cg_i64(f->cg, (uint64_t)inst->imm[0].integer));
}

static void emit_i1_const(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, LLVMConstInt(f->cg->types.i1, inst->imm[0].integer != 0, 0));
}

static void emit_f64_const(CgFunc *f, const IrInst *inst) {
    const IrConst *constant = module_const(f->cg->ir, inst->imm[0].constant);
    uint64_t bits;
    memcpy(&bits, &constant->number.real, sizeof bits); /* exactly, also a NaN */
    LLVMValueRef word = cg_i64(f->cg, bits);
    cg_set_result(f, inst, LLVMConstBitCast(word, f->cg->types.f64));
}

/* ---- Names ---- */

static void emit_is_unbound(CgFunc *f, const IrInst *inst) {
    LLVMValueRef zero = cg_i64(f->cg, 0);
    cg_set_result(f, inst,
                  LLVMBuildICmp(f->cg->builder, LLVMIntEQ, cg_operand(f, inst, 0), zero, ""));
}

static void emit_check_bound(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    LLVMValueRef value = cg_operand(f, inst, 0);
    LLVMValueRef absent = LLVMBuildICmp(cg->builder, LLVMIntEQ, value, cg_i64(cg, 0), "");
    LLVMBasicBlockRef go_on = cg_unlikely_begin(f, absent);
    LLVMValueRef name = cg_name(cg, inst->imm[0].name);
    bool local = inst->imm[1].word == VARIABLE_LOCAL;
    cg_call_runtime(cg, local ? RUNTIME_kr_raise_unbound_local : RUNTIME_kr_raise_unbound_free,
                    &name);
    cg_raise(f, cg_site(f, inst));
    cg_position(f, go_on);
    cg_set_result(f, inst, value);
}

/* Loads a slot; goes on in `found` if it holds a value, in a new block if it is 0. */
static void try_slot(CgFunc *f, LLVMValueRef slot, LLVMBasicBlockRef found, LLVMValueRef phi) {
    CgModule *cg = f->cg;
    LLVMValueRef value = LLVMBuildLoad2(cg->builder, cg->types.i64, slot, "");
    LLVMValueRef absent = LLVMBuildICmp(cg->builder, LLVMIntEQ, value, cg_i64(cg, 0), "");
    LLVMBasicBlockRef here = LLVMGetInsertBlock(cg->builder), next = cg_block_new(f, "");
    LLVMMoveBasicBlockAfter(next, here);
    LLVMAddIncoming(phi, &value, &here, 1);
    LLVMBuildCondBr(cg->builder, absent, next, found);
    cg_position(f, next);
}

/* The module's variable in its slot, the builtin in its slot, and the runtime for what is in
 * neither. */
static void emit_lookup(CgFunc *f, const IrInst *inst, LLVMValueRef global_slot,
                        LLVMValueRef builtin_slot, const Name *name) {
    CgModule *cg = f->cg;
    LLVMBuilderRef b = cg->builder;
    LLVMBasicBlockRef here = LLVMGetInsertBlock(b), found = cg_block_new(f, "");
    cg_position(f, found);
    LLVMValueRef phi = LLVMBuildPhi(b, cg->types.i64, "");
    cg_position(f, here);
    if (global_slot) try_slot(f, global_slot, found, phi);
    if (builtin_slot) try_slot(f, builtin_slot, found, phi);
    LLVMValueRef args[] = {f->def, cg_name(cg, name)};
    LLVMValueRef slow = cg_call_runtime(cg, RUNTIME_kr_global_load_slow, args);
    cg_check(f, inst, LLVMBuildICmp(b, LLVMIntEQ, slow, cg_i64(cg, 0), ""));
    LLVMBasicBlockRef from_slow = LLVMGetInsertBlock(b);
    LLVMAddIncoming(phi, &slow, &from_slow, 1);
    LLVMBuildBr(b, found);
    LLVMMoveBasicBlockAfter(found, from_slow);
    cg_position(f, found);
    cg_set_result(f, inst, phi);
}

static void emit_global_load(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    GlobalId global = inst->imm[0].global;
    const Name *name = module_global_at(cg->ir, global)->name;
    LLVMValueRef slot =
        cg_const_offset(cg, cg->globals.placeholder, (global.id - 1) * sizeof(Value));
    LLVMValueRef builtin = cg->global_is_assigned[global.id] ? NULL : cg_builtin_slot(cg, name);
    emit_lookup(f, inst, slot, builtin, name);
}

static void emit_builtin_load(CgFunc *f, const IrInst *inst) {
    const Name *name = inst->imm[0].name;
    emit_lookup(f, inst, NULL, cg_builtin_slot(f->cg, name), name);
}

static void emit_cell_get(CgFunc *f, const IrInst *inst) {
    LLVMValueRef cell = cg_pointer(f->cg, cg_operand(f, inst, 0));
    cg_set_result(f, inst, cg_load(f->cg, f->cg->types.i64, cell, offsetof(CellObject, content)));
}

static void emit_cell_set(CgFunc *f, const IrInst *inst) {
    LLVMValueRef cell = cg_pointer(f->cg, cg_operand(f, inst, 0));
    cg_store(f->cg, cg_operand(f, inst, 1), cell, offsetof(CellObject, content));
}

static void emit_closure_get(CgFunc *f, const IrInst *inst) {
    uint64_t offset =
        offsetof(FunctionObject, cells) + (uint64_t)inst->imm[0].integer * sizeof(Value);
    LLVMValueRef function = cg_pointer(f->cg, f->callee);
    if (f->ir->starter.id) { /* the callee is the generator */
        LLVMValueRef value =
            cg_load(f->cg, f->cg->types.i64, function, offsetof(GeneratorObject, function));
        LLVMSetMetadata(value, f->cg->metadata.invariant_kind, f->cg->metadata.empty);
        function = cg_pointer(f->cg, value);
    }
    LLVMValueRef cell = cg_load(f->cg, f->cg->types.i64, function, offset);
    LLVMSetMetadata(cell, f->cg->metadata.invariant_kind, f->cg->metadata.empty);
    cg_set_result(f, inst, cell);
}

static void emit_unpack_get(CgFunc *f, const IrInst *inst) {
    uint64_t offset = (uint64_t)inst->imm[0].integer * sizeof(Value);
    cg_set_result(f, inst, cg_load(f->cg, f->cg->types.i64, cg_operand(f, inst, 0), offset));
}

static void emit_except_previous(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, cg_thread_load(f->cg, f->cg->types.i64, offsetof(Thread, handled)));
}

/* ---- Truth ---- */

static void emit_bool_to_value(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    LLVMValueRef yes = cg_value_of(cg, cg_external(cg, "kr_true_object"));
    LLVMValueRef no = cg_value_of(cg, cg_external(cg, "kr_false_object"));
    cg_set_result(f, inst, LLVMBuildSelect(cg->builder, cg_operand(f, inst, 0), yes, no, ""));
}

static void emit_i1_not(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, LLVMBuildNot(f->cg->builder, cg_operand(f, inst, 0), ""));
}

/* ---- Machine arithmetic, by table ---- */

typedef enum ScalarKind {
    SCALAR_NONE,
    SCALAR_BINARY,        /* what is an LLVMOpcode */
    SCALAR_INT_COMPARE,   /* an LLVMIntPredicate */
    SCALAR_FLOAT_COMPARE, /* an LLVMRealPredicate */
} ScalarKind;

/* Comparisons of floats are ordered: false with NaN. */
static const struct {
    ScalarKind kind;
    int what;
} scalar_rows[IR_OP_COUNT] = {
    [IR_IS] = {SCALAR_INT_COMPARE, LLVMIntEQ},
    [IR_I64_ADD] = {SCALAR_BINARY, LLVMAdd},
    [IR_I64_SUB] = {SCALAR_BINARY, LLVMSub},
    [IR_I64_MUL] = {SCALAR_BINARY, LLVMMul},
    [IR_I64_EQ] = {SCALAR_INT_COMPARE, LLVMIntEQ},
    [IR_I64_LT] = {SCALAR_INT_COMPARE, LLVMIntSLT},
    [IR_I64_LE] = {SCALAR_INT_COMPARE, LLVMIntSLE},
    [IR_F64_ADD] = {SCALAR_BINARY, LLVMFAdd},
    [IR_F64_SUB] = {SCALAR_BINARY, LLVMFSub},
    [IR_F64_MUL] = {SCALAR_BINARY, LLVMFMul},
    [IR_F64_DIV] = {SCALAR_BINARY, LLVMFDiv},
    [IR_F64_EQ] = {SCALAR_FLOAT_COMPARE, LLVMRealOEQ},
    [IR_F64_LT] = {SCALAR_FLOAT_COMPARE, LLVMRealOLT},
    [IR_F64_LE] = {SCALAR_FLOAT_COMPARE, LLVMRealOLE},
};

static LLVMValueRef scalar_build(LLVMBuilderRef b, ScalarKind kind, int what, LLVMValueRef left,
                                 LLVMValueRef right) {
    switch (kind) {
    case SCALAR_BINARY: return LLVMBuildBinOp(b, (LLVMOpcode)what, left, right, "");
    case SCALAR_INT_COMPARE: return LLVMBuildICmp(b, (LLVMIntPredicate)what, left, right, "");
    case SCALAR_FLOAT_COMPARE: return LLVMBuildFCmp(b, (LLVMRealPredicate)what, left, right, "");
    case SCALAR_NONE: break;
    }
    assert(false && "a row of the table");
    return NULL;
}

static void emit_scalar(CgFunc *f, const IrInst *inst) {
    LLVMValueRef left = cg_operand(f, inst, 0), right = cg_operand(f, inst, 1);
    cg_set_result(f, inst,
                  scalar_build(f->cg->builder, scalar_rows[inst->op].kind,
                               scalar_rows[inst->op].what, left, right));
}

static void emit_f64_neg(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, LLVMBuildFNeg(f->cg->builder, cg_operand(f, inst, 0), ""));
}

static void emit_i64_to_f64(CgFunc *f, const IrInst *inst) {
    LLVMValueRef number = cg_operand(f, inst, 0);
    cg_set_result(f, inst, LLVMBuildSIToFP(f->cg->builder, number, f->cg->types.f64, ""));
}

static void emit_is_small(CgFunc *f, const IrInst *inst) {
    LLVMTypeRef bit = f->cg->types.i1; /* the lowest bit is the tag */
    cg_set_result(f, inst, LLVMBuildTrunc(f->cg->builder, cg_operand(f, inst, 0), bit, ""));
}

static void emit_as_int(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, cg_operand(f, inst, 0));
}

static void emit_unbox_i64(CgFunc *f, const IrInst *inst) {
    LLVMValueRef one = cg_i64(f->cg, 1);
    cg_set_result(f, inst, LLVMBuildAShr(f->cg->builder, cg_operand(f, inst, 0), one, ""));
}

static const CgEmit emitters[IR_OP_COUNT] = {
    [IR_CONST] = emit_const,
    [IR_UNBOUND] = emit_unbound,
    [IR_I64_CONST] = emit_i64_const,
    [IR_I1_CONST] = emit_i1_const,
    [IR_F64_CONST] = emit_f64_const,
    [IR_IS_UNBOUND] = emit_is_unbound,
    [IR_CHECK_BOUND] = emit_check_bound,
    [IR_GLOBAL_LOAD] = emit_global_load,
    [IR_BUILTIN_LOAD] = emit_builtin_load,
    [IR_CELL_GET] = emit_cell_get,
    [IR_CELL_SET] = emit_cell_set,
    [IR_CLOSURE_GET] = emit_closure_get,
    [IR_UNPACK_GET] = emit_unpack_get,
    [IR_EXCEPT_PREVIOUS] = emit_except_previous,
    [IR_BOOL_TO_VALUE] = emit_bool_to_value,
    [IR_I1_NOT] = emit_i1_not,
    [IR_F64_NEG] = emit_f64_neg,
    [IR_I64_TO_F64] = emit_i64_to_f64,
    [IR_IS_SMALL] = emit_is_small,
    [IR_AS_INT] = emit_as_int,
    [IR_UNBOX_I64] = emit_unbox_i64,
};

CgEmit cg_scalar(IrOp op) {
    if (scalar_rows[op].kind != SCALAR_NONE) return emit_scalar;
    return emitters[op] ? emitters[op] : cg_frame(op);
}
