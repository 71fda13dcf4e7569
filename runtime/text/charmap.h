/* Single-byte encodings. The tables are made at build time by gen_charmap.c. */
#ifndef KRAIT_TEXT_CHARMAP_H
#define KRAIT_TEXT_CHARMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CHARMAP_UNDEFINED = 0xffff };

typedef struct Charmap {
    const char *name;          /* "cp1252" */
    uint16_t code_points[256]; /* by byte; or CHARMAP_UNDEFINED */
    uint8_t order[256];        /* the bytes, sorted by code point */
} Charmap;

extern const Charmap kri_charmaps[];
extern const uint32_t kri_charmap_count;

#endif
