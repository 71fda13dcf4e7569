/* DWARF: a compile unit for the module, a subprogram for each function, a line for each
 * instruction.
 *
 * Lines are always emitted: the runtime derives the line of a running frame from them, and
 * debuggers show Python source. They cost the program nothing when it runs. */
#include "codegen/cg.h"

#include <string.h>

static void module_flag(CgModule *cg, const char *name, uint32_t value) {
    LLVMAddModuleFlag(cg->module, LLVMModuleFlagBehaviorWarning, name, strlen(name),
                      LLVMValueAsMetadata(cg_i32(cg, value)));
}

void cg_debug_init(CgModule *cg) {
    if (!cg->ir->source) return; /* from IR text: no places */
    const char *path = cg->ir->file, *slash = strrchr(path, '/');
    const char *base = slash && slash[1] ? slash + 1 : path; /* a folder has only its path */
    size_t folder = slash ? (size_t)(slash - path) : 0;
    LLVMSetSourceFileName(cg->module, path, strlen(path));
    module_flag(cg, "Debug Info Version", LLVMDebugMetadataVersion());
    module_flag(cg, "Dwarf Version", 4);
    cg->debug = LLVMCreateDIBuilder(cg->module);
    cg->debug_file = LLVMDIBuilderCreateFile(cg->debug, base, strlen(base), path, folder);
    LLVMDWARFEmissionKind kind =
        cg->options->debug ? LLVMDWARFEmissionFull : LLVMDWARFEmissionLineTablesOnly;
    LLVMDIBuilderCreateCompileUnit(cg->debug, LLVMDWARFSourceLanguagePython, cg->debug_file,
                                   "krait", strlen("krait"), cg->options->level > 0, "", 0, 0, "",
                                   0, kind, 0, 1, 0, "", 0, "", 0);
    cg->debug_type =
        LLVMDIBuilderCreateSubroutineType(cg->debug, cg->debug_file, NULL, 0, LLVMDIFlagZero);
}

static uint32_t function_line(const IrFunc *func) {
    if (func->code.first_line) return func->code.first_line;
    return func->span.end ? source_line(func_source(func), func->span.start) : 1;
}

static LLVMMetadataRef function_file(const CgModule *cg, const IrFunc *func) {
    if (!func->text) return cg->debug_file;
    const char *name = func_file(func);
    return LLVMDIBuilderCreateFile(cg->debug, name, strlen(name), "", 0);
}

void cg_debug_function(CgModule *cg, const IrFunc *func) {
    if (!cg->debug) return;
    CgFuncInfo *info = &cg->funcs[func->id.id];
    size_t symbol_length; /* by its symbol the runtime finds a function that was inlined */
    const char *symbol = LLVMGetValueName2(info->body, &symbol_length);
    LLVMMetadataRef file = function_file(cg, func);
    uint32_t line = function_line(func);
    info->subprogram = LLVMDIBuilderCreateFunction(cg->debug, file, symbol, symbol_length, "", 0,
                                                   file, line, cg->debug_type, 1, 1, line,
                                                   LLVMDIFlagZero, cg->options->level > 0);
    LLVMSetSubprogram(info->body, info->subprogram);
}

void cg_debug_place(CgModule *cg, const IrFunc *func, SourceSpan span) {
    if (!cg->debug) return;
    uint32_t line = 0, column = 0; /* line 0: made by the compiler */
    if (span.end) {
        SourcePlace place = source_place(func_source(func), span.start);
        line = place.line;
        column = place.column + 1;
    }
    LLVMMetadataRef scope = cg->funcs[func->id.id].subprogram;
    LLVMSetCurrentDebugLocation2(
        cg->builder, LLVMDIBuilderCreateDebugLocation(cg->context, line, column, scope, NULL));
}

void cg_debug_finish(CgModule *cg) {
    if (!cg->debug) return;
    LLVMDIBuilderFinalize(cg->debug);
    LLVMDisposeDIBuilder(cg->debug);
    cg->debug = NULL;
}
