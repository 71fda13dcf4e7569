/* Objects: compiles the units of a program, several at once, each into a file. Objects that are up
 * to date are taken from the cache. */
#ifndef KRAIT_DRIVER_OBJECTS_H
#define KRAIT_DRIVER_OBJECTS_H

#include "driver/cache.h"
#include "driver/program.h"

typedef struct Objects {
    const char **paths; /* in the order of the units */
    uint32_t count;
} Objects;

typedef enum ObjectsOf {
    OBJECTS_OF_PROGRAM, /* all; the first one starts the program */
    OBJECTS_OF_LIBRARY, /* those of its library modules */
} ObjectsOf;

/* `folder` is where objects go that the cache does not keep. */
Outcome objects_make(Objects *objects, Program *program, ObjectsOf which, Cache *cache,
                     const char *folder);

#endif
