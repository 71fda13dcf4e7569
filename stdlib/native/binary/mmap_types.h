/* The struct of mmap's objects. */
#ifndef KRAIT_STDLIB_MMAP_TYPES_H
#define KRAIT_STDLIB_MMAP_TYPES_H

#include "text/bytes.h"

typedef enum MmapAccess { ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY } MmapAccess;

typedef struct MmapObject {
    Type *type;
    uint8_t *data; /* not the collector's; NULL: closed */
    uint64_t length, place;
    int64_t offset;
    int fd; /* a descriptor of its own; -1: none */
    MmapAccess access;
    ExportLock lock;
} MmapObject;

typedef struct MmapIterator {
    Type *type;
    Value mapping; /* 0: exhausted */
    uint64_t index;
} MmapIterator;

#endif
