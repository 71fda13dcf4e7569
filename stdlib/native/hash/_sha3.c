/* The module _sha3: Keccak as FIPS 202 has it. */
#include "_sha3.stub.h"

#include "hash_kinds.h"

#include <assert.h>
#include <string.h>

enum { LANES = 25, ROUNDS = 24, STATE_BYTES = 200, SHA3_SUFFIX = 0x06, SHAKE_SUFFIX = 0x1f };

typedef struct Keccak {
    uint64_t lanes[LANES]; /* lane x, y at x + 5 * y; bytes from the lowest on */
    uint32_t rate, at;     /* bytes taken at once, and of those so far */
    uint8_t suffix;        /* which ends the data */
} Keccak;
static_assert(sizeof(Keccak) <= HASH_STATE_MAX, "the state fits into a hash object");

/* ---- The permutation (FIPS 202, section 3) ---- */

static uint64_t rotate(uint64_t word, unsigned by) {
    return by ? word << by | word >> (64 - by) : word;
}

static void theta(uint64_t *a) {
    uint64_t column[5];
    for (int x = 0; x < 5; x++) column[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    for (int i = 0; i < LANES; i++) a[i] ^= column[(i + 4) % 5] ^ rotate(column[(i + 1) % 5], 1);
}

/* Rho and pi: each lane is rotated and goes to another place, in one cycle of 24. */
static void rho_pi(uint64_t *a) {
    uint64_t moving = a[1];
    int x = 1, y = 0;
    for (unsigned t = 0; t < LANES - 1; t++) {
        int to_y = (2 * x + 3 * y) % 5;
        x = y;
        y = to_y;
        uint64_t there = a[x + 5 * y];
        a[x + 5 * y] = rotate(moving, (t + 1) * (t + 2) / 2 % 64);
        moving = there;
    }
}

static void chi(uint64_t *a) {
    for (int y = 0; y < LANES; y += 5) {
        uint64_t row[5];
        memcpy(row, a + y, sizeof row);
        for (int x = 0; x < 5; x++) a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
    }
}

/* The round constants come from a shift register (section 3.2.5): its bits go to 2**j - 1. */
static uint64_t iota(uint8_t *lfsr) {
    uint64_t constant = 0;
    for (unsigned j = 0; j < 7; j++) {
        if (*lfsr & 1) constant ^= UINT64_C(1) << ((1u << j) - 1);
        *lfsr = (uint8_t)(*lfsr << 1 ^ (*lfsr & 0x80 ? 0x71 : 0));
    }
    return constant;
}

static void permute(Keccak *k) {
    uint8_t lfsr = 1;
    for (int round = 0; round < ROUNDS; round++) {
        theta(k->lanes);
        rho_pi(k->lanes);
        chi(k->lanes);
        k->lanes[0] ^= iota(&lfsr);
    }
    k->at = 0;
}

/* ---- The sponge (section 4) ---- */

static void byte_mix(Keccak *k, uint32_t at, uint8_t byte) {
    k->lanes[at / 8] ^= (uint64_t)byte << (at % 8 * 8);
}

static void sha3_update(void *state, const uint8_t *data, size_t length) {
    Keccak *k = state;
    for (size_t i = 0; i < length; i++) {
        byte_mix(k, k->at++, data[i]);
        if (k->at == k->rate) permute(k);
    }
}

static void sha3_final(void *state, uint8_t *out, size_t length) {
    Keccak *k = state;
    byte_mix(k, k->at, k->suffix);
    byte_mix(k, k->rate - 1, 0x80);
    permute(k);
    for (size_t i = 0; i < length; i++) {
        if (k->at == k->rate) permute(k);
        out[i] = (uint8_t)(k->lanes[k->at / 8] >> (k->at % 8 * 8));
        k->at++;
    }
}

/* strength: bytes; the rate is what twice that leaves of the state. */
static void sponge_init(void *state, uint32_t strength, uint8_t suffix) {
    *(Keccak *)state = (Keccak){.rate = STATE_BYTES - 2 * strength, .suffix = suffix};
}

#define FUNCTION(name, strength, digest, suffix)                                                   \
    static void name##_init(void *state) { sponge_init(state, strength, suffix); }                 \
    const HashKind hash_kind_##name = {#name,       digest,      STATE_BYTES - 2 * (strength),     \
                                       name##_init, sha3_update, sha3_final};                      \
    Value kr__sha3_##name(Value data, Value usedforsecurity) {                                     \
        return (void)usedforsecurity, hash_new(&hash_kind_##name, data);                           \
    }
FUNCTION(sha3_224, 28, 28, SHA3_SUFFIX)
FUNCTION(sha3_256, 32, 32, SHA3_SUFFIX)
FUNCTION(sha3_384, 48, 48, SHA3_SUFFIX)
FUNCTION(sha3_512, 64, 64, SHA3_SUFFIX)
FUNCTION(shake_128, 16, 0, SHAKE_SUFFIX)
FUNCTION(shake_256, 32, 0, SHAKE_SUFFIX)
