/* builtin_function_or_method: functions of native modules, bound native methods, __new__ of native
 * types. */
#include "containers/containers.h"
#include "core/call.h"
#include "core/descriptor.h"
#include "core/signature.h"
#include "descriptor.stub.h"
#include "text/str.h"

/* For functions that may not be entered straight away: no call has -1 arguments. */
static const Code never_direct = {.arity = -1, .flags = CODE_NATIVE};

static const NativeFunction *native_function(Value v) { return (const NativeFunction *)v; }

static NativeFunction *function_new(const Code *code, const NativeMember *member,
                                    NativeFunctionKind kind) {
    NativeFunction *function = GC_NEW(NativeFunction, &kr_type_builtin_function);
    function->code = code;
    function->head_code = kind == NATIVE_CALL_PLAIN ? code : &never_direct;
    function->member = member;
    function->kind = kind;
    return function;
}

Value native_function_new(const NativeMember *member, Value self, Value module) {
    NativeFunction *function = function_new(member->code, member, NATIVE_CALL_PLAIN);
    function->self = self;
    function->module = module;
    return value_of(function);
}

Value native_function_bind(const NativeDescriptor *descriptor, Value self) {
    NativeFunction *function =
        function_new(descriptor->code, descriptor->member, NATIVE_CALL_BOUND);
    function->self = self;
    function->owner = descriptor->owner;
    return value_of(function);
}

Value native_function_for_new(Type *owner, const NativeMember *member) {
    NativeFunction *function = function_new(member->code, member, NATIVE_CALL_NEW);
    function->self = value_of(owner);
    function->owner = owner;
    return value_of(function);
}

/* The nearest class up from cls whose __new__ is native: only that one knows how to lay cls out. */
static const Type *native_maker(const Type *cls) {
    while (cls->flags & TYPE_HEAP) cls = cls->base;
    return cls;
}

static Value new_call(const NativeFunction *f, const Value *args, size_t count, Value names) {
    Type *owner = f->owner;
    if (count == 0)
        return error_raise(&kr_type_TypeError, "%N.__new__(): not enough arguments", owner);
    if (!value_is_class(args[0]))
        return error_raise(&kr_type_TypeError, "%N.__new__(X): X is not a type object (%T)", owner,
                           args[0]);
    Type *cls = type_object(args[0]);
    if (!type_is_subtype(cls, owner))
        return error_raise(&kr_type_TypeError, "%N.__new__(%N): %N is not a subtype of %N", owner,
                           cls, cls, owner);
    type_ensure(cls);
    const Type *maker = native_maker(cls);
    if (maker->native_new != owner->native_new)
        return error_raise(&kr_type_TypeError, "%N.__new__(%N) is not safe, use %N.__new__()",
                           owner, cls, maker);
    return code_call(f->code, 0, args, count, names);
}

Value native_function_call(Value callee, const Value *args, size_t count, Value names) {
    const NativeFunction *f = native_function(callee);
    switch ((NativeFunctionKind)f->kind) {
    case NATIVE_CALL_PLAIN: return code_call(f->code, callee, args, count, names);
    case NATIVE_CALL_BOUND: return code_call_self(f->code, callee, f->self, args, count, names);
    case NATIVE_CALL_NEW: return new_call(f, args, count, names);
    }
    return 0;
}

Value kr_builtin_function___call__(Value self, const Value *args, size_t count, Value names) {
    return native_function_call(self, args, count, names);
}

/* Is it a method, of an object or of a class? self of other functions is their module. */
static bool has_receiver(const NativeFunction *f) { return f->self && !f->module; }

Value kr_builtin_function___repr__(Value self) {
    const NativeFunction *f = native_function(self);
    if (!has_receiver(f)) return str_printf("<built-in function %S>", f->code->name);
    return str_printf("<built-in method %S of %T object at 0x%lx>", f->code->name, f->self,
                      f->self);
}

Value kr_builtin_function___eq__(Value self, Value other) {
    if (!value_is_exact(other, &kr_type_builtin_function)) return KR_NOT_IMPLEMENTED;
    const NativeFunction *a = native_function(self), *b = native_function(other);
    return value_from_bool(a->self == b->self && a->code == b->code);
}

int64_t kr_builtin_function___hash__(Value self) {
    const NativeFunction *f = native_function(self);
    return (int64_t)((value_of(f->code) >> 4) ^ (f->self >> 4)) & INT64_MAX;
}

Value kr_builtin_function_get___self__(Value self) {
    const NativeFunction *f = native_function(self);
    bool is_static = f->kind == NATIVE_CALL_PLAIN && !f->module; /* its self is only shown */
    return f->self && !is_static ? f->self : KR_NONE;
}
Value kr_builtin_function_get___name__(Value self) { return native_function(self)->code->name; }
Value code_native_qualname(const Code *code) {
    if (!code->native_owner) return code->name;
    return str_printf("%s.%S", type_name(code->native_owner), code->name);
}
Value native_function_qualname(Value self) {
    const NativeFunction *f = native_function(self);
    if (f->kind != NATIVE_CALL_BOUND) return code_native_qualname(f->code);
    Type *type = value_is_class(f->self) ? type_object(f->self) : value_type(f->self);
    type_ensure(type);
    return str_printf("%S.%S", type->qualname, f->code->name);
}
Value kr_builtin_function_get___qualname__(Value self) { return native_function_qualname(self); }
Value kr_builtin_function_get___module__(Value self) {
    const NativeFunction *f = native_function(self);
    return f->module ? f->module : KR_NONE;
}
Value kr_builtin_function_get___doc__(Value self) {
    const NativeMember *member = native_function(self)->member;
    return member && member->doc ? str_from_text(member->doc) : KR_NONE;
}
Value kr_builtin_function_get___text_signature__(Value self) {
    const NativeFunction *f = native_function(self);
    return signature_text(f->code, f->kind == NATIVE_CALL_NEW ? SIGNATURE_OF_MAKER
                                   : f->module                ? SIGNATURE_OF_FUNCTION
                                                              : SIGNATURE_OF_METHOD);
}

/* A module's function is known by its name. */
Value kr_builtin_function___reduce__(Value self) {
    const NativeFunction *f = native_function(self);
    return has_receiver(f) ? native_reduce_attribute(f->self, f->code->name) : f->code->name;
}
