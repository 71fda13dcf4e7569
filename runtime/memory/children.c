#include "memory/children.h"

#include "containers/containers.h"
#include "containers/dict.h"
#include "containers/set.h"
#include "core/descriptor.h"
#include "core/type.h"
#include "exception/exception.h"
#include "function/function.h"
#include "memory/kind.h"

typedef struct ChildVisit {
    void (*visit)(Value child, void *data);
    void *data;
} ChildVisit;

static inline void child(const ChildVisit *to, Value v) {
    if (v) to->visit(v, to->data);
}

static void children_backwards(const ChildVisit *to, const Value *items, size_t count) {
    while (count > 0) child(to, items[--count]);
}

/* Keys that are all strs cannot be part of a cycle. */
static void dict_children(const ChildVisit *to, const DictObject *dict) {
    const DictTable *table = dict->table;
    for (uint64_t i = 0; i < table->used; i++) {
        const DictEntry *entry = &table->entries[i];
        if (!entry->key) continue;
        child(to, entry_value(entry));
        if (!table->only_str) child(to, entry->key);
    }
}

static void set_children(const ChildVisit *to, Value set) {
    size_t position = 0;
    Value item;
    while (set_next(set, &position, &item)) child(to, item);
}

static void function_children(const ChildVisit *to, const FunctionObject *function) {
    if (function->module) child(to, function->module->dict);
    child(to, function->defaults);
    child(to, function->kwdefaults);
    child(to, function->dict);
    for (uint64_t i = 0; i < function->cell_count; i++) child(to, function->cells[i]);
}

static void exception_children(const ChildVisit *to, const ExceptionObject *exception) {
    child(to, exception->dict);
    child(to, exception->args);
    child(to, exception->notes_);
    child(to, exception->traceback);
    child(to, exception->cause);
    child(to, exception->context);
}

static void type_children(const ChildVisit *to, const Type *type) {
    child(to, type->dict);
    child(to, type->mro);
    child(to, type->bases);
    child(to, value_of(type->base));
}

static void generator_children(const ChildVisit *to, const GeneratorObject *generator) {
    if (generator->status == GENERATOR_READY || generator->status == GENERATOR_WAITING)
        for (uint32_t i = 0; i < generator->slot_count; i++) child(to, generator->slots[i]);
    child(to, generator->delegate);
    child(to, generator->handled);
}

/* Fields of __slots__, of this class and those that it extends. */
static void members_children(const ChildVisit *to, Value v, const Type *type) {
    for (; type && type->flags & TYPE_HEAP; type = type->base) {
        size_t position = 0;
        Value key, member;
        while (dict_next(type->dict, &position, &key, &member))
            if (value_is_member(member)) child(to, *(const Value *)(v + member_offset(member)));
    }
}

/* Attributes; an instance whose dict has been made refers to them through that. */
static void attributes_children(const ChildVisit *to, Value v, const Type *type) {
    const Value *place = object_dict_slot(v);
    if (place && *place)
        dict_children(to, dict_object(*place));
    else
        for (uint32_t i = 0; i < type->slot_count; i++)
            child(to, *(const Value *)(v + type->slot_offset + i * sizeof(Value)));
}

/* Of other native types: the fields that the collector looks at. */
static void fields_children(const ChildVisit *to, Value v, const Type *type) {
    if (!(type->descriptor & GC_DESCRIPTOR_BITMAP)) return;
    const Value *word = (const Value *)v + 1;
    for (uint64_t bits = (type->descriptor & ~(uint64_t)3) << 1; bits; word++, bits <<= 1)
        if (bits >> 63 && value_is_python_object(*word)) child(to, *word);
}

static const Type *native_base(const Type *type) {
    while (type->flags & TYPE_HEAP) type = type->base;
    return type;
}

static void native_children(const ChildVisit *to, Value v, const Type *native) {
    if (native == &kr_type_list) {
        const ListBuffer *buffer = list_object(v)->buffer;
        children_backwards(to, buffer->items, buffer->length);
    } else if (native->flags & TYPE_TUPLE) {
        children_backwards(to, tuple_object(v)->items, tuple_length(v));
    } else if (native->flags & TYPE_DICT) {
        dict_children(to, dict_object(v));
    } else if (native->flags & TYPE_SET) {
        set_children(to, v);
    } else if (native == &kr_type_function) {
        function_children(to, (const FunctionObject *)v);
    } else if (native->flags & TYPE_EXCEPTION) {
        exception_children(to, (const ExceptionObject *)v);
    } else if (native->flags & TYPE_TYPE) {
        type_children(to, (const Type *)v);
    } else if (native == &kr_type_generator || native == &kr_type_coroutine ||
               native == &kr_type_async_generator) {
        generator_children(to, (const GeneratorObject *)v);
    } else if (native != &kr_type_object && !type_is_plain(native)) {
        fields_children(to, v, native);
    }
}

void children_each(Value v, void (*visit)(Value child, void *data), void *data) {
    if (!value_is_object(v)) return;
    ChildVisit to = {visit, data};
    const Type *type = value_type(v), *native = native_base(type);
    native_children(&to, v, native);
    if (native == type) return;
    members_children(&to, v, type);
    if (!(native->flags & TYPE_HAS_DICT)) attributes_children(&to, v, type);
    child(&to, value_of(type));
}
