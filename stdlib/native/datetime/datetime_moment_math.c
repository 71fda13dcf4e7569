/* Arithmetic, order and hash of datetime, and its way into other zones. */
#include "_datetime.stub.h"

#include "datetime_types.h"

#include "numbers/bigint.h"

/* ---- Sums and differences ---- */

Value moment_shift(Value v, Value delta, int sign) {
    const DateTimeObject *moment = moment_object(v);
    const DeltaObject *by = delta_object(delta);
    int64_t micros = (int64_t)moment->clock.micro + (int64_t)sign * by->micros;
    int64_t seconds = clock_seconds(&moment->clock) + (int64_t)sign * by->seconds;
    int64_t ordinal = day_ordinal(moment->day) + (int64_t)sign * by->days;
    /* Each is less than one unit beyond its range. */
    if (micros < 0) micros += SECOND_MICROS, seconds--;
    if (micros >= SECOND_MICROS) micros -= SECOND_MICROS, seconds++;
    if (seconds < 0) seconds += DAY_SECONDS, ordinal--;
    if (seconds >= DAY_SECONDS) seconds -= DAY_SECONDS, ordinal++;
    assert(seconds >= 0 && seconds < DAY_SECONDS && "a delta's seconds are less than a day");
    if (ordinal < 1 || ordinal > ORDINAL_MAX)
        return error_raise(&kr_type_OverflowError, "date value out of range");
    Clock clock = {(uint8_t)(seconds / 3600), (uint8_t)(seconds / 60 % 60), (uint8_t)(seconds % 60),
                   0, (uint32_t)micros};
    return moment_of_class(value_type(v), day_from_ordinal(ordinal), &clock, moment->zone);
}

static Value moment_offset(Value v) { return zone_offset(moment_object(v)->zone, v); }

/* As if both were in one zone. */
static Value plain_difference(Value a, Value b) {
    const DateTimeObject *x = moment_object(a), *y = moment_object(b);
    return delta_make(day_ordinal(x->day) - day_ordinal(y->day),
                      clock_seconds(&x->clock) - clock_seconds(&y->clock),
                      (int64_t)x->clock.micro - (int64_t)y->clock.micro);
}

Value moment_difference(Value a, Value b) {
    if (moment_object(a)->zone == moment_object(b)->zone) return plain_difference(a, b);
    Value x = moment_offset(a), y = x ? moment_offset(b) : 0;
    if (!y) return 0;
    if ((x == KR_NONE) != (y == KR_NONE))
        return error_raise(&kr_type_TypeError,
                           "can't subtract offset-naive and offset-aware datetimes");
    Value difference = plain_difference(a, b);
    if (x == y || !difference) return difference;
    Value offset = delta_sum(x, y, -1);
    return offset ? delta_sum(difference, offset, -1) : 0;
}

Value kr_datetime___add__(Value self, Value other) {
    return value_is_delta(other) ? moment_shift(self, other, 1) : KR_NOT_IMPLEMENTED;
}

Value kr_datetime___radd__(Value self, Value other) { return kr_datetime___add__(self, other); }

Value kr_datetime___sub__(Value self, Value other) {
    if (!value_is_moment(self)) return KR_NOT_IMPLEMENTED;
    if (value_is_moment(other)) return moment_difference(self, other);
    return value_is_delta(other) ? moment_shift(self, other, -1) : KR_NOT_IMPLEMENTED;
}

Value kr_datetime___rsub__(Value self, Value other) { return kr_datetime___sub__(other, self); }

/* ---- Order ---- */

/* Does the zone give another offset with the other fold? Such times equal none in other zones
 * (PEP 495). 1, 0, -1. */
static int offset_depends_on_fold(Value v, Value offset) {
    const DateTimeObject *moment = moment_object(v);
    Clock clock = moment->clock;
    clock.fold = !clock.fold;
    Value other = moment_make(&kr_type_datetime, moment->day, &clock, moment->zone);
    Value flipped = other ? moment_offset(other) : 0;
    if (!flipped) return -1;
    if (flipped == offset) return 0;
    if (flipped == KR_NONE || offset == KR_NONE) return 1;
    return delta_compare(flipped, offset) != 0;
}

/* The result where the times are the same: x and y are their offsets. */
static Value same_order(Value a, Value b, Value x, Value y, SlotId op) {
    int depends = 0;
    if (op == SLOT___eq__ || op == SLOT___ne__) {
        depends = offset_depends_on_fold(a, x);
        if (depends == 0) depends = offset_depends_on_fold(b, y);
    }
    return depends < 0 ? 0 : order_value(depends, op);
}

static int plain_order(Value a, Value b) {
    int order = day_compare(moment_object(a)->day, moment_object(b)->day);
    return order ? order : clock_compare(&moment_object(a)->clock, &moment_object(b)->clock);
}

static Value moment_order(Value a, Value b, SlotId op) {
    bool is_equality = op == SLOT___eq__ || op == SLOT___ne__;
    if (!value_is_moment(b)) {
        if (!value_is_date(b)) return KR_NOT_IMPLEMENTED;
        return is_equality ? order_value(1, op) : raise_cannot_compare(a, b);
    }
    int order = plain_order(a, b);
    if (moment_object(a)->zone == moment_object(b)->zone) return order_value(order, op);
    Value x = moment_offset(a), y = x ? moment_offset(b) : 0;
    if (!y) return 0;
    bool both = x != KR_NONE && y != KR_NONE;
    if (x == y || (both && delta_compare(x, y) == 0))
        return order ? order_value(order, op) : same_order(a, b, x, y, op);
    if (!both) {
        if (is_equality) return order_value(1, op);
        return error_raise(&kr_type_TypeError,
                           "can't compare offset-naive and offset-aware datetimes");
    }
    Value difference = plain_difference(a, b), offset = delta_sum(x, y, -1);
    difference = difference && offset ? delta_sum(difference, offset, -1) : 0;
    if (!difference) return 0;
    if (!delta_truth(difference)) return same_order(a, b, x, y, op);
    return order_value(delta_object(difference)->days < 0 ? -1 : 1, op);
}

Value kr_datetime___lt__(Value self, Value other) { return moment_order(self, other, SLOT___lt__); }
Value kr_datetime___le__(Value self, Value other) { return moment_order(self, other, SLOT___le__); }
Value kr_datetime___eq__(Value self, Value other) { return moment_order(self, other, SLOT___eq__); }
Value kr_datetime___ne__(Value self, Value other) { return moment_order(self, other, SLOT___ne__); }
Value kr_datetime___gt__(Value self, Value other) { return moment_order(self, other, SLOT___gt__); }
Value kr_datetime___ge__(Value self, Value other) { return moment_order(self, other, SLOT___ge__); }

/* Of the time in UTC, where that is known. */
static int64_t aware_hash(const DateTimeObject *moment, Value offset) {
    Value delta =
        delta_make(day_ordinal(moment->day), clock_seconds(&moment->clock), moment->clock.micro);
    delta = delta ? delta_sum(delta, offset, -1) : 0;
    return delta ? object_hash(delta) : -1;
}

int64_t kr_datetime___hash__(Value self) {
    DateTimeObject *moment = moment_object(self);
    if (moment->hash) return moment->hash;
    Clock clock = moment->clock;
    clock.fold = 0;
    Value plain = self;
    if (moment->clock.fold)
        plain = moment_make(&kr_type_datetime, moment->day, &clock, moment->zone);
    Value offset = plain ? moment_offset(plain) : 0;
    if (!offset) return -1;
    uint8_t state[DATETIME_STATE];
    day_state(moment->day, state);
    clock_state(&clock, state + DATE_STATE);
    moment->hash = offset == KR_NONE ? state_hash(state, sizeof state) : aware_hash(moment, offset);
    return moment->hash == -1 ? (moment->hash = 0, -1) : moment->hash;
}

/* ---- Other zones ---- */

/* The zone of self and its offset; 0, -1. Naive times are the machine's. */
static int own_zone(Value self, Value *zone, Value *offset) {
    *zone = moment_object(self)->zone;
    for (int tries = 0; tries < 2; tries++) {
        if (*zone == KR_NONE) *zone = zone_of_local(self);
        *offset = *zone ? zone_offset(*zone, self) : 0;
        if (!*offset) return -1;
        if (*offset != KR_NONE) return 0;
        *zone = KR_NONE;
    }
    return -1;
}

Value kr_datetime_astimezone(Value self, Value tz) {
    Value zone = moment_object(self)->zone, offset;
    if (zone_check(tz) < 0) return 0;
    if (zone != KR_NONE && zone == tz) return self;
    if (own_zone(self, &zone, &offset) < 0) return 0;
    if (zone == tz) return self;
    Value shifted = moment_shift(self, offset, -1);
    if (!shifted) return 0;
    if (!value_is_moment(shifted))
        return error_raise(&kr_type_TypeError, "expected a datetime, not %T", shifted);
    DateTimeObject *utc = moment_object(shifted);
    if (utc->zone == KR_NONE)
        utc = moment_object(moment_make(&kr_type_datetime, utc->day, &utc->clock, zone_utc()));
    else
        utc->zone = zone_utc();
    if (tz == KR_NONE) tz = zone_of_utc(value_of(utc));
    if (!tz) return 0;
    utc->zone = tz;
    return object_method(tz, "fromutc", (Value[]){value_of(utc)}, 1);
}
