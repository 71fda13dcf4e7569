/* Text: a growable buffer of bytes that every printer writes to.
 *
 * `data` is NUL-terminated whenever `length` or a reader may look at it; text_init allocates
 * nothing, and an empty Text has data "" through text_cstr. The owner calls text_release. */
#ifndef KRAIT_SUPPORT_TEXT_H
#define KRAIT_SUPPORT_TEXT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef struct Text {
    char *data; /* NULL until the first byte */
    size_t length;
    size_t cap;
} Text;

void text_init(Text *text);
void text_release(Text *text);
void text_clear(Text *text);

void text_append(Text *text, const char *string);
void text_append_n(Text *text, const char *bytes, size_t length);
void text_putc(Text *text, char c);
void text_repeat(Text *text, char c, size_t count);
/* The UTF-8 form of a code point (surrogates are encoded like any other: WTF-8). */
void text_put_utf8(Text *text, uint32_t code_point);
void text_printf(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_vprintf(Text *text, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

static inline const char *text_cstr(const Text *text) { return text->data ? text->data : ""; }

/* Writes everything to `file`; returns 0, or -1 when the write failed. */
int text_write(const Text *text, FILE *file);

#endif
