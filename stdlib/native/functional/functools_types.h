/* The structs of _functools. */
#ifndef KRAIT_STDLIB_FUNCTOOLS_TYPES_H
#define KRAIT_STDLIB_FUNCTOOLS_TYPES_H

#include "containers/containers.h"
#include "core/type.h"

typedef struct PartialObject {
    Type *type;
    Value function, args, keywords, dict; /* args: tuple; keywords: dict; dict: __dict__ or 0 */
    Value names;                          /* tuple of the keywords when it was last called, or 0 */
} PartialObject;

typedef struct KeyWrapper {
    Type *type;
    Value compare, object; /* object: 0 until called */
} KeyWrapper;

/* One result that a bounded cache keeps, in a ring ordered by last use. */
typedef struct CacheLink {
    Type *type;
    struct CacheLink *older, *newer;
    Value key, result;
    uint64_t hash; /* of key */
} CacheLink;

typedef struct LruCache {
    Type *type;
    Value function, cache_info_type, dict;
    Value results;   /* dict: key to result, or to its CacheLink where the size is bounded */
    CacheLink *ring; /* its own key is 0: newer is the oldest result, older the newest one */
    int64_t maxsize; /* -1: unbounded */
    uint64_t typed, hits, misses;
    uint64_t
        changes; /* of the keys of a bounded cache, but for those that the oldest makes room for */
} LruCache;

/* __dict__ of an object whose dict word is *dict. */
Value functools_dict_get(Value *dict);
Value functools_dict_set(Value *dict, Value value);

#endif
