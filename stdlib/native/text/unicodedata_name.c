/* Names of characters: packed words (unicodedata_tables.h), and those made by rule. */
#include "unicodedata_types.h"

#include "abi/eval.h"
#include "text/unicode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Names by rule (The Unicode Standard, 3.12 and 4.8) ---- */

enum {
    HANGUL_FIRST = 0xac00,
    HANGUL_VOWELS = 21,
    HANGUL_TAILS = 28,
    HANGUL_COUNT = 19 * HANGUL_VOWELS * HANGUL_TAILS
};
static const char hangul_prefix[] = "HANGUL SYLLABLE ",
                  ideograph_prefix[] = "CJK UNIFIED IDEOGRAPH-";
static const char *const hangul_leads[] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                           "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H",  NULL};
static const char *const hangul_vowels[] = {"A",  "AE", "YA",  "YAE", "EO", "E", "YEO", "YE",
                                            "O",  "WA", "WAE", "OE",  "YO", "U", "WEO", "WE",
                                            "WI", "YU", "EU",  "YI",  "I",  NULL};
static const char *const hangul_tails[] = {
    "",   "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP",
    "LH", "M", "B",  "BS", "S", "SS", "NG", "J", "C", "K",  "T",  "P",  "H",  NULL};

static size_t hangul_name(uint32_t index, char *out) {
    return (size_t)snprintf(out, UCD_NAME_MAX, "%s%s%s%s", hangul_prefix,
                            hangul_leads[index / (HANGUL_VOWELS * HANGUL_TAILS)],
                            hangul_vowels[index / HANGUL_TAILS % HANGUL_VOWELS],
                            hangul_tails[index % HANGUL_TAILS]);
}

/* The longest of the parts that the text begins with: its index, or -1. */
static int part_find(const char **text, const char *end, const char *const *parts) {
    size_t best = 0;
    int found = -1;
    for (int i = 0; parts[i]; i++) {
        size_t length = strlen(parts[i]);
        if (length > (size_t)(end - *text) || memcmp(*text, parts[i], length) != 0) continue;
        if (found < 0 || length > best) found = i, best = length;
    }
    *text += best;
    return found;
}

static size_t hangul_lookup(const char *text, const char *end, uint32_t *code) {
    int lead = part_find(&text, end, hangul_leads);
    int vowel = part_find(&text, end, hangul_vowels);
    int tail = part_find(&text, end, hangul_tails);
    if (lead < 0 || vowel < 0 || tail < 0 || text != end) return 0;
    *code = HANGUL_FIRST + (uint32_t)((lead * HANGUL_VOWELS + vowel) * HANGUL_TAILS + tail);
    return 1;
}

static bool is_ideograph(uint32_t code) {
    return (ucd_record(code, UCD_VERSION_14)->flags & UCD_IDEOGRAPH) != 0;
}

/* Four or five capital hexadecimal digits. */
static size_t ideograph_lookup(const char *digits, size_t length, uint32_t *code) {
    if (length != 4 && length != 5) return 0;
    *code = 0;
    for (size_t i = 0; i < length; i++) {
        const char *all = "0123456789ABCDEF", *at = memchr(all, digits[i], 16);
        if (!at) return 0;
        *code = *code * 16 + (uint32_t)(at - all);
    }
    return is_ideograph(*code);
}

/* ---- The packed names ---- */

/* Writes name number `index`: its length. */
static size_t name_unpack(uint32_t index, char *out) {
    const uint8_t *at = kri_ucd_name_stream + kri_ucd_name_groups[index / UCD_NAME_GROUP];
    for (uint32_t skip = index % UCD_NAME_GROUP; skip; skip--) at += *at + 1;
    size_t length = 0;
    const uint8_t *end = at + 1 + *at;
    for (at++; at < end;) {
        uint32_t word = *at++;
        if (word >= UCD_WORD_SHORT) word = UCD_WORD_SHORT + ((word - UCD_WORD_SHORT) << 8) + *at++;
        const char *text = kri_ucd_words + kri_ucd_word_starts[word];
        size_t size = kri_ucd_word_starts[word + 1] - kri_ucd_word_starts[word];
        if (length && *text != '-' && *text != ' ') out[length++] = ' ';
        memcpy(out + length, text, size);
        length += size;
    }
    return length;
}

/* The run that a code point belongs to, or the one before it; NULL before the first. */
static const UcdNameRun *run_before(uint32_t code) {
    uint32_t low = 0, high = kri_ucd_name_run_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (kri_ucd_name_runs[middle].first <= code)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? &kri_ucd_name_runs[low - 1] : NULL;
}

size_t ucd_name(uint32_t code, char *out) {
    if (code - HANGUL_FIRST < HANGUL_COUNT) return hangul_name(code - HANGUL_FIRST, out);
    if (is_ideograph(code))
        return (size_t)snprintf(out, UCD_NAME_MAX, "%s%X", ideograph_prefix, code);
    const UcdNameRun *run = run_before(code);
    if (!run || code - run->first >= run[1].index - run->index) return 0;
    return name_unpack(run->index + (code - run->first), out);
}

/* ---- From a name ---- */

static uint32_t code_of_name(uint32_t index) {
    uint32_t low = 0, high = kri_ucd_name_run_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (kri_ucd_name_runs[middle].index <= index)
            low = middle + 1;
        else
            high = middle;
    }
    const UcdNameRun *run = &kri_ucd_name_runs[low - 1];
    return run->first + (index - run->index);
}

static size_t named_codes(uint32_t index, UcdLookup among, uint32_t *codes) {
    if (index < kri_ucd_name_count) return codes[0] = code_of_name(index), 1;
    index -= kri_ucd_name_count;
    if (index < kri_ucd_alias_count)
        return among >= UCD_ALIASES ? (codes[0] = kri_ucd_aliases[index], 1) : 0;
    if (among < UCD_SEQUENCES) return 0;
    const uint32_t *sequence = kri_ucd_sequences[index - kri_ucd_alias_count];
    memcpy(codes, sequence + 1, *sequence * sizeof *codes);
    return *sequence;
}

static int name_order(uint32_t index, const char *name, size_t length) {
    char text[UCD_NAME_MAX];
    size_t size = name_unpack(index, text);
    int order = memcmp(text, name, size < length ? size : length);
    return order ? order : (size > length) - (size < length);
}

size_t ucd_lookup(const char *name, size_t length, UcdLookup among, uint32_t *codes) {
    char upper[UCD_NAME_MAX];
    size_t hangul = sizeof hangul_prefix - 1, ideograph = sizeof ideograph_prefix - 1;
    if (length >= sizeof upper) return 0;
    /* Names made by rule are found only in capitals. */
    if (length > hangul && !memcmp(name, hangul_prefix, hangul))
        return hangul_lookup(name + hangul, name + length, codes);
    if (length > ideograph && !memcmp(name, ideograph_prefix, ideograph))
        return ideograph_lookup(name + ideograph, length - ideograph, codes);
    for (size_t i = 0; i < length; i++)
        upper[i] = name[i] & 0x80 ? name[i] : (char)kri_ascii_upper[(uint8_t)name[i]];
    uint32_t low = 0, high = kri_ucd_name_count + kri_ucd_alias_count + kri_ucd_sequence_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2, index = kri_ucd_name_order[middle];
        int order = name_order(index, upper, length);
        if (!order) return named_codes(index, among, codes);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/* ---- "\N{...}" in texts that eval() gets ---- */

bool kri_eval_character(const char *name, size_t length, uint32_t *code) {
    return ucd_lookup(name, length, UCD_ALIASES, code) == 1;
}
