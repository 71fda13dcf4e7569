/* tuple, list, dict, set, slice and range, for use in C. The structs are in abi/layout.h. */
#ifndef KRAIT_CONTAINERS_CONTAINERS_H
#define KRAIT_CONTAINERS_CONTAINERS_H

#include "core/object.h"

static inline TupleObject *tuple_object(Value v) { return (TupleObject *)v; }
static inline ListObject *list_object(Value v) { return (ListObject *)v; }
static inline DictObject *dict_object(Value v) { return (DictObject *)v; }
static inline bool value_is_tuple(Value v) {
    return value_is_object(v) && value_has_flag(v, TYPE_TUPLE);
}
static inline bool value_is_list(Value v) {
    return value_is_object(v) && value_has_flag(v, TYPE_LIST);
}
static inline bool value_is_dict(Value v) {
    return value_is_object(v) && value_has_flag(v, TYPE_DICT);
}
static inline bool value_is_set(Value v) {
    return value_is_object(v) && value_has_flag(v, TYPE_SET);
}

/* tuple. A new tuple's items are 0 until filled in. */
Value tuple_new(size_t length);
Value tuple_from(const Value *items, size_t length);
Value tuple_pack(size_t length, ...);
Value tuple_from_iterable(Value iterable);
static inline Value tuple_get(Value t, size_t i) { return tuple_object(t)->items[i]; }
static inline size_t tuple_length(Value t) { return tuple_object(t)->length; }
Value tuple_slice(Value t, size_t start, size_t end);
Value tuple_concat(Value a, Value b);

/* list. Callers read the buffer once: another thread, or a callback, may replace it. */
Value list_new(size_t capacity);
Value list_from(const Value *items, size_t length);
Value list_from_iterable(Value iterable);
static inline size_t list_length(Value v) { return list_object(v)->buffer->length; }
static inline Value list_get(Value v, size_t i) { return list_object(v)->buffer->items[i]; }
int list_append(Value list, Value item); /* 0, -1 */
int list_extend(Value list, Value iterable);
int list_insert(Value list, int64_t index, Value item);
int list_sort(Value list, Value key, bool reverse); /* key 0 or KR_NONE: none */
Value list_to_tuple(Value list);

/* dict. Keys are compared by identity, then hash and __eq__, so all may call Python and raise,
 * except where a name ends in _str: those take str keys and, on a dict with only str keys, call
 * nothing. */
Value dict_new(void);
/* With no more room than so many entries need. 0 with MemoryError. */
Value dict_new_for(uint64_t count);
Value dict_get(Value dict, Value key); /* 0 without error: absent */
Value dict_get_str(Value dict, Value key);
Value dict_get_text(Value dict, const char *utf8);
int dict_set(Value dict, Value key, Value value); /* 0, -1 */
int dict_set_text(Value dict, const char *utf8, Value value);
int dict_del(Value dict, Value key);   /* 1 deleted, 0 was not there, -1 */
Value dict_pop(Value dict, Value key); /* 0 without error: absent */
Value dict_setdefault(Value dict, Value key, Value value);
static inline size_t dict_length(Value dict) { return dict_object(dict)->count; }
/* Walks in order; *position starts at 0. False at the end. Safe against changes (may skip or
 * repeat). */
bool dict_next(Value dict, size_t *position, Value *key, Value *value);
Value dict_copy(Value dict);
int dict_update(Value dict, Value mapping_or_pairs);
Value dict_keys_list(Value dict);
/* Enters key with a reference to *slot, owned by owner (kept alive by the dict): loads and stores
 * of the entry go to *slot, and *slot == 0 means the entry is not there. Used for module globals
 * and for instance attributes. The caller has just made *slot non-zero. */
int dict_add_slot(Value dict, Value key, Value *slot, Value owner);
/* The slot behind key was set to 0 by its owner: drops the entry. */
void dict_drop_slot(Value dict, Value key);

/* set, frozenset. */
Value set_new(void);
Value frozenset_from_iterable(Value iterable); /* 0: empty */
int set_add(Value set, Value item);            /* 0, -1 */
int set_contains(Value set, Value item);       /* 1, 0, -1 */
int set_discard(Value set, Value item);        /* 1, 0, -1 */
size_t set_length(Value set);
bool set_next(Value set, size_t *position, Value *item);

/* slice: resolves against length as slice.indices does. *count: how many items. 0, -1. */
int slice_resolve(Value slice, int64_t length, int64_t *start, int64_t *stop, int64_t *step,
                  int64_t *count);
static inline bool value_is_slice(Value v) { return value_is_exact(v, &kr_type_slice); }

#endif
