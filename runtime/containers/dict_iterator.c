/* The iterators of dict and its views: keys, values, items, each forwards and backwards. */
#include "dict_iterator.stub.h"

#include "containers/dict.h"
#include "core/iterate.h"
#include "dict.stub.h"

static inline DictIterator *dict_iterator(Value v) { return (DictIterator *)v; }

Value dict_iterator_new(Type *type, Value dict) {
    DictIterator *iterator = GC_NEW(DictIterator, type);
    iterator->dict = dict;
    iterator->count = iterator->remaining = dict_length(dict);
    return value_of(iterator);
}

Value dict_iterator_new_reversed(Type *type, Value dict) {
    Value iterator = dict_iterator_new(type, dict);
    dict_iterator(iterator)->position = dict_object(dict)->table->used;
    return iterator;
}

/* Checks that the dict has as many entries as at the start; an iterator that saw a change keeps
 * raising. */
static bool iterator_is_valid(DictIterator *iterator) {
    if (iterator->count == dict_length(iterator->dict)) return true;
    error_raise(&kr_type_RuntimeError, "dictionary changed size during iteration");
    iterator->count = UINT64_MAX;
    return false;
}

/* The entry counts as visited; NULL if there are more entries than there were. */
static const DictEntry *iterator_visit(DictIterator *iterator, const DictEntry *entry) {
    if (iterator->remaining > 0) {
        iterator->remaining--;
        return entry;
    }
    error_raise(&kr_type_RuntimeError, "dictionary keys changed during iteration");
    iterator->dict = 0;
    return NULL;
}

/* The next entry; NULL at the end, or with an error. */
static const DictEntry *iterator_next(DictIterator *iterator) {
    if (!iterator->dict || !iterator_is_valid(iterator)) return NULL;
    const DictEntry *entry = dict_entry_at(dict_object(iterator->dict), &iterator->position);
    if (!entry) return iterator->dict = 0, NULL;
    iterator->position++;
    return iterator_visit(iterator, entry);
}

static const DictEntry *iterator_previous(DictIterator *iterator) {
    if (!iterator->dict || !iterator_is_valid(iterator)) return NULL;
    const DictTable *table = dict_object(iterator->dict)->table;
    uint64_t position = iterator->position < table->used ? iterator->position : table->used;
    while (position > 0 && !entry_value(&table->entries[position - 1])) position--;
    if (position == 0) return iterator->dict = 0, NULL;
    iterator->position = position - 1;
    return iterator_visit(iterator, &table->entries[position - 1]);
}

static Value iterator_hint(Value self) {
    const DictIterator *iterator = dict_iterator(self);
    bool valid = iterator->dict && iterator->count == dict_length(iterator->dict);
    return small_make(valid ? (int64_t)iterator->remaining : 0);
}

static Value entry_key(const DictEntry *entry) { return entry ? entry->key : 0; }
static Value entry_only_value(const DictEntry *entry) { return entry ? entry_value(entry) : 0; }
static Value entry_item(const DictEntry *entry) {
    return entry ? tuple_pack(2, entry->key, entry_value(entry)) : 0;
}

Value kr_dict___iter__(Value self) { return dict_iterator_new(&kr_type_dict_keyiterator, self); }
Value kr_dict___reversed__(Value self) {
    return dict_iterator_new_reversed(&kr_type_dict_reversekeyiterator, self);
}

Value kr_dict_keyiterator___iter__(Value self) { return self; }
Value kr_dict_keyiterator___next__(Value self) {
    return entry_key(iterator_next(dict_iterator(self)));
}
Value kr_dict_keyiterator___length_hint__(Value self) { return iterator_hint(self); }

Value kr_dict_valueiterator___iter__(Value self) { return self; }
Value kr_dict_valueiterator___next__(Value self) {
    return entry_only_value(iterator_next(dict_iterator(self)));
}
Value kr_dict_valueiterator___length_hint__(Value self) { return iterator_hint(self); }

Value kr_dict_itemiterator___iter__(Value self) { return self; }
Value kr_dict_itemiterator___next__(Value self) {
    return entry_item(iterator_next(dict_iterator(self)));
}
int dict_item_next(Value self, Value *results) {
    const DictEntry *entry = iterator_next(dict_iterator(self));
    results[0] = 0;
    if (!entry) return error_is_set() ? -1 : 0;
    results[0] = entry->key;
    results[1] = entry_value(entry);
    return 0;
}
Value kr_dict_itemiterator___length_hint__(Value self) { return iterator_hint(self); }

Value kr_dict_reversekeyiterator___iter__(Value self) { return self; }
Value kr_dict_reversekeyiterator___next__(Value self) {
    return entry_key(iterator_previous(dict_iterator(self)));
}
Value kr_dict_reversekeyiterator___length_hint__(Value self) { return iterator_hint(self); }

Value kr_dict_reversevalueiterator___iter__(Value self) { return self; }
Value kr_dict_reversevalueiterator___next__(Value self) {
    return entry_only_value(iterator_previous(dict_iterator(self)));
}
Value kr_dict_reversevalueiterator___length_hint__(Value self) { return iterator_hint(self); }

Value kr_dict_reverseitemiterator___iter__(Value self) { return self; }
Value kr_dict_reverseitemiterator___next__(Value self) {
    return entry_item(iterator_previous(dict_iterator(self)));
}
Value kr_dict_reverseitemiterator___length_hint__(Value self) { return iterator_hint(self); }

/* ---- Copies: of what a copy of the iterator still gives ---- */

static Value iterator_reduce(Value self, const DictEntry *(*step)(DictIterator *),
                             Value (*part)(const DictEntry *)) {
    DictIterator rest = *dict_iterator(self);
    Value items = list_new(rest.remaining);
    for (const DictEntry *entry; (entry = step(&rest));)
        if (list_append(items, part(entry)) < 0) return 0;
    return error_is_set() ? 0 : iterator_reduce_rest(items);
}

#define REDUCE(kind, step, part)                                                                   \
    Value kr_dict_##kind##iterator___reduce__(Value self) {                                        \
        return iterator_reduce(self, step, part);                                                  \
    }
REDUCE(key, iterator_next, entry_key)
REDUCE(value, iterator_next, entry_only_value)
REDUCE(item, iterator_next, entry_item)
REDUCE(reversekey, iterator_previous, entry_key)
REDUCE(reversevalue, iterator_previous, entry_only_value)
REDUCE(reverseitem, iterator_previous, entry_item)
