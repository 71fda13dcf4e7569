/* Ints to text and text to ints.
 *
 * CPython refuses conversions between decimal text and very long ints, whose cost grows faster than
 * their length (sys.set_int_max_str_digits). GMP's is subquadratic, but programs see the limit, so
 * it is kept. */
#include "numbers/bigint.h"
#include "numbers/number_text.h"
#include "text/str.h"

#include <assert.h>
#include <math.h>
#include <stdatomic.h>
#include <stdio.h>

enum { MAX_DIGITS_DEFAULT = 4300, MAX_DIGITS_THRESHOLD = 640 };

static _Atomic int64_t max_digits = MAX_DIGITS_DEFAULT;

int64_t int_max_digits_get(void) { return atomic_load_explicit(&max_digits, memory_order_relaxed); }

int int_max_digits_set(int64_t digits) {
    if (digits != 0 && digits < MAX_DIGITS_THRESHOLD) {
        error_raise(&kr_type_ValueError, "maxdigits must be 0 or larger than %d",
                    MAX_DIGITS_THRESHOLD);
        return -1;
    }
    atomic_store_explicit(&max_digits, digits, memory_order_relaxed);
    return 0;
}

static Value raise_too_long(void) {
    return error_raise(&kr_type_ValueError,
                       "Exceeds the limit (%lld digits) for integer string conversion; use "
                       "sys.set_int_max_str_digits() "
                       "to increase the limit",
                       (long long)int_max_digits_get());
}

static bool base_is_limited(int base) { return (base & (base - 1)) != 0; }

/* ---- To text ---- */

/* Writes n in front of end; returns where it starts. */
static char *write_decimal(uint64_t n, char *end) {
    static const char pairs[] =
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
        "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
        "8081828384858687888990919293949596979899";
    for (; n >= 100; n /= 100) memcpy(end -= 2, pairs + n % 100 * 2, 2);
    if (n >= 10) return memcpy(end -= 2, pairs + n * 2, 2);
    *--end = (char)('0' + n);
    return end;
}

static char *write_based(uint64_t n, unsigned base, char *end) {
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    do *--end = digits[n % base];
    while (n /= base);
    return end;
}

char *int_write_small(int64_t n, int base, char *end) {
    uint64_t magnitude = n < 0 ? -(uint64_t)n : (uint64_t)n;
    char *start =
        base == 10 ? write_decimal(magnitude, end) : write_based(magnitude, (unsigned)base, end);
    if (n < 0) *--start = '-';
    return start;
}

static Value small_to_text(int64_t n, int base) {
    char buffer[INT_SMALL_TEXT_MAX], *end = buffer + sizeof buffer;
    char *start = int_write_small(n, base, end);
    return str_from_ascii(start, (size_t)(end - start));
}

/* Decimal text of up to this many limbs is made by division by 10**19, which is faster than GMP's
 * general way there. */
enum { CHUNK_LIMBS_MAX = 16, CHUNK_DIGITS = 19 };

static Value limbs_to_decimal(const IntView *view) {
    const mp_limb_t chunk = 10000000000000000000u;
    mp_limb_t rest[CHUNK_LIMBS_MAX];
    char buffer[CHUNK_LIMBS_MAX * 20 + 1], *end = buffer + sizeof buffer, *start = end;
    size_t count = view_count(view);
    memcpy(rest, view_limbs(view), count * sizeof(mp_limb_t));
    for (char *chunk_end = end; count > 0; chunk_end -= CHUNK_DIGITS) {
        mp_limb_t digits = mpn_divrem_1(rest, 0, rest, (mp_size_t)count, chunk);
        while (count > 0 && rest[count - 1] == 0) count--;
        start = write_decimal(digits, chunk_end);
        while (count > 0 && start > chunk_end - CHUNK_DIGITS) *--start = '0';
    }
    if (view_negative(view)) *--start = '-';
    return str_from_ascii(start, (size_t)(end - start));
}

Value int_to_text(Value v, int base) {
    assert(base >= 2 && base <= 36 && "callers check the base");
    v = int_plain(v);
    if (value_is_small(v)) return small_to_text(small_get(v), base);
    IntView view;
    mpz_srcptr z = int_view(&view, v);
    if (base == 10 && view_count(&view) <= CHUNK_LIMBS_MAX) return limbs_to_decimal(&view);
    int64_t limit = base_is_limited(base) ? int_max_digits_get() : 0;
    size_t estimate = mpz_sizeinbase(z, base); /* exact, or one too many */
    if (limit > 0 && estimate > (size_t)limit + 1) return raise_too_long();
    char *text = gc_try_bytes(estimate + 2);
    if (!text) return 0;
    mpz_get_str(text, base, z);
    size_t length = strlen(text);
    if (limit > 0 && length - (text[0] == '-') > (size_t)limit) return raise_too_long();
    return str_from_ascii(text, length);
}

/* ---- From digits ---- */

/* Up to this many digits the value surely fits in 64 bits, in any base. */
enum { WORD_DIGITS = 12 };

Value int_from_digits(const char *digits, size_t length, int base, bool negative) {
    while (length > 1 && *digits == '0') digits++, length--;
    if (length <= WORD_DIGITS || (base == 10 && length <= 18)) {
        int64_t n = 0;
        for (size_t i = 0; i < length; i++) n = n * base + digit_value(digits[i]);
        return small_make(negative ? -n : n); /* below 36**12 < 2**62, 10**18 < 2**62 */
    }
    unsigned char *values = gc_try_bytes(length);
    if (!values) return 0;
    for (size_t i = 0; i < length; i++) values[i] = (unsigned char)digit_value(digits[i]);
    size_t limbs = (size_t)((double)length * log2(base) / 64) + 2;
    BigInt *number = bigint_alloc(limbs);
    if (!number) return 0;
    mp_size_t count = mpn_set_str(number->limbs, values, length, base);
    return bigint_finish(number, (size_t)count, negative);
}

/* ---- From literals as int() takes them ---- */

static Value raise_literal(Value v, int base) {
    char message[64];
    snprintf(message, sizeof message, "invalid literal for int() with base %d: ", base);
    return number_text_raise(message, v);
}

static int prefix_base(char c) {
    switch (c | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    }
    return 0;
}

/* Takes a prefix such as 0x off text, where base allows it (base 0: takes any, and decides the
 * base). False: base 0 and a decimal number with leading zeros, which only 0 itself may have. */
static bool take_prefix(NumberText *text, int *base) {
    size_t length = (size_t)(text->end - text->start);
    int found = length >= 2 && text->start[0] == '0' ? prefix_base(text->start[1]) : 0;
    bool any = *base == 0;
    if (found && (any || *base == found)) {
        *base = found;
        text->start += 2;
        if (text->start < text->end && *text->start == '_')
            text->start++; /* one is allowed after a prefix */
        return true;
    }
    if (!any) return true;
    *base = 10;
    if (length == 0 || text->start[0] != '0') return true;
    for (const char *at = text->start; at < text->end; at++)
        if (*at != '0' && *at != '_') return false;
    return true;
}

/* Copies the digits without underscores. Stops at what is no digit: *rest. False: an underscore is
 * out of place. */
static bool gather_digits(NumberText text, int base, char *digits, size_t *count,
                          const char **rest) {
    const char *at = text.start;
    char *out = digits, before = '_';
    for (; at < text.end && (*at == '_' || digit_value(*at) < base); before = *at++) {
        if (*at != '_')
            *out++ = *at;
        else if (before == '_')
            return false;
    }
    *rest = at;
    *count = (size_t)(out - digits);
    return before != '_';
}

static bool check_digit_count(size_t count, int base) {
    int64_t limit = int_max_digits_get();
    if (!base_is_limited(base) || count <= MAX_DIGITS_THRESHOLD || limit == 0 ||
        count <= (size_t)limit)
        return true;
    error_raise(
        &kr_type_ValueError,
        "Exceeds the limit (%lld digits) for integer string conversion: value has %zu digits; use "
        "sys.set_int_max_str_digits() to increase the limit",
        (long long)limit, count);
    return false;
}

Value int_from_number_text(NumberText text, int base, Value shown) {
    int asked = base;
    text = number_text_strip(text);
    bool negative = text.start < text.end && *text.start == '-';
    if (text.start < text.end && (negative || *text.start == '+')) text.start++;
    if (!take_prefix(&text, &base)) return raise_literal(shown, asked);
    char local[128], *digits = local;
    size_t room = (size_t)(text.end - text.start), count;
    if (room > sizeof local && !(digits = gc_try_bytes(room))) return 0;
    const char *rest;
    if (!gather_digits(text, base, digits, &count, &rest)) return raise_literal(shown, asked);
    if (!check_digit_count(count, base)) return 0;
    if (rest != text.end) return raise_literal(shown, asked);
    return int_from_digits(digits, count, base, negative);
}
