/* _collections: what Counter counts with. */
#include "_collections.stub.h"

#include "containers/dict.h"
#include "core/call.h"
#include "core/names.h"
#include "core/slot.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"

#include "dict.stub.h"

/* Does the entry that was found for the key stay while the sum is made? Adding may change the dict;
 * and of keys of the program's classes CPython asks a second time whether they are equal. */
static bool adds_in_place(Value key, Value count, Value more) {
    if (!count || !value_both_small(count, more)) return false;
    return value_is_small(key) || !(value_type(key)->flags & TYPE_HEAP);
}

/* Adds `more` to what the dict has for item; what is not there starts with it. 0, -1. */
static int count_in_dict(DictObject *dict, Value item, Value more) {
    int64_t hash = key_hash(item), position = hash == -1 ? DICT_FAILED : 0;
    if (hash != -1) position = dict_find(dict, item, (uint64_t)hash);
    if (position == DICT_FAILED) return -1;
    if (position == DICT_ABSENT) return dict_insert(dict, item, (uint64_t)hash, more);
    DictEntry *entry = &dict->table->entries[position];
    Value count = entry_value(entry), sum = count ? kr_binop_add(count, more) : more;
    if (!sum) return -1;
    if (!adds_in_place(item, count, more)) return dict_set_hashed(dict, item, (uint64_t)hash, sum);
    entry_set_value(entry, sum);
    return 0;
}

static int count_in_mapping(Value mapping, Value get, Value item) {
    Value count = object_call2(get, item, small_make(0));
    count = count ? kr_binop_add(count, small_make(1)) : 0;
    return count ? object_setitem(mapping, item, count) : -1;
}

/* A dict whose get and __setitem__ are dict's own. */
static bool counts_plainly(Value mapping) {
    Value get = str_intern_text("get");
    return value_is_dict(mapping) &&
           type_lookup(value_type(mapping), get) == type_lookup(&kr_type_dict, get) &&
           object_slot(mapping, SLOT___setitem__) == (void *)kr_dict___setitem__;
}

/* ---- The items of a list or tuple ---- */

/* Counting many different items waits for memory and little else: for an item, for its place in the
 * index, for the entry there, for the entry's key. So each is asked for while the items before it
 * are counted; a step apart, because each leads to the next. */
enum { FETCH_STEP = 4 /* items */ };

static inline void fetch_item(Value item) {
    if (!value_is_small(item)) __builtin_prefetch((const void *)item);
}

typedef void Fetch(const DictObject *dict, uint64_t hash);

static inline void fetch_place(const DictObject *dict, Value item, Fetch *fetch) {
    if (value_is_exact(item, &kr_type_str)) fetch(dict, str_object(item)->hash);
}

/* items: with 4 * FETCH_STEP behind it. */
static inline void fetch_ahead(const DictObject *dict, const Value *items) {
    fetch_item(items[4 * FETCH_STEP]);
    fetch_place(dict, items[3 * FETCH_STEP], dict_fetch_index);
    fetch_place(dict, items[2 * FETCH_STEP], dict_fetch_entry);
    fetch_place(dict, items[FETCH_STEP], dict_fetch_key);
}

static int count_sequence(DictObject *dict, Value items) {
    for (size_t i = 0, count;; i++) {
        const Value *values = sequence_fast_items(items, &count); /* __eq__ may have changed it */
        if (i >= count) return 0;
        if (i + 4 * FETCH_STEP < count) fetch_ahead(dict, values + i);
        if (count_in_dict(dict, values[i], small_make(1)) < 0) return -1;
    }
}

/* ---- _count_elements ---- */

static int count_iterator(Value mapping, Value iterator) {
    Value item, get = object_getattr_text(mapping, "get");
    if (!get) return -1;
    while ((item = object_next(iterator)))
        if (count_in_mapping(mapping, get, item) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

static int count_iterator_plainly(DictObject *dict, Value iterator) {
    Value item;
    while ((item = object_next(iterator)))
        if (count_in_dict(dict, item, small_make(1)) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

Value kr__collections__count_elements(Value mapping, Value iterable) {
    bool plain = counts_plainly(mapping);
    if (plain &&
        (value_is_exact(iterable, &kr_type_list) || value_is_exact(iterable, &kr_type_tuple)))
        return count_sequence(dict_object(mapping), iterable) < 0 ? 0 : KR_NONE;
    Value iterator = object_iter(iterable);
    if (!iterator) return 0;
    int status = plain ? count_iterator_plainly(dict_object(mapping), iterator)
                       : count_iterator(mapping, iterator);
    return status < 0 ? 0 : KR_NONE;
}

/* ---- _add_counts ---- */

/* Are the items of this mapping what its entries say? */
static bool reads_plainly(Value mapping) {
    return dict_is_plain(mapping) &&
           type_lookup(value_type(mapping), NAME(items)) == type_lookup(&kr_type_dict, NAME(items));
}

/* dict[key] = count + dict.get(key, 0). 0, -1. */
static int count_added(DictObject *dict, Value key, uint64_t hash, Value count) {
    int64_t position = dict_find(dict, key, hash);
    if (position == DICT_FAILED) return -1;
    DictEntry *entry = position == DICT_ABSENT ? NULL : &dict->table->entries[position];
    Value had = entry ? entry_value(entry) : 0;
    Value sum = kr_binop_add(count, had ? had : small_make(0));
    if (!sum) return -1;
    if (!adds_in_place(key, had, count)) return dict_set_hashed(dict, key, hash, sum);
    entry_set_value(entry, sum);
    return 0;
}

/* Is it done? Else nothing is, and the mapping must be asked for its items. */
Value kr__collections__add_counts(Value mapping, Value other) {
    if (mapping == other || !counts_plainly(mapping) || !reads_plainly(other)) return KR_FALSE;
    const DictObject *from = dict_object(other);
    uint64_t live = from->count;
    for (uint64_t position = 0;; position++) {
        const DictEntry *entry = dict_entry_at(from, &position);
        if (!entry) return KR_TRUE;
        if (count_added(dict_object(mapping), entry->key, entry->hash, entry_value(entry)) < 0)
            return 0;
        if (KR_UNLIKELY(from->count != live)) /* an __eq__ or __add__ of the program's */
            return error_raise(&kr_type_RuntimeError, "dictionary changed size during iteration");
    }
}
