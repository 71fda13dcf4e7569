/* object.__reduce__, __reduce_ex__ and __getstate__: what copy and pickle ask of an object (PEP
 * 307). */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/descriptor.h"
#include "core/mro.h"
#include "core/slot.h"
#include "module/module.h"
#include "numbers/number.h"
#include "object.stub.h"
#include "text/str.h"

/* ---- State ---- */

/* Has a class of the MRO __slots__? */
static bool has_slots(const Type *type) {
    for (size_t i = 0; i < tuple_length(type->mro); i++) {
        const Type *cls = type_object(tuple_get(type->mro, i));
        if ((cls->flags & TYPE_HEAP) && dict_get_text(cls->dict, "__slots__")) return true;
    }
    return false;
}

/* Notes that there are none, as copyreg does, which need not be there for that. */
static Value no_slot_names(Type *type) {
    Value names = list_new(0);
    if ((type->flags & TYPE_HEAP) &&
        object_setattr(value_of(type), str_intern_text("__slotnames__"), names) < 0)
        error_clear();
    return names;
}

/* cls.__slotnames__, the fields of all __slots__ of its MRO: a list, or None. */
static Value slot_names_of(Type *type) {
    type_ensure(type);
    Value known = dict_get_str(type->dict, str_intern_text("__slotnames__"));
    if (known && (known == KR_NONE || value_is_list(known))) return known;
    if (known)
        return error_raise(&kr_type_TypeError, "%N.__slotnames__ should be a list or None, not %T",
                           type, known);
    if (!has_slots(type)) return no_slot_names(type);
    Value find = module_import_attr("copyreg", "_slotnames");
    Value names = find ? object_call1(find, value_of(type)) : 0;
    if (!names || names == KR_NONE || value_is_list(names)) return names;
    return error_raise(&kr_type_TypeError, "copyreg._slotnames didn't return a list or None");
}

/* The values of the fields that are set, by name: a dict. Reading one may run Python code. */
static Value slot_state(Value self, Value names) {
    Value state = dict_new();
    size_t count = list_length(names);
    for (size_t i = 0; i < count; i++) {
        Value name = list_get(names, i), value = object_getattr_optional(self, name);
        if (!value && error_is_set()) return 0;
        if (value && dict_set(state, name, value) < 0) return 0;
        if (list_length(names) != count)
            return error_raise(&kr_type_RuntimeError,
                               "__slotsname__ changed size during iteration");
    }
    return state;
}

/* Fields of a C struct, which no state shows. */
static bool has_native_fields(Type *type) {
    while (type->flags & TYPE_HEAP) type = type->base;
    return type_solid_base(type) != &kr_type_object;
}

static Value dict_state(Value self) {
    const Value *place = object_dict_slot(self);
    Value dict = place && !*place && !value_type(self)->slot_count
                     ? 0
                     : object_getattr_optional(self, NAME(__dict__));
    if (!dict) return error_is_set() ? 0 : KR_NONE;
    return place && value_is_dict(dict) && dict_length(dict) == 0 ? KR_NONE : dict;
}

/* required: nothing else makes the object anew, so what the state lacks would be lost. */
static Value state_default(Value self, bool required) {
    Type *type = value_type(self);
    if (required && type->item_size)
        return error_raise(&kr_type_TypeError, "cannot pickle %T objects", self);
    Value state = dict_state(self);
    Value names = state ? slot_names_of(type) : 0;
    if (!names) return 0;
    if (required && has_native_fields(type))
        return error_raise(&kr_type_TypeError, "cannot pickle '%T' object", self);
    if (names == KR_NONE || list_length(names) == 0) return state;
    Value slots = slot_state(self, names);
    if (!slots) return 0;
    return dict_length(slots) ? tuple_pack(2, state, slots) : state;
}

Value kr_object___getstate__(Value self) { return state_default(self, false); }

static Value state_of(Value self, bool required) {
    Value own = type_lookup(value_type(self), NAME(__getstate__));
    const Value *place = object_dict_slot(self);
    if (own == type_lookup(&kr_type_object, NAME(__getstate__)) && (!place || !*place))
        return state_default(self, required);
    Value getstate = object_getattr(self, NAME(__getstate__));
    if (!getstate) return 0;
    bool plain = own == type_lookup(&kr_type_object, NAME(__getstate__)) &&
                 value_is_exact(getstate, &kr_type_builtin_function) &&
                 ((const NativeFunction *)getstate)->self == self;
    return plain ? state_default(self, required) : object_call0(getstate);
}

Value object_state(Value self) { return state_of(self, false); }

/* ---- How to make the object anew ---- */

typedef struct NewArguments {
    Value args, kwargs; /* tuple, dict; 0: the class does not say */
} NewArguments;

static int new_arguments_split(Value pair, NewArguments *result) {
    if (!value_is_tuple(pair)) {
        error_raise(&kr_type_TypeError, "__getnewargs_ex__ should return a tuple, not '%T'", pair);
        return -1;
    }
    if (tuple_length(pair) != 2) {
        error_raise(&kr_type_ValueError,
                    "__getnewargs_ex__ should return a tuple of length 2, not %zu",
                    tuple_length(pair));
        return -1;
    }
    *result = (NewArguments){tuple_get(pair, 0), tuple_get(pair, 1)};
    const char *which = !value_is_tuple(result->args)    ? "first"
                        : !value_is_dict(result->kwargs) ? "second"
                                                         : NULL;
    if (!which) return 0;
    error_raise(&kr_type_TypeError,
                "%s item of the tuple returned by __getnewargs_ex__ must be a %s, not '%T'", which,
                *which == 'f' ? "tuple" : "dict", *which == 'f' ? result->args : result->kwargs);
    return -1;
}

static int new_arguments(Value self, NewArguments *result) {
    *result = (NewArguments){0};
    Value extended = object_special(self, NAME(__getnewargs_ex__));
    if (extended) {
        Value pair = object_call0(extended);
        return pair ? new_arguments_split(pair, result) : -1;
    }
    if (error_is_set()) return -1;
    Value plain = object_special(self, NAME(__getnewargs__));
    if (!plain) return error_is_set() ? -1 : 0;
    result->args = object_call0(plain);
    if (!result->args) return -1;
    if (value_is_tuple(result->args)) return 0;
    error_raise(&kr_type_TypeError, "__getnewargs__ should return a tuple, not '%T'", result->args);
    return -1;
}

/* (copyreg.__newobj__, (cls, *args)) or its variant with keywords. */
static Value reduce_head(Value self, const NewArguments *given, Value *arguments) {
    Value cls = value_of(value_type(self)), args = given->args ? given->args : tuple_new(0);
    bool keywords = given->kwargs && dict_length(given->kwargs);
    *arguments =
        keywords ? tuple_pack(3, cls, args, given->kwargs) : tuple_concat(tuple_pack(1, cls), args);
    return module_import_attr("copyreg", keywords ? "__newobj_ex__" : "__newobj__");
}

static Value reduce_new(Value self) {
    if (value_type(self)->flags & TYPE_NO_DIRECT_NEW)
        return error_raise(&kr_type_TypeError, "cannot pickle '%T' object", self);
    NewArguments given;
    Value arguments = 0;
    if (new_arguments(self, &given) < 0) return 0;
    Value head = reduce_head(self, &given, &arguments);
    bool required = !given.args && !value_is_list(self) && !value_is_dict(self);
    Value state = head ? state_of(self, required) : 0;
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
