/* The module faulthandler: tracebacks written by C code alone, from signal handlers as well.
 *
 * Nothing is allocated in a handler but what the line tables of the executable take; these are read
 * when the module is first told to be ready. */
#include "faulthandler.stub.h"

#include "../posix/posix_path.h"

#include "containers/containers.h"
#include "module/frames.h"
#include "module/module.h"
#include "numbers/number.h"

#include <limits.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

enum {
    FRAMES_MAX = 100,
    TEXT_MAX = 500,                 /* characters of a name */
    SIGNAL_STACK_BYTES = 256 << 10, /* the program's own may be full */
    LATER_SIGNAL_BACK = 2,          /* of dump_traceback_later: so far below SIGRTMAX */
};

/* ---- Writing ---- */

static void put(int fd, const char *text, size_t length) {
    while (length) {
        ssize_t done = write(fd, text, length);
        if (done < 0 && errno != EINTR) return;
        if (done > 0) text += done, length -= (size_t)done;
    }
}
static void put_text(int fd, const char *text) { put(fd, text, strlen(text)); }

static void put_character(int fd, uint32_t c) {
    char text[12];
    const char *format = c >= ' ' && c < 127 ? "%c"
                         : c < 256           ? "\\x%02x"
                         : c < 65536         ? "\\u%04x"
                                             : "\\U%08x";
    put(fd, text, (size_t)snprintf(text, sizeof text, format, c));
}

static void put_str(int fd, Value v) {
    const StrObject *s = str_object(v);
    uint64_t shown = s->length < TEXT_MAX ? s->length : TEXT_MAX;
    for (uint64_t i = 0; i < shown; i++) put_character(fd, str_at(s, i));
    if (shown < s->length) put_text(fd, "...");
}

static void put_place(int fd, const FrameWalk *walk, const Code *code) {
    char text[32];
    put_text(fd, "  File \"");
    put_str(fd, code->details->filename);
    snprintf(text, sizeof text, "\", line %u in ", frame_code_line(walk, code));
    put_text(fd, text);
    put_str(fd, code->name);
    put_text(fd, "\n");
}

/* count: how many have been written; false: it is enough. */
static bool put_activation(int fd, const FrameWalk *walk, int *count) {
    const Code *codes[FRAME_CODES_MAX];
    size_t inlined = frame_codes(walk, codes);
    for (size_t i = 0; i < inlined; i++) {
        if ((*count)++ == FRAMES_MAX) {
            put_text(fd, "  ...\n");
            return false;
        }
        put_place(fd, walk, codes[i]);
    }
    return true;
}

/* The interrupted place, if a signal's context is known, and all that called it. */
static void put_stack(int fd, const ucontext_t *context) {
    FrameWalk walk = FRAMES_BEGIN();
    int count = 0;
    if (context) {
        FrameWalk here = frame_walk_at((const char *)context->uc_mcontext.gregs[REG_RIP]);
        if (here.code && !put_activation(fd, &here, &count)) return;
        walk = (FrameWalk){.frame = (const void *const *)context->uc_mcontext.gregs[REG_RBP]};
    }
    while (frames_next(&walk))
        if (!put_activation(fd, &walk, &count)) return;
}

static void put_thread(int fd, const char *which, const ucontext_t *context) {
    char text[80];
    snprintf(text, sizeof text, "%s 0x%016lx (most recent call first):\n", which,
             (unsigned long)pthread_self());
    put_text(fd, text);
    put_stack(fd, context);
}

static void put_all(int fd, bool all_threads, const ucontext_t *context) {
    if (all_threads) {
        put_thread(fd, "Current thread", context);
    } else {
        put_text(fd, "Stack (most recent call first):\n");
        put_stack(fd, context);
    }
}

/* ---- Arguments ---- */

/* The descriptor of a file, flushed; 0: sys.stderr. -1 with the error set. *kept is the file. */
static int file_arg(Value file, Value *kept) {
    int fd;
    if (!file || file == KR_NONE) {
        file = module_import_attr("sys", "stderr");
        if (!file) {
            error_clear();
            error_raise(&kr_type_RuntimeError, "unable to get sys.stderr");
            return -1;
        }
        if (file == KR_NONE) {
            error_raise(&kr_type_RuntimeError, "sys.stderr is None");
            return -1;
        }
    }
    *kept = file;
    if (value_is_int(file)) {
        if (int_arg(file, &fd) < 0) return -1;
        if (fd >= 0) return fd;
        error_raise(&kr_type_ValueError, "file is not a valid file descripter");
        return -1;
    }
    Value number = object_method(file, "fileno", NULL, 0);
    if (!number) return -1;
    if (!value_is_small(number) || int_arg(number, &fd) < 0 || fd < 0) {
        error_clear();
        error_raise(&kr_type_RuntimeError, "file.fileno() is not a valid file descriptor");
        return -1;
    }
    if (!object_method(file, "flush", NULL, 0)) error_clear();
    return fd;
}

/* So that a handler need not read the executable's tables. */
static void lines_prepare(void) {
    FrameWalk walk = FRAMES_BEGIN();
    const Code *codes[FRAME_CODES_MAX];
    if (frames_next(&walk)) frame_code_line(&walk, codes[frame_codes(&walk, codes) - 1]);
}

Value kr_faulthandler_dump_traceback(Value file, Value all_threads) {
    Value kept;
    int all = object_truth(all_threads), fd = all < 0 ? -1 : file_arg(file, &kept);
    if (fd < 0) return 0;
    put_all(fd, all, NULL);
    return KR_NONE;
}

/* ---- Fatal signals ---- */

typedef struct Fatal {
    int number;
    const char *name;
    struct sigaction before;
} Fatal;

static Fatal fatals[] = {
    {SIGBUS, "Bus error", {.sa_flags = 0}},
    {SIGILL, "Illegal instruction", {.sa_flags = 0}},
    {SIGFPE, "Floating point exception", {.sa_flags = 0}},
    {SIGABRT, "Aborted", {.sa_flags = 0}},
    {SIGSEGV, "Segmentation fault", {.sa_flags = 0}},
};
enum { FATAL_COUNT = sizeof fatals / sizeof *fatals };

static struct {
    Value file; /* kept alive */
    int fd;
    bool all_threads, enabled;
} fatal_state;

static void fatal_handle(int number, siginfo_t *info, void *context) {
    (void)info;
    int saved = errno;
    for (size_t i = 0; i < FATAL_COUNT; i++) {
        if (fatals[i].number != number) continue;
        sigaction(number, &fatals[i].before, NULL);
        put_text(fatal_state.fd, "Fatal Python error: ");
        put_text(fatal_state.fd, fatals[i].name);
        put_text(fatal_state.fd, "\n\n");
        put_all(fatal_state.fd, fatal_state.all_threads, context);
    }
    errno = saved;
    raise(number); /* as it would have ended without us */
}

static int signal_stack_make(void) {
    static bool made;
    if (made) return 0;
    stack_t stack = {.ss_sp = gc_permanent(SIGNAL_STACK_BYTES), .ss_size = SIGNAL_STACK_BYTES};
    made = sigaltstack(&stack, NULL) == 0;
    return made ? 0 : -1;
}

static int handler_set(int number, void (*handle)(int, siginfo_t *, void *), int flags,
                       struct sigaction *before) {
    struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK | flags};
    sigemptyset(&action.sa_mask);
    return sigaction(number, &action, before);
}

Value kr_faulthandler_enable(Value file, Value all_threads) {
    Value kept;
    int all = object_truth(all_threads), fd = all < 0 ? -1 : file_arg(file, &kept);
    if (fd < 0) return 0;
    lines_prepare();
    fatal_state.file = kept;
    fatal_state.fd = fd;
    fatal_state.all_threads = all;
    if (fatal_state.enabled) return KR_NONE;
    if (signal_stack_make() < 0) return posix_error();
    for (size_t i = 0; i < FATAL_COUNT; i++)
        if (handler_set(fatals[i].number, fatal_handle, SA_NODEFER, &fatals[i].before) < 0)
            return error_raise(&kr_type_RuntimeError, "unable to register signal %d",
                               fatals[i].number);
    fatal_state.enabled = true;
    return KR_NONE;
}

Value kr_faulthandler_disable(void) {
    bool was = fatal_state.enabled;
    for (size_t i = 0; was && i < FATAL_COUNT; i++)
        sigaction(fatals[i].number, &fatals[i].before, NULL);
    fatal_state.enabled = false;
    fatal_state.file = 0;
    return value_from_bool(was);
}

Value kr_faulthandler_is_enabled(void) { return value_from_bool(fatal_state.enabled); }

/* ---- Other signals ---- */

static struct UserSignal {
    Value file;
    int fd;
    bool all_threads, chain, enabled;
    struct sigaction before;
} user_signals[NSIG];

static void user_handle(int number, siginfo_t *info, void *context) {
    (void)info;
    int saved = errno;
    struct UserSignal *user = &user_signals[number];
    put_all(user->fd, user->all_threads, context);
    if (user->chain) {
        struct sigaction own;
        sigaction(number, &user->before, &own);
        errno = saved;
        raise(number);
        sigaction(number, &own, NULL);
    }
    errno = saved;
}

/* 0, or -1 with the error set. */
static int signal_arg(Value signum, int *number) {
    if (int_arg(signum, number) < 0) return -1;
    for (size_t i = 0; i < FATAL_COUNT; i++)
        if (fatals[i].number == *number) {
            error_raise(&kr_type_RuntimeError,
                        "signal %d cannot be registered, use enable() instead", *number);
            return -1;
        }
    if (*number >= 1 && *number < NSIG) return 0;
    error_raise(&kr_type_ValueError, "signal number out of range");
    return -1;
}

Value kr_faulthandler_register(Value signum, Value file, Value all_threads, Value chain) {
    int number, all = object_truth(all_threads), chained = object_truth(chain);
    Value kept;
    if (all < 0 || chained < 0 || signal_arg(signum, &number) < 0) return 0;
    int fd = file_arg(file, &kept);
    if (fd < 0) return 0;
    lines_prepare();
    struct UserSignal *user = &user_signals[number];
    struct sigaction before;
    user->file = kept;
    user->fd = fd;
    user->all_threads = all;
    user->chain = chained;
    if (signal_stack_make() < 0 ||
        handler_set(number, user_handle, chained ? SA_NODEFER : SA_RESTART, &before) < 0)
        return posix_error();
    if (!user->enabled) user->before = before;
    user->enabled = true;
    return KR_NONE;
}

Value kr_faulthandler_unregister(Value signum) {
    int number;
    if (signal_arg(signum, &number) < 0) return 0;
    struct UserSignal *user = &user_signals[number];
    bool was = user->enabled;
    if (was) sigaction(number, &user->before, NULL);
    user->enabled = false;
    user->file = 0;
    return value_from_bool(was);
}

/* ---- After some time: a timer that sends this thread a signal ---- */

static struct {
    Value file;
    int fd;
    bool exit, running;
    timer_t timer;
    char header[64];
} later;

static void later_handle(int number, siginfo_t *info, void *context) {
    (void)number, (void)info;
    int saved = errno;
    put_text(later.fd, later.header);
    put_thread(later.fd, "Thread", context);
    if (later.exit) _exit(1);
    errno = saved;
}

static void later_stop(void) {
    if (later.running) timer_delete(later.timer);
    later.running = false;
    later.file = 0;
}

static void header_make(double seconds) {
    enum { MICRO = 1000000 };
    int64_t all = (int64_t)ceil(seconds * MICRO), whole = all / MICRO;
    int length =
        snprintf(later.header, sizeof later.header, "Timeout (%lld:%02lld:%02lld",
                 (long long)(whole / 3600), (long long)(whole / 60 % 60), (long long)(whole % 60));
    size_t room = sizeof later.header - (size_t)length;
    if (all % MICRO)
        snprintf(later.header + length, room, ".%06lld)!\n", (long long)(all % MICRO));
    else
        snprintf(later.header + length, room, ")!\n");
}

static int later_start(double seconds, bool repeat) {
    int number = SIGRTMAX - LATER_SIGNAL_BACK;
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = number};
    event._sigev_un._tid = gettid();
    struct timespec time = {(time_t)seconds, (long)((seconds - floor(seconds)) * 1e9)};
    struct itimerspec when = {.it_value = time};
    if (repeat) when.it_interval = time;
    if (signal_stack_make() < 0 || handler_set(number, later_handle, SA_RESTART, NULL) < 0 ||
        timer_create(CLOCK_MONOTONIC, &event, &later.timer) < 0)
        return -1;
    later.running = true;
    return timer_settime(later.timer, 0, &when, NULL);
}

/* Seconds, more than 0 and less than a 64-bit count of nanoseconds holds. 0, or -1. */
static int seconds_arg(Value v, double *seconds) {
    Value number = value_is_float(v) ? v : object_index(v);
    if (!number || float_from_value(number, seconds) < 0) return -1;
    if (isnan(*seconds))
        error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
    else if (fabs(*seconds) > (double)(INT64_MAX / 1000000000))
        error_raise(&kr_type_OverflowError, "timestamp too large to convert to C _PyTime_t");
    else if (*seconds <= 0)
        error_raise(&kr_type_ValueError, "timeout must be greater than 0");
    else
        return 0;
    return -1;
}

Value kr_faulthandler_dump_traceback_later(Value timeout, Value repeat, Value file, Value exit) {
    double seconds;
    Value kept;
    int again = object_truth(repeat), ends = object_truth(exit);
    if (again < 0 || ends < 0 || seconds_arg(timeout, &seconds) < 0) return 0;
    int fd = file_arg(file, &kept);
    if (fd < 0) return 0;
    lines_prepare();
    later_stop();
    header_make(seconds);
    later.file = kept;
    later.fd = fd;
    later.exit = ends;
    return later_start(seconds, again) < 0 ? posix_error() : KR_NONE;
}

Value kr_faulthandler_cancel_dump_traceback_later(void) { return later_stop(), KR_NONE; }

/* ---- Faults, to try it out ---- */

Value kr_faulthandler__sigsegv(Value release_gil) {
    return (void)release_gil, raise(SIGSEGV), KR_NONE;
}
Value kr_faulthandler__sigabrt(void) { return raise(SIGABRT), KR_NONE; }
Value kr_faulthandler__sigfpe(void) { return raise(SIGFPE), KR_NONE; }

Value kr_faulthandler__read_null(void) {
    volatile const char *nowhere = NULL;
    return small_make(*nowhere);
}
