/* Reading, setting and deleting attributes, with the descriptor protocol, __getattr__ and inline
 * caches. */
#include "core/attribute.h"

#include "containers/containers.h"
#include "core/descriptor.h"
#include "core/slot.h"
#include "function/function.h"
#include "object.stub.h"
#include "text/str.h"

/* ---- Reading ---- */

Value attribute_find(Value v, Value name) {
    Type *type = value_type(v);
    Value found = type_lookup(type, name);
    TernarySlot get = found ? object_slot(found, SLOT___get__) : NULL;
    if (get && value_is_data_descriptor(found)) return get(found, v, value_of(type));
    Value own = instance_get(v, name);
    if (own || error_is_set()) return own;
    return get ? get(found, v, value_of(type)) : found;
}

static int name_check(Value name) {
    if (value_is_str(name)) return 0;
    error_raise(&kr_type_TypeError, "attribute name must be string, not '%T'", name);
    return -1;
}

Value kr_object___getattribute__(Value self, Value name) {
    if (name_check(name) < 0) return 0;
    Value found = attribute_find(self, name);
    return found || error_is_set() ? found : error_raise_no_attribute(self, name);
}

/* After __getattribute__ has failed with AttributeError. */
static Value getattr_hook(Value v, Value name, BinarySlot hook) {
    return hook && error_catch(&kr_type_AttributeError) ? hook(v, name) : 0;
}

static Value attr_get_special(Value v, Type *type, Value name) {
    BinarySlot getattribute = type_slot(type, SLOT___getattribute__);
    BinarySlot hook = type->slots[SLOT___getattr__];
    /* object's own would only make an AttributeError for the hook to replace. */
    if (hook && getattribute == kr_object___getattribute__) {
        Value own = attribute_find(v, name);
        return own ? own : error_is_set() ? getattr_hook(v, name, hook) : hook(v, name);
    }
    Value found = getattribute(v, name);
    return found ? found : getattr_hook(v, name, type->slots[SLOT___getattr__]);
}

/* What the entry says at once; 0: look it up, or an error is set. */
static Value entry_read(Value v, Value name, const AttrEntry *entry) {
    switch ((AttrKind)entry->kind) {
    case ATTR_SLOT: return *slot_at(v, entry->offset);
    case ATTR_CLASS: return entry->value;
    case ATTR_DICT_CLASS: return *slot_at(v, entry->offset) == 0 ? entry->value : 0;
    case ATTR_DICT:
        return *slot_at(v, entry->offset) ? dict_get_str(*slot_at(v, entry->offset), name) : 0;
    case ATTR_PROPERTY: {
        Value getter = ((const PropertyObject *)entry->value)->getter;
        return getter ? kr_call1(getter, v) : 0;
    }
    case ATTR_STATIC: return entry_unshadowed(v, entry) ? wrapped_callable(entry->value) : 0;
    case ATTR_NONE:
    case ATTR_METHOD:
    case ATTR_DICT_METHOD:
    case ATTR_CLASS_METHOD: return 0;
    }
    return 0;
}

/* attribute_find for a name that no site has a cache for. */
static Value named_find(Value v, Type *type, Value name) {
    const AttrEntry *entry = type_attr_entry(type, name);
    Value known = entry_read(v, name, entry);
    if (known || error_is_set()) return known;
    return entry->kind == ATTR_DICT ? 0 : attribute_find(v, name); /* it is nowhere else */
}

/* entry_read for an attribute of a class. */
static Value class_read(Value v, Value name, AttrCache *cache) {
    const AttrEntry *entry = class_cache_entry(type_object(v), name, cache);
    if (!entry) return 0;
    bool bound = entry->kind == ATTR_METHOD && value_is_exact(entry->value, &kr_type_function);
    return bound ? method_new(entry->value, v) : entry_read(v, name, entry);
}

Value kr_attr_get_slow(Value v, Value name, AttrCache *cache) {
    Type *type = value_type(v);
    type_prepare(type);
    bool plain = (type->flags & TYPE_PLAIN_GETATTR) != 0;
    if (cache && (plain || type->flags & TYPE_TYPE)) {
        Value known = plain ? entry_read(v, name, attr_cache_entry(type, name, cache))
                            : class_read(v, name, cache);
        if (known) return known;
    }
    Value found = error_is_set() ? 0
                  : !plain       ? attr_get_special(v, type, name)
                  : cache        ? attribute_find(v, name)
                                 : named_find(v, type, name);
    if (found) return found;
    if (!error_is_set()) return error_raise_no_attribute(v, name);
    error_attribute_context(v,
                            name); /* raised by __getattr__ or a descriptor, which name neither */
    return 0;
}

Value object_getattr(Value v, Value name) { return kr_attr_get_slow(v, name, NULL); }

Value object_getattr_text(Value v, const char *name) {
    return kr_attr_get_slow(v, str_intern_text(name), NULL);
}

Value object_getattr_optional(Value v, Value name) {
    Type *type = value_type(v);
    type_prepare(type);
    if (KR_LIKELY(type->flags & TYPE_PLAIN_GETATTR)) {
        Value known = named_find(v, type, name);
        if (!known && error_is_set()) error_catch(&kr_type_AttributeError);
        return known;
    }
    bool class = type->slots[SLOT___getattribute__] == kr_type_type.slots[SLOT___getattribute__] &&
                 !type->slots[SLOT___getattr__];
    Value found = class ? type_getattr_optional(v, name) : attr_get_special(v, type, name);
    if (!found) error_catch(&kr_type_AttributeError);
    return found;
}

Value object_special(Value v, Value name) {
    Value found = type_lookup(value_type(v), name);
    return found ? unbound_bind(found, v) : 0;
}

Value kr_attr_special(Value v, Value name) {
    Value found = object_special(v, name);
    if (found || error_is_set()) return found;
    bool async = name == NAME(__aenter__) || name == NAME(__aexit__);
    const char *what = async ? "asynchronous context manager" : "context manager";
    if (name == NAME(__enter__) || name == NAME(__aenter__))
        return error_raise(&kr_type_TypeError, "'%T' object does not support the %s protocol", v,
                           what);
    return error_raise(&kr_type_TypeError,
                       "'%T' object does not support the %s protocol (missed %S method)", v, what,
                       name);
}

/* ---- Storing ---- */

static int raise_cannot_store(Value v, Value name, bool class_has_it) {
    if (class_has_it)
        error_raise(&kr_type_AttributeError, "'%T' object attribute '%S' is read-only", v, name);
    else
        error_raise(&kr_type_AttributeError, "'%T' object has no attribute '%S'", v, name);
    return -1;
}

/* found is a data descriptor; one that only has the other half of the protocol refuses with the
 * missing name. */
static int descriptor_store(Value found, Value v, Value value) {
    StoreSlot set = object_slot(found, SLOT___set__);
    EraseSlot erase = object_slot(found, SLOT___delete__);
    if (value && set) return set(found, v, value) ? 0 : -1;
    if (!value && erase) return erase(found, v) ? 0 : -1;
    error_raise(&kr_type_AttributeError, value ? "__set__" : "__delete__");
    return -1;
}

int attribute_store(Value v, Value name, Value value) {
    if (name_check(name) < 0) return -1;
    Value found = type_lookup(value_type(v), name);
    if (found && value_is_data_descriptor(found)) return descriptor_store(found, v, value);
    if (!object_dict_slot(v)) return raise_cannot_store(v, name, found != 0);
    if (value) return instance_set(v, name, value);
    int deleted = instance_del(v, name);
    if (deleted != 0) return deleted < 0 ? -1 : 0;
    return raise_cannot_store(v, name, false);
}

/* object.__setattr__(cls, ...) would go past what type's own does, versions and slots. */
static Value object_store(Value self, Value name, Value value) {
    if (value_is_class(self))
        return error_raise(&kr_type_TypeError, "can't apply this %s to %T object",
                           value ? "__setattr__" : "__delattr__", self);
    return attribute_store(self, name, value) < 0 ? 0 : KR_NONE;
}

Value kr_object___setattr__(Value self, Value name, Value value) {
    return object_store(self, name, value);
}
Value kr_object___delattr__(Value self, Value name) { return object_store(self, name, 0); }

static int attr_store_special(Value v, Type *type, Value name, Value value) {
    if (value) return ((StoreSlot)type_slot(type, SLOT___setattr__))(v, name, value) ? 0 : -1;
    return ((EraseSlot)type_slot(type, SLOT___delattr__))(v, name) ? 0 : -1;
}

int kr_attr_set_slow(Value v, Value name, Value value, AttrCache *cache) {
    Type *type = value_type(v);
    type_prepare(type);
    if (!(type->flags & TYPE_PLAIN_SETATTR)) return attr_store_special(v, type, name, value);
    const AttrEntry *entry = attr_cache_entry(type, name, cache);
    if (entry->kind == ATTR_PROPERTY && ((const PropertyObject *)entry->value)->setter)
        return kr_call2(((const PropertyObject *)entry->value)->setter, v, value) ? 0 : -1;
    if (entry->kind == ATTR_DICT && *slot_at(v, entry->offset))
        return dict_set(*slot_at(v, entry->offset), name, value);
    if (entry->kind != ATTR_SLOT) return attribute_store(v, name, value);
    Value *slot = slot_at(v, entry->offset);
    /* A field of __slots__ (entry->value) stands in no order. */
    if (!entry->value && !*slot) return instance_slot_fill(v, name, entry->offset, value);
    *slot = value;
    return 0;
}

int kr_attr_del(Value v, Value name) {
    Type *type = value_type(v);
    type_prepare(type);
    if (!(type->flags & TYPE_PLAIN_SETATTR)) return attr_store_special(v, type, name, 0);
    return attribute_store(v, name, 0);
}

int object_setattr(Value v, Value name, Value value) {
    if (!value) return kr_attr_del(v, name);
    Type *type = value_type(v);
    type_prepare(type);
    if (!(type->flags & TYPE_PLAIN_SETATTR)) return attr_store_special(v, type, name, value);
    return attribute_store(v, name, value);
}
