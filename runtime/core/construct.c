/* Calling a class: __new__, then __init__. */
#include "core/call.h"

#include "containers/containers.h"
#include "core/bind.h"
#include "core/slot.h"
#include "core/type.h"
#include "object.stub.h"
#include "text/str.h"
#include "type.stub.h"

static int abstract_refuse(Type *cls) {
    Value set = type_lookup(cls, NAME(__abstractmethods__));
    Value names = set ? list_from_iterable(set) : 0;
    if (!names || list_sort(names, 0, false) < 0) return -1;
    StrBuilder list;
    str_builder_init(&list);
    for (size_t i = 0; i < list_length(names); i++)
        str_builder_printf(&list, i ? ", %S" : "%S", list_get(names, i));
    error_raise(&kr_type_TypeError, "Can't instantiate abstract class %N with abstract method%s %S",
                cls, list_length(names) == 1 ? "" : "s", str_builder_finish(&list));
    return -1;
}

/* object.__new__: arguments are an error unless __init__ or __new__ is there to take them. */
static Value plain_new(Type *cls, bool excess) {
    if (excess && !type_has_plain_new(cls))
        return error_raise(&kr_type_TypeError,
                           "object.__new__() takes exactly one argument (the type to instantiate)");
    if (excess && type_has_plain_init(cls))
        return error_raise(&kr_type_TypeError, "%N() takes no arguments", cls);
    if (cls->flags & TYPE_ABSTRACT && abstract_refuse(cls) < 0) return 0;
    return value_of(type_allocate(cls, 0));
}

Value kr_object___new__(Value cls, Value args, Value kwargs) {
    bool excess = tuple_length(args) != 0 || (kwargs && dict_length(kwargs) != 0);
    return plain_new(type_object(cls), excess);
}

Value kr_object___init__(Value self, Value args, Value kwargs) {
    Type *type = value_type(self);
    bool excess = tuple_length(args) != 0 || (kwargs && dict_length(kwargs) != 0);
    if (excess && !type_has_plain_init(type))
        return error_raise(
            &kr_type_TypeError,
            "object.__init__() takes exactly one argument (the instance to initialize)");
    bool made_by_native = type->native && type != &kr_type_object;
    if (excess && type_has_plain_new(type) && !made_by_native)
        return error_raise(&kr_type_TypeError,
                           "%N.__init__() takes exactly one argument (the instance to initialize)",
                           type);
    return KR_NONE;
}

/* A class that overrides one of __new__ and __init__ of a native type may take keywords there,
 * which the other then ignores if it takes none: as Argument Clinic has it. */
static Value names_for(const Code *native, Type *cls, Value overridden, Value names) {
    bool takes_names = code_takes_keywords(native) || native->flags & CODE_VARKEYWORDS;
    if (!names || takes_names || !(cls->flags & TYPE_HEAP)) return names;
    return type_lookup(cls, overridden) == type_lookup(native->native_owner, overridden) ? names
                                                                                         : 0;
}

Value construct_new(Type *cls, const Value *args, size_t count, Value names) {
    if (type_has_plain_new(cls)) return plain_new(cls, count || names);
    if (cls->native_new)
        return code_call_self(cls->native_new, 0, value_of(cls), args, count,
                              names_for(cls->native_new, cls, NAME(__init__), names));
    Value found = type_lookup(cls, NAME(__new__));
    TernarySlot get = object_slot(found, SLOT___get__);
    Value callee = get ? get(found, 0, value_of(cls)) : found;
    if (!callee) return 0;
    Value few[CALL_FEW];
    return kr_call(callee, call_prepend(few, value_of(cls), args, call_total(count, names)),
                   count + 1, names);
}

static Value raise_init_result(Value result) {
    return error_raise(&kr_type_TypeError, "__init__() should return None, not '%T'", result);
}

static int construct_init(Value object, const Value *args, size_t count, Value names) {
    Type *type = value_type(object);
    if (type_has_plain_init(type)) return 0;
    if (type->native_init) {
        /* set's alone refuses them always. */
        Value taken = type->flags & TYPE_SET
                          ? names
                          : names_for(type->native_init, type, NAME(__new__), names);
        return code_call_self(type->native_init, 0, object, args, count, taken) ? 0 : -1;
    }
    Value result = unbound_call(type_lookup(type, NAME(__init__)), object, args, count, names);
    if (!result) return -1;
    if (result == KR_NONE) return 0;
    raise_init_result(result);
    return -1;
}

/* Flags of classes whose instances take more than memory and __init__. */
enum { CONSTRUCT_SPECIAL = TYPE_NO_DIRECT_NEW | TYPE_ABSTRACT | TYPE_FINALIZER | TYPE_VAR_SIZE };

/* The usual class: object's __new__ and an __init__ that is a plain function. KR_NOT_IMPLEMENTED:
 * another. */
static Value construct_plain(Type *cls, const Value *args, size_t count, Value names) {
    if (cls->flags & CONSTRUCT_SPECIAL || !type_has_plain_new(cls) || cls->native_init ||
        !cls->descriptor)
        return KR_NOT_IMPLEMENTED;
    Value init = slot_init_function(cls);
    if (!init) return KR_NOT_IMPLEMENTED;
    Value object = value_of(gc_new(cls, cls->instance_size));
    const Code *code = ((const FunctionHead *)init)->code;
    Value all[CALL_FEW];
    bool direct = !names && code->arity == (int64_t)count + 1 && count < CALL_FEW;
    if (direct) {
        all[0] = object;
        for (size_t i = 0; i < count; i++) all[i + 1] = args[i];
    }
    Value result = direct ? code_invoke(code, init, all)
                          : code_call_self(code, init, object, args, count, names);
    if (KR_UNLIKELY(result != KR_NONE)) return result ? raise_init_result(result) : 0;
    return object;
}

Value construct(Type *cls, const Value *args, size_t count, Value names) {
    type_ensure(cls);
    Value plain = construct_plain(cls, args, count, names);
    if (KR_LIKELY(plain != KR_NOT_IMPLEMENTED)) return plain;
    if (cls->flags & TYPE_NO_DIRECT_NEW)
        return error_raise(&kr_type_TypeError, "cannot create '%N' instances", cls);
    Value object = construct_new(cls, args, count, names);
    if (!object || !object_is_instance_of(object, cls)) return object;
    return construct_init(object, args, count, names) < 0 ? 0 : object;
}

Value kr_type___call__(Value self, const Value *args, size_t count, Value names) {
    Type *cls = type_object(self);
    if (cls == &kr_type_type) {
        if (count == 1 && names)
            return error_raise(&kr_type_TypeError, "type() takes no keyword arguments");
        if (count == 1) return value_of(value_type(args[0]));
        if (count != 3) return error_raise(&kr_type_TypeError, "type() takes 1 or 3 arguments");
    }
    return construct(cls, args, count, names);
}
