/* Simple statements: those of one line. */
#include "front/parse_internal.h"

static bool at_simple_end(const Parser *p) {
    return at_kind(p, TOK_NEWLINE) || at_kind(p, TOK_SEMI) || at_kind(p, TOK_END);
}

/* ---- assignments ---- */

/* The statement so far: its first target, where that begins, and the `=` behind it. */
typedef struct AssignmentHead {
    const Token *start;
    const Token *equal;
    const Expr *first;
} AssignmentHead;

/* The last of the targets of `a, b = ...`, and its first token. */
static const Expr *last_element(const AssignmentHead *head, const Token **start) {
    const Expr *target = head->first;
    *start = head->start;
    bool is_open_tuple = target->kind == EXPR_TUPLE && !target->parenthesized &&
                         target->tuple.elts.len && head->equal[-1].kind != TOK_COMMA &&
                         !(head->start->kind == TOK_LPAR && head->equal[-1].kind == TOK_RPAR &&
                           target->tuple.elts.items[0]->span.start > head->start->start &&
                           !target->tuple.elts.items[0]->parenthesized);
    if (!is_open_tuple) return target;
    const Expr *last = target->tuple.elts.items[target->tuple.elts.len - 1];
    while (*start + 1 < head->equal && (*start)[1].start <= last->span.start) ++*start;
    return last;
}

/* What cannot be assigned to. A comparison may have been meant, or `:=`: that is looked for at the
 * first `=`. */
static void invalid_assignment(Parser *p, const AssignmentHead *head, const Expr *target) {
    const Expr *flaw = target_flaw(target, TARGET_STAR);
    if (!flaw || p->is_panicking) return;
    const Token *start;
    const Token *here = p->tok;
    const Expr *last = last_element(head, &start);
    p->tok = head->equal;
    if (last->kind != EXPR_STARRED) invalid_named_expression(p, start, last);
    if (!p->is_panicking) p->tok = here;
    parse_error(p, flaw->span, "cannot assign to %s", expr_description(flaw));
}

/* target '=' (target '=')* value, from the first '=' on. */
static Stmt *parse_assignment(Parser *p, const Token *start, Expr *first) {
    AssignmentHead head = {start, p->tok, first};
    uint32_t mark = list_mark(p);
    Expr *value = first;
    while (at_kind(p, TOK_EQUAL)) {
        bool is_yield = value->kind == EXPR_YIELD || value->kind == EXPR_YIELD_FROM;
        if (is_yield && !value->parenthesized)
            parse_error(p, value->span, "assignment to yield expression not possible");
        else
            invalid_assignment(p, &head, value);
        target_set_store(p, value);
        list_push(p, value);
        if (!accept(p, TOK_EQUAL)) break;
        value = parse_yield_or_star(p);
    }
    Stmt *stmt = node_stmt(p, STMT_ASSIGN, span_from(p, start->start));
    list_take(p, mark, &stmt->assign.targets);
    stmt->assign.value = value;
    return stmt;
}

static const uint8_t augmented_operators[] = {
    [TOK_PLUS_EQUAL - TOK_AUGMENTED_FIRST] = BIN_ADD,
    [TOK_MINUS_EQUAL - TOK_AUGMENTED_FIRST] = BIN_SUB,
    [TOK_STAR_EQUAL - TOK_AUGMENTED_FIRST] = BIN_MULT,
    [TOK_SLASH_EQUAL - TOK_AUGMENTED_FIRST] = BIN_DIV,
    [TOK_PERCENT_EQUAL - TOK_AUGMENTED_FIRST] = BIN_MOD,
    [TOK_AMPER_EQUAL - TOK_AUGMENTED_FIRST] = BIN_BIT_AND,
    [TOK_VBAR_EQUAL - TOK_AUGMENTED_FIRST] = BIN_BIT_OR,
    [TOK_CIRCUMFLEX_EQUAL - TOK_AUGMENTED_FIRST] = BIN_BIT_XOR,
    [TOK_LEFT_SHIFT_EQUAL - TOK_AUGMENTED_FIRST] = BIN_L_SHIFT,
    [TOK_RIGHT_SHIFT_EQUAL - TOK_AUGMENTED_FIRST] = BIN_R_SHIFT,
    [TOK_DOUBLE_STAR_EQUAL - TOK_AUGMENTED_FIRST] = BIN_POW,
    [TOK_DOUBLE_SLASH_EQUAL - TOK_AUGMENTED_FIRST] = BIN_FLOOR_DIV,
    [TOK_AT_EQUAL - TOK_AUGMENTED_FIRST] = BIN_MAT_MULT,
};

static bool is_single_target(const Expr *expr) {
    return expr->kind == EXPR_NAME || expr->kind == EXPR_ATTRIBUTE || expr->kind == EXPR_SUBSCRIPT;
}

static Stmt *parse_augmented(Parser *p, SourcePos start, Expr *target) {
    BinaryOperator op = (BinaryOperator)augmented_operators[p->tok->kind - TOK_AUGMENTED_FIRST];
    if (!is_single_target(target))
        parse_error(p, target->span, "'%s' is an illegal expression for augmented assignment",
                    expr_description(target));
    else
        target_set_store(p, target);
    if (!p->is_panicking) p->tok++;
    Expr *value = parse_yield_or_star(p);
    Stmt *stmt = node_stmt(p, STMT_AUG_ASSIGN, span_from(p, start));
    stmt->aug_assign = (AugAssignStmt){target, op, value};
    return stmt;
}

/* Something else than a name, attribute or subscript before the colon. */
static void invalid_annotation_target(Parser *p, const Token *first, const Token *colon,
                                      const Expr *target) {
    const Token *end;
    Expr *annotation = speculate(p, parse_expression, &end);
    if (p->is_panicking) return;
    p->tok = colon;
    bool is_open_tuple =
        target->kind == EXPR_TUPLE && !target->parenthesized && target->tuple.elts.len &&
        (first->kind != TOK_LPAR || closing_token(p, first)->end != target->span.end);
    if (!annotation)
        parse_fail(p);
    else if (is_open_tuple)
        parse_error(p, target->tuple.elts.items[0]->span,
                    "only single target (not tuple) can be annotated");
    else if (target->kind == EXPR_LIST || target->kind == EXPR_TUPLE)
        parse_error(p, target->span, "only single target (not %s) can be annotated",
                    expr_description(target));
    else
        parse_error(p, target->span, "illegal target for annotation");
}

static Stmt *parse_annotated(Parser *p, const Token *start, Expr *target) {
    const Token *colon = p->tok++;
    if (!is_single_target(target)) invalid_annotation_target(p, start, colon, target);
    Expr *annotation = parse_expression(p);
    target_set_store(p, target);
    Expr *value = accept(p, TOK_EQUAL) ? parse_yield_or_star(p) : NULL;
    Stmt *stmt = node_stmt(p, STMT_ANN_ASSIGN, span_from(p, start->start));
    bool simple = target->kind == EXPR_NAME && !target->parenthesized;
    stmt->ann_assign = (AnnAssignStmt){target, annotation, value, simple};
    return stmt;
}

static Stmt *parse_expression_statement(Parser *p) {
    const Token *start = p->tok;
    Expr *expr = parse_yield_or_star(p);
    TokenKind kind = (TokenKind)p->tok->kind;
    if (kind == TOK_EQUAL) return parse_assignment(p, start, expr);
    if (kind == TOK_COLON) return parse_annotated(p, start, expr);
    if (kind >= TOK_AUGMENTED_FIRST && kind <= TOK_AUGMENTED_LAST)
        return parse_augmented(p, start->start, expr);
    if (kind == TOK_COLON_EQUAL && expr->kind != EXPR_STARRED)
        invalid_named_expression(p, start, expr);
    else if (token_starts_expression(p->tok))
        invalid_match(p, start);
    Stmt *stmt = node_stmt(p, STMT_EXPR, span_from(p, start->start));
    stmt->expr.value = expr;
    return stmt;
}

/* ---- imports ---- */

static const Name *joined_name(Parser *p, const Token *first, const Token *end) {
    if (first + 1 == end) return token_name(p, first);
    Text text;
    text_init(&text);
    for (const Token *token = first; token < end; token++) {
        if (token->kind == TOK_DOT) {
            text_putc(&text, '.');
        } else {
            const Name *name = token_name(p, token);
            text_append_n(&text, name->text, name->length);
        }
    }
    const Name *name = interner_add(p->interner, text_cstr(&text), text.length);
    text_release(&text);
    return name;
}

/* a.b.c as one name */
static const Name *parse_dotted_name(Parser *p) {
    const Token *first = p->tok;
    do expect_name(p);
    while (accept(p, TOK_DOT));
    return p->is_panicking ? NULL : joined_name(p, first, p->tok);
}

/* The rest of an alias whose name has been read. */
static Alias *parse_alias_rest(Parser *p, SourcePos start, const Name *name) {
    Alias *alias = ARENA_NEW(p->arena, Alias);
    alias->name = name;
    alias->asname = accept(p, TOK_AS) ? expect_name(p) : NULL;
    alias->span = span_from(p, start);
    return alias;
}

static Stmt *parse_import(Parser *p) {
    SourcePos start = p->tok->start;
    uint32_t mark = list_mark(p);
    do {
        p->tok++;
        SourcePos alias_start = p->tok->start;
        list_push(p, parse_alias_rest(p, alias_start, parse_dotted_name(p)));
    } while (at_kind(p, TOK_COMMA));
    Stmt *stmt = node_stmt(p, STMT_IMPORT, span_from(p, start));
    list_take(p, mark, &stmt->import.names);
    return stmt;
}

static uint32_t parse_import_dots(Parser *p) {
    uint32_t level = 0;
    for (;; p->tok++) {
        if (at_kind(p, TOK_DOT))
            level++;
        else if (at_kind(p, TOK_ELLIPSIS))
            level += 3;
        else
            return level;
    }
}

static void parse_import_star(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    list_push(p, parse_alias_rest(p, start, interner_add_str(p->interner, "*")));
}

static void parse_import_names(Parser *p) {
    bool parenthesized = accept(p, TOK_LPAR);
    bool is_first = true;
    do {
        if (parenthesized && !is_first && at_kind(p, TOK_RPAR)) break;
        is_first = false;
        SourcePos start = p->tok->start;
        const Name *name = expect_name(p);
        list_push(p, parse_alias_rest(p, start, name));
    } while (accept(p, TOK_COMMA) && (parenthesized || !at_kind(p, TOK_NEWLINE)));
    if (parenthesized)
        expect(p, TOK_RPAR);
    else if (p->tok[-1].kind == TOK_COMMA)
        parse_error_last(p, "trailing comma not allowed without surrounding parentheses");
}

static Stmt *parse_import_from(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    uint32_t level = parse_import_dots(p);
    const Name *module = level && at_kind(p, TOK_IMPORT) ? NULL : parse_dotted_name(p);
    expect(p, TOK_IMPORT);
    uint32_t mark = list_mark(p);
    if (at_kind(p, TOK_STAR))
        parse_import_star(p);
    else
        parse_import_names(p);
    Stmt *stmt = node_stmt(p, STMT_IMPORT_FROM, span_from(p, start));
    stmt->import_from.module = module;
    list_take(p, mark, &stmt->import_from.names);
    stmt->import_from.level = (int32_t)level;
    return stmt;
}

/* ---- the other keywords ---- */

static Stmt *parse_bare(Parser *p, StmtKind kind) {
    Stmt *stmt = node_stmt(p, kind, token_span(p->tok));
    p->tok++;
    return stmt;
}

static Stmt *parse_return(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    Expr *value = at_simple_end(p) ? NULL : parse_star_expressions(p);
    Stmt *stmt = node_stmt(p, STMT_RETURN, span_from(p, start));
    stmt->return_.value = value;
    return stmt;
}

static Stmt *parse_raise(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    Expr *exc = at_simple_end(p) ? NULL : parse_expression(p);
    Expr *cause = exc && accept(p, TOK_FROM) ? parse_expression(p) : NULL;
    Stmt *stmt = node_stmt(p, STMT_RAISE, span_from(p, start));
    stmt->raise = (RaiseStmt){exc, cause};
    return stmt;
}

/* Any expression, so that the message can say what it is that cannot be deleted. */
static Expr *parse_delete_target(Parser *p) {
    target_operator_note(p);
    return at_kind(p, TOK_STAR) ? parse_star_named_expression(p) : parse_expression(p);
}

static Stmt *parse_delete(Parser *p) {
    SourcePos start = p->tok->start;
    uint32_t mark = list_mark(p);
    p->tok++;
    do {
        if (at_simple_end(p) && p->tok[-1].kind == TOK_COMMA) break;
        Expr *target = parse_delete_target(p);
        list_push(p, target);
    } while (accept(p, TOK_COMMA));
    for (uint32_t i = mark; i < p->scratch.len; i++) target_set_delete(p, p->scratch.items[i]);
    Stmt *stmt = node_stmt(p, STMT_DELETE, span_from(p, start));
    list_take(p, mark, &stmt->delete.targets);
    return stmt;
}

static Stmt *parse_assert(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    Expr *test = parse_expression(p);
    Expr *msg = accept(p, TOK_COMMA) ? parse_expression(p) : NULL;
    Stmt *stmt = node_stmt(p, STMT_ASSERT, span_from(p, start));
    stmt->assert_ = (AssertStmt){test, msg};
    return stmt;
}

/* `global` and `nonlocal` share their layout. */
static Stmt *parse_scope_names(Parser *p, StmtKind kind) {
    SourcePos start = p->tok->start;
    uint32_t mark = list_mark(p);
    do {
        p->tok++;
        list_push(p, (void *)(uintptr_t)expect_name(p));
    } while (at_kind(p, TOK_COMMA));
    Stmt *stmt = node_stmt(p, kind, span_from(p, start));
    NameList *names = kind == STMT_GLOBAL ? &stmt->global.names : &stmt->nonlocal.names;
    list_take(p, mark, names);
    return stmt;
}

static Stmt *parse_simple(Parser *p) {
    switch (p->tok->kind) {
    case TOK_PASS: return parse_bare(p, STMT_PASS);
    case TOK_BREAK: return parse_bare(p, STMT_BREAK);
    case TOK_CONTINUE: return parse_bare(p, STMT_CONTINUE);
    case TOK_RETURN: return parse_return(p);
    case TOK_RAISE: return parse_raise(p);
    case TOK_DEL: return parse_delete(p);
    case TOK_ASSERT: return parse_assert(p);
    case TOK_GLOBAL: return parse_scope_names(p, STMT_GLOBAL);
    case TOK_NONLOCAL: return parse_scope_names(p, STMT_NONLOCAL);
    case TOK_IMPORT: return parse_import(p);
    case TOK_FROM: return parse_import_from(p);
    case TOK_NAME:
        if (at_type_alias(p)) return parse_type_alias(p);
        return parse_expression_statement(p);
    default: return parse_expression_statement(p);
    }
}

void parse_simple_line(Parser *p) {
    do {
        Stmt *stmt = parse_simple(p);
        if (!p->is_panicking) list_push(p, stmt);
    } while (accept(p, TOK_SEMI) && !at_kind(p, TOK_NEWLINE));
    expect(p, TOK_NEWLINE);
}
