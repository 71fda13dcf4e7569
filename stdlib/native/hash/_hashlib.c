/* The module _hashlib. Its functions are rows of tables, not OpenSSL's own interface, which would
 * bring all of its ciphers into every program. */
#include "_hashlib.stub.h"
#include "_operator.stub.h"

#include "hash_kinds.h"

#include "containers/containers.h"
#include "core/descriptor.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

#include <limits.h>
#include <string.h>
#include <strings.h>

/* ---- Functions by name ---- */

/* Names as hashlib has them, and OpenSSL's own, which are compared without case. */
static const struct {
    const HashKind *kind;
    const char *aliases[3];
} kinds[] = {
    {&hash_kind_md5, {"MD5", "SSL3-MD5"}},
    {&hash_kind_sha1, {"SHA1", "SHA-1", "SSL3-SHA1"}},
    {&hash_kind_sha224, {"SHA224", "SHA-224", "SHA2-224"}},
    {&hash_kind_sha256, {"SHA256", "SHA-256", "SHA2-256"}},
    {&hash_kind_sha384, {"SHA384", "SHA-384", "SHA2-384"}},
    {&hash_kind_sha512, {"SHA512", "SHA-512", "SHA2-512"}},
    {&hash_kind_sha512_224, {"SHA512-224", "SHA-512/224", "SHA2-512/224"}},
    {&hash_kind_sha512_256, {"SHA512-256", "SHA-512/256", "SHA2-512/256"}},
    {&hash_kind_sha3_224, {"SHA3-224"}},
    {&hash_kind_sha3_256, {"SHA3-256"}},
    {&hash_kind_sha3_384, {"SHA3-384"}},
    {&hash_kind_sha3_512, {"SHA3-512"}},
    {&hash_kind_shake_128, {"SHAKE128", "SHAKE-128"}},
    {&hash_kind_shake_256, {"SHAKE256", "SHAKE-256"}},
    {&hash_kind_blake2b, {"BLAKE2b512", "BLAKE2B-512"}},
    {&hash_kind_blake2s, {"BLAKE2s256", "BLAKE2S-256"}},
    {&hash_kind_ripemd160, {"RIPEMD160", "RIPEMD", "RMD160"}},
    {&hash_kind_md5_sha1, {"MD5-SHA1"}},
};
enum { KIND_COUNT = sizeof kinds / sizeof *kinds, ALIASES = 3 };

static bool name_fits(size_t row, const char *given) {
    if (strcmp(kinds[row].kind->name, given) == 0) return true;
    for (size_t i = 0; i < ALIASES && kinds[row].aliases[i]; i++)
        if (strcasecmp(kinds[row].aliases[i], given) == 0) return true;
    return false;
}

static Value name_refuse(void) {
    return error_raise(&kr_type_ValueError, "[digital envelope routines] unsupported");
}

/* The function of this name, a str; NULL with ValueError. */
static const HashKind *kind_named(Value name) {
    const char *text = str_utf8(name, NULL);
    if (!text) return NULL;
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (name_fits(i, text)) return kinds[i].kind;
    return name_refuse(), NULL;
}

Value kr__hashlib_const_UnsupportedDigestmodError(void) {
    static Value class;
    return error_class(&class, "_hashlib", "UnsupportedDigestmodError",
                       value_of(&kr_type_ValueError), NULL);
}

static Value constructors;

/* The function of a name or a constructor; NULL with UnsupportedDigestmodError. */
static const HashKind *kind_given(Value given) {
    if (value_is_str(given)) return kind_named(given);
    Value name =
        value_is_exact(given, &kr_type_builtin_function) ? dict_get(constructors, given) : 0;
    if (name) return kind_named(name);
    if (error_is_set()) return NULL;
    Value message = str_printf("Unsupported digestmod %S", given);
    Value class = kr__hashlib_const_UnsupportedDigestmodError();
    Value error = message && class ? object_call1(class, message) : 0;
    if (error) error_raise_object(error);
    return NULL;
}

Value kr__hashlib_new(Value name, Value string, Value usedforsecurity) {
    (void)usedforsecurity;
    if (!value_is_str(name)) return error_raise(&kr_type_TypeError, "name must be a string");
    const HashKind *kind = kind_named(name);
    return kind ? hash_new(kind, string) : 0;
}

#define HASH_KIND(name)                                                                            \
    Value kr__hashlib_openssl_##name(Value string, Value usedforsecurity) {                        \
        return (void)usedforsecurity, hash_new(&hash_kind_##name, string);                         \
    }
#include "hash_kinds.def"
#undef HASH_KIND

/* ---- HMAC ---- */

static HmacObject *hmac_object(Value v) { return (HmacObject *)v; }

/* A function of fixed length, which is what HMAC takes. */
static const HashKind *hmac_kind(Value given) {
    const HashKind *kind = kind_given(given);
    if (!kind || kind->digest_size) return kind;
    return name_refuse(), NULL;
}

static int hmac_add(HmacState *hmac, Value data) {
    Buffer in;
    if (value_is_str(data)) {
        error_raise(&kr_type_TypeError, "Strings must be encoded before hashing");
        return -1;
    }
    if (buffer_acquire(data, &in) < 0) return -1;
    hmac->kind->update(hmac->inner, in.data, in.length);
    buffer_release(&in);
    return 0;
}

static int hmac_key(HmacState *hmac, const HashKind *kind, Value key) {
    Buffer in;
    if (buffer_acquire(key, &in) < 0) return -1;
    hmac_begin(hmac, kind, in.data, in.length);
    buffer_release(&in);
    return 0;
}

static Value hmac_result(const HmacState *hmac) {
    uint8_t digest[HASH_DIGEST_MAX];
    hmac_digest(hmac, digest);
    return bytes_from(digest, hmac->kind->digest_size);
}

Value kr__hashlib_hmac_new(Value key, Value msg, Value digestmod) {
    if (!value_is_bytes_like(key))
        return error_raise(&kr_type_TypeError, "a bytes-like object is required, not '%T'", key);
    if (!digestmod)
        return error_raise(&kr_type_TypeError, "Missing required parameter 'digestmod'.");
    const HashKind *kind = hmac_kind(digestmod);
    if (!kind) return 0;
    HmacObject *made = GC_NEW(HmacObject, &kr_type_HMAC);
    if (hmac_key(&made->state, kind, key) < 0) return 0;
    return msg != KR_NONE && hmac_add(&made->state, msg) < 0 ? 0 : value_of(made);
}

Value kr__hashlib_hmac_digest(Value key, Value msg, Value digest) {
    HmacState hmac;
    const HashKind *kind = hmac_kind(digest);
    if (!kind || hmac_key(&hmac, kind, key) < 0) return 0;
    return hmac_add(&hmac, msg) < 0 ? 0 : hmac_result(&hmac);
}

Value kr_HMAC_update(Value self, Value data) {
    return hmac_add(&hmac_object(self)->state, data) < 0 ? 0 : KR_NONE;
}
Value kr_HMAC_digest(Value self) { return hmac_result(&hmac_object(self)->state); }
Value kr_HMAC_hexdigest(Value self) {
    Value digest = kr_HMAC_digest(self);
    return digest ? object_method(digest, "hex", NULL, 0) : 0;
}
Value kr_HMAC_copy(Value self) {
    HmacObject *copy = GC_NEW(HmacObject, &kr_type_HMAC);
    copy->state = hmac_object(self)->state;
    return value_of(copy);
}
Value kr_HMAC_get_digest_size(Value self) {
    return small_make(hmac_object(self)->state.kind->digest_size);
}
Value kr_HMAC_get_block_size(Value self) {
    return small_make(hmac_object(self)->state.kind->block_size);
}
Value kr_HMAC_get_name(Value self) {
    return str_printf("hmac-%s", hmac_object(self)->state.kind->name);
}
Value kr_HMAC___repr__(Value self) {
    return str_printf("<%s HMAC object @ 0x%llx>", hmac_object(self)->state.kind->name,
                      (unsigned long long)self);
}

/* ---- Keys from passwords ---- */

/* dklen. 0, -1. */
static int length_arg(Value v, const char *message, int64_t *length) {
    if (object_index_i64(v, length, &kr_type_OverflowError) < 0) return -1;
    if (*length >= 1 && *length <= INT_MAX) return 0;
    error_raise(*length > INT_MAX ? &kr_type_OverflowError : &kr_type_ValueError, "%s",
                *length > INT_MAX ? "key length is too great." : message);
    return -1;
}

Value kr__hashlib_pbkdf2_hmac(Value name, Value password, Value salt, Value iterations,
                              Value dklen) {
    HmacState key;
    Buffer in;
    int64_t count, length;
    uint8_t *out;
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError,
                           "pbkdf2_hmac() argument 'hash_name' must be str, not %G", name);
    if (!value_is_bytes_like(password) || !value_is_bytes_like(salt))
        return error_raise(&kr_type_TypeError, "a bytes-like object is required, not '%T'",
                           value_is_bytes_like(password) ? salt : password);
    if (object_index_i64(iterations, &count, &kr_type_OverflowError) < 0) return 0;
    const HashKind *kind = kind_named(name);
    if (kind && !kind->digest_size) return name_refuse();
    if (!kind || hmac_key(&key, kind, password) < 0) return 0;
    if (count < 1)
        return error_raise(&kr_type_ValueError, "iteration value must be greater than 0.");
    length = kind->digest_size;
    if (dklen != KR_NONE && length_arg(dklen, "key length must be greater than 0.", &length) < 0)
        return 0;
    if (buffer_acquire(salt, &in) < 0) return 0;
    Value result = bytes_alloc((size_t)length, &out);
    if (result) pbkdf2_derive(&key, in.data, in.length, (uint64_t)count, out, (size_t)length);
    buffer_release(&in);
    return result;
}

/* n, r and p of scrypt. 0, -1. */
static int cost_arg(Value v, const char *name, uint64_t *number) {
    if (v != KR_NONE && !value_is_int(v)) {
        error_raise(&kr_type_TypeError, "scrypt() argument '%s' must be int, not %G", name, v);
        return -1;
    }
    if (v != KR_NONE && int_fits_u64(v, number)) return 0;
    error_raise(&kr_type_TypeError, "%s is required and must be an unsigned int", name);
    return -1;
}

/* The limits that RFC 7914 and OpenSSL set. 0, -1. */
static int costs_check(uint64_t n, uint64_t r, uint64_t p, int64_t memory) {
    const uint64_t product_max = (1 << 30) - 1, memory_default = 32 << 20;
    if (n < 2 || (n & (n - 1))) {
        error_raise(&kr_type_ValueError, "n must be a power of 2.");
        return -1;
    }
    uint64_t limit = memory ? (uint64_t)memory : memory_default;
    if (!r || !p || p > product_max / r) {
        error_raise(&kr_type_ValueError, "Invalid parameter combination for n, r, p, maxmem.");
        return -1;
    }
    unsigned __int128 wanted = (unsigned __int128)128 * r * (p + n + 2);
    if (wanted <= limit) return 0;
    error_raise(&kr_type_ValueError, "[digital envelope routines] memory limit exceeded");
    return -1;
}

Value kr__hashlib_scrypt(Value password, Value salt, Value n, Value r, Value p, Value maxmem,
                         Value dklen) {
    Buffer secret, grains;
    uint64_t costs[3];
    int64_t memory, length;
    uint8_t *out;
    if (!value_is_bytes_like(password) || (salt != KR_NONE && !value_is_bytes_like(salt)))
        return error_raise(&kr_type_TypeError, "a bytes-like object is required, not '%T'",
                           value_is_bytes_like(password) ? salt : password);
    if (salt == KR_NONE) return error_raise(&kr_type_TypeError, "salt is required");
    if (cost_arg(n, "n", &costs[0]) < 0) return 0;
    if (costs[0] < 2 || (costs[0] & (costs[0] - 1)))
        return error_raise(&kr_type_ValueError, "n must be a power of 2.");
    if (cost_arg(r, "r", &costs[1]) < 0 || cost_arg(p, "p", &costs[2]) < 0) return 0;
    if (object_index_i64(maxmem, &memory, &kr_type_OverflowError) < 0) return 0;
    if (memory < 0 || memory > INT_MAX)
        return error_raise(&kr_type_ValueError, "maxmem must be positive and smaller than %d",
                           INT_MAX);
    if (object_index_i64(dklen, &length, &kr_type_OverflowError) < 0) return 0;
    if (length < 1 || length > INT_MAX)
        return error_raise(&kr_type_ValueError, "dklen must be greater than 0 and smaller than %d",
                           INT_MAX);
    if (costs_check(costs[0], costs[1], costs[2], memory) < 0) return 0;
    Value result = bytes_alloc((size_t)length, &out);
    if (!result || buffer_acquire(password, &secret) < 0) return 0;
    int done = buffer_acquire(salt, &grains);
    if (done == 0) {
        done = scrypt_derive(secret.data, secret.length, grains.data, grains.length, costs[0],
                             costs[1], costs[2], out, (size_t)length);
        buffer_release(&grains);
    }
    buffer_release(&secret);
    return done < 0 ? 0 : result;
}

/* ---- The module ---- */

Value kr__hashlib_compare_digest(Value a, Value b) { return kr__operator__compare_digest(a, b); }
Value kr__hashlib_get_fips_mode(void) { return small_make(0); }

Value kr__hashlib_const_openssl_md_meth_names(void) {
    Value names = list_new(KIND_COUNT);
    for (size_t i = 0; names && i < KIND_COUNT; i++)
        if (list_append(names, str_from_text(kinds[i].kind->name)) < 0) return 0;
    return names ? frozenset_from_iterable(names) : 0;
}

Value kr__hashlib_const__constructors(void) {
    return constructors ? constructors : (constructors = dict_new());
}

int kr__hashlib_start(Value module) {
#define HASH_KIND(name) #name,
    static const char *const names[] = {
#include "hash_kinds.def"
    };
#undef HASH_KIND
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Value function = dict_get(module_object(module)->dict, str_printf("openssl_%s", names[i]));
        if (!function || dict_set(constructors, function, str_from_text(names[i])) < 0) return -1;
    }
    return 0;
}
