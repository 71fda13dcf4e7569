/* float's arithmetic and comparison, with ints as operands too. */
#include "containers/containers.h"
#include "numbers/bigint.h"
#include "numbers/complex.h"
#include "numbers/float.h"
#include "text/str.h"

#include <errno.h>
#include <math.h>

#include "float.stub.h"

/* ---- Operations on doubles ---- */

double float_modulo(double x, double y) {
    double rest = fmod(x, y);
    if (rest == 0) return copysign(0.0, y);
    return (y < 0) != (rest < 0) ? rest + y : rest;
}

static void divide_both(double x, double y, double *quotient, double *remainder) {
    double rest = fmod(x, y), ratio = (x - rest) / y;
    if (rest == 0) {
        rest = copysign(0.0, y);
    } else if ((y < 0) != (rest < 0)) {
        rest += y;
        ratio -= 1.0;
    }
    *remainder = rest;
    if (ratio == 0) {
        *quotient = copysign(0.0, x / y);
        return;
    }
    *quotient = floor(ratio);
    if (ratio - *quotient > 0.5) *quotient += 1.0; /* the division above rounded down */
}

double float_floor_divide(double x, double y) {
    double quotient, remainder;
    divide_both(x, y, &quotient, &remainder);
    return quotient;
}

Value float_raise_range(void) {
    Value error = object_call2(value_of(&kr_type_OverflowError), small_make(ERANGE),
                               str_from_text("Numerical result out of range"));
    return error ? error_raise_object(error) : 0;
}

static bool is_odd(double d) { return fmod(fabs(d), 2.0) == 1.0; }

/* x ** y where x or y is an infinity, neither a NaN. */
static double power_infinite(double x, double y) {
    if (isinf(y)) {
        double size = fabs(x);
        if (size == 1.0) return 1.0;
        return (y > 0) == (size > 1) ? fabs(y) : 0.0;
    }
    if (y > 0) return is_odd(y) ? x : fabs(x);
    return is_odd(y) ? copysign(0.0, x) : 0.0;
}

/* The special cases are C99's, spelt out because platforms differ. */
Value float_power(double x, double y) {
    if (y == 0 || x == 1.0) return float_make(1.0);
    if (isnan(x)) return float_make(x);
    if (isnan(y)) return float_make(y);
    if (isinf(x) || isinf(y)) return float_make(power_infinite(x, y));
    if (x == 0 && y < 0)
        return error_raise(&kr_type_ZeroDivisionError, "0.0 cannot be raised to a negative power");
    if (x == 0) return float_make(is_odd(y) ? x : 0.0);
    if (x < 0 && y != floor(y)) return complex_power(x, 0.0, y, 0.0);
    double result = pow(fabs(x), y);
    if (isinf(result)) return float_raise_range();
    return float_make(x < 0 && is_odd(y) ? -result : result);
}

/* ---- Slots ---- */

typedef Value DoubleOp(double x, double y);

static Value raise_zero(const char *text) {
    return error_raise(&kr_type_ZeroDivisionError, "%s", text);
}

static Value op_add(double x, double y) { return float_make(x + y); }
static Value op_subtract(double x, double y) { return float_make(x - y); }
static Value op_multiply(double x, double y) { return float_make(x * y); }
static Value op_divide(double x, double y) {
    return y == 0 ? raise_zero("float division by zero") : float_make(x / y);
}
static Value op_modulo(double x, double y) {
    return y == 0 ? raise_zero("float modulo") : float_make(float_modulo(x, y));
}
static Value op_floor_divide(double x, double y) {
    return y == 0 ? raise_zero("float floor division by zero")
                  : float_make(float_floor_divide(x, y));
}
static Value op_divide_both(double x, double y) {
    double quotient, remainder;
    if (y == 0) return raise_zero("float divmod()");
    divide_both(x, y, &quotient, &remainder);
    return tuple_pack(2, float_make(quotient), float_make(remainder));
}

static Value float_binary(DoubleOp *op, Value a, Value b) {
    double x, y;
    int found = float_operand(a, &x);
    if (found > 0) found = float_operand(b, &y);
    return found > 0 ? op(x, y) : found < 0 ? 0 : KR_NOT_IMPLEMENTED;
}

Value kr_float___add__(Value a, Value b) { return float_binary(op_add, a, b); }
Value kr_float___radd__(Value a, Value b) { return float_binary(op_add, b, a); }
Value kr_float___sub__(Value a, Value b) { return float_binary(op_subtract, a, b); }
Value kr_float___rsub__(Value a, Value b) { return float_binary(op_subtract, b, a); }
Value kr_float___mul__(Value a, Value b) { return float_binary(op_multiply, a, b); }
Value kr_float___rmul__(Value a, Value b) { return float_binary(op_multiply, b, a); }
Value kr_float___truediv__(Value a, Value b) { return float_binary(op_divide, a, b); }
Value kr_float___rtruediv__(Value a, Value b) { return float_binary(op_divide, b, a); }
Value kr_float___floordiv__(Value a, Value b) { return float_binary(op_floor_divide, a, b); }
Value kr_float___rfloordiv__(Value a, Value b) { return float_binary(op_floor_divide, b, a); }
Value kr_float___mod__(Value a, Value b) { return float_binary(op_modulo, a, b); }
Value kr_float___rmod__(Value a, Value b) { return float_binary(op_modulo, b, a); }
Value kr_float___divmod__(Value a, Value b) { return float_binary(op_divide_both, a, b); }
Value kr_float___rdivmod__(Value a, Value b) { return float_binary(op_divide_both, b, a); }

static Value power_slot(Value a, Value b, Value modulus) {
    if (modulus && modulus != KR_NONE)
        return error_raise(&kr_type_TypeError,
                           "pow() 3rd argument not allowed unless all arguments are integers");
    return float_binary(float_power, a, b);
}

Value kr_float___pow__(Value a, Value b, Value modulus) { return power_slot(a, b, modulus); }
Value kr_float___rpow__(Value a, Value b, Value modulus) { return power_slot(b, a, modulus); }

Value kr_float___neg__(Value self) { return float_make(-float_get(self)); }
Value kr_float___pos__(Value self) { return float_make(float_get(self)); }
Value kr_float___abs__(Value self) { return float_make(fabs(float_get(self))); }

/* ---- Comparison ---- */

static Value compare(Value a, Value b, SlotId op) {
    double x = float_get(a);
    bool other_float = value_is_float(b);
    if (!other_float && !value_is_int(b)) return KR_NOT_IMPLEMENTED;
    double y = other_float ? float_get(b) : 0.0;
    if (isnan(x) || isnan(y)) return value_from_bool(op == SLOT___ne__);
    int order = other_float ? (x > y) - (x < y) : -int_compare_double(b, x);
    return value_from_bool(order_satisfies(order, op));
}

Value kr_float___lt__(Value a, Value b) { return compare(a, b, SLOT___lt__); }
Value kr_float___le__(Value a, Value b) { return compare(a, b, SLOT___le__); }
Value kr_float___eq__(Value a, Value b) { return compare(a, b, SLOT___eq__); }
Value kr_float___ne__(Value a, Value b) { return compare(a, b, SLOT___ne__); }
Value kr_float___gt__(Value a, Value b) { return compare(a, b, SLOT___gt__); }
Value kr_float___ge__(Value a, Value b) { return compare(a, b, SLOT___ge__); }
