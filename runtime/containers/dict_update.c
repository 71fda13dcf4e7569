/* Filling a dict from other mappings and from iterables of pairs. */
#include "containers/dict.h"
#include "core/type.h"
#include "dict.stub.h"

/* From a dict whose keys() and __getitem__ are dict's own. Comparing keys may run code that changes
 * `from`. */
static int merge_dict(DictObject *to, DictObject *from) {
    if (to == from || from->count == 0) return 0;
    if (dict_reserve(to, to->count + from->count) < 0) return -1;
    uint64_t count = from->count;
    for (uint64_t position = 0;; position++) {
        const DictEntry *entry = dict_entry_at(from, &position);
        if (!entry) return 0;
        if (dict_set_hashed(to, entry->key, entry->hash, entry_value(entry)) < 0) return -1;
        if (from->count == count) continue;
        error_raise(&kr_type_RuntimeError, "dict mutated during update");
        return -1;
    }
}

static Value keys_iter(Value mapping, Value keys) {
    Value iterator = object_iter(keys);
    if (iterator || value_is_iterable(keys) || !error_catch(&kr_type_TypeError)) return iterator;
    return error_raise(&kr_type_TypeError, "%T.keys() returned a non-iterable (type %T)", mapping,
                       keys);
}

/* What to do with an item of a mapping: 0, -1. */
typedef int (*ItemEnter)(Value dict, Value key, Value value, Value context);

/* From anything with keys() and __getitem__. */
static int merge_mapping(Value dict, Value mapping, ItemEnter enter, Value context) {
    Value keys = object_method(mapping, "keys", NULL, 0);
    Value iterator = keys ? keys_iter(mapping, keys) : 0;
    if (!iterator) return -1;
    for (Value key; (key = object_next(iterator)) != 0;) {
        Value value = object_getitem(mapping, key);
        if (!value || enter(dict, key, value, context) < 0) return -1;
    }
    return error_is_set() ? -1 : 0;
}

static int enter_item(Value dict, Value key, Value value, Value context) {
    return dict_set(dict, key, value);
}

bool dict_is_plain(Value mapping) {
    return value_is_dict(mapping) && object_slot(mapping, SLOT___iter__) == kr_dict___iter__;
}

int dict_merge(Value dict, Value mapping) {
    if (dict_is_plain(mapping)) return merge_dict(dict_object(dict), dict_object(mapping));
    return merge_mapping(dict, mapping, enter_item, 0);
}

/* One element of a sequence of pairs, the one with the given number. */
static int merge_pair(Value dict, Value element, size_t number) {
    Value pair = sequence_fast(element, "");
    if (!pair) {
        if (error_catch(&kr_type_TypeError))
            error_raise(&kr_type_TypeError,
                        "cannot convert dictionary update sequence element #%zu to a sequence",
                        number);
        return -1;
    }
    size_t count;
    const Value *items = sequence_fast_items(pair, &count);
    if (count == 2) return dict_set(dict, items[0], items[1]);
    error_raise(&kr_type_ValueError,
                "dictionary update sequence element #%zu has length %zu; 2 is required", number,
                count);
    return -1;
}

int dict_merge_pairs(Value dict, Value pairs) {
    Value iterator = object_iter(pairs);
    if (!iterator) return -1;
    size_t number = 0;
    for (Value element; (element = object_next(iterator)) != 0; number++)
        if (merge_pair(dict, element, number) < 0) return -1;
    return error_is_set() ? -1 : 0;
}

int dict_update(Value dict, Value source) {
    if (value_is_exact(source, &kr_type_dict)) return dict_merge(dict, source);
    Value keys = object_getattr_optional(source, NAME(keys));
    if (!keys) return error_is_set() ? -1 : dict_merge_pairs(dict, source);
    return dict_merge(dict, source);
}

/* {**mapping} */
int kr_dict_update_raw(Value dict, Value mapping) {
    if (dict_merge(dict, mapping) == 0) return 0;
    if (error_catch(&kr_type_AttributeError))
        error_raise(&kr_type_TypeError, "'%T' object is not a mapping", mapping);
    return -1;
}

/* ---- Arguments of calls: f(**mapping), f(*iterable) ---- */

/* How error texts name the callee: "module.qualname()", without "builtins."; or its str. */
static Value callee_text(Value callee) {
    Value qualname = object_getattr_optional(callee, NAME(__qualname__));
    if (!qualname || !value_is_str(qualname)) {
        error_clear();
        return object_str(callee);
    }
    Value module = object_getattr_optional(callee, NAME(__module__));
    error_clear();
    if (module && value_is_str(module) && !str_equals_text(module, "builtins"))
        return str_printf("%S.%S()", module, qualname);
    return str_printf("%S()", qualname);
}

/* Keys that are no str are found out by the call itself. */
static int enter_argument(Value dict, Value key, Value value, Value callee) {
    if (!dict_get(dict, key)) return error_is_set() ? -1 : dict_set(dict, key, value);
    Value text = callee_text(callee);
    if (text)
        error_raise(&kr_type_TypeError, "%S got multiple values for keyword argument '%S'", text,
                    key);
    return -1;
}

/* f(**mapping): a key that is there already is an error. */
int kr_dict_merge_raw(Value dict, Value mapping, Value callee) {
    if (!dict_is_plain(mapping)) {
        if (merge_mapping(dict, mapping, enter_argument, callee) == 0) return 0;
        if (!error_catch(&kr_type_AttributeError)) return -1;
        Value text = callee_text(callee);
        if (text)
            error_raise(&kr_type_TypeError, "%S argument after ** must be a mapping, not %T", text,
                        mapping);
        return -1;
    }
    Value key, value;
    for (size_t position = 0; dict_next(mapping, &position, &key, &value);)
        if (enter_argument(dict, key, value, callee) < 0) return -1;
    return 0;
}

Value kr_dict_from_star(Value mapping, Value callee) {
    if (value_is_exact(mapping, &kr_type_dict)) return mapping;
    Value dict = dict_new();
    return kr_dict_merge_raw(dict, mapping, callee) < 0 ? 0 : dict;
}

Value kr_tuple_from_star(Value iterable, Value callee) {
    Value tuple = tuple_from_iterable(iterable);
    if (tuple || value_is_iterable(iterable) || !error_catch(&kr_type_TypeError)) return tuple;
    Value text = callee_text(callee);
    return text ? error_raise(&kr_type_TypeError, "%S argument after * must be an iterable, not %T",
                              text, iterable)
                : 0;
}
