/* Where memory was allocated: the calls that the activations on the stack wait for, kept once for
 * all that was allocated there. What they mean in files and lines is found out when somebody asks.
 */
#include "tracemalloc_types.h"

#include "containers/containers.h"
#include "core/gc.h"
#include "module/frames.h"
#include "numbers/number.h"
#include "text/str.h"

#include <stdlib.h>

typedef struct Site {
    const ModuleDef *def;
    const Code *code;
    const char *start, *call;
    uint64_t line;
} Site;

/* On the heap, where the collector sees the code of functions that were made at run time. */
typedef struct Traceback {
    Value frames; /* 0: not asked for yet */
    uint64_t total, count, hash;
    Site sites[];
} Traceback;

enum { FIRST_ROOM = 256 };

/* By number. Of the one thread that the traces see (memory/trace.h). */
static Traceback **tracebacks;
static uint32_t count, room;
/* By hash: number + 1. In memory of malloc. */
static uint32_t *table;
static uint32_t table_room;
static size_t size;
/* The sites of the present stack. */
static Site *present;
static uint32_t present_room;

static void present_add(uint32_t at, const FrameWalk *walk) {
    if (at == present_room) {
        present_room = present_room ? 2 * present_room : FIRST_ROOM;
        present = realloc(present, present_room * sizeof *present);
        if (!present) abort();
    }
    present[at] = (Site){walk->def, walk->code, walk->start, walk->call, walk->line};
}

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 29;
}

static uint64_t present_hash(uint32_t used, uint32_t total) {
    uint64_t hash = total;
    for (uint32_t i = 0; i < used; i++) {
        hash = mix(hash, (uint64_t)present[i].call);
        hash = mix(hash, (uint64_t)present[i].code + present[i].line);
    }
    return hash;
}

static bool is_present(const Traceback *t, uint32_t used, uint32_t total) {
    if (t->count != used || t->total != total) return false;
    for (uint32_t i = 0; i < used; i++)
        if (t->sites[i].call != present[i].call || t->sites[i].code != present[i].code ||
            t->sites[i].line != present[i].line)
            return false;
    return true;
}

static void table_put(uint64_t hash, uint32_t number) {
    uint32_t at = (uint32_t)hash & (table_room - 1);
    while (table[at]) at = (at + 1) & (table_room - 1);
    table[at] = number + 1;
}

static void tables_grow(void) {
    room = room ? 2 * room : FIRST_ROOM;
    Traceback **more = gc_new_scanned(NULL, room * sizeof *more);
    if (count) memcpy(more, tracebacks, count * sizeof *more);
    tracebacks = more;
    free(table);
    table_room = 2 * room;
    table = calloc(table_room, sizeof *table);
    if (!table) abort();
    for (uint32_t i = 0; i < count; i++) table_put(tracebacks[i]->hash, i);
}

static uint32_t traceback_add(uint64_t hash, uint32_t used, uint32_t total) {
    if (count == room) tables_grow();
    size_t bytes = sizeof(Traceback) + used * sizeof(Site);
    Traceback *t = gc_new_scanned(NULL, bytes);
    *t = (Traceback){.total = total, .count = used, .hash = hash};
    memcpy(t->sites, present, used * sizeof(Site));
    size += bytes;
    tracebacks[count] = t;
    table_put(hash, count);
    return count++;
}

uint32_t traceback_here(uint32_t limit) {
    uint32_t used = 0, total = 0;
    FrameWalk walk = FRAMES_BEGIN();
    for (; total < TRACE_FRAMES_MAX && frames_next(&walk); total++)
        if (used < limit) present_add(used++, &walk);
    uint64_t hash = present_hash(used, total);
    for (uint32_t at = (uint32_t)hash; table_room; at++) {
        uint32_t number = table[at & (table_room - 1)];
        if (!number) break;
        const Traceback *t = tracebacks[number - 1];
        if (t->hash == hash && is_present(t, used, total)) return number - 1;
    }
    return traceback_add(hash, used, total);
}

/* ---- Files and lines ---- */

static void site_append(Value list, const Site *site) {
    FrameWalk walk = {.def = site->def,
                      .code = site->code,
                      .start = site->start,
                      .call = site->call,
                      .line = (uint32_t)site->line};
    const Code *codes[FRAME_CODES_MAX];
    size_t inlined = frame_codes(&walk, codes);
    for (size_t i = 0; i < inlined; i++) {
        Value file = codes[i]->details->filename;
        uint32_t line = frame_code_line(&walk, codes[i]);
        list_append(list, tuple_pack(2, file ? file : str_empty(), int_from_u64(line)));
    }
}

Value traceback_frames(uint32_t number, uint32_t limit, uint32_t *total) {
    Traceback *t = tracebacks[number];
    if (!t->frames) {
        Value list = list_new(0);
        for (uint32_t i = 0; i < t->count; i++) site_append(list, &t->sites[i]);
        size_t found = list_length(list);
        t->total += found - t->count;
        if (found > limit) found = limit;
        t->frames = tuple_from(list_object(list)->buffer->items, found);
    }
    *total = (uint32_t)t->total;
    return t->frames;
}

void tracebacks_forget(void) {
    free(table);
    table = NULL;
    tracebacks = NULL;
    count = room = table_room = 0;
    size = 0;
}

size_t tracebacks_size(void) {
    return size + room * sizeof *tracebacks + table_room * sizeof *table;
}
