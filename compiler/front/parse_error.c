/* How the parser says that something is wrong, and where CPython would say it.
 *
 * CPython reports one error: the first that its parser meets, unless the tokenizer objects to
 * anything behind it, or a bracket opened on an earlier line is never closed; then that. So the
 * first error added to the Diag is CPython's. */
#include "front/parse_internal.h"

void parse_panic(Parser *p) {
    p->failed_at = p->tok;
    p->is_panicking = true;
    p->tok = &parse_panic_tokens[1];
}

/* ---- places ---- */

/* CPython puts a newline at the end of a file that has none, and of no other text. */
bool ends_without_newline(const Parser *p) {
    uint32_t length = p->source->length;
    return p->mode != PARSE_FILE && (!length || p->text[length - 1] != '\n');
}

static bool token_is_empty(const Parser *p, const Token *token) {
    bool is_implied = token->kind == TOK_NEWLINE && token->start >= p->source->length;
    return token->kind == TOK_INDENT || token->kind == TOK_DEDENT || token->kind == TOK_END ||
           (is_implied && ends_without_newline(p));
}

/* CPython counts the characters up to the end in the line of the start, also when the end is on
 * another one. */
static DiagPlace range_place(const Parser *p, SourceSpan span) {
    DiagPlace place = diag_place_of(p->source, span);
    if (place.line == place.end_line) return place;
    SourceSpan line = source_line_span(p->source, place.line);
    uint32_t length = line.end - line.start;
    uint32_t bytes = source_column(p->source, span.end) + 1;
    uint32_t inside = bytes < length ? bytes : length;
    place.end_offset = (int32_t)utf8_count(p->text + line.start, inside) + (bytes > length ? 1 : 0);
    return place;
}

/* An f-string is one token for CPython 3.11. */
static SourceSpan whole_token_span(const Parser *p, const Token *token) {
    SourceSpan span = token_span(token);
    if (token->kind == TOK_FSTRING_START && token->value && token >= p->items &&
        token < p->items + p->tokens->len)
        span.end = p->items[token->value].end;
    return span;
}

DiagPlace token_place(const Parser *p, const Token *token) {
    DiagPlace place = diag_place_of(p->source, whole_token_span(p, token));
    if (!token_is_empty(p, token)) return place;
    bool is_nothing = p->source->length == 0 && p->mode != PARSE_FILE;
    uint32_t line = is_nothing ? 0 : source_line(p->source, token->end);
    return (DiagPlace){line, 0, line, 0};
}

/* As CPython's tokenizer stands when it has read `token`, the last that the parser saw. */
DiagPlace last_token_place(const Parser *p, const Token *token) {
    if (!token_is_empty(p, token)) return diag_place_of(p->source, whole_token_span(p, token));
    uint32_t line = source_line(p->source, token->end);
    int32_t offset = (int32_t)source_place(p->source, token->end).column_char;
    SourceSpan text = source_line_span(p->source, line);
    if (token->end >= p->source->length)
        offset = (int32_t)utf8_count(p->text + text.start, text.end - text.start) +
                 (ends_without_newline(p) ? 0 : 1);
    return (DiagPlace){line, offset, line, -1};
}

/* ---- reporting ---- */

/* A backslash is the last character of all: with no newline behind it, that is what is wrong. */
static void backslash_error_adapt(const Parser *p, LexError *error) {
    uint32_t length = p->source->length;
    bool is_last = error->is_quiet && error->span.end == length && length &&
                   p->text[length - 1] == '\\' && error->place.end_offset == -1;
    if (!is_last || !ends_without_newline(p)) return;
    error->message = "unexpected character after line continuation character";
    error->place.offset--;
    error->place.end_offset = 0;
}

/* CPython's tokenizer shows a line without its newline; so does its parser one that is behind it.
 */
static bool shows_bare_line(const Parser *p, const LexError *error) {
    if (error->is_unclosed)
        return error->place.line < source_line(p->source, p->source->length - 1);
    return !error->is_quiet;
}

static bool lex_error_report(Parser *p, LexError *error) {
    if (error->is_reported) return false;
    error->is_reported = true;
    backslash_error_adapt(p, error);
    diag_add(p->diag, DIAG_ERROR, error->class, error->span, &error->place, "%s", error->message);
    if (shows_bare_line(p, error)) diag_last_is_bare(p->diag);
    return true;
}

/* The first error of the lexer at or behind `start`: an index into the list, which is in order. */
static uint32_t lex_error_from(const TokenList *tokens, SourcePos start) {
    uint32_t low = 0;
    uint32_t high = tokens->errors.len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const LexError *error = &tokens->errors.items[middle];
        if (!error->is_unclosed && error->span.start < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* What the tokenizer would find behind the current token. */
void later_lex_error_report(Parser *p) {
    const Token *last = p->furthest > p->tok ? p->furthest : p->tok;
    uint32_t line = source_line(p->source, last->start);
    uint32_t i = lex_error_from(p->tokens, p->tok->start);
    while (i < p->tokens->errors.len && p->tokens->errors.items[i].is_in_fstring) i++;
    if (i == p->tokens->errors.len) return;
    LexError *error = &p->tokens->errors.items[i];
    /* CPython's tokenizer stops at some of them without a word. */
    if (error->is_quiet || (error->is_unclosed && line <= error->place.line)) return;
    lex_error_report(p, error);
}

void parse_lex_error(Parser *p, const Token *token) {
    if (p->is_panicking) return;
    LexError *error = &p->tokens->errors.items[token->value];
    if (!p->speculation && error->is_in_fstring && p->fstring &&
        fstring_error_report(p, p->fstring))
        return;
    if (!p->speculation) lex_error_report(p, error);
    parse_panic(p);
}

static bool reports(const Parser *p) {
    return !p->speculation || (p->reports_specific && !p->is_generic);
}

static void error_vadd(Parser *p, DiagClass class, SourceSpan span, const DiagPlace *place,
                       const char *format, va_list args) {
    if (p->is_panicking) return;
    if (at_kind(p, TOK_ERROR)) {
        parse_lex_error(p, p->tok);
        return;
    }
    if (!reports(p)) {
        parse_panic(p);
        return;
    }
    if (p->fstring && fstring_error_report(p, p->fstring)) return;
    later_lex_error_report(p);
    const char *message = arena_vprintf(p->arena, format, args);
    diag_add(p->diag, DIAG_ERROR, class, span, place, "%s%s", p->is_field_text ? "f-string: " : "",
             message);
    p->is_final = true;
    parse_panic(p);
}

void parse_error(Parser *p, SourceSpan span, const char *format, ...) {
    va_list args;
    DiagPlace place = p->is_panicking ? (DiagPlace){0} : range_place(p, span);
    va_start(args, format);
    error_vadd(p, DIAG_SYNTAX_ERROR, span, &place, format, args);
    va_end(args);
}

void parse_error_token(Parser *p, const Token *token, const char *format, ...) {
    DiagPlace place = token_place(p, token);
    va_list args;
    va_start(args, format);
    error_vadd(p, DIAG_SYNTAX_ERROR, token_span(token), &place, format, args);
    va_end(args);
}

void parse_error_last(Parser *p, const char *format, ...) {
    if (p->is_panicking) return;
    DiagPlace place = last_token_place(p, p->tok);
    va_list args;
    va_start(args, format);
    error_vadd(p, DIAG_SYNTAX_ERROR, token_span(p->tok), &place, format, args);
    va_end(args);
}

void parse_error_from(Parser *p, SourcePos start, const char *format, ...) {
    if (p->is_panicking) return;
    DiagPlace place = diag_place_of(p->source, span_make(start, p->tok->end));
    place.end_offset--;
    va_list args;
    va_start(args, format);
    error_vadd(p, DIAG_SYNTAX_ERROR, span_make(start, p->tok->end), &place, format, args);
    va_end(args);
}

void parse_error_class(Parser *p, DiagClass class, SourceSpan span, const DiagPlace *place,
                       const char *format, ...) {
    va_list args;
    va_start(args, format);
    error_vadd(p, class, span, place, format, args);
    va_end(args);
}

void parse_error_indentation(Parser *p, const char *format, ...) {
    if (p->is_panicking) return;
    DiagPlace place = last_token_place(p, p->tok);
    va_list args;
    va_start(args, format);
    error_vadd(p, DIAG_INDENTATION_ERROR, token_span(p->tok), &place, format, args);
    va_end(args);
}

/* These come before whatever the tokenizer would find further on. */
static void unexpected_indentation(Parser *p) {
    DiagPlace place = last_token_place(p, p->tok);
    if (!p->speculation)
        diag_add(p->diag, DIAG_ERROR, DIAG_INDENTATION_ERROR, token_span(p->tok), &place, "%s",
                 at_kind(p, TOK_INDENT) ? "unexpected indent" : "unexpected unindent");
    parse_panic(p);
}

void parse_fail(Parser *p) {
    if (p->is_panicking) return;
    if (at_kind(p, TOK_INDENT) || at_kind(p, TOK_DEDENT)) {
        unexpected_indentation(p);
        return;
    }
    const Token *token = p->tok;
    /* CPython has looked for the `in` of `not in`, and for the `for` of `async for`. */
    bool looks_ahead = token == p->compared;
    if (looks_ahead && token[1].kind == TOK_ERROR) p->tok++;
    if (looks_ahead) token++;
    if (p->generic_at && !at_kind(p, TOK_ERROR)) token = p->generic_at;
    p->is_generic = true;
    parse_error_token(p, token, "invalid syntax");
    p->is_generic = false;
}

/* ---- speculation ---- */

static Expr *try_rule(Parser *p, ParseRule *rule, const Token **end) {
    const Token *tok = p->tok;
    uint32_t scratch = p->scratch.len;
    uint32_t nesting = p->nesting;
    uint32_t height = p->height;
    const Token *fstring = p->fstring;
    if (p->is_panicking) return NULL;
    p->speculation++;
    Expr *expr = rule(p);
    p->speculation--;
    if (p->is_final) return NULL;
    bool failed = p->is_panicking;
    const Token *stopped = failed ? p->failed_at : p->tok;
    p->is_panicking = false;
    p->tok = tok;
    p->scratch.len = scratch;
    p->nesting = nesting;
    p->height = height;
    p->fstring = fstring;
    if (stopped > p->furthest) p->furthest = stopped;
    /* CPython's tokenizer has been there too, and does not take its error back. */
    if (stopped->kind == TOK_ERROR) {
        parse_lex_error(p, stopped);
        return NULL;
    }
    *end = stopped;
    return failed ? NULL : expr;
}

static Expr *speculate_as(Parser *p, ParseRule *rule, const Token **end, bool strictly) {
    bool outer = p->reports_specific;
    p->reports_specific = strictly;
    Expr *expr = try_rule(p, rule, end);
    p->reports_specific = outer;
    return expr;
}

Expr *speculate(Parser *p, ParseRule *rule, const Token **end) {
    return speculate_as(p, rule, end, false);
}

Expr *speculate_strictly(Parser *p, ParseRule *rule, const Token **end) {
    return speculate_as(p, rule, end, true);
}
