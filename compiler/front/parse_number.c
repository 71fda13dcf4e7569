/* The value of a numeric literal whose form the lexer has checked. */
#include "front/bignum.h"
#include "front/parse_internal.h"

#include <ctype.h>

/* Decimal digits that always fit 63 bits. */
#define SMALL_DIGITS_MAX 18u

/* sys.get_int_max_str_digits(): CPython refuses longer decimal literals. */
#define DECIMAL_DIGITS_MAX 4300u

/* Longest float literal that is converted without a heap copy. */
#define FLOAT_BUFFER 64u

static int64_t digits_value(const char *text, uint32_t length) {
    int64_t value = 0;
    for (uint32_t i = 0; i < length; i++) value = value * 10 + (text[i] - '0');
    return value;
}

/* A literal of one radix as a small or big integer. */
static void integer_decode(Parser *p, Constant *out, const char *digits, uint32_t length,
                           uint32_t base) {
    uint32_t hex_length;
    const char *hex = bignum_to_hex(p->arena, digits, length, base, &hex_length);
    bool small = hex_length < 16 || (hex_length == 16 && hex[0] < '8');
    if (small) {
        out->kind = CONSTANT_INT;
        out->integer = (int64_t)strtoull(hex, NULL, 16);
        return;
    }
    out->kind = CONSTANT_BIG_INT;
    out->bytes = hex;
    out->length = hex_length;
}

static void decimal_decode(Parser *p, Constant *out, const Token *token, const char *text,
                           uint32_t length) {
    uint32_t digits = 0;
    for (uint32_t i = 0; i < length; i++) digits += text[i] != '_';
    if (digits > DECIMAL_DIGITS_MAX) {
        parse_error_token(
            p, token,
            "Exceeds the limit (%u digits) for integer string conversion: value has %u "
            "digits; use sys.set_int_max_str_digits() to increase the limit - Consider "
            "hexadecimal for huge integer literals to avoid decimal conversion limits.",
            DECIMAL_DIGITS_MAX, digits);
        return;
    }
    integer_decode(p, out, text, length, 10);
}

/* strtod wants no underscores and a NUL. */
static double real_decode(const char *text, uint32_t length) {
    char buffer[FLOAT_BUFFER];
    char *clean = length < FLOAT_BUFFER ? buffer : heap_alloc_zeroed(length + 1, 1);
    uint32_t used = 0;
    for (uint32_t i = 0; i < length; i++)
        if (text[i] != '_') clean[used++] = text[i];
    clean[used] = '\0';
    double value = strtod(clean, NULL);
    if (clean != buffer) free(clean);
    return value;
}

static uint32_t radix_of(char letter) {
    switch (letter | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    default: return 0;
    }
}

static bool is_integer_text(const char *text, uint32_t length) {
    for (uint32_t i = 0; i < length; i++)
        if (text[i] != '_' && (text[i] < '0' || text[i] > '9')) return false;
    return true;
}

static void number_decode(Parser *p, Constant *out, const Token *token) {
    const char *text = p->text + token->start;
    uint32_t length = token->end - token->start;
    if ((token->flags & NUMBER_PLAIN) && length <= SMALL_DIGITS_MAX) {
        out->kind = CONSTANT_INT;
        out->integer = digits_value(text, length);
        return;
    }
    uint32_t radix = length > 2 && text[0] == '0' ? radix_of(text[1]) : 0;
    if (radix) {
        integer_decode(p, out, text + 2, length - 2, radix);
    } else if ((text[length - 1] | 0x20) == 'j') {
        out->kind = CONSTANT_IMAGINARY;
        out->real = real_decode(text, length - 1);
    } else if (is_integer_text(text, length)) {
        decimal_decode(p, out, token, text, length);
    } else {
        out->kind = CONSTANT_FLOAT;
        out->real = real_decode(text, length);
    }
}

static const char *number_kind(const char *text, uint32_t length) {
    switch (length > 2 && text[0] == '0' ? radix_of(text[1]) : 0) {
    case 16: return "hexadecimal";
    case 8: return "octal";
    case 2: return "binary";
    default: return (text[length - 1] | 0x20) == 'j' ? "imaginary" : "decimal";
    }
}

/* Of words only a keyword may follow at once, as in `1if x else 2`; that is warned of. */
static void number_end_check(Parser *p, const Token *token) {
    if (p->speculation || !isalpha((unsigned char)p->text[token->end])) return;
    diag_add(p->diag, DIAG_WARNING, DIAG_SYNTAX_WARNING, token_span(token), NULL,
             "invalid %s literal", number_kind(p->text + token->start, token->end - token->start));
}

Expr *parse_number(Parser *p) {
    const Token *token = p->tok;
    number_end_check(p, token);
    Expr *expr = node_expr(p, EXPR_CONSTANT, token_span(token));
    p->tok++;
    number_decode(p, &expr->constant.value, token);
    return expr;
}
