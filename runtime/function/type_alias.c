/* TypeAliasType: what the type statement makes. */
#include "containers/containers.h"
#include "core/type.h"
#include "function/class_build.h"
#include "function/function.h"
#include "function/type_param.h"
#include "module/module.h"
#include "text/str.h"
#include "type_param.stub.h"

static TypeAlias *type_alias(Value v) { return (TypeAlias *)v; }

static TypeAlias *alias_new(Type *type, Value name, Value type_params, Value module) {
    type_ready(type);
    TypeAlias *alias = type_allocate(type, 0);
    alias->name = name;
    alias->type_params = type_params;
    alias->module = module;
    return alias;
}

Value kr_type_alias(const void *def, Value name, Value type_params, Value evaluate) {
    TypeAlias *alias =
        alias_new(&kr_type_TypeAliasType, name, type_params, module_of_def(def)->name_);
    alias->evaluate = evaluate;
    return value_of(alias);
}

Value kr_TypeAliasType___new__(Value cls, Value name, Value value, Value type_params) {
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "typealias() argument 'name' must be str, not %G",
                           name);
    if (type_params && !value_is_tuple(type_params))
        return error_raise(&kr_type_TypeError, "type_params must be a tuple");
    TypeAlias *alias = alias_new((Type *)cls, name, type_params ? type_params : tuple_new(0),
                                 class_caller_module());
    alias->value = value;
    return value_of(alias);
}

Value kr_TypeAliasType___repr__(Value self) { return type_alias(self)->name; }
Value kr_TypeAliasType___reduce__(Value self) { return type_alias(self)->name; }
Value kr_TypeAliasType___or__(Value self, Value other) { return union_make(self, other); }
Value kr_TypeAliasType___ror__(Value self, Value other) { return union_make(other, self); }

Value kr_TypeAliasType___getitem__(Value self, Value item) {
    if (tuple_length(type_alias(self)->type_params) == 0)
        return error_raise(&kr_type_TypeError, "Only generic type aliases are subscriptable");
    return generic_alias_new(self, item);
}

Value kr_TypeAliasType_get___value__(Value self) {
    TypeAlias *alias = type_alias(self);
    if (alias->value) return alias->value;
    Value value = object_call0(alias->evaluate);
    if (!value) return 0;
    alias->value = value;
    alias->evaluate = 0;
    return value;
}

Value kr_TypeAliasType_get___name__(Value self) { return type_alias(self)->name; }
Value kr_TypeAliasType_get___type_params__(Value self) { return type_alias(self)->type_params; }
Value kr_TypeAliasType_get___module__(Value self) { return type_alias(self)->module; }

/* As __type_params__, with every TypeVarTuple unpacked. */
Value kr_TypeAliasType_get___parameters__(Value self) {
    Value params = type_alias(self)->type_params, list = list_new(tuple_length(params));
    for (size_t i = 0; i < tuple_length(params); i++) {
        Value param = tuple_get(params, i);
        if (list_append(list, value_is_type_var_tuple(param) ? type_param_unpacked(param) : param) <
            0)
            return 0;
    }
    return list_to_tuple(list);
}
