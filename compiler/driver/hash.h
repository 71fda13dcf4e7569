/* BLAKE2b with 256 bits (RFC 7693): names for cached results. */
#ifndef KRAIT_DRIVER_HASH_H
#define KRAIT_DRIVER_HASH_H

#include <stddef.h>
#include <stdint.h>

enum { HASH_BYTES = 32, HASH_TEXT_SIZE = 2 * HASH_BYTES + 1, HASH_BLOCK = 128 };

typedef struct Hasher {
    uint64_t state[8];
    uint64_t length; /* bytes compressed so far; 2^64 are enough */
    uint8_t block[HASH_BLOCK];
    size_t used; /* of block */
} Hasher;

void hash_init(Hasher *hasher);
void hash_bytes(Hasher *hasher, const void *bytes, size_t length);
/* With its length in front, so that ("ab", "c") and ("a", "bc") differ. */
void hash_text(Hasher *hasher, const char *text);
void hash_number(Hasher *hasher, uint64_t number);
/* Hexadecimal digits and a NUL. */
void hash_finish(Hasher *hasher, char text[HASH_TEXT_SIZE]);

#endif
