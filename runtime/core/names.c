#include "core/names.h"

#include "text/str.h"

Value kri_names[NAME_COUNT];
Value kri_slot_names[SLOT_COUNT];

static const char *const name_texts[NAME_COUNT] = {
#define N(text) #text,
    NAME_ROWS(N)
#undef N
};

static const char *const slot_texts[SLOT_COUNT] = {
#define SLOT(name, kind) #name,
#include "abi/slots.def"
#undef SLOT
};

Value kri_name_intern(NameId id) { return kri_names[id] = str_intern_text(name_texts[id]); }

Value kri_slot_name_intern(SlotId id) {
    return kri_slot_names[id] = str_intern_text(slot_texts[id]);
}

const char *slot_text(SlotId id) { return slot_texts[id]; }

SlotId slot_find(Value name) {
    const StrObject *text = str_object(name);
    if (text->length < 5 || str_at(text, 0) != '_' || str_at(text, 1) != '_') return SLOT_COUNT;
    name = str_intern(name);
    for (SlotId id = 0; id < SLOT_COUNT; id++)
        if (slot_name(id) == name) return id;
    return SLOT_COUNT;
}
