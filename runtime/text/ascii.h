/* Kinds of ASCII bytes, whatever the locale. White space here is C's: bytes methods do not know
 * U+001C...U+001F. */
#ifndef KRAIT_TEXT_ASCII_H
#define KRAIT_TEXT_ASCII_H

#include <stdbool.h>
#include <stdint.h>

static inline bool byte_is_space(uint8_t c) { return c == ' ' || (uint8_t)(c - 9) < 5; }
static inline bool byte_is_digit(uint8_t c) { return (uint8_t)(c - '0') < 10; }
static inline bool byte_is_upper(uint8_t c) { return (uint8_t)(c - 'A') < 26; }
static inline bool byte_is_lower(uint8_t c) { return (uint8_t)(c - 'a') < 26; }
static inline bool byte_is_alpha(uint8_t c) { return byte_is_lower(c | 0x20); }
static inline bool byte_is_alnum(uint8_t c) { return byte_is_alpha(c) || byte_is_digit(c); }
static inline bool byte_is_ascii(uint8_t c) { return c < 0x80; }
static inline uint8_t byte_to_upper(uint8_t c) { return byte_is_lower(c) ? c - 32 : c; }
static inline uint8_t byte_to_lower(uint8_t c) { return byte_is_upper(c) ? c + 32 : c; }

#endif
