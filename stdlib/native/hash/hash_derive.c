/* Keys from passwords, and HMAC: over any of the hash functions. */
#include "hash_kinds.h"

#include <string.h>

/* ---- HMAC (RFC 2104) ---- */

static void pad_add(const HashKind *kind, uint8_t *state, const uint8_t *key, uint8_t pad) {
    uint8_t block[HASH_BLOCK_MAX];
    for (size_t i = 0; i < kind->block_size; i++) block[i] = key[i] ^ pad;
    kind->init(state);
    kind->update(state, block, kind->block_size);
}

void hmac_begin(HmacState *hmac, const HashKind *kind, const uint8_t *key, size_t length) {
    uint8_t block[HASH_BLOCK_MAX] = {0};
    hmac->kind = kind;
    if (length > kind->block_size) {
        kind->init(hmac->inner);
        kind->update(hmac->inner, key, length);
        kind->final(hmac->inner, block, kind->digest_size);
    } else if (length) {
        memcpy(block, key, length);
    }
    pad_add(kind, hmac->inner, block, 0x36);
    pad_add(kind, hmac->outer, block, 0x5c);
}

void hmac_digest(const HmacState *hmac, uint8_t *out) {
    const HashKind *kind = hmac->kind;
    HmacState copy = *hmac;
    uint8_t inner[HASH_DIGEST_MAX];
    kind->final(copy.inner, inner, kind->digest_size);
    kind->update(copy.outer, inner, kind->digest_size);
    kind->final(copy.outer, out, kind->digest_size);
}

/* ---- PBKDF2 (RFC 8018, section 5.2) ---- */

static void pbkdf2_block(const HmacState *password, const uint8_t *salt, size_t salt_length,
                         uint64_t iterations, uint32_t index, uint8_t *sum) {
    const HashKind *kind = password->kind;
    uint8_t step[HASH_DIGEST_MAX];
    const uint8_t number[4] = {(uint8_t)(index >> 24), (uint8_t)(index >> 16),
                               (uint8_t)(index >> 8), (uint8_t)index};
    HmacState hmac = *password;
    kind->update(hmac.inner, salt, salt_length);
    kind->update(hmac.inner, number, sizeof number);
    hmac_digest(&hmac, step);
    memcpy(sum, step, kind->digest_size);
    for (uint64_t i = 1; i < iterations; i++) {
        hmac = *password;
        kind->update(hmac.inner, step, kind->digest_size);
        hmac_digest(&hmac, step);
        for (size_t k = 0; k < kind->digest_size; k++) sum[k] ^= step[k];
    }
}

void pbkdf2_derive(const HmacState *password, const uint8_t *salt, size_t salt_length,
                   uint64_t iterations, uint8_t *out, size_t length) {
    uint8_t block[HASH_DIGEST_MAX];
    size_t size = password->kind->digest_size;
    for (uint32_t index = 1; length; index++) {
        size_t part = length < size ? length : size;
        pbkdf2_block(password, salt, salt_length, iterations, index, block);
        memcpy(out, block, part);
        out += part;
        length -= part;
    }
}

/* ---- scrypt (RFC 7914) ---- */

enum { SALSA_WORDS = 16, SALSA_ROUNDS = 8 };

static uint32_t rotate(uint32_t x, int count) { return x << count | x >> (32 - count); }

static void quarter_round(uint32_t *x, int a, int b, int c, int d) {
    x[b] ^= rotate(x[a] + x[d], 7);
    x[c] ^= rotate(x[b] + x[a], 9);
    x[d] ^= rotate(x[c] + x[b], 13);
    x[a] ^= rotate(x[d] + x[c], 18);
}

/* Salsa20/8 of a block of 16 words. */
static void salsa(uint32_t *block) {
    uint32_t x[SALSA_WORDS];
    memcpy(x, block, sizeof x);
    for (int round = 0; round < SALSA_ROUNDS; round += 2) {
        quarter_round(x, 0, 4, 8, 12);
        quarter_round(x, 5, 9, 13, 1);
        quarter_round(x, 10, 14, 2, 6);
        quarter_round(x, 15, 3, 7, 11);
        quarter_round(x, 0, 1, 2, 3);
        quarter_round(x, 5, 6, 7, 4);
        quarter_round(x, 10, 11, 8, 9);
        quarter_round(x, 15, 12, 13, 14);
    }
    for (int i = 0; i < SALSA_WORDS; i++) block[i] += x[i];
}

/* scryptBlockMix of 2r blocks; `mixed` has room for as many. */
static void block_mix(uint32_t *blocks, uint32_t *mixed, uint64_t r) {
    uint32_t x[SALSA_WORDS];
    memcpy(x, blocks + (2 * r - 1) * SALSA_WORDS, sizeof x);
    for (uint64_t i = 0; i < 2 * r; i++) {
        for (int k = 0; k < SALSA_WORDS; k++) x[k] ^= blocks[i * SALSA_WORDS + (uint64_t)k];
        salsa(x);
        uint64_t to = i / 2 + (i & 1 ? r : 0);
        memcpy(mixed + to * SALSA_WORDS, x, sizeof x);
    }
    memcpy(blocks, mixed, 2 * r * sizeof x);
}

/* scryptROMix; words are little-endian, as the machine's. */
static void rom_mix(uint32_t *blocks, uint32_t *table, uint32_t *mixed, uint64_t n, uint64_t r) {
    uint64_t words = 2 * r * SALSA_WORDS;
    for (uint64_t i = 0; i < n; i++) {
        memcpy(table + i * words, blocks, words * sizeof *blocks);
        block_mix(blocks, mixed, r);
    }
    for (uint64_t i = 0; i < n; i++) {
        uint64_t at = blocks[(2 * r - 1) * SALSA_WORDS] & (n - 1);
        for (uint64_t k = 0; k < words; k++) blocks[k] ^= table[at * words + k];
        block_mix(blocks, mixed, r);
    }
}

int scrypt_derive(const uint8_t *password, size_t password_length, const uint8_t *salt,
                  size_t salt_length, uint64_t n, uint64_t r, uint64_t p, uint8_t *out,
                  size_t length) {
    uint64_t size = 128 * r;
    uint8_t *blocks = gc_try_bytes(size * p);
    uint32_t *table = blocks ? gc_try_bytes(size * n) : NULL;
    uint32_t *mixed = table ? gc_try_bytes(size) : NULL;
    if (!mixed) return -1;
    HmacState key;
    hmac_begin(&key, &hash_kind_sha256, password, password_length);
    pbkdf2_derive(&key, salt, salt_length, 1, blocks, size * p);
    for (uint64_t i = 0; i < p; i++) rom_mix((uint32_t *)(blocks + i * size), table, mixed, n, r);
    pbkdf2_derive(&key, blocks, size * p, 1, out, length);
    return 0;
}
