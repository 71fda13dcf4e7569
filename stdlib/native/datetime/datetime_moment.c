/* datetime: making one, its parts, its text. */
#include "_datetime.stub.h"

#include "datetime_types.h"

#include "module/module.h"
#include "text/bytes.h"

/* ---- Making ---- */

Value moment_make(Type *type, Day day, const Clock *clock, Value zone) {
    DateTimeObject *moment = type == &kr_type_datetime ? GC_NEW(DateTimeObject, type)
                                                       : (DateTimeObject *)type_allocate(type, 0);
    if (!moment) return 0;
    moment->day = day, moment->clock = *clock, moment->zone = zone;
    return value_of(moment);
}

Value moment_of_class(Type *type, Day day, const Clock *clock, Value zone) {
    if (type == &kr_type_datetime) return moment_make(type, day, clock, zone);
    const Value args[] = {small_make(day.year),      small_make(day.month),
                          small_make(day.day),       small_make(clock->hour),
                          small_make(clock->minute), small_make(clock->second),
                          small_make(clock->micro),  zone};
    Value made = object_call(value_of(type), args, sizeof args / sizeof *args, 0);
    if (made && value_is_moment(made)) moment_object(made)->clock.fold = clock->fold;
    return made;
}

enum { MOMENT_CLOCK = DAY_FIELDS, MOMENT_ZONE = 7, MOMENT_FOLD = 8, MOMENT_VALUES = 9 };
static const char *const moment_names[] = {"year",   "month",       "day",    "hour", "minute",
                                           "second", "microsecond", "tzinfo", "fold"};
static const Parameters moment_parameters = {"function", moment_names, MOMENT_VALUES, MOMENT_FOLD,
                                             DAY_FIELDS};

/* What is absent of values stays as it is in *day and the others. 0, -1. */
static int moment_arguments(const Value *values, Day *day, Clock *clock, Value *zone) {
    int64_t days[DAY_FIELDS] = {day->year, day->month, day->day};
    int64_t clocks[CLOCK_FIELDS] = {clock->hour, clock->minute, clock->second, clock->micro,
                                    clock->fold};
    for (int i = 0; i < MOMENT_VALUES; i++) {
        if (!values[i] || i == MOMENT_ZONE) continue;
        int64_t *field = i < DAY_FIELDS     ? &days[i]
                         : i == MOMENT_FOLD ? &clocks[CLOCK_FOLD]
                                            : &clocks[i - MOMENT_CLOCK];
        if (int_argument(values[i], field) < 0) return -1;
    }
    if (day_check(days[0], days[1], days[2], day) < 0 || clock_check(clocks, clock) < 0) return -1;
    if (values[MOMENT_ZONE]) *zone = values[MOMENT_ZONE];
    return zone_check(*zone);
}

static Value moment_from_state(Type *type, Value args) {
    uint8_t state[DATETIME_STATE];
    if (!state_bytes(tuple_get(args, 0), DATETIME_STATE, 2, 12, state, "datetime")) return 0;
    Value zone = tuple_length(args) == 2 ? tuple_get(args, 1) : KR_NONE;
    if (zone != KR_NONE && !value_is_zone(zone))
        return error_raise(&kr_type_TypeError, "bad tzinfo state arg");
    uint8_t fold = state[2] & STATE_FOLD ? 1 : 0;
    state[2] &= (uint8_t)~STATE_FOLD;
    Clock clock = clock_from_state(state + DATE_STATE);
    clock.fold = fold;
    return moment_make(type, day_from_state(state), &clock, zone);
}

Value kr_datetime___new__(Value cls, Value args, Value kwargs) {
    Value values[MOMENT_VALUES], zone = KR_NONE;
    Day day = {0};
    Clock clock = {0};
    if (arguments_are_few(args, kwargs, 2)) {
        Value made = moment_from_state(type_object(cls), args);
        if (made || error_is_set()) return made;
    }
    if (parameters_bind(&moment_parameters, args, kwargs, values) < 0) return 0;
    if (moment_arguments(values, &day, &clock, &zone) < 0) return 0;
    return moment_make(type_object(cls), day, &clock, zone);
}

Value kr_datetime_replace(Value self, Value year, Value month, Value day, Value hour, Value minute,
                          Value second, Value microsecond, Value zone, Value fold) {
    const Value values[MOMENT_VALUES] = {year,   month,       day,  hour, minute,
                                         second, microsecond, zone, fold};
    const DateTimeObject *moment = moment_object(self);
    Day new_day = moment->day;
    Clock clock = moment->clock;
    Value new_zone = moment->zone;
    if (moment_arguments(values, &new_day, &clock, &new_zone) < 0) return 0;
    return moment_of_class(value_type(self), new_day, &clock, new_zone);
}

static Value raise_combine(int position, const char *expected, Value v) {
    return error_raise(&kr_type_TypeError, "combine() argument %d must be datetime.%s, not %T",
                       position, expected, v);
}

Value kr_datetime_combine(Value cls, Value date, Value time, Value zone) {
    if (!value_is_date(date)) return raise_combine(1, "date", date);
    if (!value_is_time(time)) return raise_combine(2, "time", time);
    if (zone && zone_check(zone) < 0) return 0;
    const TimeObject *clock = time_object(time);
    return moment_of_class(type_object(cls), date_object(date)->day, &clock->clock,
                           zone ? zone : clock->zone);
}

Value kr_datetime_fromisoformat(Value cls, Value text) {
    int64_t fields[DAY_FIELDS], number[CLOCK_FIELDS];
    Value zone;
    Day day;
    Clock clock;
    if (!value_is_str(text))
        return error_raise(&kr_type_TypeError, "fromisoformat: argument must be str");
    if (iso_read_moment(text, fields, number, &zone) < 0) return 0;
    if (day_check(fields[0], fields[1], fields[2], &day) < 0 || clock_check(number, &clock) < 0)
        return 0;
    return moment_of_class(type_object(cls), day, &clock, zone);
}

Value kr_datetime_strptime(Value cls, Value text, Value format) {
    if (str_argument(text, "strptime", 1) < 0 || str_argument(format, "strptime", 2) < 0) return 0;
    Value parse = module_import_attr("_strptime", "_strptime_datetime");
    return parse ? object_call3(parse, cls, text, format) : 0;
}

/* ---- Parts ---- */

static const Clock *moment_clock(Value v) { return &moment_object(v)->clock; }

Value kr_datetime_get_hour(Value self) { return small_make(moment_clock(self)->hour); }
Value kr_datetime_get_minute(Value self) { return small_make(moment_clock(self)->minute); }
Value kr_datetime_get_second(Value self) { return small_make(moment_clock(self)->second); }
Value kr_datetime_get_microsecond(Value self) { return small_make(moment_clock(self)->micro); }
Value kr_datetime_get_fold(Value self) { return small_make(moment_clock(self)->fold); }
Value kr_datetime_get_tzinfo(Value self) { return moment_object(self)->zone; }

Value kr_datetime_date(Value self) { return date_make(&kr_type_date, moment_object(self)->day); }
Value kr_datetime_time(Value self) {
    return time_make(&kr_type_time_of_day, moment_clock(self), KR_NONE);
}
Value kr_datetime_timetz(Value self) {
    return time_make(&kr_type_time_of_day, moment_clock(self), moment_object(self)->zone);
}

Value kr_datetime_utcoffset(Value self) { return zone_offset(moment_object(self)->zone, self); }
Value kr_datetime_dst(Value self) { return zone_dst(moment_object(self)->zone, self); }
Value kr_datetime_tzname(Value self) { return zone_name(moment_object(self)->zone, self); }
Value kr_datetime_timestamp(Value self) { return moment_timestamp(self); }

Value kr_datetime_timetuple(Value self) {
    Value dst = kr_datetime_dst(self);
    if (!dst) return 0;
    return date_time_tuple(moment_object(self)->day, moment_clock(self),
                           dst == KR_NONE ? -1 : delta_truth(dst));
}

Value kr_datetime_utctimetuple(Value self) {
    Value offset = kr_datetime_utcoffset(self), utc = self;
    if (!offset) return 0;
    if (offset != KR_NONE) utc = moment_shift(self, offset, -1);
    return utc ? date_time_tuple(moment_object(utc)->day, moment_clock(utc), 0) : 0;
}

/* ---- Text ---- */

Value kr_datetime___repr__(Value self) {
    const DateTimeObject *moment = moment_object(self);
    const Clock *clock = &moment->clock;
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "%T(%d, %d, %d, %d, %d", self, moment->day.year, moment->day.month,
                       moment->day.day, clock->hour, clock->minute);
    if (clock->second || clock->micro) str_builder_printf(&b, ", %d", clock->second);
    if (clock->micro) str_builder_printf(&b, ", %d", (int)clock->micro);
    if (clock->fold) str_builder_text(&b, ", fold=1");
    if (moment->zone != KR_NONE) str_builder_printf(&b, ", tzinfo=%R", moment->zone);
    if (error_is_set()) return 0;
    str_builder_text(&b, ")");
    return str_builder_finish(&b);
}

Value kr_datetime_isoformat(Value self, Value sep, Value timespec) {
    uint32_t between = 'T';
    StrBuilder b;
    if (sep && (!value_is_str(sep) || str_object(sep)->length != 1))
        return error_raise(&kr_type_TypeError,
                           "isoformat() argument 1 must be a unicode character, not %T", sep);
    if (timespec && !value_is_str(timespec))
        return error_raise(&kr_type_TypeError, "isoformat() argument 2 must be str, not %T",
                           timespec);
    if (sep) between = str_at(str_object(sep), 0);
    str_builder_init(&b);
    day_write(&b, moment_object(self)->day);
    str_builder_char(&b, between);
    if (clock_write(&b, moment_clock(self), timespec) < 0) return 0;
    if (offset_text(&b, moment_object(self)->zone, self, ":") < 0) return 0;
    return str_builder_finish(&b);
}

Value kr_datetime___str__(Value self) {
    return object_method(self, "isoformat", (Value[]){str_from_text(" ")}, 1);
}

Value kr_datetime_ctime(Value self) {
    return text_ctime(moment_object(self)->day, moment_clock(self));
}

/* ---- Pickles ---- */

static Value moment_reduce(Value self, int64_t protocol) {
    const DateTimeObject *moment = moment_object(self);
    uint8_t bytes[DATETIME_STATE];
    day_state(moment->day, bytes);
    clock_state(&moment->clock, bytes + DATE_STATE);
    if (protocol > 3 && moment->clock.fold) bytes[2] |= STATE_FOLD;
    Value state = bytes_from(bytes, sizeof bytes);
    state = moment->zone == KR_NONE ? tuple_pack(1, state) : tuple_pack(2, state, moment->zone);
    return tuple_pack(2, value_of(value_type(self)), state);
}

Value kr_datetime___reduce__(Value self) { return moment_reduce(self, 2); }

Value kr_datetime___reduce_ex__(Value self, Value protocol) {
    int64_t number;
    return int_argument(protocol, &number) < 0 ? 0 : moment_reduce(self, number);
}
