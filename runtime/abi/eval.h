/* What eval() needs of a compiler in the executable, and what that needs of the runtime.
 *
 * Both sides are in libkrait-eval.a, which only programs are linked with that use eval, exec or
 * compile: the builtins and all that is about objects in runtime/eval, the way from text to
 * something that runs in compiler/interp. */
#ifndef KRAIT_ABI_EVAL_H
#define KRAIT_ABI_EVAL_H

#include "abi/layout.h"

typedef enum EvalMode { EVAL_EXEC, EVAL_EVAL, EVAL_SINGLE } EvalMode;

typedef enum EvalFlags {
    EVAL_IS_TEXT = 1 << 0, /* UTF-8 whatever a coding cookie says: the source was a str */
    EVAL_FUTURE_ANNOTATIONS = 1 << 1,
} EvalFlags;

typedef struct EvalSource {
    const char *text;
    size_t length;
    const char *filename;
    EvalMode mode;
    uint32_t flags; /* EvalFlags */
} EvalSource;

/* What a SyntaxError says. Strings live as long as the call. */
typedef struct EvalProblem {
    const char *class_name; /* "SyntaxError", "MemoryError", ... */
    const char *message;
    const char *filename;
    int64_t line, offset, end_line, end_offset;
    bool has_end;
    bool is_attributes_only; /* only the message is an argument of the exception */
    const char *text;        /* the line; NULL: none */
    size_t text_length;
    bool ends_line; /* show it with a newline */
} EvalProblem;

/* What Code with CODE_INTERPRETED is the first member of. */
typedef struct DynamicCode {
    Code code;
    CodeDetails details;
    Value object;         /* the program's code object for it; 0: not asked for yet */
    Value names;          /* co_names: a tuple */
    ModuleObject *module; /* that it was run with last */
    size_t size;          /* of all that it is the head of: a copy can run as well */
} DynamicCode;

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
/* The import statement and the class statement, which go by the builtins that the globals name.
 * from_list may be 0. */
Value kri_eval_import(const ModuleObject *module, Value name, Value from_list, int64_t level);
bool kri_eval_can_build_class(const ModuleObject *module); /* false: an error is set */
/* What frames know of an activation (exception/frame_locals.h): tuples of names and cells; or 0 and
 * a namespace; or twice 0. */
Value kri_eval_record(Value names, Value cells);
Value kri_eval_record_generator(Value generator, Value names, Value cells);
/* As kr_traceback_add, for the activation with this record. */
void kri_eval_traceback(const Code *code, int32_t site, Value record);
/* A module's variable by name: globals, then builtins, or NameError. */
Value kri_eval_global(const ModuleObject *module, Value name);

/* ---- What the builtins call, if it is linked in ----
 *
 * The driver takes it for a native module in a library of its own, called _eval. */

typedef struct EvalApi {
    Value (*eval)(Value source, Value globals, Value locals);
    Value (*exec)(Value source, Value globals, Value locals, Value closure);
    Value (*compile)(Value source, Value filename, Value mode, Value flags, Value dont_inherit,
                     Value optimize, Value feature_version);
    /* A module object that stands for these globals; 0 with the error set. */
    ModuleObject *(*module_of)(Value globals);
    bool (*activation)(const char *call, const void *base, EvalActivation *result);
} EvalApi;

extern const EvalApi kr_module__eval __attribute__((weak));

#endif
