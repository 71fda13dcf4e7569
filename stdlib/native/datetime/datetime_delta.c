/* timedelta: making, comparing, showing. */
#include "_datetime.stub.h"

#include "datetime_types.h"

#include "numbers/bigint.h"

#include <math.h>

/* ---- Making ---- */

Value delta_instance(Type *type, int64_t days, int64_t seconds, int64_t micros) {
    if (days < -DELTA_DAYS_MAX || days > DELTA_DAYS_MAX)
        return error_raise(&kr_type_OverflowError, "days=%lld; must have magnitude <= %d",
                           (long long)days, DELTA_DAYS_MAX);
    DeltaObject *delta = type == &kr_type_timedelta ? GC_NEW(DeltaObject, type)
                                                    : (DeltaObject *)type_allocate(type, 0);
    if (!delta) return 0;
    delta->days = (int32_t)days, delta->seconds = (int32_t)seconds, delta->micros = (int32_t)micros;
    return value_of(delta);
}

/* Moves what of *low is beyond [0, unit) into *high. */
static void carry(int64_t *high, int64_t *low, int64_t unit) {
    int64_t moved = *low / unit - (*low % unit < 0);
    *high += moved, *low -= moved * unit;
}

Value delta_make(int64_t days, int64_t seconds, int64_t micros) {
    carry(&seconds, &micros, SECOND_MICROS);
    carry(&days, &seconds, DAY_SECONDS);
    return delta_instance(&kr_type_timedelta, days, seconds, micros);
}

Value delta_sum(Value a, Value b, int sign) {
    const DeltaObject *x = delta_object(a), *y = delta_object(b);
    return delta_make(x->days + (int64_t)sign * y->days, x->seconds + (int64_t)sign * y->seconds,
                      x->micros + (int64_t)sign * y->micros);
}

Value delta_micros(Value v) {
    const DeltaObject *delta = delta_object(v);
    __int128 seconds = (__int128)delta->days * DAY_SECONDS + delta->seconds;
    return int_from_wide(seconds * SECOND_MICROS + delta->micros);
}

static Value raise_large(const char *c_type) {
    return error_raise(&kr_type_OverflowError, "Python int too large to convert to C %s", c_type);
}

Value delta_from_micros(Value micros, Type *type) {
    Value seconds, part, days, rest;
    int64_t number;
    if (int_divide(micros, small_make(SECOND_MICROS), &seconds, &part, "") < 0) return 0;
    if (int_divide(seconds, small_make(DAY_SECONDS), &days, &rest, "") < 0) return 0;
    if (!int_fits_i64(days, &number) || number > INT32_MAX || number < INT32_MIN)
        return raise_large("int");
    return delta_instance(type, number, small_get(rest), small_get(part));
}

/* ---- timedelta(...) ---- */

enum { DELTA_FIELDS = 7 };
static const char *const delta_names[DELTA_FIELDS] = {
    "days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"};
static const Parameters delta_parameters = {"__new__()", delta_names, DELTA_FIELDS, DELTA_FIELDS,
                                            0};

/* sum + number * micros; what is less than a microsecond goes to *left. */
static Value add_float(Value sum, double number, int64_t micros, double *left) {
    double whole, part = modf(number, &whole);
    Value n = int_from_double(whole), product = n ? int_multiply(n, small_make(micros)) : 0;
    sum = product ? int_add(sum, product) : 0;
    if (!sum || part == 0.0) return sum;
    part = modf((double)micros * part, &whole);
    *left += part;
    return int_add(sum, int_from_double(whole));
}

static Value add_component(Value sum, Value number, int64_t micros, double *left,
                           const char *name) {
    if (value_is_int(number)) {
        Value product = int_multiply(number, small_make(micros));
        return product ? int_add(sum, product) : 0;
    }
    if (value_is_float(number)) return add_float(sum, float_get(number), micros, left);
    return error_raise(&kr_type_TypeError, "unsupported type for timedelta %s component: %T", name,
                       number);
}

/* The rest rounded half to even, seen together with the sum. */
static Value add_rest(Value sum, double left) {
    double whole = round(left);
    if (fabs(whole - left) == 0.5) {
        double odd = int_is_odd(sum) ? 1.0 : 0.0;
        whole = 2.0 * round((left + odd) * 0.5) - odd;
    }
    return int_add(sum, int_from_double(whole));
}

Value kr_timedelta___new__(Value cls, Value args, Value kwargs) {
    /* In the order of delta_names; they are added in this one. */
    static const int64_t micros[DELTA_FIELDS] = {
        INT64_C(86400000000), SECOND_MICROS,        1, 1000, INT64_C(60000000),
        INT64_C(3600000000),  INT64_C(604800000000)};
    static const uint8_t order[DELTA_FIELDS] = {2, 3, 1, 4, 5, 0, 6};
    Value values[DELTA_FIELDS], sum = small_make(0);
    double left = 0.0;
    if (parameters_bind(&delta_parameters, args, kwargs, values) < 0) return 0;
    for (int i = 0; i < DELTA_FIELDS; i++) {
        int field = order[i];
        if (!values[field]) continue;
        sum = add_component(sum, values[field], micros[field], &left, delta_names[field]);
        if (!sum) return 0;
    }
    if (left != 0.0) sum = add_rest(sum, left);
    return sum ? delta_from_micros(sum, type_object(cls)) : 0;
}

/* ---- Looking at one ---- */

Value kr_timedelta_get_days(Value self) { return small_make(delta_object(self)->days); }
Value kr_timedelta_get_seconds(Value self) { return small_make(delta_object(self)->seconds); }
Value kr_timedelta_get_microseconds(Value self) { return small_make(delta_object(self)->micros); }

static Value delta_fields(Value self) {
    return tuple_pack(3, kr_timedelta_get_days(self), kr_timedelta_get_seconds(self),
                      kr_timedelta_get_microseconds(self));
}

int64_t kr_timedelta___hash__(Value self) {
    DeltaObject *delta = delta_object(self);
    if (!delta->hash) delta->hash = object_hash(delta_fields(self));
    return delta->hash;
}

bool delta_truth(Value v) {
    const DeltaObject *delta = delta_object(v);
    return delta->days || delta->seconds || delta->micros;
}

int kr_timedelta___bool__(Value self) { return delta_truth(self); }

Value kr_timedelta___repr__(Value self) {
    const DeltaObject *delta = delta_object(self);
    const struct {
        const char *name;
        int32_t value;
    } fields[] = {
        {"days", delta->days}, {"seconds", delta->seconds}, {"microseconds", delta->micros}};
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "%T(", self);
    const char *between = "";
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].value) {
            str_builder_printf(&b, "%s%s=%d", between, fields[i].name, fields[i].value);
            between = ", ";
        }
    str_builder_text(&b, delta_truth(self) ? ")" : "0)");
    return str_builder_finish(&b);
}

Value kr_timedelta___str__(Value self) {
    const DeltaObject *delta = delta_object(self);
    StrBuilder b;
    str_builder_init(&b);
    if (delta->days)
        str_builder_printf(&b, "%d day%s, ", delta->days,
                           delta->days == 1 || delta->days == -1 ? "" : "s");
    int minutes = delta->seconds / 60;
    str_builder_printf(&b, "%d:%02d:%02d", minutes / 60, minutes % 60, delta->seconds % 60);
    if (delta->micros) str_builder_printf(&b, ".%06d", delta->micros);
    return str_builder_finish(&b);
}

Value delta_total_seconds(Value v) {
    double seconds;
    if (int_true_divide(delta_micros(v), small_make(SECOND_MICROS), &seconds) < 0) return 0;
    return float_make(seconds);
}

Value kr_timedelta_total_seconds(Value self) { return delta_total_seconds(self); }

Value kr_timedelta___reduce__(Value self) {
    return tuple_pack(2, value_of(value_type(self)), delta_fields(self));
}

/* ---- Order ---- */

int delta_compare(Value a, Value b) {
    const DeltaObject *x = delta_object(a), *y = delta_object(b);
    if (x->days != y->days) return x->days < y->days ? -1 : 1;
    if (x->seconds != y->seconds) return x->seconds < y->seconds ? -1 : 1;
    return (x->micros > y->micros) - (x->micros < y->micros);
}

Value order_value(int order, SlotId op) { return value_from_bool(order_satisfies(order, op)); }

static Value delta_order(Value a, Value b, SlotId op) {
    if (!value_is_delta(b)) return KR_NOT_IMPLEMENTED;
    return order_value(delta_compare(a, b), op);
}

Value kr_timedelta___lt__(Value self, Value other) { return delta_order(self, other, SLOT___lt__); }
Value kr_timedelta___le__(Value self, Value other) { return delta_order(self, other, SLOT___le__); }
Value kr_timedelta___eq__(Value self, Value other) { return delta_order(self, other, SLOT___eq__); }
Value kr_timedelta___ne__(Value self, Value other) { return delta_order(self, other, SLOT___ne__); }
Value kr_timedelta___gt__(Value self, Value other) { return delta_order(self, other, SLOT___gt__); }
Value kr_timedelta___ge__(Value self, Value other) { return delta_order(self, other, SLOT___ge__); }
