/* The iterator of bytes and bytearray. */
#ifndef KRAIT_TEXT_BYTE_ITERATOR_H
#define KRAIT_TEXT_BYTE_ITERATOR_H

#include "abi/layout.h"

typedef struct ByteIterator {
    Type *type;
    Value text;     /* 0: exhausted */
    uint64_t index; /* of the next byte */
} ByteIterator;

Value byte_iterator_new(Type *type, Value text);
Value byte_iterator_next(Value self);
Value byte_iterator_hint(Value self);
Value byte_iterator_reduce(Value self);
Value byte_iterator_set(Value self, Value state);

#endif
