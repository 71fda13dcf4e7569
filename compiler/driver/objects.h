/* Objects: compiles the units of a program, several at once, each into a file. Objects that are up
 * to date are taken from the cache. */
#ifndef KRAIT_DRIVER_OBJECTS_H
#define KRAIT_DRIVER_OBJECTS_H

#include "driver/cache.h"
#include "driver/program.h"

typedef struct Objects {
    const char **paths; /* by unit */
    uint32_t count;
} Objects;

/* `folder` is where objects go that the cache does not keep. */
Outcome objects_make(Objects *objects, Program *program, Cache *cache, const char *folder);

#endif
