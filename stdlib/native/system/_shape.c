/* _shape: functions whose parameters are known only when they are made. Such a function is a
 * closure over its body, with a Code of its own: calls bind the arguments, and inspect shows the
 * parameters, as of any function. */
#include "_shape.stub.h"

#include "containers/containers.h"
#include "core/call.h"
#include "function/function.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/str.h"

enum { PARAMETERS_MAX = UINT16_MAX };

typedef struct ShapedCode {
    Code code;
    CodeDetails details;
    Value names[]; /* parameters, then the free variable */
} ShapedCode;

static Value shaped_enter(const Value *params, Value callee) {
    const FunctionObject *function = (const FunctionObject *)callee;
    Value body = ((const CellObject *)function->cells[0])->content;
    return kr_call(body, params, function->code->parameter_count, 0);
}

static const Code *code_shaped(const Code *body, Value parameters, size_t positional) {
    size_t count = tuple_length(parameters);
    ShapedCode *made = gc_new_scanned(NULL, sizeof *made + (count + 1) * sizeof *made->names);
    for (size_t i = 0; i < count; i++) made->names[i] = str_intern(tuple_get(parameters, i));
    made->names[count] = str_intern_text("body");
    made->details = (CodeDetails){
        .qualname = body->details->qualname,
        .filename = body->details->filename,
        .first_line = body->details->first_line,
        .variable_names = &made->names[count],
        .free_count = 1,
        .array_entry = shaped_enter,
    };
    made->code = (Code){
        .arity = -1, /* no body that takes them one by one */
        .flags = CODE_NESTED,
        .parameter_count = (uint16_t)count,
        .positional = (uint16_t)positional,
        .keyword_only = (uint16_t)(count - positional),
        .parameters = made->names,
        .name = body->name,
        .details = &made->details,
    };
    return &made->code;
}

static int parameters_check(Value parameters) {
    if (!value_is_tuple(parameters) || tuple_length(parameters) > PARAMETERS_MAX) {
        error_raise(&kr_type_TypeError, "parameters must be a tuple of names");
        return -1;
    }
    for (size_t i = 0; i < tuple_length(parameters); i++) {
        if (value_is_str(tuple_get(parameters, i))) continue;
        error_raise(&kr_type_TypeError, "parameters must be a tuple of names");
        return -1;
    }
    return 0;
}

Value kr__shape_function(Value body, Value parameters, Value positional, Value module) {
    int64_t count;
    if (!value_is_exact(body, &kr_type_function))
        return error_raise(&kr_type_TypeError, "body must be a function, not %T", body);
    if (parameters_check(parameters) < 0) return 0;
    if (object_index_i64(positional, &count, &kr_type_OverflowError) < 0) return 0;
    if (count < 0 || (size_t)count > tuple_length(parameters))
        return error_raise(&kr_type_ValueError, "positional must be a count of parameters");
    const FunctionObject *of = (const FunctionObject *)body;
    Value cell = kr_cell_new(body);
    ModuleObject *shown = value_is_module(module) ? module_object(module) : of->module;
    return function_from(code_shaped(of->code, parameters, (size_t)count), shown, &cell, 1);
}
