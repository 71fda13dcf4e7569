/* Inline caches where the receiver is a class.
 *
 * What a class answers depends on its own MRO and on that of its metaclass: an entry is good while
 * both versions are what they were. So a method of a metaclass, a class method, a static method and
 * a plain attribute of a class are found with two comparisons. */
#include "core/attribute.h"
#include "core/descriptor.h"
#include "function/function.h"
#include "type.stub.h"

static AttrEntry entry_of_meta(const Type *metatype, Value of_meta) {
    if (method_fits(metatype, of_meta)) return (AttrEntry){.kind = ATTR_METHOD, .value = of_meta};
    if (!object_slot(of_meta, SLOT___get__))
        return (AttrEntry){.kind = ATTR_CLASS, .value = of_meta};
    if (wrapper_kind(of_meta) == ATTR_STATIC)
        return (AttrEntry){.kind = ATTR_STATIC, .value = of_meta};
    return (AttrEntry){.kind = ATTR_NONE};
}

/* Descriptors that give themselves when they are asked by a class. */
static bool is_plain_on_class(Value found) {
    const Type *type = value_type(found);
    return !object_slot(found, SLOT___get__) || type == &kr_type_function ||
           type == &kr_type_property || type == &kr_type_method_descriptor ||
           type == &kr_type_wrapper_descriptor || type == &kr_type_member_descriptor ||
           type == &kr_type_getset_descriptor;
}

/* As type.__getattribute__ decides. */
static AttrEntry entry_describe(Type *cls, Type *metatype, Value name) {
    Value of_meta = type_lookup(metatype, name);
    if (of_meta && value_is_data_descriptor(of_meta)) {
        bool property = value_is_exact(of_meta, &kr_type_property);
        return (AttrEntry){.kind = property ? ATTR_PROPERTY : ATTR_NONE, .value = of_meta};
    }
    Value found = type_lookup(cls, name);
    if (!found) return of_meta ? entry_of_meta(metatype, of_meta) : (AttrEntry){.kind = ATTR_NONE};
    AttrKind kind = is_plain_on_class(found) ? ATTR_CLASS : wrapper_kind(found);
    return (AttrEntry){.kind = kind, .value = found};
}

static const AttrEntry *entry_learn(Type *cls, Value name, AttrCache *cache) {
    Type *metatype = cls->type;
    if (type_slot(metatype, SLOT___getattribute__) != kr_type_type.slots[SLOT___getattribute__])
        return NULL;
    uint64_t version = type_version(cls), meta_version = type_version(metatype);
    if (!version || !meta_version) return NULL;
    AttrEntry described = entry_describe(cls, metatype, name);
    described.version = version | ATTR_OF_CLASS;
    described.meta_version = meta_version;
    const AttrEntry *entry = attr_entry_new(&described);
    cache_learn(cache, entry);
    return entry;
}

const AttrEntry *class_cache_entry(Type *cls, Value name, AttrCache *cache) {
    if (!cache) return NULL;
    uint64_t version = cls->version | ATTR_OF_CLASS, meta_version = cls->type->version;
    const AttrEntry *entry = cache_load(&cache->entry);
    if (KR_LIKELY(entry && entry->version == version && entry->meta_version == meta_version))
        return entry;
    for (int i = 0; i < ATTR_CACHE_MORE; i++) {
        entry = cache_load(&cache->more[i]);
        if (entry && entry->version == version && entry->meta_version == meta_version) return entry;
    }
    return entry_learn(cls, name, cache);
}
