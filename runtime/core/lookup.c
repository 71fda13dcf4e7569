/* Attributes of types: versions, the global lookup cache, and the entries of inline caches.
 *
 * A version names one state of one type and of all that it inherits. As long as it is unchanged, a
 * lookup gives the same result, so that results are kept by (version, name). Entries never change
 * once published: a thread sees a whole entry, or none. */
#include "core/attribute.h"
#include "core/type.h"

#include "containers/containers.h"
#include "core/descriptor.h"
#include "core/slot.h"
#include "function/function.h"
#include "text/str.h"

enum { LOOKUP_CACHE_SIZE = 8192 };

typedef struct LookupEntry {
    Type *type; /* as of AttrEntry */
    uint64_t version;
    Value name;
    Value value; /* 0: there is no such attribute */
    Type *where;
    const AttrEntry *attr; /* made when an inline cache first asks */
} LookupEntry;

static LookupEntry *lookup_cache[LOOKUP_CACHE_SIZE];
static uint64_t last_version;

enum { OF_ATTR_ENTRY, OF_LOOKUP_ENTRY };
static const NativeType cache_native = {.name = "cache entry", .module = "builtins"};
Type kri_cache_types[CACHE_TYPES] = {
    [OF_ATTR_ENTRY] = {.type = &kri_cache_types[OF_ATTR_ENTRY],
                       .descriptor =
                           GC_DESCRIPTOR_BITMAP | GC_DESCRIPTOR_WORD(offsetof(AttrEntry, value)),
                       .native = &cache_native},
    [OF_LOOKUP_ENTRY] = {.type = &kri_cache_types[OF_LOOKUP_ENTRY],
                         .descriptor = GC_DESCRIPTOR_BITMAP |
                                       GC_DESCRIPTOR_WORD(offsetof(LookupEntry, name)) |
                                       GC_DESCRIPTOR_WORD(offsetof(LookupEntry, value)) |
                                       GC_DESCRIPTOR_WORD(offsetof(LookupEntry, where)) |
                                       GC_DESCRIPTOR_WORD(offsetof(LookupEntry, attr)),
                         .native = &cache_native},
};

void type_cache_clear(void) { memset(lookup_cache, 0, sizeof lookup_cache); }

uint64_t type_version(Type *type) {
    type_ensure(type);
    if (type->version || !type->mro) return type->version;
    type->version = __atomic_add_fetch(&last_version, 1, __ATOMIC_RELAXED);
    /* A base without a version would not tell its subclasses of a change. (The type has its own by
     * now: a metaclass's mro() may make two MROs that contain each other.) */
    for (size_t i = 0; i < tuple_length(type->mro); i++)
        type_version(type_object(tuple_get(type->mro, i)));
    return type->version;
}

static void version_drop(Type *type, void *data) {
    (void)data;
    type_modified(type);
}

void type_modified(Type *type) {
    if (!type->version) return; /* then no subclass has one either */
    type->version = 0;
    subclass_each(type, version_drop, NULL);
}

/* A class whose metaclass's mro() is running has no MRO, and so no attributes. */
static Value lookup_mro(Type *type, Value name, Type **where) {
    const TupleObject *mro = tuple_object(type->mro);
    for (size_t i = 0; mro && i < mro->length; i++) {
        Type *cls = type_object(mro->items[i]);
        type_ensure(cls);
        Value value = dict_get_str(cls->dict, name);
        if (value) {
            *where = cls;
            return value;
        }
    }
    *where = NULL;
    return 0;
}

static LookupEntry **lookup_place(uint64_t version, Value name) {
    return &lookup_cache[((name >> 4) ^ (version * 0x9E3779B1u)) % LOOKUP_CACHE_SIZE];
}

static LookupEntry *lookup_entry(Type *type, Value name) {
    type_ensure(type);
    if (!(str_object(name)->flags & STR_INTERNED)) name = str_intern(name);
    if (type->version) {
        LookupEntry *entry = *lookup_place(type->version, name);
        if (entry && entry->version == type->version && entry->name == name) return entry;
    }
    uint64_t version = type_version(type);
    Type *where;
    Value value = lookup_mro(type, name, &where);
    LookupEntry *entry = GC_NEW(LookupEntry, &kri_cache_types[OF_LOOKUP_ENTRY]);
    entry->version = version;
    entry->name = name;
    entry->value = value;
    entry->where = where;
    return version ? *lookup_place(version, name) = entry : entry;
}

Value type_lookup(Type *type, Value name) { return lookup_entry(type, name)->value; }

Value type_lookup_where(Type *type, Value name, Type **where) {
    const LookupEntry *entry = lookup_entry(type, name);
    *where = entry->where;
    return entry->value;
}

/* A function, or a native method that accepts instances of type: may be called with one in front,
 * unchecked. */
bool method_fits(const Type *type, Value found) {
    if (value_is_exact(found, &kr_type_function)) return true;
    if (!value_has_flag(found, TYPE_METHOD_DESCRIPTOR)) return false;
    const NativeDescriptor *d = (const NativeDescriptor *)found;
    /* [].__add__(1) called by name raises: not by going straight to the slot's function. */
    bool arithmetic = d->slot == SLOT___add__ || d->slot == SLOT___mul__ ||
                      d->slot == SLOT___rmul__ || d->slot == SLOT___imul__;
    return !arithmetic && type_is_subtype(type, d->owner);
}

AttrKind wrapper_kind(Value found) {
    if (value_is_exact(found, &kr_type_staticmethod)) return ATTR_STATIC;
    return value_is_exact(found, &kr_type_classmethod) ? ATTR_CLASS_METHOD : ATTR_NONE;
}

static AttrEntry attr_of_class_value(const Type *type, Value found) {
    if (type->dict_offset >= 0 && wrapper_kind(found) != ATTR_NONE)
        return (AttrEntry){
            .kind = wrapper_kind(found), .offset = (uint32_t)type->dict_offset, .value = found};
    bool method = method_fits(type, found);
    if (type->dict_offset < 0 || (!method && object_slot(found, SLOT___get__)))
        return (AttrEntry){.kind = ATTR_NONE};
    if (!type->dict_offset)
        return (AttrEntry){.kind = method ? ATTR_METHOD : ATTR_CLASS, .value = found};
    return (AttrEntry){.kind = method ? ATTR_DICT_METHOD : ATTR_DICT_CLASS,
                       .offset = (uint32_t)type->dict_offset,
                       .value = found};
}

/* What an inline cache may do for this attribute; see AttrKind. */
static AttrEntry attr_describe(Type *type, Value name, Value found) {
    uint32_t offset;
    if (found && value_is_member(found)) {
        offset = member_offset(found);
        return (AttrEntry){
            .kind = offset ? ATTR_SLOT : ATTR_NONE, .offset = offset, .value = found};
    }
    if (found && value_is_exact(found, &kr_type_property))
        return (AttrEntry){.kind = ATTR_PROPERTY, .value = found};
    if (found && value_is_data_descriptor(found)) return (AttrEntry){.kind = ATTR_NONE};
    offset = slot_offset_of(type, name);
    if (offset && !(type->flags & TYPE_SLOTS_CHECKED))
        return (AttrEntry){.kind = ATTR_SLOT, .offset = offset};
    if (!offset && !found && type->dict_offset > 0)
        return (AttrEntry){.kind = ATTR_DICT, .offset = (uint32_t)type->dict_offset};
    if (offset || !found) return (AttrEntry){.kind = ATTR_NONE};
    return attr_of_class_value(type, found);
}

AttrEntry *attr_entry_new(const AttrEntry *described) {
    AttrEntry *entry = GC_NEW(AttrEntry, &kri_cache_types[OF_ATTR_ENTRY]);
    *entry = *described;
    entry->type = &kri_cache_types[OF_ATTR_ENTRY];
    return entry;
}

const AttrEntry *type_attr_entry(Type *type, Value name) {
    LookupEntry *entry = lookup_entry(type, name);
    const AttrEntry *known = __atomic_load_n(&entry->attr, __ATOMIC_ACQUIRE);
    if (known) return known;
    AttrEntry described = attr_describe(type, entry->name, entry->value);
    described.version = entry->version;
    AttrEntry *attr = attr_entry_new(&described);
    __atomic_store_n(&entry->attr, attr, __ATOMIC_RELEASE);
    return attr;
}

const AttrEntry *cache_load(const AttrEntry *const *place) {
    return __atomic_load_n(place, __ATOMIC_ACQUIRE);
}
static void cache_store(const AttrEntry **place, const AttrEntry *entry) {
    __atomic_store_n(place, entry, __ATOMIC_RELEASE);
}

/* A site that sees several types keeps the first in front and the others behind it. One that all
 * four places do not know comes to the front: the types seen before may be gone. */
void cache_learn(AttrCache *cache, const AttrEntry *entry) {
    if (!entry->version) return;
    const AttrEntry *front = cache_load(&cache->entry);
    cache_store(&cache->entry, entry);
    for (int i = 0; front && i < ATTR_CACHE_MORE; i++) {
        const AttrEntry *moved = cache_load(&cache->more[i]);
        cache_store(&cache->more[i], front);
        front = moved;
    }
}

const AttrEntry *attr_cache_entry(Type *type, Value name, AttrCache *cache) {
    if (!cache) return type_attr_entry(type, name);
    uint64_t version = type->version;
    const AttrEntry *entry = cache_load(&cache->entry);
    if (version && entry && entry->version == version) return entry;
    for (int i = 0; version && i < ATTR_CACHE_MORE; i++) {
        entry = cache_load(&cache->more[i]);
        if (entry && entry->version == version) return entry;
    }
    entry = type_attr_entry(type, name);
    cache_learn(cache, entry);
    return entry;
}
