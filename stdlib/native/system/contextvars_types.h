/* The structs of _contextvars. */
#ifndef KRAIT_STDLIB_CONTEXTVARS_TYPES_H
#define KRAIT_STDLIB_CONTEXTVARS_TYPES_H

#include "containers/containers.h"

typedef struct ContextObject {
    Type *type;
    Value variables; /* dict; never changed while is_shared */
    struct ContextObject *previous;
    bool is_shared; /* other contexts, or iterators, use the dict too */
    bool is_entered;
} ContextObject;

typedef struct ContextVarObject {
    Type *type;
    Value label, otherwise; /* otherwise 0: no default */
} ContextVarObject;

typedef struct TokenObject {
    Type *type;
    ContextObject *context;
    Value variable, old; /* old 0: it had no value */
    bool is_used;
} TokenObject;

typedef struct TokenMissing {
    Type *type;
    uint64_t unused;
} TokenMissing;

#endif
