/* From a parsed unit to an object: symbols, lowering, optimization, code generation. */
#ifndef KRAIT_DRIVER_BACKEND_H
#define KRAIT_DRIVER_BACKEND_H

#include "codegen/codegen.h"
#include "driver/program.h"

typedef struct Backend {
    Session *session;
    const CodegenApi *codegen; /* NULL until backend_open */
} Backend;

/* Loads code generation, for the rest of the process. OUTCOME_FAULT, with a message, if it cannot
 * be found. */
Outcome backend_open(Backend *backend, Session *session);

/* The optimized IR of a unit, in its arena; what passes print is appended to `dumps`. NULL with a
 * message in `error`: a fault of krait. */
IrModule *backend_lower(const Session *session, Unit *unit, Text *dumps, Text *error);

/* Appends the code of what backend_lower made of the unit to `out`. `program` as for cg_compile.
 * False with a message in `error`: a fault. */
bool backend_compile(const Backend *backend, const Unit *unit, const IrModule *module,
                     const CgProgram *program, CgOutput kind, Text *out, Text *error);

#endif
