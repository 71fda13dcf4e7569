/* __import__, __build_class__, and what needs source text at run time: eval, exec, compile. */
#include "abi/eval.h"
#include "builtins.stub.h"
#include "containers/containers.h"
#include "core/type.h"
#include "generator/async_generator.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/str.h"

Value kr_builtins___import__(Value name, Value globals, Value locals, Value fromlist, Value level) {
    (void)locals;
    if (!value_is_str(name)) return error_raise(&kr_type_TypeError, "module name must be a string");
    int64_t steps;
    if (object_index_i64(level, &steps, &kr_type_OverflowError) < 0) return 0;
    return module_import_level(value_is_dict(globals) ? globals : 0, name, fromlist, steps);
}

Value kr_builtins___build_class__(Value func, Value name, Value bases, Value kwds) {
    size_t base_count = tuple_length(bases), keyword_count = kwds ? dict_length(kwds) : 0;
    Value values = tuple_new(base_count + keyword_count), names = tuple_new(keyword_count);
    for (size_t i = 0; i < base_count; i++) tuple_object(values)->items[i] = tuple_get(bases, i);
    size_t position = 0, i = 0;
    Value key, value;
    while (kwds && i < keyword_count && dict_next(kwds, &position, &key, &value)) {
        tuple_object(names)->items[i] = key;
        tuple_object(values)->items[base_count + i++] = value;
    }
    return kr_class_build(func, name, tuple_object(values)->items, base_count,
                          keyword_count ? names : 0, 0, 0);
}

/* ---- Source text at run time: runtime/eval, where the program is linked with it ---- */

static Value raise_no_compiler(const char *what) {
    return error_raise(&kr_type_NotImplementedError, "%s() needs a compiler in the executable",
                       what);
}

Value kr_builtins_eval(Value source, Value globals, Value locals) {
    return &kr_module__eval ? kr_module__eval.eval(source, globals, locals)
                            : raise_no_compiler("eval");
}

Value kr_builtins_exec(Value source, Value globals, Value locals, Value closure) {
    return &kr_module__eval ? kr_module__eval.exec(source, globals, locals, closure)
                            : raise_no_compiler("exec");
}

Value kr_builtins_compile(Value source, Value filename, Value mode, Value flags, Value dont_inherit,
                          Value optimize, Value feature_version) {
    return &kr_module__eval ? kr_module__eval.compile(source, filename, mode, flags, dont_inherit,
                                                      optimize, feature_version)
                            : raise_no_compiler("compile");
}

/* Is it the builtin itself, whatever name the program has for it? */
static bool is_evaluation(Value callee) {
    if (!value_is_object(callee) || !value_has_flag(callee, TYPE_DIRECT_CALL)) return false;
    const void *body = ((const FunctionHead *)callee)->code->body;
    return body == (void *)kr_builtins_eval || body == (void *)kr_builtins_exec;
}

Value kr_call_scoped(Value callee, const Value *args, size_t count, Value globals, Value locals) {
    bool given = count > 1 && args[1] != KR_NONE;
    if (!is_evaluation(callee) || given || count > 3) return kr_call(callee, args, count, 0);
    Value own_locals = count > 2 && args[2] != KR_NONE ? args[2] : locals;
    return kr_call(callee, (Value[]){args[0], globals, own_locals}, 3, 0);
}

Value kr_builtins_breakpoint(Value args, Value kws) {
    Value hook = module_import_attr("sys", "breakpointhook");
    if (!hook) return error_raise(&kr_type_RuntimeError, "lost sys.breakpointhook");
    return kr_call_ex(hook, args, kws);
}

/* ---- Asynchronous iteration ---- */

Value kr_builtins_aiter(Value iterable) {
    Value method = object_special(iterable, str_intern_text("__aiter__"));
    Value iterator = method ? object_call0(method) : 0;
    if (iterator && !object_slot(iterator, SLOT___anext__))
        return error_raise(&kr_type_TypeError,
                           "aiter() returned not an async iterator of type '%T'", iterator);
    return iterator || error_is_set()
               ? iterator
               : error_raise(&kr_type_TypeError, "'%T' object is not an async iterable", iterable);
}

Value kr_builtins_anext(Value iterator, Value otherwise) {
    Value method = object_special(iterator, str_intern_text("__anext__"));
    if (!method)
        return error_is_set() ? 0
                              : error_raise(&kr_type_TypeError,
                                            "'%T' object is not an async iterator", iterator);
    Value awaitable = object_call0(method);
    return awaitable && otherwise ? anext_awaitable_new(awaitable, otherwise) : awaitable;
}
