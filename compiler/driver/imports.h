/* Which modules a module may import: every import statement in it, wherever it stands, and calls of
 * import_module and __import__ with a literal. */
#ifndef KRAIT_DRIVER_IMPORTS_H
#define KRAIT_DRIVER_IMPORTS_H

#include "front/ast.h"
#include "support/vec.h"

typedef struct ImportRequest {
    const char *module;  /* dotted; "" for `from . import x` */
    uint32_t level;      /* leading dots */
    const char *item;    /* `from module import item`: perhaps a submodule; NULL: none */
} ImportRequest;

typedef VEC(ImportRequest) ImportRequestVec;

/* In the order of the text. The vector is on the heap; strings are the tree's. */
void imports_collect(const Module *module, ImportRequestVec *out);

#endif
