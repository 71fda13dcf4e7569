/* Links the inline paths of the runtime (runtime/abi/fast.c as bitcode) into the module, so that
 * the optimizer may inline them. What is not inlined is called in libkrait: the bodies are
 * available_externally. */
#include "codegen/cg.h"

#include <string.h>

#include <llvm-c/BitReader.h>
#include <llvm-c/Linker.h>

/* cg_bitcode.S */
extern const char cg_bitcode_start[], cg_bitcode_end[];

static void drop_attribute(LLVMValueRef function, const char *name) {
    LLVMRemoveStringAttributeAtIndex(function, LLVMAttributeFunctionIndex, name,
                                     (unsigned)strlen(name));
}

/* The bitcode was compiled for any x86-64; here it is compiled for the machine that is asked for. A
 * body that nobody calls yet is not kept: LLVM drops it when it is unused. */
static void adapt_function(CgModule *cg, LLVMValueRef function) {
    if (LLVMIsDeclaration(function)) return;
    if (LLVMGetLinkage(function) == LLVMExternalLinkage)
        LLVMSetLinkage(function, LLVMAvailableExternallyLinkage);
    drop_attribute(function, "target-cpu");
    drop_attribute(function, "target-features");
    drop_attribute(function, "tune-cpu");
    cg_target_attributes(cg, function);
}

/* A data symbol that the module mentions as bytes may be known with its true type here; by name
 * they are one. */
bool cg_inline_runtime(CgModule *cg) {
    size_t size = (size_t)(cg_bitcode_end - cg_bitcode_start);
    LLVMMemoryBufferRef buffer =
        LLVMCreateMemoryBufferWithMemoryRange(cg_bitcode_start, size, "fast.bc", 0);
    LLVMModuleRef fast;
    if (LLVMParseBitcodeInContext2(cg->context, buffer, &fast)) {
        text_append(cg->error, "the runtime's bitcode cannot be read");
        LLVMDisposeMemoryBuffer(buffer);
        return false;
    }
    LLVMDisposeMemoryBuffer(buffer);
    for (LLVMValueRef f = LLVMGetFirstFunction(fast); f; f = LLVMGetNextFunction(f))
        adapt_function(cg, f);
    LLVMSetTarget(fast, LLVMGetTarget(cg->module));
    LLVMSetModuleDataLayout(fast, cg->layout);
    if (!LLVMLinkModules2(cg->module, fast)) return true;
    text_append(cg->error, "the runtime's bitcode does not link");
    return false;
}
