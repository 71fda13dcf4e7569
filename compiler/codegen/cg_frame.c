/* Generators: making one, and what its resume function does with the frame, which is its last
 * parameter. */
#include "codegen/cg.h"

static LLVMValueRef frame(CgFunc *f) { return cg_pointer(f->cg, f->callee); }

static uint64_t slot_offset(int64_t slot) {
    return offsetof(GeneratorObject, slots) + (uint64_t)slot * sizeof(Value);
}

/* ---- Making one ---- */

static const char *generator_type(const IrFunc *func) {
    if (func_has(func, FUNC_ASYNC_GENERATOR)) return "kr_type_async_generator";
    return func_has(func, FUNC_COROUTINE) ? "kr_type_coroutine" : "kr_type_generator";
}

/* An object for the body that this generator.new names; what it starts with is not stored yet. */
static LLVMValueRef new_object(CgFunc *f, RuntimeId how, const IrInst *new, LLVMValueRef function) {
    CgModule *cg = f->cg;
    const IrFunc *resume = module_func(cg->ir, new->imm[0].func);
    LLVMValueRef args[] = {
        cg_external(cg, generator_type(resume)),   cg->funcs[resume->id.id].body, function,
        cg_i64(cg, (uint64_t)new->imm[1].integer), cg_i64(cg, resume->raw_slots),
    };
    return cg_call_runtime(cg, how, args);
}

static void emit_generator_new(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    LLVMValueRef value = new_object(f, RUNTIME_kr_generator_new, inst, f->callee);
    LLVMValueRef object = cg_pointer(cg, value);
    for (uint32_t i = 0; i < inst->operand_count; i++)
        cg_store(cg, cg_operand(f, inst, i), object, slot_offset(i));
    cg_set_result(f, inst, value);
}

/* ---- Delegation to a function that is known ---- */

/* The generator.new that is all that the starter does. */
static const IrInst *starter_new(const IrModule *ir, FuncId starter) {
    const IrBlock *block = func_entry(module_func(ir, starter));
    assert(block->insts.len == 1 && block->insts.items[0]->op == IR_GENERATOR_NEW);
    return block->insts.items[0];
}

static uint32_t param_position(const IrFunc *func, ValueId param) {
    const ValueIdVec *params = &func_entry(func)->params;
    uint32_t i = 0;
    while (params->items[i].id != param.id) i++;
    return i;
}

/* What the starter does, without a call, unless the callee is something else. */
static void emit_delegate_new(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    FuncId starter = inst->imm[0].func;
    const IrInst *new = starter_new(cg->ir, starter);
    LLVMBasicBlockRef otherwise = cg_block_new(f, ""), done = cg_block_new(f, "");
    LLVMValueRef callee = cg_operand(f, inst, 0), values[2];
    cg_branch_unlikely(f, cg_callee_differs(f, callee, cg->funcs[starter.id].code, otherwise),
                       otherwise);
    values[0] = new_object(f, RUNTIME_kr_delegate_new, new, callee);
    LLVMValueRef object = cg_pointer(cg, values[0]);
    for (uint32_t i = 0; i < new->operand_count; i++) {
        uint32_t at = param_position(module_func(cg->ir, starter), new->operands[i]);
        cg_store(cg, cg_operand(f, inst, 1 + at), object, slot_offset(i));
    }
    LLVMBasicBlockRef blocks[] = {LLVMGetInsertBlock(cg->builder), otherwise};
    LLVMBuildBr(cg->builder, done);
    cg_position(f, otherwise);
    values[1] = cg_i64(cg, 0);
    LLVMBuildBr(cg->builder, done);
    cg_position(f, done);
    LLVMValueRef value = LLVMBuildPhi(cg->builder, cg->types.i64, "");
    LLVMAddIncoming(value, values, blocks, 2);
    cg_set_result(f, inst, value);
}

static void emit_delegate_first(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    const IrInst *new = starter_new(cg->ir, inst->imm[0].func);
    LLVMValueRef generator = cg_operand(f, inst, 0), resume = cg->funcs[new->imm[0].func.id].body;
    LLVMValueRef sent[] = {cg_value_of(cg, cg_external(cg, "kr_none_object")), generator};
    LLVMValueRef given =
        LLVMBuildCall2(cg->builder, LLVMGlobalGetValueType(resume), resume, sent, 2, "");
    uint64_t slots =
        (uint64_t)new->imm[1].integer + module_func(cg->ir, new->imm[0].func)->raw_slots;
    LLVMValueRef args[] = {generator, given, cg_i64(cg, slots), f->scratch};
    cg_call_checked(f, inst, RUNTIME_kr_delegate_first, args);
}

/* ---- Slots ---- */

static void emit_load(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    IrTypeKind kind = (IrTypeKind)ir_ops[inst->op].result;
    LLVMTypeRef type = kind == IR_TYPE_I1 ? cg->types.i8 : cg_type(cg, kind);
    LLVMValueRef value = cg_load(cg, type, frame(f), slot_offset(inst->imm[0].integer));
    if (kind == IR_TYPE_I1) value = LLVMBuildTrunc(cg->builder, value, cg->types.i1, "");
    cg_set_result(f, inst, value);
}

static void emit_store(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    LLVMValueRef value = cg_operand(f, inst, 0);
    if (LLVMTypeOf(value) == cg->types.i1)
        value = LLVMBuildZExt(cg->builder, value, cg->types.i8, "");
    cg_store(cg, value, frame(f), slot_offset(inst->imm[0].integer));
}

/* ---- Leaving and going on ---- */

static_assert(offsetof(GeneratorObject, line) == offsetof(GeneratorObject, state) + 4,
              "see emit_suspend");

static void emit_state(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    LLVMValueRef state = cg_load(cg, cg->types.i32, frame(f), offsetof(GeneratorObject, state));
    cg_set_result(f, inst, LLVMBuildZExt(cg->builder, state, cg->types.i64, ""));
}

/* The state, and the line behind it, in one store. */
static void emit_suspend(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    uint64_t state = (uint32_t)inst->imm[0].integer, line = cg_line(f->ir, inst->span);
    cg_store(cg, cg_i64(cg, line << 32 | state), frame(f), offsetof(GeneratorObject, state));
    cg_profile_leave(f);
    LLVMBuildRet(cg->builder, cg_operand(f, inst, 0));
}

static void emit_sent(CgFunc *f, const IrInst *inst) {
    LLVMValueRef sent = cg_operand(f, inst, 0);
    cg_check(f, inst, LLVMBuildICmp(f->cg->builder, LLVMIntEQ, sent, cg_i64(f->cg, 0), ""));
    cg_set_result(f, inst, sent);
}

static void emit_send_result(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst, cg_load(f->cg, f->cg->types.i64, f->scratch, 0));
}

/* ---- Other fields ---- */

static void emit_delegate_set(CgFunc *f, const IrInst *inst) {
    cg_store(f->cg, cg_operand(f, inst, 0), frame(f), offsetof(GeneratorObject, delegate));
}

static void emit_delegate_take(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    cg_set_result(f, inst,
                  cg_load(cg, cg->types.i64, frame(f), offsetof(GeneratorObject, delegate)));
    cg_store(cg, cg_i64(cg, 0), frame(f), offsetof(GeneratorObject, delegate));
}

static void emit_previous(CgFunc *f, const IrInst *inst) {
    cg_set_result(f, inst,
                  cg_load(f->cg, f->cg->types.i64, frame(f), offsetof(GeneratorObject, handled)));
}

static void emit_end(CgFunc *f, const IrInst *inst) {
    cg_store(f->cg, cg_operand(f, inst, 0), f->cg->thread, offsetof(Thread, handled));
}

static const struct {
    IrOp op;
    CgEmit emit;
} rows[] = {
    {IR_GENERATOR_NEW, emit_generator_new},
    {IR_DELEGATE_NEW, emit_delegate_new},
    {IR_DELEGATE_FIRST, emit_delegate_first},
    {IR_FRAME_LOAD, emit_load},
    {IR_FRAME_LOAD_I64, emit_load},
    {IR_FRAME_LOAD_I1, emit_load},
    {IR_FRAME_LOAD_F64, emit_load},
    {IR_FRAME_STORE, emit_store},
    {IR_FRAME_STORE_I64, emit_store},
    {IR_FRAME_STORE_I1, emit_store},
    {IR_FRAME_STORE_F64, emit_store},
    {IR_FRAME_STATE, emit_state},
    {IR_FRAME_SENT, emit_sent},
    {IR_FRAME_DELEGATE_SET, emit_delegate_set},
    {IR_FRAME_DELEGATE_TAKE, emit_delegate_take},
    {IR_FRAME_RESULT, emit_delegate_set},
    {IR_FRAME_PREVIOUS, emit_previous},
    {IR_FRAME_END, emit_end},
    {IR_SEND_RESULT, emit_send_result},
    {IR_SUSPEND, emit_suspend},
};

CgEmit cg_frame(IrOp op) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].op == op) return rows[i].emit;
    return NULL;
}
