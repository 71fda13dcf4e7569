/* The structs of the iterators in itertools. An iterator whose source is 0 is exhausted. */
#ifndef KRAIT_STDLIB_ITERTOOLS_TYPES_H
#define KRAIT_STDLIB_ITERTOOLS_TYPES_H

#include "containers/containers.h"
#include "core/type.h"

typedef struct CountObject {
    Type *type;
    Value next, step; /* any numbers */
} CountObject;

typedef struct CycleObject {
    Type *type;
    Value source; /* 0 once its items are all in saved */
    Value saved;  /* list */
    uint64_t index;
    uint64_t
        complete; /* restored in a later round: saved has all items, the source gives the rest */
} CycleObject;

typedef struct RepeatObject {
    Type *type;
    Value item;
    int64_t remaining; /* -1: for ever */
} RepeatObject;

/* compress: other is the selectors; dropwhile, takewhile, filterfalse, starmap: the function. */
typedef struct SieveObject {
    Type *type;
    Value source, other;
    uint64_t done; /* dropwhile: has dropped all; takewhile: has met the end */
} SieveObject;

typedef struct AccumulateObject {
    Type *type;
    Value source, function, total,
        initial; /* total: 0 before the first item; function: 0 is addition */
} AccumulateObject;

typedef struct PairwiseObject {
    Type *type;
    Value source, previous;
} PairwiseObject;

typedef struct SliceIterator {
    Type *type;
    Value source;
    int64_t position, next, stop, step; /* stop -1: none */
} SliceIterator;

typedef struct ChainObject {
    Type *type;
    Value sources, active; /* an iterator of iterables, and the iterator of the one at hand */
} ChainObject;

typedef struct LongestObject {
    Type *type;
    Value iterators, fill; /* tuple in which exhausted ones are 0 */
    uint64_t active;
} LongestObject;

typedef struct GroupByObject {
    Type *type;
    Value source, key_function;  /* key_function: 0 is the item itself */
    Value target_key, key, item; /* key and item: what was last read and not yet given away; or 0 */
    Value grouper;               /* the only one that may still advance */
} GroupByObject;

typedef struct GrouperObject {
    Type *type;
    Value parent, key;
} GrouperObject;

enum { TEE_BLOCK_ITEMS = 57 }; /* as in CPython, where pickles show it */

/* A piece of the list that the iterators of one tee walk along; the last one is still to be filled.
 */
typedef struct TeeBlock {
    Type *type;
    Value source;
    Value *items;
    struct TeeBlock *next; /* 0: not made yet */
    uint64_t count;        /* of items that have been read */
    uint64_t reading;
} TeeBlock;

typedef struct TeeObject {
    Type *type;
    TeeBlock *block;
    uint64_t index; /* of the next item; up to TEE_BLOCK_ITEMS, which is that of the next block */
} TeeObject;

typedef enum CombineStatus {
    COMBINE_OPEN,
    COMBINE_NONE, /* from the start: more items are asked for than there are */
    COMBINE_ENDED,
} CombineStatus;

/* product: pools is a tuple of tuples; the others: one tuple, from which length items are chosen.
 */
typedef struct CombineObject {
    Type *type;
    Value pools, last;         /* last: the tuple that was given last, 0 before the first */
    int64_t *indices, *cycles; /* atomic memory */
    int64_t length;
    CombineStatus status;
} CombineObject;

/* Through __index__; -1 with CPython's OverflowError for what no size can be. */
int itertools_size(Value v, int64_t *size);
/* The members of a tuple that __setstate__ was given, at least `least` of them (the others are 0).
 * 0; -1 with CPython's TypeError. */
int itertools_state(Value state, size_t least, size_t most, Value *members);

#endif
