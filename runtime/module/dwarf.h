/* Reading DWARF 4, as much of it as the compiler emits (codegen/cg_debug.c): which source line an
 * address belongs to, and which functions were inlined around it. A reader never leaves its
 * section: at the end it gives zeros. */
#ifndef KRAIT_MODULE_DWARF_H
#define KRAIT_MODULE_DWARF_H

#include "module/executable.h"

#include <stdbool.h>

/* ---- A place in a section ---- */

typedef struct DwarfReader {
    const uint8_t *at, *end;
} DwarfReader;

DwarfReader dwarf_reader(Section section, uint64_t offset);
static inline bool dwarf_is_at_end(const DwarfReader *r) { return r->at >= r->end; }
/* An unsigned number of `size` bytes, at most 8. */
uint64_t dwarf_number(DwarfReader *r, unsigned size);
uint64_t dwarf_unsigned(DwarfReader *r); /* LEB128 */
int64_t dwarf_signed(DwarfReader *r);
/* A text that ends with a 0. */
const char *dwarf_text(DwarfReader *r);
void dwarf_skip(DwarfReader *r, uint64_t size);

/* ---- Lines ---- */

typedef struct LineRow {
    uint64_t address; /* from here on, until the next row */
    uint32_t line;    /* 0: made by the compiler, or behind the end of the code */
} LineRow;

typedef struct LineTable {
    LineRow *rows; /* sorted by address */
    size_t count;
} LineTable;

/* The table that starts at `offset` of .debug_line; empty if it is none that we know. */
LineTable line_table_read(uint64_t offset);
/* The line of an address, or of the code before it where the compiler gave it none, as far back as
 * `start`; 0 if there is none. */
uint32_t line_table_find(const LineTable *table, uint64_t start, uint64_t address);

/* ---- Units and inlined functions ---- */

typedef struct InlinedCall {
    uint64_t low, high;   /* the code that was put in place of the call */
    uint32_t depth;       /* more than that of the call around it */
    uint32_t call_line;   /* where the call stood */
    const char *function; /* symbol of the function called */
} InlinedCall;

typedef struct DwarfUnit {
    uint64_t low, high;  /* its code */
    uint64_t lines_at;   /* offset in .debug_line */
    uint64_t info, next; /* offsets in .debug_info: of its header, of the next unit's */
    InlinedCall *inlined;
    size_t inlined_count;
    LineTable lines;
    bool has_lines; /* they have been read */
} DwarfUnit;

/* The unit whose code holds the address, read when first asked for, without lines; NULL if none
 * does. */
const DwarfUnit *dwarf_unit_find(uint64_t address);
/* The same with lines. */
const DwarfUnit *dwarf_unit_with_lines(uint64_t address);

#endif
