/* Names, literals, and everything in brackets. */
#include "front/parse_internal.h"

Expr *parse_name(Parser *p) {
    const Token *token = p->tok;
    Expr *expr = node_expr(p, EXPR_NAME, token_span(token));
    if (token->kind != TOK_NAME) {
        parse_fail(p);
        return expr;
    }
    expr->name.id = token_name(p, token);
    p->tok++;
    return expr;
}

static Expr *parse_singleton(Parser *p, ConstantKind kind) {
    Expr *expr = node_expr(p, EXPR_CONSTANT, token_span(p->tok));
    expr->constant.value.kind = kind;
    p->tok++;
    return expr;
}

/* ---- comprehensions ---- */

bool comprehension_follows(const Parser *p) {
    return at_kind(p, TOK_FOR) || (at_kind(p, TOK_ASYNC) && p->tok[1].kind == TOK_FOR);
}

bool at_comprehension(Parser *p) {
    if (at_kind(p, TOK_ASYNC)) p->compared = p->tok;
    return comprehension_follows(p);
}

static Comprehension *parse_comprehension(Parser *p) {
    Comprehension *comprehension = ARENA_NEW(p->arena, Comprehension);
    SourcePos start = p->tok->start;
    comprehension->is_async = accept(p, TOK_ASYNC);
    expect(p, TOK_FOR);
    comprehension->target = parse_for_targets(p);
    expect(p, TOK_IN);
    comprehension->iter = parse_disjunction(p);
    uint32_t mark = list_mark(p);
    while (accept(p, TOK_IF)) list_push(p, parse_disjunction(p));
    list_take(p, mark, &comprehension->ifs);
    comprehension->span = span_from(p, start);
    return comprehension;
}

ComprehensionList parse_comprehensions(Parser *p) {
    uint32_t mark = list_mark(p);
    while (at_comprehension(p)) list_push(p, parse_comprehension(p));
    ComprehensionList list;
    list_take(p, mark, &list);
    return list;
}

/* `elt for ...` up to the closing bracket, which is still to come. */
static Expr *parse_comprehension_of(Parser *p, ExprKind kind, SourcePos start, Expr *elt,
                                    TokenKind close) {
    if (elt->kind == EXPR_STARRED) {
        parse_error(p, elt->span, "iterable unpacking cannot be used in comprehension");
        return elt;
    }
    ComprehensionList generators = parse_comprehensions(p);
    expect(p, close);
    Expr *expr = node_expr(p, kind, span_from(p, start));
    /* The three kinds share one layout. */
    expr->list_comp.elt = elt;
    expr->list_comp.generators = generators;
    return expr;
}

_Static_assert(sizeof(ListCompExpr) == sizeof(SetCompExpr) &&
                   sizeof(ListCompExpr) == sizeof(GeneratorExpExpr),
               "parse_comprehension_of fills all three alike");

/* ---- parentheses ---- */

static Expr *parse_tuple_rest(Parser *p, SourcePos start, Expr *first) {
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (accept(p, TOK_COMMA) && !at_kind(p, TOK_RPAR))
        list_push(p, parse_star_named_expression(p));
    expect(p, TOK_RPAR);
    Expr *tuple = node_expr(p, EXPR_TUPLE, span_from(p, start));
    list_take(p, mark, &tuple->tuple.elts);
    return tuple;
}

static Expr *parse_group_rest(Parser *p, Expr *expr) {
    if (expr->kind == EXPR_STARRED && at_kind(p, TOK_RPAR)) {
        parse_error(p, expr->span, "cannot use starred expression here");
        return expr;
    }
    expect(p, TOK_RPAR);
    expr->parenthesized = true;
    return expr;
}

/* `(**a)` */
static void invalid_double_star(Parser *p, TokenKind close) {
    const Token *star = p->tok;
    const Token *end;
    p->tok++;
    Expr *expr = speculate(p, parse_expression, &end);
    if (p->is_panicking) return;
    p->tok = star;
    if (expr && end->kind == close)
        parse_error_token(p, star, "cannot use double starred expression here");
}

/* A group, a tuple or a generator expression. */
static Expr *parse_parentheses(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    if (accept(p, TOK_RPAR)) return node_expr(p, EXPR_TUPLE, span_from(p, start));
    if (at_kind(p, TOK_YIELD)) return parse_group_rest(p, parse_yield(p));
    if (at_kind(p, TOK_DOUBLE_STAR)) invalid_double_star(p, TOK_RPAR);
    Expr *first = parse_star_named_expression(p);
    if (at_kind(p, TOK_COMMA)) return parse_tuple_rest(p, start, first);
    if (at_comprehension(p))
        return parse_comprehension_of(p, EXPR_GENERATOR_EXP, start, first, TOK_RPAR);
    return parse_group_rest(p, first);
}

/* ---- lists, sets, dicts ---- */

static Expr *comprehensions_rule(Parser *p) {
    parse_comprehensions(p);
    return node_expr(p, EXPR_TUPLE, token_span(p->tok));
}

/* `[a, b for ...]` */
static void invalid_comprehension_target(Parser *p, uint32_t mark) {
    const Token *end;
    const Expr *first = p->scratch.items[mark];
    const Expr *last = *vec_last(&p->scratch);
    SourcePos last_end = p->scratch.len - mark == 1 ? prev_end(p) : last->span.end;
    if (speculate(p, comprehensions_rule, &end))
        parse_error(p, span_make(first->span.start, last_end),
                    "did you forget parentheses around the comprehension target?");
}

/* The rest of the elements behind `first`, and the closing bracket. */
static Expr *parse_elements(Parser *p, ExprKind kind, SourcePos start, Expr *first,
                            TokenKind close) {
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (accept(p, TOK_COMMA) && !at_kind(p, close)) {
        if (comprehension_follows(p)) break;
        list_push(p, parse_star_named_expression(p));
    }
    if (comprehension_follows(p)) invalid_comprehension_target(p, mark);
    expect(p, close);
    ExprList elts;
    list_take(p, mark, &elts);
    Expr *expr = node_expr(p, kind, span_from(p, start));
    if (kind == EXPR_LIST)
        expr->list.elts = elts;
    else
        expr->set.elts = elts;
    return expr;
}

static Expr *parse_list(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    if (accept(p, TOK_RSQB)) return node_expr(p, EXPR_LIST, span_from(p, start));
    Expr *first = parse_star_named_expression(p);
    if (at_comprehension(p))
        return parse_comprehension_of(p, EXPR_LIST_COMP, start, first, TOK_RSQB);
    return parse_elements(p, EXPR_LIST, start, first, TOK_RSQB);
}

static void invalid_starred_value(Parser *p) {
    const Token *star = p->tok;
    const Token *end;
    p->tok++;
    Expr *value = speculate(p, parse_bitwise_or, &end);
    if (p->is_panicking) return;
    p->tok = value ? end : star;
    if (value)
        parse_error_from(p, star->start, "cannot use a starred expression in a dictionary value");
}

/* Behind the colon. */
static Expr *parse_dict_value(Parser *p) {
    if (at_kind(p, TOK_RBRACE) || at_kind(p, TOK_COMMA))
        parse_error_token(p, p->tok - 1, "expression expected after dictionary key and ':'");
    else if (at_kind(p, TOK_STAR))
        invalid_starred_value(p);
    return parse_expression(p);
}

static void dict_colon_missing(Parser *p) {
    if (p->is_panicking) return;
    DiagPlace place = diag_place_of(p->source, span_make(prev_end(p) - 1, prev_end(p)));
    place.end_offset = 0;
    parse_error_class(p, DIAG_SYNTAX_ERROR, token_span(p->tok - 1), &place,
                      "':' expected after dictionary key");
}

/* One key and value, or `**mapping` with a NULL key; pushed as a pair. */
static void parse_dict_item(Parser *p) {
    if (accept(p, TOK_DOUBLE_STAR)) {
        list_push(p, NULL);
        list_push(p, parse_bitwise_or(p));
        return;
    }
    Expr *key = parse_expression(p);
    list_push(p, key);
    if (!accept(p, TOK_COLON)) dict_colon_missing(p);
    list_push(p, parse_dict_value(p));
}

static Expr *dict_finish(Parser *p, SourcePos start, uint32_t mark) {
    Expr *dict = node_expr(p, EXPR_DICT, span_from(p, start));
    uint32_t count = (p->scratch.len - mark) / 2;
    dict->dict.keys = (ExprList){ARENA_NEW_ARRAY(p->arena, Expr *, count), count};
    dict->dict.values = (ExprList){ARENA_NEW_ARRAY(p->arena, Expr *, count), count};
    for (uint32_t i = 0; i < count; i++) {
        dict->dict.keys.items[i] = p->scratch.items[mark + 2 * i];
        dict->dict.values.items[i] = p->scratch.items[mark + 2 * i + 1];
    }
    p->scratch.len = mark;
    return dict;
}

static Expr *parse_dict_comp(Parser *p, const Token *open, Expr *key, Expr *value) {
    if (!key) parse_error_token(p, open + 1, "dict unpacking cannot be used in dict comprehension");
    ComprehensionList generators = parse_comprehensions(p);
    expect(p, TOK_RBRACE);
    Expr *expr = node_expr(p, EXPR_DICT_COMP, span_from(p, open->start));
    expr->dict_comp = (DictCompExpr){key, value, generators};
    return expr;
}

/* From the first item on, which has been pushed. */
static Expr *parse_dict_rest(Parser *p, const Token *open, uint32_t mark) {
    if (at_comprehension(p)) {
        Expr *value = vec_pop(&p->scratch);
        Expr *key = vec_pop(&p->scratch);
        return parse_dict_comp(p, open, key, value);
    }
    while (accept(p, TOK_COMMA) && !at_kind(p, TOK_RBRACE)) parse_dict_item(p);
    expect(p, TOK_RBRACE);
    return dict_finish(p, open->start, mark);
}

static Expr *parse_braces(Parser *p) {
    const Token *open = p->tok;
    uint32_t mark = list_mark(p);
    p->tok++;
    if (accept(p, TOK_RBRACE)) return node_expr(p, EXPR_DICT, span_from(p, open->start));
    if (at_kind(p, TOK_DOUBLE_STAR)) {
        parse_dict_item(p);
        return parse_dict_rest(p, open, mark);
    }
    Expr *first = parse_star_named_expression(p);
    bool can_be_key =
        first->parenthesized || (first->kind != EXPR_STARRED && first->kind != EXPR_NAMED_EXPR);
    if (can_be_key && accept(p, TOK_COLON)) {
        list_push(p, first);
        list_push(p, parse_dict_value(p));
        return parse_dict_rest(p, open, mark);
    }
    if (at_comprehension(p))
        return parse_comprehension_of(p, EXPR_SET_COMP, open->start, first, TOK_RBRACE);
    return parse_elements(p, EXPR_SET, open->start, first, TOK_RBRACE);
}

/* ---- */

/* Brackets nest through here, whatever stands in them. */
static Expr *parse_bracketed(Parser *p, Expr *(*rule)(Parser *)) {
    uint32_t height = p->height;
    p->height = 0;
    Expr *expr = rule(p);
    height_add(p);
    if (height > p->height) p->height = height;
    return expr;
}

Expr *parse_atom(Parser *p) {
    switch (p->tok->kind) {
    case TOK_NAME: return parse_name(p);
    case TOK_NUMBER: return parse_number(p);
    case TOK_STRING:
    case TOK_FSTRING_START: return parse_strings(p);
    case TOK_NONE: return parse_singleton(p, CONSTANT_NONE);
    case TOK_TRUE: return parse_singleton(p, CONSTANT_TRUE);
    case TOK_FALSE: return parse_singleton(p, CONSTANT_FALSE);
    case TOK_ELLIPSIS: return parse_singleton(p, CONSTANT_ELLIPSIS);
    case TOK_LPAR: return parse_bracketed(p, parse_parentheses);
    case TOK_LSQB: return parse_bracketed(p, parse_list);
    case TOK_LBRACE: return parse_bracketed(p, parse_braces);
    default: return parse_name(p);
    }
}

Expr *parse_primary(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *atom = parse_atom(p);
    switch (p->tok->kind) {
    case TOK_DOT:
    case TOK_LPAR:
    case TOK_LSQB: return parse_trailers(p, atom, start);
    default: return atom;
    }
}
