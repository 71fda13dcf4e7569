/* strptime: text to the fields of a date and time, by a format. Shared by the modules that have
 * one. */
#ifndef KRAIT_STDLIB_TIME_PARSE_H
#define KRAIT_STDLIB_TIME_PARSE_H

#include "core/object.h"

enum { PARSE_UNSET = INT32_MIN };

/* What the directives gave; PARSE_UNSET where none did. time_parse completes year to day_of_year.
 */
typedef struct TimeParse {
    int32_t year, month, day, hour, minute, second, microsecond;
    int32_t weekday;     /* Monday is 0 */
    int32_t day_of_year; /* from 1 */
    int32_t dst;         /* -1, 0, 1, from %Z */
    bool has_offset;     /* %z: seconds and microseconds east of Greenwich */
    int32_t offset, offset_microsecond;
    Value zone; /* %Z: str, or 0 */
    /* Only for completing the above. */
    int32_t week, week_start, iso_year,
        iso_week; /* week_start: weekday on which weeks begin, 6 for %U, 0 for %W */
    bool afternoon, twelve_hours;
} TimeParse;

/* Both are str. 0, or -1 with ValueError: "time data '...' does not match format '...'". */
int time_parse(Value text, Value format, TimeParse *result);

/* Fills in what the directives left open; ValueError for a date that does not exist. 0, or -1. */
int time_parse_complete(TimeParse *result);

#endif
