/* SourceFile: the text of one module, and positions in it.
 *
 * The text is what the lexer sees: UTF-8, without a byte order mark, lines ended by '\n' only, and
 * NUL behind the last byte. A position is a byte offset into it; lines and columns are derived on
 * demand. */
#ifndef KRAIT_SUPPORT_SOURCE_H
#define KRAIT_SUPPORT_SOURCE_H

#include "support/arena.h"

typedef uint32_t SourcePos;

/* Half open: `end` is the offset behind the last byte. */
typedef struct SourceSpan {
    SourcePos start;
    SourcePos end;
} SourceSpan;

typedef struct SourceFile {
    const char *path; /* as the user gave it: shown in messages and tracebacks */
    const char *text;
    uint32_t length;
    uint32_t *line_starts; /* line_starts[i]: offset of line i + 1 */
    uint32_t line_count;   /* a text that ends in '\n' has no empty line behind it */
} SourceFile;

/* A place for people: lines count from 1, columns from 0. */
typedef struct SourcePlace {
    uint32_t line;
    uint32_t column;      /* in bytes, as the AST's col_offset */
    uint32_t column_char; /* in code points, as error offsets (which add 1) */
} SourcePlace;

/* Texts are limited to this, so that offsets fit 32 bits with room for arithmetic. */
#define SOURCE_LENGTH_MAX ((size_t)1 << 31)

/* `text` must be in the form described above and outlive the file; the line table goes into
 * `arena`. */
void source_init(SourceFile *source, Arena *arena, const char *path, const char *text,
                 size_t length);

/* Line (from 1) of a position; a position at or behind the end belongs to the last line. */
uint32_t source_line(const SourceFile *source, SourcePos pos);
/* Column in bytes, from 0. */
uint32_t source_column(const SourceFile *source, SourcePos pos);
SourcePlace source_place(const SourceFile *source, SourcePos pos);

/* The text of a line (from 1) without its newline; empty behind the last line. */
SourceSpan source_line_span(const SourceFile *source, uint32_t line);

static inline SourceSpan span_make(SourcePos start, SourcePos end) {
    return (SourceSpan){start, end};
}

/* From the start of the one to the end of the other. */
static inline SourceSpan span_join(SourceSpan first, SourceSpan last) {
    return (SourceSpan){first.start, last.end};
}

/* Code points in `length` bytes of UTF-8. */
uint32_t utf8_count(const char *text, size_t length);

#endif
