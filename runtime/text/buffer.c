/* The buffer protocol: which types have memory to show, and what keeps it from moving. */
#include "text/byte_object.h"
#include "text/memoryview.h"

#include <pthread.h>

enum { PROVIDER_MAX = 32 };

static struct {
    const Type *type;
    const BufferProvider *provider;
} providers[PROVIDER_MAX];
static size_t provider_count;
static pthread_mutex_t provider_lock = PTHREAD_MUTEX_INITIALIZER;

/* ---- bytes and bytearray themselves ---- */

static int bytes_show(Value v, Buffer *buffer) {
    ByteText text = byte_text(v);
    buffer->data = (uint8_t *)(uintptr_t)text.data;
    buffer->length = text.length;
    buffer->readonly = value_is_bytes(v);
    return 0;
}
static ExportLock *bytearray_lock(Value v) { return &bytearray_object(v)->lock; }

static const BufferProvider bytes_provider = {bytes_show, NULL, NULL},
                            bytearray_provider = {bytes_show, bytearray_lock, NULL};

/* ---- Finding the provider ---- */

void buffer_provider_register(const Type *type, const BufferProvider *provider) {
    pthread_mutex_lock(&provider_lock);
    assert(provider_count < PROVIDER_MAX && "few types have buffers");
    providers[provider_count].type = type;
    providers[provider_count].provider = provider;
    __atomic_store_n(&provider_count, provider_count + 1, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&provider_lock);
}

const BufferProvider *buffer_provider_of(Value v) {
    if (!value_is_object(v)) return NULL;
    if (value_is_bytes(v)) return &bytes_provider;
    size_t count = __atomic_load_n(&provider_count, __ATOMIC_ACQUIRE);
    for (const Type *type = value_type(v); type; type = type->base) {
        if (type == &kr_type_bytearray) return &bytearray_provider;
        if (type == &kr_type_memoryview) return &kri_memoryview_provider;
        for (size_t i = 0; i < count; i++)
            if (providers[i].type == type) return providers[i].provider;
    }
    return NULL;
}

bool value_is_bytes_like(Value v) { return buffer_provider_of(v) != NULL; }

int buffer_acquire(Value v, Buffer *buffer) {
    const BufferProvider *provider = buffer_provider_of(v);
    *buffer = (Buffer){.owner = v, .format = "B", .item_size = 1};
    if (!provider) {
        error_raise(&kr_type_TypeError, "a bytes-like object is required, not '%T'", v);
        return -1;
    }
    if (provider->acquire(v, buffer) < 0) return -1;
    if (provider->lock) provider->lock(v)->buffers++;
    return 0;
}

int buffer_acquire_writable(Value v, Buffer *buffer, const char *function) {
    if (value_is_bytes_like(v)) {
        if (buffer_acquire(v, buffer) < 0) return -1;
        if (!buffer->readonly) return 0;
        buffer_release(buffer);
    }
    error_raise(&kr_type_TypeError, "%s() argument must be read-write bytes-like object, not %G",
                function, v);
    return -1;
}

void buffer_release(Buffer *buffer) {
    const BufferProvider *provider = buffer_provider_of(buffer->owner);
    if (provider->lock) provider->lock(buffer->owner)->buffers--;
    buffer->owner = 0;
}

/* ---- Locks ---- */

/* The views of one object. A cell, in memory that is not scanned, holds a view without keeping it
 * alive; the collector clears it when the view dies. */
typedef struct ExportViews {
    uint64_t count, capacity;
    void **cells[];
} ExportViews;
enum { VIEWS_CAPACITY_MIN = 6 };

static bool cell_is_live(void **cell) {
    const MemoryView *view = *cell;
    return view && !view->released;
}

/* Drops the cells of views that are dead or released. */
static void views_compact(ExportViews *views) {
    uint64_t count = 0;
    for (uint64_t i = 0; i < views->count; i++) {
        if (cell_is_live(views->cells[i])) {
            views->cells[count++] = views->cells[i];
        } else if (*views->cells[i]) {
            gc_weak_unlink(views->cells[i]);
        }
    }
    for (uint64_t i = count; i < views->count; i++) views->cells[i] = NULL;
    views->count = count;
}

static void views_reserve(ExportLock *lock) {
    ExportViews *views = lock->views;
    if (views) views_compact(views);
    if (views && views->count < views->capacity) return;
    uint64_t capacity = views ? views->capacity * 2 : VIEWS_CAPACITY_MIN;
    ExportViews *more = gc_new_scanned(NULL, sizeof *more + capacity * sizeof *more->cells);
    more->capacity = capacity;
    if (views) {
        memcpy(more->cells, views->cells, views->count * sizeof *views->cells);
        more->count = views->count;
    }
    lock->views = more;
}

void export_lock_add(ExportLock *lock, void *view) {
    if (!lock->views || lock->views->count == lock->views->capacity) views_reserve(lock);
    void **cell = gc_bytes(sizeof *cell);
    *cell = view;
    gc_weak_link(cell, view);
    lock->views->cells[lock->views->count++] = cell;
}

int export_lock_check(ExportLock *lock) {
    if (KR_LIKELY(!lock->buffers && !lock->views)) return 0;
    if (!lock->buffers) {
        views_compact(lock->views);
        if (lock->views->count) {
            gc_collect();
            views_compact(lock->views);
        }
        if (!lock->views->count) {
            lock->views = NULL;
            return 0;
        }
    }
    error_raise(&kr_type_BufferError, "Existing exports of data: object cannot be re-sized");
    return -1;
}
