/* time: a time of day. */
#include "_datetime.stub.h"

#include "datetime_types.h"

#include "numbers/bigint.h"
#include "text/bytes.h"

Value time_make(Type *type, const Clock *clock, Value zone) {
    TimeObject *time = type == &kr_type_time_of_day ? GC_NEW(TimeObject, type)
                                                    : (TimeObject *)type_allocate(type, 0);
    if (!time) return 0;
    time->clock = *clock, time->zone = zone;
    return value_of(time);
}

enum { TIME_ZONE = 4, TIME_FOLD = 5, TIME_VALUES = 6 };
static const char *const time_names[] = {"hour",        "minute", "second",
                                         "microsecond", "tzinfo", "fold"};
static const Parameters time_parameters = {"function", time_names, TIME_VALUES, TIME_FOLD, 0};

/* The arguments of time() and replace(); what is absent stays. 0, -1. */
static int time_arguments(const Value *values, Clock *clock, Value *zone) {
    Value fields[CLOCK_FIELDS] = {values[0], values[1], values[2], values[3], values[TIME_FOLD]};
    int64_t number[CLOCK_FIELDS] = {clock->hour, clock->minute, clock->second, clock->micro,
                                    clock->fold};
    for (int i = 0; i < CLOCK_FIELDS; i++)
        if (fields[i] && int_argument(fields[i], &number[i]) < 0) return -1;
    if (clock_check(number, clock) < 0) return -1;
    if (values[TIME_ZONE]) *zone = values[TIME_ZONE];
    return zone_check(*zone);
}

static Value time_from_state(Type *type, Value args) {
    uint8_t state[TIME_STATE];
    if (!state_bytes(tuple_get(args, 0), TIME_STATE, 0, 23, state, "time")) return 0;
    Value zone = tuple_length(args) == 2 ? tuple_get(args, 1) : KR_NONE;
    if (zone != KR_NONE && !value_is_zone(zone))
        return error_raise(&kr_type_TypeError, "bad tzinfo state arg");
    uint8_t fold = state[0] & STATE_FOLD ? 1 : 0;
    state[0] &= (uint8_t)~STATE_FOLD;
    Clock clock = clock_from_state(state);
    clock.fold = fold;
    return time_make(type, &clock, zone);
}

Value kr_time_of_day___new__(Value cls, Value args, Value kwargs) {
    Value values[TIME_VALUES], zone = KR_NONE;
    Clock clock = {0};
    if (arguments_are_few(args, kwargs, 2) && tuple_length(args) <= 2) {
        Value made = time_from_state(type_object(cls), args);
        if (made || error_is_set()) return made;
    }
    if (parameters_bind(&time_parameters, args, kwargs, values) < 0) return 0;
    if (time_arguments(values, &clock, &zone) < 0) return 0;
    return time_make(type_object(cls), &clock, zone);
}

/* Of the class, by calling it unless it is time itself. */
static Value time_of_class(Type *type, const Clock *clock, Value zone) {
    if (type == &kr_type_time_of_day) return time_make(type, clock, zone);
    Value made = object_call(value_of(type),
                             (Value[]){small_make(clock->hour), small_make(clock->minute),
                                       small_make(clock->second), small_make(clock->micro), zone},
                             5, 0);
    if (made && value_is_time(made)) time_object(made)->clock.fold = clock->fold;
    return made;
}

Value kr_time_of_day_fromisoformat(Value cls, Value text) {
    int64_t number[CLOCK_FIELDS];
    Value zone;
    Clock clock;
    if (!value_is_str(text))
        return error_raise(&kr_type_TypeError, "fromisoformat: argument must be str");
    if (iso_read_time(text, number, &zone) < 0 || clock_check(number, &clock) < 0) return 0;
    return time_of_class(type_object(cls), &clock, zone);
}

Value kr_time_of_day_replace(Value self, Value hour, Value minute, Value second, Value microsecond,
                             Value zone, Value fold) {
    const Value values[TIME_VALUES] = {hour, minute, second, microsecond, zone, fold};
    Clock clock = time_object(self)->clock;
    Value changed = time_object(self)->zone;
    if (time_arguments(values, &clock, &changed) < 0) return 0;
    return time_of_class(value_type(self), &clock, changed);
}

/* ---- Looking at one ---- */

Value kr_time_of_day_get_hour(Value self) { return small_make(time_object(self)->clock.hour); }
Value kr_time_of_day_get_minute(Value self) { return small_make(time_object(self)->clock.minute); }
Value kr_time_of_day_get_second(Value self) { return small_make(time_object(self)->clock.second); }
Value kr_time_of_day_get_microsecond(Value self) {
    return small_make(time_object(self)->clock.micro);
}
Value kr_time_of_day_get_fold(Value self) { return small_make(time_object(self)->clock.fold); }
Value kr_time_of_day_get_tzinfo(Value self) { return time_object(self)->zone; }

static Value time_offset(Value self) { return zone_offset(time_object(self)->zone, KR_NONE); }
Value kr_time_of_day_utcoffset(Value self) { return time_offset(self); }
Value kr_time_of_day_dst(Value self) { return zone_dst(time_object(self)->zone, KR_NONE); }
Value kr_time_of_day_tzname(Value self) { return zone_name(time_object(self)->zone, KR_NONE); }

Value kr_time_of_day___repr__(Value self) {
    const Clock *clock = &time_object(self)->clock;
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "%T(%d, %d", self, clock->hour, clock->minute);
    if (clock->second || clock->micro) str_builder_printf(&b, ", %d", clock->second);
    if (clock->micro) str_builder_printf(&b, ", %d", (int)clock->micro);
    if (time_object(self)->zone != KR_NONE)
        str_builder_printf(&b, ", tzinfo=%R", time_object(self)->zone);
    if (error_is_set()) return 0;
    str_builder_text(&b, clock->fold ? ", fold=1)" : ")");
    return str_builder_finish(&b);
}

Value kr_time_of_day_isoformat(Value self, Value timespec) {
    StrBuilder b;
    str_builder_init(&b);
    if (timespec && !value_is_str(timespec))
        return error_raise(&kr_type_TypeError, "isoformat() argument 1 must be str, not %T",
                           timespec);
    if (clock_write(&b, &time_object(self)->clock, timespec) < 0) return 0;
    if (offset_text(&b, time_object(self)->zone, KR_NONE, ":") < 0) return 0;
    return str_builder_finish(&b);
}

Value kr_time_of_day___str__(Value self) { return object_method(self, "isoformat", NULL, 0); }

Value kr_time_of_day_strftime(Value self, Value format) {
    if (str_argument(format, "strftime", 1) < 0) return 0;
    const Clock *clock = &time_object(self)->clock;
    /* Python's strftime wants a year that C's can show. */
    const int numbers[] = {1900, 1, 1, clock->hour, clock->minute, clock->second, 0, 1, -1};
    Value fields = tuple_new(9);
    if (!fields) return 0;
    for (size_t i = 0; i < 9; i++) tuple_object(fields)->items[i] = small_make(numbers[i]);
    return wrap_strftime(self, format, fields, KR_NONE);
}

Value kr_time_of_day___format__(Value self, Value format) {
    if (str_argument(format, "__format__", 1) < 0) return 0;
    if (!str_object(format)->length) return object_str(self);
    return object_method(self, "strftime", (Value[]){format}, 1);
}

static Value time_reduce(Value self, int64_t protocol) {
    const TimeObject *time = time_object(self);
    uint8_t bytes[TIME_STATE];
    clock_state(&time->clock, bytes);
    if (protocol > 3 && time->clock.fold) bytes[0] |= STATE_FOLD;
    Value state = bytes_from(bytes, sizeof bytes);
    state = time->zone == KR_NONE ? tuple_pack(1, state) : tuple_pack(2, state, time->zone);
    return tuple_pack(2, value_of(value_type(self)), state);
}

Value kr_time_of_day___reduce__(Value self) { return time_reduce(self, 2); }

Value kr_time_of_day___reduce_ex__(Value self, Value protocol) {
    int64_t number;
    return int_argument(protocol, &number) < 0 ? 0 : time_reduce(self, number);
}

/* ---- Hash and order ---- */

/* The time of day in UTC, which may be before or after its day. */
static Value time_in_utc(Value self, Value offset) {
    const Clock *clock = &time_object(self)->clock;
    Value delta = delta_make(0, clock_seconds(clock), clock->micro);
    return delta ? delta_sum(delta, offset, -1) : 0;
}

int64_t kr_time_of_day___hash__(Value self) {
    TimeObject *time = time_object(self);
    if (time->hash) return time->hash;
    Value plain = self;
    Clock clock = time->clock;
    clock.fold = 0;
    if (time->clock.fold) plain = time_make(&kr_type_time_of_day, &clock, time->zone);
    Value offset = plain ? time_offset(plain) : 0, delta = 0;
    if (!offset) return -1;
    uint8_t state[TIME_STATE];
    clock_state(&clock, state);
    if (offset != KR_NONE && !(delta = time_in_utc(self, offset))) return -1;
    time->hash = delta ? object_hash(delta) : state_hash(state, sizeof state);
    return time->hash;
}

static Value time_order(Value a, Value b, SlotId op) {
    if (!value_is_time(b)) return KR_NOT_IMPLEMENTED;
    int order = clock_compare(&time_object(a)->clock, &time_object(b)->clock);
    if (time_object(a)->zone == time_object(b)->zone) return order_value(order, op);
    Value x = time_offset(a), y = x ? time_offset(b) : 0;
    if (!y) return 0;
    if (x == y) return order_value(order, op);
    if (x == KR_NONE || y == KR_NONE) {
        if (op == SLOT___eq__ || op == SLOT___ne__) return order_value(1, op);
        return error_raise(&kr_type_TypeError, "can't compare offset-naive and offset-aware times");
    }
    if (delta_compare(x, y) == 0) return order_value(order, op);
    x = time_in_utc(a, x), y = time_in_utc(b, y);
    return x && y ? order_value(delta_compare(x, y), op) : 0;
}

Value kr_time_of_day___lt__(Value self, Value other) {
    return time_order(self, other, SLOT___lt__);
}
Value kr_time_of_day___le__(Value self, Value other) {
    return time_order(self, other, SLOT___le__);
}
Value kr_time_of_day___eq__(Value self, Value other) {
    return time_order(self, other, SLOT___eq__);
}
Value kr_time_of_day___ne__(Value self, Value other) {
    return time_order(self, other, SLOT___ne__);
}
Value kr_time_of_day___gt__(Value self, Value other) {
    return time_order(self, other, SLOT___gt__);
}
Value kr_time_of_day___ge__(Value self, Value other) {
    return time_order(self, other, SLOT___ge__);
}
