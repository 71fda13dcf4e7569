/* What refers to an object, all objects, and how many references there are: for modules gc and sys.
 *
 * All look at a fresh trace of the heap, from static data and every word of the stack. */
#ifndef KRAIT_MEMORY_REFERENTS_H
#define KRAIT_MEMORY_REFERENTS_H

#include "abi/layout.h"

/* A list of the objects that refer directly to one of a tuple of values. */
Value objects_referring(Value targets);
/* A list of all objects that CPython's collector would track. */
Value objects_tracked(void);
/* A fresh trace, for trace_reached. */
void references_trace(void);
/* How many references there are to an object: from other objects, variables of modules, and
 * variables of functions that are active. */
int64_t references_count(Value v);

#endif
