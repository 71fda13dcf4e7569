/* The table of interned str: one object per text, so that attribute names compare by address.
 *
 * Open addressing with linear steps. Entries are never dropped: names are few. The table is reached
 * from static data, which the collector scans. */
#include "text/str_internal.h"

#include <pthread.h>

enum { INTERN_CAPACITY_MIN = 1024 };

static struct {
    pthread_mutex_t lock;
    Value *entries; /* capacity of them; 0: free */
    size_t capacity, count;
} table = {.lock = PTHREAD_MUTEX_INITIALIZER};

static Value *table_find(Value *entries, size_t capacity, Value v) {
    size_t i = str_hash(v) & (capacity - 1);
    while (entries[i] && !str_equal(entries[i], v)) i = (i + 1) & (capacity - 1);
    return &entries[i];
}

static void table_grow(void) {
    size_t capacity = table.capacity ? table.capacity * 2 : INTERN_CAPACITY_MIN;
    Value *entries = gc_new_scanned(NULL, capacity * sizeof *entries);
    for (size_t i = 0; i < table.capacity; i++)
        if (table.entries[i]) *table_find(entries, capacity, table.entries[i]) = table.entries[i];
    table.entries = entries;
    table.capacity = capacity;
}

Value str_intern(Value v) {
    StrObject *s = str_object(v);
    if (s->flags & STR_INTERNED) return v;
    if (s->length == 0) return str_empty();
    if (s->length == 1 && s->kind == 1) return str_from_char(str_at(s, 0));
    v = str_exact(v);
    pthread_mutex_lock(&table.lock);
    if (table.count * 2 >= table.capacity) table_grow();
    Value *entry = table_find(table.entries, table.capacity, v);
    if (!*entry) {
        str_object(v)->flags |= STR_INTERNED;
        *entry = v;
        table.count++;
    }
    v = *entry;
    pthread_mutex_unlock(&table.lock);
    return v;
}

/* ---- Texts of the runtime ---- */

/* What was interned last for a text at some address, by a hash of the address: most are literals,
 * which are asked for again and again. Only hints: the text is compared. */
enum { HINT_BITS = 9 };
static Value hints[1 << HINT_BITS];

static bool text_is(Value v, const char *utf8) {
    const StrObject *s = str_object(v);
    return strncmp(s->data, utf8, s->length) == 0 && !utf8[s->length];
}

Value str_intern_text(const char *utf8) {
    uint64_t hash = (uint64_t)(uintptr_t)utf8 * UINT64_C(0x9e3779b97f4a7c15);
    Value *hint = &hints[hash >> (64 - HINT_BITS)];
    Value v = __atomic_load_n(hint, __ATOMIC_ACQUIRE);
    if (v && text_is(v, utf8)) return v;
    v = str_from_text(utf8);
    if (!v) return 0;
    v = str_intern(v);
    if (str_object(v)->flags & STR_ASCII) __atomic_store_n(hint, v, __ATOMIC_RELEASE);
    return v;
}
