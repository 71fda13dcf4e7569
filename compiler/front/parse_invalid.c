/* Mistakes that are frequent enough to be understood: what CPython's grammar calls invalid_ rules.
 *
 * These look at a place where the parser is about to fail anyway. Each reports its finding or does
 * nothing; then the caller goes on to the general "invalid syntax". */
#include "front/parse_internal.h"

static bool name_is_legacy_statement(const Name *name) {
    return name->tag == TAG_PRINT || name->tag == TAG_EXEC;
}

/* CPython compares only as many letters as the name has: `c` passes for `case`. */
static bool passes_for_soft_keyword(const Parser *p, const Token *token) {
    static const char *const words[] = {"_", "case", "match"};
    if (token->kind != TOK_NAME) return false;
    const Name *name = token_name(p, token);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strncmp(words[i], name->text, name->length)) return true;
    return false;
}

static bool is_string_token(const Token *token) {
    return token->kind == TOK_STRING || token->kind == TOK_FSTRING_START;
}

/* Words after words: each is looked at with all that follow. */
#define EXPLANATION_NESTING_MAX 100u

/* `print x`. `first` is the token of the name. */
static void legacy_statement_check(Parser *p, const Token *first) {
    const Token *end;
    if (p->is_panicking || first + 1 != p->tok || first->kind != TOK_NAME ||
        p->nesting > EXPLANATION_NESTING_MAX)
        return;
    /* Whatever the name: CPython reads on before it looks at it. */
    Expr *rest = speculate_strictly(p, parse_star_expressions, &end);
    const Name *name = token_name(p, first);
    if (rest && name_is_legacy_statement(name))
        parse_error(p, span_make(first->start, rest->span.end),
                    "Missing parentheses in call to '%s'. Did you mean %s(...)?", name->text,
                    name->text);
}

void invalid_adjacent_expressions(Parser *p, const Token *first, const Expr *left) {
    const Token *end;
    const Token *memoized = p->memoized;
    p->memoized = p->tok;
    bool excluded = (first->kind == TOK_NAME && is_string_token(first + 1)) ||
                    passes_for_soft_keyword(p, first);
    if (!excluded && !p->is_panicking) {
        Expr *right = speculate(p, parse_expression, &end);
        bool legacy =
            left->kind == EXPR_NAME && left->name.id && name_is_legacy_statement(left->name.id);
        if (right && !legacy && end[-1].depth > 0)
            parse_error(p, span_join(left->span, right->span),
                        "invalid syntax. Perhaps you forgot a comma?");
    }
    legacy_statement_check(p, first);
    p->memoized = memoized;
}

/* The atom that an expression begins with, if it begins with one. */
static const Expr *leading_atom(const Expr *expr) {
    for (;;) {
        if (expr->parenthesized) return NULL;
        switch (expr->kind) {
        case EXPR_ATTRIBUTE: expr = expr->attribute.value; break;
        case EXPR_SUBSCRIPT: expr = expr->subscript.value; break;
        case EXPR_CALL: expr = expr->call.func; break;
        case EXPR_BIN_OP: expr = expr->bin_op.left; break;
        default: return expr;
        }
    }
}

/* The rules for `=` in an expression leave these out. */
static bool starts_with_excluded_atom(const Expr *expr) {
    const Expr *atom = leading_atom(expr);
    if (!atom) return false;
    switch (atom->kind) {
    case EXPR_LIST:
    case EXPR_TUPLE:
    case EXPR_GENERATOR_EXP: return true;
    case EXPR_CONSTANT:
        return atom->constant.value.kind == CONSTANT_TRUE ||
               atom->constant.value.kind == CONSTANT_FALSE ||
               atom->constant.value.kind == CONSTANT_NONE;
    default: return false;
    }
}

static bool is_bitwise_or_level(const Expr *expr) {
    if (expr->parenthesized) return true;
    switch (expr->kind) {
    case EXPR_COMPARE:
    case EXPR_BOOL_OP:
    case EXPR_IF_EXP:
    case EXPR_LAMBDA:
    case EXPR_NAMED_EXPR:
    case EXPR_STARRED: return false;
    case EXPR_UNARY_OP: return expr->unary_op.op != UNARY_NOT;
    default: return true;
    }
}

void invalid_named_expression(Parser *p, const Token *first, const Expr *left) {
    if (p->is_panicking) return;
    if (at_kind(p, TOK_COLON_EQUAL) && left->kind != EXPR_NAMED_EXPR) {
        const Token *walrus = p->tok;
        const Token *end;
        p->tok++;
        Expr *value = speculate(p, parse_expression, &end);
        if (!p->is_panicking) p->tok = walrus;
        if (value && !(left->kind == EXPR_NAME && !left->parenthesized))
            parse_error(p, left->span, "cannot use assignment expressions with %s",
                        expr_description(left));
        return;
    }
    if (!at_kind(p, TOK_EQUAL) || !is_bitwise_or_level(left)) return;
    const Token *equal = p->tok;
    const Token *end;
    p->tok++;
    Expr *value = speculate_strictly(p, parse_bitwise_or, &end);
    if (p->is_panicking) return;
    p->tok = equal;
    if (!value || end->kind == TOK_EQUAL || end->kind == TOK_COLON_EQUAL) return;
    if (first->kind == TOK_NAME && first + 1 == equal)
        parse_error(p, span_make(first->start, value->span.end),
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    if (!starts_with_excluded_atom(left))
        parse_error(p, left->span, "cannot assign to %s here. Maybe you meant '==' instead of '='?",
                    expr_description(left));
}
