/* Constants of the tree to constants of the module. */
#include "lower/lower_internal.h"

static ConstId big_int_id(FuncLower *f, const Constant *constant) {
    char *text = arena_printf(lower_arena(f), "0x%.*s", (int)constant->length, constant->bytes);
    return const_bigint(f->lower->ir, text, constant->length + 2);
}

ConstId lower_constant_id(FuncLower *f, const Constant *constant) {
    IrModule *m = f->lower->ir;
    switch (constant->kind) {
    case CONSTANT_NONE: return const_none(m);
    case CONSTANT_TRUE: return const_bool(m, true);
    case CONSTANT_FALSE: return const_bool(m, false);
    case CONSTANT_ELLIPSIS: return const_ellipsis(m);
    case CONSTANT_INT: return const_int(m, constant->integer);
    case CONSTANT_BIG_INT: return big_int_id(f, constant);
    case CONSTANT_FLOAT: return const_float(m, constant->real);
    case CONSTANT_IMAGINARY: return const_complex(m, 0.0, constant->real);
    case CONSTANT_STR: return const_str(m, constant->bytes, constant->length);
    case CONSTANT_BYTES: return const_bytes(m, constant->bytes, constant->length);
    }
    return const_none(m);
}

static bool tuple_is_constant(FuncLower *f, const ExprList *elts, ConstId *id) {
    for (uint32_t i = 0; i < elts->len; i++) {
        ExprKind kind = elts->items[i]->kind;
        if (kind != EXPR_CONSTANT && kind != EXPR_TUPLE && kind != EXPR_UNARY_OP) return false;
    }
    ConstId *items = ARENA_NEW_ARRAY(lower_arena(f), ConstId, elts->len);
    for (uint32_t i = 0; i < elts->len; i++)
        if (!lower_is_constant(f, elts->items[i], &items[i])) return false;
    *id = const_tuple(f->lower->ir, items, elts->len);
    return true;
}

static bool negative_is_constant(FuncLower *f, const Expr *e, ConstId *id) {
    if (e->unary_op.op != UNARY_U_SUB || e->unary_op.operand->kind != EXPR_CONSTANT) return false;
    const Constant *c = &e->unary_op.operand->constant.value;
    if (c->kind == CONSTANT_INT)
        *id = const_int(f->lower->ir, -c->integer);
    else if (c->kind == CONSTANT_FLOAT)
        *id = const_float(f->lower->ir, -c->real);
    else
        return false;
    return true;
}

bool lower_is_constant(FuncLower *f, const Expr *e, ConstId *id) {
    if (e->kind == EXPR_CONSTANT) {
        *id = lower_constant_id(f, &e->constant.value);
        return true;
    }
    if (e->kind == EXPR_TUPLE && e->tuple.ctx == CTX_LOAD)
        return tuple_is_constant(f, &e->tuple.elts, id);
    return e->kind == EXPR_UNARY_OP && negative_is_constant(f, e, id);
}
