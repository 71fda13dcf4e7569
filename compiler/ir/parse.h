/* Reads the text form of a module (see print.h). Comments run from # to the end of the line. */
#ifndef KRAIT_IR_PARSE_H
#define KRAIT_IR_PARSE_H

#include "ir/ir.h"
#include "support/diag.h"

/* NULL if the text is not well formed; then `diag` says where, for the first fault. What comes back
 * is safe to walk and to print, and valid only if the verifier says so. */
IrModule *ir_parse(Arena *arena, Interner *interner, Diag *diag, const SourceFile *source);

#endif
