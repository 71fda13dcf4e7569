#include "memory/garbage.h"

#include "memory/kind.h"
#include "memory/trace.h"

#include <stdio.h>
#include <stdlib.h>

enum { FREED = UINT32_MAX, GROWTH = 2, FIRST_ROOM = 64 };

typedef struct Step {
    TraceObject at;
    bool backwards; /* its fields are freed from the last to the first, as those of lists are */
} Step;

#define GROWING(Item)                                                                              \
    struct {                                                                                       \
        Item *items;                                                                               \
        size_t count, room;                                                                        \
    }

/* By number: how many unreachable objects' words refer to the object, or FREED. Watched objects
 * and what is dropped just now wait in the first round (is_waiting). */
static uint32_t *references;
static bool *is_waiting;
static size_t room;
static GROWING(Step) steps;
static GROWING(TraceObject) ready; /* waiting, and nobody refers to them any more */
static GROWING(Watch *) freed;
static bool waits;

static void *memory_grow(void *memory, size_t size) {
    memory = realloc(memory, size);
    if (memory) return memory;
    fputs("MemoryError\n", stderr);
    _Exit(1);
}

#define PUSH(list, ...)                                                                            \
    do {                                                                                           \
        if ((list).count == (list).room) {                                                         \
            (list).room = (list).room ? GROWTH * (list).room : FIRST_ROOM;                         \
            (list).items = memory_grow((list).items, (list).room * sizeof *(list).items);          \
        }                                                                                          \
        (list).items[(list).count++] = __VA_ARGS__;                                                \
    } while (0)

/* ---- Counting ---- */

/* Of objects without pointers only those count that somebody asks for. */
static bool is_counted(const TraceObject *at) {
    return !trace_number_reached(at->number) &&
           (at->kind != GC_KIND_ATOMIC || is_waiting[at->number]);
}

static void reference_count(const TraceObject *target, const Value *place, void *data) {
    (void)place;
    (void)data;
    if (is_counted(target)) references[target->number]++;
}

static void references_count(const TraceObject *at, void *data) {
    if (is_counted(at)) trace_each_field(at, reference_count, data);
}

/* ---- Freeing ---- */

/* A buffer that a list has dropped is known by what it says of itself (ListBuffer). */
static bool is_list_buffer(const TraceObject *at) {
    const ListBuffer *buffer = (const ListBuffer *)at->object;
    if (at->kind != GC_KIND_SCANNED || at->size < sizeof *buffer) return false;
    if (buffer->capacity > at->size / sizeof(Value) || buffer->length > buffer->capacity)
        return false;
    size_t bytes = sizeof *buffer + buffer->capacity * sizeof(Value);
    return gc_granules(bytes) * FREE_LIST_GRANULE == at->size;
}

/* Lists and tuples free their items from the last to the first. */
static bool frees_backwards(const TraceObject *at) {
    const Type *type = object_type_at(at);
    return type ? (type->flags & TYPE_TUPLE) != 0 : is_list_buffer(at);
}

static void step_push(const TraceObject *at, bool backwards) {
    PUSH(steps, (Step){*at, backwards || frees_backwards(at)});
}

typedef struct Release {
    GROWING(TraceObject) free; /* fields to which nobody refers any more */
} Release;

static void field_release(const TraceObject *target, const Value *place, void *data) {
    (void)place;
    Release *release = data;
    if (!is_counted(target) || references[target->number] == FREED) return;
    if (--references[target->number] == 0) PUSH(release->free, *target);
}

/* The first of the fields must be on top. */
static void step_run(Step step) {
    static Release release;
    if (waits && is_waiting[step.at.number]) {
        PUSH(ready, step.at);
        return;
    }
    references[step.at.number] = FREED;
    release.free.count = 0;
    /* What is watched waits. */
    const Watch *watch = is_waiting[step.at.number] ? watch_find(step.at.object) : NULL;
    if (watch) PUSH(freed, (Watch *)(uintptr_t)watch);
    trace_each_field(&step.at, field_release, &release);
    /* The items of a list are in its buffer. */
    const Type *type = object_type_at(&step.at);
    bool is_list = type && type->flags & TYPE_LIST;
    for (size_t i = 0; i < release.free.count; i++) {
        size_t index = step.backwards ? i : release.free.count - 1 - i;
        step_push(&release.free.items[index], is_list);
    }
}

static void steps_run(void) {
    while (steps.count) step_run(steps.items[--steps.count]);
}

static void unreferenced_free(const TraceObject *at, void *data) {
    (void)data;
    if (!is_counted(at) || references[at->number]) return;
    step_push(at, false);
    steps_run();
}

/* `count` more words refer to v, or fewer: false if it is not one of those that are counted. */
static bool value_count(Value v, int count, TraceObject *at) {
    if (!value_is_object(v) || !trace_object_at((const void *)v, at)) return false;
    if (!is_counted(at) || references[at->number] == FREED) return false;
    references[at->number] += (uint32_t)count;
    return true;
}

/* A reference of `count` is given up. */
static void value_free(Value v, int count) {
    TraceObject at;
    if (!value_count(v, -count, &at) || references[at.number]) return;
    step_push(&at, false);
    steps_run();
}

/* ---- All ---- */

static void tables_clear(void) {
    size_t count = trace_object_count();
    if (count > room) {
        room = count + count / GROWTH;
        references = memory_grow(references, room * sizeof *references);
        is_waiting = memory_grow(is_waiting, room * sizeof *is_waiting);
    }
    memset(references, 0, count * sizeof *references);
    memset(is_waiting, 0, count * sizeof *is_waiting);
    steps.count = ready.count = freed.count = 0;
}

static void object_wait(const void *object) {
    uint32_t number = trace_number(object);
    if (trace_is_number(number)) is_waiting[number] = true;
}

void garbage_sort(const Value *dying, size_t dying_count, void (*each_recent)(GarbageWait wait)) {
    tables_clear();
    for (const Watch *watch = watch_first(); watch; watch = watch->next)
        object_wait(watch_object(watch));
    if (each_recent) each_recent(object_wait);
    for (size_t i = 0; i < dying_count; i++)
        if (value_is_object(dying[i])) object_wait((const void *)dying[i]);
    trace_each_object(references_count, false, NULL);
    TraceObject at; /* variables count until it is their turn */
    for (size_t i = 0; i < dying_count; i++) value_count(dying[i], 1, &at);
    waits = true; /* first what is long dead: it has no say in the order */
    trace_each_object(unreferenced_free, true, NULL);
    waits = false;
    for (size_t i = 0; i < dying_count; i++) value_free(dying[i], 1);
    for (size_t i = 0; i < ready.count; i++) value_free(value_of(ready.items[i].object), 0);
}

Watch *const *garbage_freed(size_t *count) {
    *count = freed.count;
    return freed.items;
}

bool garbage_number_is_held(uint32_t number) { return references[number] != FREED; }

bool garbage_is_held(const Watch *watch) {
    uint32_t number = trace_number(watch_object(watch));
    return trace_is_number(number) && garbage_number_is_held(number);
}
