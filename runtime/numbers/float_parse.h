/* Text to doubles. */
#ifndef KRAIT_NUMBERS_FLOAT_PARSE_H
#define KRAIT_NUMBERS_FLOAT_PARSE_H

#include "numbers/number_text.h"

/* The number at the start of [start, end): sign, decimal digits, point, exponent; or inf, infinity,
 * nan in any case. No white space, no underscores. *rest: behind it; start if there is none. Too
 * large gives an infinity. */
double double_from_text(const char *start, const char *end, const char **rest);
/* The whole text, with white space at the ends and underscores between digits; false: it is no
 * float. No raise. */
bool double_from_number_text(NumberText text, double *result);
/* float(v) for a str or bytes-like object. 1; 0: v is neither; -1 with ValueError. */
int float_from_text_value(Value v, double *result);

#endif
