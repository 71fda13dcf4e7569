/* What waits for a safe point: finalizers of objects that died, and SIGINT. */
#include "core/object.h"
#include "core/thread.h"

#include <signal.h>

static void interrupt_note(int number) {
    (void)number;
    __atomic_fetch_or(&kr_thread.pending, PENDING_SIGNAL, __ATOMIC_RELAXED);
}

/* Unless whoever started the program wants SIGINT ignored. System calls are not restarted: the
 * runtime sees EINTR and comes by here. */
void interrupt_install(void) {
    struct sigaction now = {.sa_handler = interrupt_note}, before;
    if (sigaction(SIGINT, NULL, &before) == 0 && before.sa_handler == SIG_IGN) return;
    sigaction(SIGINT, &now, NULL);
}

int kr_pending(void) {
    if (kr_thread.pending & PENDING_FINALIZERS) gc_finalizers_run();
    if (!(__atomic_fetch_and(&kr_thread.pending, ~(uint64_t)PENDING_SIGNAL, __ATOMIC_RELAXED) &
          PENDING_SIGNAL))
        return 0;
    Value interrupt = object_call0(value_of(&kr_type_KeyboardInterrupt));
    if (interrupt) error_raise_object(interrupt);
    return -1;
}
