/* The type variables of aliases and unions, and putting types in their places (PEP 585, PEP 646).
 * What a variable is, and what may stand for it, its own methods say: __typing_subst__ and others.
 */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/iterate.h"
#include "core/type.h"
#include "function/function.h"
#include "text/str.h"

/* ---- Which there are ---- */

/* Where v itself is in a tuple, or -1. */
static int64_t index_in(Value tuple, Value v) {
    for (size_t i = 0; i < tuple_length(tuple); i++)
        if (tuple_get(tuple, i) == v) return (int64_t)i;
    return -1;
}

static int parameter_add(Value list, Value item) {
    for (size_t i = 0; i < list_length(list); i++)
        if (list_get(list, i) == item) return 0;
    return list_append(list, item);
}

/* The variables inside of an argument, a tuple; an empty one if there are none. 0 with an error. */
static Value nested_parameters(Value item) {
    Value nested = object_getattr_optional(item, NAME(__parameters__));
    if (!nested && error_is_set()) return 0;
    return nested && value_is_tuple(nested) ? nested : tuple_new(0);
}

Value type_parameters_collect(Value args) {
    Value found = list_new(2);
    for (size_t i = 0; i < tuple_length(args); i++) {
        Value item = tuple_get(args, i);
        if (value_is_class(item)) continue;
        Value substitute = object_getattr_optional(item, NAME(__typing_subst__));
        if (!substitute && error_is_set()) return 0;
        Value nested = substitute ? tuple_pack(1, item) : nested_parameters(item);
        if (!nested) return 0;
        for (size_t j = 0; j < tuple_length(nested); j++)
            if (parameter_add(found, tuple_get(nested, j)) < 0) return 0;
    }
    return list_to_tuple(found);
}

/* ---- What is given for them ---- */

/* The types of *tuple[X, Y], whose number is known; 0 without an error: item is something else. */
static Value unpacked_types(Value item) {
    if (value_is_class(item)) return 0;
    Value types = object_getattr_optional(item, NAME(__typing_unpacked_tuple_args__));
    if (!types || !value_is_tuple(types)) return 0;
    size_t count = tuple_length(types);
    return count && tuple_get(types, count - 1) == KR_ELLIPSIS ? 0 : types;
}

static Value items_unpacked(Value items) {
    Value list = list_new(tuple_length(items));
    for (size_t i = 0; i < tuple_length(items); i++) {
        Value item = tuple_get(items, i), types = unpacked_types(item);
        if (!types && error_is_set()) return 0;
        if ((types ? list_extend(list, types) : list_append(list, item)) < 0) return 0;
    }
    return list_to_tuple(list);
}

/* One item for each parameter: a TypeVarTuple takes several, as a tuple. */
static Value items_prepared(Value self, Value parameters, Value item) {
    size_t count = tuple_length(parameters);
    Value items = items_unpacked(value_is_tuple(item) ? item : tuple_pack(1, item));
    for (size_t i = 0; items && i < count; i++) {
        Value prepare =
            object_getattr_optional(tuple_get(parameters, i), NAME(__typing_prepare_subst__));
        if (!prepare && error_is_set()) return 0;
        if (!prepare || prepare == KR_NONE) continue;
        items = object_call2(prepare, self, items);
        if (items && !value_is_tuple(items)) items = tuple_pack(1, items);
    }
    if (!items || tuple_length(items) == count) return items;
    return error_raise(&kr_type_TypeError, "Too %s arguments for %R; actual %zu, expected %zu",
                       tuple_length(items) > count ? "many" : "few", self, tuple_length(items),
                       count);
}

/* ---- Putting them in ---- */

/* An argument that has variables inside, with what is given for these. */
static Value nested_substituted(Value arg, Value parameters, Value items) {
    Value nested = nested_parameters(arg);
    if (!nested || !tuple_length(nested)) return nested ? arg : 0;
    Value list = list_new(tuple_length(nested));
    for (size_t i = 0; i < tuple_length(nested); i++) {
        Value chosen = tuple_get(nested, i);
        int64_t at = index_in(parameters, chosen);
        bool is_many = at >= 0 && object_slot(chosen, SLOT___iter__) &&
                       value_is_tuple(tuple_get(items, (size_t)at));
        if (at >= 0) chosen = tuple_get(items, (size_t)at);
        if ((is_many ? list_extend(list, chosen) : list_append(list, chosen)) < 0) return 0;
    }
    return object_getitem(arg, list_to_tuple(list));
}

static Value substituted(Value arg, Value parameters, Value items) {
    Value substitute = object_getattr_optional(arg, NAME(__typing_subst__));
    if (!substitute) return error_is_set() ? 0 : nested_substituted(arg, parameters, items);
    int64_t at = index_in(parameters, arg);
    if (at < 0) return arg; /* it is not what it was when they were collected */
    return object_call1(substitute, tuple_get(items, (size_t)at));
}

/* Is it *Ts, for which several types may come? 1, 0, -1. */
static int is_unpacked_variable(Value arg) {
    Value name = str_intern_text("__typing_is_unpacked_typevartuple__");
    Value found = object_getattr_optional(arg, name);
    return found ? object_truth(found) : error_is_set() ? -1 : 0;
}

static int argument_append(Value list, Value arg, Value parameters, Value items) {
    if (value_is_class(arg)) return list_append(list, arg);
    int is_many = is_unpacked_variable(arg);
    Value chosen = is_many < 0 ? 0 : substituted(arg, parameters, items);
    if (!chosen) return -1;
    if (!is_many) return list_append(list, chosen);
    return list_extend(list, value_is_tuple(chosen) ? chosen : tuple_pack(1, chosen));
}

Value type_parameters_substitute(Value self, Value args, Value parameters, Value item) {
    if (!tuple_length(parameters))
        return error_raise(&kr_type_TypeError, "%R is not a generic class", self);
    Value items = items_prepared(self, parameters, item), list = list_new(tuple_length(args));
    if (!items) return 0;
    for (size_t i = 0; i < tuple_length(args); i++)
        if (argument_append(list, tuple_get(args, i), parameters, items) < 0) return 0;
    return list_to_tuple(list);
}
