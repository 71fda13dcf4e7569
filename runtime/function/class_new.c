/* type.__new__: the class object. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/descriptor.h"
#include "core/slot.h"
#include "exception/exception.h"
#include "function/class_build.h"
#include "function/function.h"
#include "module/frames.h"
#include "memory/watch.h"
#include "text/codec.h"
#include "text/str.h"

/* ---- The dict ---- */

static Value namespace_pop(Type *cls, Value name) {
    Value value = dict_get_str(cls->dict, name);
    if (value) dict_del(cls->dict, name);
    return value;
}

static int qualname_take(Type *cls) {
    Value qualname = namespace_pop(cls, NAME(__qualname__));
    if (qualname && !value_is_str(qualname)) {
        error_raise(&kr_type_TypeError, "type __qualname__ must be a str, not %T", qualname);
        return -1;
    }
    cls->qualname = qualname ? qualname : cls->name;
    return 0;
}

static int cell_fill(Type *cls, Value cell) {
    if (!cell) return 0;
    if (!value_is_exact(cell, &kr_type_cell)) {
        error_raise(&kr_type_TypeError, "__classcell__ must be a nonlocal cell, not %R",
                    value_of(value_type(cell)));
        return -1;
    }
    ((CellObject *)cell)->content = value_of(cls);
    return 0;
}

static void method_wrap(Type *cls, Value name, Value (*wrap)(Value)) {
    Value function = dict_get_str(cls->dict, name);
    if (function && value_is_function(function)) dict_set(cls->dict, name, wrap(function));
}

/* A class made by calling type() belongs to the module that calls. */
Value class_caller_module(void) {
    Value globals = frames_globals(), name = globals ? dict_get_str(globals, NAME(__name__)) : 0;
    return name ? name : str_intern_text("__main__");
}

static void module_default(Type *cls) {
    if (!dict_get_str(cls->dict, NAME(__module__)))
        dict_set(cls->dict, NAME(__module__), class_caller_module());
}

static int dict_adjust(Type *cls) {
    if (qualname_take(cls) < 0) return -1;
    module_default(cls);
    method_wrap(cls, NAME(__new__), staticmethod_new);
    method_wrap(cls, NAME(__init_subclass__), classmethod_new);
    method_wrap(cls, NAME(__class_getitem__), classmethod_new);
    return 0;
}

/* What comes behind all others in the dict. */
static int dict_complete(Type *cls) {
    Value doc = dict_get_str(cls->dict, NAME(__doc__));
    if (!doc) dict_set(cls->dict, NAME(__doc__), KR_NONE);
    bool is_plain = !doc || !value_is_str(doc) || str_object(doc)->flags & STR_ASCII;
    if (!is_plain && !codec_encode(doc, "utf-8", "strict")) return -1;
    Value hash = slot_name(SLOT___hash__);
    if (dict_get_str(cls->dict, slot_name(SLOT___eq__)) && !dict_get_str(cls->dict, hash))
        dict_set(cls->dict, hash, KR_NONE);
    return 0;
}

/* ---- __dict__ and __weakref__ of instances ---- */

/* The __dict__ descriptor of the native class that instances get their dict from (type, module,
 * exceptions); 0: their own class gives it. */
static Value native_dict_descriptor(Value self) {
    Type *type = value_type(self);
    while (type && (type->flags & TYPE_HEAP || !(type->dict_offset || type->flags & TYPE_TYPE)))
        type = type->base;
    Value found = type ? type_lookup(type, NAME(__dict__)) : 0;
    return found && value_is_data_descriptor(found) ? found : 0;
}

static Value dict_getter(Value self) {
    Value native = native_dict_descriptor(self);
    if (native) {
        TernarySlot get = object_slot(native, SLOT___get__);
        return get(native, self, value_of(value_type(self)));
    }
    Value dict = instance_dict(self);
    return dict ? dict : error_raise_no_attribute(self, NAME(__dict__));
}

static Value dict_setter(Value self, Value value) {
    Value native = native_dict_descriptor(self);
    if (!native) return instance_dict_assign(self, value);
    if (value) return ((StoreSlot)object_slot(native, SLOT___set__))(native, self, value);
    return ((EraseSlot)object_slot(native, SLOT___delete__))(native, self);
}

static void weakref_first(WeakRef *ref, void *first) {
    if (*(Value *)first == KR_NONE) *(Value *)first = value_of(ref);
}

static Value weakref_getter(Value self) {
    Value first = KR_NONE;
    weak_each((const void *)self, weakref_first, &first);
    return first;
}

static const NativeProperty dict_property = {dict_getter, dict_setter};
static StrObject dict_name = NATIVE_STR("__dict__"), weakref_name = NATIVE_STR("__weakref__");
static const NativeMember dict_member = {
    .name = (Value)&dict_name,
    .kind = NATIVE_VARIABLE,
    .property = &dict_property,
    .doc = "dictionary for instance variables (if defined)",
};
static const NativeMember weakref_member = {
    .name = (Value)&weakref_name,
    .kind = NATIVE_PROPERTY,
    .getter = weakref_getter,
    .doc = "list of weak references to the object (if defined)",
};

/* What the class body has bound itself stays. */
static void attribute_default(Type *cls, Value name, const NativeMember *member) {
    if (!dict_get_str(cls->dict, name))
        dict_set(cls->dict, name, native_descriptor_new(&kr_type_getset_descriptor, cls, member));
}

static void instance_attributes_enter(Type *cls) {
    uint32_t added = cls->flags & ~cls->base->flags;
    if (added & TYPE_HAS_DICT) attribute_default(cls, NAME(__dict__), &dict_member);
    if (added & TYPE_WEAK) attribute_default(cls, NAME(__weakref__), &weakref_member);
}

/* ---- The type ---- */

static uint32_t flags_from_bases(const Type *cls) {
    uint32_t flags = TYPE_HEAP | TYPE_BASE | TYPE_PREPARED;
    flags |=
        cls->base->flags & (TYPE_INT | TYPE_FLOAT | TYPE_STR | TYPE_BYTES | TYPE_TUPLE | TYPE_LIST |
                            TYPE_DICT | TYPE_TYPE | TYPE_EXCEPTION | TYPE_SET | TYPE_VAR_SIZE);
    for (size_t i = 0; i < tuple_length(cls->bases); i++) {
        uint32_t of_base = type_object(tuple_get(cls->bases, i))->flags;
        flags |= of_base & TYPE_WEAK;
        /* One of the two at most: the first base that is either decides. */
        if (!(flags & TYPE_COLLECTION)) flags |= of_base & TYPE_COLLECTION;
    }
    return flags;
}

static Type *type_new(Type *metatype, Value name, Value bases, Type *base, Value namespace) {
    Type *cls = gc_new_scanned(metatype, sizeof(Type));
    cls->base = base;
    cls->name = name;
    cls->bases = bases;
    cls->dict = dict_new();
    cls->flags = flags_from_bases(cls);
    /* Until it has slots of its own it answers as its base does. */
    memcpy(cls->slots, base->slots, sizeof cls->slots);
    cls->native_new = base->native_new;
    cls->native_init = base->native_init;
    return dict_update(cls->dict, namespace) < 0 ? NULL : cls;
}

static int type_finish(Type *cls) {
    Value slots = dict_get_str(cls->dict, NAME(__slots__));
    Value cell = namespace_pop(cls, NAME(__classcell__));
    if (class_layout(cls, slots, class_predicted_take(cls->name)) < 0) return -1;
    instance_attributes_enter(cls);
    if (dict_complete(cls) < 0) return -1;
    if (cell_fill(cls, cell) < 0) return -1;
    cls->flags |= TYPE_READY;
    if (mro_update(cls) < 0) return -1;
    type_slots_fill(cls);
    for (size_t i = 0; i < tuple_length(cls->bases); i++)
        subclass_add(type_object(tuple_get(cls->bases, i)), cls);
    return 0;
}

/* ---- What is told of the new class ---- */

/* The names are read first: __set_name__ may change the class. */
static int set_names(Type *cls) {
    Value copy = dict_copy(cls->dict), key, value;
    size_t position = 0;
    while (dict_next(copy, &position, &key, &value)) {
        Value hook = type_lookup(value_type(value), NAME(__set_name__));
        if (!hook) continue;
        Value args[] = {value_of(cls), key};
        if (unbound_call(hook, value, args, 2, 0)) continue;
        Value cause = error_take();
        error_raise(&kr_type_RuntimeError, "Error calling __set_name__ on '%T' instance %R in '%N'",
                    value, key, cls);
        Value error = error_take();
        ((ExceptionObject *)error)->cause = cause;
        exception_context_link(error, cause);
        ((ExceptionObject *)error)->suppress_context = 1;
        error_raise_object(error);
        return -1;
    }
    return 0;
}

static int init_subclass(Type *cls, Value kwargs) {
    Value hook = kr_super_get(value_of(cls), value_of(cls), NAME(__init_subclass__));
    if (!hook) return -1;
    return kr_call_ex(hook, tuple_new(0), kwargs) ? 0 : -1;
}

Value class_new(Type *metatype, Value name, Value bases, Value namespace, Value kwargs) {
    if (tuple_length(bases) == 0) bases = tuple_pack(1, value_of(&kr_type_object));
    for (size_t i = 0; i < tuple_length(bases); i++) {
        Value item = tuple_get(bases, i);
        if (value_is_class(item)) continue;
        Value hook = object_getattr_optional(item, NAME(__mro_entries__));
        if (hook)
            return error_raise(
                &kr_type_TypeError,
                "type() doesn't support MRO entry resolution; use types.new_class()");
        if (error_is_set()) return 0;
    }
    Type *winner = metatype_calculate(metatype, bases);
    if (!winner) return 0;
    if (winner != metatype && !winner->native_new) {
        Value make = type_getattr(value_of(winner), NAME(__new__));
        Value args = tuple_pack(4, value_of(winner), name, bases, namespace);
        return make ? kr_call_ex(make, args, kwargs) : 0;
    }
    Type *base = best_base(bases);
    if (!base || class_name_check(name) < 0) return 0;
    Type *cls = type_new(winner, str_intern(name), bases, base, namespace);
    if (!cls || dict_adjust(cls) < 0 || type_finish(cls) < 0) return 0;
    if (set_names(cls) < 0 || init_subclass(cls, kwargs) < 0) return 0;
    return value_of(cls);
}
