#include "memory/referents.h"

#include "containers/containers.h"
#include "core/thread.h"
#include "core/type.h"
#include "memory/children.h"
#include "memory/kind.h"
#include "memory/reap.h"
#include "memory/trace.h"
#include "module/frames.h"

#include <setjmp.h>
#include <stdlib.h>

__attribute__((noinline)) void references_trace(void) {
    jmp_buf registers;
    setjmp(registers);
    trace_begin();
    trace_root_static();
    trace_root_stack(&registers, gc_stack_bottom());
    trace_run();
}

/* What is found while nothing may be allocated. */
typedef struct Found {
    Value *values;
    size_t count, room;
} Found;

enum { FOUND_FIRST = 64 };

static void found_add(Found *found, Value v) {
    if (found->count == found->room) {
        found->room = found->room ? 2 * found->room : FOUND_FIRST;
        found->values = realloc(found->values, found->room * sizeof(Value));
        if (!found->values) abort();
    }
    found->values[found->count++] = v;
}

/* Between the two nothing is collected: making the list may collect, so the objects are in memory
 * that the collector looks into by then. */
static Value found_list(Found *found) {
    Value *kept = gc_new_scanned(NULL, (found->count + 1) * sizeof(Value));
    memcpy(kept, found->values, found->count * sizeof(Value));
    free(found->values);
    return list_from(kept, found->count);
}

/* ---- gc.get_objects ---- */

static void tracked_add(const TraceObject *at, void *data) {
    if (trace_number_reached(at->number) && object_is_tracked(at))
        found_add(data, value_of(at->object));
}

Value objects_tracked(void) {
    references_trace();
    Found found = {0};
    trace_each_object(tracked_add, false, &found);
    return found_list(&found);
}

/* ---- gc.get_referrers ---- */

typedef struct Referrers {
    Found found, modules; /* the dicts of modules come last */
    Value targets;
    bool refers;
} Referrers;

static void child_compare(Value child, void *data) {
    Referrers *search = data;
    for (size_t i = 0; i < tuple_length(search->targets); i++)
        if (tuple_get(search->targets, i) == child) search->refers = true;
}

static void referrer_add(const TraceObject *at, void *data) {
    Referrers *search = data;
    if (!trace_number_reached(at->number) || !object_type_at(at)) return;
    Value v = value_of(at->object);
    if (v == search->targets || !object_is_tracked(at)) return;
    search->refers = false;
    children_each(v, child_compare, search);
    bool is_module = value_is_exact(v, &kr_type_dict) && dict_object(v)->owner_;
    if (search->refers) found_add(is_module ? &search->modules : &search->found, v);
}

Value objects_referring(Value targets) {
    references_trace();
    Referrers search = {.targets = targets};
    trace_each_object(referrer_add, false, &search);
    for (size_t i = 0; i < search.modules.count; i++)
        found_add(&search.found, search.modules.values[i]);
    free(search.modules.values);
    return found_list(&search.found);
}

/* ---- sys.getrefcount ---- */

typedef struct Count {
    Value target;
    int64_t count;
} Count;

static void child_count(Value child, void *data) {
    Count *count = data;
    if (child == count->target) count->count++;
}

static void object_count(const TraceObject *at, void *data) {
    if (!trace_number_reached(at->number) || !object_type_at(at)) return;
    Value v = value_of(at->object);
    children_each(v, child_count, data);
    /* The dict of an instance is an object of its own here. */
    const Value *dict = value_type(v)->flags & TYPE_HEAP ? object_dict_slot(v) : NULL;
    if (!dict || !*dict) return;
    Count twice = {.target = ((const Count *)data)->target};
    children_each(*dict, child_count, &twice);
    ((Count *)data)->count -= twice.count;
}

static bool range_has(const Value *low, const Value *high, Value target) {
    for (; low < high; low++)
        if (*low == target) return true;
    return false;
}

/* Variables of functions that are active. The calling function has said which it has
 * (reap_variables); of the others it is known only that the object is in their frame, or in the
 * registers that those they called keep for them. A module's variables are static slots. */
static int64_t frames_count(Value target) {
    int64_t count = 0;
    const Value *low = __builtin_frame_address(0);
    FrameWalk walk = FRAMES_BEGIN();
    while (frames_next(&walk)) {
        size_t known;
        const Value *values = reap_variables(walk.base, &known);
        const Value *saved = reap_saved_registers(walk.start, walk.call, walk.base);
        for (size_t i = 0; values && i < known; i++) count += values[i] == target;
        if (!values && !frame_is_module(&walk)) count += range_has(low, saved, target);
        low = saved;
    }
    return count;
}

int64_t references_count(Value v) {
    references_trace();
    Count count = {.target = v};
    trace_each_object(object_count, false, &count);
    return count.count + frames_count(v);
}
