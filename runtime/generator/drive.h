/* The chains of generators that are being resumed (drive.c). */
#ifndef KRAIT_GENERATOR_DRIVE_H
#define KRAIT_GENERATOR_DRIVE_H

#include "generator/generator.h"

enum { DRIVE_PATH_LENGTH = 64 };

/* On the stack of generator_drive, and in kr_thread.drives. The root and the leaf count as running;
 * those between are suspended, with the next below as their delegate. */
typedef struct Drive {
    struct Drive *outer;
    GeneratorObject *root, *leaf;
    size_t depth;                             /* of the leaf below the root */
    size_t noted_from;                        /* path has those from this depth on */
    GeneratorObject *path[DRIVE_PATH_LENGTH]; /* by depth, modulo its length */
} Drive;

/* Does a drive pass through the generator? Then it is running, whatever its status says. */
bool drive_passes(const GeneratorObject *g);

#endif
