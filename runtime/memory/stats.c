#include "memory/stats.h"

#include "core/gc.h"
#include "core/native.h"
#include "memory/kind.h"
#include "text/str.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { TABLE_ROOM = 4096, CLASSES_SHOWN = 10 };

/* Of the one run of the program; written by the thread that collects, with the world stopped. */
static bool wanted;
static uint64_t begun, pause_sum, pause_longest; /* nanoseconds */

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static void pause_note(bool begins) {
    if (begins) {
        begun = now();
        return;
    }
    uint64_t pause = now() - begun;
    pause_sum += pause;
    if (pause > pause_longest) pause_longest = pause;
}

void gc_stats_start(void) {
    const char *text = getenv("KRAIT_GC_STATS");
    wanted = text && *text && *text != '0';
    if (wanted) gc_pauses_watch(pause_note);
}

/* ---- What is alive, by class ---- */

typedef struct ClassSum {
    const Type *type; /* 0: buffers and tables, which are no objects of Python's */
    uint64_t count, bytes;
} ClassSum;

typedef struct HeapSum {
    ClassSum classes[TABLE_ROOM + 1]; /* by hash; the last is for type 0 */
    uint64_t bytes;
} HeapSum;

static ClassSum *class_place(HeapSum *sum, const Type *type) {
    if (!type) return &sum->classes[TABLE_ROOM];
    size_t at = (uintptr_t)type / sizeof(Value) * 0x9e3779b97f4a7c15u >> 20;
    for (size_t step = 0; step < TABLE_ROOM; step++, at++) {
        ClassSum *place = &sum->classes[at & (TABLE_ROOM - 1)];
        if (place->type && place->type != type) continue;
        place->type = type;
        return place;
    }
    return &sum->classes[TABLE_ROOM];
}

static void object_add(HeapSum *sum, const TraceObject *at) {
    if (!gc_is_marked(at->object)) return;
    ClassSum *of_class = class_place(sum, object_type_at(at));
    of_class->count++;
    of_class->bytes += at->size;
    sum->bytes += at->size;
}

static void block_add(const GcBlock *block, void *data) {
    if (block->kind == GC_KIND_OTHER) return;
    size_t size = block->object_size, count = size >= GC_PAGE_SIZE ? 1 : GC_PAGE_SIZE / size;
    for (size_t i = 0; i < count; i++)
        object_add(data, &(TraceObject){.object = (Object *)(block->start + i * size),
                                        .size = size < UINT32_MAX ? (uint32_t)size : UINT32_MAX,
                                        .kind = block->kind});
}

static int larger_first(const void *a, const void *b) {
    uint64_t first = ((const ClassSum *)a)->bytes, second = ((const ClassSum *)b)->bytes;
    return (first < second) - (first > second);
}

/* ---- The report ---- */

static double megabytes(uint64_t bytes) { return (double)bytes / (1 << 20); }
static double milliseconds(uint64_t nanoseconds) { return (double)nanoseconds / 1e6; }

static const char *class_name(const Type *type) {
    if (!type) return "(buffers and tables)";
    return type->native ? type->native->name : str_utf8(type->name, NULL);
}

static void classes_print(HeapSum *sum) {
    qsort(sum->classes, TABLE_ROOM + 1, sizeof *sum->classes, larger_first);
    for (size_t i = 0; i < CLASSES_SHOWN && sum->classes[i].bytes; i++) {
        const ClassSum *of_class = &sum->classes[i];
        fprintf(stderr, "krait: gc: %10.3f MB in %9" PRIu64 " of %s\n", megabytes(of_class->bytes),
                of_class->count, class_name(of_class->type));
    }
}

void gc_stats_print(void) {
    if (!wanted) return;
    uint64_t collections = gc_collection_count(), sum = pause_sum, longest = pause_longest;
    fprintf(stderr, "krait: gc: %" PRIu64 " collections, %.3f ms in pauses, the longest %.3f ms\n",
            collections, milliseconds(sum), milliseconds(longest));
    gc_collect();
    HeapSum *heap = calloc(1, sizeof *heap);
    if (!heap) abort();
    gc_blocks_each(block_add, heap);
    fprintf(stderr, "krait: gc: heap %.3f MB, %.3f MB alive at the end, %.3f MB allocated\n",
            megabytes(gc_heap_size()), megabytes(heap->bytes), megabytes(gc_total_bytes()));
    classes_print(heap);
    free(heap);
}
