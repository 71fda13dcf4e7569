/* f-strings. */
#include "lower/lower_internal.h"

static IrWord conversion_of(int32_t conversion) {
    switch (conversion) {
    case 's': return CONVERSION_STR;
    case 'r': return CONVERSION_REPR;
    case 'a': return CONVERSION_ASCII;
    default: return CONVERSION_NONE;
    }
}

static ValueId formatted_value(FuncLower *f, const Expr *e) {
    ValueId value = lower_expr(f, e->formatted_value.value);
    const Expr *spec_expr = e->formatted_value.format_spec;
    ValueId spec = spec_expr ? lower_joined_str(f, spec_expr) : builder_unbound(f->b);
    lower_at(f, e->span);
    return builder_format(f->b, value, conversion_of(e->formatted_value.conversion), spec);
}

ValueId lower_joined_str(FuncLower *f, const Expr *e) {
    if (e->kind == EXPR_FORMATTED_VALUE) return formatted_value(f, e);
    const ExprList *values = &e->joined_str.values;
    if (values->len == 0) return builder_str(f->b, "", 0);
    ValueVec parts = {0};
    for (uint32_t i = 0; i < values->len; i++) vec_push(&parts, lower_expr(f, values->items[i]));
    lower_at(f, e->span);
    ValueId result = parts.len == 1 ? parts.items[0]
                                    : builder_opn(f->b, IR_BUILD_STRING, parts.items, parts.len);
    vec_free(&parts);
    return result;
}
