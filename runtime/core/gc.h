/* The collector, as the rest of the runtime sees it. gc.c is the only file that includes <gc.h>.
 *
 * All memory comes cleared. A pointer to the start of an object keeps it alive from anywhere on the
 * heap; interior pointers count only from stacks and registers, except for those to offset
 * STR_BUFFER_HEADER (shared text buffers). Static data of the executable is a root. */
#ifndef KRAIT_CORE_GC_H
#define KRAIT_CORE_GC_H

#include "abi/layout.h"

enum { STR_BUFFER_HEADER = 16 };
/* Objects up to this size come from the thread's free lists. */
enum { GC_SMALL_MAX = (FREE_LIST_COUNT - 1) * FREE_LIST_GRANULE };

/* Descriptors for Type.descriptor. */
#define GC_DESCRIPTOR_NONE ((uint64_t)0) /* no pointers */
/* The first `bytes` bytes may hold pointers and values. */
#define GC_DESCRIPTOR_LENGTH(bytes) ((uint64_t)(bytes) & ~(uint64_t)7)
/* The same as constants: GC_DESCRIPTOR_BITMAP | GC_DESCRIPTOR_WORD(offset in bytes) | ... */
#define GC_DESCRIPTOR_BITMAP ((uint64_t)1)
#define GC_DESCRIPTOR_WORD(offset) ((uint64_t)1 << (63 - (offset) / 8))
/* Not marked through the type: instances are allocated with gc_new_scanned. */
#define GC_DESCRIPTOR_SCANNED ((uint64_t)0)
/* A static type whose stub gives no layout: its base's, filled in when the type is made ready. */
#define GC_DESCRIPTOR_INHERIT (~(uint64_t)3)
/* Exactly the words whose bits are set, word 0 in bit 0 (up to 62 words). */
uint64_t gc_descriptor_bitmap(uint64_t words);

/* Must run before anything else; stack_base is the highest address of the stack in use. */
void gc_start(void *stack_base);

/* Behind the inline paths: the thread's list is empty, or the object is large. */
void *gc_new_slow(Type *type, size_t size);
void *gc_new_scanned_slow(Type *type, size_t size);

/* Takes an object off one of the thread's free lists: cleared but for its first word; 0: the list
 * is empty. */
static inline void *gc_list_pop(void **list) {
    void *object = *list;
    if (KR_LIKELY(object != 0)) *list = *(void **)object;
    return object;
}
static inline size_t gc_granules(size_t size) {
    return (size + FREE_LIST_GRANULE - 1) / FREE_LIST_GRANULE;
}

/* An object of `size` bytes (not 0), marked by type->descriptor; word 0 is set to type. Never 0:
 * out of memory raises nothing and ends the process with MemoryError's text. */
static inline void *gc_new(Type *type, size_t size) {
    if (KR_LIKELY(size <= GC_SMALL_MAX)) {
        Object *object = (Object *)gc_list_pop(&kr_thread.free_typed[gc_granules(size)]);
        if (KR_LIKELY(object != 0)) return object->type = type, object;
    }
    return gc_new_slow(type, size);
}
/* An object without pointers (beyond its type, which is static or otherwise alive). */
void *gc_new_atomic(Type *type, size_t size);
/* An object, or a bare array, in which every word may be a value or pointer. type may be 0. */
static inline void *gc_new_scanned(Type *type, size_t size) {
    if (KR_LIKELY(size <= GC_SMALL_MAX)) {
        Object *object = (Object *)gc_list_pop(&kr_thread.free_scanned[gc_granules(size)]);
        if (KR_LIKELY(object != 0)) return object->type = type, object;
    }
    return gc_new_scanned_slow(type, size);
}
/* Gives back what gc_new_scanned gave for this size, to be handed out next. Nobody may have it any
 * more. */
void gc_recycle_scanned(void *object, size_t size);
/* Bytes without pointers and without a type word; uncleared. */
void *gc_bytes(size_t size);
/* As the three above for sizes that a program chooses: 0 with MemoryError set if it cannot be had.
 */
void *gc_try_scanned_slow(Type *type, size_t size);
static inline void *gc_try_scanned(Type *type, size_t size) {
    if (KR_LIKELY(size <= GC_SMALL_MAX)) {
        Object *object = (Object *)gc_list_pop(&kr_thread.free_scanned[gc_granules(size)]);
        if (KR_LIKELY(object != 0)) return object->type = type, object;
    }
    return gc_try_scanned_slow(type, size);
}
void *gc_try_atomic(Type *type, size_t size);
/* The same, uncleared behind word 0: the caller writes every byte that is ever read. */
void *gc_try_atomic_raw_slow(Type *type, size_t size);
static inline void *gc_try_atomic_raw(Type *type, size_t size) {
    if (KR_LIKELY(size <= GC_SMALL_MAX)) {
        Object *object = (Object *)gc_list_pop(&kr_thread.free_atomic[gc_granules(size)]);
        if (KR_LIKELY(object != 0)) return object->type = type, object;
    }
    return gc_try_atomic_raw_slow(type, size);
}
void *gc_try_bytes(size_t size);
/* Never collected, and a root: for tables that live as long as the process. */
void *gc_permanent(size_t size);

void gc_collect(void);
/* Wipes what calls before left below the caller's frame: it would look alive. */
void gc_stack_wipe(void);
/* The highest address of the stack that Python code runs on. */
const void *gc_stack_bottom(void);
/* Registers [start, end) as roots. */
void gc_root_add(void *start, void *end);
/* *link (in atomic memory) becomes 0 when object dies. */
void gc_weak_link(void **link, const void *object);
void gc_weak_unlink(void **link);
/* Runs `final(object, data)` at a safe point after the collector has found the object unreachable;
 * 0 takes it back. One per object: for memory/watch.c alone. */
void gc_on_death(void *object, void (*final)(void *object, void *data), void *data);
/* The same for all others, who get to know where the program can tell already (memory/watch.c). */
void gc_finalizer_set(void *object, void (*final)(void *object, void *data), void *data);
/* Runs finalizers that are due; called from kr_pending and gc.collect. */
void gc_finalizers_run(void);
/* Bytes that the collector set aside for a heap object: at least what was asked for. */
size_t gc_object_size(const void *object);
size_t gc_heap_size(void);
size_t gc_live_bytes(void);
/* Called where a collection stops the program, and where it lets it go on. */
void gc_pauses_watch(void (*pause)(bool begins));
/* Bytes handed out since the start. */
size_t gc_total_bytes(void);
/* The same without what lies on the lists of free objects: what the program has made. */
size_t gc_bytes_made(void);

/* Does every object come the slow way, one by one, and none from the thread's lists? */
extern bool gc_recording;
/* From now on called behind every allocation, and with size 0 for what is given back early. What it
 * allocates itself it is told of as well. 0 ends it. */
typedef void (*GcTracer)(void *object, size_t size);
void gc_trace_allocations(GcTracer tracer);

/* ---- The heap as it lies there, for those who look at all of it (memory/) ---- */

typedef enum GcKind {
    GC_KIND_ATOMIC,
    GC_KIND_SCANNED,
    GC_KIND_PERMANENT, /* what gc_permanent gave: every word is looked at */
    GC_KIND_TYPED,
    GC_KIND_OTHER, /* the collector's own */
} GcKind;

/* A page of small objects that begin at its start and fill it, or one large object. */
typedef struct GcBlock {
    char *start;
    size_t object_size;
    GcKind kind;
} GcBlock;

enum { GC_PAGE_SIZE = 4096 };

/* Visits all blocks in use. Free objects in them are cleared behind word 0. */
void gc_blocks_each(void (*visit)(const GcBlock *block, void *data), void *data);
/* The object that the address points to or into; 0: none. */
void *gc_object_at(const void *address);
/* Did the last collection find the object alive? */
bool gc_is_marked(const void *object);
/* Sweeps at once what the last collection left to be swept later. */
void gc_sweep(void);
/* How often the collector has run. */
uint64_t gc_collection_count(void);
/* The static data that may hold values: [*start, *end). */
void gc_static_data(char **start, char **end);

#define GC_NEW(Struct, type) ((Struct *)gc_new((type), sizeof(Struct)))

#endif
