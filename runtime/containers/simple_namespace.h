/* types.SimpleNamespace, for use in C. */
#ifndef KRAIT_CONTAINERS_SIMPLE_NAMESPACE_H
#define KRAIT_CONTAINERS_SIMPLE_NAMESPACE_H

#include "containers/containers.h"

typedef struct SimpleNamespace {
    Type *type;
    Value dict; /* 0 until an attribute is set */
} SimpleNamespace;

extern Type kr_type_simple_namespace;

/* A namespace whose attributes are the dict's. */
Value simple_namespace_make(Value dict);

#endif
