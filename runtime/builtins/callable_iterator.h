/* iter(callable, sentinel). */
#ifndef KRAIT_BUILTINS_CALLABLE_ITERATOR_H
#define KRAIT_BUILTINS_CALLABLE_ITERATOR_H

#include "core/object.h"

typedef struct CallableIterator {
    Type *type;
    Value callable; /* 0: the sentinel has been seen */
    Value sentinel;
} CallableIterator;

Value callable_iterator_new(Value callable, Value sentinel);

#endif
