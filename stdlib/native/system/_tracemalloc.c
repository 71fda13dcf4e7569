/* _tracemalloc: what was allocated, where, and is still alive.
 *
 * While it traces, every object comes from the collector one by one and is entered in a table, by
 * its address. Nobody tells when one dies: so who asks for figures has the heap looked at first,
 * and forgets what is unreachable. The peak would need that at every allocation. It is looked for
 * whenever what is allocated exceeds it by PEAK_STEP or by one part in PEAK_PART: so much it may be
 * too low. */
#include "_tracemalloc.stub.h"

#include "containers/containers.h"
#include "core/gc.h"
#include "exception/exception.h"
#include "memory/trace.h"
#include "numbers/number.h"
#include "tracemalloc_types.h"

#include <setjmp.h>
#include <stdlib.h>

/* Sizes are in granules, as the collector gives them. */
typedef struct Trace {
    uintptr_t hidden;  /* inverted address; 0: the place is free */
    uint32_t granules; /* 0: given back */
    uint32_t traceback;
} Trace;

typedef struct TraceTable {
    Trace *items;      /* in memory of malloc, which keeps nothing alive */
    size_t room, used; /* those given back included */
} TraceTable;

enum { TABLE_FIRST = 4096, PEAK_STEP = 65536, PEAK_PART = 16 };

/* Of the one thread that the traces see (memory/trace.h). */
static TraceTable traces;
static size_t current, peak; /* bytes */
static uint32_t frame_limit = 1;
static bool is_tracing;
static bool is_busy; /* what is allocated now is ours */

/* ---- The table ---- */

static void table_start(TraceTable *table, size_t count) {
    size_t room = TABLE_FIRST;
    while (room < 2 * count) room *= 2;
    *table = (TraceTable){calloc(room, sizeof(Trace)), room, 0};
    if (!table->items) abort();
}

/* Where the object is, or the free place where it belongs. */
static Trace *table_place(const TraceTable *table, const void *object) {
    uintptr_t hidden = ~(uintptr_t)object;
    size_t at = (uintptr_t)object / FREE_LIST_GRANULE * 0x9e3779b97f4a7c15u >> 20;
    for (;; at++) {
        Trace *trace = &table->items[at & (table->room - 1)];
        if (!trace->hidden || trace->hidden == hidden) return trace;
    }
}

static void *trace_object(const Trace *trace) { return (void *)~trace->hidden; }

typedef bool (*TraceTest)(const Trace *trace);

static bool is_there(const Trace *trace) { return trace->granules != 0; }

static bool is_reached(const Trace *trace) {
    if (!trace->granules) return false;
    uint32_t number = trace_number(trace_object(trace));
    return trace_is_number(number) && trace_number_reached(number);
}

/* Keeps those that pass, in a table with room for as many more. */
static void table_sift(TraceTest test) {
    size_t kept = 0;
    for (size_t i = 0; i < traces.room; i++)
        if (traces.items[i].hidden && test(&traces.items[i])) kept++;
    TraceTable table;
    table_start(&table, 2 * kept);
    current = 0;
    for (size_t i = 0; i < traces.room; i++) {
        const Trace *trace = &traces.items[i];
        if (!trace->hidden || !test(trace)) continue;
        *table_place(&table, trace_object(trace)) = *trace;
        table.used++;
        current += (size_t)trace->granules * FREE_LIST_GRANULE;
    }
    free(traces.items);
    traces = table;
}

/* ---- What is alive ---- */

static __attribute__((noinline)) void unreachable_forget(void) {
    if (trace_is_held()) return;
    jmp_buf registers;
    setjmp(registers);
    gc_stack_wipe();
    trace_begin();
    trace_root_static();
    trace_root_stack(&registers, gc_stack_bottom());
    trace_run();
    table_sift(is_reached);
}

static void peak_note(void) {
    size_t step = current / PEAK_PART;
    if (current <= peak + (step > PEAK_STEP ? step : PEAK_STEP)) return;
    unreachable_forget();
    if (current > peak) peak = current;
}

static void figures_update(void) {
    if (!is_tracing) return;
    unreachable_forget();
    if (current > peak) peak = current;
}

/* ---- Tracing ---- */

static void trace_put(void *object, size_t size, uint32_t traceback) {
    Trace *trace = table_place(&traces, object);
    if (!trace->hidden) traces.used++;
    current -= (size_t)trace->granules * FREE_LIST_GRANULE;
    *trace = (Trace){~(uintptr_t)object, (uint32_t)(size / FREE_LIST_GRANULE), traceback};
    current += size;
}

static void allocation_note(void *object, size_t size) {
    if (is_busy) return;
    is_busy = true;
    trace_put(object, size, size ? traceback_here(frame_limit) : 0);
    if (2 * traces.used > traces.room) table_sift(is_there);
    peak_note();
    is_busy = false;
}

static void traces_forget(void) {
    free(traces.items);
    traces = (TraceTable){0};
    tracebacks_forget();
    current = peak = 0;
}

static void tracing_start(uint32_t limit) {
    frame_limit = limit;
    if (is_tracing) return;
    is_tracing = true;
    table_start(&traces, 0);
    gc_trace_allocations(allocation_note);
}

Value kr__tracemalloc_start(Value nframe) {
    int64_t limit;
    if (object_index_i64(nframe, &limit, &kr_type_OverflowError) < 0) return 0;
    if (limit < 1 || limit > TRACE_FRAMES_MAX)
        return error_raise(&kr_type_ValueError, "the number of frames must be in range [1; %d]",
                           TRACE_FRAMES_MAX);
    if (!is_tracing) tracing_start((uint32_t)limit);
    return KR_NONE;
}

Value kr__tracemalloc_stop(void) {
    if (!is_tracing) return KR_NONE;
    is_tracing = false;
    gc_trace_allocations(NULL);
    traces_forget();
    return KR_NONE;
}

Value kr__tracemalloc_is_tracing(void) { return value_from_bool(is_tracing); }

Value kr__tracemalloc_clear_traces(void) {
    if (!is_tracing) return KR_NONE;
    traces_forget();
    table_start(&traces, 0);
    return KR_NONE;
}

Value kr__tracemalloc_get_traceback_limit(void) { return int_from_u64(frame_limit); }

/* ---- Figures ---- */

static Value trace_tuple(const Trace *trace) {
    uint32_t total;
    Value frames = traceback_frames(trace->traceback, frame_limit, &total);
    Value size = int_from_u64((uint64_t)trace->granules * FREE_LIST_GRANULE);
    return tuple_pack(4, small_make(0), size, frames, int_from_u64(total));
}

Value kr__tracemalloc__get_traces(void) {
    if (!is_tracing) return list_new(0);
    is_busy = true;
    figures_update();
    Value list = list_new(0);
    for (size_t i = 0; i < traces.room; i++)
        if (is_there(&traces.items[i])) list_append(list, trace_tuple(&traces.items[i]));
    is_busy = false;
    return list;
}

Value kr__tracemalloc__get_object_traceback(Value obj) {
    if (!is_tracing || !value_is_object(obj)) return KR_NONE;
    const Trace *trace = table_place(&traces, (const void *)obj);
    if (!trace->hidden || !trace->granules) return KR_NONE;
    uint32_t total;
    is_busy = true;
    Value frames = traceback_frames(trace->traceback, frame_limit, &total);
    is_busy = false;
    return frames;
}

Value kr__tracemalloc_get_traced_memory(void) {
    figures_update();
    return tuple_pack(2, int_from_u64(current), int_from_u64(peak));
}

Value kr__tracemalloc_reset_peak(void) {
    figures_update();
    peak = current;
    return KR_NONE;
}

Value kr__tracemalloc_get_tracemalloc_memory(void) {
    return int_from_u64(traces.room * sizeof(Trace) + tracebacks_size());
}
