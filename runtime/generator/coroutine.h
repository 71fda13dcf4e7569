/* Coroutines, and awaiting. */
#ifndef KRAIT_GENERATOR_COROUTINE_H
#define KRAIT_GENERATOR_COROUTINE_H

#include "generator/generator.h"

/* What __await__ of a coroutine gives to those who do not know coroutines. */
typedef struct CoroutineWrapper {
    Type *type;
    Value coroutine;
} CoroutineWrapper;

/* Coroutines that have not started yet are listed in kr_thread, so that the program hears of those
 * that never do: more room in the list; one that starts, or ends without having started, leaves it.
 */
void coroutines_grow(void);
void coroutine_note_started(GeneratorObject *g);
/* Prints the RuntimeWarnings. */
void coroutines_exit(void);

#endif
