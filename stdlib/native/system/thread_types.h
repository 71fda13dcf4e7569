/* The locks of the module _thread. */
#ifndef KRAIT_STDLIB_THREAD_TYPES_H
#define KRAIT_STDLIB_THREAD_TYPES_H

#include "containers/containers.h"
#include "core/type.h"

#include <semaphore.h>
#include <stdatomic.h>

typedef struct LockObject {
    Type *type;
    sem_t free; /* 1, or 0 while somebody has the lock */
    atomic_bool is_locked;
} LockObject;

typedef struct RLockObject {
    Type *type;
    sem_t free;
    atomic_ulong owner; /* 0: nobody */
    uint64_t count;     /* only the owner looks at it */
} RLockObject;

#endif
