/* _signal: sets of signals, waiting for them, and timers. */
#include "_signal.stub.h"

#include "signal_types.h"

#include "numbers/number.h"
#include "posix_path.h"
#include "text/str.h"

#include <errno.h>
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { MICROSECONDS = 1000000, NANOSECONDS = 1000000000 };

/* ---- Sets ---- */

static int set_item_read(Value item, sigset_t *set) {
    int64_t number;
    Value index = object_index(item);
    if (!index) return -1;
    if (!int_fits_i64(index, &number)) number = -1; /* so CPython says it */
    if (number < 1 || number >= NSIG) {
        error_raise(&kr_type_ValueError, "signal number %lld out of range [1; %i]",
                    (long long)number, NSIG - 1);
        return -1;
    }
    /* The C library keeps two for itself: they are not in sets, and that is no error. */
    sigaddset(set, (int)number);
    return 0;
}

static int set_read(Value iterable, sigset_t *set) {
    sigemptyset(set);
    Value iterator = object_iter(iterable), item;
    if (!iterator) return -1;
    while ((item = object_next(iterator)))
        if (set_item_read(item, set) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

static Value set_make(const sigset_t *set) {
    Value result = set_new();
    for (int number = 1; result && number < NSIG; number++)
        if (sigismember(set, number) == 1 && set_add(result, small_make(number)) < 0) return 0;
    return result;
}

Value kr__signal_valid_signals(void) {
    sigset_t set;
    sigfillset(&set);
    return set_make(&set);
}

Value kr__signal_pthread_sigmask(Value how, Value mask) {
    int change;
    sigset_t set, before;
    if (int_arg(how, &change) < 0 || set_read(mask, &set) < 0) return 0;
    int failed = pthread_sigmask(change, &set, &before);
    if (failed) return error_raise_os(failed, 0, 0);
    /* What was let through has arrived by now. */
    return signal_check() < 0 ? 0 : set_make(&before);
}

Value kr__signal_sigpending(void) {
    sigset_t set;
    return sigpending(&set) < 0 ? posix_error() : set_make(&set);
}

/* ---- struct_siginfo ---- */

static const char *const info_fields[] = {"si_signo", "si_code",   "si_errno", "si_pid",
                                          "si_uid",   "si_status", "si_band"};
static const StructSequence info_kind = {
    &kr_type_struct_siginfo, "signal.struct_siginfo", info_fields, 7, 7, 0};

int signal_wait_start(void) { return struct_sequence_start(&info_kind); }

Value kr_struct_siginfo___new__(Value cls, Value sequence, Value dict) {
    return (void)cls, struct_sequence_new(&info_kind, sequence, dict);
}
Value kr_struct_siginfo___repr__(Value self) { return struct_sequence_repr(&info_kind, self); }
Value kr_struct_siginfo___reduce__(Value self) { return struct_sequence_reduce(&info_kind, self); }

#define FIELD(name, index)                                                                         \
    Value kr_struct_siginfo_get_##name(Value self) { return struct_sequence_get(self, index); }
FIELD(si_signo, 0)
FIELD(si_code, 1)
FIELD(si_errno, 2)
FIELD(si_pid, 3)
FIELD(si_uid, 4)
FIELD(si_status, 5)
FIELD(si_band, 6)
#undef FIELD

static Value info_make(const siginfo_t *info) {
    Value items[] = {small_make(info->si_signo), small_make(info->si_code),
                     small_make(info->si_errno), small_make(info->si_pid),
                     int_from_u64(info->si_uid), small_make(info->si_status),
                     int_from_i64(info->si_band)};
    return struct_sequence_make(&info_kind, items);
}

/* ---- Waiting ---- */

Value kr__signal_pause(void) {
    pause();
    return signal_check() < 0 ? 0 : KR_NONE;
}

Value kr__signal_sigwait(Value sigset) {
    sigset_t set;
    int number, failed;
    if (set_read(sigset, &set) < 0) return 0;
    while ((failed = sigwait(&set, &number)) == EINTR)
        if (signal_check() < 0) return 0;
    return failed ? error_raise_os(failed, 0, 0) : small_make(number);
}

Value kr__signal_sigwaitinfo(Value sigset) {
    sigset_t set;
    siginfo_t info;
    int number;
    if (set_read(sigset, &set) < 0) return 0;
    POSIX_RETRY(number, sigwaitinfo(&set, &info));
    if (number < 0) return error_is_set() ? 0 : posix_error();
    return info_make(&info);
}

static int64_t clock_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * (int64_t)NANOSECONDS + now.tv_nsec;
}

/* A float or an int, in nanoseconds, rounded up. 0, -1. */
static int duration_arg(Value v, int64_t *nanoseconds) {
    double seconds;
    if (!value_is_float(v) && !(v = object_index(v))) return -1;
    if (float_from_value(v, &seconds) < 0) return -1;
    if (isnan(seconds)) {
        error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
        return -1;
    }
    if (fabs(seconds) > 9.2e9) { /* INT64_MAX nanoseconds, roughly */
        error_raise(&kr_type_OverflowError, "timestamp too large to convert to C _PyTime_t");
        return -1;
    }
    *nanoseconds = (int64_t)ceil(seconds * NANOSECONDS);
    return 0;
}

Value kr__signal_sigtimedwait(Value sigset, Value timeout) {
    sigset_t set;
    siginfo_t info;
    int64_t left;
    if (set_read(sigset, &set) < 0 || duration_arg(timeout, &left) < 0) return 0;
    if (left < 0) return error_raise(&kr_type_ValueError, "timeout must be non-negative");
    int64_t end = clock_nanoseconds() + left;
    for (; left >= 0; left = end - clock_nanoseconds()) {
        struct timespec wait = {left / NANOSECONDS, left % NANOSECONDS};
        if (sigtimedwait(&set, &info, &wait) >= 0) return info_make(&info);
        if (errno == EAGAIN) return KR_NONE;
        if (errno != EINTR) return posix_error();
        if (signal_check() < 0) return 0;
    }
    return KR_NONE;
}

/* ---- Timers ---- */

Value kr__signal_const_ItimerError(void) {
    static Value class;
    return error_class(&class, "signal", "itimer_error", value_of(&kr_type_OSError), NULL);
}

static Value timer_raise(void) {
    int number = errno;
    Value class = kr__signal_const_ItimerError();
    Value error =
        class ? object_call2(class, small_make(number), str_from_text(strerror(number))) : 0;
    return error ? error_raise_object(error) : 0;
}

Value kr__signal_alarm(Value seconds) {
    int count;
    return int_arg(seconds, &count) < 0 ? 0 : int_from_u64(alarm((unsigned)count));
}

static double seconds_of(struct timeval time) {
    return (double)time.tv_sec + (double)time.tv_usec / MICROSECONDS;
}

static int timeval_arg(Value v, struct timeval *time) {
    int64_t nanoseconds;
    if (duration_arg(v, &nanoseconds) < 0) return -1;
    int64_t micros = nanoseconds / 1000 + (nanoseconds % 1000 > 0);
    *time = (struct timeval){micros / MICROSECONDS, micros % MICROSECONDS};
    return 0;
}

static Value timer_state(const struct itimerval *timer) {
    return tuple_pack(2, float_make(seconds_of(timer->it_value)),
                      float_make(seconds_of(timer->it_interval)));
}

Value kr__signal_setitimer(Value which, Value seconds, Value interval) {
    int kind;
    struct itimerval timer, before;
    if (int_arg(which, &kind) < 0 || timeval_arg(seconds, &timer.it_value) < 0 ||
        timeval_arg(interval ? interval : small_make(0), &timer.it_interval) < 0)
        return 0;
    if (setitimer((__itimer_which_t)kind, &timer, &before) < 0) return timer_raise();
    return timer_state(&before);
}

Value kr__signal_getitimer(Value which) {
    int kind;
    struct itimerval timer;
    if (int_arg(which, &kind) < 0) return 0;
    return getitimer((__itimer_which_t)kind, &timer) < 0 ? timer_raise() : timer_state(&timer);
}
