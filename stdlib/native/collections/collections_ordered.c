/* OrderedDict. A dict keeps the order itself; what is here is to change that order, to compare by
 * it, to walk it backwards, and to enter items through __setitem__, which a subclass may override.
 */
#include "_collections.stub.h"

#include "collections_types.h"

#include "containers/dict.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/size.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"

#include "dict.stub.h"

static bool value_is_ordered(Value v) { return object_is_instance_of(v, &kr_type_OrderedDict); }
static bool is_exact(Value self) { return value_is_exact(self, &kr_type_OrderedDict); }

/* ---- Filling ---- */

/* One of the iterable's pairs. */
static int enter_pair(Value self, Value pair) {
    Value parts[2] = {0}, iterator = object_iter(pair);
    if (!iterator) return -1;
    for (int i = 0; i < 2; i++) {
        if ((parts[i] = object_next(iterator)) != 0) continue;
        if (!error_is_set())
            error_raise(&kr_type_ValueError, "need more than %d value%s to unpack", i,
                        i == 1 ? "" : "s");
        return -1;
    }
    if (!object_next(iterator))
        return error_is_set() ? -1 : object_setitem(self, parts[0], parts[1]);
    error_raise(&kr_type_ValueError, "too many values to unpack (expected 2)");
    return -1;
}

static int enter_pairs(Value self, Value pairs) {
    Value iterator = object_iter(pairs);
    if (!iterator) return -1;
    for (Value pair; (pair = object_next(iterator)) != 0;)
        if (enter_pair(self, pair) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

static int enter_by_keys(Value self, Value mapping, Value keys_method) {
    Value keys = object_call0(keys_method), iterator = keys ? object_iter(keys) : 0;
    if (!iterator) return -1;
    for (Value key; (key = object_next(iterator)) != 0;) {
        Value value = object_getitem(mapping, key);
        if (!value || object_setitem(self, key, value) < 0) return -1;
    }
    return error_is_set() ? -1 : 0;
}

/* Does entering an item of this object run dict's own code only? */
static bool enters_plainly(Value self) {
    return object_slot(self, SLOT___setitem__) == kr_dict___setitem__;
}

/* From a dict whose keys() and __getitem__ nobody has overridden. */
static int enter_entries(Value self, Value source) {
    if (value_is_exact(source, &kr_type_dict)) return dict_merge(self, source);
    Value key, value;
    for (size_t position = 0; dict_next(source, &position, &key, &value);)
        if (dict_set(self, key, value) < 0) return -1;
    return 0;
}

/* What update() does with a mapping or an iterable of pairs, and | with its other operand. */
static int ordered_enter(Value self, Value source) {
    if ((is_exact(source) || value_is_exact(source, &kr_type_dict)) && enters_plainly(self))
        return self == source ? 0 : enter_entries(self, source);
    if (value_is_exact(source, &kr_type_dict)) return enter_pairs(self, kr_dict_items(source));
    Value keys = object_getattr_optional(source, NAME(keys));
    if (keys) return enter_by_keys(self, source, keys);
    if (error_is_set()) return -1;
    Value items = object_getattr_optional(source, NAME(items));
    if (!items && error_is_set()) return -1;
    if (items && !(source = object_call0(items))) return -1;
    return enter_pairs(self, source);
}

static Value ordered_fill(Value self, Value args, Value kwargs) {
    if (tuple_length(args) && ordered_enter(self, tuple_get(args, 0)) < 0) return 0;
    if (kwargs && dict_length(kwargs) && ordered_enter(self, kwargs) < 0) return 0;
    return KR_NONE;
}

Value kr_OrderedDict___init__(Value self, Value args, Value kwargs) {
    if (tuple_length(args) > 1)
        return error_raise(&kr_type_TypeError, "expected at most 1 arguments, got %zu",
                           tuple_length(args));
    return ordered_fill(self, args, kwargs);
}

Value kr_OrderedDict_update(Value self, Value args, Value kwargs) {
    if (tuple_length(args) > 1)
        return error_raise(&kr_type_TypeError,
                           "update() takes at most 1 positional argument (%zu given)",
                           tuple_length(args));
    return ordered_fill(self, args, kwargs);
}

Value kr_OrderedDict_fromkeys(Value cls, Value iterable, Value value) {
    Value self = object_call0(cls), iterator = self ? object_iter(iterable) : 0;
    if (!iterator) return 0;
    for (Value key; (key = object_next(iterator)) != 0;)
        if (object_setitem(self, key, value) < 0) return 0;
    return error_is_set() ? 0 : self;
}

Value kr_OrderedDict_copy(Value self) {
    Value copy = is_exact(self) ? dict_alloc(&kr_type_OrderedDict)
                                : object_call0(value_of(value_type(self)));
    if (!copy) return 0;
    if (is_exact(self)) return enter_entries(copy, self) < 0 ? 0 : copy;
    Value key, ignored;
    for (size_t position = 0; dict_next(self, &position, &key, &ignored);) {
        Value value = object_getitem(self, key);
        if (!value || object_setitem(copy, key, value) < 0) return 0;
    }
    return copy;
}

/* ---- Items ---- */

static int64_t key_position(DictObject *dict, Value key, uint64_t *hash) {
    int64_t known = key_hash(key);
    *hash = (uint64_t)known;
    return known == -1 ? DICT_FAILED : dict_find(dict, key, *hash);
}

Value kr_OrderedDict_move_to_end(Value self, Value key, Value last) {
    DictObject *dict = dict_object(self);
    int at_end = object_truth(last);
    if (at_end < 0) return 0;
    if (dict_length(self) == 0) return error_raise_key(key);
    uint64_t hash;
    int64_t position = key_position(dict, key, &hash);
    if (position == DICT_FAILED) return 0;
    if (position == DICT_ABSENT) return error_raise_key(key);
    const DictTable *table = dict->table;
    if ((uint64_t)position == (at_end ? table->used - 1 : table->first)) return KR_NONE;
    Value known = table->entries[position].key, value = entry_value(&table->entries[position]);
    dict_remove(dict, position);
    int status = at_end ? dict_insert(dict, known, hash, value)
                        : dict_insert_first(dict, known, hash, value);
    return status < 0 ? 0 : KR_NONE;
}

Value kr_OrderedDict_popitem(Value self, Value last) {
    DictObject *dict = dict_object(self);
    int at_end = object_truth(last);
    if (at_end < 0) return 0;
    uint64_t position = 0;
    Value key, value;
    if (at_end && (value = dict_remove_last(dict, &key)) != 0) return tuple_pack(2, key, value);
    const DictEntry *entry = dict_entry_at(dict, &position);
    if (!entry) return error_raise(&kr_type_KeyError, "dictionary is empty");
    key = entry->key, value = entry_value(entry);
    dict_remove(dict, (int64_t)position);
    return tuple_pack(2, key, value);
}

/* The key must be hashable even where there is none. */
Value kr_OrderedDict_pop(Value self, Value key, Value otherwise) {
    return key_hash(key) == -1 ? 0 : kr_dict_pop(self, key, otherwise);
}

Value kr_OrderedDict_setdefault(Value self, Value key, Value otherwise) {
    if (is_exact(self)) return dict_setdefault(self, key, otherwise);
    int there = kr_contains(self, key);
    if (there != 0) return there < 0 ? 0 : object_getitem(self, key);
    return object_setitem(self, key, otherwise) < 0 ? 0 : otherwise;
}

/* ---- Comparison ---- */

static int same_keys(Value self, Value other) {
    uint64_t mine = 0, theirs = 0;
    for (;; mine++, theirs++) { /* the tables are read anew: __eq__ may change either */
        const DictEntry *a = dict_entry_at(dict_object(self), &mine);
        const DictEntry *b = dict_entry_at(dict_object(other), &theirs);
        if (!a || !b) return !a && !b;
        int same = item_equal(a->key, b->key);
        if (same <= 0) return same;
    }
}

static Value ordered_compare(Value self, Value other, bool negate) {
    if (!value_is_dict(other)) return KR_NOT_IMPLEMENTED;
    Value equal = kr_dict___eq__(self, other);
    if (!equal) return 0;
    int same =
        equal == KR_TRUE && value_is_ordered(other) ? same_keys(self, other) : equal == KR_TRUE;
    return same < 0 ? 0 : value_from_bool((same != 0) != negate);
}

Value kr_OrderedDict___eq__(Value self, Value other) { return ordered_compare(self, other, false); }
Value kr_OrderedDict___ne__(Value self, Value other) { return ordered_compare(self, other, true); }

/* ---- Operators ---- */

static Value ordered_union(Value cls, Value left, Value right) {
    if (!value_is_dict(left) || !value_is_dict(right)) return KR_NOT_IMPLEMENTED;
    Value result = object_call1(cls, left);
    return result && ordered_enter(result, right) == 0 ? result : 0;
}

Value kr_OrderedDict___or__(Value self, Value other) {
    return ordered_union(value_of(value_type(self)), self, other);
}
Value kr_OrderedDict___ror__(Value self, Value other) {
    return ordered_union(value_of(value_type(self)), other, self);
}
Value kr_OrderedDict___ior__(Value self, Value other) {
    return ordered_enter(self, other) < 0 ? 0 : self;
}

/* ---- Text, copies, size ---- */

static Value ordered_text(Value self) {
    const char *name = object_type_name(self);
    if (dict_length(self) == 0) return str_printf("%s()", name);
    Value items = is_exact(self) ? kr_dict_items(self) : object_method(self, "items", NULL, 0);
    Value list = items ? list_from_iterable(items) : 0;
    return list ? str_printf("%s(%R)", name, list) : 0;
}

Value kr_OrderedDict___repr__(Value self) {
    int inside = repr_enter(self);
    if (inside) return inside < 0 ? 0 : str_from_text("...");
    Value text = ordered_text(self);
    repr_leave(self);
    return text;
}

Value kr_OrderedDict___reduce__(Value self) {
    Value state = object_state(self);
    Value items = state ? object_method(self, "items", NULL, 0) : 0;
    Value iterator = items ? object_iter(items) : 0;
    if (!iterator) return 0;
    return tuple_pack(5, value_of(value_type(self)), tuple_new(0), state, KR_NONE, iterator);
}

/* CPython has a node for each item, and a second table that leads to the nodes. */
Value kr_OrderedDict___sizeof__(Value self) {
    enum { CPYTHON_NODE = 32 };
    const DictTable *table = dict_object(self)->table;
    uint64_t slots = table == &dict_empty_table ? 0 : table->mask + 1;
    uint64_t more = slots * sizeof(Value) + dict_length(self) * CPYTHON_NODE;
    return kr_binop_add(kr_dict___sizeof__(self), int_from_i64((int64_t)more));
}

Value kr_OrderedDict_get___dict__(Value self) { return instance_dict(self); }
Value kr_OrderedDict_set___dict__(Value self, Value value) {
    return instance_dict_assign(self, value);
}
