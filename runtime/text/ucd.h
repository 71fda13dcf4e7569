/* Build tools: reading the Unicode Character Database, and writing tables by code point.
 *
 * The database may be newer than the version that Python 3.11 knows: ucd_aged tells which code
 * points that version has. */
#ifndef KRAIT_TEXT_UCD_H
#define KRAIT_TEXT_UCD_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum { UCD_POINTS = 0x110000, UCD_FIELD_MAX = 16, UCD_LINE_SIZE = 1024 };

/* Was the code point assigned in a version up to 14.0? */
extern bool ucd_aged[UCD_POINTS];
/* Was it in 3.2, which the preparation of internet names is bound to (RFC 3454)? */
extern bool ucd_aged_3_2[UCD_POINTS];

/* A line of a file: fields between semicolons. */
typedef struct UcdLine {
    uint32_t first, last; /* the code points that the line is about */
    int count;
    char *at[UCD_FIELD_MAX]; /* at[0] is the code points' text */
} UcdLine;

/* Where the database is; reads the ages. What cannot be read ends the process. */
void ucd_open(const char *directory);
void ucd_each(const char *file, void (*use)(const UcdLine *));
/* The numbers among the ideographs (Unihan). */
void ucd_each_han_number(void (*use)(uint32_t code_point, double number));
/* Is text one of the words of list, which spaces separate? */
bool ucd_text_in(const char *text, const char *list);

void ucd_values_print(FILE *out, const char *declaration, const uint16_t *values, uint32_t count);
/* NAME_shift, NAME_blocks, NAME_points: block number by the high bits of a code point, then the
 * value by block and low bits; in the blocks' size that makes them smallest. */
void ucd_table_print(FILE *out, const char *name, const uint16_t *values);

#endif
