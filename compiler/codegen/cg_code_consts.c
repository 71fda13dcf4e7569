/* co_consts: a table of its own, which only programs have that ask. */
#include "codegen/cg_data.h"
#include "ir/code_consts.h"

static void put_constant(CgData *d, uint64_t at, CgModule *cg, CodeConstantKind kind,
                         LLVMValueRef word) {
    data_number(d, at + offsetof(CodeConstant, kind), 8, kind);
    data_put(d, at + offsetof(CodeConstant, word), 8, word ? word : cg_i64(cg, 0));
}

static void put_code_const(CgData *d, uint64_t at, CgModule *cg, const CodeConst *fact) {
    switch (fact->kind) {
    case CODE_CONST_NONE:
        put_constant(d, at, cg, CODE_CONSTANT_VALUE, cg_external(cg, "kr_none_object"));
        return;
    case CODE_CONST_CONST: {
        LLVMValueRef known = cg_constant_static(cg, fact->constant);
        if (known)
            put_constant(d, at, cg, CODE_CONSTANT_VALUE, known);
        else
            put_constant(d, at, cg, CODE_CONSTANT_SLOT, cg->constants[fact->constant.id]);
        return;
    }
    case CODE_CONST_CODE:
        put_constant(d, at, cg, CODE_CONSTANT_CODE, cg->funcs[fact->func.id].code);
        return;
    case CODE_CONST_NAME:
        put_constant(d, at, cg, CODE_CONSTANT_VALUE,
                     cg_str(cg, fact->name->text, fact->name->length));
        return;
    case CODE_CONST_NAMES:
        put_constant(d, at, cg, CODE_CONSTANT_VALUE, cg_names_static(cg, fact->names));
        return;
    }
}

static LLVMValueRef constant_array(CgModule *cg, const CodeConstants *constants) {
    CgData d;
    data_begin(&d, cg, constants->len * sizeof(CodeConstant));
    for (uint32_t i = 0; i < constants->len; i++)
        put_code_const(&d, i * sizeof(CodeConstant), cg, &constants->items[i]);
    return data_finish(&d, DATA_CONSTANT);
}

static void put_row(CgData *d, uint64_t at, CgModule *cg, const IrFunc *func) {
    CodeConstants constants;
    code_constants_find(&constants, cg->ir, func, &cg->arena);
    data_put(d, at + offsetof(CodeConstantsRow, code), 8, cg->funcs[func->id.id].code);
    data_number(d, at + offsetof(CodeConstantsRow, constant_count), 8, constants.len);
    data_put(d, at + offsetof(CodeConstantsRow, constants), 8, constant_array(cg, &constants));
}

LLVMValueRef cg_constants_table(CgModule *cg, uint64_t *count) {
    const IrModule *ir = cg->ir;
    *count = 0;
    if (!cg->options->constants) return NULL;
    for (uint32_t i = 1; i < ir->funcs.len; i++) *count += !ir->funcs.items[i]->starter.id;
    CgData d;
    data_begin(&d, cg, *count * sizeof(CodeConstantsRow));
    uint64_t at = 0;
    for (uint32_t i = 1; i < ir->funcs.len; i++) {
        if (ir->funcs.items[i]->starter.id) continue; /* Python sees one function */
        put_row(&d, at, cg, ir->funcs.items[i]);
        at += sizeof(CodeConstantsRow);
    }
    return data_finish(&d, DATA_CONSTANT);
}
