/* Internals of set and frozenset: the hash table.
 *
 * Entries lie in the table itself, so the order in which a set is walked depends on hashes and on
 * how it was built. Programs print sets of ints and expect CPython's order: probing, growth and the
 * ways of merging are those of CPython 3.11 (Objects/setobject.c). */
#ifndef KRAIT_CONTAINERS_SET_H
#define KRAIT_CONTAINERS_SET_H

#include "containers/item.h"

typedef struct SetEntry {
    Value key;     /* 0: never used; SET_HOLE: removed */
    uint64_t hash; /* of a hole: SET_HOLE_HASH, which no key has */
} SetEntry;

typedef struct SetTable {
    uint64_t mask;   /* entries - 1 */
    uint64_t fill;   /* entries in use, holes included */
    uint64_t used;   /* keys */
    uint64_t finger; /* where pop looks first */
    SetEntry entries[];
} SetTable;

typedef struct SetObject {
    Type *type;
    SetTable *table; /* never 0 */
    int64_t hash;    /* of a frozenset; 0: not computed yet */
} SetObject;

#define SET_HOLE ((Value)4)
#define SET_HOLE_HASH UINT64_MAX

static inline SetObject *set_object(Value v) { return (SetObject *)v; }
static inline SetTable *set_table(Value v) { return set_object(v)->table; }
static inline bool entry_is_live(const SetEntry *entry) {
    return entry->key != 0 && entry->key != SET_HOLE;
}

extern Type kr_type_set, kr_type_frozenset;

/* An empty set of type set or frozenset, or a subclass. */
Value set_alloc(Type *type);
/* set(iterable) or frozenset(iterable), of the type that v, a set, derives from. */
Value set_like(Value v, Value iterable);
void set_reset(SetObject *set);
/* The key's entry, or NULL with *failed telling whether an error is set. */
SetEntry *set_find(SetObject *set, Value key, uint64_t hash, bool *failed);
int set_add_hashed(SetObject *set, Value key, uint64_t hash);      /* 0, -1 */
int set_contains_hashed(SetObject *set, Value key, uint64_t hash); /* 1, 0, -1 */
int set_discard_hashed(SetObject *set, Value key, uint64_t hash);  /* 1 was there, 0, -1 */
/* Adds all of another set. 0, -1. */
int set_merge(SetObject *set, SetObject *other);
/* set, which nobody else has and which is empty, becomes the union of a and b. 0, -1. */
int set_merge_both(SetObject *set, SetObject *a, SetObject *b);
/* Adds to result, which is empty and nobody else has, those keys of `walked` that `within` has too.
 * 0, -1. */
int set_add_common(SetObject *result, SetObject *within, SetObject *walked);
/* A new table of the least size above `minimum`, with the same keys. 0, -1. */
int set_resize(SetObject *set, uint64_t minimum);
/* Rebuilds the table where holes have piled up. 0, -1. */
int set_tidy(SetObject *set);
Value set_pop(SetObject *set); /* 0 without error: empty */
/* The live entry at or after *position; NULL at the end. */
static inline const SetEntry *set_entry_at(const SetObject *set, uint64_t *position) {
    const SetTable *table = set->table;
    for (; *position <= table->mask; (*position)++)
        if (entry_is_live(&table->entries[*position])) return &table->entries[*position];
    return NULL;
}

/* ---- Operations; other is any iterable unless said otherwise. Value results: 0 with an error set.
 * ---- */

int set_update(Value set, Value other); /* 0, -1 */
Value set_copy_like(Value set);         /* of set's base type */
Value set_intersection(Value set, Value other);
Value set_difference(Value set, Value other);
Value set_symmetric_difference(Value set, Value other);
int set_difference_update(Value set, Value other);           /* 0, -1 */
int set_symmetric_difference_update(Value set, Value other); /* 0, -1 */
int set_is_disjoint(Value set, Value other);                 /* 1, 0, -1 */
int set_is_subset(Value set, Value other);
int set_is_superset(Value set, Value other);
/* The hash that lookups use: a set is looked up as the frozenset of its items. *key is replaced
 * then. -1: error. */
int64_t set_lookup_hash(Value *key);

/* The methods and operators that set and frozenset share. */
Value set_repr(Value self);
Value set_compare(Value self, Value other, SlotId op);
Value set_union_all(Value self, Value others); /* others: tuple of iterables */
Value set_intersection_all(Value self, Value others);
Value set_difference_all(Value self, Value others);
Value set_union_operator(Value a,
                         Value b); /* KR_NOT_IMPLEMENTED unless both are sets; likewise below */
Value set_intersection_operator(Value a, Value b);
Value set_difference_operator(Value a, Value b);
Value set_symmetric_difference_operator(Value a, Value b);
Value set_reduce(Value self);
Value set_sizeof(Value self);

typedef struct SetIterator {
    Type *type;
    Value set; /* 0: exhausted */
    uint64_t position;
    uint64_t used; /* keys when the iteration began */
    uint64_t remaining;
} SetIterator;

Value set_iterator_new(Value set);

#endif
