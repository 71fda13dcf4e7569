/* Functions made by def and lambda. */
#include "function/function.h"

#include "abi/eval.h"
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/descriptor.h"
#include "core/type.h"
#include "function.stub.h"
#include "module/module.h"
#include "text/str.h"

static FunctionObject *function_new(const Code *code, ModuleObject *module, const Value *cells,
                                    size_t count) {
    FunctionObject *function =
        gc_new_scanned(&kr_type_function, sizeof *function + count * sizeof(Value));
    function->code = code;
    function->module = module;
    function->cell_count = count;
    if (count) memcpy(function->cells, cells, count * sizeof(Value));
    return function;
}

Value function_from(const Code *code, ModuleObject *module, const Value *cells, size_t count) {
    return value_of(function_new(code, module, cells, count));
}

Value kr_function_make(const Code *code, const void *def, Value defaults, Value kwdefaults,
                       Value annotations, const Value *cells, size_t count) {
    FunctionObject *function = function_new(code, module_of_def(def), cells, count);
    function->defaults = defaults;
    function->kwdefaults = kwdefaults;
    function->annotations_ = annotations;
    return value_of(function);
}

/* Are these the cells for the code's free variables? 0, -1. */
static int closure_check(const Code *code, Value closure) {
    size_t wanted = code->details->free_count;
    bool is_tuple = value_is_tuple(closure);
    if (!is_tuple && (wanted || closure != KR_NONE)) {
        error_raise(&kr_type_TypeError, closure == KR_NONE
                                            ? "arg 5 (closure) must be tuple"
                                            : "arg 5 (closure) must be None or tuple");
        return -1;
    }
    size_t given = is_tuple ? tuple_length(closure) : 0;
    if (given != wanted) {
        error_raise(&kr_type_ValueError, "%S requires closure of length %zu, not %zu", code->name,
                    wanted, given);
        return -1;
    }
    for (size_t i = 0; i < given; i++) {
        if (value_is_exact(tuple_get(closure, i), &kr_type_cell)) continue;
        error_raise(&kr_type_TypeError, "arg 5 (closure) expected cell, found %T",
                    tuple_get(closure, i));
        return -1;
    }
    return 0;
}

/* types.FunctionType(code, globals, name=None, argdefs=None, closure=None). The code's globals are
 * those of its module, whatever dict is given: they are static. */
Value kr_function___new__(Value cls, Value code, Value globals, Value name, Value argdefs,
                          Value closure) {
    (void)cls;
    if (!value_is_exact(code, &kr_type_code))
        return error_raise(&kr_type_TypeError, "function() argument 'code' must be code, not %G",
                           code);
    if (!value_is_dict(globals))
        return error_raise(&kr_type_TypeError, "function() argument 'globals' must be dict, not %G",
                           globals);
    const Code *body = ((const CodeObject *)code)->code;
    if (name != KR_NONE && !value_is_str(name))
        return error_raise(&kr_type_TypeError, "arg 3 (name) must be None or string");
    if (argdefs != KR_NONE && !value_is_tuple(argdefs))
        return error_raise(&kr_type_TypeError, "arg 4 (defaults) must be None or tuple");
    if (closure_check(body, closure) < 0) return 0;
    size_t count = body->details->free_count;
    const Value *cells = count ? tuple_object(closure)->items : NULL;
    /* Variables of compiled code have fixed places, whatever globals are given. */
    ModuleObject *module =
        body->flags & CODE_ANY_GLOBALS ? kr_module__eval.module_of(globals) : module_of_code(body);
    if (!module && error_is_set()) return 0;
    FunctionObject *function = function_new(body, module, cells, count);
    function->defaults = argdefs == KR_NONE ? 0 : argdefs;
    if (name != KR_NONE) kr_function_set___name__(value_of(function), name);
    return value_of(function);
}

static FunctionExtra *extra_of(Value self) {
    FunctionObject *function = function_object(self);
    if (!function->extra_) function->extra_ = gc_new_scanned(NULL, sizeof(FunctionExtra));
    return function->extra_;
}

Value function_name(Value self) {
    const FunctionExtra *extra = function_object(self)->extra_;
    return extra && extra->name ? extra->name : function_object(self)->code->name;
}

Value function_qualname(Value self) {
    const FunctionExtra *extra = function_object(self)->extra_;
    return extra && extra->qualname ? extra->qualname
                                    : function_object(self)->code->details->qualname;
}

Value kr_function___repr__(Value self) {
    return str_printf("<function %S at 0x%lx>", function_qualname(self), self);
}

Value kr_function___get__(Value self, Value instance, Value owner) {
    return get_is_by_class(instance, owner) ? self : method_new(self, instance);
}

/* ---- Names ---- */

Value kr_function_get___name__(Value self) { return function_name(self); }
Value kr_function_set___name__(Value self, Value value) {
    if (!value || !value_is_str(value))
        return error_raise(&kr_type_TypeError, "__name__ must be set to a string object");
    extra_of(self)->name = value;
    return KR_NONE;
}
Value kr_function_get___qualname__(Value self) { return function_qualname(self); }
Value kr_function_set___qualname__(Value self, Value value) {
    if (!value || !value_is_str(value))
        return error_raise(&kr_type_TypeError, "__qualname__ must be set to a string object");
    extra_of(self)->qualname = value;
    return KR_NONE;
}

Value kr_function_get___module__(Value self) {
    const FunctionExtra *extra = function_object(self)->extra_;
    if (extra && extra->module) return extra->module;
    const ModuleObject *module = function_object(self)->module;
    Value name = module ? dict_get_str(module->dict, NAME(__name__)) : 0;
    return name ? name : KR_NONE;
}
Value kr_function_set___module__(Value self, Value value) {
    extra_of(self)->module = value ? value : KR_NONE;
    return KR_NONE;
}
Value kr_function_get___doc__(Value self) {
    const FunctionExtra *extra = function_object(self)->extra_;
    if (extra && extra->doc) return extra->doc;
    Value doc = function_object(self)->code->details->doc;
    return doc ? doc : KR_NONE;
}
Value kr_function_set___doc__(Value self, Value value) {
    extra_of(self)->doc = value ? value : KR_NONE;
    return KR_NONE;
}

/* ---- Defaults and annotations ---- */

Value kr_function_get___defaults__(Value self) {
    Value defaults = function_object(self)->defaults;
    return defaults ? defaults : KR_NONE;
}
Value kr_function_set___defaults__(Value self, Value value) {
    if (value == KR_NONE) value = 0;
    if (value && !value_is_tuple(value))
        return error_raise(&kr_type_TypeError, "__defaults__ must be set to a tuple object");
    function_object(self)->defaults = value;
    return KR_NONE;
}
Value kr_function_get___kwdefaults__(Value self) {
    Value defaults = function_object(self)->kwdefaults;
    return defaults ? defaults : KR_NONE;
}
Value kr_function_set___kwdefaults__(Value self, Value value) {
    if (value == KR_NONE) value = 0;
    if (value && !value_is_dict(value))
        return error_raise(&kr_type_TypeError, "__kwdefaults__ must be set to a dict object");
    function_object(self)->kwdefaults = value;
    return KR_NONE;
}

static Value annotations_from_pairs(Value pairs) {
    Value dict = dict_new();
    for (size_t i = 0; i + 1 < tuple_length(pairs); i += 2)
        dict_set(dict, tuple_get(pairs, i), tuple_get(pairs, i + 1));
    return dict;
}

Value kr_function_get___annotations__(Value self) {
    FunctionObject *function = function_object(self);
    if (!function->annotations_)
        function->annotations_ = dict_new();
    else if (value_is_tuple(function->annotations_))
        function->annotations_ = annotations_from_pairs(function->annotations_);
    return function->annotations_;
}
Value kr_function_set___annotations__(Value self, Value value) {
    if (value == KR_NONE) value = 0;
    if (value && !value_is_dict(value))
        return error_raise(&kr_type_TypeError, "__annotations__ must be set to a dict object");
    function_object(self)->annotations_ = value;
    return KR_NONE;
}

/* ---- Parts ---- */

Value kr_function_get___code__(Value self) {
    const FunctionExtra *extra = function_object(self)->extra_;
    return extra && extra->code ? extra->code : kri_code_object(function_object(self)->code);
}
Value kr_function_set___code__(Value self, Value value) {
    if (!value || !value_is_exact(value, &kr_type_code))
        return error_raise(&kr_type_TypeError, "__code__ must be set to a code object");
    FunctionObject *function = function_object(self);
    const Code *code = ((const CodeObject *)value)->code;
    if (code->details->free_count != function->cell_count)
        return error_raise(
            &kr_type_ValueError, "%S() requires a code object with %zu free vars, not %d",
            function_name(self), (size_t)function->cell_count, (int)code->details->free_count);
    FunctionExtra *extra = extra_of(self);
    extra->code = value;
    /* What was taken from the old code so far is the function's own. */
    if (!extra->name) extra->name = function->code->name;
    if (!extra->qualname) extra->qualname = function->code->details->qualname;
    if (!extra->doc) extra->doc = kr_function_get___doc__(self);
    function->code = code;
    return KR_NONE;
}

Value kr_function_get___closure__(Value self) {
    const FunctionObject *function = function_object(self);
    return function->cell_count ? tuple_from(function->cells, function->cell_count) : KR_NONE;
}

Value kr_function_get___globals__(Value self) {
    const ModuleObject *module = function_object(self)->module;
    return module ? module->dict : dict_new();
}
Value kr_function_get___builtins__(Value self) {
    (void)self;
    return module_builtins()->dict;
}

Value kr_function_get___dict__(Value self) { return instance_dict(self); }
Value kr_function_set___dict__(Value self, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "cannot delete __dict__");
    if (!value_is_dict(value))
        return error_raise(&kr_type_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                           value);
    instance_dict_replace(self, value);
    return KR_NONE;
}
