/* v[key], and membership. */
#include "containers/containers.h"
#include "core/call.h"
#include "core/slot.h"
#include "core/type.h"
#include "function/function.h"

/* cls[item]: __class_getitem__; type[int] itself is a generic alias. */
static Value class_getitem(Value cls, Value key) {
    if (cls == value_of(&kr_type_type)) return generic_alias_new(cls, key);
    Value method = type_getattr_optional(cls, NAME(__class_getitem__));
    if (method && method != KR_NONE) return object_call1(method, key);
    if (error_is_set()) return 0;
    return error_raise(&kr_type_TypeError, "type '%N' is not subscriptable", type_object(cls));
}

Value kr_item_get_slow(Value v, Value key) {
    if (value_is_exact(v, &kr_type_dict)) {
        Value value = dict_get(v, key);
        if (KR_LIKELY(value != 0)) return value;
        return error_is_set() ? 0 : error_raise_key(key);
    }
    BinarySlot get = object_slot(v, SLOT___getitem__);
    if (get) return get(v, key);
    if (value_is_class(v)) return class_getitem(v, key);
    return error_raise(&kr_type_TypeError, "'%T' object is not subscriptable", v);
}

int kr_item_set_slow(Value v, Value key, Value value) {
    if (value_is_exact(v, &kr_type_dict)) return dict_set(v, key, value);
    StoreSlot set = object_slot(v, SLOT___setitem__);
    if (set) return set(v, key, value) ? 0 : -1;
    error_raise(&kr_type_TypeError, "'%T' object does not support item assignment", v);
    return -1;
}

int kr_item_del(Value v, Value key) {
    EraseSlot erase = object_slot(v, SLOT___delitem__);
    if (erase) return erase(v, key) ? 0 : -1;
    /* CPython's wording depends on whether its C struct has room for sequence methods. */
    bool sequence = value_type(v)->flags & TYPE_HEAP || object_slot(v, SLOT___getitem__) ||
                    object_slot(v, SLOT___contains__);
    if (sequence && object_slot(key, SLOT___index__))
        error_raise(&kr_type_TypeError, "'%T' object doesn't support item deletion", v);
    else
        error_raise(&kr_type_TypeError, "'%T' object does not support item deletion", v);
    return -1;
}

Value object_getitem(Value v, Value key) { return kr_item_get_slow(v, key); }
int object_setitem(Value v, Value key, Value value) { return kr_item_set_slow(v, key, value); }
int object_delitem(Value v, Value key) { return kr_item_del(v, key); }

static int contains_by_iteration(Value container, Value item) {
    Value iterator = kr_iter(container);
    if (!iterator) {
        if (error_catch(&kr_type_TypeError))
            error_raise(&kr_type_TypeError, "argument of type '%T' is not iterable", container);
        return -1;
    }
    for (;;) {
        Value next = object_next(iterator);
        if (!next) return error_is_set() ? -1 : 0;
        int same = object_same_or_equal(next, item);
        if (same) return same;
    }
}

int kr_contains(Value container, Value item) {
    ContainsSlot contains = object_slot(container, SLOT___contains__);
    return contains ? contains(container, item) : contains_by_iteration(container, item);
}
