/* Asynchronous generators: awaiting one step of them. */
#ifndef KRAIT_GENERATOR_ASYNC_GENERATOR_H
#define KRAIT_GENERATOR_ASYNC_GENERATOR_H

#include "generator/generator.h"

typedef enum AsyncState { ASYNC_STEP_NEW, ASYNC_STEP_RUNNING, ASYNC_STEP_CLOSED } AsyncState;

/* What asend(), __anext__(), athrow() and aclose() give. */
typedef struct AsyncStep {
    Type *type;
    Value generator;
    Value value; /* asend: what to send */
    Value args;  /* athrow: the tuple to throw; 0: aclose */
    uint64_t state;
    uint64_t only_await; /* the async for that awaits it is all that has it */
} AsyncStep;

extern Type kr_type_async_generator_asend, kr_type_async_generator_athrow;

/* What `async for` awaits next of an asynchronous generator, for it alone. */
Value async_step_next(Value generator);

/* One step of awaiting: sent is what the awaited thing below gets. Gives what goes up to the event
 * loop; 0: an error is set, or it is done and *result is what the await gives. */
Value async_step_send(Value step, Value sent, Value *result);

/* sys.set_asyncgen_hooks: called with a generator that is first iterated, or that is collected
 * unfinished; 0: none. */
extern Value kri_async_firstiter, kri_async_finalizer;
/* What is to be called when this generator is collected unfinished; 0: nothing. */
Value async_generator_hook(const GeneratorObject *g);
Value async_hooks_get(void);
/* 0: leave as it is; None: none. 0, or -1 with TypeError. */
int async_hooks_set(Value firstiter, Value finalizer);

/* What anext(iterator, otherwise) gives; awaitable is what __anext__ gave. */
Value anext_awaitable_new(Value awaitable, Value otherwise);

#endif
