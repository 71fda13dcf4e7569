/* The hash functions that modules have, for _hashlib, which has them all. */
#ifndef KRAIT_STDLIB_HASH_KINDS_H
#define KRAIT_STDLIB_HASH_KINDS_H

#include "hash_types.h"

#define HASH_KIND(name) extern const HashKind hash_kind_##name;
#include "hash_kinds.def"
#undef HASH_KIND
extern const HashKind hash_kind_sha512_224, hash_kind_sha512_256, hash_kind_ripemd160,
    hash_kind_blake2b, hash_kind_blake2s, hash_kind_md5_sha1;

enum { HASH_BLOCK_MAX = 168 /* bytes: of SHAKE128 */ };

/* HMAC (RFC 2104): two states that have taken the key. */
typedef struct HmacState {
    const HashKind *kind;
    _Alignas(16) uint8_t inner[HASH_STATE_MAX];
    _Alignas(16) uint8_t outer[HASH_STATE_MAX];
} HmacState;

void hmac_begin(HmacState *hmac, const HashKind *kind, const uint8_t *key, size_t length);
/* Ends a copy: digest_size bytes. */
void hmac_digest(const HmacState *hmac, uint8_t *out);

/* PBKDF2 (RFC 8018) with HMAC. */
void pbkdf2_derive(const HmacState *password, const uint8_t *salt, size_t salt_length,
                   uint64_t iterations, uint8_t *out, size_t length);
/* scrypt (RFC 7914); n is a power of 2. 0, or -1 with MemoryError. */
int scrypt_derive(const uint8_t *password, size_t password_length, const uint8_t *salt,
                  size_t salt_length, uint64_t n, uint64_t r, uint64_t p, uint8_t *out,
                  size_t length);

typedef struct HmacObject {
    Type *type;
    HmacState state;
} HmacObject;

#endif
