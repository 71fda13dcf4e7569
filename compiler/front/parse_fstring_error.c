/* Errors in f-strings, in the words of CPython 3.11.
 *
 * Its parser takes an f-string for a plain string, scans it for fields, and parses each field, put
 * in parentheses, as a text of its own. Here that is done again, once it is known that something is
 * wrong: the result is its message and its position, which for a field counts columns from the
 * parenthesis. */
#include "front/lex_internal.h"
#include "front/parse_internal.h"

/* f-strings inside fields inside f-strings, for this purpose. */
#define FIELD_DEPTH_MAX 20u

/* A format specification may hold fields, whose own may not. */
#define SPEC_DEPTH_MAX 2u

typedef struct FStringScan {
    Parser *parser;
    const char *at;
    const char *end;      /* the closing quotes */
    const char *text_end; /* behind them */
    bool raw;
    const char *message; /* of an error of the string itself */
    bool is_reported;    /* the error of a field */
} FStringScan;

static bool scan_fail(FStringScan *scan, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static bool scan_fail(FStringScan *scan, const char *format, ...) {
    va_list args;
    va_start(args, format);
    scan->message = arena_vprintf(scan->parser->arena, format, args);
    va_end(args);
    return false;
}

/* ---- fields ---- */

/* Reports the first error of the sub-parser as one of the text around it, which begins at `origin`
 * there. */
static void field_error_move(Parser *p, const DiagItem *item, SourcePos origin) {
    DiagPlace place = item->place;
    uint32_t lines = source_line(p->source, origin + 1) - 1;
    place.line += lines;
    if (place.end_line) place.end_line += lines;
    SourceSpan span = span_make(origin + item->span.start, origin + item->span.end);
    diag_add(p->diag, DIAG_ERROR, item->class, span, &place, "%s", item->message);
}

/* Parses [start, end) in parentheses; true when there was an error, which then is reported. */
static bool field_parse(Parser *p, const char *start, const char *end) {
    char *text = arena_alloc(p->arena, (size_t)(end - start) + 3);
    size_t length = (size_t)(end - start) + 2;
    text[0] = '(';
    memcpy(text + 1, start, (size_t)(end - start));
    text[length - 1] = ')';
    SourceFile source;
    Diag diag;
    TokenList tokens;
    Parser field;
    source_init(&source, p->arena, p->source->path, text, length);
    diag_init(&diag, &source);
    ParseContext context = {p->arena, p->interner, &source, &diag};
    parser_init(&field, &context, &tokens);
    field.is_field_text = true;
    field.field_depth = p->field_depth + 1;
    field.nesting = p->nesting;
    parse_star_expressions(&field);
    const DiagItem *error = diag_first_error(&diag);
    if (error) field_error_move(p, error, (SourcePos)(start - p->text) - 1);
    bool failed = error != NULL;
    parser_release(&field);
    diag_release(&diag);
    return failed;
}

static bool is_field_blank(const char *start, const char *end) {
    while (start < end && (*start == ' ' || *start == '\t' || *start == '\n' || *start == '\f'))
        start++;
    return start == end;
}

/* Skips a string inside an expression, from its quotes on. False when it is not closed. */
static bool scan_string(FStringScan *scan) {
    char quote = *scan->at;
    int size = scan->at + 2 < scan->end && scan->at[1] == quote && scan->at[2] == quote ? 3 : 1;
    for (scan->at += size; scan->at < scan->end; scan->at++) {
        if (*scan->at == '\\')
            return scan_fail(scan, "f-string expression part cannot include a backslash");
        if (*scan->at != quote) continue;
        if (size == 1) {
            scan->at++;
            return true;
        }
        if (scan->at + 2 < scan->end && scan->at[1] == quote && scan->at[2] == quote) {
            scan->at += 3;
            return true;
        }
    }
    return scan_fail(scan, "f-string: unterminated string");
}

static char partner_of(char close) { return close == ')' ? '(' : close == ']' ? '[' : '{'; }

/* A character that may end the expression, at the outermost level; steps over operators that only
 * begin so. */
static bool scan_ends(FStringScan *scan) {
    char c = *scan->at;
    char next = scan->at + 1 < scan->end ? scan->at[1] : '\0';
    if (!strchr("!:}=<>", c)) return false;
    if (next == '=' && c != ':' && c != '}') {
        scan->at++;
        return false;
    }
    return c != '<' && c != '>';
}

/* From behind the brace to the end of the expression. */
static bool scan_expression(FStringScan *scan) {
    char open[LEX_DEPTH_MAX];
    uint32_t depth = 0;
    for (; scan->at < scan->end; scan->at++) {
        char c = *scan->at;
        if (c == '\\')
            return scan_fail(scan, "f-string expression part cannot include a backslash");
        if (c == '\'' || c == '"') {
            if (!scan_string(scan)) return false;
            scan->at--;
        } else if (c == '[' || c == '{' || c == '(') {
            if (depth == LEX_DEPTH_MAX)
                return scan_fail(scan, "f-string: too many nested parenthesis");
            open[depth++] = c;
        } else if (c == '#') {
            return scan_fail(scan, "f-string expression part cannot include '#'");
        } else if (depth == 0 && scan_ends(scan)) {
            break;
        } else if (c == ']' || c == '}' || c == ')') {
            if (depth == 0) return scan_fail(scan, "f-string: unmatched '%c'", c);
            if (open[--depth] != partner_of(c))
                return scan_fail(scan,
                                 "f-string: closing parenthesis '%c' does not match opening "
                                 "parenthesis '%c'",
                                 c, open[depth]);
        }
    }
    if (depth) return scan_fail(scan, "f-string: unmatched '%c'", open[depth - 1]);
    if (scan->at >= scan->end) return scan_fail(scan, "f-string: expecting '}'");
    return true;
}

static bool scan_expression_value(FStringScan *scan, const char *start) {
    char end = *scan->at;
    if (!is_field_blank(start, scan->at)) {
        scan->is_reported = field_parse(scan->parser, start, scan->at);
        return !scan->is_reported;
    }
    if (end == '}') return scan_fail(scan, "f-string: empty expression not allowed");
    return scan_fail(scan, "f-string: expression required before '%c'", end);
}

static bool scan_text(FStringScan *scan, uint32_t level);

static bool scan_conversion(FStringScan *scan) {
    scan->at++;
    if (scan->at >= scan->end) return scan_fail(scan, "f-string: expecting '}'");
    char conversion = *scan->at++;
    if (conversion == 's' || conversion == 'r' || conversion == 'a') return true;
    return scan_fail(scan, "f-string: invalid conversion character: expected 's', 'r', or 'a'");
}

/* One field, from its brace on. */
static bool scan_field(FStringScan *scan, uint32_t level) {
    if (level >= SPEC_DEPTH_MAX) return scan_fail(scan, "f-string: expressions nested too deeply");
    const char *start = ++scan->at;
    if (!scan_expression(scan) || !scan_expression_value(scan, start)) return false;
    if (*scan->at == '=') {
        scan->at++;
        while (scan->at < scan->end && strchr(" \t\n\f\v\r", *scan->at)) scan->at++;
    }
    if (scan->at < scan->end && *scan->at == '!' && !scan_conversion(scan)) return false;
    if (scan->at < scan->end && *scan->at == ':') {
        scan->at++;
        if (!scan_text(scan, level + 1)) return false;
    }
    if (scan->at >= scan->end || *scan->at != '}')
        return scan_fail(scan, "f-string: expecting '}'");
    scan->at++;
    return true;
}

/* Text and fields; inside a specification a closing brace ends it. */
static bool scan_text(FStringScan *scan, uint32_t level) {
    while (scan->at < scan->end) {
        char c = *scan->at;
        bool doubled = scan->at + 1 < scan->end && scan->at[1] == c && level == 0;
        if (c == '\\' && !scan->raw && scan->at[1] == 'N' && scan->at[2] == '{') {
            while (scan->at < scan->end && *scan->at != '}') scan->at++;
        } else if (c == '\\' && !scan->raw && scan->at[1] != '{' && scan->at[1] != '}') {
            scan->at++;
        } else if (c == '{' && !doubled) {
            if (!scan_field(scan, level)) return false;
            continue;
        } else if (c == '}' && level) {
            return true;
        } else if (c == '}' && !doubled) {
            return scan_fail(scan, "f-string: single '}' is not allowed");
        } else if (c == '{' || c == '}') {
            scan->at++;
        }
        if (scan->at < scan->end) scan->at++;
    }
    return true;
}

/* ---- strings ---- */

/* The token behind the run of strings that `at` is the end of, as 3.11 lexes it: errors of strings
 * are reported there. */
static Token token_behind(Parser *p, const Token *fstring, const char *at) {
    TokenList list = {0};
    Lexer lx;
    lexer_init(&lx, &list, p->arena, p->interner, p->source);
    lx.at = at;
    lx.at_line_start = false;
    /* Brackets around the string: only their number counts; the first token stands for all of them.
     */
    lexer_add(&lx, TOK_NEWLINE, at, at);
    for (; lx.depth < fstring->depth; lx.depth++) lx.brackets[lx.depth] = (LexBracket){.open = '('};
    Token token = {.kind = TOK_END, .start = p->source->length, .end = p->source->length};
    while (lx.at < lx.end) {
        uint32_t before = list.len;
        lexer_step(&lx);
        if (list.len == before) continue;
        token = list.items[before];
        if (token.kind != TOK_STRING && token.kind != TOK_FSTRING_START) break;
        if (token.kind == TOK_FSTRING_START) {
            const char *stopped;
            const char *plain_end = fstring_plain_end(&lx, &token, &stopped);
            lx.fstring_count = 0;
            lx.depth = fstring->depth;
            lx.at = plain_end ? plain_end : lx.end;
        }
        token = (Token){.kind = TOK_END, .start = p->source->length, .end = p->source->length};
    }
    if (token.kind == TOK_END && lx.at >= lx.end && fstring->depth == 0)
        token = (Token){.kind = TOK_NEWLINE, .start = p->source->length, .end = p->source->length};
    token_list_release(&list);
    return token;
}

static void string_error_report(Parser *p, const FStringScan *scan, const Token *fstring) {
    Token behind = token_behind(p, fstring, scan->text_end);
    bool is_implied = behind.kind == TOK_NEWLINE && ends_without_newline(p);
    DiagPlace place = is_implied ? last_token_place(p, &behind) : token_place(p, &behind);
    SourceSpan span = span_make(fstring->start, (SourcePos)(scan->text_end - p->text));
    diag_add(p->diag, DIAG_ERROR, DIAG_SYNTAX_ERROR, span, &place, "%s%s",
             p->is_field_text ? "f-string: " : "", scan->message);
}

/* Only with PEP 701 can the string go on behind this line. */
static void unterminated_report(Parser *p, const Token *fstring, const char *stopped) {
    SourcePos stop = (SourcePos)(stopped - p->text);
    DiagPlace place = diag_place_of(p->source, span_make(fstring->start, fstring->start));
    diag_add(p->diag, DIAG_ERROR, DIAG_SYNTAX_ERROR, span_make(fstring->start, stop), &place,
             fstring->flags & STRING_TRIPLE
                 ? "unterminated triple-quoted string literal (detected at line %u)"
                 : "unterminated string literal (detected at line %u)",
             source_line(p->source, stop));
    p->fstring = NULL;
    parse_panic(p);
}

bool fstring_error_report(Parser *p, const Token *fstring) {
    if (p->field_depth >= FIELD_DEPTH_MAX) return false;
    Lexer lx;
    TokenList none = {0};
    const char *stopped;
    lexer_init(&lx, &none, p->arena, p->interner, p->source);
    const char *end = fstring_plain_end(&lx, fstring, &stopped);
    if (!end) {
        unterminated_report(p, fstring, stopped);
        return true;
    }
    FStringScan scan = {.parser = p,
                        .at = p->text + fstring->end,
                        .end = end - (fstring->flags & STRING_TRIPLE ? 3 : 1),
                        .text_end = end,
                        .raw = fstring->flags & STRING_RAW};
    later_lex_error_report(p);
    scan_text(&scan, 0);
    if (!scan.is_reported && !scan.message) return false;
    /* A field's error has been added before this one would be. */
    if (scan.message) string_error_report(p, &scan, fstring);
    p->fstring = NULL;
    parse_panic(p);
    return true;
}
