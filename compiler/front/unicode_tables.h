/* The shape of the generated tables (gen_unicode.c). Each is sorted by its first member. */
#ifndef KRAIT_FRONT_UNICODE_TABLES_H
#define KRAIT_FRONT_UNICODE_TABLES_H

#include <stdint.h>

typedef struct UnicodeRange {
    uint32_t first, last;
} UnicodeRange;

typedef struct UnicodeCombining {
    uint32_t code;
    uint32_t class; /* never 0 */
} UnicodeCombining;

typedef struct UnicodeDecomposition {
    uint32_t code;
    uint16_t offset; /* into unicode_decomposition_text */
    uint16_t length;
} UnicodeDecomposition;

typedef struct UnicodeComposition {
    uint32_t first, second, whole;
} UnicodeComposition;

typedef struct UnicodeNameEntry {
    uint32_t offset; /* into unicode_name_text */
    uint32_t code;
} UnicodeNameEntry;

extern const UnicodeRange unicode_xid_start[], unicode_xid_continue[], unicode_printable[];
extern const uint32_t unicode_xid_start_count, unicode_xid_continue_count, unicode_printable_count;
extern const UnicodeCombining unicode_combining[];
extern const uint32_t unicode_combining_count;
extern const UnicodeDecomposition unicode_decompositions[];
extern const uint32_t unicode_decompositions_count;
extern const uint32_t unicode_decomposition_text[];
extern const UnicodeComposition unicode_compositions[];
extern const uint32_t unicode_compositions_count;
extern const UnicodeNameEntry unicode_names[];
extern const uint32_t unicode_names_count;
extern const char unicode_name_text[];

#endif
