/* The answers that an abstract base class keeps: cls._abc_impl. */
#ifndef KRAIT_STDLIB_ABC_DATA_H
#define KRAIT_STDLIB_ABC_DATA_H

#include "abi/layout.h"

typedef struct AbcData {
    Type *type;
    Value registry;            /* list */
    Value positive, negative;  /* sets of classes */
    uint64_t negative_version; /* the token at which the negative answers were given */
} AbcData;

#endif
