/* str, for use in C. A str is a StrObject (abi/layout.h): code points of 1, 2 or 4 bytes. */
#ifndef KRAIT_TEXT_STR_H
#define KRAIT_TEXT_STR_H

#include "core/object.h"

#include <stdarg.h>

static inline StrObject *str_object(Value v) { return (StrObject *)v; }
/* str or a subclass (whose instances start with the same struct). */
static inline bool value_is_str(Value v) {
    return value_is_object(v) && value_has_flag(v, TYPE_STR);
}
static inline uint32_t str_at(const StrObject *s, size_t i) {
    switch (s->kind) {
    case 1: return ((const uint8_t *)s->data)[i];
    case 2: return ((const uint16_t *)s->data)[i];
    }
    return ((const uint32_t *)s->data)[i];
}

/* A new str of `length` code points of `kind` bytes, to be filled in through str_data before anyone
 * sees it. 0 with MemoryError. */
StrObject *str_alloc(uint64_t length, uint32_t kind);
static inline void *str_data(StrObject *s) { return (void *)(uintptr_t)s->data; }
Value str_empty(void);
Value str_from_char(uint32_t code_point); /* shared for Latin-1 */
Value str_from_ascii(const char *text, size_t length);
/* UTF-8 as the compiler and libc give it; lone surrogates encoded as three bytes pass. Malformed
 * bytes become surrogate escapes. */
Value str_from_utf8(const char *text, size_t length);
Value str_from_text(const char *utf8); /* NUL-terminated */
Value str_from_ucs(const void *data, uint64_t length,
                   uint32_t kind);         /* narrows to the least kind */
Value str_printf(const char *format, ...); /* error.h's format language */
Value str_concat(Value a, Value b);        /* linear when a ends its buffer */
/* As str_from_ascii, for what is cut out of a longer text together with many others: perhaps an
 * equal str that was made before (word_cache.c). `readable` bytes follow, those of the word among
 * them. */
Value str_word(const char *ascii, size_t length, size_t readable);
Value str_substring(Value v, uint64_t start, uint64_t end);
Value str_intern(Value v);
Value str_intern_text(const char *utf8);
bool str_equal(Value a, Value b);  /* both str */
int str_compare(Value a, Value b); /* <0, 0, >0 by code points */
uint64_t str_hash(Value v);        /* as CPython's, with the seed; never (uint64_t)-1 */
bool str_equals_text(Value v, const char *ascii);
/* UTF-8 of v with a terminator, surrogates as three bytes; collected memory. *length may be 0
 * (NULL). */
const char *str_utf8(Value v, size_t *length);
/* Parses what os.fsencode gives: surrogate escapes become the bytes they stand for. */
const char *str_filesystem(Value v, size_t *length);

/* Builds a str piece by piece; lives on the C stack. A failed step is remembered:
 * str_builder_finish then gives 0 with the error set. */
enum { STR_BUILDER_LOCAL = 128 /* bytes that need no buffer */ };
typedef struct StrBuilder {
    void *data; /* collected buffer; 0: the text is in `local` */
    uint64_t length, capacity;
    uint32_t kind; /* the least that the text needs */
    bool is_ascii, failed;
    uint32_t local[STR_BUILDER_LOCAL / sizeof(uint32_t)];
} StrBuilder;
void str_builder_init(StrBuilder *b);
void str_builder_char(StrBuilder *b, uint32_t code_point);
void str_builder_str(StrBuilder *b, Value v); /* v: str */
void str_builder_slice(StrBuilder *b, Value v, uint64_t start, uint64_t end);
void str_builder_ascii(StrBuilder *b, const char *text, size_t length);
void str_builder_latin1(StrBuilder *b, const char *text, size_t length);
void str_builder_text(StrBuilder *b, const char *utf8);
void str_builder_utf8(StrBuilder *b, const char *utf8, size_t length);
void str_builder_fill(StrBuilder *b, uint32_t code_point, uint64_t count);
void str_builder_printf(StrBuilder *b, const char *format, ...); /* error.h's format language */
void str_builder_vprintf(StrBuilder *b, const char *format, va_list arguments);
Value str_builder_finish(StrBuilder *b);
/* What has been built so far: code points of b->kind bytes. */
static inline void *str_builder_data(const StrBuilder *b) {
    return b->data ? b->data : (void *)(uintptr_t)b->local;
}

#endif
