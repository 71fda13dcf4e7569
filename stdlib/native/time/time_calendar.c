/* The module time: struct_time, and the calendar of the C library behind it. */
#include "time_internal.h"
#include "time_parse.h"

#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>

#include "time.stub.h"

enum { YEAR_BASE = 1900 };

/* ---- struct_time ---- */

static const char *const field_names[] = {"tm_year",  "tm_mon",  "tm_mday",  "tm_hour",
                                          "tm_min",   "tm_sec",  "tm_wday",  "tm_yday",
                                          "tm_isdst", "tm_zone", "tm_gmtoff"};
_Static_assert(sizeof field_names / sizeof *field_names == TM_FIELDS, "a name for each field");
const StructSequence time_struct_kind = {
    &kr_type_struct_time, "time.struct_time", field_names, TM_ZONE, TM_FIELDS, 0};

Value kr_struct_time___new__(Value cls, Value sequence, Value dict) {
    return (void)cls, struct_sequence_new(&time_struct_kind, sequence, dict);
}
Value kr_struct_time___repr__(Value self) { return struct_sequence_repr(&time_struct_kind, self); }
Value kr_struct_time___reduce__(Value self) {
    return struct_sequence_reduce(&time_struct_kind, self);
}

#define TIME_FIELD(name, field)                                                                    \
    Value kr_struct_time_get_##name(Value self) { return struct_sequence_get(self, field); }
TIME_FIELD(tm_year, TM_YEAR)
TIME_FIELD(tm_mon, TM_MON)
TIME_FIELD(tm_mday, TM_MDAY)
TIME_FIELD(tm_hour, TM_HOUR)
TIME_FIELD(tm_min, TM_MIN)
TIME_FIELD(tm_sec, TM_SEC)
TIME_FIELD(tm_wday, TM_WDAY)
TIME_FIELD(tm_yday, TM_YDAY)
TIME_FIELD(tm_isdst, TM_ISDST)
TIME_FIELD(tm_zone, TM_ZONE)
TIME_FIELD(tm_gmtoff, TM_GMTOFF)
#undef TIME_FIELD

Value time_struct_make(const struct tm *tm) {
    Value items[TM_FIELDS] = {
        [TM_YEAR] = small_make((int64_t)tm->tm_year + YEAR_BASE),
        [TM_MON] = small_make(tm->tm_mon + 1),
        [TM_MDAY] = small_make(tm->tm_mday),
        [TM_HOUR] = small_make(tm->tm_hour),
        [TM_MIN] = small_make(tm->tm_min),
        [TM_SEC] = small_make(tm->tm_sec),
        [TM_WDAY] = small_make((tm->tm_wday + 6) % 7), /* Monday is 0 here, Sunday in C */
        [TM_YDAY] = small_make(tm->tm_yday + 1),
        [TM_ISDST] = small_make(tm->tm_isdst),
        [TM_ZONE] = tm->tm_zone ? str_from_text(tm->tm_zone) : KR_NONE,
        [TM_GMTOFF] = small_make(tm->tm_gmtoff),
    };
    return struct_sequence_make(&time_struct_kind, items);
}

/* A field that C keeps in an int. 0, or -1 with TypeError, OverflowError. */
static int read_field(Value v, int *result) {
    int64_t n;
    Value index = object_index(v);
    if (!index) return -1;
    if (!int_fits_i64(index, &n)) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C long");
        return -1;
    }
    if (n > INT_MAX || n < INT_MIN) {
        error_raise(&kr_type_OverflowError, "signed integer is %s",
                    n > 0 ? "greater than maximum" : "less than minimum");
        return -1;
    }
    *result = (int)n;
    return 0;
}

static int raise_tuple(const char *function) {
    if (function)
        error_raise(&kr_type_TypeError, "%s(): illegal time tuple argument", function);
    else
        error_raise(&kr_type_TypeError, "Tuple or struct_time argument required");
    return -1;
}

int time_struct_read(Value v, const char *function, struct tm *tm) {
    int fields[TM_ZONE];
    memset(tm, 0, sizeof *tm);
    if (!value_is_tuple(v)) return raise_tuple(NULL);
    if (tuple_length(v) != TM_ZONE) return raise_tuple(function);
    for (size_t i = 0; i < TM_ZONE; i++)
        if (read_field(tuple_get(v, i), &fields[i]) < 0) return -1;
    if (fields[TM_YEAR] < INT_MIN + YEAR_BASE) {
        error_raise(&kr_type_OverflowError, "year out of range");
        return -1;
    }
    tm->tm_year = fields[TM_YEAR] - YEAR_BASE;
    tm->tm_mon = fields[TM_MON] - 1;
    tm->tm_mday = fields[TM_MDAY];
    tm->tm_hour = fields[TM_HOUR];
    tm->tm_min = fields[TM_MIN];
    tm->tm_sec = fields[TM_SEC];
    tm->tm_wday = (fields[TM_WDAY] + 1) % 7;
    tm->tm_yday = fields[TM_YDAY] - 1;
    tm->tm_isdst = fields[TM_ISDST];
    if (value_type(v) != &kr_type_struct_time) return 0;
    Value zone = struct_sequence_get(v, TM_ZONE), offset = struct_sequence_get(v, TM_GMTOFF);
    int64_t seconds = 0;
    if (value_is_str(zone)) tm->tm_zone = str_utf8(zone, NULL);
    if (value_is_int(offset) && int_fits_i64(offset, &seconds)) tm->tm_gmtoff = (long)seconds;
    return 0;
}

int time_struct_check(struct tm *tm) {
    if (tm->tm_mon == -1) tm->tm_mon = 0; /* 0 means the least value, for month and days */
    if (tm->tm_mday == 0) tm->tm_mday = 1;
    if (tm->tm_yday == -1) tm->tm_yday = 0;
    const struct {
        int value, least, most;
        const char *name;
    } ranges[] = {
        {tm->tm_mon, 0, 11, "month"},         {tm->tm_mday, 1, 31, "day of month"},
        {tm->tm_hour, 0, 23, "hour"},         {tm->tm_min, 0, 59, "minute"},
        {tm->tm_sec, 0, 61, "seconds"},       {tm->tm_wday, 0, 6, "day of week"},
        {tm->tm_yday, 0, 365, "day of year"},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (ranges[i].value >= ranges[i].least && ranges[i].value <= ranges[i].most) continue;
        error_raise(&kr_type_ValueError, "%s out of range", ranges[i].name);
        return -1;
    }
    return 0;
}

/* ---- Seconds to fields and back ---- */

int time_seconds_from(Value v, time_t *seconds) {
    if (!v || v == KR_NONE) return *seconds = time(NULL), 0;
    if (value_is_float(v)) {
        double d = floor(float_get(v));
        if (isnan(d)) {
            error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
            return -1;
        }
        if (d >= -0x1p63 && d < 0x1p63) return *seconds = (time_t)d, 0;
    } else {
        int64_t n;
        Value index = object_index(v);
        if (!index) return -1;
        if (int_fits_i64(index, &n)) return *seconds = n, 0;
    }
    error_raise(&kr_type_OverflowError, "timestamp out of range for platform time_t");
    return -1;
}

typedef struct tm *Calendar(const time_t *, struct tm *);

static int calendar_fields(Value v, Calendar *calendar, struct tm *tm) {
    time_t seconds;
    if (time_seconds_from(v, &seconds) < 0) return -1;
    if (calendar(&seconds, tm)) return 0;
    error_raise_os(errno ? errno : EINVAL, 0, 0);
    return -1;
}

int time_local(Value seconds, struct tm *tm) { return calendar_fields(seconds, localtime_r, tm); }

Value kr_time_gmtime(Value seconds) {
    struct tm tm;
    return calendar_fields(seconds, gmtime_r, &tm) < 0 ? 0 : time_struct_make(&tm);
}

Value kr_time_localtime(Value seconds) {
    struct tm tm;
    return time_local(seconds, &tm) < 0 ? 0 : time_struct_make(&tm);
}

Value kr_time_mktime(Value tuple) {
    struct tm tm;
    if (time_struct_read(tuple, "mktime", &tm) < 0) return 0;
    tm.tm_wday = -1; /* stays so only if mktime fails: -1 alone is a valid second */
    time_t seconds = mktime(&tm);
    if (seconds == (time_t)-1 && tm.tm_wday == -1)
        return error_raise(&kr_type_OverflowError, "mktime argument out of range");
    return float_make((double)seconds);
}

/* ---- Text ---- */

static Value ascii_time(const struct tm *tm) {
    static const char days[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[80];
    int length = snprintf(text, sizeof text, "%s %s%3d %.2d:%.2d:%.2d %lld", days[tm->tm_wday],
                          months[tm->tm_mon], tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec,
                          (long long)tm->tm_year + YEAR_BASE);
    return str_from_ascii(text, (size_t)length);
}

Value kr_time_ctime(Value seconds) {
    struct tm tm;
    return time_local(seconds, &tm) < 0 ? 0 : ascii_time(&tm);
}

Value kr_time_asctime(Value tuple) {
    struct tm tm;
    if (!tuple) return kr_time_ctime(0);
    if (time_struct_read(tuple, "asctime", &tm) < 0 || time_struct_check(&tm) < 0) return 0;
    return ascii_time(&tm);
}

/* The C library's strftime, with as much room as it takes; an empty result is possible (%p in some
 * locales). */
static Value format_time(const char *format, size_t length, const struct tm *tm) {
    enum { ROOM = 1024, ROOM_FACTOR = 256 };
    if (length == 0) return str_empty();
    for (size_t room = ROOM;; room *= 2) {
        char *text = gc_try_bytes(room);
        if (!text) return 0;
        size_t written = strftime(text, room, format, tm);
        if (written > 0 || room >= ROOM_FACTOR * length) return str_from_utf8(text, written);
    }
}

Value kr_time_strftime(Value format, Value tuple) {
    struct tm tm;
    size_t length;
    if (!value_is_str(format))
        return error_raise(&kr_type_TypeError, "strftime() argument 1 must be str, not %G", format);
    if (tuple ? time_struct_read(tuple, "strftime", &tm) < 0 || time_struct_check(&tm) < 0
              : time_local(0, &tm) < 0)
        return 0;
    tm.tm_isdst = tm.tm_isdst < -1 ? -1 : tm.tm_isdst > 1 ? 1 : tm.tm_isdst;
    const char *text = str_utf8(format, &length);
    if (!text) return 0;
    if (memchr(text, 0, length)) return error_raise(&kr_type_ValueError, "embedded null character");
    return format_time(text, length, &tm);
}

/* ---- The time zone ---- */

/* Offset and name in winter and in summer, as far as this year tells. */
typedef struct Zone {
    long january, july; /* seconds east of Greenwich */
    char january_name[32], july_name[32];
} Zone;

static long zone_at(time_t seconds, char *name, size_t room) {
    struct tm tm;
    localtime_r(&seconds, &tm);
    snprintf(name, room, "%s", tm.tm_zone ? tm.tm_zone : "   ");
    return tm.tm_gmtoff;
}

static Zone zone_read(void) {
    enum { YEAR_SECONDS = (365 * 24 + 6) * 3600 };
    Zone zone;
    time_t start = time(NULL) / YEAR_SECONDS * YEAR_SECONDS;
    tzset();
    zone.january = zone_at(start, zone.january_name, sizeof zone.january_name);
    zone.july = zone_at(start + YEAR_SECONDS / 2, zone.july_name, sizeof zone.july_name);
    return zone;
}

/* South of the equator, January is summer. */
static bool zone_is_southern(const Zone *zone) { return zone->january > zone->july; }

Value kr_time_const_timezone(void) {
    Zone zone = zone_read();
    return small_make(-(zone_is_southern(&zone) ? zone.july : zone.january));
}

Value kr_time_const_altzone(void) {
    Zone zone = zone_read();
    return small_make(-(zone_is_southern(&zone) ? zone.january : zone.july));
}

Value kr_time_const_daylight(void) {
    Zone zone = zone_read();
    return small_make(zone.january != zone.july);
}

Value kr_time_const_tzname(void) {
    Zone zone = zone_read();
    Value january = str_from_text(zone.january_name), july = str_from_text(zone.july_name);
    return zone_is_southern(&zone) ? tuple_pack(2, july, january) : tuple_pack(2, january, july);
}

Value kr_time_const__STRUCT_TM_ITEMS(void) { return small_make(TM_FIELDS); }

/* For tzset, which sets its variables anew. Static data is a root of the collector. */
static Value time_module;

int kr_time_start(Value module) {
    time_module = module;
    return struct_sequence_start(&time_struct_kind);
}

Value kr_time_tzset(void) {
    const struct {
        const char *name;
        Value (*value)(void);
    } variables[] = {
        {"timezone", kr_time_const_timezone},
        {"altzone", kr_time_const_altzone},
        {"daylight", kr_time_const_daylight},
        {"tzname", kr_time_const_tzname},
    };
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
        if (object_setattr(time_module, str_intern_text(variables[i].name), variables[i].value()) <
            0)
            return 0;
    return KR_NONE;
}

/* ---- strptime ---- */

Value kr_time_strptime(Value string, Value format) {
    TimeParse p;
    if (!format) format = str_from_text("%a %b %d %H:%M:%S %Y");
    if (!value_is_str(string))
        return error_raise(&kr_type_TypeError,
                           "strptime() argument 0 must be str, not <class '%T'>", string);
    if (!value_is_str(format))
        return error_raise(&kr_type_TypeError,
                           "strptime() argument 1 must be str, not <class '%T'>", format);
    if (time_parse(string, format, &p) < 0) return 0;
    Value items[TM_FIELDS] = {
        [TM_YEAR] = small_make(p.year),
        [TM_MON] = small_make(p.month),
        [TM_MDAY] = small_make(p.day),
        [TM_HOUR] = small_make(p.hour),
        [TM_MIN] = small_make(p.minute),
        [TM_SEC] = small_make(p.second),
        [TM_WDAY] = small_make(p.weekday),
        [TM_YDAY] = small_make(p.day_of_year),
        [TM_ISDST] = small_make(p.dst),
        [TM_ZONE] = p.zone ? p.zone : KR_NONE,
        [TM_GMTOFF] = p.has_offset ? small_make(p.offset) : KR_NONE,
    };
    return struct_sequence_make(&time_struct_kind, items);
}
