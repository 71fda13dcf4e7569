/* The structs of _collections. */
#ifndef KRAIT_STDLIB_COLLECTIONS_TYPES_H
#define KRAIT_STDLIB_COLLECTIONS_TYPES_H

#include "containers/containers.h"
#include "core/type.h"

/* A ring: item i is at (head + i) & (capacity - 1). */
typedef struct DequeObject {
    Type *type;
    Value *ring;                     /* 0 while capacity is 0 */
    uint64_t capacity, head, length; /* capacity: a power of two */
    int64_t limit;                   /* maxlen, or -1 */
    uint64_t changes;                /* of its length: iterators stop with an error */
} DequeObject;

typedef struct DequeIterator {
    Type *type;
    Value deque;
    uint64_t given, changes; /* items so far; the deque's changes at the start */
} DequeIterator;

typedef struct DefaultDict {
    DictObject dict;
    Value factory; /* or None; 0 before __init__ */
} DefaultDict;

typedef struct OrderedDict {
    DictObject dict;
    Value attributes; /* __dict__, or 0 */
} OrderedDict;

typedef enum OrderedPart { ORDERED_KEYS, ORDERED_VALUES, ORDERED_ITEMS } OrderedPart;

/* Behind the last entry, in either direction. */
#define ORDERED_END UINT64_MAX

/* The table, its fill and the count are those of the start: all that changes the order changes one
 * of them. */
typedef struct OrderedIterator {
    Type *type;
    Value dict; /* 0: exhausted */
    DictTable *table;
    uint64_t fill, count;
    uint64_t position; /* of the next entry, or ORDERED_END */
    OrderedPart part;
    bool is_reversed;
} OrderedIterator;

/* The field of a named tuple. */
typedef struct TupleGetter {
    Type *type;
    Value doc;
    int64_t index;
} TupleGetter;

static inline DequeObject *deque_object(Value v) { return (DequeObject *)v; }
static inline Value *deque_at(const DequeObject *deque, uint64_t i) {
    return &deque->ring[(deque->head + i) & (deque->capacity - 1)];
}

#endif
