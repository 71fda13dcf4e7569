/* The parser of format specifications; its error texts are CPython's. */
#include "text/format_spec.h"

#include "text/unicode.h"

typedef struct Cursor {
    const StrObject *text;
    uint64_t at;
} Cursor;

static bool cursor_more(const Cursor *c, uint64_t count) {
    return c->text->length - c->at >= count;
}
static uint32_t cursor_peek(const Cursor *c, uint64_t ahead) {
    return str_at(c->text, c->at + ahead);
}

static bool cursor_take(Cursor *c, uint32_t character) {
    if (!cursor_more(c, 1) || cursor_peek(c, 0) != character) return false;
    c->at++;
    return true;
}

static bool is_align(uint32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }
static bool is_sign(uint32_t c) { return c == '+' || c == '-' || c == ' '; }

/* Digits of any script. *value stays if there are none. 0, or -1 with ValueError. */
static int take_number(Cursor *c, int64_t *value) {
    int64_t n = 0;
    uint64_t start = c->at;
    for (; cursor_more(c, 1); c->at++) {
        uint32_t character = cursor_peek(c, 0);
        int digit = character >= '0' && character <= '9' ? (int)(character - '0')
                    : character < 128                    ? -1
                                                         : unicode_decimal(character);
        if (digit < 0) break;
        if (__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, digit, &n)) {
            error_raise(&kr_type_ValueError, "Too many decimal digits in format string");
            return -1;
        }
    }
    if (c->at != start) *value = n;
    return 0;
}

static int raise_both_groupings(void) {
    error_raise(&kr_type_ValueError, "Cannot specify both ',' and '_'.");
    return -1;
}

static int raise_grouping(char grouping, uint32_t type) {
    const char *format = type > 32 && type < 128 ? "Cannot specify '%c' with '%c'."
                                                 : "Cannot specify '%c' with '\\x%x'.";
    error_raise(&kr_type_ValueError, format, grouping, (int)type);
    return -1;
}

Value format_raise_type(uint32_t type, Value formatted) {
    const char *format = type > 32 && type < 128
                             ? "Unknown format code '%c' for object of type '%T'"
                             : "Unknown format code '\\x%x' for object of type '%T'";
    return error_raise(&kr_type_ValueError, format, (int)type, formatted);
}

static void take_alignment(Cursor *c, FormatSpec *spec, bool *fill_given, bool *align_given) {
    if (cursor_more(c, 2) && is_align(cursor_peek(c, 1))) {
        spec->fill = cursor_peek(c, 0);
        spec->align = (char)cursor_peek(c, 1);
        *fill_given = *align_given = true;
        c->at += 2;
    } else if (cursor_more(c, 1) && is_align(cursor_peek(c, 0))) {
        spec->align = (char)cursor_peek(c, 0);
        *align_given = true;
        c->at++;
    }
}

static int take_grouping(Cursor *c, FormatSpec *spec) {
    if (cursor_take(c, ',')) spec->grouping = GROUP_COMMA;
    if (cursor_take(c, '_')) {
        if (spec->grouping) return raise_both_groupings();
        spec->grouping = GROUP_UNDERSCORE;
    }
    if (spec->grouping == GROUP_UNDERSCORE && cursor_more(c, 1) && cursor_peek(c, 0) == ',')
        return raise_both_groupings();
    return 0;
}

static int take_precision(Cursor *c, FormatSpec *spec) {
    if (!cursor_take(c, '.')) return 0;
    if (take_number(c, &spec->precision) < 0) return -1;
    if (spec->precision >= 0) return 0;
    error_raise(&kr_type_ValueError, "Format specifier missing precision");
    return -1;
}

/* Which types take which grouping. */
static int check_grouping(FormatSpec *spec) {
    char shown = spec->grouping == GROUP_COMMA ? ',' : '_';
    switch (spec->type) {
    case 'd':
    case 'e':
    case 'f':
    case 'g':
    case 'E':
    case 'G':
    case '%':
    case 'F':
    case 0: return 0;
    case 'b':
    case 'o':
    case 'x':
    case 'X':
        if (spec->grouping == GROUP_COMMA) break;
        spec->grouping = GROUP_UNDERSCORE_FOUR;
        return 0;
    }
    return raise_grouping(shown, spec->type);
}

static int spec_parse(FormatSpec *spec, Value text, Value formatted, uint32_t default_type,
                      char default_align) {
    Cursor cursor = {.text = str_object(text)}, *c = &cursor;
    bool fill_given = false, align_given = false;
    *spec = (FormatSpec){
        .fill = ' ', .align = default_align, .width = -1, .precision = -1, .type = default_type};
    take_alignment(c, spec, &fill_given, &align_given);
    if (cursor_more(c, 1) && is_sign(cursor_peek(c, 0)))
        spec->sign = (char)cursor_peek(c, 0), c->at++;
    spec->no_negative_zero = cursor_take(c, 'z');
    spec->alternate = cursor_take(c, '#');
    if (!fill_given && cursor_take(c, '0')) {
        spec->fill = '0';
        if (!align_given && default_align == '>') spec->align = '=';
    }
    if (take_number(c, &spec->width) < 0 || take_grouping(c, spec) < 0 ||
        take_precision(c, spec) < 0)
        return -1;
    if (cursor_more(c, 2)) {
        error_raise(&kr_type_ValueError, "Invalid format specifier '%S' for object of type '%T'",
                    text, formatted);
        return -1;
    }
    if (cursor_more(c, 1)) spec->type = cursor_peek(c, 0);
    return spec->grouping ? check_grouping(spec) : 0;
}

/* Specifications in the program's text are static: what was made of the last few is kept. */
enum { SPEC_CACHE_SIZE = 16 };

typedef struct SpecEntry {
    Value text;
    uint32_t default_type;
    char default_align;
    FormatSpec spec;
} SpecEntry;

static _Thread_local SpecEntry spec_cache[SPEC_CACHE_SIZE];

int format_spec_parse(FormatSpec *spec, Value text, Value formatted, uint32_t default_type,
                      char default_align) {
    if (!(str_object(text)->flags & STR_STATIC))
        return spec_parse(spec, text, formatted, default_type, default_align);
    SpecEntry *entry = &spec_cache[(text / sizeof(StrObject)) % SPEC_CACHE_SIZE];
    if (entry->text != text || entry->default_type != default_type ||
        entry->default_align != default_align) {
        if (spec_parse(spec, text, formatted, default_type, default_align) < 0) return -1;
        *entry = (SpecEntry){text, default_type, default_align, *spec};
    }
    *spec = entry->spec;
    return 0;
}

FormatPadding format_padding(int64_t length, int64_t width, char align) {
    int64_t total = width > length ? width - length : 0;
    int64_t left = align == '<' ? 0 : align == '^' ? total / 2 : total;
    return (FormatPadding){.left = left, .right = total - left};
}

void format_fill(StrBuilder *b, uint32_t fill, int64_t count) {
    if (count > 0) str_builder_fill(b, fill, (uint64_t)count);
}
