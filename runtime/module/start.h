/* Program start, called on the program's own stack once the collector is up. */
#ifndef KRAIT_MODULE_START_H
#define KRAIT_MODULE_START_H

#include "abi/layout.h"

/* Runs the program: __main__, then everything that CPython does at exit. The process's exit status.
 */
int kr_program_main(const ProgramDef *program, int argc, char **argv);

#endif
