/* itertools: iterators over several sources, and over the runs of one. */
#include "itertools.stub.h"

#include "itertools_types.h"

#include "builtins/iterators.h"
#include "core/iterate.h"
#include "numbers/number.h"
#include "text/str.h"

/* ---- chain ---- */

static Value chain_make(Value cls, Value iterables) {
    Value sources = object_iter(iterables);
    if (!sources) return 0;
    ChainObject *chain = type_allocate(type_object(cls), 0);
    chain->sources = sources;
    return value_of(chain);
}

Value kr_chain___new__(Value cls, Value iterables) { return chain_make(cls, iterables); }
Value kr_chain_from_iterable(Value cls, Value iterable) { return chain_make(cls, iterable); }
Value kr_chain___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }
Value kr_chain___iter__(Value self) { return self; }

Value kr_chain___next__(Value self) {
    ChainObject *chain = (ChainObject *)self;
    while (chain->sources) {
        if (!chain->active) {
            Value next = object_next(chain->sources), active = next ? object_iter(next) : 0;
            if (!active) {
                chain->sources = 0;
                return 0;
            }
            chain->active = active;
        }
        Value item = object_next(chain->active);
        if (item || error_is_set()) return item;
        chain->active = 0;
    }
    return 0;
}

/* The iterable of from_iterable may be anything, so the iterators are the state. */
Value kr_chain___reduce__(Value self) {
    const ChainObject *chain = (const ChainObject *)self;
    Value cls = value_of(value_type(self));
    if (!chain->sources) return tuple_pack(2, cls, tuple_new(0));
    Value state = chain->active ? tuple_pack(2, chain->sources, chain->active)
                                : tuple_pack(1, chain->sources);
    return tuple_pack(3, cls, tuple_new(0), state);
}

static bool value_is_iterator(Value v) { return object_slot(v, SLOT___next__) != NULL; }

Value kr_chain___setstate__(Value self, Value state) {
    ChainObject *chain = (ChainObject *)self;
    Value members[2];
    if (itertools_state(state, 1, 2, members) < 0) return 0;
    if (!value_is_iterator(members[0]) || (members[1] && !value_is_iterator(members[1])))
        return error_raise(&kr_type_TypeError, "Arguments must be iterators.");
    chain->sources = members[0];
    chain->active = members[1];
    return KR_NONE;
}

/* ---- zip_longest ---- */

static Value fill_argument(Value kwargs) {
    if (!kwargs || dict_length(kwargs) == 0) return KR_NONE;
    Value fill = dict_get_text(kwargs, "fillvalue");
    if (fill && dict_length(kwargs) == 1) return fill;
    return error_raise(&kr_type_TypeError, "zip_longest() got an unexpected keyword argument");
}

Value kr_zip_longest___new__(Value cls, Value iterables, Value kwargs) {
    Value fill = fill_argument(kwargs);
    size_t count = tuple_length(iterables);
    Value iterators = fill ? iterators_of(tuple_object(iterables)->items, count) : 0;
    if (!iterators) return 0;
    LongestObject *zip = type_allocate(type_object(cls), 0);
    zip->iterators = iterators;
    zip->fill = fill;
    zip->active = count;
    return value_of(zip);
}

Value kr_zip_longest___iter__(Value self) { return self; }

/* The next item of iterator i, or the filling; 0: an error, or all are exhausted. */
static Value longest_item(LongestObject *zip, size_t i) {
    Value *iterator = &tuple_object(zip->iterators)->items[i];
    if (!*iterator) return zip->fill;
    Value item = object_next(*iterator);
    if (item) return item;
    bool last = zip->active > 0 && --zip->active == 0;
    if (error_is_set()) zip->active = 0;
    if (last || error_is_set()) return 0;
    *iterator = 0;
    return zip->fill;
}

Value kr_zip_longest___next__(Value self) {
    LongestObject *zip = (LongestObject *)self;
    size_t count = tuple_length(zip->iterators);
    if (count == 0 || zip->active == 0) return 0;
    Value items = tuple_new(count);
    for (size_t i = 0; items && i < count; i++)
        if (!(tuple_object(items)->items[i] = longest_item(zip, i))) return 0;
    return items;
}

Value kr_zip_longest___reduce__(Value self) {
    const LongestObject *zip = (const LongestObject *)self;
    size_t count = tuple_length(zip->iterators);
    Value iterators = tuple_from(tuple_object(zip->iterators)->items, count);
    for (size_t i = 0; iterators && i < count; i++) {
        Value *iterator = &tuple_object(iterators)->items[i];
        if (!*iterator) *iterator = tuple_new(0);
    }
    return iterators ? tuple_pack(3, value_of(value_type(self)), iterators, zip->fill) : 0;
}

Value kr_zip_longest___setstate__(Value self, Value state) {
    ((LongestObject *)self)->fill = state;
    return KR_NONE;
}

/* ---- groupby ---- */

Value kr_groupby___new__(Value cls, Value iterable, Value key) {
    Value source = object_iter(iterable);
    if (!source) return 0;
    GroupByObject *groups = type_allocate(type_object(cls), 0);
    groups->source = source;
    groups->key_function = key == KR_NONE ? 0 : key;
    return value_of(groups);
}

Value kr_groupby___iter__(Value self) { return self; }

/* Reads the next item and its key. 1; 0 at the end; -1. */
static int groupby_read(GroupByObject *groups) {
    Value item = object_next(groups->source);
    if (!item) return error_is_set() ? -1 : 0;
    Value key = groups->key_function ? object_call1(groups->key_function, item) : item;
    if (!key) return -1;
    groups->item = item;
    groups->key = key;
    return 1;
}

Value kr_groupby___next__(Value self) {
    GroupByObject *groups = (GroupByObject *)self;
    groups->grouper = 0;
    for (;;) { /* passes over what is left of the last run */
        if (groups->key && !groups->target_key) break;
        if (groups->key) {
            int same = object_same_or_equal(groups->target_key, groups->key);
            if (same < 0) return 0;
            if (!same) break;
        }
        if (groupby_read(groups) <= 0) return 0;
    }
    groups->target_key = groups->key;
    return tuple_pack(2, groups->key,
                      kr__grouper___new__(value_of(&kr_type__grouper), self, groups->key));
}

Value kr__grouper___new__(Value cls, Value parent, Value tgtkey) {
    if (!object_is_instance_of(parent, &kr_type_groupby))
        return error_raise(&kr_type_TypeError,
                           "_grouper() argument 1 must be itertools.groupby, not %G", parent);
    GrouperObject *grouper = type_allocate(type_object(cls), 0);
    grouper->parent = parent;
    grouper->key = tgtkey;
    ((GroupByObject *)parent)->grouper = value_of(grouper);
    return value_of(grouper);
}

Value kr__grouper___iter__(Value self) { return self; }

Value kr__grouper___next__(Value self) {
    const GrouperObject *grouper = (const GrouperObject *)self;
    GroupByObject *groups = (GroupByObject *)grouper->parent;
    if (groups->grouper != self) return 0;
    if (!groups->item && groupby_read(groups) <= 0) return 0;
    int same = groups->key ? object_same_or_equal(grouper->key, groups->key) : 0;
    if (same <= 0) return 0;
    Value item = groups->item;
    groups->item = groups->key = 0;
    return item;
}

Value kr_groupby___reduce__(Value self) {
    const GroupByObject *groups = (const GroupByObject *)self;
    Value function = groups->key_function ? groups->key_function : KR_NONE;
    Value cls = value_of(value_type(self)), arguments = tuple_pack(2, groups->source, function);
    if (!groups->target_key || !groups->key || !groups->item) return tuple_pack(2, cls, arguments);
    return tuple_pack(3, cls, arguments,
                      tuple_pack(3, groups->key, groups->item, groups->target_key));
}

Value kr_groupby___setstate__(Value self, Value state) {
    GroupByObject *groups = (GroupByObject *)self;
    Value members[3];
    if (itertools_state(state, 3, 3, members) < 0) return 0;
    groups->key = members[0];
    groups->item = members[1];
    groups->target_key = members[2];
    return KR_NONE;
}

Value kr__grouper___reduce__(Value self) {
    const GrouperObject *grouper = (const GrouperObject *)self;
    if (((const GroupByObject *)grouper->parent)->grouper != self) {
        Value iter = object_builtin("iter");
        return iter ? tuple_pack(2, iter, tuple_pack(1, tuple_new(0))) : 0;
    }
    return tuple_pack(2, value_of(value_type(self)), tuple_pack(2, grouper->parent, grouper->key));
}
