/* Patterns of the match statement (PEP 634). */
#include "front/parse_internal.h"

static Pattern *parse_as_pattern(Parser *p);
static Pattern *parse_maybe_star(Parser *p);

static Pattern *node_pattern(Parser *p, PatternKind kind, SourceSpan span) {
    return pattern_new(p->arena, kind, span);
}

/* ---- literals ---- */

static Expr *parse_signed_number(Parser *p) {
    SourcePos start = p->tok->start;
    bool negative = accept(p, TOK_MINUS);
    if (!at_kind(p, TOK_NUMBER)) {
        parse_fail(p);
        return node_expr(p, EXPR_CONSTANT, token_span(p->tok));
    }
    Expr *number = parse_number(p);
    if (!negative) return number;
    Expr *expr = node_expr(p, EXPR_UNARY_OP, span_from(p, start));
    expr->unary_op = (UnaryOpExpr){UNARY_U_SUB, number};
    return expr;
}

static bool number_is_imaginary(const Expr *number) {
    return number->kind == EXPR_CONSTANT && number->constant.value.kind == CONSTANT_IMAGINARY;
}

static const Expr *number_magnitude(const Expr *number) {
    return number->kind == EXPR_UNARY_OP ? number->unary_op.operand : number;
}

/* A number, or the sum of a real and an imaginary one. */
static Expr *parse_complex_number(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *real = parse_signed_number(p);
    if (!at_kind(p, TOK_PLUS) && !at_kind(p, TOK_MINUS)) return real;
    if (number_is_imaginary(number_magnitude(real)))
        parse_error(p, real->span, "real number required in complex literal");
    BinaryOperator op = at_kind(p, TOK_PLUS) ? BIN_ADD : BIN_SUB;
    if (!p->is_panicking) p->tok++;
    if (!at_kind(p, TOK_NUMBER)) parse_fail(p);
    Expr *imaginary = p->is_panicking ? real : parse_number(p);
    if (!p->is_panicking && !number_is_imaginary(imaginary))
        parse_error(p, imaginary->span, "imaginary number required in complex literal");
    Expr *sum = node_expr(p, EXPR_BIN_OP, span_from(p, start));
    sum->bin_op = (BinOpExpr){real, op, imaginary};
    return sum;
}

static Pattern *value_pattern(Parser *p, SourcePos start, Expr *value) {
    Pattern *pattern = node_pattern(p, PATTERN_VALUE, span_from(p, start));
    pattern->value.value = value;
    return pattern;
}

static Pattern *parse_number_pattern(Parser *p) {
    SourcePos start = p->tok->start;
    return value_pattern(p, start, parse_complex_number(p));
}

static Pattern *parse_string_pattern(Parser *p) {
    SourcePos start = p->tok->start;
    return value_pattern(p, start, parse_strings(p));
}

static Pattern *parse_singleton_pattern(Parser *p, ConstantKind kind) {
    Pattern *pattern = node_pattern(p, PATTERN_SINGLETON, token_span(p->tok));
    pattern->singleton.value.kind = kind;
    p->tok++;
    return pattern;
}

/* ---- names, values, classes ---- */

static bool name_is_wildcard(const Name *name) { return name->tag == TAG_UNDERSCORE; }

/* A capture or the wildcard. */
static Pattern *parse_capture(Parser *p) {
    Pattern *pattern = node_pattern(p, PATTERN_AS, token_span(p->tok));
    const Name *name = token_name(p, p->tok);
    pattern->as.name = name_is_wildcard(name) ? NULL : name;
    p->tok++;
    return pattern;
}

/* name ('.' name)* */
static Expr *parse_name_or_attribute(Parser *p) {
    SourcePos start = p->tok->start;
    Expr *expr = parse_name(p);
    while (accept(p, TOK_DOT)) {
        const Name *attr = expect_name(p);
        Expr *attribute = node_expr(p, EXPR_ATTRIBUTE, span_from(p, start));
        attribute->attribute.value = expr;
        attribute->attribute.attr = attr;
        expr = attribute;
        height_add(p);
    }
    return expr;
}

typedef struct ClassPatternParts {
    VEC(Pattern *) patterns;
    VEC(const Name *) names;
    VEC(Pattern *) named;
} ClassPatternParts;

static void parse_class_pattern_item(Parser *p, ClassPatternParts *parts) {
    if (at_kind(p, TOK_NAME) && p->tok[1].kind == TOK_EQUAL) {
        vec_push(&parts->names, token_name(p, p->tok));
        p->tok += 2;
        vec_push(&parts->named, parse_as_pattern(p));
        return;
    }
    Pattern *pattern = parse_as_pattern(p);
    vec_push(&parts->patterns, pattern);
    if (parts->named.len && !p->is_panicking)
        parse_error(p, pattern->span, "positional patterns follow keyword patterns");
}

static Pattern *parse_class_pattern(Parser *p, SourcePos start, Expr *cls) {
    ClassPatternParts parts = {0};
    p->tok++;
    do {
        if (at_kind(p, TOK_RPAR)) break;
        parse_class_pattern_item(p, &parts);
    } while (accept(p, TOK_COMMA));
    expect(p, TOK_RPAR);
    Pattern *pattern = node_pattern(p, PATTERN_CLASS, span_from(p, start));
    MatchClassPattern *class = &pattern->class_;
    class->cls = cls;
    class->patterns.len = parts.patterns.len;
    class->patterns.items =
        arena_memdup(p->arena, parts.patterns.items, parts.patterns.len * sizeof(void *));
    class->kwd_attrs.len = parts.names.len;
    class->kwd_attrs.items =
        arena_memdup(p->arena, (const void *)parts.names.items, parts.names.len * sizeof(void *));
    class->kwd_patterns.len = parts.named.len;
    class->kwd_patterns.items =
        arena_memdup(p->arena, parts.named.items, parts.named.len * sizeof(void *));
    vec_free(&parts.patterns);
    free((void *)parts.names.items);
    vec_free(&parts.named);
    return pattern;
}

static Pattern *parse_name_pattern(Parser *p) {
    TokenKind next = (TokenKind)p->tok[1].kind;
    if (next != TOK_DOT && next != TOK_LPAR) return parse_capture(p);
    SourcePos start = p->tok->start;
    Expr *name = parse_name_or_attribute(p);
    if (at_kind(p, TOK_LPAR)) return parse_class_pattern(p, start, name);
    return value_pattern(p, start, name);
}

/* ---- sequences and mappings ---- */

/* Patterns behind the first one (already pushed, or none) up to `close`. */
static Pattern *parse_sequence_rest(Parser *p, SourcePos start, uint32_t mark, TokenKind close) {
    while (accept(p, TOK_COMMA) && !at_kind(p, close)) list_push(p, parse_maybe_star(p));
    expect(p, close);
    Pattern *pattern = node_pattern(p, PATTERN_SEQUENCE, span_from(p, start));
    list_take(p, mark, &pattern->sequence.patterns);
    return pattern;
}

static Pattern *parse_list_pattern(Parser *p) {
    SourcePos start = p->tok->start;
    uint32_t mark = list_mark(p);
    p->tok++;
    if (!at_kind(p, TOK_RSQB)) list_push(p, parse_maybe_star(p));
    return parse_sequence_rest(p, start, mark, TOK_RSQB);
}

/* A group of one pattern, or a sequence. */
static Pattern *parse_parenthesized_pattern(Parser *p) {
    SourcePos start = p->tok->start;
    uint32_t mark = list_mark(p);
    p->tok++;
    if (at_kind(p, TOK_RPAR)) return parse_sequence_rest(p, start, mark, TOK_RPAR);
    Pattern *first = parse_maybe_star(p);
    if (at_kind(p, TOK_RPAR) && first->kind != PATTERN_STAR) {
        p->tok++;
        return first;
    }
    if (!at_kind(p, TOK_COMMA)) parse_fail(p);
    list_push(p, first);
    return parse_sequence_rest(p, start, mark, TOK_RPAR);
}

static Expr *parse_mapping_key(Parser *p) {
    switch (p->tok->kind) {
    case TOK_NUMBER:
    case TOK_MINUS: return parse_complex_number(p);
    case TOK_STRING:
    case TOK_FSTRING_START:
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_FALSE: return parse_atom(p);
    default: break;
    }
    Expr *key = parse_name_or_attribute(p);
    if (key->kind == EXPR_NAME) parse_fail(p);
    return key;
}

static Pattern *parse_mapping_pattern(Parser *p) {
    SourcePos start = p->tok->start;
    uint32_t key_mark = list_mark(p);
    VEC(Pattern *) patterns = {0};
    const Name *rest = NULL;
    do {
        p->tok++;
        if (at_kind(p, TOK_RBRACE)) break;
        if (accept(p, TOK_DOUBLE_STAR)) {
            if (at_soft(p, TAG_UNDERSCORE)) parse_fail(p);
            rest = expect_name(p);
            accept(p, TOK_COMMA);
            break;
        }
        list_push(p, parse_mapping_key(p));
        expect(p, TOK_COLON);
        vec_push(&patterns, parse_as_pattern(p));
    } while (at_kind(p, TOK_COMMA));
    expect(p, TOK_RBRACE);
    Pattern *pattern = node_pattern(p, PATTERN_MAPPING, span_from(p, start));
    list_take(p, key_mark, &pattern->mapping.keys);
    pattern->mapping.patterns.len = patterns.len;
    pattern->mapping.patterns.items =
        arena_memdup(p->arena, patterns.items, patterns.len * sizeof(void *));
    pattern->mapping.rest = rest;
    vec_free(&patterns);
    return pattern;
}

/* ---- combinations ---- */

static Pattern *parse_closed_pattern(Parser *p) {
    switch (p->tok->kind) {
    case TOK_NAME: return parse_name_pattern(p);
    case TOK_NUMBER:
    case TOK_MINUS: return parse_number_pattern(p);
    case TOK_STRING:
    case TOK_FSTRING_START: return parse_string_pattern(p);
    case TOK_NONE: return parse_singleton_pattern(p, CONSTANT_NONE);
    case TOK_TRUE: return parse_singleton_pattern(p, CONSTANT_TRUE);
    case TOK_FALSE: return parse_singleton_pattern(p, CONSTANT_FALSE);
    case TOK_LPAR: return parse_parenthesized_pattern(p);
    case TOK_LSQB: return parse_list_pattern(p);
    case TOK_LBRACE: return parse_mapping_pattern(p);
    default: parse_fail(p); return node_pattern(p, PATTERN_AS, token_span(p->tok));
    }
}

static Pattern *parse_or_pattern(Parser *p) {
    SourcePos start = p->tok->start;
    Pattern *first = parse_closed_pattern(p);
    if (!at_kind(p, TOK_VBAR)) return first;
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (accept(p, TOK_VBAR)) list_push(p, parse_closed_pattern(p));
    Pattern *pattern = node_pattern(p, PATTERN_OR, span_from(p, start));
    list_take(p, mark, &pattern->or_.patterns);
    return pattern;
}

static const Name *parse_as_target(Parser *p) {
    if (at_soft(p, TAG_UNDERSCORE)) {
        parse_error_token(p, p->tok, "cannot use '_' as a target");
        return NULL;
    }
    TokenKind next = (TokenKind)p->tok[1].kind;
    if (at_kind(p, TOK_NAME) && (next == TOK_DOT || next == TOK_LPAR || next == TOK_EQUAL)) {
        p->tok++;
        parse_fail(p);
    } else if (!at_kind(p, TOK_NAME) && token_starts_expression(p->tok)) {
        Expr *target = parse_expression(p);
        parse_error(p, target->span, "invalid pattern target");
    }
    return expect_name(p);
}

static Pattern *parse_as_pattern(Parser *p) {
    SourcePos start = p->tok->start;
    if (!nest_enter(p)) return node_pattern(p, PATTERN_AS, token_span(p->tok));
    Pattern *pattern = parse_or_pattern(p);
    nest_leave(p);
    if (!accept(p, TOK_AS)) return pattern;
    const Name *name = parse_as_target(p);
    Pattern *as = node_pattern(p, PATTERN_AS, span_from(p, start));
    as->as = (MatchAsPattern){pattern, name};
    return as;
}

static Pattern *parse_maybe_star(Parser *p) {
    SourcePos start = p->tok->start;
    if (!accept(p, TOK_STAR)) return parse_as_pattern(p);
    const Name *name = expect_name(p);
    Pattern *pattern = node_pattern(p, PATTERN_STAR, span_from(p, start));
    pattern->star.name = name && !name_is_wildcard(name) ? name : NULL;
    return pattern;
}

Pattern *parse_case_pattern(Parser *p) {
    SourcePos start = p->tok->start;
    Pattern *first = parse_maybe_star(p);
    if (!at_kind(p, TOK_COMMA)) {
        if (first->kind == PATTERN_STAR) parse_fail(p);
        return first;
    }
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (accept(p, TOK_COMMA) && !at_kind(p, TOK_COLON) && !at_kind(p, TOK_IF))
        list_push(p, parse_maybe_star(p));
    Pattern *pattern = node_pattern(p, PATTERN_SEQUENCE, span_from(p, start));
    list_take(p, mark, &pattern->sequence.patterns);
    return pattern;
}
