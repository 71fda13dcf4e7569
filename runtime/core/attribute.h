/* Attributes of instances: fixed slots, the overflow dict, lookup with descriptors. */
#ifndef KRAIT_CORE_ATTRIBUTE_H
#define KRAIT_CORE_ATTRIBUTE_H

#include "core/type.h"

/* Bytes from the instance's start to the slot of this predicted attribute (interned name), or 0. */
uint32_t slot_offset_of(const Type *type, Value name);
static inline Value *slot_at(Value v, uint32_t offset) { return (Value *)(v + offset); }
/* Is what the entry found on the class not hidden by a dict that the instance may have? */
static inline bool entry_unshadowed(Value v, const AttrEntry *entry) {
    return !entry->offset || *slot_at(v, entry->offset) == 0;
}

/* The instance's own attribute, not the class's; 0: none. No raise. */
Value instance_get(Value v, Value name);
/* Sets an own attribute; 0, -1. The type must have a dict word. */
int instance_set(Value v, Value name, Value value);
/* 1 deleted, 0 was not there, -1. */
int instance_del(Value v, Value name);
/* The live __dict__, made if need be; 0 without error: the type has none. */
Value instance_dict(Value v);
/* The same, but 0 also where v has no attributes and nobody has asked for its dict. */
Value instance_dict_used(Value v);
/* v.__dict__ = dict. */
void instance_dict_replace(Value v, Value dict);
/* The same as a setter of __dict__: 0 deletes, 0 with TypeError for anything but a dict. */
Value instance_dict_assign(Value v, Value dict);
/* The first store to a predicted slot that is 0, keeping insertion order. 0, -1. */
int instance_slot_fill(Value v, Value name, uint32_t offset, Value value);

/* object.__getattribute__ without raising AttributeError itself: 0 without error: absent. */
Value attribute_find(Value v, Value name);
/* object.__setattr__; value 0 deletes. */
int attribute_store(Value v, Value name, Value value);

#endif
