/* The struct of both zlib objects. */
#ifndef KRAIT_STDLIB_ZLIB_TYPES_H
#define KRAIT_STDLIB_ZLIB_TYPES_H

#include "core/object.h"

#include <zlib.h>

typedef struct ZlibObject {
    Type *type;
    z_stream stream;    /* its memory is the collector's */
    Value dictionary;   /* bytes-like, or 0 */
    Value unused, left; /* bytes: unused_data, unconsumed_tail */
    bool is_ended;
} ZlibObject;

#endif
