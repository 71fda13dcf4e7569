/* The structs of _bz2's objects. */
#ifndef KRAIT_STDLIB_BZ2_TYPES_H
#define KRAIT_STDLIB_BZ2_TYPES_H

#include "core/object.h"

#include <stdio.h>

#include <bzlib.h>

typedef struct Bz2Compressor {
    Type *type;
    bz_stream stream; /* its memory is the collector's */
    bool is_flushed;
} Bz2Compressor;

typedef struct Bz2Decompressor {
    Type *type;
    bz_stream stream;
    Value pending; /* bytes that were given and not yet looked at */
    Value unused;  /* bytes */
    bool is_ended, has_failed, needs_input;
} Bz2Decompressor;

#endif
