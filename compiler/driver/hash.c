/* BLAKE2b, after RFC 7693. */
#include "driver/hash.h"

#include <string.h>

static const uint64_t initial[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};

static const uint8_t order[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

static uint64_t rotate(uint64_t x, unsigned n) { return (x >> n) | (x << (64 - n)); }

static void mix(uint64_t *a, uint64_t *b, uint64_t *c, uint64_t *d, uint64_t x, uint64_t y) {
    *a += *b + x;
    *d = rotate(*d ^ *a, 32);
    *c += *d;
    *b = rotate(*b ^ *c, 24);
    *a += *b + y;
    *d = rotate(*d ^ *a, 16);
    *c += *d;
    *b = rotate(*b ^ *c, 63);
}

static void mix_round(uint64_t v[16], const uint64_t m[16], const uint8_t s[16]) {
    for (unsigned i = 0; i < 4; i++)
        mix(&v[i], &v[4 + i], &v[8 + i], &v[12 + i], m[s[2 * i]], m[s[2 * i + 1]]);
    for (unsigned i = 0; i < 4; i++)
        mix(&v[i], &v[4 + (i + 1) % 4], &v[8 + (i + 2) % 4], &v[12 + (i + 3) % 4], m[s[8 + 2 * i]],
            m[s[9 + 2 * i]]);
}

static void compress(Hasher *h, uint64_t last) {
    uint64_t v[16], m[16];
    memcpy(v, h->state, sizeof h->state);
    memcpy(v + 8, initial, sizeof initial);
    v[12] ^= h->length;
    v[14] ^= last;
    memcpy(m, h->block, sizeof m);
    for (unsigned round = 0; round < 12; round++) mix_round(v, m, order[round % 10]);
    for (unsigned i = 0; i < 8; i++) h->state[i] ^= v[i] ^ v[8 + i];
}

void hash_init(Hasher *h) {
    memset(h, 0, sizeof *h);
    memcpy(h->state, initial, sizeof initial);
    h->state[0] ^= 0x01010000 ^ HASH_BYTES; /* no key, fan-out and depth 1 */
}

/* A full block waits for more: the last one is compressed differently. */
void hash_bytes(Hasher *h, const void *bytes, size_t length) {
    const uint8_t *p = bytes;
    while (length > 0) {
        if (h->used == HASH_BLOCK) {
            h->length += HASH_BLOCK;
            compress(h, 0);
            h->used = 0;
        }
        size_t part = length < HASH_BLOCK - h->used ? length : HASH_BLOCK - h->used;
        memcpy(h->block + h->used, p, part);
        h->used += part;
        p += part;
        length -= part;
    }
}

void hash_number(Hasher *h, uint64_t number) { hash_bytes(h, &number, sizeof number); }

void hash_text(Hasher *h, const char *text) {
    size_t length = strlen(text);
    hash_number(h, length);
    hash_bytes(h, text, length);
}

void hash_finish(Hasher *h, char text[HASH_TEXT_SIZE]) {
    static const char digits[] = "0123456789abcdef";
    h->length += h->used;
    memset(h->block + h->used, 0, HASH_BLOCK - h->used);
    compress(h, ~(uint64_t)0);
    const uint8_t *bytes = (const uint8_t *)h->state;
    for (unsigned i = 0; i < HASH_BYTES; i++) {
        text[2 * i] = digits[bytes[i] >> 4];
        text[2 * i + 1] = digits[bytes[i] & 15];
    }
    text[2 * HASH_BYTES] = '\0';
}
