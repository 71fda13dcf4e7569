/* property. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/descriptor.h"
#include "core/type.h"
#include "function/function.h"
#include "property.stub.h"
#include "text/str.h"

static PropertyObject *property_object(Value v) { return (PropertyObject *)v; }

Value kr_property___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate(type_object(cls), 0));
}

static Value none_as_absent(Value v) { return v == KR_NONE ? 0 : v; }
static Value absent_as_none(Value v) { return v ? v : KR_NONE; }

/* A property without a doc string takes its getter's. In a subclass it must become an attribute of
 * the instance, for the class's own __doc__ is found first; with __slots__ that may fail. */
static int doc_from_getter(Value self) {
    PropertyObject *p = property_object(self);
    if (p->doc || !p->getter) return 0;
    Value doc = object_getattr_optional(p->getter, NAME(__doc__));
    if (!doc) return error_is_set() ? -1 : 0;
    p->doc_of_getter = 1;
    if (value_type(self) != &kr_type_property) return object_setattr(self, NAME(__doc__), doc);
    p->doc = none_as_absent(doc);
    return 0;
}

Value kr_property___init__(Value self, Value fget, Value fset, Value fdel, Value doc) {
    PropertyObject *p = property_object(self);
    p->getter = none_as_absent(fget);
    p->setter = none_as_absent(fset);
    p->deleter = none_as_absent(fdel);
    p->doc = none_as_absent(doc);
    p->doc_of_getter = 0;
    return doc_from_getter(self) < 0 ? 0 : KR_NONE;
}

static Value raise_no_accessor(Value self, Value instance, const char *what) {
    const PropertyObject *p = property_object(self);
    Type *type = value_type(instance);
    type_ensure(type);
    if (p->name)
        return error_raise(&kr_type_AttributeError, "property %R of %R object has no %s", p->name,
                           type->qualname, what);
    return error_raise(&kr_type_AttributeError, "property of %R object has no %s", type->qualname,
                       what);
}

Value kr_property___get__(Value self, Value instance, Value owner) {
    if (get_is_by_class(instance, owner)) return self;
    Value getter = property_object(self)->getter;
    return getter ? object_call1(getter, instance) : raise_no_accessor(self, instance, "getter");
}

Value kr_property___set__(Value self, Value instance, Value value) {
    Value setter = property_object(self)->setter;
    if (!setter) return raise_no_accessor(self, instance, "setter");
    return object_call2(setter, instance, value) ? KR_NONE : 0;
}

Value kr_property___delete__(Value self, Value instance) {
    Value deleter = property_object(self)->deleter;
    if (!deleter) return raise_no_accessor(self, instance, "deleter");
    return object_call1(deleter, instance) ? KR_NONE : 0;
}

/* A copy of the same class with some accessors changed. */
static Value property_copy(Value self, Value getter, Value setter, Value deleter) {
    const PropertyObject *p = property_object(self);
    Value doc = p->doc_of_getter && getter ? KR_NONE : absent_as_none(p->doc);
    Value args[] = {absent_as_none(getter ? getter : p->getter),
                    absent_as_none(setter ? setter : p->setter),
                    absent_as_none(deleter ? deleter : p->deleter), doc};
    if (p->doc_of_getter) args[3] = KR_NONE;
    Value copy = kr_call(value_of(value_type(self)), args, 4, 0);
    if (copy && object_is_instance_of(copy, &kr_type_property))
        property_object(copy)->name = p->name;
    return copy;
}

Value kr_property_getter(Value self, Value fget) { return property_copy(self, fget, 0, 0); }
Value kr_property_setter(Value self, Value fset) { return property_copy(self, 0, fset, 0); }
Value kr_property_deleter(Value self, Value fdel) { return property_copy(self, 0, 0, fdel); }

Value kr_property___set_name__(Value self, Value args) {
    if (tuple_length(args) != 2)
        return error_raise(&kr_type_TypeError,
                           "__set_name__() takes 2 positional arguments but %zu were given",
                           tuple_length(args));
    property_object(self)->name = tuple_get(args, 1);
    return KR_NONE;
}

Value kr_property_get_fget(Value self) { return absent_as_none(property_object(self)->getter); }
Value kr_property_get_fset(Value self) { return absent_as_none(property_object(self)->setter); }
Value kr_property_get_fdel(Value self) { return absent_as_none(property_object(self)->deleter); }
Value kr_property_get___doc__(Value self) { return absent_as_none(property_object(self)->doc); }
Value kr_property_set___doc__(Value self, Value value) {
    property_object(self)->doc = value;
    return KR_NONE;
}

static int is_abstract(Value v) {
    if (!v) return 0;
    Value mark = object_getattr_optional(v, NAME(__isabstractmethod__));
    return mark ? kr_truth(mark) : error_is_set() ? -1 : 0;
}

Value kr_property_get___isabstractmethod__(Value self) {
    const PropertyObject *p = property_object(self);
    Value parts[] = {p->getter, p->setter, p->deleter};
    for (size_t i = 0; i < 3; i++) {
        int abstract = is_abstract(parts[i]);
        if (abstract) return native_wrap_truth(abstract);
    }
    return KR_FALSE;
}

/* ---- staticmethod and classmethod, which share a layout ---- */

static WrappedMethod *wrapped(Value v) { return (WrappedMethod *)v; }

static Value wrapped_new(Type *type, Value callable) {
    WrappedMethod *method = type_allocate(type, 0);
    method->callable = callable;
    return value_of(method);
}

Value staticmethod_new(Value callable) { return wrapped_new(&kr_type_staticmethod, callable); }
Value classmethod_new(Value callable) { return wrapped_new(&kr_type_classmethod, callable); }

/* Takes over the wrapped function's names and doc string. */
static int wrapped_copy_attributes(Value self, Value callable) {
    Value names[] = {NAME(__module__), NAME(__name__), NAME(__qualname__), NAME(__doc__),
                     NAME(__annotations__)};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Value value = object_getattr_optional(callable, names[i]);
        if (!value && error_is_set()) return -1;
        if (value && object_setattr(self, names[i], value) < 0) return -1;
    }
    return 0;
}

static Value wrapped_init(Value self, Value function) {
    wrapped(self)->callable = function;
    return wrapped_copy_attributes(self, function) < 0 ? 0 : KR_NONE;
}

static Value wrapped_abstract(Value self) {
    return native_wrap_truth(is_abstract(wrapped(self)->callable));
}

#define WRAPPED_METHODS(kind)                                                                      \
    Value kr_##kind##___new__(Value cls, Value args, Value kwargs) {                               \
        (void)args, (void)kwargs;                                                                  \
        return wrapped_new(type_object(cls), KR_NONE);                                             \
    }                                                                                              \
    Value kr_##kind##___init__(Value self, Value function) {                                       \
        return wrapped_init(self, function);                                                       \
    }                                                                                              \
    Value kr_##kind##___repr__(Value self) {                                                       \
        return str_printf("<" #kind "(%R)>", wrapped(self)->callable);                             \
    }                                                                                              \
    Value kr_##kind##_get___func__(Value self) { return wrapped(self)->callable; }                 \
    Value kr_##kind##_get___wrapped__(Value self) { return wrapped(self)->callable; }              \
    Value kr_##kind##_get___isabstractmethod__(Value self) { return wrapped_abstract(self); }      \
    Value kr_##kind##_get___dict__(Value self) { return instance_dict(self); }
WRAPPED_METHODS(staticmethod)
WRAPPED_METHODS(classmethod)

Value kr_staticmethod___get__(Value self, Value instance, Value owner) {
    (void)instance, (void)owner;
    return wrapped(self)->callable;
}

Value kr_staticmethod___call__(Value self, const Value *args, size_t count, Value names) {
    return kr_call(wrapped(self)->callable, args, count, names);
}

/* As in 3.11, what it wraps may itself be a descriptor (a property of the class). */
Value kr_classmethod___get__(Value self, Value instance, Value owner) {
    Value cls = owner && owner != KR_NONE ? owner : value_of(value_type(instance));
    Value callable = wrapped(self)->callable;
    TernarySlot get = object_slot(callable, SLOT___get__);
    if (get) return get(callable, cls, cls);
    return method_new(callable, cls);
}
