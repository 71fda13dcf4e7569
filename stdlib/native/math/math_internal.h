/* What the files of the module math share. */
#ifndef KRAIT_STDLIB_MATH_INTERNAL_H
#define KRAIT_STDLIB_MATH_INTERNAL_H

#include "numbers/number.h"

Value math_raise_domain(void); /* ValueError "math domain error" */
Value math_raise_range(void);  /* OverflowError "math range error" */
/* Gamma and log |Gamma|: an infinity for finite x says range error, a NaN domain error. */
double math_gamma(double x);
double math_log_gamma(double x);

#endif
