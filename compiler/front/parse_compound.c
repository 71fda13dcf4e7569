/* Compound statements, except definitions and match; blocks. */
#include "front/parse_internal.h"

/* ---- blocks ---- */

static void indentation_expected(Parser *p, const Token *header, const char *what) {
    parse_error_indentation(p, "expected an indented block after %s on line %u", what,
                            source_line(p->source, header->start));
}

void expect_block_colon(Parser *p, BlockColon colon) {
    if (accept(p, TOK_COLON)) {
        p->generic_at = NULL;
        return;
    }
    if (colon == COLON_FORCED)
        expect_forced(p, TOK_COLON);
    else if (at_kind(p, TOK_NEWLINE))
        parse_error_last(p, "expected ':'");
    else
        parse_fail(p);
}

StmtList parse_block(Parser *p, BlockColon colon, const Token *header, const char *what) {
    uint32_t mark = list_mark(p);
    StmtList body;
    expect_block_colon(p, colon);
    if (!accept(p, TOK_NEWLINE)) {
        parse_simple_line(p);
        list_take(p, mark, &body);
        return body;
    }
    if (!at_kind(p, TOK_INDENT)) indentation_expected(p, header, what);
    expect(p, TOK_INDENT);
    if (!nest_enter(p)) return (StmtList){0};
    body = parse_statements(p, TOK_DEDENT);
    accept(p, TOK_DEDENT);
    nest_leave(p);
    return body;
}

static StmtList parse_else(Parser *p) {
    const Token *header = p->tok;
    if (!accept(p, TOK_ELSE)) return (StmtList){0};
    return parse_block(p, COLON_FORCED, header, "'else' statement");
}

/* ---- if, while, for ---- */

/* An `elif` is an `if` alone in an orelse; the chain is linked from its end, so that its length
 * costs no stack. */
static Stmt *if_chain_finish(Parser *p, uint32_t mark, StmtList orelse) {
    SourcePos end = block_end(p);
    Stmt *inner = NULL;
    for (uint32_t i = p->scratch.len; i > mark; i--) {
        Stmt *branch = p->scratch.items[i - 1];
        if (inner) {
            orelse.items = arena_memdup(p->arena, &inner, sizeof inner);
            orelse.len = 1;
        }
        branch->if_.orelse = orelse;
        branch->span.end = end;
        inner = branch;
    }
    p->scratch.len = mark;
    return inner;
}

static Stmt *parse_if(Parser *p) {
    uint32_t mark = list_mark(p);
    do {
        const Token *header = p->tok;
        if (p->scratch.len - mark > PARSE_HEIGHT_MAX) {
            parse_error_class(p, DIAG_RECURSION_ERROR, token_span(header), NULL,
                              "maximum recursion depth exceeded during compilation");
            break;
        }
        p->tok++;
        Expr *test = parse_named_expression(p);
        StmtList body = parse_block(p, COLON_AT_LINE_END, header,
                                    header->kind == TOK_IF ? "'if' statement" : "'elif' statement");
        Stmt *branch = node_stmt(p, STMT_IF, span_from(p, header->start));
        branch->if_.test = test;
        branch->if_.body = body;
        list_push(p, branch);
    } while (at_kind(p, TOK_ELIF));
    return if_chain_finish(p, mark, parse_else(p));
}

static Stmt *parse_while(Parser *p) {
    const Token *header = p->tok;
    p->tok++;
    Expr *test = parse_named_expression(p);
    StmtList body = parse_block(p, COLON_AT_LINE_END, header, "'while' statement");
    StmtList orelse = parse_else(p);
    Stmt *stmt = node_stmt(p, STMT_WHILE, span_make(header->start, block_end(p)));
    stmt->while_ = (WhileStmt){test, body, orelse};
    return stmt;
}

static Stmt *parse_for(Parser *p, const Token *async) {
    const Token *header = p->tok;
    p->tok++;
    Expr *target = parse_for_targets(p);
    expect(p, TOK_IN);
    Expr *iter = parse_star_expressions(p);
    StmtList body = parse_block(p, COLON_AT_LINE_END, header, "'for' statement");
    StmtList orelse = parse_else(p);
    SourcePos start = async ? async->start : header->start;
    Stmt *stmt = node_stmt(p, async ? STMT_ASYNC_FOR : STMT_FOR, span_make(start, block_end(p)));
    /* Both kinds share one layout. */
    stmt->for_ = (ForStmt){target, iter, body, orelse};
    return stmt;
}

_Static_assert(sizeof(ForStmt) == sizeof(AsyncForStmt), "parse_for fills both alike");

/* ---- with ---- */

static WithItem *parse_with_item(Parser *p) {
    WithItem *item = ARENA_NEW(p->arena, WithItem);
    SourcePos start = p->tok->start;
    item->context_expr = parse_expression(p);
    item->optional_vars = accept(p, TOK_AS) ? parse_with_target(p) : NULL;
    item->span = span_from(p, start);
    return item;
}

/* Whether the parentheses behind `with` hold a list of items rather than an expression: they end
 * the header, and each item could stand there by itself. Only tokens directly inside the
 * parentheses count. */
static bool with_items_are_parenthesized(Parser *p) {
    const Token *open = p->tok;
    const Token *close = at_kind(p, TOK_LPAR) ? closing_token(p, open) : NULL;
    if (!close || close == open + 1) return false;
    bool ends_header = close[1].kind == TOK_COLON || close[1].kind == TOK_NEWLINE;
    for (const Token *token = open + 1; token < close; token++) {
        bool item_start = token == open + 1 || token[-1].kind == TOK_COMMA;
        if (token->kind == TOK_AS && token->depth == open->depth) {
            /* CPython has read all of them before it finds that the header goes on. */
            p->generic_at = ends_header ? NULL : close + 1;
            return ends_header;
        }
        if (token->depth == open->depth &&
            (token->kind == TOK_COLON_EQUAL || token->kind == TOK_FOR ||
             (item_start && (token->kind == TOK_STAR || token->kind == TOK_YIELD))))
            return false;
        bool opens = token->kind == TOK_LPAR || token->kind == TOK_LSQB ||
                     token->kind == TOK_LBRACE || token->kind == TOK_FSTRING_START;
        if (opens && token->value) token = &p->items[token->value];
    }
    return ends_header;
}

static WithItemList parse_with_items(Parser *p) {
    uint32_t mark = list_mark(p);
    bool parenthesized = with_items_are_parenthesized(p);
    if (parenthesized) p->tok++;
    do {
        if (parenthesized && at_kind(p, TOK_RPAR)) break;
        list_push(p, parse_with_item(p));
    } while (accept(p, TOK_COMMA));
    if (parenthesized) expect(p, TOK_RPAR);
    WithItemList items;
    list_take(p, mark, &items);
    return items;
}

static Stmt *parse_with(Parser *p, const Token *async) {
    const Token *header = p->tok;
    p->tok++;
    WithItemList items = parse_with_items(p);
    StmtList body = parse_block(p, COLON_AT_LINE_END, header, "'with' statement");
    SourcePos start = async ? async->start : header->start;
    Stmt *stmt = node_stmt(p, async ? STMT_ASYNC_WITH : STMT_WITH, span_make(start, block_end(p)));
    stmt->with = (WithStmt){items, body};
    return stmt;
}

_Static_assert(sizeof(WithStmt) == sizeof(AsyncWithStmt), "parse_with fills both alike");

/* ---- try ---- */

typedef struct TryParts {
    StmtList body;
    HandlerList handlers;
    StmtList orelse;
    StmtList finalbody;
    bool is_star;
    bool is_plain;
} TryParts;

static void handler_kind_check(Parser *p, TryParts *parts, const Token *header, bool is_star) {
    parts->is_star |= is_star;
    parts->is_plain |= !is_star;
    if (parts->is_star && parts->is_plain)
        parse_error(p, span_make(header->start, header[is_star].end), "%s",
                    "cannot have both 'except' and 'except*' on the same 'try'");
}

/* `except A, B:` */
static void invalid_except_list(Parser *p, SourcePos start) {
    const Token *comma = p->tok;
    const Token *end;
    p->tok++;
    Expr *rest = speculate(p, parse_star_expressions, &end);
    if (p->is_panicking) return;
    p->tok = comma;
    if (rest && end->kind == TOK_AS && end[1].kind == TOK_NAME) end += 2;
    if (!rest || end->kind != TOK_COLON) return;
    p->tok = end;
    parse_error_from(p, start, "multiple exception types must be parenthesized");
}

static ExceptHandler *parse_handler(Parser *p, TryParts *parts) {
    const Token *header = p->tok;
    p->tok++;
    bool is_star = accept(p, TOK_STAR);
    ExceptHandler *handler = ARENA_NEW(p->arena, ExceptHandler);
    if (is_star && (at_kind(p, TOK_COLON) || at_kind(p, TOK_NEWLINE)))
        parse_error_last(p, "expected one or more exception types");
    if (!at_kind(p, TOK_COLON) && !at_kind(p, TOK_NEWLINE)) {
        SourcePos start = p->tok->start;
        handler->type = parse_expression(p);
        if (at_kind(p, TOK_COMMA)) invalid_except_list(p, start);
        handler->name = accept(p, TOK_AS) ? expect_name(p) : NULL;
    }
    if (at_kind(p, TOK_COLON)) handler_kind_check(p, parts, header, is_star);
    handler->body = parse_block(p, handler->type ? COLON_AT_LINE_END : COLON_FORCED, header,
                                is_star ? "'except*' statement" : "'except' statement");
    handler->span = span_make(header->start, block_end(p));
    return handler;
}

static Stmt *parse_try(Parser *p) {
    const Token *header = p->tok;
    p->tok++;
    TryParts parts = {.body = parse_block(p, COLON_FORCED, header, "'try' statement")};
    uint32_t mark = list_mark(p);
    while (at_kind(p, TOK_EXCEPT)) list_push(p, parse_handler(p, &parts));
    list_take(p, mark, &parts.handlers);
    if (parts.handlers.len) parts.orelse = parse_else(p);
    const Token *finally = p->tok;
    if (accept(p, TOK_FINALLY))
        parts.finalbody = parse_block(p, COLON_FORCED, finally, "'finally' statement");
    else if (parts.handlers.len == 0)
        parse_error_last(p, "expected 'except' or 'finally' block");
    Stmt *stmt = node_stmt(p, parts.is_star ? STMT_TRY_STAR : STMT_TRY,
                           span_make(header->start, block_end(p)));
    /* Both kinds share one layout. */
    stmt->try_ = (TryStmt){parts.body, parts.handlers, parts.orelse, parts.finalbody};
    return stmt;
}

_Static_assert(sizeof(TryStmt) == sizeof(TryStarStmt), "parse_try fills both alike");

/* ---- */

static Stmt *parse_async(Parser *p) {
    const Token *async = p->tok;
    static const ExprList no_decorators = {0};
    p->tok++;
    switch (p->tok->kind) {
    case TOK_DEF: return parse_function(p, &no_decorators, async);
    case TOK_FOR: return parse_for(p, async);
    case TOK_WITH: return parse_with(p, async);
    default: parse_fail(p); return node_stmt(p, STMT_PASS, token_span(async));
    }
}

Stmt *parse_compound(Parser *p) {
    static const ExprList no_decorators = {0};
    switch (p->tok->kind) {
    case TOK_IF: return parse_if(p);
    case TOK_WHILE: return parse_while(p);
    case TOK_FOR: return parse_for(p, NULL);
    case TOK_WITH: return parse_with(p, NULL);
    case TOK_TRY: return parse_try(p);
    case TOK_ASYNC: return parse_async(p);
    case TOK_DEF: return parse_function(p, &no_decorators, NULL);
    case TOK_CLASS: return parse_class(p, &no_decorators);
    case TOK_AT: return parse_decorated(p);
    case TOK_NAME: return at_match(p) ? parse_match(p) : NULL;
    default: return NULL;
    }
}
