/* The hash table of dict: probing, growth, removal. Probing is CPython's: slot 5 * i + perturb + 1,
 * where perturb brings in the hash's upper bits (Objects/dictobject.c describes why). */
#include "containers/dict.h"
#include "core/type.h"

#include <assert.h>

enum { PERTURB_SHIFT = 5, INDEX_SIZE_MIN = 8, INDEX_INLINE_MAX = 16 };
/* A full dict grows to this many index slots per live entry, as CPython's does. */
enum { GROWTH_FACTOR = 3 };

static int8_t empty_index[1] = {INDEX_EMPTY};
DictTable dict_empty_table = {.mask = 0, .index = empty_index, .only_str = 1};

static_assert(sizeof(DictEntry) == 24, "entries are three words");

/* ---- The index ---- */

static inline __attribute__((always_inline)) int64_t index_get_wide(const DictTable *table,
                                                                    uint64_t i, uint32_t width) {
    switch (width) {
    case 0: return ((const int8_t *)table->index)[i];
    case 1: return ((const int16_t *)table->index)[i];
    case 2: return ((const int32_t *)table->index)[i];
    }
    return ((const int64_t *)table->index)[i];
}

static inline int64_t index_get(const DictTable *table, uint64_t i) {
    return index_get_wide(table, i, table->width);
}

static inline void index_set(DictTable *table, uint64_t i, int64_t position) {
    switch (table->width) {
    case 0:
        __atomic_store_n(&((int8_t *)table->index)[i], (int8_t)position, __ATOMIC_RELEASE);
        return;
    case 1:
        __atomic_store_n(&((int16_t *)table->index)[i], (int16_t)position, __ATOMIC_RELEASE);
        return;
    case 2:
        __atomic_store_n(&((int32_t *)table->index)[i], (int32_t)position, __ATOMIC_RELEASE);
        return;
    }
    __atomic_store_n(&((int64_t *)table->index)[i], position, __ATOMIC_RELEASE);
}

typedef struct Probe {
    uint64_t slot, perturb;
} Probe;

static inline Probe probe_start(const DictTable *table, uint64_t hash) {
    return (Probe){.slot = hash & table->mask, .perturb = hash};
}

static inline void probe_next(const DictTable *table, Probe *probe) {
    probe->perturb >>= PERTURB_SHIFT;
    probe->slot = (probe->slot * 5 + probe->perturb + 1) & table->mask;
}

static uint64_t capacity_of(uint64_t size) { return (size << 1) / 3; }

static uint32_t width_for(uint64_t capacity) {
    if (capacity <= INT8_MAX) return 0;
    if (capacity <= INT16_MAX) return 1;
    return capacity <= INT32_MAX ? 2 : 3;
}

/* The least index size that is at least `slots`. */
static uint64_t size_at_least(uint64_t slots) {
    uint64_t size = INDEX_SIZE_MIN;
    while (size < slots) size <<= 1;
    return size;
}

/* The least index size with room for `count` entries. */
static uint64_t size_for(uint64_t count) { return size_at_least(count + (count + 1) / 2); }

/* An empty table with `size` index slots (a power of two); 0 with MemoryError. A small index lies
 * behind the entries; a large one is apart, where the collector need not look at it. */
static DictTable *table_new(uint64_t size) {
    uint64_t capacity = capacity_of(size);
    uint32_t width = width_for(capacity);
    size_t entry_bytes = sizeof(DictTable) + capacity * sizeof(DictEntry),
           index_bytes = size << width;
    bool is_inline = size <= INDEX_INLINE_MAX;
    DictTable *table = gc_try_scanned(NULL, entry_bytes + (is_inline ? index_bytes : 0));
    if (!table) return NULL;
    table->index = is_inline ? (char *)table + entry_bytes : gc_try_bytes(index_bytes);
    if (!table->index) return NULL;
    memset(table->index, 0xff, index_bytes); /* INDEX_EMPTY in every width */
    table->mask = size - 1;
    table->capacity = capacity;
    table->width = width;
    table->only_str = 1;
    return table;
}

/* Leads the index to a position, from the first slot that is free. */
static void index_add(DictTable *table, uint64_t hash, int64_t position) {
    Probe probe = probe_start(table, hash);
    while (index_get(table, probe.slot) >= 0) probe_next(table, &probe);
    index_set(table, probe.slot, position);
}

/* The index slot that leads to a position, which must be in use. */
static uint64_t index_slot_of(const DictTable *table, uint64_t hash, int64_t position) {
    Probe probe = probe_start(table, hash);
    for (;; probe_next(table, &probe)) {
        int64_t at = index_get(table, probe.slot);
        if (at == position) return probe.slot;
        assert(at != INDEX_EMPTY && "an entry in use is in the index");
    }
}

/* How many entries can be appended. */
static inline uint64_t table_room(const DictTable *table) {
    return table->capacity - (table->fill > table->used ? table->fill : table->used);
}

static inline void entry_put(DictTable *table, uint64_t position, DictEntry entry) {
    table->fill++;
    table->entries[position] = entry;
    if (!value_is_exact(entry.key, &kr_type_str)) table->only_str = 0;
}

static inline void table_append(DictTable *table, Value key, uint64_t hash, Value value) {
    assert(table_room(table) > 0 && "room was made before");
    uint64_t position = table->used;
    entry_put(table, position, (DictEntry){.key = key, .value = value, .hash = hash});
    __atomic_store_n(&table->used, position + 1, __ATOMIC_RELEASE);
    index_add(table, hash, (int64_t)position);
}

/* The same entries without holes, but for `gap` in front, in a table of `size` slots; 0 with
 * MemoryError. */
static DictTable *table_rebuild(const DictTable *old, uint64_t size, uint64_t gap) {
    DictTable *table = table_new(size);
    if (!table) return NULL;
    table->first = table->used = gap;
    for (uint64_t i = old->first; i < old->used; i++) {
        const DictEntry *entry = &old->entries[i];
        if (entry->key) table_append(table, entry->key, entry->hash, entry->value);
    }
    return table;
}

static int dict_resize(DictObject *dict, uint64_t size, uint64_t gap) {
    DictTable *table = table_rebuild(dict->table, size, gap);
    if (!table) return -1;
    __atomic_store_n(&dict->table, table, __ATOMIC_RELEASE);
    return 0;
}

int dict_reserve(DictObject *dict, uint64_t count) {
    if (count <= dict->count || count - dict->count <= table_room(dict->table)) return 0;
    if (count > SIZE_MAX / 64) return error_raise_memory(), -1;
    return dict_resize(dict, size_for(count), 0);
}

enum { INDEX_SIZE_FEW = 4, ENTRIES_FEW = 2 };

Value dict_new_for(uint64_t count) {
    Value dict = dict_new();
    if (count == 0) return dict;
    uint64_t size = count <= ENTRIES_FEW ? INDEX_SIZE_FEW : size_for(count);
    return dict_resize(dict_object(dict), size, 0) < 0 ? 0 : dict;
}

/* ---- Lookup ---- */

static inline bool str_key_equal(const DictEntry *entry, Value key, uint64_t hash) {
    return entry->key == key || (entry->hash == hash && str_equal(entry->key, key));
}

/* key: exactly a str, in a table of such. */
static inline __attribute__((always_inline)) int64_t find_str(const DictTable *table, Value key,
                                                              uint64_t hash, uint32_t width) {
    Probe probe = probe_start(table, hash);
    for (;; probe_next(table, &probe)) {
        int64_t position = index_get_wide(table, probe.slot, width);
        if (position >= 0) {
            if (str_key_equal(&table->entries[position], key, hash)) return position;
        } else if (position == INDEX_EMPTY) {
            return DICT_ABSENT;
        }
    }
}

enum { FIND_OTHER = -4 };

/* key: a small int. FIND_OTHER: a key of another type has the same hash, so that __eq__ must be
 * asked. */
static inline __attribute__((always_inline)) int64_t find_small(const DictTable *table, Value key,
                                                                uint64_t hash, uint32_t width) {
    Probe probe = probe_start(table, hash);
    for (;; probe_next(table, &probe)) {
        int64_t position = index_get_wide(table, probe.slot, width);
        if (position >= 0) {
            const DictEntry *entry = &table->entries[position];
            if (entry->key == key) return position;
            if (KR_UNLIKELY(entry->hash == hash && !value_is_small(entry->key))) return FIND_OTHER;
        } else if (position == INDEX_EMPTY) {
            return DICT_ABSENT;
        }
    }
}

/* The loop for each width of the index. */
#define FIND_BY_WIDTH(find, table, key, hash)                                                      \
    ((table)->width == 0   ? find(table, key, hash, 0)                                             \
     : (table)->width == 1 ? find(table, key, hash, 1)                                             \
     : (table)->width == 2 ? find(table, key, hash, 2)                                             \
                           : find(table, key, hash, 3))

enum { FIND_RESTART = -3 };

/* Compares an entry's key with equal hash to key: 1, 0, -1, FIND_RESTART if that changed the dict.
 */
static int entry_matches(const DictObject *dict, const DictTable *table, const DictEntry *entry,
                         Value key) {
    Value candidate = entry->key;
    int equal = item_equal_distinct(candidate, key);
    if (equal < 0) return -1;
    if (dict->table != table || entry->key != candidate) return FIND_RESTART;
    return equal;
}

static int64_t find_any(const DictObject *dict, const DictTable *table, Value key, uint64_t hash) {
    Probe probe = probe_start(table, hash);
    for (;; probe_next(table, &probe)) {
        int64_t position = index_get(table, probe.slot);
        if (position == INDEX_EMPTY) return DICT_ABSENT;
        if (position < 0) continue;
        const DictEntry *entry = &table->entries[position];
        if (entry->key == key) return position;
        if (entry->hash != hash) continue;
        int match = entry_matches(dict, table, entry, key);
        if (match == 1) return position;
        if (match == -1) return DICT_FAILED;
        if (match == FIND_RESTART) return FIND_RESTART;
    }
}

int64_t dict_find(DictObject *dict, Value key, uint64_t hash) {
    const DictTable *table = dict->table;
    int64_t position = FIND_OTHER;
    if (value_is_small(key))
        position = FIND_BY_WIDTH(find_small, table, key, hash);
    else if (KR_LIKELY(table->only_str && value_is_exact(key, &kr_type_str)))
        return FIND_BY_WIDTH(find_str, table, key, hash);
    if (position != FIND_OTHER) return position;
    do position = find_any(dict, dict->table, key, hash);
    while (position == FIND_RESTART);
    return position;
}

void dict_fetch_index(const DictObject *dict, uint64_t hash) {
    const DictTable *table = dict->table;
    __builtin_prefetch((const char *)table->index + ((hash & table->mask) << table->width));
}

void dict_fetch_entry(const DictObject *dict, uint64_t hash) {
    const DictTable *table = dict->table;
    int64_t position = index_get(table, hash & table->mask);
    if (position >= 0) __builtin_prefetch(&table->entries[position]);
}

void dict_fetch_key(const DictObject *dict, uint64_t hash) {
    const DictTable *table = dict->table;
    int64_t position = index_get(table, hash & table->mask);
    if (position >= 0) __builtin_prefetch((const void *)table->entries[position].key);
}

/* ---- Changes ---- */

Value dict_alloc(Type *type) {
    DictObject *dict = type_allocate(type, 0);
    if (!dict) return 0;
    dict->table = &dict_empty_table;
    return value_of(dict);
}

/* The slot of a module's variable, or NULL: the dict belongs to something else, or the name has no
 * slot. */
static Value *module_slot(const DictObject *dict, Value key) {
    const ModuleObject *module = (const ModuleObject *)dict->owner_;
    const ModuleDef *def = module->type == &kr_type_module ? module->def : NULL;
    for (uint64_t i = 0; def && i < def->global_count; i++)
        if (def->global_names[i] == key ||
            (value_is_str(key) && str_equal(def->global_names[i], key)))
            return &def->globals[i];
    return NULL;
}

/* globals()["x"] = 1: compiled code reads the slot, so that is where the value belongs. */
static Value value_for_owner(const DictObject *dict, Value key, Value value) {
    Value *slot = value_is_slot_reference(value) ? NULL : module_slot(dict, key);
    if (!slot) return value;
    *slot = value;
    return value_of(slot) | SLOT_REFERENCE_TAG;
}

int dict_insert(DictObject *dict, Value key, uint64_t hash, Value value) {
    if (KR_UNLIKELY(dict->owner_ != 0)) value = value_for_owner(dict, key, value);
    if (table_room(dict->table) == 0 &&
        dict_resize(dict, size_at_least(dict->count * GROWTH_FACTOR), 0) < 0)
        return -1;
    table_append(dict->table, key, hash, value);
    dict->count++;
    return 0;
}

int dict_insert_first(DictObject *dict, Value key, uint64_t hash, Value value) {
    if (KR_UNLIKELY(dict->owner_ != 0)) value = value_for_owner(dict, key, value);
    if (dict->table->first == 0 || dict->table->fill >= dict->table->capacity) {
        uint64_t size = size_at_least((dict->count + 1) * GROWTH_FACTOR),
                 gap = (capacity_of(size) - dict->count) / 2;
        assert(gap > 0 && "the table is larger than the entries by far");
        if (dict_resize(dict, size, gap) < 0) return -1;
    }
    DictTable *table = dict->table;
    uint64_t position = table->first - 1;
    entry_put(table, position, (DictEntry){.key = key, .value = value, .hash = hash});
    __atomic_store_n(&table->first, position, __ATOMIC_RELEASE);
    index_add(table, hash, (int64_t)position);
    dict->count++;
    return 0;
}

int dict_set_hashed(DictObject *dict, Value key, uint64_t hash, Value value) {
    int64_t position = dict_find(dict, key, hash);
    if (position == DICT_FAILED) return -1;
    if (position == DICT_ABSENT) return dict_insert(dict, key, hash, value);
    entry_set_value(&dict->table->entries[position], value);
    return 0;
}

Value dict_get_hashed(DictObject *dict, Value key, uint64_t hash) {
    int64_t position = dict_find(dict, key, hash);
    return position >= 0 ? entry_value(&dict->table->entries[position]) : 0;
}

void dict_remove(DictObject *dict, int64_t position) {
    DictTable *table = dict->table;
    DictEntry *entry = &table->entries[position];
    index_set(table, index_slot_of(table, entry->hash, position), INDEX_HOLE);
    if (value_is_slot_reference(entry->value)) *slot_of_reference(entry->value) = 0;
    entry->value = 0;
    entry->key = 0;
    dict->count--;
    if ((uint64_t)position == table->first)
        while (table->first < table->used && !table->entries[table->first].key) table->first++;
}

Value dict_remove_last(DictObject *dict, Value *key) {
    for (DictTable *table = dict->table; table->used > 0;) {
        DictEntry *entry = &table->entries[table->used - 1];
        Value value = entry->key ? entry_value(entry) : 0;
        *key = entry->key;
        if (entry->key) dict_remove(dict, (int64_t)table->used - 1);
        table->used--;
        if (table->first > table->used) table->first = table->used;
        if (value) return value;
    }
    return 0;
}

void dict_reset(DictObject *dict) {
    DictTable *table = dict->table;
    dict->count = 0;
    __atomic_store_n(&dict->table, &dict_empty_table, __ATOMIC_RELEASE);
    for (uint64_t i = 0; dict->owner_ && i < table->used; i++)
        if (value_is_slot_reference(table->entries[i].value))
            *slot_of_reference(table->entries[i].value) = 0;
}
