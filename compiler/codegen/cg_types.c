/* LLVM's types for the IR's, and the few instructions everything is made of. */
#include "codegen/cg.h"

#include <string.h>

void cg_types_init(CgModule *cg) {
    LLVMContextRef c = cg->context;
    cg->types = (CgTypes){
        .nothing = LLVMVoidTypeInContext(c),
        .i1 = LLVMInt1TypeInContext(c),
        .i8 = LLVMInt8TypeInContext(c),
        .i16 = LLVMInt16TypeInContext(c),
        .i32 = LLVMInt32TypeInContext(c),
        .i64 = LLVMInt64TypeInContext(c),
        .f64 = LLVMDoubleTypeInContext(c),
        .ptr = LLVMPointerTypeInContext(c, 0),
    };
    /* An error is rarer than one in two thousand; LLVM moves such code out of the way. */
    LLVMMetadataRef weights[] = {
        LLVMMDStringInContext2(c, "branch_weights", strlen("branch_weights")),
        LLVMValueAsMetadata(cg_i32(cg, 1)),
        LLVMValueAsMetadata(cg_i32(cg, 2000)),
    };
    cg->metadata = (CgMetadata){
        .profile_kind = LLVMGetMDKindIDInContext(c, "prof", strlen("prof")),
        .invariant_kind = LLVMGetMDKindIDInContext(c, "invariant.load", strlen("invariant.load")),
        .unlikely = LLVMMetadataAsValue(c, LLVMMDNodeInContext2(c, weights, 3)),
        .empty = LLVMMetadataAsValue(c, LLVMMDNodeInContext2(c, NULL, 0)),
    };
}

LLVMTypeRef cg_type(const CgModule *cg, IrTypeKind kind) {
    switch (kind) {
    case IR_TYPE_VOID: return cg->types.nothing;
    case IR_TYPE_VALUE:
    case IR_TYPE_INT:
    case IR_TYPE_OBJ:
    case IR_TYPE_I64: return cg->types.i64;
    case IR_TYPE_I32: return cg->types.i32;
    case IR_TYPE_I1: return cg->types.i1;
    case IR_TYPE_F64: return cg->types.f64;
    case IR_TYPE_PTR: return cg->types.ptr;
    case IR_TYPE_COUNT: break;
    }
    assert(false && "a type of types.def");
    return NULL;
}

/* Value body(parameters..., Value callee) */
LLVMTypeRef cg_body_type(const CgModule *cg, const IrFunc *func) {
    const ValueIdVec *params = &func_entry(func)->params;
    LLVMTypeRef *types = heap_alloc_zeroed(params->len + 1, sizeof *types);
    for (uint32_t i = 0; i < params->len; i++)
        types[i] = cg_type(cg, func_type_of(func, params->items[i]).kind);
    types[params->len] = cg->types.i64;
    LLVMTypeRef type = LLVMFunctionType(cg->types.i64, types, params->len + 1, 0);
    free(types);
    return type;
}

/* Value f(const Value *params, Value callee) */
LLVMTypeRef cg_array_entry_type(const CgModule *cg) {
    LLVMTypeRef types[] = {cg->types.ptr, cg->types.i64};
    return LLVMFunctionType(cg->types.i64, types, 2, 0);
}

LLVMValueRef cg_i64(const CgModule *cg, uint64_t n) { return LLVMConstInt(cg->types.i64, n, 0); }

LLVMValueRef cg_i32(const CgModule *cg, uint32_t n) { return LLVMConstInt(cg->types.i32, n, 0); }

LLVMValueRef cg_null(const CgModule *cg) { return LLVMConstPointerNull(cg->types.ptr); }

LLVMValueRef cg_offset(const CgModule *cg, LLVMValueRef base, uint64_t offset) {
    if (offset == 0) return base;
    LLVMValueRef index = cg_i64(cg, offset);
    return LLVMBuildInBoundsGEP2(cg->builder, cg->types.i8, base, &index, 1, "");
}

LLVMValueRef cg_const_offset(const CgModule *cg, LLVMValueRef global, uint64_t offset) {
    if (offset == 0) return global;
    LLVMValueRef index = cg_i64(cg, offset);
    return LLVMConstInBoundsGEP2(cg->types.i8, global, &index, 1);
}

LLVMValueRef cg_value_of(const CgModule *cg, LLVMValueRef pointer) {
    if (LLVMTypeOf(pointer) == cg->types.i64) return pointer;
    return LLVMConstPtrToInt(pointer, cg->types.i64);
}

LLVMValueRef cg_pointer(const CgModule *cg, LLVMValueRef value) {
    return LLVMBuildIntToPtr(cg->builder, value, cg->types.ptr, "");
}

LLVMValueRef cg_load(const CgModule *cg, LLVMTypeRef type, LLVMValueRef base, uint64_t offset) {
    return LLVMBuildLoad2(cg->builder, type, cg_offset(cg, base, offset), "");
}

void cg_store(const CgModule *cg, LLVMValueRef value, LLVMValueRef base, uint64_t offset) {
    LLVMBuildStore(cg->builder, value, cg_offset(cg, base, offset));
}

LLVMValueRef cg_external(CgModule *cg, const char *name) {
    MapValue *known = str_map_at_n(&cg->externals, name, strlen(name));
    /* The size does not matter: only the address is used. */
    if (!known->ptr) known->ptr = LLVMAddGlobal(cg->module, cg->types.i8, name);
    return known->ptr;
}

void cg_attribute(const CgModule *cg, LLVMValueRef function, LLVMAttributeIndex index,
                  const char *name) {
    unsigned kind = LLVMGetEnumAttributeKindForName(name, strlen(name));
    assert(kind && "an attribute that LLVM knows");
    LLVMAddAttributeAtIndex(function, index, LLVMCreateEnumAttribute(cg->context, kind, 0));
}

void cg_attribute_text(const CgModule *cg, LLVMValueRef function, const char *name,
                       const char *value) {
    LLVMAttributeRef attribute = LLVMCreateStringAttribute(
        cg->context, name, (unsigned)strlen(name), value, (unsigned)strlen(value));
    LLVMAddAttributeAtIndex(function, LLVMAttributeFunctionIndex, attribute);
}
