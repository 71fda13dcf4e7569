/* Character names, for "\N{...}". */
#ifndef KRAIT_FRONT_UNICODE_NAMES_H
#define KRAIT_FRONT_UNICODE_NAMES_H

#include <stddef.h>
#include <stdint.h>

#define UNICODE_NO_NAME UINT32_MAX

/* The code point of a name or alias of Unicode 14.0, without regard to case; UNICODE_NO_NAME when
 * there is none. */
uint32_t unicode_from_name(const char *name, size_t length);

#endif
