/* Tokens of the IR text, and the small things that every part of the parser asks for. */
#include "ir/parse_state.h"

#include <errno.h>
#include <stdarg.h>

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_word_start(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool is_word_part(char c) { return is_word_start(c) || is_digit(c) || c == '.'; }

static void fail(IrParser *p, SourceSpan span, const char *format, va_list args) {
    if (!p->failed) diag_vadd(p->diag, DIAG_ERROR, DIAG_PLAIN, span, NULL, format, args);
    p->failed = true;
    p->token.kind = IR_TOKEN_END;
}

void ir_parse_fail(IrParser *p, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fail(p, p->token.span, format, args);
    va_end(args);
}

void parse_fail_at(IrParser *p, SourceSpan span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fail(p, span, format, args);
    va_end(args);
}

/* ---- Tokens ---- */

static char peek(const IrParser *p) {
    return p->next < p->source->length ? p->source->text[p->next] : '\0';
}

static bool at_end(const IrParser *p) { return p->next >= p->source->length; }

/* Blanks and comments; true if a newline was among them. */
static bool skip_blank(IrParser *p) {
    bool newline = false;
    while (!at_end(p)) {
        char c = peek(p);
        if (c == '#') {
            while (!at_end(p) && peek(p) != '\n') p->next++;
            continue;
        }
        if (c != ' ' && c != '\t' && c != '\n') break;
        newline |= c == '\n';
        p->next++;
    }
    return newline;
}

static int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

static void lex_escape(IrParser *p) {
    char c = peek(p);
    p->next++;
    switch (c) {
    case 'n': text_putc(&p->string, '\n'); return;
    case 't': text_putc(&p->string, '\t'); return;
    case '"':
    case '\\': text_putc(&p->string, c); return;
    case 'x': break;
    default: ir_parse_fail(p, "unknown escape in string"); return;
    }
    int high = hex_digit(peek(p));
    int low =
        high < 0 || p->next + 1 >= p->source->length ? -1 : hex_digit(p->source->text[p->next + 1]);
    if (low < 0) {
        ir_parse_fail(p, "\\x needs two digits");
        return;
    }
    p->next += 2;
    text_putc(&p->string, (char)(high * 16 + low));
}

static void lex_string(IrParser *p, IrTokenKind kind) {
    p->token.kind = kind;
    text_clear(&p->string);
    p->next++;
    while (!p->failed && !at_end(p) && peek(p) != '"' && peek(p) != '\n') {
        char c = peek(p);
        p->next++;
        if (c == '\\')
            lex_escape(p);
        else
            text_putc(&p->string, c);
    }
    if (p->failed) return;
    if (peek(p) != '"')
        ir_parse_fail(p, "string without end");
    else
        p->next++;
}

static void lex_word(IrParser *p) {
    p->token.kind = IR_TOKEN_WORD;
    while (!at_end(p) && is_word_part(peek(p))) p->next++;
    bool is_b = p->next == p->token.span.start + 1 && p->source->text[p->token.span.start] == 'b';
    if (is_b && peek(p) == '"') lex_string(p, IR_TOKEN_BYTES);
}

static uint32_t id_max(const IrParser *p) { return IR_TEXT_ID_SLACK + p->source->length; }

/* The digits at `at`: an id, or 0 if there are none or too many. */
static uint32_t read_id(const IrParser *p, SourcePos at, SourcePos end) {
    uint64_t id = 0;
    for (; at < end; at++) {
        if (!is_digit(p->source->text[at])) return 0;
        id = id * 10 + (uint64_t)(p->source->text[at] - '0');
        if (id > id_max(p)) return 0;
    }
    return (uint32_t)id;
}

static void lex_value(IrParser *p) {
    SourcePos start = ++p->next;
    while (is_digit(peek(p))) p->next++;
    p->token.kind = IR_TOKEN_VALUE;
    p->token.number = read_id(p, start, p->next);
    if (!p->token.number) ir_parse_fail(p, "not the number of a value");
}

/* 12, -1, 0x1f, 1.5e-7: what it means is for the reader of the token. */
static void lex_number(IrParser *p) {
    p->token.kind = IR_TOKEN_NUMBER;
    p->next++;
    for (;;) {
        char c = peek(p);
        bool after_e = p->source->text[p->next - 1] == 'e';
        if (!is_digit(c) && c != '.' && c != 'x' && !(c >= 'a' && c <= 'f') &&
            !(after_e && (c == '-' || c == '+')))
            return;
        p->next++;
    }
}

static void lex_punct(IrParser *p) {
    char c = peek(p);
    p->next++;
    p->token.kind = IR_TOKEN_PUNCT;
    p->token.punct = c;
    if (c == '-' && peek(p) == '>') {
        p->token.punct = '>';
        p->next++;
    } else if (!c || !strchr("(){},:=@", c)) {
        ir_parse_fail(p, "unexpected character");
    }
}

void parse_advance(IrParser *p) {
    if (p->failed) return;
    SourcePos before = p->next;
    bool newline = skip_blank(p) && before > 0;
    p->token = (IrToken){.span = {p->next, p->next}};
    char c = peek(p);
    char after = p->next + 1 < p->source->length ? p->source->text[p->next + 1] : '\0';
    if (newline)
        p->token.kind = IR_TOKEN_NEWLINE;
    else if (at_end(p))
        p->token.kind = IR_TOKEN_END;
    else if (is_word_start(c))
        lex_word(p);
    else if (c == '"')
        lex_string(p, IR_TOKEN_STRING);
    else if (c == '%')
        lex_value(p);
    else if (is_digit(c) || (c == '-' && is_digit(after)))
        lex_number(p);
    else
        lex_punct(p);
    p->token.span.end = p->next;
}

/* ---- What parsers ask ---- */

const char *parse_token_text(const IrParser *p) { return p->source->text + p->token.span.start; }
uint32_t parse_token_length(const IrParser *p) { return p->token.span.end - p->token.span.start; }

bool parse_at_punct(const IrParser *p, char punct) {
    return p->token.kind == IR_TOKEN_PUNCT && p->token.punct == punct;
}

bool parse_at_word(const IrParser *p, const char *word) {
    return p->token.kind == IR_TOKEN_WORD && parse_token_length(p) == strlen(word) &&
           memcmp(parse_token_text(p), word, strlen(word)) == 0;
}

bool parse_accept(IrParser *p, char punct) {
    if (!parse_at_punct(p, punct)) return false;
    parse_advance(p);
    return true;
}

bool parse_accept_word(IrParser *p, const char *word) {
    if (!parse_at_word(p, word)) return false;
    parse_advance(p);
    return true;
}

void parse_expect(IrParser *p, char punct) {
    if (!parse_accept(p, punct))
        ir_parse_fail(p, "expected '%s%c'", punct == '>' ? "-" : "", punct);
}

void parse_expect_newline(IrParser *p) {
    if (p->token.kind == IR_TOKEN_NEWLINE)
        parse_advance(p);
    else if (p->token.kind != IR_TOKEN_END)
        ir_parse_fail(p, "expected the end of the line");
}

const Name *ir_parse_name(IrParser *p) {
    const Name *name = NULL;
    Interner *interner = p->module->interner;
    if (p->token.kind == IR_TOKEN_WORD)
        name = interner_add(interner, parse_token_text(p), parse_token_length(p));
    else if (p->token.kind == IR_TOKEN_STRING)
        name = interner_add(interner, text_cstr(&p->string), p->string.length);
    else
        ir_parse_fail(p, "expected a name");
    parse_advance(p);
    return name;
}

int64_t parse_integer(IrParser *p) {
    if (p->token.kind != IR_TOKEN_NUMBER) {
        ir_parse_fail(p, "expected an integer");
        return 0;
    }
    char *end;
    errno = 0;
    long long value = strtoll(parse_token_text(p), &end, 10);
    if (end != parse_token_text(p) + parse_token_length(p) || errno)
        ir_parse_fail(p, "not an integer of 64 bits");
    parse_advance(p);
    return value;
}

uint32_t parse_count(IrParser *p) {
    int64_t value = parse_integer(p);
    if (value < 0 || value > UINT32_MAX) ir_parse_fail(p, "expected a number from 0 to 4294967295");
    return (uint32_t)value;
}

uint32_t parse_peek_id(const IrParser *p, char prefix) {
    if (p->token.kind != IR_TOKEN_WORD || parse_token_text(p)[0] != prefix) return 0;
    return read_id(p, p->token.span.start + 1, p->token.span.end);
}

uint32_t parse_id(IrParser *p, char prefix) {
    uint32_t id = parse_peek_id(p, prefix);
    if (!id) ir_parse_fail(p, "expected '%c' and a number", prefix);
    parse_advance(p);
    return id;
}

SourceSpan parse_span(IrParser *p) {
    if (!parse_accept(p, '@')) return span_make(0, 0);
    SourcePos start = parse_count(p);
    parse_expect(p, ':');
    return span_make(start, parse_count(p));
}
