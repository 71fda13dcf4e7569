/* Internals of dict: the insertion-ordered hash table.
 *
 * A table is an array of entries in insertion order, and an index that maps hashes to positions in
 * it. Removing leaves a hole (key 0), which goes when the table is built anew. A table is filled
 * before the dict points to it, and an entry is complete before the index leads to it, so that a
 * reader without a lock sees no halves.
 *
 * The value of an entry may be a reference to a slot, (Value)slot | 4: a module's global variable
 * or an instance's attribute. Readers see what the slot holds, with 0 for "not there"; writers
 * write into it. */
#ifndef KRAIT_CONTAINERS_DICT_H
#define KRAIT_CONTAINERS_DICT_H

#include "containers/item.h"

typedef struct DictEntry {
    Value key;   /* 0: a hole */
    Value value; /* or a slot reference */
    uint64_t hash;
} DictEntry;

struct DictTable {
    uint64_t mask;     /* index slots - 1 */
    uint64_t capacity; /* entries there is room for: two thirds of the index slots */
    uint64_t first;    /* no entry in front of this one is in use */
    uint64_t used;     /* entries in use, holes included */
    uint64_t fill; /* entries ever used, those that popitem took back included: each left a mark in
                      the index */
    void *index;   /* signed integers of 1 << width bytes: a position, or INDEX_... */
    uint32_t width;
    uint32_t
        only_str; /* every key that is or was here is exactly a str: lookups of str call nothing */
    DictEntry entries[];
};

enum { INDEX_EMPTY = -1, INDEX_HOLE = -2 };
/* What dict_find gives if there is no such key, or an error is set. */
enum { DICT_ABSENT = -1, DICT_FAILED = -2 };
enum { SLOT_REFERENCE_TAG = 4 };

static inline bool value_is_slot_reference(Value v) { return (v & 7) == SLOT_REFERENCE_TAG; }
static inline Value *slot_of_reference(Value v) { return (Value *)(v - SLOT_REFERENCE_TAG); }
/* What a reader of the entry sees; 0: it is not there. */
static inline Value entry_value(const DictEntry *entry) {
    Value value = entry->value;
    return KR_LIKELY(!value_is_slot_reference(value)) ? value : *slot_of_reference(value);
}
static inline void entry_set_value(DictEntry *entry, Value value) {
    if (KR_UNLIKELY(value_is_slot_reference(entry->value)))
        *slot_of_reference(entry->value) = value;
    else
        __atomic_store_n(&entry->value, value, __ATOMIC_RELEASE);
}

extern DictTable dict_empty_table;

/* The position of key's entry, DICT_ABSENT or DICT_FAILED. __eq__ may change the dict: the position
 * is good for the table that the dict has when this returns. */
int64_t dict_find(DictObject *dict, Value key, uint64_t hash);
/* Ask the machine for the memory where a key with this hash will be looked for first: its place in
 * the index; when that has come, the entry there; when that has come, the key of the entry. */
void dict_fetch_index(const DictObject *dict, uint64_t hash);
void dict_fetch_entry(const DictObject *dict, uint64_t hash);
void dict_fetch_key(const DictObject *dict, uint64_t hash);
/* Adds a key that is not there. 0, -1. */
int dict_insert(DictObject *dict, Value key, uint64_t hash, Value value);
/* The same in front of all others. */
int dict_insert_first(DictObject *dict, Value key, uint64_t hash, Value value);
/* Takes out the entry at a position, and zeroes its slot if it has one. */
void dict_remove(DictObject *dict, int64_t position);
/* Takes out the newest entry: its value, and its key; 0 if there is none. */
Value dict_remove_last(DictObject *dict, Value *key);
/* Sets with the hash known. 0, -1. */
int dict_set_hashed(DictObject *dict, Value key, uint64_t hash, Value value);
/* 0 without error: absent. */
Value dict_get_hashed(DictObject *dict, Value key, uint64_t hash);
/* Makes room for `count` entries in all. 0, -1. */
int dict_reserve(DictObject *dict, uint64_t count);
void dict_reset(DictObject *dict);
/* An empty dict of `type`: dict or a subclass. */
Value dict_alloc(Type *type);
/* The live entry at or after *position; NULL at the end. */
static inline DictEntry *dict_entry_at(const DictObject *dict, uint64_t *position) {
    DictTable *table = dict->table;
    if (*position < table->first) *position = table->first;
    for (; *position < table->used; (*position)++)
        if (entry_value(&table->entries[*position])) return &table->entries[*position];
    return NULL;
}
/* Is this a dict whose entries may be read directly: its iteration is dict's own? */
bool dict_is_plain(Value mapping);
/* Fills dict from a dict or another mapping; from an iterable of pairs. 0, -1 with CPython's error
 * texts. */
int dict_merge(Value dict, Value mapping);
int dict_merge_pairs(Value dict, Value pairs);

/* ---- Views and iterators ---- */

typedef struct DictView {
    Type *type;
    Value dict;
} DictView;

/* One step of a dict_itemiterator: key and value in results; results[0] is 0 at the end. 0, -1. */
int dict_item_next(Value iterator, Value *results);

typedef struct DictIterator {
    Type *type;
    Value dict;        /* 0: exhausted */
    uint64_t position; /* of the next entry; backwards: one above */
    uint64_t count;    /* live entries when the iteration began */
    uint64_t remaining;
} DictIterator;

Value dict_iterator_new(Type *type, Value dict);
Value dict_iterator_new_reversed(Type *type, Value dict);

#endif
