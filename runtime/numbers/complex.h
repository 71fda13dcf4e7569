/* complex, for use in C. */
#ifndef KRAIT_NUMBERS_COMPLEX_H
#define KRAIT_NUMBERS_COMPLEX_H

#include "numbers/number.h"

extern Type kr_type_complex;

static inline bool value_is_complex(Value v) {
    return value_is_object(v) && type_is_subtype(value_object(v)->type, &kr_type_complex);
}
Value complex_make(double real, double imag);
/* Any number: complex, __complex__, float, __float__, __index__. 0, or -1 with TypeError "must be
 * real number, not X". */
int complex_from_value(Value v, double *real, double *imag);
/* a ** b; ZeroDivisionError, OverflowError. */
Value complex_power(double a_real, double a_imag, double b_real, double b_imag);

#endif
