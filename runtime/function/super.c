/* super(): attributes found in the MRO behind a given class. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/type.h"
#include "function/function.h"
#include "module/frames.h"
#include "property.stub.h"
#include "text/str.h"

static SuperObject *super_object(Value v) { return (SuperObject *)v; }

/* The class whose MRO is walked for super(start, v), or 0 with TypeError. */
static Type *super_check(Type *start, Value v) {
    if (value_is_class(v) && mro_contains(type_object(v), start)) return type_object(v);
    type_ensure(value_type(v));
    if (mro_contains(value_type(v), start)) return value_type(v);
    Value claimed = object_getattr_optional(v, NAME(__class__));
    if (claimed && value_is_class(claimed) && mro_contains(type_object(claimed), start))
        return type_object(claimed);
    if (!error_is_set())
        error_raise(&kr_type_TypeError,
                    "super(type, obj): obj must be an instance or subtype of type");
    return NULL;
}

/* Are these the classes of the first one's own MRO? Then what it finds is known. */
static bool is_own_mro(const Value *classes, size_t count) {
    const Type *first = type_object(classes[0]);
    const TupleObject *mro = tuple_object(first->mro);
    return first->version && mro->length == count &&
           memcmp(mro->items, classes, count * sizeof *classes) == 0;
}

/* The attribute in the MRO of cls behind start; 0: none. */
static Value find_behind(Type *cls, Value start, Value name) {
    type_ensure(cls);
    const TupleObject *mro = tuple_object(cls->mro);
    if (!mro) return 0;
    size_t i = 0;
    while (i < mro->length && mro->items[i] != start) i++;
    i++;
    if (i < mro->length && is_own_mro(&mro->items[i], mro->length - i))
        return type_lookup(type_object(mro->items[i]), name);
    for (; i < mro->length; i++) {
        Type *next = type_object(mro->items[i]);
        type_ensure(next);
        Value found = dict_get_str(next->dict, name);
        if (found) return found;
    }
    return 0;
}

/* Bound to self; to the class alone where self is that class. */
static Value bind_found(Value found, Value self, Type *cls) {
    TernarySlot get = object_slot(found, SLOT___get__);
    return get ? get(found, self == value_of(cls) ? 0 : self, value_of(cls)) : found;
}

Value kr_super_get(Value start, Value self, Value name) {
    if (!self) return error_raise(&kr_type_RuntimeError, "super(): arg[0] deleted");
    if (!start) return error_raise(&kr_type_RuntimeError, "super(): empty __class__ cell");
    if (!value_is_class(start))
        return error_raise(&kr_type_RuntimeError, "super(): __class__ is not a type (%T)", start);
    Type *cls = super_check(type_object(start), self);
    if (!cls) return 0;
    Value found = name == NAME(__class__) ? 0 : find_behind(cls, start, name);
    if (found) return bind_found(found, self, cls);
    SuperObject *super = GC_NEW(SuperObject, &kr_type_super);
    super->start = start;
    super->self = self;
    super->self_class = cls;
    return kr_super___getattribute__(value_of(super), name);
}

Value kr_super___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate(type_object(cls), 0));
}

/* super() where the compiler has seen no class to take it for. */
static Value raise_no_arguments(void) {
    FrameWalk walk = FRAMES_BEGIN();
    bool takes_some = frames_next(&walk) && walk.code->positional;
    return error_raise(&kr_type_RuntimeError,
                       takes_some ? "super(): __class__ cell not found" : "super(): no arguments");
}

Value kr_super___init__(Value self, Value start, Value v) {
    SuperObject *super = super_object(self);
    /* The compiler passes a first parameter that has been deleted, and an empty __class__ cell, as
     * absent. */
    if (!v) return error_raise(&kr_type_RuntimeError, "super(): arg[0] deleted");
    if (!start && v != KR_NONE)
        return error_raise(&kr_type_RuntimeError, "super(): empty __class__ cell");
    if (!start) return raise_no_arguments();
    if (!value_is_class(start))
        return error_raise(&kr_type_TypeError, "super() argument 1 must be a type, not %T", start);
    Type *cls = NULL;
    if (v != KR_NONE && !(cls = super_check(type_object(start), v))) return 0;
    super->start = start;
    super->self = cls ? v : 0;
    super->self_class = cls;
    return KR_NONE;
}

Value kr_super___getattribute__(Value self, Value name) {
    const SuperObject *super = super_object(self);
    if (super->self_class && name != NAME(__class__) && !str_equals_text(name, "__class__")) {
        Value found = find_behind(super->self_class, super->start, name);
        if (found) return bind_found(found, super->self, super->self_class);
    }
    Value found = attribute_find(self, name);
    return found || error_is_set() ? found : error_raise_no_attribute(self, name);
}

Value kr_super___get__(Value self, Value instance, Value owner) {
    (void)owner;
    SuperObject *super = super_object(self);
    if (!instance || instance == KR_NONE || super->self) return self;
    if (value_type(self) != &kr_type_super)
        return object_call2(value_of(value_type(self)), super->start, instance);
    Type *cls = super_check(type_object(super->start), instance);
    if (!cls) return 0;
    SuperObject *bound = GC_NEW(SuperObject, &kr_type_super);
    bound->start = super->start;
    bound->self = instance;
    bound->self_class = cls;
    return value_of(bound);
}

Value kr_super___repr__(Value self) {
    const SuperObject *super = super_object(self);
    const char *start = super->start ? type_name(type_object(super->start)) : "NULL";
    if (super->self_class)
        return str_printf("<super: <class '%s'>, <%N object>>", start, super->self_class);
    return str_printf("<super: <class '%s'>, NULL>", start);
}

static Value or_none(Value v) { return v ? v : KR_NONE; }
Value kr_super_get___thisclass__(Value self) { return or_none(super_object(self)->start); }
Value kr_super_get___self__(Value self) { return or_none(super_object(self)->self); }
Value kr_super_get___self_class__(Value self) {
    return or_none(value_of(super_object(self)->self_class));
}
