/* SyntaxWarnings: code that is valid, but hardly meant so. */
#include "front/check_internal.h"

static bool is_constant_tuple(const Expr *expr);

/* What CPython's optimizer has folded to a constant when it looks. */
static bool is_literal(const Expr *expr) {
    switch (expr->kind) {
    case EXPR_CONSTANT: return true;
    case EXPR_TUPLE: return is_constant_tuple(expr);
    case EXPR_UNARY_OP: return expr->unary_op.op != UNARY_NOT && is_literal(expr->unary_op.operand);
    case EXPR_BIN_OP: return is_literal(expr->bin_op.left) && is_literal(expr->bin_op.right);
    default: return false;
    }
}

static bool is_constant_tuple(const Expr *expr) {
    for (uint32_t i = 0; i < expr->tuple.elts.len; i++)
        if (!is_literal(expr->tuple.elts.items[i])) return false;
    return true;
}

/* None, True, False and Ellipsis are compared by identity rightly. */
static bool is_compared_by_value(const Expr *expr) {
    if (!is_literal(expr)) return false;
    if (expr->kind != EXPR_CONSTANT) return true;
    switch (expr->constant.value.kind) {
    case CONSTANT_NONE:
    case CONSTANT_TRUE:
    case CONSTANT_FALSE:
    case CONSTANT_ELLIPSIS: return false;
    default: return true;
    }
}

void warn_compare(Checker *c, const Expr *expr) {
    const CompareExpr *compare = &expr->compare;
    const Expr *left = compare->left;
    for (uint32_t i = 0; i < compare->ops.len; i++) {
        const Expr *right = compare->comparators.items[i];
        CompareOperator op = compare->ops.items[i];
        bool by_value = is_compared_by_value(left) || is_compared_by_value(right);
        if ((op == CMP_IS || op == CMP_IS_NOT) && by_value) {
            semantic_warning(c->diag, expr->span, "%s",
                             op == CMP_IS ? "\"is\" with a literal. Did you mean \"==\"?"
                                          : "\"is not\" with a literal. Did you mean \"!=\"?");
            return;
        }
        left = right;
    }
}

void warn_assert(Checker *c, const Stmt *stmt) {
    const Expr *test = stmt->assert_.test;
    if (test->kind == EXPR_TUPLE && test->tuple.elts.len)
        semantic_warning(c->diag, stmt->span,
                         "assertion is always true, perhaps remove parentheses?");
}

static const char *constant_type(const Constant *constant) {
    switch (constant->kind) {
    case CONSTANT_NONE: return "NoneType";
    case CONSTANT_TRUE:
    case CONSTANT_FALSE: return "bool";
    case CONSTANT_ELLIPSIS: return "ellipsis";
    case CONSTANT_INT:
    case CONSTANT_BIG_INT: return "int";
    case CONSTANT_FLOAT: return "float";
    case CONSTANT_IMAGINARY: return "complex";
    case CONSTANT_STR: return "str";
    case CONSTANT_BYTES: return "bytes";
    }
    return NULL;
}

/* The type of a display or literal; NULL for anything else. */
static const char *literal_type(const Expr *expr) {
    switch (expr->kind) {
    case EXPR_CONSTANT: return constant_type(&expr->constant.value);
    case EXPR_TUPLE: return "tuple";
    case EXPR_LIST:
    case EXPR_LIST_COMP: return "list";
    case EXPR_DICT:
    case EXPR_DICT_COMP: return "dict";
    case EXPR_SET:
    case EXPR_SET_COMP: return "set";
    case EXPR_GENERATOR_EXP: return "generator";
    case EXPR_LAMBDA: return "function";
    case EXPR_JOINED_STR:
    case EXPR_FORMATTED_VALUE: return "str";
    default: return NULL;
    }
}

void warn_call(Checker *c, const Expr *expr) {
    const Expr *func = expr->call.func;
    const char *type = func->kind == EXPR_LAMBDA ? NULL : literal_type(func);
    if (type)
        semantic_warning(c->diag, expr->span,
                         "'%s' object is not callable; perhaps you missed a comma?", type);
}

static bool is_subscriptable(const Expr *value) {
    switch (value->kind) {
    case EXPR_SET:
    case EXPR_SET_COMP:
    case EXPR_GENERATOR_EXP:
    case EXPR_LAMBDA: return false;
    case EXPR_CONSTANT:
        return value->constant.value.kind == CONSTANT_STR ||
               value->constant.value.kind == CONSTANT_BYTES;
    default: return true;
    }
}

static bool is_sequence(const Expr *value) {
    return is_subscriptable(value) && value->kind != EXPR_DICT && value->kind != EXPR_DICT_COMP;
}

static bool is_index_constant(const Expr *index) {
    if (index->kind != EXPR_CONSTANT) return false;
    switch (index->constant.value.kind) {
    case CONSTANT_INT:
    case CONSTANT_BIG_INT:
    case CONSTANT_TRUE:
    case CONSTANT_FALSE: return true;
    default: return false;
    }
}

void warn_subscript(Checker *c, const Expr *expr) {
    const Expr *value = expr->subscript.value;
    const Expr *index = expr->subscript.slice;
    const char *type = expr->subscript.ctx == CTX_LOAD ? literal_type(value) : NULL;
    if (!type) return;
    const char *index_type = literal_type(index);
    if (!is_subscriptable(value))
        semantic_warning(c->diag, expr->span,
                         "'%s' object is not subscriptable; perhaps you missed a comma?", type);
    else if (is_sequence(value) && index_type && !is_index_constant(index))
        semantic_warning(
            c->diag, expr->span,
            "%s indices must be integers or slices, not %s; perhaps you missed a comma?", type,
            index_type);
}
