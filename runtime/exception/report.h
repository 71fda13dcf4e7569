/* Text reports of exceptions: the shared state of report.c and report_source.c. */
#ifndef KRAIT_EXCEPTION_REPORT_H
#define KRAIT_EXCEPTION_REPORT_H

#include "exception/exception.h"

typedef struct Report {
    StrBuilder out;
    Value seen; /* set of ids of the exceptions in the chain so far */
    int depth;  /* nesting of exception groups; each level indents by two and draws a margin */
    bool
        need_close; /* the group's closing line has yet to be drawn, by the innermost last member */
    Value source_name,
        source_lines; /* the file read last: str, list of str (or KR_NONE if unreadable) */
} Report;

/* Starts a line: indentation and margin of the exception groups around it. */
void report_line_start(Report *report);

/* The line of a source file, without its newline; 0 if it cannot be read. Sets no error. */
Value source_line_get(Report *report, Value filename, int64_t line);
/* Appends the source line of a site and, where they say more than the line, the carets below it.
 * site may be 0: no carets. */
void source_line_show(Report *report, Value filename, int64_t line, const CodeSite *site);

/* Anchors inside an expression, in characters from its start; -1: none. For `a + b` the operator,
 * for `a[b]` the brackets. */
typedef struct Anchors {
    int64_t left_end, right_start;
} Anchors;
Anchors anchors_find(Value line, int64_t start, int64_t end);

#endif
