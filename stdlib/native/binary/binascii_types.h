/* What the files of binascii share. */
#ifndef KRAIT_STDLIB_BINASCII_TYPES_H
#define KRAIT_STDLIB_BINASCII_TYPES_H

#include "text/bytes.h"

/* Raises binascii.Error. */
Value binascii_error(const char *format, ...);
/* A view of bytes, or of a str of only ASCII. 0, -1. */
int ascii_acquire(Value data, Buffer *buffer);
/* The first `used` of the bytes that were allocated for a result. */
Value bytes_used(Value result, const uint8_t *data, size_t used);

#endif
