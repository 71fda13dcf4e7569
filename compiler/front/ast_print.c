/* Made from ast.def: every field type has its way to be printed, and a node prints its fields. */
#include "front/ast_print.h"

typedef struct AstPrinter {
    Text *out;
    const SourceFile *source;
    bool attributes;
    uint32_t indent; /* 0: everything on one line */
    uint32_t level;
} AstPrinter;

/* State of the argument list of one node. */
typedef struct NodePrint {
    AstPrinter *printer;
    bool is_first;
} NodePrint;

static void line_break(AstPrinter *ap) {
    text_putc(ap->out, '\n');
    text_repeat(ap->out, ' ', (size_t)ap->level * ap->indent);
}

static void node_open(NodePrint *node, AstPrinter *ap, const char *label) {
    text_append(ap->out, label);
    text_putc(ap->out, '(');
    ap->level++;
    *node = (NodePrint){ap, true};
}

static void field_open(NodePrint *node, const char *name) {
    AstPrinter *ap = node->printer;
    if (!node->is_first) text_append(ap->out, ap->indent ? "," : ", ");
    if (ap->indent) line_break(ap);
    node->is_first = false;
    text_append(ap->out, name);
    text_putc(ap->out, '=');
}

static void node_close(NodePrint *node) {
    node->printer->level--;
    text_putc(node->printer->out, ')');
}

static void attribute_print(NodePrint *node, const char *name, uint32_t value) {
    field_open(node, name);
    text_printf(node->printer->out, "%u", value);
}

static void span_print(NodePrint *node, SourceSpan span) {
    AstPrinter *ap = node->printer;
    if (!ap->attributes) return;
    SourcePlace start = source_place(ap->source, span.start);
    SourcePlace end = source_place(ap->source, span.end);
    attribute_print(node, "lineno", start.line);
    attribute_print(node, "col_offset", start.column);
    attribute_print(node, "end_lineno", end.line);
    attribute_print(node, "end_col_offset", end.column);
}

static void expr_print(AstPrinter *ap, const Expr *expr);
static void stmt_print(AstPrinter *ap, const Stmt *stmt);
static void pattern_print(AstPrinter *ap, const Pattern *pattern);
static void type_param_print(AstPrinter *ap, const TypeParam *param);
#define PART(name, label, fields) static void name##_print(AstPrinter *ap, const name *part);
#define INNER_PART(name, label, fields) PART(name, label, fields)
#include "front/ast.def"

/* ---- the field types ---- */

#define PRINT_LIST(node, name, list, print_item)                                                   \
    do {                                                                                           \
        AstPrinter *ap_ = (node)->printer;                                                         \
        field_open((node), (name));                                                                \
        text_putc(ap_->out, '[');                                                                  \
        ap_->level++;                                                                              \
        for (uint32_t i_ = 0; i_ < (list)->len; i_++) {                                            \
            if (i_) text_append(ap_->out, ap_->indent ? "," : ", ");                               \
            if (ap_->indent) line_break(ap_);                                                      \
            print_item(ap_, (list)->items[i_]);                                                    \
        }                                                                                          \
        ap_->level--;                                                                              \
        text_putc(ap_->out, ']');                                                                  \
    } while (0)

static void maybe_expr_print(AstPrinter *ap, const Expr *expr) {
    if (expr)
        expr_print(ap, expr);
    else
        text_append(ap->out, "None");
}

static void name_print(AstPrinter *ap, const Name *name) {
    str_print_repr(ap->out, name->text, name->length);
}

static void bool_operator_print(AstPrinter *ap, BoolOperator op) {
    static const char *const labels[] = {
#define X(kind, label, text) [BOOL_##kind] = label "()",
        BOOL_OPERATORS(X)
#undef X
    };
    text_append(ap->out, labels[op]);
}

static void binary_operator_print(AstPrinter *ap, BinaryOperator op) {
    static const char *const labels[] = {
#define X(kind, label, text) [BIN_##kind] = label "()",
        BINARY_OPERATORS(X)
#undef X
    };
    text_append(ap->out, labels[op]);
}

static void unary_operator_print(AstPrinter *ap, UnaryOperator op) {
    static const char *const labels[] = {
#define X(kind, label, text) [UNARY_##kind] = label "()",
        UNARY_OPERATORS(X)
#undef X
    };
    text_append(ap->out, labels[op]);
}

static void compare_operator_print(AstPrinter *ap, CompareOperator op) {
    static const char *const labels[] = {
#define X(kind, label, text) [CMP_##kind] = label "()",
        COMPARE_OPERATORS(X)
#undef X
    };
    text_append(ap->out, labels[op]);
}

static void context_print(AstPrinter *ap, ExprContext ctx) {
    static const char *const labels[] = {
#define X(kind, label, text) [CTX_##kind] = label "()",
        EXPR_CONTEXTS(X)
#undef X
    };
    text_append(ap->out, labels[ctx]);
}

/* A value and, for u"...", its kind. */
static void constant_field_print(NodePrint *node, const char *name, const Constant *constant) {
    field_open(node, name);
    constant_print(node->printer->out, constant);
    if (constant->unicode_prefix) {
        field_open(node, "kind");
        text_append(node->printer->out, "'u'");
    }
}

#define PRINT_WITH(node, name, value, print)                                                       \
    (field_open((node), (name)), print((node)->printer, (value)));

/* A list that 3.11 does not know is left out when it is empty, so that the rest compares. */
#define PRINT_NEW_LIST(node, name, list, print)                                                    \
    if ((list)->len) PRINT_LIST(node, name, list, print);

#define PRINT_EXPR(node, name, value) PRINT_WITH(node, name, value, expr_print)
#define PRINT_EXPR_OPT(node, name, value)                                                          \
    if (value) PRINT_WITH(node, name, value, expr_print)
#define PRINT_EXPRS(node, name, value) PRINT_LIST(node, name, &(value), expr_print);
#define PRINT_EXPRS_OPT(node, name, value) PRINT_LIST(node, name, &(value), maybe_expr_print);
#define PRINT_STMTS(node, name, value) PRINT_LIST(node, name, &(value), stmt_print);
#define PRINT_PATTERN(node, name, value) PRINT_WITH(node, name, value, pattern_print)
#define PRINT_PATTERN_OPT(node, name, value)                                                       \
    if (value) PRINT_WITH(node, name, value, pattern_print)
#define PRINT_PATTERNS(node, name, value) PRINT_LIST(node, name, &(value), pattern_print);
#define PRINT_TYPE_PARAMS(node, name, value) PRINT_NEW_LIST(node, name, &(value), type_param_print)
#define PRINT_ARGUMENTS(node, name, value) PRINT_WITH(node, name, value, Arguments_print)
#define PRINT_ARG_OPT(node, name, value)                                                           \
    if (value) PRINT_WITH(node, name, value, Arg_print)
#define PRINT_ARGS(node, name, value) PRINT_LIST(node, name, &(value), Arg_print);
#define PRINT_KEYWORDS(node, name, value) PRINT_LIST(node, name, &(value), Keyword_print);
#define PRINT_ALIASES(node, name, value) PRINT_LIST(node, name, &(value), Alias_print);
#define PRINT_WITH_ITEMS(node, name, value) PRINT_LIST(node, name, &(value), WithItem_print);
#define PRINT_MATCH_CASES(node, name, value) PRINT_LIST(node, name, &(value), MatchCase_print);
#define PRINT_HANDLERS(node, name, value) PRINT_LIST(node, name, &(value), ExceptHandler_print);
#define PRINT_COMPREHENSIONS(node, name, value)                                                    \
    PRINT_LIST(node, name, &(value), Comprehension_print);
#define PRINT_NAME(node, name, value) PRINT_WITH(node, name, value, name_print)
#define PRINT_NAME_OPT(node, name, value)                                                          \
    if (value) PRINT_WITH(node, name, value, name_print)
#define PRINT_NAMES(node, name, value) PRINT_LIST(node, name, &(value), name_print);
#define PRINT_INT(node, name, value)                                                               \
    (field_open((node), (name)), text_printf((node)->printer->out, "%d", (value)));
#define PRINT_CONSTANT(node, name, value) constant_field_print((node), (name), &(value));
#define PRINT_BOOL_OPERATOR(node, name, value) PRINT_WITH(node, name, value, bool_operator_print)
#define PRINT_BINARY_OPERATOR(node, name, value)                                                   \
    PRINT_WITH(node, name, value, binary_operator_print)
#define PRINT_UNARY_OPERATOR(node, name, value) PRINT_WITH(node, name, value, unary_operator_print)
#define PRINT_COMPARE_OPERATORS(node, name, value)                                                 \
    PRINT_LIST(node, name, &(value), compare_operator_print);
#define PRINT_CONTEXT(node, name, value) PRINT_WITH(node, name, value, context_print)

/* ---- the nodes ---- */

#define F(type, name) PRINT_##type(&np, #name, node->name)
#define NO_FIELDS (void)node;

#define PART_PRINT(name, label, fields, after)                                                     \
    static void name##_print(AstPrinter *ap, const name *node) {                                   \
        NodePrint np;                                                                              \
        node_open(&np, ap, label);                                                                 \
        fields after node_close(&np);                                                              \
    }
#define PART(name, label, fields) PART_PRINT(name, label, fields, span_print(&np, node->span);)
#define INNER_PART(name, label, fields) PART_PRINT(name, label, fields, )
#include "front/ast.def"

#define ALTERNATIVE_PRINT(stem, label, fields)                                                     \
    static void stem##_print(AstPrinter *ap, const stem *node, SourceSpan span) {                  \
        NodePrint np;                                                                              \
        node_open(&np, ap, label);                                                                 \
        fields span_print(&np, span);                                                              \
        node_close(&np);                                                                           \
    }
#define EXPR(kind, stem, member, fields) ALTERNATIVE_PRINT(stem##Expr, #stem, fields)
#define STMT(kind, stem, member, fields) ALTERNATIVE_PRINT(stem##Stmt, #stem, fields)
#define PATTERN(kind, stem, member, fields) ALTERNATIVE_PRINT(stem##Pattern, #stem, fields)
#define TYPE_PARAM(kind, stem, member, fields) ALTERNATIVE_PRINT(stem##TypeParam, #stem, fields)
#include "front/ast.def"

static void expr_print(AstPrinter *ap, const Expr *expr) {
    switch (expr->kind) {
#define EXPR(kind, stem, member, fields)                                                           \
    case EXPR_##kind: stem##Expr_print(ap, &expr->member, expr->span); return;
#include "front/ast.def"
    }
}

static void stmt_print(AstPrinter *ap, const Stmt *stmt) {
    switch (stmt->kind) {
#define STMT(kind, stem, member, fields)                                                           \
    case STMT_##kind: stem##Stmt_print(ap, &stmt->member, stmt->span); return;
#include "front/ast.def"
    }
}

static void pattern_print(AstPrinter *ap, const Pattern *pattern) {
    switch (pattern->kind) {
#define PATTERN(kind, stem, member, fields)                                                        \
    case PATTERN_##kind: stem##Pattern_print(ap, &pattern->member, pattern->span); return;
#include "front/ast.def"
    }
}

static void type_param_print(AstPrinter *ap, const TypeParam *param) {
    switch (param->kind) {
#define TYPE_PARAM(kind, stem, member, fields)                                                     \
    case TYPE_PARAM_##kind: stem##TypeParam_print(ap, &param->member, param->span); return;
#include "front/ast.def"
    }
}

void ast_print_cpython(Text *out, const Module *module, AstPrintMode mode, uint32_t indent) {
    AstPrinter ap = {.out = out,
                     .source = module->source,
                     .attributes = mode == AST_PRINT_ATTRIBUTES,
                     .indent = indent};
    NodePrint np;
    switch (module->kind) {
    case MODULE_FILE: node_open(&np, &ap, "Module"); break;
    case MODULE_INTERACTIVE: node_open(&np, &ap, "Interactive"); break;
    case MODULE_EXPRESSION: node_open(&np, &ap, "Expression"); break;
    }
    if (module->kind == MODULE_EXPRESSION)
        PRINT_EXPR(&np, "body", module->expression)
    else
        PRINT_LIST(&np, "body", &module->body, stmt_print);
    if (module->kind == MODULE_FILE) {
        field_open(&np, "type_ignores");
        text_append(out, "[]");
    }
    node_close(&np);
}

void expr_print_cpython(Text *out, const Expr *expr) {
    AstPrinter ap = {.out = out};
    expr_print(&ap, expr);
}
