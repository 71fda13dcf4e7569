/* Units of .debug_info, and the functions that were inlined in them (DWARF 4, section 7.5). */
#include "module/dwarf.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { TAG_compile_unit = 0x11, TAG_inlined_subroutine = 0x1d };

enum {
    AT_name = 0x03,
    AT_stmt_list = 0x10,
    AT_low_pc = 0x11,
    AT_high_pc = 0x12,
    AT_abstract_origin = 0x31,
    AT_ranges = 0x55,
    AT_call_line = 0x59,
};

/* What of an entry's attributes is of use. high_pc is a length in the form that the compiler
 * emits. */
typedef struct Entry {
    uint64_t tag, has_children;
    const char *name;
    uint64_t lines_at, low, length, origin, ranges, call_line;
    bool has_ranges;
} Entry;

typedef struct UnitReader {
    DwarfReader r;
    uint64_t unit_at; /* offset of the unit's header */
    Section abbreviations, texts;
    uint64_t abbreviations_at;
} UnitReader;

/* ---- Forms ---- */

typedef enum FormKind {
    FORM_UNKNOWN,
    FORM_FIXED,
    FORM_LEB,
    FORM_BLOCK,
    FORM_BLOCK_LEB,
    FORM_TEXT
} FormKind;

typedef struct Form {
    uint8_t kind; /* FormKind */
    uint8_t size; /* FIXED: of the number; BLOCK: of its length */
} Form;

static const Form forms[] = {
    [0x01] = {FORM_FIXED, 8},     /* addr */
    [0x03] = {FORM_BLOCK, 2},     /* block2 */
    [0x04] = {FORM_BLOCK, 4},     /* block4 */
    [0x05] = {FORM_FIXED, 2},     /* data2 */
    [0x06] = {FORM_FIXED, 4},     /* data4 */
    [0x07] = {FORM_FIXED, 8},     /* data8 */
    [0x08] = {FORM_TEXT, 0},      /* string */
    [0x09] = {FORM_BLOCK_LEB, 0}, /* block */
    [0x0a] = {FORM_BLOCK, 1},     /* block1 */
    [0x0b] = {FORM_FIXED, 1},     /* data1 */
    [0x0c] = {FORM_FIXED, 1},     /* flag */
    [0x0d] = {FORM_LEB, 0},       /* sdata: never one of those that are used */
    [0x0e] = {FORM_FIXED, 4},     /* strp */
    [0x0f] = {FORM_LEB, 0},       /* udata */
    [0x10] = {FORM_FIXED, 4},     /* ref_addr */
    [0x11] = {FORM_FIXED, 1},     /* ref1 */
    [0x12] = {FORM_FIXED, 2},     /* ref2 */
    [0x13] = {FORM_FIXED, 4},     /* ref4 */
    [0x14] = {FORM_FIXED, 8},     /* ref8 */
    [0x15] = {FORM_LEB, 0},       /* ref_udata */
    [0x17] = {FORM_FIXED, 4},     /* sec_offset */
    [0x18] = {FORM_BLOCK_LEB, 0}, /* exprloc */
    [0x19] = {FORM_FIXED, 0},     /* flag_present */
    [0x20] = {FORM_FIXED, 8},     /* ref_sig8 */
};

enum { FORM_strp = 0x0e, FORM_ref_addr = 0x10 };

/* A number; of a block or text nothing but its length in bytes is read. False: unknown form. */
static bool form_read(DwarfReader *r, uint64_t form, uint64_t *number) {
    if (form >= sizeof forms / sizeof *forms) return false;
    switch ((FormKind)forms[form].kind) {
    case FORM_UNKNOWN: return false;
    case FORM_FIXED: *number = dwarf_number(r, forms[form].size); return true;
    case FORM_LEB: *number = dwarf_unsigned(r); return true;
    case FORM_BLOCK: dwarf_skip(r, dwarf_number(r, forms[form].size)); return true;
    case FORM_BLOCK_LEB: dwarf_skip(r, dwarf_unsigned(r)); return true;
    case FORM_TEXT: dwarf_text(r); return true;
    }
    return false;
}

/* ---- Entries ---- */

/* The description of entries with this code, or an empty reader. */
static DwarfReader abbreviation_find(const UnitReader *u, uint64_t code) {
    DwarfReader r = dwarf_reader(u->abbreviations, u->abbreviations_at);
    while (!dwarf_is_at_end(&r)) {
        uint64_t here = dwarf_unsigned(&r);
        if (here == code || here == 0) return here ? r : (DwarfReader){0};
        dwarf_unsigned(&r); /* tag */
        dwarf_skip(&r, 1);
        while (!dwarf_is_at_end(&r)) {
            uint64_t attribute = dwarf_unsigned(&r), form = dwarf_unsigned(&r);
            if (!attribute && !form) break;
        }
    }
    return r;
}

static const char *text_at(const UnitReader *u, uint64_t offset) {
    DwarfReader r = dwarf_reader(u->texts, offset);
    return dwarf_text(&r);
}

static void attribute_set(Entry *entry, const UnitReader *u, uint64_t attribute, uint64_t form,
                          uint64_t number) {
    switch (attribute) {
    case AT_name: entry->name = form == FORM_strp ? text_at(u, number) : NULL; return;
    case AT_stmt_list: entry->lines_at = number; return;
    case AT_low_pc: entry->low = number; return;
    case AT_high_pc: entry->length = number; return;
    case AT_abstract_origin:
        entry->origin = number + (form == FORM_ref_addr ? 0 : u->unit_at);
        return;
    case AT_ranges:
        entry->ranges = number;
        entry->has_ranges = true;
        return;
    case AT_call_line: entry->call_line = number; return;
    default: return;
    }
}

/* The entry at the reader's place; false at the end of a list of children, or where we cannot go
 * on: then the reader is at its end. */
static bool entry_read(UnitReader *u, Entry *entry) {
    *entry = (Entry){0};
    uint64_t code = dwarf_unsigned(&u->r);
    if (code == 0) return false;
    DwarfReader shape = abbreviation_find(u, code);
    entry->tag = dwarf_unsigned(&shape);
    entry->has_children = dwarf_number(&shape, 1);
    while (!dwarf_is_at_end(&shape)) {
        uint64_t attribute = dwarf_unsigned(&shape), form = dwarf_unsigned(&shape), number = 0;
        if (!attribute && !form) return true;
        if (!form_read(&u->r, form, &number)) break;
        attribute_set(entry, u, attribute, form, number);
    }
    u->r.at = u->r.end;
    return false;
}

/* A reader behind the unit's header. */
static UnitReader unit_reader(uint64_t unit_at, uint64_t *next) {
    UnitReader u = {.unit_at = unit_at,
                    .r = dwarf_reader(executable_section(".debug_info"), unit_at),
                    .abbreviations = executable_section(".debug_abbrev"),
                    .texts = executable_section(".debug_str")};
    uint64_t length = dwarf_number(&u.r, 4);
    *next = unit_at + 4 + length;
    if (length < (uint64_t)(u.r.end - u.r.at)) u.r.end = u.r.at + length;
    uint64_t version = dwarf_number(&u.r, 2);
    u.abbreviations_at = dwarf_number(&u.r, 4);
    dwarf_skip(&u.r, 1);
    if (version != 4) u.r.at = u.r.end; /* not ours: a start file of libc */
    return u;
}

/* ---- What was inlined ---- */

typedef struct InlinedVec {
    InlinedCall *items;
    size_t count, room;
} InlinedVec;

static void inlined_add(InlinedVec *vec, InlinedCall call) {
    if (vec->count == vec->room) {
        size_t room = vec->room ? 2 * vec->room : 16;
        InlinedCall *items = realloc(vec->items, room * sizeof *items);
        if (!items) return;
        vec->items = items;
        vec->room = room;
    }
    vec->items[vec->count++] = call;
}

static const char *origin_name(const UnitReader *unit, uint64_t offset) {
    UnitReader u = *unit;
    Section info = executable_section(".debug_info");
    u.r.at = offset < info.size ? info.start + offset : u.r.end;
    Entry entry;
    return entry_read(&u, &entry) && entry.name ? entry.name : "";
}

static void note_inlined(InlinedVec *vec, const UnitReader *u, const Entry *entry, uint32_t depth,
                         uint64_t base) {
    InlinedCall call = {.low = entry->low,
                        .high = entry->low + entry->length,
                        .depth = depth,
                        .call_line = (uint32_t)entry->call_line,
                        .function = origin_name(u, entry->origin)};
    if (!entry->has_ranges) {
        inlined_add(vec, call);
        return;
    }
    DwarfReader r = dwarf_reader(executable_section(".debug_ranges"), entry->ranges);
    while (!dwarf_is_at_end(&r)) {
        uint64_t low = dwarf_number(&r, 8), high = dwarf_number(&r, 8);
        if (!low && !high) return;
        if (low == UINT64_MAX) { /* another base for those that follow */
            base = high;
            continue;
        }
        call.low = base + low;
        call.high = base + high;
        inlined_add(vec, call);
    }
}

static InlinedVec inlined_read(const DwarfUnit *unit) {
    InlinedVec vec = {0};
    uint64_t next;
    UnitReader u = unit_reader(unit->info, &next);
    uint32_t depth = 0;
    do {
        Entry entry;
        if (!entry_read(&u, &entry)) {
            if (depth) depth--;
            continue;
        }
        if (entry.tag == TAG_inlined_subroutine) note_inlined(&vec, &u, &entry, depth, unit->low);
        if (entry.has_children) depth++;
    } while (!dwarf_is_at_end(&u.r));
    return vec;
}

/* ---- Units ---- */

static struct {
    pthread_mutex_t lock; /* guards the rest; a unit that has been handed out stays as it is */
    DwarfUnit **units;
    size_t count;
} known = {.lock = PTHREAD_MUTEX_INITIALIZER};

static bool unit_holds(const DwarfUnit *unit, uint64_t address) {
    return address >= unit->low && address < unit->high;
}

static DwarfUnit unit_header(uint64_t at) {
    DwarfUnit unit = {.info = at};
    UnitReader u = unit_reader(at, &unit.next);
    Entry entry;
    if (!dwarf_is_at_end(&u.r) && entry_read(&u, &entry) && entry.tag == TAG_compile_unit) {
        unit.low = entry.low;
        unit.high = entry.low + entry.length;
        unit.lines_at = entry.lines_at;
    }
    return unit;
}

static DwarfUnit *unit_load(const DwarfUnit *found) {
    DwarfUnit **units = realloc(known.units, (known.count + 1) * sizeof *units);
    if (!units) return NULL;
    known.units = units;
    DwarfUnit *unit = malloc(sizeof *unit);
    if (!unit) return NULL;
    *unit = *found;
    InlinedVec inlined = inlined_read(unit);
    unit->inlined = inlined.items;
    unit->inlined_count = inlined.count;
    return known.units[known.count++] = unit;
}

static DwarfUnit *unit_find(uint64_t address) {
    for (size_t i = 0; i < known.count; i++)
        if (unit_holds(known.units[i], address)) return known.units[i];
    Section info = executable_section(".debug_info");
    for (uint64_t at = 0; at < info.size;) {
        DwarfUnit unit = unit_header(at);
        if (unit_holds(&unit, address)) return unit_load(&unit);
        at = unit.next;
    }
    return NULL;
}

const DwarfUnit *dwarf_unit_find(uint64_t address) {
    pthread_mutex_lock(&known.lock);
    const DwarfUnit *unit = unit_find(address);
    pthread_mutex_unlock(&known.lock);
    return unit;
}

const DwarfUnit *dwarf_unit_with_lines(uint64_t address) {
    pthread_mutex_lock(&known.lock);
    DwarfUnit *unit = unit_find(address);
    if (unit && !unit->has_lines) {
        unit->lines = line_table_read(unit->lines_at);
        unit->has_lines = true;
    }
    pthread_mutex_unlock(&known.lock);
    return unit;
}
