/* The type float: text, rounding, conversion to int, and the hexadecimal forms. */
#include "containers/containers.h"
#include "numbers/bigint.h"
#include "numbers/float.h"
#include "numbers/float_digits.h"
#include "numbers/float_parse.h"
#include "numbers/format.h"
#include "text/str.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "float.stub.h"

Value kr_float___repr__(Value self) {
    char text[32];
    size_t length = float_repr(float_get(self), text);
    return str_from_ascii(text, length);
}

int64_t kr_float___hash__(Value self) {
    uint64_t hash = float_hash(float_get(self), self);
    return hash == (uint64_t)-1 ? -2 : (int64_t)hash;
}

int kr_float___bool__(Value self) { return float_get(self) != 0; }

Value kr_float___format__(Value self, Value spec) {
    if (!value_is_str(spec))
        return error_raise(&kr_type_TypeError, "__format__() argument must be str, not %G", spec);
    return float_format(self, spec);
}

/* ---- To int ---- */

Value kr_float___int__(Value self) { return int_from_double(float_get(self)); }
Value kr_float___trunc__(Value self) { return int_from_double(float_get(self)); }
Value kr_float___floor__(Value self) { return int_from_double(floor(float_get(self))); }
Value kr_float___ceil__(Value self) { return int_from_double(ceil(float_get(self))); }
Value kr_float_is_integer(Value self) {
    double d = float_get(self);
    return value_from_bool(isfinite(d) && floor(d) == d);
}

Value kr_float_as_integer_ratio(Value self) {
    double d = float_get(self);
    if (isnan(d)) return error_raise(&kr_type_ValueError, "cannot convert NaN to integer ratio");
    if (isinf(d))
        return error_raise(&kr_type_OverflowError, "cannot convert Infinity to integer ratio");
    int exponent;
    double fraction = frexp(d, &exponent);
    for (; fraction != floor(fraction); exponent--) fraction *= 2;
    Value numerator = int_from_double(fraction), denominator = small_make(1);
    if (exponent > 0)
        numerator = int_shift_left(numerator, (uint64_t)exponent);
    else
        denominator = int_shift_left(denominator, (uint64_t)-exponent);
    return numerator && denominator ? tuple_pack(2, numerator, denominator) : 0;
}

/* ---- round ---- */

/* d as so many decimals are too few for it: half of 10**-decimals, rounded to even, is the
 * question. */
static double round_to_leading(const FloatDigits *digits, int64_t decimals) {
    bool up = digits->digits[0] > '5' || (digits->digits[0] == '5' && digits->count > 1);
    if (digits->point < -decimals || !up) return digits->negative ? -0.0 : 0.0;
    char text[16];
    const char *rest;
    int length =
        snprintf(text, sizeof text, "%c1e%d", digits->negative ? '-' : '+', (int)-decimals);
    return double_from_text(text, text + length, &rest);
}

double float_round_decimal(double d, int64_t decimals) {
    FloatDigits digits;
    char text[DIGITS_MAX + 32];
    const char *rest;
    if (d == 0) return d;
    if (decimals >= 0) {
        float_digits_fraction(d, decimals, &digits);
    } else {
        float_digits_significant(d, DIGITS_MAX, &digits);
        int64_t kept = digits.point + decimals;
        if (kept <= 0) return round_to_leading(&digits, decimals);
        float_digits_significant(d, kept, &digits);
    }
    int length = snprintf(text, sizeof text, "%s0%.*se%d", digits.negative ? "-" : "", digits.count,
                          digits.digits, digits.point - digits.count);
    return double_from_text(text, text + length, &rest);
}

Value kr_float___round__(Value self, Value ndigits) {
    /* Beyond these, every double is its own rounding, or rounds to 0. */
    enum { DECIMALS_MAX = 323, DECIMALS_MIN = -308 };
    double d = float_get(self);
    if (ndigits == KR_NONE) return int_from_double(rint(d));
    int64_t decimals;
    if (object_index_i64(ndigits, &decimals, 0) < 0) return 0;
    if (!isfinite(d) || decimals > DECIMALS_MAX) return float_make(d);
    if (decimals < DECIMALS_MIN) return float_make(0.0 * d);
    double rounded = float_round_decimal(d, decimals);
    if (isinf(rounded))
        return error_raise(&kr_type_OverflowError, "rounded value too large to represent");
    return float_make(rounded);
}

/* ---- The rest ---- */

Value kr_float___getformat__(Value cls, Value typestr) {
    (void)cls;
    if (!value_is_str(typestr))
        return error_raise(&kr_type_TypeError, "__getformat__() argument must be str, not %G",
                           typestr);
    if (str_equals_text(typestr, "double") || str_equals_text(typestr, "float"))
        return str_from_text("IEEE, little-endian");
    return error_raise(&kr_type_ValueError,
                       "__getformat__() argument 1 must be 'double' or 'float'");
}

Value kr_float___float__(Value self) { return float_make(float_get(self)); }
Value kr_float_conjugate(Value self) { return float_make(float_get(self)); }
Value kr_float_get_real(Value self) { return float_make(float_get(self)); }
Value kr_float_get_imag(Value self) { return (void)self, float_make(0.0); }
Value kr_float___getnewargs__(Value self) { return tuple_pack(1, float_make(float_get(self))); }
