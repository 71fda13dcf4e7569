#include "support/map.h"

#include "support/intern.h"

#include <assert.h>
#include <stdlib.h>

/* Below this many entries a scan is faster than hashing and needs no index. */
#define MAP_SCAN_MAX 8u

static uint32_t ptr_hash(const void *key) {
    uint64_t bits = (uint64_t)(uintptr_t)key;
    return (uint32_t)((bits * 0x9E3779B97F4A7C15u) >> 32);
}

static void *table_alloc(Arena *arena, size_t count, size_t size) {
    return arena ? arena_alloc(arena, count * size) : heap_alloc_zeroed(count, size);
}

/* A larger copy of an array of the map; the old one is freed unless an arena owns it. */
static void *table_enlarge(Arena *arena, void *old, uint32_t len, uint32_t cap, size_t size) {
    void *table = table_alloc(arena, cap, size);
    if (len) memcpy(table, old, len * size);
    if (!arena) free(old);
    return table;
}

static void index_insert(uint32_t *index, uint32_t mask, uint32_t hash, uint32_t entry) {
    uint32_t slot = hash & mask;
    while (index[slot]) slot = (slot + 1) & mask;
    index[slot] = entry + 1;
}

void ptr_map_init(PtrMap *map, Arena *arena) { *map = (PtrMap){.arena = arena}; }

void ptr_map_release(PtrMap *map) {
    assert(!map->arena && "an arena's map goes with its arena");
    free(map->entries);
    free(map->index);
    ptr_map_init(map, NULL);
}

MapValue *ptr_map_find(const PtrMap *map, const void *key) {
    if (!map->index) {
        for (uint32_t i = 0; i < map->len; i++)
            if (map->entries[i].key == key) return &map->entries[i].value;
        return NULL;
    }
    uint32_t mask = map->cap * 2 - 1;
    for (uint32_t slot = ptr_hash(key) & mask; map->index[slot]; slot = (slot + 1) & mask) {
        PtrMapEntry *entry = &map->entries[map->index[slot] - 1];
        if (entry->key == key) return &entry->value;
    }
    return NULL;
}

static void ptr_map_grow(PtrMap *map) {
    uint32_t cap = map->cap ? map->cap * 2 : MAP_SCAN_MAX;
    map->entries = table_enlarge(map->arena, map->entries, map->len, cap, sizeof(PtrMapEntry));
    map->cap = cap;
    if (cap <= MAP_SCAN_MAX) return;
    if (!map->arena) free(map->index);
    map->index = table_alloc(map->arena, (size_t)cap * 2, sizeof(uint32_t));
    for (uint32_t i = 0; i < map->len; i++)
        index_insert(map->index, cap * 2 - 1, ptr_hash(map->entries[i].key), i);
}

MapValue *ptr_map_at(PtrMap *map, const void *key) {
    MapValue *found = ptr_map_find(map, key);
    if (found) return found;
    if (map->len == map->cap) ptr_map_grow(map);
    if (map->index) index_insert(map->index, map->cap * 2 - 1, ptr_hash(key), map->len);
    PtrMapEntry *entry = &map->entries[map->len++];
    *entry = (PtrMapEntry){.key = key};
    return &entry->value;
}

void str_map_init(StrMap *map, Arena *arena) { *map = (StrMap){.arena = arena}; }

void str_map_release(StrMap *map) {
    assert(!map->arena && "an arena's map goes with its arena");
    free(map->entries);
    free(map->index);
    str_map_init(map, NULL);
}

static bool entry_matches(const StrMapEntry *entry, const char *key, size_t length, uint32_t hash) {
    return entry->hash == hash && entry->length == length && !memcmp(entry->key, key, length);
}

static StrMapEntry *str_map_lookup(const StrMap *map, const char *key, size_t length,
                                   uint32_t hash) {
    if (!map->index) {
        for (uint32_t i = 0; i < map->len; i++)
            if (entry_matches(&map->entries[i], key, length, hash)) return &map->entries[i];
        return NULL;
    }
    uint32_t mask = map->cap * 2 - 1;
    for (uint32_t slot = hash & mask; map->index[slot]; slot = (slot + 1) & mask) {
        StrMapEntry *entry = &map->entries[map->index[slot] - 1];
        if (entry_matches(entry, key, length, hash)) return entry;
    }
    return NULL;
}

MapValue *str_map_find_n(const StrMap *map, const char *key, size_t length) {
    StrMapEntry *entry = str_map_lookup(map, key, length, name_hash(key, length));
    return entry ? &entry->value : NULL;
}

static void str_map_grow(StrMap *map) {
    uint32_t cap = map->cap ? map->cap * 2 : MAP_SCAN_MAX;
    map->entries = table_enlarge(map->arena, map->entries, map->len, cap, sizeof(StrMapEntry));
    map->cap = cap;
    if (cap <= MAP_SCAN_MAX) return;
    if (!map->arena) free(map->index);
    map->index = table_alloc(map->arena, (size_t)cap * 2, sizeof(uint32_t));
    for (uint32_t i = 0; i < map->len; i++)
        index_insert(map->index, cap * 2 - 1, map->entries[i].hash, i);
}

MapValue *str_map_at_n(StrMap *map, const char *key, size_t length) {
    uint32_t hash = name_hash(key, length);
    StrMapEntry *found = str_map_lookup(map, key, length, hash);
    if (found) return &found->value;
    if (map->len == map->cap) str_map_grow(map);
    if (map->index) index_insert(map->index, map->cap * 2 - 1, hash, map->len);
    StrMapEntry *entry = &map->entries[map->len++];
    *entry = (StrMapEntry){.key = key, .length = (uint32_t)length, .hash = hash};
    return &entry->value;
}
