/* The collector: Boehm's libgc, set up for a precisely marked heap. The only file that includes
 * gc.h.
 *
 * Three kinds of object: typed (marked through the descriptor in the type's second word, by
 * GC_DS_PER_OBJECT), scanned (every word is looked at) and atomic (no word is). Small typed and
 * atomic objects come from the thread's free lists, which GC_generic_malloc_many fills.
 *
 * Objects on a free list are linked through word 0, which the marker would read as their type and
 * stop: the rest of the list would be swept and handed out a second time. So whenever the roots are
 * pushed, every object on every thread's lists gets its mark bit (mark_free_lists). */
#include "core/gc.h"

#include "core/error.h"
#include "core/gc_stress.h"
#include "core/sanitizer.h"
#include "core/thread.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define GC_THREADS 1
#include <gc/gc.h>
#include <gc/gc_inline.h>
#include <gc/gc_mark.h>

static_assert(offsetof(Type, descriptor) == 8,
              "the collector reads the descriptor as the type's second word");

enum {
    WORD_BITS = 64,
    BITMAP_WORDS = WORD_BITS - 2,
    KIND_ATOMIC = 0,
    KIND_SCANNED = 1,
    KIND_PERMANENT = 2
};
/* What a program may allocate before the next collection: small enough to stay in the cache where
 * little is alive, so that a collection costs little, and more with what a collection has to mark.
 */
#define HEAP_ROOM_MIN ((size_t)4 << 20)
#define HEAP_ROOM_MAX ((size_t)64 << 20)
/* Bytes allocated per byte marked, between these bounds: fewer where the memory of the whole
 * process is small, and few milliseconds are at stake. */
enum { HEAP_ROOM_PER_LIVE = 16, HEAP_ROOM_PER_LIVE_SMALL = 6 };
#define HEAP_LIVE_SMALL ((size_t)2 << 20)
/* The descriptor of an object is the second word of what its first word points to (see gc_mark.h).
 */
#define DESCRIPTOR_IN_TYPE                                                                         \
    ((GC_word)(-(GC_signed_word)offsetof(Type, descriptor) - GC_INDIR_PER_OBJ_BIAS) |              \
     GC_DS_PER_OBJECT)

bool gc_recording;
static int kind_typed;
static const void *stack_bottom;
static GC_push_other_roots_proc push_other_roots_before;

uint64_t gc_descriptor_bitmap(uint64_t words) {
    assert((words >> BITMAP_WORDS) == 0 && "a bitmap descriptor holds 62 words");
    uint64_t reversed = 0;
    for (int i = 0; i < BITMAP_WORDS; i++)
        if (words >> i & 1) reversed |= (uint64_t)1 << (WORD_BITS - 1 - i);
    return reversed | GC_DS_BITMAP;
}

static void list_mark(void *head) {
    for (void *object = head; object; object = *(void **)object) GC_set_mark_bit(object);
}

/* ---- Pages that stay what they are ----
 *
 * Where most objects die young, most pages are empty after a collection. The collector joins them
 * to large free blocks, from which it then takes page by page again, through sixty lists: more work
 * than all else that it does for such a page. One object that is never handed out, and always
 * marked, keeps a page from that: it is swept where it is, for the same size. The pages that were
 * taken last are pinned so. */
enum {
    PINS_MAX = 4096,       /* pages: more than are taken between two collections of a small heap */
    PINNED_SIZE_MAX = 128, /* bytes: larger objects are too few in a page to give one away */
    PIN_SAMPLE_PAGES = 32,
    PIN_SAMPLE_OBJECTS = 8,
};

typedef struct Pins {
    void *objects[PINS_MAX]; /* a ring */
    uint16_t sizes[PINS_MAX];
    uint32_t next, count;
} Pins;

static _Thread_local Pins pins __attribute__((tls_model("initial-exec")));

/* Only the last object of a page is pinned: so that of a pinned one is never met here. */
static bool page_ends_with(const void *head, size_t size) {
    size_t last = GC_PAGE_SIZE / size * size - size;
    return ((uintptr_t)head & (GC_PAGE_SIZE - 1)) == last;
}

/* list: what the collector gave for this size. */
static void page_pin(void **list, size_t size) {
    void *last = *list;
    if (!last || size > PINNED_SIZE_MAX || !page_ends_with(last, size)) return;
    if (!*(void **)last) return;
    *list = *(void **)last;
    *(void **)last = NULL;
    pins.objects[pins.next] = last;
    pins.sizes[pins.next] = (uint16_t)size;
    pins.next = (pins.next + 1) % PINS_MAX;
    if (pins.count < PINS_MAX) pins.count++;
}

static void pins_mark(void) {
    for (uint32_t i = 0; i < pins.count; i++) GC_set_mark_bit(pins.objects[i]);
}

/* How many objects of some on this page the last collection has found alive. */
static size_t page_sample(const char *last, size_t size) {
    size_t step = GC_PAGE_SIZE / size / PIN_SAMPLE_OBJECTS * size, alive = 0;
    for (size_t i = 0; i < PIN_SAMPLE_OBJECTS; i++)
        alive += GC_is_marked(last - size - i * step) != 0;
    return alive;
}

/* Bytes of pinned pages in which nothing is alive, as some of them let suppose. */
static size_t pinned_dead_bytes(void) {
    size_t step = pins.count / PIN_SAMPLE_PAGES + 1, looked = 0, alive = 0;
    for (uint32_t i = 0; i < pins.count; i += step, looked += PIN_SAMPLE_OBJECTS)
        alive += page_sample(pins.objects[i], pins.sizes[i]);
    return looked ? (size_t)pins.count * GC_PAGE_SIZE / looked * (looked - alive) : 0;
}

/* ---- Marking ---- */

/* Is this a collection that a run without stress would not make? Then the deaths that the program
 * can notice are not its to find: what is watched is kept. */
static bool collection_is_extra;

static void watched_keep(const void *object) {
    const void *word = object;
    GC_push_all_eager(&word, &word + 1);
}

/* Runs with the world stopped. */
static void GC_CALLBACK mark_free_lists(void) {
    if (collection_is_extra && gc_stress_each_watched) gc_stress_each_watched(watched_keep);
    /* Only the lists of this thread exist until threads are written; thread.c will then hand out
     * all. */
    for (int i = 0; i < FREE_LIST_COUNT; i++) {
        list_mark(kr_thread.free_typed[i]);
        list_mark(kr_thread.free_atomic[i]);
        list_mark(kr_thread.free_scanned[i]);
    }
    pins_mark();
    if (kr_thread.memo) memset(kr_thread.memo, 0, kr_thread.memo_size);
    if (push_other_roots_before) push_other_roots_before();
}

static void GC_CALLBACK warn_quietly(char *message, GC_word argument) {
    (void)message;
    (void)argument;
}

static size_t memory_of_machine(void) {
    return (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
}

/* KRAIT_GC_HEAP: the initial heap in megabytes. */
static size_t heap_initial(void) {
    const char *text = getenv("KRAIT_GC_HEAP");
    return text && *text ? (size_t)strtoull(text, NULL, 10) << 20 : HEAP_ROOM_MIN;
}

/* A block of dead objects only is given back before the event: then there is no base. */
static bool object_is_live(const void *object) {
    return GC_base((void *)(uintptr_t)object) == object && GC_is_marked(object);
}

static void (*pause_watcher)(bool begins);

static void GC_CALLBACK collection_event(GC_EventType event) {
    if (event == GC_EVENT_RECLAIM_END && gc_stress_recording) gc_stress_bury(object_is_live);
    if (!pause_watcher) return;
    if (event == GC_EVENT_START) pause_watcher(true);
    if (event == GC_EVENT_END) pause_watcher(false);
}

void gc_pauses_watch(void (*pause)(bool begins)) {
    pause_watcher = pause;
    GC_set_on_collection_event(collection_event);
}

extern char __data_start[], _end[]; /* the executable's own data, laid out by the linker */

static void *GC_CALLBACK out_of_memory(size_t size) {
    (void)size;
    return NULL;
}

static void GC_CALLBACK finalizers_announce(void) { kr_thread.pending |= PENDING_FINALIZERS; }

void gc_start(void *stack_base) {
    gc_stress_start();
    gc_recording = gc_stress_recording;
    if (gc_stress_recording)
        setenv("GC_UNMAP_THRESHOLD", "0", 1); /* dead objects must be writable */
    GC_set_no_dls(1);
    GC_set_all_interior_pointers(0);
    GC_set_markers_count(1);
    GC_set_warn_proc(warn_quietly);
    GC_set_oom_fn(out_of_memory);
    GC_set_dont_precollect(1);
    GC_set_java_finalization(1);
    GC_set_finalize_on_demand(1);
    GC_set_finalizer_notifier(finalizers_announce);
    GC_INIT();
    GC_register_displacement(STR_BUFFER_HEADER);
    GC_clear_roots();
    GC_add_roots(__data_start, _end);
    stack_bottom = stack_base;
    if (stack_base) {
        struct GC_stack_base base = {.mem_base = stack_base};
        GC_set_stackbottom(NULL, &base);
    }
    kind_typed = (int)GC_new_kind(GC_new_free_list(), DESCRIPTOR_IN_TYPE, 0, 1);
    if (gc_stress_recording) GC_set_on_collection_event(collection_event);
    push_other_roots_before = GC_get_push_other_roots();
    GC_set_push_other_roots(mark_free_lists);
    GC_add_roots(&kr_thread, &kr_thread + 1);
    size_t initial = heap_initial();
    if (initial > GC_get_heap_size()) GC_expand_hp(initial - GC_get_heap_size());
}

static void memory_exhausted(void) {
    fputs("MemoryError\n", stderr);
    _exit(1);
}

/* By itself the collector grows the heap by steps of a few megabytes, and collects before each.
 * Here a heap gets room for as much as HEAP_ROOM percent of what a collection left, but for at
 * least HEAP_ROOM_PER_LIVE times that up to HEAP_ROOM_MAX, before the next; all that up to half of
 * the machine's memory. */
enum { HEAP_ROOM = 75 };

static size_t heap_room(size_t live) {
    size_t per_live = live < HEAP_LIVE_SMALL ? HEAP_ROOM_PER_LIVE_SMALL : HEAP_ROOM_PER_LIVE,
           room = live / 100 * HEAP_ROOM, least = live * per_live;
    if (least > HEAP_ROOM_MAX) least = HEAP_ROOM_MAX;
    if (least < HEAP_ROOM_MIN) least = HEAP_ROOM_MIN;
    return room > least ? room : least;
}

static void stress_step(size_t size) {
    static size_t bytes; /* handed out since a collection that every run makes */
    bytes += size;
    if (!gc_stress_due()) return;
    bool is_extra = bytes < heap_room(gc_live_bytes());
    if (is_extra && gc_stress_rests) return;
    if (!is_extra) bytes = 0;
    if (is_extra && gc_stress_before) gc_stress_before();
    collection_is_extra = is_extra;
    GC_gcollect();
    collection_is_extra = false;
}

static GcTracer allocation_tracer;

static void heap_adjust(void) {
    static GC_word collections;
    GC_word now = GC_get_gc_no();
    if (KR_LIKELY(now == collections)) return;
    collections = now;
    size_t heap = GC_get_heap_size(), live = heap - GC_get_free_bytes() - pinned_dead_bytes(),
           wanted = live + heap_room(live);
    if (wanted > heap && wanted <= memory_of_machine() / 2) GC_expand_hp(wanted - heap);
}

/* The slow way, where every object is recorded: under stress and AddressSanitizer, and while
 * allocations are traced. */
static void *recorded_alloc(size_t size, int kind) {
    if (gc_stress_interval)
        stress_step(size);
    else
        heap_adjust();
    char *object = GC_generic_malloc(size + SANITIZER_GUARD, kind);
    if (!object) return NULL;
    size_t whole = GC_size(object);
    if (gc_stress_recording) gc_stress_add(object, whole);
    sanitizer_open(object, size);
    sanitizer_close(object + size, whole - size);
    if (allocation_tracer) allocation_tracer(object, whole);
    return object;
}

/* What is on the lists is left to the collector. (With a second thread: on those of all.) */
static void lists_empty(void) {
    memset(kr_thread.free_typed, 0, sizeof kr_thread.free_typed);
    memset(kr_thread.free_atomic, 0, sizeof kr_thread.free_atomic);
    memset(kr_thread.free_scanned, 0, sizeof kr_thread.free_scanned);
}

void gc_trace_allocations(GcTracer tracer) {
    lists_empty();
    allocation_tracer = tracer;
    gc_recording = gc_stress_recording || tracer;
}

/* An object for which the thread's list is empty; the rest of what the collector gives becomes the
 * list. Where objects are recorded the lists stay empty, so that every allocation comes here. */
static void *list_refill(void **list, size_t size, int kind) {
    void *object;
    if (KR_UNLIKELY(gc_recording)) {
        object = recorded_alloc(size, kind);
    } else {
        heap_adjust();
        GC_generic_malloc_many(size, kind, list);
        page_pin(list, size);
        object = gc_list_pop(list);
    }
    if (!object) memory_exhausted();
    return object;
}

static inline void *list_take(void **lists, size_t size, int kind) {
    size_t granules = gc_granules(size);
    void *object = gc_list_pop(&lists[granules]);
    return KR_LIKELY(object != 0)
               ? object
               : list_refill(&lists[granules], granules * FREE_LIST_GRANULE, kind);
}

void *gc_new_slow(Type *type, size_t size) {
    Object *object;
    assert(size > 0 && "an object has a type");
    if (size <= GC_SMALL_MAX) {
        object = list_take(kr_thread.free_typed, size, kind_typed);
    } else {
        object =
            gc_recording ? recorded_alloc(size, kind_typed) : GC_generic_malloc(size, kind_typed);
        if (!object) memory_exhausted();
    }
    object->type = type;
    return object;
}

void *gc_try_atomic_raw_slow(Type *type, size_t size) {
    Object *object = KR_LIKELY(size <= GC_SMALL_MAX)
                         ? list_take(kr_thread.free_atomic, size, KIND_ATOMIC)
                         : gc_try_bytes(size);
    if (object) object->type = type;
    return object;
}

void *gc_try_atomic(Type *type, size_t size) {
    Object *object = gc_try_atomic_raw(type, size);
    if (object) memset(object + 1, 0, size - sizeof *object);
    return object;
}

void *gc_new_atomic(Type *type, size_t size) {
    void *object = gc_try_atomic(type, size);
    if (!object) memory_exhausted();
    return object;
}

/* Large blocks are held by their start only, so interior words of them need not keep them. */
static void *large_alloc(size_t size, int kind) {
    if (size > SIZE_MAX / 4) return NULL;
    if (KR_UNLIKELY(gc_recording)) return recorded_alloc(size, kind);
    heap_adjust();
    return size < 100000 ? GC_generic_malloc(size, kind)
                         : GC_generic_malloc_ignore_off_page(size, kind);
}

static void *scanned_alloc(Type *type, size_t size) {
    Object *object = size <= GC_SMALL_MAX
                         ? list_take(kr_thread.free_scanned, size ? size : 1, KIND_SCANNED)
                         : large_alloc(size, KIND_SCANNED);
    if (object) object->type = type; /* 0 in bare arrays: over the link of the free list */
    return object;
}

void gc_recycle_scanned(void *object, size_t size) {
    if (allocation_tracer) allocation_tracer(object, 0);
    if (size > GC_SMALL_MAX || gc_recording)
        return; /* under stress, what is used too long shall be noticed */
    size_t granules = gc_granules(size);
    memset(object, 0, granules * FREE_LIST_GRANULE);
    *(void **)object = kr_thread.free_scanned[granules];
    kr_thread.free_scanned[granules] = object;
}

void *gc_try_scanned_slow(Type *type, size_t size) {
    void *object = scanned_alloc(type, size);
    if (!object) error_raise_memory();
    return object;
}

void *gc_new_scanned_slow(Type *type, size_t size) {
    void *object = scanned_alloc(type, size);
    if (!object) memory_exhausted();
    return object;
}

static inline void *bytes_alloc(size_t size) {
    return size <= GC_SMALL_MAX ? list_take(kr_thread.free_atomic, size ? size : 1, KIND_ATOMIC)
                                : large_alloc(size, KIND_ATOMIC);
}

void *gc_try_bytes(size_t size) {
    void *bytes = bytes_alloc(size);
    if (!bytes) error_raise_memory();
    return bytes;
}

void *gc_bytes(size_t size) {
    void *bytes = bytes_alloc(size);
    if (!bytes) memory_exhausted();
    return bytes;
}

void *gc_permanent(size_t size) {
    void *block = GC_malloc_uncollectable(size);
    if (!block) memory_exhausted();
    sanitizer_open(block, size);
    return block;
}

enum { STACK_WIPE_SIZE = 4096 };

/* Where the collector's own frames will stand, old words would keep dead objects alive that the
 * program expects to be gone. */
__attribute__((noinline)) void gc_stack_wipe(void) {
    char area[STACK_WIPE_SIZE];
    memset(area, 0, sizeof area);
    __asm__ volatile("" : : "r"(area) : "memory");
}

void gc_collect(void) {
    gc_stack_wipe();
    GC_gcollect();
}

const void *gc_stack_bottom(void) { return stack_bottom; }

void gc_root_add(void *start, void *end) { GC_add_roots(start, end); }

void gc_weak_link(void **link, const void *object) {
    GC_general_register_disappearing_link(link, object);
}

void gc_weak_unlink(void **link) { GC_unregister_disappearing_link(link); }

void gc_on_death(void *object, void (*final)(void *object, void *data), void *data) {
    GC_register_finalizer_no_order(object, final, data, NULL, NULL);
}

void gc_finalizers_run(void) {
    kr_thread.pending &= ~(uint64_t)PENDING_FINALIZERS;
    GC_invoke_finalizers();
}

size_t gc_object_size(const void *object) { return sanitizer_open_size(object, GC_size(object)); }

size_t gc_heap_size(void) { return GC_get_heap_size(); }

size_t gc_total_bytes(void) { return GC_get_total_bytes(); }

static size_t lists_bytes(void *const *lists) {
    size_t bytes = 0;
    for (size_t i = 0; i < FREE_LIST_COUNT; i++)
        for (void *object = lists[i]; object; object = *(void **)object)
            bytes += i * FREE_LIST_GRANULE;
    return bytes;
}

size_t gc_bytes_made(void) {
    return GC_get_total_bytes() - lists_bytes(kr_thread.free_typed) -
           lists_bytes(kr_thread.free_atomic) - lists_bytes(kr_thread.free_scanned);
}

/* ---- The heap as it lies there ---- */

/* Not in libgc's headers, yet in the archive that every executable is linked with. */
struct hblk;
void GC_apply_to_all_blocks(void (*visit)(struct hblk *block, GC_word data), GC_word data);
void GC_reclaim_all(void *stop, int ignore_old);
extern char GC_arrays[];

static GcKind kind_of(int number) {
    if (number == kind_typed) return GC_KIND_TYPED;
    return number <= KIND_PERMANENT ? (GcKind)number : GC_KIND_OTHER;
}

typedef struct BlockVisit {
    void (*visit)(const GcBlock *block, void *data);
    void *data;
} BlockVisit;

static void block_visit(struct hblk *block, GC_word data) {
    const BlockVisit *to = (const BlockVisit *)data;
    size_t size;
    GcKind kind = kind_of(GC_get_kind_and_size(block, &size));
    to->visit(&(GcBlock){(char *)block, size, kind}, to->data);
}

void gc_blocks_each(void (*visit)(const GcBlock *block, void *data), void *data) {
    BlockVisit to = {visit, data};
    GC_apply_to_all_blocks(block_visit, (GC_word)&to);
}

void *gc_object_at(const void *address) { return GC_base((void *)(uintptr_t)address); }

bool gc_is_marked(const void *object) { return GC_is_marked(object); }

void gc_sweep(void) { GC_reclaim_all(NULL, 0); }

uint64_t gc_collection_count(void) { return GC_get_gc_no(); }

/* The collector is linked behind everything of ours, and its own tables are no roots. */
void gc_static_data(char **start, char **end) {
    *start = __data_start;
    *end = GC_arrays;
}

size_t gc_live_bytes(void) { return GC_get_heap_size() - GC_get_free_bytes(); }
