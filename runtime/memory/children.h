/* What an object refers to, as CPython's tp_traverse tells it: in its order, with buffers and
 * tables looked through. */
#ifndef KRAIT_MEMORY_CHILDREN_H
#define KRAIT_MEMORY_CHILDREN_H

#include "abi/layout.h"

/* Calls visit for each, small numbers and static objects included. Allocates nothing. */
void children_each(Value v, void (*visit)(Value child, void *data), void *data);

#endif
