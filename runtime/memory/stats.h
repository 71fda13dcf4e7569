/* KRAIT_GC_STATS=1: what the collector did, printed when the program ends. */
#ifndef KRAIT_MEMORY_STATS_H
#define KRAIT_MEMORY_STATS_H

/* Reads the environment; behind gc_start. */
void gc_stats_start(void);
/* The program's very end: to standard error, if it was asked for. */
void gc_stats_print(void);

#endif
