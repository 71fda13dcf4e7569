/* SipHash-1-3 and its key. */
#include "text/siphash.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

enum { KEY_SIZE = 16 };

static struct {
    pthread_once_t once;
    uint64_t key[2];
    int fixed;
} seed = {.once = PTHREAD_ONCE_INIT};

static inline uint64_t rotate(uint64_t x, int bits) { return x << bits | x >> (64 - bits); }

static inline void round_mix(uint64_t v[4]) {
    v[0] += v[1], v[2] += v[3];
    v[1] = rotate(v[1], 13) ^ v[0], v[3] = rotate(v[3], 16) ^ v[2];
    v[0] = rotate(v[0], 32);
    v[2] += v[1], v[0] += v[3];
    v[1] = rotate(v[1], 17) ^ v[2], v[3] = rotate(v[3], 21) ^ v[0];
    v[2] = rotate(v[2], 32);
}

uint64_t siphash_keyed(const void *data, size_t length, uint64_t key0, uint64_t key1) {
    /* The constants spell "somepseudorandomlygeneratedbytes". */
    uint64_t v[4] = {key0 ^ 0x736f6d6570736575, key1 ^ 0x646f72616e646f6d,
                     key0 ^ 0x6c7967656e657261, key1 ^ 0x7465646279746573};
    const uint8_t *at = data;
    uint64_t word;
    for (size_t left = length; left >= 8; left -= 8, at += 8) {
        memcpy(&word, at, 8);
        v[3] ^= word;
        round_mix(v);
        v[0] ^= word;
    }
    word = 0;
    memcpy(&word, at, length & 7);
    word |= (uint64_t)length << 56;
    v[3] ^= word;
    round_mix(v);
    v[0] ^= word;
    v[2] ^= 0xff;
    for (int i = 0; i < 3; i++) round_mix(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

/* The linear congruential generator by which CPython stretches a small seed to a key. */
static void key_from_number(uint32_t number, uint8_t *key) {
    for (int i = 0; i < KEY_SIZE; i++) {
        number = number * 214013 + 2531011;
        key[i] = (uint8_t)(number >> 16);
    }
}

static _Noreturn void seed_reject(void) {
    fputs("Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an "
          "integer in range "
          "[0; 4294967295]\nPython runtime state: preinitialized\n\n",
          stderr);
    exit(1);
}

static void seed_init(void) {
    const char *text = getenv("PYTHONHASHSEED");
    if (!text || !*text || !strcmp(text, "random")) {
        if (getrandom(seed.key, KEY_SIZE, 0) != KEY_SIZE) seed.key[0] = (uint64_t)(uintptr_t)&text;
        return;
    }
    char *end;
    unsigned long number = strtoul(text, &end, 10);
    if (*end || *text < '0' || *text > '9' || number > UINT32_MAX) seed_reject();
    seed.fixed = 1;
    if (number) key_from_number((uint32_t)number, (uint8_t *)seed.key);
}

uint64_t siphash_bytes(const void *data, size_t length) {
    if (!length) return 0;
    pthread_once(&seed.once, seed_init);
    uint64_t hash = siphash_keyed(data, length, seed.key[0], seed.key[1]);
    return hash == (uint64_t)-1 ? (uint64_t)-2 : hash;
}

int siphash_is_fixed(void) {
    pthread_once(&seed.once, seed_init);
    return seed.fixed;
}
