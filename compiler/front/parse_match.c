/* The match statement around its patterns (PEP 634). */
#include "front/parse_internal.h"

static Expr *parse_subject(Parser *p);

/* `match` is a statement when its line ends in a colon and an indented block follows: no other
 * statement that begins with a name does. */
bool at_match(const Parser *p) {
    if (!at_soft(p, TAG_MATCH) || !token_starts_expression(&p->tok[1])) return false;
    const Token *newline = line_end_token(p->tok);
    return newline->kind == TOK_NEWLINE && newline[-1].kind == TOK_COLON && newline - p->tok > 2;
}

/* `match x` without a colon. The word has been read as a name. */
void invalid_match(Parser *p, const Token *match) {
    const Token *end;
    if (p->is_panicking || match->kind != TOK_NAME || match + 1 != p->tok ||
        token_name(p, match)->tag != TAG_MATCH)
        return;
    Expr *subject = speculate(p, parse_subject, &end);
    if (subject && end->kind != TOK_NEWLINE) p->generic_at = end;
    if (!subject || end->kind != TOK_NEWLINE) return;
    p->tok = end;
    parse_error_last(p, "expected ':'");
}

/* One expression, or a tuple without parentheses. */
static Expr *parse_subject(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *first = parse_star_named_expression(p);
    if (!at_kind(p, TOK_COMMA)) {
        if (first->kind == EXPR_STARRED) parse_fail(p);
        return first;
    }
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (accept(p, TOK_COMMA) && token_starts_expression(p->tok))
        list_push(p, parse_star_named_expression(p));
    Expr *tuple = node_expr(p, EXPR_TUPLE, span_from(p, start));
    list_take(p, mark, &tuple->tuple.elts);
    return tuple;
}

static MatchCase *parse_case(Parser *p) {
    const Token *header = p->tok;
    MatchCase *match_case = ARENA_NEW(p->arena, MatchCase);
    p->tok++;
    match_case->pattern = parse_case_pattern(p);
    match_case->guard = accept(p, TOK_IF) ? parse_named_expression(p) : NULL;
    match_case->body = parse_block(p, COLON_AT_LINE_END, header, "'case' statement");
    match_case->span = span_make(header->start, block_end(p));
    return match_case;
}

Stmt *parse_match(Parser *p) {
    const Token *header = p->tok;
    p->tok++;
    Expr *subject = parse_subject(p);
    expect_block_colon(p, COLON_AT_LINE_END);
    expect(p, TOK_NEWLINE);
    if (!at_kind(p, TOK_INDENT))
        parse_error_indentation(p, "expected an indented block after 'match' statement on line %u",
                                source_line(p->source, header->start));
    expect(p, TOK_INDENT);
    uint32_t mark = list_mark(p);
    do {
        if (!at_soft(p, TAG_CASE))
            parse_fail(p);
        else
            list_push(p, parse_case(p));
    } while (!at_kind(p, TOK_DEDENT) && !p->is_panicking);
    accept(p, TOK_DEDENT);
    MatchCaseList cases;
    list_take(p, mark, &cases);
    Stmt *stmt = node_stmt(p, STMT_MATCH, span_make(header->start, block_end(p)));
    stmt->match = (MatchStmt){subject, cases};
    return stmt;
}
