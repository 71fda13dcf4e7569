/* Errors and warnings that CPython finds behind its parser: their offsets count bytes, not
 * characters. */
#ifndef KRAIT_FRONT_SEMANTIC_ERROR_H
#define KRAIT_FRONT_SEMANTIC_ERROR_H

#include "support/diag.h"

void semantic_error(Diag *diag, SourceSpan span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A SyntaxWarning. */
void semantic_warning(Diag *diag, SourceSpan span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
DiagPlace semantic_place(const SourceFile *source, SourceSpan span);

#endif
