/* What the files of the module cmath share. */
#ifndef KRAIT_STDLIB_CMATH_TYPES_H
#define KRAIT_STDLIB_CMATH_TYPES_H

#include <stdbool.h>

typedef struct Complex {
    double re, im;
} Complex;

/* Why there is no result. */
typedef enum ComplexError { COMPLEX_OK, COMPLEX_DOMAIN, COMPLEX_RANGE } ComplexError;

/* Functions of which one part of the argument may be no finite number; the others are made of
 * these. */
typedef enum SpecialFunction {
    SPECIAL_ACOS,
    SPECIAL_ASINH,
    SPECIAL_ATANH,
    SPECIAL_COSH,
    SPECIAL_EXP,
    SPECIAL_LOG, /* acosh is the same there */
    SPECIAL_SINH,
    SPECIAL_SQRT,
    SPECIAL_TANH,
    SPECIAL_RECT,
} SpecialFunction;

/* Is an infinity or a NaN in z? If so *result or *error is set. */
bool complex_special(SpecialFunction function, Complex z, Complex *result, ComplexError *error);

#endif
