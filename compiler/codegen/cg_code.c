/* What a module hands to the runtime as data: Code of each function with its sites, ModuleDef,
 * ProgramDef. */
#include "codegen/cg_data.h"

#include <string.h>

enum {
    BODY_ARGS_MAX = 16,     /* with more parameters a body is called through its array entry */
    COLUMN_UNKNOWN = 0xffff /* of CodeSite */
};

/* ---- Functions ---- */

/* External while passes run, which see no use of it; internal in the end. */
static LLVMValueRef function_declare(CgModule *cg, const char *name, LLVMTypeRef type) {
    LLVMValueRef function = LLVMAddFunction(cg->module, name, type);
    LLVMSetVisibility(function, LLVMHiddenVisibility);
    cg_target_attributes(cg, function);
    return function;
}

static void emit_array_entry(CgModule *cg, const IrFunc *func) {
    CgFuncInfo *info = &cg->funcs[func->id.id];
    uint32_t count = func_entry(func)->params.len;
    LLVMSetCurrentDebugLocation2(cg->builder, NULL);
    LLVMPositionBuilderAtEnd(cg->builder,
                             LLVMAppendBasicBlockInContext(cg->context, info->array_entry, ""));
    LLVMValueRef *args = heap_alloc_zeroed(count + 1, sizeof *args);
    LLVMValueRef array = LLVMGetParam(info->array_entry, 0);
    for (uint32_t i = 0; i < count; i++)
        args[i] = cg_load(cg, cg->types.i64, array, i * sizeof(Value));
    args[count] = LLVMGetParam(info->array_entry, 1);
    LLVMValueRef call = LLVMBuildCall2(cg->builder, LLVMGlobalGetValueType(info->body), info->body,
                                       args, count + 1, "");
    LLVMBuildRet(cg->builder, call);
    free(args);
}

void cg_code_declare(CgModule *cg, const IrFunc *func) {
    CgFuncInfo *info = &cg->funcs[func->id.id];
    const char *qualname = func->code.qualname ? func->code.qualname->text : "?";
    const char *name = arena_printf(&cg->arena, func->starter.id ? "%s.%s.resume" : "%s.%s",
                                    cg->ir->name->text, qualname);
    info->body = function_declare(cg, name, cg_body_type(cg, func));
    if (func->starter.id) { /* Python sees one function */
        info->code = cg->funcs[func->starter.id].code;
        return;
    }
    if (func_entry(func)->params.len > BODY_ARGS_MAX)
        info->array_entry = function_declare(cg, arena_printf(&cg->arena, "%s.array", name),
                                             cg_array_entry_type(cg));
    if (info->array_entry) emit_array_entry(cg, func);
    LLVMTypeRef code = LLVMArrayType2(cg->types.i8, sizeof(Code));
    info->code = LLVMAddGlobal(cg->module, code, arena_printf(&cg->arena, "%s.code", name));
}

/* ---- Code ---- */

static const struct {
    IrFuncFlags from;
    CodeFlags to;
} flag_map[] = {
    {FUNC_VARARGS, CODE_VARARGS},
    {FUNC_VARKEYWORDS, CODE_VARKEYWORDS},
    {FUNC_GENERATOR, CODE_GENERATOR},
    {FUNC_COROUTINE, CODE_COROUTINE},
    {FUNC_ASYNC_GENERATOR, CODE_ASYNC_GENERATOR},
    {FUNC_NESTED, CODE_NESTED},
    {FUNC_FORWARDS, CODE_FORWARDS},
    {FUNC_FUTURE_ANNOTATIONS, CODE_FUTURE_ANNOTATIONS},
    {FUNC_KEEPS_LOCALS, CODE_KEEPS_LOCALS},
};

static uint32_t code_flags(const IrFunc *func) {
    const IrCode *code = &func->code;
    uint32_t flags = func->text ? CODE_TEXT : 0;
    if (func->text && func_has(func, FUNC_MODULE_BODY)) flags |= CODE_NAMESPACE;
    for (size_t i = 0; i < sizeof flag_map / sizeof *flag_map; i++)
        if (code->flags & flag_map[i].from) flags |= flag_map[i].to;
    return flags;
}

static int32_t code_arity(const IrCode *code) {
    if (code->kwonly_count || (code->flags & (FUNC_VARARGS | FUNC_VARKEYWORDS))) return -1;
    return (int32_t)code->positional_count;
}

/* co_varnames beyond the parameters, then cells, frees, co_names: one run of the names table. */
static LLVMValueRef variable_names(CgModule *cg, const IrCode *code) {
    VEC(const Name *) names = {0};
    const IrNameList *lists[] = {&code->locals, &code->cells, &code->frees, &code->names};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (uint32_t j = 0; j < lists[i]->count; j++) vec_push(&names, lists[i]->items[j]);
    LLVMValueRef list = cg_name_list(cg, names.items, names.len);
    vec_free(&names);
    return list;
}

static LLVMValueRef name_str(CgModule *cg, const Name *name) {
    return name ? cg_str(cg, name->text, name->length) : cg_str(cg, "", 0);
}

static void function_internalize(LLVMValueRef function) {
    if (function) LLVMSetLinkage(function, LLVMInternalLinkage);
}

static LLVMValueRef code_details(CgModule *cg, const IrFunc *func) {
    const CgFuncInfo *info = &cg->funcs[func->id.id];
    const IrCode *code = &func->code;
    CgData d;
    data_begin(&d, cg, sizeof(CodeDetails));
    DATA_POINTER(&d, CodeDetails, qualname, name_str(cg, code->qualname));
    if (code->doc.id) DATA_POINTER(&d, CodeDetails, doc, cg_constant_static(cg, code->doc));
    const char *file = func_file(func);
    DATA_POINTER(&d, CodeDetails, filename, cg_str(cg, file, strlen(file)));
    DATA_NUMBER(&d, CodeDetails, first_line, code->first_line);
    DATA_NUMBER(&d, CodeDetails, site_count, info->site_count);
    if (info->sites) DATA_POINTER(&d, CodeDetails, sites, info->sites);
    DATA_POINTER(&d, CodeDetails, variable_names, variable_names(cg, code));
    DATA_NUMBER(&d, CodeDetails, local_count, code->locals.count);
    DATA_NUMBER(&d, CodeDetails, cell_count, code->cells.count);
    DATA_NUMBER(&d, CodeDetails, free_count, code->frees.count);
    DATA_NUMBER(&d, CodeDetails, name_count, code->names.count);
    if (info->array_entry) DATA_POINTER(&d, CodeDetails, array_entry, info->array_entry);
    return data_finish(&d, DATA_CONSTANT);
}

void cg_code_define(CgModule *cg, const IrFunc *func) {
    CgFuncInfo *info = &cg->funcs[func->id.id];
    if (func->starter.id) {
        info->code = cg->funcs[func->starter.id].code;
        return;
    }
    function_internalize(info->body);
    function_internalize(info->array_entry);
    const IrCode *code = &func->code;
    LLVMValueRef details = code_details(cg, func);
    CgData d;
    data_begin(&d, cg, sizeof(Code));
    DATA_POINTER(&d, Code, body, info->body);
    DATA_NUMBER(&d, Code, arity, (uint32_t)code_arity(code));
    DATA_NUMBER(&d, Code, flags, code_flags(func));
    DATA_NUMBER(&d, Code, parameter_count, code->params.count);
    DATA_NUMBER(&d, Code, positional_only, code->posonly_count);
    DATA_NUMBER(&d, Code, positional, code->positional_count);
    DATA_NUMBER(&d, Code, keyword_only, code->kwonly_count);
    DATA_POINTER(&d, Code, parameters, cg_name_list(cg, code->params.items, code->params.count));
    DATA_POINTER(&d, Code, name, name_str(cg, code->name));
    DATA_POINTER(&d, Code, details, details);
    info->code = data_replace(cg, info->code, data_finish_constant(&d), DATA_CONSTANT);
}

/* ---- Module ---- */

/* In the names table, so that they are the interned ones by which attributes are asked for. */
static LLVMValueRef global_names(CgModule *cg) {
    VEC(const Name *) names = {0};
    for (uint32_t i = 1; i < cg->ir->globals.len; i++)
        vec_push(&names, cg->ir->globals.items[i].name);
    LLVMValueRef list = cg_name_list(cg, names.items, names.len);
    vec_free(&names);
    return list;
}

/* ---- Which code an address belongs to ---- */

typedef VEC(LLVMValueRef) FunctionVec;

/* An empty function behind the last: where the module's code ends. */
static LLVMValueRef end_function(CgModule *cg) {
    LLVMTypeRef type = LLVMFunctionType(LLVMVoidTypeInContext(cg->context), NULL, 0, 0);
    LLVMValueRef function = LLVMAddFunction(cg->module, "kr_code_end", type);
    LLVMSetLinkage(function, LLVMInternalLinkage);
    LLVMPositionBuilderAtEnd(cg->builder, LLVMAppendBasicBlockInContext(cg->context, function, ""));
    LLVMBuildRetVoid(cg->builder);
    return function;
}

/* What is emitted, in the order of emission, which is that of the addresses: a module's functions
 * stay in one section. */
static void emitted_functions(CgModule *cg, FunctionVec *functions) {
    for (LLVMValueRef f = LLVMGetFirstFunction(cg->module); f; f = LLVMGetNextFunction(f))
        if (!LLVMIsDeclaration(f) && LLVMGetLinkage(f) != LLVMAvailableExternallyLinkage)
            vec_push(functions, f);
    vec_push(functions, end_function(cg));
}

/* Functions that are no Python function's body have no code. */
static LLVMValueRef function_addresses(CgModule *cg, const FunctionVec *functions) {
    PtrMap codes;
    ptr_map_init(&codes, &cg->arena);
    for (uint32_t i = 1; i < cg->ir->funcs.len; i++)
        ptr_map_put(&codes, cg->funcs[i].body, cg->funcs[i].code);
    CgData d;
    data_begin(&d, cg, (uint64_t)functions->len * sizeof(CodeAddress));
    for (uint32_t i = 0; i < functions->len; i++) {
        uint64_t at = i * sizeof(CodeAddress);
        LLVMValueRef code = ptr_map_get(&codes, functions->items[i]);
        data_put(&d, at + offsetof(CodeAddress, start), 8, functions->items[i]);
        if (code) data_put(&d, at + offsetof(CodeAddress, code), 8, code);
    }
    return data_finish(&d, DATA_CONSTANT);
}

typedef struct BuiltinTables {
    uint32_t count;
    LLVMValueRef names, slots;
} BuiltinTables;

static BuiltinTables builtin_tables(CgModule *cg) {
    BuiltinTables tables = {.count = cg->builtin_slots.len};
    VEC(const Name *) names = {0};
    CgData d;
    data_begin(&d, cg, tables.count * sizeof(Value *));
    for (uint32_t i = 0; i < tables.count; i++) {
        vec_push(&names, (const Name *)cg->builtin_slots.entries[i].key);
        data_put(&d, i * sizeof(Value *), sizeof(Value *), cg->builtin_slots.entries[i].value.ptr);
    }
    tables.names = cg_name_list(cg, names.items, names.len);
    tables.slots = data_finish(&d, DATA_CONSTANT);
    vec_free(&names);
    return tables;
}

/* A package is its __init__.py, or a folder: a slash ends its name. */
static bool file_is_package(const char *file) {
    const char *slash = strrchr(file, '/');
    const char *base = slash ? slash + 1 : file;
    return !*base || strcmp(base, "__init__.py") == 0;
}

void cg_module_def(CgModule *cg) {
    const IrFunc *body = module_func(cg->ir, (FuncId){1});
    /* First, because both add to the table of names, whose length is noted. */
    LLVMValueRef names_of_globals = global_names(cg);
    BuiltinTables builtins = builtin_tables(cg);
    uint64_t text_count, constants_count;
    LLVMValueRef constants = cg_constants_table(cg, &constants_count);
    LLVMValueRef texts = cg_text_table(cg, &text_count);
    FunctionVec functions = {0};
    emitted_functions(cg, &functions);
    LLVMValueRef addresses = function_addresses(cg, &functions);
    CgData d;
    data_begin(&d, cg, sizeof(ModuleDef));
    DATA_POINTER(&d, ModuleDef, name, cg_c_string(cg, cg->ir->name->text));
    DATA_POINTER(&d, ModuleDef, file, cg_c_string(cg, cg->ir->file));
    DATA_NUMBER(&d, ModuleDef, is_package, file_is_package(cg->ir->file));
    if (body->code.doc.id) DATA_POINTER(&d, ModuleDef, doc, cg_constant_static(cg, body->code.doc));
    DATA_NUMBER(&d, ModuleDef, global_count, cg->globals.length);
    DATA_POINTER(&d, ModuleDef, global_names, names_of_globals);
    DATA_POINTER(&d, ModuleDef, globals, cg->globals.placeholder);
    DATA_NUMBER(&d, ModuleDef, name_count, cg->names.length);
    DATA_POINTER(&d, ModuleDef, names, cg->names.placeholder);
    DATA_POINTER(&d, ModuleDef, body, cg->funcs[1].body);
    DATA_POINTER(&d, ModuleDef, code, cg->funcs[1].code);
    DATA_NUMBER(&d, ModuleDef, function_count, functions.len);
    DATA_POINTER(&d, ModuleDef, functions, addresses);
    vec_free(&functions);
    DATA_NUMBER(&d, ModuleDef, builtin_count, builtins.count);
    DATA_POINTER(&d, ModuleDef, builtin_names, builtins.names);
    DATA_POINTER(&d, ModuleDef, builtin_slots, builtins.slots);
    DATA_NUMBER(&d, ModuleDef, text_count, text_count);
    if (text_count) DATA_POINTER(&d, ModuleDef, texts, texts);
    DATA_NUMBER(&d, ModuleDef, constants_count, constants_count);
    if (constants) DATA_POINTER(&d, ModuleDef, constants, constants);
    cg->def = data_replace(cg, cg->def, data_finish_constant(&d), DATA_CONSTANT);
    LLVMSetLinkage(cg->def, LLVMExternalLinkage);
    LLVMSetVisibility(cg->def, LLVMHiddenVisibility);
}

/* ---- Program ---- */

static LLVMValueRef module_def_of(CgModule *cg, const char *name) {
    const char *symbol = arena_printf(&cg->arena, MODULE_SYMBOL_PREFIX "%s", name);
    LLVMValueRef known = LLVMGetNamedGlobal(cg->module, symbol);
    return known ? known : cg_external(cg, symbol);
}

void cg_program_def(CgModule *cg) {
    const CgProgram *program = cg->program;
    CgData d;
    data_begin(&d, cg, (uint64_t)program->module_count * sizeof(void *));
    for (uint32_t i = 0; i < program->module_count; i++)
        data_put(&d, i * sizeof(void *), sizeof(void *), module_def_of(cg, program->modules[i]));
    LLVMValueRef modules = data_finish(&d, DATA_CONSTANT);
    data_begin(&d, cg, sizeof(ProgramDef));
    DATA_NUMBER(&d, ProgramDef, module_count, program->module_count);
    DATA_POINTER(&d, ProgramDef, modules, modules);
    DATA_POINTER(&d, ProgramDef, script, cg_c_string(cg, program->script));
    LLVMValueRef global = data_finish(&d, DATA_CONSTANT);
    LLVMSetValueName2(global, "kr_program", strlen("kr_program"));
    LLVMSetLinkage(global, LLVMExternalLinkage);
    LLVMSetVisibility(global, LLVMHiddenVisibility);
}

/* ---- Sites ---- */

static uint16_t site_column(uint32_t column) {
    return column < COLUMN_UNKNOWN ? (uint16_t)column : COLUMN_UNKNOWN;
}

static CodeSite site_of(const SourceFile *source, SourceSpan span) {
    if (!source || span.end == 0) return (CodeSite){.line = 0};
    SourcePlace start = source_place(source, span.start), end = source_place(source, span.end);
    return (CodeSite){start.line, end.line, site_column(start.column), site_column(end.column)};
}

uint32_t cg_line(const IrFunc *func, SourceSpan span) {
    return site_of(func_source(func), span).line;
}

LLVMValueRef cg_sites_data(CgModule *cg, const IrFunc *func, const SourceSpan *spans,
                           uint32_t count) {
    if (count == 0) return NULL;
    CodeSite *sites = heap_alloc_zeroed(count, sizeof *sites);
    for (uint32_t i = 0; i < count; i++) sites[i] = site_of(func_source(func), spans[i]);
    LLVMValueRef data = data_bytes(cg, sites, count * sizeof *sites, _Alignof(CodeSite));
    free(sites);
    return data;
}
