/* date, and the calendar dates of ISO 8601. */
#include "_datetime.stub.h"
#include "datetime_week.stub.h"

#include "datetime_types.h"

#include "module/module.h"
#include "numbers/bigint.h"
#include "text/bytes.h"
#include "text/siphash.h"
#include "../time/time_internal.h"

/* ---- Making ---- */

Value date_make(Type *type, Day day) {
    DateObject *date =
        type == &kr_type_date ? GC_NEW(DateObject, type) : (DateObject *)type_allocate(type, 0);
    if (!date) return 0;
    date->day = day;
    return value_of(date);
}

Value date_of_class_checked(Type *type, int64_t year, int64_t month, int64_t day) {
    if (type != &kr_type_date)
        return object_call3(value_of(type), small_make(year), small_make(month), small_make(day));
    Day checked;
    return day_check(year, month, day, &checked) < 0 ? 0 : date_make(type, checked);
}

/* A datetime for datetime, as CPython makes it: at midnight. */
Value date_of_class(Type *type, Day day) {
    if (type == &kr_type_date) return date_make(type, day);
    if (type == &kr_type_datetime) return moment_make(type, day, &(Clock){0}, KR_NONE);
    return date_of_class_checked(type, day.year, day.month, day.day);
}

static const char *const date_names[] = {"year", "month", "day"};
static const Parameters date_parameters = {"function", date_names, DAY_FIELDS, DAY_FIELDS,
                                           DAY_FIELDS};

Value kr_date___new__(Value cls, Value args, Value kwargs) {
    Value values[DAY_FIELDS];
    uint8_t state[DATE_STATE];
    Day day = {0};
    if (tuple_length(args) == 1 && !(kwargs && dict_length(kwargs))) {
        if (state_bytes(tuple_get(args, 0), DATE_STATE, 2, 12, state, "date"))
            return date_make(type_object(cls), day_from_state(state));
        if (error_is_set()) return 0;
    }
    if (parameters_bind(&date_parameters, args, kwargs, values) < 0) return 0;
    if (day_arguments(values, &day) < 0) return 0;
    return date_make(type_object(cls), day);
}

Value kr_date_today(Value cls) {
    Value now = module_import_attr("time", "time");
    now = now ? object_call0(now) : 0;
    return now ? object_method(cls, "fromtimestamp", (Value[]){now}, 1) : 0;
}

Value kr_date_fromtimestamp(Value cls, Value timestamp) {
    struct tm tm;
    time_t seconds;
    if (time_seconds_from(timestamp, &seconds) < 0) return 0;
    if (time_local(int_from_i64(seconds), &tm) < 0) return 0;
    return date_of_class_checked(type_object(cls), tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

Value kr_date_fromordinal(Value cls, Value n) {
    int64_t ordinal;
    if (int_argument(n, &ordinal) < 0) return 0;
    if (ordinal < 1) return error_raise(&kr_type_ValueError, "ordinal must be >= 1");
    if (ordinal > ORDINAL_MAX) {
        int64_t year = ordinal_year(ordinal);
        return error_raise(&kr_type_ValueError, "year %lld is out of range", (long long)year);
    }
    return date_of_class(type_object(cls), day_from_ordinal(ordinal));
}

Value kr_date_fromisoformat(Value cls, Value text) {
    int64_t fields[DAY_FIELDS];
    if (!value_is_str(text))
        return error_raise(&kr_type_TypeError, "fromisoformat: argument must be str");
    if (iso_read_date(text, fields) < 0) return 0;
    if (type_object(cls) == &kr_type_datetime) {
        Day day;
        if (day_check(fields[0], fields[1], fields[2], &day) < 0) return 0;
        return date_of_class(type_object(cls), day);
    }
    return date_of_class_checked(type_object(cls), fields[0], fields[1], fields[2]);
}

Value kr_date_fromisocalendar(Value cls, Value year, Value week, Value day) {
    int64_t y, w, d, ordinal;
    if (int_argument(year, &y) < 0 || int_argument(week, &w) < 0 || int_argument(day, &d) < 0)
        return error_matches(&kr_type_OverflowError)
                   ? (error_clear(),
                      error_raise(&kr_type_ValueError, "ISO calendar component out of range"))
                   : 0;
    switch (iso_ordinal(y, w, d, &ordinal)) {
    case ISO_BAD_YEAR:
        return error_raise(&kr_type_ValueError, "Year is out of range: %lld", (long long)y);
    case ISO_BAD_WEEK: return error_raise(&kr_type_ValueError, "Invalid week: %lld", (long long)w);
    case ISO_BAD_WEEKDAY:
        return error_raise(&kr_type_ValueError, "Invalid day: %lld (range is [1, 7])",
                           (long long)d);
    case ISO_FINE: break;
    }
    if (ordinal < 1 || ordinal > ORDINAL_MAX) {
        int64_t beyond = ordinal < 1 ? 0 : YEAR_MAX + 1;
        return error_raise(&kr_type_ValueError, "year %lld is out of range", (long long)beyond);
    }
    return date_of_class(type_object(cls), day_from_ordinal(ordinal));
}

/* ---- Looking at one ---- */

static Day date_day(Value v) { return date_object(v)->day; }

Value kr_date_get_year(Value self) { return small_make(date_day(self).year); }
Value kr_date_get_month(Value self) { return small_make(date_day(self).month); }
Value kr_date_get_day(Value self) { return small_make(date_day(self).day); }
Value kr_date_toordinal(Value self) { return small_make(day_ordinal(date_day(self))); }
Value kr_date_weekday(Value self) { return small_make(day_weekday(date_day(self))); }
Value kr_date_isoweekday(Value self) { return small_make(day_weekday(date_day(self)) + 1); }
Value kr_date_isocalendar(Value self) { return iso_calendar(date_day(self)); }
Value kr_date_ctime(Value self) { return text_ctime(date_day(self), &(Clock){0}); }
Value kr_date_timetuple(Value self) { return date_time_tuple(date_day(self), &(Clock){0}, -1); }

Value date_time_tuple(Day day, const Clock *clock, int is_dst) {
    struct tm tm = {.tm_year = day.year - 1900,
                    .tm_mon = day.month - 1,
                    .tm_mday = day.day,
                    .tm_hour = clock->hour,
                    .tm_min = clock->minute,
                    .tm_sec = clock->second,
                    .tm_wday = (day_weekday(day) + 1) % 7,
                    .tm_yday = days_before_month(day.year, day.month) + day.day - 1,
                    .tm_isdst = is_dst};
    Value kind = module_import_attr("time", "struct_time"), fields = tuple_new(9);
    if (!kind || !fields) return 0;
    const int numbers[] = {day.year,  tm.tm_mon + 1,    tm.tm_mday,     tm.tm_hour, tm.tm_min,
                           tm.tm_sec, day_weekday(day), tm.tm_yday + 1, is_dst};
    for (size_t i = 0; i < 9; i++) tuple_object(fields)->items[i] = small_make(numbers[i]);
    return object_call1(kind, fields);
}

int64_t state_hash(const uint8_t *state, size_t length) {
    return (int64_t)siphash_bytes(state, length);
}

int64_t kr_date___hash__(Value self) {
    uint8_t state[DATE_STATE];
    DateObject *date = date_object(self);
    day_state(date->day, state);
    if (!date->hash) date->hash = state_hash(state, sizeof state);
    return date->hash;
}

Value kr_date___repr__(Value self) {
    Day day = date_day(self);
    return str_printf("%T(%d, %d, %d)", self, day.year, day.month, day.day);
}

void day_write(StrBuilder *b, Day day) {
    str_builder_printf(b, "%04d-%02d-%02d", day.year, day.month, day.day);
}

Value kr_date_isoformat(Value self) {
    StrBuilder b;
    str_builder_init(&b);
    day_write(&b, date_day(self));
    return str_builder_finish(&b);
}

Value kr_date___str__(Value self) { return object_method(self, "isoformat", NULL, 0); }

Value kr_date_strftime(Value self, Value format) {
    if (str_argument(format, "strftime", 1) < 0) return 0;
    Value fields = object_method(self, "timetuple", NULL, 0);
    return fields ? wrap_strftime(self, format, fields, self) : 0;
}

Value kr_date___format__(Value self, Value format) {
    if (str_argument(format, "__format__", 1) < 0) return 0;
    if (!str_object(format)->length) return object_str(self);
    return object_method(self, "strftime", (Value[]){format}, 1);
}

Value kr_date_replace(Value self, Value year, Value month, Value day) {
    Day changed = date_day(self);
    if (day_arguments((Value[]){year, month, day}, &changed) < 0) return 0;
    return date_of_class(value_type(self), changed);
}

Value kr_date___reduce__(Value self) {
    uint8_t state[DATE_STATE];
    day_state(date_day(self), state);
    return tuple_pack(2, value_of(value_type(self)),
                      tuple_pack(1, bytes_from(state, sizeof state)));
}

/* ---- Arithmetic and order ---- */

static Value date_shift(Value date, Value delta, int sign) {
    int64_t ordinal = day_ordinal(date_day(date)) + (int64_t)sign * delta_object(delta)->days;
    if (ordinal < 1 || ordinal > ORDINAL_MAX)
        return error_raise(&kr_type_OverflowError, "date value out of range");
    return date_of_class(value_type(date), day_from_ordinal(ordinal));
}

Value kr_date___add__(Value self, Value other) {
    if (value_is_moment(self) || !value_is_delta(other)) return KR_NOT_IMPLEMENTED;
    return date_shift(self, other, 1);
}

Value kr_date___radd__(Value self, Value other) { return kr_date___add__(self, other); }

Value kr_date___sub__(Value self, Value other) {
    if (value_is_moment(self) || value_is_moment(other) || !value_is_date(self))
        return KR_NOT_IMPLEMENTED;
    if (value_is_date(other))
        return delta_make(day_ordinal(date_day(self)) - day_ordinal(date_day(other)), 0, 0);
    return value_is_delta(other) ? date_shift(self, other, -1) : KR_NOT_IMPLEMENTED;
}

Value kr_date___rsub__(Value self, Value other) { return kr_date___sub__(other, self); }

Value raise_cannot_compare(Value a, Value b) {
    return error_raise(&kr_type_TypeError, "can't compare %T to %T", a, b);
}

static Value date_order(Value a, Value b, SlotId op) {
    if (!value_is_date(b)) return KR_NOT_IMPLEMENTED;
    return order_value(day_compare(date_day(a), date_day(b)), op);
}

Value kr_date___lt__(Value self, Value other) { return date_order(self, other, SLOT___lt__); }
Value kr_date___le__(Value self, Value other) { return date_order(self, other, SLOT___le__); }
Value kr_date___eq__(Value self, Value other) { return date_order(self, other, SLOT___eq__); }
Value kr_date___ne__(Value self, Value other) { return date_order(self, other, SLOT___ne__); }
Value kr_date___gt__(Value self, Value other) { return date_order(self, other, SLOT___gt__); }
Value kr_date___ge__(Value self, Value other) { return date_order(self, other, SLOT___ge__); }

/* ---- Year, week and weekday of ISO 8601 ---- */

Value iso_calendar(Day day) {
    int64_t year = day.year, ordinal = day_ordinal(day), week = ordinal - iso_first_monday(year);
    if (week < 0)
        week = ordinal - iso_first_monday(--year);
    else if (week >= 52 * 7 && ordinal >= iso_first_monday(year + 1))
        week = 0, year++;
    TupleObject *tuple = type_allocate(&kr_type_IsoCalendarDate, DAY_FIELDS);
    if (!tuple) return 0;
    tuple->length = DAY_FIELDS;
    tuple->items[0] = small_make(year), tuple->items[1] = small_make(week / 7 + 1);
    tuple->items[2] = small_make(day_weekday(day) + 1);
    return value_of(tuple);
}

Value kr_IsoCalendarDate_get_year(Value self) { return tuple_get(self, 0); }
Value kr_IsoCalendarDate_get_week(Value self) { return tuple_get(self, 1); }
Value kr_IsoCalendarDate_get_weekday(Value self) { return tuple_get(self, 2); }

Value kr_IsoCalendarDate___repr__(Value self) {
    return str_printf("%T(year=%S, week=%S, weekday=%S)", self, tuple_get(self, 0),
                      tuple_get(self, 1), tuple_get(self, 2));
}

/* Pickled as what it equals. */
Value kr_IsoCalendarDate___reduce__(Value self) {
    return tuple_pack(2, value_of(&kr_type_tuple),
                      tuple_pack(1, tuple_from(tuple_object(self)->items, tuple_length(self))));
}

Value kr_IsoCalendarDate___new__(Value cls, Value year, Value week, Value weekday) {
    TupleObject *tuple = type_allocate(type_object(cls), DAY_FIELDS);
    if (!tuple) return 0;
    tuple->length = DAY_FIELDS;
    tuple->items[0] = year, tuple->items[1] = week, tuple->items[2] = weekday;
    return value_of(tuple);
}
