/* Text to doubles: float('...'), the parts of complex('...'), and rounding through decimal text. */
#include "numbers/float_parse.h"

#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Powers of ten that a double holds exactly; with a significand below 2**53 one operation rounds
 * correctly (Clinger, 1990). */
static const double exact_powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                      1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                      1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
enum { EXACT_POWER_MAX = 22, EXACT_DIGITS_MAX = 15 };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* A decimal number's parts, as far as the scan needs them. */
typedef struct Scan {
    const char *end;      /* behind the number; start if there is none */
    uint64_t significand; /* of the first digits, without the point */
    int digits;           /* significant ones */
    int64_t exponent;
} Scan;

static const char *scan_digits(const char *at, const char *end, Scan *scan, bool fraction) {
    for (; at < end && is_digit(*at); at++) {
        if (scan->digits > 0 || *at != '0') scan->digits++;
        if (scan->digits <= EXACT_DIGITS_MAX)
            scan->significand = scan->significand * 10 + (uint64_t)(*at - '0');
        scan->exponent -= fraction;
    }
    return at;
}

static const char *scan_exponent(const char *at, const char *end, Scan *scan) {
    enum { EXPONENT_CAP = 100000 };
    const char *digits = at + 1;
    if (digits < end && (*digits == '+' || *digits == '-')) digits++;
    if (digits == end || !is_digit(*digits)) return at;
    int64_t exponent = 0;
    const char *p = digits;
    for (; p < end && is_digit(*p); p++)
        if (exponent < EXPONENT_CAP) exponent = exponent * 10 + (*p - '0');
    scan->exponent += digits[-1] == '-' ? -exponent : exponent;
    return p;
}

/* digits [. digits] [e [+-] digits], with a digit on at least one side of the point. */
static Scan scan_number(const char *start, const char *end) {
    Scan scan = {.end = start};
    const char *whole = scan_digits(start, end, &scan, false), *at = whole;
    if (at < end && *at == '.') at = scan_digits(at + 1, end, &scan, true);
    if (at == start || (at == start + 1 && *start == '.')) return scan;
    if (at < end && (*at | 0x20) == 'e') at = scan_exponent(at, end, &scan);
    scan.end = at;
    return scan;
}

/* strtod whose point does not follow setlocale. */
static double parse_in_c_locale(const char *text) {
    static _Atomic(locale_t) c_locale;
    locale_t locale = c_locale;
    if (!locale) c_locale = locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    return strtod_l(text, NULL, locale);
}

static double parse_by_libc(const char *start, const char *end) {
    char local[64], *text = local;
    size_t length = (size_t)(end - start);
    if (length >= sizeof local) text = gc_bytes(length + 1);
    memcpy(text, start, length);
    text[length] = 0;
    return parse_in_c_locale(text);
}

static double scan_value(const Scan *scan, const char *start) {
    if (scan->digits == 0) return 0.0;
    if (scan->digits <= EXACT_DIGITS_MAX && scan->exponent >= -EXACT_POWER_MAX &&
        scan->exponent <= EXACT_POWER_MAX) {
        double n = (double)scan->significand;
        return scan->exponent < 0 ? n / exact_powers[-scan->exponent]
                                  : n * exact_powers[scan->exponent];
    }
    return parse_by_libc(start, scan->end);
}

static bool word_is(const char **at, const char *end, const char *word) {
    size_t length = strlen(word);
    if ((size_t)(end - *at) < length) return false;
    for (size_t i = 0; i < length; i++)
        if (((*at)[i] | 0x20) != word[i]) return false;
    *at += length;
    return true;
}

double double_from_text(const char *start, const char *end, const char **rest) {
    const char *at = start;
    bool negative = at < end && *at == '-';
    if (at < end && (negative || *at == '+')) at++;
    Scan scan = scan_number(at, end);
    double value;
    if (scan.end != at) {
        value = scan_value(&scan, at);
        at = scan.end;
    } else if (word_is(&at, end, "infinity") || word_is(&at, end, "inf")) {
        value = INFINITY;
    } else if (word_is(&at, end, "nan")) {
        value = NAN;
    } else {
        *rest = start;
        return 0.0;
    }
    *rest = at;
    return negative ? -value : value;
}

bool double_from_number_text(NumberText text, double *result) {
    const char *rest;
    text = number_text_strip(text);
    *result = double_from_text(text.start, text.end, &rest);
    if (rest == text.end && rest != text.start) return true;
    size_t length = (size_t)(text.end - text.start);
    if (length == 0 || !memchr(text.start, '_', length)) return false;
    char local[64], *joined = length <= sizeof local ? local : gc_bytes(length);
    if (!number_text_join(text, joined, &length)) return false;
    *result = double_from_text(joined, joined + length, &rest);
    return rest == joined + length && length > 0;
}
