/* Definitions: functions, classes, lambdas, their parameters and decorators. */
#include "front/parse_internal.h"

/* ---- parameters ---- */

/* `def` and `lambda` differ in annotations and in what ends the list. */
typedef struct ParamStyle {
    TokenKind end;
    bool annotated;
} ParamStyle;

typedef struct ParamState {
    ParamStyle style;
    Arguments *args;
    VEC(Arg *) plain; /* parameters before `*`; a `/` makes those so far positional-only */
    VEC(Arg *) kwonly;
    VEC(Expr *) kw_defaults;
    VEC(Expr *) defaults;
    bool seen_slash;
    bool seen_star;
} ParamState;

static Arg *parse_param_name(Parser *p, const ParamState *state, bool is_vararg) {
    Arg *arg = ARENA_NEW(p->arena, Arg);
    SourcePos start = p->tok->start;
    arg->arg = expect_name(p);
    if (state->style.annotated && accept(p, TOK_COLON))
        arg->annotation = is_vararg ? parse_star_named_expression(p) : parse_expression(p);
    arg->span = span_from(p, start);
    return arg;
}

static Expr *parse_default(Parser *p, const ParamState *state) {
    const Token *equal = p->tok;
    if (!accept(p, TOK_EQUAL)) return NULL;
    if (at_kind(p, TOK_COMMA) || at_kind(p, state->style.end)) {
        parse_error_token(p, equal, "expected default value expression");
        return NULL;
    }
    return parse_expression(p);
}

/* `def f((a, b))` */
static void invalid_parenthesized_param(Parser *p, const ParamState *state) {
    const Token *open = p->tok;
    const Token *close = closing_token(p, open);
    const Token *token = open + 1;
    while (token->kind == TOK_NAME && (token[1].kind == TOK_COMMA || token + 1 == close))
        token += token[1].kind == TOK_COMMA ? 2 : 1;
    if (!close || token != close || token == open + 1) return;
    parse_error(p, span_make(open->start, close->end), "%s parameters cannot be parenthesized",
                state->style.annotated ? "Function" : "Lambda expression");
}

static void parse_plain_param(Parser *p, ParamState *state) {
    const Token *first = p->tok;
    if (first->kind == TOK_LPAR && !state->defaults.len && !state->seen_star)
        invalid_parenthesized_param(p, state);
    Arg *arg = parse_param_name(p, state, false);
    Expr *value = parse_default(p, state);
    if (state->seen_star) {
        vec_push(&state->kwonly, arg);
        vec_push(&state->kw_defaults, value);
        return;
    }
    vec_push(&state->plain, arg);
    if (value)
        vec_push(&state->defaults, value);
    else if (state->defaults.len && (at_kind(p, TOK_COMMA) || at_kind(p, state->style.end)))
        parse_error_token(p, first, "non-default argument follows default argument");
}

static void *list_copy(Parser *p, void *items, uint32_t len) {
    return arena_memdup(p->arena, items, len * sizeof(void *));
}

static bool at_params_end(const Parser *p, const ParamState *state) {
    return at_kind(p, state->style.end);
}

static void parse_slash(Parser *p, ParamState *state) {
    const Token *slash = p->tok;
    if (state->seen_slash)
        parse_error_token(p, slash, "/ may appear only once");
    else if (state->seen_star)
        parse_error_token(p, slash, "/ must be ahead of *");
    else if (state->plain.len == 0 && slash[1].kind == TOK_COMMA)
        parse_error_token(p, slash, "at least one argument must precede /");
    else if (state->plain.len == 0)
        parse_fail(p);
    if (p->is_panicking) return;
    p->tok++;
    if (at_kind(p, TOK_STAR)) parse_error_token(p, p->tok, "expected comma between / and *");
    state->seen_slash = true;
    state->args->posonlyargs =
        (ArgList){list_copy(p, state->plain.items, state->plain.len), state->plain.len};
    vec_clear(&state->plain);
}

/* `*` that nothing follows. CPython places this differently for lambdas. */
static void bare_star_fail(Parser *p, const ParamState *state, const Token *star) {
    if (state->style.annotated) {
        parse_error_token(p, star, "named arguments must follow bare *");
        return;
    }
    parse_error_last(p, "named arguments must follow bare *");
}

static void parse_star_param(Parser *p, ParamState *state) {
    const Token *star = p->tok;
    if (state->seen_star && (star[1].kind == TOK_NAME || star[1].kind == TOK_COMMA))
        parse_error_token(p, star, "* argument may appear only once");
    if (p->is_panicking) return;
    p->tok++;
    state->seen_star = true;
    if (at_kind(p, TOK_COMMA)) {
        p->tok++;
        bool is_bare = at_params_end(p, state) || at_kind(p, TOK_DOUBLE_STAR);
        if (is_bare)
            bare_star_fail(p, state, star);
        else
            p->tok--;
        return;
    }
    if (at_params_end(p, state)) {
        bare_star_fail(p, state, star);
        return;
    }
    state->args->vararg = parse_param_name(p, state, true);
    if (at_kind(p, TOK_EQUAL))
        parse_error_token(p, p->tok, "var-positional argument cannot have default value");
}

static void parse_double_star_param(Parser *p, ParamState *state) {
    p->tok++;
    state->args->kwarg = parse_param_name(p, state, false);
    if (at_kind(p, TOK_EQUAL))
        parse_error_token(p, p->tok, "var-keyword argument cannot have default value");
    if (!accept(p, TOK_COMMA)) return;
    switch (p->tok->kind) {
    case TOK_NAME:
    case TOK_STAR:
    case TOK_DOUBLE_STAR:
    case TOK_SLASH:
        parse_error_token(p, p->tok, "arguments cannot follow var-keyword argument");
        return;
    default: return;
    }
}

static void parse_param(Parser *p, ParamState *state) {
    switch (p->tok->kind) {
    case TOK_STAR: parse_star_param(p, state); return;
    case TOK_DOUBLE_STAR: parse_double_star_param(p, state); return;
    case TOK_SLASH: parse_slash(p, state); return;
    default: parse_plain_param(p, state); return;
    }
}

static void params_finish(Parser *p, ParamState *state) {
    Arguments *args = state->args;
    args->args = (ArgList){list_copy(p, state->plain.items, state->plain.len), state->plain.len};
    args->kwonlyargs =
        (ArgList){list_copy(p, state->kwonly.items, state->kwonly.len), state->kwonly.len};
    args->kw_defaults = (ExprList){list_copy(p, state->kw_defaults.items, state->kw_defaults.len),
                                   state->kw_defaults.len};
    args->defaults =
        (ExprList){list_copy(p, state->defaults.items, state->defaults.len), state->defaults.len};
    vec_free(&state->plain);
    vec_free(&state->kwonly);
    vec_free(&state->kw_defaults);
    vec_free(&state->defaults);
}

/* Parameters up to (not including) style.end. */
static Arguments *parse_params(Parser *p, ParamStyle style) {
    ParamState state = {.style = style, .args = ARENA_NEW(p->arena, Arguments)};
    SourcePos start = p->tok->start;
    while (!at_kind(p, style.end) && !p->is_panicking) {
        parse_param(p, &state);
        if (state.args->kwarg || !accept(p, TOK_COMMA)) break;
    }
    params_finish(p, &state);
    state.args->span = span_from(p, start);
    return state.args;
}

Expr *parse_lambda(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    Arguments *args = parse_params(p, (ParamStyle){TOK_COLON, false});
    expect(p, TOK_COLON);
    Expr *body = parse_expression(p);
    Expr *lambda = node_expr(p, EXPR_LAMBDA, span_from(p, start));
    lambda->lambda = (LambdaExpr){args, body};
    return lambda;
}

/* ---- def and class ---- */

/* What does not parse behind the arrow is as if the arrow stood where the colon should. */
static Expr *parse_returns(Parser *p) {
    const Token *arrow = p->tok;
    const Token *end;
    p->tok++;
    Expr *returns = speculate(p, parse_expression, &end);
    if (!p->is_panicking) p->tok = returns ? end : arrow;
    return returns;
}

Stmt *parse_function(Parser *p, const ExprList *decorators, const Token *async) {
    const Token *header = p->tok;
    p->tok++;
    const Name *name = expect_name(p);
    TypeParamList type_params = parse_type_params(p);
    expect_forced(p, TOK_LPAR);
    Arguments *args = parse_params(p, (ParamStyle){TOK_RPAR, true});
    expect(p, TOK_RPAR);
    Expr *returns = at_kind(p, TOK_RARROW) ? parse_returns(p) : NULL;
    StmtList body = parse_block(p, COLON_FORCED, header, "function definition");
    SourcePos start = async ? async->start : header->start;
    Stmt *stmt = node_stmt(p, async ? STMT_ASYNC_FUNCTION_DEF : STMT_FUNCTION_DEF,
                           span_make(start, block_end(p)));
    /* Both kinds share one layout. */
    stmt->function_def = (FunctionDefStmt){name, args, body, *decorators, returns, type_params};
    return stmt;
}

_Static_assert(sizeof(FunctionDefStmt) == sizeof(AsyncFunctionDefStmt),
               "parse_function fills both alike");

Stmt *parse_class(Parser *p, const ExprList *decorators) {
    const Token *header = p->tok;
    p->tok++;
    const Name *name = expect_name(p);
    TypeParamList type_params = parse_type_params(p);
    CallParts parts = {0};
    const Token *open = p->tok;
    if (accept(p, TOK_LPAR)) {
        parts = parse_arguments(p, CALL_CLASS_BASES, open);
        expect(p, TOK_RPAR);
    }
    StmtList body = parse_block(p, COLON_AT_LINE_END, header, "class definition");
    Stmt *stmt = node_stmt(p, STMT_CLASS_DEF, span_make(header->start, block_end(p)));
    stmt->class_def =
        (ClassDefStmt){name, parts.args, parts.keywords, body, *decorators, type_params};
    return stmt;
}

static ExprList parse_decorators(Parser *p) {
    uint32_t mark = list_mark(p);
    while (accept(p, TOK_AT)) {
        list_push(p, parse_named_expression(p));
        expect(p, TOK_NEWLINE);
    }
    ExprList list;
    list_take(p, mark, &list);
    return list;
}

Stmt *parse_decorated(Parser *p) {
    ExprList decorators = parse_decorators(p);
    const Token *first = p->tok;
    switch (first->kind) {
    case TOK_DEF: return parse_function(p, &decorators, NULL);
    case TOK_CLASS: return parse_class(p, &decorators);
    case TOK_ASYNC:
        p->tok++;
        if (at_kind(p, TOK_DEF)) return parse_function(p, &decorators, first);
        break;
    default: break;
    }
    parse_fail(p);
    return node_stmt(p, STMT_PASS, token_span(first));
}
