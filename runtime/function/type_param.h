/* Type variables and type aliases (PEP 695). What stands behind a colon or an equals sign in the
 * source is a function that is called when the program first asks. */
#ifndef KRAIT_FUNCTION_TYPE_PARAM_H
#define KRAIT_FUNCTION_TYPE_PARAM_H

#include "core/object.h"

/* The kinds that the operation type.param knows. */
typedef enum TypeParamKind {
    TYPE_PARAM_TYPE_VAR,
    TYPE_PARAM_PARAM_SPEC,
    TYPE_PARAM_TYPE_VAR_TUPLE,
    TYPE_PARAM_CONSTRAINED, /* a type variable whose function gives its constraints */
} TypeParamKind;

typedef enum Variance {
    VARIANCE_NONE,
    VARIANCE_COVARIANT,
    VARIANCE_CONTRAVARIANT,
    VARIANCE_INFERRED
} Variance;

/* TypeVar, ParamSpec, TypeVarTuple. */
typedef struct TypeParam {
    Type *type;
    Value dict; /* holds __module__ */
    Value name;
    Value bound;       /* 0: none, or not evaluated yet */
    Value constraints; /* tuple; 0 likewise */
    Value evaluate;    /* function that gives bound or constraints; 0 when done */
    uint64_t is_constrained, variance;
} TypeParam;

/* P.args, P.kwargs, *Ts. */
typedef struct TypeParamPart {
    Type *type;
    Value origin;
} TypeParamPart;

typedef struct TypeAlias {
    Type *type;
    Value name, type_params, value, evaluate, module; /* value is 0 until asked for */
} TypeAlias;

extern Type kr_type_TypeVar, kr_type_ParamSpec, kr_type_TypeVarTuple, kr_type_TypeAliasType,
    kr_type_GenericBase, kr_type_ParamSpecArgs, kr_type_ParamSpecKwargs,
    kr_type_UnpackedTypeVarTuple;

static inline bool value_is_type_var_tuple(Value v) {
    return value_is_exact(v, &kr_type_TypeVarTuple);
}
static inline bool value_is_param_spec(Value v) { return value_is_exact(v, &kr_type_ParamSpec); }
/* A TypeVar, a ParamSpec, or an unpacked TypeVarTuple. */
bool value_is_type_param(Value v);
Value type_param_unpacked(Value type_var_tuple);

#endif
