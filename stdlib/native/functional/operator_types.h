/* The struct of itemgetter, attrgetter and methodcaller. */
#ifndef KRAIT_STDLIB_OPERATOR_TYPES_H
#define KRAIT_STDLIB_OPERATOR_TYPES_H

#include "containers/containers.h"
#include "core/type.h"

/* args: what the constructor got. what: of an attrgetter, for each argument the tuple of names
 * between its dots; of a methodcaller, the name. kwargs: dict or 0. */
typedef struct GetterObject {
    Type *type;
    Value what, args, kwargs;
} GetterObject;

#endif
