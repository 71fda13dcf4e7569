/* The module cmath: functions of complex numbers.
 *
 * The formulas are those of W. Kahan, "Branch Cuts for Complex Elementary Functions, or Much Ado
 * About Nothing's Sign Bit" (1987), which CPython follows too, so that results are the same to the
 * last bit. */
#include "cmath.stub.h"
#include "complex.stub.h"

#include "cmath_types.h"

#include "containers/containers.h"
#include "numbers/complex.h"

#include <errno.h>
#include <float.h>
#include <math.h>

#define LARGE (DBL_MAX / 4) /* the sum of the squares of two such halves is finite */
static const double log_large = 708.3964185322641; /* log(LARGE) */
#define SQRT_LARGE 6.703903964971298e153
#define SQRT_LEAST 1.4916681462400413e-154

/* ---- The functions ---- */

typedef Complex ComplexFunction(Complex z, ComplexError *error);

static Complex times_i(Complex z) { return (Complex){-z.im, z.re}; }
static Complex times_minus_i(Complex z) { return (Complex){z.im, -z.re}; }
static bool is_large(Complex z) { return fabs(z.re) > LARGE || fabs(z.im) > LARGE; }
/* log |z| where |z| may overflow. */
static double log_size_of_large(Complex z) { return log(hypot(z.re / 2, z.im / 2)) + M_LN2; }

static Complex check_range(Complex z, ComplexError *error) {
    if (isinf(z.re) || isinf(z.im)) *error = COMPLEX_RANGE;
    return z;
}

static Complex c_sqrt(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_SQRT, z, &r, error)) return r;
    if (z.re == 0 && z.im == 0) return (Complex){0, z.im};
    double x = fabs(z.re), y = fabs(z.im), s;
    if (x < DBL_MIN &&
        y < DBL_MIN) { /* so small that precision would be lost: scaled up by 2**53 */
        x = ldexp(x, 53);
        s = ldexp(sqrt(x + hypot(x, ldexp(y, 53))), -27);
    } else {
        x /= 8;
        s = 2 * sqrt(x + hypot(x, y / 8));
    }
    double d = y / (2 * s);
    if (z.re >= 0) return (Complex){s, copysign(d, z.im)};
    return (Complex){d, copysign(s, z.im)};
}

/* sqrt(re + im i) of finite parts, which cannot fail. */
static Complex root(double re, double im) {
    ComplexError error = COMPLEX_OK;
    return c_sqrt((Complex){re, im}, &error);
}

static Complex c_acos(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_ACOS, z, &r, error)) return r;
    if (is_large(z)) {
        double size = log(hypot(z.re / 2, z.im / 2)) + M_LN2 * 2;
        return (Complex){atan2(fabs(z.im), z.re),
                         z.re < 0 ? -copysign(size, z.im) : copysign(size, -z.im)};
    }
    Complex a = root(1 - z.re, -z.im), b = root(1 + z.re, z.im);
    return (Complex){2 * atan2(a.re, b.re), asinh(b.re * a.im - b.im * a.re)};
}

static Complex c_acosh(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_LOG, z, &r, error)) return r;
    if (is_large(z))
        return (Complex){log(hypot(z.re / 2, z.im / 2)) + M_LN2 * 2, atan2(z.im, z.re)};
    Complex a = root(z.re - 1, z.im), b = root(z.re + 1, z.im);
    return (Complex){asinh(a.re * b.re + a.im * b.im), 2 * atan2(a.im, b.re)};
}

static Complex c_asinh(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_ASINH, z, &r, error)) return r;
    if (is_large(z)) {
        double size = log(hypot(z.re / 2, z.im / 2)) + M_LN2 * 2;
        return (Complex){z.im >= 0 ? copysign(size, z.re) : -copysign(size, -z.re),
                         atan2(z.im, fabs(z.re))};
    }
    Complex a = root(1 + z.im, -z.re), b = root(1 - z.im, z.re);
    return (Complex){asinh(a.re * b.im - b.re * a.im), atan2(z.im, a.re * b.re - a.im * b.im)};
}

static Complex c_asin(Complex z, ComplexError *error) {
    return times_minus_i(c_asinh(times_i(z), error));
}

/* atanh where the real part is not negative. */
static Complex atanh_right(Complex z, ComplexError *error) {
    double y = fabs(z.im);
    if (z.re > SQRT_LARGE || y > SQRT_LARGE) {
        double h = hypot(z.re / 2, z.im / 2);
        return (Complex){z.re / 4 / h / h, -copysign(M_PI / 2, -z.im)};
    }
    if (z.re == 1 && y < SQRT_LEAST) {
        if (y == 0) return *error = COMPLEX_DOMAIN, (Complex){INFINITY, z.im};
        return (Complex){-log(sqrt(y) / sqrt(hypot(y, 2))), copysign(atan2(2, -y) / 2, z.im)};
    }
    double left = 1 - z.re;
    return (Complex){log1p(4 * z.re / (left * left + y * y)) / 4,
                     -atan2(-2 * z.im, left * (1 + z.re) - y * y) / 2};
}

static Complex c_atanh(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_ATANH, z, &r, error)) return r;
    if (!signbit(z.re)) return atanh_right(z, error);
    r = atanh_right((Complex){-z.re, -z.im}, error);
    return (Complex){-r.re, -r.im};
}

static Complex c_atan(Complex z, ComplexError *error) {
    return times_minus_i(c_atanh(times_i(z), error));
}

static Complex c_cosh(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_COSH, z, &r, error)) return r;
    double x = z.re, factor = 1;
    if (fabs(x) > log_large) {
        x -= copysign(1, x);
        factor = M_E;
    }
    r = (Complex){cos(z.im) * cosh(x) * factor, sin(z.im) * sinh(x) * factor};
    return check_range(r, error);
}

static Complex c_cos(Complex z, ComplexError *error) { return c_cosh(times_i(z), error); }

static Complex c_sinh(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_SINH, z, &r, error)) return r;
    double x = z.re, factor = 1;
    if (fabs(x) > log_large) {
        x -= copysign(1, x);
        factor = M_E;
    }
    r = (Complex){cos(z.im) * sinh(x) * factor, sin(z.im) * cosh(x) * factor};
    return check_range(r, error);
}

static Complex c_sin(Complex z, ComplexError *error) {
    return times_minus_i(c_sinh(times_i(z), error));
}

static Complex c_tanh(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_TANH, z, &r, error)) return r;
    if (fabs(z.re) > log_large)
        return (Complex){copysign(1, z.re), 4 * sin(z.im) * cos(z.im) * exp(-2 * fabs(z.re))};
    double x = tanh(z.re), y = tan(z.im), c = 1 / cosh(z.re), both = x * y;
    double scale = 1 + both * both;
    return (Complex){x * (1 + y * y) / scale, y / scale * c * c};
}

static Complex c_tan(Complex z, ComplexError *error) {
    return times_minus_i(c_tanh(times_i(z), error));
}

static Complex c_exp(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_EXP, z, &r, error)) return r;
    double factor = 1;
    if (z.re > log_large) {
        z.re -= 1;
        factor = M_E;
    }
    double size = exp(z.re);
    return check_range((Complex){size * cos(z.im) * factor, size * sin(z.im) * factor}, error);
}

/* log |z|, where neither is 0. */
static double log_size(Complex z) {
    double x = fabs(z.re), y = fabs(z.im);
    if (is_large(z)) return log_size_of_large(z);
    if (x < DBL_MIN && y < DBL_MIN)
        return log(hypot(ldexp(x, DBL_MANT_DIG), ldexp(y, DBL_MANT_DIG))) - DBL_MANT_DIG * M_LN2;
    double h = hypot(x, y);
    if (h < 0.71 || h > 1.73) return log(h);
    double more = x > y ? x : y, less = x > y ? y : x; /* near 1, log(h) would lose precision */
    return log1p((more - 1) * (more + 1) + less * less) / 2;
}

static Complex c_log(Complex z, ComplexError *error) {
    Complex r;
    if (complex_special(SPECIAL_LOG, z, &r, error)) return r;
    bool is_zero = z.re == 0 && z.im == 0;
    if (is_zero) *error = COMPLEX_DOMAIN;
    return (Complex){is_zero ? -INFINITY : log_size(z), atan2(z.im, z.re)};
}

static Complex c_log10(Complex z, ComplexError *error) {
    Complex r = c_log(z, error);
    return (Complex){r.re / M_LN10, r.im / M_LN10};
}

/* ---- Their Python side ---- */

static Value complex_error(ComplexError error) {
    return error == COMPLEX_DOMAIN ? error_raise(&kr_type_ValueError, "math domain error")
                                   : error_raise(&kr_type_OverflowError, "math range error");
}

static int complex_arg(Value v, Complex *z) { return complex_from_value(v, &z->re, &z->im); }

static Value complex_apply(Value v, ComplexFunction *function) {
    Complex z;
    ComplexError error = COMPLEX_OK;
    if (complex_arg(v, &z) < 0) return 0;
    z = function(z, &error);
    return error ? complex_error(error) : complex_make(z.re, z.im);
}

#define COMPLEX_FUNCTION(name)                                                                     \
    Value kr_cmath_##name(Value z) { return complex_apply(z, c_##name); }
COMPLEX_FUNCTION(acos)
COMPLEX_FUNCTION(acosh)
COMPLEX_FUNCTION(asin)
COMPLEX_FUNCTION(asinh)
COMPLEX_FUNCTION(atan)
COMPLEX_FUNCTION(atanh)
COMPLEX_FUNCTION(cos)
COMPLEX_FUNCTION(cosh)
COMPLEX_FUNCTION(exp)
COMPLEX_FUNCTION(log10)
COMPLEX_FUNCTION(sin)
COMPLEX_FUNCTION(sinh)
COMPLEX_FUNCTION(sqrt)
COMPLEX_FUNCTION(tan)
COMPLEX_FUNCTION(tanh)
#undef COMPLEX_FUNCTION

/* The logarithm of 0 to a base is no error in CPython: only the last logarithm's counts. */
Value kr_cmath_log(Value v, Value base) {
    Complex z, b;
    ComplexError error = COMPLEX_OK;
    if (complex_arg(v, &z) < 0 || (base && complex_arg(base, &b) < 0)) return 0;
    z = c_log(z, &error);
    if (base) {
        error = COMPLEX_OK;
        b = c_log(b, &error);
    }
    if (error) return complex_error(error);
    Value result = complex_make(z.re, z.im);
    if (!base) return result;
    result = kr_complex___truediv__(result, complex_make(b.re, b.im));
    if (!result && error_catch(&kr_type_ZeroDivisionError)) return complex_error(COMPLEX_DOMAIN);
    return result;
}

Value kr_cmath_phase(Value v) {
    Complex z;
    if (complex_arg(v, &z) < 0) return 0;
    errno = 0;
    double angle = atan2(z.im, z.re);
    /* An angle that underflows is an error in CPython, which asks errno here and nowhere else. */
    return errno ? complex_error(COMPLEX_RANGE) : float_make(angle);
}

Value kr_cmath_polar(Value v) {
    Complex z;
    if (complex_arg(v, &z) < 0) return 0;
    double size = hypot(z.re, z.im);
    if (isinf(size) && isfinite(z.re) && isfinite(z.im)) return complex_error(COMPLEX_RANGE);
    return tuple_pack(2, float_make(size), float_make(atan2(z.im, z.re)));
}

Value kr_cmath_rect(Value radius, Value angle) {
    Complex polar, r;
    ComplexError error = COMPLEX_OK;
    if (float_from_value(radius, &polar.re) < 0 || float_from_value(angle, &polar.im) < 0) return 0;
    if (complex_special(SPECIAL_RECT, polar, &r, &error))
        return error ? complex_error(error) : complex_make(r.re, r.im);
    if (polar.im == 0) return complex_make(polar.re, polar.re * polar.im);
    return complex_make(polar.re * cos(polar.im), polar.re * sin(polar.im));
}

Value kr_cmath_isfinite(Value v) {
    Complex z;
    return complex_arg(v, &z) < 0 ? 0 : value_from_bool(isfinite(z.re) && isfinite(z.im));
}

Value kr_cmath_isnan(Value v) {
    Complex z;
    return complex_arg(v, &z) < 0 ? 0 : value_from_bool(isnan(z.re) || isnan(z.im));
}

Value kr_cmath_isinf(Value v) {
    Complex z;
    return complex_arg(v, &z) < 0 ? 0 : value_from_bool(isinf(z.re) || isinf(z.im));
}

Value kr_cmath_isclose(Value v, Value w, Value rel_tol, Value abs_tol) {
    Complex a, b;
    double relative = 1e-9, absolute = 0;
    if (complex_arg(v, &a) < 0 || complex_arg(w, &b) < 0) return 0;
    if (rel_tol && float_from_value(rel_tol, &relative) < 0) return 0;
    if (abs_tol && float_from_value(abs_tol, &absolute) < 0) return 0;
    if (relative < 0 || absolute < 0)
        return error_raise(&kr_type_ValueError, "tolerances must be non-negative");
    if (a.re == b.re && a.im == b.im) return KR_TRUE;
    if (isinf(a.re) || isinf(a.im) || isinf(b.re) || isinf(b.im)) return KR_FALSE;
    double distance = hypot(a.re - b.re, a.im - b.im);
    return value_from_bool(distance <= relative * hypot(b.re, b.im) ||
                           distance <= relative * hypot(a.re, a.im) || distance <= absolute);
}

Value kr_cmath_const_pi(void) { return float_make(M_PI); }
Value kr_cmath_const_e(void) { return float_make(M_E); }
Value kr_cmath_const_tau(void) { return float_make(2 * M_PI); }
Value kr_cmath_const_inf(void) { return float_make(INFINITY); }
Value kr_cmath_const_infj(void) { return complex_make(0, INFINITY); }
Value kr_cmath_const_nan(void) { return float_make(NAN); }
Value kr_cmath_const_nanj(void) { return complex_make(0, NAN); }
