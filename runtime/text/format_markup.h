/* The replacement fields of str.format: "{name.attr[key]!r:spec}". For str.format and for
 * string.Formatter. */
#ifndef KRAIT_TEXT_FORMAT_MARKUP_H
#define KRAIT_TEXT_FORMAT_MARKUP_H

#include "text/str.h"

/* A part of a str. */
typedef struct TextPart {
    uint64_t start, end;
} TextPart;

/* Literal text, and the field behind it if there is one. */
typedef struct Markup {
    TextPart literal;
    bool has_field, spec_has_fields;
    TextPart name, spec;
    uint32_t conversion; /* 0: none */
} Markup;

/* Reads on at *at, up to `end`. 1: *markup is filled in; 0: the end; -1: ValueError. */
int markup_next(Value format, uint64_t *at, uint64_t end, Markup *markup);

/* What a field's name begins with: a number, or a name (number -1); *rest starts at the '.' or '['
 * behind it. 0; -1: ValueError. */
int markup_name_split(Value format, TextPart name, TextPart *first, int64_t *number,
                      TextPart *rest);
/* The next ".attribute" or "[key]" of rest. 1: *part is its text, *number the key as a number or
 * -1; 0: the end; -1: ValueError. */
int markup_name_next(Value format, TextPart *rest, bool *is_attribute, TextPart *part,
                     int64_t *number);

#endif
