/* Interner: equal strings become the same `const Name *`.
 *
 * Two names of one interner are equal exactly when their pointers are. A program has one interner;
 * names live as long as it. It is not locked: parse on one thread, or one interner a thread. */
#ifndef KRAIT_SUPPORT_INTERN_H
#define KRAIT_SUPPORT_INTERN_H

#include "support/arena.h"

typedef struct Name {
    uint32_t hash;
    uint32_t length; /* bytes, without the NUL behind the text */
    uint32_t id;     /* 0, 1, 2, ... in the order of interning: a dense index for side tables */
    uint32_t tag;    /* free for one layer: the front end keeps the token kind of a keyword here */
    char text[];     /* UTF-8, NUL-terminated */
} Name;

typedef struct Interner {
    Arena arena;
    Name **slots; /* open addressing; NULL is free */
    uint32_t mask;
    uint32_t count;
    Name **by_id;
    uint32_t by_id_cap;
} Interner;

void interner_init(Interner *interner);
void interner_release(Interner *interner);

Name *interner_add_hashed(Interner *interner, const char *text, size_t length, uint32_t hash);

static inline const Name *interner_name(const Interner *interner, uint32_t id) {
    return interner->by_id[id];
}

/* The hash of a name, also in steps for a scanner that hashes while it looks for the end:
 * NAME_HASH_SEED, one step for each byte, then name_hash_finish. */
#define NAME_HASH_SEED 0x811C9DC5u

static inline uint32_t name_hash_step(uint32_t hash, unsigned char byte) {
    return (hash ^ byte) * 0x01000193u;
}

static inline uint32_t name_hash_finish(uint32_t hash) { return hash ^ (hash >> 15); }

static inline uint32_t name_hash(const char *text, size_t length) {
    uint32_t hash = NAME_HASH_SEED;
    for (size_t i = 0; i < length; i++) hash = name_hash_step(hash, (unsigned char)text[i]);
    return name_hash_finish(hash);
}

static inline const Name *interner_add(Interner *interner, const char *text, size_t length) {
    return interner_add_hashed(interner, text, length, name_hash(text, length));
}

/* NULL: it is not there, and is not added. */
const Name *interner_find(const Interner *interner, const char *text);

static inline const Name *interner_add_str(Interner *interner, const char *text) {
    return interner_add(interner, text, strlen(text));
}

#endif
