/* What is a Python object among what lies on the heap, and which of them CPython's collector would
 * track. */
#ifndef KRAIT_MEMORY_KIND_H
#define KRAIT_MEMORY_KIND_H

#include "memory/trace.h"

/* The type of what lies there; 0: it is no object of Python's (a buffer, a table, free). */
Type *object_type_at(const TraceObject *at);
/* Is a word of the heap an object of Python's? */
bool value_is_python_object(Value v);
/* Can no instance of the type be part of a cycle? */
bool type_is_plain(const Type *type);
/* gc.is_tracked for a value: can it be part of a cycle? Exact, but for tuples and dicts, which
 * CPython stops tracking when it finds that they hold nothing that is tracked: so does this. */
bool value_is_tracked(Value v);
/* Is it the dict of an instance, which refers to the instance's own slots? */
bool object_is_own_dict(const Object *object, const Type *type);
/* The same for what lies on the heap; an instance's own dict does not count, which CPython makes
 * only when it is looked at. */
bool object_is_tracked(const TraceObject *at);

#endif
