/* The tables of unicodedata, made at build time from the Unicode Character Database: properties and
 * decompositions by gen_unicodedata.c, names by gen_unicode_names.c. */
#ifndef KRAIT_STDLIB_UNICODEDATA_TABLES_H
#define KRAIT_STDLIB_UNICODEDATA_TABLES_H

#include <stddef.h>
#include <stdint.h>

typedef enum UcdFlags {
    UCD_MIRRORED = 1 << 0,
    UCD_DECOMPOSES = 1 << 1,
    UCD_COMPATIBLE = 1 << 2, /* the decomposition loses formatting: "<font> 0041" */
    UCD_COMPOSES = 1 << 3,   /* may be the second of a pair that has a composed form */
    UCD_NUMERIC = 1 << 4,
    UCD_3_2 = 1 << 5, /* in version 3.2 */
    UCD_ASSIGNED = 1 << 6,
    UCD_IDEOGRAPH = 1 << 7, /* has the name CJK UNIFIED IDEOGRAPH-... */
} UcdFlags;

/* What many code points share. Names are indices in the lists below. */
typedef struct UcdRecord {
    uint8_t category, bidirectional, combining, width, flags;
} UcdRecord;

#define UCD_CATEGORIES                                                                             \
    "Cn Lu Ll Lt Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Lm Lo Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So"
/* The first: none, for what is not assigned. */
#define UCD_BIDIRECTIONALS                                                                         \
    "- L LRE LRO R AL RLE RLO PDF EN ES ET AN CS NSM BN B S WS ON LRI RLI FSI PDI"
#define UCD_WIDTHS "F H W Na A N"
/* Of decompositions; the first: canonical. */
#define UCD_TAGS                                                                                   \
    "- <noBreak> <compat> <super> <fraction> <sub> <font> <circle> <wide> <vertical> <square> "    \
    "<isolated> <final> <initial> <medial> <small> <narrow>"

extern const uint32_t kri_ucd_shift;
extern const uint16_t kri_ucd_blocks[], kri_ucd_points[];
extern const UcdRecord kri_ucd_records[];

/* Sorted by code point. The text is at kri_ucd_decomposed[at], length code points. */
typedef struct UcdDecomposition {
    uint32_t code;
    uint16_t at;
    uint8_t length, tag;
} UcdDecomposition;
extern const UcdDecomposition kri_ucd_decompositions[];
extern const uint32_t kri_ucd_decomposition_count;
extern const uint32_t kri_ucd_decomposed[];

/* Sorted by first, then second. */
typedef struct UcdPair {
    uint32_t first, second, composed;
} UcdPair;
extern const UcdPair kri_ucd_pairs[];
extern const uint32_t kri_ucd_pair_count;

/* Sorted by code point: those whose flags say UCD_NUMERIC. */
typedef struct UcdNumber {
    uint32_t code;
    uint32_t value; /* in kri_ucd_number_values */
} UcdNumber;
extern const UcdNumber kri_ucd_numbers[];
extern const uint32_t kri_ucd_number_count;
extern const double kri_ucd_number_values[];

/* ---- Names ---- */

enum {
    UCD_NAME_MAX = 256,   /* bytes of the longest name, with room */
    UCD_NAME_GROUP = 16,  /* names between two entries of kri_ucd_name_groups */
    UCD_WORD_SHORT = 160, /* words up to this number take one byte, the others two */
};

/* A name is a byte that says how many follow, then words: a byte below UCD_WORD_SHORT, or two with
 * the number less UCD_WORD_SHORT, to whose higher byte UCD_WORD_SHORT was added. Between words
 * stands a space, unless the second begins with '-' or ' '. */
extern const uint8_t kri_ucd_name_stream[];
extern const uint32_t kri_ucd_name_groups[];
/* A word is the text between two entries of kri_ucd_word_starts. */
extern const char kri_ucd_words[];
extern const uint32_t kri_ucd_word_starts[];

/* Code points that follow each other and have names: `index` is the number of the first's name. */
typedef struct UcdNameRun {
    uint32_t first, index;
} UcdNameRun;
extern const UcdNameRun kri_ucd_name_runs[]; /* the last one is the end of all */
extern const uint32_t kri_ucd_name_run_count;

/* Names are numbered: those of code points, then aliases, then sequences. */
extern const uint32_t kri_ucd_name_count, kri_ucd_alias_count, kri_ucd_sequence_count;
extern const uint32_t kri_ucd_aliases[];      /* the code point of each alias */
extern const uint32_t kri_ucd_sequences[][5]; /* a count, and up to four code points */
extern const uint16_t kri_ucd_name_order[];   /* numbers of all names, sorted by text */

#endif
