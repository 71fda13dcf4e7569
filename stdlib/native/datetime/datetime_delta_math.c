/* Arithmetic of timedelta: exact, over whole microseconds. */
#include "_datetime.stub.h"

#include "datetime_types.h"

#include "numbers/bigint.h"

static const char ZERO_TEXT[] = "integer division or modulo by zero";

static Value add_signed(Value a, Value b, int sign) {
    if (!value_is_delta(a) || !value_is_delta(b)) return KR_NOT_IMPLEMENTED;
    return delta_sum(a, b, sign);
}

Value kr_timedelta___add__(Value self, Value other) { return add_signed(self, other, 1); }
Value kr_timedelta___radd__(Value self, Value other) { return add_signed(other, self, 1); }
Value kr_timedelta___sub__(Value self, Value other) { return add_signed(self, other, -1); }
Value kr_timedelta___rsub__(Value self, Value other) { return add_signed(other, self, -1); }

Value kr_timedelta___neg__(Value self) {
    const DeltaObject *delta = delta_object(self);
    return delta_make(-(int64_t)delta->days, -(int64_t)delta->seconds, -(int64_t)delta->micros);
}

Value kr_timedelta___pos__(Value self) {
    const DeltaObject *delta = delta_object(self);
    return delta_make(delta->days, delta->seconds, delta->micros);
}

Value kr_timedelta___abs__(Value self) {
    return delta_object(self)->days < 0 ? kr_timedelta___neg__(self) : kr_timedelta___pos__(self);
}

static Value delta_of_micros(Value micros) {
    return micros ? delta_from_micros(micros, &kr_type_timedelta) : 0;
}

/* a / b rounded half to even. */
static Value divide_near(Value a, Value b) {
    Value quotient, rest;
    if (int_divide(a, b, &quotient, &rest, ZERO_TEXT) < 0) return 0;
    Value twice = int_shift_left(int_absolute(rest), 1), size = int_absolute(b);
    if (!twice || !size) return 0;
    int order = int_compare(twice, size);
    bool is_up = order > 0 || (order == 0 && int_is_odd(quotient));
    return is_up ? int_add(quotient, small_make(1)) : quotient;
}

/* micros times (or divided by) a float, which is a fraction of two ints. */
static Value scale_by_float(Value micros, Value number, bool is_division) {
    Value ratio = object_method(number, "as_integer_ratio", NULL, 0);
    if (!ratio) return 0;
    if (!value_is_tuple(ratio))
        return error_raise(
            &kr_type_TypeError,
            "unexpected return type from as_integer_ratio(): expected tuple, got '%T'", ratio);
    if (tuple_length(ratio) != 2)
        return error_raise(&kr_type_ValueError, "as_integer_ratio() must return a 2-tuple");
    Value top = tuple_get(ratio, is_division), bottom = tuple_get(ratio, !is_division);
    if (!value_is_int(top) || !value_is_int(bottom))
        return error_raise(&kr_type_TypeError,
                           "unexpected return type from as_integer_ratio(): expected int, got '%T'",
                           value_is_int(top) ? bottom : top);
    Value product = int_multiply(micros, int_plain(top));
    return product ? delta_of_micros(divide_near(product, int_plain(bottom))) : 0;
}

Value kr_timedelta___mul__(Value self, Value other) {
    if (value_is_int(other))
        return delta_of_micros(int_multiply(delta_micros(self), int_plain(other)));
    if (value_is_float(other)) return scale_by_float(delta_micros(self), other, false);
    return KR_NOT_IMPLEMENTED;
}

Value kr_timedelta___rmul__(Value self, Value other) { return kr_timedelta___mul__(self, other); }

Value kr_timedelta___truediv__(Value self, Value other) {
    if (!value_is_delta(self)) return KR_NOT_IMPLEMENTED;
    if (value_is_delta(other)) {
        double quotient;
        if (int_true_divide(delta_micros(self), delta_micros(other), &quotient) < 0) return 0;
        return float_make(quotient);
    }
    if (value_is_float(other)) return scale_by_float(delta_micros(self), other, true);
    if (value_is_int(other))
        return delta_of_micros(divide_near(delta_micros(self), int_plain(other)));
    return KR_NOT_IMPLEMENTED;
}

Value kr_timedelta___rtruediv__(Value self, Value other) {
    return kr_timedelta___truediv__(other, self);
}

Value kr_timedelta___floordiv__(Value self, Value other) {
    Value quotient;
    bool by_delta = value_is_delta(other);
    if (!value_is_delta(self) || !(by_delta || value_is_int(other))) return KR_NOT_IMPLEMENTED;
    Value divisor = by_delta ? delta_micros(other) : int_plain(other);
    if (int_divide(delta_micros(self), divisor, &quotient, NULL, ZERO_TEXT) < 0) return 0;
    return by_delta ? quotient : delta_of_micros(quotient);
}

Value kr_timedelta___rfloordiv__(Value self, Value other) {
    return kr_timedelta___floordiv__(other, self);
}

Value kr_timedelta___mod__(Value self, Value other) {
    Value rest;
    if (!value_is_delta(self) || !value_is_delta(other)) return KR_NOT_IMPLEMENTED;
    Value a = delta_micros(self), b = delta_micros(other);
    if (int_divide(a, b, NULL, &rest, "integer modulo by zero") < 0) return 0;
    return delta_of_micros(rest);
}

Value kr_timedelta___rmod__(Value self, Value other) { return kr_timedelta___mod__(other, self); }

Value kr_timedelta___divmod__(Value self, Value other) {
    Value quotient, rest;
    if (!value_is_delta(self) || !value_is_delta(other)) return KR_NOT_IMPLEMENTED;
    Value a = delta_micros(self), b = delta_micros(other);
    if (int_divide(a, b, &quotient, &rest, ZERO_TEXT) < 0) return 0;
    Value delta = delta_of_micros(rest);
    return delta ? tuple_pack(2, quotient, delta) : 0;
}

Value kr_timedelta___rdivmod__(Value self, Value other) {
    return kr_timedelta___divmod__(other, self);
}
