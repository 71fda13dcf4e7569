/* KRAIT_GC_STRESS=N: collect at every Nth allocation, and overwrite what a collection found dead,
 * so that a pointer that the collector was not told of shows at its next use. */
#ifndef KRAIT_CORE_GC_STRESS_H
#define KRAIT_CORE_GC_STRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* N; 0: no stress. */
extern uint64_t gc_stress_interval;

/* Are objects recorded? Under AddressSanitizer too, which is told of what died. */
extern bool gc_stress_recording;

/* A collection that only stress makes finds nothing dead whose death the program would notice: that
 * happens where it happens without stress. These tell of the objects that have a watch
 * (memory/watch.h), and do what is to be done before such a collection; 0: nothing. */
extern void (*gc_stress_each_watched)(void (*keep)(const void *object));
extern void (*gc_stress_before)(void);

/* What cycles hold is to be seen by a later gc.collect() (gc.DEBUG_SAVEALL): until then stress
 * makes no collections of its own. */
extern bool gc_stress_rests;

/* Reads the environment. */
void gc_stress_start(void);
/* Counts an allocation that is about to be made: is a collection due? */
bool gc_stress_due(void);
/* Remembers an object that was handed out. */
void gc_stress_add(void *object, size_t size);
/* Just after a collection, before anything is allocated again: overwrites and forgets what is dead.
 */
void gc_stress_bury(bool (*is_live)(const void *object));

#endif
