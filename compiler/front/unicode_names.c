#include "front/unicode_names.h"

#include "front/unicode_tables.h"

#include <stdbool.h>
#include <string.h>

/* The longest name of Unicode 14.0 has 88 characters. */
#define NAME_MAX_LENGTH 100u

#define HANGUL_BASE 0xAC00u

static const char *const hangul_leads[] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                           "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
static const char *const hangul_vowels[] = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                            "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                            "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
static const char *const hangul_tails[] = {
    "",   "G",  "GG", "GS", "N",  "NJ", "NH", "D",  "L", "LG", "LM", "LB", "LS", "LT",
    "LP", "LH", "M",  "B",  "BS", "S",  "SS", "NG", "J", "C",  "K",  "T",  "P",  "H"};

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

/* The longest entry that `*at` begins with; moves *at behind it. */
static size_t longest_prefix(const char **at, const char *const *entries, size_t count) {
    size_t best = 0;
    size_t best_length = 0;
    bool found = false;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(entries[i]);
        if (strncmp(*at, entries[i], length) || (found && length <= best_length)) continue;
        found = true;
        best = i;
        best_length = length;
    }
    *at += best_length;
    return found ? best : count;
}

static uint32_t hangul_from_name(const char *syllable) {
    size_t lead = longest_prefix(&syllable, hangul_leads, COUNT_OF(hangul_leads));
    size_t vowel = longest_prefix(&syllable, hangul_vowels, COUNT_OF(hangul_vowels));
    size_t tail = longest_prefix(&syllable, hangul_tails, COUNT_OF(hangul_tails));
    if (*syllable || vowel == COUNT_OF(hangul_vowels)) return UNICODE_NO_NAME;
    size_t index = (lead * COUNT_OF(hangul_vowels) + vowel) * COUNT_OF(hangul_tails) + tail;
    return HANGUL_BASE + (uint32_t)index;
}

static bool is_unified_ideograph(uint32_t c) {
    return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0x20000 && c <= 0x2A6DF) || (c >= 0x2A700 && c <= 0x2B738) ||
           (c >= 0x2B740 && c <= 0x2B81D) || (c >= 0x2B820 && c <= 0x2CEA1) ||
           (c >= 0x2CEB0 && c <= 0x2EBE0) || (c >= 0x30000 && c <= 0x3134A);
}

static uint32_t ideograph_from_name(const char *digits) {
    size_t length = strlen(digits);
    if (length != 4 && length != 5) return UNICODE_NO_NAME;
    uint32_t code = 0;
    for (; *digits; digits++) {
        const char *hex = "0123456789ABCDEF";
        const char *digit = strchr(hex, *digits);
        if (!digit) return UNICODE_NO_NAME;
        code = code * 16 + (uint32_t)(digit - hex);
    }
    return is_unified_ideograph(code) ? code : UNICODE_NO_NAME;
}

static uint32_t listed_from_name(const char *name) {
    uint32_t low = 0;
    uint32_t high = unicode_names_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = strcmp(unicode_name_text + unicode_names[middle].offset, name);
        if (order == 0) return unicode_names[middle].code;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return UNICODE_NO_NAME;
}

uint32_t unicode_from_name(const char *name, size_t length) {
    static const char hangul[] = "HANGUL SYLLABLE ";
    static const char ideograph[] = "CJK UNIFIED IDEOGRAPH-";
    char upper[NAME_MAX_LENGTH + 1];
    if (length == 0 || length > NAME_MAX_LENGTH) return UNICODE_NO_NAME;
    for (size_t i = 0; i < length; i++)
        upper[i] = name[i] >= 'a' && name[i] <= 'z' ? (char)(name[i] - 'a' + 'A') : name[i];
    upper[length] = '\0';
    if (!strncmp(upper, hangul, strlen(hangul))) return hangul_from_name(upper + strlen(hangul));
    if (!strncmp(upper, ideograph, strlen(ideograph)))
        return ideograph_from_name(upper + strlen(ideograph));
    return listed_from_name(upper);
}
