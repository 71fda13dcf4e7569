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

/* A generator function raises nothing itself: its Code has the sites of the resume function. */
static void share_sites(CgModule *cg, const IrFunc *resume) {
    if (!resume->starter.id) return;
    CgFuncInfo *starter = &cg->funcs[resume->starter.id], *info = &cg->funcs[resume->id.id];
    assert(starter->site_count == 0 && "the sites of one function");
    starter->sites = info->sites;
    starter->site_count = info->site_count;
}

/* The code, and what it refers to as declarations: were the data defined while passes run, each
 * function would lead LLVM's call graph through ModuleDef to all others, again and again. */
static void emit_functions(CgModule *cg) {
    uint32_t count = cg->ir->funcs.len;
    cg_runtime_init(cg);
    cg_names_init(cg);
    cg_debug_init(cg);
    declare_def(cg);
    for (uint32_t i = 1; i < count; i++) cg_code_declare(cg, cg->ir->funcs.items[i]);
    for (uint32_t i = 1; i < count; i++) cg_func(cg, cg->ir->funcs.items[i]);
    for (uint32_t i = 1; i < count; i++) share_sites(cg, cg->ir->funcs.items[i]);
    cg_names_start(cg);
    cg_debug_finish(cg);
}

static void emit_data(CgModule *cg) {
    for (uint32_t i = 1; i < cg->ir->funcs.len; i++) cg_code_define(cg, cg->ir->funcs.items[i]);
    cg_module_def(cg);
    if (cg->program) cg_program_def(cg);
    cg_names_finish(cg);
}

/* A module that LLVM rejects is a fault of ours; found here it has a message, later it crashes. */
static bool verify(CgModule *cg) {
    char *message = NULL;
    bool broken = LLVMVerifyModule(cg->module, LLVMReturnStatusAction, &message);
    if (broken) text_printf(cg->error, "invalid LLVM module %s:\n%s", cg->ir->name->text, message);
    LLVMDisposeMessage(message);
    return !broken;
}

/* Data that only the definitions to come refer to must outlive the passes: llvm.compiler.used names
 * it. */
static const char pin_name[] = "llvm.compiler.used";

static void pin_globals(CgModule *cg) {
    VEC(LLVMValueRef) globals = {0};
    for (LLVMValueRef g = LLVMGetFirstGlobal(cg->module); g; g = LLVMGetNextGlobal(g))
        vec_push(&globals, g);
    LLVMValueRef list = LLVMConstArray2(cg->types.ptr, globals.items, globals.len);
    LLVMValueRef pin = LLVMAddGlobal(cg->module, LLVMTypeOf(list), pin_name);
    LLVMSetInitializer(pin, list);
    LLVMSetLinkage(pin, LLVMAppendingLinkage);
    LLVMSetSection(pin, "llvm.metadata");
    vec_free(&globals);
}

/* Found by name: passes may have made it anew. */
static void unpin_globals(CgModule *cg) {
    LLVMValueRef pin = LLVMGetNamedGlobal(cg->module, pin_name);
    if (pin) LLVMDeleteGlobal(pin);
}

static void plan(CgModule *cg) {
    cg->plans = effort_plan(cg->ir, cg->options->level, &cg->arena);
    for (uint32_t i = 1; i < cg->ir->funcs.len; i++) cg->has_full |= cg->plans[i].is_full;
}

/* Where nothing is optimized the text form is what this folder emits, without the runtime's bodies.
 */
static bool optimize(CgModule *cg) {
    if (!cg->has_full) return true;
    pin_globals(cg);
    bool done = cg_inline_runtime(cg) && cg_target_optimize(cg);
    unpin_globals(cg);
    return done;
}

static bool compile(CgModule *cg, CgOutput kind, Text *out) {
    plan(cg);
    if (!cg_target_init(cg)) return false;
    emit_functions(cg);
    if (!verify(cg) || !optimize(cg)) return false;
    emit_data(cg);
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

const char *cg_version(void) { return "LLVM " CG_LLVM_VERSION; }

__attribute__((visibility("default"))) extern const CodegenApi krait_codegen_api;
const CodegenApi krait_codegen_api = {cg_compile, cg_version, ir_fingerprint};
