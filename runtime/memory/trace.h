/* A walk over the heap that the runtime makes itself: what can be reached from which roots, what
 * refers to what, what is left over. It frees nothing; libgc does that.
 *
 * libgc keeps whatever looks like a pointer. Here the caller says what the roots are, so that
 * stale words of a frame need not count, and edges that Python does not know of are left out: from
 * the dict of an instance to the instance, and from the frame of a generator that runs.
 *
 * Objects have numbers, dense and in no order, good from trace_begin on until something is
 * allocated. One trace at a time, and with one thread: the tables are kept between traces. */
#ifndef KRAIT_MEMORY_TRACE_H
#define KRAIT_MEMORY_TRACE_H

#include "core/gc.h"

#include <stdint.h>

enum { OBJECT_NONE = UINT32_MAX };

/* Reads the heap's blocks; nothing is reached yet. */
void trace_begin(void);
/* Everything in static data, permanent memory and the thread that can hold a value. */
void trace_root_static(void);
/* Words that may hold a pointer, also into the middle of an object. */
void trace_root_stack(const void *low, const void *high);
void trace_root_value(Value v);
/* Follows all roots given so far. */
void trace_run(void);

/* Between the two, which nest, what was found is in use while objects are allocated: stress makes
 * no trace of its own then. */
void trace_hold(void);
void trace_release(void);
bool trace_is_held(void);

/* ---- What was found ---- */

/* The number of a heap object by the address of its start, or OBJECT_NONE. */
uint32_t trace_number(const void *object);
uint32_t trace_object_count(void);
static inline bool trace_is_number(uint32_t number) { return number != OBJECT_NONE; }
/* Is the object reached? What is no heap object always is. */
bool trace_reached(const void *object);
bool trace_number_reached(uint32_t number);
/* Objects reached so far: what the trace has cost. */
uint32_t trace_reached_count(void);

/* How an object was reached: the word at `place` held `target`. */
typedef struct TraceLink {
    const Value *place; /* 0: a root given as a value */
    Value target;       /* points into `object` where `place` is a root on the stack */
    Value object;
    uint32_t parent;  /* the link to the object that has `place`; OBJECT_NONE: a root */
    uint32_t visited; /* 0; for walks of the caller's */
} TraceLink;
/* The ways to several objects, each link once, behind those that lead to it. */
typedef struct TraceWays {
    TraceLink *links; /* memory of malloc */
    uint32_t count, room;
} TraceWays;
/* Adds the way to the object: links that the ways do not have yet. They are of one trace: emptied
 * (count = 0) behind the next. Gives the last link's index, or OBJECT_NONE: it is not reached. */
uint32_t trace_way(const void *object, TraceWays *ways);

/* ---- Looking at objects one by one ---- */

typedef struct TraceObject {
    Object *object;
    uint32_t number;
    uint32_t size; /* bytes set aside for it */
    GcKind kind;
} TraceObject;

/* Visits every place for an object in the heap, used or free, except pointer-free ones if
 * `with_atomic` is false. */
void trace_each_object(void (*visit)(const TraceObject *at, void *data), bool with_atomic,
                       void *data);
bool trace_object_at(const void *object, TraceObject *at);
/* Visits each heap object that an object refers to: once for each word that does, in the order of
 * the words. */
void trace_each_field(const TraceObject *at,
                      void (*visit)(const TraceObject *target, const Value *place, void *data),
                      void *data);

#endif
