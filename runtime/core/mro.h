/* Which classes an instance's memory layout comes from. */
#ifndef KRAIT_CORE_MRO_H
#define KRAIT_CORE_MRO_H

#include "core/type.h"

/* The nearest class, from type itself upwards, that adds fields of its own to the instance (a C
 * struct,
 * __slots__); dict and predicted attributes do not count, for any class can have those. */
Type *type_solid_base(Type *type);

#endif
