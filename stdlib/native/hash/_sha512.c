/* The module _sha512, over OpenSSL's libcrypto: its functions of old, whose state can be copied. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "_sha512.stub.h"

#include "hash_kinds.h"

#include <assert.h>
#include <openssl/sha.h>

static_assert(sizeof(SHA512_CTX) <= HASH_STATE_MAX, "the state fits into a hash object");

static void sha384_init(void *state) { SHA384_Init(state); }
static void sha384_update(void *state, const uint8_t *data, size_t length) {
    SHA384_Update(state, data, length);
}
static void sha384_final(void *state, uint8_t *out, size_t length) {
    (void)length;
    SHA384_Final(out, state);
}
const HashKind hash_kind_sha384 = {"sha384",    SHA384_DIGEST_LENGTH, SHA512_CBLOCK,
                                   sha384_init, sha384_update,        sha384_final};

Value kr__sha512_sha384(Value string, Value usedforsecurity) {
    return (void)usedforsecurity, hash_new(&hash_kind_sha384, string);
}

static void sha512_init(void *state) { SHA512_Init(state); }
static void sha512_update(void *state, const uint8_t *data, size_t length) {
    SHA512_Update(state, data, length);
}
static void sha512_final(void *state, uint8_t *out, size_t length) {
    (void)length;
    SHA512_Final(out, state);
}
const HashKind hash_kind_sha512 = {"sha512",    SHA512_DIGEST_LENGTH, SHA512_CBLOCK,
                                   sha512_init, sha512_update,        sha512_final};

Value kr__sha512_sha512(Value string, Value usedforsecurity) {
    return (void)usedforsecurity, hash_new(&hash_kind_sha512, string);
}
