/* What the files of _weakref share. */
#ifndef KRAIT_STDLIB_WEAKREF_TYPES_H
#define KRAIT_STDLIB_WEAKREF_TYPES_H

#include "containers/containers.h"
#include "core/type.h"
#include "memory/watch.h"

static inline WeakRef *weak_ref(Value v) { return (WeakRef *)v; }
/* A weak reference of `type`, or the one of this kind that exists already where it has no callback.
 * TypeError if the object cannot be referred to. */
Value weak_make(Type *type, Value object, Value callback);

#endif
