/* Calls: forms by count of arguments where the runtime has them, else an array. */
#include "codegen/cg.h"

enum { CALL_FORM_MAX = 4, METHOD_FORM_MAX = 3, LOADED_FORM_MAX = 3 };

static const RuntimeId call_forms[CALL_FORM_MAX + 1] = {
    RUNTIME_kr_call0, RUNTIME_kr_call1, RUNTIME_kr_call2, RUNTIME_kr_call3, RUNTIME_kr_call4,
};

static const RuntimeId method_forms[METHOD_FORM_MAX + 1] = {
    RUNTIME_kr_method0,
    RUNTIME_kr_method1,
    RUNTIME_kr_method2,
    RUNTIME_kr_method3,
};

static const RuntimeId loaded_forms[LOADED_FORM_MAX + 1] = {
    RUNTIME_kr_call_loaded0,
    RUNTIME_kr_call_loaded1,
    RUNTIME_kr_call_loaded2,
    RUNTIME_kr_call_loaded3,
};

static const IrNames *names_of(const IrInst *inst) {
    switch (inst->op) {
    case IR_CALL_KW:
    case IR_CALL_LOADED_KW: return inst->imm[0].names;
    case IR_CALL_METHOD_KW:
    case IR_CLASS_BUILD:
    case IR_CLASS_BUILD_EX: return inst->imm[1].names;
    default: return NULL;
    }
}

static uint32_t names_count(const IrNames *names) { return names ? names->count : 0; }

/* All operands as they are, without names. */
static LLVMValueRef call_form(CgFunc *f, const IrInst *inst, RuntimeId form) {
    LLVMValueRef args[RUNTIME_ARGS_MAX];
    for (uint32_t i = 0; i < inst->operand_count; i++) args[i] = cg_operand(f, inst, i);
    return cg_profile_call(f, form, args);
}

static LLVMValueRef call_array(CgFunc *f, const IrInst *inst, const IrNames *names) {
    uint32_t positional = inst->operand_count - 1 - names_count(names);
    LLVMValueRef args[] = {
        cg_operand(f, inst, 0),
        cg_operand_array(f, inst, 1, 0),
        cg_i64(f->cg, positional),
        cg_keyword_names(f->cg, names),
    };
    return cg_profile_call(f, RUNTIME_kr_call, args);
}

static LLVMValueRef call_dynamic(CgFunc *f, const IrInst *inst) {
    const IrNames *names = names_of(inst);
    uint32_t count = inst->operand_count - 1;
    if (names || count > CALL_FORM_MAX) return call_array(f, inst, names);
    return call_form(f, inst, call_forms[count]);
}

static void finish_call(CgFunc *f, const IrInst *inst, LLVMValueRef value) {
    LLVMValueRef failed = LLVMBuildICmp(f->cg->builder, LLVMIntEQ, value, cg_i64(f->cg, 0), "");
    cg_check(f, inst, failed);
    cg_set_result(f, inst, value);
}

void cg_inst_call(CgFunc *f, const IrInst *inst) { finish_call(f, inst, call_dynamic(f, inst)); }

/* ---- Methods ---- */

static LLVMValueRef method_form(CgFunc *f, const IrInst *inst) {
    LLVMValueRef args[METHOD_FORM_MAX + 3] = {cg_operand(f, inst, 0),
                                              cg_name(f->cg, inst->imm[0].name), cg_cache(f->cg)};
    for (uint32_t i = 1; i < inst->operand_count; i++) args[2 + i] = cg_operand(f, inst, i);
    return cg_call_runtime(f->cg, method_forms[inst->operand_count - 1], args);
}

/* The array's first place is left to the receiver. */
static LLVMValueRef method_array(CgFunc *f, const IrInst *inst, const IrNames *names) {
    uint32_t positional = inst->operand_count - 1 - names_count(names);
    LLVMValueRef args[] = {
        cg_operand(f, inst, 0),    cg_name(f->cg, inst->imm[0].name),
        cg_cache(f->cg),           cg_operand_array(f, inst, 1, 1),
        cg_i64(f->cg, positional), cg_keyword_names(f->cg, names),
    };
    RuntimeId form = f->cg->options->profiled ? RUNTIME_kr_profile_method : RUNTIME_kr_method;
    return cg_call_runtime(f->cg, form, args);
}

void cg_inst_method(CgFunc *f, const IrInst *inst) {
    const IrNames *names = names_of(inst);
    bool fits = !names && inst->operand_count - 1 <= METHOD_FORM_MAX && !f->cg->options->profiled;
    finish_call(f, inst, fits ? method_form(f, inst) : method_array(f, inst, names));
}

/* (out[0], out[1] of method.load, arguments...) */
static LLVMValueRef loaded_array(CgFunc *f, const IrInst *inst, const IrNames *names) {
    uint32_t positional = inst->operand_count - 2 - names_count(names);
    LLVMValueRef args[] = {
        cg_operand(f, inst, 0),    cg_operand(f, inst, 1),         cg_operand_array(f, inst, 2, 1),
        cg_i64(f->cg, positional), cg_keyword_names(f->cg, names),
    };
    return cg_profile_call(f, RUNTIME_kr_call_loaded, args);
}

void cg_inst_loaded(CgFunc *f, const IrInst *inst) {
    const IrNames *names = names_of(inst);
    uint32_t count = inst->operand_count - 2;
    bool fits = !names && count <= LOADED_FORM_MAX;
    finish_call(f, inst,
                fits ? call_form(f, inst, loaded_forms[count]) : loaded_array(f, inst, names));
}

/* ---- Known callees ---- */

LLVMValueRef cg_callee_differs(CgFunc *f, LLVMValueRef callee, LLVMValueRef code,
                               LLVMBasicBlockRef otherwise) {
    CgModule *cg = f->cg;
    LLVMBuilderRef b = cg->builder;
    LLVMValueRef tag = LLVMBuildAnd(b, callee, cg_i64(cg, 7), "");
    LLVMValueRef is_word = LLVMBuildICmp(b, LLVMIntNE, tag, cg_i64(cg, 0), "");
    cg_branch_unlikely(f, is_word, otherwise);
    LLVMValueRef object = cg_pointer(cg, callee);
    LLVMValueRef type = cg_load(cg, cg->types.ptr, object, offsetof(FunctionObject, type));
    LLVMValueRef expected = cg_external(cg, "kr_type_function");
    cg_branch_unlikely(f, LLVMBuildICmp(b, LLVMIntNE, type, expected, ""), otherwise);
    LLVMValueRef found = cg_load(cg, cg->types.ptr, object, offsetof(FunctionObject, code));
    return LLVMBuildICmp(b, LLVMIntNE, found, code, "");
}

static LLVMValueRef call_body(CgFunc *f, const IrInst *inst, const CgFuncInfo *known) {
    LLVMValueRef *args = heap_alloc_zeroed(inst->operand_count, sizeof *args);
    for (uint32_t i = 1; i < inst->operand_count; i++) args[i - 1] = cg_operand(f, inst, i);
    args[inst->operand_count - 1] = cg_operand(f, inst, 0); /* the callee comes last */
    LLVMValueRef value = LLVMBuildCall2(f->cg->builder, LLVMGlobalGetValueType(known->body),
                                        known->body, args, inst->operand_count, "");
    free(args);
    return value;
}

void cg_inst_known(CgFunc *f, const IrInst *inst) {
    LLVMBuilderRef b = f->cg->builder;
    const CgFuncInfo *known = &f->cg->funcs[inst->imm[0].func.id];
    LLVMBasicBlockRef otherwise = cg_block_new(f, ""), done = cg_block_new(f, "");
    LLVMValueRef differs = cg_callee_differs(f, cg_operand(f, inst, 0), known->code, otherwise);
    cg_branch_unlikely(f, differs, otherwise);
    LLVMValueRef values[2];
    LLVMBasicBlockRef blocks[2];
    values[0] = call_body(f, inst, known);
    blocks[0] = LLVMGetInsertBlock(b);
    LLVMBuildBr(b, done);
    cg_position(f, otherwise);
    values[1] = call_dynamic(f, inst);
    blocks[1] = LLVMGetInsertBlock(b);
    LLVMBuildBr(b, done);
    cg_position(f, done);
    LLVMValueRef value = LLVMBuildPhi(b, f->cg->types.i64, "");
    LLVMAddIncoming(value, values, blocks, 2);
    finish_call(f, inst, value);
}

/* A part of the module's body takes what the body takes. It must stay a function of its own: parts
 * exist so that no function grows with the length of the file. */
void cg_inst_part(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    LLVMValueRef body = cg->funcs[inst->imm[0].func.id].body;
    cg_attribute(cg, body, LLVMAttributeFunctionIndex, "noinline");
    LLVMValueRef module = LLVMGetParam(f->function, 0);
    cg_set_result(f, inst,
                  LLVMBuildCall2(cg->builder, LLVMGlobalGetValueType(body), body, &module, 1, ""));
}

/* ---- Classes, locals() ---- */

/* (body function, [bases tuple,] bases..., keyword values...) */
void cg_inst_class(CgFunc *f, const IrInst *inst) {
    CgModule *cg = f->cg;
    const IrClass *class = module_class(cg->ir, inst->imm[0].class);
    const IrNames *keywords = names_of(inst);
    uint32_t first = ir_ops[inst->op].operand_min;
    bool with_tuple = inst->op == IR_CLASS_BUILD_EX;
    LLVMValueRef attributes =
        cg_name_tuple(cg, (const Name *const *)class->attributes.items, class->attributes.count);
    LLVMValueRef args[] = {
        cg_operand(f, inst, 0),
        cg_name(cg, class->name),
        cg_operand_array(f, inst, first, 0),
        cg_i64(cg, inst->operand_count - first - names_count(keywords)),
        cg_keyword_names(cg, keywords),
        attributes,
        with_tuple ? cg_operand(f, inst, 1) : cg_i64(cg, 0),
    };
    cg_call_checked(f, inst, RUNTIME_kr_class_build, args);
}

void cg_inst_locals(CgFunc *f, const IrInst *inst) {
    const IrNames *names = inst->imm[0].names;
    uint32_t count = names_count(names);
    LLVMValueRef args[] = {
        cg_operand(f, inst, 0),
        count ? cg_name_list(f->cg, (const Name *const *)names->items, count) : cg_null(f->cg),
        cg_operand_array(f, inst, 1, 0),
        cg_i64(f->cg, count),
    };
    cg_call_checked(f, inst, RUNTIME_kr_locals_dict, args);
}
