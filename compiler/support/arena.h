/* Arena: memory that lives and dies together.
 *
 * An arena hands out zeroed memory from chunks and gives everything back at once, so that a
 * module's tree needs no owner for each node. Pointers stay valid until arena_release. An arena
 * belongs to one thread at a time. Running out of memory ends the process with a message: no caller
 * can do better. */
#ifndef KRAIT_SUPPORT_ARENA_H
#define KRAIT_SUPPORT_ARENA_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Every allocation is aligned for pointers, 64-bit integers and doubles. */
#define ARENA_ALIGN 8u

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    char *next;         /* first free byte of the newest chunk */
    char *end;          /* one past its last byte */
    ArenaChunk *chunks; /* newest first */
    size_t chunk_size;  /* size of the next chunk; grows so that big modules need few */
    size_t total;       /* bytes obtained from the system */
} Arena;

/* The caller owns the storage of `arena`; init allocates nothing. */
void arena_init(Arena *arena);
void arena_release(Arena *arena);

/* Bytes obtained from the system so far. */
size_t arena_size(const Arena *arena);

/* The slow path of arena_alloc: a new chunk. */
void *arena_alloc_chunk(Arena *arena, size_t size);

/* `size` zeroed bytes; size 0 gives a pointer that must not be read. */
static inline void *arena_alloc(Arena *arena, size_t size) {
    size_t rounded = (size + (size == 0) + (ARENA_ALIGN - 1)) & ~(size_t)(ARENA_ALIGN - 1);
    if (rounded > (size_t)(arena->end - arena->next)) return arena_alloc_chunk(arena, rounded);
    void *memory = arena->next;
    arena->next += rounded;
    return memory;
}

/* A copy of `length` bytes with a NUL behind them. */
char *arena_strndup(Arena *arena, const char *text, size_t length);
char *arena_strdup(Arena *arena, const char *text);

/* A copy of `size` bytes (aligned as every allocation); NULL for size 0. */
void *arena_memdup(Arena *arena, const void *data, size_t size);

/* A formatted string. */
char *arena_printf(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(Arena *arena, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

#define ARENA_NEW(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define ARENA_NEW_ARRAY(arena, Type, n) ((Type *)arena_alloc((arena), sizeof(Type) * (size_t)(n)))

/* Heap allocation that never fails: these end the process when memory runs out. */
void *heap_alloc_zeroed(size_t count, size_t size);
void *heap_resize(void *memory, size_t count, size_t size);

#endif
