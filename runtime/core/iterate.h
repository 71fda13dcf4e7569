/* Iteration: the iterator that Python makes for objects that have none of their own. */
#ifndef KRAIT_CORE_ITERATE_H
#define KRAIT_CORE_ITERATE_H

#include "core/object.h"

typedef struct SequenceIterator {
    Type *type;
    Value sequence; /* 0: exhausted */
    int64_t index;
} SequenceIterator;

Value sequence_iterator_new(Value sequence);
/* next() as the slot gives it: 0 is exhausted, also with StopIteration set (whose value `yield
 * from` wants). */
Value object_next_raw(Value iterator);
/* A function of the module builtins, for __reduce__. */
Value object_builtin(const char *name);

#endif
