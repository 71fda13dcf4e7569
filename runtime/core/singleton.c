/* None, NotImplemented, Ellipsis. */
#include "containers/containers.h"
#include "core/type.h"
#include "exception/warning.h"
#include "singleton.stub.h"
#include "text/str.h"

Object kr_none_object = {&kr_type_NoneType};
Object kr_not_implemented_object = {&kr_type_NotImplementedType};
Object kr_ellipsis_object = {&kr_type_ellipsis};

static Value singleton_new(Value args, Value kwargs, const char *name, Value single) {
    if (tuple_length(args) == 0 && !kwargs) return single;
    return error_raise(&kr_type_TypeError, "%s takes no arguments", name);
}

Value kr_NoneType___new__(Value cls, Value args, Value kwargs) {
    return (void)cls, singleton_new(args, kwargs, "NoneType", KR_NONE);
}
Value kr_NoneType___repr__(Value self) { return (void)self, str_intern_text("None"); }
int kr_NoneType___bool__(Value self) { return (void)self, 0; }

/* Python 3.11 hashes None by address; a constant keeps sets that contain it in the same order every
 * run. */
int64_t kr_NoneType___hash__(Value self) { return (void)self, 0xfca86420; }

Value kr_NotImplementedType___new__(Value cls, Value args, Value kwargs) {
    return (void)cls, singleton_new(args, kwargs, "NotImplementedType", KR_NOT_IMPLEMENTED);
}
Value kr_NotImplementedType___repr__(Value self) {
    return (void)self, str_intern_text("NotImplemented");
}
Value kr_NotImplementedType___reduce__(Value self) {
    return (void)self, str_intern_text("NotImplemented");
}

int kr_NotImplementedType___bool__(Value self) {
    (void)self;
    int warned = warning_format(&kr_type_DeprecationWarning,
                                "NotImplemented should not be used in a boolean context");
    return warned < 0 ? -1 : 1;
}

Value kr_ellipsis___new__(Value cls, Value args, Value kwargs) {
    return (void)cls, singleton_new(args, kwargs, "EllipsisType", KR_ELLIPSIS);
}
Value kr_ellipsis___repr__(Value self) { return (void)self, str_intern_text("Ellipsis"); }
Value kr_ellipsis___reduce__(Value self) { return (void)self, str_intern_text("Ellipsis"); }
