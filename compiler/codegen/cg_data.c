#include "codegen/cg_data.h"

#include "support/arena.h"

enum { DATA_ALIGN = 8 }; /* objects: the low three bits of their addresses are tags */

void data_begin(CgData *data, CgModule *cg, uint64_t size) {
    *data = (CgData){.cg = cg, .size = size};
}

static void pad_to(CgData *data, uint64_t offset) {
    if (data->next == offset) return;
    LLVMTypeRef gap = LLVMArrayType2(data->cg->types.i8, offset - data->next);
    vec_push(&data->parts, LLVMConstNull(gap));
    data->next = offset;
}

void data_put(CgData *data, uint64_t offset, uint64_t width, LLVMValueRef value) {
    assert(offset >= data->next && "fields are put in ascending order");
    assert(LLVMABISizeOfType(data->cg->layout, LLVMTypeOf(value)) == width &&
           "a value of that width");
    pad_to(data, offset);
    vec_push(&data->parts, value);
    data->next = offset + width;
}

void data_number(CgData *data, uint64_t offset, uint64_t width, uint64_t number) {
    if (number == 0) return;
    LLVMTypeRef type = LLVMIntTypeInContext(data->cg->context, (unsigned)(8 * width));
    data_put(data, offset, width, LLVMConstInt(type, number, 0));
}

LLVMValueRef data_finish_constant(CgData *data) {
    pad_to(data, data->size);
    LLVMValueRef packed =
        LLVMConstStructInContext(data->cg->context, data->parts.items, data->parts.len, 1);
    vec_free(&data->parts);
    return packed;
}

LLVMValueRef data_global(CgModule *cg, LLVMValueRef initializer, CgDataKind kind) {
    LLVMValueRef global = LLVMAddGlobal(cg->module, LLVMTypeOf(initializer), "");
    LLVMSetInitializer(global, initializer);
    LLVMSetLinkage(global, LLVMPrivateLinkage);
    LLVMSetAlignment(global, DATA_ALIGN);
    LLVMSetGlobalConstant(global, kind == DATA_CONSTANT);
    return global;
}

LLVMValueRef data_finish(CgData *data, CgDataKind kind) {
    CgModule *cg = data->cg;
    return data_global(cg, data_finish_constant(data), kind);
}

/* A global cannot change its type, and that of a packed struct is known only with its fields. */
LLVMValueRef data_replace(CgModule *cg, LLVMValueRef placeholder, LLVMValueRef initializer,
                          CgDataKind kind) {
    LLVMValueRef global = data_global(cg, initializer, kind);
    size_t length;
    const char *name = LLVMGetValueName2(placeholder, &length);
    char *copy = arena_strndup(&cg->arena, name, length);
    LLVMReplaceAllUsesWith(placeholder, global);
    LLVMDeleteGlobal(placeholder);
    LLVMSetValueName2(global, copy, length);
    LLVMSetLinkage(global, LLVMInternalLinkage);
    return global;
}

LLVMValueRef data_bytes(CgModule *cg, const void *bytes, size_t length, unsigned align) {
    LLVMValueRef text = LLVMConstStringInContext2(cg->context, bytes, length, 1);
    LLVMValueRef global = data_global(cg, text, DATA_CONSTANT);
    LLVMSetUnnamedAddress(global, LLVMGlobalUnnamedAddr);
    LLVMSetAlignment(global, align);
    return global;
}
