/* What is unreachable, seen as reference counting would see it: what nobody refers to is freed, and
 * frees what it alone referred to; what a cycle holds stays until a collection.
 *
 * Works on the tables of the last trace_run (trace.h). */
#ifndef KRAIT_MEMORY_GARBAGE_H
#define KRAIT_MEMORY_GARBAGE_H

#include "memory/watch.h"

/* Counts the references among unreachable objects, and frees (in these counts) all that can be
 * freed. `dying` are values that the program drops just now, in this order; the order in which
 * CPython would finalize what is watched follows from it. each_recent (or 0) tells of objects that
 * were reachable until just now: what has long been garbage is freed before them. */
typedef void (*GarbageWait)(const void *object);
void garbage_sort(const Value *dying, size_t dying_count, void (*each_recent)(GarbageWait wait));

/* The watched objects that can be freed, in order; good until the next call. */
Watch *const *garbage_freed(size_t *count);
/* Is the (unreachable, watched) object held by a cycle? */
bool garbage_is_held(const Watch *watch);
/* Is the unreachable object with this number part of a cycle or held by one? */
bool garbage_number_is_held(uint32_t number);

#endif
