/* The match statement: which subjects are sequences and mappings, and what keys and class patterns
 * extract. */
#include "containers/containers.h"
#include "core/call.h"
#include "core/names.h"
#include "core/native.h"
#include "core/type.h"
#include "text/str.h"

extern Type kr_type_bytearray, kr_type_set, kr_type_frozenset;

static bool subject_has_flag(Value subject, TypeFlags flag) {
    Type *type = value_type(subject);
    type_prepare(type);
    return (type->flags & flag) != 0;
}

bool kr_match_sequence(Value subject) { return subject_has_flag(subject, TYPE_SEQUENCE); }
bool kr_match_mapping(Value subject) { return subject_has_flag(subject, TYPE_MAPPING); }

Value kr_length(Value v) { return native_wrap_i64(object_length(v)); }

int64_t kr_match_text(Value subject, Value texts) {
    if (!value_is_exact(subject, &kr_type_str)) return -1;
    const TupleObject *tuple = tuple_object(texts);
    for (size_t i = 0; i < tuple->length; i++)
        if (tuple->items[i] == subject) return (int64_t)i; /* both interned: mostly so */
    for (size_t i = 0; i < tuple->length; i++)
        if (str_equal(tuple->items[i], subject)) return (int64_t)i;
    return (int64_t)tuple->length;
}

/* ---- Mappings ---- */

enum { KEYS_FEW = 8 }; /* compared with each other; more go into a set */

static bool keys_are_texts(Value keys, size_t count) {
    if (count > KEYS_FEW) return false;
    for (size_t i = 0; i < count; i++)
        if (!value_is_exact(tuple_get(keys, i), &kr_type_str)) return false;
    return true;
}

static int raise_duplicate(Value key) {
    error_raise(&kr_type_ValueError, "mapping pattern checks duplicate key (%R)", key);
    return -1;
}

/* Value patterns may turn out equal when it is too late for a syntax error. */
static int keys_check(Value keys, size_t index, Value *seen) {
    Value key = tuple_get(keys, index);
    if (keys_are_texts(keys, index + 1)) {
        for (size_t i = 0; i < index; i++)
            if (str_equal(tuple_get(keys, i), key)) return raise_duplicate(key);
        return 0;
    }
    for (size_t i = *seen ? index : 0; i <= index; i++) {
        if (!*seen) *seen = set_new();
        int known = set_contains(*seen, tuple_get(keys, i));
        if (known) return known < 0 ? -1 : raise_duplicate(tuple_get(keys, i));
        if (set_add(*seen, tuple_get(keys, i)) < 0) return -1;
    }
    return 0;
}

Value kr_match_keys(Value subject, Value keys) {
    size_t count = tuple_length(keys);
    if (count == 0) return tuple_new(0);
    Value get = 0, absent = 0, seen = 0, values = tuple_new(count);
    bool is_plain = value_is_exact(subject, &kr_type_dict);
    if (!is_plain) {
        get = object_getattr(subject, str_intern_text("get"));
        absent = get ? object_call0(value_of(&kr_type_object)) : 0;
        if (!absent) return 0;
    }
    for (size_t i = 0; i < count; i++) {
        if (keys_check(keys, i, &seen) < 0) return 0;
        Value value = is_plain ? dict_get(subject, tuple_get(keys, i))
                               : object_call2(get, tuple_get(keys, i), absent);
        if (!value || value == absent) return 0;
        tuple_object(values)->items[i] = value;
    }
    return values;
}

Value kr_match_rest(Value subject, Value keys) {
    Value rest = dict_new();
    if (kr_dict_update_raw(rest, subject) < 0) return 0;
    for (size_t i = 0; i < tuple_length(keys); i++) {
        int found = dict_del(rest, tuple_get(keys, i));
        if (found < 0) return 0;
        if (!found) return error_raise_key(tuple_get(keys, i));
    }
    return rest;
}

/* ---- Classes ---- */

/* Their only positional pattern gets the subject itself. */
static Type *const self_types[] = {
    &kr_type_bool,  &kr_type_bytearray, &kr_type_bytes, &kr_type_dict,
    &kr_type_float, &kr_type_frozenset, &kr_type_int,   &kr_type_list,
    &kr_type_set,   &kr_type_str,       &kr_type_tuple,
};

static bool type_matches_self(const Type *type) {
    for (; type; type = type->base)
        for (size_t i = 0; i < sizeof self_types / sizeof *self_types; i++)
            if (type == self_types[i]) return true;
    return false;
}

enum { NAMES_FEW = 8 }; /* on the stack */

typedef struct ClassMatch {
    Value subject;
    const Type *type;
    Value *items; /* what was extracted */
    size_t count;
    Value *names; /* of what was extracted: as many as items */
    size_t name_count;
} ClassMatch;

/* 1, 0: the subject has no such attribute, -1. */
static int attribute_extract(ClassMatch *match, Value name) {
    for (size_t i = 0; i < match->name_count; i++) {
        if (!str_equal(match->names[i], name)) continue;
        error_raise(&kr_type_TypeError, "%N() got multiple sub-patterns for attribute %R",
                    match->type, name);
        return -1;
    }
    match->names[match->name_count++] = name;
    Value value = object_getattr_optional(match->subject, name);
    if (!value) return error_is_set() ? -1 : 0;
    match->items[match->count++] = value;
    return 1;
}

/* The class's __match_args__, an empty tuple where it has none; 0 with an error. */
static Value match_args_of(Value cls, bool *given) {
    Value args = object_getattr_optional(cls, NAME(__match_args__));
    *given = args != 0;
    if (!args) return error_is_set() ? 0 : tuple_new(0);
    if (value_is_exact(args, &kr_type_tuple)) return args;
    return error_raise(&kr_type_TypeError, "%N.__match_args__ must be a tuple (got %T)",
                       (const Type *)cls, args);
}

static int positional_check(const Type *type, size_t allowed, size_t given) {
    if (given <= allowed) return 0;
    error_raise(&kr_type_TypeError, "%N() accepts %zu positional sub-pattern%s (%zu given)", type,
                allowed, allowed == 1 ? "" : "s", given);
    return -1;
}

/* 1, 0, -1. */
static int positional_extract(ClassMatch *match, size_t count) {
    bool given;
    Value args = match_args_of(value_of(match->type), &given);
    if (!args) return -1;
    bool self = !given && type_matches_self(match->type);
    if (positional_check(match->type, self ? 1 : tuple_length(args), count) < 0) return -1;
    if (self) {
        match->items[match->count++] = match->subject;
        return 1;
    }
    for (size_t i = 0; i < count; i++) {
        Value name = tuple_get(args, i);
        if (!value_is_exact(name, &kr_type_str)) {
            error_raise(&kr_type_TypeError, "__match_args__ elements must be strings (got %T)",
                        name);
            return -1;
        }
        int found = attribute_extract(match, name);
        if (found <= 0) return found;
    }
    return 1;
}

Value kr_match_class(Value subject, Value cls, Value names, int64_t positional) {
    if (!value_is_class(cls))
        return error_raise(&kr_type_TypeError, "called match pattern must be a type");
    if (object_isinstance(subject, cls) <= 0) return 0;
    size_t keywords = names ? tuple_length(names) : 0, count = (size_t)positional + keywords;
    Value items = tuple_new(count), few[NAMES_FEW];
    ClassMatch match = {.subject = subject,
                        .type = (const Type *)cls,
                        .items = tuple_object(items)->items,
                        .names = count <= NAMES_FEW ? few : tuple_object(tuple_new(count))->items};
    if (positional && positional_extract(&match, (size_t)positional) <= 0) return 0;
    for (size_t i = 0; i < keywords; i++)
        if (attribute_extract(&match, tuple_get(names, i)) <= 0) return 0;
    return items;
}
