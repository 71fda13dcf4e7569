/* Making types ready, what a type is called, and memory for instances. */
#include "core/type.h"

#include "containers/containers.h"
#include "core/native.h"
#include "core/slot.h"
#include "text/str.h"

#include <assert.h>
#include <stdio.h>

/* Flags that an instance of a subclass has as well. */
static const uint32_t inherited_flags = TYPE_INT | TYPE_FLOAT | TYPE_STR | TYPE_BYTES | TYPE_TUPLE |
                                        TYPE_LIST | TYPE_DICT | TYPE_TYPE | TYPE_EXCEPTION |
                                        TYPE_SET | TYPE_VAR_SIZE | TYPE_MAPPING | TYPE_SEQUENCE |
                                        TYPE_HAS_DICT | TYPE_WEAK;

const char *type_name(const Type *type) {
    if (type->native) {
        const char *dot = strrchr(type->native->name, '.');
        return dot ? dot + 1 : type->native->name;
    }
    return str_utf8(type->name, NULL);
}

const char *type_text(const Type *type) {
    const char *name = type_name(type), *module = type->native ? type->native->module : "builtins";
    if (strcmp(module, "builtins") == 0) return name;
    size_t size = strlen(module) + strlen(name) + 2;
    char *text = gc_bytes(size);
    snprintf(text, size, "%s.%s", module, name);
    return text;
}

bool type_is_subtype(const Type *type, const Type *base) {
    if (type == base || base == &kr_type_object) return true;
    if (type->mro && (type->flags & TYPE_HEAP || tuple_length(type->bases) > 1)) {
        const TupleObject *mro = tuple_object(type->mro);
        for (size_t i = 0; i < mro->length; i++)
            if (mro->items[i] == value_of(base)) return true;
        return false;
    }
    for (; type; type = type->base)
        if (type == base) return true;
    return false;
}

static void slots_inherit(Type *type, const Type *base) {
    bool own_hash = type->slots[SLOT___hash__] || type->slots[SLOT___eq__];
    for (SlotId id = 0; id < SLOT_COUNT; id++)
        if (!type->slots[id] && !(id == SLOT___hash__ && own_hash))
            type->slots[id] = base->slots[id];
    /* Equality without a hash: unhashable. */
    if (!type->slots[SLOT___hash__]) type->slots[SLOT___hash__] = (void *)slot_hash_none;
}

static void layout_inherit(Type *type, const Type *base) {
    type->flags |= base->flags & inherited_flags;
    if (!type->dict_offset) type->dict_offset = base->dict_offset;
    if (type->dict_offset) type->flags |= TYPE_HAS_DICT;
    if (!type->item_size) type->item_size = base->item_size;
    if (type->instance_size < base->instance_size) type->instance_size = base->instance_size;
    if (type->descriptor == GC_DESCRIPTOR_INHERIT) type->descriptor = base->descriptor;
    if (!type->native_new) type->native_new = base->native_new;
    if (!type->native_init) type->native_init = base->native_init;
}

static Value mro_of_single_base(Type *type) {
    size_t inherited = type->base ? tuple_length(type->base->mro) : 0;
    Value mro = tuple_new(inherited + 1);
    tuple_object(mro)->items[0] = value_of(type);
    for (size_t i = 0; i < inherited; i++)
        tuple_object(mro)->items[i + 1] = tuple_get(type->base->mro, i);
    return mro;
}

void type_prepare(Type *type) {
    if (type->flags & TYPE_PREPARED) return;
    assert(!(type->flags & TYPE_HEAP) && "heap types are made ready by class_build");
    if (!type->base && type != &kr_type_object) type->base = &kr_type_object;
    if (type->base) {
        type_prepare(type->base);
        layout_inherit(type, type->base);
        slots_inherit(type, type->base);
        if (type->type == &kr_type_type) type->type = type->base->type;
    }
    type_flags_derive(type);
    type->flags |= TYPE_PREPARED;
}

void type_ready(Type *type) {
    if (type->flags & TYPE_READY) return;
    type_prepare(type);
    if (type->base) type_ready(type->base);
    type->name = type->qualname = str_intern_text(type_name(type));
    Value base = value_of(type->base);
    type->bases = tuple_from(&base, type->base ? 1 : 0);
    type->mro = mro_of_single_base(type);
    type->dict = dict_new();
    native_members_enter(type);
    if (type->base) subclass_add(type->base, type);
    type->flags |= TYPE_READY;
}

static void type_fill(const NativeType *native) {
    Type *type = native->type;
    type->type = &kr_type_type;
    type->native = native;
    type->descriptor = native->descriptor;
    type->flags = native->flags;
    type->instance_size = native->instance_size;
    type->item_size = native->item_size;
    type->dict_offset = native->dict_offset;
    type->base = native->base;
    type->native_new = native->new;
    type->native_init = native->init;
    for (uint32_t i = 0; i < native->slot_count; i++)
        type->slots[native->slots[i].id] = native->slots[i].function;
}

/* Each generated stub puts pointers to the rows of its types into this section. */
extern const NativeType *const __start_krait_types[] __attribute__((weak)),
    *const __stop_krait_types[] __attribute__((weak));

void types_start(void) {
    for (const NativeType *const *row = __start_krait_types; row < __stop_krait_types; row++)
        type_fill(*row);
    for (const NativeType *const *row = __start_krait_types; row < __stop_krait_types; row++)
        type_prepare((*row)->type);
}

void type_flags_derive(Type *type) {
    uint32_t flags = type->flags & ~(uint32_t)(TYPE_PLAIN_GETATTR | TYPE_PLAIN_SETATTR);
    /* No native type redefines __class__ but by __getattribute__. */
    if (!(flags & TYPE_HEAP)) flags |= TYPE_PLAIN_CLASS;
    if (type->slots[SLOT___getattribute__] == kr_type_object.slots[SLOT___getattribute__] &&
        !type->slots[SLOT___getattr__])
        flags |= TYPE_PLAIN_GETATTR;
    if (type->slots[SLOT___setattr__] == kr_type_object.slots[SLOT___setattr__] &&
        type->slots[SLOT___delattr__] == kr_type_object.slots[SLOT___delattr__])
        flags |= TYPE_PLAIN_SETATTR;
    type->flags = flags;
}

Value type_module_name(Type *type) {
    type_ensure(type);
    if (type->flags & TYPE_HEAP) return dict_get_str(type->dict, NAME(__module__));
    return str_intern_text(type->native->module);
}

Value type_full_name(Type *type) {
    Value module = type_module_name(type);
    if (!module || !value_is_str(module) || str_equals_text(module, "builtins")) return type->name;
    return str_printf("%S.%S", module, type->qualname);
}

static size_t size_round(size_t size) { return (size + 7) & ~(size_t)7; }

void *type_allocate(Type *type, size_t items) {
    type_ensure(type);
    void *object;
    if (!(type->flags & TYPE_VAR_SIZE)) {
        object = type->descriptor ? gc_new(type, type->instance_size)
                                  : gc_new_atomic(type, type->instance_size);
    } else {
        size_t size = size_round(type->instance_size + items * type->item_size);
        if (type->dict_offset < 0) size += sizeof(Value);
        object = gc_new_scanned(type, size);
    }
    if (type->flags & TYPE_FINALIZER) finalizer_arm(object);
    return object;
}

/* The length of a variable part stands in the first word behind the type (TupleObject,
 * BytesObject). */
static size_t variable_length(Value v) { return ((const TupleObject *)v)->length; }

Value *object_dict_slot(Value v) {
    if (!value_is_object(v)) return NULL;
    Type *type = value_object(v)->type;
    if (type->dict_offset > 0) return (Value *)(v + (uint64_t)type->dict_offset);
    if (type->dict_offset == 0) return NULL;
    return (Value *)(v + size_round(type->instance_size + variable_length(v) * type->item_size));
}
