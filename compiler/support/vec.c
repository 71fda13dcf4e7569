#include "support/vec.h"

static uint32_t grown_cap(uint32_t cap, uint32_t wanted) {
    uint64_t next = cap ? (uint64_t)cap * 2 : VEC_FIRST_CAP;
    if (next < wanted) next = wanted;
    return next > UINT32_MAX ? UINT32_MAX : (uint32_t)next;
}

void *vec_grow(void *items, uint32_t *cap, uint32_t wanted, size_t size) {
    *cap = grown_cap(*cap, wanted);
    return heap_resize(items, *cap, size);
}

void *vec_grow_in(Arena *arena, const void *items, uint32_t len, uint32_t *cap, uint32_t wanted,
                  size_t size) {
    *cap = grown_cap(*cap, wanted);
    void *moved = arena_alloc(arena, (size_t)*cap * size);
    if (len) memcpy(moved, items, (size_t)len * size);
    return moved;
}
