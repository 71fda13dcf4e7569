/* __format__ of int: types b c d n o x X, and those of float on the converted number. */
#include "numbers/bigint.h"
#include "numbers/format_layout.h"

#include <string.h>

static int format_base(uint32_t type) {
    switch (type) {
    case 'b': return 2;
    case 'o': return 8;
    case 'x':
    case 'X': return 16;
    }
    return 10;
}

static Value raise_option(const char *text) { return error_raise(&kr_type_ValueError, "%s", text); }

static void make_capital(char *text, const char *source, size_t length) {
    for (size_t i = 0; i < length; i++)
        text[i] = source[i] >= 'a' ? (char)(source[i] - 'a' + 'A') : source[i];
}

static Value format_digits(Value v, const FormatSpec *spec) {
    static const char *const prefixes[] = {['b'] = "0b", ['o'] = "0o", ['x'] = "0x", ['X'] = "0X"};
    Value text = int_to_text(v, format_base(spec->type));
    if (!text) return 0;
    const char *digits = str_object(text)->data;
    size_t length = str_object(text)->length;
    bool negative = *digits == '-';
    digits += negative, length -= negative;
    if (spec->type == 'X') {
        char *capital = gc_try_bytes(length + 1);
        if (!capital) return 0;
        make_capital(capital, digits, length);
        digits = capital;
    }
    NumberPieces pieces = {.sign = format_sign(spec, negative),
                           .digits = digits,
                           .digit_count = length,
                           .prefix = "",
                           .rest = ""};
    if (spec->alternate && format_base(spec->type) != 10) {
        pieces.prefix = prefixes[spec->type];
        pieces.prefix_length = 2;
    }
    return pieces_layout(&pieces, spec);
}

static Value format_character(Value v, const FormatSpec *spec) {
    int64_t code;
    StrBuilder b;
    if (spec->sign) return raise_option("Sign not allowed with integer format specifier 'c'");
    if (spec->alternate)
        return raise_option("Alternate form (#) not allowed with integer format specifier 'c'");
    if (!int_fits_i64(v, &code))
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C long");
    if (code < 0 || code > 0x10ffff)
        return error_raise(&kr_type_OverflowError, "%%c arg not in range(0x110000)");
    FormatPadding padding = format_padding(1, spec->width, spec->align);
    str_builder_init(&b);
    format_fill(&b, spec->fill, padding.left);
    str_builder_char(&b, (uint32_t)code);
    format_fill(&b, spec->fill, padding.right);
    return str_builder_finish(&b);
}

static Value format_whole(Value v, const FormatSpec *spec) {
    if (spec->precision >= 0)
        return raise_option("Precision not allowed in integer format specifier");
    if (spec->no_negative_zero)
        return raise_option("Negative zero coercion (z) not allowed in integer format specifier");
    return spec->type == 'c' ? format_character(v, spec) : format_digits(v, spec);
}

static Value format_as_double(Value v, const FormatSpec *spec) {
    double d;
    return int_as_double(v, &d) < 0 ? 0 : format_double(d, spec);
}

static Value format_dispatch(Value v, const FormatSpec *spec) {
    switch (spec->type) {
    case 'b':
    case 'c':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'n': return format_whole(v, spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%': return format_as_double(v, spec);
    }
    return format_raise_type(spec->type, v);
}

Value int_format(Value v, Value text) {
    FormatSpec spec;
    if (str_object(text)->length == 0)
        return value_type(v) == &kr_type_int ? int_to_text(v, 10) : object_str(v);
    if (format_spec_parse(&spec, text, v, 'd', '>') < 0) return 0;
    return format_dispatch(v, &spec);
}
