/* OrderedDict: its views, and the iterator of them all, which notices each change of the order. */
#include "_collections.stub.h"

#include "collections_types.h"

#include "containers/dict.h"
#include "core/iterate.h"

#include "dict_view.stub.h"

/* ---- The iterator ---- */

static OrderedIterator *ordered_iterator(Value v) { return (OrderedIterator *)v; }

/* Moves to the next entry in use, from the iterator's position onwards; at the end, the position
 * is ORDERED_END. */
static void iterator_settle(OrderedIterator *iterator) {
    const DictTable *table = iterator->table;
    if (!iterator->is_reversed) {
        if (!dict_entry_at(dict_object(iterator->dict), &iterator->position))
            iterator->position = ORDERED_END;
        return;
    }
    while (iterator->position != ORDERED_END && !entry_value(&table->entries[iterator->position]))
        iterator->position--; /* 0 is followed by ORDERED_END */
}

static Value iterator_new(Value dict, OrderedPart part, bool is_reversed) {
    OrderedIterator *iterator = GC_NEW(OrderedIterator, &kr_type_odict_iterator);
    const DictTable *table = dict_object(dict)->table;
    iterator->dict = dict;
    iterator->table = dict_object(dict)->table;
    iterator->fill = table->fill;
    iterator->count = dict_length(dict);
    iterator->part = part;
    iterator->is_reversed = is_reversed;
    iterator->position = is_reversed ? table->used - 1 : 0; /* of none in use: ORDERED_END */
    iterator_settle(iterator);
    return value_of(iterator);
}

static bool order_has_changed(const OrderedIterator *iterator) {
    const DictObject *dict = dict_object(iterator->dict);
    return dict->table != iterator->table || dict->table->fill != iterator->fill ||
           dict->count != iterator->count;
}

static Value entry_part(const DictEntry *entry, OrderedPart part) {
    switch (part) {
    case ORDERED_KEYS: return entry->key;
    case ORDERED_VALUES: return entry_value(entry);
    case ORDERED_ITEMS: return tuple_pack(2, entry->key, entry_value(entry));
    }
    return 0;
}

Value kr_odict_iterator___iter__(Value self) { return self; }

Value kr_odict_iterator___next__(Value self) {
    OrderedIterator *iterator = ordered_iterator(self);
    if (!iterator->dict) return 0;
    if (iterator->position == ORDERED_END) return iterator->dict = 0;
    if (dict_object(iterator->dict)->table == &dict_empty_table)
        return error_raise(&kr_type_RuntimeError, "OrderedDict changed size during iteration");
    if (order_has_changed(iterator)) {
        iterator->dict = 0;
        return error_raise(&kr_type_RuntimeError, "OrderedDict mutated during iteration");
    }
    Value result = entry_part(&iterator->table->entries[iterator->position], iterator->part);
    iterator->position += iterator->is_reversed ? (uint64_t)-1 : 1;
    iterator_settle(iterator);
    return result;
}

/* A copy goes on with what is left. */
Value kr_odict_iterator___reduce__(Value self) {
    OrderedIterator *rest = GC_NEW(OrderedIterator, &kr_type_odict_iterator);
    *rest = *ordered_iterator(self);
    Value items = list_from_iterable(value_of(rest));
    return items ? iterator_reduce_rest(items) : 0;
}

/* ---- The views ---- */

static Value view_new(Type *type, Value dict) {
    DictView *view = GC_NEW(DictView, type);
    view->dict = dict;
    return value_of(view);
}

static Value view_dict(Value view) { return ((const DictView *)view)->dict; }

Value kr_OrderedDict_keys(Value self) { return view_new(&kr_type_odict_keys, self); }
Value kr_OrderedDict_values(Value self) { return view_new(&kr_type_odict_values, self); }
Value kr_OrderedDict_items(Value self) { return view_new(&kr_type_odict_items, self); }

Value kr_OrderedDict___iter__(Value self) { return iterator_new(self, ORDERED_KEYS, false); }
Value kr_OrderedDict___reversed__(Value self) { return iterator_new(self, ORDERED_KEYS, true); }

#define VIEW_ITERATORS(view, part)                                                                 \
    Value kr_odict_##view##___iter__(Value self) {                                                 \
        return iterator_new(view_dict(self), part, false);                                         \
    }                                                                                              \
    Value kr_odict_##view##___reversed__(Value self) {                                             \
        return iterator_new(view_dict(self), part, true);                                          \
    }
VIEW_ITERATORS(keys, ORDERED_KEYS)
VIEW_ITERATORS(values, ORDERED_VALUES)
VIEW_ITERATORS(items, ORDERED_ITEMS)
