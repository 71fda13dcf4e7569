/* _signal: what is done for signals, and sending them. signal_wait.c waits for them. */
#include "_signal.stub.h"

#include "signal_types.h"

#include "core/signals.h"
#include "exception/exception.h"
#include "module/module.h"
#include "numbers/number.h"
#include "posix_path.h"
#include "text/str.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#define DEFAULT small_make((intptr_t)SIG_DFL)
#define IGNORE small_make((intptr_t)SIG_IGN)

/* Per signal: a callable, DEFAULT, IGNORE, or None for what this program has not set. */
static Value handlers[NSIG];

int signal_number(Value v, int *number) {
    if (int_arg(v, number) < 0) return -1;
    if (*number >= 1 && *number < NSIG) return 0;
    error_raise(&kr_type_ValueError, "signal number out of range");
    return -1;
}

int signal_check(void) { return kr_thread.pending && kr_pending() < 0 ? -1 : 0; }

static int deliver(int number) {
    Value handler = handlers[number], frame = frame_active(0);
    /* It may have been changed since the signal arrived. */
    if (handler == DEFAULT || handler == IGNORE || handler == KR_NONE) return 0;
    return object_call2(handler, small_make(number), frame ? frame : KR_NONE) ? 0 : -1;
}

Value kr__signal_default_int_handler(Value signalnum, Value frame) {
    int number;
    (void)frame;
    if (int_arg(signalnum, &number) == 0) signal_interrupt();
    return 0;
}

/* ---- What is done ---- */

static int system_set(int number, Value handler) {
    if (handler != DEFAULT && handler != IGNORE) return signal_watch(number);
    struct sigaction action = {.sa_handler = handler == DEFAULT ? SIG_DFL : SIG_IGN};
    return sigaction(number, &action, NULL);
}

Value kr__signal_signal(Value signalnum, Value handler) {
    int number;
    if (signal_number(signalnum, &number) < 0) return 0;
    if (handler != DEFAULT && handler != IGNORE && !object_is_callable(handler))
        return error_raise(
            &kr_type_TypeError,
            "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    if (signal_check() < 0) return 0;
    if (system_set(number, handler) < 0) return posix_error();
    Value before = handlers[number];
    handlers[number] = handler;
    return before;
}

Value kr__signal_getsignal(Value signalnum) {
    int number;
    return signal_number(signalnum, &number) < 0 ? 0 : handlers[number];
}

Value kr__signal_siginterrupt(Value signalnum, Value flag) {
    int number, interrupts;
    struct sigaction action;
    if (signal_number(signalnum, &number) < 0 || int_arg(flag, &interrupts) < 0) return 0;
    if (sigaction(number, NULL, &action) < 0) return posix_error();
    action.sa_flags = interrupts ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART;
    return done_or_error(sigaction(number, &action, NULL));
}

Value kr__signal_strsignal(Value signalnum) {
    int number;
    if (signal_number(signalnum, &number) < 0) return 0;
    const char *text = strsignal(number);
    if (!text || strncmp(text, "Unknown signal", 14) == 0) return KR_NONE;
    return str_from_text(text);
}

/* ---- Sending ---- */

Value kr__signal_raise_signal(Value signalnum) {
    int number;
    if (int_arg(signalnum, &number) < 0) return 0;
    if (raise(number) != 0) return posix_error();
    return signal_check() < 0 ? 0 : KR_NONE;
}

Value kr__signal_pthread_kill(Value thread_id, Value signalnum) {
    Value id = object_index(thread_id);
    uint64_t thread;
    int number;
    if (!id) return 0;
    if (!int_fits_u64(id, &thread))
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C long");
    if (int_arg(signalnum, &number) < 0) return 0;
    int failed = pthread_kill((pthread_t)thread, number);
    if (failed) return error_raise_os(failed, 0, 0);
    return signal_check() < 0 ? 0 : KR_NONE;
}

Value kr__signal_pidfd_send_signal(Value pidfd, Value signalnum, Value siginfo, Value flags) {
    int descriptor, number, bits;
    if (int_arg(pidfd, &descriptor) < 0 || int_arg(signalnum, &number) < 0) return 0;
    if (int_arg(flags, &bits) < 0) return 0;
    if (siginfo != KR_NONE) return error_raise(&kr_type_TypeError, "siginfo must be None");
    return done_or_error((int)syscall(SYS_pidfd_send_signal, descriptor, number, NULL, bits));
}

Value kr__signal_set_wakeup_fd(Value fd, Value warn_on_full_buffer) {
    int descriptor, warns = object_truth(warn_on_full_buffer);
    struct stat status;
    if (warns < 0 || int_arg(fd, &descriptor) < 0) return 0;
    if (descriptor != -1) {
        if (fstat(descriptor, &status) < 0) return posix_error();
        int flags = fcntl(descriptor, F_GETFL);
        if (flags < 0) return posix_error();
        if (!(flags & O_NONBLOCK))
            return error_raise(&kr_type_ValueError, "the fd %i must be in non-blocking mode",
                               descriptor);
    }
    return small_make(signal_wakeup_set(descriptor, warns));
}

/* ---- Start ---- */

Value kr__signal_const_SIG_DFL(void) { return DEFAULT; }
Value kr__signal_const_SIG_IGN(void) { return IGNORE; }

static int constants_start(Value dict) {
    const struct {
        const char *name;
        int number; /* not constant: SIGRTMIN is asked for */
    } constants[] = {
#define CONSTANT(name) {#name, name},
#include "signal_names.def"
#undef CONSTANT
    };
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, small_make(constants[i].number)) < 0) return -1;
    return 0;
}

static Value handler_at_start(int number, Value for_interrupt) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) < 0) return KR_NONE;
    if (action.sa_handler == SIG_DFL) return DEFAULT;
    if (action.sa_handler == SIG_IGN) return IGNORE;
    return action.sa_handler == signal_note ? for_interrupt : KR_NONE;
}

int kr__signal_start(Value module) {
    Value dict = module_object(module)->dict;
    Value for_interrupt = dict_get_text(dict, "default_int_handler");
    for (int number = 1; number < NSIG; number++)
        handlers[number] = handler_at_start(number, for_interrupt);
    signal_delivery_set(deliver);
    return constants_start(dict) < 0 ? -1 : signal_wait_start();
}
