/* Program: the modules that make up a program, parsed, from the script to everything it may import.
 *
 * A Unit is one module written in Python. Each has its own arena and interner, so that units are
 * compiled by several threads. */
#ifndef KRAIT_DRIVER_PROGRAM_H
#define KRAIT_DRIVER_PROGRAM_H

#include "driver/search.h"
#include "front/constant_texts.h"
#include "ir/ir.h"
#include "support/diag.h"

typedef struct Unit {
    const char *name; /* dotted; the script is __main__ */
    const char *path; /* absolute: __file__ and tracebacks show it */
    ModuleOrigin origin;
    bool is_package;
    bool reaps;    /* lowered with hints where names die */
    bool tells;    /* without them, yet what a function has is told where memory is looked at */
    bool profiled; /* tells a profiler of calls: decisions/profile.md */
    bool asks_constants; /* some module of the program mentions co_consts */
    Arena arena;
    Interner interner;
    SourceFile source;
    Diag diag;
    Module *module;
    SymbolTable *symbols;
    ConstantTexts texts;  /* which it hands to eval() */
    IrModule *ir;         /* read from the text form of the IR; then there is no tree */
    char source_hash[65]; /* see hash.h */
} Unit;

typedef struct Program {
    Session *session;
    const char *script; /* as the user wrote it: a file, or a folder with a __main__.py */
    Search search;
    VEC(Unit *) units; /* the script first */
    StrMap unit_index; /* name -> Unit */
    StrMap natives;    /* the native modules it uses */
} Program;

/* Which form the diagnostics of a rejected program have. */
typedef enum ReportStyle {
    REPORT_COMPILER, /* file:line:col: error: ... */
    REPORT_PYTHON,   /* as CPython prints a SyntaxError: for `krait run` */
} ReportStyle;

/* Reads the script and what it imports. OUTCOME_DONE, or the script was rejected and the reason was
 * printed. Errors in other modules do not reject: importing such a module raises the SyntaxError,
 * as under CPython. */
Outcome program_read(Program *program, Session *session, const char *script, ReportStyle style);
void program_release(Program *program);

CodeKind unit_kind(const Unit *unit);

/* One file with a given dotted name, parsed and checked; nothing is printed. NULL with errno:
 * unreadable. */
Unit *unit_read(const char *name, const char *path, const char *shown_path);
/* A file with the text form of the IR. */
Unit *unit_read_ir(const char *path);
void unit_free(Unit *unit);
void unit_report(const Unit *unit, ReportStyle style);

#endif
