/* iter(callable, sentinel). */
#ifndef KRAIT_BUILTINS_CALLABLE_ITERATOR_H
#define KRAIT_BUILTINS_CALLABLE_ITERATOR_H

#include "core/object.h"

typedef struct CallableIterator {
    Type *type;
    Value callable; /* 0: the sentinel has been seen */
    Value sentinel;
    Value (*step)(Value state); /* what a call gives, without the call; or 0 */
    Value state;
} CallableIterator;

Value callable_iterator_new(Value callable, Value sentinel);
/* The same where step(state) does what a call would do. It gives the sentinel itself at the end,
 * and nothing else that is equal to it. */
Value callable_iterator_new_stepped(Value callable, Value sentinel, Value (*step)(Value state),
                                    Value state);

#endif
