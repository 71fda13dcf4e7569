#include "support/intern.h"

#include <stdlib.h>

#define INTERNER_FIRST_SLOTS 1024u

void interner_init(Interner *interner) {
    *interner = (Interner){.mask = INTERNER_FIRST_SLOTS - 1};
    arena_init(&interner->arena);
    interner->slots = heap_alloc_zeroed(INTERNER_FIRST_SLOTS, sizeof(Name *));
}

void interner_release(Interner *interner) {
    free(interner->slots);
    free(interner->by_id);
    arena_release(&interner->arena);
    *interner = (Interner){0};
}

static void interner_rehash(Interner *interner) {
    uint32_t slot_count = (interner->mask + 1) * 2;
    Name **slots = heap_alloc_zeroed(slot_count, sizeof(Name *));
    for (uint32_t id = 0; id < interner->count; id++) {
        uint32_t slot = interner->by_id[id]->hash & (slot_count - 1);
        while (slots[slot]) slot = (slot + 1) & (slot_count - 1);
        slots[slot] = interner->by_id[id];
    }
    free(interner->slots);
    interner->slots = slots;
    interner->mask = slot_count - 1;
}

static Name *name_new(Interner *interner, const char *text, size_t length, uint32_t hash) {
    Name *name = arena_alloc(&interner->arena, sizeof(Name) + length + 1);
    name->hash = hash;
    name->length = (uint32_t)length;
    name->id = interner->count;
    if (length) memcpy(name->text, text, length);
    if (interner->count == interner->by_id_cap) {
        interner->by_id_cap = interner->by_id_cap ? interner->by_id_cap * 2 : INTERNER_FIRST_SLOTS;
        interner->by_id = heap_resize(interner->by_id, interner->by_id_cap, sizeof(Name *));
    }
    interner->by_id[interner->count++] = name;
    return name;
}

/* Where the name is, or would be. */
static Name **slot_of(const Interner *interner, const char *text, size_t length, uint32_t hash) {
    uint32_t slot = hash & interner->mask;
    for (Name *name; (name = interner->slots[slot]); slot = (slot + 1) & interner->mask)
        if (name->hash == hash && name->length == length && !memcmp(name->text, text, length))
            break;
    return &interner->slots[slot];
}

const Name *interner_find(const Interner *interner, const char *text) {
    size_t length = strlen(text);
    return *slot_of(interner, text, length, name_hash(text, length));
}

Name *interner_add_hashed(Interner *interner, const char *text, size_t length, uint32_t hash) {
    Name **slot = slot_of(interner, text, length, hash);
    if (*slot) return *slot;
    Name *name = *slot = name_new(interner, text, length, hash);
    /* Half full at most, so that a miss stays short. */
    if (interner->count * 2 > interner->mask) interner_rehash(interner);
    return name;
}
