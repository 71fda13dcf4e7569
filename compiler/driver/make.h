/* The steps behind parsing, put together for the verbs. */
#ifndef KRAIT_DRIVER_MAKE_H
#define KRAIT_DRIVER_MAKE_H

#include "driver/backend.h"
#include "driver/objects.h"

/* Compiles and links; the output appears only when it is complete. */
Outcome make_executable(Program *program, Cache *cache, const char *output);

/* The code of one unit alone, which does not start a program. A fault was printed. */
Outcome make_output(Unit *unit, Session *session, CgOutput kind, Text *out, Text *error);

#endif
