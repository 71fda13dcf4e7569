/* typing.Generic, the base of classes with type parameters: C[int], and C.__parameters__. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/names.h"
#include "core/type.h"
#include "function/function.h"
#include "function/type_param.h"
#include "text/str.h"
#include "type_param.stub.h"

static Value as_tuple(Value v) { return value_is_tuple(v) ? v : tuple_pack(1, v); }

/* ---- Generic[T, ...] ---- */

static int params_check(Value params) {
    if (tuple_length(params) == 0) {
        error_raise(&kr_type_TypeError, "Parameter list to Generic[...] cannot be empty");
        return -1;
    }
    for (size_t i = 0; i < tuple_length(params); i++)
        if (!value_is_type_param(tuple_get(params, i))) {
            error_raise(&kr_type_TypeError, "Parameters to Generic[...] must all be type variables "
                                            "or parameter specification variables.");
            return -1;
        }
    Value distinct = set_new();
    for (size_t i = 0; i < tuple_length(params); i++)
        if (set_add(distinct, tuple_get(params, i)) < 0) return -1;
    if (set_length(distinct) == tuple_length(params)) return 0;
    error_raise(&kr_type_TypeError, "Parameters to Generic[...] must all be unique");
    return -1;
}

static Value generic_of(Value params) {
    return params_check(params) < 0 ? 0 : generic_alias_new(value_of(&kr_type_GenericBase), params);
}

Value kr_type_generic(Value params) {
    Value list = list_new(tuple_length(params));
    for (size_t i = 0; i < tuple_length(params); i++) {
        Value param = tuple_get(params, i);
        if (list_append(list, value_is_type_var_tuple(param) ? type_param_unpacked(param) : param) <
            0)
            return 0;
    }
    return generic_of(list_to_tuple(list));
}

/* ---- C[int] ---- */

/* Each parameter's own say in what it takes. */
static Value arguments_prepare(Value cls, Value params, Value args) {
    for (size_t i = 0; i < tuple_length(params); i++) {
        Value prepare =
            object_getattr_optional(tuple_get(params, i), NAME(__typing_prepare_subst__));
        if (!prepare && error_is_set()) return 0;
        if (prepare && prepare != KR_NONE && !(args = object_call2(prepare, cls, args))) return 0;
    }
    size_t given = tuple_length(args), count = tuple_length(params);
    if (given != count)
        return error_raise(&kr_type_TypeError, "Too %s arguments for %R; actual %zu, expected %zu",
                           given > count ? "many" : "few", cls, given, count);
    return args;
}

static int argument_add(Value list, Value param, Value arg) {
    if (value_is_type_var_tuple(param)) return list_extend(list, arg);
    Value substitute = object_getattr(param, NAME(__typing_subst__));
    Value chosen = substitute ? object_call1(substitute, arg) : 0;
    return chosen ? list_append(list, chosen) : -1;
}

static Value specialize(Value cls, Value args) {
    Value params = object_getattr_optional(cls, NAME(__parameters__));
    if (!params && error_is_set()) return 0;
    if (!params || !value_is_tuple(params) || tuple_length(params) == 0)
        return error_raise(&kr_type_TypeError, "%R is not a generic class", cls);
    args = arguments_prepare(cls, params, args);
    if (!args) return 0;
    Value list = list_new(tuple_length(args));
    for (size_t i = 0; i < tuple_length(params); i++)
        if (argument_add(list, tuple_get(params, i), tuple_get(args, i)) < 0) return 0;
    return generic_alias_new(cls, list_to_tuple(list));
}

Value kr_GenericBase___class_getitem__(Value cls, Value params) {
    if (cls == value_of(&kr_type_GenericBase)) return generic_of(as_tuple(params));
    return specialize(cls, as_tuple(params));
}

/* ---- class C(Generic[T]) ---- */

/* The alias Generic[...] among the bases, or 0. */
static Value generic_among(Value bases) {
    for (size_t i = 0; i < tuple_length(bases); i++) {
        Value base = tuple_get(bases, i);
        if (value_is_generic_alias(base) &&
            ((const GenericAlias *)base)->origin == value_of(&kr_type_GenericBase))
            return base;
    }
    return 0;
}

static Value names_joined(Value params) {
    StrBuilder out;
    str_builder_init(&out);
    for (size_t i = 0; i < tuple_length(params); i++) {
        if (i) str_builder_text(&out, ", ");
        Value text = object_str(tuple_get(params, i));
        if (!text) return 0;
        str_builder_str(&out, text);
    }
    return str_builder_finish(&out);
}

/* Generic[...] must name all variables of the other bases. */
static int listed_check(Value used, Value listed) {
    for (size_t i = 0; i < tuple_length(used); i++) {
        bool found = false;
        for (size_t j = 0; j < tuple_length(listed); j++)
            found |= tuple_get(used, i) == tuple_get(listed, j);
        if (found) continue;
        Value names = names_joined(listed);
        if (names)
            error_raise(&kr_type_TypeError,
                        "Some type variables (%S) are not listed in Generic[%S]",
                        tuple_get(used, i), names);
        return -1;
    }
    return 0;
}

Value kr_GenericBase___init_subclass__(Value cls, Value args, Value kwargs) {
    Value hook = kr_super_get(value_of(&kr_type_GenericBase), cls, NAME(__init_subclass__));
    if (!hook || !kr_call_ex(hook, args, kwargs)) return 0;
    Value params = tuple_new(0), bases = dict_get_str(((Type *)cls)->dict, NAME(__orig_bases__));
    if (bases && value_is_tuple(bases)) {
        for (size_t i = 0; i < tuple_length(bases); i++)
            if (tuple_get(bases, i) == value_of(&kr_type_GenericBase))
                return error_raise(&kr_type_TypeError, "Cannot inherit from plain Generic");
        params = type_parameters_collect(bases);
        Value generic = generic_among(bases);
        if (!params) return 0;
        if (generic) {
            Value listed = type_parameters_collect(((const GenericAlias *)generic)->args);
            if (!listed || listed_check(params, listed) < 0) return 0;
            params = listed;
        }
    }
    return object_setattr(cls, NAME(__parameters__), params) < 0 ? 0 : KR_NONE;
}
