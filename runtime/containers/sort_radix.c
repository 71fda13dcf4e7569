/* Radix sort of 64-bit numbers, from the least digit on; what they belong to moves along as an
 * index. A digit is a byte, and one in which all numbers agree takes no pass. */
#include "containers/sort.h"
#include "core/gc.h"

enum { DIGITS = 8, DIGIT_BITS = 8, DIGIT_VALUES = 1 << DIGIT_BITS };

typedef struct Pair {
    uint64_t word; /* with the sign bit turned over, so that it is compared as unsigned */
    uint64_t index;
} Pair;

typedef size_t Counts[DIGITS][DIGIT_VALUES];

static inline unsigned digit_of(uint64_t word, int digit) {
    return (unsigned)(word >> (digit * DIGIT_BITS)) & (DIGIT_VALUES - 1);
}

static inline uint64_t sign_turned(uint64_t word) { return word ^ (uint64_t)1 << 63; }

static void pairs_set(Pair *pairs, const int64_t *words, size_t n, Counts counts) {
    for (size_t i = 0; i < n; i++) {
        uint64_t word = sign_turned((uint64_t)words[i]);
        pairs[i] = (Pair){word, i};
        for (int d = 0; d < DIGITS; d++) counts[d][digit_of(word, d)]++;
    }
}

/* Counts become the places of the first number with each digit. */
static void counts_to_places(size_t *counts) {
    size_t place = 0;
    for (int value = 0; value < DIGIT_VALUES; value++) {
        size_t count = counts[value];
        counts[value] = place;
        place += count;
    }
}

int sort_radix(int64_t *words, uint64_t *order, size_t n) {
    Pair *from = gc_try_bytes(2 * n * sizeof(Pair));
    if (!from) return -1;
    Pair *to = from + n;
    Counts counts = {0};
    pairs_set(from, words, n, counts);
    for (int d = 0; d < DIGITS; d++) {
        size_t *places = counts[d];
        if (places[digit_of(from[0].word, d)] == n) continue;
        counts_to_places(places);
        for (size_t i = 0; i < n; i++) to[places[digit_of(from[i].word, d)]++] = from[i];
        Pair *swapped = from;
        from = to;
        to = swapped;
    }
    for (size_t i = 0; i < n; i++) {
        words[i] = (int64_t)sign_turned(from[i].word);
        order[i] = from[i].index;
    }
    return 0;
}
