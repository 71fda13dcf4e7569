/* The thread that runs Python code: its stack, its recursion limit, what is pending for it. */
#ifndef KRAIT_CORE_THREAD_H
#define KRAIT_CORE_THREAD_H

#include "abi/layout.h"

/* Bits of kr_thread.pending, which loops and function entries look at. */
enum {
    PENDING_FINALIZERS = 1 << 0,
    PENDING_SIGNAL = 1 << 1,
};

/* sys.getrecursionlimit, sys.setrecursionlimit. The limit is kept as stack space: STACK_PER_CALL
 * bytes a call, so that a program that recurses as deep as the limit says always can. */
int64_t recursion_limit_get(void);
void recursion_limit_set(int64_t calls);

/* Runs entry(argument) on a new stack of its own, whose size is reserved but not touched. The
 * highest address of that stack is stored in *base before the call. Returns entry's result. */
int stack_run(int (*entry)(void *argument), void *argument, void **base);
/* Is the address on that stack? */
bool stack_contains(const void *address);

#endif
