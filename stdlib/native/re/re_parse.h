/* What the files of the parser of regular expressions share. */
#ifndef KRAIT_STDLIB_RE_PARSE_H
#define KRAIT_STDLIB_RE_PARSE_H

#include "re_source.h"

/* A condition names a group by number that may come later. */
typedef struct ReForward ReForward;
struct ReForward {
    ReForward *next;
    int64_t group;
    uint64_t position;
};

typedef struct ReParser {
    ReSource source;
    uint32_t flags; /* those of the whole expression, as known so far */
    Value names;    /* dict: name -> number */
    ReWidth *widths;
    bool *closed;
    uint32_t groups, capacity; /* how many groups have begun, number 0 included */
    uint32_t behind_groups;    /* inside of a look-behind: `groups` where it began; else 0 */
    bool behind_varies;        /* a look-behind's width is not fixed */
    ReForward *forward, **forward_end;
} ReParser;

/* Where in the nesting of groups the parser stands. */
typedef struct ReScope {
    bool verbose;
    bool is_top;   /* outside of all groups */
    bool is_first; /* and in the first alternative */
} ReScope;

/* An alternation, up to the end or the next ). */
ReNode *parse_alternatives(ReParser *parser, ReScope scope);
ReNode *parse_sequence(ReParser *parser, ReScope scope);

/* re_parse_set.c. Behind [. */
ReNode *parse_set(ReParser *parser);
/* \d and its like, in and outside of sets. */
bool is_category(int64_t c);

/* re_parse_group.c. Behind (. Appends what there is to the sequence. */
void parse_group(ReParser *parser, ReNode *sequence, ReScope *scope);
/* A reference to the group that ends `offset` before the next token. 0: error set. */
bool group_may_be_used(ReParser *parser, int64_t group, uint64_t offset);
bool behind_check(ReParser *parser, int64_t group);

/* re_parse_flags.c. Behind (? with the first letter, or -. */
typedef struct ReFlagChange {
    bool is_global; /* (?i) */
    uint32_t on, off;
} ReFlagChange;
bool is_flag_letter(ReToken token);
ReFlagChange parse_flags(ReParser *parser, ReToken first);

#endif
