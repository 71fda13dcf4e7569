/* The variables of active functions, in modules where the compiler keeps them for f_locals. */
#ifndef KRAIT_EXCEPTION_FRAME_LOCALS_H
#define KRAIT_EXCEPTION_FRAME_LOCALS_H

#include "core/object.h"

/* A pair: the names of an activation's variables, and their cells; 0 if they are not kept. The
 * activation must be on the stack. No raise. */
Value frame_locals_find(const Code *code, const void *base);
/* Brings a dict (or 0: a new one) up to what the cells hold now; 0 with the error set. */
Value frame_locals_update(Value dict, Value kept);

#endif
