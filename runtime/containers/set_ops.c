/* The algebra of sets, for set, frozenset and the views of dict. Which side is walked, and how the
 * result is grown, follows CPython 3.11, since the order of the result depends on it. */
#include "containers/dict.h"
#include "containers/set.h"
#include "core/type.h"

/* What to do with each item: 0 go on; anything else ends the walk with that result. */
typedef int (*ItemStep)(void *data, Value key, uint64_t hash);

static int walk_set(SetObject *set, ItemStep step, void *data) {
    for (uint64_t position = 0;; position++) {
        const SetEntry *entry = set_entry_at(set, &position);
        if (!entry) return 0;
        int result = step(data, entry->key, entry->hash);
        if (result != 0) return result;
    }
}

static int step_add(void *set, Value key, uint64_t hash) { return set_add_hashed(set, key, hash); }

/* ---- For use in C ---- */

Value set_new(void) { return set_alloc(&kr_type_set); }

Value set_like(Value v, Value iterable) {
    bool frozen = !value_is_exact(v, &kr_type_set) && object_is_instance_of(v, &kr_type_frozenset);
    Value set = set_alloc(frozen ? &kr_type_frozenset : &kr_type_set);
    return !iterable || (set && set_update(set, iterable) == 0) ? set : 0;
}

Value set_copy_like(Value set) { return set_like(set, set); }

Value frozenset_from_iterable(Value iterable) {
    Value set = set_alloc(&kr_type_frozenset);
    return !iterable || (set && set_update(set, iterable) == 0) ? set : 0;
}

int64_t set_lookup_hash(Value *key) {
    int64_t hash = key_hash(*key);
    if (hash != -1 || !value_is_set(*key) || !error_catch(&kr_type_TypeError)) return hash;
    *key = frozenset_from_iterable(*key);
    return *key ? object_hash(*key) : -1;
}

int set_add(Value set, Value item) {
    int64_t hash = key_hash(item);
    return hash == -1 ? -1 : set_add_hashed(set_object(set), item, (uint64_t)hash);
}

int set_contains(Value set, Value item) {
    int64_t hash = set_lookup_hash(&item);
    return hash == -1 ? -1 : set_contains_hashed(set_object(set), item, (uint64_t)hash);
}

int set_discard(Value set, Value item) {
    int64_t hash = set_lookup_hash(&item);
    return hash == -1 ? -1 : set_discard_hashed(set_object(set), item, (uint64_t)hash);
}

size_t set_length(Value set) { return set_table(set)->used; }

bool set_next(Value set, size_t *position, Value *item) {
    uint64_t at = *position;
    const SetEntry *entry = set_entry_at(set_object(set), &at);
    if (!entry) return false;
    *position = at + 1;
    *item = entry->key;
    return true;
}

Value kr_set_make(const Value *items, size_t count) {
    Value set = set_new();
    for (size_t i = 0; set && i < count; i++)
        if (set_add(set, items[i]) < 0) return 0;
    return set;
}

/* A constant frozenset. CPython's compiler makes it, and then once more from its items in the order
 * of the first one, which shows when a set that is filled from it is walked. */
Value kr_frozenset_make(const Value *items, size_t count) {
    Value first = set_alloc(&kr_type_frozenset);
    for (size_t i = 0; i < count; i++)
        if (set_add(first, items[i]) < 0) return 0;
    Value second = set_alloc(&kr_type_frozenset);
    return walk_set(set_object(first), step_add, set_object(second)) < 0 ? 0 : second;
}

int kr_set_add_raw(Value set, Value item) { return set_add(set, item); }
int kr_set_update_raw(Value set, Value iterable) { return set_update(set, iterable); }

/* ---- Walking any iterable, with hashes that are known taken from sets and dicts ---- */

static int walk_dict(DictObject *dict, ItemStep step, void *data) {
    for (uint64_t position = 0;; position++) {
        const DictEntry *entry = dict_entry_at(dict, &position);
        if (!entry) return 0;
        int result = step(data, entry->key, entry->hash);
        if (result != 0) return result;
    }
}

static int walk_iterable(Value iterable, ItemStep step, void *data) {
    Value iterator = object_iter(iterable);
    if (!iterator) return -1;
    for (Value item; (item = object_next(iterator)) != 0;) {
        int64_t hash = key_hash(item);
        if (hash == -1) return -1;
        int result = step(data, item, (uint64_t)hash);
        if (result != 0) return result;
    }
    return error_is_set() ? -1 : 0;
}

static int step_discard(void *set, Value key, uint64_t hash) {
    return set_discard_hashed(set, key, hash) < 0 ? -1 : 0;
}

/* ---- Union ---- */

/* One growth at the start instead of many. */
static int reserve_for_dict(SetObject *set, const DictObject *dict) {
    SetTable *table = set->table;
    if ((table->fill + dict->count) * 5 < table->mask * 3) return 0;
    return set_resize(set, (table->used + dict->count) * 2);
}

int set_update(Value set, Value other) {
    if (value_is_set(other)) return set_merge(set_object(set), set_object(other));
    if (value_is_exact(other, &kr_type_dict)) {
        if (reserve_for_dict(set_object(set), dict_object(other)) < 0) return -1;
        return walk_dict(dict_object(other), step_add, set_object(set));
    }
    return walk_iterable(other, step_add, set_object(set));
}

/* ---- Intersection ---- */

/* Keys of one side that `within` has too go into `result`. */
typedef struct Selection {
    SetObject *within, *result;
} Selection;

static int step_select(void *data, Value key, uint64_t hash) {
    const Selection *selection = data;
    int there = set_contains_hashed(selection->within, key, hash);
    return there <= 0 ? there : set_add_hashed(selection->result, key, hash);
}

Value set_intersection(Value set, Value other) {
    if (set == other) return set_copy_like(set);
    Value result = set_like(set, 0);
    if (!result) return 0;
    Value within = set, walked = other;
    if (value_is_set(other) && set_length(other) > set_length(set)) {
        within = other;
        walked = set;
    }
    Selection selection = {set_object(within), set_object(result)};
    int status = value_is_set(walked)
                     ? set_add_common(selection.result, selection.within, set_object(walked))
                     : walk_iterable(walked, step_select, &selection);
    return status < 0 ? 0 : result;
}

/* ---- Difference ---- */

static int step_select_absent(void *data, Value key, uint64_t hash) {
    const Selection *selection = data;
    int there = set_contains_hashed(selection->within, key, hash);
    return there != 0 ? (there < 0 ? -1 : 0) : set_add_hashed(selection->result, key, hash);
}

typedef struct DictSelection {
    DictObject *within;
    SetObject *result;
} DictSelection;

static int step_select_absent_in_dict(void *data, Value key, uint64_t hash) {
    const DictSelection *selection = data;
    if (dict_get_hashed(selection->within, key, hash)) return 0;
    return error_is_set() ? -1 : set_add_hashed(selection->result, key, hash);
}

int set_difference_update(Value set, Value other) {
    if (set == other) return set_reset(set_object(set)), 0;
    if (value_is_set(other) && set_length(other) >> 3 > set_length(set)) {
        other = set_intersection(set, other);
        if (!other) return -1;
    }
    int status = value_is_set(other) ? walk_set(set_object(other), step_discard, set_object(set))
                                     : walk_iterable(other, step_discard, set_object(set));
    return status < 0 ? -1 : set_tidy(set_object(set));
}

static Value copy_and_difference(Value set, Value other) {
    Value result = set_copy_like(set);
    return result && set_difference_update(result, other) == 0 ? result : 0;
}

Value set_difference(Value set, Value other) {
    bool is_dict = value_is_exact(other, &kr_type_dict);
    if (!value_is_set(other) && !is_dict) return copy_and_difference(set, other);
    size_t other_length = is_dict ? dict_length(other) : set_length(other);
    if (set_length(set) >> 2 > other_length) return copy_and_difference(set, other);
    Value result = set_like(set, 0);
    if (!result) return 0;
    int status;
    if (is_dict) {
        DictSelection selection = {dict_object(other), set_object(result)};
        status = walk_set(set_object(set), step_select_absent_in_dict, &selection);
    } else {
        Selection selection = {set_object(other), set_object(result)};
        status = walk_set(set_object(set), step_select_absent, &selection);
    }
    return status < 0 ? 0 : result;
}

/* ---- Symmetric difference ---- */

static int step_toggle(void *set, Value key, uint64_t hash) {
    int there = set_discard_hashed(set, key, hash);
    return there != 0 ? (there < 0 ? -1 : 0) : set_add_hashed(set, key, hash);
}

int set_symmetric_difference_update(Value set, Value other) {
    if (set == other) return set_reset(set_object(set)), 0;
    if (value_is_exact(other, &kr_type_dict))
        return walk_dict(dict_object(other), step_toggle, set_object(set));
    if (!value_is_set(other) && !(other = set_like(set, other))) return -1;
    return walk_set(set_object(other), step_toggle, set_object(set));
}

Value set_symmetric_difference(Value set, Value other) {
    Value result = set_like(set, other);
    return result && set_symmetric_difference_update(result, set) == 0 ? result : 0;
}

/* ---- Comparison ---- */

static int step_is_in(void *set, Value key, uint64_t hash) {
    return set_contains_hashed(set, key, hash);
}

static int step_is_missing(void *set, Value key, uint64_t hash) {
    int there = set_contains_hashed(set, key, hash);
    return there < 0 ? -1 : !there;
}

static int negated(int truth) { return truth < 0 ? -1 : !truth; }

int set_is_disjoint(Value set, Value other) {
    if (set == other) return set_length(set) == 0;
    if (value_is_set(other) && set_length(other) > set_length(set)) {
        Value swapped = set;
        set = other;
        other = swapped;
    }
    int common = value_is_set(other) ? walk_set(set_object(other), step_is_in, set_object(set))
                                     : walk_iterable(other, step_is_in, set_object(set));
    return negated(common);
}

int set_is_subset(Value set, Value other) {
    if (!value_is_set(other)) {
        Value common = set_intersection(set, other);
        return common ? set_length(common) == set_length(set) : -1;
    }
    if (set_length(set) > set_length(other)) return 0;
    return negated(walk_set(set_object(set), step_is_missing, set_object(other)));
}

int set_is_superset(Value set, Value other) {
    if (value_is_set(other)) return set_is_subset(other, set);
    return negated(walk_iterable(other, step_is_missing, set_object(set)));
}

static int set_equal(Value a, Value b) {
    if (set_length(a) != set_length(b)) return 0;
    int64_t first = set_object(a)->hash, second = set_object(b)->hash;
    if (first && second && first != second) return 0;
    return set_is_subset(a, b);
}

Value set_compare(Value a, Value b, SlotId op) {
    if (!value_is_set(b)) return KR_NOT_IMPLEMENTED;
    int truth = -1;
    if (op == SLOT___eq__ || op == SLOT___ne__) {
        truth = set_equal(a, b);
        if (op == SLOT___ne__) truth = negated(truth);
    } else if (op == SLOT___lt__ || op == SLOT___le__) {
        truth = op == SLOT___lt__ && set_length(a) >= set_length(b) ? 0 : set_is_subset(a, b);
    } else {
        truth = op == SLOT___gt__ && set_length(a) <= set_length(b) ? 0 : set_is_subset(b, a);
    }
    return truth < 0 ? 0 : value_from_bool(truth);
}
