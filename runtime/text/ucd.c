#include "text/ucd.h"

#include <stdlib.h>
#include <string.h>

enum { SHIFT_MIN = 4, SHIFT_MAX = 9 };
/* The versions whose tables CPython 3.11 has. */
static const double AGE_MAX = 14.0, AGE_OLD = 3.2;

bool ucd_aged[UCD_POINTS], ucd_aged_3_2[UCD_POINTS];
static const char *directory;

/* ---- Reading ---- */

static char *text_trim(char *text) {
    while (*text == ' ' || *text == '\t') text++;
    size_t length = strlen(text);
    while (length && strchr(" \t\r\n", text[length - 1])) text[--length] = 0;
    return text;
}

static bool line_parse(char *line, UcdLine *fields) {
    line[strcspn(line, "#\n")] = 0;
    if (!*text_trim(line)) return false;
    fields->count = 0;
    for (char *part = line; part && fields->count < UCD_FIELD_MAX;) {
        char *end = strchr(part, ';');
        if (end) *end++ = 0;
        fields->at[fields->count++] = text_trim(part);
        part = end;
    }
    char *rest;
    fields->first = fields->last = (uint32_t)strtoul(fields->at[0], &rest, 16);
    if (!strncmp(rest, "..", 2)) fields->last = (uint32_t)strtoul(rest + 2, NULL, 16);
    return fields->last < UCD_POINTS;
}

void ucd_each(const char *file, void (*use)(const UcdLine *)) {
    char line[UCD_LINE_SIZE];
    UcdLine fields;
    snprintf(line, sizeof line, "%s/%s", directory, file);
    FILE *in = fopen(line, "r");
    if (!in) {
        fprintf(stderr, "ucd: cannot read %s (Debian: package unicode-data)\n", line);
        exit(1);
    }
    while (fgets(line, sizeof line, in))
        if (line_parse(line, &fields)) use(&fields);
    fclose(in);
}

static void use_age(const UcdLine *fields) {
    if (fields->count < 2) return;
    double age = atof(fields->at[1]);
    for (uint32_t c = fields->first; c <= fields->last; c++) {
        ucd_aged[c] = age <= AGE_MAX;
        ucd_aged_3_2[c] = age <= AGE_OLD;
    }
}

void ucd_open(const char *path) {
    directory = path;
    ucd_each("DerivedAge.txt", use_age);
}

/* The file comes compressed. */
void ucd_each_han_number(void (*use)(uint32_t code_point, double number)) {
    char line[UCD_LINE_SIZE];
    snprintf(line, sizeof line, "bzip2 -dc '%s/Unihan_NumericValues.txt.bz2'", directory);
    FILE *in = popen(line, "r");
    size_t found = 0;
    while (in && fgets(line, sizeof line, in)) {
        unsigned code;
        double number;
        if (sscanf(line, "U+%X %*s %lf", &code, &number) != 2) continue;
        if (code >= UCD_POINTS || !ucd_aged[code]) continue;
        use(code, number);
        found++;
    }
    if (in && pclose(in) == 0 && found) return;
    fprintf(stderr, "ucd: cannot read %s/Unihan_NumericValues.txt.bz2\n", directory);
    exit(1);
}

bool ucd_text_in(const char *text, const char *list) {
    size_t length = strlen(text);
    for (const char *word = list; length && *word;) {
        size_t size = strcspn(word, " ");
        if (size == length && !memcmp(word, text, size)) return true;
        word += size + (word[size] == ' ');
    }
    return false;
}

/* ---- Writing ---- */

/* Cuts values into blocks of 1 << shift; fills blocks[], firsts[] (a code point where each begins).
 * The count of different ones. */
static uint32_t blocks_find(uint32_t shift, const uint16_t *values, uint16_t *blocks,
                            uint32_t *firsts) {
    uint32_t size = 1u << shift, count = 0;
    for (uint32_t c = 0; c < UCD_POINTS; c += size) {
        uint32_t i = 0;
        while (i < count && memcmp(&values[firsts[i]], &values[c], size * sizeof *values)) i++;
        if (i == count) firsts[count++] = c;
        blocks[c >> shift] = (uint16_t)i;
    }
    return count;
}

void ucd_values_print(FILE *out, const char *declaration, const uint16_t *values, uint32_t count) {
    fprintf(out, "const %s = {", declaration);
    for (uint32_t i = 0; i < count; i++) fprintf(out, "%s%u,", i % 24 ? "" : "\n", values[i]);
    fputs("\n};\n", out);
}

static void blocks_print(FILE *out, const char *name, const uint16_t *values, uint32_t shift,
                         const uint16_t *blocks, const uint32_t *firsts, uint32_t count) {
    char declaration[UCD_LINE_SIZE];
    fprintf(out, "const uint32_t %s_shift = %u;\n", name, shift);
    snprintf(declaration, sizeof declaration, "uint16_t %s_blocks[]", name);
    ucd_values_print(out, declaration, blocks, UCD_POINTS >> shift);
    uint32_t size = 1u << shift;
    uint16_t *flat = calloc((size_t)count * size, sizeof *flat);
    for (uint32_t i = 0; i < count; i++)
        memcpy(&flat[(size_t)i * size], &values[firsts[i]], size * sizeof *flat);
    snprintf(declaration, sizeof declaration, "uint16_t %s_points[]", name);
    ucd_values_print(out, declaration, flat, count * size);
    free(flat);
}

void ucd_table_print(FILE *out, const char *name, const uint16_t *values) {
    static uint16_t blocks[UCD_POINTS >> SHIFT_MIN];
    static uint32_t firsts[UCD_POINTS >> SHIFT_MIN];
    uint32_t best = 0;
    size_t best_size = SIZE_MAX;
    for (uint32_t shift = SHIFT_MIN; shift <= SHIFT_MAX; shift++) {
        uint32_t count = blocks_find(shift, values, blocks, firsts);
        size_t bytes = ((UCD_POINTS >> shift) + ((size_t)count << shift)) * sizeof(uint16_t);
        if (bytes < best_size) best_size = bytes, best = shift;
    }
    uint32_t count = blocks_find(best, values, blocks, firsts);
    blocks_print(out, name, values, best, blocks, firsts, count);
}
