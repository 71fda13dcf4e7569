/* The iterators of the module _string. */
#ifndef KRAIT_STDLIB_STRING_TYPES_H
#define KRAIT_STDLIB_STRING_TYPES_H

#include "containers/containers.h"
#include "text/format_markup.h"

typedef struct MarkupIterator {
    Type *type;
    Value format;
    uint64_t at;
} MarkupIterator;

typedef struct FieldNameIterator {
    Type *type;
    Value name;
    TextPart rest;
} FieldNameIterator;

#endif
