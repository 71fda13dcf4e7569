/* The bytes of DWARF: numbers in three encodings, and texts. */
#include "module/dwarf.h"

#include <string.h>

DwarfReader dwarf_reader(Section section, uint64_t offset) {
    const uint8_t *end = section.start + section.size;
    return (DwarfReader){offset < section.size ? section.start + offset : end, end};
}

void dwarf_skip(DwarfReader *r, uint64_t size) {
    r->at = size < (uint64_t)(r->end - r->at) ? r->at + size : r->end;
}

uint64_t dwarf_number(DwarfReader *r, unsigned size) {
    uint64_t number = 0;
    if ((size_t)(r->end - r->at) >= size) memcpy(&number, r->at, size); /* little endian */
    dwarf_skip(r, size);
    return number;
}

uint64_t dwarf_unsigned(DwarfReader *r) {
    uint64_t number = 0;
    for (unsigned shift = 0; r->at < r->end; shift += 7) {
        uint8_t byte = *r->at++;
        if (shift < 64) number |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80)) break;
    }
    return number;
}

int64_t dwarf_signed(DwarfReader *r) {
    uint64_t number = 0;
    unsigned shift = 0;
    uint8_t byte = 0;
    while (r->at < r->end) {
        byte = *r->at++;
        if (shift < 64) number |= (uint64_t)(byte & 0x7f) << shift;
        shift += 7;
        if (!(byte & 0x80)) break;
    }
    if (byte & 0x40 && shift < 64) number |= ~(uint64_t)0 << shift;
    return (int64_t)number;
}

const char *dwarf_text(DwarfReader *r) {
    const uint8_t *start = r->at, *zero = memchr(start, 0, (size_t)(r->end - start));
    if (!zero) return "";
    r->at = zero + 1;
    return (const char *)start;
}
