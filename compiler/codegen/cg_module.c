/* cg_compile: the steps from an IR module to output. */
#include "codegen/cg.h"

#include <string.h>

#include <llvm-c/Analysis.h>

static void module_init(CgModule *cg) {
    arena_init(&cg->arena);
    cg->context = LLVMContextCreate();
    cg->module = LLVMModuleCreateWithNameInContext(cg->ir->name->text, cg->context);
    cg->builder = LLVMCreateBuilderInContext(cg->context);
    ptr_map_init(&cg->name_index, NULL);
    ptr_map_init(&cg->name_tuples, NULL);
    ptr_map_init(&cg->builtin_slots, NULL);
    str_map_init(&cg->strings, NULL);
    str_map_init(&cg->externals, NULL);
    cg->constants = ARENA_NEW_ARRAY(&cg->arena, LLVMValueRef, cg->ir->constants.len + 1);
    cg->funcs = ARENA_NEW_ARRAY(&cg->arena, CgFuncInfo, cg->ir->funcs.len + 1);
    cg_types_init(cg);
}

static void module_release(CgModule *cg) {
    ptr_map_release(&cg->name_index);
    ptr_map_release(&cg->name_tuples);
    ptr_map_release(&cg->builtin_slots);
    str_map_release(&cg->strings);
    str_map_release(&cg->externals);
    vec_free(&cg->name_values);
    vec_free(&cg->fixups);
    if (cg->debug) LLVMDisposeDIBuilder(cg->debug);
    LLVMDisposeBuilder(cg->builder);
    LLVMDisposeModule(cg->module);
    cg_target_release(cg);
    LLVMContextDispose(cg->context);
    arena_release(&cg->arena);
}

static void declare_def(CgModule *cg) {
    const char *symbol = arena_printf(&cg->arena, MODULE_SYMBOL_PREFIX "%s", cg->ir->name->text);
    LLVMTypeRef type = LLVMArrayType2(cg->types.i8, sizeof(ModuleDef));
    cg->def = LLVMAddGlobal(cg->module, type, symbol);
}

static void emit_module(CgModule *cg) {
    uint32_t count = cg->ir->funcs.len;
    cg_runtime_init(cg);
    cg_names_init(cg);
    cg_debug_init(cg);
    declare_def(cg);
    for (uint32_t i = 1; i < count; i++) cg_code_declare(cg, cg->ir->funcs.items[i]);
    for (uint32_t i = 1; i < count; i++) cg_func(cg, cg->ir->funcs.items[i]);
    for (uint32_t i = 1; i < count; i++) cg_code_define(cg, cg->ir->funcs.items[i]);
    cg_module_def(cg);
    if (cg->program) cg_program_def(cg);
    cg_names_finish(cg);
    cg_debug_finish(cg);
}

/* A module that LLVM rejects is a fault of ours; found here it has a message, later it crashes. */
static bool verify(CgModule *cg) {
    char *message = NULL;
    bool broken = LLVMVerifyModule(cg->module, LLVMReturnStatusAction, &message);
    if (broken) text_printf(cg->error, "invalid LLVM module %s:\n%s", cg->ir->name->text, message);
    LLVMDisposeMessage(message);
    return !broken;
}

/* The text form at -O0 is what this folder emits, without the runtime's bodies. */
static bool wants_inline(const CgModule *cg) {
    return cg->options->level > 0;
}

static bool compile(CgModule *cg, CgOutput kind, Text *out) {
    if (!cg_target_init(cg)) return false;
    emit_module(cg);
    if (!verify(cg)) return false;
    if (wants_inline(cg) && !cg_inline_runtime(cg)) return false;
    return cg_target_emit(cg, kind, out);
}

bool cg_compile(const CgOptions *options, const IrModule *module, const CgProgram *program,
                CgOutput kind, Text *out, Text *error) {
    CgModule cg = {.options = options, .ir = module, .program = program, .error = error};
    module_init(&cg);
    bool done = compile(&cg, kind, out);
    module_release(&cg);
    return done;
}

const char *cg_version(void) {
    return "LLVM " CG_LLVM_VERSION;
}

__attribute__((visibility("default"))) extern const CodegenApi krait_codegen_api;
const CodegenApi krait_codegen_api = {cg_compile, cg_version};
