/* What the profiler of the module _lsprof keeps. */
#ifndef KRAIT_STDLIB_LSPROF_TYPES_H
#define KRAIT_STDLIB_LSPROF_TYPES_H

#include "containers/struct_sequence.h"
#include "core/profile.h"

typedef struct ProfileEntry ProfileEntry;

/* Entries by key, in an open hash table, and in the order in which they came. */
typedef struct ProfileTable {
    ProfileEntry *first, *last;
    uint64_t room, used; /* room: a power of two */
    ProfileEntry *slots[];
} ProfileTable;

/* What was called: of a table of calls, by the function whose table it is. Times are ticks. */
struct ProfileEntry {
    const void *key;     /* Code, NativeMember; in a table of calls the entry that is called */
    Value shown;         /* code object or str */
    ProfileEntry *next;  /* in its table */
    ProfileTable *calls; /* NULL: none */
    int64_t total, own;
    int64_t count, recursive;
    int64_t depth; /* activations under way */
};

/* A call that has not ended. */
typedef struct ProfileCall {
    struct ProfileCall *outer;
    ProfileEntry *entry;
    int64_t start, inside; /* ticks: when it began; spent in calls that it made */
} ProfileCall;

typedef struct ProfilerObject {
    Type *type;
    ProfileTable *entries; /* NULL: none */
    ProfileCall *call, *free_calls;
    Value timer;     /* 0: the clock */
    double timeunit; /* seconds a tick; 0: the timer gives seconds */
    uint64_t subcalls, builtins;
} ProfilerObject;

extern Type kr_type_Profiler, kr_type_profiler_entry, kr_type_profiler_subentry;

#endif
