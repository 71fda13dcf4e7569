/* itertools: iterators over several sources, and several iterators over one source. */
#include "itertools.stub.h"

#include "itertools_types.h"

#include "builtins/iterators.h"
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

/* ---- tee ---- */

static TeeCell *cell_new(Value source) {
    TeeCell *cell = type_allocate(&kr_type__tee_dataobject, 0);
    cell->source = source;
    return cell;
}

static Value tee_make(TeeCell *cell) {
    TeeObject *tee = type_allocate(&kr_type__tee, 0);
    tee->cell = cell;
    return value_of(tee);
}

Value kr__tee___new__(Value cls, Value iterable) {
    (void)cls;
    Value source = object_iter(iterable);
    if (!source) return 0;
    if (value_is_exact(source, &kr_type__tee)) return kr__tee___copy__(source);
    return tee_make(cell_new(source));
}

Value kr__tee___copy__(Value self) { return tee_make(((const TeeObject *)self)->cell); }
Value kr__tee___iter__(Value self) { return self; }

/* 0: the cell has its item; -1: the source is exhausted, or an error is set. */
static int cell_read(TeeCell *cell) {
    if (cell->next) return 0;
    if (cell->reading) {
        error_raise(&kr_type_RuntimeError, "cannot re-enter the tee iterator");
        return -1;
    }
    cell->reading = 1;
    Value item = object_next(cell->source);
    cell->reading = 0;
    if (!item) return -1;
    cell->item = item;
    cell->next = cell_new(cell->source);
    return 0;
}

Value kr__tee___next__(Value self) {
    TeeObject *tee = (TeeObject *)self;
    TeeCell *cell = tee->cell;
    if (cell_read(cell) < 0) return 0;
    tee->cell = cell->next;
    return cell->item;
}

Value kr_itertools_tee(Value iterable, Value n) {
    int64_t count;
    if (itertools_size(n, &count) < 0) return 0;
    if (count < 0) return error_raise(&kr_type_ValueError, "n must be >= 0");
    Value result = tuple_new((size_t)count);
    if (!result || count == 0) return result;
    Value first = object_iter(iterable);
    if (!first) return 0;
    Value copy = object_getattr_optional(first, NAME(__copy__));
    if (error_is_set()) return 0;
    if (!copy) first = kr__tee___new__(value_of(&kr_type__tee), first);
    if (first && !copy) copy = object_getattr_optional(first, NAME(__copy__));
    for (int64_t i = 0; copy && i < count; i++) {
        Value one = i == 0 ? first : object_call0(copy);
        if (!one) return 0;
        tuple_object(result)->items[i] = one;
    }
    return copy ? result : 0;
}
