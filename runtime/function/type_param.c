/* TypeVar, ParamSpec and TypeVarTuple. */
#include "function/type_param.h"
#include "containers/containers.h"
#include "core/native.h"
#include "core/type.h"
#include "function/class_build.h"
#include "function/function.h"
#include "module/module.h"
#include "text/str.h"
#include "type_param.stub.h"

static TypeParam *type_param(Value v) { return (TypeParam *)v; }

bool value_is_type_param(Value v) {
    return value_is_exact(v, &kr_type_TypeVar) || value_is_param_spec(v) ||
           value_is_exact(v, &kr_type_UnpackedTypeVarTuple);
}

/* ---- Making ---- */

static TypeParam *param_new(Type *type, Value name, Value module) {
    TypeParam *param = type_allocate(type, 0);
    param->name = name;
    param->dict = dict_new();
    dict_set(param->dict, str_intern_text("__module__"), module);
    return param;
}

Value kr_type_param(const void *def, Value name, int64_t kind, Value evaluate) {
    static Type *const types[] = {&kr_type_TypeVar, &kr_type_ParamSpec, &kr_type_TypeVarTuple,
                                  &kr_type_TypeVar};
    type_ready(types[kind]);
    TypeParam *param = param_new(types[kind], name, module_of_def(def)->name_);
    param->evaluate = evaluate;
    param->is_constrained = kind == TYPE_PARAM_CONSTRAINED;
    param->variance = VARIANCE_INFERRED;
    return value_of(param);
}

static int name_check(const char *type, Value name) {
    if (value_is_str(name)) return 0;
    error_raise(&kr_type_TypeError, "%s() argument 'name' must be str, not %G", type, name);
    return -1;
}

static int variance_read(TypeParam *param, Value covariant, Value contravariant, Value infer) {
    int co = object_truth(covariant), contra = co < 0 ? -1 : object_truth(contravariant);
    int inferred = contra < 0 ? -1 : object_truth(infer);
    if (inferred < 0) return -1;
    if (co && contra) {
        error_raise(&kr_type_ValueError, "Bivariant types are not supported.");
        return -1;
    }
    if (inferred && (co || contra)) {
        error_raise(&kr_type_ValueError, "Variance cannot be specified with infer_variance.");
        return -1;
    }
    param->variance = inferred ? VARIANCE_INFERRED
                      : co     ? VARIANCE_COVARIANT
                      : contra ? VARIANCE_CONTRAVARIANT
                               : VARIANCE_NONE;
    return 0;
}

Value kr_TypeVar___new__(Value cls, Value name, Value constraints, Value bound, Value covariant,
                         Value contravariant, Value infer) {
    if (name_check("typevar", name) < 0) return 0;
    TypeParam *param = param_new((Type *)cls, name, class_caller_module());
    if (variance_read(param, covariant, contravariant, infer) < 0) return 0;
    if (tuple_length(constraints) == 1)
        return error_raise(&kr_type_TypeError, "A single constraint is not allowed");
    if (tuple_length(constraints) && bound != KR_NONE)
        return error_raise(&kr_type_TypeError, "Constraints cannot be combined with bound=...");
    param->constraints = tuple_length(constraints) ? constraints : 0;
    param->bound = bound == KR_NONE ? 0 : bound;
    return value_of(param);
}

Value kr_ParamSpec___new__(Value cls, Value name, Value bound, Value covariant, Value contravariant,
                           Value infer) {
    if (name_check("paramspec", name) < 0) return 0;
    TypeParam *param = param_new((Type *)cls, name, class_caller_module());
    if (variance_read(param, covariant, contravariant, infer) < 0) return 0;
    param->bound = bound == KR_NONE ? 0 : bound;
    return value_of(param);
}

Value kr_TypeVarTuple___new__(Value cls, Value name) {
    return name_check("typevartuple", name) < 0
               ? 0
               : value_of(param_new((Type *)cls, name, class_caller_module()));
}

/* ---- Bounds, evaluated when first asked for ---- */

static int param_evaluate(TypeParam *param) {
    if (!param->evaluate) return 0;
    Value value = object_call0(param->evaluate);
    if (!value) return -1;
    if (param->is_constrained)
        param->constraints = value;
    else
        param->bound = value;
    param->evaluate = 0;
    return 0;
}

static Value bound_of(Value self) {
    TypeParam *param = type_param(self);
    if (!param->is_constrained && param_evaluate(param) < 0) return 0;
    return param->bound ? param->bound : KR_NONE;
}

static Value constraints_of(Value self) {
    TypeParam *param = type_param(self);
    if (param->is_constrained && param_evaluate(param) < 0) return 0;
    return param->constraints ? param->constraints : tuple_new(0);
}

/* ---- What the kinds have in common ---- */

static Value name_of(Value self) { return type_param(self)->name; }
static Value has_variance(Value self, Variance variance) {
    return value_from_bool(type_param(self)->variance == variance);
}

static Value repr_of(Value self) {
    static const char *const signs[] = {"~", "+", "-", ""};
    return str_printf("%s%S", signs[type_param(self)->variance], type_param(self)->name);
}

static Value no_subclass(const char *what) {
    return error_raise(&kr_type_TypeError, "Cannot subclass an instance of %s", what);
}

Value kr_TypeVar___repr__(Value self) { return repr_of(self); }
Value kr_TypeVar___reduce__(Value self) { return name_of(self); }
Value kr_TypeVar___or__(Value self, Value other) { return union_make(self, other); }
Value kr_TypeVar___ror__(Value self, Value other) { return union_make(other, self); }
Value kr_TypeVar___mro_entries__(Value self, Value bases) {
    return (void)self, (void)bases, no_subclass("TypeVar");
}
Value kr_TypeVar_get___name__(Value self) { return name_of(self); }
Value kr_TypeVar_get___bound__(Value self) { return bound_of(self); }
Value kr_TypeVar_get___constraints__(Value self) { return constraints_of(self); }
Value kr_TypeVar_get___covariant__(Value self) { return has_variance(self, VARIANCE_COVARIANT); }
Value kr_TypeVar_get___contravariant__(Value self) {
    return has_variance(self, VARIANCE_CONTRAVARIANT);
}
Value kr_TypeVar_get___infer_variance__(Value self) {
    return has_variance(self, VARIANCE_INFERRED);
}

Value kr_ParamSpec___repr__(Value self) { return repr_of(self); }
Value kr_ParamSpec___reduce__(Value self) { return name_of(self); }
Value kr_ParamSpec___or__(Value self, Value other) { return union_make(self, other); }
Value kr_ParamSpec___ror__(Value self, Value other) { return union_make(other, self); }
Value kr_ParamSpec___mro_entries__(Value self, Value bases) {
    return (void)self, (void)bases, no_subclass("ParamSpec");
}
Value kr_ParamSpec_get___name__(Value self) { return name_of(self); }
Value kr_ParamSpec_get___bound__(Value self) { return bound_of(self); }
Value kr_ParamSpec_get___covariant__(Value self) { return has_variance(self, VARIANCE_COVARIANT); }
Value kr_ParamSpec_get___contravariant__(Value self) {
    return has_variance(self, VARIANCE_CONTRAVARIANT);
}
Value kr_ParamSpec_get___infer_variance__(Value self) {
    return has_variance(self, VARIANCE_INFERRED);
}

Value kr_TypeVarTuple___repr__(Value self) { return name_of(self); }
Value kr_TypeVarTuple___reduce__(Value self) { return name_of(self); }
Value kr_TypeVarTuple___mro_entries__(Value self, Value bases) {
    return (void)self, (void)bases, no_subclass("TypeVarTuple");
}
Value kr_TypeVarTuple_get___name__(Value self) { return name_of(self); }

/* ---- Substitution: what may stand for a parameter in C[...] ---- */

Value kr_TypeVar___typing_subst__(Value self, Value arg) {
    (void)self;
    if (arg == KR_NONE) return value_of(value_type(KR_NONE));
    if (value_is_tuple(arg) || value_is_list(arg))
        return error_raise(&kr_type_TypeError, "Parameters to generic types must be types. Got %R.",
                           arg);
    if (value_is_exact(arg, &kr_type_UnpackedTypeVarTuple))
        return error_raise(&kr_type_TypeError, "%R is not valid as type argument", arg);
    return arg;
}

static bool is_parameter_list(Value v) {
    return v == KR_ELLIPSIS || value_is_tuple(v) || value_is_list(v) || value_is_param_spec(v);
}

Value kr_ParamSpec___typing_subst__(Value self, Value arg) {
    (void)self;
    if (value_is_list(arg)) return list_to_tuple(arg);
    if (is_parameter_list(arg)) return arg;
    return error_raise(&kr_type_TypeError,
                       "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got %R",
                       arg);
}

/* C[int, str] is C[[int, str]] where the only parameter is a ParamSpec. */
Value kr_ParamSpec___typing_prepare_subst__(Value self, Value alias, Value args) {
    Value params = object_getattr_text(alias, "__parameters__");
    if (!params) return 0;
    if (tuple_length(params) == 1 &&
        !(tuple_length(args) == 1 && is_parameter_list(tuple_get(args, 0))))
        return tuple_pack(1, args);
    for (size_t i = 0; i < tuple_length(params) && i < tuple_length(args); i++) {
        if (tuple_get(params, i) != self || !value_is_list(tuple_get(args, i))) continue;
        Value changed = tuple_from(tuple_object(args)->items, tuple_length(args));
        tuple_object(changed)->items[i] = list_to_tuple(tuple_get(args, i));
        return changed;
    }
    return args;
}

Value kr_TypeVarTuple___typing_subst__(Value self, Value arg) {
    (void)self, (void)arg;
    return error_raise(&kr_type_TypeError, "Substitution of bare TypeVarTuple is not supported");
}

/* Gathers the arguments that fall to the TypeVarTuple into a tuple in its place. */
Value kr_TypeVarTuple___typing_prepare_subst__(Value self, Value alias, Value args) {
    Value params = object_getattr_text(alias, "__parameters__");
    if (!params) return 0;
    size_t before = 0, count = tuple_length(params), given = tuple_length(args);
    while (before < count && tuple_get(params, before) != self) before++;
    for (size_t i = before + 1; i < count; i++)
        if (value_is_type_var_tuple(tuple_get(params, i)))
            return error_raise(&kr_type_TypeError, "More than one TypeVarTuple parameter in %R",
                               alias);
    size_t after = count - before - 1;
    if (before + after > given)
        return error_raise(&kr_type_TypeError,
                           "Too few arguments for %R; actual %zu, expected at least %zu", alias,
                           given, count - 1);
    Value head = tuple_slice(args, 0, before), tail = tuple_slice(args, given - after, given);
    return tuple_concat(tuple_concat(head, tuple_pack(1, tuple_slice(args, before, given - after))),
                        tail);
}

/* ---- P.args, P.kwargs, *Ts ---- */

static TypeParamPart *part(Value v) { return (TypeParamPart *)v; }

static Value part_new(Type *type, Value origin) {
    TypeParamPart *made = type_allocate(type, 0);
    made->origin = origin;
    return value_of(made);
}

static Value part_equal(Value self, Value other) {
    if (value_type(self) != value_type(other)) return KR_NOT_IMPLEMENTED;
    return native_wrap_truth(object_same_or_equal(part(self)->origin, part(other)->origin));
}

static Value part_repr(Value self, const char *what) {
    Value origin = part(self)->origin;
    return value_is_param_spec(origin) ? str_printf("%S.%s", name_of(origin), what)
                                       : str_printf("%R.%s", origin, what);
}

Value kr_ParamSpec_get_args(Value self) { return part_new(&kr_type_ParamSpecArgs, self); }
Value kr_ParamSpec_get_kwargs(Value self) { return part_new(&kr_type_ParamSpecKwargs, self); }

Value kr_ParamSpecArgs___new__(Value cls, Value origin) { return part_new((Type *)cls, origin); }
Value kr_ParamSpecArgs___repr__(Value self) { return part_repr(self, "args"); }
Value kr_ParamSpecArgs___eq__(Value self, Value other) { return part_equal(self, other); }
int64_t kr_ParamSpecArgs___hash__(Value self) { return object_hash(part(self)->origin); }
Value kr_ParamSpecArgs___mro_entries__(Value self, Value bases) {
    return (void)self, (void)bases, no_subclass("ParamSpecArgs");
}
Value kr_ParamSpecArgs_get___origin__(Value self) { return part(self)->origin; }

Value kr_ParamSpecKwargs___new__(Value cls, Value origin) { return part_new((Type *)cls, origin); }
Value kr_ParamSpecKwargs___repr__(Value self) { return part_repr(self, "kwargs"); }
Value kr_ParamSpecKwargs___eq__(Value self, Value other) { return part_equal(self, other); }
int64_t kr_ParamSpecKwargs___hash__(Value self) { return object_hash(part(self)->origin); }
Value kr_ParamSpecKwargs___mro_entries__(Value self, Value bases) {
    return (void)self, (void)bases, no_subclass("ParamSpecKwargs");
}
Value kr_ParamSpecKwargs_get___origin__(Value self) { return part(self)->origin; }

Value type_param_unpacked(Value type_var_tuple) {
    return part_new(&kr_type_UnpackedTypeVarTuple, type_var_tuple);
}

Value kr_TypeVarTuple___iter__(Value self) {
    return kr_iter(tuple_pack(1, type_param_unpacked(self)));
}

Value kr_UnpackedTypeVarTuple___repr__(Value self) { return str_printf("*%R", part(self)->origin); }
Value kr_UnpackedTypeVarTuple___eq__(Value self, Value other) { return part_equal(self, other); }
int64_t kr_UnpackedTypeVarTuple___hash__(Value self) { return object_hash(part(self)->origin); }
Value kr_UnpackedTypeVarTuple___getitem__(Value self, Value item) {
    (void)self;
    return item; /* substitution: the tuple of what stands for Ts */
}
Value kr_UnpackedTypeVarTuple_get___args__(Value self) { return tuple_pack(1, part(self)->origin); }
Value kr_UnpackedTypeVarTuple_get___parameters__(Value self) {
    return tuple_pack(1, part(self)->origin);
}
Value kr_UnpackedTypeVarTuple_get___typing_is_unpacked_typevartuple__(Value self) {
    return (void)self, KR_TRUE;
}
