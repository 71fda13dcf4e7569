/* gc: the collector, as far as Python code sees it. Generations and thresholds are kept for those
 * who ask: libgc decides by itself when to collect. */
#include "gc.stub.h"

#include "containers/containers.h"
#include "core/gc_stress.h"
#include "core/slot.h"
#include "exception/exception.h"
#include "memory/children.h"
#include "memory/kind.h"
#include "memory/reap.h"
#include "memory/referents.h"
#include "memory/watch.h"
#include "numbers/number.h"
#include "text/str.h"

#include <stdio.h>
#include <time.h>

enum { GENERATIONS = 3 };
enum {
    DEBUG_STATS = 1,
    DEBUG_COLLECTABLE = 2,
    DEBUG_UNCOLLECTABLE = 4,
    DEBUG_SAVEALL = 32,
    DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_SAVEALL
};

typedef struct Generation {
    int64_t threshold, collections, collected;
    int64_t
        count; /* collections of the next younger since the last of this one; 0 for the youngest */
} Generation;

/* Of the one module of the process; written under gc's own calls only. */
static Generation generations[GENERATIONS] = {
    {.threshold = 700}, {.threshold = 10}, {.threshold = 10}};
static size_t bytes_before; /* gc_bytes_made() at the last collect() */
static bool disabled;
static int64_t debug_flags, frozen;
static Value callbacks, garbage;

/* ---- Switches ---- */

/* Only the answer to isenabled changes: without libgc nothing would be freed, while under CPython
 * only cycles stay. */
Value kr_gc_enable(void) { return disabled = false, KR_NONE; }
Value kr_gc_disable(void) { return disabled = true, KR_NONE; }

Value kr_gc_isenabled(void) { return value_from_bool(!disabled); }

Value kr_gc_get_debug(void) { return int_from_i64(debug_flags); }

Value kr_gc_set_debug(Value flags) {
    if (object_index_i64(flags, &debug_flags, &kr_type_OverflowError) < 0) return 0;
    gc_stress_rests = debug_flags & (DEBUG_SAVEALL | DEBUG_COLLECTABLE);
    return KR_NONE;
}

Value kr_gc_set_threshold(Value args) {
    size_t count = tuple_length(args);
    if (count == 0 || count > GENERATIONS)
        return error_raise(&kr_type_TypeError, "set_threshold() takes at %s (%zu given)",
                           count ? "most 3 arguments" : "least 1 argument", count);
    int64_t values[GENERATIONS];
    for (size_t i = 0; i < count; i++)
        if (object_index_i64(tuple_get(args, i), &values[i], &kr_type_OverflowError) < 0) return 0;
    for (size_t i = 0; i < count; i++) generations[i].threshold = values[i];
    return KR_NONE;
}

Value kr_gc_get_threshold(void) {
    return tuple_pack(GENERATIONS, int_from_i64(generations[0].threshold),
                      int_from_i64(generations[1].threshold),
                      int_from_i64(generations[2].threshold));
}

/* ---- Collecting ---- */

static Value info_make(int64_t generation, int64_t collected) {
    Value info = dict_new();
    dict_set_text(info, "generation", int_from_i64(generation));
    dict_set_text(info, "collected", int_from_i64(collected));
    dict_set_text(info, "uncollectable", small_make(0));
    return info;
}

/* The list may change while it is walked. */
static void callbacks_call(const char *phase, int64_t generation, int64_t collected) {
    for (size_t i = 0; i < list_length(callbacks); i++) {
        Value callback = list_get(callbacks, i);
        if (!object_call2(callback, str_intern_text(phase), info_make(generation, collected)))
            error_unraisable(callback);
    }
}

static void report_begin(int64_t generation) {
    if (!(debug_flags & DEBUG_STATS)) return;
    fprintf(stderr, "gc: collecting generation %d...\n", (int)generation);
    fprintf(stderr, "gc: objects in each generation: 0 0 %zu\n", list_length(objects_tracked()));
    fprintf(stderr, "gc: objects in permanent generation: %d\n", (int)frozen);
}

static void report_end(Value found, int64_t collected, clock_t begin) {
    for (size_t i = 0; debug_flags & DEBUG_COLLECTABLE && i < list_length(found); i++) {
        Value v = list_get(found, i);
        fprintf(stderr, "gc: collectable <%s %p>\n", str_utf8(value_type(v)->name, NULL),
                (void *)v);
    }
    if (!(debug_flags & DEBUG_STATS)) return;
    fprintf(stderr, "gc: done, %ld unreachable, 0 uncollectable, %.4fs elapsed\n", (long)collected,
            (double)(clock() - begin) / CLOCKS_PER_SEC);
}

/* With DEBUG_SAVEALL what was found is not freed but goes to gc.garbage. */
static int64_t collect_with_debug(int64_t generation) {
    bool lists = debug_flags & (DEBUG_COLLECTABLE | DEBUG_SAVEALL);
    Value found = lists ? list_new(0) : 0;
    clock_t begin = clock();
    report_begin(generation);
    int64_t collected = reap_collect(found);
    report_end(found, collected, begin);
    bool saves = debug_flags & DEBUG_SAVEALL;
    for (size_t i = 0; saves && i < list_length(found); i++)
        list_append(garbage, list_get(found, i));
    return collected;
}

static void generations_note(int64_t which, int64_t collected) {
    generations[which].collections++;
    generations[which].collected += collected;
    for (int64_t i = 0; i <= which; i++) generations[i].count = 0;
    if (which + 1 < GENERATIONS) generations[which + 1].count++;
    bytes_before = gc_bytes_made();
}

Value kr_gc_collect(Value generation) {
    int64_t which;
    if (object_index_i64(generation, &which, &kr_type_OverflowError) < 0) return 0;
    if (which < 0 || which >= GENERATIONS)
        return error_raise(&kr_type_ValueError, "invalid generation");
    callbacks_call("start", which, 0);
    int64_t collected = debug_flags ? collect_with_debug(which) : reap_collect(0);
    generations_note(which, collected);
    callbacks_call("stop", which, collected);
    return int_from_i64(collected);
}

Value kr_gc_get_stats(void) {
    Value list = list_new(GENERATIONS);
    for (size_t i = 0; i < GENERATIONS; i++) {
        Value stats = dict_new();
        dict_set_text(stats, "collections", int_from_i64(generations[i].collections));
        dict_set_text(stats, "collected", int_from_i64(generations[i].collected));
        dict_set_text(stats, "uncollectable", small_make(0));
        list_append(list, stats);
    }
    return list;
}

/* Objects made since the last collection cannot be counted without a cost to every one: this is
 * their memory in small objects. Every threshold's worth would have been a collection. */
Value kr_gc_get_count(void) {
    enum { OBJECT_BYTES = 32 };
    int64_t made = ((int64_t)gc_bytes_made() - (int64_t)bytes_before) / OBJECT_BYTES;
    if (made < 0) made = 0; /* memory has been given back */
    int64_t threshold = disabled ? 0 : generations[0].threshold;
    int64_t young = threshold > 0 ? made % threshold : made;
    int64_t middle = generations[1].count + (threshold > 0 ? made / threshold : 0);
    int64_t old = generations[2].count + middle / 10;
    return tuple_pack(GENERATIONS, int_from_i64(young), int_from_i64(middle % 10),
                      int_from_i64(old % 10));
}

/* ---- Objects ---- */

Value kr_gc_get_objects(Value generation) {
    if (generation == KR_NONE) return objects_tracked();
    int64_t which;
    if (!object_special(generation, slot_name(SLOT___index__)))
        return error_raise(&kr_type_TypeError, "argument should be integer or None, not '%T'",
                           generation);
    if (object_index_i64(generation, &which, &kr_type_OverflowError) < 0) return 0;
    if (which == -1) return objects_tracked(); /* as None, to CPython */
    if (which >= GENERATIONS)
        return error_raise(&kr_type_ValueError,
                           "generation parameter must be less than the number of available "
                           "generations (%d)",
                           GENERATIONS);
    if (which < 0)
        return error_raise(&kr_type_ValueError, "generation parameter cannot be negative");
    return which == GENERATIONS - 1 ? objects_tracked() : list_new(0);
}

Value kr_gc_get_referrers(Value objs) { return objects_referring(objs); }

static void child_append(Value child, void *list) { list_append(*(Value *)list, child); }

Value kr_gc_get_referents(Value objs) {
    Value list = list_new(0);
    for (size_t i = 0; i < tuple_length(objs); i++)
        children_each(tuple_get(objs, i), child_append, &list);
    return list;
}

Value kr_gc_is_tracked(Value obj) { return value_from_bool(value_is_tracked(obj)); }

Value kr_gc_is_finalized(Value obj) {
    const Watch *watch = value_is_object(obj) ? watch_find((const void *)obj) : NULL;
    return value_from_bool(watch && watch->is_finalized);
}

Value kr_gc_freeze(void) {
    frozen = (int64_t)list_length(objects_tracked());
    return KR_NONE;
}

Value kr_gc_unfreeze(void) {
    frozen = 0;
    return KR_NONE;
}

Value kr_gc_get_freeze_count(void) { return int_from_i64(frozen); }

/* ---- The module ---- */

Value kr_gc_const_callbacks(void) { return callbacks = list_new(0); }
Value kr_gc_const_garbage(void) { return garbage = list_new(0); }
Value kr_gc_const_DEBUG_STATS(void) { return small_make(DEBUG_STATS); }
Value kr_gc_const_DEBUG_COLLECTABLE(void) { return small_make(DEBUG_COLLECTABLE); }
Value kr_gc_const_DEBUG_UNCOLLECTABLE(void) { return small_make(DEBUG_UNCOLLECTABLE); }
Value kr_gc_const_DEBUG_SAVEALL(void) { return small_make(DEBUG_SAVEALL); }
Value kr_gc_const_DEBUG_LEAK(void) { return small_make(DEBUG_LEAK); }

int kr_gc_start(Value module) {
    (void)module;
    reap_collect_start();
    return 0;
}
