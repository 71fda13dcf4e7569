/* Numeric literals, and the many ways to get one wrong. The value is decoded by the parser. */
#include "front/lex_internal.h"

static void number_fail(Lexer *lx, const char *start, const char *cursor, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void number_fail(Lexer *lx, const char *start, const char *cursor, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(lx->arena, format, args);
    va_end(args);
    const char *end = cursor;
    while (char_is(*end, CHAR_IDENT)) end++;
    lexer_error_at(lx, DIAG_SYNTAX_ERROR, start, end, cursor, "%s", message);
    lx->at = end;
}

static bool starts_with(const char *at, const char *word) {
    return !strncmp(at, word, strlen(word));
}

/* A number may be followed at once by a keyword that can follow an expression, as in `1if x else
 * 2`. */
static bool keyword_follows(const char *at) {
    switch (*at) {
    case 'a': return starts_with(at, "and");
    case 'e': return starts_with(at, "else");
    case 'f': return starts_with(at, "for");
    case 'i': return at[1] == 'f' || at[1] == 'n' || at[1] == 's';
    case 'n': return starts_with(at, "not");
    case 'o': return starts_with(at, "or");
    default: return false;
    }
}

/* Adds the token unless something sticks to it. */
static void number_finish(Lexer *lx, const char *start, const char *at, const char *kind,
                          uint32_t flags) {
    if (char_is(*at, CHAR_IDENT) && !keyword_follows(at)) {
        number_fail(lx, start, at, "invalid %s literal", kind);
        return;
    }
    lexer_add(lx, TOK_NUMBER, start, at)->flags |= flags;
    lx->at = at;
}

typedef struct Radix {
    const char *kind;
    int base;
} Radix;

static bool digit_fits(char c, int base) {
    return base == 16 ? char_is(c, CHAR_HEX) : c >= '0' && c < '0' + base;
}

/* The digits behind 0x, 0o or 0b. */
static void lex_radix(Lexer *lx, const char *start, Radix radix) {
    const char *at = start + 2;
    do {
        if (*at == '_') at++;
        if (!digit_fits(*at, radix.base)) {
            if (char_is(*at, CHAR_DIGIT))
                number_fail(lx, start, at + 1, "invalid digit '%c' in %s literal", *at, radix.kind);
            else
                number_fail(lx, start, at, "invalid %s literal", radix.kind);
            return;
        }
        while (digit_fits(*at, radix.base)) at++;
    } while (*at == '_');
    if (char_is(*at, CHAR_DIGIT)) {
        number_fail(lx, start, at + 1, "invalid digit '%c' in %s literal", *at, radix.kind);
        return;
    }
    number_finish(lx, start, at, radix.kind, 0);
}

/* Digits with single underscores between them; NULL after an error. */
static const char *skip_digits(Lexer *lx, const char *start, const char *at) {
    for (;;) {
        while (char_is(*at, CHAR_DIGIT)) at++;
        if (*at != '_') return at;
        if (!char_is(at[1], CHAR_DIGIT)) {
            number_fail(lx, start, at + 1, "invalid decimal literal");
            return NULL;
        }
        at++;
    }
}

/* From a possible exponent on. `at` stands behind the digits or the fraction. */
static void lex_exponent(Lexer *lx, const char *start, const char *at, uint32_t flags) {
    if (*at == 'e' || *at == 'E') {
        const char *digits = at + 1;
        bool is_signed = *digits == '+' || *digits == '-';
        digits += is_signed;
        if (char_is(*digits, CHAR_DIGIT)) {
            at = skip_digits(lx, start, digits);
            flags = 0;
            if (!at) return;
        } else if (is_signed) {
            number_fail(lx, start, digits, "invalid decimal literal");
            return;
        } else {
            number_finish(lx, start, at, "decimal", flags);
            return;
        }
    }
    if (*at == 'j' || *at == 'J')
        number_finish(lx, start, at + 1, "imaginary", 0);
    else
        number_finish(lx, start, at, "decimal", flags);
}

static void lex_fraction(Lexer *lx, const char *start, const char *at) {
    if (char_is(*at, CHAR_DIGIT)) {
        at = skip_digits(lx, start, at);
        if (!at) return;
    }
    lex_exponent(lx, start, at, 0);
}

/* A literal that begins with zero: only zeros may follow, unless it turns out to be no integer. */
static void lex_leading_zero(Lexer *lx, const char *start) {
    const char *at = start + 1;
    while (*at == '0' || *at == '_') {
        if (*at == '_' && !char_is(at[1], CHAR_DIGIT)) {
            number_fail(lx, start, at + 1, "invalid decimal literal");
            return;
        }
        at++;
    }
    const char *zeros_end = at;
    bool nonzero = char_is(*at, CHAR_DIGIT);
    if (nonzero) {
        at = skip_digits(lx, start, at);
        if (!at) return;
    }
    if (*at == '.') {
        lex_fraction(lx, start, at + 1);
    } else if (*at == 'e' || *at == 'E' || *at == 'j' || *at == 'J') {
        lex_exponent(lx, start, at, 0);
    } else if (nonzero) {
        DiagPlace place =
            diag_place_of(lx->source, span_make(lexer_pos(lx, start), lexer_pos(lx, zeros_end)));
        lexer_error_placed(lx, DIAG_SYNTAX_ERROR, start, at, &place,
                           "leading zeros in decimal integer literals are not permitted; "
                           "use an 0o prefix for octal integers");
        lx->at = at;
    } else {
        number_finish(lx, start, at, "decimal", 0);
    }
}

void lex_number(Lexer *lx) {
    const char *start = lx->at;
    if (*start == '.') {
        lex_fraction(lx, start, start + 1);
        return;
    }
    if (*start == '0') {
        switch (start[1]) {
        case 'x':
        case 'X': lex_radix(lx, start, (Radix){"hexadecimal", 16}); return;
        case 'o':
        case 'O': lex_radix(lx, start, (Radix){"octal", 8}); return;
        case 'b':
        case 'B': lex_radix(lx, start, (Radix){"binary", 2}); return;
        default: lex_leading_zero(lx, start); return;
        }
    }
    const char *at = start;
    while (char_is(*at, CHAR_DIGIT)) at++;
    uint32_t flags = *at == '_' ? 0 : NUMBER_PLAIN;
    at = skip_digits(lx, start, at);
    if (!at) return;
    if (*at == '.')
        lex_fraction(lx, start, at + 1);
    else
        lex_exponent(lx, start, at, flags);
}
