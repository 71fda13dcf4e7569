/* Made from ast.def: each field type has its way to be walked, and a node walks its fields. */
#include "front/ast_walk.h"

void expr_visit(const AstVisitor *v, const Expr *expr) {
    if (v->expr)
        v->expr(v, expr);
    else
        expr_visit_children(v, expr);
}

void stmt_visit(const AstVisitor *v, const Stmt *stmt) {
    if (v->stmt)
        v->stmt(v, stmt);
    else
        stmt_visit_children(v, stmt);
}

static void pattern_visit(const AstVisitor *v, const Pattern *pattern) {
    if (v->pattern)
        v->pattern(v, pattern);
    else
        pattern_visit_children(v, pattern);
}

static void type_param_visit(const AstVisitor *v, const TypeParam *param) {
    if (v->type_param)
        v->type_param(v, param);
    else
        type_param_visit_children(v, param);
}

static void arguments_visit(const AstVisitor *v, const Arguments *args) {
    if (v->arguments)
        v->arguments(v, args);
    else
        arguments_visit_children(v, args);
}

static void comprehension_visit(const AstVisitor *v, const Comprehension *comprehension) {
    if (v->comprehension)
        v->comprehension(v, comprehension);
    else
        comprehension_visit_children(v, comprehension);
}

static void exprs_visit(const AstVisitor *v, const ExprList *list) {
    for (uint32_t i = 0; i < list->len; i++)
        if (list->items[i]) expr_visit(v, list->items[i]);
}

void stmts_visit(const AstVisitor *v, const StmtList *stmts) {
    for (uint32_t i = 0; i < stmts->len; i++) stmt_visit(v, stmts->items[i]);
}

static void Arg_visit(const AstVisitor *v, const Arg *part);
static void Keyword_visit(const AstVisitor *v, const Keyword *part);
static void Alias_visit(const AstVisitor *v, const Alias *part);
static void WithItem_visit(const AstVisitor *v, const WithItem *part);
static void MatchCase_visit(const AstVisitor *v, const MatchCase *part);
static void ExceptHandler_visit(const AstVisitor *v, const ExceptHandler *part);

#define WALK_LIST(list, visit)                                                                     \
    for (uint32_t i = 0; i < (list).len; i++) visit(v, (list).items[i]);

#define WALK_EXPR(field) expr_visit(v, field);
#define WALK_EXPR_OPT(field)                                                                       \
    if (field) expr_visit(v, field);
#define WALK_EXPRS(field) exprs_visit(v, &(field));
#define WALK_EXPRS_OPT(field) exprs_visit(v, &(field));
#define WALK_STMTS(field) stmts_visit(v, &(field));
#define WALK_PATTERN(field) pattern_visit(v, field);
#define WALK_PATTERN_OPT(field)                                                                    \
    if (field) pattern_visit(v, field);
#define WALK_PATTERNS(field) WALK_LIST(field, pattern_visit)
#define WALK_TYPE_PARAMS(field) WALK_LIST(field, type_param_visit)
#define WALK_ARGUMENTS(field) arguments_visit(v, field);
#define WALK_ARG_OPT(field)                                                                        \
    if (field) Arg_visit(v, field);
#define WALK_ARGS(field) WALK_LIST(field, Arg_visit)
#define WALK_KEYWORDS(field) WALK_LIST(field, Keyword_visit)
#define WALK_ALIASES(field) WALK_LIST(field, Alias_visit)
#define WALK_WITH_ITEMS(field) WALK_LIST(field, WithItem_visit)
#define WALK_MATCH_CASES(field) WALK_LIST(field, MatchCase_visit)
#define WALK_HANDLERS(field) WALK_LIST(field, ExceptHandler_visit)
#define WALK_COMPREHENSIONS(field) WALK_LIST(field, comprehension_visit)
#define WALK_NAME(field)
#define WALK_NAME_OPT(field)
#define WALK_NAMES(field)
#define WALK_INT(field)
#define WALK_CONSTANT(field)
#define WALK_BOOL_OPERATOR(field)
#define WALK_BINARY_OPERATOR(field)
#define WALK_UNARY_OPERATOR(field)
#define WALK_COMPARE_OPERATORS(field)
#define WALK_CONTEXT(field)

#define F(type, name) WALK_##type(node->name)
#define NO_FIELDS

#define PART(name, label, fields)                                                                  \
    static void name##_children(const AstVisitor *v, const name *node) {                           \
        (void)v, (void)node;                                                                       \
        fields                                                                                     \
    }
#define INNER_PART(name, label, fields) PART(name, label, fields)
#include "front/ast.def"

static void Arg_visit(const AstVisitor *v, const Arg *part) { Arg_children(v, part); }

static void Keyword_visit(const AstVisitor *v, const Keyword *part) { Keyword_children(v, part); }

static void Alias_visit(const AstVisitor *v, const Alias *part) { Alias_children(v, part); }

static void WithItem_visit(const AstVisitor *v, const WithItem *part) {
    WithItem_children(v, part);
}

static void MatchCase_visit(const AstVisitor *v, const MatchCase *part) {
    MatchCase_children(v, part);
}

static void ExceptHandler_visit(const AstVisitor *v, const ExceptHandler *part) {
    ExceptHandler_children(v, part);
}

void arguments_visit_children(const AstVisitor *v, const Arguments *args) {
    Arguments_children(v, args);
}

void comprehension_visit_children(const AstVisitor *v, const Comprehension *comprehension) {
    Comprehension_children(v, comprehension);
}

#define ALTERNATIVE(stem, fields)                                                                  \
    static void stem##_children(const AstVisitor *v, const stem *node) {                           \
        (void)v, (void)node;                                                                       \
        fields                                                                                     \
    }
#define EXPR(kind, stem, member, fields) ALTERNATIVE(stem##Expr, fields)
#define STMT(kind, stem, member, fields) ALTERNATIVE(stem##Stmt, fields)
#define PATTERN(kind, stem, member, fields) ALTERNATIVE(stem##Pattern, fields)
#define TYPE_PARAM(kind, stem, member, fields) ALTERNATIVE(stem##TypeParam, fields)
#include "front/ast.def"

void expr_visit_children(const AstVisitor *v, const Expr *expr) {
    switch (expr->kind) {
#define EXPR(kind, stem, member, fields)                                                           \
    case EXPR_##kind: stem##Expr_children(v, &expr->member); return;
#include "front/ast.def"
    }
}

void stmt_visit_children(const AstVisitor *v, const Stmt *stmt) {
    switch (stmt->kind) {
#define STMT(kind, stem, member, fields)                                                           \
    case STMT_##kind: stem##Stmt_children(v, &stmt->member); return;
#include "front/ast.def"
    }
}

void pattern_visit_children(const AstVisitor *v, const Pattern *pattern) {
    switch (pattern->kind) {
#define PATTERN(kind, stem, member, fields)                                                        \
    case PATTERN_##kind: stem##Pattern_children(v, &pattern->member); return;
#include "front/ast.def"
    }
}

void type_param_visit_children(const AstVisitor *v, const TypeParam *param) {
    switch (param->kind) {
#define TYPE_PARAM(kind, stem, member, fields)                                                     \
    case TYPE_PARAM_##kind: stem##TypeParam_children(v, &param->member); return;
#include "front/ast.def"
    }
}

void module_visit(const AstVisitor *visitor, const Module *module) {
    if (module->kind == MODULE_EXPRESSION)
        expr_visit(visitor, module->expression);
    else
        stmts_visit(visitor, &module->body);
}
