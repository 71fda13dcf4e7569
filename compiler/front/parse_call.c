/* What follows a primary: attributes, subscripts, calls and their arguments. */
#include "front/parse_internal.h"

static Expr *parse_attribute(Parser *p, Expr *value, SourcePos start) {
    p->tok++;
    const Name *attr = expect_name(p);
    Expr *expr = node_expr(p, EXPR_ATTRIBUTE, span_from(p, start));
    expr->attribute.value = value;
    expr->attribute.attr = attr;
    return expr;
}

/* ---- subscripts ---- */

static bool at_slice_end(const Parser *p) {
    return at_kind(p, TOK_COLON) || at_kind(p, TOK_COMMA) || at_kind(p, TOK_RSQB);
}

/* [lower] ':' [upper] [':' [step]] from the first colon on. */
static Expr *parse_slice_rest(Parser *p, SourcePos start, Expr *lower) {
    p->tok++;
    Expr *upper = at_slice_end(p) ? NULL : parse_expression(p);
    Expr *step = NULL;
    if (accept(p, TOK_COLON) && !at_slice_end(p)) step = parse_expression(p);
    Expr *slice = node_expr(p, EXPR_SLICE, span_from(p, start));
    slice->slice = (SliceExpr){lower, upper, step};
    return slice;
}

static Expr *parse_slice(Parser *p) {
    SourcePos start = p->tok->start;
    if (at_kind(p, TOK_COLON)) return parse_slice_rest(p, start, NULL);
    Expr *expr = parse_star_named_expression(p);
    bool sliceable = expr->kind != EXPR_STARRED && expr->kind != EXPR_NAMED_EXPR;
    return at_kind(p, TOK_COLON) && sliceable ? parse_slice_rest(p, start, expr) : expr;
}

/* One slice, or a tuple of them. */
static Expr *parse_slices(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *first = parse_slice(p);
    if (!at_kind(p, TOK_COMMA) && first->kind != EXPR_STARRED) return first;
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (accept(p, TOK_COMMA) && !at_kind(p, TOK_RSQB)) list_push(p, parse_slice(p));
    Expr *tuple = node_expr(p, EXPR_TUPLE, span_from(p, start));
    list_take(p, mark, &tuple->tuple.elts);
    return tuple;
}

static Expr *parse_subscript(Parser *p, Expr *value, SourcePos start) {
    p->tok++;
    Expr *slice = parse_slices(p);
    expect(p, TOK_RSQB);
    Expr *expr = node_expr(p, EXPR_SUBSCRIPT, span_from(p, start));
    expr->subscript = (SubscriptExpr){value, slice, CTX_LOAD};
    return expr;
}

/* ---- arguments ---- */

/* What has been seen so far decides what may follow. */
typedef struct ArgumentState {
    const Token *open;
    CallContext context;
    uint32_t arg_mark;
    SourcePos first_start; /* the arguments so far */
    SourcePos last_end;
    uint32_t arg_count; /* the arguments stand on the scratch list, keywords on `keywords` */
    VEC(Keyword *) keywords;
    bool has_keyword;
    bool has_unpacking; /* `**mapping` */
} ArgumentState;

static Keyword *keyword_new(Parser *p, SourcePos start, const Name *arg, Expr *value) {
    Keyword *keyword = ARENA_NEW(p->arena, Keyword);
    keyword->span = span_from(p, start);
    keyword->arg = arg;
    keyword->value = value;
    return keyword;
}

static void parse_keyword_argument(Parser *p, ArgumentState *state) {
    const Token *name = p->tok;
    p->tok += 2;
    Expr *value = parse_expression(p);
    vec_push(&state->keywords, keyword_new(p, name->start, token_name(p, name), value));
    state->has_keyword = true;
    if (at_comprehension(p))
        parse_error(p, span_make(name->start, name[1].end),
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
}

static void parse_mapping_argument(Parser *p, ArgumentState *state) {
    SourcePos start = p->tok->start;
    p->tok++;
    Expr *value = parse_expression(p);
    vec_push(&state->keywords, keyword_new(p, start, NULL, value));
    state->has_unpacking = true;
}

static void parse_starred_argument(Parser *p, ArgumentState *state) {
    const Token *star = p->tok;
    if (state->has_unpacking) {
        parse_error(p, span_make(state->first_start, state->last_end),
                    "iterable argument unpacking follows keyword argument unpacking");
        return;
    }
    p->tok++;
    if (state->arg_count && !token_starts_expression(p->tok))
        parse_error(p, span_make(state->first_start, state->last_end),
                    "iterable argument unpacking follows keyword argument unpacking");
    Expr *value = parse_expression(p);
    Expr *starred = node_expr(p, EXPR_STARRED, span_from(p, star->start));
    starred->starred.value = value;
    list_push(p, starred);
    if (at_comprehension(p))
        parse_error(p, starred->span, "iterable unpacking cannot be used in comprehension");
}

/* The end of the last iterable or condition. */
static SourcePos comprehensions_end(const ComprehensionList *generators) {
    if (generators->len == 0) return 0;
    const Comprehension *last = generators->items[generators->len - 1];
    return last->ifs.len ? last->ifs.items[last->ifs.len - 1]->span.end : last->iter->span.end;
}

/* The generator expression that is the only argument shares the call's parentheses. */
static Expr *parse_generator_argument(Parser *p, const ArgumentState *state, Expr *elt) {
    if (state->context == CALL_CLASS_BASES) {
        parse_fail(p);
        return elt;
    }
    ComprehensionList generators = parse_comprehensions(p);
    bool alone = state->arg_count == 0 && at_kind(p, TOK_RPAR);
    if (!alone && (state->arg_count || at_kind(p, TOK_COMMA))) {
        SourcePos end = comprehensions_end(&generators);
        /* CPython has looked at the next argument by then. */
        bool is_keyword = p->tok[1].kind == TOK_NAME && p->tok[2].kind == TOK_EQUAL;
        if (accept(p, TOK_COMMA) && token_starts_expression(p->tok) && !is_keyword)
            parse_star_named_expression(p);
        parse_error(p, span_make(elt->span.start, end),
                    "Generator expression must be parenthesized");
        return elt;
    }
    Expr *expr = node_expr(p, EXPR_GENERATOR_EXP, span_make(state->open->start, p->tok->end));
    expr->generator_exp = (GeneratorExpExpr){elt, generators};
    return expr;
}

static void parse_argument(Parser *p, ArgumentState *state);

/* A positional argument behind a keyword: CPython reads the rest before it complains. */
static void invalid_positional(Parser *p, const ArgumentState *state) {
    ArgumentState rest = {
        .open = state->open, .context = CALL_CLASS_BASES, .arg_mark = list_mark(p)};
    p->speculation++;
    while (accept(p, TOK_COMMA) && !at_kind(p, TOK_RPAR) && !p->is_panicking)
        parse_argument(p, &rest);
    p->speculation--;
    vec_free(&rest.keywords);
    p->scratch.len = rest.arg_mark;
    if (p->is_panicking) {
        p->is_panicking = false;
        p->tok = p->failed_at;
    }
    parse_error_last(p, "%s",
                     state->has_unpacking ? "positional argument follows keyword argument unpacking"
                                          : "positional argument follows keyword argument");
}

/* `f(a.b=1)`, `f(True=1)` */
static void invalid_keyword(Parser *p, const Token *first, const Expr *arg) {
    bool constant = first + 1 == p->tok && (first->kind == TOK_TRUE || first->kind == TOK_FALSE ||
                                            first->kind == TOK_NONE);
    if (constant)
        parse_error(p, span_make(first->start, p->tok->end), "cannot assign to %s",
                    token_kind_text(first->kind));
    else
        parse_error(p, span_make(arg->span.start, p->tok->end),
                    "expression cannot contain assignment, perhaps you meant \"==\"?");
}

/* As named_expression, but `=` behind it has another explanation. */
static Expr *parse_positional_value(Parser *p) {
    const Token *first = p->tok;
    bool is_walrus = first->kind == TOK_NAME && first[1].kind == TOK_COLON_EQUAL;
    Expr *arg = is_walrus ? parse_named_expression(p) : parse_expression(p);
    if (at_kind(p, TOK_EQUAL) && !is_walrus) invalid_keyword(p, first, arg);
    return arg;
}

static void parse_positional_argument(Parser *p, ArgumentState *state) {
    bool is_misplaced = state->has_keyword || state->has_unpacking;
    /* CPython has given up here, or one token further when this might have become a keyword. */
    if (is_misplaced && !p->generic_at) p->generic_at = at_kind(p, TOK_NAME) ? p->tok + 1 : p->tok;
    Expr *arg = parse_positional_value(p);
    if (state->arg_count ? comprehension_follows(p) : at_comprehension(p))
        arg = parse_generator_argument(p, state, arg);
    else if (is_misplaced)
        invalid_positional(p, state);
    list_push(p, arg);
}

static void parse_argument(Parser *p, ArgumentState *state) {
    if (state->arg_count == 0) state->first_start = p->tok->start;
    if (at_kind(p, TOK_NAME) && p->tok[1].kind == TOK_EQUAL)
        parse_keyword_argument(p, state);
    else if (at_kind(p, TOK_DOUBLE_STAR))
        parse_mapping_argument(p, state);
    else if (at_kind(p, TOK_STAR))
        parse_starred_argument(p, state);
    else
        parse_positional_argument(p, state);
    state->arg_count++;
    state->last_end = prev_end(p);
}

CallParts parse_arguments(Parser *p, CallContext context, const Token *open) {
    ArgumentState state = {.open = open, .context = context, .arg_mark = list_mark(p)};
    while (!at_kind(p, TOK_RPAR) && !p->is_panicking) {
        parse_argument(p, &state);
        if (!accept(p, TOK_COMMA)) break;
    }
    CallParts parts;
    list_take(p, state.arg_mark, &parts.args);
    parts.keywords.len = state.keywords.len;
    parts.keywords.items =
        arena_memdup(p->arena, state.keywords.items, state.keywords.len * sizeof(Keyword *));
    vec_free(&state.keywords);
    return parts;
}

static Expr *parse_call(Parser *p, Expr *func, SourcePos start) {
    const Token *open = p->tok;
    p->tok++;
    CallParts parts = parse_arguments(p, CALL_FUNCTION, open);
    expect(p, TOK_RPAR);
    Expr *call = node_expr(p, EXPR_CALL, span_from(p, start));
    call->call = (CallExpr){func, parts.args, parts.keywords};
    return call;
}

/* ---- */

Expr *parse_trailers(Parser *p, Expr *left, SourcePos start) {
    for (;;) {
        const Token *trailer = p->tok;
        /* For CPython a list follows, then. */
        if (at_kind(p, TOK_LSQB) && trailer[1].kind == TOK_RSQB) {
            p->generic_at = trailer + 1;
            return left;
        }
        Expr *whole;
        switch (p->tok->kind) {
        case TOK_DOT: whole = parse_attribute(p, left, start); break;
        case TOK_LSQB: whole = parse_subscript(p, left, start); break;
        case TOK_LPAR: whole = parse_call(p, left, start); break;
        default: return left;
        }
        if (speculation_retreat(p, trailer)) return left;
        left = whole;
        height_add(p);
    }
}
