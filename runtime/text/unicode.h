/* Properties of code points, Unicode 14.0: those that the methods of str ask for.
 *
 * The tables are made at build time by gen_unicode.c from the Unicode Character Database. */
#ifndef KRAIT_TEXT_UNICODE_H
#define KRAIT_TEXT_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { UNICODE_MAX = 0x10ffff, UNICODE_CASE_MAX = 3 /* code points that one may become */ };

typedef enum UnicodeFlags {
    UNI_ALPHA = 1 << 0,
    UNI_DECIMAL = 1 << 1,
    UNI_DIGIT = 1 << 2,
    UNI_NUMERIC = 1 << 3,
    UNI_LOWER = 1 << 4,
    UNI_UPPER = 1 << 5,
    UNI_TITLE = 1 << 6,
    UNI_SPACE = 1 << 7,
    UNI_LINE_BREAK = 1 << 8,
    UNI_PRINTABLE = 1 << 9,
    UNI_XID_START = 1 << 10,
    UNI_XID_CONTINUE = 1 << 11,
    UNI_CASED = 1 << 12,
    UNI_CASE_IGNORABLE = 1 << 13,
    /* The field is no difference to add, but an index in kri_unicode_special. */
    UNI_SPECIAL_LOWER = 1 << 14,
    UNI_SPECIAL_UPPER = 1 << 15,
    UNI_SPECIAL_TITLE = 1 << 16,
    UNI_SPECIAL_FOLD = 1 << 17,
} UnicodeFlags;
#define UNI_ALNUM (UNI_ALPHA | UNI_DECIMAL | UNI_DIGIT | UNI_NUMERIC)
enum { UNI_VALUE_SHIFT = 24 }; /* the value of a digit, in the top byte of the flags */

typedef enum UnicodeCase { CASE_LOWER, CASE_UPPER, CASE_TITLE, CASE_FOLD, CASE_COUNT } UnicodeCase;

/* What many code points share. */
typedef struct UnicodeRecord {
    uint32_t flags;
    int32_t cases[CASE_COUNT]; /* to add to the code point, unless UNI_SPECIAL_... */
} UnicodeRecord;

/* The generated tables: block number by the high bits of a code point, record number by block and
 * low bits. */
extern const uint32_t kri_unicode_shift;
extern const uint16_t kri_unicode_blocks[], kri_unicode_points[];
extern const UnicodeRecord kri_unicode_records[];
extern const uint32_t kri_unicode_special[]; /* a count, then as many code points */

const UnicodeRecord *unicode_record(uint32_t code_point);
static inline bool unicode_has(uint32_t code_point, uint32_t flags) {
    return (unicode_record(code_point)->flags & flags) != 0;
}
/* The full mapping; results holds up to UNICODE_CASE_MAX. Returns how many. */
size_t unicode_map(uint32_t code_point, UnicodeCase to, uint32_t *results);
/* The value of a decimal digit, or -1. */
int unicode_decimal(uint32_t code_point);
/* As repr shows it unescaped. */
static inline bool unicode_is_printable(uint32_t code_point) {
    return unicode_has(code_point, UNI_PRINTABLE);
}
static inline bool unicode_is_surrogate(uint32_t code_point) {
    return (code_point & ~0x7ffu) == 0xd800;
}

/* Names, where the program has the table of them (the module unicodedata sets these): the name of a
 * code point, in out; how long it is (0: it has none); the code point of a name. */
extern size_t (*kri_unicode_name)(uint32_t code_point, char *out, size_t size);
extern bool (*kri_unicode_lookup)(const char *name, size_t length, uint32_t *code_point);
/* The character of this name, by unicodedata, which is imported for it; false: there is none, or
 * the program has no unicodedata. No raise. */
bool unicode_lookup(const char *name, size_t length, uint32_t *code_point);

/* ASCII, without a table of flags to load. */
extern const uint8_t kri_ascii_lower[128], kri_ascii_upper[128];
static inline bool ascii_is_space(uint32_t c) {
    return c <= ' ' && (c == ' ' || c - 9 < 5 || c - 0x1c < 4); /* one test for letters */
}
static inline bool unicode_is_space(uint32_t c) {
    return c < 128 ? ascii_is_space(c) : unicode_has(c, UNI_SPACE);
}
static inline bool unicode_is_line_break(uint32_t c) {
    return c < 128 ? (c - 10 < 4 || c - 0x1c < 3) : unicode_has(c, UNI_LINE_BREAK);
}

#endif
