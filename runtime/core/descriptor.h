/* What native types have in their dicts: method, slot, class method, attribute and field
 * descriptors; and builtin functions. */
#ifndef KRAIT_CORE_DESCRIPTOR_H
#define KRAIT_CORE_DESCRIPTOR_H

#include "core/native.h"
#include "core/type.h"

extern Type kr_type_method_descriptor, kr_type_wrapper_descriptor, kr_type_method_wrapper,
    kr_type_classmethod_descriptor, kr_type_getset_descriptor, kr_type_member_descriptor,
    kr_type_builtin_function;

/* method_descriptor, wrapper_descriptor, classmethod_descriptor, getset_descriptor. Starts as
 * FunctionHead. */
typedef struct NativeDescriptor {
    Type *type;
    const Code *code; /* 0 of a getset_descriptor */
    Type *owner;      /* the type whose stub declares it */
    Value name;
    const NativeMember *member;
    uint64_t slot; /* of a special method: the slot it wraps; SLOT_COUNT: __init__ and others */
} NativeDescriptor;

/* A field of the instance: made by __slots__, or what CPython has as one in a native type. */
typedef struct MemberDescriptor {
    Type *type;
    Type *owner;
    Value name;
    uint64_t offset; /* bytes; of a native type 0 */
    Value doc;
    const NativeMember *native; /* or 0 */
} MemberDescriptor;

typedef enum NativeFunctionKind {
    NATIVE_CALL_PLAIN, /* len, str.maketrans */
    NATIVE_CALL_BOUND, /* [].append, dict.fromkeys: self goes in front */
    NATIVE_CALL_NEW,   /* list.__new__: the first argument is checked against owner */
} NativeFunctionKind;

/* builtin_function_or_method. head_code is the real code only where a call with `arity` arguments
 * may go straight to its body; otherwise it is a code that never matches. */
typedef struct NativeFunction {
    Type *type;
    const Code *head_code;
    const Code *code;
    Value self;    /* bound: the receiver; of a module: the module; or 0 */
    Value module;  /* str or 0: __module__ */
    Type *owner;   /* bound and new: the type that declares it */
    uint64_t kind; /* NativeFunctionKind */
    const NativeMember *member;
} NativeFunction;

/* A bound slot wrapper: (3).__add__. */
typedef struct MethodWrapper {
    Type *type;
    NativeDescriptor *descriptor;
    Value self;
} MethodWrapper;

/* Is this an instance of the class that has the method? Then the method's code may be called with
 * it. */
static inline bool method_descriptor_fits(Value method, Value self) {
    const Type *owner = ((const NativeDescriptor *)method)->owner;
    return value_type(self) == owner || object_is_instance_of(self, owner);
}

Value native_descriptor_new(Type *kind, Type *owner, const NativeMember *member);
/* A module's function (module: its name as str, or 0). */
Value native_function_new(const NativeMember *member, Value self, Value module);
Value native_function_bind(const NativeDescriptor *descriptor, Value self);
Value native_function_for_new(Type *owner, const NativeMember *member);
/* "list.append" of [].append; of a function, its name. */
Value native_function_qualname(Value function);
/* What __reduce__ of an attribute gives: getattr(owner, name). */
Value native_reduce_attribute(Value owner, Value name);
/* "list.append" of a native code. */
Value code_native_qualname(const Code *code);
Value native_function_call(Value callee, const Value *args, size_t count, Value names);
static inline bool native_function_is_new(Value v) {
    return value_is_exact(v, &kr_type_builtin_function) &&
           ((const NativeFunction *)v)->kind == NATIVE_CALL_NEW;
}
static inline bool native_function_is_plain(Value function) {
    return ((const NativeFunction *)function)->kind == NATIVE_CALL_PLAIN;
}
static inline Type *native_function_owner(Value v) { return ((const NativeFunction *)v)->owner; }

/* Enters a native module's functions, classes and constants into dict. 0, -1. module: the object
 * that
 * __self__ of its functions gives. */
int native_module_enter(Value dict, const NativeModule *native, Value module);

Value member_descriptor_new(Type *owner, Value name, uint32_t offset);
Value member_descriptor_native(Type *owner, const NativeMember *member);
/* Made by __slots__. */
static inline bool value_is_member(Value v) {
    return value_is_exact(v, &kr_type_member_descriptor) && !((const MemberDescriptor *)v)->native;
}
/* 0: the field is not to be served by inline caches. */
static inline uint32_t member_offset(Value v) {
    return (uint32_t)((const MemberDescriptor *)v)->offset;
}

/* The slot __get__ gets 0 as the instance when the attribute was read from a class; called by name
 * it gets None, which means the same unless None itself is the instance. */
static inline bool get_is_by_class(Value instance, Value owner) {
    return !instance || (instance == KR_NONE && owner && owner != value_of(value_type(KR_NONE)));
}

static inline bool value_is_data_descriptor(Value v) {
    Type *type = value_type(v);
    return type_slot(type, SLOT___set__) || type_slot(type, SLOT___delete__);
}

#endif
