/* Strings: one literal, or several side by side that become one; f-strings with their fields. */
#include "front/parse_internal.h"
#include "front/string_decode.h"

/* CPython looks at strings when it has seen what follows the last of them, and reports errors
 * there. */
static void string_error(Parser *p, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void string_error(Parser *p, const char *format, ...) {
    if (p->is_panicking) return;
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(p->arena, format, args);
    va_end(args);
    if (p->string_end) p->tok = p->string_end;
    parse_error_last(p, "%s", message);
}

/* A run of adjacent string tokens under way. */
typedef struct StringRun {
    SourceSpan span; /* first to last token: the position of nearly every node inside */
    SourceSpan
        text_span; /* the position of constants: in a format specification its own token only */
    Text literal;  /* text since the last field */
    uint32_t mark; /* the values of the JoinedStr, on the scratch list */
    bool unicode_prefix; /* the first token says u: so do all constants */
    bool has_fstring;
    bool is_bytes;
} StringRun;

static void literal_fail(Parser *p, bool is_bytes, const EscapeError *error) {
    if (is_bytes)
        string_error(p, "(value error) invalid \\x escape at position %u", error->start);
    else if (error->start == error->end)
        string_error(p,
                     "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position "
                     "%u: %s",
                     error->start, error->message);
    else
        string_error(
            p, "(unicode error) 'unicodeescape' codec can't decode bytes in position %u-%u: %s",
            error->start, error->end, error->message);
}

/* An escape that means nothing stands for itself; one of three octal digits may mean more than a
 * byte. The place is the whole token. */
static void literal_warn(Parser *p, const char *backslash, SourceSpan token) {
    bool is_octal = backslash[1] >= '0' && backslash[1] <= '7';
    uint32_t length = is_octal ? 4 : 2;
    while ((backslash[length] & 0xC0) == 0x80) length++;
    diag_add(p->diag, DIAG_WARNING, DIAG_DEPRECATION_WARNING, token, NULL,
             "invalid %sescape sequence '%.*s'", is_octal ? "octal " : "", (int)length, backslash);
}

/* Appends the value of `body`, a part of the token. */
static void literal_add(Parser *p, StringRun *run, SourceSpan body, StringForm form,
                        SourceSpan token) {
    EscapeError error;
    if (!string_decode(&run->literal, p->text + body.start, body.end - body.start, form, &error))
        literal_fail(p, run->is_bytes, &error);
    else if (error.unknown)
        literal_warn(p, error.unknown, token);
}

static SourceSpan fstring_span(const Parser *p, const Token *start) {
    return span_make(start->start, p->items[start->value].end);
}

/* The text of a string token between its quotes. */
static SourceSpan string_body(const Token *token) {
    uint32_t quotes = token->flags & STRING_TRIPLE ? 3 : 1;
    uint32_t prefix = token->flags >> STRING_PREFIX_SHIFT;
    return span_make(token->start + prefix + quotes, token->end - quotes);
}

static Expr *constant_string(Parser *p, const StringRun *run, const char *bytes, size_t length) {
    Expr *expr = node_expr(p, EXPR_CONSTANT, run->text_span);
    Constant *value = &expr->constant.value;
    value->kind = run->is_bytes ? CONSTANT_BYTES : CONSTANT_STR;
    value->bytes = bytes;
    value->length = (uint32_t)length;
    value->unicode_prefix = run->unicode_prefix && !run->is_bytes;
    return expr;
}

/* The literal so far as a constant of its own; the literal is empty afterwards. */
static Expr *literal_finish(Parser *p, StringRun *run) {
    const char *bytes = arena_strndup(p->arena, text_cstr(&run->literal), run->literal.length);
    Expr *expr = constant_string(p, run, bytes, run->literal.length);
    text_clear(&run->literal);
    return expr;
}

static void literal_flush(Parser *p, StringRun *run) {
    if (run->literal.length) list_push(p, literal_finish(p, run));
}

/* ---- fields of f-strings ---- */

static void parse_field(Parser *p, StringRun *run, const Token *fstring);

/* What stands in the braces reads as if it stood in parentheses, whose place the brace and the
 * character behind the expression take. */
static Expr *parse_field_tuple(Parser *p, SourcePos start, Expr *first) {
    uint32_t mark = list_mark(p);
    list_push(p, first);
    while (accept(p, TOK_COMMA) && token_starts_expression(p->tok))
        list_push(p, parse_star_named_expression(p));
    Expr *tuple = node_expr(p, EXPR_TUPLE, span_make(start, p->tok->start + 1));
    list_take(p, mark, &tuple->tuple.elts);
    return tuple;
}

static Expr *parse_field_value(Parser *p, const Token *open) {
    if (at_kind(p, TOK_YIELD)) return parse_yield(p);
    Expr *first = parse_star_named_expression(p);
    if (at_kind(p, TOK_COMMA)) return parse_field_tuple(p, open->start, first);
    if (first->kind == EXPR_STARRED)
        parse_error(p, first->span, "f-string: cannot use starred expression here");
    if (!at_comprehension(p)) return first;
    ComprehensionList generators = parse_comprehensions(p);
    Expr *expr = node_expr(p, EXPR_GENERATOR_EXP, span_make(open->start, p->tok->start + 1));
    expr->generator_exp = (GeneratorExpExpr){first, generators};
    return expr;
}

static int32_t parse_conversion(Parser *p) {
    if (!accept(p, TOK_EXCLAMATION)) return -1;
    char letter = p->text[p->tok->start];
    bool known = at_kind(p, TOK_NAME) && p->tok->start == p->tok[-1].end &&
                 p->tok->end == p->tok->start + 1 &&
                 (letter == 's' || letter == 'r' || letter == 'a');
    if (!known) {
        parse_error_token(p, p->tok,
                          "f-string: invalid conversion character: expected 's', 'r', or 'a'");
        return -1;
    }
    p->tok++;
    return letter;
}

/* A format specification is an f-string without quotes. */
static Expr *parse_format_spec(Parser *p, StringRun *outer, const Token *fstring) {
    StringRun run = {
        .span = outer->span, .text_span = fstring_span(p, fstring), .mark = list_mark(p)};
    text_init(&run.literal);
    for (;;) {
        const Token *token = p->tok;
        if (accept(p, TOK_FSTRING_MIDDLE))
            literal_add(p, &run, token_span(token),
                        token->flags & STRING_RAW ? STRING_FORM_RAW_LITERAL : STRING_FORM_LITERAL,
                        run.text_span);
        else if (at_kind(p, TOK_LBRACE))
            parse_field(p, &run, fstring);
        else
            break;
    }
    literal_flush(p, &run);
    text_release(&run.literal);
    Expr *spec = node_expr(p, EXPR_JOINED_STR, run.text_span);
    list_take(p, run.mark, &spec->joined_str.values);
    return spec;
}

/* `{value = !r:spec}`. */
static void parse_field(Parser *p, StringRun *run, const Token *fstring) {
    const Token *open = p->tok;
    if (!nest_enter(p)) return;
    p->tok++;
    if (at_kind(p, TOK_RBRACE) || at_kind(p, TOK_EXCLAMATION) || at_kind(p, TOK_COLON) ||
        at_kind(p, TOK_EQUAL))
        parse_error_token(p, p->tok, "f-string: empty expression not allowed");
    Expr *value = parse_field_value(p, open);
    bool is_debug = accept(p, TOK_EQUAL);
    if (is_debug) text_append_n(&run->literal, p->text + open->end, p->tok->start - open->end);
    literal_flush(p, run);
    int32_t conversion = parse_conversion(p);
    Expr *spec = accept(p, TOK_COLON) ? parse_format_spec(p, run, fstring) : NULL;
    if (is_debug && conversion < 0 && !spec) conversion = 'r';
    if (!at_kind(p, TOK_RBRACE) && !at_kind(p, TOK_ERROR)) parse_fail(p);
    expect(p, TOK_RBRACE);
    nest_leave(p);
    Expr *field = node_expr(p, EXPR_FORMATTED_VALUE, run->span);
    field->formatted_value = (FormattedValueExpr){value, conversion, spec};
    list_push(p, field);
}

static void parse_fstring(Parser *p, StringRun *run) {
    const Token *fstring = p->tok++;
    const Token *outer = p->fstring;
    if (!outer) p->fstring = fstring;
    StringForm form = fstring->flags & STRING_RAW ? STRING_FORM_RAW_LITERAL : STRING_FORM_LITERAL;
    run->has_fstring = true;
    while (!accept(p, TOK_FSTRING_END) && !p->is_panicking) {
        const Token *token = p->tok;
        if (accept(p, TOK_FSTRING_MIDDLE))
            literal_add(p, run, token_span(token), form, fstring_span(p, fstring));
        else if (at_kind(p, TOK_LBRACE))
            parse_field(p, run, fstring);
        else
            parse_fail(p);
    }
    p->fstring = outer;
}

/* ---- runs ---- */

static const Token *run_next(const Parser *p, const Token *token) {
    if (token->kind == TOK_FSTRING_START)
        return token->value ? &p->items[token->value] + 1 : token + 1;
    return token + 1;
}

static bool starts_string(const Token *token) {
    return token->kind == TOK_STRING || token->kind == TOK_FSTRING_START;
}

/* The end of the last token of the run; checks that bytes and str do not mix. */
static SourcePos run_end(Parser *p, const Token *first) {
    const Token *token = first;
    const Token *next = first;
    bool mixed = false;
    while (starts_string(next)) {
        token = next;
        if ((token->flags ^ first->flags) & STRING_BYTES) mixed = true;
        next = run_next(p, token);
    }
    p->string_end = next;
    if (mixed) string_error(p, "cannot mix bytes and nonbytes literals");
    return next[-1].end;
}

static void bytes_check(Parser *p, const Token *token) {
    if (!(token->flags & STRING_ASCII))
        string_error(p, "bytes can only contain ASCII literal characters");
}

static void parse_plain_string(Parser *p, StringRun *run) {
    const Token *token = p->tok++;
    SourceSpan body = string_body(token);
    if (run->is_bytes) bytes_check(p, token);
    if (token->flags & (STRING_RAW | STRING_PLAIN))
        text_append_n(&run->literal, p->text + body.start, body.end - body.start);
    else
        literal_add(p, run, body, run->is_bytes ? STRING_FORM_BYTES : STRING_FORM_TEXT,
                    token_span(token));
}

/* The most frequent case: one literal whose text is its value. */
static Expr *parse_single_string(Parser *p, const StringRun *run) {
    const Token *token = p->tok++;
    SourceSpan body = string_body(token);
    if (run->is_bytes) bytes_check(p, token);
    return constant_string(p, run, p->text + body.start, body.end - body.start);
}

Expr *parse_strings(Parser *p) {
    const Token *first = p->tok;
    StringRun run = {.span = token_span(first),
                     .text_span = token_span(first),
                     .mark = list_mark(p),
                     .unicode_prefix = p->text[first->start] == 'u',
                     .is_bytes = first->flags & STRING_BYTES};
    bool is_alone = !starts_string(run_next(p, first));
    p->string_end = first + 1;
    if (is_alone && first->kind == TOK_STRING && first->flags & (STRING_PLAIN | STRING_RAW))
        return parse_single_string(p, &run);
    run.span.end = run_end(p, first);
    run.text_span = run.span;
    text_init(&run.literal);
    while (starts_string(p->tok)) {
        if (at_kind(p, TOK_STRING))
            parse_plain_string(p, &run);
        else
            parse_fstring(p, &run);
    }
    Expr *expr;
    if (run.has_fstring) {
        literal_flush(p, &run);
        expr = node_expr(p, EXPR_JOINED_STR, run.span);
        list_take(p, run.mark, &expr->joined_str.values);
    } else {
        expr = literal_finish(p, &run);
    }
    text_release(&run.literal);
    return expr;
}
