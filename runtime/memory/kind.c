#include "memory/kind.h"

#include "containers/containers.h"
#include "containers/dict.h"
#include "core/descriptor.h"
#include "core/sanitizer.h"
#include "core/type.h"
#include "function/function.h"
#include "module/module.h"
#include "numbers/complex.h"
#include "text/byte_object.h"

static bool is_static(const void *address) {
    char *start, *end;
    gc_static_data(&start, &end);
    return (const char *)address >= start && (const char *)address < end;
}

/* A word that may be the type of an object: does it lead to a type? */
SANITIZER_UNCHECKED static Type *type_if(const void *word) {
    if (!word || (uintptr_t)word & 7) return NULL;
    const Type *type = word;
    if (!is_static(type) && (gc_object_at(word) != word || gc_object_size(word) < sizeof(Type)))
        return NULL;
    const Type *meta = type->type;
    if (meta == &kr_type_type) return (Type *)(uintptr_t)type;
    if (!meta || (uintptr_t)meta & 7 || (!is_static(meta) && !gc_object_at(meta))) return NULL;
    return meta->flags & TYPE_TYPE ? (Type *)(uintptr_t)type : NULL;
}

Type *object_type_at(const TraceObject *at) { return type_if(at->object->type); }

/* What is no object may be shorter than a header. */
SANITIZER_UNCHECKED bool value_is_python_object(Value v) {
    const void *object = (const void *)v;
    return v && value_is_object(v) && (is_static(object) || gc_object_at(object) == object) &&
           type_if(value_object(v)->type);
}

bool type_is_plain(const Type *type) {
    static const Type *const plain[] = {
        &kr_type_int,   &kr_type_float, &kr_type_complex,   &kr_type_str,  &kr_type_bytes,
        &kr_type_range, &kr_type_bool,  &kr_type_bytearray, &kr_type_code,
    };
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (type == plain[i]) return true;
    return type->descriptor == GC_DESCRIPTOR_NONE && !(type->flags & (TYPE_HEAP | TYPE_VAR_SIZE)) &&
           type->instance_size <= sizeof(Object);
}

static bool may_be_tracked(Value v);

static bool tuple_is_tracked(Value v) {
    for (size_t i = 0; i < tuple_length(v); i++)
        if (may_be_tracked(tuple_get(v, i))) return true;
    return false;
}

/* Seen from a tuple or dict that holds it: a dict counts whatever it holds itself. */
static bool may_be_tracked(Value v) {
    /* What is garbage may hold what has been reclaimed. */
    if (!value_is_python_object(v) || type_is_plain(value_type(v))) return false;
    if (value_is_exact(v, &kr_type_tuple)) return tuple_is_tracked(v);
    if (value_is_class(v)) return type_object(v)->flags & TYPE_HEAP;
    return v != KR_NONE && v != KR_NOT_IMPLEMENTED && v != KR_ELLIPSIS;
}

/* The table of a dict that has long been garbage may be the memory of something else by now. The
 * number of entries that can be looked at. */
SANITIZER_UNCHECKED static size_t entries_readable(const DictTable *table) {
    if (is_static(table)) return table->used;
    if (gc_object_at(table) != table || gc_object_size(table) < sizeof *table) return 0;
    size_t room = (gc_object_size(table) - sizeof *table) / sizeof *table->entries;
    return table->used < room ? table->used : room;
}

SANITIZER_UNCHECKED static bool dict_is_tracked(Value v) {
    const DictTable *table = dict_object(v)->table;
    for (size_t i = 0, count = entries_readable(table); i < count; i++) {
        Value key = table->entries[i].key, value = table->entries[i].value;
        if (!key) continue;
        if (value_is_slot_reference(value)) {
            const void *slot = slot_of_reference(value);
            value = is_static(slot) || gc_object_at(slot) ? *slot_of_reference(value) : 0;
        }
        if (may_be_tracked(key) || may_be_tracked(value)) return true;
    }
    return false;
}

bool value_is_tracked(Value v) {
    return value_is_exact(v, &kr_type_dict) ? dict_is_tracked(v) : may_be_tracked(v);
}

bool object_is_own_dict(const Object *object, const Type *type) {
    Value owner = type->flags & TYPE_DICT ? ((const DictObject *)object)->owner_ : 0;
    return owner && !object_is_instance_of(owner, &kr_type_module);
}

/* What stands for the globals of eval() is no object of the program's. */
static bool is_dynamic_module(const Object *object, const Type *type) {
    const DynamicModule *module = (const DynamicModule *)object;
    return type == &kr_type_module && module->module.def == &module->def;
}

bool object_is_tracked(const TraceObject *at) {
    const Type *type = at->kind == GC_KIND_ATOMIC ? NULL : object_type_at(at);
    if (!type || is_dynamic_module(at->object, type)) return false;
    return !object_is_own_dict(at->object, type) && value_is_tracked(value_of(at->object));
}
