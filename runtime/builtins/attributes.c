/* getattr and its like, dir, vars, isinstance, callable, and other questions to an object. */
#include "builtins.stub.h"
#include "builtins/builtins.h"
#include "containers/containers.h"
#include "core/names.h"
#include "core/type.h"
#include "exception/frame_locals.h"
#include "numbers/number.h"
#include "text/str.h"

/* The interned name, or 0 with TypeError. */
static Value attribute_name(Value name) {
    if (value_is_str(name)) return str_intern(name);
    return error_raise(&kr_type_TypeError, "attribute name must be string, not '%T'", name);
}

Value kr_builtins_getattr(Value object, Value name, Value otherwise) {
    name = attribute_name(name);
    if (!name) return 0;
    if (!otherwise) return object_getattr(object, name);
    Value value = object_getattr_optional(object, name);
    return value || error_is_set() ? value : otherwise;
}

Value kr_builtins_hasattr(Value object, Value name) {
    name = attribute_name(name);
    Value value = name ? object_getattr_optional(object, name) : 0;
    return error_is_set() ? 0 : value_from_bool(value != 0);
}

Value kr_builtins_setattr(Value object, Value name, Value value) {
    name = attribute_name(name);
    return name && object_setattr(object, name, value) == 0 ? KR_NONE : 0;
}

Value kr_builtins_delattr(Value object, Value name) {
    name = attribute_name(name);
    return name && object_setattr(object, name, 0) == 0 ? KR_NONE : 0;
}

Value kr_builtins_callable(Value object) { return value_from_bool(object_is_callable(object)); }

static Value truth_value(int truth) { return truth < 0 ? 0 : value_from_bool(truth != 0); }

Value kr_builtins_isinstance(Value object, Value classes) {
    return truth_value(object_isinstance(object, classes));
}
Value kr_builtins_issubclass(Value cls, Value classes) {
    return truth_value(object_issubclass(cls, classes));
}

Value kr_builtins_id(Value object) { return int_from_u64(object); }

Value kr_builtins_hash(Value object) {
    int64_t hash = object_hash(object);
    return hash == -1 ? 0 : int_from_i64(hash);
}

Value kr_builtins_repr(Value object) { return object_repr(object); }
Value kr_builtins_ascii(Value object) { return object_ascii(object); }

Value kr_builtins_format(Value value, Value spec) {
    if (!value_is_str(spec))
        return error_raise(&kr_type_TypeError, "format() argument 2 must be str, not %G", spec);
    return object_format(value, spec);
}

/* ---- dir, vars ---- */

Value object_dir(Value v) {
    Value method = object_special(v, NAME(__dir__));
    if (!method)
        return error_is_set() ? 0
                              : error_raise(&kr_type_TypeError, "object does not provide __dir__");
    Value names = object_call0(method);
    Value list = names ? list_from_iterable(names) : 0;
    return list && list_sort(list, 0, false) == 0 ? list : 0;
}

/* The caller's variables. The compiler lowers calls by name itself, so only an indirect call
 * arrives here; then a function's variables are known only where the compiler has seen that
 * coming. */
static Value caller_locals(const char *what) {
    Value locals = frames_locals();
    if (locals || error_is_set()) return locals;
    return error_raise(&kr_type_NotImplementedError,
                       "%s() without arguments must be called by its name in a function", what);
}

Value kr_builtins_dir(Value object) {
    if (object) return object_dir(object);
    Value locals = caller_locals("dir");
    Value names = locals ? list_from_iterable(locals) : 0;
    return names && list_sort(names, 0, false) == 0 ? names : 0;
}

Value kr_builtins_globals(void) {
    Value globals = frames_globals();
    return globals ? globals : error_raise(&kr_type_SystemError, "frame does not exist");
}

Value kr_builtins_locals(void) { return caller_locals("locals"); }

Value kr_builtins_vars(Value object) {
    if (!object) return caller_locals("vars");
    Value dict = object_getattr_optional(object, NAME(__dict__));
    if (dict || error_is_set()) return dict;
    return error_raise(&kr_type_TypeError, "vars() argument must have __dict__ attribute");
}
