/* The pass manager: runs the steps of passes.def over a module. */
#ifndef KRAIT_OPT_PASS_H
#define KRAIT_OPT_PASS_H

#include "ir/ir.h"
#include "support/diag.h"
#include "support/text.h"

typedef enum OptPassId {
#define OPT_PASS(id, name, scope, doc) OPT_##id,
#define OPT_STEP(id, level)
#define OPT_ORDER(first, then, why)
#include "opt/passes.def"
#undef OPT_PASS
#undef OPT_STEP
#undef OPT_ORDER
    OPT_PASS_COUNT
} OptPassId;

/* What the command line says. Zeroed: -O0, nothing special. Pass names are those of passes.def. */
typedef struct OptOptions {
    int level;
    const char *print_after; /* a pass, "all", or NULL */
    const char *stop_after;  /* a pass (its last step), or NULL */
    const char *const *disabled;
    uint32_t disabled_count;
    bool time_passes;
    bool verify_each;
} OptOptions;

typedef struct OptContext {
    const OptOptions *options;
    Diag *diag;   /* for findings such as "always unbound"; NULL: not wanted */
    Text *dumps;  /* what print_after and time_passes ask for; the caller owns it */
    Text *faults; /* what the verifier found; the caller owns it */
    uint64_t nanoseconds[OPT_PASS_COUNT];
} OptContext;

/* The pass with this name, or OPT_PASS_COUNT. */
OptPassId opt_pass_find(const char *name);
const char *opt_pass_name(OptPassId pass);
const char *opt_pass_doc(OptPassId pass);

/* One pass over everything; whether it changed anything. */
bool opt_run_pass(OptContext *context, IrModule *module, OptPassId pass);

/* All steps for the level. False: the verifier found a fault, and the steps behind it did not run.
 */
bool opt_run(OptContext *context, IrModule *module);

/* The passes themselves. */
#define OPT_PASS_FUNC(id) bool opt_##id(OptContext *context, IrFunc *func);
#define OPT_PASS_MODULE(id) bool opt_##id(OptContext *context, IrModule *module);
#define OPT_PASS(id, name, scope, doc) OPT_PASS_##scope(id)
#define OPT_STEP(id, level)
#define OPT_ORDER(first, then, why)
#include "opt/passes.def"
#undef OPT_PASS
#undef OPT_STEP
#undef OPT_ORDER
#undef OPT_PASS_FUNC
#undef OPT_PASS_MODULE

#endif
