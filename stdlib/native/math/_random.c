/* MT19937, with the same numbers for the same seeds as CPython.
 *
 * M. Matsumoto, T. Nishimura: Mersenne Twister: a 623-dimensionally equidistributed uniform
 * pseudo-random number generator. ACM TOMACS 8 (1998). Seeding by array: the authors' version of
 * 2002. */
#include "_random.stub.h"

#include "random_types.h"

#include "numbers/number.h"
#include "text/str.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

enum { MT_MIDDLE = 397, MT_SEED = 19650218, WORD_BITS = 32, WORD_DIGITS = 8 };
#define MT_MATRIX UINT32_C(0x9908b0df)
#define MT_UPPER UINT32_C(0x80000000)
#define MT_LOWER UINT32_C(0x7fffffff)

static RandomObject *random_object(Value v) { return (RandomObject *)v; }

/* ---- The generator ---- */

static uint32_t twist(uint32_t high, uint32_t low) {
    uint32_t y = (high & MT_UPPER) | (low & MT_LOWER);
    return (y >> 1) ^ (y & 1 ? MT_MATRIX : 0);
}

static void words_renew(uint32_t *mt) {
    for (int k = 0; k < MT_WORDS; k++)
        mt[k] = mt[(k + MT_MIDDLE) % MT_WORDS] ^ twist(mt[k], mt[(k + 1) % MT_WORDS]);
}

static uint32_t next_word(RandomObject *random) {
    if (random->position >= MT_WORDS) {
        words_renew(random->words);
        random->position = 0;
    }
    uint32_t y = random->words[random->position++];
    y ^= y >> 11;
    y ^= (y << 7) & UINT32_C(0x9d2c5680);
    y ^= (y << 15) & UINT32_C(0xefc60000);
    return y ^ (y >> 18);
}

static void seed_word(RandomObject *random, uint32_t seed) {
    uint32_t *mt = random->words;
    mt[0] = seed;
    for (uint32_t i = 1; i < MT_WORDS; i++)
        mt[i] = UINT32_C(1812433253) * (mt[i - 1] ^ (mt[i - 1] >> 30)) + i;
    random->position = MT_WORDS;
}

static void seed_words(RandomObject *random, const uint32_t *key, size_t length) {
    uint32_t *mt = random->words;
    size_t i = 1, j = 0, rounds = length > MT_WORDS ? length : MT_WORDS;
    seed_word(random, MT_SEED);
    for (; rounds; rounds--) {
        mt[i] =
            (mt[i] ^ ((mt[i - 1] ^ (mt[i - 1] >> 30)) * UINT32_C(1664525))) + key[j] + (uint32_t)j;
        if (++i >= MT_WORDS) mt[0] = mt[MT_WORDS - 1], i = 1;
        if (++j >= length) j = 0;
    }
    for (rounds = MT_WORDS - 1; rounds; rounds--) {
        mt[i] = (mt[i] ^ ((mt[i - 1] ^ (mt[i - 1] >> 30)) * UINT32_C(1566083941))) - (uint32_t)i;
        if (++i >= MT_WORDS) mt[0] = mt[MT_WORDS - 1], i = 1;
    }
    mt[0] = MT_UPPER;
}

/* ---- Seeds ---- */

/* The words of an int without its sign, the lowest first; *count is at least 1. */
static uint32_t *int_words(Value number, size_t *count) {
    Value text = int_to_text(number, 16);
    size_t length;
    const char *digits = text ? str_utf8(text, &length) : NULL;
    if (!digits) return NULL;
    if (*digits == '-') digits++, length--;
    *count = (length + WORD_DIGITS - 1) / WORD_DIGITS;
    uint32_t *words = gc_bytes(*count * sizeof *words);
    for (size_t i = 0; i < *count; i++) {
        char part[WORD_DIGITS + 1] = "";
        size_t end = length - i * WORD_DIGITS, start = end > WORD_DIGITS ? end - WORD_DIGITS : 0;
        memcpy(part, digits + start, end - start);
        words[i] = (uint32_t)strtoul(part, NULL, 16);
    }
    return words;
}

static int seed_from_system(RandomObject *random) {
    uint32_t key[MT_WORDS];
    size_t done = 0;
    while (done < sizeof key) {
        ssize_t got = getrandom((char *)key + done, sizeof key - done, 0);
        if (got > 0) done += (size_t)got;
    }
    seed_words(random, key, MT_WORDS);
    return 0;
}

static int seed_from(RandomObject *random, Value seed) {
    if (!seed || seed == KR_NONE) return seed_from_system(random);
    Value number = value_is_int(seed) ? int_plain(seed) : 0;
    if (!number) {
        int64_t hash = object_hash(seed);
        if (hash == -1) return -1;
        number = int_from_u64((uint64_t)hash);
    }
    size_t count;
    uint32_t *words = int_words(number, &count);
    if (!words) return -1;
    seed_words(random, words, count);
    return 0;
}

Value kr_Random___new__(Value cls, Value args, Value kwargs) {
    return (void)args, (void)kwargs, value_of(type_allocate(type_object(cls), 0));
}

Value kr_Random___init__(Value self, Value args, Value kwargs) {
    bool has_names = kwargs && dict_length(kwargs);
    if (has_names) return error_raise(&kr_type_TypeError, "Random() takes no keyword arguments");
    if (tuple_length(args) > 1)
        return error_raise(&kr_type_TypeError, "Random() requires 0 or 1 argument");
    return kr_Random_seed(self, tuple_length(args) ? tuple_get(args, 0) : 0);
}

Value kr_Random_seed(Value self, Value n) {
    return seed_from(random_object(self), n) < 0 ? 0 : KR_NONE;
}

/* ---- Numbers ---- */

Value kr_Random_random(Value self) {
    uint32_t a = next_word(random_object(self)) >> 5, b = next_word(random_object(self)) >> 6;
    return float_make((a * 67108864.0 + b) * (1.0 / 9007199254740992.0));
}

/* So many bits, at most what two words have. */
static Value few_bits(RandomObject *random, uint32_t k) {
    uint64_t low = next_word(random);
    if (k <= WORD_BITS) return int_from_u64(low >> (WORD_BITS - k));
    uint64_t high = next_word(random) >> (2 * WORD_BITS - k);
    return int_from_u64(high << WORD_BITS | low);
}

Value kr_Random_getrandbits(Value self, Value k) {
    int64_t bits;
    Value index = object_index(k);
    if (!index) return 0;
    if (!int_fits_i64(index, &bits) || bits > INT32_MAX || bits < INT32_MIN)
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
    if (bits < 0) return error_raise(&kr_type_ValueError, "number of bits must be non-negative");
    if (bits == 0) return small_make(0);
    if (bits <= 2 * WORD_BITS) return few_bits(random_object(self), (uint32_t)bits);
    size_t words = ((size_t)bits - 1) / WORD_BITS + 1, length = words * WORD_DIGITS;
    char *digits = gc_try_bytes(length + 1);
    if (!digits) return 0;
    /* The first word is the lowest one; the last one is cut. */
    for (size_t i = 0; i < words; i++, bits -= WORD_BITS) {
        static const char hex[] = "0123456789abcdef";
        uint32_t word = next_word(random_object(self));
        if (bits < WORD_BITS) word >>= WORD_BITS - bits;
        for (size_t d = 0; d < WORD_DIGITS; d++, word >>= 4)
            digits[length - 1 - i * WORD_DIGITS - d] = hex[word & 15];
    }
    return int_from_digits(digits, length, 16, false);
}

/* ---- State ---- */

Value kr_Random_getstate(Value self) {
    const RandomObject *random = random_object(self);
    Value state = tuple_new(MT_WORDS + 1);
    if (!state) return 0;
    for (size_t i = 0; i < MT_WORDS; i++)
        tuple_object(state)->items[i] = small_make(random->words[i]);
    tuple_object(state)->items[MT_WORDS] = small_make(random->position);
    return state;
}

/* A word of a state. 0, -1. */
static int state_word(Value item, uint32_t *word) {
    uint64_t number;
    if (!value_is_int(item)) {
        error_raise(&kr_type_TypeError, "an integer is required");
        return -1;
    }
    if (!int_fits_u64(item, &number)) {
        error_raise(&kr_type_OverflowError,
                    int_sign(item) < 0 ? "can't convert negative value to unsigned int"
                                       : "Python int too large to convert to C unsigned long");
        return -1;
    }
    *word = (uint32_t)number;
    return 0;
}

Value kr_Random_setstate(Value self, Value state) {
    uint32_t words[MT_WORDS];
    int64_t position;
    if (!value_is_tuple(state))
        return error_raise(&kr_type_TypeError, "state vector must be a tuple");
    if (tuple_length(state) != MT_WORDS + 1)
        return error_raise(&kr_type_ValueError, "state vector is the wrong size");
    for (size_t i = 0; i < MT_WORDS; i++)
        if (state_word(tuple_get(state, i), &words[i]) < 0) return 0;
    if (object_index_i64(tuple_get(state, MT_WORDS), &position, &kr_type_OverflowError) < 0)
        return 0;
    if (position < 0 || position > MT_WORDS)
        return error_raise(&kr_type_ValueError, "invalid state");
    memcpy(random_object(self)->words, words, sizeof words);
    random_object(self)->position = (uint32_t)position;
    return KR_NONE;
}
