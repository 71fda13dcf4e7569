/* The type complex: construction, text, and the plain methods. */
#include "numbers/complex.h"

#include "containers/containers.h"
#include "core/type.h"
#include "exception/warning.h"
#include "numbers/float.h"
#include "numbers/float_parse.h"
#include "numbers/format.h"
#include "text/str.h"

#include <math.h>
#include <string.h>

#include "complex.stub.h"

static const ComplexObject *complex_object(Value v) { return (const ComplexObject *)v; }

static Value complex_instance(Value cls, double real, double imag) {
    Type *type = (Type *)cls;
    ComplexObject *z =
        type == &kr_type_complex ? gc_new_atomic(type, sizeof *z) : type_allocate(type, 0);
    z->real = real;
    z->imag = imag;
    return value_of(z);
}

Value complex_make(double real, double imag) {
    return complex_instance(value_of(&kr_type_complex), real, imag);
}

/* ---- Parsing ---- */

static bool take(const char **at, const char *end, char c) {
    if (*at == end || (**at | 0x20) != c) return false;
    ++*at;
    return true;
}

static bool at_sign(const char *at, const char *end) {
    return at < end && (*at == '+' || *at == '-');
}

/* What may stand before a j: a float, a lone sign, or nothing, which mean 1. */
static double take_imaginary(const char **at, const char *end) {
    const char *rest;
    double d = double_from_text(*at, end, &rest);
    if (rest != *at) return *at = rest, d;
    if (!at_sign(*at, end)) return 1.0;
    return *(*at)++ == '-' ? -1.0 : 1.0;
}

/* float, float j, float signed-float j, float sign j, sign j, or j. False: malformed. */
static bool parse_parts(const char *at, const char *end, double *real, double *imag) {
    const char *rest;
    *real = *imag = 0.0;
    double first = double_from_text(at, end, &rest);
    if (rest == at || (rest < end && (*rest | 0x20) == 'j')) {
        *imag = take_imaginary(&at, end);
        return take(&at, end, 'j') && at == end;
    }
    *real = first;
    at = rest;
    if (!at_sign(at, end)) return at == end;
    *imag = take_imaginary(&at, end);
    return take(&at, end, 'j') && at == end;
}

/* Takes underscores out; false: one does not stand between digits. */
static bool join_text(NumberText *text) {
    size_t length = (size_t)(text->end - text->start);
    if (length == 0 || !memchr(text->start, '_', length)) return true;
    char *joined = gc_bytes(length);
    if (!number_text_join(*text, joined, &length)) return false;
    text->start = joined;
    text->end = joined + length;
    return true;
}

static bool parse_text(NumberText text, double *real, double *imag) {
    size_t length = (size_t)(text.end - text.start);
    if (length && *text.start == '(') {
        if (text.end[-1] != ')') return false;
        text.start++, text.end--;
        text = number_text_strip(text);
    }
    return parse_parts(text.start, text.end, real, imag);
}

static Value complex_from_str(Value cls, Value v) {
    NumberText text;
    double real, imag;
    if (number_text_from_str(v, &text) < 0) return 0;
    text = number_text_strip(text);
    if (!join_text(&text))
        return error_raise(&kr_type_ValueError, "could not convert string to complex: %R", v);
    if (parse_text(text, &real, &imag)) return complex_instance(cls, real, imag);
    return error_raise(&kr_type_ValueError, "complex() arg is a malformed string");
}

/* ---- Construction ---- */

/* Calls __complex__. 1; 0: there is none; -1: error. */
static int complex_from_special(Value v, double *real, double *imag) {
    Value method = object_special(v, str_intern_text("__complex__"));
    if (!method) return error_is_set() ? -1 : 0;
    Value z = object_call0(method);
    if (!z) return -1;
    if (!value_is_complex(z)) {
        error_raise(&kr_type_TypeError, "__complex__ returned non-complex (type %T)", z);
        return -1;
    }
    if (!value_is_exact(z, &kr_type_complex) &&
        warning_format(&kr_type_DeprecationWarning,
                       "__complex__ returned non-complex (type %T).  The ability to return an "
                       "instance of a strict subclass of complex is deprecated, and may be removed "
                       "in a future version of Python.",
                       z) < 0)
        return -1;
    *real = complex_object(z)->real;
    *imag = complex_object(z)->imag;
    return 1;
}

int complex_from_value(Value v, double *real, double *imag) {
    if (value_is_complex(v)) {
        *real = complex_object(v)->real;
        *imag = complex_object(v)->imag;
        return 0;
    }
    *imag = 0;
    if (value_is_float(v) || value_is_int(v)) return float_from_value(v, real);
    int found = complex_from_special(v, real, imag);
    if (found) return found < 0 ? -1 : 0;
    return float_from_value(v, real);
}

static bool has_real_slot(Value v) {
    return object_slot(v, SLOT___float__) || object_slot(v, SLOT___index__);
}

/* One argument of complex(). *is_complex: had an imaginary part of its own. 0, or -1. */
static int take_argument(Value v, bool first, double *real, double *imag, bool *is_complex) {
    *imag = 0;
    *is_complex = value_is_complex(v);
    if (first && !value_is_exact(v, &kr_type_complex)) {
        int found = complex_from_special(v, real, imag);
        if (found) return *is_complex = true, found < 0 ? -1 : 0;
    }
    if (*is_complex) return complex_from_value(v, real, imag);
    if (has_real_slot(v)) return float_from_value(v, real);
    error_raise(&kr_type_TypeError,
                first ? "complex() first argument must be a string or a number, not '%T'"
                      : "complex() second argument must be a number, not '%T'",
                v);
    return -1;
}

Value kr_complex___new__(Value cls, Value r, Value i) {
    double real = 0, imag = 0, second = 0, second_imag = 0;
    bool complex_first = false, complex_second = false;
    if (r && !i && cls == value_of(&kr_type_complex) && value_is_exact(r, &kr_type_complex))
        return r;
    if (r && value_is_str(r)) {
        if (i)
            return error_raise(&kr_type_TypeError,
                               "complex() can't take second arg if first is a string");
        return complex_from_str(cls, r);
    }
    if (i && value_is_str(i))
        return error_raise(&kr_type_TypeError, "complex() second arg can't be a string");
    if (r && take_argument(r, true, &real, &imag, &complex_first) < 0) return 0;
    if (!i) return complex_instance(cls, real, imag);
    if (take_argument(i, false, &second, &second_imag, &complex_second) < 0) return 0;
    /* complex(a, b) is a + b*1j; adding only what is there keeps the signs of zeros. */
    if (complex_second) real -= second_imag;
    if (complex_first) second += imag;
    return complex_instance(cls, real, second);
}

/* ---- Text ---- */

Value kr_complex___repr__(Value self) {
    const ComplexObject *z = complex_object(self);
    bool imaginary = z->real == 0 && !signbit(z->real);
    DoubleText real, imag;
    if (double_to_text(&imag, z->imag, 'r', 0, imaginary ? 0 : DOUBLE_TEXT_SIGN) < 0) return 0;
    if (imaginary) return str_printf("%sj", imag.text);
    if (double_to_text(&real, z->real, 'r', 0, 0) < 0) return 0;
    return str_printf("(%s%sj)", real.text, imag.text);
}

Value kr_complex___format__(Value self, Value spec) {
    if (!value_is_str(spec))
        return error_raise(&kr_type_TypeError, "__format__() argument must be str, not %G", spec);
    return complex_format(self, spec);
}

int64_t kr_complex___hash__(Value self) {
    enum { IMAGINARY_FACTOR = 1000003 };
    const ComplexObject *z = complex_object(self);
    uint64_t hash = float_hash(z->real, self) + IMAGINARY_FACTOR * float_hash(z->imag, self);
    return hash == (uint64_t)-1 ? -2 : (int64_t)hash;
}

/* ---- The rest ---- */

int kr_complex___bool__(Value self) {
    return complex_object(self)->real != 0 || complex_object(self)->imag != 0;
}
Value kr_complex___neg__(Value self) {
    return complex_make(-complex_object(self)->real, -complex_object(self)->imag);
}
Value kr_complex___pos__(Value self) {
    return complex_make(complex_object(self)->real, complex_object(self)->imag);
}
Value kr_complex___complex__(Value self) { return kr_complex___pos__(self); }
Value kr_complex_conjugate(Value self) {
    return complex_make(complex_object(self)->real, -complex_object(self)->imag);
}
Value kr_complex_get_real(Value self) { return float_make(complex_object(self)->real); }
Value kr_complex_get_imag(Value self) { return float_make(complex_object(self)->imag); }
Value kr_complex___getnewargs__(Value self) {
    return tuple_pack(2, kr_complex_get_real(self), kr_complex_get_imag(self));
}

Value kr_complex___abs__(Value self) {
    double real = complex_object(self)->real, imag = complex_object(self)->imag,
           size = hypot(real, imag);
    if (isinf(size) && isfinite(real) && isfinite(imag))
        return error_raise(&kr_type_OverflowError, "absolute value too large");
    return float_make(size);
}
