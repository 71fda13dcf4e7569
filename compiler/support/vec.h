/* VEC(T): a typed growable array, on the heap or in an arena.
 *
 *     typedef VEC(BlockId) BlockIdVec;
 *     BlockIdVec work = {0};               an empty vector needs no init
 *     vec_push(&work, entry);              heap: give it back with vec_free
 *     vec_push_in(arena, &work, entry);    arena: never vec_free it
 *
 * One vector uses one of the two kinds for its whole life. Growth in an arena leaves the old array
 * behind (less than the final size in total), so collect on the heap what grows often.
 * `items` moves when the vector grows. */
#ifndef KRAIT_SUPPORT_VEC_H
#define KRAIT_SUPPORT_VEC_H

#include "support/arena.h"

#include <assert.h>
#include <stdlib.h>

#define VEC_FIRST_CAP 8u

#define VEC(T)                                                                                     \
    struct {                                                                                       \
        T *items;                                                                                  \
        uint32_t len;                                                                              \
        uint32_t cap;                                                                              \
    }

/* Room for at least `wanted` items of `size` bytes; updates *cap and returns the new array. */
void *vec_grow(void *items, uint32_t *cap, uint32_t wanted, size_t size);
void *vec_grow_in(Arena *arena, const void *items, uint32_t len, uint32_t *cap, uint32_t wanted,
                  size_t size);

#define vec_reserve(vec, wanted)                                                                   \
    ((vec)->cap >= (wanted) ? (void)0                                                              \
                            : (void)((vec)->items = vec_grow((vec)->items, &(vec)->cap, (wanted),  \
                                                             sizeof *(vec)->items)))
#define vec_reserve_in(arena, vec, wanted)                                                         \
    ((vec)->cap >= (wanted)                                                                        \
         ? (void)0                                                                                 \
         : (void)((vec)->items = vec_grow_in((arena), (vec)->items, (vec)->len, &(vec)->cap,       \
                                             (wanted), sizeof *(vec)->items)))

#define vec_push(vec, item)                                                                        \
    (vec_reserve((vec), (vec)->len + 1), (void)((vec)->items[(vec)->len++] = (item)))
#define vec_push_in(arena, vec, item)                                                              \
    (vec_reserve_in((arena), (vec), (vec)->len + 1), (void)((vec)->items[(vec)->len++] = (item)))

#define vec_pop(vec) (assert((vec)->len > 0), (vec)->items[--(vec)->len])
#define vec_last(vec) (assert((vec)->len > 0), &(vec)->items[(vec)->len - 1])
#define vec_clear(vec) ((void)((vec)->len = 0))
#define vec_free(vec) (free((vec)->items), (vec)->items = NULL, (void)((vec)->len = (vec)->cap = 0))

#endif
