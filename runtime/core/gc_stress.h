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
