/* The module _blake2: BLAKE2b and BLAKE2s (RFC 7693; the parameters of trees: the BLAKE2 paper,
 * 2.8). */
#include "_blake2.stub.h"

#include "hash_kinds.h"
#include "hash_object.stub.h"

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { WORDS = 8, ROUND_STEPS = 8, BLOCK_MAX = 128, PARAMETERS_MAX = 64 };

typedef struct Blake {
    uint64_t chain[WORDS]; /* of BLAKE2s the lower halves */
    uint64_t count;        /* bytes that were taken */
    uint8_t block[BLOCK_MAX];
    uint32_t used; /* of the block */
    bool is_last_node;
} Blake;
static_assert(sizeof(Blake) <= HASH_STATE_MAX, "the state fits into a hash object");

static const uint64_t start_b[WORDS] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b,
                                        0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
                                        0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

/* The order in which the words of a block enter a round. */
static const uint8_t sigma[10][16] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
                                      {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
                                      {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
                                      {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
                                      {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
                                      {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
                                      {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
                                      {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
                                      {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
                                      {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};
/* The four words that a step mixes: columns, then diagonals. */
static const uint8_t quads[ROUND_STEPS][4] = {{0, 4, 8, 12},  {1, 5, 9, 13},  {2, 6, 10, 14},
                                              {3, 7, 11, 15}, {0, 5, 10, 15}, {1, 6, 11, 12},
                                              {2, 7, 8, 13},  {3, 4, 9, 14}};

/* What differs between the two. Words are kept in 64 bits; `mask` cuts sums. */
typedef struct Variant {
    const HashKind *kind;
    uint32_t bits, rounds;
    uint64_t mask;
    uint8_t turns[4];
} Variant;

static uint64_t rotate_right(const Variant *v, uint64_t word, uint32_t by) {
    return (word >> by | word << (v->bits - by)) & v->mask;
}

static void mix(const Variant *v, uint64_t *w, const uint8_t *q, uint64_t x, uint64_t y) {
    uint64_t *a = &w[q[0]], *b = &w[q[1]], *c = &w[q[2]], *d = &w[q[3]];
    *a = (*a + *b + x) & v->mask;
    *d = rotate_right(v, *d ^ *a, v->turns[0]);
    *c = (*c + *d) & v->mask;
    *b = rotate_right(v, *b ^ *c, v->turns[1]);
    *a = (*a + *b + y) & v->mask;
    *d = rotate_right(v, *d ^ *a, v->turns[2]);
    *c = (*c + *d) & v->mask;
    *b = rotate_right(v, *b ^ *c, v->turns[3]);
}

/* The initial value: that of BLAKE2s is the upper half. */
static uint64_t start_word(const Variant *v, int i) { return start_b[i] >> (64 - v->bits); }

static void block_take(const Variant *v, Blake *b, bool is_last) {
    uint64_t w[16], m[16] = {0};
    for (int i = 0; i < 16; i++) memcpy(&m[i], b->block + i * (v->bits / 8), v->bits / 8);
    for (int i = 0; i < WORDS; i++) w[i] = b->chain[i], w[i + WORDS] = start_word(v, i);
    w[12] ^= b->count & v->mask;
    if (v->bits == 32) w[13] ^= b->count >> 32;
    if (is_last) w[14] ^= v->mask;
    if (is_last && b->is_last_node) w[15] ^= v->mask;
    for (uint32_t round = 0; round < v->rounds; round++) {
        const uint8_t *order = sigma[round % 10];
        for (int i = 0; i < ROUND_STEPS; i++)
            mix(v, w, quads[i], m[order[2 * i]], m[order[2 * i + 1]]);
    }
    for (int i = 0; i < WORDS; i++) b->chain[i] ^= w[i] ^ w[i + WORDS];
}

/* The last block is taken at the end: so a full one waits until more comes. */
static void blake_update(const Variant *v, Blake *b, const uint8_t *data, size_t length) {
    while (length) {
        if (b->used == v->kind->block_size) {
            b->count += b->used;
            block_take(v, b, false);
            b->used = 0;
        }
        size_t room = v->kind->block_size - b->used, part = length < room ? length : room;
        memcpy(b->block + b->used, data, part);
        b->used += (uint32_t)part;
        data += part;
        length -= part;
    }
}

static void blake_final(const Variant *v, Blake *b, uint8_t *out, size_t length) {
    uint32_t size = v->bits / 8;
    memset(b->block + b->used, 0, v->kind->block_size - b->used);
    b->count += b->used;
    block_take(v, b, true);
    for (size_t i = 0; i < length; i++) out[i] = (uint8_t)(b->chain[i / size] >> (i % size * 8));
}

static const Variant variant_b, variant_s;

/* Without key and parameters, as HMAC and others want it. */
static void plain_init(const Variant *v, void *state) {
    Blake *b = state;
    memset(b, 0, sizeof *b);
    for (int i = 0; i < WORDS; i++) b->chain[i] = start_word(v, i);
    b->chain[0] ^= 0x01010000 | v->kind->digest_size; /* fanout 1, depth 1 */
}
static void init_b(void *state) { plain_init(&variant_b, state); }
static void init_s(void *state) { plain_init(&variant_s, state); }
static void update_b(void *s, const uint8_t *d, size_t n) { blake_update(&variant_b, s, d, n); }
static void update_s(void *s, const uint8_t *d, size_t n) { blake_update(&variant_s, s, d, n); }
static void final_b(void *s, uint8_t *out, size_t n) { blake_final(&variant_b, s, out, n); }
static void final_s(void *s, uint8_t *out, size_t n) { blake_final(&variant_s, s, out, n); }

const HashKind hash_kind_blake2b = {"blake2b", 64, 128, init_b, update_b, final_b};
const HashKind hash_kind_blake2s = {"blake2s", 32, 64, init_s, update_s, final_s};
static const Variant variant_b = {.kind = &hash_kind_blake2b,
                                  .bits = 64,
                                  .rounds = 12,
                                  .mask = UINT64_MAX,
                                  .turns = {32, 24, 16, 63}},
                     variant_s = {.kind = &hash_kind_blake2s,
                                  .bits = 32,
                                  .rounds = 10,
                                  .mask = UINT32_MAX,
                                  .turns = {16, 12, 8, 7}};

/* ---- Parameters ---- */

/* The arguments behind the data, in their order. */
enum { DIGEST, KEY, SALT, PERSON, FANOUT, DEPTH, LEAF, OFFSET, NODE_DEPTH, INNER, LAST, GIVEN };

static int number_read(Value v, uint64_t least, uint64_t most, uint64_t *n, const char *message) {
    Value index = object_index(v);
    if (!index) return -1;
    if (int_fits_u64(index, n) && *n >= least && *n <= most) return 0;
    error_raise(&kr_type_ValueError, "%s", message);
    return -1;
}

/* The numbers that fill more than a byte: what is too large is an OverflowError. */
static int wide_read(Value v, uint64_t most, uint64_t *n, const char *message) {
    Value index = object_index(v);
    if (!index) return -1;
    if (int_sign(index) < 0)
        error_raise(&kr_type_ValueError, "value must be positive");
    else if (!int_fits_u64(index, n))
        error_raise(&kr_type_OverflowError, "int too big to convert");
    else if (*n > most)
        error_raise(&kr_type_OverflowError, "%s", message);
    else
        return 0;
    return -1;
}

/* Copies at most `room` bytes; *length: how many. 0, -1. */
static int bytes_read(Value v, uint8_t *to, size_t room, size_t *length, const char *what) {
    Buffer buffer;
    if (buffer_acquire(v, &buffer) < 0) return -1;
    *length = buffer.length;
    bool fits = buffer.length <= room;
    if (fits) memcpy(to, buffer.data, buffer.length);
    buffer_release(&buffer);
    if (!fits) error_raise(&kr_type_ValueError, "maximum %s length is %zu bytes", what, room);
    return fits ? 0 : -1;
}

static int parameters_read(const Variant *v, const Value *given, uint8_t *p, uint8_t *key,
                           size_t *key_length) {
    uint64_t n, limit = v->kind->digest_size;
    size_t extra = v->bits / 4, length; /* of salt and of person: at the end of the block */
    uint32_t size = v->bits, tail = v->bits == 64 ? 16 : 14;
    char message[64];
    snprintf(message, sizeof message, "digest_size must be between 1 and %u bytes",
             v->kind->digest_size);
    if (number_read(given[DIGEST], 1, limit, &n, message) < 0) return -1;
    p[0] = (uint8_t)n;
    if (bytes_read(given[SALT], p + size - 2 * extra, extra, &length, "salt") < 0) return -1;
    if (bytes_read(given[PERSON], p + size - extra, extra, &length, "person") < 0) return -1;
    if (number_read(given[FANOUT], 0, 255, &n, "fanout must be between 0 and 255") < 0) return -1;
    p[2] = (uint8_t)n;
    if (number_read(given[DEPTH], 1, 255, &n, "depth must be between 1 and 255") < 0) return -1;
    p[3] = (uint8_t)n;
    if (wide_read(given[LEAF], UINT32_MAX, &n, "leaf_size is too large") < 0) return -1;
    memcpy(p + 4, &n, 4);
    uint64_t most = v->bits == 64 ? UINT64_MAX : (UINT64_C(1) << 48) - 1;
    if (wide_read(given[OFFSET], most, &n, "node_offset is too large") < 0) return -1;
    memcpy(p + 8, &n, tail - 8);
    if (number_read(given[NODE_DEPTH], 0, 255, &n, "node_depth must be between 0 and 255") < 0)
        return -1;
    p[tail] = (uint8_t)n;
    snprintf(message, sizeof message, "inner_size must be between 0 and is %u",
             v->kind->digest_size);
    if (number_read(given[INNER], 0, limit, &n, message) < 0) return -1;
    p[tail + 1] = (uint8_t)n;
    if (bytes_read(given[KEY], key, limit, key_length, "key") < 0) return -1;
    p[1] = (uint8_t)*key_length;
    return 0;
}

static Value blake_new(Value cls, const Variant *v, Value data, const Value *given) {
    uint8_t parameters[PARAMETERS_MAX] = {0}, key[BLOCK_MAX] = {0};
    size_t key_length;
    int last = object_truth(given[LAST]);
    if (last < 0 || parameters_read(v, given, parameters, key, &key_length) < 0) return 0;
    HashObject *hash = GC_NEW(HashObject, type_object(cls));
    Blake *b = (Blake *)hash->state;
    hash->kind = v->kind;
    hash->digest_size = parameters[0];
    b->is_last_node = last;
    for (int i = 0; i < WORDS; i++) {
        memcpy(&b->chain[i], parameters + i * (v->bits / 8), v->bits / 8);
        b->chain[i] ^= start_word(v, i);
    }
    if (key_length) blake_update(v, b, key, v->kind->block_size);
    return hash_add(hash, data) < 0 ? 0 : value_of(hash);
}

/* ---- The types ---- */

#define BLAKE_TYPE(Class, variant)                                                                 \
    Value kr_##Class##___new__(Value cls, Value data, Value digest_size, Value key, Value salt,    \
                               Value person, Value fanout, Value depth, Value leaf, Value offset,  \
                               Value node_depth, Value inner, Value last, Value usedforsecurity) { \
        const Value given[GIVEN] = {digest_size, key,    salt,       person, fanout, depth,        \
                                    leaf,        offset, node_depth, inner,  last};                \
        return (void)usedforsecurity, blake_new(cls, &variant, data, given);                       \
    }                                                                                              \
    Value kr_##Class##_update(Value self, Value data) { return kr_HASH_update(self, data); }       \
    Value kr_##Class##_digest(Value self) { return kr_HASH_digest(self); }                         \
    Value kr_##Class##_hexdigest(Value self) { return kr_HASH_hexdigest(self); }                   \
    Value kr_##Class##_copy(Value self) { return kr_HASH_copy(self); }                             \
    Value kr_##Class##_get_digest_size(Value self) { return kr_HASH_get_digest_size(self); }       \
    Value kr_##Class##_get_block_size(Value self) { return kr_HASH_get_block_size(self); }         \
    Value kr_##Class##_get_name(Value self) { return kr_HASH_get_name(self); }
BLAKE_TYPE(blake2b, variant_b)
BLAKE_TYPE(blake2s, variant_s)

/* The greatest lengths of the parameters, in bytes. */
static int sizes_enter(Type *type, const Variant *v) {
    const struct {
        const char *name;
        uint32_t size;
    } sizes[] = {{"SALT_SIZE", v->bits / 4},
                 {"PERSON_SIZE", v->bits / 4},
                 {"MAX_KEY_SIZE", v->kind->digest_size},
                 {"MAX_DIGEST_SIZE", v->kind->digest_size}};
    type_ensure(type);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        if (dict_set_text(type->dict, sizes[i].name, small_make(sizes[i].size)) < 0) return -1;
    return 0;
}

int kr__blake2_start(Value module) {
    (void)module;
    return sizes_enter(&kr_type_blake2b, &variant_b) < 0
               ? -1
               : sizes_enter(&kr_type_blake2s, &variant_s);
}
