/* Diag: what the compiler has to say about one source file.
 *
 * Messages are collected while the compiler goes on, and rendered at the end, sorted by position.
 * The message text is copied. One Diag belongs to one SourceFile and one thread. */
#ifndef KRAIT_SUPPORT_DIAG_H
#define KRAIT_SUPPORT_DIAG_H

#include "support/arena.h"
#include "support/source.h"
#include "support/text.h"
#include "support/vec.h"

#include <stdbool.h>

typedef enum DiagKind { DIAG_ERROR, DIAG_WARNING, DIAG_NOTE } DiagKind;

/* The class of the exception that CPython raises for the same text, or DIAG_PLAIN for what CPython
 * would not say at all (notes, the findings of `krait check`). */
#define DIAG_CLASSES(X)                                                                            \
    X(PLAIN, "")                                                                                   \
    X(SYNTAX_ERROR, "SyntaxError")                                                                 \
    X(INDENTATION_ERROR, "IndentationError")                                                       \
    X(TAB_ERROR, "TabError")                                                                       \
    X(VALUE_ERROR, "ValueError")                                                                   \
    X(OVERFLOW_ERROR, "OverflowError")                                                             \
    X(MEMORY_ERROR, "MemoryError")                                                                 \
    X(RECURSION_ERROR, "RecursionError")                                                           \
    X(SYNTAX_WARNING, "SyntaxWarning")                                                             \
    X(DEPRECATION_WARNING, "DeprecationWarning")

typedef enum DiagClass {
#define X(name, text) DIAG_##name,
    DIAG_CLASSES(X)
#undef X
} DiagClass;

/* A position as the attributes of a SyntaxError give it: lines from 1, offsets in code points
 * from 1. An `end_line` of 0 stands for None; `line` 0 means that the error has no position at all.
 */
typedef struct DiagPlace {
    uint32_t line;
    int32_t offset;
    uint32_t end_line;
    int32_t end_offset;
} DiagPlace;

typedef struct DiagItem {
    DiagKind kind;
    DiagClass class;
    SourceSpan span;
    DiagPlace place; /* from the span, unless the caller knew better */
    const char *message;
    uint32_t sequence; /* keeps a note behind its error when sorting */
    bool is_bare;      /* CPython shows the line without its newline */
} DiagItem;

/* More messages of a kind than this are counted, but not kept: nobody reads them. */
#define DIAG_ERRORS_MAX 50u
#define DIAG_WARNINGS_MAX 200u

typedef struct Diag {
    const SourceFile *source;
    Arena arena;
    VEC(DiagItem) items;
    uint32_t error_count;
    uint32_t warning_count;
} Diag;

/* `source` must outlive the Diag. */
void diag_init(Diag *diag, const SourceFile *source);
void diag_release(Diag *diag);

static inline bool diag_is_full(const Diag *diag, DiagKind kind) {
    return (kind == DIAG_ERROR && diag->error_count >= DIAG_ERRORS_MAX) ||
           (kind == DIAG_WARNING && diag->warning_count >= DIAG_WARNINGS_MAX);
}

static inline bool diag_has_errors(const Diag *diag) { return diag->error_count != 0; }

/* An error of class SyntaxError. */
void diag_error(Diag *diag, SourceSpan span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void diag_warning(Diag *diag, SourceSpan span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A note belongs to the message added before it. */
void diag_note(Diag *diag, SourceSpan span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Any kind and class. `place` may be NULL, then it is that of `span`. */
void diag_add(Diag *diag, DiagKind kind, DiagClass class, SourceSpan span, const DiagPlace *place,
              const char *format, ...) __attribute__((format(printf, 6, 7)));
void diag_vadd(Diag *diag, DiagKind kind, DiagClass class, SourceSpan span, const DiagPlace *place,
               const char *format, va_list args) __attribute__((format(printf, 6, 0)));

/* The one added last shows its line without the newline. */
void diag_last_is_bare(Diag *diag);

DiagPlace diag_place_of(const SourceFile *source, SourceSpan span);
const char *diag_class_name(DiagClass class);

/* Stable order by line and offset, notes behind what they belong to. */
void diag_sort(Diag *diag);

/* Everything as `file:line:col: error: MESSAGE`, with the source line and a range of carets. */
void diag_render(Text *out, const Diag *diag);
void diag_render_item(Text *out, const Diag *diag, const DiagItem *item);

/* One error as CPython prints an uncaught SyntaxError: `  File "...", line N`, the line, the
 * carets, `SyntaxError: MESSAGE`. */
void diag_render_python(Text *out, const Diag *diag, const DiagItem *item);

/* The error that was added first, or NULL. The front end adds first what CPython would report. */
const DiagItem *diag_first_error(const Diag *diag);

#endif
