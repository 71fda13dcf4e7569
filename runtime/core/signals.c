#include "core/signals.h"

#include "core/object.h"
#include "core/thread.h"
#include "exception/exception.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/* Written by the C handler, so everything here is a word that is read and written at once. */
static int noted[NSIG];
static int wakeup = -1, wakeup_warns, wakeup_error;
static Thread *main_thread; /* whose safe points deliver */

static int deliver_interrupt(int number);
static SignalDelivery delivery = deliver_interrupt;

static void wake(int number) {
    int descriptor = __atomic_load_n(&wakeup, __ATOMIC_RELAXED);
    unsigned char byte = (unsigned char)number;
    if (descriptor < 0 || write(descriptor, &byte, 1) >= 0) return;
    bool is_full = errno == EAGAIN || errno == EWOULDBLOCK;
    if (!is_full || wakeup_warns) __atomic_store_n(&wakeup_error, errno, __ATOMIC_RELAXED);
}

void signal_note(int number) {
    int before = errno;
    __atomic_store_n(&noted[number], 1, __ATOMIC_RELAXED);
    __atomic_fetch_or(&main_thread->pending, PENDING_SIGNAL, __ATOMIC_RELEASE);
    wake(number);
    errno = before;
}

/* System calls are not restarted: the runtime sees EINTR and comes by kr_pending. */
int signal_watch(int number) {
    struct sigaction action = {.sa_handler = signal_note};
    return sigaction(number, &action, NULL);
}

void signals_start(void) {
    struct sigaction before;
    main_thread = &kr_thread;
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    if (sigaction(SIGINT, NULL, &before) == 0 && before.sa_handler == SIG_IGN) return;
    signal_watch(SIGINT);
}

int signal_interrupt(void) {
    Value interrupt = object_call0(value_of(&kr_type_KeyboardInterrupt));
    if (interrupt) error_raise_object(interrupt);
    return -1;
}

static int deliver_interrupt(int number) {
    (void)number;
    return signal_interrupt();
}

void signal_delivery_set(SignalDelivery deliver) { delivery = deliver; }

int signal_wakeup_set(int descriptor, bool warns) {
    wakeup_warns = warns;
    return __atomic_exchange_n(&wakeup, descriptor, __ATOMIC_RELAXED);
}

static void wakeup_complain(void) {
    int number = __atomic_exchange_n(&wakeup_error, 0, __ATOMIC_RELAXED);
    if (!number) return;
    error_raise_os(number, 0, 0);
    error_unraisable_in("Exception ignored when trying to write to the signal wakeup fd", KR_NONE);
}

int signals_deliver(void) {
    wakeup_complain();
    for (int number = 1; number < NSIG; number++) {
        if (!__atomic_exchange_n(&noted[number], 0, __ATOMIC_RELAXED) || delivery(number) == 0)
            continue;
        /* What came later waits for the next safe point. */
        for (int later = number + 1; later < NSIG; later++)
            if (noted[later])
                __atomic_fetch_or(&kr_thread.pending, PENDING_SIGNAL, __ATOMIC_RELAXED);
        return -1;
    }
    return 0;
}
