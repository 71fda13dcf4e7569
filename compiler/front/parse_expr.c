/* Operators, by precedence climbing; conditionals; comma lists. */
#include "front/parse_internal.h"

/* Binary operators that only take arithmetic operands, by token: how tightly they bind. */
typedef enum Precedence {
    PREC_NONE,
    PREC_BIT_OR,
    PREC_BIT_XOR,
    PREC_BIT_AND,
    PREC_SHIFT,
    PREC_SUM,
    PREC_TERM,
} Precedence;

typedef struct OperatorRow {
    uint8_t precedence;
    uint8_t op;
} OperatorRow;

static const OperatorRow binary_rows[256] = {
    [TOK_VBAR] = {PREC_BIT_OR, BIN_BIT_OR},
    [TOK_CIRCUMFLEX] = {PREC_BIT_XOR, BIN_BIT_XOR},
    [TOK_AMPER] = {PREC_BIT_AND, BIN_BIT_AND},
    [TOK_LEFT_SHIFT] = {PREC_SHIFT, BIN_L_SHIFT},
    [TOK_RIGHT_SHIFT] = {PREC_SHIFT, BIN_R_SHIFT},
    [TOK_PLUS] = {PREC_SUM, BIN_ADD},
    [TOK_MINUS] = {PREC_SUM, BIN_SUB},
    [TOK_STAR] = {PREC_TERM, BIN_MULT},
    [TOK_SLASH] = {PREC_TERM, BIN_DIV},
    [TOK_DOUBLE_SLASH] = {PREC_TERM, BIN_FLOOR_DIV},
    [TOK_PERCENT] = {PREC_TERM, BIN_MOD},
    [TOK_AT] = {PREC_TERM, BIN_MAT_MULT},
};

static Expr *parse_factor(Parser *p);

/* await_primary ['**' factor] */
static Expr *parse_power(Parser *p) {
    const Token *first = p->tok;
    uint32_t height = p->height;
    p->height = 0;
    Expr *base;
    if (accept(p, TOK_AWAIT)) {
        Expr *value = parse_primary(p);
        base = node_expr(p, EXPR_AWAIT, span_from(p, first->start));
        base->await.value = value;
    } else {
        base = parse_primary(p);
    }
    if (at_kind(p, TOK_DOUBLE_STAR) && nest_enter(p)) {
        p->tok++;
        Expr *exponent = parse_factor(p);
        nest_leave(p);
        Expr *power = node_expr(p, EXPR_BIN_OP, span_from(p, first->start));
        power->bin_op = (BinOpExpr){base, BIN_POW, exponent};
        base = power;
        height_add(p);
    }
    if (height > p->height) p->height = height;
    return base;
}

static Expr *parse_unary(Parser *p, UnaryOperator op) {
    SourcePos start = p->tok->start;
    if (!nest_enter(p)) return parse_atom(p);
    p->tok++;
    Expr *operand = parse_factor(p);
    Expr *unary = node_expr(p, EXPR_UNARY_OP, span_from(p, start));
    unary->unary_op = (UnaryOpExpr){op, operand};
    height_add(p);
    nest_leave(p);
    return unary;
}

static Expr *parse_factor(Parser *p) {
    switch (p->tok->kind) {
    case TOK_PLUS: return parse_unary(p, UNARY_U_ADD);
    case TOK_MINUS: return parse_unary(p, UNARY_U_SUB);
    case TOK_TILDE: return parse_unary(p, UNARY_INVERT);
    default: return parse_power(p);
    }
}

/* Operators that bind at least as tightly as `least`. */
static Expr *parse_binary(Parser *p, Precedence least) {
    SourcePos start = p->tok->start;
    Expr *left = parse_factor(p);
    for (;;) {
        OperatorRow row = binary_rows[p->tok->kind];
        if (row.precedence < least || row.precedence == PREC_NONE) return left;
        const Token *operator= p->tok++;
        Expr *right = parse_binary(p, row.precedence + 1);
        if (speculation_retreat(p, operator)) return left;
        Expr *both = node_expr(p, EXPR_BIN_OP, span_from(p, start));
        both->bin_op = (BinOpExpr){left, (BinaryOperator)row.op, right};
        left = both;
        height_add(p);
    }
}

Expr *parse_bitwise_or(Parser *p) {
    uint32_t height = p->height;
    p->height = 0;
    Expr *expr = parse_binary(p, PREC_BIT_OR);
    if (height > p->height) p->height = height;
    return expr;
}

/* ---- comparisons and boolean operators ---- */

static const uint8_t compare_rows[256] = {
    [TOK_LESS] = CMP_LT + 1,         [TOK_GREATER] = CMP_GT + 1,
    [TOK_LESS_EQUAL] = CMP_LT_E + 1, [TOK_GREATER_EQUAL] = CMP_GT_E + 1,
    [TOK_EQUAL_EQUAL] = CMP_EQ + 1,  [TOK_NOT_EQUAL] = CMP_NOT_EQ + 1,
    [TOK_IN] = CMP_IN + 1,           [TOK_IS] = CMP_IS + 1,
};

/* Steps over a comparison operator; false when there is none. */
static bool accept_compare(Parser *p, CompareOperator *op) {
    uint32_t row = compare_rows[p->tok->kind];
    if (row == 0) {
        if (!at_kind(p, TOK_NOT)) return false;
        p->compared = p->tok;
        if (p->tok[1].kind != TOK_IN) return false;
        p->tok += 2;
        *op = CMP_NOT_IN;
        return true;
    }
    *op = (CompareOperator)(row - 1);
    /* `<>` is lexed as `!=`, as CPython does, but no rule accepts it. */
    if (*op == CMP_NOT_EQ && p->text[p->tok->start] == '<') {
        parse_fail(p);
        return false;
    }
    p->tok++;
    if (*op == CMP_IS && accept(p, TOK_NOT)) *op = CMP_IS_NOT;
    return true;
}

static Expr *parse_comparison(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *left = parse_bitwise_or(p);
    CompareOperator op;
    if (!accept_compare(p, &op)) return left;
    uint32_t mark = list_mark(p);
    CompareOperator first_ops[8];
    CompareOperator *ops = first_ops;
    uint32_t count = 0;
    uint32_t cap = 8;
    do {
        if (count == cap) {
            CompareOperator *more = ARENA_NEW_ARRAY(p->arena, CompareOperator, cap * 2);
            memcpy(more, ops, cap * sizeof *ops);
            ops = more;
            cap *= 2;
        }
        ops[count++] = op;
        list_push(p, parse_bitwise_or(p));
    } while (accept_compare(p, &op));
    Expr *compare = node_expr(p, EXPR_COMPARE, span_from(p, start));
    compare->compare.left = left;
    compare->compare.ops.len = count;
    compare->compare.ops.items = arena_memdup(p->arena, ops, count * sizeof *ops);
    list_take(p, mark, &compare->compare.comparators);
    return compare;
}

static Expr *parse_inversion(Parser *p) {
    if (!at_kind(p, TOK_NOT)) return parse_comparison(p);
    SourcePos start = p->tok->start;
    if (!nest_enter(p)) return parse_atom(p);
    p->tok++;
    Expr *operand = parse_inversion(p);
    Expr *inversion = node_expr(p, EXPR_UNARY_OP, span_from(p, start));
    inversion->unary_op = (UnaryOpExpr){UNARY_NOT, operand};
    nest_leave(p);
    return inversion;
}

/* `a and b and c` is one node of three values. */
static Expr *parse_bool_op(Parser *p, SourcePos start, Expr *first, TokenKind word,
                           Expr *(*operand)(Parser *)) {
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (at_kind(p, word)) {
        const Token *operator= p->tok++;
        Expr *value = operand(p);
        if (speculation_retreat(p, operator)) break;
        list_push(p, value);
    }
    Expr *expr = node_expr(p, EXPR_BOOL_OP, span_from(p, start));
    expr->bool_op.op = word == TOK_AND ? BOOL_AND : BOOL_OR;
    list_take(p, mark, &expr->bool_op.values);
    return expr;
}

static Expr *parse_conjunction(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *first = parse_inversion(p);
    return at_kind(p, TOK_AND) ? parse_bool_op(p, start, first, TOK_AND, parse_inversion) : first;
}

Expr *parse_disjunction(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *first = parse_conjunction(p);
    return at_kind(p, TOK_OR) ? parse_bool_op(p, start, first, TOK_OR, parse_conjunction) : first;
}

/* ---- conditionals, assignment expressions, yield ---- */

/* `x if y` without `else`; the test may also break off. Mistakes inside the test come first. Tried
 * at most twice on each level, so that nesting does not multiply. */
static void invalid_conditional(Parser *p, const Expr *body) {
    const Token *end;
    Expr *test = speculate(p, parse_disjunction, &end);
    if (!test || end->kind == TOK_ELSE || end->kind == TOK_COLON) return;
    if (!p->speculation) speculate_strictly(p, parse_disjunction, &end);
    parse_error(p, span_join(body->span, test->span), "expected 'else' after 'if' expression");
}

/* From `if` on. */
static Expr *parse_conditional(Parser *p, SourcePos start, Expr *body) {
    p->tok++;
    if (explains_errors(p)) invalid_conditional(p, body);
    Expr *test = parse_disjunction(p);
    expect(p, TOK_ELSE);
    Expr *orelse = parse_expression(p);
    Expr *conditional = node_expr(p, EXPR_IF_EXP, span_from(p, start));
    conditional->if_exp = (IfExpExpr){test, body, orelse};
    return conditional;
}

/* What cannot follow an expression, though it could begin one. */
bool at_adjacent_expression(const Parser *p) {
    return token_starts_expression(p->tok) && !at_kind(p, TOK_ERROR) && !at_kind(p, TOK_STAR);
}

Expr *parse_expression(Parser *p) {
    if (!nest_enter(p)) return parse_atom(p);
    Expr *expr;
    const Token *first = p->tok;
    if (at_kind(p, TOK_LAMBDA)) {
        expr = parse_lambda(p);
    } else {
        bool outer = p->reports_specific;
        if (first == p->memoized) p->reports_specific = false;
        expr = parse_disjunction(p);
        p->reports_specific = outer;
        if (at_kind(p, TOK_IF))
            expr = parse_conditional(p, first->start, expr);
        else if (at_adjacent_expression(p) && explains_errors(p))
            invalid_adjacent_expressions(p, first, expr);
    }
    nest_leave(p);
    return expr;
}

Expr *parse_named_expression(Parser *p) {
    const Token *first = p->tok;
    if (first->kind != TOK_NAME || first[1].kind != TOK_COLON_EQUAL) {
        Expr *expr = parse_expression(p);
        if ((at_kind(p, TOK_EQUAL) || at_kind(p, TOK_COLON_EQUAL)) && explains_errors(p))
            invalid_named_expression(p, first, expr);
        return expr;
    }
    Expr *target = parse_name(p);
    target->name.ctx = CTX_STORE;
    p->tok++;
    Expr *value = parse_expression(p);
    Expr *named = node_expr(p, EXPR_NAMED_EXPR, span_from(p, first->start));
    named->named_expr = (NamedExprExpr){target, value};
    return named;
}

static Expr *parse_starred(Parser *p) {
    SourcePos start = p->tok->start;
    const Token *first = ++p->tok;
    Expr *value = parse_bitwise_or(p);
    if (at_adjacent_expression(p) && explains_errors(p))
        invalid_adjacent_expressions(p, first, value);
    Expr *starred = node_expr(p, EXPR_STARRED, span_from(p, start));
    starred->starred.value = value;
    return starred;
}

Expr *parse_star_named_expression(Parser *p) {
    return at_kind(p, TOK_STAR) ? parse_starred(p) : parse_named_expression(p);
}

static Expr *parse_star_expression(Parser *p) {
    return at_kind(p, TOK_STAR) ? parse_starred(p) : parse_expression(p);
}

Expr *parse_star_expressions(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *first = parse_star_expression(p);
    if (!at_kind(p, TOK_COMMA)) return first;
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (accept(p, TOK_COMMA) && token_starts_expression(p->tok))
        list_push(p, parse_star_expression(p));
    Expr *tuple = node_expr(p, EXPR_TUPLE, span_from(p, start));
    list_take(p, mark, &tuple->tuple.elts);
    return tuple;
}

Expr *parse_yield(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    if (accept(p, TOK_FROM)) {
        Expr *value = parse_expression(p);
        Expr *from = node_expr(p, EXPR_YIELD_FROM, span_from(p, start));
        from->yield_from.value = value;
        return from;
    }
    Expr *value = token_starts_expression(p->tok) ? parse_star_expressions(p) : NULL;
    Expr *yield = node_expr(p, EXPR_YIELD, span_from(p, start));
    yield->yield.value = value;
    return yield;
}

Expr *parse_yield_or_star(Parser *p) {
    return at_kind(p, TOK_YIELD) ? parse_yield(p) : parse_star_expressions(p);
}

bool token_starts_expression(const Token *token) {
    switch (token->kind) {
    case TOK_NAME:
    case TOK_NUMBER:
    case TOK_STRING:
    case TOK_FSTRING_START:
    case TOK_LPAR:
    case TOK_LSQB:
    case TOK_LBRACE:
    case TOK_ELLIPSIS:
    case TOK_PLUS:
    case TOK_MINUS:
    case TOK_TILDE:
    case TOK_STAR:
    case TOK_FALSE:
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_AWAIT:
    case TOK_LAMBDA:
    case TOK_NOT: return true;
    /* So that the error is reported by who tries to parse it. */
    case TOK_ERROR: return true;
    default: return false;
    }
}
