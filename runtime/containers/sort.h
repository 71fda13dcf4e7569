/* Timsort on arrays of values, for list.sort and its tests. */
#ifndef KRAIT_CONTAINERS_SORT_H
#define KRAIT_CONTAINERS_SORT_H

#include "abi/layout.h"

/* What all keys are, so that comparing them needs no dispatch. Each kind sorts as SORT_ANY would.
 */
typedef enum SortKind { SORT_SMALL, SORT_FLOAT, SORT_STR, SORT_TUPLE, SORT_ANY } SortKind;

SortKind sort_kind(const Value *keys, size_t length);
/* Sorts keys, stably, by <; values, unless NULL, move along. 0; -1 if a comparison raised: then
 * both are some permutation of what they were. */
int sort_values(Value *keys, Value *values, size_t length, SortKind kind);
/* The same by timsort alone. */
int sort_compared(Value *keys, Value *values, size_t length, SortKind kind);

enum { SORT_UNFIT = 1 };
/* The same by words (sort_words.c), of one key or more; SORT_UNFIT: the result would not be that of
 * sort_compared, or not come sooner, and nothing was changed. */
int sort_by_words(Value *keys, Value *values, size_t length, SortKind kind);
/* Sorts n > 0 words, stably; order[i] becomes the index from which words[i] came. 0; -1 with
 * MemoryError, nothing changed. */
int sort_radix(int64_t *words, uint64_t *order, size_t n);

#endif
