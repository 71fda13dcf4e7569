#include "memory/trace.h"

#include "containers/dict.h"
#include "core/sanitizer.h"
#include "core/type.h"
#include "exception/exception.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- Pages ---- */

/* One for each block of the heap, by the address of its start. */
typedef struct HeapPage {
    uintptr_t start; /* 0: a free place of the table */
    uint32_t size;   /* of an object; large objects are cut down to UINT32_MAX */
    uint32_t count;
    uint32_t first; /* number of its first object */
    GcKind kind;
} HeapPage;

typedef struct Reached {
    Object *object;
    const HeapPage *page;
    const Value *place; /* where the pointer to it was found; 0: a root given as a value */
    uint32_t parent;    /* index in `reached`, or OBJECT_NONE: a root */
    uint32_t link;      /* 1 + its index among the ways that were asked for; 0: it is on none */
} Reached;

enum { PAGES_FIRST = 1024, GROWTH = 2 };

static HeapPage *pages;
static size_t page_room, page_count;
/* The first byte of all pages, with a low bit set, for the address of an object would keep it
 * alive; and their last. */
static uintptr_t heap_low, heap_high;
static uint32_t object_count;
static uint32_t *order; /* by number: index in `reached` + 1, or 0 */
static size_t order_room;
static Reached *reached;
static uint32_t reached_count, reached_done;
static size_t reached_room;

/* Memory of malloc: the collector does not look into it. */
static void *grow(void *memory, size_t size) {
    memory = realloc(memory, size);
    if (memory) return memory;
    fputs("MemoryError\n", stderr);
    _Exit(1);
}

static size_t page_hash(uintptr_t start) {
    return ((start / GC_PAGE_SIZE) * 0x9e3779b97f4a7c15u >> 20) & (page_room - 1);
}

static HeapPage *page_place(uintptr_t start) {
    size_t at = page_hash(start);
    while (pages[at].start && pages[at].start != start) at = (at + 1) & (page_room - 1);
    return &pages[at];
}

static void pages_clear(size_t room) {
    page_room = room;
    pages = grow(pages, room * sizeof *pages);
    memset(pages, 0, room * sizeof *pages);
    page_count = object_count = 0;
    heap_low = UINTPTR_MAX;
    heap_high = 0;
}

static void page_add(const GcBlock *block, void *data) {
    bool *fits = data;
    if (page_count >= page_room / 2) *fits = false;
    if (!*fits) return;
    uintptr_t start = (uintptr_t)block->start;
    HeapPage *page = page_place(start);
    uint32_t count =
        block->object_size >= GC_PAGE_SIZE ? 1 : (uint32_t)(GC_PAGE_SIZE / block->object_size);
    uint32_t size = block->object_size < UINT32_MAX ? (uint32_t)block->object_size : UINT32_MAX;
    *page = (HeapPage){start, size, count, object_count, block->kind};
    page_count++;
    object_count += count;
    uintptr_t last = start + block->object_size * count - 1;
    if (start < heap_low) heap_low = start | 1;
    if (last > heap_high) heap_high = last;
}

static void pages_read(void) {
    size_t room = page_room ? page_room : PAGES_FIRST;
    for (;;) {
        bool fits = true;
        pages_clear(room);
        gc_blocks_each(page_add, &fits);
        if (fits) return;
        room *= GROWTH;
    }
}

void trace_begin(void) {
    pages_read();
    if (object_count > order_room) {
        order_room = object_count + object_count / GROWTH;
        free(order);
        order = grow(NULL, order_room * sizeof *order);
    }
    memset(order, 0, object_count * sizeof *order);
    reached_count = reached_done = 0;
}

/* ---- Pointers ---- */

/* A text or its shared buffer is pointed at behind its header as well. */
static bool offset_is_start(const HeapPage *page, uint32_t offset) {
    uint32_t rest = offset % page->size;
    return rest == 0 || (rest == STR_BUFFER_HEADER && page->kind == GC_KIND_ATOMIC);
}

static const HeapPage *page_of(uintptr_t word) {
    if (word < (heap_low & ~(uintptr_t)1) || word > heap_high) return NULL;
    const HeapPage *page = page_place(word & ~(uintptr_t)(GC_PAGE_SIZE - 1));
    return page->start && page->kind != GC_KIND_OTHER ? page : NULL;
}

/* The object that a word on the heap points to: its page, and its number. */
static const HeapPage *target_of(Value word, uint32_t *number) {
    if (word & 7) return NULL;
    const HeapPage *page = page_of(word);
    if (!page) return NULL;
    uint32_t offset = (uint32_t)(word - page->start);
    if (!offset_is_start(page, offset)) return NULL;
    uint32_t index = offset / page->size;
    if (index >= page->count) return NULL;
    *number = page->first + index;
    return page;
}

static Object *object_of(const HeapPage *page, uint32_t number) {
    return (Object *)(page->start + (uintptr_t)(number - page->first) * page->size);
}

static void reach(const HeapPage *page, uint32_t number, const Value *place, uint32_t parent) {
    if (order[number]) return;
    if (reached_count == reached_room) {
        reached_room = reached_room ? GROWTH * reached_room : PAGES_FIRST;
        reached = grow(reached, reached_room * sizeof *reached);
    }
    reached[reached_count++] = (Reached){object_of(page, number), page, place, parent, 0};
    order[number] = reached_count;
}

static inline void reach_word(Value word, const Value *place, uint32_t parent) {
    uint32_t number;
    const HeapPage *page = target_of(word, &number);
    if (page) reach(page, number, place, parent);
}

/* ---- Fields ---- */

typedef struct FieldVisit {
    void (*visit)(const TraceObject *target, const Value *place, void *data);
    void *data;
    uint32_t parent; /* tracing, if visit is 0 */
} FieldVisit;

SANITIZER_UNCHECKED static inline void field_visit(const FieldVisit *to, const Value *place) {
    Value word = *place;
    /* An entry of a dict that refers to a slot: what is in the slot. */
    if (KR_UNLIKELY((word & 7) == SLOT_REFERENCE_TAG)) {
        if (!page_of(word - SLOT_REFERENCE_TAG)) return;
        place = slot_of_reference(word);
        word = *place;
    }
    if (!to->visit) {
        reach_word(word, place, to->parent);
        return;
    }
    uint32_t number;
    const HeapPage *page = target_of(word, &number);
    if (!page) return;
    TraceObject target = {object_of(page, number), number, page->size, page->kind};
    to->visit(&target, place, to->data);
}

static void range_visit(const FieldVisit *to, const void *start, size_t bytes) {
    const Value *word = start;
    for (size_t i = 0; i < bytes / sizeof *word; i++) field_visit(to, word + i);
}

/* Bit 63 - i of a bitmap descriptor stands for word i. */
static void bitmap_visit(const FieldVisit *to, const Object *object, uint64_t descriptor,
                         const Value *skipped) {
    const Value *word = (const Value *)object;
    for (uint64_t bits = descriptor & ~(uint64_t)3; bits; word++, bits <<= 1)
        if (bits >> 63 && word != skipped) field_visit(to, word);
}

/* A reference that CPython has not: of an instance's dict to the instance, of a frame to its
 * generator. */
static const Value *owner_place(const Object *object) {
    if (object->type->flags & TYPE_DICT) return &((const DictObject *)object)->owner_;
    return object->type == &kr_type_frame ? &((const FrameObject *)object)->generator : NULL;
}

static void typed_visit(const FieldVisit *to, const Object *object, uint32_t size) {
    if (!object->type || type_is_of_caches(object->type)) return; /* never used, or no reference */
    uint64_t descriptor = object->type->descriptor;
    if (descriptor & GC_DESCRIPTOR_BITMAP) {
        bitmap_visit(to, object, descriptor, owner_place(object));
        return;
    }
    size_t bytes = descriptor < size ? descriptor : size;
    const Value *skipped = bytes ? owner_place(object) : NULL;
    if (!skipped || bytes <= offsetof(DictObject, owner_)) {
        range_visit(to, object, bytes);
        return;
    }
    range_visit(to, object, offsetof(DictObject, owner_));
    range_visit(to, skipped + 1, bytes - offsetof(DictObject, owner_) - sizeof *skipped);
}

static void fields_visit(const FieldVisit *to, const Object *object, uint32_t size, GcKind kind) {
    switch (kind) {
    case GC_KIND_TYPED: typed_visit(to, object, size); return;
    /* A generator that runs has old values in its slots, but also arguments that are nowhere else.
     */
    case GC_KIND_SCANNED:
    case GC_KIND_PERMANENT: range_visit(to, object, size); return;
    case GC_KIND_ATOMIC:
    case GC_KIND_OTHER: return;
    }
}

void trace_each_field(const TraceObject *at,
                      void (*visit)(const TraceObject *target, const Value *place, void *data),
                      void *data) {
    FieldVisit to = {.visit = visit, .data = data};
    fields_visit(&to, at->object, at->size, at->kind);
}

/* ---- Roots ---- */

static const FieldVisit as_root = {.parent = OBJECT_NONE};

void trace_root_value(Value v) { reach_word(v, NULL, OBJECT_NONE); }

SANITIZER_UNCHECKED void trace_root_stack(const void *low, const void *high) {
    for (const Value *word = low; word < (const Value *)high; word++) {
        if (*word < (heap_low & ~(uintptr_t)1) || *word > heap_high) continue;
        const void *object = gc_object_at((const void *)*word);
        if (object) reach_word(value_of(object), word, OBJECT_NONE);
    }
}

void trace_root_static(void) {
    char *start, *end;
    gc_static_data(&start, &end);
    range_visit(&as_root, start, (size_t)(end - start) & ~(size_t)7);
    range_visit(&as_root, &kr_thread.error, sizeof kr_thread.error);
    range_visit(&as_root, &kr_thread.handled, sizeof kr_thread.handled);
    range_visit(&as_root, &kr_thread.unstarted, sizeof kr_thread.unstarted);
    range_visit(&as_root, &kr_thread.state_, sizeof kr_thread.state_);
    for (size_t i = 0; i < page_room; i++)
        if (pages[i].start && pages[i].kind == GC_KIND_PERMANENT)
            range_visit(&as_root, (const void *)pages[i].start,
                        (size_t)pages[i].size * pages[i].count);
}

void trace_run(void) {
    for (; reached_done < reached_count; reached_done++) {
        Reached at = reached[reached_done]; /* the array may move */
        FieldVisit to = {.parent = reached_done};
        fields_visit(&to, at.object, at.page->size, at.page->kind);
    }
}

static uint32_t holders;

void trace_hold(void) { holders++; }

void trace_release(void) { holders--; }

bool trace_is_held(void) { return holders; }

/* ---- What was found ---- */

uint32_t trace_number(const void *object) {
    uint32_t number;
    const HeapPage *page = target_of(value_of(object), &number);
    return page && object_of(page, number) == object ? number : OBJECT_NONE;
}

uint32_t trace_object_count(void) { return object_count; }

bool trace_number_reached(uint32_t number) { return order[number] != 0; }

bool trace_reached(const void *object) {
    uint32_t number = trace_number(object);
    return number == OBJECT_NONE || order[number];
}

uint32_t trace_reached_count(void) { return reached_count; }

static void ways_reserve(TraceWays *ways, uint32_t more) {
    if (ways->count + more <= ways->room) return;
    ways->room = GROWTH * (ways->count + more);
    ways->links = grow(ways->links, ways->room * sizeof *ways->links);
}

SANITIZER_UNCHECKED static TraceLink link_to(const Reached *at, uint32_t parent) {
    Value object = value_of(at->object);
    return (TraceLink){at->place, at->place ? *at->place : object, object, parent, 0};
}

/* Upwards as far as the links are new; they are filled in on a second way up. */
uint32_t trace_way(const void *object, TraceWays *ways) {
    uint32_t number = trace_number(object), count = 0;
    if (number == OBJECT_NONE || !order[number]) return OBJECT_NONE;
    uint32_t end = order[number] - 1, above = end;
    for (; above != OBJECT_NONE && !reached[above].link; above = reached[above].parent) count++;
    uint32_t parent = above == OBJECT_NONE ? OBJECT_NONE : reached[above].link - 1;
    ways_reserve(ways, count);
    uint32_t first = ways->count, at = end;
    for (uint32_t i = first + count; i-- > first; at = reached[at].parent) {
        ways->links[i] = link_to(&reached[at], i == first ? parent : i - 1);
        reached[at].link = i + 1;
    }
    ways->count += count;
    return reached[end].link - 1;
}

/* ---- One by one ---- */

bool trace_object_at(const void *object, TraceObject *at) {
    uint32_t number;
    const HeapPage *page = target_of(value_of(object), &number);
    if (!page) return false;
    *at = (TraceObject){object_of(page, number), number, page->size, page->kind};
    return true;
}

static void page_each_object(const HeapPage *page, void (*visit)(const TraceObject *at, void *data),
                             void *data) {
    for (uint32_t i = 0; i < page->count; i++) {
        TraceObject at = {object_of(page, page->first + i), page->first + i, page->size,
                          page->kind};
        visit(&at, data);
    }
}

void trace_each_object(void (*visit)(const TraceObject *at, void *data), bool with_atomic,
                       void *data) {
    for (size_t i = 0; i < page_room; i++) {
        const HeapPage *page = &pages[i];
        if (!page->start || page->kind == GC_KIND_OTHER || page->kind == GC_KIND_PERMANENT)
            continue;
        if (page->kind != GC_KIND_ATOMIC || with_atomic) page_each_object(page, visit, data);
    }
}
