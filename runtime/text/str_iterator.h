/* The iterator of str. */
#ifndef KRAIT_TEXT_STR_ITERATOR_H
#define KRAIT_TEXT_STR_ITERATOR_H

#include "abi/layout.h"

typedef struct StrIterator {
    Type *type;
    Value text;     /* 0: exhausted */
    uint64_t index; /* of the next character */
} StrIterator;

#endif
