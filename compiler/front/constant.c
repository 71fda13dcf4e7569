#include "front/constant.h"

#include "front/bignum.h"
#include "front/unicode.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Digits that always suffice for a double. */
#define DOUBLE_DIGITS_MAX 17

/* Python's repr() leaves the plain form for exponents outside of [-4, 16). */
#define REPR_EXPONENT_MIN (-4)
#define REPR_EXPONENT_MAX 16

/* The fewest digits that read back as `value`, as `d.ddde+xx`. */
static void shortest_digits(char *buffer, size_t size, double value) {
    for (int digits = 1; digits <= DOUBLE_DIGITS_MAX; digits++) {
        snprintf(buffer, size, "%.*e", digits - 1, value);
        if (strtod(buffer, NULL) == value) return;
    }
}

static void plain_print(Text *out, const char *digits, int count, int exponent, bool with_point) {
    if (exponent < 0) {
        text_append(out, "0.");
        text_repeat(out, '0', (size_t)(-exponent - 1));
        text_append_n(out, digits, (size_t)count);
        return;
    }
    for (int i = 0; i < count || i <= exponent; i++) {
        if (i == exponent + 1) text_putc(out, '.');
        text_putc(out, i < count ? digits[i] : '0');
    }
    if (count <= exponent + 1 && with_point) text_append(out, ".0");
}

static void real_print(Text *out, double value, bool with_point) {
    if (isinf(value)) {
        text_append(out, "inf");
        return;
    }
    char scientific[64];
    char digits[DOUBLE_DIGITS_MAX + 1];
    shortest_digits(scientific, sizeof scientific, value);
    int count = 0;
    char *at = scientific;
    for (; *at && *at != 'e'; at++)
        if (*at != '.') digits[count++] = *at;
    int exponent = atoi(at + 1);
    if (exponent >= REPR_EXPONENT_MIN && exponent < REPR_EXPONENT_MAX) {
        plain_print(out, digits, count, exponent, with_point);
        return;
    }
    text_putc(out, digits[0]);
    if (count > 1) {
        text_putc(out, '.');
        text_append_n(out, digits + 1, (size_t)count - 1);
    }
    text_printf(out, "e%c%02d", exponent < 0 ? '-' : '+', abs(exponent));
}

void float_print_repr(Text *out, double value) { real_print(out, value, true); }

/* Single quotes, unless only double ones avoid a backslash. */
static char quote_for(const char *bytes, size_t length) {
    bool has_single = length && memchr(bytes, '\'', length);
    bool has_double = length && memchr(bytes, '"', length);
    return has_single && !has_double ? '"' : '\'';
}

/* The escapes that str and bytes share; false when `c` needs none of them. */
static bool escape_print(Text *out, uint32_t c, char quote) {
    switch (c) {
    case '\\': text_append(out, "\\\\"); return true;
    case '\n': text_append(out, "\\n"); return true;
    case '\r': text_append(out, "\\r"); return true;
    case '\t': text_append(out, "\\t"); return true;
    default: break;
    }
    if (c != (uint32_t)quote) return false;
    text_putc(out, '\\');
    text_putc(out, quote);
    return true;
}

void str_print_repr(Text *out, const char *bytes, size_t length) {
    char quote = quote_for(bytes, length);
    text_putc(out, quote);
    for (size_t at = 0; at < length;) {
        uint32_t c;
        size_t size = utf8_decode(bytes + at, length - at, &c);
        if (escape_print(out, c, quote)) {
        } else if (unicode_is_printable(c)) {
            text_append_n(out, bytes + at, size);
        } else {
            text_printf(out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        }
        at += size;
    }
    text_putc(out, quote);
}

void bytes_print_repr(Text *out, const char *bytes, size_t length) {
    char quote = quote_for(bytes, length);
    text_putc(out, 'b');
    text_putc(out, quote);
    for (size_t at = 0; at < length; at++) {
        unsigned char c = (unsigned char)bytes[at];
        if (escape_print(out, c, quote)) {
        } else if (c >= ' ' && c < 0x7F) {
            text_putc(out, (char)c);
        } else {
            text_printf(out, "\\x%02x", c);
        }
    }
    text_putc(out, quote);
}

void constant_print(Text *out, const Constant *constant) {
    switch (constant->kind) {
    case CONSTANT_NONE: text_append(out, "None"); return;
    case CONSTANT_TRUE: text_append(out, "True"); return;
    case CONSTANT_FALSE: text_append(out, "False"); return;
    case CONSTANT_ELLIPSIS: text_append(out, "Ellipsis"); return;
    case CONSTANT_INT: text_printf(out, "%" PRId64, constant->integer); return;
    case CONSTANT_BIG_INT: bignum_print_decimal(out, constant->bytes, constant->length); return;
    case CONSTANT_FLOAT: float_print_repr(out, constant->real); return;
    case CONSTANT_IMAGINARY:
        real_print(out, constant->real, false);
        text_putc(out, 'j');
        return;
    case CONSTANT_STR: str_print_repr(out, constant->bytes, constant->length); return;
    case CONSTANT_BYTES: bytes_print_repr(out, constant->bytes, constant->length); return;
    }
}
