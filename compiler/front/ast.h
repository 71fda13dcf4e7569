/* The abstract syntax tree. See ast.def for the nodes.
 *
 * Nodes live in the arena that was given to the parser; names are interned. A node is allocated
 * only as large as its kind needs: never copy an Expr, Stmt, Pattern or TypeParam by value. The
 * parser makes the nodes; nobody changes them afterwards. Facts about nodes (scopes, types) are
 * kept in side tables keyed by the node's address. */
#ifndef KRAIT_FRONT_AST_H
#define KRAIT_FRONT_AST_H

#include "front/constant.h"
#include "support/intern.h"
#include "support/source.h"

#include <stdbool.h>

typedef enum ExprKind {
#define EXPR(kind, stem, member, fields) EXPR_##kind,
#include "front/ast.def"
} ExprKind;

typedef enum StmtKind {
#define STMT(kind, stem, member, fields) STMT_##kind,
#include "front/ast.def"
} StmtKind;

typedef enum PatternKind {
#define PATTERN(kind, stem, member, fields) PATTERN_##kind,
#include "front/ast.def"
} PatternKind;

typedef enum TypeParamKind {
#define TYPE_PARAM(kind, stem, member, fields) TYPE_PARAM_##kind,
#include "front/ast.def"
} TypeParamKind;

/* Operators: X(KIND, CPython's label, source text) */
#define BOOL_OPERATORS(X)                                                                          \
    X(AND, "And", "and")                                                                           \
    X(OR, "Or", "or")
#define BINARY_OPERATORS(X)                                                                        \
    X(ADD, "Add", "+")                                                                             \
    X(SUB, "Sub", "-")                                                                             \
    X(MULT, "Mult", "*")                                                                           \
    X(MAT_MULT, "MatMult", "@")                                                                    \
    X(DIV, "Div", "/")                                                                             \
    X(MOD, "Mod", "%")                                                                             \
    X(POW, "Pow", "**")                                                                            \
    X(L_SHIFT, "LShift", "<<")                                                                     \
    X(R_SHIFT, "RShift", ">>")                                                                     \
    X(BIT_OR, "BitOr", "|")                                                                        \
    X(BIT_XOR, "BitXor", "^")                                                                      \
    X(BIT_AND, "BitAnd", "&")                                                                      \
    X(FLOOR_DIV, "FloorDiv", "//")
#define UNARY_OPERATORS(X)                                                                         \
    X(INVERT, "Invert", "~")                                                                       \
    X(NOT, "Not", "not")                                                                           \
    X(U_ADD, "UAdd", "+")                                                                          \
    X(U_SUB, "USub", "-")
#define COMPARE_OPERATORS(X)                                                                       \
    X(EQ, "Eq", "==")                                                                              \
    X(NOT_EQ, "NotEq", "!=")                                                                       \
    X(LT, "Lt", "<")                                                                               \
    X(LT_E, "LtE", "<=")                                                                           \
    X(GT, "Gt", ">")                                                                               \
    X(GT_E, "GtE", ">=")                                                                           \
    X(IS, "Is", "is")                                                                              \
    X(IS_NOT, "IsNot", "is not")                                                                   \
    X(IN, "In", "in")                                                                              \
    X(NOT_IN, "NotIn", "not in")
#define EXPR_CONTEXTS(X)                                                                           \
    X(LOAD, "Load", "")                                                                            \
    X(STORE, "Store", "")                                                                          \
    X(DEL, "Del", "")

#define X(kind, label, text) BOOL_##kind,
typedef enum BoolOperator { BOOL_OPERATORS(X) } BoolOperator;
#undef X
#define X(kind, label, text) BIN_##kind,
typedef enum BinaryOperator { BINARY_OPERATORS(X) } BinaryOperator;
#undef X
#define X(kind, label, text) UNARY_##kind,
typedef enum UnaryOperator { UNARY_OPERATORS(X) } UnaryOperator;
#undef X
#define X(kind, label, text) CMP_##kind,
typedef enum CompareOperator { COMPARE_OPERATORS(X) } CompareOperator;
#undef X
#define X(kind, label, text) CTX_##kind,
typedef enum ExprContext { EXPR_CONTEXTS(X) } ExprContext;
#undef X

typedef struct Expr Expr;
typedef struct Stmt Stmt;
typedef struct Pattern Pattern;
typedef struct TypeParam TypeParam;
#define PART(name, label, fields) typedef struct name name;
#define INNER_PART(name, label, fields) typedef struct name name;
#include "front/ast.def"

#define AST_LIST(Element)                                                                          \
    struct {                                                                                       \
        Element **items;                                                                           \
        uint32_t len;                                                                              \
    }
typedef AST_LIST(Expr) ExprList;
typedef AST_LIST(Stmt) StmtList;
typedef AST_LIST(Pattern) PatternList;
typedef AST_LIST(TypeParam) TypeParamList;
typedef AST_LIST(Arg) ArgList;
typedef AST_LIST(Keyword) KeywordList;
typedef AST_LIST(Alias) AliasList;
typedef AST_LIST(WithItem) WithItemList;
typedef AST_LIST(MatchCase) MatchCaseList;
typedef AST_LIST(ExceptHandler) HandlerList;
typedef AST_LIST(Comprehension) ComprehensionList;
typedef AST_LIST(const Name) NameList;
typedef struct CompareOperatorList {
    CompareOperator *items;
    uint32_t len;
} CompareOperatorList;

/* The C type of each field type of ast.def. */
#define AST_C_EXPR Expr *
#define AST_C_EXPR_OPT Expr *
#define AST_C_EXPRS ExprList
#define AST_C_EXPRS_OPT ExprList
#define AST_C_STMTS StmtList
#define AST_C_PATTERN Pattern *
#define AST_C_PATTERN_OPT Pattern *
#define AST_C_PATTERNS PatternList
#define AST_C_TYPE_PARAMS TypeParamList
#define AST_C_ARGUMENTS Arguments *
#define AST_C_ARG_OPT Arg *
#define AST_C_ARGS ArgList
#define AST_C_KEYWORDS KeywordList
#define AST_C_ALIASES AliasList
#define AST_C_WITH_ITEMS WithItemList
#define AST_C_MATCH_CASES MatchCaseList
#define AST_C_HANDLERS HandlerList
#define AST_C_COMPREHENSIONS ComprehensionList
#define AST_C_NAME const Name *
#define AST_C_NAME_OPT const Name *
#define AST_C_NAMES NameList
#define AST_C_INT int32_t
#define AST_C_CONSTANT Constant
#define AST_C_BOOL_OPERATOR BoolOperator
#define AST_C_BINARY_OPERATOR BinaryOperator
#define AST_C_UNARY_OPERATOR UnaryOperator
#define AST_C_COMPARE_OPERATORS CompareOperatorList
#define AST_C_CONTEXT ExprContext

#define F(type, name) AST_C_##type name;
#define NO_FIELDS char no_fields;
#define EXPR(kind, stem, member, fields)                                                           \
    typedef struct stem##Expr {                                                                    \
        fields                                                                                     \
    } stem##Expr;
#define STMT(kind, stem, member, fields)                                                           \
    typedef struct stem##Stmt {                                                                    \
        fields                                                                                     \
    } stem##Stmt;
#define PATTERN(kind, stem, member, fields)                                                        \
    typedef struct stem##Pattern {                                                                 \
        fields                                                                                     \
    } stem##Pattern;
#define TYPE_PARAM(kind, stem, member, fields)                                                     \
    typedef struct stem##TypeParam {                                                               \
        fields                                                                                     \
    } stem##TypeParam;
#define PART(name, label, fields)                                                                  \
    struct name {                                                                                  \
        SourceSpan span;                                                                           \
        fields                                                                                     \
    };
#define INNER_PART(name, label, fields)                                                            \
    struct name {                                                                                  \
        SourceSpan span;                                                                           \
        fields                                                                                     \
    };
#include "front/ast.def"
#undef F
#undef NO_FIELDS

struct Expr {
    ExprKind kind;
    SourceSpan span;
    bool parenthesized; /* stood in parentheses that are not part of the span */
    union {
#define EXPR(kind, stem, member, fields) stem##Expr member;
#include "front/ast.def"
    };
};

struct Stmt {
    StmtKind kind;
    SourceSpan
        span; /* a decorated definition starts at its `def` or `class` (see decorator_list) */
    union {
#define STMT(kind, stem, member, fields) stem##Stmt member;
#include "front/ast.def"
    };
};

struct Pattern {
    PatternKind kind;
    SourceSpan span;
    union {
#define PATTERN(kind, stem, member, fields) stem##Pattern member;
#include "front/ast.def"
    };
};

struct TypeParam {
    TypeParamKind kind;
    SourceSpan span;
    union {
#define TYPE_PARAM(kind, stem, member, fields) stem##TypeParam member;
#include "front/ast.def"
    };
};

typedef enum ModuleKind {
    MODULE_FILE,        /* `body`: a program or a stub */
    MODULE_INTERACTIVE, /* `body`: one statement at a prompt */
    MODULE_EXPRESSION,  /* `expression`: for eval() */
} ModuleKind;

typedef struct Module {
    ModuleKind kind;
    const SourceFile *source;
    StmtList body;
    Expr *expression;
    uint32_t future_flags; /* FutureFlag; set by the parser from `from __future__ import` */
} Module;

/* Only the futures that still change something in 3.11. */
typedef enum FutureFlag { FUTURE_ANNOTATIONS = 1 << 0, FUTURE_BARRY = 1 << 1 } FutureFlag;

/* Nodes of one kind, with room for that kind only. */
Expr *expr_new(Arena *arena, ExprKind kind, SourceSpan span);
Stmt *stmt_new(Arena *arena, StmtKind kind, SourceSpan span);
Pattern *pattern_new(Arena *arena, PatternKind kind, SourceSpan span);
TypeParam *type_param_new(Arena *arena, TypeParamKind kind, SourceSpan span);

/* CPython's class name of a node: "BinOp". */
const char *expr_kind_label(ExprKind kind);
const char *stmt_kind_label(StmtKind kind);
const char *pattern_kind_label(PatternKind kind);

/* The operator as written: "+", "not in". */
const char *binary_operator_text(BinaryOperator op);
const char *compare_operator_text(CompareOperator op);
const char *unary_operator_text(UnaryOperator op);

/* The docstring of a body, or NULL: the value of a first statement that is a plain string. */
const Constant *body_docstring(const StmtList *body);

#endif
