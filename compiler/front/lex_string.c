/* Strings, and f-strings in the way of PEP 701: the text between fields becomes tokens of its own,
 * and what stands in braces is lexed like any other code. */
#include "front/lex_internal.h"

/* The end of the string whose text begins at `at`, behind its closing quotes; NULL when it is not
 * closed. */
static const char *string_end(const Lexer *lx, const char *at, char quote, uint32_t size,
                              uint32_t *flags, const char **stopped) {
    for (;; at++) {
        while (!char_is(*at, CHAR_STRING_STOP)) at++;
        if (*at == quote) {
            if (size == 1) return at + 1;
            if (at[1] == quote && at[2] == quote) return at + 3;
        } else if (*at == '\\') {
            *flags &= ~(uint32_t)STRING_PLAIN;
            if (++at == lx->end) break;
            if (*at & 0x80) *flags &= ~(uint32_t)STRING_ASCII;
        } else if (*at == '\n') {
            if (size == 1) break;
        } else if (*at & 0x80) {
            *flags &= ~(uint32_t)STRING_ASCII;
        } else if (at >= lx->end) {
            break;
        }
    }
    *stopped = at;
    return NULL;
}

void lex_string_unterminated(Lexer *lx, const char *start, const char *stopped, uint32_t size) {
    SourcePos detected = lexer_pos(lx, stopped);
    uint32_t line = source_line(lx->source, detected);
    lexer_error_at(lx, DIAG_SYNTAX_ERROR, start, stopped, start + 1,
                   size == 3 ? "unterminated triple-quoted string literal (detected at line %u)"
                             : "unterminated string literal (detected at line %u)",
                   line);
    lx->at = stopped;
}

/* Steps into an f-string: what follows is text until lex_fstring_text finds a brace or the end. */
static void fstring_begin(Lexer *lx, const char *start, const char *body, uint32_t flags,
                          uint32_t size) {
    if (lx->fstring_count == LEX_FSTRING_MAX) {
        lexer_error_at(lx, DIAG_SYNTAX_ERROR, start, body, body, "too many nested f-strings");
        lx->at = body;
        return;
    }
    uint32_t token = lx->out->len;
    lexer_add(lx, TOK_FSTRING_START, start, body)->flags |= flags;
    lx->fstrings[lx->fstring_count++] = (LexFString){.token = token,
                                                     .depth = lx->depth,
                                                     .quote = body[-1],
                                                     .quote_size = (uint8_t)size,
                                                     .raw = flags & STRING_RAW};
    lx->at = body;
}

/* lx->at stands on the first quote, `start` on the prefix or on the same quote. */
void lex_string(Lexer *lx, const char *start, uint32_t flags) {
    char quote = *lx->at;
    uint32_t size = lx->at[1] == quote && lx->at[2] == quote ? 3 : 1;
    const char *body = lx->at + size;
    if (size == 3) flags |= STRING_TRIPLE;
    if (flags & STRING_FORMAT) {
        fstring_begin(lx, start, body, flags, size);
        return;
    }
    flags |= STRING_PLAIN | STRING_ASCII;
    const char *stopped = NULL;
    const char *end = string_end(lx, body, quote, size, &flags, &stopped);
    if (!end) {
        lex_string_unterminated(lx, start, stopped, size);
        return;
    }
    lexer_add(lx, TOK_STRING, start, end)->flags |= flags;
    lx->at = end;
}

const char *fstring_plain_end(const Lexer *lx, const Token *start, const char **stopped) {
    uint32_t flags = 0;
    const char *body = lx->text + start->end;
    return string_end(lx, body, body[-1], start->flags & STRING_TRIPLE ? 3 : 1, &flags, stopped);
}

static bool at_closing_quotes(const LexFString *fstring, const char *at) {
    if (*at != fstring->quote) return false;
    return fstring->quote_size == 1 || (at[1] == fstring->quote && at[2] == fstring->quote);
}

/* `\N{name}` is one escape, not the start of a field. Returns the position behind it (or where the
 * string ends, when the name is not closed); NULL when there is no such escape. */
static const char *named_escape_end(const Lexer *lx, const LexFString *fstring,
                                    const char *backslash) {
    if (backslash[1] != 'N' || backslash[2] != '{') return NULL;
    const char *at = backslash + 3;
    while (at < lx->end && *at != '}' && *at != '\n' && !at_closing_quotes(fstring, at)) at++;
    return *at == '}' ? at + 1 : at;
}

/* Scans text to a brace that is not doubled, to the closing quotes, or to where the string breaks
 * off. In a format specification braces are never doubled. */
static const char *fstring_text_end(const Lexer *lx, const LexFString *fstring, bool in_spec,
                                    uint32_t *flags) {
    const char *at = lx->at;
    for (;;) {
        char c = *at;
        if (c == '\\' && !fstring->raw) {
            *flags &= ~(uint32_t)STRING_PLAIN;
            const char *named = named_escape_end(lx, fstring, at);
            if (named)
                at = named;
            else
                at += at[1] == '{' || at[1] == '}' || at + 1 == lx->end ? 1 : 2;
        } else if (c == '\\') {
            at += at[1] == '{' || at[1] == '}' || at + 1 == lx->end ? 1 : 2;
        } else if (c == '{' || c == '}') {
            if (in_spec || at[1] != c) return at;
            *flags &= ~(uint32_t)STRING_PLAIN;
            at += 2;
        } else if (at_closing_quotes(fstring, at) || (c == '\n' && fstring->quote_size == 1) ||
                   at == lx->end) {
            return at;
        } else {
            at++;
        }
    }
}

static void fstring_finish(Lexer *lx, LexFString *fstring) {
    const char *end = lx->at + fstring->quote_size;
    uint32_t token = lx->out->len;
    lexer_add(lx, TOK_FSTRING_END, lx->at, end);
    lx->out->items[token].value = fstring->token;
    lx->out->items[fstring->token].value = token;
    lx->depth = fstring->depth;
    lx->fstring_count--;
    lx->at = end;
}

static void field_open(Lexer *lx) {
    if (lx->depth == LEX_DEPTH_MAX) {
        lexer_error_at(lx, DIAG_SYNTAX_ERROR, lx->at, lx->at + 1, lx->at + 1,
                       "too many nested parentheses");
        lx->at++;
        return;
    }
    lx->brackets[lx->depth++] = (LexBracket){.token = lx->out->len, .open = '{', .is_field = true};
    lexer_add(lx, TOK_LBRACE, lx->at, lx->at + 1);
    lx->at++;
}

static void field_close(Lexer *lx) {
    const LexBracket *field = &lx->brackets[lx->depth - 1];
    uint32_t token = lx->out->len;
    uint32_t open = field->token;
    lx->depth--;
    lexer_add(lx, TOK_RBRACE, lx->at, lx->at + 1)->value = open;
    lx->out->items[open].value = token;
    lx->at++;
}

void lex_fstring_break_off(Lexer *lx) {
    const LexFString *fstring = &lx->fstrings[lx->fstring_count - 1];
    const char *start = lx->text + lx->out->items[fstring->token].start;
    lex_string_unterminated(lx, start, lx->at, fstring->quote_size);
}

void lex_fstring_text(Lexer *lx) {
    LexFString *fstring = &lx->fstrings[lx->fstring_count - 1];
    bool in_spec = lx->depth > fstring->depth;
    uint32_t flags =
        STRING_PLAIN | (in_spec ? FSTRING_IN_SPEC : 0) | (fstring->raw ? STRING_RAW : 0);
    const char *end = fstring_text_end(lx, fstring, in_spec, &flags);
    if (end > lx->at) lexer_add(lx, TOK_FSTRING_MIDDLE, lx->at, end)->flags |= flags;
    lx->at = end;
    if (*end == '{') {
        field_open(lx);
    } else if (*end == '}' && in_spec) {
        field_close(lx);
    } else if (*end == '}') {
        lexer_error_at(lx, DIAG_SYNTAX_ERROR, end, end + 1, end + 1,
                       "f-string: single '}' is not allowed");
        lx->at++;
    } else if (at_closing_quotes(fstring, end) && !in_spec) {
        fstring_finish(lx, fstring);
    } else if (at_closing_quotes(fstring, end)) {
        lexer_error_at(lx, DIAG_SYNTAX_ERROR, end, end + 1, end + 1, "f-string: expecting '}'");
    } else {
        lex_fstring_break_off(lx);
    }
}
