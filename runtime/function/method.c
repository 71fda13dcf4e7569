/* Methods bound to an object. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/iterate.h"
#include "core/type.h"
#include "function.stub.h"
#include "function/function.h"
#include "text/str.h"

static const BoundMethod *bound_method(Value v) { return (const BoundMethod *)v; }

Value method_new(Value function, Value self) {
    BoundMethod *method = GC_NEW(BoundMethod, &kr_type_method);
    method->function = function;
    method->self = self;
    return value_of(method);
}

Value kr_method___new__(Value cls, Value function, Value instance) {
    (void)cls;
    if (!object_is_callable(function))
        return error_raise(&kr_type_TypeError, "first argument must be callable");
    if (instance == KR_NONE) return error_raise(&kr_type_TypeError, "instance must not be None");
    return method_new(function, instance);
}

/* What the method type does not have, its function may. */
Value kr_method___getattribute__(Value self, Value name) {
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "attribute name must be string, not '%T'", name);
    if (type_lookup(&kr_type_method, name)) {
        Value found = attribute_find(self, name);
        return found || error_is_set() ? found : error_raise_no_attribute(self, name);
    }
    return object_getattr(bound_method(self)->function, name);
}

Value kr_method___repr__(Value self) {
    const BoundMethod *m = bound_method(self);
    Value name = object_getattr_optional(m->function, NAME(__qualname__));
    if (!name && !error_is_set()) name = object_getattr_optional(m->function, NAME(__name__));
    if (!name && error_is_set()) return 0;
    if (!name || !value_is_str(name)) name = str_from_text("?");
    return str_printf("<bound method %S of %R>", name, m->self);
}

Value kr_method___eq__(Value self, Value other) {
    if (!value_is_exact(other, &kr_type_method)) return KR_NOT_IMPLEMENTED;
    const BoundMethod *a = bound_method(self), *b = bound_method(other);
    int same = object_equal(a->function, b->function);
    return same < 0 ? 0 : value_from_bool(same && a->self == b->self);
}

int64_t kr_method___hash__(Value self) {
    const BoundMethod *m = bound_method(self);
    int64_t function = object_hash(m->function);
    if (function == -1) return -1;
    int64_t hash = function ^ (int64_t)(m->self >> 4 | m->self << 60);
    return hash == -1 ? -2 : hash;
}

Value kr_method___reduce__(Value self) {
    Value getattr = object_builtin("getattr"),
          name = object_getattr(bound_method(self)->function, NAME(__name__));
    if (!getattr || !name) return 0;
    return tuple_pack(2, getattr, tuple_pack(2, bound_method(self)->self, name));
}

Value kr_method_get___func__(Value self) { return bound_method(self)->function; }
Value kr_method_get___self__(Value self) { return bound_method(self)->self; }
Value kr_method_get___doc__(Value self) {
    return object_getattr(bound_method(self)->function, NAME(__doc__));
}
