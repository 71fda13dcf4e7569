/* Reading printf-style conversions. */
#include "text/percent.h"

#include "containers/item.h"
#include "text/ascii.h"
#include "text/str_internal.h"

#include <limits.h>

static int fail(Type *type, const char *message) {
    error_raise(type, "%s", message);
    return -1;
}

/* ---- Arguments ---- */

static bool value_is_mapping(Value v) {
    return value_type(v)->slots[SLOT___getitem__] != NULL && !value_is_tuple(v) && !value_is_str(v);
}

void percent_arguments_init(PercentArguments *arguments, Value values, const char *kind) {
    *arguments = (PercentArguments){.values = values, .count = -1, .next = -2, .kind = kind};
    if (value_is_tuple(values)) {
        arguments->count = (int64_t)tuple_length(values);
        arguments->next = 0;
    }
    if (value_is_mapping(values)) arguments->mapping = values;
}

Value percent_argument(PercentArguments *arguments) {
    if (arguments->next >= arguments->count)
        return error_raise(&kr_type_TypeError, "not enough arguments for format string");
    int64_t i = arguments->next++;
    return arguments->count < 0 ? arguments->values : tuple_get(arguments->values, (size_t)i);
}

int percent_arguments_end(const PercentArguments *arguments) {
    if (arguments->next >= arguments->count || arguments->mapping) return 0;
    error_raise(&kr_type_TypeError, "not all arguments converted during %s formatting",
                arguments->kind);
    return -1;
}

/* ---- Parts of a conversion ---- */

static uint32_t unit_at(const PercentFormat *format, uint64_t at) {
    return at < format->length ? ucs_get(format->data, format->kind, at) : 0;
}

static int read_key(const PercentFormat *format, uint64_t *at, PercentArguments *arguments) {
    if (!arguments->mapping) return fail(&kr_type_TypeError, "format requires a mapping");
    uint64_t start = *at;
    for (int depth = 1;; (*at)++) {
        if (*at >= format->length) return fail(&kr_type_ValueError, "incomplete format key");
        uint32_t c = unit_at(format, *at);
        if (c == '(') depth++;
        if (c == ')' && --depth == 0) break;
    }
    Value key = format->key(format, start, (*at)++);
    Value found = key ? object_getitem(arguments->mapping, key) : 0;
    if (!found) return -1;
    arguments->values = found;
    arguments->count = -1;
    arguments->next = -2;
    return 0;
}

static void read_flags(const PercentFormat *format, uint64_t *at, PercentSpec *spec) {
    for (;; (*at)++) {
        switch (unit_at(format, *at)) {
        case '-': spec->left = true; break;
        case '+': spec->sign = true; break;
        case ' ': spec->space = true; break;
        case '#': spec->alternate = true; break;
        case '0': spec->zero = true; break;
        default: return;
        }
    }
}

static int read_number(const PercentFormat *format, uint64_t *at, int64_t limit,
                       const char *message, int64_t *number) {
    *number = 0;
    for (uint32_t c; (c = unit_at(format, *at)) >= '0' && c <= '9'; (*at)++) {
        if (*number > (limit - (int64_t)(c - '0')) / 10) return fail(&kr_type_ValueError, message);
        *number = *number * 10 + (int64_t)(c - '0');
    }
    return 0;
}

static Value star_argument(PercentArguments *arguments) {
    Value v = percent_argument(arguments);
    if (!v || value_is_int(v)) return v;
    return error_raise(&kr_type_TypeError, "* wants int");
}

static int read_width(const PercentFormat *format, uint64_t *at, PercentArguments *arguments,
                      PercentSpec *spec) {
    if (unit_at(format, *at) != '*')
        return read_number(format, at, PTRDIFF_MAX, "width too big", &spec->width);
    (*at)++;
    Value v = star_argument(arguments);
    if (!v || argument_ssize(v, &spec->width) < 0) return -1;
    if (spec->width < 0) {
        spec->left = true;
        spec->width = -spec->width;
    }
    return 0;
}

static int read_precision(const PercentFormat *format, uint64_t *at, PercentArguments *arguments,
                          PercentSpec *spec) {
    int number;
    spec->precision = -1;
    if (unit_at(format, *at) != '.') return 0;
    if (unit_at(format, ++*at) != '*')
        return read_number(format, at, INT_MAX, "precision too big", &spec->precision);
    (*at)++;
    Value v = star_argument(arguments);
    if (!v || argument_int(v, &number) < 0) return -1;
    spec->precision = number < 0 ? 0 : number;
    return 0;
}

/* A letter that is a type, right behind the '%'. */
static bool is_type_letter(uint32_t c) {
    return c < 128 && byte_is_alpha((uint8_t)c) && c != 'h' && c != 'l' && c != 'L';
}

int percent_read(const PercentFormat *format, uint64_t *at, PercentArguments *arguments,
                 PercentSpec *spec) {
    *spec = (PercentSpec){.precision = -1};
    uint32_t first = unit_at(format, *at);
    if (KR_LIKELY(is_type_letter(first))) {
        spec->type = first;
        (*at)++;
        return 0;
    }
    if (unit_at(format, *at) == '(') {
        (*at)++;
        if (read_key(format, at, arguments) < 0) return -1;
    }
    read_flags(format, at, spec);
    if (read_width(format, at, arguments, spec) < 0 ||
        read_precision(format, at, arguments, spec) < 0)
        return -1;
    uint32_t c = unit_at(format, *at);
    if (c == 'h' || c == 'l' || c == 'L') (*at)++; /* C's length letters mean nothing */
    if (*at >= format->length) return fail(&kr_type_ValueError, "incomplete format");
    spec->type = unit_at(format, (*at)++);
    return 0;
}

int percent_reject(uint32_t type, uint64_t at) {
    char shown = type > 31 && type < 127 ? (char)type : '?';
    error_raise(&kr_type_ValueError, "unsupported format character '%c' (0x%x) at index %zd", shown,
                type, (size_t)at - 1);
    return -1;
}
