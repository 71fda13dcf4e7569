/* The format specification mini-language of __format__:
 *
 *   [[fill]align][sign][z][#][0][width][grouping][.precision][type]
 *
 * Parsing here is shared by str, int, float and complex; what a type does not support it rejects
 * itself. */
#ifndef KRAIT_TEXT_FORMAT_SPEC_H
#define KRAIT_TEXT_FORMAT_SPEC_H

#include "text/str.h"

typedef enum FormatGrouping {
    GROUP_NONE,
    GROUP_COMMA,           /* ',' every three digits */
    GROUP_UNDERSCORE,      /* '_' every three digits */
    GROUP_UNDERSCORE_FOUR, /* '_' every four digits: types b o x X */
} FormatGrouping;

typedef struct FormatSpec {
    uint32_t fill;         /* ' ' unless given */
    char align;            /* < > = ^ */
    char sign;             /* + - ' ', or 0: none given */
    bool no_negative_zero; /* z */
    bool alternate;        /* # */
    int64_t width;         /* -1: none */
    int64_t precision;     /* -1: none */
    FormatGrouping grouping;
    uint32_t type; /* the presentation type, or the default one */
} FormatSpec;

/* Parses text, a str. default_type: 's', 'd' or 0; default_align: '<' or '>' ('>' makes a leading 0
 * mean "0="). formatted is named in error texts by its type. 0, or -1 with ValueError. */
int format_spec_parse(FormatSpec *spec, Value text, Value formatted, uint32_t default_type,
                      char default_align);

/* ValueError "Unknown format code 'q' for object of type 'int'". */
Value format_raise_type(uint32_t type, Value formatted);

/* How `width` is filled around `length` characters. align '=' counts as '>'. */
typedef struct FormatPadding {
    int64_t left, right;
} FormatPadding;
FormatPadding format_padding(int64_t length, int64_t width, char align);
/* Appends `count` times the character. */
void format_fill(StrBuilder *b, uint32_t fill, int64_t count);

#endif
