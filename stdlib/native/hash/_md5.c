/* The module _md5, over OpenSSL's libcrypto: its functions of old, whose state can be copied. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "_md5.stub.h"

#include "hash_kinds.h"

#include <assert.h>
#include <openssl/md5.h>

static_assert(sizeof(MD5_CTX) <= HASH_STATE_MAX, "the state fits into a hash object");

static void md5_init(void *state) { MD5_Init(state); }
static void md5_update(void *state, const uint8_t *data, size_t length) {
    MD5_Update(state, data, length);
}
static void md5_final(void *state, uint8_t *out, size_t length) {
    (void)length;
    MD5_Final(out, state);
}
const HashKind hash_kind_md5 = {"md5",    MD5_DIGEST_LENGTH, MD5_CBLOCK,
                                md5_init, md5_update,        md5_final};

Value kr__md5_md5(Value string, Value usedforsecurity) {
    return (void)usedforsecurity, hash_new(&hash_kind_md5, string);
}
