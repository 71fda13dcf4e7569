/* The numbers of printf-style formatting: '%d' % v and its like. */
#include "core/type.h"
#include "numbers/bigint.h"
#include "numbers/format.h"

#include <limits.h>
#include <string.h>

enum { PERCENT_PRECISION_DEFAULT = 6 };

/* What is to be padded: sign, prefix, zeros for the precision, digits. */
typedef struct PercentPieces {
    char sign;
    const char *prefix;
    int64_t zeros;
    const char *digits;
    size_t digit_count;
} PercentPieces;

static bool is_based(uint32_t type) { return type == 'o' || type == 'x' || type == 'X'; }
static bool is_integral(uint32_t type) {
    return type == 'd' || type == 'i' || type == 'u' || is_based(type);
}

static char percent_sign(const PercentSpec *spec, bool negative) {
    return negative ? '-' : spec->sign ? '+' : spec->space ? ' ' : 0;
}

static void percent_layout(StrBuilder *b, const PercentPieces *pieces, const PercentSpec *spec) {
    if (KR_LIKELY(!spec->width && !pieces->zeros && !pieces->sign && !*pieces->prefix)) {
        str_builder_ascii(b, pieces->digits, pieces->digit_count);
        return;
    }
    size_t prefix = strlen(pieces->prefix);
    int64_t length = (pieces->sign != 0) + (int64_t)(prefix + pieces->digit_count) + pieces->zeros;
    int64_t padding = spec->width > length ? spec->width - length : 0;
    if (!spec->left && !spec->zero) format_fill(b, ' ', padding);
    if (pieces->sign) str_builder_char(b, (uint32_t)pieces->sign);
    str_builder_ascii(b, pieces->prefix, prefix);
    if (!spec->left && spec->zero) format_fill(b, '0', padding);
    format_fill(b, '0', pieces->zeros);
    str_builder_ascii(b, pieces->digits, pieces->digit_count);
    if (spec->left) format_fill(b, ' ', padding);
}

static int raise_wrong_type(Value v, const PercentSpec *spec) {
    error_raise(&kr_type_TypeError, "%%%c format: %s is required, not %T", (int)spec->type,
                is_based(spec->type) ? "an integer" : "a real number", v);
    return -1;
}

static bool has_number_slot(Value v) {
    return object_slot(v, SLOT___int__) || object_slot(v, SLOT___float__) ||
           object_slot(v, SLOT___index__);
}

/* The int to show for v; 0 with the error set. */
static Value percent_int(Value v, const PercentSpec *spec) {
    if (value_is_int(v)) return int_plain(v);
    if (!has_number_slot(v)) return raise_wrong_type(v, spec), 0;
    Value number = is_based(spec->type) ? object_index(v) : int_from_value(v);
    if (!number && error_catch(&kr_type_TypeError)) raise_wrong_type(v, spec);
    return number;
}

/* The digits of an int with their sign in front: in `small`, or of a str. NULL with the error set.
 */
static const char *percent_digits(Value number, int base, char small[INT_SMALL_TEXT_MAX],
                                  size_t *length) {
    if (KR_LIKELY(value_is_small(number))) {
        char *end = small + INT_SMALL_TEXT_MAX;
        const char *start = int_write_small(small_get(number), base, end);
        *length = (size_t)(end - start);
        return start;
    }
    Value text = int_to_text(number, base);
    if (!text) return NULL;
    *length = str_object(text)->length;
    return str_object(text)->data;
}

static const char *capital_digits(const char *digits, size_t length) {
    char *capital = gc_try_bytes(length + 1);
    for (size_t i = 0; capital && i < length; i++)
        capital[i] = digits[i] >= 'a' ? (char)(digits[i] - 'a' + 'A') : digits[i];
    return capital;
}

static const char *percent_prefix(const PercentSpec *spec) {
    if (!spec->alternate || !is_based(spec->type)) return "";
    return spec->type == 'o' ? "0o" : spec->type == 'x' ? "0x" : "0X";
}

static int percent_integral(StrBuilder *b, Value v, const PercentSpec *spec) {
    Value number = percent_int(v, spec);
    if (!number) return -1;
    if (spec->precision > INT_MAX - 3) {
        error_raise(&kr_type_OverflowError, "precision too large");
        return -1;
    }
    int base = spec->type == 'o' ? 8 : is_based(spec->type) ? 16 : 10;
    char small[INT_SMALL_TEXT_MAX];
    size_t length;
    const char *digits = percent_digits(number, base, small, &length);
    if (!digits) return -1;
    bool negative = *digits == '-';
    digits += negative, length -= negative;
    if (spec->type == 'X' && !(digits = capital_digits(digits, length))) return -1;
    PercentPieces pieces = {
        .sign = percent_sign(spec, negative),
        .prefix = percent_prefix(spec),
        .zeros = spec->precision > (int64_t)length ? spec->precision - (int64_t)length : 0,
        .digits = digits,
        .digit_count = length,
    };
    percent_layout(b, &pieces, spec);
    return 0;
}

static int percent_double(Value v, const PercentSpec *spec, double *d) {
    if (float_from_value(v, d) == 0) return 0;
    if (spec->bytes && error_catch(&kr_type_TypeError))
        error_raise(&kr_type_TypeError, "float argument required, not %T", v);
    return -1;
}

static int percent_real(StrBuilder *b, Value v, const PercentSpec *spec) {
    double d;
    DoubleText text;
    if (percent_double(v, spec, &d) < 0) return -1;
    int64_t precision = spec->precision < 0 ? PERCENT_PRECISION_DEFAULT : spec->precision;
    if (double_to_text(&text, d, (char)spec->type, precision,
                       spec->alternate ? DOUBLE_TEXT_ALTERNATE : 0) < 0)
        return -1;
    bool negative = *text.text == '-';
    PercentPieces pieces = {.sign = percent_sign(spec, negative),
                            .prefix = "",
                            .digits = text.text + negative,
                            .digit_count = text.length - negative};
    percent_layout(b, &pieces, spec);
    return 0;
}

int number_format_percent(StrBuilder *b, Value v, const PercentSpec *spec) {
    return is_integral(spec->type) ? percent_integral(b, v, spec) : percent_real(b, v, spec);
}
