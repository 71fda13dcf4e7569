/* complex arithmetic: operators accept ints and floats too. */
#include "numbers/bigint.h"
#include "numbers/complex.h"
#include "numbers/float.h"

#include <math.h>

#include "complex.stub.h"

typedef struct Complex {
    double re, im;
} Complex;

static Complex complex_multiply(Complex a, Complex b) {
    return (Complex){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

/* Smith's algorithm: scales by the larger part of b, so that only a result too large overflows.
 * False: b is 0. */
static bool complex_divide(Complex a, Complex b, Complex *result) {
    double real_size = fabs(b.re), imag_size = fabs(b.im);
    if (real_size >= imag_size) {
        if (real_size == 0) return false;
        double ratio = b.im / b.re, scale = b.re + b.im * ratio;
        *result = (Complex){(a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale};
    } else if (imag_size >= real_size) {
        double ratio = b.re / b.im, scale = b.re * ratio + b.im;
        *result = (Complex){(a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale};
    } else {
        *result = (Complex){NAN, NAN}; /* b holds a NaN */
    }
    return true;
}

/* a ** n by squaring; false: 0 to a negative power. */
static bool power_whole(Complex a, int n, Complex *result) {
    Complex product = {1, 0}, factor = a;
    for (int left = n < 0 ? -n : n; left > 0; left >>= 1) {
        if (left & 1) product = complex_multiply(product, factor);
        factor = complex_multiply(factor, factor);
    }
    if (n > 0) return *result = product, true;
    return complex_divide((Complex){1, 0}, product, result);
}

/* By polar coordinates; false: 0 to a negative or complex power. */
static bool power_general(Complex a, Complex b, Complex *result) {
    if (b.re == 0 && b.im == 0) return *result = (Complex){1, 0}, true;
    if (a.re == 0 && a.im == 0) return *result = (Complex){0, 0}, b.im == 0 && b.re >= 0;
    double size = hypot(a.re, a.im), angle = atan2(a.im, a.re);
    double length = pow(size, b.re), phase = angle * b.re;
    if (b.im != 0) {
        length *= exp(-angle * b.im);
        phase += b.im * log(size);
    }
    *result = (Complex){length * cos(phase), length * sin(phase)};
    return true;
}

Value complex_power(double a_real, double a_imag, double b_real, double b_imag) {
    const double whole_max =
        100; /* up to here multiplication is more exact than polar coordinates */
    Complex a = {a_real, a_imag}, b = {b_real, b_imag}, result;
    bool whole = b.im == 0 && b.re == floor(b.re) && fabs(b.re) <= whole_max;
    if (!(whole ? power_whole(a, (int)b.re, &result) : power_general(a, b, &result)))
        return error_raise(&kr_type_ZeroDivisionError, "0.0 to a negative or complex power");
    if (isinf(result.re) || isinf(result.im))
        return error_raise(&kr_type_OverflowError, "complex exponentiation");
    return complex_make(result.re, result.im);
}

/* ---- Slots ---- */

/* 1; 0: not mine; -1: error. */
static int complex_operand(Value v, Complex *result) {
    if (value_is_complex(v)) {
        const ComplexObject *z = (const ComplexObject *)v;
        *result = (Complex){z->real, z->imag};
        return 1;
    }
    result->im = 0;
    return float_operand(v, &result->re);
}

typedef Value ComplexOp(Complex a, Complex b);

static Value make(Complex z) { return complex_make(z.re, z.im); }
static Value op_add(Complex a, Complex b) { return complex_make(a.re + b.re, a.im + b.im); }
static Value op_subtract(Complex a, Complex b) { return complex_make(a.re - b.re, a.im - b.im); }
static Value op_multiply(Complex a, Complex b) { return make(complex_multiply(a, b)); }
static Value op_power(Complex a, Complex b) { return complex_power(a.re, a.im, b.re, b.im); }
static Value op_divide(Complex a, Complex b) {
    Complex result;
    if (complex_divide(a, b, &result)) return make(result);
    return error_raise(&kr_type_ZeroDivisionError, "complex division by zero");
}

static Value complex_binary(ComplexOp *op, Value v, Value w) {
    Complex a, b;
    int found = complex_operand(v, &a);
    if (found > 0) found = complex_operand(w, &b);
    return found > 0 ? op(a, b) : found < 0 ? 0 : KR_NOT_IMPLEMENTED;
}

Value kr_complex___add__(Value a, Value b) { return complex_binary(op_add, a, b); }
Value kr_complex___radd__(Value a, Value b) { return complex_binary(op_add, b, a); }
Value kr_complex___sub__(Value a, Value b) { return complex_binary(op_subtract, a, b); }
Value kr_complex___rsub__(Value a, Value b) { return complex_binary(op_subtract, b, a); }
Value kr_complex___mul__(Value a, Value b) { return complex_binary(op_multiply, a, b); }
Value kr_complex___rmul__(Value a, Value b) { return complex_binary(op_multiply, b, a); }
Value kr_complex___truediv__(Value a, Value b) { return complex_binary(op_divide, a, b); }
Value kr_complex___rtruediv__(Value a, Value b) { return complex_binary(op_divide, b, a); }

static bool number_is_real_or_complex(Value v) {
    return value_is_int(v) || value_is_float(v) || value_is_complex(v);
}

static Value power_slot(Value a, Value b, Value modulus) {
    if (!modulus || modulus == KR_NONE) return complex_binary(op_power, a, b);
    bool numbers = number_is_real_or_complex(a) && number_is_real_or_complex(b);
    return numbers ? error_raise(&kr_type_ValueError, "complex modulo") : KR_NOT_IMPLEMENTED;
}

Value kr_complex___pow__(Value a, Value b, Value modulus) { return power_slot(a, b, modulus); }
Value kr_complex___rpow__(Value a, Value b, Value modulus) { return power_slot(b, a, modulus); }

/* ---- Comparison: only == and != ---- */

static int complex_equal(const ComplexObject *z, Value other) {
    if (value_is_complex(other)) {
        const ComplexObject *w = (const ComplexObject *)other;
        return z->real == w->real && z->imag == w->imag;
    }
    if (value_is_float(other)) return z->imag == 0 && z->real == float_get(other);
    if (!value_is_int(other)) return -1;
    return z->imag == 0 && !isnan(z->real) && int_compare_double(other, z->real) == 0;
}

Value kr_complex___eq__(Value a, Value b) {
    int equal = complex_equal((const ComplexObject *)a, b);
    return equal < 0 ? KR_NOT_IMPLEMENTED : value_from_bool(equal);
}

Value kr_complex___ne__(Value a, Value b) {
    int equal = complex_equal((const ComplexObject *)a, b);
    return equal < 0 ? KR_NOT_IMPLEMENTED : value_from_bool(!equal);
}

Value kr_complex___lt__(Value a, Value b) { return (void)a, (void)b, KR_NOT_IMPLEMENTED; }
Value kr_complex___le__(Value a, Value b) { return (void)a, (void)b, KR_NOT_IMPLEMENTED; }
Value kr_complex___gt__(Value a, Value b) { return (void)a, (void)b, KR_NOT_IMPLEMENTED; }
Value kr_complex___ge__(Value a, Value b) { return (void)a, (void)b, KR_NOT_IMPLEMENTED; }
