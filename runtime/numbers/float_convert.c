/* Any object to float: float(x), and the double behind math's arguments. */
#include "core/type.h"
#include "exception/warning.h"
#include "numbers/bigint.h"
#include "numbers/float.h"
#include "numbers/float_parse.h"

#include <math.h>

#include "float.stub.h"

Value float_box(double d) {
    FloatObject *number = gc_new_atomic(&kr_type_float, sizeof(FloatObject));
    number->number = d;
    return value_of(number);
}

Value float_instance(Value cls, double d) {
    Type *type = (Type *)cls;
    if (type == &kr_type_float) return float_make(d);
    FloatObject *number = type_allocate(type, 0);
    number->number = d;
    return value_of(number);
}

/* 0, or -1 with the error set. */
static int subclass_warn(Value v, Value number) {
    return warning_format(&kr_type_DeprecationWarning,
                          "%T.__float__ returned non-float (type %T).  The ability to return an "
                          "instance of a strict subclass of float is deprecated, and may be "
                          "removed in a future version of Python.",
                          v, number);
}

/* Through __float__ or __index__. 1; 0: it has neither; -1: error. */
static int double_from_slots(Value v, double *result) {
    UnarySlot convert = (UnarySlot)object_slot(v, SLOT___float__);
    if (convert) {
        Value number = convert(v);
        if (!number) return -1;
        if (value_is_flonum(number) || value_is_exact(number, &kr_type_float))
            return *result = float_get(number), 1;
        if (value_is_float(number))
            return *result = float_get(number), subclass_warn(v, number) < 0 ? -1 : 1;
        error_raise(&kr_type_TypeError, "%T.__float__ returned non-float (type %T)", v, number);
        return -1;
    }
    if (!object_slot(v, SLOT___index__)) return 0;
    Value index = object_index(v);
    return !index || int_as_double(index, result) < 0 ? -1 : 1;
}

int float_from_value(Value v, double *result) {
    if (value_is_float(v)) return *result = float_get(v), 0;
    if (value_is_small(v)) return *result = (double)small_get(v), 0;
    int found = double_from_slots(v, result);
    if (found == 0) error_raise(&kr_type_TypeError, "must be real number, not %T", v);
    return found > 0 ? 0 : -1;
}

int float_from_text_value(Value v, double *result) {
    NumberText text;
    int found = number_text_from_value(v, &text);
    if (found <= 0 || double_from_number_text(text, result)) return found;
    error_raise(&kr_type_ValueError, "could not convert string to float: %R", v);
    return -1;
}

Value kr_float___new__(Value cls, Value x) {
    double d = 0.0;
    if (!x) return float_instance(cls, d);
    int found = value_is_exact(x, &kr_type_str) ? 0 : double_from_slots(x, &d);
    if (found == 0) found = float_from_text_value(x, &d);
    if (found < 0) return 0;
    if (found == 0)
        return error_raise(&kr_type_TypeError,
                           "float() argument must be a string or a real number, not '%T'", x);
    return float_instance(cls, d);
}

int float_operand(Value v, double *result) {
    if (value_is_flonum(v)) return *result = flonum_get(v), 1;
    if (value_is_small(v)) return *result = (double)small_get(v), 1;
    if (value_is_float(v)) return *result = float_get(v), 1;
    if (!value_is_int(v)) return 0;
    return int_as_double(v, result) < 0 ? -1 : 1;
}

/* ---- Hash ---- */

/* As CPython's: the number modulo the prime 2**61 - 1, so that equal ints and floats hash alike. */
uint64_t float_hash(double d, Value v) {
    enum { BITS = 61, INFINITY_HASH = 314159, CHUNK_BITS = 28 };
    const uint64_t modulus = ((uint64_t)1 << BITS) - 1;
    if (isnan(d)) return v >> 4 | v << 60; /* of the object: a NaN equals nothing but itself */
    if (isinf(d)) return d > 0 ? INFINITY_HASH : (uint64_t)-INFINITY_HASH;
    int exponent;
    double rest = frexp(fabs(d), &exponent);
    uint64_t hash = 0;
    while (rest != 0) {
        hash = ((hash << CHUNK_BITS) & modulus) | hash >> (BITS - CHUNK_BITS);
        rest *= (double)(1 << CHUNK_BITS);
        exponent -= CHUNK_BITS;
        uint64_t chunk = (uint64_t)rest;
        rest -= (double)chunk;
        hash += chunk;
        if (hash >= modulus) hash -= modulus;
    }
    exponent = exponent >= 0 ? exponent % BITS : BITS - 1 - (-1 - exponent) % BITS;
    hash = ((hash << exponent) & modulus) | hash >> (BITS - exponent);
    if (d >= 0) return hash;
    return hash == 1 ? (uint64_t)-2 : -hash;
}
