/* How large CPython's objects are. Ours are laid out otherwise, but programs print these numbers,
 * and people learn from them. */
#ifndef KRAIT_CORE_SIZE_H
#define KRAIT_CORE_SIZE_H

#include "abi/layout.h"

/* type.__basicsize__ and __itemsize__. */
int64_t type_basic_size(const Type *type);
int64_t type_item_size(const Type *type);
/* Do instances of the class have attributes of their own, in a place in front of them? */
bool type_has_managed_dict(const Type *type);
/* What lies in front of an instance, which sys.getsizeof counts: the collector's header, and where
 * an instance of a Python class keeps its attributes. */
int64_t type_header_size(const Type *type);

#endif
