/* Pattern and Match. */
#ifndef KRAIT_STDLIB_RE_TYPES_H
#define KRAIT_STDLIB_RE_TYPES_H

#include "re_backend.h"
#include "re_tree.h"

#include "core/type.h"
#include "text/bytes.h"
#include "text/str.h"

enum {
    RE_KINDS = 3,      /* 1, 2 and 4 bytes a character */
    RE_MARKS_FEW = 16, /* of a pattern with few groups: they lie on the stack */
};

/* The programs are made when a subject of their kind is first seen. */
typedef struct RePrograms {
    _Atomic(ReProgram *) items[RE_KINDS][RE_ANCHOR_COUNT];
    _Atomic(bool) too_large[RE_KINDS]; /* subjects of this kind are widened to 4 bytes */
    struct ReSetRun *set_run;          /* re_set_run.c: does without them; or 0 */
} RePrograms;

typedef struct PatternObject {
    Type *type;
    Value pattern;
    Value names;    /* dict: name -> number */
    Value indexes;  /* tuple: name or None, by number */
    Value template; /* (replacement, what became of it): the last one parsed; or 0 */
    ReNode *root;
    uint32_t *inside;     /* by number: the last group that begins inside of this one */
    RePrograms *programs; /* malloc's, freed with the object */
    uint32_t flags, groups;
} PatternObject;

typedef struct MatchObject {
    Type *type;
    Value pattern, string;
    Value regs;            /* tuple, made when asked for; or 0 */
    int64_t position, end; /* as given */
    int64_t last;          /* number of the group that was closed last; 0: none */
    size_t marks[];        /* start and end of each group */
} MatchObject;

/* What pattern.scanner(string) gives. */
typedef struct ScannerObject {
    Type *type;
    Value pattern, string;
    Value view; /* a memoryview that keeps a bytearray from being resized; 0: string is a str */
    int64_t position, end;
    int64_t next; /* where to go on; -1: done */
    bool must_advance;
} ScannerObject;

extern Type kr_type_Pattern, kr_type_Match, kr_type_SREScanner;
static inline PatternObject *pattern_object(Value v) { return (PatternObject *)v; }
static inline MatchObject *match_object(Value v) { return (MatchObject *)v; }

/* A string or bytes-like object that is being searched. */
typedef struct ReText {
    Value string;
    ReSubject subject; /* up to the end that was given */
    uint32_t kind;
    Buffer buffer; /* of a bytes-like object */
    bool is_str;
    const uint32_t *wide;  /* the subject with 4 bytes a character, if that was needed; or 0 */
    int64_t position, end; /* clipped to the text */
    ReRoom room;           /* of the program that searched last, which has this kind: */
    size_t room_kind;
} ReText;

/* 0, or -1 with TypeError. position and end are those of Pattern.search, 0 and maxsize by default.
 */
int re_text_acquire(ReText *text, Value pattern, Value string, Value position, Value end);
void re_text_release(ReText *text);
/* The same text again, which may have become shorter. */
int re_text_acquire_again(ReText *text, Value string, int64_t position, int64_t end);
/* The part from start to end as str or bytes. */
Value re_text_slice(const ReText *text, size_t start, size_t end);
/* The same of a string that is not held. */
Value re_slice(Value string, size_t start, size_t end);
/* Looks for the pattern from `start` on. marks: 2 * (groups + 1). -1: error set. */
int re_run(Value pattern, ReAnchor anchor, ReText *text, size_t start, bool must_advance,
           size_t *marks);
static inline size_t re_mark_count(Value pattern) {
    return 2 * ((size_t)pattern_object(pattern)->groups + 1);
}
void re_programs_free(RePrograms *programs);
/* re_set_run.c. malloc's, or 0: the pattern is another. */
struct ReSetRun *set_run_new(const ReTree *tree);
/* As re_run, for subjects of kind 1. */
bool set_run_find(const struct ReSetRun *run, ReAnchor anchor, ReSubject subject, size_t start,
                  size_t *marks);
/* The Match for these marks, which are copied. */
Value match_new(Value pattern, const ReText *text, const size_t *marks);

/* re_match.c: group `number` of the match; 0 without error: it took no part. */
Value match_group(const MatchObject *match, size_t number);
/* re_template.c: what a replacement (str or bytes) becomes, for pattern: a tuple of literals and
 * numbers of groups. Never raises for the same one twice. */
Value template_parse(Value pattern, Value text);
/* Appends what the template says of these marks to a list. 0, -1. */
int template_expand(Value parsed, const ReText *text, const size_t *marks, Value pieces);
/* Is every part a str or a group? Then it can be written, for a text that is a str. */
bool template_is_text(Value parsed);
void template_write(Value parsed, const ReText *text, const size_t *marks, StrBuilder *out);
/* The pieces, joined as the type of the subject asks for. */
Value pieces_join(const ReText *text, Value pieces);
/* The exception class re.error and the function that warns, as the module re set them. */
const ReCallbacks *re_callbacks(void);

#endif
