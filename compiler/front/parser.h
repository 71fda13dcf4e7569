/* The parser: text to tree, for programs, stubs, eval() and exec().
 *
 *     SourceFile source;  Diag diag;
 *     source_read_file(&source, &diag, &arena, path)
 *     Module *module = module_parse(&(ParseContext){...}, PARSE_FILE);
 *     if (diag_has_errors(&diag)) ...
 */
#ifndef KRAIT_FRONT_PARSER_H
#define KRAIT_FRONT_PARSER_H

#include "front/ast.h"
#include "support/diag.h"

typedef enum ParseMode {
    PARSE_FILE,
    PARSE_INTERACTIVE, /* one statement, as compile(..., 'single') */
    PARSE_EXPRESSION,  /* one expression, as eval() */
} ParseMode;

typedef struct ParseContext {
    Arena *arena;       /* receives the tree */
    Interner *interner; /* receives the names */
    const SourceFile *source;
    Diag *diag;
} ParseContext;

/* Never NULL. Errors are in the Diag; the tree of a text with errors lacks the statements that
 * could not be understood and must not be compiled. */
Module *module_parse(const ParseContext *context, ParseMode mode);

#endif
