/* Tuples whose items have names as well: time.struct_time, sys.version_info, os.stat_result, ...
 *
 * The type is declared in a stub over tuple, with the layout of tuple and a property for each
 * field. An instance holds `total` items, of which the tuple shows the first `visible`; the others
 * are reached by name only. */
#ifndef KRAIT_CONTAINERS_STRUCT_SEQUENCE_H
#define KRAIT_CONTAINERS_STRUCT_SEQUENCE_H

#include "containers/containers.h"

typedef struct StructSequence {
    Type *type;
    const char *name;          /* "time.struct_time" */
    const char *const *fields; /* total names */
    uint32_t visible, total;
    uint32_t unnamed; /* so many of the visible ones, the last, have their name for repr only */
} StructSequence;

/* An instance of these total items. */
Value struct_sequence_make(const StructSequence *kind, const Value *items);
/* type(sequence, dict): dict (0: none) names the fields that sequence leaves out; TypeError as
 * CPython. */
Value struct_sequence_new(const StructSequence *kind, Value sequence, Value dict);
Value struct_sequence_repr(const StructSequence *kind, Value self);
Value struct_sequence_reduce(const StructSequence *kind, Value self);
/* Enters n_fields, n_sequence_fields, n_unnamed_fields and __match_args__ in the type. 0, -1. */
int struct_sequence_start(const StructSequence *kind);
static inline Value struct_sequence_get(Value self, size_t field) {
    return tuple_object(self)->items[field];
}

#endif
