/* str.format, format_map, __format__, and the formatting of an f-string's values. */
#include "str.stub.h"

#include "containers/containers.h"
#include "text/format_markup.h"
#include "text/format_spec.h"
#include "text/str_internal.h"

/* A spec may hold fields, whose specs may not. */
enum { FORMAT_DEPTH_MAX = 2 };

typedef enum Numbering { NUMBERING_NONE, NUMBERING_AUTO, NUMBERING_MANUAL } Numbering;

typedef struct Formatter {
    Value format, args, mapping; /* args: tuple, or 0 for format_map; mapping may be 0 */
    Numbering numbering;
    int64_t next; /* automatic number */
} Formatter;

static int format_part(Formatter *f, StrBuilder *b, TextPart part, int depth);

/* ---- Finding the value of a field ---- */

static Value part_text(const Formatter *f, TextPart part) {
    return str_substring(f->format, part.start, part.end);
}

static int numbering_check(Formatter *f, Numbering numbering) {
    if (f->numbering == NUMBERING_NONE) f->numbering = numbering;
    if (f->numbering == numbering) return 0;
    error_raise(&kr_type_ValueError, "cannot switch from %s",
                numbering == NUMBERING_AUTO
                    ? "manual field specification to automatic field numbering"
                    : "automatic field numbering to manual field specification");
    return -1;
}

static Value argument_at(const Formatter *f, int64_t number) {
    if (!f->args)
        return error_raise(&kr_type_ValueError, "Format string contains positional fields");
    if (number < (int64_t)tuple_length(f->args)) return tuple_get(f->args, (size_t)number);
    return error_raise(&kr_type_IndexError,
                       "Replacement index %lld out of range for positional args tuple",
                       (long long)number);
}

static Value first_value(Formatter *f, TextPart first, int64_t number) {
    bool empty = first.start == first.end;
    if (empty || number >= 0) {
        if (f->args && numbering_check(f, empty ? NUMBERING_AUTO : NUMBERING_MANUAL) < 0) return 0;
        return argument_at(f, empty ? f->next++ : number);
    }
    Value key = part_text(f, first);
    if (!key) return 0;
    return f->mapping ? object_getitem(f->mapping, key) : error_raise_key(key);
}

static Value field_value(Formatter *f, TextPart name) {
    TextPart first, rest, part;
    int64_t number;
    bool is_attribute;
    if (markup_name_split(f->format, name, &first, &number, &rest) < 0) return 0;
    Value value = first_value(f, first, number);
    int more = 0;
    while (value &&
           (more = markup_name_next(f->format, &rest, &is_attribute, &part, &number)) > 0) {
        Value key = number >= 0 ? small_make(number) : part_text(f, part);
        if (!key) return 0;
        value = is_attribute ? object_getattr(value, str_intern(key)) : object_getitem(value, key);
    }
    return more < 0 ? 0 : value;
}

static Value convert(Value value, uint32_t conversion) {
    switch (conversion) {
    case 0: return value;
    case 's': return object_str(value);
    case 'r': return object_repr(value);
    case 'a': return object_ascii(value);
    }
    if (conversion > 32 && conversion < 127)
        return error_raise(&kr_type_ValueError, "Unknown conversion specifier %c", (int)conversion);
    return error_raise(&kr_type_ValueError, "Unknown conversion specifier \\x%x", conversion);
}

/* ---- Putting it together ---- */

static Value spec_text(Formatter *f, const Markup *markup, int depth) {
    if (!markup->spec_has_fields) return part_text(f, markup->spec);
    StrBuilder b;
    str_builder_init(&b);
    if (format_part(f, &b, markup->spec, depth - 1) < 0) return 0;
    return str_builder_finish(&b);
}

static int format_field(Formatter *f, StrBuilder *b, const Markup *markup, int depth) {
    Value value = field_value(f, markup->name);
    if (value) value = convert(value, markup->conversion);
    Value spec = value ? spec_text(f, markup, depth) : 0;
    if (!spec) return -1;
    Value text = kr_format_value(value, 0, spec);
    if (!text) return -1;
    str_builder_str(b, text);
    return 0;
}

static int format_part(Formatter *f, StrBuilder *b, TextPart part, int depth) {
    Markup markup;
    int more;
    if (depth <= 0) {
        error_raise(&kr_type_ValueError, "Max string recursion exceeded");
        return -1;
    }
    while ((more = markup_next(f->format, &part.start, part.end, &markup)) > 0) {
        str_builder_slice(b, f->format, markup.literal.start, markup.literal.end);
        if (markup.has_field && format_field(f, b, &markup, depth) < 0) return -1;
    }
    return more;
}

static Value format_all(Formatter *f) {
    StrBuilder b;
    str_builder_init(&b);
    if (format_part(f, &b, (TextPart){0, str_object(f->format)->length}, FORMAT_DEPTH_MAX) < 0)
        return 0;
    return str_builder_finish(&b);
}

Value kr_str_format(Value self, Value args, Value kwargs) {
    Formatter f = {.format = self, .args = args, .mapping = kwargs};
    return format_all(&f);
}

Value kr_str_format_map(Value self, Value mapping) {
    Formatter f = {.format = self, .mapping = mapping};
    return format_all(&f);
}

/* ---- format(text, spec) ---- */

static Value spec_reject(const FormatSpec *spec) {
    const char *what = spec->sign == ' ' ? "Space not allowed in string format specifier"
                       : spec->sign      ? "Sign not allowed in string format specifier"
                       : spec->no_negative_zero
                           ? "Negative zero coercion (z) not allowed in string format specifier"
                       : spec->alternate
                           ? "Alternate form (#) not allowed in string format specifier"
                       : spec->align == '=' ? "'=' alignment not allowed in string format specifier"
                                            : NULL;
    return what ? error_raise(&kr_type_ValueError, "%s", what) : KR_NONE;
}

static Value format_text(Value self, Value format_spec) {
    FormatSpec spec;
    if (!str_object(format_spec)->length) return object_str(self);
    if (format_spec_parse(&spec, format_spec, self, 's', '<') < 0) return 0;
    if (spec.type != 's') return format_raise_type(spec.type, self);
    if (!spec_reject(&spec)) return 0;
    uint64_t length = str_object(self)->length;
    if (spec.precision >= 0 && (uint64_t)spec.precision < length) length = (uint64_t)spec.precision;
    FormatPadding padding = format_padding((int64_t)length, spec.width, spec.align);
    Value text = str_substring(self, 0, length);
    return text ? str_pad(text, (uint64_t)padding.left, (uint64_t)padding.right, spec.fill) : 0;
}

Value kr_str___format__(Value self, Value format_spec) {
    if (!value_is_str(format_spec)) return raise_argument_not_str("__format__", "", format_spec);
    return format_text(self, format_spec);
}

/* Types whose format(v, '') is str(v). */
static bool formats_as_str(Value v) {
    const Type *type = value_type(v);
    return type == &kr_type_int || type == &kr_type_float || type == &kr_type_str;
}

Value kr_format_value(Value value, int conversion, Value spec) {
    value = convert(value, (uint32_t)conversion);
    if (!value) return 0;
    bool plain = !spec || !str_object(spec)->length;
    if (value_is_exact(value, &kr_type_str)) return plain ? value : format_text(value, spec);
    if (plain && formats_as_str(value)) return object_str(value);
    return object_format(value, spec ? spec : str_empty());
}
