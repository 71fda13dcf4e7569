/* The views of dict: keys, values, items. Keys and items are sets to the operators. */
#include "dict_view.stub.h"

#include "containers/dict.h"
#include "containers/set.h"
#include "dict.stub.h"
#include "dict_iterator.stub.h"
#include "function/function.h"

static inline Value view_dict(Value view) { return ((const DictView *)view)->dict; }
/* OrderedDict's views are of subclasses. */
static inline bool value_is_keys(Value v) { return object_is_instance_of(v, &kr_type_dict_keys); }
static inline bool value_is_items(Value v) { return object_is_instance_of(v, &kr_type_dict_items); }
static inline bool value_is_set_view(Value v) { return value_is_keys(v) || value_is_items(v); }

static Value view_new(Type *type, Value dict) {
    DictView *view = GC_NEW(DictView, type);
    view->dict = dict;
    return value_of(view);
}

Value kr_dict_keys(Value self) { return view_new(&kr_type_dict_keys, self); }
Value kr_dict_values(Value self) { return view_new(&kr_type_dict_values, self); }
Value kr_dict_items(Value self) { return view_new(&kr_type_dict_items, self); }

static Value view_repr(Value view) {
    int active = repr_enter(view);
    if (active != 0) return active > 0 ? str_from_text("...") : 0;
    Value items = recursion_check() < 0 ? 0 : list_from_iterable(view);
    Value text = items ? str_printf("%T(%R)", view, items) : 0;
    repr_leave(view);
    return text;
}

static int64_t view_length(Value view) { return (int64_t)dict_length(view_dict(view)); }
static Value view_mapping(Value view) { return mappingproxy_new(view_dict(view)); }

/* ---- Membership ---- */

int kr_dict_keys___contains__(Value self, Value key) {
    return kr_dict___contains__(view_dict(self), key);
}

int kr_dict_items___contains__(Value self, Value item) {
    if (!value_is_tuple(item) || tuple_length(item) != 2) return 0;
    Value found = dict_get(view_dict(self), tuple_get(item, 0));
    if (!found) return error_is_set() ? -1 : 0;
    return item_equal(found, tuple_get(item, 1));
}

static int view_contains(Value view, Value item) {
    return value_is_keys(view) ? kr_dict_keys___contains__(view, item)
                               : kr_dict_items___contains__(view, item);
}

/* Are all of the iterable's items in the container? 1, 0, -1. */
static int all_contained(Value iterable, Value container) {
    Value iterator = object_iter(iterable);
    if (!iterator) return -1;
    for (Value item; (item = object_next(iterator)) != 0;) {
        int there = kr_contains(container, item);
        if (there <= 0) return there;
    }
    return error_is_set() ? -1 : 1;
}

/* ---- Comparison, as sets ---- */

static Value view_compare(Value self, Value other, SlotId op) {
    if (!value_is_set(other) && !value_is_set_view(other)) return KR_NOT_IMPLEMENTED;
    int64_t length = view_length(self), other_length = object_length(other);
    if (other_length < 0) return 0;
    bool downwards = op == SLOT___gt__ || op == SLOT___ge__;
    bool lengths_fit = order_holds(op == SLOT___ne__ ? SLOT___eq__ : op, length, other_length);
    int truth =
        lengths_fit ? (downwards ? all_contained(other, self) : all_contained(self, other)) : 0;
    if (truth < 0) return 0;
    return value_from_bool(op == SLOT___ne__ ? !truth : truth);
}

/* ---- Operators: the result is a set, the other operand any iterable ---- */

static Value set_from(Value iterable) {
    Value set = set_new();
    return set && set_update(set, iterable) == 0 ? set : 0;
}

static Value view_sub(Value a, Value b) {
    Value set = set_from(a);
    return set && set_difference_update(set, b) == 0 ? set : 0;
}

static Value view_or(Value a, Value b) {
    Value set = set_from(a);
    return set && set_update(set, b) == 0 ? set : 0;
}

/* Walks the operand that is no view, or the shorter view. */
static Value view_and(Value a, Value b) {
    Value view = value_is_set_view(a) ? a : b, other = view == a ? b : a;
    if (value_is_exact(other, &kr_type_set) && view_length(view) <= (int64_t)set_length(other))
        return set_intersection(other, view);
    if (value_is_set_view(other) && view_length(other) > view_length(view)) {
        Value swapped = view;
        view = other;
        other = swapped;
    }
    Value result = set_new(), iterator = object_iter(other);
    if (!iterator) return 0;
    for (Value item; (item = object_next(iterator)) != 0;) {
        int there = view_contains(view, item);
        if (there < 0 || (there && set_add(result, item) < 0)) return 0;
    }
    return error_is_set() ? 0 : result;
}

/* Pairs that both dicts have are not hashed, since values may be unhashable. */
static Value items_xor(Value a, Value b) {
    if (dict_length(a) > dict_length(b)) return items_xor(b, a);
    Value rest = dict_copy(a), result = set_new(), key, value;
    if (!rest) return 0;
    for (size_t position = 0; dict_next(b, &position, &key, &value);) {
        Value mine = dict_get(rest, key);
        if (!mine && error_is_set()) return 0;
        int same = mine ? item_equal(mine, value) : 0;
        if (same < 0) return 0;
        if (same ? dict_del(rest, key) < 0 : set_add(result, tuple_pack(2, key, value)) < 0)
            return 0;
    }
    return set_update(result, kr_dict_items(rest)) < 0 ? 0 : result;
}

static Value view_xor(Value a, Value b) {
    if (value_is_items(a) && value_is_items(b)) return items_xor(view_dict(a), view_dict(b));
    Value set = set_from(a);
    return set && set_symmetric_difference_update(set, b) == 0 ? set : 0;
}

static Value view_is_disjoint(Value self, Value other) {
    if (self == other) return value_from_bool(view_length(self) == 0);
    bool is_sized = value_is_set_view(other) || value_is_exact(other, &kr_type_set) ||
                    value_is_exact(other, &kr_type_frozenset);
    if (is_sized && object_length(other) > view_length(self)) {
        Value swapped = self;
        self = other;
        other = swapped;
    }
    Value iterator = object_iter(other);
    if (!iterator) return 0;
    for (Value item; (item = object_next(iterator)) != 0;) {
        int there = kr_contains(self, item);
        if (there != 0) return there < 0 ? 0 : KR_FALSE;
    }
    return error_is_set() ? 0 : KR_TRUE;
}

/* ---- dict_keys ---- */

Value kr_dict_keys___repr__(Value self) { return view_repr(self); }
int64_t kr_dict_keys___len__(Value self) { return view_length(self); }
Value kr_dict_keys_get_mapping(Value self) { return view_mapping(self); }
Value kr_dict_keys___iter__(Value self) {
    return dict_iterator_new(&kr_type_dict_keyiterator, view_dict(self));
}
Value kr_dict_keys___reversed__(Value self) {
    return dict_iterator_new_reversed(&kr_type_dict_reversekeyiterator, view_dict(self));
}
Value kr_dict_keys___lt__(Value self, Value other) {
    return view_compare(self, other, SLOT___lt__);
}
Value kr_dict_keys___le__(Value self, Value other) {
    return view_compare(self, other, SLOT___le__);
}
Value kr_dict_keys___eq__(Value self, Value other) {
    return view_compare(self, other, SLOT___eq__);
}
Value kr_dict_keys___ne__(Value self, Value other) {
    return view_compare(self, other, SLOT___ne__);
}
Value kr_dict_keys___gt__(Value self, Value other) {
    return view_compare(self, other, SLOT___gt__);
}
Value kr_dict_keys___ge__(Value self, Value other) {
    return view_compare(self, other, SLOT___ge__);
}
Value kr_dict_keys___and__(Value self, Value other) { return view_and(self, other); }
Value kr_dict_keys___rand__(Value self, Value other) { return view_and(other, self); }
Value kr_dict_keys___or__(Value self, Value other) { return view_or(self, other); }
Value kr_dict_keys___ror__(Value self, Value other) { return view_or(other, self); }
Value kr_dict_keys___sub__(Value self, Value other) { return view_sub(self, other); }
Value kr_dict_keys___rsub__(Value self, Value other) { return view_sub(other, self); }
Value kr_dict_keys___xor__(Value self, Value other) { return view_xor(self, other); }
Value kr_dict_keys___rxor__(Value self, Value other) { return view_xor(other, self); }
Value kr_dict_keys_isdisjoint(Value self, Value other) { return view_is_disjoint(self, other); }

/* ---- dict_values ---- */

Value kr_dict_values___repr__(Value self) { return view_repr(self); }
int64_t kr_dict_values___len__(Value self) { return view_length(self); }
Value kr_dict_values_get_mapping(Value self) { return view_mapping(self); }
Value kr_dict_values___iter__(Value self) {
    return dict_iterator_new(&kr_type_dict_valueiterator, view_dict(self));
}
Value kr_dict_values___reversed__(Value self) {
    return dict_iterator_new_reversed(&kr_type_dict_reversevalueiterator, view_dict(self));
}

/* ---- dict_items ---- */

Value kr_dict_items___repr__(Value self) { return view_repr(self); }
int64_t kr_dict_items___len__(Value self) { return view_length(self); }
Value kr_dict_items_get_mapping(Value self) { return view_mapping(self); }
Value kr_dict_items___iter__(Value self) {
    return dict_iterator_new(&kr_type_dict_itemiterator, view_dict(self));
}
Value kr_dict_items___reversed__(Value self) {
    return dict_iterator_new_reversed(&kr_type_dict_reverseitemiterator, view_dict(self));
}
Value kr_dict_items___lt__(Value self, Value other) {
    return view_compare(self, other, SLOT___lt__);
}
Value kr_dict_items___le__(Value self, Value other) {
    return view_compare(self, other, SLOT___le__);
}
Value kr_dict_items___eq__(Value self, Value other) {
    return view_compare(self, other, SLOT___eq__);
}
Value kr_dict_items___ne__(Value self, Value other) {
    return view_compare(self, other, SLOT___ne__);
}
Value kr_dict_items___gt__(Value self, Value other) {
    return view_compare(self, other, SLOT___gt__);
}
Value kr_dict_items___ge__(Value self, Value other) {
    return view_compare(self, other, SLOT___ge__);
}
Value kr_dict_items___and__(Value self, Value other) { return view_and(self, other); }
Value kr_dict_items___rand__(Value self, Value other) { return view_and(other, self); }
Value kr_dict_items___or__(Value self, Value other) { return view_or(self, other); }
Value kr_dict_items___ror__(Value self, Value other) { return view_or(other, self); }
Value kr_dict_items___sub__(Value self, Value other) { return view_sub(self, other); }
Value kr_dict_items___rsub__(Value self, Value other) { return view_sub(other, self); }
Value kr_dict_items___xor__(Value self, Value other) { return view_xor(self, other); }
Value kr_dict_items___rxor__(Value self, Value other) { return view_xor(other, self); }
Value kr_dict_items_isdisjoint(Value self, Value other) { return view_is_disjoint(self, other); }
