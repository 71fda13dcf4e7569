/* Where an instance keeps its attributes.
 *
 * The class predicts names (type->slot_names); each has a fixed slot. While the dict word is 0 the
 * attributes are the slots that are not 0, in slot order. A store that would break that order, a
 * name that was not predicted, or a look at __dict__ makes the dict, whose entries then refer to
 * the slots. */
#include "core/attribute.h"

#include "containers/containers.h"
#include "text/str.h"

uint32_t slot_offset_of(const Type *type, Value name) {
    if (!type->slot_names) return 0;
    const TupleObject *names = tuple_object(type->slot_names);
    for (uint32_t i = 0; i < type->slot_count; i++)
        if (names->items[i] == name) return type->slot_offset + i * (uint32_t)sizeof(Value);
    return 0;
}

/* After an assignment to __class__ an instance may be smaller than its class says. */
static bool slot_exists(Value v, const Type *type, uint32_t offset) {
    return !(type->flags & TYPE_SLOTS_CHECKED) ||
           offset + sizeof(Value) <= gc_object_size(value_object(v));
}

/* The slot of this attribute, or 0 if it lives in the dict. */
static Value *slot_for(Value v, Value name) {
    const Type *type = value_object(v)->type;
    if (!type->slot_count) return NULL;
    uint32_t offset = slot_offset_of(type, str_intern(name));
    return offset && slot_exists(v, type, offset) ? slot_at(v, offset) : NULL;
}

Value instance_dict(Value v) {
    Value *place = object_dict_slot(v);
    if (!place || *place) return place ? *place : 0;
    const Type *type = value_object(v)->type;
    Value dict = dict_new();
    for (uint32_t i = 0; i < type->slot_count; i++) {
        uint32_t offset = type->slot_offset + i * (uint32_t)sizeof(Value);
        if (!slot_exists(v, type, offset) || !*slot_at(v, offset)) continue;
        dict_add_slot(dict, tuple_get(type->slot_names, i), slot_at(v, offset), v);
    }
    return *place = dict;
}

Value instance_get(Value v, Value name) {
    const Value *place = object_dict_slot(v);
    if (!place) return 0;
    if (*place) return dict_get_str(*place, name);
    const Value *slot = slot_for(v, name);
    return slot ? *slot : 0;
}

/* Is a slot behind `offset` in use, so that this attribute would come before it in order? */
static inline bool later_slot_in_use(Value v, const Type *type, uint32_t offset) {
    uint32_t end = type->slot_offset + type->slot_count * (uint32_t)sizeof(Value);
    if (KR_LIKELY(!(type->flags & TYPE_SLOTS_CHECKED))) {
        for (uint32_t at = offset + sizeof(Value); at < end; at += sizeof(Value))
            if (*slot_at(v, at)) return true;
        return false;
    }
    for (uint32_t at = offset + sizeof(Value); at < end; at += sizeof(Value))
        if (slot_exists(v, type, at) && *slot_at(v, at)) return true;
    return false;
}

Value instance_dict_used(Value v) {
    const Value *place = object_dict_slot(v);
    const Type *type = value_object(v)->type;
    if (!place) return 0;
    bool used = *place || later_slot_in_use(v, type, type->slot_offset - (uint32_t)sizeof(Value));
    return used ? instance_dict(v) : 0;
}

int instance_slot_fill(Value v, Value name, uint32_t offset, Value value) {
    const Type *type = value_object(v)->type;
    Value *place = KR_LIKELY(type->dict_offset > 0) ? slot_at(v, (uint32_t)type->dict_offset)
                                                    : object_dict_slot(v);
    Value *slot = slot_at(v, offset);
    if (!*place && !later_slot_in_use(v, type, offset)) {
        *slot = value;
        return 0;
    }
    Value dict = instance_dict(v);
    if (dict_get_str(dict, name)) return dict_set(dict, name, value);
    if (error_is_set()) return -1;
    *slot = value;
    return dict_add_slot(dict, name, slot, v);
}

int instance_set(Value v, Value name, Value value) {
    Value *slot = slot_for(v, name);
    if (!slot) return dict_set(instance_dict(v), name, value);
    if (!*slot)
        return instance_slot_fill(v, str_intern(name), (uint32_t)(value_of(slot) - v), value);
    *slot = value;
    return 0;
}

int instance_del(Value v, Value name) {
    Value dict = *object_dict_slot(v);
    Value *slot = slot_for(v, name);
    if (!slot || !*slot) return dict ? dict_del(dict, name) : 0;
    *slot = 0;
    if (dict) dict_drop_slot(dict, name);
    return 1;
}

/* The old dict, which the program may hold, must stop referring to the slots: its entries become
 * its own, in their order. */
static void dict_detach(Value v, Value dict) {
    Value items = list_new(dict_length(dict) * 2), key, value;
    size_t position = 0;
    while (dict_next(dict, &position, &key, &value)) {
        list_append(items, key);
        list_append(items, value);
    }
    for (size_t i = 0; i < list_length(items); i += 2) dict_del(dict, list_get(items, i));
    const Type *type = value_object(v)->type;
    for (uint32_t i = 0; i < type->slot_count; i++) {
        uint32_t offset = type->slot_offset + i * (uint32_t)sizeof(Value);
        if (slot_exists(v, type, offset)) *slot_at(v, offset) = 0;
    }
    for (size_t i = 0; i < list_length(items); i += 2)
        dict_set(dict, list_get(items, i), list_get(items, i + 1));
}

Value instance_dict_assign(Value v, Value dict) {
    if (!dict) dict = dict_new();
    if (!value_is_dict(dict))
        return error_raise(&kr_type_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                           dict);
    instance_dict_replace(v, dict);
    return KR_NONE;
}

void instance_dict_replace(Value v, Value dict) {
    Value *place = object_dict_slot(v);
    if (value_object(v)->type->slot_count) dict_detach(v, instance_dict(v));
    *place = dict;
}
