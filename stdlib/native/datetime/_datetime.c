/* The module _datetime: its constants and those of its classes. */
#include "_datetime.stub.h"

#include "datetime_types.h"

Value kr__datetime_const_MINYEAR(void) { return small_make(YEAR_MIN); }
Value kr__datetime_const_MAXYEAR(void) { return small_make(YEAR_MAX); }
Value kr__datetime_const_UTC(void) { return zone_utc(); }

/* Class attributes that are instances. 0, -1. */
static int attributes_enter(Type *type, const char *const *names, const Value *values,
                            size_t count) {
    type_ensure(type);
    for (size_t i = 0; i < count; i++)
        if (!values[i] || dict_set_text(type->dict, names[i], values[i]) < 0) return -1;
    type_modified(type);
    return 0;
}

static int range_enter(Type *type, Value least, Value most, Value resolution) {
    static const char *const names[] = {"min", "max", "resolution"};
    return attributes_enter(type, names, (Value[]){least, most, resolution}, 3);
}

static int zones_enter(void) {
    static const char *const names[] = {"utc", "min", "max"};
    enum { OFFSET_MAX = 23 * 3600 + 59 * 60 };
    Value least = zone_make(delta_make(0, -OFFSET_MAX, 0), 0);
    Value most = zone_make(delta_make(0, OFFSET_MAX, 0), 0);
    return attributes_enter(&kr_type_timezone, names, (Value[]){zone_utc(), least, most}, 3);
}

int kr__datetime_start(Value module) {
    (void)module;
    static const Day first = {YEAR_MIN, 1, 1}, last = {YEAR_MAX, 12, 31};
    static const Clock midnight = {0}, end = {23, 59, 59, 0, SECOND_MICROS - 1};
    Value day = delta_make(1, 0, 0), micro = delta_make(0, 0, 1);
    Type *delta = &kr_type_timedelta, *date = &kr_type_date, *time = &kr_type_time_of_day;
    Type *moment = &kr_type_datetime;
    if (range_enter(delta, delta_make(-DELTA_DAYS_MAX, 0, 0),
                    delta_make(DELTA_DAYS_MAX, DAY_SECONDS - 1, SECOND_MICROS - 1), micro) < 0)
        return -1;
    if (range_enter(date, date_make(date, first), date_make(date, last), day) < 0) return -1;
    if (range_enter(time, time_make(time, &midnight, KR_NONE), time_make(time, &end, KR_NONE),
                    micro) < 0)
        return -1;
    if (range_enter(moment, moment_make(moment, first, &midnight, KR_NONE),
                    moment_make(moment, last, &end, KR_NONE), micro) < 0)
        return -1;
    return zones_enter();
}
