/* One activation of interpreted code, and the steps that are too long for the loop. */
#ifndef KRAIT_INTERP_RUN_H
#define KRAIT_INTERP_RUN_H

#include "interp/interp.h"

typedef struct Frame Frame;
struct Frame {
    const InterpFunc *func;
    uint64_t *r;       /* registers */
    uint64_t *scratch; /* behind them: argument arrays, results of ops that give several */
    const Value *cells;
    Value callee; /* the function object, or the generator */
    ModuleObject *module;
    Value namespace;  /* of a whole text, or 0 */
    Value record;     /* exception/frame_locals.h of the runtime; 0: nobody has asked for it */
    const Step *step; /* being run */
    Frame *outer;     /* on this thread's stack */
};

static inline AttrCache *step_cache(const Step *step) {
    return (AttrCache *)(uintptr_t)step->y.pointer;
}

/* run_call.c. 0: an error is set. */
Value run_call(const Frame *f, const Step *step);
Value run_call_method(const Frame *f, const Step *step);
Value run_call_loaded(const Frame *f, const Step *step);
Value run_class_build(const Frame *f, const Step *step);
Value run_locals(const Frame *f, const Step *step);
Value run_generator(const Frame *f, const Step *step);

#endif
