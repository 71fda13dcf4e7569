/* A regular expression as a tree, between its text (re_parse.c) and what PCRE2 gets (re_emit.c).
 *
 * The syntax is that of Python's re; nodes live in collected memory, found from the root. */
#ifndef KRAIT_STDLIB_RE_TREE_H
#define KRAIT_STDLIB_RE_TREE_H

#include "containers/containers.h"

/* The flags of the module re, with its values. */
typedef enum ReFlags {
    RE_TEMPLATE = 1,
    RE_IGNORECASE = 2,
    RE_LOCALE = 4,
    RE_MULTILINE = 8,
    RE_DOTALL = 16,
    RE_UNICODE = 32,
    RE_VERBOSE = 64,
    RE_DEBUG = 128,
    RE_ASCII = 256,
    RE_TYPE_FLAGS = RE_ASCII | RE_LOCALE | RE_UNICODE,
    RE_GLOBAL_FLAGS = RE_DEBUG | RE_TEMPLATE,
} ReFlags;

typedef enum ReKind {
    RE_SEQUENCE,  /* children, one after the other */
    RE_BRANCH,    /* children: sequences */
    RE_LITERAL,   /* value: code point */
    RE_ANY,       /* . */
    RE_SET,       /* children: ranges and categories; value: 1 if negated */
    RE_RANGE,     /* in a set: value to most */
    RE_CATEGORY,  /* in a set: value: one of dDsSwW */
    RE_AT,        /* value: one of ^ $ A b B Z */
    RE_REPEAT,    /* one child, a sequence: value to most times; how */
    RE_GROUP,     /* one child; value: its number, 0 if it captures nothing; flags_on, flags_off */
    RE_ATOMIC,    /* one child */
    RE_ASSERT,    /* one child; value: 1 if negated; behind */
    RE_BACKREF,   /* value: number of the group */
    RE_CONDITION, /* value: number of the group; children: yes and perhaps no */
} ReKind;

typedef enum ReGreed { RE_GREEDY, RE_LAZY, RE_POSSESSIVE } ReGreed;

/* "As often as it goes", and the limit of the numbers in braces. */
#define RE_MANY UINT64_C(4294967295)

typedef struct ReNode ReNode;
struct ReNode {
    ReNode *next, *first, *last; /* the next one in the parent; the children */
    uint64_t value, most;
    ReKind kind;
    ReGreed greed;
    bool behind;
    uint32_t flags_on, flags_off;
};

typedef struct ReWidth {
    uint64_t least, most; /* code points; most RE_MANY: unbounded */
} ReWidth;

typedef struct ReTree {
    ReNode *root;
    uint32_t flags;  /* those given, and those that the text sets for itself */
    uint32_t groups; /* how many capture; numbers start at 1 */
    Value names;     /* dict: name -> number */
} ReTree;

/* What the parser calls back: the exception class re.error, and warn(message, deprecated). */
typedef struct ReCallbacks {
    Value error, warn;
} ReCallbacks;

/* pattern: str or bytes-like. 0, or -1 with re.error (or ValueError, OverflowError) set. */
int re_parse(ReTree *tree, Value pattern, uint32_t flags, const ReCallbacks *callbacks);
/* groups: the widths of the groups that are closed, by number. */
ReWidth re_width(const ReNode *node, const ReWidth *groups);
static inline ReNode *re_node_new(ReKind kind) {
    ReNode *node = gc_new_scanned(0, sizeof *node);
    node->kind = kind;
    return node;
}
void re_node_append(ReNode *parent, ReNode *child);

#endif
