/* What the parts of the verifier share. */
#ifndef KRAIT_IR_VERIFY_STATE_H
#define KRAIT_IR_VERIFY_STATE_H

#include "ir/cfg.h"
#include "ir/verify.h"

typedef struct Verifier {
    Text *out;
    const IrFunc *func;
    const IrBlock *block; /* the one that is being checked, or NULL */
    const IrInst *inst;
    bool *placed; /* by block id: it is in the order */
    uint32_t faults;
} Verifier;

enum { VERIFY_FAULTS_MAX = 20 };

/* "f2 fib: b3: %7 = binop.add %1, %2: what is wrong". */
void verify_fail(Verifier *v, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* ---- verify_suspend.c ---- */

void verify_suspensions(Verifier *v, const Cfg *cfg, Arena *arena);

/* ---- verify_inst.c: one instruction on its own: operands, immediates, result. ---- */

void verify_inst(Verifier *v, const IrInst *inst);
/* An id of a value that something defines? If not, says so. */
bool verify_value(Verifier *v, ValueId value);

#endif
