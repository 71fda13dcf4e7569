/* dict, for C and compiled code: making, reading, writing, and the entries that refer to slots. */
#include "containers/dict.h"

Value dict_new(void) {
    DictObject *dict = GC_NEW(DictObject, &kr_type_dict);
    dict->table = &dict_empty_table;
    return value_of(dict);
}

/* ---- Reading ---- */

Value dict_get(Value dict, Value key) {
    int64_t hash = key_hash(key);
    return hash == -1 ? 0 : dict_get_hashed(dict_object(dict), key, (uint64_t)hash);
}

Value dict_get_str(Value dict, Value key) { return dict_get(dict, key); }

Value dict_get_text(Value dict, const char *utf8) { return dict_get(dict, str_intern_text(utf8)); }

bool dict_next(Value dict, size_t *position, Value *key, Value *value) {
    uint64_t at = *position;
    const DictEntry *entry = dict_entry_at(dict_object(dict), &at);
    if (!entry) return false;
    *position = at + 1;
    *key = entry->key;
    if (value) *value = entry_value(entry);
    return true;
}

Value dict_keys_list(Value dict) {
    Value list = list_new(dict_length(dict)), key;
    if (!list) return 0;
    for (size_t position = 0; dict_next(dict, &position, &key, NULL);)
        if (list_append(list, key) < 0) return 0;
    return list;
}

Value dict_copy(Value dict) {
    Value copy = dict_new();
    DictObject *to = dict_object(copy), *from = dict_object(dict);
    if (dict_reserve(to, from->count) < 0) return 0;
    for (uint64_t position = 0;; position++) {
        const DictEntry *entry = dict_entry_at(from, &position);
        if (!entry) return copy;
        if (dict_insert(to, entry->key, entry->hash, entry_value(entry)) < 0) return 0;
    }
}

/* ---- Writing ---- */

int dict_set(Value dict, Value key, Value value) {
    int64_t hash = key_hash(key);
    return hash == -1 ? -1 : dict_set_hashed(dict_object(dict), key, (uint64_t)hash, value);
}

int dict_set_text(Value dict, const char *utf8, Value value) {
    return dict_set(dict, str_intern_text(utf8), value);
}

int dict_del(Value dict, Value key) {
    int64_t hash = key_hash(key);
    if (hash == -1) return -1;
    int64_t position = dict_find(dict_object(dict), key, (uint64_t)hash);
    if (position < 0) return position == DICT_FAILED ? -1 : 0;
    bool there = entry_value(&dict_object(dict)->table->entries[position]) != 0;
    dict_remove(dict_object(dict), position);
    return there;
}

Value dict_pop(Value dict, Value key) {
    if (dict_length(dict) == 0) return 0; /* as CPython: an empty dict does not even hash the key */
    int64_t hash = key_hash(key);
    if (hash == -1) return 0;
    int64_t position = dict_find(dict_object(dict), key, (uint64_t)hash);
    if (position < 0) return 0;
    Value value = entry_value(&dict_object(dict)->table->entries[position]);
    dict_remove(dict_object(dict), position);
    return value;
}

Value dict_setdefault(Value dict, Value key, Value value) {
    int64_t hash = key_hash(key);
    if (hash == -1) return 0;
    int64_t position = dict_find(dict_object(dict), key, (uint64_t)hash);
    if (position == DICT_FAILED) return 0;
    if (position == DICT_ABSENT)
        return dict_insert(dict_object(dict), key, (uint64_t)hash, value) < 0 ? 0 : value;
    DictEntry *entry = &dict_object(dict)->table->entries[position];
    if (!entry_value(entry)) entry_set_value(entry, value);
    return entry_value(entry);
}

/* ---- References to slots ---- */

int dict_add_slot(Value v, Value key, Value *slot, Value owner) {
    DictObject *dict = dict_object(v);
    int64_t hash = key_hash(key);
    if (hash == -1) return -1;
    dict->owner_ = owner;
    Value reference = value_of(slot) | SLOT_REFERENCE_TAG;
    int64_t position = dict_find(dict, key, (uint64_t)hash);
    if (position == DICT_FAILED) return -1;
    if (position == DICT_ABSENT) return dict_insert(dict, key, (uint64_t)hash, reference);
    dict->table->entries[position].value = reference;
    return 0;
}

void dict_drop_slot(Value v, Value key) {
    DictObject *dict = dict_object(v);
    int64_t hash = key_hash(key);
    if (hash == -1) return error_clear();
    int64_t position = dict_find(dict, key, (uint64_t)hash);
    if (position >= 0)
        dict_remove(dict, position);
    else if (position == DICT_FAILED)
        error_clear();
}

/* ---- Displays and comprehensions ---- */

Value kr_dict_make(const Value *items, size_t pairs) {
    Value dict = dict_new();
    if (pairs > 0 && dict_reserve(dict_object(dict), pairs) < 0) return 0;
    for (size_t i = 0; i < pairs; i++)
        if (dict_set(dict, items[2 * i], items[2 * i + 1]) < 0) return 0;
    return dict;
}

/* items: a constant tuple of key, value, key, value, ... */
Value kr_dict_from_const(Value items) {
    return kr_dict_make(tuple_object(items)->items, tuple_length(items) / 2);
}

int kr_dict_set_raw(Value dict, Value key, Value value) { return dict_set(dict, key, value); }
