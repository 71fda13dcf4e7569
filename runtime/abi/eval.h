/* What eval() needs of a compiler in the executable, and what that needs of the runtime.
 *
 * Both sides are in libkrait-eval.a, which only programs are linked with that use eval, exec or
 * compile: the builtins and all that is about objects in runtime/eval, the way from text to
 * something that runs in compiler/interp. */
#ifndef KRAIT_ABI_EVAL_H
#define KRAIT_ABI_EVAL_H

#include "abi/layout.h"
#include "abi/text.h"

/* What Code with CODE_INTERPRETED is the first member of. */
typedef struct DynamicCode {
    Code code;
    CodeDetails details;
    Value object;         /* the program's code object for it; 0: not asked for yet */
    Value names;          /* co_names: a tuple */
    Value constants;      /* co_consts: a tuple */
    ModuleObject *module; /* that it was run with last */
    size_t size;          /* of all that it is the head of: a copy can run as well */
} DynamicCode;

/* ---- Texts that are compiled with the program ---- */

typedef struct EvalText {
    EvalSource given;
    const Code *code;            /* of the outermost scope; NULL: the only problem says why */
    const EvalProblem *problems; /* else what compiling it warns of */
    uint64_t problem_count;
} EvalText;

/* Code of a text runs with any globals: those of its function object. An activation has this
 * somewhere in its frame, so that whoever walks over the stack knows which. A stale one in the same
 * frame is of another base, or at the same place and so no more there. */
typedef struct TextActivation {
    const Code *code;
    Value callee;     /* function object, or generator of a resume function */
    const void *base; /* frame pointer */
} TextActivation;

/* ---- compiler/interp ---- */

/* The code of the outermost scope, a collected object; NULL with the error set. Its body takes the
 * namespace (any mapping) and a function object whose module has the globals. */
const Code *kri_interp_compile(const EvalSource *source);

/* The syntax tree, as ast.dump writes it with attributes: a str, or 0 with the error set. */
Value kri_interp_tree(const EvalSource *source);

/* What runs in a C frame: found by an address in a call that it waits for, and its frame pointer.
 */
typedef struct EvalActivation {
    const Code *code;
    const ModuleDef *def;
    uint32_t line;
    Value record; /* see kri_eval_record */
} EvalActivation;
/* False: no interpreted code. */
bool kri_interp_activation(const char *call, const void *base, EvalActivation *result);

/* ---- runtime/eval ---- */

/* Raises what the problem says. */
void kri_eval_raise(const EvalProblem *problem);
/* Warns of it; what the program's filters make an error of is a SyntaxError. 0, -1. */
int kri_eval_warn(const EvalProblem *problem);
/* Collected memory, cleared: in the first every word may be a pointer, in the second none is. */
void *kri_eval_scanned(size_t size);
void *kri_eval_plain(size_t size);
/* Constants. Text is UTF-8, lone surrogates encoded as well. */
Value kri_eval_str(const char *text, size_t length);
Value kri_eval_name(const char *text, size_t length); /* interned */
Value kri_eval_bytes(const char *bytes, size_t length);
Value kri_eval_int(int64_t n);
Value kri_eval_bigint(const char *digits, size_t length); /* decimal or 0x..., perhaps a minus */
Value kri_eval_float(double number);
Value kri_eval_complex(double real, double imag);
/* The character with this name or alias; false: there is none. */
bool kri_eval_character(const char *name, size_t length, uint32_t *code);
/* The program's object for it. */
Value kri_code_object(const Code *code);
/* What frames know of an activation (exception/frame_locals.h): tuples of names and cells; or 0 and
 * a namespace; or twice 0. */
Value kri_eval_record(Value names, Value cells);
Value kri_eval_record_generator(Value generator, Value names, Value cells);
/* As kr_traceback_add, for the activation with this record. */
void kri_eval_traceback(const Code *code, int32_t site, Value record);

/* ---- What the builtins call, if it is linked in ----
 *
 * The driver takes them for native modules called _eval and _compiler. */

typedef struct EvalApi {
    Value (*eval)(Value source, Value globals, Value locals);
    Value (*exec)(Value source, Value globals, Value locals, Value closure);
    Value (*compile)(Value source, Value filename, Value mode, Value flags, Value dont_inherit,
                     Value optimize, Value feature_version);
    /* A module object that stands for these globals; 0 with the error set. */
    ModuleObject *(*module_of)(Value globals);
} EvalApi;

extern const EvalApi kr_module__eval __attribute__((weak));

/* In a library of its own: for texts that are not compiled with the program. */
typedef struct CompilerApi {
    const Code *(*compile)(const EvalSource *source);
    Value (*tree)(const EvalSource *source);
    bool (*activation)(const char *call, const void *base, EvalActivation *result);
    const char *loop,
        *loop_end; /* the machine code of the interpreter's one function that runs Python's */
} CompilerApi;

extern const CompilerApi kr_module__compiler __attribute__((weak));

#endif
