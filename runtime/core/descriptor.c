/* Descriptors of native types: methods, special methods, class methods, attributes, __slots__
 * fields. */
#include "core/descriptor.h"

#include "containers/containers.h"
#include "core/iterate.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/signature.h"
#include "core/slot.h"
#include "descriptor.stub.h"
#include "text/str.h"

static NativeDescriptor *native_descriptor(Value v) { return (NativeDescriptor *)v; }

Value native_descriptor_new(Type *kind, Type *owner, const NativeMember *member) {
    NativeDescriptor *descriptor = GC_NEW(NativeDescriptor, kind);
    descriptor->code = member->code;
    descriptor->owner = owner;
    descriptor->name = str_intern(member->name);
    descriptor->member = member;
    descriptor->slot =
        member->kind == NATIVE_SLOT_METHOD ? slot_find(descriptor->name) : SLOT_COUNT;
    return value_of(descriptor);
}

/* ---- What all of them answer ---- */

static Value descriptor_qualname(Value self) {
    const NativeDescriptor *d = native_descriptor(self);
    type_ensure(d->owner);
    return str_printf("%S.%S", d->owner->qualname, d->name);
}

static Value descriptor_doc(Value self) {
    const char *doc = native_descriptor(self)->member->doc;
    return doc ? str_from_text(doc) : KR_NONE;
}

static Value descriptor_signature(Value self) {
    const NativeDescriptor *d = native_descriptor(self);
    bool is_init = d->type == &kr_type_wrapper_descriptor && d->slot == SLOT_COUNT;
    return signature_text(d->code, is_init ? SIGNATURE_OF_MAKER : SIGNATURE_OF_METHOD);
}

static Value descriptor_repr(Value self, const char *what) {
    const NativeDescriptor *d = native_descriptor(self);
    return str_printf("<%s '%S' of '%N' objects>", what, d->name, d->owner);
}

#define DESCRIPTOR_ATTRIBUTES(kind)                                                                \
    Value kr_##kind##_get___name__(Value self) { return native_descriptor(self)->name; }           \
    Value kr_##kind##_get___qualname__(Value self) { return descriptor_qualname(self); }           \
    Value kr_##kind##_get___objclass__(Value self) {                                               \
        return value_of(native_descriptor(self)->owner);                                           \
    }                                                                                              \
    Value kr_##kind##_get___doc__(Value self) { return descriptor_doc(self); }
DESCRIPTOR_ATTRIBUTES(method_descriptor)
DESCRIPTOR_ATTRIBUTES(wrapper_descriptor)
DESCRIPTOR_ATTRIBUTES(classmethod_descriptor)
DESCRIPTOR_ATTRIBUTES(getset_descriptor)

Value kr_method_descriptor_get___text_signature__(Value self) { return descriptor_signature(self); }
Value kr_wrapper_descriptor_get___text_signature__(Value self) {
    return descriptor_signature(self);
}
Value kr_classmethod_descriptor_get___text_signature__(Value self) {
    return descriptor_signature(self);
}
Value kr_method_descriptor___repr__(Value self) { return descriptor_repr(self, "method"); }
Value kr_wrapper_descriptor___repr__(Value self) { return descriptor_repr(self, "slot wrapper"); }
Value kr_classmethod_descriptor___repr__(Value self) { return descriptor_repr(self, "method"); }
Value kr_getset_descriptor___repr__(Value self) { return descriptor_repr(self, "attribute"); }

/* instance.__get__ on something that is no instance of the owner. */
static int descriptor_check(Value self, Value instance) {
    const NativeDescriptor *d = native_descriptor(self);
    if (object_is_instance_of(instance, d->owner)) return 0;
    error_raise(&kr_type_TypeError,
                "descriptor '%S' for '%N' objects doesn't apply to a '%T' object", d->name,
                d->owner, instance);
    return -1;
}

/* ---- method_descriptor ---- */

Value kr_method_descriptor___get__(Value self, Value instance, Value owner) {
    if (get_is_by_class(instance, owner)) return self;
    if (descriptor_check(self, instance) < 0) return 0;
    return native_function_bind(native_descriptor(self), instance);
}

Value kr_method_descriptor___call__(Value self, const Value *args, size_t count, Value names) {
    const NativeDescriptor *d = native_descriptor(self);
    if (count == 0)
        return error_raise(&kr_type_TypeError, "unbound method %S() needs an argument",
                           descriptor_qualname(self));
    if (descriptor_check(self, args[0]) < 0) return 0;
    return code_call(d->code, self, args, count, names);
}

/* ---- wrapper_descriptor ("slot wrapper") and method-wrapper ---- */

Value kr_wrapper_descriptor___get__(Value self, Value instance, Value owner) {
    if (get_is_by_class(instance, owner)) return self;
    if (descriptor_check(self, instance) < 0) return 0;
    MethodWrapper *wrapper = GC_NEW(MethodWrapper, &kr_type_method_wrapper);
    wrapper->descriptor = native_descriptor(self);
    wrapper->self = instance;
    return value_of(wrapper);
}

/* args: self and the arguments. */
static Value wrapper_run(const NativeDescriptor *d, const Value *args, size_t count, Value names) {
    /* __repr__ = __str__ in a class, and the two call each other. */
    if (recursion_check_in(" while calling a Python object") < 0) return 0;
    if (d->slot == SLOT___call__) { /* which takes its arguments as they come */
        CallSlot call = (CallSlot)d->owner->slots[SLOT___call__];
        return call(args[0], args + 1, count - 1, names);
    }
    bool is_get = d->slot == SLOT___get__ && count >= 2 && args[1] == KR_NONE;
    if (is_get && (count == 2 || args[2] == KR_NONE))
        return error_raise(&kr_type_TypeError, "__get__(None, None) is invalid");
    Value result = code_call(d->code, value_of(d), args, count, names);
    if (result != KR_NOT_IMPLEMENTED || count != 2) return result;
    return sequence_op_refuse(d->owner, (SlotId)d->slot, args[0], args[1]);
}

Value kr_wrapper_descriptor___call__(Value self, const Value *args, size_t count, Value names) {
    const NativeDescriptor *d = native_descriptor(self);
    if (count == 0)
        return error_raise(&kr_type_TypeError, "descriptor '%S' of '%N' object needs an argument",
                           d->name, d->owner);
    if (!object_is_instance_of(args[0], d->owner))
        return error_raise(&kr_type_TypeError,
                           "descriptor '%S' requires a '%N' object but received a '%T'", d->name,
                           d->owner, args[0]);
    return wrapper_run(d, args, count, names);
}

static const MethodWrapper *method_wrapper(Value v) { return (const MethodWrapper *)v; }

Value kr_method_wrapper___call__(Value self, const Value *args, size_t count, Value names) {
    const MethodWrapper *w = method_wrapper(self);
    Value few[CALL_FEW];
    return wrapper_run(w->descriptor, call_prepend(few, w->self, args, call_total(count, names)),
                       count + 1, names);
}

Value kr_method_wrapper___repr__(Value self) {
    const MethodWrapper *w = method_wrapper(self);
    return str_printf("<method-wrapper '%S' of %T object at 0x%lx>", w->descriptor->name, w->self,
                      w->self);
}

Value kr_method_wrapper___eq__(Value self, Value other) {
    if (!value_is_exact(other, &kr_type_method_wrapper)) return KR_NOT_IMPLEMENTED;
    const MethodWrapper *a = method_wrapper(self), *b = method_wrapper(other);
    return value_from_bool(a->descriptor == b->descriptor && a->self == b->self);
}

int64_t kr_method_wrapper___hash__(Value self) {
    const MethodWrapper *w = method_wrapper(self);
    return (int64_t)((value_of(w->descriptor) >> 4) ^ (w->self >> 4));
}

Value kr_method_wrapper_get___self__(Value self) { return method_wrapper(self)->self; }
Value kr_method_wrapper_get___name__(Value self) { return method_wrapper(self)->descriptor->name; }
Value kr_method_wrapper_get___qualname__(Value self) {
    return descriptor_qualname(value_of(method_wrapper(self)->descriptor));
}
Value kr_method_wrapper_get___objclass__(Value self) {
    return value_of(method_wrapper(self)->descriptor->owner);
}
Value kr_method_wrapper_get___doc__(Value self) {
    return descriptor_doc(value_of(method_wrapper(self)->descriptor));
}
Value kr_method_wrapper_get___text_signature__(Value self) {
    return descriptor_signature(value_of(method_wrapper(self)->descriptor));
}

/* ---- classmethod_descriptor ---- */

Value kr_classmethod_descriptor___get__(Value self, Value instance, Value owner) {
    Value cls = owner && owner != KR_NONE ? owner : value_of(value_type(instance));
    const NativeDescriptor *d = native_descriptor(self);
    if (!value_is_class(cls))
        return error_raise(&kr_type_TypeError,
                           "descriptor '%S' for type '%N' needs a type, not a '%T' as arg 2",
                           d->name, d->owner, cls);
    if (!type_is_subtype(type_object(cls), d->owner))
        return error_raise(&kr_type_TypeError,
                           "descriptor '%S' requires a subtype of '%N' but received '%N'", d->name,
                           d->owner, type_object(cls));
    return native_function_bind(d, cls);
}

Value kr_classmethod_descriptor___call__(Value self, const Value *args, size_t count, Value names) {
    const NativeDescriptor *d = native_descriptor(self);
    if (count == 0)
        return error_raise(&kr_type_TypeError, "descriptor '%S' of '%N' object needs an argument",
                           d->name, d->owner);
    Value bound = kr_classmethod_descriptor___get__(self, KR_NONE, args[0]);
    return bound ? kr_call(bound, args + 1, count - 1, names) : 0;
}

/* ---- getset_descriptor ---- */

Value kr_getset_descriptor___get__(Value self, Value instance, Value owner) {
    if (get_is_by_class(instance, owner)) return self;
    if (descriptor_check(self, instance) < 0) return 0;
    const NativeMember *member = native_descriptor(self)->member;
    return member->kind == NATIVE_PROPERTY ? member->getter(instance)
                                           : member->property->getter(instance);
}

static Value getset_store(Value self, Value instance, Value value) {
    const NativeDescriptor *d = native_descriptor(self);
    if (descriptor_check(self, instance) < 0) return 0;
    if (d->member->kind == NATIVE_VARIABLE) return d->member->property->setter(instance, value);
    return error_raise(&kr_type_AttributeError, "attribute '%S' of '%N' objects is not writable",
                       d->name, d->owner);
}

Value kr_getset_descriptor___set__(Value self, Value instance, Value value) {
    return getset_store(self, instance, value);
}
Value kr_getset_descriptor___delete__(Value self, Value instance) {
    return getset_store(self, instance, 0);
}

/* ---- member_descriptor: a field made by __slots__, or of a native type ---- */

static const MemberDescriptor *member_of(Value v) { return (const MemberDescriptor *)v; }

Value member_descriptor_new(Type *owner, Value name, uint32_t offset) {
    MemberDescriptor *member = GC_NEW(MemberDescriptor, &kr_type_member_descriptor);
    member->owner = owner;
    member->name = name;
    member->offset = offset;
    return value_of(member);
}

Value member_descriptor_native(Type *owner, const NativeMember *native) {
    Value v = member_descriptor_new(owner, str_intern(native->name), 0);
    MemberDescriptor *member = (MemberDescriptor *)v;
    member->native = native;
    member->doc = native->doc ? str_from_text(native->doc) : 0;
    return v;
}

static int member_check(const MemberDescriptor *m, Value instance) {
    if (object_is_instance_of(instance, m->owner)) return 0;
    error_raise(&kr_type_TypeError,
                "descriptor '%S' for '%N' objects doesn't apply to a '%T' object", m->name,
                m->owner, instance);
    return -1;
}

static Value native_field_load(const MemberDescriptor *m, Value instance) {
    if (member_check(m, instance) < 0) return 0;
    return m->native->kind == NATIVE_FIELD ? m->native->getter(instance)
                                           : m->native->property->getter(instance);
}

static Value native_field_store(const MemberDescriptor *m, Value instance, Value value) {
    if (member_check(m, instance) < 0) return 0;
    if (m->native->kind == NATIVE_FIELD_VARIABLE)
        return m->native->property->setter(instance, value);
    return error_raise(&kr_type_AttributeError, "readonly attribute");
}

static Value *member_field(Value self, Value instance) {
    const MemberDescriptor *m = member_of(self);
    return member_check(m, instance) < 0 ? NULL : slot_at(instance, (uint32_t)m->offset);
}

Value kr_member_descriptor___get__(Value self, Value instance, Value owner) {
    if (get_is_by_class(instance, owner)) return self;
    if (member_of(self)->native) return native_field_load(member_of(self), instance);
    const Value *field = member_field(self, instance);
    if (!field) return 0;
    return *field ? *field : error_raise_no_attribute(instance, member_of(self)->name);
}

Value kr_member_descriptor___set__(Value self, Value instance, Value value) {
    if (member_of(self)->native) return native_field_store(member_of(self), instance, value);
    Value *field = member_field(self, instance);
    if (!field) return 0;
    *field = value;
    return KR_NONE;
}

Value kr_member_descriptor___delete__(Value self, Value instance) {
    if (member_of(self)->native) return native_field_store(member_of(self), instance, 0);
    Value *field = member_field(self, instance);
    if (!field) return 0;
    if (!*field) return error_raise_value(&kr_type_AttributeError, member_of(self)->name);
    *field = 0;
    return KR_NONE;
}

Value kr_member_descriptor___repr__(Value self) {
    return str_printf("<member '%S' of '%N' objects>", member_of(self)->name,
                      member_of(self)->owner);
}

Value kr_member_descriptor_get___name__(Value self) { return member_of(self)->name; }
Value kr_member_descriptor_get___objclass__(Value self) { return value_of(member_of(self)->owner); }
Value kr_member_descriptor_get___doc__(Value self) {
    return member_of(self)->doc ? member_of(self)->doc : KR_NONE;
}
Value kr_member_descriptor_get___qualname__(Value self) {
    return str_printf("%S.%S", member_of(self)->owner->qualname, member_of(self)->name);
}

/* ---- Copies: getattr(owner, name) ---- */

Value native_reduce_attribute(Value owner, Value name) {
    Value getattr = object_builtin("getattr");
    return getattr ? tuple_pack(2, getattr, tuple_pack(2, owner, name)) : 0;
}

static Value descriptor_reduce(Value self) {
    const NativeDescriptor *d = native_descriptor(self);
    return native_reduce_attribute(value_of(d->owner), d->name);
}

Value kr_method_descriptor___reduce__(Value self) { return descriptor_reduce(self); }
Value kr_wrapper_descriptor___reduce__(Value self) { return descriptor_reduce(self); }
Value kr_method_wrapper___reduce__(Value self) {
    return native_reduce_attribute(method_wrapper(self)->self,
                                   method_wrapper(self)->descriptor->name);
}
