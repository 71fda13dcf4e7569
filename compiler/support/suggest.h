/* The nearest of several names to one that does not exist: "Did you mean ...?". */
#ifndef KRAIT_SUPPORT_SUGGEST_H
#define KRAIT_SUPPORT_SUGGEST_H

#include <stdint.h>

typedef struct Suggestion {
    const char *wanted;
    const char *found; /* the nearest so far; NULL: none is near enough */
    uint32_t distance;
} Suggestion;

/* Looks at one more name. Among equally near ones the first stays. At most a third of the letters
 * may differ. */
void suggestion_offer(Suggestion *suggestion, const char *name);

/* Levenshtein's distance in bytes: 2 for a letter added, dropped or replaced, 1 for another case.
 * `limit` + 1 if it is more than that. */
uint32_t name_distance(const char *first, const char *second, uint32_t limit);

#endif
