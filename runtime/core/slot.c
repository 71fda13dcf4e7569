/* The slots of classes written in Python: for each special method a C function that looks the
 * method up on the type and calls it, and the rules by which a class gets its slots. */
#include "core/slot.h"

#include "containers/containers.h"
#include "core/call.h"
#include "core/descriptor.h"
#include "numbers/number.h"
#include "object.stub.h"
#include "text/str.h"

enum { SLOT_ARGS_MAX = 3 };

Value unbound_bind(Value found, Value self) {
    TernarySlot get = object_slot(found, SLOT___get__);
    return get ? get(found, self, value_of(value_type(self))) : found;
}

Value unbound_call(Value found, Value self, const Value *args, size_t count, Value names) {
    if (!value_has_flag(found, TYPE_METHOD_DESCRIPTOR)) {
        Value bound = unbound_bind(found, self);
        return bound ? kr_call(bound, args, count, names) : 0;
    }
    size_t all = count + (names ? tuple_length(names) : 0);
    Value few[8];
    Value *with_self = all < 8 ? few : gc_new_scanned(NULL, (all + 1) * sizeof(Value));
    with_self[0] = self;
    if (all) memcpy(with_self + 1, args, all * sizeof(Value));
    return kr_call(found, with_self, count + 1, names);
}

/* The functions of a class's special methods, found for one version of it. A new version gets a new
 * record, so that one that is read is never of two. */
struct TypeMethods {
    uint64_t version;
    Value functions[SLOT_COUNT +
                    1]; /* plain functions only; 0: not known to be one. Last: __init__ */
};

static Value method_learn(Type *type, uint32_t place, Value name) {
    Value found = type_lookup(type, name);
    if (!found || !value_is_exact(found, &kr_type_function)) return 0;
    struct TypeMethods *methods = type->methods_;
    if (!methods || methods->version != type->version) {
        methods = gc_new_scanned(NULL, sizeof *methods);
        methods->version = type_version(type);
        __atomic_store_n(&type->methods_, methods, __ATOMIC_RELEASE);
    }
    __atomic_store_n(&methods->functions[place], found, __ATOMIC_RELEASE);
    return found;
}

/* The plain function that the class has under the name of this place; 0: none, or something else.
 */
static inline Value method_at(Type *type, uint32_t place, Value name) {
    const struct TypeMethods *methods = __atomic_load_n(&type->methods_, __ATOMIC_ACQUIRE);
    if (KR_LIKELY(methods && methods->version == type->version)) {
        Value function = __atomic_load_n(&methods->functions[place], __ATOMIC_ACQUIRE);
        if (KR_LIKELY(function != 0)) return function;
    }
    return method_learn(type, place, name);
}

Value slot_init_function(Type *type) { return method_at(type, SLOT_COUNT, NAME(__init__)); }

/* Calls a plain function with self in front of up to two arguments. */
static inline Value function_call_self(Value function, Value self, const Value *args,
                                       size_t count) {
    const Code *code = ((const FunctionHead *)function)->code;
    if (KR_LIKELY(code->arity == (int64_t)count + 1)) {
        if (count == 0) return ((Value(*)(Value, Value))code->body)(self, function);
        if (count == 1) return ((Value(*)(Value, Value, Value))code->body)(self, args[0], function);
        if (count == 2)
            return ((Value(*)(Value, Value, Value, Value))code->body)(self, args[0], args[1],
                                                                      function);
    }
    return code_call_self(code, function, self, args, count, 0);
}

/* The method is there, but getting it raised, as a property may. Some operations then go on as if
 * there were none, whatever the error was (CPython's typeobject.c does). */
static Value slot_not_bound(Value self, SlotId id) {
    switch (id) {
    case SLOT___lt__:
    case SLOT___le__:
    case SLOT___eq__:
    case SLOT___ne__:
    case SLOT___gt__:
    case SLOT___ge__: error_clear(); return KR_NOT_IMPLEMENTED;
    case SLOT___repr__: error_clear(); return kr_object___repr__(self);
    case SLOT___hash__: error_clear(); return slot_hash_none(self), 0;
    case SLOT___iter__:
        error_clear();
        return error_raise(&kr_type_TypeError, "'%T' object is not iterable", self);
    default: return 0;
    }
}

Value slot_call(Value self, SlotId id, const Value *args, size_t count) {
    Value function = method_at(value_type(self), id, slot_name(id));
    if (KR_LIKELY(function != 0)) return function_call_self(function, self, args, count);
    Value method = type_lookup(value_type(self), slot_name(id));
    if (!method) return error_raise_no_attribute(self, slot_name(id));
    if (method == KR_NONE && id == SLOT___iter__)
        return error_raise(&kr_type_TypeError, "'%T' object is not iterable", self);
    if (value_has_flag(method, TYPE_METHOD_DESCRIPTOR))
        return unbound_call(method, self, args, count, 0);
    Value bound = unbound_bind(method, self);
    return bound ? kr_call(bound, args, count, 0) : slot_not_bound(self, id);
}

/* ---- Results that C wants as numbers ---- */

int64_t slot_hash_none(Value self) {
    error_raise(&kr_type_TypeError, "unhashable type: '%T'", self);
    return -1;
}

static int64_t slot_hash_call(Value self, SlotId id) {
    Value result = slot_call(self, id, NULL, 0);
    if (!result) return -1;
    if (!value_is_int(result)) {
        error_raise(&kr_type_TypeError, "__hash__ method should return an integer");
        return -1;
    }
    int64_t hash;
    if (!int_fits_i64(result, &hash)) hash = (int64_t)int_hash(result);
    return hash == -1 ? -2 : hash;
}

static int64_t slot_length_call(Value self, SlotId id) {
    Value result = slot_call(self, id, NULL, 0);
    if (!result) return -1;
    Value index = object_index(result);
    if (!index) return -1;
    if (int_sign(index) < 0) {
        error_raise(&kr_type_ValueError, "__len__() should return >= 0");
        return -1;
    }
    int64_t length;
    if (int_fits_i64(index, &length)) return length;
    error_raise(&kr_type_OverflowError, "cannot fit '%T' into an index-sized integer", index);
    return -1;
}

static int slot_truth_call(Value self, SlotId id) {
    Value result = slot_call(self, id, NULL, 0);
    if (!result) return -1;
    if (result == KR_TRUE || result == KR_FALSE) return result == KR_TRUE;
    error_raise(&kr_type_TypeError, "%s should return bool, returned %T", slot_text(id), result);
    return -1;
}

static int slot_contains_call(Value self, SlotId id, Value item) {
    if (!method_at(value_type(self), id, slot_name(id)) &&
        type_lookup(value_type(self), slot_name(id)) == KR_NONE) {
        error_raise(&kr_type_TypeError, "'%T' object is not a container", self);
        return -1;
    }
    Value result = slot_call(self, id, &item, 1);
    return result ? kr_truth(result) : -1;
}

static Value slot_ternary_call(Value self, SlotId id, Value a, Value b) {
    /* __get__ takes None for no instance and no owner; __pow__ its modulus only if there is one. */
    if (!a) a = KR_NONE;
    if (!b && id == SLOT___get__) b = KR_NONE;
    Value args[2] = {a, b};
    /* As in CPython, __get__ is called as it stands in the class: it gets self, and is not itself
     * bound. */
    Value get = id == SLOT___get__ ? type_lookup(value_type(self), slot_name(id)) : 0;
    if (get && !value_is_exact(get, &kr_type_function))
        return kr_call(get, (Value[]){self, a, b}, 3, 0);
    return slot_call(self, id, args, b ? 2 : 1);
}

static Value slot_store_call(Value self, SlotId id, Value key, Value value) {
    Value args[2] = {key, value};
    return slot_call(self, id, args, 2) ? KR_NONE : 0;
}

static Value slot_call_call(Value self, SlotId id, const Value *args, size_t count, Value names) {
    if (recursion_check_in(" while calling a Python object") < 0) return 0;
    Value method = type_lookup(value_type(self), slot_name(id));
    if (!method) return error_raise(&kr_type_TypeError, "'%T' object is not callable", self);
    return unbound_call(method, self, args, count, names);
}

/* ---- One generic function a row ---- */

#define GENERIC_UNARY(name)                                                                        \
    static Value generic_##name(Value self) { return slot_call(self, SLOT_##name, NULL, 0); }
#define GENERIC_BINARY(name)                                                                       \
    static Value generic_##name(Value self, Value other) {                                         \
        return slot_call(self, SLOT_##name, &other, 1);                                            \
    }
#define GENERIC_TERNARY(name)                                                                      \
    static Value generic_##name(Value self, Value a, Value b) {                                    \
        return slot_ternary_call(self, SLOT_##name, a, b);                                         \
    }
#define GENERIC_STORE(name)                                                                        \
    static Value generic_##name(Value self, Value key, Value value) {                              \
        return slot_store_call(self, SLOT_##name, key, value);                                     \
    }
#define GENERIC_ERASE(name)                                                                        \
    static Value generic_##name(Value self, Value key) {                                           \
        return slot_call(self, SLOT_##name, &key, 1) ? KR_NONE : 0;                                \
    }
#define GENERIC_HASH(name)                                                                         \
    static int64_t generic_##name(Value self) { return slot_hash_call(self, SLOT_##name); }
#define GENERIC_LENGTH(name)                                                                       \
    static int64_t generic_##name(Value self) { return slot_length_call(self, SLOT_##name); }
#define GENERIC_TRUTH(name)                                                                        \
    static int generic_##name(Value self) { return slot_truth_call(self, SLOT_##name); }
#define GENERIC_CONTAINS(name)                                                                     \
    static int generic_##name(Value self, Value item) {                                            \
        return slot_contains_call(self, SLOT_##name, item);                                        \
    }
#define GENERIC_NEXT(name) GENERIC_UNARY(name)
#define GENERIC_CALL(name)                                                                         \
    static Value generic_##name(Value self, const Value *args, size_t count, Value names) {        \
        return slot_call_call(self, SLOT_##name, args, count, names);                              \
    }
#define SLOT(name, kind) GENERIC_##kind(name)
#include "abi/slots.def"
#undef SLOT

static void *const generics[SLOT_COUNT] = {
#define SLOT(name, kind) (void *)generic_##name,
#include "abi/slots.def"
#undef SLOT
};

void *slot_generic(SlotId id) { return generics[id]; }
bool slot_is_generic(const Type *type, SlotId id) { return type->slots[id] == generics[id]; }

/* ---- Which function a class gets ---- */

static void *slot_resolve(Type *type, SlotId id) {
    Value found = type_lookup(type, slot_name(id));
    if (!found) return NULL;
    if (found == KR_NONE && id == SLOT___hash__) return (void *)slot_hash_none;
    if (!value_is_exact(found, &kr_type_wrapper_descriptor) &&
        !value_is_exact(found, &kr_type_method_descriptor))
        return generics[id];
    const NativeDescriptor *wrapper = (const NativeDescriptor *)found;
    bool fits = wrapper->slot == id && type_is_subtype(type, wrapper->owner);
    return fits ? wrapper->owner->slots[id] : generics[id];
}

static const Code *new_resolve(Type *type) {
    Value found = type_lookup(type, NAME(__new__));
    return found && native_function_is_new(found) ? native_function_owner(found)->native_new : NULL;
}

static const Code *init_resolve(Type *type) {
    Value found = type_lookup(type, NAME(__init__));
    if (!found || !value_is_exact(found, &kr_type_wrapper_descriptor)) return NULL;
    const Type *owner = ((const NativeDescriptor *)found)->owner;
    return type_is_subtype(type, owner) ? owner->native_init : NULL;
}

static void constructor_fill(Type *type) {
    type->native_new = new_resolve(type);
    type->native_init = init_resolve(type);
    type->flags &= ~(uint32_t)(TYPE_FINALIZER | TYPE_PLAIN_CLASS);
    if (type_lookup(type, NAME(__class__)) == type_lookup(&kr_type_object, NAME(__class__)))
        type->flags |= TYPE_PLAIN_CLASS;
    if (type_lookup(type, NAME(__del__))) type->flags |= TYPE_FINALIZER;
}

/* With one base, all that the class does not define itself is that base's. */
static void slots_fill_single(Type *type, const Type *base) {
    memcpy(type->slots, base->slots, sizeof type->slots);
    size_t position = 0;
    Value key, value;
    while (dict_next(type->dict, &position, &key, &value)) {
        SlotId id = value_is_str(key) ? slot_find(key) : SLOT_COUNT;
        if (id != SLOT_COUNT) type->slots[id] = slot_resolve(type, id);
    }
}

/* The MRO that a class with this one base has, unless its metaclass says otherwise. */
static bool mro_is_linear(const Type *type) {
    const TupleObject *mro = tuple_object(type->mro), *above = tuple_object(type->base->mro);
    if (mro->length != above->length + 1 || mro->items[0] != value_of(type)) return false;
    return memcmp(mro->items + 1, above->items, above->length * sizeof(Value)) == 0;
}

void type_slots_fill(Type *type) {
    if (tuple_length(type->bases) == 1 && mro_is_linear(type))
        slots_fill_single(type, type->base);
    else
        for (SlotId id = 0; id < SLOT_COUNT; id++) type->slots[id] = slot_resolve(type, id);
    constructor_fill(type);
    type_flags_derive(type);
}

static void slot_update_one(Type *type, void *id) {
    if (!(type->flags & TYPE_HEAP)) return;
    if (id) {
        SlotId slot = *(const SlotId *)id;
        type->slots[slot] = slot_resolve(type, slot);
        type_flags_derive(type);
    } else {
        constructor_fill(type);
    }
    subclass_each(type, slot_update_one, id);
}

void type_slot_update(Type *type, Value name) {
    SlotId id = slot_find(name);
    if (id != SLOT_COUNT)
        slot_update_one(type, &id);
    else if (name == NAME(__new__) || name == NAME(__init__) || name == NAME(__del__) ||
             name == NAME(__class__))
        slot_update_one(type, NULL);
}

/* ---- Finalizers ---- */

void finalizer_run(void *object, void *data) {
    (void)data;
    Value self = value_of(object);
    Value method = type_lookup(value_type(self), NAME(__del__));
    if (!method) return;
    Value before = error_take();
    if (!unbound_call(method, self, NULL, 0, 0)) error_unraisable(method);
    if (before) error_raise_object(before);
}

void finalizer_arm(void *object) { gc_finalizer_set(object, finalizer_run, NULL); }
