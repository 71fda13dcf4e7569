/* Finding out that watched objects have died, before the collector does: at the points that the
 * compiler puts where names die (decisions/finalization.md). */
#ifndef KRAIT_MEMORY_REAP_H
#define KRAIT_MEMORY_REAP_H

#include "abi/layout.h"

/* The registers that a function keeps for its caller, as kr_reap found them; behind them its own
 * frame begins with the caller's frame pointer. Writing to them changes what the caller gets back.
 */
typedef struct ReapRegisters {
    uint64_t padding_, r15, r14, r13, r12, rbx;
    const char *frame; /* of the function that called */
    const char *call;  /* where it goes on */
} ReapRegisters;

/* What kr_reap (reap_entry_x86_64.c) calls. values: so many that the program drops now, then all
 * others that the calling function still needs. Below 0: nothing is dropped, and the first
 * -dying_or_told - 1 are the function's variables, for reap_variables. The array is cleared. */
void reap_at(Value *values, size_t count, int64_t dying_or_told, ReapRegisters *registers);

/* The variables of the function whose frame pointer this is, each as often as it is bound, if the
 * function has told them (behind a `reap` that the present call follows); 0: it has not. */
const Value *reap_variables(const void *frame, size_t *count);

/* Of an activation (its function's start, where it goes on, its frame pointer): where its frame
 * keeps the registers of those that called it. */
const Value *reap_saved_registers(const char *start, const char *call, const void *base);

/* gc.collect() has traced the heap. */
void reap_credit_collection(void);

/* What gc.collect() does before memory is reclaimed: finalizes all that is unreachable, cycles
 * included. The caller's frame is `call`, whose stack is looked at word by word. Gives the number
 * of objects that cycles held, as CPython counts them. found: 0, or a list that gets those objects,
 * which then live on. */
int64_t reap_collect(Value found);
/* The program has gc.collect(). */
void reap_collect_start(void);

#endif
