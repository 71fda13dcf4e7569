/* What `krait check` warns of: names that cannot exist, and calls that cannot bind their arguments.
 *
 * A warning is given only where the program must fail when it gets there. A module that may bind
 * names in ways one cannot see (exec, globals(), `from x import *`, ...) is left alone, and so is
 * what stands under a handler for the very exception. */
#ifndef KRAIT_FRONT_REVIEW_H
#define KRAIT_FRONT_REVIEW_H

#include "front/symbols.h"

typedef struct ReviewInput {
    const SymbolTable *table;
    const Module *builtins; /* the stub that declares the builtins, of the same interner */
    /* Names that others bind in the module: of a package, its submodules. NULL: none. */
    const StrMap *bound_elsewhere;
} ReviewInput;

/* Adds warnings to `diag`, which belongs to the module's source. `arena` needs to live no longer
 * than the call. */
void module_review(const ReviewInput *input, Arena *arena, Diag *diag);

#endif
