/* __format__ of float and complex. */
#include "numbers/format_layout.h"

#include <limits.h>
#include <math.h>
#include <string.h>

#include "complex.stub.h"

enum { PRECISION_DEFAULT = 6 };

int format_double_choose(const FormatSpec *spec, char *type, int64_t *precision, int *flags) {
    if (spec->precision > INT_MAX) {
        error_raise(&kr_type_ValueError, "precision too big");
        return -1;
    }
    if (spec->alternate) *flags |= DOUBLE_TEXT_ALTERNATE;
    if (spec->no_negative_zero) *flags |= DOUBLE_TEXT_NO_NEG_0;
    *precision = spec->precision >= 0 ? spec->precision : PRECISION_DEFAULT;
    switch (spec->type) {
    case 0: *type = spec->precision >= 0 ? 'g' : 'r'; break;
    case 'n': *type = 'g'; break;
    case '%': *type = 'f'; break;
    default: *type = (char)spec->type; break;
    }
    return 0;
}

Value format_double(double d, const FormatSpec *spec) {
    char type;
    int64_t precision;
    DoubleText text;
    NumberPieces pieces;
    int flags = spec->type == 0 ? DOUBLE_TEXT_ADD_DOT_0 : 0;
    if (format_double_choose(spec, &type, &precision, &flags) < 0) return 0;
    if (double_to_text(&text, spec->type == '%' ? d * 100 : d, type, precision, flags) < 0)
        return 0;
    if (spec->type == '%') text.text[text.length++] = '%'; /* over the terminator */
    pieces_from_double(&pieces, spec, text.text, text.length);
    return pieces_layout(&pieces, spec);
}

static bool is_float_type(uint32_t type) {
    switch (type) {
    case 0:
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'n': return true;
    }
    return false;
}

Value float_format(Value v, Value text) {
    FormatSpec spec;
    if (str_object(text)->length == 0) return object_str(v);
    if (format_spec_parse(&spec, text, v, 0, '>') < 0) return 0;
    if (!is_float_type(spec.type) && spec.type != '%') return format_raise_type(spec.type, v);
    return format_double(float_get(v), &spec);
}

/* ---- complex ---- */

typedef struct ComplexLayout {
    bool skip_real, parentheses;
    char type;
    int64_t precision;
    int flags;
} ComplexLayout;

static int complex_choose(const FormatSpec *spec, const ComplexObject *z, ComplexLayout *layout) {
    *layout = (ComplexLayout){0};
    if (format_double_choose(spec, &layout->type, &layout->precision, &layout->flags) < 0)
        return -1;
    if (spec->type != 0) return 0;
    layout->skip_real = z->real == 0 && !signbit(z->real);
    layout->parentheses = !layout->skip_real;
    return 0;
}

/* Appends one part, unpadded. */
static int format_part(StrBuilder *b, double d, const FormatSpec *spec,
                       const ComplexLayout *layout) {
    DoubleText text;
    NumberPieces pieces;
    if (double_to_text(&text, d, layout->type, layout->precision, layout->flags) < 0) return -1;
    pieces_from_double(&pieces, spec, text.text, text.length);
    Value shown = pieces_layout(&pieces, spec);
    if (shown) str_builder_str(b, shown);
    return shown ? 0 : -1;
}

/* The whole number, unpadded. */
static Value format_parts(const ComplexObject *z, const FormatSpec *spec,
                          const ComplexLayout *layout) {
    FormatSpec part = *spec;
    StrBuilder b;
    part.align = '<';
    part.width = -1;
    str_builder_init(&b);
    if (layout->parentheses) str_builder_char(&b, '(');
    if (!layout->skip_real) {
        if (format_part(&b, z->real, &part, layout) < 0) return 0;
        part.sign = '+';
    }
    if (format_part(&b, z->imag, &part, layout) < 0) return 0;
    str_builder_ascii(&b, "j)", layout->parentheses ? 2 : 1);
    return str_builder_finish(&b);
}

Value complex_format(Value v, Value text) {
    FormatSpec spec;
    StrBuilder b;
    ComplexLayout layout;
    const ComplexObject *z = (const ComplexObject *)v;
    if (str_object(text)->length == 0) return object_str(v);
    if (format_spec_parse(&spec, text, v, 0, '>') < 0) return 0;
    if (!is_float_type(spec.type)) return format_raise_type(spec.type, v);
    if (spec.precision > INT_MAX) return error_raise(&kr_type_ValueError, "precision too big");
    if (spec.fill == '0')
        return error_raise(&kr_type_ValueError,
                           "Zero padding is not allowed in complex format specifier");
    if (spec.align == '=')
        return error_raise(&kr_type_ValueError,
                           "'=' alignment flag is not allowed in complex format specifier");
    if (complex_choose(&spec, z, &layout) < 0) return 0;
    Value number = format_parts(z, &spec, &layout);
    if (!number) return 0;
    FormatPadding padding =
        format_padding((int64_t)str_object(number)->length, spec.width, spec.align);
    str_builder_init(&b);
    format_fill(&b, spec.fill, padding.left);
    str_builder_str(&b, number);
    format_fill(&b, spec.fill, padding.right);
    return str_builder_finish(&b);
}
