/* The chains of generators that are being resumed (drive.c). */
#ifndef KRAIT_GENERATOR_DRIVE_H
#define KRAIT_GENERATOR_DRIVE_H

#include "generator/generator.h"

/* On the stack of who resumes, and in kr_thread.drives. The leaf runs, the root waits; those
 * between look suspended. Each but the leaf has the next below as its delegate. */
typedef struct Drive {
    struct Drive *outer;
    GeneratorObject *root, *leaf;
    size_t depth; /* of the leaf below the root */
} Drive;

static inline void drive_begin(Drive *d) {
    d->outer = kr_thread.drives;
    kr_thread.drives = d;
}
static inline void drive_end(const Drive *d) { kr_thread.drives = d->outer; }

/* Does a drive pass through the generator? Then it is running, whatever its status says. */
bool drive_passes(const GeneratorObject *g);

/* For those who look at the stack: the generator at this depth, which is less than the leaf's; and
 * the drive that lies between two addresses of it (high 0: up to the end), or NULL. */
const GeneratorObject *drive_member(const Drive *d, size_t depth);
const Drive *drive_between(const void *low, const void *high);

#endif
