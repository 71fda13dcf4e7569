/* PCRE2, once per width of a character. Only re_backend_*.c include its header. */
#ifndef KRAIT_STDLIB_RE_BACKEND_H
#define KRAIT_STDLIB_RE_BACKEND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum ReAnchor {
    RE_SEARCH,    /* anywhere from the start on */
    RE_MATCH,     /* at the start */
    RE_FULLMATCH, /* at the start, up to the end */
} ReAnchor;
enum { RE_ANCHOR_COUNT = RE_FULLMATCH + 1 };

typedef enum ReOutcome { RE_NONE, RE_FOUND, RE_NO_MEMORY } ReOutcome;

typedef struct ReProgram ReProgram; /* immutable but for what makes it faster; malloc's */

/* What a program writes to while it matches; a search that goes on holds it. 0: not yet taken. */
typedef struct ReRoom {
    ReProgram *of;
    void *data;
    const size_t *found; /* in it: where the groups of the last match begin and end */
} ReRoom;

/* The subject of a match. */
typedef struct ReSubject {
    const void *data;
    size_t length; /* characters */
} ReSubject;

/* A part of it that no group took. */
#define RE_UNSET (~(size_t)0)

typedef struct ReBackend {
    /* pattern: what re_emit gives. 0 with *too_large, or with PCRE2's message in `message`. */
    ReProgram *(*compile)(const char *pattern, size_t length, bool is_unicode, ReAnchor anchor,
                          bool *too_large, char *message, size_t message_size);
    /* marks: 2 * (groups + 1) positions, or RE_UNSET. must_advance: an empty match at `start` does
     * not count. room: of this program, or not yet taken; then it is. */
    ReOutcome (*match)(ReProgram *program, ReSubject subject, size_t start, bool must_advance,
                       size_t *marks, size_t mark_count, ReRoom *room);
    void (*room_give_back)(ReRoom *room);
    void (*release)(ReProgram *program);
} ReBackend;

extern const ReBackend re_backend_8, re_backend_16, re_backend_32;

#endif
