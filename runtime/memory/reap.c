#include "memory/reap.h"

#include "containers/containers.h"
#include "core/object.h"
#include "core/sanitizer.h"
#include "core/thread.h"
#include "memory/garbage.h"
#include "memory/referents.h"
#include "memory/trace.h"
#include "memory/watch.h"
#include "module/frames.h"

#include <stdlib.h>

/* What a search may cost, in objects looked at. Every hint brings a little more: a program that
 * finalizes in a loop over a large heap is slowed down by no more than a bounded part. */
enum { CREDIT_FIRST = 20000000, CREDIT_PER_HINT = 16, CREDIT_MOST = 20000000 };
/* So many objects that die together are finalized one by one, with a look in between at what the
 * finalizer has left alive; the rest in one go. */
enum { SINGLY_MAX = 64 };
/* Where the prologue of a function may be: behind what can be done without a frame. */
enum { PROLOGUE_SEARCHED = 512, SAVED_MAX = 5 };

static int64_t credit = CREDIT_FIRST;

/* ---- The calling function's frame ---- */

typedef struct ReapFrame {
    Value *values;
    size_t count, dying;
    ReapRegisters *registers;
    Value *own;           /* its own part of the stack begins here; 0: not known */
    const Value *callers; /* here begins what belongs to those that called it */
    const Value *bottom;
    uint32_t saved; /* bit i: register i of register_of is its own by now */
} ReapFrame;

static uint64_t *register_of(ReapRegisters *registers, int index) {
    uint64_t *const places[SAVED_MAX] = {&registers->r15, &registers->r14, &registers->r13,
                                         &registers->r12, &registers->rbx};
    return places[index];
}

/* The number of the register that the push at `code` saves, and the push's length; -1: no push of
 * such. Two-byte forms: 41 57 is r15, ... 41 54 r12. */
static int push_decode(const uint8_t *code, int *length) {
    if (code[0] == 0x53) return *length = 1, 4;
    if (code[0] == 0x41 && code[1] >= 0x54 && code[1] <= 0x57) return *length = 2, 0x57 - code[1];
    return -1;
}

/* Behind push %rbp; mov %rsp, %rbp a function saves the registers that it uses. */
static const uint8_t *prologue_find(const uint8_t *start, const uint8_t *end) {
    static const uint8_t frame_setup[] = {0x55, 0x48, 0x89, 0xe5};
    for (const uint8_t *at = start; at + sizeof frame_setup <= end; at++)
        if (memcmp(at, frame_setup, sizeof frame_setup) == 0) return at + sizeof frame_setup;
    return NULL;
}

static int saved_read(ReapFrame *frame, const char *start, const char *call) {
    const char *end = call < start + PROLOGUE_SEARCHED ? call : start + PROLOGUE_SEARCHED;
    const uint8_t *code = prologue_find((const uint8_t *)start, (const uint8_t *)end);
    if (!code) return -1;
    int length, count = 0;
    for (int index; (index = push_decode(code, &length)) >= 0; code += length, count++)
        frame->saved |= 1u << index;
    return count;
}

const Value *reap_saved_registers(const char *start, const char *call, const void *base) {
    ReapFrame frame = {0};
    int count = saved_read(&frame, start, call);
    return (const Value *)base - (count > 0 ? count : 0);
}

static void frame_describe(ReapFrame *frame) {
    ReapRegisters *registers = frame->registers;
    frame->bottom = gc_stack_bottom();
    frame->callers = (const Value *)registers;
    FrameWalk walk = frame_walk_at(registers->call - 1);
    if (!walk.code) return;
    int count = saved_read(frame, walk.start, registers->call);
    if (count < 0) return;
    frame->own = (Value *)(registers + 1);
    frame->callers = (const Value *)registers->frame - count;
}

static bool frame_has(const ReapFrame *frame, Value v) {
    for (size_t i = frame->dying; i < frame->count; i++)
        if (frame->values[i] == v) return true;
    return false;
}

/* What the calling function does not need any more may still be in its registers and in its part of
 * the stack, and would look alive when it calls others. */
SANITIZER_UNCHECKED static void word_scrub(uint64_t *word) {
    if (*word & 7 || trace_reached((const void *)*word)) return;
    *word = KR_NONE;
}

SANITIZER_UNCHECKED static void frame_scrub(const ReapFrame *frame) {
    if (!frame->own) return;
    for (Value *word = frame->own; word < frame->callers; word++)
        if (word < frame->values || word >= frame->values + frame->count) word_scrub(word);
    for (int i = 0; i < SAVED_MAX; i++)
        if (frame->saved >> i & 1) word_scrub(register_of(frame->registers, i));
}

/* A watched object that the function does not need any more may be alive by others now, and die
 * while the function calls. */
SANITIZER_UNCHECKED static void watched_scrub(const ReapFrame *frame, uint64_t *word) {
    if (!*word || *word & 7 || frame_has(frame, *word) || !watch_find((const void *)*word)) return;
    *word = KR_NONE;
}

SANITIZER_UNCHECKED static void frame_scrub_watched(const ReapFrame *frame) {
    if (!frame->own) return;
    credit -= frame->callers - frame->own;
    for (Value *word = frame->own; word < frame->callers; word++)
        if (word < frame->values || word >= frame->values + frame->count)
            watched_scrub(frame, word);
    for (int i = 0; i < SAVED_MAX; i++)
        if (frame->saved >> i & 1) watched_scrub(frame, register_of(frame->registers, i));
}

static void frame_trace(const ReapFrame *frame) {
    for (size_t i = frame->dying; i < frame->count; i++) trace_root_value(frame->values[i]);
    trace_root_static();
    for (int i = 0; i < SAVED_MAX; i++) {
        const uint64_t *place = register_of(frame->registers, i);
        if (!(frame->saved >> i & 1)) trace_root_stack(place, place + 1);
    }
    trace_root_stack(frame->callers, frame->bottom);
}

static void heap_trace(const ReapFrame *frame) {
    trace_begin();
    frame_trace(frame);
    trace_run();
    credit -= trace_reached_count() + trace_object_count() / 4;
}

/* ---- How watched objects were reached ---- */

/* The links of all watches, one behind the other: made anew after every search. */
static TraceLink *links;
static size_t link_count, link_room;

static void path_keep(Watch *watch) {
    TraceLink path[TRACE_PATH_MAX];
    watch->path_length = trace_path(watch_object(watch), path);
    if (link_count + watch->path_length > link_room) {
        link_room = 2 * (link_room + TRACE_PATH_MAX);
        links = realloc(links, link_room * sizeof *links);
        if (!links) abort();
    }
    watch->path = (uint32_t)link_count;
    for (uint32_t i = 0; i < watch->path_length; i++) links[link_count++] = path[i];
}

static void paths_keep(void) {
    link_count = 0;
    for (Watch *watch = watch_first(); watch; watch = watch->next) {
        watch->path_length = 0;
        if (watch->state == WATCH_ALIVE) path_keep(watch);
    }
}

/* Is the root still one? A word of the stack below the callers' part is none. A word of the stack
 * may point into the object. */
SANITIZER_UNCHECKED static bool root_holds(const ReapFrame *frame, const TraceLink *link) {
    const Value *place = link->place;
    if (place && (place >= frame->callers || !stack_contains(place)) && *place == link->target)
        return true;
    return frame_has(frame, link->object);
}

/* Is the way by which the object was reached as it was? Each link is good because those before it
 * are: the order matters. */
static bool path_holds(const ReapFrame *frame, const Watch *watch) {
    if (watch->path_length == 0) return frame_has(frame, value_of(watch_object(watch)));
    const TraceLink *path = links + watch->path;
    if (!root_holds(frame, &path[0])) return false;
    for (uint32_t i = 1; i < watch->path_length; i++)
        if (*path[i].place != path[i].target) return false;
    return true;
}

static bool paths_hold(const ReapFrame *frame) {
    for (const Watch *watch = watch_first(); watch; watch = watch->next) {
        if (watch->state != WATCH_ALIVE) continue;
        credit -= 1 + watch->path_length / 4;
        if (!path_holds(frame, watch)) return false;
    }
    return true;
}

/* ---- Deaths ---- */

static bool some_dead(void) {
    for (const Watch *watch = watch_first(); watch; watch = watch->next)
        if (watch->state == WATCH_ALIVE && !trace_reached(watch_object(watch))) return true;
    return false;
}

static void held_mark(void) {
    for (Watch *watch = watch_first(); watch; watch = watch->next)
        if (watch->state == WATCH_ALIVE && !trace_reached(watch_object(watch)) &&
            garbage_is_held(watch))
            watch_set_state(watch, WATCH_CYCLIC);
}

/* What was on the way to an object that has died was alive when the ways were looked at last. */
static void path_objects_each(GarbageWait wait) {
    for (const Watch *watch = watch_first(); watch; watch = watch->next) {
        if (watch->state != WATCH_ALIVE || trace_reached(watch_object(watch))) continue;
        for (uint32_t i = 0; i < watch->path_length; i++)
            wait((const void *)links[watch->path + i].object);
    }
}

/* One step of an object's death: its finalizer, behind which it may be alive; else its weak
 * references and the watch. */
static void death_step(Watch *watch) {
    gc_stack_wipe(); /* what the search has left there */
    if (watch_finalize(watch)) return;
    watch_clear_refs(watch, trace_reached);
    watch_drop(watch);
}

static void deaths_step(Watch *const *dead, size_t count) {
    Value objects = list_new(count);
    for (size_t i = 0; i < count; i++) list_append(objects, value_of(watch_object(dead[i])));
    for (size_t i = 0; i < list_length(objects); i++) {
        Watch *watch = watch_find((const void *)list_get(objects, i));
        if (watch) death_step(watch);
    }
}

static void reap_run(const ReapFrame *frame) {
    Value before = error_take();
    trace_hold();
    for (uint32_t round = 0;; round++) {
        heap_trace(frame);
        if (!some_dead()) break;
        garbage_sort(frame->values, frame->dying, path_objects_each);
        /* All that is not reached, and its fields, twice. */
        credit -= 4 * (int64_t)(trace_object_count() - trace_reached_count());
        held_mark();
        frame_scrub(frame);
        size_t count;
        Watch *const *dead = garbage_freed(&count);
        if (count == 0) break;
        deaths_step(dead, round < SINGLY_MAX ? 1 : count);
    }
    paths_keep();
    trace_release();
    if (before) error_raise_object(before);
}

/* ---- The variables of the function that called last to tell them ---- */

static const void *variables_frame;
static Value *variables;
static size_t variable_count, variable_room;

static void variables_note(const Value *values, size_t count, const ReapRegisters *registers) {
    if (count > variable_room) {
        variables = realloc(variables, count * sizeof *variables);
        if (!variables) abort();
        variable_room = count;
    }
    if (count) memcpy(variables, values, count * sizeof *variables);
    variable_count = count;
    variables_frame = registers->frame;
    reference_counter = references_count;
    weak_trace = references_trace;
    weak_is_reached = trace_reached;
}

/* For those who look at references next: what this function has no more is not to be found. */
static void frame_clean(const ReapFrame *frame) {
    heap_trace(frame);
    frame_scrub(frame);
    gc_stack_wipe();
}

const Value *reap_variables(const void *frame, size_t *count) {
    *count = variable_count;
    return variable_count && frame == variables_frame ? variables : NULL;
}

/* ---- The entry ---- */

void reap_at(Value *values, size_t count, int64_t dying_or_told, ReapRegisters *registers) {
    size_t dying = dying_or_told > 0 ? (size_t)dying_or_told : 0;
    if (dying_or_told < 0) variables_note(values, (size_t)-dying_or_told - 1, registers);
    if (credit < CREDIT_MOST) credit += CREDIT_PER_HINT;
    gc_stack_wipe();
    ReapFrame frame = {.values = values, .count = count, .dying = dying, .registers = registers};
    if (credit >= 0 || dying_or_told < 0) {
        frame_describe(&frame);
        if (!paths_hold(&frame)) reap_run(&frame);
        frame_scrub_watched(&frame);
        if (dying_or_told < 0) frame_clean(&frame);
    }
    memset(values, 0, count * sizeof *values);
}
