/* Where the instances of a class keep their attributes: fields of __slots__, the dict word,
 * predicted slots.
 *
 * An instance starts with what its base's instances have. Then come the dict word (unless the base
 * has one), the fields of the class's own __slots__, and the predicted attributes; those of a base
 * come first, so that a name has the same place in all subclasses that extend the base's layout. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/descriptor.h"
#include "function/class_build.h"
#include "text/str.h"

enum { PREDICTED_MAX = 64 };

/* ---- Which base ---- */

Type *type_solid_base(Type *type) {
    type_prepare(type);
    while (type->base) {
        if (type->flags & TYPE_OWN_MEMBERS) return type;
        bool native = !(type->flags & TYPE_HEAP);
        if (native && (type->instance_size != type->base->instance_size ||
                       type->item_size != type->base->item_size))
            return type;
        type = type->base;
    }
    return type;
}

Type *best_base(Value bases) {
    Type *winner = NULL, *base = NULL;
    for (size_t i = 0; i < tuple_length(bases); i++) {
        Value item = tuple_get(bases, i);
        if (!value_is_class(item)) {
            error_raise(&kr_type_TypeError, "bases must be types");
            return NULL;
        }
        Type *candidate = type_object(item);
        type_ensure(candidate);
        if (!(candidate->flags & TYPE_BASE)) {
            error_raise(&kr_type_TypeError, "type '%N' is not an acceptable base type", candidate);
            return NULL;
        }
        Type *solid = type_solid_base(candidate);
        if (!winner || (solid != winner && type_is_subtype(solid, winner))) {
            winner = solid;
            base = candidate;
        } else if (!type_is_subtype(winner, solid)) {
            error_raise(&kr_type_TypeError, "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return base;
}

/* Of equally solid bases the first is the layout's; but a later one may have a dict, or allow weak
 * references, where the first does not. */
static bool some_base_has(const Type *cls, TypeFlags what) {
    for (size_t i = 0; i < tuple_length(cls->bases); i++)
        if (type_object(tuple_get(cls->bases, i))->flags & what) return true;
    return false;
}

/* Types whose instances vary in size under CPython; it keeps no list of weak references in these,
 * nor fields. */
static bool is_variable(const Type *type) {
    return (type->flags & (TYPE_VAR_SIZE | TYPE_TYPE | TYPE_INT | TYPE_BYTES)) != 0;
}

/* A class has its dict in a word of its own kind. */
static bool may_add_dict(const Type *base) {
    return !base->dict_offset && !(base->flags & TYPE_TYPE);
}
static bool may_add_weakrefs(const Type *base) {
    return !(base->flags & TYPE_WEAK) && !is_variable(base);
}

/* ---- __slots__ ---- */

/* "__x" in class _C becomes "_C__x"; names that end in "__" stay. */
static Value name_mangle(Value class_name, Value name) {
    const char *text = str_utf8(name, NULL), *cls = str_utf8(class_name, NULL);
    size_t length = strlen(text);
    if (length < 2 || text[0] != '_' || text[1] != '_' ||
        (length >= 4 && strcmp(text + length - 2, "__") == 0))
        return name;
    while (*cls == '_') cls++;
    return *cls ? str_intern(str_printf("_%s%s", cls, text)) : name;
}

typedef struct SlotNames {
    Value members; /* list of mangled names */
    bool dict, weakref;
} SlotNames;

static int slot_name_add(Type *cls, SlotNames *names, Value item) {
    if (!value_is_str(item)) {
        error_raise(&kr_type_TypeError, "__slots__ items must be strings, not '%T'", item);
        return -1;
    }
    Value identifier = object_method(item, "isidentifier", NULL, 0);
    if (!identifier) return -1;
    if (identifier != KR_TRUE) {
        error_raise(&kr_type_TypeError, "__slots__ must be identifiers");
        return -1;
    }
    if (str_equals_text(item, "__dict__")) {
        if (names->dict || !may_add_dict(cls->base)) {
            error_raise(&kr_type_TypeError, "__dict__ slot disallowed: we already got one");
            return -1;
        }
        names->dict = true;
        return 0;
    }
    if (str_equals_text(item, "__weakref__")) {
        if (names->weakref || !may_add_weakrefs(cls->base)) {
            error_raise(
                &kr_type_TypeError,
                "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
            return -1;
        }
        names->weakref = true;
        return 0;
    }
    Value name = str_intern(name_mangle(cls->name, str_intern(item)));
    if (dict_get_str(cls->dict, name) && !str_equals_text(item, "__qualname__") &&
        !str_equals_text(item, "__classcell__")) {
        error_raise(&kr_type_ValueError, "%R in __slots__ conflicts with class variable", name);
        return -1;
    }
    return list_append(names->members, name);
}

static int slot_names_read(Type *cls, Value slots, SlotNames *names) {
    names->members = list_new(4);
    Value items = value_is_str(slots) ? tuple_pack(1, slots) : tuple_from_iterable(slots);
    if (!items) return -1;
    if (tuple_length(items) && is_variable(cls->base)) {
        error_raise(&kr_type_TypeError, "nonempty __slots__ not supported for subtype of '%N'",
                    cls->base);
        return -1;
    }
    for (size_t i = 0; i < tuple_length(items); i++)
        if (slot_name_add(cls, names, tuple_get(items, i)) < 0) return -1;
    return list_sort(names->members, 0, false);
}

static void members_enter(Type *cls, Value members) {
    for (size_t i = 0; i < list_length(members); i++) {
        Value name = list_get(members, i);
        dict_set(cls->dict, name, member_descriptor_new(cls, name, cls->instance_size));
        cls->instance_size += sizeof(Value);
    }
    if (list_length(members)) cls->flags |= TYPE_OWN_MEMBERS;
}

/* ---- Predicted attributes ---- */

/* May name live in a slot of the instance? Not if it is found on the class first. */
static bool predictable(Type *cls, Value name) {
    Value found = dict_get_str(cls->dict, name);
    for (size_t i = 0; !found && i < tuple_length(cls->bases); i++)
        found = type_lookup(type_object(tuple_get(cls->bases, i)), name);
    return !found || !value_is_data_descriptor(found);
}

static bool names_contain(Value list, Value name) {
    for (size_t i = 0; i < list_length(list); i++)
        if (list_get(list, i) == name) return true;
    return false;
}

static void predicted_add(Type *cls, Value list, Value names) {
    for (size_t i = 0; names && i < tuple_length(names); i++) {
        Value name = str_intern(tuple_get(names, i));
        if (list_length(list) < PREDICTED_MAX && !names_contain(list, name) &&
            predictable(cls, name))
            list_append(list, name);
    }
}

/* The base's predicted slots keep their places; new ones can only follow them where nothing lies
 * between. */
static void predicted_place(Type *cls, Value predicted) {
    const Type *base = cls->base;
    bool extends = base->slot_count == 0 ||
                   base->slot_offset + base->slot_count * sizeof(Value) == cls->instance_size;
    if (base->slot_count)
        cls->slot_offset = base->slot_offset;
    else
        cls->slot_offset = cls->instance_size;
    Value list = list_new(8);
    for (size_t i = 0; i < base->slot_count; i++) list_append(list, tuple_get(base->slot_names, i));
    if (extends && cls->dict_offset > 0) {
        predicted_add(cls, list, predicted);
        for (size_t i = 0; i < tuple_length(cls->bases); i++) {
            const Type *other = type_object(tuple_get(cls->bases, i));
            if (other != base) predicted_add(cls, list, other->slot_names);
        }
        cls->instance_size += (uint32_t)((list_length(list) - base->slot_count) * sizeof(Value));
    }
    cls->slot_count = (uint32_t)list_length(list);
    cls->slot_names = cls->slot_count == base->slot_count ? base->slot_names : list_to_tuple(list);
}

/* Classes that hold other words than Values where subclasses begin (modules, types, exceptions of
 * any kind) have a dict word already; all others get theirs here. */
static void dict_place(Type *cls) {
    if (cls->flags & TYPE_VAR_SIZE) {
        cls->dict_offset = -1;
    } else {
        cls->dict_offset = (int32_t)cls->instance_size;
        cls->instance_size += sizeof(Value);
    }
    cls->flags |= TYPE_HAS_DICT;
}

static void descriptor_place(Type *cls) {
    bool traced = !(cls->flags & TYPE_VAR_SIZE) && cls->instance_size > sizeof(Object);
    cls->descriptor = traced ? GC_DESCRIPTOR_LENGTH(cls->instance_size) : GC_DESCRIPTOR_SCANNED;
}

int class_layout(Type *cls, Value slots, Value predicted) {
    const Type *base = cls->base;
    cls->instance_size = (base->instance_size + 7) & ~7u;
    cls->item_size = base->item_size;
    cls->dict_offset = base->dict_offset;
    SlotNames names = {0};
    if (slots && slot_names_read(cls, slots, &names) < 0) return -1;
    bool wants_dict = !slots || names.dict || some_base_has(cls, TYPE_HAS_DICT);
    if (wants_dict && may_add_dict(base)) dict_place(cls);
    if (cls->dict_offset) cls->flags |= TYPE_HAS_DICT;
    bool wants_weakrefs = !slots || names.weakref || some_base_has(cls, TYPE_WEAK);
    if (base->flags & TYPE_WEAK || (wants_weakrefs && may_add_weakrefs(base)))
        cls->flags |= TYPE_WEAK;
    if (slots) members_enter(cls, names.members);
    if (!(cls->flags & (TYPE_VAR_SIZE | TYPE_TYPE))) predicted_place(cls, predicted);
    if (cls->flags & TYPE_TYPE)
        cls->descriptor = base->descriptor;
    else
        descriptor_place(cls);
    return 0;
}
