/* Hash functions that only _hashlib has, over OpenSSL's libcrypto. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "hash_kinds.h"

#include <assert.h>
#include <openssl/md5.h>
#include <openssl/ripemd.h>
#include <openssl/sha.h>
#include <string.h>

/* ---- SHA-512/t: SHA-512 from other initial values, which it makes itself (FIPS 180-4, 5.3.6) ----
 */

enum { SHA512_WORDS = 8 };

static void sha512_t_init(SHA512_CTX *state, const char *name) {
    uint8_t digest[SHA512_DIGEST_LENGTH];
    SHA512_Init(state);
    for (int i = 0; i < SHA512_WORDS; i++) state->h[i] ^= 0xa5a5a5a5a5a5a5a5;
    SHA512_Update(state, name, strlen(name));
    SHA512_Final(digest, state);
    SHA512_Init(state);
    for (int i = 0; i < SHA512_WORDS; i++) {
        uint64_t word = 0;
        for (int k = 0; k < 8; k++) word = word << 8 | digest[8 * i + k];
        state->h[i] = word;
    }
}

static void sha512_224_init(void *state) { sha512_t_init(state, "SHA-512/224"); }
static void sha512_256_init(void *state) { sha512_t_init(state, "SHA-512/256"); }
static void sha512_update(void *state, const uint8_t *data, size_t length) {
    SHA512_Update(state, data, length);
}
static void sha512_final(void *state, uint8_t *out, size_t length) {
    uint8_t digest[SHA512_DIGEST_LENGTH];
    SHA512_Final(digest, state);
    memcpy(out, digest, length);
}
const HashKind hash_kind_sha512_224 = {"sha512_224",  28,          SHA512_CBLOCK, sha512_224_init,
                                       sha512_update, sha512_final};
const HashKind hash_kind_sha512_256 = {"sha512_256",  32,          SHA512_CBLOCK, sha512_256_init,
                                       sha512_update, sha512_final};

/* ---- RIPEMD-160 ---- */

static_assert(sizeof(RIPEMD160_CTX) <= HASH_STATE_MAX, "the state fits into a hash object");
static void ripemd160_init(void *state) { RIPEMD160_Init(state); }
static void ripemd160_update(void *state, const uint8_t *data, size_t length) {
    RIPEMD160_Update(state, data, length);
}
static void ripemd160_final(void *state, uint8_t *out, size_t length) {
    (void)length;
    RIPEMD160_Final(out, state);
}
const HashKind hash_kind_ripemd160 = {"ripemd160",    RIPEMD160_DIGEST_LENGTH, RIPEMD160_CBLOCK,
                                      ripemd160_init, ripemd160_update,        ripemd160_final};

/* ---- MD5 and SHA-1, one behind the other ---- */

typedef struct BothStates {
    MD5_CTX md5;
    SHA_CTX sha1;
} BothStates;
static_assert(sizeof(BothStates) <= HASH_STATE_MAX, "the states fit into a hash object");

static void both_init(void *state) {
    BothStates *both = state;
    MD5_Init(&both->md5);
    SHA1_Init(&both->sha1);
}
static void both_update(void *state, const uint8_t *data, size_t length) {
    BothStates *both = state;
    MD5_Update(&both->md5, data, length);
    SHA1_Update(&both->sha1, data, length);
}
static void both_final(void *state, uint8_t *out, size_t length) {
    BothStates *both = state;
    (void)length;
    MD5_Final(out, &both->md5);
    SHA1_Final(out + MD5_DIGEST_LENGTH, &both->sha1);
}
const HashKind hash_kind_md5_sha1 = {"md5-sha1",  MD5_DIGEST_LENGTH + SHA_DIGEST_LENGTH,
                                     MD5_CBLOCK,  both_init,
                                     both_update, both_final};
