/* error.h's format language: printf's conversions, and %R %S %A %T %N for values and types. */
#include "text/str_internal.h"

#include <stdio.h>

enum {
    SPEC_MAX = 32,
    NUMBER_MAX = 512 /* a formatted %f of the largest double with its precision */
};

typedef struct Arguments {
    va_list list; /* in a struct, so that it can be passed on by address */
} Arguments;

typedef struct Spec {
    char flags[8];
    int width, precision; /* -1: none */
    char length[3];       /* "", "l", "ll", "z", "h", "hh", "j", "t" */
    char conversion;
} Spec;

static const char *number_parse(const char *at, int *number, Arguments *arguments) {
    if (*at == '*') {
        *number = va_arg(arguments->list, int);
        return at + 1;
    }
    *number = 0;
    while (*at >= '0' && *at <= '9') *number = *number * 10 + (*at++ - '0');
    return at;
}

static const char *spec_parse(const char *at, Spec *spec, Arguments *arguments) {
    *spec = (Spec){.width = -1, .precision = -1};
    for (size_t i = 0; *at && strchr("-+ #0", *at) && i < sizeof spec->flags - 1; i++)
        spec->flags[i] = *at++;
    if ((*at >= '1' && *at <= '9') || *at == '*') at = number_parse(at, &spec->width, arguments);
    if (*at == '.') at = number_parse(at + 1, &spec->precision, arguments);
    for (size_t i = 0; *at && strchr("hlzjt", *at) && i < sizeof spec->length - 1; i++)
        spec->length[i] = *at++;
    spec->conversion = *at;
    return *at ? at + 1 : at;
}

/* Writes what C's printf does. */
#define FORMAT_AS(T) snprintf(out, NUMBER_MAX, text, width, precision, va_arg(arguments->list, T))
static int number_print(char *out, const Spec *spec, Arguments *arguments) {
    char text[SPEC_MAX];
    int width = spec->width < 0 ? 0 : spec->width, precision = spec->precision;
    snprintf(text, sizeof text, "%%%s*.*%s%c", spec->flags, spec->length, spec->conversion);
    if (strchr("eEfFgGaA", spec->conversion)) return FORMAT_AS(double);
    if (spec->conversion == 'p') {
        snprintf(text, sizeof text, "%%%s*p", spec->flags);
        return snprintf(out, NUMBER_MAX, text, width, va_arg(arguments->list, void *));
    }
    if (!strcmp(spec->length, "ll")) return FORMAT_AS(long long);
    if (*spec->length == 'l') return FORMAT_AS(long);
    if (*spec->length == 'z') return FORMAT_AS(size_t);
    if (*spec->length == 'j') return FORMAT_AS(intmax_t);
    if (*spec->length == 't') return FORMAT_AS(ptrdiff_t);
    return FORMAT_AS(int);
}

/* A str that was converted, cut to the precision and padded to the width. 0: an error is set. */
static void builder_pad(StrBuilder *b, Value text, const Spec *spec) {
    if (!text) {
        b->failed = true;
        return;
    }
    uint64_t length = str_object(text)->length;
    if (spec->precision >= 0 && (uint64_t)spec->precision < length)
        length = (uint64_t)spec->precision;
    uint64_t pad =
        spec->width > 0 && (uint64_t)spec->width > length ? (uint64_t)spec->width - length : 0;
    if (!strchr(spec->flags, '-')) str_builder_fill(b, ' ', pad);
    str_builder_slice(b, text, 0, length);
    if (strchr(spec->flags, '-')) str_builder_fill(b, ' ', pad);
}

static Value text_argument(const char *text, const Spec *spec) {
    size_t length =
        spec->precision >= 0 ? strnlen(text, (size_t)spec->precision * 4) : strlen(text);
    return str_from_utf8(text, length);
}

/* What CPython's argument parsers say they were given. */
static Value given_text(Value v) {
    return v == KR_NONE ? str_from_text("None") : str_printf("%T", v);
}

static void spec_print(StrBuilder *b, const Spec *spec, Arguments *arguments) {
    char number[NUMBER_MAX];
    switch (spec->conversion) {
    case '%': str_builder_char(b, '%'); return;
    case 'c': str_builder_char(b, (uint32_t)va_arg(arguments->list, int)); return;
    case 's':
        builder_pad(b, text_argument(va_arg(arguments->list, const char *), spec), spec);
        return;
    case 'R': builder_pad(b, object_repr(va_arg(arguments->list, Value)), spec); return;
    case 'S': builder_pad(b, object_str(va_arg(arguments->list, Value)), spec); return;
    case 'A': builder_pad(b, object_ascii(va_arg(arguments->list, Value)), spec); return;
    case 'T':
        builder_pad(b, text_argument(type_text(value_type(va_arg(arguments->list, Value))), spec),
                    spec);
        return;
    case 'G': builder_pad(b, given_text(va_arg(arguments->list, Value)), spec); return;
    case 'N':
        builder_pad(b, text_argument(type_text(va_arg(arguments->list, Type *)), spec), spec);
        return;
    }
    int length = number_print(number, spec, arguments);
    if (length > 0)
        str_builder_ascii(b, number, length < NUMBER_MAX ? (size_t)length : NUMBER_MAX - 1);
}

void str_builder_vprintf(StrBuilder *b, const char *format, va_list list) {
    Arguments arguments;
    va_copy(arguments.list, list);
    while (*format && !b->failed) {
        size_t plain = strcspn(format, "%");
        str_builder_utf8(b, format, plain);
        format += plain;
        if (!*format) break;
        Spec spec;
        format = spec_parse(format + 1, &spec, &arguments);
        spec_print(b, &spec, &arguments);
    }
    va_end(arguments.list);
}

void str_builder_printf(StrBuilder *b, const char *format, ...) {
    va_list list;
    va_start(list, format);
    str_builder_vprintf(b, format, list);
    va_end(list);
}

Value str_printf(const char *format, ...) {
    StrBuilder b;
    str_builder_init(&b);
    va_list list;
    va_start(list, format);
    str_builder_vprintf(&b, format, list);
    va_end(list);
    return str_builder_finish(&b);
}
