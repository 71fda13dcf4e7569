/* Types: making them ready, looking attributes up along the MRO, changing them.
 *
 * A static type (from a stub) is made ready when it is first looked at: use type_slot and
 * type_lookup, which see to that, instead of reading type->slots[] or type->dict. */
#ifndef KRAIT_CORE_TYPE_H
#define KRAIT_CORE_TYPE_H

#include "core/names.h"
#include "core/object.h"

typedef Value (*UnarySlot)(Value self);
typedef Value (*BinarySlot)(Value self, Value other);
typedef Value (*TernarySlot)(Value self, Value a, Value b);
typedef Value (*StoreSlot)(Value self, Value key, Value value);
typedef Value (*EraseSlot)(Value self, Value key);
typedef int64_t (*HashSlot)(Value self);
typedef int64_t (*LengthSlot)(Value self);
typedef int (*TruthSlot)(Value self);
typedef int (*ContainsSlot)(Value self, Value item);
typedef Value (*NextSlot)(Value self);
typedef Value (*CallSlot)(Value self, const Value *args, size_t count, Value names);

static inline Type *type_object(Value v) { return (Type *)v; }
static inline bool value_is_class(Value v) {
    return value_is_object(v) && value_has_flag(v, TYPE_TYPE);
}

/* A static type gets its slots, flags and layout from its base. Cheap; done for all types at start.
 */
void type_prepare(Type *type);
/* The rest: name, bases, MRO, dict. Done when attributes are first looked up. Both idempotent;
 * neither fails. */
void type_ready(Type *type);
/* Prepares every static type that is linked in. */
void types_start(void);
static inline void type_ensure(Type *type) {
    if (KR_UNLIKELY(!(type->flags & TYPE_READY))) type_ready(type);
}

/* The C function of this slot, own or inherited; 0: none. */
static inline void *type_slot(Type *type, SlotId id) {
    void *function = type->slots[id];
    if (KR_LIKELY(function != 0 || (type->flags & TYPE_PREPARED))) return function;
    type_prepare(type);
    return type->slots[id];
}
static inline void *object_slot(Value v, SlotId id) { return type_slot(value_type(v), id); }

/* The attribute found along the MRO, unbound; 0: none. Through the global lookup cache. No raise.
 */
Value type_lookup(Type *type, Value name);
/* The same, telling which class of the MRO has it. */
Value type_lookup_where(Type *type, Value name, Type **where);
/* The inline cache entry for instances of type and this interned name; 0 if there can be none. */
const AttrEntry *type_attr_entry(Type *type, Value name);
/* The same, from the site's cache (may be NULL), which learns it. */
const AttrEntry *attr_cache_entry(Type *type, Value name, AttrCache *cache);
/* class_cache.c: the same for the attribute `name` of the class itself; NULL: not to be cached. */
const AttrEntry *class_cache_entry(Type *cls, Value name, AttrCache *cache);
/* lookup.c, for those: an entry, the place of a cache, and putting an entry into one. */
AttrEntry *attr_entry_new(const AttrEntry *described);
const AttrEntry *cache_load(const AttrEntry *const *place);
void cache_learn(AttrCache *cache, const AttrEntry *entry);
/* May what was found on this type be called with an instance in front, unchecked? */
bool method_fits(const Type *type, Value found);
/* ATTR_STATIC, ATTR_CLASS_METHOD, or ATTR_NONE for all else. */
AttrKind wrapper_kind(Value found);
/* What the caches are made of. The collector keeps what they hold, since another thread may be
 * about to use it; but nobody can get at it by them once it has left its class: no reference of
 * Python's. */
enum { CACHE_TYPES = 2 };
extern Type kri_cache_types[CACHE_TYPES];
static inline bool type_is_of_caches(const Type *type) {
    return (uintptr_t)type - (uintptr_t)kri_cache_types < sizeof kri_cache_types;
}
/* A new version where the type has none. */
uint64_t type_version(Type *type);
/* To be called after any change of the type's dict, bases or flags: it and all subclasses get new
 * versions. */
void type_modified(Type *type);
/* Forgets the global lookup cache, so that it keeps nothing alive. */
void type_cache_clear(void);

/* type.attribute = value (0 deletes), as type.__setattr__ does. 0, -1. */
int type_setattr(Type *type, Value name, Value value);
Value type_getattr(Value type, Value name);
/* May a class be called this? 0; -1 with ValueError, UnicodeEncodeError. */
int class_name_check(Value name);
/* 0 without an error: no such attribute. */
Value type_getattr_optional(Value type, Value name);

/* An instance of type (or of a heap subclass of a native type): cleared memory of the right size,
 * with room for `items` of the variable part. This is what a native __new__ has to use when cls is
 * not exactly its own type. */
void *type_allocate(Type *type, size_t items);
/* Where the dict word of an instance is, or 0 if its type has none. */
Value *object_dict_slot(Value v);

/* subclass.c: who inherits from whom, weakly. */
void subclass_add(Type *base, Type *subclass);
void subclass_remove(Type *base, Type *subclass);
/* Registers a type with the classes of its MRO that are no bases of it. */
void subclass_add_by_mro(Type *type);
/* Calls visit for each direct subclass that is alive. */
void subclass_each(Type *base, void (*visit)(Type *subclass, void *data), void *data);

/* mro.c: sets the MRO of a type whose bases are set, through metatype.mro() where overridden: 1; 0:
 * that method has caused it to be set otherwise; -1 with an error. */
int mro_update(Type *type);
/* Plain C3: a tuple, or 0 with TypeError. */
Value mro_linearize(Type *type);
/* Is cls in the type's MRO? type_is_subtype, which this is nearly always, answers yes for a type
 * itself whatever its metaclass says. */
bool mro_contains(const Type *type, const Type *cls);

/* slot.c: sets all slots, constructor fields and derived flags of a heap type from its MRO. */
void type_slots_fill(Type *type);
/* After the attribute `name` changed: that slot, in the type and its subclasses. */
void type_slot_update(Type *type, Value name);
/* Flags that follow from slots: plain getattr and so on. */
void type_flags_derive(Type *type);

/* native.c: enters what the stub declares into type->dict. */
void native_members_enter(Type *type);

/* The C constructor of object, inherited unless overridden. */
static inline bool type_has_plain_new(const Type *type) {
    return type->native_new == kr_type_object.native_new;
}
/* What match takes for a sequence or a mapping: one of the two at most. */
enum { TYPE_COLLECTION = TYPE_MAPPING | TYPE_SEQUENCE };

static inline bool type_has_plain_init(const Type *type) {
    return type->native_init == kr_type_object.native_init;
}

/* "module.qualname", or the name alone for builtins. */
Value type_full_name(Type *type);
Value type_module_name(
    Type *type); /* str or whatever __module__ is; 0 without error if there is none */

#endif
