#include "memory/watch.h"

#include "containers/containers.h"
#include "core/gc_stress.h"
#include "core/object.h"
#include "core/slot.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- The table: watches by object, in memory that the collector does not look into ---- */

enum { TABLE_FIRST = 64 };
static Watch *const TOMB = (Watch *)1; /* something was here */

/* Held while the table or the order changes; never while Python code runs. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Watch **table;
static size_t table_room, table_used; /* tombs included */
static Watch *first, *last;
static uintptr_t serials;
static uint64_t others[WATCH_STATE_COUNT]; /* in states other than ALIVE */
uint64_t kr_watched;
int64_t (*reference_counter)(Value v);
void (*weak_trace)(void);
bool (*weak_is_reached)(const void *ref);

static void *memory_of(size_t size) {
    void *memory = calloc(1, size);
    if (memory) return memory;
    fputs("MemoryError\n", stderr);
    _Exit(1);
}

static size_t hash_of(uintptr_t hidden) {
    return ((~hidden >> 4) * 0x9e3779b97f4a7c15u >> 16) & (table_room - 1);
}

static Watch **place_of(uintptr_t hidden) {
    if (!table_room) return NULL;
    for (size_t at = hash_of(hidden);; at = (at + 1) & (table_room - 1)) {
        if (!table[at]) return NULL;
        if (table[at] != TOMB && table[at]->hidden == hidden) return &table[at];
    }
}

static void table_add(Watch *watch) {
    size_t at = hash_of(watch->hidden);
    while (table[at] && table[at] != TOMB) at = (at + 1) & (table_room - 1);
    if (!table[at]) table_used++;
    table[at] = watch;
}

/* The order knows all of them, so the new table is filled from it. */
static void table_grow(size_t count) {
    size_t room = TABLE_FIRST;
    while (room < 4 * count) room *= 2;
    free(table);
    table = memory_of(room * sizeof(Watch *));
    table_room = room;
    table_used = 0;
    for (Watch *watch = first; watch; watch = watch->next) table_add(watch);
}

static size_t watch_count(void) {
    size_t count = 0;
    for (const Watch *watch = first; watch; watch = watch->next) count++;
    return count;
}

static void count_state(WatchState state, int64_t change) {
    *(state == WATCH_ALIVE ? &kr_watched : &others[state]) += (uint64_t)change;
}

/* ---- Watches ---- */

static void watch_collected(void *object, void *data);

static void each_watched(void (*keep)(const void *object)) {
    for (const Watch *watch = first; watch; watch = watch->next) keep(watch_object(watch));
}

static Watch *watch_new(void *object) {
    gc_stress_each_watched = each_watched;
    Watch *watch = memory_of(sizeof *watch);
    watch->hidden = ~(uintptr_t)object;
    watch->serial = ++serials;
    watch->state = gc_object_at(object) ? WATCH_ALIVE : WATCH_STATIC;
    watch->previous = last;
    if (last)
        last->next = watch;
    else
        first = watch;
    last = watch;
    if (2 * table_used >= table_room)
        table_grow(watch_count());
    else
        table_add(watch);
    count_state(watch->state, 1);
    return watch;
}

Watch *watch_find(const void *object) {
    pthread_mutex_lock(&lock);
    Watch **place = place_of(~(uintptr_t)object);
    Watch *watch = place ? *place : NULL;
    pthread_mutex_unlock(&lock);
    return watch;
}

static Watch *watch_get(void *object) {
    pthread_mutex_lock(&lock);
    Watch **place = place_of(~(uintptr_t)object);
    Watch *watch = place ? *place : watch_new(object);
    pthread_mutex_unlock(&lock);
    if (!place && watch->state == WATCH_ALIVE)
        gc_on_death(object, watch_collected, (void *)watch->serial);
    return watch;
}

Watch *watch_first(void) { return first; }

void watch_set_state(Watch *watch, WatchState state) {
    if (watch->state == state || watch->state == WATCH_STATIC) return;
    count_state(watch->state, -1);
    count_state(state, 1);
    watch->state = state;
}

static void cells_free(WeakCell *cell) {
    while (cell) {
        WeakCell *next = cell->next;
        gc_weak_unlink(&cell->ref);
        free(cell);
        cell = next;
    }
}

void watch_drop(Watch *watch) {
    gc_on_death(watch_object(watch), NULL, NULL);
    pthread_mutex_lock(&lock);
    Watch **place = place_of(watch->hidden);
    assert(place && "a watch is in the table until it is dropped");
    *place = TOMB;
    *(watch->previous ? &watch->previous->next : &first) = watch->next;
    *(watch->next ? &watch->next->previous : &last) = watch->previous;
    count_state(watch->state, -1);
    pthread_mutex_unlock(&lock);
    cells_free(watch->refs);
    free(watch);
}

/* ---- Death ---- */

bool watch_finalize(Watch *watch) {
    if (!watch->final) return false;
    void (*final)(void *object, void *data) = watch->final;
    watch->final = NULL;
    watch->is_finalized = true;
    final(watch_object(watch), watch->data);
    return true;
}

static void callback_run(WeakRef *ref) {
    Value callback = ref->callback;
    ref->callback = 0;
    if (!callback) return;
    Value before = error_take();
    if (!object_call1(callback, value_of(ref))) error_unraisable(callback);
    if (before) error_raise_object(before);
}

bool watch_is_quiet(const Watch *watch) {
    for (const WeakCell *cell = watch->refs; cell; cell = cell->next)
        if (cell->ref && ((const WeakRef *)cell->ref)->callback) return false;
    return !watch->final;
}

/* Where nothing is to be called, nothing is allocated. */
void watch_clear_refs(Watch *watch, bool (*is_alive)(const void *ref)) {
    Value called = 0;
    WeakCell *cells = watch->refs;
    watch->refs = NULL;
    for (const WeakCell *cell = cells; cell; cell = cell->next) {
        WeakRef *ref = cell->ref;
        if (!ref) continue;
        gc_weak_unlink((void **)&ref->hidden);
        ref->hidden = 0;
        if (!ref->callback || (is_alive && !is_alive(ref))) continue;
        if (!called) called = list_new(0);
        list_append(called, value_of(ref));
    }
    cells_free(cells);
    for (size_t i = 0; called && i < list_length(called); i++)
        callback_run((WeakRef *)list_get(called, i));
}

/* The collector has found it unreachable. Like CPython's for what is part of a cycle: weak
 * references first. */
static void watch_collected(void *object, void *data) {
    Watch *watch = watch_find(object);
    /* It may have been found dead by others since the collector put it in its queue. */
    if (!watch || watch->serial != (uintptr_t)data) return;
    watch_clear_refs(watch, NULL);
    if (!watch_finalize(watch)) {
        watch_drop(watch);
        return;
    }
    /* It may be alive again, and have weak references made by now: the collector will tell. */
    watch_set_state(watch, WATCH_ALIVE);
    gc_on_death(object, watch_collected, (void *)watch->serial);
}

void gc_finalizer_set(void *object, void (*final)(void *object, void *data), void *data) {
    Watch *watch = final ? watch_get(object) : watch_find(object);
    if (!watch) return;
    watch->final = final;
    watch->data = data;
    /* Not dropped: libgc may be about to call watch_collected. */
    watch_set_state(watch, final || watch->refs ? WATCH_ALIVE : WATCH_CYCLIC);
}

/* ---- Weak references ---- */

static void cells_prune(WeakCell **place) {
    while (*place) {
        WeakCell *cell = *place;
        if (cell->ref) {
            place = &cell->next;
            continue;
        }
        *place = cell->next;
        free(cell);
    }
}

void weak_start(WeakRef *ref, Value object, Value callback) {
    ref->hidden = ~object;
    ref->callback = callback;
    Watch *watch = watch_get(value_object(object));
    watch_set_state(watch, WATCH_ALIVE);
    cells_prune(&watch->refs);
    WeakCell **place = &watch->refs;
    while (*place && ((const WeakRef *)(*place)->ref)->rank < ref->rank) place = &(*place)->next;
    WeakCell *cell = memory_of(sizeof *cell);
    *cell = (WeakCell){ref, *place};
    *place = cell;
    gc_weak_link(&cell->ref, ref);
    if (watch->state != WATCH_STATIC) gc_weak_link((void **)&ref->hidden, (void *)object);
}

/* What a cycle held, and is asked for, is reachable again. */
Value weak_get(const WeakRef *ref) {
    if (!ref->hidden) return 0;
    Value object = ~ref->hidden;
    if (KR_UNLIKELY(others[WATCH_CYCLIC]))
        watch_set_state(watch_find((const void *)object), WATCH_ALIVE);
    return object;
}

void weak_detach(WeakRef *ref) {
    Value object = weak_get(ref);
    if (!object) return;
    Watch *watch = watch_find((void *)object);
    for (WeakCell *cell = watch ? watch->refs : NULL; cell; cell = cell->next)
        if (cell->ref == ref) {
            gc_weak_unlink(&cell->ref);
            cell->ref = NULL;
        }
    gc_weak_unlink((void **)&ref->hidden);
    ref->hidden = 0;
    ref->callback = 0;
}

void weak_each(const void *object, void (*visit)(WeakRef *ref, void *data), void *data) {
    const Watch *watch = watch_find(object);
    for (const WeakCell *cell = watch ? watch->refs : NULL; cell; cell = cell->next)
        if (cell->ref) visit(cell->ref, data);
}
