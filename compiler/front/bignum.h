/* Just enough arithmetic on large natural numbers to read and print literals. */
#ifndef KRAIT_FRONT_BIGNUM_H
#define KRAIT_FRONT_BIGNUM_H

#include "support/arena.h"
#include "support/text.h"

/* Digits in base 2, 8, 10 or 16, underscores allowed between them, as lower-case hexadecimal digits
 * without leading zeros
 * ("0" for zero), in the arena. `*out_length` is their number. Quadratic for base 10 only. */
const char *bignum_to_hex(Arena *arena, const char *digits, size_t length, uint32_t base,
                          uint32_t *out_length);

/* Hexadecimal digits printed in decimal. Quadratic. */
void bignum_print_decimal(Text *out, const char *hex, size_t length);

#endif
