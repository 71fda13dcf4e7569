/* What the files of code generation share; nothing outside this folder includes it.
 *
 * A CgModule lives for one call of cg_compile and belongs to one thread. Its memory is the arena's,
 * LLVM's objects belong to the context. */
#ifndef KRAIT_CODEGEN_CG_H
#define KRAIT_CODEGEN_CG_H

#include "abi/eval.h"
#include "abi/layout.h"
#include "codegen/cg_effort.h"
#include "ir/runtime.h"
#include "codegen/codegen.h"
#include "ir/ir.h"

#include <llvm-c/Core.h>
#include <llvm-c/DebugInfo.h>
#include <llvm-c/TargetMachine.h>

/* ---- Module ---- */

typedef struct CgTypes {
    LLVMTypeRef nothing, i1, i8, i16, i32, i64, f64, ptr;
} CgTypes;

/* Metadata kinds and nodes that many instructions carry. */
typedef struct CgMetadata {
    unsigned profile_kind, invariant_kind;
    LLVMValueRef unlikely; /* branch weights: the first way is cold */
    LLVMValueRef empty;
} CgMetadata;

/* An array whose length is known only when all functions are emitted: `placeholder` stands for it
 * until then. */
typedef struct CgTable {
    LLVMValueRef placeholder;
    uint32_t length;
} CgTable;

/* A word of static data that the start function fills in: an interned name (of the names table), or
 * a constant that has to be made at run time. */
typedef struct CgFixup {
    LLVMValueRef object;
    uint32_t offset;
    uint32_t name; /* index in the names table, if `constant` is none */
    ConstId constant;
} CgFixup;

typedef struct CgFuncInfo {
    LLVMValueRef body;
    LLVMValueRef array_entry; /* NULL: body takes few enough parameters */
    LLVMValueRef code;
    LLVMMetadataRef subprogram;
    uint32_t site_count;
    LLVMValueRef sites;
} CgFuncInfo;

typedef struct CgModule {
    const CgOptions *options;
    const IrModule *ir;
    const CgProgram *program;
    Text *error;
    Arena arena;

    LLVMContextRef context;
    LLVMModuleRef module;
    LLVMBuilderRef builder;
    LLVMTargetMachineRef machine;
    LLVMTargetDataRef layout;
    char *cpu, *features;
    CgTypes types;
    CgMetadata metadata;
    LLVMDIBuilderRef debug;
    LLVMMetadataRef debug_file, debug_type;

    LLVMValueRef runtime[RUNTIME_COUNT];
    RuntimeId op_runtime[IR_OP_COUNT]; /* RUNTIME_COUNT: none */
    LLVMValueRef thread;               /* kr_thread */

    LLVMValueRef def; /* the ModuleDef */
    CgTable globals, names, caches;
    VEC(LLVMValueRef) name_values; /* the str of each entry of the names table */
    PtrMap name_index;             /* Name -> index + 1 */
    PtrMap builtin_slots;          /* Name -> the program's slot for that builtin */
    bool *global_is_assigned;      /* by GlobalId: by this module's own code */
    StrMap strings;                /* text -> static StrObject */
    StrMap externals;              /* name -> data symbol of the runtime */
    PtrMap name_tuples;            /* IrNames -> static tuple */
    LLVMValueRef *constants;       /* by ConstId */
    VEC(CgFixup) fixups;
    LLVMValueRef start; /* fills in the fixups; called by the module's body */
    CgFuncInfo *funcs;  /* by FuncId */
    CgPlan *plans;      /* by FuncId */
    bool has_full;      /* one of them is_full */
    bool is_cold;       /* what is emitted now is not worth inline paths */
} CgModule;

/* cg_types.c */
void cg_types_init(CgModule *cg);
LLVMTypeRef cg_type(const CgModule *cg, IrTypeKind kind);
LLVMTypeRef cg_body_type(const CgModule *cg, const IrFunc *func);
LLVMTypeRef cg_array_entry_type(const CgModule *cg);
LLVMValueRef cg_i64(const CgModule *cg, uint64_t n);
LLVMValueRef cg_i32(const CgModule *cg, uint32_t n);
LLVMValueRef cg_null(const CgModule *cg);
/* base + offset bytes, as a pointer. */
LLVMValueRef cg_offset(const CgModule *cg, LLVMValueRef base, uint64_t offset);
/* The same as a constant expression. */
LLVMValueRef cg_const_offset(const CgModule *cg, LLVMValueRef global, uint64_t offset);
/* A pointer constant as a Value, and a Value as a pointer. */
LLVMValueRef cg_value_of(const CgModule *cg, LLVMValueRef pointer);
LLVMValueRef cg_pointer(const CgModule *cg, LLVMValueRef value);
LLVMValueRef cg_load(const CgModule *cg, LLVMTypeRef type, LLVMValueRef base, uint64_t offset);
void cg_store(const CgModule *cg, LLVMValueRef value, LLVMValueRef base, uint64_t offset);
/* A data symbol of the runtime: kr_none_object, kr_type_str. */
LLVMValueRef cg_external(CgModule *cg, const char *name);
void cg_attribute(const CgModule *cg, LLVMValueRef function, LLVMAttributeIndex index,
                  const char *name);
void cg_attribute_text(const CgModule *cg, LLVMValueRef function, const char *name,
                       const char *value);

/* cg_runtime.c */
void cg_runtime_init(CgModule *cg);
LLVMValueRef cg_runtime(CgModule *cg, RuntimeId id);
LLVMTypeRef cg_runtime_type(const CgModule *cg, RuntimeId id);
LLVMValueRef cg_call_runtime(CgModule *cg, RuntimeId id, LLVMValueRef *args);

/* cg_target.c */
bool cg_target_init(CgModule *cg);
void cg_target_release(CgModule *cg);
/* The attributes of every function that is emitted. */
void cg_target_attributes(const CgModule *cg, LLVMValueRef function);
bool cg_target_optimize(CgModule *cg);
bool cg_target_emit(CgModule *cg, CgOutput kind, Text *out);

/* cg_inline.c: links the inline paths of the runtime into the module. */
bool cg_inline_runtime(CgModule *cg);

/* cg_const.c */
/* The value of a constant; may emit a load. */
LLVMValueRef cg_constant(CgModule *cg, ConstId id);
/* Static data for it, a Value as pointer or i64; NULL: has to be made when the module starts. */
LLVMValueRef cg_constant_static(CgModule *cg, ConstId id);
/* A static str (pointer). */
LLVMValueRef cg_str(CgModule *cg, const char *text, size_t length);
LLVMValueRef cg_c_string(CgModule *cg, const char *text);
/* Is every one of these operands a constant without fixups? */
bool cg_operands_are_static(const IrFunc *func, const ValueId *operands, uint32_t count);
LLVMValueRef cg_values_array(CgModule *cg, LLVMValueRef *values, uint32_t count);

/* cg_name.c */
void cg_names_init(CgModule *cg);
/* The interned str of a name: a load from the names table. */
LLVMValueRef cg_name(CgModule *cg, const Name *name);
/* Pointer to consecutive interned names; null for none. */
LLVMValueRef cg_name_list(CgModule *cg, const Name *const *names, uint32_t count);
/* A static tuple of interned names as a Value; 0 for none. */
LLVMValueRef cg_name_tuple(CgModule *cg, const Name *const *names, uint32_t count);
LLVMValueRef cg_keyword_names(CgModule *cg, const IrNames *names);
/* The tuple of keyword names that a call has been emitted with, as static data; 0: none was. */
LLVMValueRef cg_names_static(CgModule *cg, const IrNames *names);
/* The slot of a builtin; one for the whole program. */
LLVMValueRef cg_builtin_slot(CgModule *cg, const Name *name);
/* This site's own inline cache. */
LLVMValueRef cg_cache(CgModule *cg);
/* The start function, when all functions are emitted; the tables, when they are optimized. */
void cg_names_start(CgModule *cg);
void cg_names_finish(CgModule *cg);

/* cg_code.c */
void cg_code_declare(CgModule *cg, const IrFunc *func);
void cg_code_define(CgModule *cg, const IrFunc *func);
/* The line where a span begins; 0: it is none. */
uint32_t cg_line(const IrFunc *func, SourceSpan span);
/* The CodeSite rows of a function; NULL for none. */
LLVMValueRef cg_sites_data(CgModule *cg, const IrFunc *func, const SourceSpan *spans,
                           uint32_t count);
void cg_module_def(CgModule *cg);
void cg_program_def(CgModule *cg);

/* cg_code_consts.c: the rows of CodeConstantsRow, if they are wanted. */
LLVMValueRef cg_constants_table(CgModule *cg, uint64_t *count);

/* cg_debug.c */
void cg_debug_init(CgModule *cg);
void cg_debug_function(CgModule *cg, const IrFunc *func);
void cg_debug_place(CgModule *cg, const IrFunc *func, SourceSpan span);
void cg_debug_finish(CgModule *cg);

/* ---- Function ---- */

/* A cold block that takes errors, and the phi that tells the site. */
typedef struct CgLanding {
    LLVMBasicBlockRef block; /* NULL: nothing has raised yet */
    LLVMValueRef site;
    uint32_t ways; /* into it so far */
} CgLanding;

typedef struct CgBlock {
    LLVMBasicBlockRef start; /* NULL: cannot be reached */
    CgLanding landing;       /* where what raises in this block goes */
    bool siteless;           /* a handler that also gets errors which need no traceback entry */
} CgBlock;

typedef struct CgFunc {
    CgModule *cg;
    const IrFunc *ir;
    CgFuncInfo *info;
    LLVMValueRef function;
    LLVMValueRef callee;  /* the function object: the last parameter */
    LLVMValueRef def;     /* the ModuleDef of its globals */
    LLVMValueRef *values; /* by ValueId */
    CgBlock *blocks;      /* by BlockId */
    BlockId block;        /* the one being emitted */
    LLVMBasicBlockRef entry;
    CgLanding unwind;          /* adds the traceback entry and returns the sentinel */
    LLVMBasicBlockRef failure; /* returns the sentinel */
    LLVMValueRef scratch; /* room for argument arrays and results, the largest that is needed */
    uint32_t scratch_length;
    PtrMap site_ids; /* span -> number + 1 */
    VEC(SourceSpan) sites;
} CgFunc;

enum { SITE_NONE = -1 }; /* an error that keeps its traceback as it is */

/* cg_func.c */
void cg_func(CgModule *cg, const IrFunc *func);
LLVMBasicBlockRef cg_block_new(CgFunc *f, const char *name);
void cg_position(CgFunc *f, LLVMBasicBlockRef block);
static inline LLVMValueRef cg_operand(const CgFunc *f, const IrInst *inst, uint32_t i) {
    assert(i < inst->operand_count && f->values[inst->operands[i].id] &&
           "defined before it is used");
    return f->values[inst->operands[i].id];
}
void cg_set_result(CgFunc *f, const IrInst *inst, LLVMValueRef value);
/* Branches to a new block unless `condition`, which is rarely true, holds: then to `cold`. */
void cg_branch_unlikely(CgFunc *f, LLVMValueRef condition, LLVMBasicBlockRef cold);
/* A cold block that the current one goes to when `condition` holds; emission goes on in it, and
 * cg_unlikely_end continues in the other. */
LLVMBasicBlockRef cg_unlikely_begin(CgFunc *f, LLVMValueRef condition);

/* The frame's base, which tells an activation from all others. */
LLVMValueRef cg_frame_address(const CgModule *cg);

/* cg_profile.c: what a profiler is told of, in programs that have one; else nothing is emitted. */
void cg_profile_enter(CgFunc *f);
void cg_profile_leave(CgFunc *f);
/* The call of a runtime function that calls something. */
LLVMValueRef cg_profile_call(CgFunc *f, RuntimeId id, LLVMValueRef *args);

/* cg_text.c */
/* In the prologue of a function of a text: notes what runs, and gives the ModuleDef of the globals
 * that it runs with. */
LLVMValueRef cg_text_enter(CgFunc *f);
/* The rows of EvalText. */
LLVMValueRef cg_text_table(CgModule *cg, uint64_t *count);

/* cg_inst.c */
void cg_inst(CgFunc *f, const IrInst *inst);
/* Stores operands [first, ...) in an array; the array. */
LLVMValueRef cg_operand_array(CgFunc *f, const IrInst *inst, uint32_t first, uint32_t skip);
uint32_t cg_scratch_needed(const IrInst *inst);
/* Calls, checks, and converts the result to the type of inst. */
LLVMValueRef cg_call_checked(CgFunc *f, const IrInst *inst, RuntimeId id, LLVMValueRef *args);

/* cg_call.c */
void cg_inst_call(CgFunc *f, const IrInst *inst);
void cg_inst_method(CgFunc *f, const IrInst *inst);
void cg_inst_loaded(CgFunc *f, const IrInst *inst);
void cg_inst_part(CgFunc *f, const IrInst *inst);
void cg_inst_known(CgFunc *f, const IrInst *inst);
/* Is the callee no plain function, which goes to `otherwise`, or not one with this code? */
LLVMValueRef cg_callee_differs(CgFunc *f, LLVMValueRef callee, LLVMValueRef code,
                               LLVMBasicBlockRef otherwise);
void cg_inst_class(CgFunc *f, const IrInst *inst);
void cg_inst_locals(CgFunc *f, const IrInst *inst);

/* cg_scalar.c: what needs no runtime function. Each sets the result itself. */
typedef void (*CgEmit)(CgFunc *f, const IrInst *inst);
CgEmit cg_scalar(IrOp op);

/* cg_frame.c: what resume functions do with their frame, and generator.new; NULL: no such op. */
CgEmit cg_frame(IrOp op);

/* cg_error.c */
/* Goes to the landing when `failed` holds, with the site of inst. */
void cg_check(CgFunc *f, const IrInst *inst, LLVMValueRef failed);
/* Goes there in any case; site NULL: the error keeps the traceback it has. */
void cg_raise(CgFunc *f, LLVMValueRef site);
LLVMValueRef cg_site(CgFunc *f, const IrInst *inst);
/* Is an error set for this thread? For results that may be 0 without one. */
LLVMValueRef cg_error_is_set(CgFunc *f);
void cg_error_finish(CgFunc *f);
/* The parts of kr_thread. */
LLVMValueRef cg_thread_load(CgModule *cg, LLVMTypeRef type, uint64_t offset);

#endif
