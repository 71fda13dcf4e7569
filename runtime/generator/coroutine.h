/* Coroutines, and awaiting. */
#ifndef KRAIT_GENERATOR_COROUTINE_H
#define KRAIT_GENERATOR_COROUTINE_H

#include "generator/generator.h"

/* What __await__ of a coroutine gives to those who do not know coroutines. */
typedef struct CoroutineWrapper {
    Type *type;
    Value coroutine;
} CoroutineWrapper;

/* unawaited.c: the program hears of coroutines that never start. One is made: out of line, where
 * the list of the thread is full or the program wants to know where they were made; one starts, or
 * ends without having started. */
void coroutine_note_made(GeneratorObject *g);
void coroutine_note_started(GeneratorObject *g);
/* From now on the death of those made so far is noticed when it happens: the list is empty. */
void coroutines_watch(void);
/* The same at the end of the program. */
void coroutines_end(void);
/* It has died. Runs Python code; raises nothing. */
void coroutine_warn(GeneratorObject *g);
/* abandon.c: ends a coroutine that has not started, with the warning. False: it has. */
bool coroutine_end_unawaited(GeneratorObject *g);
/* cr_origin: a tuple, or 0. */
Value coroutine_origin(const GeneratorObject *g);

#endif
