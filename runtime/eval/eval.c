/* The builtins themselves: checking arguments, and running code with the namespaces given. */
#include "eval/eval.h"

#include "core/names.h"
#include "core/type.h"
#include "exception/frame_locals.h"
#include "module/frames.h"
#include "numbers/number.h"
#include "text/bytes.h"

#include <math.h>

/* ---- Namespaces ---- */

static bool value_is_mapping(Value v) { return object_slot(v, SLOT___getitem__) != NULL; }

/* What is not given is that of the caller. The compiler passes it where it sees the call; an
 * indirect one gets what the caller's frame shows. */
static int namespaces_complete(Value *globals, Value *locals) {
    if (*globals != KR_NONE) {
        if (*locals == KR_NONE) *locals = *globals;
        return 0;
    }
    *globals = frames_globals();
    if (!*globals) {
        error_raise(&kr_type_SystemError, "globals and locals cannot be NULL");
        return -1;
    }
    if (*locals != KR_NONE) return 0;
    *locals = frames_locals();
    if (!*locals && !error_is_set()) *locals = *globals;
    return *locals ? 0 : -1;
}

/* EvalFlags that a text has from the code that evaluates it. */
static uint32_t flags_inherited(void) {
    FrameWalk walk = FRAMES_BEGIN();
    bool annotations = frames_next(&walk) && walk.code->flags & CODE_FUTURE_ANNOTATIONS;
    return annotations ? EVAL_FUTURE_ANNOTATIONS : 0;
}

/* ---- Running ---- */

/* Code of a function runs as the function would; that of a compiled one only with its own globals,
 * for its variables have fixed places. */
static Value function_code_run(const Code *code, ModuleObject *module, Value closure) {
    const Value *cells = closure ? tuple_object(closure)->items : NULL;
    size_t count = closure ? tuple_length(closure) : 0;
    const ModuleObject *own = code->flags & CODE_ANY_GLOBALS ? module : module_of_code(code);
    if (!own || own->dict != module->dict)
        return error_raise(&kr_type_NotImplementedError,
                           "code of a compiled function can only run with its module's globals");
    return kr_call(kr_function_make(code, own->def, 0, 0, 0, cells, count), NULL, 0, 0);
}

static Value code_run(const Code *code, Value globals, Value locals, Value closure) {
    ModuleObject *module = globals_complete(globals) < 0 ? NULL : dynamic_module(globals);
    if (!module) return 0;
    if (!(code->flags & CODE_NAMESPACE)) return function_code_run(code, module, closure);
    Value function = kr_function_make(code, module->def, 0, 0, 0, NULL, 0);
    return ((Value(*)(Value, Value))code->body)(locals, function);
}

/* ---- eval ---- */

static const SourceReader eval_reader = {"eval", "string, bytes or code", true};

static int eval_namespaces_check(Value globals, Value locals) {
    if (locals != KR_NONE && !value_is_mapping(locals)) {
        error_raise(&kr_type_TypeError, "locals must be a mapping");
        return -1;
    }
    if (globals == KR_NONE || value_is_dict(globals)) return 0;
    error_raise(&kr_type_TypeError, "%s",
                value_is_mapping(globals)
                    ? "globals must be a real dict; try eval(expr, {}, mapping)"
                    : "globals must be a dict");
    return -1;
}

static Value eval_builtin(Value source, Value globals, Value locals) {
    if (eval_namespaces_check(globals, locals) < 0 || namespaces_complete(&globals, &locals) < 0)
        return 0;
    if (!value_is_exact(source, &kr_type_code)) {
        const Code *code =
            source_compile(&eval_reader, source, "<string>", EVAL_EVAL, flags_inherited());
        return code ? code_run(code, globals, locals, 0) : 0;
    }
    const Code *code = ((const CodeObject *)source)->code;
    if (code->details->free_count)
        return error_raise(&kr_type_TypeError,
                           "code object passed to eval() may not contain free variables");
    return code_run(code, globals, locals, 0);
}

/* ---- exec ---- */

static const SourceReader exec_reader = {"exec", "string, bytes or code", false};

static bool closure_fits(Value closure, size_t count) {
    if (!closure || !value_is_exact(closure, &kr_type_tuple) || tuple_length(closure) != count)
        return false;
    for (size_t i = 0; i < count; i++)
        if (!value_is_exact(tuple_get(closure, i), &kr_type_cell)) return false;
    return true;
}

static int closure_check(const Code *code, Value closure) {
    size_t count = code->details->free_count;
    if (count == 0 && closure)
        error_raise(&kr_type_TypeError, "cannot use a closure with this code object");
    else if (count && !closure_fits(closure, count))
        error_raise(&kr_type_TypeError, "code object requires a closure of exactly length %zu",
                    count);
    return error_is_set() ? -1 : 0;
}

static int exec_namespaces_check(Value globals, Value locals) {
    if (!value_is_dict(globals))
        error_raise(&kr_type_TypeError, "exec() globals must be a dict, not %T", globals);
    else if (!value_is_mapping(locals))
        error_raise(&kr_type_TypeError, "locals must be a mapping or None, not %T", locals);
    return error_is_set() ? -1 : 0;
}

static Value exec_builtin(Value source, Value globals, Value locals, Value closure) {
    if (namespaces_complete(&globals, &locals) < 0 || exec_namespaces_check(globals, locals) < 0)
        return 0;
    if (closure == KR_NONE) closure = 0;
    const Code *code;
    if (value_is_exact(source, &kr_type_code)) {
        code = ((const CodeObject *)source)->code;
        if (closure_check(code, closure) < 0) return 0;
    } else {
        if (closure)
            return error_raise(&kr_type_TypeError,
                               "closure can only be used when source is a code object");
        code = source_compile(&exec_reader, source, "<string>", EVAL_EXEC, flags_inherited());
    }
    return code && code_run(code, globals, locals, closure) ? KR_NONE : 0;
}

/* ---- compile ---- */

static const SourceReader compile_reader = {"compile", "string, bytes or AST", false};

/* CPython's flags of compile(). */
enum {
    FLAG_ONLY_AST = 0x400,
    FLAG_FUTURE_ANNOTATIONS = 0x1000000,
    FLAGS_KNOWN = 0x1fe0000 | 0x10 | 0x100 | 0x200 | FLAG_ONLY_AST | 0x1000 | 0x2000 | 0x4000,
    FLAGS_OPTIMIZE_MAX = 2,
};

static const struct {
    const char *name;
    EvalMode mode;
} modes[] = {{"exec", EVAL_EXEC}, {"eval", EVAL_EVAL}, {"single", EVAL_SINGLE}};

static int mode_find(Value mode, EvalMode *result) {
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (str_equals_text(mode, modes[i].name)) return *result = modes[i].mode, 0;
    error_raise(&kr_type_ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
    return -1;
}

/* Whatever os.fsdecode takes. */
static const char *filename_text(Value filename) {
    Value method = value_is_str(filename) || value_is_bytes(filename)
                       ? 0
                       : object_special(filename, NAME(__fspath__));
    if (method) filename = object_call0(method);
    if (!filename || error_is_set()) return NULL;
    if (value_is_str(filename)) return str_utf8(filename, NULL);
    if (value_is_bytes(filename)) {
        const BytesObject *bytes = bytes_object(filename);
        return str_utf8(str_from_utf8((const char *)bytes->data, bytes->length), NULL);
    }
    error_raise(&kr_type_TypeError, "expected str, bytes or os.PathLike object, not %T", filename);
    return NULL;
}

static int options_check(Value flags, Value optimize, int64_t *bits) {
    int64_t level;
    if (object_index_i64(flags, bits, &kr_type_OverflowError) < 0 ||
        object_index_i64(optimize, &level, &kr_type_OverflowError) < 0)
        return -1;
    if (*bits & ~(int64_t)FLAGS_KNOWN)
        error_raise(&kr_type_ValueError, "compile(): unrecognised flags");
    else if (level < -1 || level > FLAGS_OPTIMIZE_MAX)
        error_raise(&kr_type_ValueError, "compile(): invalid optimize value");
    return error_is_set() ? -1 : 0;
}

/* The tree as objects: the text that says how to make it is an expression of Python. */
static Value tree_make(Value source, const char *file, EvalMode mode) {
    static const SourceReader reader = {"compile", "string, bytes or AST", false};
    Value text = source_tree(&reader, source, file, mode);
    Value classes = text ? module_import_text("_ast") : 0;
    if (!classes) return 0;
    Value namespace = dict_copy(module_object(classes)->dict);
    static const struct {
        const char *name;
        double number;
    } numbers[] = {{"inf", INFINITY}, {"nan", NAN}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (dict_set_text(namespace, numbers[i].name, kri_eval_float(numbers[i].number)) < 0)
            return 0;
    return eval_builtin(text, namespace, namespace);
}

static Value compile_builtin(Value source, Value filename, Value mode, Value flags,
                             Value dont_inherit, Value optimize, Value feature_version) {
    (void)feature_version;
    const char *file = filename_text(filename);
    if (!file) return 0;
    if (!value_is_str(mode))
        return error_raise(&kr_type_TypeError, "compile() argument 'mode' must be str, not %G",
                           mode);
    int64_t bits;
    EvalMode how;
    int alone = object_truth(dont_inherit);
    if (alone < 0) return 0;
    if (options_check(flags, optimize, &bits) < 0 || mode_find(mode, &how) < 0) return 0;
    if (bits & FLAG_ONLY_AST) return tree_make(source, file, how);
    if (value_is_exact(source, &kr_type_code)) return source;
    uint32_t eval_flags = alone ? 0 : flags_inherited();
    if (bits & FLAG_FUTURE_ANNOTATIONS) eval_flags |= EVAL_FUTURE_ANNOTATIONS;
    const Code *code = source_compile(&compile_reader, source, file, how, eval_flags);
    return code ? kri_code_object(code) : 0;
}

const EvalApi kr_module__eval = {eval_builtin, exec_builtin, compile_builtin, dynamic_module};
