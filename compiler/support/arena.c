#include "support/arena.h"

#include <stdio.h>
#include <stdlib.h>

#define ARENA_CHUNK_FIRST ((size_t)16 * 1024)
#define ARENA_CHUNK_MAX ((size_t)1024 * 1024)

struct ArenaChunk {
    ArenaChunk *older;
    size_t size;
};

static _Noreturn void memory_exhausted(void) {
    fputs("krait: out of memory\n", stderr);
    exit(70);
}

void *heap_alloc_zeroed(size_t count, size_t size) {
    void *memory = calloc(count ? count : 1, size ? size : 1);
    if (!memory) memory_exhausted();
    return memory;
}

void *heap_resize(void *memory, size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) memory_exhausted();
    void *moved = realloc(memory, bytes ? bytes : 1);
    if (!moved) memory_exhausted();
    return moved;
}

void arena_init(Arena *arena) { *arena = (Arena){.chunk_size = ARENA_CHUNK_FIRST}; }

void arena_release(Arena *arena) {
    for (ArenaChunk *chunk = arena->chunks; chunk;) {
        ArenaChunk *older = chunk->older;
        free(chunk);
        chunk = older;
    }
    arena_init(arena);
}

size_t arena_size(const Arena *arena) { return arena->total; }

static ArenaChunk *chunk_new(Arena *arena, size_t payload) {
    ArenaChunk *chunk = heap_alloc_zeroed(1, sizeof(ArenaChunk) + payload);
    chunk->size = payload;
    arena->total += sizeof(ArenaChunk) + payload;
    return chunk;
}

void *arena_alloc_chunk(Arena *arena, size_t size) {
    /* A large object gets a chunk of its own behind the current one, whose rest stays in use. */
    if (size > arena->chunk_size / 4 && arena->chunks) {
        ArenaChunk *chunk = chunk_new(arena, size);
        chunk->older = arena->chunks->older;
        arena->chunks->older = chunk;
        return chunk + 1;
    }
    size_t payload = size > arena->chunk_size ? size : arena->chunk_size;
    ArenaChunk *chunk = chunk_new(arena, payload);
    chunk->older = arena->chunks;
    arena->chunks = chunk;
    arena->next = (char *)(chunk + 1) + size;
    arena->end = (char *)(chunk + 1) + payload;
    if (arena->chunk_size < ARENA_CHUNK_MAX) arena->chunk_size *= 2;
    return chunk + 1;
}

char *arena_strndup(Arena *arena, const char *text, size_t length) {
    char *copy = arena_alloc(arena, length + 1);
    if (length) memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

char *arena_strdup(Arena *arena, const char *text) {
    return arena_strndup(arena, text, strlen(text));
}

void *arena_memdup(Arena *arena, const void *data, size_t size) {
    if (!size) return NULL;
    return memcpy(arena_alloc(arena, size), data, size);
}

char *arena_vprintf(Arena *arena, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    char *text = arena_alloc(arena, length < 0 ? 1 : (size_t)length + 1);
    if (length >= 0) vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

char *arena_printf(Arena *arena, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(arena, format, args);
    va_end(args);
    return text;
}
