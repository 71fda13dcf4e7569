/* How the parser says that something is wrong. */
#include "front/parse_internal.h"

static void panic(Parser *p) {
    p->failed_at = p->tok;
    p->is_panicking = true;
    p->tok = &parse_panic_tokens[1];
}

static void error_add(Parser *p, DiagClass class, SourceSpan span, const DiagPlace *place,
                      const char *format, va_list args) {
    diag_vadd(p->diag, DIAG_ERROR, class, span, place, format, args);
    panic(p);
}

void parse_error(Parser *p, SourceSpan span, const char *format, ...) {
    if (p->is_panicking)
        return;
    va_list args;
    va_start(args, format);
    error_add(p, DIAG_SYNTAX_ERROR, span, NULL, format, args);
    va_end(args);
}

void parse_error_token(Parser *p, const Token *token, const char *format, ...) {
    if (p->is_panicking)
        return;
    va_list args;
    va_start(args, format);
    error_add(p, DIAG_SYNTAX_ERROR, token_span(token), NULL, format, args);
    va_end(args);
}

void parse_error_class(Parser *p, DiagClass class, SourceSpan span, const DiagPlace *place,
                       const char *format, ...) {
    if (p->is_panicking)
        return;
    va_list args;
    va_start(args, format);
    error_add(p, class, span, place, format, args);
    va_end(args);
}

void parse_error_soft(Parser *p, SourceSpan span, const char *format, ...) {
    if (p->is_panicking)
        return;
    va_list args;
    va_start(args, format);
    diag_vadd(p->diag, DIAG_ERROR, DIAG_SYNTAX_ERROR, span, NULL, format, args);
    va_end(args);
}

void parse_lex_error(Parser *p, const Token *token) {
    const LexError *error = &p->tokens->errors.items[token->value];
    parse_error_class(p, error->class, error->span, &error->place, "%s", error->message);
}

void parse_fail(Parser *p) {
    if (p->is_panicking)
        return;
    if (at_kind(p, TOK_ERROR))
        parse_lex_error(p, p->tok);
    else if (at_kind(p, TOK_INDENT))
        parse_error_class(p, DIAG_INDENTATION_ERROR, token_span(p->tok), NULL, "unexpected indent");
    else
        parse_error_token(p, p->tok, "invalid syntax");
}
