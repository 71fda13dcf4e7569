/* PtrMap and StrMap: hash maps that keep the order of insertion.
 *
 * Iterate with `for (uint32_t i = 0; i < map.len; i++) map.entries[i]`: the order is that of the
 * first insertion of each key, never of addresses, so that output is the same in every run. The
 * value is one word: a pointer (get/put) or a number (get_u32/put_u32); a map uses one of the two.
 * Keys are never removed. String keys are not copied and must outlive the map. */
#ifndef KRAIT_SUPPORT_MAP_H
#define KRAIT_SUPPORT_MAP_H

#include "support/arena.h"

#include <stdbool.h>

typedef union MapValue {
    void *ptr;
    uint32_t u32;
} MapValue;

typedef struct PtrMapEntry {
    const void *key;
    MapValue value;
} PtrMapEntry;

typedef struct PtrMap {
    PtrMapEntry *entries;
    uint32_t len;
    uint32_t cap;    /* of entries; the index has twice as many slots */
    uint32_t *index; /* entry number + 1, or 0; NULL while the map is small enough to scan */
    Arena *arena;    /* NULL: the heap */
} PtrMap;

/* `arena` NULL puts the map on the heap, to be given back with ptr_map_release. */
void ptr_map_init(PtrMap *map, Arena *arena);
void ptr_map_release(PtrMap *map);

/* The entry's value, to read or to change; NULL when `key` is absent. Valid until the next
 * insertion. */
MapValue *ptr_map_find(const PtrMap *map, const void *key);
/* As find, but adds a zero value when the key is absent. */
MapValue *ptr_map_at(PtrMap *map, const void *key);

static inline bool ptr_map_has(const PtrMap *map, const void *key) {
    return ptr_map_find(map, key) != NULL;
}

static inline void *ptr_map_get(const PtrMap *map, const void *key) {
    MapValue *value = ptr_map_find(map, key);
    return value ? value->ptr : NULL;
}

static inline void ptr_map_put(PtrMap *map, const void *key, void *value) {
    ptr_map_at(map, key)->ptr = value;
}

static inline uint32_t ptr_map_get_u32(const PtrMap *map, const void *key, uint32_t absent) {
    MapValue *value = ptr_map_find(map, key);
    return value ? value->u32 : absent;
}

static inline void ptr_map_put_u32(PtrMap *map, const void *key, uint32_t value) {
    ptr_map_at(map, key)->u32 = value;
}

typedef struct StrMapEntry {
    const char *key;
    uint32_t length;
    uint32_t hash;
    MapValue value;
} StrMapEntry;

typedef struct StrMap {
    StrMapEntry *entries;
    uint32_t len;
    uint32_t cap;
    uint32_t *index;
    Arena *arena;
} StrMap;

void str_map_init(StrMap *map, Arena *arena);
void str_map_release(StrMap *map);

MapValue *str_map_find_n(const StrMap *map, const char *key, size_t length);
MapValue *str_map_at_n(StrMap *map, const char *key, size_t length);

static inline bool str_map_has(const StrMap *map, const char *key) {
    return str_map_find_n(map, key, strlen(key)) != NULL;
}

static inline void *str_map_get(const StrMap *map, const char *key) {
    MapValue *value = str_map_find_n(map, key, strlen(key));
    return value ? value->ptr : NULL;
}

static inline void str_map_put(StrMap *map, const char *key, void *value) {
    str_map_at_n(map, key, strlen(key))->ptr = value;
}

static inline uint32_t str_map_get_u32(const StrMap *map, const char *key, uint32_t absent) {
    MapValue *value = str_map_find_n(map, key, strlen(key));
    return value ? value->u32 : absent;
}

static inline void str_map_put_u32(StrMap *map, const char *key, uint32_t value) {
    str_map_at_n(map, key, strlen(key))->u32 = value;
}

#endif
