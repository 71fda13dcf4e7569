/* One instruction: an op with a runtime function is a call with the arguments that its recipe lists
 * (ir/ops.def), and a check of the result. The rest is emitted by cg_scalar.c, cg_call.c and the
 * few cases below. */
#include "codegen/cg.h"

/* ---- Arrays of operands ---- */

/* How many words of scratch an instruction uses: its operands behind the fixed ones, or its
 * results. */
uint32_t cg_scratch_needed(const IrInst *inst) {
    switch (inst->op) {
    case IR_CALL:
    case IR_CALL_KW:
    case IR_CALL_METHOD:
    case IR_CALL_METHOD_KW:
    case IR_CALL_LOADED:
    case IR_CALL_LOADED_KW:
    case IR_CALL_KNOWN: return inst->operand_count;
    case IR_REAP: return inst->operand_count + 1;
    case IR_ITER_NEXT_SEQ:
    case IR_UNPACK_SEQ:
    case IR_UNPACK_EX:
    case IR_STAR_MATCH:
    case IR_METHOD_LOAD: return (uint32_t)inst_out_count(inst);
    case IR_SEND:
    case IR_DELEGATE_FIRST:
    case IR_EXCEPT_ENTER: return 1;
    case IR_DELEGATE_NEW: return 0;
    default: break;
    }
    const IrOpInfo *info = &ir_ops[inst->op];
    return info->variadic ? inst->operand_count - info->operand_min : 0;
}

static LLVMValueRef scratch_at(CgFunc *f, uint32_t index) {
    assert(index <= f->scratch_length && "the prologue asked every instruction for its need");
    return f->scratch ? cg_offset(f->cg, f->scratch, index * sizeof(Value)) : cg_null(f->cg);
}

/* Operands that are all constants are data and need no stores: a table of ten thousand entries is
 * no code. */
static LLVMValueRef static_array(CgFunc *f, const IrInst *inst, uint32_t first) {
    uint32_t count = inst->operand_count - first;
    if (count == 0 || !cg_operands_are_static(f->ir, inst->operands + first, count)) return NULL;
    LLVMValueRef *values = heap_alloc_zeroed(count, sizeof *values);
    for (uint32_t i = 0; i < count; i++) {
        const IrInst *constant = func_def_if(f->ir, inst->operands[first + i], IR_CONST);
        values[i] = cg_constant_static(f->cg, constant->imm[0].constant);
    }
    LLVMValueRef array = cg_values_array(f->cg, values, count);
    free(values);
    return array;
}

LLVMValueRef cg_operand_array(CgFunc *f, const IrInst *inst, uint32_t first, uint32_t skip) {
    if (inst->operand_count <= first && skip == 0) return cg_null(f->cg);
    LLVMValueRef constants = skip == 0 ? static_array(f, inst, first) : NULL;
    if (constants) return constants;
    for (uint32_t i = first; i < inst->operand_count; i++)
        LLVMBuildStore(f->cg->builder, cg_operand(f, inst, i), scratch_at(f, skip + i - first));
    return scratch_at(f, 0);
}

/* ---- Recipes ---- */

static LLVMValueRef conversion_letter(const CgModule *cg, IrWord word) {
    switch (word) {
    case CONVERSION_STR: return cg_i32(cg, 's');
    case CONVERSION_REPR: return cg_i32(cg, 'r');
    case CONVERSION_ASCII: return cg_i32(cg, 'a');
    default: return cg_i32(cg, 0);
    }
}

static LLVMValueRef integer_immediate(const CgModule *cg, RuntimeArg arg, int64_t n) {
    return arg == RUNTIME_ARG_I32 ? cg_i32(cg, (uint32_t)n) : cg_i64(cg, (uint64_t)n);
}

static LLVMValueRef immediate(CgFunc *f, const IrInst *inst, uint32_t index, RuntimeArg arg) {
    CgModule *cg = f->cg;
    const IrImm *imm = &inst->imm[index];
    switch ((IrImmKind)ir_ops[inst->op].imms[index]) {
    case IMM_CONST: return cg_constant(cg, imm->constant);
    case IMM_NAME: return cg_name(cg, imm->name);
    case IMM_GLOBAL: return cg_i64(cg, imm->global.id - 1);
    case IMM_FUNC: return cg->funcs[imm->func.id].code;
    case IMM_INTEGER: return integer_immediate(cg, arg, imm->integer);
    case IMM_NAMES: return cg_keyword_names(cg, imm->names);
    case IMM_CONVERSION: return conversion_letter(cg, imm->word);
    case IMM_CLASS:
    case IMM_VARIABLE:
    case IMM_NONE:
    case IMM_KIND_COUNT: break;
    }
    assert(false && "an immediate that a recipe can name");
    return NULL;
}

static LLVMValueRef zero_of(const CgModule *cg, RuntimeArg arg) {
    bool pointer = arg == RUNTIME_ARG_PTR || arg == RUNTIME_ARG_VALUES || arg == RUNTIME_ARG_OUT;
    return pointer ? cg_null(cg) : integer_immediate(cg, arg, 0);
}

/* An operand as the kind of argument asks: an i1 or i32 may widen. */
static LLVMValueRef operand_as(CgFunc *f, const IrInst *inst, uint32_t i, RuntimeArg arg) {
    LLVMValueRef value = cg_operand(f, inst, i);
    LLVMTypeRef want = arg == RUNTIME_ARG_I32 ? f->cg->types.i32 : NULL;
    if (!want || LLVMTypeOf(value) == want) return value;
    return LLVMBuildZExtOrBitCast(f->cg->builder, value, want, "");
}

/* Fills in the arguments of one letter; the number of arguments it made. */
static uint32_t recipe_step(CgFunc *f, const IrInst *inst, char letter, RuntimeArg arg,
                            LLVMValueRef *args) {
    CgModule *cg = f->cg;
    uint32_t fixed = ir_ops[inst->op].operand_min, rest = inst->operand_count - fixed;
    switch (letter) {
    case 'a': args[0] = immediate(f, inst, 0, arg); return 1;
    case 'b': args[0] = immediate(f, inst, 1, arg); return 1;
    case 'c': args[0] = cg_cache(cg); return 1;
    case 'm': args[0] = f->def; return 1;
    case 'f': args[0] = f->info->code; return 1;
    case 'g': args[0] = f->callee; return 1;
    case 'o': args[0] = scratch_at(f, 0); return 1;
    case 'z': args[0] = zero_of(cg, arg); return 1;
    case '*':
    case '#':
        args[0] = cg_operand_array(f, inst, fixed, 0);
        args[1] = cg_i64(cg, letter == '#' ? rest / 2 : rest);
        return 2;
    default: break;
    }
    assert(letter >= '0' && letter <= '9' && "a letter of ir/ops.def");
    args[0] = operand_as(f, inst, (uint32_t)(letter - '0'), arg);
    return 1;
}

/* ---- Results ---- */

static LLVMValueRef is_zero(CgFunc *f, LLVMValueRef value) {
    return LLVMBuildICmp(f->cg->builder, LLVMIntEQ, value, LLVMConstNull(LLVMTypeOf(value)), "");
}

static LLVMValueRef is_negative(CgFunc *f, LLVMValueRef value) {
    return LLVMBuildICmp(f->cg->builder, LLVMIntSLT, value, LLVMConstNull(LLVMTypeOf(value)), "");
}

/* 0 is exhausted as often as it is an error: only the thread's state tells. */
static void check_maybe(CgFunc *f, const IrInst *inst, LLVMValueRef value) {
    LLVMBuilderRef b = f->cg->builder;
    LLVMBasicBlockRef ask = cg_block_new(f, ""), go_on = cg_block_new(f, "");
    LLVMBuildCondBr(b, is_zero(f, value), ask, go_on);
    cg_position(f, ask);
    cg_check(f, inst, cg_error_is_set(f));
    LLVMBuildBr(b, go_on);
    cg_position(f, go_on);
}

static void check_result(CgFunc *f, const IrInst *inst, RuntimeId id, LLVMValueRef value) {
    const RuntimeInfo *info = &runtime_table[id];
    bool raises = op_raises(inst->op) && (info->effects & RUNTIME_RAISES);
    if (!raises) return;
    switch (info->result) {
    case RESULT_VALUE: cg_check(f, inst, is_zero(f, value)); return;
    case RESULT_MAYBE: check_maybe(f, inst, value); return;
    case RESULT_STATUS:
    case RESULT_TRI: cg_check(f, inst, is_negative(f, value)); return;
    case RESULT_BOOL:
    case RESULT_I64:
    case RESULT_F64:
    case RESULT_PTR:
    case RESULT_VOID: return;
    }
}

/* What the function gives, as the type of the instruction's result. */
static LLVMValueRef convert_result(CgFunc *f, const IrInst *inst, LLVMValueRef value) {
    IrTypeKind want = (IrTypeKind)ir_ops[inst->op].result;
    if (want == IR_TYPE_VOID) return NULL;
    if (want == IR_TYPE_PTR) return scratch_at(f, 0);
    LLVMTypeRef type = cg_type(f->cg, want);
    if (LLVMTypeOf(value) == type) return value;
    assert(want == IR_TYPE_I1 && "only truths are given as another type");
    return LLVMBuildICmp(f->cg->builder, LLVMIntNE, value, LLVMConstNull(LLVMTypeOf(value)), "");
}

LLVMValueRef cg_call_checked(CgFunc *f, const IrInst *inst, RuntimeId id, LLVMValueRef *args) {
    LLVMValueRef value = cg_profile_call(f, id, args);
    check_result(f, inst, id, value);
    LLVMValueRef result = convert_result(f, inst, value);
    cg_set_result(f, inst, result);
    return result;
}

/* ---- Terminators that raise ---- */

/* kr_reraise gives -1 for the exception that is being handled, which keeps its traceback, and -2
 * where there was none: that RuntimeError starts here. */
static LLVMValueRef reraise_site(CgFunc *f, const IrInst *inst, LLVMValueRef status) {
    CgModule *cg = f->cg;
    LLVMValueRef is_new =
        LLVMBuildICmp(cg->builder, LLVMIntEQ, status, cg_i32(cg, (uint32_t)-2), "");
    return LLVMBuildSelect(cg->builder, is_new, cg_site(f, inst), cg_i32(cg, (uint32_t)SITE_NONE),
                           "");
}

static void raise_after(CgFunc *f, const IrInst *inst, LLVMValueRef status) {
    switch (inst->op) {
    case IR_RERAISE: cg_raise(f, NULL); return;
    case IR_RAISE_HANDLED: cg_raise(f, reraise_site(f, inst, status)); return;
    default: cg_raise(f, cg_site(f, inst)); return;
    }
}

/* ---- Dispatch ---- */

static void emit_recipe(CgFunc *f, const IrInst *inst, RuntimeId id) {
    LLVMValueRef args[RUNTIME_ARGS_MAX];
    uint32_t count = 0;
    for (const char *letter = ir_ops[inst->op].recipe; *letter; letter++) {
        assert(count < RUNTIME_ARGS_MAX && "recipes are no longer than the longest row");
        RuntimeArg arg = (RuntimeArg)runtime_table[id].args[count];
        count += recipe_step(f, inst, *letter, arg, args + count);
    }
    if (op_is_term(inst->op))
        raise_after(f, inst, cg_call_runtime(f->cg, id, args));
    else
        cg_call_checked(f, inst, id, args);
}

/* An op whose runtime function is no row of functions.def yet: the program runs up to here. */
static void emit_missing(CgFunc *f, const IrInst *inst) {
    const char *text = ir_ops[inst->op].text;
    LLVMValueRef what = cg_value_of(f->cg, cg_str(f->cg, text, strlen(text)));
    cg_call_runtime(f->cg, RUNTIME_kr_not_compiled, &what);
    cg_raise(f, cg_site(f, inst));
    if (op_is_term(inst->op)) return;
    cg_position(f, cg_block_new(f, "")); /* cannot be reached */
    IrTypeKind type = (IrTypeKind)ir_ops[inst->op].result;
    if (inst->result.id) cg_set_result(f, inst, LLVMGetPoison(cg_type(f->cg, type)));
}

/* Of a handler: an error that is raised again unchanged brings no site. */
static void emit_traceback(CgFunc *f, const IrInst *inst) {
    LLVMValueRef site = cg_operand(f, inst, 0);
    LLVMValueRef args[] = {f->info->code, site};
    if (!f->blocks[f->block.id].siteless) {
        cg_call_runtime(f->cg, RUNTIME_kr_traceback_add, args);
        return;
    }
    LLVMBasicBlockRef add = cg_block_new(f, ""), go_on = cg_block_new(f, "");
    LLVMBuildCondBr(f->cg->builder, is_negative(f, site), go_on, add);
    cg_position(f, add);
    cg_call_runtime(f->cg, RUNTIME_kr_traceback_add, args);
    LLVMBuildBr(f->cg->builder, go_on);
    cg_position(f, go_on);
}

/* One load and a test where nothing is pending. */
static void emit_safepoint(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    LLVMValueRef pending = cg_thread_load(cg, cg->types.i64, offsetof(Thread, pending));
    LLVMSetVolatile(pending, 1); /* other threads and signal handlers set it */
    LLVMValueRef is_set = LLVMBuildICmp(cg->builder, LLVMIntNE, pending, cg_i64(cg, 0), "");
    LLVMBasicBlockRef go_on = cg_unlikely_begin(f, is_set);
    cg_call_checked(f, inst, RUNTIME_kr_pending, NULL);
    LLVMBuildBr(cg->builder, go_on);
    cg_position(f, go_on);
}

/* The function object keeps what its cells hold. */
static void call_reap(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    uint32_t count = inst->operand_count;
    for (uint32_t i = 0; i < count; i++)
        cg_store(cg, cg_operand(f, inst, i), f->scratch, i * sizeof(Value));
    cg_store(cg, f->callee, f->scratch, count * sizeof(Value));
    LLVMValueRef args[] = {f->scratch, cg_i64(cg, count + 1),
                           cg_i64(cg, (uint64_t)inst->imm[0].integer)};
    cg_call_runtime(cg, RUNTIME_kr_reap, args);
}

/* One load and a test where nothing is watched. */
static void emit_reap(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    /* Inlined, its part of the frame would not be known from that of the function around it. */
    cg_attribute(cg, f->function, LLVMAttributeFunctionIndex, "noinline");
    if (inst->imm[0].integer < 0) {
        call_reap(f, inst);
        return;
    }
    LLVMValueRef watched = cg_load(cg, cg->types.i64, cg_external(cg, "kr_watched"), 0);
    LLVMSetVolatile(watched, 1);
    LLVMValueRef some = LLVMBuildICmp(cg->builder, LLVMIntNE, watched, cg_i64(cg, 0), "");
    LLVMBasicBlockRef go_on = cg_unlikely_begin(f, some);
    call_reap(f, inst);
    LLVMBuildBr(cg->builder, go_on);
    cg_position(f, go_on);
}

void cg_inst(CgFunc *f, const IrInst *inst) {
    switch (inst->op) {
    case IR_CALL:
    case IR_CALL_KW: cg_inst_call(f, inst); return;
    case IR_CALL_METHOD:
    case IR_CALL_METHOD_KW: cg_inst_method(f, inst); return;
    case IR_CALL_LOADED:
    case IR_CALL_LOADED_KW: cg_inst_loaded(f, inst); return;
    case IR_CALL_KNOWN: cg_inst_known(f, inst); return;
    case IR_MODULE_PART: cg_inst_part(f, inst); return;
    case IR_CLASS_BUILD:
    case IR_CLASS_BUILD_EX: cg_inst_class(f, inst); return;
    case IR_LOCALS_BUILD: cg_inst_locals(f, inst); return;
    case IR_TRACEBACK_ADD: emit_traceback(f, inst); return;
    case IR_SAFEPOINT: emit_safepoint(f, inst); return;
    case IR_REAP: emit_reap(f, inst); return;
    case IR_PROPAGATE: cg_raise(f, NULL); return;
    default: break; /* the others by table */
    }
    CgEmit emit = cg_scalar(inst->op);
    RuntimeId id = f->cg->op_runtime[inst->op];
    if (emit)
        emit(f, inst);
    else if (id != RUNTIME_COUNT)
        emit_recipe(f, inst, id);
    else
        emit_missing(f, inst);
}
