/* The verifier: does a function keep the rules of the IR?
 *
 * Meant for our own faults: passes and lowering are checked with it, in debug builds after each
 * pass. It accepts any data that ir_parse can make, however broken. */
#ifndef KRAIT_IR_VERIFY_H
#define KRAIT_IR_VERIFY_H

#include "ir/ir.h"
#include "support/text.h"

/* Appends a line for each fault (up to a limit) to `out`; true if there was none. */
bool ir_verify_func(Text *out, const IrFunc *f);
bool ir_verify_module(Text *out, const IrModule *module);

#endif
