/* _weakref: ref, and the functions about all references to an object. */
#include "_weakref.stub.h"

#include "weakref_types.h"

#include "numbers/number.h"
#include "text/str.h"

/* ---- Making ---- */

/* CPython's order of an object's references, which is also that of callbacks: a plain ref without
 * callback, a plain proxy without, then all others, the newest first. */
static WeakRank rank_of(const Type *type, Value callback) {
    if (callback) return WEAK_OTHER;
    if (type == &kr_type_ReferenceType) return WEAK_PLAIN_REF;
    bool proxy = type == &kr_type_ProxyType || type == &kr_type_CallableProxyType;
    return proxy ? WEAK_PLAIN_PROXY : WEAK_OTHER;
}

typedef struct Search {
    const Type *type;
    WeakRef *found;
} Search;

static void search_visit(WeakRef *ref, void *data) {
    Search *search = data;
    if (ref->type == search->type && ref->rank != WEAK_OTHER) search->found = ref;
}

Value weak_make(Type *type, Value object, Value callback) {
    if (!value_is_object(object) || !(value_type(object)->flags & TYPE_WEAK))
        return error_raise(&kr_type_TypeError, "cannot create weak reference to '%T' object",
                           object);
    if (callback == KR_NONE) callback = 0;
    WeakRank rank = rank_of(type, callback);
    Search search = {.type = type};
    if (rank != WEAK_OTHER) weak_each((const void *)object, search_visit, &search);
    if (search.found) return value_of(search.found);
    WeakRef *ref = type_allocate(type, 0);
    ref->rank = rank;
    weak_start(ref, object, callback);
    return value_of(ref);
}

/* A subclass may take what it likes in its __init__. */
Value kr_ReferenceType___new__(Value cls, Value args, Value kwargs) {
    bool is_plain = type_object(cls) == &kr_type_ReferenceType;
    if (is_plain && kwargs && dict_length(kwargs))
        return error_raise(&kr_type_TypeError, "ref() takes no keyword arguments");
    size_t count = tuple_length(args);
    if (count == 0)
        return error_raise(&kr_type_TypeError, "__new__ expected at least 1 argument, got 0");
    if (count > 2)
        return error_raise(&kr_type_TypeError, "__new__ expected at most 2 arguments, got %zu",
                           count);
    return weak_make(type_object(cls), tuple_get(args, 0), count == 2 ? tuple_get(args, 1) : 0);
}

Value kr_ReferenceType___init__(Value self, Value args, Value kwargs) {
    (void)self;
    if (kwargs && dict_length(kwargs))
        return error_raise(&kr_type_TypeError, "ref() takes no keyword arguments");
    size_t count = tuple_length(args);
    if (count == 0)
        return error_raise(&kr_type_TypeError, "__init__ expected at least 1 argument, got 0");
    if (count > 2)
        return error_raise(&kr_type_TypeError, "__init__ expected at most 2 arguments, got %zu",
                           count);
    return KR_NONE;
}

/* ---- Using ---- */

Value kr_ReferenceType___call__(Value self, const Value *args, size_t count, Value names) {
    (void)args;
    if (names && tuple_length(names))
        return error_raise(&kr_type_TypeError, "weakref.__call__() takes no keyword arguments");
    if (count)
        return error_raise(&kr_type_TypeError, "weakref expected 0 arguments, got %zu", count);
    Value object = weak_get(weak_ref(self));
    return object ? object : KR_NONE;
}

Value kr_ReferenceType___repr__(Value self) {
    Value object = weak_get(weak_ref(self));
    if (!object) return str_printf("<weakref at 0x%lx; dead>", self);
    Value name = object_getattr_optional(object, str_intern_text("__name__"));
    if (!name && error_is_set()) return 0;
    if (name && value_is_str(name))
        return str_printf("<weakref at 0x%lx; to '%T' at 0x%lx (%S)>", self, object, object, name);
    return str_printf("<weakref at 0x%lx; to '%T' at 0x%lx>", self, object, object);
}

int64_t kr_ReferenceType___hash__(Value self) {
    WeakRef *ref = weak_ref(self);
    if (ref->is_hashed) return ref->hash;
    Value object = weak_get(ref);
    if (!object) {
        error_raise(&kr_type_TypeError, "weak object has gone away");
        return -1;
    }
    int64_t hash = object_hash(object);
    if (hash == -1) return -1;
    ref->is_hashed = 1;
    return ref->hash = hash;
}

/* Dead references are equal to themselves only. */
static Value compare(Value self, Value other, SlotId op) {
    if (!object_is_instance_of(other, &kr_type_ReferenceType)) return KR_NOT_IMPLEMENTED;
    Value a = weak_get(weak_ref(self)), b = weak_get(weak_ref(other));
    if (a && b) return object_compare(a, b, op);
    return value_from_bool((self == other) == (op == SLOT___eq__));
}

Value kr_ReferenceType___eq__(Value self, Value other) { return compare(self, other, SLOT___eq__); }
Value kr_ReferenceType___ne__(Value self, Value other) { return compare(self, other, SLOT___ne__); }

Value kr_ReferenceType_get___callback__(Value self) {
    Value callback = weak_ref(self)->callback;
    return callback ? callback : KR_NONE;
}

Value kr_ReferenceType___class_getitem__(Value cls, Value item) {
    return generic_alias_new(cls, item);
}

/* ---- All references to an object ---- */

/* A reference that nobody has any more is not counted, where the program can tell. */
static void ref_append(WeakRef *ref, void *list) {
    if (!weak_is_reached || weak_is_reached(ref)) list_append(*(Value *)list, value_of(ref));
}

Value kr__weakref_getweakrefs(Value object) {
    Value list = list_new(0);
    if (weak_trace) weak_trace();
    if (value_is_object(object)) weak_each((const void *)object, ref_append, &list);
    return list;
}

Value kr__weakref_getweakrefcount(Value object) {
    return int_from_u64(list_length(kr__weakref_getweakrefs(object)));
}

Value kr__weakref__remove_dead_weakref(Value dct, Value key) {
    if (!value_is_dict(dct))
        return error_raise(&kr_type_TypeError,
                           "_remove_dead_weakref() argument 1 must be dict, not %T", dct);
    Value ref = dict_get(dct, key);
    if (!ref) return error_is_set() ? 0 : KR_NONE;
    if (!object_is_instance_of(ref, &kr_type_ReferenceType))
        return error_raise(&kr_type_TypeError, "not a weakref");
    if (weak_get(weak_ref(ref))) return KR_NONE;
    return dict_del(dct, key) < 0 ? 0 : KR_NONE;
}

Value kr__weakref_const_ref(void) { return value_of(&kr_type_ReferenceType); }
