/* _functools: the wrapper of lru_cache. */
#include "_functools.stub.h"

#include "functools_types.h"

#include "containers/dict.h"
#include "core/call.h"
#include "function/function.h"
#include "numbers/number.h"
#include "text/str.h"

static LruCache *cache_object(Value v) { return (LruCache *)v; }

/* ---- The ring ---- */

static CacheLink *link_new(Value key, uint64_t hash, Value result) {
    CacheLink *link = GC_NEW(CacheLink, &kr_type__lru_list_elem);
    link->key = key;
    link->hash = hash;
    link->result = result;
    link->older = link->newer = link;
    return link;
}

static void link_take_out(CacheLink *link) {
    link->older->newer = link->newer;
    link->newer->older = link->older;
    link->older = link->newer = link;
}

/* For another key. (The comparison that found the old one may have used the link again.) */
static void link_reuse(CacheLink *link, Value key, uint64_t hash, Value result) {
    link_take_out(link);
    link->key = key;
    link->hash = hash;
    link->result = result;
}

static void link_make_newest(CacheLink *ring, CacheLink *link) {
    link_take_out(link);
    link->older = ring->older;
    link->newer = ring;
    ring->older->newer = link;
    ring->older = link;
}

/* ---- Keys ---- */

/* Stands between the positional and the named arguments. Static, so that it is a root. */
static Value keyword_mark(void) { return value_of(&kr_type__lru_list_elem); }

static bool value_is_own_key(Value v) {
    return value_is_small(v) || value_is_exact(v, &kr_type_int) || value_is_exact(v, &kr_type_str);
}

/* A call's arguments as a key. A tuple of few items lies here as long as it is only looked for. */
enum { KEY_ITEMS_MAX = 8 };

typedef struct CacheKey {
    Value key;
    uint64_t hash;
    struct {
        uint64_t head[sizeof(TupleObject) / sizeof(uint64_t)];
        Value items[KEY_ITEMS_MAX];
    } tuple;
} CacheKey;

static size_t key_length(const LruCache *cache, size_t count, size_t named) {
    size_t length = count + (named ? 1 + 2 * named : 0);
    return length + (cache->typed ? count + named : 0);
}

/* The arguments, the names with theirs, and the types of all if the cache is typed. */
static void key_fill(const LruCache *cache, Value *at, const Value *args, size_t count,
                     Value names) {
    size_t named = names ? tuple_length(names) : 0;
    for (size_t i = 0; i < count; i++) *at++ = args[i];
    if (named) *at++ = keyword_mark();
    for (size_t i = 0; i < named; i++) {
        *at++ = tuple_get(names, i);
        *at++ = args[count + i];
    }
    for (size_t i = 0; cache->typed && i < count + named; i++)
        *at++ = value_of(value_type(args[i]));
}

/* The one argument if that is an int or a str; else a tuple. 0, -1. */
static int key_make(CacheKey *key, const LruCache *cache, const Value *args, size_t count,
                    Value names) {
    size_t named = names ? tuple_length(names) : 0, length = key_length(cache, count, named);
    if (!cache->typed && !named && count == 1 && value_is_own_key(args[0])) {
        key->key = args[0];
    } else {
        TupleObject *tuple = (TupleObject *)&key->tuple;
        if (length > KEY_ITEMS_MAX) tuple = tuple_object(tuple_new(length));
        if (!tuple) return -1;
        tuple->type = &kr_type_tuple;
        tuple->length = length;
        key_fill(cache, tuple->items, args, count, names);
        key->key = value_of(tuple);
    }
    int64_t hash = key_hash(key->key);
    key->hash = (uint64_t)hash;
    return hash == -1 ? -1 : 0;
}

/* The key for keeping: on the heap. 0 with MemoryError. */
static Value key_keep(const CacheKey *key) {
    if (key->key != value_of(&key->tuple)) return key->key;
    const TupleObject *tuple = (const TupleObject *)&key->tuple;
    return tuple_from(tuple->items, tuple->length);
}

/* ---- Calls ---- */

static Value function_call(const LruCache *cache, const Value *args, size_t count, Value names) {
    if (KR_LIKELY(count == 1 && !names)) return kr_call1(cache->function, args[0]);
    return object_call(cache->function, args, count, names);
}

static Value call_unbounded(LruCache *cache, const CacheKey *key, const Value *args, size_t count,
                            Value names) {
    Value found = dict_get_hashed(dict_object(cache->results), key->key, key->hash);
    if (found) cache->hits++;
    if (found || error_is_set()) return found;
    cache->misses++;
    Value kept = key_keep(key);
    Value result = kept ? function_call(cache, args, count, names) : 0;
    if (!result) return 0;
    return dict_set_hashed(dict_object(cache->results), kept, key->hash, result) < 0 ? 0 : result;
}

/* Makes room by forgetting the oldest result: *out becomes its link, if there was one. 0, -1. */
static int oldest_drop(LruCache *cache, CacheLink **out) {
    CacheLink *oldest = cache->ring->newer;
    if (oldest == cache->ring) return 0;
    link_take_out(oldest);
    int64_t position = dict_find(dict_object(cache->results), oldest->key, oldest->hash);
    if (position >= 0) dict_remove(dict_object(cache->results), position);
    *out = oldest;
    return position == DICT_FAILED ? -1 : 0;
}

/* changes: what cache->changes was when the key was not found. */
static Value result_keep(LruCache *cache, const CacheKey *key, Value result, uint64_t changes) {
    if (changes != cache->changes || !value_is_own_key(key->key)) {
        /* The call may have recursed and kept the same key: that one stays. (And the keys' own
         * __eq__ is called as CPython calls it.) */
        Value found = dict_get_hashed(dict_object(cache->results), key->key, key->hash);
        if (found || error_is_set()) return found ? result : 0;
    }
    CacheLink *link = NULL;
    bool is_full = (int64_t)dict_length(cache->results) >= cache->maxsize;
    if (is_full && oldest_drop(cache, &link) < 0) return 0;
    Value kept = key_keep(key);
    if (!kept) return 0;
    if (link)
        link_reuse(link, kept, key->hash, result);
    else
        link = link_new(kept, key->hash, result);
    cache->changes++;
    if (dict_set_hashed(dict_object(cache->results), kept, key->hash, value_of(link)) < 0) return 0;
    link_make_newest(cache->ring, link);
    return result;
}

static Value call_bounded(LruCache *cache, const CacheKey *key, const Value *args, size_t count,
                          Value names) {
    Value found = dict_get_hashed(dict_object(cache->results), key->key, key->hash);
    if (error_is_set()) return 0;
    if (found) {
        CacheLink *link = (CacheLink *)found;
        link_make_newest(cache->ring, link);
        cache->hits++;
        return link->result;
    }
    cache->misses++;
    uint64_t changes = cache->changes;
    Value result = function_call(cache, args, count, names);
    return result ? result_keep(cache, key, result, changes) : 0;
}

Value kr__lru_cache_wrapper___call__(Value self, const Value *args, size_t count, Value names) {
    LruCache *cache = cache_object(self);
    if (names && tuple_length(names) == 0) names = 0;
    if (recursion_check() < 0) return 0;
    if (cache->maxsize == 0) {
        cache->misses++;
        return object_call(cache->function, args, count, names);
    }
    CacheKey key;
    if (key_make(&key, cache, args, count, names) < 0) return 0;
    return cache->maxsize < 0 ? call_unbounded(cache, &key, args, count, names)
                              : call_bounded(cache, &key, args, count, names);
}

/* ---- Making, asking, clearing ---- */

static int maxsize_take(Value v, int64_t *size) {
    *size = -1;
    if (v == KR_NONE) return 0;
    if (!value_is_int(v) || !int_fits_i64(v, size)) {
        error_raise(&kr_type_TypeError, "maxsize should be integer or None");
        return -1;
    }
    if (*size < 0) *size = 0;
    return 0;
}

Value kr__lru_cache_wrapper___new__(Value cls, Value user_function, Value maxsize, Value typed,
                                    Value cache_info_type) {
    int64_t size;
    if (!object_is_callable(user_function))
        return error_raise(&kr_type_TypeError, "the first argument must be callable");
    int is_typed = maxsize_take(maxsize, &size) < 0 ? -1 : object_truth(typed);
    if (is_typed < 0) return 0;
    LruCache *cache = type_allocate(type_object(cls), 0);
    cache->function = user_function;
    cache->cache_info_type = cache_info_type;
    cache->results = dict_new();
    cache->ring = link_new(0, 0, 0);
    cache->maxsize = size;
    cache->typed = (uint64_t)is_typed;
    return value_of(cache);
}

Value kr__lru_cache_wrapper___get__(Value self, Value instance, Value owner) {
    (void)owner;
    return !instance || instance == KR_NONE ? self : method_new(self, instance);
}

Value kr__lru_cache_wrapper_cache_info(Value self) {
    const LruCache *cache = cache_object(self);
    Value args[] = {int_from_u64(cache->hits), int_from_u64(cache->misses),
                    cache->maxsize < 0 ? KR_NONE : int_from_i64(cache->maxsize),
                    int_from_u64(dict_length(cache->results))};
    return object_call(cache->cache_info_type, args, 4, 0);
}

Value kr__lru_cache_wrapper_cache_clear(Value self) {
    LruCache *cache = cache_object(self);
    cache->results = dict_new();
    cache->ring = link_new(0, 0, 0);
    cache->hits = cache->misses = 0;
    cache->changes++;
    return KR_NONE;
}

Value kr__lru_cache_wrapper_get___dict__(Value self) {
    return functools_dict_get(&cache_object(self)->dict);
}
Value kr__lru_cache_wrapper_set___dict__(Value self, Value value) {
    return functools_dict_set(&cache_object(self)->dict, value);
}
Value kr__lru_cache_wrapper___reduce__(Value self) {
    return object_getattr(self, NAME(__qualname__));
}
Value kr__lru_cache_wrapper___copy__(Value self) { return self; }
Value kr__lru_cache_wrapper___deepcopy__(Value self, Value memo) {
    (void)memo;
    return self;
}
