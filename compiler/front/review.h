/* What `krait check` warns of: names that cannot exist, and calls that cannot bind their arguments.
 *
 * A warning is given only where the program must fail when it gets there. A module that may bind
 * names in ways one cannot see (exec, globals(), ...) is left alone, and so is
 * what stands under a handler for the very exception. */
#ifndef KRAIT_FRONT_REVIEW_H
#define KRAIT_FRONT_REVIEW_H

#include "front/symbols.h"

typedef struct ReviewInput {
    const SymbolTable *table;
    const Module *builtins; /* the stub that declares the builtins, of the same interner */
    /* Names that others bind in the module: of a package, its submodules; what `from x import *`
     * may bring. */
    const StrMap *bound_elsewhere;
    bool stars_are_known; /* bound_elsewhere has all that stars bring */
} ReviewInput;

/* Adds warnings to `diag`, which belongs to the module's source. `arena` needs to live no longer
 * than the call. */
void module_review(const ReviewInput *input, Arena *arena, Diag *diag);

/* Puts the names that the module binds into `names`, copied into `arena`, but for those that its
 * own stars bring. False: it may bind others. */
bool module_bound_names(const SymbolTable *table, const Module *builtins, Arena *arena,
                        StrMap *names);

#endif
