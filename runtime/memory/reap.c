#include "memory/reap.h"

#include "abi/eval.h"
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
 * finalizes in a loop over a large heap is slowed down by no more than a bounded part. One that
 * asks for collections pays for as much itself. */
enum {
    CREDIT_FIRST = 20000000,
    CREDIT_PER_HINT = 64,
    CREDIT_MOST = 20000000,
    CREDIT_PER_COLLECTED = 8
};
/* Words that are only compared cost less. */
enum { LINKS_PER_CREDIT = 8, WORDS_PER_CREDIT = 16 };
/* So many objects of garbage are much; and so often they are looked at. */
enum { GARBAGE_PER_LIVE = 4, GARBAGE_LEAST = 200000, GARBAGE_LOOKS = 2 };
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

/* Of compiled code, or the interpreter's loop. NULL: something else. */
static const char *function_start(const char *call) {
    FrameWalk walk = frame_walk_at(call);
    if (walk.code) return walk.start;
    const CompilerApi *compiler = &kr_module__compiler;
    return compiler && call >= compiler->loop && call < compiler->loop_end ? compiler->loop : NULL;
}

static void frame_describe(ReapFrame *frame) {
    ReapRegisters *registers = frame->registers;
    frame->bottom = gc_stack_bottom();
    frame->callers = (const Value *)registers;
    const char *start = function_start(registers->call - 1);
    int count = start ? saved_read(frame, start, registers->call) : -1;
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
    if (!*word || *word & 7 || frame_has(frame, *word)) return;
    credit--;
    if (watch_find((const void *)*word)) *word = KR_NONE;
}

SANITIZER_UNCHECKED static void frame_scrub_watched(const ReapFrame *frame) {
    if (!frame->own) return;
    credit -= (frame->callers - frame->own) / WORDS_PER_CREDIT;
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

/* Of all watches, made anew by every search. */
static TraceWays ways;

static void ways_keep(void) {
    ways.count = 0;
    for (Watch *watch = watch_first(); watch; watch = watch->next) {
        bool is_sought = watch->state == WATCH_ALIVE;
        watch->way = is_sought ? trace_way(watch_object(watch), &ways) + 1 : 0;
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

static bool link_holds(const ReapFrame *frame, const TraceLink *link) {
    if (link->parent == OBJECT_NONE) return root_holds(frame, link);
    return *link->place == link->target;
}

static bool is_on_way(const Watch *watch, uint32_t link) {
    for (uint32_t at = watch->way - 1; at != OBJECT_NONE && at >= link; at = ways.links[at].parent)
        if (at == link) return true;
    return false;
}

static bool is_needed(uint32_t link) {
    for (const Watch *watch = watch_first(); watch; watch = watch->next)
        if (watch->state == WATCH_ALIVE && is_on_way(watch, link)) return true;
    return false;
}

/* The way to what is not watched any more: with the objects behind it, it may be gone. */
static void link_forget(uint32_t link) {
    TraceLink *links = ways.links;
    links[link].object = 0;
    for (uint32_t i = link + 1; i < ways.count; i++)
        if (links[i].parent != OBJECT_NONE && !links[links[i].parent].object) links[i].object = 0;
}

/* Are the ways as they were? Each link is good because those before it are. */
static bool links_hold(const ReapFrame *frame) {
    for (uint32_t i = 0; i < ways.count; i++) {
        if (!ways.links[i].object || link_holds(frame, &ways.links[i])) continue;
        if (is_needed(i)) return false;
        link_forget(i);
    }
    return true;
}

static bool way_is_known(const Watch *watch) {
    return watch->way && ways.links[watch->way - 1].object;
}

static bool ways_hold(const ReapFrame *frame) {
    if (!links_hold(frame)) return false;
    uint32_t count = 0;
    for (const Watch *watch = watch_first(); watch; watch = watch->next, count++) {
        bool is_sought = watch->state == WATCH_ALIVE && !way_is_known(watch);
        if (is_sought && !frame_has(frame, value_of(watch_object(watch)))) return false;
    }
    credit -= (ways.count + count) / LINKS_PER_CREDIT;
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
static void way_objects_each(GarbageWait wait) {
    static uint32_t visit; /* ways join: what is above a link that was visited has been, too */
    visit++;
    for (const Watch *watch = watch_first(); watch; watch = watch->next) {
        if (watch->state != WATCH_ALIVE || trace_reached(watch_object(watch))) continue;
        for (uint32_t at = watch->way - 1; at != OBJECT_NONE && ways.links[at].visited != visit;
             at = ways.links[at].parent) {
            ways.links[at].visited = visit;
            wait((const void *)ways.links[at].object);
        }
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

/* Drops those in front whose death calls nothing, and so changes nothing that the trace has found.
 * Gives their number. */
static size_t deaths_quiet(Watch *const *dead, size_t count) {
    size_t done = 0;
    for (; done < count && watch_is_quiet(dead[done]); done++) {
        watch_clear_refs(dead[done], NULL);
        watch_drop(dead[done]);
    }
    return done;
}

static uint64_t sorted; /* unreachable objects looked at since the last collection from here */

/* One round of a search. False: nothing has been called, so that what the trace found is true. */
static bool reap_round(const ReapFrame *frame, bool singly) {
    heap_trace(frame);
    if (!some_dead()) return false;
    garbage_sort(frame->values, frame->dying, way_objects_each);
    uint32_t garbage = trace_object_count() - trace_reached_count();
    credit -= 4 * (int64_t)garbage; /* and its fields, twice */
    sorted += garbage;
    held_mark();
    frame_scrub(frame);
    size_t count;
    Watch *const *dead = garbage_freed(&count);
    size_t quiet = deaths_quiet(dead, count);
    if (quiet == count) return false;
    deaths_step(dead + quiet, singly ? 1 : count - quiet);
    return true;
}

/* Every search for deaths looks at all garbage, again and again: so where there is much, more than
 * a small heap has room for, it is swept from time to time. */
static void garbage_bound(void) {
    uint64_t live = trace_reached_count(), garbage = trace_object_count() - live;
    if (garbage < GARBAGE_LEAST + GARBAGE_PER_LIVE * live || sorted < GARBAGE_LOOKS * garbage)
        return;
    gc_collect();
    gc_sweep();
    sorted = 0;
}

static void reap_run(const ReapFrame *frame) {
    Value before = error_take();
    trace_hold();
    for (uint32_t round = 0; reap_round(frame, round < SINGLY_MAX && credit >= 0);) round++;
    ways_keep();
    garbage_bound();
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

void reap_credit_collection(void) {
    if (credit < 0) credit = 0;
    credit += CREDIT_PER_COLLECTED * (int64_t)trace_object_count();
    if (credit > CREDIT_MOST) credit = CREDIT_MOST;
}

void reap_at(Value *values, size_t count, int64_t dying_or_told, ReapRegisters *registers) {
    size_t dying = dying_or_told > 0 ? (size_t)dying_or_told : 0;
    if (dying_or_told < 0) variables_note(values, (size_t)-dying_or_told - 1, registers);
    if (credit < CREDIT_MOST) credit += CREDIT_PER_HINT;
    gc_stack_wipe();
    ReapFrame frame = {.values = values, .count = count, .dying = dying, .registers = registers};
    if (credit >= 0 || dying_or_told < 0) {
        frame_describe(&frame);
        if (!ways_hold(&frame)) reap_run(&frame);
        frame_scrub_watched(&frame);
        if (dying_or_told < 0) frame_clean(&frame);
    }
    memset(values, 0, count * sizeof *values);
}
