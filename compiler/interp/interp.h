/* The interpreter: runs what the passes leave of the IR, for eval(), exec() and compile().
 *
 * A text is parsed, lowered and split as for code generation; then each function is translated into
 * an array of steps (decode.c), and tree and IR are thrown away. A step is an operation with its
 * operands' registers; what is one call of a runtime function is made through the same table that
 * code generation uses (ir/runtime.h). Functions made of it are ordinary function objects: their
 * Code leads into run.c. All that is left of a text is on the collected heap, and dies when no
 * function, code object or traceback has it any more. */
#ifndef KRAIT_INTERP_INTERP_H
#define KRAIT_INTERP_INTERP_H

#include "abi/eval.h"
#include "abi/functions.h"
#include "ir/ir.h"
#include "ir/runtime.h"

/* ---- Calling runtime functions ---- */

/* Takes its arguments as an array of words, gives its result as a word (int: sign-extended). */
typedef uint64_t (*InterpAdapter)(const uint64_t *args);

typedef struct InterpRuntime {
    InterpAdapter adapter;
    void (*function)(void); /* itself, to be called by its own type */
} InterpRuntime;

extern const InterpRuntime interp_runtime[RUNTIME_COUNT];

/* ---- Steps ---- */

typedef enum StepKind {
#define STEP(kind, action) STEP_##kind,
#include "interp/steps.def"
#undef STEP
    STEP_KIND_COUNT
} StepKind;

/* What says that a call has failed. */
typedef enum StepCheck {
    CHECK_NEVER,
    CHECK_ZERO,
    CHECK_MAYBE, /* 0, and an error is set */
    CHECK_NEGATIVE,
} StepCheck;

typedef union StepWord {
    Value value;
    int64_t integer;
    const void *pointer;
    void (*function)(void);
} StepWord;

/* Registers are indexes into the activation's array of words. */
typedef struct Step {
    uint16_t kind;   /* StepKind */
    uint16_t check;  /* StepCheck */
    uint32_t result; /* register */
    uint32_t a, b, c;
    int32_t site; /* index into the code's sites */
    StepWord x, y;
} Step;

enum { SITE_NONE = -1 }; /* an error that keeps its traceback as it is */

/* Arguments of a call that are no registers. */
enum { ARG_DEF = UINT32_MAX - 3, ARG_CALLEE, ARG_SCRATCH, ARG_WORD };

/* A call by adapter: registers, ARG_...; ARG_WORD stands for the word at the same place. */
typedef struct AdapterSite {
    uint32_t count, list_count;
    uint32_t args[RUNTIME_ARGS_MAX];
    uint64_t words[RUNTIME_ARGS_MAX];
    uint32_t list[]; /* registers whose values are an array in the scratch */
} AdapterSite;

/* A call with any number of arguments, or a class statement. */
typedef struct CallSite {
    Value name, names; /* of the method or class; names of the last arguments, or 0 */
    Value attributes;  /* class: predicted ones, a tuple or 0 */
    AttrCache cache;
    uint32_t count, positional; /* registers in the list; those without the named ones */
    uint32_t list[];
} CallSite;

/* Where names die: registers of what dies, then of what else is needed, and those that hold
 * nothing any more, though the old value may still be there. */
typedef struct ReapSite {
    int64_t dying; /* as kr_reap takes it */
    uint32_t count, stale_count;
    uint32_t list[]; /* count, then stale_count */
} ReapSite;

/* Pairs from, to; all are read before any is written. */
typedef struct MoveList {
    uint32_t count;
    uint32_t pairs[];
} MoveList;

typedef struct SwitchTable {
    uint32_t count, otherwise; /* a step's index */
    struct {
        int64_t label;
        uint32_t target;
    } cases[];
} SwitchTable;

/* What raises in steps [start, end) goes on at `target`, with its site in a register. */
typedef struct InterpHandler {
    uint32_t start, end, target;
    uint32_t site_register;
    const MoveList *moves; /* NULL: none */
} InterpHandler;

/* ---- Functions ---- */

typedef struct InterpFunc InterpFunc;

/* What the functions of one text share. */
typedef struct InterpUnit {
    Value filename;
    Value *names;       /* by the name's id; 0: not used */
    Value *constants;   /* by ConstId */
    InterpFunc **funcs; /* by FuncId */
} InterpUnit;

/* A function object leads here: its code is the head's first member. */
struct InterpFunc {
    DynamicCode head;
    const Code *shown; /* in tracebacks: a resume function's is its starter's */
    const InterpUnit *unit;
    const Step *steps;
    const InterpHandler *handlers;
    uint32_t handler_count;
    uint32_t register_count; /* with the scratch, which comes last */
    uint32_t scratch;
    uint32_t parameter_count; /* of the body: registers 0, 1, ... */
    const Type *generator_type;
    uint32_t is_resume; /* the callee is a generator */
    uint64_t *kept;     /* all that steps point to */
};

/* decode.c: the functions of a module; the first is its body. Nothing of the module is used
 * afterwards. */
const InterpFunc *interp_decode(const IrModule *module);

/* run.c: runs the body. callee: the function object, or the generator of a resume function. taken:
 * the parameters again, if nobody else reads them, to be cleared; or NULL. */
Value interp_run(const InterpFunc *func, Value callee, ModuleObject *module, const Value *params,
                 Value *taken);

/* entry.c: what Code.body, CodeDetails.array_entry and GeneratorObject.resume are. */
void *interp_body(uint32_t parameter_count);
Value interp_array_entry(const Value *params, Value callee);
Value interp_resume(Value sent, Value generator);

static inline const InterpFunc *interp_func_of(Value function) {
    return (const InterpFunc *)((const FunctionHead *)function)->code;
}

#endif
