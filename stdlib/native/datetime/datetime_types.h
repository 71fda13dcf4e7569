/* What the files of _datetime share. */
#ifndef KRAIT_STDLIB_DATETIME_TYPES_H
#define KRAIT_STDLIB_DATETIME_TYPES_H

#include "containers/containers.h"
#include "core/object.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"

#include <assert.h>

enum {
    YEAR_MIN = 1,
    YEAR_MAX = 9999,
    ORDINAL_MAX = 3652059, /* of 9999-12-31 */
    ORDINAL_1970 = 719163,
    DELTA_DAYS_MAX = 999999999,
    DAY_SECONDS = 86400,
    SECOND_MICROS = 1000000,
    /* Bytes of the states that pickles hold, which are what is hashed as well. */
    DATE_STATE = 4,
    TIME_STATE = 6,
    DATETIME_STATE = DATE_STATE + TIME_STATE,
    STATE_FOLD = 0x80, /* in the byte of a datetime's month, of a time's hour */
};

typedef struct Clock {
    uint8_t hour, minute, second, fold;
    uint32_t micro;
} Clock;

typedef struct Day {
    uint16_t year;
    uint8_t month, day;
} Day;

typedef struct DateObject {
    Type *type;
    int64_t hash; /* 0: not computed yet; likewise below */
    Day day;
} DateObject;

/* Starts as a DateObject: datetime is a subclass of date. */
typedef struct DateTimeObject {
    Type *type;
    int64_t hash;
    Day day;
    Clock clock;
    Value zone; /* a tzinfo, or None */
} DateTimeObject;

typedef struct TimeObject {
    Type *type;
    int64_t hash;
    Clock clock;
    Value zone;
} TimeObject;

/* Normalized: 0 <= seconds < DAY_SECONDS, 0 <= micros < SECOND_MICROS. */
typedef struct DeltaObject {
    Type *type;
    int64_t hash;
    int32_t days, seconds, micros;
} DeltaObject;

typedef struct ZoneInfoObject {
    Type *type;
} ZoneInfoObject;

typedef struct ZoneObject {
    Type *type;
    Value offset; /* timedelta */
    Value name;   /* str or 0 */
} ZoneObject;

extern Type kr_type_date, kr_type_time_of_day, kr_type_datetime, kr_type_timedelta, kr_type_tzinfo,
    kr_type_timezone, kr_type_IsoCalendarDate;

static inline DateObject *date_object(Value v) { return (DateObject *)v; }
static inline DateTimeObject *moment_object(Value v) { return (DateTimeObject *)v; }
static inline TimeObject *time_object(Value v) { return (TimeObject *)v; }
static inline DeltaObject *delta_object(Value v) { return (DeltaObject *)v; }
static inline ZoneObject *zone_object(Value v) { return (ZoneObject *)v; }
static inline bool value_is_date(Value v) { return object_is_instance_of(v, &kr_type_date); }
static inline bool value_is_moment(Value v) { return object_is_instance_of(v, &kr_type_datetime); }
static inline bool value_is_time(Value v) { return object_is_instance_of(v, &kr_type_time_of_day); }
static inline bool value_is_delta(Value v) { return object_is_instance_of(v, &kr_type_timedelta); }
static inline bool value_is_zone(Value v) { return object_is_instance_of(v, &kr_type_tzinfo); }

/* ---- The calendar (datetime_calendar.c): proleptic Gregorian; 1 is 0001-01-01 ---- */
bool year_is_leap(int64_t year);
int days_in_month(int64_t year, int month);
int days_before_month(int64_t year, int month);
int64_t day_ordinal(Day day);
Day day_from_ordinal(int64_t ordinal); /* 1 ... ORDINAL_MAX */
int64_t ordinal_year(int64_t ordinal); /* at least 1; may be beyond YEAR_MAX */
int day_weekday(Day day);              /* 0: Monday */
/* The ordinal of the Monday of the first week of this year (ISO 8601). */
int64_t iso_first_monday(int64_t year);
typedef enum IsoFault { ISO_FINE, ISO_BAD_YEAR, ISO_BAD_WEEK, ISO_BAD_WEEKDAY } IsoFault;
IsoFault iso_ordinal(int64_t year, int64_t week, int64_t weekday, int64_t *ordinal);
static inline int32_t clock_seconds(const Clock *clock) {
    return clock->hour * 3600 + clock->minute * 60 + clock->second;
}
/* -1, 0, 1; fold does not count. */
int day_compare(Day a, Day b);
int clock_compare(const Clock *a, const Clock *b);
void day_state(Day day, uint8_t *state);
void clock_state(const Clock *clock, uint8_t *state);
Day day_from_state(const uint8_t *state);
Clock clock_from_state(const uint8_t *state); /* without fold */

/* ---- Arguments (datetime_arguments.c) ---- */

/* A C int through __index__. 0, -1. */
int int_argument(Value v, int64_t *result);
/* The parameters of a constructor. Raises what CPython's parser of C arguments raises. */
typedef struct Parameters {
    const char *function; /* "timezone()", or "function" */
    const char *const *names;
    size_t count, positional, required;
} Parameters;
/* values[i] is 0 for what is not given. 0, -1. */
int parameters_bind(const Parameters *parameters, Value args, Value kwargs, Value *values);
int day_check(int64_t year, int64_t month, int64_t day, Day *result); /* 0, -1 with ValueError */
/* number: hour, minute, second, microsecond, fold. */
enum { CLOCK_FIELDS = 5, CLOCK_FOLD = 4, DAY_FIELDS = 3 };
int clock_check(const int64_t *number, Clock *result);
int day_arguments(const Value *values, Day *day);       /* absent ones: from *day */
int clock_arguments(const Value *values, Clock *clock); /* likewise; 5 of them */
int zone_check(Value zone);                             /* None or a tzinfo; 0, -1 */
/* The bytes of a pickle's state of this length, in bytes or a str of Latin-1; false: it is none
 * (or an error is set). */
bool state_bytes(Value v, size_t length, size_t checked, uint8_t most, uint8_t *state,
                 const char *noun);
bool arguments_are_few(Value args, Value kwargs, size_t most);
int str_argument(Value v, const char *function, int position); /* 0, -1 with TypeError */

/* ---- timedelta ---- */
/* Normalizes. 0 with OverflowError. */
Value delta_make(int64_t days, int64_t seconds, int64_t micros);
/* a + sign * b */
Value delta_sum(Value a, Value b, int sign);
int delta_compare(Value a, Value b); /* -1, 0, 1 */
bool delta_truth(Value v);
Value delta_micros(Value v); /* an int */
Value delta_from_micros(Value micros, Type *type);
Value delta_instance(Type *type, int64_t days, int64_t seconds, int64_t micros);
Value delta_total_seconds(Value v);
void delta_types_finish(void);

/* ---- date, time, datetime ---- */
/* Of exactly this type, or of the class by calling it, as results of arithmetic are. */
Value date_make(Type *type, Day day);
Value date_of_class(Type *type, Day day);
Value date_of_class_checked(Type *type, int64_t year, int64_t month, int64_t day);
Value time_make(Type *type, const Clock *clock, Value zone);
Value moment_make(Type *type, Day day, const Clock *clock, Value zone);
Value moment_of_class(Type *type, Day day, const Clock *clock, Value zone);
/* moment + sign * delta */
Value moment_shift(Value moment, Value delta, int sign);
Value moment_difference(Value a, Value b);
Value raise_cannot_compare(Value a, Value b);
Value order_value(int order, SlotId op);
int64_t state_hash(const uint8_t *state, size_t length);
Value iso_calendar(Day day);
Value date_time_tuple(Day day, const Clock *clock, int is_dst);

/* ---- Zones ---- */
/* zone.NAME(argument): None, or a checked timedelta or str. None without asking if zone is None. */
Value zone_offset(Value zone, Value argument);
Value zone_dst(Value zone, Value argument);
Value zone_name(Value zone, Value argument);
Value zone_utc(void);
Value zone_make(Value offset, Value name); /* name may be 0; ValueError */

/* ---- Text ---- */
/* 0, -1; "+HH:MM[:SS[.ffffff]]", "" for None. */
int offset_text(StrBuilder *b, Value zone, Value argument, const char *separator);
void offset_write(StrBuilder *b, Value delta, const char *separator);
void day_write(StrBuilder *b, Day day);
/* timespec: str or 0 ("auto"). 0, -1 with ValueError. */
int clock_write(StrBuilder *b, const Clock *clock, Value timespec);
Value wrap_strftime(Value self, Value format, Value time_tuple, Value zone_argument);
Value text_ctime(Day day, const Clock *clock);

typedef struct IsoText {
    Day day;
    int64_t clock[CLOCK_FIELDS];
    Value zone;
} IsoText;
/* 0, -1 with the error set. */
int iso_read_date(Value text, int64_t *fields);
int iso_read_time(Value text, int64_t *clock, Value *zone);
int iso_read_moment(Value text, int64_t *fields, int64_t *clock, Value *zone);

/* ---- Clocks of the machine (datetime_local.c) ---- */
Value moment_timestamp(Value moment);
/* The zone that is in force at a naive local time, at a time in UTC. */
Value zone_of_local(Value moment);
Value zone_of_utc(Value moment);

#endif
