/* Texts of eval(), exec() and compile(): what compiler and runtime say of one to each other. */
#ifndef KRAIT_ABI_TEXT_H
#define KRAIT_ABI_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum EvalMode { EVAL_EXEC, EVAL_EVAL, EVAL_SINGLE } EvalMode;

typedef enum EvalFlags {
    EVAL_IS_TEXT = 1 << 0, /* UTF-8 whatever a coding cookie says: the source was a str */
    EVAL_FUTURE_ANNOTATIONS = 1 << 1,
} EvalFlags;

typedef struct EvalSource {
    const char *text; /* with a NUL behind it */
    size_t length;
    const char *filename;
    EvalMode mode;
    uint32_t flags; /* EvalFlags */
} EvalSource;

typedef enum EvalProblemFlags {
    PROBLEM_HAS_END = 1 << 0,
    PROBLEM_IS_ATTRIBUTES_ONLY = 1 << 1, /* only the message is an argument of the exception */
    PROBLEM_ENDS_LINE = 1 << 2,          /* the line is shown with a newline */
    /* The line is shown only if a file of this name can be read: CPython takes it from there. */
    PROBLEM_LINE_OF_FILE = 1 << 3,
} EvalProblemFlags;

/* What a SyntaxError or a warning says. */
typedef struct EvalProblem {
    const char *class_name; /* "SyntaxError", "MemoryError", ... */
    const char *message;
    const char *filename;
    int64_t line, offset, end_line, end_offset;
    uint64_t flags;   /* EvalProblemFlags */
    const char *text; /* the line; NULL: none */
    size_t text_length;
} EvalProblem;

#endif
