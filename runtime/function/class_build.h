/* Making classes: the class statement, type(name, bases, dict), instance layouts. */
#ifndef KRAIT_FUNCTION_CLASS_BUILD_H
#define KRAIT_FUNCTION_CLASS_BUILD_H

#include "core/mro.h"
#include "core/type.h"

/* type.__new__(metatype, name, bases, namespace, **kwargs): a class, ready for use. kwargs: dict or
 * 0. */
Value class_new(Type *metatype, Value name, Value bases, Value namespace, Value kwargs);
/* The most derived metatype of metatype and those of the bases; 0 with TypeError. */
Type *metatype_calculate(Type *metatype, Value bases);
/* bases with what __mro_entries__ of non-classes gives; the same tuple if there is nothing to
 * replace. */
Value bases_resolve(Value bases);

/* class_layout.c */
/* The base that the instance layout extends; 0 with TypeError. */
Type *best_base(Value bases);
/* Sets size, dict and slot fields of a new class from its base, its __slots__ and the predicted
 * attributes (tuple or 0), and enters member descriptors. 0, -1. */
int class_layout(Type *cls, Value slots, Value predicted);
/* class_switch.c: may instances of one type become instances of the other, by assignment to
 * `attribute` (__class__, __bases__)? 0; -1 with TypeError. */
int layout_check(Type *from, Type *to, const char *attribute);
/* Do instances of this type take part in garbage collection under CPython? */
bool type_holds_references(const Type *type);

/* The attribute names that the compiler predicts for the class statement being executed (see
 * class_build.c). */
Value class_predicted_take(Value name);
/* __module__ of a class whose namespace does not say. */
Value class_caller_module(void);

#endif
