/* The structs of _elementtree. */
#ifndef KRAIT_STDLIB_ELEMENTTREE_TYPES_H
#define KRAIT_STDLIB_ELEMENTTREE_TYPES_H

#include "containers/containers.h"
#include "core/type.h"

typedef struct ElementObject {
    Type *type;
    Value tag, text, tail; /* 0 before __init__: reads None */
    Value attrib;          /* dict; 0: empty, and nobody has asked for it */
    Value children;        /* a list that nobody else sees; 0: none */
} ElementObject;

/* An element on the way from the root to where the iterator is, and its next child. */
typedef struct ElementStep {
    Value element;
    uint64_t next;
} ElementStep;

typedef struct ElementIterator {
    Type *type;
    Value root;         /* where the iteration starts; 0: it has started */
    Value tag;          /* which elements; 0: all */
    ElementStep *steps; /* `depth` are in use */
    uint64_t depth, capacity, of_texts;
} ElementIterator;

extern Type kr_type_Element, kr_type__element_iterator;

static inline bool value_is_element(Value v) {
    return value_is_object(v) && object_is_instance_of(v, &kr_type_Element);
}
static inline ElementObject *element_object(Value v) { return (ElementObject *)v; }
static inline size_t element_length(Value v) {
    Value children = element_object(v)->children;
    return children ? list_length(children) : 0;
}
/* Child i, read anew; false: there are fewer. */
bool element_child(Value v, uint64_t i, Value *child);

#endif
