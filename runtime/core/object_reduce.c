/* object.__reduce__, __reduce_ex__ and __getstate__: what copy and pickle ask of an object (PEP
 * 307). */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/descriptor.h"
#include "core/slot.h"
#include "module/module.h"
#include "numbers/number.h"
#include "object.stub.h"
#include "text/str.h"

/* The values of __slots__ fields that are set, by name, from all classes of the MRO. */
static Value slot_state(Value self) {
    Value names = module_import_attr("copyreg", "_slotnames"), state = 0;
    names = names ? object_call1(names, value_of(value_type(self))) : 0;
    if (!names) return 0;
    state = dict_new();
    if (!value_is_list(names)) return state;
    for (size_t i = 0; i < list_length(names); i++) {
        Value name = list_get(names, i), value = object_getattr_optional(self, name);
        if (!value && error_is_set()) return 0;
        if (value) dict_set(state, name, value);
    }
    return state;
}

static bool type_has_members(Type *type) {
    type_ensure(type);
    for (size_t i = 0; i < tuple_length(type->mro); i++)
        if (type_object(tuple_get(type->mro, i))->flags & TYPE_OWN_MEMBERS) return true;
    return false;
}

Value kr_object___getstate__(Value self) {
    Value dict = object_getattr_optional(self, NAME(__dict__));
    if (!dict && error_is_set()) return 0;
    Value state = dict && !(value_is_dict(dict) && dict_length(dict) == 0 &&
                            type_has_members(value_type(self)))
                      ? dict
                      : KR_NONE;
    if (dict && value_is_dict(dict) && dict_length(dict) == 0) state = KR_NONE;
    if (!type_has_members(value_type(self))) return state;
    Value slots = slot_state(self);
    if (!slots) return 0;
    return dict_length(slots) ? tuple_pack(2, state, slots) : state;
}

static Value state_of(Value self) {
    Value getstate = object_getattr(self, NAME(__getstate__));
    return getstate ? object_call0(getstate) : 0;
}

/* (copyreg.__newobj__, (cls, *args)) or its variant with keywords. */
static Value reduce_head(Value self, Value *arguments) {
    Value cls = value_of(value_type(self));
    Value extended = object_special(self, NAME(__getnewargs_ex__));
    if (!extended && error_is_set()) return 0;
    if (extended) {
        Value pair = object_call0(extended);
        if (!pair) return 0;
        if (!value_is_tuple(pair) || tuple_length(pair) != 2)
            return error_raise(&kr_type_TypeError,
                               "__getnewargs_ex__ should return a tuple, not '%T'", pair);
        if (dict_length(tuple_get(pair, 1)) == 0) {
            *arguments = tuple_concat(tuple_pack(1, cls), tuple_get(pair, 0));
            return module_import_attr("copyreg", "__newobj__");
        }
        *arguments = tuple_pack(3, cls, tuple_get(pair, 0), tuple_get(pair, 1));
        return module_import_attr("copyreg", "__newobj_ex__");
    }
    Value plain = object_special(self, NAME(__getnewargs__));
    if (!plain && error_is_set()) return 0;
    Value args = plain ? object_call0(plain) : tuple_new(0);
    if (!args) return 0;
    if (!value_is_tuple(args))
        return error_raise(&kr_type_TypeError, "__getnewargs__ should return a tuple, not '%T'",
                           args);
    *arguments = tuple_concat(tuple_pack(1, cls), args);
    return module_import_attr("copyreg", "__newobj__");
}

/* Native types without a way to be made from nothing cannot be copied. */
static int reducible(Value self) {
    Type *type = value_type(self);
    if (type->flags & TYPE_HEAP || type == &kr_type_object) return 0;
    if (type->flags & (TYPE_LIST | TYPE_DICT | TYPE_SET | TYPE_EXCEPTION) && type->native_new)
        return 0;
    error_raise(&kr_type_TypeError, "cannot pickle '%T' object", self);
    return -1;
}

static Value reduce_new(Value self) {
    if (reducible(self) < 0) return 0;
    Value arguments = 0, head = reduce_head(self, &arguments);
    Value state = head ? state_of(self) : 0;
    if (!state) return 0;
    Value items = KR_NONE, pairs = KR_NONE;
    if (value_is_list(self) && !(items = kr_iter(self))) return 0;
    if (value_is_dict(self)) {
        Value view = object_method(self, "items", NULL, 0);
        if (!view || !(pairs = kr_iter(view))) return 0;
    }
    return tuple_pack(5, head, arguments, state, items, pairs);
}

static Value reduce_old(Value self, int64_t protocol) {
    Value reduce = module_import_attr("copyreg", "_reduce_ex");
    return reduce ? object_call2(reduce, self, small_make(protocol)) : 0;
}

static Value reduce_common(Value self, int64_t protocol) {
    return protocol >= 2 ? reduce_new(self) : reduce_old(self, protocol);
}

Value kr_object___reduce__(Value self) { return reduce_common(self, 0); }

/* A class that overrides __reduce__ means it for __reduce_ex__ too. */
Value kr_object___reduce_ex__(Value self, Value protocol) {
    int64_t number;
    if (object_index_i64(protocol, &number, &kr_type_OverflowError) < 0) return 0;
    Value reduce = type_lookup(value_type(self), NAME(__reduce__));
    if (reduce != type_lookup(&kr_type_object, NAME(__reduce__))) {
        Value method = object_getattr(self, NAME(__reduce__));
        return method ? object_call0(method) : 0;
    }
    return reduce_common(self, number);
}
