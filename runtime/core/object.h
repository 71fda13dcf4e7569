/* The operations that every object has, for use in C. The ones that compiled code calls are in
 * abi/functions.h (kr_binop_add, kr_attr_get_slow, ...) and serve C as well. */
#ifndef KRAIT_CORE_OBJECT_H
#define KRAIT_CORE_OBJECT_H

#include "abi/functions.h"
#include "core/error.h"
#include "core/gc.h"

/* All may run Python code and raise, unless said otherwise. Value results: 0 with the error set. */
Value object_repr(Value v); /* a str */
Value object_str(Value v);
Value object_ascii(Value v);
Value object_format(Value v, Value spec); /* spec: str */
int64_t object_hash(Value v);             /* -1: error */
int object_truth(Value v);                /* -1: error */
int64_t object_length(Value v);           /* -1: error */
/* As CPython's identity-or-equality: 1, 0, -1. */
int object_same_or_equal(Value a, Value b);
int object_equal(Value a, Value b);
/* op is SLOT___lt__ ... SLOT___ge__; a Value, or its truth. */
Value object_compare(Value a, Value b, SlotId op);
int object_test(Value a, Value b, SlotId op);
Value object_getattr(Value v, Value name);
/* What copy and pickle have to keep of v beside its value (__getstate__); None: nothing. */
Value object_state(Value v);
/* 0 without an error: no such attribute. */
Value object_getattr_optional(Value v, Value name);
Value object_getattr_text(Value v, const char *name);
int object_setattr(Value v, Value name, Value value); /* value 0 deletes */
/* The attribute found on the type (not the instance), bound; 0 without an error: none. */
Value object_special(Value v, Value name);
Value object_getitem(Value v, Value key);
int object_setitem(Value v, Value key, Value value);
int object_delitem(Value v, Value key);
Value object_iter(Value v);
/* 0 without an error: exhausted. */
Value object_next(Value iterator);
int64_t object_length_hint(Value v, int64_t otherwise); /* -1: error */
Value object_call(Value callee, const Value *args, size_t count, Value names);
Value object_pow(Value a, Value b, Value modulus); /* modulus 0 or None: a ** b */
Value object_call0(Value callee);
Value object_call1(Value callee, Value a);
Value object_call2(Value callee, Value a, Value b);
Value object_call3(Value callee, Value a, Value b, Value c);
/* Calls the method `name` (UTF-8) of v. */
Value object_method(Value v, const char *name, const Value *args, size_t count);
bool object_is_callable(Value v);
/* types.GenericAlias(origin, item): what list[int] gives. */
Value generic_alias_new(Value origin, Value item);
/* "list" or "module.Class", as error texts name a type: the last part only. No raise. */
const char *type_name(const Type *type);
/* What %T and %N write: with the module in front for types of native modules ("_io.BytesIO"), as
 * most error texts of CPython. */
const char *type_text(const Type *type);
static inline const char *object_type_name(Value v) { return type_name(value_type(v)); }

/* No raise. */
bool type_is_subtype(const Type *type, const Type *base);
static inline bool object_is_instance_of(Value v, const Type *type) {
    return type_is_subtype(value_type(v), type);
}
/* Through __instancecheck__: 1, 0, -1. classinfo: class, tuple or union. */
int object_isinstance(Value v, Value classinfo);
int object_issubclass(Value cls, Value classinfo);

/* Guards C functions that recurse (repr, comparison, hash, copying). 0, or -1 with RecursionError;
 * `where` is put behind its message: " in comparison". */
int recursion_error(const char *where);
static inline int recursion_check_in(const char *where) {
    char here;
    return KR_LIKELY(&here > kr_thread.stack_limit) ? 0 : recursion_error(where);
}
static inline int recursion_check(void) { return recursion_check_in(""); }
/* Marks v as being printed: 0 first time, 1 if v is being printed further up ("[...]"), -1 error.
 */
int repr_enter(Value v);
void repr_leave(Value v);

#endif
