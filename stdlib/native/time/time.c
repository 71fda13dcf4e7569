/* The module time: clocks and sleeping. The calendar is in time_calendar.c. */
#include "time_internal.h"

#include "numbers/number.h"
#include "text/str.h"

#include <errno.h>
#include <math.h>

#include "time.stub.h"

#define NANOSECONDS 1000000000

/* ---- Clocks ---- */

/* Nanoseconds; the clocks used here exist on every system that this runtime supports. */
static int64_t clock_read(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * NANOSECONDS + now.tv_nsec;
}

static Value clock_float(clockid_t clock) {
    int64_t now = clock_read(clock);
    if (now % NANOSECONDS == 0) return float_make((double)(now / NANOSECONDS));
    return float_make((double)now / NANOSECONDS);
}

static Value clock_int(clockid_t clock) { return int_from_i64(clock_read(clock)); }

#define TIME_CLOCK(name, clock)                                                                    \
    Value kr_time_##name(void) { return clock_float(clock); }                                      \
    Value kr_time_##name##_ns(void) { return clock_int(clock); }
TIME_CLOCK(time, CLOCK_REALTIME)
TIME_CLOCK(monotonic, CLOCK_MONOTONIC)
TIME_CLOCK(perf_counter, CLOCK_MONOTONIC)
TIME_CLOCK(process_time, CLOCK_PROCESS_CPUTIME_ID)
TIME_CLOCK(thread_time, CLOCK_THREAD_CPUTIME_ID)
#undef TIME_CLOCK

#define TIME_CLOCK_ID(name)                                                                        \
    Value kr_time_const_##name(void) { return small_make(name); }
TIME_CLOCK_ID(CLOCK_REALTIME)
TIME_CLOCK_ID(CLOCK_MONOTONIC)
TIME_CLOCK_ID(CLOCK_PROCESS_CPUTIME_ID)
TIME_CLOCK_ID(CLOCK_THREAD_CPUTIME_ID)
TIME_CLOCK_ID(CLOCK_MONOTONIC_RAW)
TIME_CLOCK_ID(CLOCK_BOOTTIME)
TIME_CLOCK_ID(CLOCK_TAI)
#undef TIME_CLOCK_ID

typedef int ClockCall(clockid_t, struct timespec *);

/* 0, or -1 with OSError. */
static int clock_call(Value id, ClockCall *call, int64_t *nanoseconds) {
    int64_t clock;
    struct timespec result;
    if (object_index_i64(id, &clock, &kr_type_OverflowError) < 0) return -1;
    if (call((clockid_t)clock, &result) != 0) {
        error_raise_os(errno, 0, 0);
        return -1;
    }
    *nanoseconds = (int64_t)result.tv_sec * NANOSECONDS + result.tv_nsec;
    return 0;
}

Value kr_time_clock_gettime(Value id) {
    int64_t now;
    return clock_call(id, clock_gettime, &now) < 0 ? 0 : float_make((double)now / NANOSECONDS);
}

Value kr_time_clock_gettime_ns(Value id) {
    int64_t now;
    return clock_call(id, clock_gettime, &now) < 0 ? 0 : int_from_i64(now);
}

Value kr_time_clock_getres(Value id) {
    int64_t resolution;
    return clock_call(id, clock_getres, &resolution) < 0
               ? 0
               : float_make((double)resolution / NANOSECONDS);
}

/* ---- sleep ---- */

static int raise_out_of_range(void) {
    error_raise(&kr_type_OverflowError, "timestamp too large to convert to C _PyTime_t");
    return -1;
}

/* Rounds up: no sleep ends early. */
static int sleep_length(Value v, int64_t *nanoseconds) {
    const double seconds_max = 9.2e9; /* INT64_MAX nanoseconds, roughly */
    if (value_is_float(v)) {
        double seconds = float_get(v);
        if (isnan(seconds)) {
            error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
            return -1;
        }
        if (fabs(seconds) > seconds_max) return raise_out_of_range();
        *nanoseconds = (int64_t)ceil(seconds * NANOSECONDS);
    } else {
        int64_t seconds;
        if (object_index_i64(v, &seconds, 0) < 0) return -1;
        if (seconds > (int64_t)seconds_max || seconds < -(int64_t)seconds_max)
            return raise_out_of_range();
        *nanoseconds = seconds * NANOSECONDS;
    }
    if (*nanoseconds >= 0) return 0;
    error_raise(&kr_type_ValueError, "sleep length must be non-negative");
    return -1;
}

Value kr_time_sleep(Value seconds) {
    int64_t length;
    struct timespec end;
    if (sleep_length(seconds, &length) < 0) return 0;
    clock_gettime(CLOCK_MONOTONIC, &end);
    int64_t fraction = end.tv_nsec + length % NANOSECONDS;
    end.tv_sec += length / NANOSECONDS + fraction / NANOSECONDS;
    end.tv_nsec = fraction % NANOSECONDS;
    /* Signals, of Python and of the collector, interrupt; the handlers run, and the rest of the
     * time is slept. */
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, NULL) == EINTR)
        if (kr_thread.pending && kr_pending() < 0) return 0;
    return KR_NONE;
}
