/* The module _sha256, over OpenSSL's libcrypto: its functions of old, whose state can be copied. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "_sha256.stub.h"

#include "hash_kinds.h"

#include <assert.h>
#include <openssl/sha.h>

static_assert(sizeof(SHA256_CTX) <= HASH_STATE_MAX, "the state fits into a hash object");

static void sha224_init(void *state) { SHA224_Init(state); }
static void sha224_update(void *state, const uint8_t *data, size_t length) {
    SHA224_Update(state, data, length);
}
static void sha224_final(void *state, uint8_t *out, size_t length) {
    (void)length;
    SHA224_Final(out, state);
}
const HashKind hash_kind_sha224 = {"sha224",    SHA224_DIGEST_LENGTH, SHA256_CBLOCK,
                                   sha224_init, sha224_update,        sha224_final};

Value kr__sha256_sha224(Value string, Value usedforsecurity) {
    return (void)usedforsecurity, hash_new(&hash_kind_sha224, string);
}

static void sha256_init(void *state) { SHA256_Init(state); }
static void sha256_update(void *state, const uint8_t *data, size_t length) {
    SHA256_Update(state, data, length);
}
static void sha256_final(void *state, uint8_t *out, size_t length) {
    (void)length;
    SHA256_Final(out, state);
}
const HashKind hash_kind_sha256 = {"sha256",    SHA256_DIGEST_LENGTH, SHA256_CBLOCK,
                                   sha256_init, sha256_update,        sha256_final};

Value kr__sha256_sha256(Value string, Value usedforsecurity) {
    return (void)usedforsecurity, hash_new(&hash_kind_sha256, string);
}
