/* gc.collect(): what is unreachable is finalized first, then libgc takes the memory back. */
#include "containers/containers.h"
#include "core/gc_stress.h"
#include "core/object.h"
#include "core/type.h"
#include "exception/exception.h"
#include "exception/frame_locals.h"
#include "generator/coroutine.h"
#include "memory/garbage.h"
#include "memory/kind.h"
#include "memory/reap.h"
#include "memory/trace.h"
#include "memory/watch.h"

#include <setjmp.h>
#include <stdlib.h>

enum { FREED_SINGLY_MAX = 64, HELD_FIRST = 64 };

/* All that is on the stack, from here outwards; the registers are in the buffer. */
static __attribute__((noinline)) void heap_trace_roots(void) {
    jmp_buf registers;
    setjmp(registers);
    trace_root_static();
    trace_root_stack(&registers, gc_stack_bottom());
    trace_run();
}

/* The frame object of a function that runs: CPython's belongs to the function. */
static void active_frame_root(const TraceObject *at, void *data) {
    (void)data;
    if (at->object->type != &kr_type_frame || trace_number_reached(at->number)) return;
    if (frame_is_active((const FrameObject *)at->object)) trace_root_value(value_of(at->object));
}

/* Behind trace_begin. */
static void heap_trace_all(void) {
    frame_records_active(trace_root_value);
    heap_trace_roots();
    trace_each_object(active_frame_root, false, NULL);
    trace_run();
}

static void heap_trace(void) {
    trace_begin();
    heap_trace_all();
}

static bool is_dead(const Watch *watch) { return !trace_reached(watch_object(watch)); }

/* ---- Counting, every object once ----
 *
 * libgc may keep what is unreachable, because an old word of the stack looks like a pointer to it.
 * What was counted is remembered until libgc reclaims it. */

typedef struct CountedCell {
    void *object; /* 0: reclaimed */
    struct CountedCell *next;
} CountedCell;

static CountedCell *counted;

typedef struct HeldCount {
    int64_t count;
    Object **objects; /* in memory of malloc, which keeps nothing alive */
    int64_t room;
    const bool *is_known; /* by number */
    int64_t hidden;       /* objects that CPython has and we have not */
} HeldCount;

/* CPython keeps a function's cells in a tuple. */
static bool has_closure(const Object *object) {
    return object->type == &kr_type_function && ((const FunctionObject *)object)->cell_count;
}

/* CPython makes an instance's dict only where the program looks at it. */
static bool has_made_dict(const Object *object) {
    const Type *type = object->type;
    if (!(type->flags & TYPE_HEAP) || type->dict_offset <= 0) return false;
    Value dict = *(const Value *)((const char *)object + type->dict_offset);
    return dict && !dict_object(dict)->owner_ && value_is_tracked(dict);
}

static void held_add(const TraceObject *at, void *data) {
    HeldCount *held = data;
    if (trace_number_reached(at->number) || !garbage_number_is_held(at->number) ||
        held->is_known[at->number] || !object_is_tracked(at))
        return;
    if (held->count == held->room) {
        held->room = held->room ? 2 * held->room : HELD_FIRST;
        held->objects = realloc(held->objects, (size_t)held->room * sizeof(Object *));
        if (!held->objects) abort();
    }
    held->objects[held->count++] = at->object;
    held->hidden += has_closure(at->object) - has_made_dict(at->object);
}

static HeldCount held_count(void) {
    bool *known = calloc(trace_object_count() + 1, sizeof *known);
    if (!known) abort();
    for (const CountedCell *cell = counted; cell; cell = cell->next) {
        uint32_t number = cell->object ? trace_number(cell->object) : OBJECT_NONE;
        if (trace_is_number(number)) known[number] = true;
    }
    HeldCount held = {.is_known = known};
    trace_each_object(held_add, false, &held);
    free(known);
    return held;
}

static void counted_forget_reclaimed(void) {
    for (CountedCell **place = &counted; *place;) {
        CountedCell *cell = *place;
        if (cell->object) {
            place = &cell->next;
            continue;
        }
        *place = cell->next;
        free(cell);
    }
}

static void counted_add(Object *object) {
    CountedCell *cell = calloc(1, sizeof *cell);
    if (!cell) abort();
    *cell = (CountedCell){object, counted};
    gc_weak_link(&cell->object, cell->object);
    counted = cell;
}

/* At once behind a collection: what is dead is overwritten, for pages that are nearly full are not
 * swept, and it would be found again. The others move to the front. */
static void held_erase_dead(HeldCount *held) {
    int64_t kept = 0;
    for (int64_t i = 0; i < held->count; i++) {
        Object *object = held->objects[i];
        /* A block in which everything was dead is given back at once. */
        if (gc_object_at(object) != object) continue;
        if (gc_is_marked(object))
            held->objects[kept++] = object;
        else
            memset(object, 0, gc_object_size(object));
    }
    held->count = kept;
}

/* Making cells allocates, in the place of what is dead. */
static void counted_remember(HeldCount *held) {
    held_erase_dead(held);
    counted_forget_reclaimed();
    for (int64_t i = 0; i < held->count; i++) counted_add(held->objects[i]);
    free(held->objects);
}

/* ---- Finalizing ---- */

/* What a cycle holds, in the order of its making; they stay alive while the list does. */
static Value held_list(void) {
    Value list = list_new(0);
    for (const Watch *watch = watch_first(); watch; watch = watch->next)
        if (is_dead(watch) && garbage_is_held(watch))
            list_append(list, value_of(watch_object(watch)));
    return list;
}

typedef void (*WatchStep)(Watch *watch);

static void each_watched(Value list, WatchStep step) {
    for (size_t i = 0; i < list_length(list); i++) {
        Watch *watch = watch_find((const void *)list_get(list, i));
        if (watch) step(watch);
    }
}

static void step_clear(Watch *watch) { watch_clear_refs(watch, trace_reached); }

static void step_finalize(Watch *watch) {
    watch_set_state(watch, WATCH_ALIVE);
    watch_finalize(watch);
}

static void step_drop_dead(Watch *watch) {
    if (!is_dead(watch)) return;
    watch_clear_refs(watch, trace_reached);
    watch_drop(watch);
}

/* What nobody refers to: as where its name died. */
static void freed_finalize(void) {
    for (uint32_t round = 0;; round++) {
        heap_trace();
        garbage_sort(NULL, 0, NULL);
        size_t count;
        Watch *const *dead = garbage_freed(&count);
        if (count == 0) return;
        Value objects = list_new(count);
        for (size_t i = 0; i < (round < FREED_SINGLY_MAX ? 1 : count); i++)
            list_append(objects, value_of(watch_object(dead[i])));
        for (size_t i = 0; i < list_length(objects); i++) {
            Watch *watch = watch_find((const void *)list_get(objects, i));
            if (!watch || watch_finalize(watch)) continue;
            watch_clear_refs(watch, trace_reached);
            watch_drop(watch);
        }
    }
}

/* As CPython's collector: all weak references to what it found, all finalizers, and then what is
 * still unreachable is gone. */
static __attribute__((noinline)) void held_finalize(void) {
    Value held = held_list();
    if (list_length(held) == 0) return;
    each_watched(held, step_clear);
    each_watched(held, step_finalize);
    list_object(held)->buffer = &kr_list_empty_buffer;
    gc_stack_wipe();
}

static __attribute__((noinline)) void held_drop(void) {
    Value held = held_list();
    each_watched(held, step_drop_dead);
    list_object(held)->buffer = &kr_list_empty_buffer;
}

/* ---- Under stress ----
 *
 * What a collection of stress is about to reclaim would have been there for gc.collect() to count.
 * What is watched stays, and all it holds with it: it is not counted yet. */

static int64_t stress_held;

static void stress_count(void) {
    if (trace_is_held()) return;
    trace_begin();
    for (const Watch *watch = watch_first(); watch; watch = watch->next)
        trace_root_value(value_of(watch_object(watch)));
    heap_trace_all();
    garbage_sort(NULL, 0, NULL);
    HeldCount held = held_count();
    counted_forget_reclaimed();
    for (int64_t i = 0; i < held.count; i++) counted_add(held.objects[i]);
    free(held.objects);
    stress_held += held.count + held.hidden;
}

void reap_collect_start(void) {
    if (gc_stress_interval) gc_stress_before = stress_count;
}

static int64_t stress_held_take(void) {
    int64_t count = stress_held;
    stress_held = 0;
    return count;
}

/* ---- All ---- */

/* The objects that were counted, for those who ask. They stay alive with the list. */
static void held_list_add(Value list, const HeldCount *held) {
    Value *kept = gc_new_scanned(NULL, ((size_t)held->count + 1) * sizeof *kept);
    for (int64_t i = 0; i < held->count; i++) kept[i] = value_of(held->objects[i]);
    for (int64_t i = 0; i < held->count; i++) list_append(list, kept[i]);
}

int64_t reap_collect(Value found) {
    Value before = error_take();
    type_cache_clear();
    coroutines_watch();
    gc_stack_wipe();
    if (gc_stress_before && !gc_stress_rests) gc_stress_before();
    trace_hold();
    freed_finalize();
    held_finalize();
    heap_trace();
    reap_credit_collection();
    garbage_sort(NULL, 0, NULL);
    HeldCount held = held_count();
    if (found)
        held_list_add(found, &held);
    else
        held_drop();
    int64_t count = held.count + held.hidden;
    gc_collect();
    if (found)
        free(held.objects);
    else
        counted_remember(&held);
    gc_finalizers_run();
    gc_sweep();
    trace_release();
    if (before) error_raise_object(before);
    return count + stress_held_take();
}
