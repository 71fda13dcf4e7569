/* The Unicode facts that reading source text needs: version 14.0, as in CPython 3.11.
 *
 * The tables behind these functions are generated in the build by gen_unicode.c. */
#ifndef KRAIT_FRONT_UNICODE_H
#define KRAIT_FRONT_UNICODE_H

#include "support/text.h"

#include <stdbool.h>

#define CODE_POINT_MAX 0x10FFFFu

/* May begin, may continue an identifier (XID_Start, XID_Continue, and '_'). */
bool unicode_is_xid_start(uint32_t c);
bool unicode_is_xid_continue(uint32_t c);

/* As str.isprintable(): no control, format, surrogate, private, unassigned or separator, except the
 * space. */
bool unicode_is_printable(uint32_t c);

/* Appends the NFKC form of valid UTF-8. */
void unicode_nfkc(Text *out, const char *text, size_t length);

/* The code point at `text`, of which `length` > 0 bytes may be read; returns the number of bytes it
 * takes. A byte that begins no valid sequence counts for itself. Surrogates decode like other code
 * points (WTF-8). */
size_t utf8_decode(const char *text, size_t length, uint32_t *c);

#endif
