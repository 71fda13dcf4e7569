/* The memo of a Pickler: a hash table from objects, by identity, to numbers. */
#include "pickle_types.h"

#include "module/module.h"

typedef struct MemoEntry {
    Value key; /* 0: free */
    int64_t number;
} MemoEntry;

/* Filled to two thirds at most. A key is never taken out. */
struct PickleMemo {
    uint64_t mask, count;
    MemoEntry entries[];
};

enum { MEMO_ENTRIES_MIN = 16 };

static PickleMemo *memo_alloc(uint64_t entries) {
    PickleMemo *memo = gc_try_scanned(NULL, sizeof *memo + entries * sizeof *memo->entries);
    if (!memo) return NULL;
    memo->mask = entries - 1;
    return memo;
}

PickleMemo *pickle_memo_new(void) { return memo_alloc(MEMO_ENTRIES_MIN); }

/* Where key is, or where it would be. Addresses are multiples of 16. */
static uint64_t memo_place(const PickleMemo *memo, Value key) {
    uint64_t hash = (key >> 4) * UINT64_C(0x9e3779b97f4a7c15), at = (hash >> 32) & memo->mask;
    while (memo->entries[at].key && memo->entries[at].key != key) at = (at + 1) & memo->mask;
    return at;
}

int64_t pickle_memo_find(const PickleMemo *memo, Value key) {
    const MemoEntry *entry = &memo->entries[memo_place(memo, key)];
    return entry->key ? entry->number : -1;
}

static PickleMemo *memo_resized(const PickleMemo *memo, uint64_t entries) {
    PickleMemo *more = memo_alloc(entries);
    if (!more) return NULL;
    for (uint64_t i = 0; i <= memo->mask; i++)
        if (memo->entries[i].key)
            more->entries[memo_place(more, memo->entries[i].key)] = memo->entries[i];
    more->count = memo->count;
    return more;
}

int pickle_memo_set(PickleMemo **memo, Value key, int64_t number) {
    if ((*memo)->count * 3 >= (*memo)->mask * 2) {
        PickleMemo *more = memo_resized(*memo, ((*memo)->mask + 1) * 4);
        if (!more) return -1;
        *memo = more;
    }
    MemoEntry *entry = &(*memo)->entries[memo_place(*memo, key)];
    if (!entry->key) (*memo)->count++;
    *entry = (MemoEntry){key, number};
    return 0;
}

size_t pickle_memo_count(const PickleMemo *memo) { return memo->count; }

PickleMemo *pickle_memo_copy(const PickleMemo *memo) { return memo_resized(memo, memo->mask + 1); }

Value pickle_memo_dict(const PickleMemo *memo) {
    Value dict = dict_new(), identity = module_import_attr("builtins", "id");
    for (uint64_t i = 0; identity && i <= memo->mask; i++) {
        const MemoEntry *entry = &memo->entries[i];
        if (!entry->key) continue;
        Value id = object_call1(identity, entry->key);
        Value pair = tuple_pack(2, int_from_i64(entry->number), entry->key);
        if (!id || dict_set(dict, id, pair) < 0) return 0;
    }
    return identity ? dict : 0;
}
