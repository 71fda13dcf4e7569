/* Short texts that are cut out of longer ones: the words of split() and findall().
 *
 * The words of a text repeat. Who cuts out many gets those that were cut out before a second time,
 * which costs less than memory for another and its collection, and their hash is known already. (No
 * program may rely on two equal words being two objects. CPython makes two of them; so that small
 * programs that look see the same here, the first ones are not shared.)
 *
 * The table keeps nothing alive: the collector empties it (Thread.memo). A text whose words do not
 * repeat puts it to rest for a while. */
#include "core/gc.h"
#include "text/str_internal.h"

enum {
    WORD_MIN = 2,        /* shorter ones have no memory of their own */
    WORD_MAX = 16,       /* bytes */
    PAIR_BITS = 12,      /* of places in the table */
    COLD_WORDS = 1000,   /* made before the first one is shared */
    TRIAL_WORDS = 8192,  /* after so many it is decided whether to go on */
    TRIAL_HITS = 1024,   /* so many of them must have been known */
    REST_WORDS = 1 << 16 /* made without the table before it is tried again */
};

typedef struct Word {
    uint64_t head, tail; /* its bytes, and zeros behind them */
    uint64_t length;
    const StrObject *str; /* 0: none */
} Word;

typedef struct WordCache {
    uint32_t rest; /* words to be made before the table is looked at */
    uint32_t looks, hits;
    Word *words; /* Thread.memo, or 0 */
} WordCache;

static _Thread_local WordCache cache
    __attribute__((tls_model("initial-exec"))) = {.rest = COLD_WORDS};

static bool table_make(void) {
    size_t size = 2 * sizeof(Word) << PAIR_BITS;
    cache.words = gc_try_bytes(size);
    if (!cache.words) return false;
    memset(cache.words, 0, size);
    kr_thread.memo = cache.words;
    kr_thread.memo_size = size;
    return true;
}

static void trial_end(void) {
    if (cache.hits < TRIAL_HITS) cache.rest = REST_WORDS;
    cache.looks = cache.hits = 0;
}

/* Without branches on the length, which would be guessed wrongly at every other word. */
static inline Word word_read(const char *ascii, size_t length, size_t readable) {
    static const uint8_t ones[2 * WORD_MAX] = {
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    };
    const uint8_t *kept = ones + WORD_MAX - length; /* ones for the word, and zeros behind it */
    char copy[WORD_MAX];
    if (KR_UNLIKELY(readable < WORD_MAX)) ascii = memcpy(copy, ascii, length);
    uint64_t bytes[2], mask[2];
    memcpy(bytes, ascii, WORD_MAX);
    memcpy(mask, kept, WORD_MAX);
    return (Word){.head = bytes[0] & mask[0], .tail = bytes[1] & mask[1], .length = length};
}

/* The first of the two places that a word may have. */
static inline Word *word_places(const Word *word) {
    const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15); /* Fibonacci hashing: Knuth, TAOCP 6.4 */
    uint64_t mixed = word->head ^ (word->tail << 27 | word->tail >> 37) ^ word->length << 59;
    mixed = (mixed ^ mixed >> 32) * golden;
    return &cache.words[2 * (mixed >> (64 - PAIR_BITS))];
}

static inline bool word_known(const Word *known, const Word *word) {
    uint64_t unlike =
        (known->head ^ word->head) | (known->tail ^ word->tail) | (known->length ^ word->length);
    return !unlike && known->str;
}

/* The second place comes first: of what repeats, little is lost to words that come once. */
static Value word_promote(Word *places) {
    Word known = places[1];
    places[1] = places[0];
    places[0] = known;
    return value_of(known.str);
}

Value str_word(const char *ascii, size_t length, size_t readable) {
    if (length < WORD_MIN || length > WORD_MAX || gc_recording)
        return str_from_ascii(ascii, length);
    if (KR_UNLIKELY(cache.rest != 0)) {
        cache.rest--;
        return str_from_ascii(ascii, length);
    }
    if (KR_UNLIKELY(!cache.words) && !table_make()) return 0;
    if (++cache.looks == TRIAL_WORDS) trial_end();
    Word word = word_read(ascii, length, readable), *places = word_places(&word);
    cache.hits++;
    if (KR_LIKELY(word_known(&places[0], &word))) return value_of(places[0].str);
    if (word_known(&places[1], &word)) return word_promote(places);
    cache.hits--;
    Value made = str_from_ascii(ascii, length);
    if (!made) return 0;
    word.str = str_object(made);
    places[1] = word;
    return made;
}
