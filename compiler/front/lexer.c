#include "front/lex_internal.h"

#include "front/unicode.h"

#define TAB_WIDTH 8u

/* A first guess at the number of tokens: one in this many bytes. */
#define BYTES_PER_TOKEN 4u

#define LETTER (CHAR_IDENT_START | CHAR_IDENT)
#define WIDE (CHAR_IDENT_START | CHAR_IDENT | CHAR_STRING_STOP)

const uint8_t lex_char_class[256] = {
    ['\0'] = CHAR_STRING_STOP,
    ['\t'] = CHAR_BLANK,
    ['\f'] = CHAR_BLANK,
    [' '] = CHAR_BLANK,
    ['\n'] = CHAR_STRING_STOP,
    ['"'] = CHAR_STRING_STOP,
    ['\''] = CHAR_STRING_STOP,
    ['\\'] = CHAR_STRING_STOP,
    ['0' ... '9'] = CHAR_IDENT | CHAR_DIGIT | CHAR_HEX,
    ['A' ... 'F'] = LETTER | CHAR_HEX,
    ['G' ... 'Z'] = LETTER,
    ['_'] = LETTER,
    ['a' ... 'f'] = LETTER | CHAR_HEX,
    ['g' ... 'z'] = LETTER,
    [0x80 ... 0xFF] = WIDE,
};

Token *lexer_add(Lexer *lx, TokenKind kind, const char *start, const char *end) {
    TokenList *out = lx->out;
    if (out->len == out->cap)
        out->items = vec_grow(out->items, &out->cap, out->len + 1, sizeof(Token));
    Token *token = &out->items[out->len++];
    *token = (Token){
        .start = lexer_pos(lx, start), .end = lexer_pos(lx, end), .kind = kind, .depth = lx->depth};
    return token;
}

static void error_add(Lexer *lx, DiagClass class, const char *start, const char *end,
                      DiagPlace place, const char *message) {
    uint32_t index = lx->out->errors.len;
    lx->fstring_failed = lx->fstring_count > 0;
    lx->gave_up = index >= LEX_ERRORS_MAX;
    LexError error = {.class = class,
                      .is_in_fstring = lx->fstring_failed,
                      .span = span_make(lexer_pos(lx, start), lexer_pos(lx, end)),
                      .place = place,
                      .message = message};
    vec_push(&lx->out->errors, error);
    /* The error may be about something that began earlier; tokens stay in order all the same. */
    uint32_t before = lx->out->len ? lx->out->items[lx->out->len - 1].end : 0;
    Token *token = lexer_add(lx, TOK_ERROR, start, end);
    token->value = index;
    token->start = token->start > before ? token->start : before;
    token->end = token->end > before ? token->end : before;
}

void lexer_error_placed(Lexer *lx, DiagClass class, const char *start, const char *end,
                        const DiagPlace *place, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(lx->arena, format, args);
    va_end(args);
    SourceSpan span = span_make(lexer_pos(lx, start), lexer_pos(lx, end));
    error_add(lx, class, start, end, place ? *place : diag_place_of(lx->source, span), message);
}

void lexer_error_at(Lexer *lx, DiagClass class, const char *start, const char *end,
                    const char *cursor, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(lx->arena, format, args);
    va_end(args);
    /* A cursor at the start of a line that is not the error's own belongs to the line before it. */
    SourcePlace place = source_place(lx->source, lexer_pos(lx, cursor));
    int32_t offset = (int32_t)place.column_char;
    DiagPlace where = {place.line, offset, place.line, offset};
    error_add(lx, class, start, end, where, message);
}

/* ---- lines and indentation ---- */

typedef struct Indent {
    uint32_t column;
    uint32_t alt_column;
} Indent;

/* Measures the blanks at lx->at and moves behind them. A backslash at the end of a line of blanks
 * joins the next one, whose indentation then does not count. */
static Indent indent_measure(Lexer *lx) {
    Indent indent = {0, 0};
    uint32_t joined_column = 0;
    for (;; lx->at++) {
        char c = *lx->at;
        if (c == ' ') {
            indent.column++;
            indent.alt_column++;
        } else if (c == '\t') {
            indent.column = (indent.column / TAB_WIDTH + 1) * TAB_WIDTH;
            indent.alt_column++;
        } else if (c == '\f') {
            indent = (Indent){0, 0};
        } else if (c == '\\' && lx->at[1] == '\n' && lx->at + 2 < lx->end) {
            joined_column = joined_column ? joined_column : indent.column;
            lx->at++;
        } else {
            break;
        }
    }
    return joined_column ? (Indent){joined_column, joined_column} : indent;
}

/* Marks the error just added as one that CPython's tokenizer does not raise by itself. */
static void lexer_error_quiet(Lexer *lx) { vec_last(&lx->out->errors)->is_quiet = true; }

/* CPython reports errors of indentation on the line as a whole. */
static void indent_error(Lexer *lx, DiagClass class, const char *line, const char *message) {
    uint32_t number = source_line(lx->source, lexer_pos(lx, lx->at));
    SourceSpan span = source_line_span(lx->source, number);
    int32_t width = (int32_t)utf8_count(lx->text + span.start, span.end - span.start);
    DiagPlace place = {number, width + 1, number, -1};
    lexer_error_placed(lx, class, line, lx->at, &place, "%s", message);
    lexer_error_quiet(lx);
}

static void tab_error(Lexer *lx, const char *line) {
    uint32_t number = source_line(lx->source, lexer_pos(lx, lx->at));
    DiagPlace place = {number, 1, number, 0};
    lexer_error_placed(lx, DIAG_TAB_ERROR, line, lx->at, &place,
                       "inconsistent use of tabs and spaces in indentation");
    lexer_error_quiet(lx);
}

static void indent_push(Lexer *lx, const char *line, Indent indent) {
    if (lx->indent_count >= LEX_INDENT_MAX) {
        indent_error(lx, DIAG_INDENTATION_ERROR, line, "too many levels of indentation");
        return;
    }
    if (indent.alt_column <= lx->alt_indents[lx->indent_count - 1]) tab_error(lx, line);
    lx->indents[lx->indent_count] = indent.column;
    lx->alt_indents[lx->indent_count++] = indent.alt_column;
    lexer_add(lx, TOK_INDENT, line, lx->at);
}

/* The level that a smaller indentation goes back to; CPython complains before it closes any block.
 */
static void indent_pop(Lexer *lx, const char *line, Indent indent) {
    uint32_t level = lx->indent_count;
    while (level > 1 && indent.column < lx->indents[level - 1]) level--;
    if (indent.column != lx->indents[level - 1])
        indent_error(lx, DIAG_INDENTATION_ERROR, line,
                     "unindent does not match any outer indentation level");
    else if (indent.alt_column != lx->alt_indents[level - 1])
        tab_error(lx, line);
    for (; lx->indent_count > level; lx->indent_count--) lexer_add(lx, TOK_DEDENT, lx->at, lx->at);
}

/* At the start of a line outside brackets: emits INDENT or DEDENTs unless the line is blank. */
static void line_begin(Lexer *lx) {
    const char *line = lx->at;
    Indent indent = indent_measure(lx);
    if (*lx->at == '#' || *lx->at == '\n' || lx->at == lx->end) return;
    lx->at_line_start = false;
    uint32_t current = lx->indents[lx->indent_count - 1];
    if (indent.column > current)
        indent_push(lx, line, indent);
    else if (indent.column < current)
        indent_pop(lx, line, indent);
    else if (indent.alt_column != lx->alt_indents[lx->indent_count - 1])
        tab_error(lx, line);
}

/* ---- brackets ---- */

static void bracket_open(Lexer *lx, TokenKind kind) {
    if (lx->depth == LEX_DEPTH_MAX) {
        lexer_error_at(lx, DIAG_SYNTAX_ERROR, lx->at, lx->at + 1, lx->at + 1,
                       "too many nested parentheses");
        lx->at++;
        return;
    }
    lx->brackets[lx->depth++] = (LexBracket){.token = lx->out->len, .open = *lx->at};
    lexer_add(lx, kind, lx->at, lx->at + 1);
    lx->at++;
}

static void bracket_mismatch(Lexer *lx, const LexBracket *bracket) {
    uint32_t open_line = source_line(lx->source, lx->out->items[bracket->token].start);
    uint32_t line = source_line(lx->source, lexer_pos(lx, lx->at));
    if (open_line != line)
        lexer_error_at(
            lx, DIAG_SYNTAX_ERROR, lx->at, lx->at + 1, lx->at + 1,
            "closing parenthesis '%c' does not match opening parenthesis '%c' on line %u", *lx->at,
            bracket->open, open_line);
    else
        lexer_error_at(lx, DIAG_SYNTAX_ERROR, lx->at, lx->at + 1, lx->at + 1,
                       "closing parenthesis '%c' does not match opening parenthesis '%c'", *lx->at,
                       bracket->open);
}

static char bracket_partner(char close) { return close == ')' ? '(' : close == ']' ? '[' : '{'; }

static void bracket_close(Lexer *lx, TokenKind kind) {
    uint32_t outside = lx->fstring_count ? lx->fstrings[lx->fstring_count - 1].depth : 0;
    if (lx->depth == outside) {
        lexer_error_at(lx, DIAG_SYNTAX_ERROR, lx->at, lx->at + 1, lx->at + 1, "unmatched '%c'",
                       *lx->at);
        lx->at++;
        return;
    }
    LexBracket *bracket = &lx->brackets[lx->depth - 1];
    if (bracket->open != bracket_partner(*lx->at)) {
        bracket_mismatch(lx, bracket);
        if (!bracket->is_field) lx->depth--;
        lx->at++;
        return;
    }
    uint32_t token = lx->out->len;
    uint32_t open = bracket->token;
    lx->depth--;
    lexer_add(lx, kind, lx->at, lx->at + 1)->value = open;
    lx->out->items[open].value = token;
    lx->at++;
}

/* At the end of the text: the innermost bracket that is still open. */
static void bracket_unclosed(Lexer *lx) {
    const LexBracket *bracket = &lx->brackets[lx->depth - 1];
    SourcePos open = lx->out->items[bracket->token].start;
    DiagPlace place = diag_place_of(lx->source, span_make(open, open));
    place.end_offset = 0;
    lexer_error_placed(lx, DIAG_SYNTAX_ERROR, lx->at, lx->at, &place, "'%c' was never closed",
                       bracket->open);
    LexError *error = vec_last(&lx->out->errors);
    error->is_unclosed = true;
    error->span = span_make(open, open + 1);
}

/* ---- operators ---- */

static void operator_add(Lexer *lx, TokenKind kind, uint32_t length) {
    lexer_add(lx, kind, lx->at, lx->at + length);
    lx->at += length;
}

/* An operator of one character that may be followed by '='. */
static void lex_maybe_equal(Lexer *lx, TokenKind plain, TokenKind with_equal) {
    if (lx->at[1] == '=')
        operator_add(lx, with_equal, 2);
    else
        operator_add(lx, plain, 1);
}

/* `*`, `/`, `<` or `>`, doubled or not, each with or without '='. */
static void lex_maybe_double(Lexer *lx, const TokenKind kinds[4]) {
    if (lx->at[1] != lx->at[0])
        lex_maybe_equal(lx, kinds[0], kinds[1]);
    else if (lx->at[2] == '=')
        operator_add(lx, kinds[3], 3);
    else
        operator_add(lx, kinds[2], 2);
}

/* The field of an f-string whose expression ends here, if there is one. */
static LexBracket *open_field(Lexer *lx) {
    if (!lx->fstring_count || lx->depth == 0) return NULL;
    LexBracket *bracket = &lx->brackets[lx->depth - 1];
    return bracket->is_field ? bracket : NULL;
}

static void lex_colon(Lexer *lx) {
    LexBracket *field = open_field(lx);
    if (field) {
        field->in_spec = true;
        operator_add(lx, TOK_COLON, 1);
        return;
    }
    lex_maybe_equal(lx, TOK_COLON, TOK_COLON_EQUAL);
}

static void lex_dot(Lexer *lx) {
    if (char_is(lx->at[1], CHAR_DIGIT))
        lex_number(lx);
    else if (lx->at[1] == '.' && lx->at[2] == '.')
        operator_add(lx, TOK_ELLIPSIS, 3);
    else
        operator_add(lx, TOK_DOT, 1);
}

static void lex_minus(Lexer *lx) {
    if (lx->at[1] == '>')
        operator_add(lx, TOK_RARROW, 2);
    else
        lex_maybe_equal(lx, TOK_MINUS, TOK_MINUS_EQUAL);
}

static void lex_exclamation(Lexer *lx) {
    if (lx->at[1] == '=')
        operator_add(lx, TOK_NOT_EQUAL, 2);
    else
        operator_add(lx, TOK_EXCLAMATION, 1);
}

static void lex_less(Lexer *lx) {
    static const TokenKind kinds[4] = {TOK_LESS, TOK_LESS_EQUAL, TOK_LEFT_SHIFT,
                                       TOK_LEFT_SHIFT_EQUAL};
    if (lx->at[1] == '>')
        operator_add(lx, TOK_NOT_EQUAL, 2);
    else
        lex_maybe_double(lx, kinds);
}

static void lex_greater(Lexer *lx) {
    static const TokenKind kinds[4] = {TOK_GREATER, TOK_GREATER_EQUAL, TOK_RIGHT_SHIFT,
                                       TOK_RIGHT_SHIFT_EQUAL};
    lex_maybe_double(lx, kinds);
}

static void lex_star(Lexer *lx) {
    static const TokenKind kinds[4] = {TOK_STAR, TOK_STAR_EQUAL, TOK_DOUBLE_STAR,
                                       TOK_DOUBLE_STAR_EQUAL};
    lex_maybe_double(lx, kinds);
}

static void lex_slash(Lexer *lx) {
    static const TokenKind kinds[4] = {TOK_SLASH, TOK_SLASH_EQUAL, TOK_DOUBLE_SLASH,
                                       TOK_DOUBLE_SLASH_EQUAL};
    lex_maybe_double(lx, kinds);
}

/* ---- the rest ---- */

static void lex_newline(Lexer *lx) {
    if (lx->depth > 0 || lx->at_line_start) {
        lx->at++;
        return;
    }
    lexer_add(lx, TOK_NEWLINE, lx->at, lx->at);
    lx->at++;
    lx->at_line_start = true;
}

/* The NEWLINE behind a comment begins where the comment does, as for CPython. */
static void lex_comment(Lexer *lx) {
    const char *start = lx->at;
    const char *newline = memchr(start, '\n', (size_t)(lx->end - start));
    lx->at = newline ? newline : lx->end;
    if (lx->depth > 0 || lx->at_line_start) return;
    lexer_add(lx, TOK_NEWLINE, start, lx->at);
    lx->at += newline != NULL;
    lx->at_line_start = true;
}

static void lex_backslash(Lexer *lx) {
    SourcePlace here = source_place(lx->source, lexer_pos(lx, lx->at));
    int32_t offset = (int32_t)here.column_char + 2;
    bool at_end = lx->at + 1 == lx->end || (lx->at[1] == '\n' && lx->at + 2 == lx->end);
    if (at_end && lx->depth) {
        lx->at = lx->end;
    } else if (at_end) {
        DiagPlace place = {here.line, offset, here.line, -1};
        lexer_error_placed(lx, DIAG_SYNTAX_ERROR, lx->at, lx->end, &place,
                           "unexpected EOF while parsing");
        lexer_error_quiet(lx);
        lx->at = lx->end;
    } else if (lx->at[1] != '\n') {
        DiagPlace place = {here.line, offset, here.line, 0};
        lexer_error_placed(lx, DIAG_SYNTAX_ERROR, lx->at, lx->at + 1, &place,
                           "unexpected character after line continuation character");
        lexer_error_quiet(lx);
        lx->at++;
    } else {
        lx->at += 2;
    }
}

/* Characters that begin no token. */
static void lex_stray(Lexer *lx) {
    unsigned char c = (unsigned char)*lx->at;
    const char *end = lx->at + 1;
    if (c < ' ' || c == 0x7F) {
        lexer_error_at(lx, DIAG_SYNTAX_ERROR, lx->at, end, end,
                       "invalid non-printable character U+%04X", c);
    } else {
        lexer_add(lx, TOK_STRAY, lx->at, end);
    }
    lx->at = end;
}

static void lex_token(Lexer *lx) {
    switch (*lx->at) {
    case '\n': lex_newline(lx); return;
    case '#': lex_comment(lx); return;
    case '\\': lex_backslash(lx); return;
    case '"':
    case '\'': lex_string(lx, lx->at, 0); return;
    case '0' ... '9': lex_number(lx); return;
    case '(': bracket_open(lx, TOK_LPAR); return;
    case '[': bracket_open(lx, TOK_LSQB); return;
    case '{': bracket_open(lx, TOK_LBRACE); return;
    case ')': bracket_close(lx, TOK_RPAR); return;
    case ']': bracket_close(lx, TOK_RSQB); return;
    case '}': bracket_close(lx, TOK_RBRACE); return;
    case ':': lex_colon(lx); return;
    case ',': operator_add(lx, TOK_COMMA, 1); return;
    case ';': operator_add(lx, TOK_SEMI, 1); return;
    case '~': operator_add(lx, TOK_TILDE, 1); return;
    case '.': lex_dot(lx); return;
    case '-': lex_minus(lx); return;
    case '!': lex_exclamation(lx); return;
    case '<': lex_less(lx); return;
    case '>': lex_greater(lx); return;
    case '*': lex_star(lx); return;
    case '/': lex_slash(lx); return;
    case '=': lex_maybe_equal(lx, TOK_EQUAL, TOK_EQUAL_EQUAL); return;
    case '+': lex_maybe_equal(lx, TOK_PLUS, TOK_PLUS_EQUAL); return;
    case '%': lex_maybe_equal(lx, TOK_PERCENT, TOK_PERCENT_EQUAL); return;
    case '&': lex_maybe_equal(lx, TOK_AMPER, TOK_AMPER_EQUAL); return;
    case '|': lex_maybe_equal(lx, TOK_VBAR, TOK_VBAR_EQUAL); return;
    case '^': lex_maybe_equal(lx, TOK_CIRCUMFLEX, TOK_CIRCUMFLEX_EQUAL); return;
    case '@': lex_maybe_equal(lx, TOK_AT, TOK_AT_EQUAL); return;
    default: lex_stray(lx); return;
    }
}

/* True when what comes next is the text of an f-string rather than code. */
static bool in_fstring_text(const Lexer *lx) {
    const LexFString *fstring = &lx->fstrings[lx->fstring_count - 1];
    if (lx->depth == fstring->depth) return true;
    const LexBracket *bracket = &lx->brackets[lx->depth - 1];
    return bracket->is_field && bracket->in_spec;
}

/* Takes back the tokens from position `at` on, except the error that came last. */
static void tokens_cut(Lexer *lx, uint32_t first, SourcePos at) {
    TokenList *out = lx->out;
    Token error = out->items[--out->len];
    while (out->len > first + 1 && out->items[out->len - 1].end > at) out->len--;
    /* Brackets whose partner is gone have none. */
    for (uint32_t i = first; i < out->len; i++) {
        TokenKind kind = (TokenKind)out->items[i].kind;
        bool has_partner =
            kind == TOK_LPAR || kind == TOK_LSQB || kind == TOK_LBRACE || kind == TOK_FSTRING_START;
        if (has_partner && out->items[i].value >= out->len) out->items[i].value = 0;
    }
    error.start = error.end = out->items[out->len - 1].end;
    out->items[out->len++] = error;
}

/* After an error inside an f-string: goes on behind its quotes, as if it had been a plain string.
 * When there are none, that is the error. */
static void fstring_recover(Lexer *lx) {
    const LexFString *outermost = &lx->fstrings[0];
    const Token *start = &lx->out->items[outermost->token];
    const char *text_start = lx->text + start->start;
    const char *stopped = NULL;
    const char *end = fstring_plain_end(lx, start, &stopped);
    lx->fstring_failed = false;
    lx->fstring_count = 0;
    lx->depth = outermost->depth;
    if (!end) {
        /* The error's own token stays where the parser will meet it. */
        (void)vec_pop(&lx->out->errors);
        lx->out->len--;
        lex_string_unterminated(lx, text_start, stopped, outermost->quote_size);
    }
    lx->at = end ? end : stopped;
    tokens_cut(lx, outermost->token, lexer_pos(lx, lx->at));
}

static void code_step(Lexer *lx) {
    if (lx->at_line_start && lx->depth == 0) line_begin(lx);
    while (char_is(*lx->at, CHAR_BLANK)) lx->at++;
    if (char_is(*lx->at, CHAR_IDENT_START))
        lex_name_or_string(lx);
    else if (lx->at < lx->end)
        lex_token(lx);
}

void lexer_step(Lexer *lx) {
    if (lx->fstring_count && in_fstring_text(lx))
        lex_fstring_text(lx);
    else
        code_step(lx);
    if (lx->fstring_failed) fstring_recover(lx);
    if (lx->gave_up) lx->at = lx->end;
}

static void lexer_finish(Lexer *lx) {
    if (lx->depth) bracket_unclosed(lx);
    if (!lx->at_line_start && lx->depth == 0) lexer_add(lx, TOK_NEWLINE, lx->at, lx->at);
    lx->depth = 0;
    for (; lx->indent_count > 1; lx->indent_count--) lexer_add(lx, TOK_DEDENT, lx->at, lx->at);
    lexer_add(lx, TOK_END, lx->at, lx->at);
    for (uint32_t i = 0; i < TOKEN_LOOKAHEAD; i++) lexer_add(lx, TOK_END, lx->at, lx->at);
    lx->out->len -= TOKEN_LOOKAHEAD;
}

void lexer_init(Lexer *lx, TokenList *list, Arena *arena, Interner *interner,
                const SourceFile *source) {
    lx->text = source->text;
    lx->at = source->text;
    lx->end = source->text + source->length;
    lx->source = source;
    lx->out = list;
    lx->arena = arena;
    lx->interner = interner;
    lx->at_line_start = true;
    lx->fstring_failed = false;
    lx->gave_up = false;
    lx->depth = 0;
    lx->fstring_count = 0;
    lx->indent_count = 1;
    lx->indents[0] = 0;
    lx->alt_indents[0] = 0;
}

void tokens_lex(TokenList *list, Arena *arena, Interner *interner, const SourceFile *source) {
    *list = (TokenList){0};
    interner_add_keywords(interner);
    Lexer lx;
    lexer_init(&lx, list, arena, interner, source);
    list->cap = source->length / BYTES_PER_TOKEN + 16;
    list->items = heap_resize(NULL, list->cap, sizeof(Token));
    for (;;) {
        while (lx.at < lx.end) lexer_step(&lx);
        if (!lx.fstring_count) break;
        lex_fstring_break_off(&lx);
        fstring_recover(&lx);
    }
    lexer_finish(&lx);
}
