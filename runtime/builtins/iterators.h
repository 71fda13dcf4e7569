/* The structs of enumerate, zip, map, filter and reversed. */
#ifndef KRAIT_BUILTINS_ITERATORS_H
#define KRAIT_BUILTINS_ITERATORS_H

#include "containers/containers.h"

typedef struct EnumerateObject {
    Type *type;
    Value iterator;
    Value index; /* of the next item: an int of any size */
} EnumerateObject;

typedef struct ZipObject {
    Type *type;
    Value iterators; /* tuple */
    uint64_t strict;
} ZipObject;

typedef struct MapObject {
    Type *type;
    Value function;
    Value iterators; /* tuple, not empty */
} MapObject;

typedef struct FilterObject {
    Type *type;
    Value function; /* or None: the item's own truth */
    Value iterator;
} FilterObject;

typedef struct ReversedObject {
    Type *type;
    Value sequence; /* 0: exhausted */
    int64_t index;  /* of the next item; -1: exhausted */
} ReversedObject;

/* One step, with the parts of the item in results instead of a tuple; results[0] is 0 at the end.
 * 0, -1. */
int enumerate_next(Value self, Value *results);
int zip_next(Value self, Value *results); /* not of zip() without arguments */
static inline size_t zip_count(Value self) {
    return tuple_length(((const ZipObject *)self)->iterators);
}

/* A tuple of iter(v) for each v of items[0, count); 0 with an error set. */
Value iterators_of(const Value *items, size_t count);

#endif
