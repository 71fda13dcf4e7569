#include "front/ast.h"

#include <stddef.h>

/* How much of the union a kind needs, header included. */
#define SIZE_OF(Node, member) (offsetof(Node, member) + sizeof(((Node *)0)->member))

static const uint16_t expr_sizes[] = {
#define EXPR(kind, stem, member, fields) [EXPR_##kind] = SIZE_OF(Expr, member),
#include "front/ast.def"
};
static const uint16_t stmt_sizes[] = {
#define STMT(kind, stem, member, fields) [STMT_##kind] = SIZE_OF(Stmt, member),
#include "front/ast.def"
};
static const uint16_t pattern_sizes[] = {
#define PATTERN(kind, stem, member, fields) [PATTERN_##kind] = SIZE_OF(Pattern, member),
#include "front/ast.def"
};
static const uint16_t type_param_sizes[] = {
#define TYPE_PARAM(kind, stem, member, fields) [TYPE_PARAM_##kind] = SIZE_OF(TypeParam, member),
#include "front/ast.def"
};

Expr *expr_new(Arena *arena, ExprKind kind, SourceSpan span) {
    Expr *expr = arena_alloc(arena, expr_sizes[kind]);
    expr->kind = kind;
    expr->span = span;
    return expr;
}

Stmt *stmt_new(Arena *arena, StmtKind kind, SourceSpan span) {
    Stmt *stmt = arena_alloc(arena, stmt_sizes[kind]);
    stmt->kind = kind;
    stmt->span = span;
    return stmt;
}

Pattern *pattern_new(Arena *arena, PatternKind kind, SourceSpan span) {
    Pattern *pattern = arena_alloc(arena, pattern_sizes[kind]);
    pattern->kind = kind;
    pattern->span = span;
    return pattern;
}

TypeParam *type_param_new(Arena *arena, TypeParamKind kind, SourceSpan span) {
    TypeParam *param = arena_alloc(arena, type_param_sizes[kind]);
    param->kind = kind;
    param->span = span;
    return param;
}

const char *expr_kind_label(ExprKind kind) {
    static const char *const labels[] = {
#define EXPR(kind, stem, member, fields) [EXPR_##kind] = #stem,
#include "front/ast.def"
    };
    return labels[kind];
}

const char *stmt_kind_label(StmtKind kind) {
    static const char *const labels[] = {
#define STMT(kind, stem, member, fields) [STMT_##kind] = #stem,
#include "front/ast.def"
    };
    return labels[kind];
}

const char *pattern_kind_label(PatternKind kind) {
    static const char *const labels[] = {
#define PATTERN(kind, stem, member, fields) [PATTERN_##kind] = #stem,
#include "front/ast.def"
    };
    return labels[kind];
}

const char *binary_operator_text(BinaryOperator op) {
    static const char *const texts[] = {
#define X(kind, label, text) [BIN_##kind] = text,
        BINARY_OPERATORS(X)
#undef X
    };
    return texts[op];
}

const char *compare_operator_text(CompareOperator op) {
    static const char *const texts[] = {
#define X(kind, label, text) [CMP_##kind] = text,
        COMPARE_OPERATORS(X)
#undef X
    };
    return texts[op];
}

const char *unary_operator_text(UnaryOperator op) {
    static const char *const texts[] = {
#define X(kind, label, text) [UNARY_##kind] = text,
        UNARY_OPERATORS(X)
#undef X
    };
    return texts[op];
}

const Constant *body_docstring(const StmtList *body) {
    if (body->len == 0 || body->items[0]->kind != STMT_EXPR) return NULL;
    const Expr *value = body->items[0]->expr.value;
    if (value->kind != EXPR_CONSTANT || value->constant.value.kind != CONSTANT_STR) return NULL;
    return &value->constant.value;
}
