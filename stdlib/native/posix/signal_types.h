/* What the files of the module _signal share. */
#ifndef KRAIT_STDLIB_SIGNAL_TYPES_H
#define KRAIT_STDLIB_SIGNAL_TYPES_H

#include "containers/struct_sequence.h"

extern Type kr_type_struct_siginfo;

/* A signal's number; ValueError where there is none such. 0, -1. */
int signal_number(Value v, int *number);
/* Runs the handlers of what has arrived. 0, -1. */
int signal_check(void);
int signal_wait_start(void);

#endif
