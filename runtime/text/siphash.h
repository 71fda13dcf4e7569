/* The hash of str and bytes: SipHash-1-3, keyed as CPython's, so that PYTHONHASHSEED gives the same
 * numbers. */
#ifndef KRAIT_TEXT_SIPHASH_H
#define KRAIT_TEXT_SIPHASH_H

#include <stddef.h>
#include <stdint.h>

/* Never (uint64_t)-1, which says "error" to callers; 0 for length 0. The key is made on the first
 * call: PYTHONHASHSEED=0: zero; =N: derived from N; unset or "random": from the system. */
uint64_t siphash_bytes(const void *data, size_t length);
/* SipHash-1-3 with a given key (J.-P. Aumasson, D. Bernstein, "SipHash: a fast short-input PRF").
 */
uint64_t siphash_keyed(const void *data, size_t length, uint64_t key0, uint64_t key1);
/* PYTHONHASHSEED is set to a number: sets print in a reproducible order. */
int siphash_is_fixed(void);

#endif
