/* Slots of classes written in Python, and calling special methods. */
#ifndef KRAIT_CORE_SLOT_H
#define KRAIT_CORE_SLOT_H

#include "core/type.h"

/* TypeError "unhashable type: 'X'". */
int64_t slot_hash_none(Value self);
/* Calls the special method of this slot, found on self's type; 0 with an error. */
Value slot_call(Value self, SlotId id, const Value *args, size_t count);
/* The class's __init__ if it is a plain function; or 0. */
Value slot_init_function(Type *type);
/* Calls what a class has under a method's name for self, without making a bound method where
 * possible. */
Value unbound_call(Value found, Value self, const Value *args, size_t count, Value names);
/* found.__get__(self, type(self)), or found if it is no descriptor. */
Value unbound_bind(Value found, Value self);
/* operator.c: such as CPython has with sq_repeat and sq_concat: list, str, bytes, ... */
bool type_is_sequence(const Type *type);
/* operator.c: a native method of this slot, called by name, gave NotImplemented. Methods of
 * sequences raise instead. */
Value sequence_op_refuse(Type *owner, SlotId op, Value self, Value other);
/* The generic function of the slot: it looks the method up. */
void *slot_generic(SlotId id);
bool slot_is_generic(const Type *type, SlotId id);

/* After an instance of a class with __del__ was allocated. */
void finalizer_arm(void *object);
/* The finalizer that it arms: calls __del__. */
void finalizer_run(void *object, void *data);

#endif
