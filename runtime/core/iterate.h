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

/* What __reduce__ of an iterator over positions gives: iter(source), to be set to index; with
 * source 0, iter(empty). 0 with the error set. */
Value iterator_reduce_at(Value source, int64_t index, Value empty);
/* Of one that tells no position: iter() of a list of what is left. */
Value iterator_reduce_rest(Value rest);
/* The index that __setstate__ was given, at least `least` and at most `most`. 0, -1. */
int iterator_state(Value state, int64_t least, int64_t most, int64_t *index);

#endif
