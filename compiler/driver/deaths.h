/* Which programs can notice when objects die: those get hints where names die
 * (runtime/decisions/finalization.md). */
#ifndef KRAIT_DRIVER_DEATHS_H
#define KRAIT_DRIVER_DEATHS_H

#include "driver/program.h"

/* Sets `reaps` and `tells` of all units. If one of the program's own modules can notice, all of
 * those get hints; modules that --deaths names count among them. */
void deaths_decide(Program *program);
/* The same for a module that is looked at by itself. */
void deaths_decide_alone(Unit *unit);

#endif
