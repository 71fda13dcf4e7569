/* The struct of _random.Random. */
#ifndef KRAIT_STDLIB_RANDOM_TYPES_H
#define KRAIT_STDLIB_RANDOM_TYPES_H

#include "containers/containers.h"
#include "core/type.h"

enum { MT_WORDS = 624 };

typedef struct RandomObject {
    Type *type;
    uint32_t words[MT_WORDS];
    uint32_t position; /* of the next word; MT_WORDS: they must be made anew */
} RandomObject;

#endif
