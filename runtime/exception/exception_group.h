/* Exception groups, for use inside exception/. */
#ifndef KRAIT_EXCEPTION_EXCEPTION_GROUP_H
#define KRAIT_EXCEPTION_EXCEPTION_GROUP_H

#include "exception/exception.h"

static inline bool value_is_exception_group(Value v) {
    return object_is_instance_of(v, &kr_type_BaseExceptionGroup);
}
/* The part of `group` whose leaves are those of the exceptions in `parts` (list), derived level by
 * level; KR_NONE if there are none. 0: error. */
Value group_keep(Value group, Value parts);

#endif
