/* What waits for a safe point: finalizers of objects that died, and signals. */
#include "core/object.h"
#include "core/signals.h"
#include "core/thread.h"

int kr_pending(void) {
    if (kr_thread.pending & PENDING_FINALIZERS) gc_finalizers_run();
    uint64_t was =
        __atomic_fetch_and(&kr_thread.pending, ~(uint64_t)PENDING_SIGNAL, __ATOMIC_ACQUIRE);
    return was & PENDING_SIGNAL ? signals_deliver() : 0;
}
