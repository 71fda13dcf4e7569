/* dict: its methods. The hash table is in dict_table.c, filling from others in dict_update.c. */
#include "dict.stub.h"

#include "containers/dict.h"
#include "containers/set.h"
#include "core/size.h"
#include "core/type.h"

/* ---- Construction ---- */

Value kr_dict___new__(Value cls, Value args, Value kwargs) { return dict_alloc(type_object(cls)); }

/* dict(...) and update(...): at most one mapping or iterable of pairs, then the keywords. */
static Value dict_fill(Value self, Value args, Value kwargs, const char *what) {
    size_t count = tuple_length(args);
    if (count > 1)
        return error_raise(&kr_type_TypeError, "%s expected at most 1 argument, got %zu", what,
                           count);
    if (count == 1 && dict_update(self, tuple_get(args, 0)) < 0) return 0;
    if (kwargs && dict_merge(self, kwargs) < 0) return 0;
    return KR_NONE;
}

Value kr_dict___init__(Value self, Value args, Value kwargs) {
    return dict_fill(self, args, kwargs, "dict");
}

Value kr_dict_update(Value self, Value args, Value kwargs) {
    return dict_fill(self, args, kwargs, "update");
}

Value kr_dict_copy(Value self) { return dict_copy(self); }

/* Sets and dicts know the hashes of their keys. Comparing keys may run code that changes them. */
static int fill_from_dict(DictObject *dict, const DictObject *keys, Value value) {
    for (uint64_t position = 0;; position++) {
        const DictEntry *entry = dict_entry_at(keys, &position);
        if (!entry) return 0;
        if (dict_set_hashed(dict, entry->key, entry->hash, value) < 0) return -1;
    }
}

static int fill_from_set(DictObject *dict, const SetObject *keys, Value value) {
    for (uint64_t position = 0;; position++) {
        const SetEntry *entry = set_entry_at(keys, &position);
        if (!entry) return 0;
        if (dict_set_hashed(dict, entry->key, entry->hash, value) < 0) return -1;
    }
}

static int fill_from_keys(Value dict, Value iterable, Value value) {
    if (value_is_exact(dict, &kr_type_dict)) {
        if (value_is_exact(iterable, &kr_type_dict))
            return fill_from_dict(dict_object(dict), dict_object(iterable), value);
        if (value_is_exact(iterable, &kr_type_set) || value_is_exact(iterable, &kr_type_frozenset))
            return fill_from_set(dict_object(dict), set_object(iterable), value);
    }
    Value iterator = object_iter(iterable);
    if (!iterator) return -1;
    bool plain = value_is_exact(dict, &kr_type_dict);
    for (Value key; (key = object_next(iterator)) != 0;)
        if ((plain ? dict_set(dict, key, value) : object_setitem(dict, key, value)) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

Value kr_dict_fromkeys(Value cls, Value iterable, Value value) {
    Value dict = cls == value_of(&kr_type_dict) ? dict_new() : object_call0(cls);
    if (!dict) return 0;
    return fill_from_keys(dict, iterable, value) < 0 ? 0 : dict;
}

/* ---- Text ---- */

static int dict_repr_items(StrBuilder *text, Value self) {
    Value key, value;
    bool first = true;
    for (size_t position = 0; dict_next(self, &position, &key, &value); first = false) {
        Value key_text = object_repr(key);
        Value value_text = key_text ? object_repr(value) : 0;
        if (!value_text) return -1;
        if (!first) str_builder_text(text, ", ");
        str_builder_str(text, key_text);
        str_builder_text(text, ": ");
        str_builder_str(text, value_text);
    }
    return 0;
}

Value kr_dict___repr__(Value self) {
    if (dict_length(self) == 0) return str_from_text("{}");
    int active = repr_enter(self);
    if (active != 0) return active > 0 ? str_from_text("{...}") : 0;
    StrBuilder text;
    str_builder_init(&text);
    str_builder_char(&text, '{');
    int status = recursion_check_in(" while getting the repr of an object");
    if (status == 0) status = dict_repr_items(&text, self);
    str_builder_char(&text, '}');
    repr_leave(self);
    return status == 0 ? str_builder_finish(&text) : 0;
}

/* ---- Items ---- */

int64_t kr_dict___len__(Value self) { return (int64_t)dict_length(self); }

/* A subclass may say what a missing key gives. */
static Value dict_missing(Value self, Value key) {
    if (!value_is_exact(self, &kr_type_dict)) {
        Value missing = object_special(self, NAME(__missing__));
        if (missing) return object_call1(missing, key);
        if (error_is_set()) return 0;
    }
    return error_raise_key(key);
}

Value kr_dict___getitem__(Value self, Value key) {
    Value value = dict_get(self, key);
    if (KR_LIKELY(value != 0)) return value;
    return error_is_set() ? 0 : dict_missing(self, key);
}

Value kr_dict___setitem__(Value self, Value key, Value value) {
    return dict_set(self, key, value) < 0 ? 0 : KR_NONE;
}

Value kr_dict___delitem__(Value self, Value key) {
    int deleted = dict_del(self, key);
    if (deleted > 0) return KR_NONE;
    return deleted < 0 ? 0 : error_raise_key(key);
}

int kr_dict___contains__(Value self, Value key) {
    if (dict_get(self, key)) return 1;
    return error_is_set() ? -1 : 0;
}

Value kr_dict_get(Value self, Value key, Value otherwise) {
    Value value = dict_get(self, key);
    if (value) return value;
    return error_is_set() ? 0 : otherwise;
}

Value kr_dict_setdefault(Value self, Value key, Value otherwise) {
    return dict_setdefault(self, key, otherwise);
}

Value kr_dict_pop(Value self, Value key, Value otherwise) {
    Value value = dict_pop(self, key);
    if (value || error_is_set()) return value;
    return otherwise ? otherwise : error_raise_key(key);
}

Value kr_dict_popitem(Value self) {
    Value key, value = dict_remove_last(dict_object(self), &key);
    if (value) return tuple_pack(2, key, value);
    return error_raise(&kr_type_KeyError, "popitem(): dictionary is empty");
}

Value kr_dict_clear(Value self) {
    dict_reset(dict_object(self));
    return KR_NONE;
}

/* ---- Operators ---- */

static Value dict_union(Value a, Value b) {
    if (!value_is_dict(a) || !value_is_dict(b)) return KR_NOT_IMPLEMENTED;
    Value dict = dict_copy(a);
    return dict && dict_update(dict, b) == 0 ? dict : 0;
}

Value kr_dict___or__(Value self, Value other) { return dict_union(self, other); }
Value kr_dict___ror__(Value self, Value other) { return dict_union(other, self); }
Value kr_dict___ior__(Value self, Value other) { return dict_update(self, other) < 0 ? 0 : self; }

/* Has b, of the same length, the same keys with equal values? 1, 0, -1. */
static int dict_equal(DictObject *a, DictObject *b) {
    if (recursion_check_in(" in comparison") < 0) return -1;
    if (a->count != b->count) return 0;
    for (uint64_t position = 0;; position++) {
        const DictEntry *entry = dict_entry_at(a, &position);
        if (!entry) return 1;
        Value value = entry_value(entry); /* before the comparison of keys, which may change a */
        Value other = dict_get_hashed(b, entry->key, entry->hash);
        if (!other) return error_is_set() ? -1 : 0;
        int equal = item_equal(value, other);
        if (equal <= 0) return equal;
    }
}

static Value dict_equality(Value self, Value other, bool negate) {
    if (!value_is_dict(other)) return KR_NOT_IMPLEMENTED;
    int equal = dict_equal(dict_object(self), dict_object(other));
    return equal < 0 ? 0 : value_from_bool((equal != 0) != negate);
}

Value kr_dict___eq__(Value self, Value other) { return dict_equality(self, other, false); }
Value kr_dict___ne__(Value self, Value other) { return dict_equality(self, other, true); }
Value kr_dict___lt__(Value self, Value other) { return KR_NOT_IMPLEMENTED; }
Value kr_dict___le__(Value self, Value other) { return KR_NOT_IMPLEMENTED; }
Value kr_dict___gt__(Value self, Value other) { return KR_NOT_IMPLEMENTED; }
Value kr_dict___ge__(Value self, Value other) { return KR_NOT_IMPLEMENTED; }

/* ---- The rest ---- */

/* What CPython 3.11 reports: the dict, then unless empty its key table: header, index, and entries,
 * which are shorter while all keys are str. */
enum { CPYTHON_KEYS_SIZE = 32, CPYTHON_STR_ENTRY = 16, CPYTHON_ENTRY = 24 };
/* The dict of an instance has room for values only: as many as its class's first instance gets. */
enum { CPYTHON_OWN_VALUES = 29 };

Value kr_dict___sizeof__(Value self) {
    const DictTable *table = dict_object(self)->table;
    int64_t basic = type_basic_size(value_type(self));
    if (dict_object(self)->owner_ &&
        !object_is_instance_of(dict_object(self)->owner_, &kr_type_module))
        return small_make(basic + CPYTHON_OWN_VALUES * (int64_t)sizeof(Value));
    if (table == &dict_empty_table) return small_make(basic);
    uint64_t entries = table->capacity * (table->only_str ? CPYTHON_STR_ENTRY : CPYTHON_ENTRY);
    return small_make(basic +
                      (int64_t)(CPYTHON_KEYS_SIZE + ((table->mask + 1) << table->width) + entries));
}

Value kr_dict___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }
