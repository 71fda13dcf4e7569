/* Time stamps, and the time zone of the machine. Seconds here are counted from 0001-01-01, unless
 * they are said to be from 1970. */
#include "_datetime.stub.h"

#include "datetime_types.h"

#include "numbers/float.h"
#include "../time/time_internal.h"

#include <errno.h>
#include <math.h>

enum { FOLD_MAX = 24 * 3600 }; /* no clock is turned further */
static const int64_t SECONDS_1970 = (int64_t)ORDINAL_1970 * DAY_SECONDS;

typedef struct tm *(*Breaker)(const time_t *seconds, struct tm *tm);

/* 0, or -1 with OSError. */
static int break_time(Breaker breaker, int64_t since_1970, struct tm *tm) {
    time_t seconds = since_1970;
    errno = 0;
    if (breaker(&seconds, tm)) return 0;
    error_raise_os(errno ? errno : EINVAL, 0, 0);
    return -1;
}

/* 0, or -1 with ValueError for years that there are not. */
static int tm_day(const struct tm *tm, Day *day) {
    return day_check((int64_t)tm->tm_year + 1900, tm->tm_mon + 1, tm->tm_mday, day);
}

static int64_t day_seconds(Day day, int32_t seconds) {
    return day_ordinal(day) * DAY_SECONDS + seconds;
}

/* The local time of a time in UTC. 0, -1. */
static int local_seconds(int64_t seconds, int64_t *result) {
    struct tm tm;
    Day day;
    if (break_time(localtime_r, seconds - SECONDS_1970, &tm) < 0) return -1;
    if ((int64_t)tm.tm_year + 1900 < YEAR_MIN || (int64_t)tm.tm_year + 1900 > YEAR_MAX) {
        error_raise(&kr_type_ValueError, "year %lld is out of range", (long long)tm.tm_year + 1900);
        return -1;
    }
    if (tm_day(&tm, &day) < 0) return -1;
    *result = day_seconds(day, tm.tm_hour * 3600 + tm.tm_min * 60 + tm.tm_sec);
    return 0;
}

/* The time in UTC of a local time: of those u with local(u) == t, the earlier one or (fold) the
 * later one; in a gap, as the zone before it or (fold) behind it would have it. */
static int local_to_utc(int64_t t, bool fold, int64_t *result) {
    int64_t there, u1, t1, u2, t2, b;
    if (local_seconds(t, &there) < 0) return -1;
    int64_t a = there - t;
    u1 = t - a;
    if (local_seconds(u1, &t1) < 0) return -1;
    if (t1 == t) {
        u2 = fold ? u1 + FOLD_MAX : u1 - FOLD_MAX;
        if (local_seconds(u2, &t2) < 0) return -1;
        b = t2 - u2;
        if (a == b) return *result = u1, 0;
    } else {
        b = t1 - u1;
    }
    u2 = t - b;
    if (local_seconds(u2, &t2) < 0) return -1;
    if (t2 == t)
        *result = u2;
    else if (t1 == t)
        *result = u1;
    else
        *result = (u1 > u2) == !fold ? u1 : u2;
    return 0;
}

static Value naive_timestamp(const DateTimeObject *moment, int64_t *since_1970) {
    int64_t seconds;
    int64_t local = day_seconds(moment->day, clock_seconds(&moment->clock));
    if (local_to_utc(local, moment->clock.fold, &seconds) < 0) return 0;
    *since_1970 = seconds - SECONDS_1970;
    return float_make((double)*since_1970 + moment->clock.micro / 1e6);
}

static Value since_1970(Value moment) {
    Value start = moment_make(&kr_type_datetime, (Day){1970, 1, 1}, &(Clock){0}, zone_utc());
    return start ? moment_difference(moment, start) : 0;
}

Value moment_timestamp(Value v) {
    int64_t seconds;
    if (moment_object(v)->zone == KR_NONE) return naive_timestamp(moment_object(v), &seconds);
    Value delta = since_1970(v);
    return delta ? delta_total_seconds(delta) : 0;
}

/* ---- The machine's zone ---- */

static Value zone_at(int64_t seconds) {
    struct tm tm;
    if (break_time(localtime_r, seconds, &tm) < 0) return 0;
    Value offset = delta_make(0, tm.tm_gmtoff, 0), name = str_from_text(tm.tm_zone);
    return offset && name ? zone_make(offset, name) : 0;
}

Value zone_of_local(Value moment) {
    int64_t seconds;
    return naive_timestamp(moment_object(moment), &seconds) ? zone_at(seconds) : 0;
}

Value zone_of_utc(Value moment) {
    Value delta = since_1970(moment);
    if (!delta) return 0;
    return zone_at((int64_t)delta_object(delta)->days * DAY_SECONDS + delta_object(delta)->seconds);
}

/* ---- From time stamps ---- */

/* A local time that comes again after clocks were turned back: is it the second one? 1, 0, -1. */
static int fold_at(int64_t since_1970, int64_t local) {
    int64_t before, again, utc = since_1970 + SECONDS_1970;
    if (utc < FOLD_MAX + DAY_SECONDS) return 0; /* there is no day before */
    if (local_seconds(utc - FOLD_MAX, &before) < 0) return -1;
    int64_t transition = local - before - FOLD_MAX;
    if (transition >= 0) return 0;
    if (local_seconds(utc + transition, &again) < 0) return -1;
    return again == local;
}

static Value moment_at(Type *type, Breaker breaker, int64_t seconds, int32_t micros, Value zone) {
    struct tm tm;
    Day day;
    if (break_time(breaker, seconds, &tm) < 0 || tm_day(&tm, &day) < 0) return 0;
    if (tm.tm_sec > 59) tm.tm_sec = 59; /* leap seconds */
    Clock clock = {(uint8_t)tm.tm_hour, (uint8_t)tm.tm_min, (uint8_t)tm.tm_sec, 0,
                   (uint32_t)micros};
    if (breaker == localtime_r && zone == KR_NONE) {
        int fold = fold_at(seconds, day_seconds(day, clock_seconds(&clock)));
        if (fold < 0) return 0;
        clock.fold = (uint8_t)fold;
    }
    return moment_of_class(type, day, &clock, zone);
}

/* A time stamp as seconds and microseconds, rounded half to even. 0, -1. */
static int stamp_read(Value v, int64_t *seconds, int32_t *micros) {
    *micros = 0;
    if (!value_is_float(v)) {
        Value n = object_index(v);
        if (!n || int_fits_i64(n, seconds)) return n ? 0 : -1;
    } else {
        double whole, number = float_get(v);
        if (isnan(number)) {
            error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
            return -1;
        }
        double part = nearbyint(modf(number, &whole) * SECOND_MICROS);
        if (part >= SECOND_MICROS) part -= SECOND_MICROS, whole += 1.0;
        if (part < 0) part += SECOND_MICROS, whole -= 1.0;
        if (whole >= -0x1p63 && whole < 0x1p63)
            return *seconds = (int64_t)whole, *micros = (int32_t)part, 0;
    }
    error_raise(&kr_type_OverflowError, "timestamp out of range for platform time_t");
    return -1;
}

static Value into_zone(Value moment, Value zone) {
    if (!moment || zone == KR_NONE) return moment;
    return object_method(zone, "fromutc", (Value[]){moment}, 1);
}

static Breaker breaker_for(Value zone) { return zone == KR_NONE ? localtime_r : gmtime_r; }

Value kr_datetime_fromtimestamp(Value cls, Value timestamp, Value tz) {
    int64_t seconds;
    int32_t micros;
    if (zone_check(tz) < 0 || stamp_read(timestamp, &seconds, &micros) < 0) return 0;
    return into_zone(moment_at(type_object(cls), breaker_for(tz), seconds, micros, tz), tz);
}

Value kr_datetime_utcfromtimestamp(Value cls, Value timestamp) {
    int64_t seconds;
    int32_t micros;
    if (stamp_read(timestamp, &seconds, &micros) < 0) return 0;
    return moment_at(type_object(cls), gmtime_r, seconds, micros, KR_NONE);
}

static Value moment_now(Value cls, Breaker breaker, Value zone) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return moment_at(type_object(cls), breaker, now.tv_sec, (int32_t)(now.tv_nsec / 1000), zone);
}

Value kr_datetime_now(Value cls, Value tz) {
    if (zone_check(tz) < 0) return 0;
    return into_zone(moment_now(cls, breaker_for(tz), tz), tz);
}

Value kr_datetime_utcnow(Value cls) { return moment_now(cls, gmtime_r, KR_NONE); }
