/* From the tree of a regular expression to a pattern for PCRE2. */
#ifndef KRAIT_STDLIB_RE_EMIT_H
#define KRAIT_STDLIB_RE_EMIT_H

#include "re_tree.h"

/* The largest code point of a subject with so many bytes per character: nothing beyond it is in
 * the pattern. */
uint32_t re_kind_limit(uint32_t kind);
/* ASCII text, NUL-terminated, *length characters: PCRE2's syntax, without UTF, for subjects of
 * this kind (1, 2 or 4). With PCRE2_UCP if tree->flags has RE_UNICODE, PCRE2_ALT_CIRCUMFLEX and
 * LF as newline. 0: error set. */
const char *re_emit(const ReTree *tree, uint32_t kind, size_t *length);

/* members[c]: does a set or a literal of the tree's outermost level take the character c of a
 * subject of kind 1? false: the node is something else. */
bool re_byte_members(const ReTree *tree, const ReNode *item, bool *members);

/* re_case.c. The code points that IGNORECASE takes for the same as c (c among them): calls add for
 * each range of them. For ASCII only letters of ASCII differ in case. */
typedef struct ReRanges {
    uint32_t *items; /* pairs: first, last */
    size_t count, capacity;
} ReRanges;
void ranges_add(ReRanges *ranges, uint32_t first, uint32_t last);
void ranges_add_cases(ReRanges *ranges, uint32_t first, uint32_t last, bool is_ascii);
/* Sorts and joins them, and cuts off what is above limit. */
void ranges_normalize(ReRanges *ranges, uint32_t limit);
/* All of 0 to limit that is not in them; they are normalized. */
void ranges_invert(ReRanges *ranges, uint32_t limit);

#endif
