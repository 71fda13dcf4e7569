/* Coroutines, and awaiting. */
#ifndef KRAIT_GENERATOR_COROUTINE_H
#define KRAIT_GENERATOR_COROUTINE_H

#include "generator/generator.h"

/* What __await__ of a coroutine gives to those who do not know coroutines. */
typedef struct CoroutineWrapper {
    Type *type;
    Value coroutine;
} CoroutineWrapper;

/* Coroutines that have not started yet are listed, so that the program hears of those that never do. The second may be
 * called again. */
void coroutine_note_new(GeneratorObject *g);
void coroutine_note_started(GeneratorObject *g);
/* Prints the RuntimeWarnings. */
void coroutines_exit(void);

#endif
