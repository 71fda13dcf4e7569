/* The module math: functions of one or two floats, mostly the C library's with Python's errors. */
#include "math_internal.h"

#include "containers/containers.h"
#include "numbers/bigint.h"
#include "numbers/float.h"
#include "text/str.h"

#include <limits.h>
#include <math.h>

#include "math.stub.h"

Value math_raise_domain(void) { return error_raise(&kr_type_ValueError, "math domain error"); }
Value math_raise_range(void) { return error_raise(&kr_type_OverflowError, "math range error"); }

Value kr_math_const_pi(void) { return float_make(M_PI); }
Value kr_math_const_e(void) { return float_make(M_E); }
Value kr_math_const_tau(void) { return float_make(2 * M_PI); }
Value kr_math_const_inf(void) { return float_make(INFINITY); }
Value kr_math_const_nan(void) { return float_make(NAN); }

/* ---- One argument ---- */

/* What an infinite result for a finite argument means. */
typedef enum Infinite { INFINITE_DOMAIN, INFINITE_RANGE } Infinite;

static inline Value unary(Value v, double (*function)(double), Infinite infinite) {
    double x;
    if (float_from_value(v, &x) < 0) return 0;
    double result = function(x);
    if (KR_LIKELY(isfinite(result))) return float_make(result);
    if (isnan(result) && !isnan(x)) return math_raise_domain();
    if (isinf(result) && isfinite(x))
        return infinite == INFINITE_RANGE ? math_raise_range() : math_raise_domain();
    return float_make(result);
}

static double gamma_checked(double x) { return x == 0 || x == -INFINITY ? NAN : math_gamma(x); }
static double log_gamma_checked(double x) {
    return x <= 0 && floor(x) == x && isfinite(x) ? NAN : math_log_gamma(x);
}

#define MATH_UNARY(name, function, infinite)                                                       \
    Value kr_math_##name(Value x) { return unary(x, function, infinite); }
MATH_UNARY(acos, acos, INFINITE_DOMAIN)
MATH_UNARY(acosh, acosh, INFINITE_DOMAIN)
MATH_UNARY(asin, asin, INFINITE_DOMAIN)
MATH_UNARY(asinh, asinh, INFINITE_DOMAIN)
MATH_UNARY(atan, atan, INFINITE_DOMAIN)
MATH_UNARY(atanh, atanh, INFINITE_DOMAIN)
MATH_UNARY(cbrt, cbrt, INFINITE_DOMAIN)
MATH_UNARY(cos, cos, INFINITE_DOMAIN)
MATH_UNARY(cosh, cosh, INFINITE_RANGE)
MATH_UNARY(erf, erf, INFINITE_DOMAIN)
MATH_UNARY(erfc, erfc, INFINITE_DOMAIN)
MATH_UNARY(exp, exp, INFINITE_RANGE)
MATH_UNARY(exp2, exp2, INFINITE_RANGE)
MATH_UNARY(expm1, expm1, INFINITE_RANGE)
MATH_UNARY(fabs, fabs, INFINITE_DOMAIN)
MATH_UNARY(gamma, gamma_checked, INFINITE_RANGE)
MATH_UNARY(lgamma, log_gamma_checked, INFINITE_RANGE)
MATH_UNARY(log1p, log1p, INFINITE_DOMAIN)
MATH_UNARY(sin, sin, INFINITE_DOMAIN)
MATH_UNARY(sinh, sinh, INFINITE_RANGE)
MATH_UNARY(sqrt, sqrt, INFINITE_DOMAIN)
MATH_UNARY(tan, tan, INFINITE_DOMAIN)
MATH_UNARY(tanh, tanh, INFINITE_DOMAIN)
#undef MATH_UNARY

static Value times(Value v, double factor) {
    double x;
    return float_from_value(v, &x) < 0
               ? 0
               : float_make(x * factor); /* may become infinite: no error here */
}

Value kr_math_degrees(Value x) { return times(x, 180.0 / M_PI); }
Value kr_math_radians(Value x) { return times(x, M_PI / 180.0); }

Value kr_math_ulp(Value v) {
    double x;
    if (float_from_value(v, &x) < 0) return 0;
    x = fabs(x);
    if (!isfinite(x)) return float_make(x);
    double above = nextafter(x, INFINITY);
    return float_make(isinf(above) ? x - nextafter(x, 0) : above - x);
}

typedef enum FloatTest { TEST_FINITE, TEST_INFINITE, TEST_NAN } FloatTest;

static Value float_test(Value v, FloatTest test) {
    double x;
    if (float_from_value(v, &x) < 0) return 0;
    return value_from_bool(test == TEST_FINITE     ? isfinite(x)
                           : test == TEST_INFINITE ? isinf(x)
                                                   : isnan(x));
}

Value kr_math_isfinite(Value x) { return float_test(x, TEST_FINITE); }
Value kr_math_isinf(Value x) { return float_test(x, TEST_INFINITE); }
Value kr_math_isnan(Value x) { return float_test(x, TEST_NAN); }

/* ---- Two arguments ---- */

static int take_two(Value v, Value w, double *x, double *y) {
    return float_from_value(v, x) < 0 || float_from_value(w, y) < 0 ? -1 : 0;
}

/* A NaN from arguments that are none is a domain error. */
static Value binary(Value v, Value w, double (*function)(double, double)) {
    double x, y;
    if (take_two(v, w, &x, &y) < 0) return 0;
    double result = function(x, y);
    return isnan(result) && !isnan(x) && !isnan(y) ? math_raise_domain() : float_make(result);
}

Value kr_math_atan2(Value y, Value x) { return binary(y, x, atan2); }
Value kr_math_copysign(Value x, Value y) { return binary(x, y, copysign); }
Value kr_math_fmod(Value x, Value y) { return binary(x, y, fmod); }
Value kr_math_remainder(Value x, Value y) { return binary(x, y, remainder); }
Value kr_math_nextafter(Value x, Value y) { return binary(x, y, nextafter); }

Value kr_math_pow(Value v, Value w) {
    double x, y;
    if (take_two(v, w, &x, &y) < 0) return 0;
    double result = pow(x, y);
    if (isfinite(result) || !isfinite(x) || !isfinite(y)) return float_make(result);
    return isnan(result) || x == 0 ? math_raise_domain() : math_raise_range();
}

Value kr_math_ldexp(Value v, Value i) {
    double x;
    if (float_from_value(v, &x) < 0) return 0;
    if (!value_is_int(i))
        return error_raise(&kr_type_TypeError, "Expected an int as second argument to ldexp.");
    if (x == 0 || !isfinite(x)) return float_make(x);
    int64_t exponent;
    if (!int_fits_i64(i, &exponent)) exponent = int_sign(i) < 0 ? INT_MIN : INT_MAX;
    if (exponent > INT_MAX) exponent = INT_MAX;
    if (exponent < INT_MIN) exponent = INT_MIN;
    double result = ldexp(x, (int)exponent);
    return isinf(result) ? math_raise_range() : float_make(result);
}

/* ---- Logarithms: of ints of any size ---- */

/* function(v); what overflows a double is fraction * 2**exponent. 0, or -1. */
static int logarithm(Value v, double (*function)(double), double *result) {
    double x;
    if (value_is_int(v) && int_sign(v) > 0 && !int_to_double(v, &x)) {
        int64_t exponent;
        double fraction = int_frexp(v, &exponent);
        *result = function(fraction) + function(2.0) * (double)exponent;
        return 0;
    }
    if (value_is_int(v) && int_sign(v) <= 0) return math_raise_domain(), -1;
    if (float_from_value(v, &x) < 0) return -1;
    if (x <= 0) return math_raise_domain(), -1;
    *result = function(x);
    return 0;
}

Value kr_math_log(Value x, Value base) {
    double numerator, denominator;
    if (logarithm(x, log, &numerator) < 0) return 0;
    if (!base) return float_make(numerator);
    if (logarithm(base, log, &denominator) < 0) return 0;
    if (denominator == 0) return error_raise(&kr_type_ZeroDivisionError, "float division by zero");
    return float_make(numerator / denominator);
}

Value kr_math_log2(Value x) {
    double result;
    return logarithm(x, log2, &result) < 0 ? 0 : float_make(result);
}

Value kr_math_log10(Value x) {
    double result;
    return logarithm(x, log10, &result) < 0 ? 0 : float_make(result);
}

/* ---- Parts ---- */

Value kr_math_frexp(Value v) {
    double x;
    int exponent = 0;
    if (float_from_value(v, &x) < 0) return 0;
    double fraction = isfinite(x) ? frexp(x, &exponent) : x;
    return tuple_pack(2, float_make(fraction), small_make(exponent));
}

Value kr_math_modf(Value v) {
    double x, whole;
    if (float_from_value(v, &x) < 0) return 0;
    double fraction = modf(x, &whole);
    return tuple_pack(2, float_make(fraction), float_make(whole));
}

/* ---- To int ---- */

/* The special method of a value that is no plain float, called. 0 without an error: there is none.
 */
static Value call_special(Value v, const char *name) {
    Value method = object_special(v, str_intern_text(name));
    return method ? object_call0(method) : 0;
}

static Value round_with(Value v, const char *name, double (*function)(double)) {
    double x;
    if (value_is_small(v)) return v;
    if (value_type(v) != &kr_type_float) {
        Value result = call_special(v, name);
        if (result || error_is_set()) return result;
    }
    if (float_from_value(v, &x) < 0) return 0;
    return int_from_double(function(x));
}

Value kr_math_floor(Value x) { return round_with(x, "__floor__", floor); }
Value kr_math_ceil(Value x) { return round_with(x, "__ceil__", ceil); }

Value kr_math_trunc(Value v) {
    if (value_type(v) == &kr_type_float) return int_from_double(float_get(v));
    Value result = call_special(v, "__trunc__");
    if (result || error_is_set()) return result;
    return error_raise(&kr_type_TypeError, "type %T doesn't define __trunc__ method", v);
}

/* ---- isclose ---- */

Value kr_math_isclose(Value v, Value w, Value rel_tol, Value abs_tol) {
    double x, y, relative = 1e-9, absolute = 0.0;
    if (take_two(v, w, &x, &y) < 0) return 0;
    if (rel_tol && float_from_value(rel_tol, &relative) < 0) return 0;
    if (abs_tol && float_from_value(abs_tol, &absolute) < 0) return 0;
    if (relative < 0 || absolute < 0)
        return error_raise(&kr_type_ValueError, "tolerances must be non-negative");
    if (x == y) return KR_TRUE;
    if (isinf(x) || isinf(y)) return KR_FALSE;
    double difference = fabs(x - y);
    return value_from_bool(difference <= fabs(relative * y) || difference <= fabs(relative * x) ||
                           difference <= absolute);
}
