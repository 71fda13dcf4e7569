/* The hash table of set: a few neighbours are probed before jumping, and deletions leave holes. */
#include "containers/set.h"
#include "core/type.h"

#include <assert.h>

enum {
    LINEAR_PROBES = 9,
    PERTURB_SHIFT = 5,
    SET_SIZE_MIN = 8,
    SET_GROWTH_SMALL = 4,
    SET_GROWTH_LARGE = 2,
    SET_LARGE_MIN = 50000,
};

/* What every empty set has; never written to. */
static struct {
    uint64_t head[4];
    SetEntry entries[SET_SIZE_MIN];
} empty_table = {.head = {SET_SIZE_MIN - 1}};

static_assert(offsetof(SetTable, mask) == 0 &&
                  offsetof(SetTable, entries) == sizeof empty_table.head,
              "empty_table is laid out as a SetTable");

static inline SetTable *table_empty(void) { return (SetTable *)&empty_table; }

Value set_alloc(Type *type) {
    SetObject *set = type_allocate(type, 0);
    if (!set) return 0;
    set->table = table_empty();
    return value_of(set);
}

static inline bool table_is_shared(const SetTable *table) { return table == table_empty(); }

void set_reset(SetObject *set) { __atomic_store_n(&set->table, table_empty(), __ATOMIC_RELEASE); }

static SetTable *table_new(uint64_t size) {
    if (size > SIZE_MAX / 64) return error_raise_memory(), NULL;
    SetTable *table = gc_try_scanned(NULL, sizeof(SetTable) + size * sizeof(SetEntry));
    if (table) table->mask = size - 1;
    return table;
}

/* ---- Probing ---- */

/* The entries from a start to the last linear probe; then a jump. */
typedef struct Probe {
    uint64_t slot, perturb;
} Probe;

static inline uint64_t probe_count(const SetTable *table, uint64_t slot) {
    return slot + LINEAR_PROBES <= table->mask ? LINEAR_PROBES + 1 : 1;
}

static inline void probe_jump(const SetTable *table, Probe *probe) {
    probe->perturb >>= PERTURB_SHIFT;
    probe->slot = (probe->slot * 5 + 1 + probe->perturb) & table->mask;
}

static void table_insert_new_on(SetTable *table, Value key, uint64_t hash) {
    Probe probe = {hash & table->mask, hash};
    for (;; probe_jump(table, &probe)) {
        SetEntry *entry = &table->entries[probe.slot];
        for (uint64_t n = probe_count(table, probe.slot); n > 0; n--, entry++) {
            if (entry->key) continue;
            *entry = (SetEntry){key, hash};
            return;
        }
    }
}

/* Enters a key that is not there into a table without holes. */
static inline void table_insert_new(SetTable *table, Value key, uint64_t hash) {
    SetEntry *entry = &table->entries[hash & table->mask];
    if (KR_UNLIKELY(entry->key != 0)) return table_insert_new_on(table, key, hash);
    *entry = (SetEntry){key, hash};
}

/* Is this the entry of a key with the same hash? 1, 0, -1; if the comparison changed the set, one
 * of these: the key differs from what was there, or is equal to it. */
enum { MATCH_CHANGED = 2, MATCH_GONE };

static int entry_matches(const SetObject *set, const SetTable *table, const SetEntry *entry,
                         Value key) {
    Value candidate = entry->key;
    if (candidate == key) return 1;
    int equal = item_equal_distinct(candidate, key);
    if (equal < 0 || (set->table == table && entry->key == candidate)) return equal;
    return equal ? MATCH_GONE : MATCH_CHANGED;
}

/* The key's entry (*match 1); or where it would go (*match 0): the last hole passed, else the first
 * entry never used; or as entry_matches. */
static SetEntry *table_search_on(const SetObject *set, SetTable *table, Value key, uint64_t hash,
                                 int *match) {
    Probe probe = {hash & table->mask, hash};
    for (SetEntry *hole = NULL;; probe_jump(table, &probe)) {
        SetEntry *entry = &table->entries[probe.slot];
        for (uint64_t n = probe_count(table, probe.slot); n > 0; n--, entry++) {
            *match = 0;
            if (entry->key == 0) return hole && hole->key == SET_HOLE ? hole : entry;
            if (entry->hash == hash && (*match = entry_matches(set, table, entry, key)) != 0)
                return entry;
            if (entry->hash == SET_HOLE_HASH) hole = entry;
        }
    }
}

/* The first entry decides about most keys. */
static inline SetEntry *table_search(const SetObject *set, SetTable *table, Value key,
                                     uint64_t hash, int *match) {
    SetEntry *entry = &table->entries[hash & table->mask];
    bool same = entry->key == key && entry->hash == hash;
    if (KR_UNLIKELY(entry->key != 0 && !same)) return table_search_on(set, table, key, hash, match);
    *match = same;
    return entry;
}

static inline SetEntry *set_search(SetObject *set, Value key, uint64_t hash, int *match) {
    SetEntry *entry;
    do entry = table_search(set, set->table, key, hash, match);
    while (*match == MATCH_CHANGED);
    return entry;
}

SetEntry *set_find(SetObject *set, Value key, uint64_t hash, bool *failed) {
    int match;
    SetEntry *entry;
    do entry = set_search(set, key, hash, &match);
    while (match == MATCH_GONE); /* what is found must be an entry of the set as it is now */
    *failed = match < 0;
    return match == 1 ? entry : NULL;
}

/* ---- Growth ---- */

static uint64_t size_above(uint64_t minimum) {
    uint64_t size = SET_SIZE_MIN;
    while (size <= minimum) size <<= 1;
    return size;
}

int set_resize(SetObject *set, uint64_t minimum) {
    SetTable *table = table_new(size_above(minimum));
    if (!table) return -1;
    const SetTable *old = set->table;
    for (uint64_t i = 0; i <= old->mask; i++)
        if (entry_is_live(&old->entries[i]))
            table_insert_new(table, old->entries[i].key, old->entries[i].hash);
    table->fill = table->used = old->used;
    table->finger = old->finger;
    __atomic_store_n(&set->table, table, __ATOMIC_RELEASE);
    return 0;
}

static int set_grow(SetObject *set) {
    uint64_t used = set->table->used;
    return set_resize(set, used * (used > SET_LARGE_MIN ? SET_GROWTH_LARGE : SET_GROWTH_SMALL));
}

int set_tidy(SetObject *set) {
    const SetTable *table = set->table;
    return table->fill - table->used <= table->mask / 4 ? 0 : set_grow(set);
}

/* ---- Keys ---- */

int set_add_hashed(SetObject *set, Value key, uint64_t hash) {
    if (table_is_shared(set->table)) {
        SetTable *table = table_new(SET_SIZE_MIN);
        if (!table) return -1;
        set->table = table;
    }
    int match;
    SetEntry *entry = set_search(set, key, hash, &match);
    if (match != 0) return match < 0 ? -1 : 0;
    SetTable *table = set->table;
    if (KR_UNLIKELY(table_is_shared(table)))
        return set_add_hashed(set, key, hash); /* __eq__ cleared the set */
    bool fresh = entry->key == 0;
    entry->hash = hash;
    __atomic_store_n(&entry->key, key, __ATOMIC_RELEASE);
    table->used++;
    if (!fresh) return 0;
    table->fill++;
    return table->fill * 5 < table->mask * 3 ? 0 : set_grow(set);
}

/* The same, for most keys without a call: their place is free, or they are there. */
static inline int add_inline(SetObject *set, Value key, uint64_t hash) {
    SetTable *table = set->table;
    SetEntry *entry = &table->entries[hash & table->mask];
    if (entry->key == key) return 0;
    if (entry->key != 0 || table_is_shared(table) || (table->fill + 1) * 5 >= table->mask * 3)
        return set_add_hashed(set, key, hash);
    entry->hash = hash;
    __atomic_store_n(&entry->key, key, __ATOMIC_RELEASE);
    table->used++;
    table->fill++;
    return 0;
}

int set_contains_hashed(SetObject *set, Value key, uint64_t hash) {
    bool failed;
    return set_find(set, key, hash, &failed) ? 1 : -failed;
}

static Value entry_remove(SetTable *table, SetEntry *entry) {
    Value key = entry->key;
    entry->key = SET_HOLE;
    entry->hash = SET_HOLE_HASH;
    table->used--;
    return key;
}

int set_discard_hashed(SetObject *set, Value key, uint64_t hash) {
    bool failed;
    SetEntry *entry = set_find(set, key, hash, &failed);
    if (!entry) return -failed;
    entry_remove(set->table, entry);
    return 1;
}

Value set_pop(SetObject *set) {
    SetTable *table = set->table;
    if (table->used == 0) return 0;
    uint64_t i = table->finger & table->mask;
    while (!entry_is_live(&table->entries[i])) i = (i + 1) & table->mask;
    table->finger = i + 1;
    return entry_remove(table, &table->entries[i]);
}

/* ---- Merging ---- */

/* Fills an empty table that is big enough: with the same layout, where `from` has the same size and
 * no holes. */
static void table_fill(SetTable *table, const SetTable *from) {
    table->fill = table->used = from->used;
    if (table->mask == from->mask && from->fill == from->used) {
        memcpy(table->entries, from->entries, (from->mask + 1) * sizeof(SetEntry));
        return;
    }
    for (uint64_t i = 0; i <= from->mask; i++)
        if (entry_is_live(&from->entries[i]))
            table_insert_new(table, from->entries[i].key, from->entries[i].hash);
}

/* Has a table with `fill` entries in use to grow before it takes `more`? */
static bool is_crowded(uint64_t fill, uint64_t more, uint64_t mask) {
    return (fill + more) * 5 >= mask * 3;
}

int set_merge(SetObject *set, SetObject *other) {
    SetTable *from = other->table, *table = set->table;
    if (set == other || from->used == 0) return 0;
    if (is_crowded(table->fill, from->used, table->mask) &&
        set_resize(set, (table->used + from->used) * 2) < 0)
        return -1;
    table = set->table;
    if (table->fill == 0) {
        if (table_is_shared(table) && !(table = table_new(SET_SIZE_MIN))) return -1;
        table_fill(table, from);
        __atomic_store_n(&set->table, table, __ATOMIC_RELEASE);
        return 0;
    }
    for (uint64_t i = 0; i <= other->table->mask; i++) { /* __eq__ may change either set */
        SetEntry entry = other->table->entries[i];
        if (entry_is_live(&entry) && add_inline(set, entry.key, entry.hash) < 0) return -1;
    }
    return 0;
}

/* Tables up to this size are made on the stack where they are outgrown at once. */
enum { SCRATCH_SIZE = 256 };

typedef struct ScratchTable {
    uint64_t head[offsetof(SetTable, entries) / sizeof(uint64_t)];
    SetEntry entries[SCRATCH_SIZE];
} ScratchTable;

static SetTable *scratch_table(ScratchTable *scratch, uint64_t size) {
    memset(scratch, 0, sizeof scratch->head + size * sizeof(SetEntry));
    scratch->head[0] = size - 1;
    return (SetTable *)scratch;
}

/* Fills an empty table; false if two keys want the same place: then it depends on the order. */
static bool fill_at_home(SetTable *table, const SetTable *from) {
    for (uint64_t i = 0; i <= from->mask; i++) {
        if (!entry_is_live(&from->entries[i])) continue;
        SetEntry *entry = &table->entries[from->entries[i].hash & table->mask];
        if (entry->key != 0) return false;
        *entry = from->entries[i];
    }
    table->fill = table->used = from->used;
    return true;
}

/* Makes set a copy of a for a moment, which grows at once. */
static int merge_outgrown(SetObject *set, SetObject *a, SetObject *b, uint64_t copy_size) {
    ScratchTable scratch;
    SetTable *copy = scratch_table(&scratch, copy_size);
    table_fill(copy, a->table);
    set->table = copy;
    int status = set_merge(set, b); /* grows first, away from the copy */
    if (set->table == copy) set_reset(set);
    return status;
}

int set_merge_both(SetObject *set, SetObject *a, SetObject *b) {
    uint64_t used = a->table->used, more = b->table->used;
    uint64_t size = is_crowded(0, used, SET_SIZE_MIN - 1) ? size_above(used * 2) : SET_SIZE_MIN;
    if (!used || a == b || size > SCRATCH_SIZE || !is_crowded(used, more, size - 1))
        return set_merge(set, a) < 0 ? -1 : set_merge(set, b);
    SetTable *table = table_new(size_above((used + more) * 2));
    if (!table) return -1;
    if (!fill_at_home(table, a->table)) return merge_outgrown(set, a, b, size);
    set->table = table;
    return set_merge(set, b);
}

/* ---- Common keys ---- */

/* Keys that are known to differ, and enter an empty set without a comparison. */
typedef struct Distinct {
    uint64_t count;
    SetEntry entries[SCRATCH_SIZE];
} Distinct;

/* A table in which `count` keys stay: on the heap; else on the stack if it fits. */
static SetTable *table_on_the_way(ScratchTable *scratch, uint64_t size, uint64_t count) {
    bool stays = !is_crowded(0, count, size - 1);
    return stays || size > SCRATCH_SIZE ? table_new(size) : scratch_table(scratch, size);
}

/* Gives the set the table that it would have after adding one key after the other. */
static int set_fill_distinct(SetObject *set, const Distinct *keys) {
    ScratchTable scratch[2];
    unsigned free = 0;
    SetTable *table = table_on_the_way(&scratch[free++], SET_SIZE_MIN, keys->count);
    for (uint64_t i = 0; table && i < keys->count; i++) {
        table_insert_new(table, keys->entries[i].key, keys->entries[i].hash);
        table->fill = table->used = i + 1;
        if (!is_crowded(table->fill, 0, table->mask)) continue;
        uint64_t size = size_above(table->used * SET_GROWTH_SMALL);
        SetTable *larger = table_on_the_way(&scratch[free++ & 1], size, keys->count);
        if (larger) table_fill(larger, table);
        table = larger;
    }
    if (table) set->table = table;
    return table ? 0 : -1;
}

/* Comparing it with another of its kind runs no code of the program. */
static inline bool is_plain_key(Value key) {
    return value_is_small(key) || value_is_exact(key, &kr_type_str);
}

/* Collects common keys for as long as the first look at either table decides. Where it ended. */
static uint64_t common_collect(Distinct *keys, const SetTable *within, const SetTable *walked) {
    keys->count = 0;
    uint64_t position = 0;
    for (; position <= walked->mask && keys->count < SCRATCH_SIZE; position++) {
        SetEntry entry = walked->entries[position];
        if (!entry_is_live(&entry)) continue;
        Value there = within->entries[entry.hash & within->mask].key;
        if (there == entry.key && is_plain_key(there))
            keys->entries[keys->count++] = entry;
        else if (there != 0)
            break;
    }
    return position;
}

int set_add_common(SetObject *result, SetObject *within, SetObject *walked) {
    Distinct keys;
    uint64_t position = common_collect(&keys, within->table, walked->table);
    if (keys.count && set_fill_distinct(result, &keys) < 0) return -1;
    for (;; position++) { /* __eq__ may change either set */
        const SetEntry *found = set_entry_at(walked, &position);
        if (!found) return 0;
        SetEntry entry = *found;
        int there = set_contains_hashed(within, entry.key, entry.hash);
        if (there < 0 || (there && set_add_hashed(result, entry.key, entry.hash) < 0)) return -1;
    }
}
