/* Escapes: the value of a string literal's text. */
#ifndef KRAIT_FRONT_STRING_DECODE_H
#define KRAIT_FRONT_STRING_DECODE_H

#include "support/text.h"

#include <stdbool.h>
#include <stdint.h>

typedef enum StringForm {
    STRING_FORM_TEXT,        /* str: all escapes */
    STRING_FORM_BYTES,       /* bytes: no \N, \u, \U */
    STRING_FORM_LITERAL,     /* the text of an f-string: as TEXT, and {{ is { and }} is } */
    STRING_FORM_RAW_LITERAL, /* likewise of a raw f-string: no escapes */
} StringForm;

/* A bad escape. Positions count bytes of the literal's text as CPython's decoder sees it (a
 * character beyond ASCII has become an escape of ten). */
typedef struct EscapeError {
    const char *message; /* NULL: none */
    uint32_t start;
    uint32_t end; /* of the last byte, not behind it */
    /* The first escape that means nothing, or more than a byte in octal digits (a
     * DeprecationWarning in CPython): the backslash, or NULL. */
    const char *unknown;
} EscapeError;

/* Appends the value of [text, text + length); false and *error set when an escape is wrong. */
bool string_decode(Text *out, const char *text, size_t length, StringForm form, EscapeError *error);

#endif
