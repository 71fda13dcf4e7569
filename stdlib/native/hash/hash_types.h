/* Hash objects: one struct for all functions, which are rows of a table. */
#ifndef KRAIT_STDLIB_HASH_TYPES_H
#define KRAIT_STDLIB_HASH_TYPES_H

#include "core/object.h"

enum { HASH_STATE_MAX = 416 /* bytes: of SHA-3 */, HASH_DIGEST_MAX = 64 };

/* Each gets its state, which copying bytes copies. */
typedef struct HashKind {
    const char *name;
    uint32_t digest_size, block_size; /* bytes; digest_size 0: as long as one asks for */
    void (*init)(void *state);
    void (*update)(void *state, const uint8_t *data, size_t length);
    /* Ends the data: the state is of no more use. */
    void (*final)(void *state, uint8_t *out, size_t length);
} HashKind;

typedef struct HashObject {
    Type *type;
    const HashKind *kind;
    uint32_t digest_size; /* the kind's, or what the program chose */
    _Alignas(16) uint8_t state[HASH_STATE_MAX];
} HashObject;

/* A hash object with the hash of data (bytes-like) so far. */
Value hash_new(const HashKind *kind, Value data);
/* More data. 0, -1. */
int hash_add(HashObject *hash, Value data);

#endif
