/* Calling: codes, arguments bound to parameters, objects made by calling a class. */
#ifndef KRAIT_CORE_CALL_H
#define KRAIT_CORE_CALL_H

#include "core/object.h"

/* Runs the body with all its parameters in place. */
Value code_invoke(const Code *code, Value callee, const Value *params);
/* Binds and runs. callee: the function object that the body gets last and that error texts name. */
Value code_call(const Code *code, Value callee, const Value *args, size_t count, Value names);
/* The same with self in front of the arguments. */
Value code_call_self(const Code *code, Value callee, Value self, const Value *args, size_t count,
                     Value names);

/* bind.c: fills params[0 .. parameter_count) from the arguments: count positional ones, then one
 * for each of names (tuple of str, or 0). 0, or -1 with CPython's TypeError. `params` has room for
 * BIND_EXTRA more: a parameter may point there, and to `args`. */
enum { BIND_EXTRA = 4 };
int bind_arguments(const Code *code, Value callee, const Value *args, size_t count, Value names,
                   Value *params);

/* The same for `count` positional arguments of a code without *args, **kwargs and keyword-only
 * parameters, where what is missing has a default. False: bind_arguments must see to it. */
bool bind_positional(const Code *code, Value callee, const Value *args, size_t count,
                     Value *params);

/* Puts self in front of the arguments, in `few` if they fit there (CALL_FEW of them). */
enum { CALL_FEW = 10 };
static inline size_t call_total(size_t count, Value names) {
    return count + (names ? ((const TupleObject *)names)->length : 0);
}
const Value *call_prepend(Value *few, Value self, const Value *args, size_t total);

/* construct.c: cls(*args), as type.__call__ does. */
Value construct(Type *cls, const Value *args, size_t count, Value names);
/* cls.__new__(cls, ...) alone. */
Value construct_new(Type *cls, const Value *args, size_t count, Value names);

/* The number of arguments that were given, packed for natives that take *args and **kwargs: a
 * tuple; a dict or 0. */
Value call_pack_args(const Value *args, size_t count);
Value call_pack_kwargs(const Value *values, Value names);
/* Calls with a tuple and a dict (or 0). */
Value call_unpacked(Value callee, Value args, Value kwargs);

#endif
