/* The module _sha1, over OpenSSL's libcrypto: its functions of old, whose state can be copied. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "_sha1.stub.h"

#include "hash_kinds.h"

#include <assert.h>
#include <openssl/sha.h>

static_assert(sizeof(SHA_CTX) <= HASH_STATE_MAX, "the state fits into a hash object");

static void sha1_init(void *state) { SHA1_Init(state); }
static void sha1_update(void *state, const uint8_t *data, size_t length) {
    SHA1_Update(state, data, length);
}
static void sha1_final(void *state, uint8_t *out, size_t length) {
    (void)length;
    SHA1_Final(out, state);
}
const HashKind hash_kind_sha1 = {"sha1",    SHA_DIGEST_LENGTH, SHA_CBLOCK,
                                 sha1_init, sha1_update,       sha1_final};

Value kr__sha1_sha1(Value string, Value usedforsecurity) {
    return (void)usedforsecurity, hash_new(&hash_kind_sha1, string);
}
