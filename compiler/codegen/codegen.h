/* Code generation: a module of the IR becomes an object file, assembly or LLVM's text.
 *
 * The only part of krait that knows LLVM. It is built as a shared object of its own, which the
 * driver opens when there is something to compile: loading libLLVM takes 10 ms, twenty times the
 * rest of krait's start-up, and most runs are served from the cache. Modules are independent:
 * several may be compiled at once by different threads. */
#ifndef KRAIT_CODEGEN_CODEGEN_H
#define KRAIT_CODEGEN_CODEGEN_H

#include "ir/ir.h"
#include "support/text.h"

#include <stdbool.h>

typedef enum CgOutput { CG_OBJECT, CG_ASSEMBLY, CG_LLVM_TEXT } CgOutput;

typedef enum CgReloc {
    CG_STATIC, /* for an executable at a fixed address: no relocation when it starts */
    CG_PIC,    /* for shared libraries */
} CgReloc;

typedef struct CgOptions {
    uint32_t level; /* 0 to 3, as -O */
    bool debug;     /* -g: parameters of functions for debuggers; lines are always there */
    bool constants; /* co_consts of all functions: somebody asks for them */
    bool profiled;  /* calls of runtime/core/profile.h */
    CgReloc reloc;
    const char *march; /* as clang's -march; NULL: x86-64-v2. "native": this machine */
} CgOptions;

/* What makes a module the start of a program: it then defines kr_program. */
typedef struct CgProgram {
    const char *const *modules; /* dotted names; the first is __main__, whose IR module this is */
    uint32_t module_count;
    const char *script; /* sys.argv[0] where the command line gives none */
} CgProgram;

/* `program` is NULL but for the module that starts the program. The result is appended to `out`.
 * False with a message in `error` on a fault of krait or an unusable option (unknown march). */
bool cg_compile(const CgOptions *options, const IrModule *module, const CgProgram *program,
                CgOutput kind, Text *out, Text *error);

/* "LLVM 19.1.7". */
const char *cg_version(void);

/* A number that tells two versions of the IR apart: krait and the shared object must have been
 * built of the same. */
static inline uint32_t ir_fingerprint(void) {
    uint32_t hash = name_hash_step(NAME_HASH_SEED, (unsigned char)sizeof(IrInst));
    for (unsigned op = 0; op < IR_OP_COUNT; op++)
        for (const char *p = ir_ops[op].text; *p; p++)
            hash = name_hash_step(hash, (unsigned char)*p);
    return name_hash_finish(hash);
}

/* What the driver finds in the shared object under the name CODEGEN_API_SYMBOL. */
typedef struct CodegenApi {
    bool (*compile)(const CgOptions *options, const IrModule *module, const CgProgram *program,
                    CgOutput kind, Text *out, Text *error);
    const char *(*version)(void);
    uint32_t (*fingerprint)(void); /* its ir_fingerprint */
} CodegenApi;

#define CODEGEN_API_SYMBOL "krait_codegen_api"

/* The symbol of a module's ModuleDef is this and the dotted name. */
#define MODULE_SYMBOL_PREFIX "kr_module."

#endif
