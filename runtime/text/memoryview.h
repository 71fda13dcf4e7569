/* memoryview. */
#ifndef KRAIT_TEXT_MEMORYVIEW_H
#define KRAIT_TEXT_MEMORYVIEW_H

#include "text/bytes.h"

enum { MEMORYVIEW_DIMENSIONS_MAX = 64, MEMORYVIEW_FORMAT_SIZE = 8 };

typedef struct MemoryView {
    Type *type;
    Value owner;    /* the object whose memory it is; keeps it alive, and in its place by its export
                       lock */
    uint8_t *data;  /* the first item, inside the owner's memory */
    int64_t *shape; /* `dimensions` numbers of items, then as many strides (bytes); never written to
                       again */
    int64_t item_size, dimensions, length; /* length: bytes of all items */
    uint64_t hash;                         /* 0: not computed yet */
    bool readonly, released;
    char format[MEMORYVIEW_FORMAT_SIZE];
} MemoryView;

typedef struct MemoryIterator {
    Type *type;
    Value view; /* 0: exhausted */
    int64_t index;
} MemoryIterator;

static inline MemoryView *memoryview_object(Value v) { return (MemoryView *)v; }
static inline const int64_t *memoryview_strides(const MemoryView *view) {
    return view->shape + view->dimensions;
}

extern const BufferProvider kri_memoryview_provider;
const BufferProvider *buffer_provider_of(Value v); /* NULL: not bytes-like */
/* view: a MemoryView of the lock's object; counts until it is released or dies. */
void export_lock_add(ExportLock *lock, void *view);

/* A view of the memory of a bytes-like object; TypeError. */
Value memoryview_from(Value object);
/* All its bytes, also where they are not contiguous. */
Value memoryview_bytes(const MemoryView *view);
/* Another view of the same memory. */
MemoryView *memoryview_copy(const MemoryView *view);
/* -1 with ValueError if it has been released. */
int memoryview_check(const MemoryView *view);
/* Are the items without gaps, the last dimension (or the first) varying fastest? */
bool memoryview_is_c_contiguous(const MemoryView *view);
bool memoryview_is_f_contiguous(const MemoryView *view);
/* Copies all items to a place for `length` bytes, the last dimension varying fastest, or the first.
 */
void memoryview_copy_out(const MemoryView *view, uint8_t *out, bool fortran);

/* Items. The size of a native single-character format, 0: it is none. */
int64_t item_format_size(const char *format);
Value item_unpack(const char *format, const uint8_t *item);
/* 0; -1 with TypeError or ValueError "memoryview: invalid ... for format 'B'". */
int item_pack(const char *format, uint8_t *item, Value v);

#endif
