/* What the files of str share among themselves. */
#ifndef KRAIT_TEXT_STR_INTERNAL_H
#define KRAIT_TEXT_STR_INTERNAL_H

#include "text/search.h"
#include "text/str.h"
#include "text/utf8.h"

#include <assert.h>
#include <string.h>

/* As str_alloc(length, 1) for text that the caller knows to be ASCII. */
StrObject *str_alloc_ascii(uint64_t length);
/* After filling in what str_alloc gave with the least kind: notes whether it is ASCII; shares short
 * ones. */
Value str_seal(StrObject *s);
/* data: the start of a SharedBuffer's text, of the least kind. */
Value str_from_shared(const void *data, uint64_t length, uint32_t kind);
/* v itself, or for an instance of a subclass the plain str with the same text. */
Value str_exact(Value v);
/* An instance of a subclass with this text. 0 with MemoryError. */
StrObject *str_subclass_new(Type *type, Value text);

typedef uint8_t Copy16 __attribute__((vector_size(16)));

static inline Copy16 copy_read(const char *from) {
    Copy16 bytes;
    memcpy(&bytes, from, sizeof bytes);
    return bytes;
}
static inline void copy_write(char *to, Copy16 bytes) { memcpy(to, &bytes, sizeof bytes); }

/* memcpy, without a call for the few bytes of most texts: moves that may overlap. */
static inline void bytes_copy(void *to, const void *from, size_t size) {
    uint64_t a8, b8;
    uint32_t a4, b4;
    char *out = to;
    const char *in = from;
    if (size > 64) {
        memcpy(to, from, size);
    } else if (size > 32) {
        Copy16 a = copy_read(in), b = copy_read(in + 16), c = copy_read(in + size - 32),
               d = copy_read(in + size - 16);
        copy_write(out, a), copy_write(out + 16, b);
        copy_write(out + size - 32, c), copy_write(out + size - 16, d);
    } else if (size > 16) {
        Copy16 a = copy_read(in), b = copy_read(in + size - 16);
        copy_write(out, a), copy_write(out + size - 16, b);
    } else if (size >= 8) {
        memcpy(&a8, in, 8), memcpy(&b8, in + size - 8, 8);
        memcpy(out, &a8, 8), memcpy(out + size - 8, &b8, 8);
    } else if (size >= 4) {
        memcpy(&a4, in, 4), memcpy(&b4, in + size - 4, 4);
        memcpy(out, &a4, 4), memcpy(out + size - 4, &b4, 4);
    } else {
        for (size_t i = 0; i < size; i++) out[i] = in[i];
    }
}

/* Are they the same? memcmp, without a call for few bytes: two looks that may overlap. */
static inline bool bytes_same(const void *a, const void *b, size_t size) {
    uint64_t a8, b8, c8, d8;
    uint32_t a4, b4, c4, d4;
    const char *x = a, *y = b;
    if (size > 16) return !memcmp(a, b, size);
    if (size >= 8) {
        memcpy(&a8, x, 8), memcpy(&b8, y, 8);
        memcpy(&c8, x + size - 8, 8), memcpy(&d8, y + size - 8, 8);
        return ((a8 ^ b8) | (c8 ^ d8)) == 0;
    }
    if (size >= 4) {
        memcpy(&a4, x, 4), memcpy(&b4, y, 4);
        memcpy(&c4, x + size - 4, 4), memcpy(&d4, y + size - 4, 4);
        return ((a4 ^ b4) | (c4 ^ d4)) == 0;
    }
    for (size_t i = 0; i < size; i++)
        if (x[i] != y[i]) return false;
    return true;
}

static inline bool str_is_ascii(const StrObject *s) { return (s->flags & STR_ASCII) != 0; }

/* Arguments. */
/* An optional slice bound (absent or None: left alone), as of 'find' and 'count': clips to [0,
 * length]. 0, -1. */
int str_range_arguments(Value start, Value end, uint64_t length, uint64_t *from, uint64_t *to);
/* A Py_ssize_t or C int argument: OverflowError "Python int too large to convert to C ..." 0, -1.
 */
int argument_ssize(Value v, int64_t *result);
int argument_int(Value v, int *result);
/* `function() argument NAME must be str, not T`, NAME as given ("1", "'encoding'"; "" for "argument
 * must be"). */
Value raise_argument_not_str(const char *function, const char *name, Value v);

/* part as a needle of s's kind; false: it has characters that s cannot have. */
bool str_needle(const StrObject *s, const StrObject *part, Span *needle);
/* Search: positions in code points, -1 for none. */
int64_t str_find_in(const StrObject *s, const StrObject *part, uint64_t from, uint64_t to);
int64_t str_rfind_in(const StrObject *s, const StrObject *part, uint64_t from, uint64_t to);
int64_t str_find_char(const StrObject *s, uint32_t code_point, uint64_t from, uint64_t to);
/* Occurrences that do not overlap, up to `most`. */
uint64_t str_count_in(const StrObject *s, const StrObject *part, uint64_t from, uint64_t to,
                      uint64_t most);
/* part stands at s[at]; the caller has checked that it fits. */
bool str_matches_at(const StrObject *s, uint64_t at, const StrObject *part);

/* The common operations without argument checks. */
Value str_repeat(Value v, uint64_t count);
Value str_replace(Value v, Value old, Value new, uint64_t most);
Value str_pad(Value v, uint64_t left, uint64_t right, uint32_t fill);
Value str_join(Value between, Value iterable);

Value str_repr(Value v);  /* with quotes */
Value str_ascii(Value v); /* the same, everything beyond ASCII escaped */
/* v is a str: replaces what is not ASCII by \x, \u, \U escapes; does not add quotes. */
Value str_escape_wide(Value v);
/* Appends \xNN, \uNNNN or \UNNNNNNNN. */
void str_builder_escape(StrBuilder *b, uint32_t code_point);
bool str_is_identifier(const StrObject *s);
Value str_modulo(Value format, Value arguments);

#endif
