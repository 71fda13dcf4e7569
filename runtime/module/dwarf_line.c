/* The line number program of a unit (DWARF 4, section 6.2): a byte code that writes the table of
 * addresses and lines. */
#include "module/dwarf.h"

#include <stdlib.h>
#include <string.h>

enum { OPCODE_BASE_MAX = 64 };

enum {
    LNS_copy = 1,
    LNS_advance_pc,
    LNS_advance_line,
    LNS_set_file,
    LNS_set_column,
    LNS_negate_stmt,
    LNS_set_basic_block,
    LNS_const_add_pc,
    LNS_fixed_advance_pc,
};

enum { LNE_end_sequence = 1, LNE_set_address, LNE_set_discriminator = 4 };

typedef struct LineProgram {
    uint8_t instruction_length, line_range, opcode_base;
    int8_t line_base;
    uint8_t operand_counts[OPCODE_BASE_MAX];
    /* The machine's registers; the others of the standard do not matter here. */
    uint64_t address, line;
    LineTable table;
    size_t room;
} LineProgram;

static bool header_read(LineProgram *p, DwarfReader *r) {
    uint64_t length = dwarf_number(r, 4);
    if (length < (uint64_t)(r->end - r->at)) r->end = r->at + length;
    if (dwarf_number(r, 2) != 4) return false; /* the version that the compiler asks LLVM for */
    DwarfReader program = *r;
    program.at += 4;
    dwarf_skip(&program, dwarf_number(r, 4));
    p->instruction_length = (uint8_t)dwarf_number(r, 1);
    dwarf_skip(r, 2); /* operations in a bundle, default_is_stmt */
    p->line_base = (int8_t)dwarf_number(r, 1);
    p->line_range = (uint8_t)dwarf_number(r, 1);
    p->opcode_base = (uint8_t)dwarf_number(r, 1);
    if (p->line_range == 0 || p->opcode_base == 0 || p->opcode_base > OPCODE_BASE_MAX) return false;
    for (unsigned i = 1; i < p->opcode_base; i++)
        p->operand_counts[i] = (uint8_t)dwarf_number(r, 1);
    *r = program;
    return true;
}

static void row_add(LineProgram *p, uint64_t line) {
    if (p->table.count == p->room) {
        size_t room = p->room ? 2 * p->room : 256;
        LineRow *rows = realloc(p->table.rows, room * sizeof *rows);
        if (!rows) return; /* the lines from here on are not known */
        p->table.rows = rows;
        p->room = room;
    }
    p->table.rows[p->table.count++] = (LineRow){p->address, (uint32_t)line};
}

static void sequence_begin(LineProgram *p) {
    p->address = 0;
    p->line = 1;
}

static void run_extended(LineProgram *p, DwarfReader *r) {
    uint64_t length = dwarf_unsigned(r);
    DwarfReader next = *r;
    dwarf_skip(&next, length);
    switch (dwarf_number(r, 1)) {
    case LNE_end_sequence:
        row_add(p, 0);
        sequence_begin(p);
        break;
    case LNE_set_address: p->address = dwarf_number(r, 8); break;
    case LNE_set_discriminator:
    default: break;
    }
    *r = next;
}

static void advance_address(LineProgram *p, uint64_t operations) {
    p->address += operations * p->instruction_length;
}

static void run_special(LineProgram *p, unsigned opcode) {
    unsigned adjusted = opcode - p->opcode_base;
    advance_address(p, adjusted / p->line_range);
    p->line += (uint64_t)(p->line_base + (int)(adjusted % p->line_range));
    row_add(p, p->line);
}

static void run_standard(LineProgram *p, DwarfReader *r, unsigned opcode) {
    switch (opcode) {
    case LNS_copy: row_add(p, p->line); return;
    case LNS_advance_pc: advance_address(p, dwarf_unsigned(r)); return;
    case LNS_advance_line: p->line += (uint64_t)dwarf_signed(r); return;
    case LNS_const_add_pc: advance_address(p, (255 - p->opcode_base) / p->line_range); return;
    case LNS_fixed_advance_pc: p->address += dwarf_number(r, 2); return;
    default: /* columns, statements and others that are of no use here */
        for (unsigned i = 0; i < p->operand_counts[opcode]; i++) dwarf_unsigned(r);
        return;
    }
}

static int compare_rows(const void *a, const void *b) {
    const LineRow *x = a, *y = b;
    return x->address < y->address ? -1 : x->address > y->address;
}

LineTable line_table_read(uint64_t offset) {
    LineProgram p = {0};
    DwarfReader r = dwarf_reader(executable_section(".debug_line"), offset);
    if (!header_read(&p, &r)) return p.table;
    sequence_begin(&p);
    while (!dwarf_is_at_end(&r)) {
        unsigned opcode = (unsigned)dwarf_number(&r, 1);
        if (opcode >= p.opcode_base)
            run_special(&p, opcode);
        else if (opcode == 0)
            run_extended(&p, &r);
        else
            run_standard(&p, &r, opcode);
    }
    bool is_sorted = true;
    for (size_t i = 1; i < p.table.count; i++)
        if (p.table.rows[i].address < p.table.rows[i - 1].address) is_sorted = false;
    if (!is_sorted) qsort(p.table.rows, p.table.count, sizeof *p.table.rows, compare_rows);
    return p.table;
}

uint32_t line_table_find(const LineTable *table, uint64_t start, uint64_t address) {
    size_t low = 0, high = table->count; /* rows[low].address <= address < rows[high].address */
    if (high == 0 || address < table->rows[0].address) return 0;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (table->rows[middle].address <= address)
            low = middle;
        else
            high = middle;
    }
    while (low > 0 && table->rows[low].line == 0 && table->rows[low - 1].address >= start) low--;
    return table->rows[low].line;
}
