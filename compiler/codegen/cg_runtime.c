/* Declarations of the runtime's functions, made when they are first called. */
#include "codegen/cg.h"

#include <string.h>

void cg_runtime_init(CgModule *cg) {
    for (unsigned op = 0; op < IR_OP_COUNT; op++) {
        const char *name = ir_ops[op].runtime;
        cg->op_runtime[op] = name ? runtime_find(name) : RUNTIME_COUNT;
    }
    size_t size = sizeof(Thread);
    cg->thread = LLVMAddGlobal(cg->module, LLVMArrayType2(cg->types.i8, size), "kr_thread");
    bool fixed = cg->options->reloc == CG_STATIC; /* then the offset is known when linking */
    LLVMSetThreadLocalMode(cg->thread, fixed ? LLVMLocalExecTLSModel : LLVMInitialExecTLSModel);
    LLVMSetAlignment(cg->thread, _Alignof(Thread));
}

static LLVMTypeRef argument_type(const CgModule *cg, RuntimeArg arg) {
    switch (arg) {
    case RUNTIME_ARG_VALUE:
    case RUNTIME_ARG_I64:
    case RUNTIME_ARG_SIZE: return cg->types.i64;
    case RUNTIME_ARG_I32: return cg->types.i32;
    case RUNTIME_ARG_F64: return cg->types.f64;
    case RUNTIME_ARG_PTR:
    case RUNTIME_ARG_VALUES:
    case RUNTIME_ARG_OUT:
    case RUNTIME_ARG_CACHE:
    case RUNTIME_ARG_CODE: return cg->types.ptr;
    case RUNTIME_ARG_END: break;
    }
    assert(false && "a kind of argument of functions.def");
    return NULL;
}

static LLVMTypeRef result_type(const CgModule *cg, RuntimeResult result) {
    switch (result) {
    case RESULT_VALUE:
    case RESULT_MAYBE:
    case RESULT_I64: return cg->types.i64;
    case RESULT_STATUS:
    case RESULT_TRI: return cg->types.i32;
    case RESULT_BOOL: return cg->types.i1;
    case RESULT_F64: return cg->types.f64;
    case RESULT_PTR: return cg->types.ptr;
    case RESULT_VOID: return cg->types.nothing;
    }
    assert(false && "a kind of result of functions.def");
    return NULL;
}

static uint32_t argument_count(RuntimeId id) {
    uint32_t count = 0;
    while (runtime_table[id].args[count] != RUNTIME_ARG_END) count++;
    return count;
}

LLVMTypeRef cg_runtime_type(const CgModule *cg, RuntimeId id) {
    const RuntimeInfo *info = &runtime_table[id];
    LLVMTypeRef args[RUNTIME_ARGS_MAX];
    uint32_t count = argument_count(id);
    for (uint32_t i = 0; i < count; i++) args[i] = argument_type(cg, (RuntimeArg)info->args[i]);
    return LLVMFunctionType(result_type(cg, info->result), args, count, 0);
}

/* Nothing unwinds. Only pure functions surely return: the others may loop in Python code. */
static void declaration_attributes(const CgModule *cg, LLVMValueRef function, RuntimeId id) {
    const RuntimeInfo *info = &runtime_table[id];
    cg_attribute(cg, function, LLVMAttributeFunctionIndex, "nounwind");
    if (info->effects & RUNTIME_COLD)
        cg_attribute(cg, function, LLVMAttributeFunctionIndex, "cold");
    if (info->result == RESULT_BOOL)
        cg_attribute(cg, function, LLVMAttributeReturnIndex, "zeroext");
    if (!(info->effects & RUNTIME_PURE)) return;
    cg_attribute(cg, function, LLVMAttributeFunctionIndex, "willreturn");
    unsigned kind = LLVMGetEnumAttributeKindForName("memory", strlen("memory"));
    /* 0: neither reads nor writes. */
    LLVMAddAttributeAtIndex(function, LLVMAttributeFunctionIndex,
                            LLVMCreateEnumAttribute(cg->context, kind, 0));
}

LLVMValueRef cg_runtime(CgModule *cg, RuntimeId id) {
    if (cg->runtime[id]) return cg->runtime[id];
    LLVMTypeRef type = cg_runtime_type(cg, id);
    LLVMValueRef function = LLVMAddFunction(cg->module, runtime_table[id].name, type);
    declaration_attributes(cg, function, id);
    cg->runtime[id] = function;
    return function;
}

LLVMValueRef cg_call_runtime(CgModule *cg, RuntimeId id, LLVMValueRef *args) {
    LLVMValueRef function = cg_runtime(cg, id);
    LLVMValueRef call = LLVMBuildCall2(cg->builder, LLVMGlobalGetValueType(function), function,
                                       args, argument_count(id), "");
    if (cg->has_full && cg->is_cold && (runtime_table[id].effects & RUNTIME_INLINE)) {
        unsigned kind = LLVMGetEnumAttributeKindForName("noinline", strlen("noinline"));
        LLVMAddCallSiteAttribute(call, LLVMAttributeFunctionIndex,
                                 LLVMCreateEnumAttribute(cg->context, kind, 0));
    }
    return call;
}
