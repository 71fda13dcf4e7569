/* What the files of float share. */
#ifndef KRAIT_NUMBERS_FLOAT_H
#define KRAIT_NUMBERS_FLOAT_H

#include "numbers/number.h"

/* An operand of float's arithmetic. 1; 0: not a number that float knows; -1: error (an int too
 * large). */
int float_operand(Value v, double *result);
/* An instance of cls (float or a subclass) of this value. */
Value float_instance(Value cls, double d);
/* OverflowError (34, 'Numerical result out of range'), as CPython raises from errno. */
Value float_raise_range(void);
/* x ** y; ZeroDivisionError, OverflowError; complex for a negative base with a fractional exponent.
 */
Value float_power(double x, double y);
double float_modulo(double x, double y); /* the sign of y, which is not 0 */
double float_floor_divide(double x, double y);
/* Rounded half to even to so many decimals (negative: tens, hundreds, ...); d finite. May be
 * infinite. */
double float_round_decimal(double d, int64_t decimals);

#endif
