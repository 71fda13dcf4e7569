/* What the files of the module time share. */
#ifndef KRAIT_STDLIB_TIME_INTERNAL_H
#define KRAIT_STDLIB_TIME_INTERNAL_H

#include "containers/struct_sequence.h"

#include <time.h>

enum {
    TM_YEAR,
    TM_MON,
    TM_MDAY,
    TM_HOUR,
    TM_MIN,
    TM_SEC,
    TM_WDAY,
    TM_YDAY,
    TM_ISDST,
    TM_ZONE,
    TM_GMTOFF,
    TM_FIELDS
};

extern const StructSequence time_struct_kind;

/* time.struct_time of *tm. */
Value time_struct_make(const struct tm *tm);
/* The C form of a tuple of nine ints or a struct_time. function: named in the TypeError. 0, or -1.
 */
int time_struct_read(Value v, const char *function, struct tm *tm);
/* Clamps and checks the fields for asctime and strftime; ValueError "month out of range", ... 0, or
 * -1. */
int time_struct_check(struct tm *tm);
/* Seconds since 1970 of v, rounded down; 0 or None: now. 0, or -1 with the error set. */
int time_seconds_from(Value v, time_t *seconds);
int time_local(Value seconds, struct tm *tm); /* localtime of v as above; 0, or -1 */

#endif
