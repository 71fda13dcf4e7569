/* range, whose numbers are ints of any size. */
#ifndef KRAIT_CONTAINERS_RANGE_H
#define KRAIT_CONTAINERS_RANGE_H

#include "containers/item.h"

typedef struct RangeObject {
    Type *type;
    Value start, stop, step; /* ints */
    Value length;            /* an int, not negative */
} RangeObject;

static inline RangeObject *range_object(Value v) { return (RangeObject *)v; }

/* step is not 0. 0 with an error set. */
Value range_new(Value start, Value stop, Value step);
/* start + index * step, for an index of any size. */
Value range_item(const RangeObject *range, Value index);

/* Where the numbers do not fit in 64 bits. */
typedef struct LongRangeIterator {
    Type *type;
    Value next, step, remaining, length; /* ints; as in RangeIterator */
} LongRangeIterator;

/* An iterator over `length` numbers from start; small or long as they need. */
Value range_iterator_new(Value start, Value step, Value length);

#endif
