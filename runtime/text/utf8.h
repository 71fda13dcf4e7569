/* UTF-8 and the memory of code points of 1, 2 or 4 bytes. No function here raises or allocates. */
#ifndef KRAIT_TEXT_UTF8_H
#define KRAIT_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { UTF8_MAX = 4 /* bytes a code point */ };

/* What is wrong with a sequence (utf8_decode's result, where it is not a length). */
enum {
    UTF8_TRUNCATED = 0, /* a valid beginning: more bytes may complete it */
    UTF8_BAD_START = -1,
    UTF8_BAD_SECOND = -2, /* the first byte alone is bad; -3: the first two, -4: the first three */
};
/* Decodes at text (length > 0): bytes used, or one of the above. Surrogates are malformed. */
int utf8_decode(const uint8_t *text, size_t length, uint32_t *code_point);
/* As utf8_decode, but three-byte surrogates pass, and a malformed byte is one of U+DC80...U+DCFF.
 * Always > 0. */
int utf8_decode_lenient(const uint8_t *text, size_t length, uint32_t *code_point);
/* Writes 1 to 4 bytes, surrogates as three; returns how many. */
size_t utf8_encode(uint32_t code_point, char *out);
static inline size_t utf8_size(uint32_t c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}
/* Is all of it well-formed? *count: code points; *all: their bits together. */
bool utf8_measure(const uint8_t *text, size_t length, uint64_t *count, uint32_t *all);
/* Decodes what utf8_measure has found well-formed. */
void utf8_fill(void *data, uint32_t kind, const uint8_t *text, size_t length);
/* Encodes code points from *at on, up to the end or a surrogate, where *at then is; out has room
 * for the worst case. The bytes written. */
size_t utf8_encode_run(const void *data, uint32_t kind, uint64_t length, uint64_t *at, char *out);
/* How many bytes at the start are ASCII. */
size_t ascii_prefix(const void *text, size_t length);

/* The least kind that holds all of these code points; 1 or 2 or 4. */
uint32_t ucs_kind_needed(const void *data, uint64_t length, uint32_t kind);
static inline uint32_t ucs_kind_of(uint32_t code_point) {
    return code_point < 0x100 ? 1 : code_point < 0x10000 ? 2 : 4;
}
/* Copies length code points; to_kind must suffice. */
void ucs_copy(void *to, uint32_t to_kind, const void *from, uint32_t from_kind, uint64_t length);
static inline uint32_t ucs_get(const void *data, uint32_t kind, uint64_t i) {
    switch (kind) {
    case 1: return ((const uint8_t *)data)[i];
    case 2: return ((const uint16_t *)data)[i];
    }
    return ((const uint32_t *)data)[i];
}
static inline void ucs_set(void *data, uint32_t kind, uint64_t i, uint32_t code_point) {
    switch (kind) {
    case 1: ((uint8_t *)data)[i] = (uint8_t)code_point; return;
    case 2: ((uint16_t *)data)[i] = (uint16_t)code_point; return;
    }
    ((uint32_t *)data)[i] = code_point;
}
void ucs_fill(void *data, uint32_t kind, uint64_t start, uint64_t count, uint32_t code_point);

#endif
