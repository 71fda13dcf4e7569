/* The machine code is for: CPU, features, relocation model; optimization and output. */
#include "codegen/cg.h"

#include <pthread.h>
#include <string.h>

#include <llvm-c/Error.h>
#include <llvm-c/Support.h>
#include <llvm-c/Target.h>
#include <llvm-c/Transforms/PassBuilder.h>

static const char target_triple[] = "x86_64-pc-linux-gnu";
/* SSE4.2 and POPCNT: every x86-64 machine since 2009. */
static const char default_march[] = "x86-64-v2";

static bool fail(CgModule *cg, const char *what, char *message) {
    text_printf(cg->error, "%s: %s", what, message ? message : "unknown");
    if (message) LLVMDisposeMessage(message);
    return false;
}

/* LLVM has these as settings of the process, not of a machine. At -O0 and -O1 the fast selection of
 * instructions stays, but with the good allocation of registers, which halves the time that the
 * code takes for a fifth more compile time. And the analysis of where variables live takes a tenth
 * of code generation, also when there are no variables. */
static void set_process_options(void) {
    static const char *const options[] = {"krait", "-optimize-regalloc", "-regalloc=greedy",
                                          "-experimental-debug-variable-locations=0"};
    LLVMParseCommandLineOptions(sizeof options / sizeof *options, options, "");
}

static pthread_once_t process_is_ready = PTHREAD_ONCE_INIT;

static void initialize_process(void) {
    set_process_options();
    LLVMInitializeX86TargetInfo();
    LLVMInitializeX86Target();
    LLVMInitializeX86TargetMC();
    LLVMInitializeX86AsmPrinter();
}

/* LLVM only warns of a CPU that it does not know, on stderr: so ask first. It lists no names in C,
 * but a table of those that clang accepts would go stale; this is the list of levels and the syntax
 * of others. */
static bool march_is_plausible(const char *march) {
    return march[0] && strspn(march, "abcdefghijklmnopqrstuvwxyz0123456789-_.") == strlen(march);
}

static void choose_cpu(CgModule *cg) {
    const char *march = cg->options->march ? cg->options->march : default_march;
    if (strcmp(march, "native") != 0) {
        cg->cpu = arena_strdup(&cg->arena, march);
        cg->features = arena_strdup(&cg->arena, "");
        return;
    }
    char *name = LLVMGetHostCPUName(), *features = LLVMGetHostCPUFeatures();
    cg->cpu = arena_strdup(&cg->arena, name);
    cg->features = arena_strdup(&cg->arena, features);
    LLVMDisposeMessage(name);
    LLVMDisposeMessage(features);
}

static LLVMCodeGenOptLevel machine_level(const CgModule *cg) {
    if (!cg->has_full) return LLVMCodeGenLevelNone;
    return cg->options->level > 2 ? LLVMCodeGenLevelAggressive : LLVMCodeGenLevelDefault;
}

bool cg_target_init(CgModule *cg) {
    pthread_once(&process_is_ready, initialize_process);
    if (cg->options->march && !march_is_plausible(cg->options->march))
        return fail(cg, "-march", LLVMCreateMessage("not the name of a processor"));
    choose_cpu(cg);
    LLVMTargetRef target;
    char *message = NULL;
    if (LLVMGetTargetFromTriple(target_triple, &target, &message))
        return fail(cg, target_triple, message);
    LLVMRelocMode reloc = cg->options->reloc == CG_PIC ? LLVMRelocPIC : LLVMRelocStatic;
    cg->machine = LLVMCreateTargetMachine(target, target_triple, cg->cpu, cg->features,
                                          machine_level(cg), reloc, LLVMCodeModelDefault);
    cg->layout = LLVMCreateTargetDataLayout(cg->machine);
    LLVMSetTarget(cg->module, target_triple);
    LLVMSetModuleDataLayout(cg->module, cg->layout);
    return true;
}

void cg_target_release(CgModule *cg) {
    if (cg->layout) LLVMDisposeTargetData(cg->layout);
    if (cg->machine) LLVMDisposeTargetMachine(cg->machine);
}

void cg_target_attributes(const CgModule *cg, LLVMValueRef function) {
    cg_attribute(cg, function, LLVMAttributeFunctionIndex, "nounwind");
    /* Frames can be walked without tables: sys._getframe, profilers, the collector's stack scan. */
    cg_attribute_text(cg, function, "frame-pointer", "all");
    cg_attribute_text(cg, function, "target-cpu", cg->cpu);
    if (*cg->features) cg_attribute_text(cg, function, "target-features", cg->features);
}

/* The passes. For all functions those that clean up behind inlining; for those with loops the rest
 * of LLVM's -O2, without what did nothing for compiled Python but take time. -O3 is LLVM's own. */
static const char clean_passes[] =
    "cgscc(inline),function(sroa,early-cse<memssa>,simplifycfg,instcombine<no-verify-fixpoint>,"
    "jump-threading,simplifycfg),elim-avail-extern,globaldce";
static const char loop_passes[] =
    "function(correlated-propagation,simplifycfg,loop-mssa(loop-rotate,licm),"
    "loop(indvars,loop-deletion,loop-unroll-full),gvn,dse,adce,loop-vectorize,loop-unroll,"
    "instcombine<no-verify-fixpoint>,simplifycfg)";
static const char all_passes[] = "default<O3>";

static bool run_passes(CgModule *cg, const char *pipeline) {
    LLVMPassBuilderOptionsRef options = LLVMCreatePassBuilderOptions();
    LLVMErrorRef error = LLVMRunPasses(cg->module, pipeline, cg->machine, options);
    LLVMDisposePassBuilderOptions(options);
    if (!error) return true;
    char *message = LLVMGetErrorMessage(error);
    text_printf(cg->error, "optimization: %s", message);
    LLVMDisposeErrorMessage(message);
    return false;
}

/* Passes skip functions with this attribute; LLVM wants both. */
static const char *const skip_attributes[] = {"optnone", "noinline"};

static void skip_set(const CgModule *cg, LLVMValueRef function, bool skip) {
    for (size_t i = 0; i < sizeof skip_attributes / sizeof *skip_attributes; i++) {
        const char *name = skip_attributes[i];
        unsigned kind = LLVMGetEnumAttributeKindForName(name, strlen(name));
        if (skip)
            cg_attribute(cg, function, LLVMAttributeFunctionIndex, name);
        else
            LLVMRemoveEnumAttributeAtIndex(function, LLVMAttributeFunctionIndex, kind);
    }
}

static void skip_without_loops(CgModule *cg, bool skip) {
    for (uint32_t i = 1; i < cg->ir->funcs.len; i++)
        if (cg->plans[i].is_full && !cg->plans[i].has_loops) skip_set(cg, cg->funcs[i].body, skip);
}

bool cg_target_optimize(CgModule *cg) {
    if (cg->options->level > 2) return run_passes(cg, all_passes);
    if (!run_passes(cg, clean_passes)) return false;
    skip_without_loops(cg, true);
    bool done = run_passes(cg, loop_passes);
    skip_without_loops(cg, false);
    return done;
}

static bool emit_machine_code(CgModule *cg, LLVMCodeGenFileType type, Text *out) {
    LLVMMemoryBufferRef buffer;
    char *message = NULL;
    if (LLVMTargetMachineEmitToMemoryBuffer(cg->machine, cg->module, type, &message, &buffer))
        return fail(cg, "code generation", message);
    text_append_n(out, LLVMGetBufferStart(buffer), LLVMGetBufferSize(buffer));
    LLVMDisposeMemoryBuffer(buffer);
    return true;
}

static bool emit_text(CgModule *cg, Text *out) {
    char *text = LLVMPrintModuleToString(cg->module);
    text_append(out, text);
    LLVMDisposeMessage(text);
    return true;
}

bool cg_target_emit(CgModule *cg, CgOutput kind, Text *out) {
    switch (kind) {
    case CG_OBJECT: return emit_machine_code(cg, LLVMObjectFile, out);
    case CG_ASSEMBLY: return emit_machine_code(cg, LLVMAssemblyFile, out);
    case CG_LLVM_TEXT: return emit_text(cg, out);
    }
    assert(false && "a kind of output");
    return false;
}
