/* The objects whose death somebody will notice: those with a finalizer, and those with weak
 * references. See decisions/finalization.md.
 *
 * A watch does not keep its object. Two find out that the object is dead: the collector, when it
 * runs (watch_collected, at the next safe point), and before that reap.c, where the program can
 * tell. Watches are kept in the order in which they were made. */
#ifndef KRAIT_MEMORY_WATCH_H
#define KRAIT_MEMORY_WATCH_H

#include "core/gc.h"

#include <stdint.h>

/* Where a weak reference stands among those to its object: so are callbacks called. */
typedef enum WeakRank { WEAK_PLAIN_REF, WEAK_PLAIN_PROXY, WEAK_OTHER } WeakRank;

/* ref, proxy and their subclasses. The hash is that of the object, kept for when it is dead. */
typedef struct WeakRef {
    Type *type;
    uintptr_t hidden; /* the object's address, inverted so that it keeps nothing alive; 0: dead */
    Value callback;   /* 0: none (any more) */
    uint32_t rank;    /* WeakRank */
    uint32_t is_hashed;
    int64_t hash;
} WeakRef;

/* A weak reference to a weak reference: 0 once that is gone. */
typedef struct WeakCell {
    void *ref;
    struct WeakCell *next;
} WeakCell;

typedef enum WatchState {
    WATCH_ALIVE,  /* as far as anybody knows */
    WATCH_CYCLIC, /* unreachable, but a cycle holds it: only a collection will finalize it */
    WATCH_STATIC, /* it is not on the heap and never dies */
    WATCH_STATE_COUNT
} WatchState;

typedef struct Watch {
    uintptr_t hidden; /* inverted address of the object */
    uintptr_t serial; /* of all watches ever made */
    struct Watch *previous, *next;
    void (*final)(void *object, void *data); /* 0: none, or it has been called */
    void *data;
    WeakCell *refs; /* in the order in which callbacks are called */
    WatchState state;
    bool is_finalized; /* its finalizer has been called: never again (PEP 442) */
    uint32_t way;      /* reap.c: 1 + the last link of how it was reached; 0: not known */
} Watch;

static inline void *watch_object(const Watch *watch) { return (void *)~watch->hidden; }

/* sys.getrefcount without the argument itself. 0 in programs that do not name it: then what it
 * needs is not linked. */
extern int64_t (*reference_counter)(Value v);
/* In programs with hints: traces the heap, and tells of the result whether a reference is reached.
 */
extern void (*weak_trace)(void);
extern bool (*weak_is_reached)(const void *ref);

Watch *watch_find(const void *object);
/* The first in the order of making; NULL: there are none. */
Watch *watch_first(void);
void watch_set_state(Watch *watch, WatchState state);

/* The object is dead, or nearly: forgets it. Its weak references must be cleared already. */
void watch_drop(Watch *watch);
/* Calls the finalizer, if there is one and it has not been called. True if it was called: then the
 * object may be alive again. */
bool watch_finalize(Watch *watch);
/* Would dropping it call nothing of Python's: no finalizer, no callback? */
bool watch_is_quiet(const Watch *watch);
/* Makes the object's weak references dead, and calls the callbacks of those that `is_alive` says
 * are alive (0: all that are there). */
void watch_clear_refs(Watch *watch, bool (*is_alive)(const void *ref));

/* ---- Weak references ---- */

/* Starts a weak reference that was allocated and has its rank: to object, with a callback or 0. */
void weak_start(WeakRef *ref, Value object, Value callback);
/* The object; 0: it is dead. No raise. */
Value weak_get(const WeakRef *ref);
/* Deadens one weak reference: its callback is never called. */
void weak_detach(WeakRef *ref);
/* Calls visit for each weak reference to the object that is still there, in order. */
void weak_each(const void *object, void (*visit)(WeakRef *ref, void *data), void *data);

#endif
