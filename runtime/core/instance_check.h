/* isinstance and issubclass. */
#ifndef KRAIT_CORE_INSTANCE_CHECK_H
#define KRAIT_CORE_INSTANCE_CHECK_H

#include "core/object.h"

/* What type.__instancecheck__ and type.__subclasscheck__ do: by MRO, __class__, __bases__. 1, 0,
 * -1. */
int instance_check_plain(Value v, Value cls);
int subclass_check_plain(Value sub, Value cls);
/* Every name that dir() of a class's instances lists, as the keys of a dict. */
Value class_names(Type *type);

/* What ABCMeta's methods would say of a class (of_instance: as the class of an instance): 1, 0; -1:
 * they have to be asked, or an error is set. NULL in programs without abc
 * (stdlib/native/system/abc_data.c). */
int abc_answer(Value cls, Value subclass, bool of_instance) __attribute__((weak));

#endif
