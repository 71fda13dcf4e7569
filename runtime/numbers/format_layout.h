/* The pieces of a formatted number and their layout, shared by the formatters of int, float and
 * complex. */
#ifndef KRAIT_NUMBERS_FORMAT_LAYOUT_H
#define KRAIT_NUMBERS_FORMAT_LAYOUT_H

#include "numbers/format.h"

/* sign, prefix, digits (grouped), rest (the point and what follows it): all ASCII. */
typedef struct NumberPieces {
    char sign; /* 0: none */
    const char *prefix;
    size_t prefix_length;
    const char *digits;
    size_t digit_count;
    const char *rest;
    size_t rest_length;
} NumberPieces;

/* The sign character to show; 0: none. */
char format_sign(const FormatSpec *spec, bool negative);
/* Splits text, as double_to_text gives it, into pieces. */
void pieces_from_double(NumberPieces *pieces, const FormatSpec *spec, const char *text,
                        size_t length);
/* The pieces as a str, padded to spec's width, grouped as spec says. */
Value pieces_layout(const NumberPieces *pieces, const FormatSpec *spec);
/* Formats d with one of the types of float. */
Value format_double(double d, const FormatSpec *spec);
/* The type and precision that double_to_text gets for spec; *flags is added to. 0, or -1 with
 * ValueError "precision too big". */
int format_double_choose(const FormatSpec *spec, char *type, int64_t *precision, int *flags);

#endif
