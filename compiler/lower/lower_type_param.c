/* Type parameters and the type statement (PEP 695).
 *
 * The scope of type parameters is built into the function around it, as comprehensions are. Bounds
 * and the value of an alias are functions that the runtime calls when the program first asks for
 * them. In a class these scopes see the names of the class body, so such a function captures the
 * namespace. */
#include "lower/lower_internal.h"

/* The kinds of the operation type.param. */
enum { KIND_TYPE_VAR, KIND_PARAM_SPEC, KIND_TYPE_VAR_TUPLE, KIND_CONSTRAINED };

static int64_t param_kind(const TypeParam *param) {
    switch (param->kind) {
    case TYPE_PARAM_PARAM_SPEC: return KIND_PARAM_SPEC;
    case TYPE_PARAM_TYPE_VAR_TUPLE: return KIND_TYPE_VAR_TUPLE;
    case TYPE_PARAM_TYPE_VAR: break;
    }
    const Expr *bound = param->type_var.bound;
    return bound && bound->kind == EXPR_TUPLE ? KIND_CONSTRAINED : KIND_TYPE_VAR;
}

static ValueId param_new(FuncLower *f, const TypeParam *param) {
    const Name *name = param->type_var.name; /* of all kinds */
    const Expr *bound = param->kind == TYPE_PARAM_TYPE_VAR ? param->type_var.bound : NULL;
    ValueId function =
        bound ? lower_thunk(f, name, scope_of_node(f->lower->input->symbols, param), bound)
              : builder_unbound(f->b);
    lower_at(f, param->span);
    return builder_emit(f->b, IR_TYPE_PARAM, imm_name(name), imm_integer(param_kind(param)),
                        &function, 1);
}

const Scope *lower_type_params_enter(FuncLower *f, const TypeParamList *params) {
    const Scope *outside = f->scope;
    if (!params->len) return outside;
    f->scope = scope_of_node(f->lower->input->symbols, params);
    scope_enter(f, f->scope);
    ValueVec values = {0};
    for (uint32_t i = 0; i < params->len; i++) {
        ValueId value = param_new(f, params->items[i]);
        lower_name_store(f, params->items[i]->type_var.name, value);
        vec_push(&values, value);
    }
    f->type_params = builder_opn(f->b, IR_BUILD_TUPLE, values.items, values.len);
    vec_free(&values);
    return outside;
}

void lower_type_params_leave(FuncLower *f, const Scope *outside) {
    f->scope = outside;
    f->type_params = VALUE_NONE;
}

void lower_type_alias(FuncLower *f, const Stmt *stmt) {
    const TypeAliasStmt *alias = &stmt->type_alias;
    const Name *name = alias->name->name.id;
    const Scope *outside = lower_type_params_enter(f, &alias->type_params);
    ValueId params =
        f->type_params.id ? f->type_params : builder_opn(f->b, IR_BUILD_TUPLE, NULL, 0);
    ValueId function =
        lower_thunk(f, name, scope_of_node(f->lower->input->symbols, stmt), alias->value);
    lower_at(f, stmt->span);
    ValueId operands[] = {params, function};
    ValueId value = builder_name_op(f->b, IR_TYPE_ALIAS, name, operands, 2);
    lower_type_params_leave(f, outside);
    lower_name_store(f, name, value);
}
