/* The structs of select's objects. */
#ifndef KRAIT_STDLIB_SELECT_TYPES_H
#define KRAIT_STDLIB_SELECT_TYPES_H

#include "core/object.h"

typedef struct PollObject {
    Type *type;
    Value events; /* dict: descriptor to mask */
} PollObject;

typedef struct EpollObject {
    Type *type;
    int64_t fd; /* -1: closed */
} EpollObject;

#endif
