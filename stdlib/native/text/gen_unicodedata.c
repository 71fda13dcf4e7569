/* Build tool: writes the properties and decompositions of unicodedata_tables.h as C.
 *
 *   gen_unicodedata DIRECTORY OUTPUT.c */
#include "unicodedata_tables.h"

#include "text/ucd.h"

#include <stdlib.h>
#include <string.h>

enum { RECORD_MAX = 2048, DECOMPOSED_MAX = 1 << 16, PARTS_MAX = 32 };

typedef struct Point {
    UcdRecord record;
    uint8_t part_count, tag;
    uint32_t *parts;
    bool is_excluded; /* never composed */
    double number;
} Point;

static Point points[UCD_POINTS];

static uint8_t list_index(const char *list, const char *word) {
    size_t length = strlen(word);
    uint8_t index = 0;
    for (const char *at = list;; index++) {
        size_t size = strcspn(at, " ");
        if (size == length && !memcmp(at, word, size)) return index;
        if (!at[size]) break;
        at += size + 1;
    }
    exit((fprintf(stderr, "gen_unicodedata: %s is not in the list %s\n", word, list), 1));
}

/* ---- Reading ---- */

static void decomposition_read(Point *point, char *text) {
    uint32_t parts[PARTS_MAX];
    if (*text == '<') {
        char *end = strchr(text, ' ');
        *end = 0;
        point->tag = list_index(UCD_TAGS, text);
        text = end + 1;
    }
    for (char *end; point->part_count < PARTS_MAX; text = end) {
        uint32_t part = (uint32_t)strtoul(text, &end, 16);
        if (end == text) break;
        parts[point->part_count++] = part;
    }
    if (!point->part_count) return;
    point->record.flags |= UCD_DECOMPOSES | (point->tag ? UCD_COMPATIBLE : 0);
    point->parts = malloc(point->part_count * sizeof *parts);
    memcpy(point->parts, parts, point->part_count * sizeof *parts);
}

static void number_set(uint32_t code, double number) {
    points[code].number = number;
    points[code].record.flags |= UCD_NUMERIC;
}

/* UnicodeData.txt:
 * code;name;category;combining;bidi;decomposition;decimal;digit;numeric;mirrored;... */
static void use_data(const UcdLine *line) {
    static uint32_t range_first;
    if (line->count < 10) return;
    if (strstr(line->at[1], ", First>")) range_first = line->first;
    uint32_t first = strstr(line->at[1], ", Last>") ? range_first : line->first;
    for (uint32_t c = first; c <= line->first; c++) {
        if (!ucd_aged[c]) continue;
        UcdRecord *record = &points[c].record;
        record->category = list_index(UCD_CATEGORIES, line->at[2]);
        record->combining = (uint8_t)atoi(line->at[3]);
        record->bidirectional = list_index(UCD_BIDIRECTIONALS, line->at[4]);
        record->flags |= UCD_ASSIGNED | (*line->at[9] == 'Y' ? UCD_MIRRORED : 0);
        if (ucd_aged_3_2[c]) record->flags |= UCD_3_2;
        if (!strncmp(line->at[1], "<CJK Ideograph", 14)) record->flags |= UCD_IDEOGRAPH;
    }
    if (!ucd_aged[line->first]) return;
    decomposition_read(&points[line->first], line->at[5]);
    if (*line->at[8]) {
        char *slash = strchr(line->at[8], '/');
        number_set(line->first, atof(line->at[8]) / (slash ? atof(slash + 1) : 1));
    }
}

static void use_width(const UcdLine *line) {
    for (uint32_t c = line->first; c <= line->last; c++)
        if (ucd_aged[c]) points[c].record.width = list_index(UCD_WIDTHS, line->at[1]);
}

static void use_normalization(const UcdLine *line) {
    if (strcmp(line->at[1], "Full_Composition_Exclusion") != 0) return;
    for (uint32_t c = line->first; c <= line->last; c++) points[c].is_excluded = true;
}

/* ---- Writing ---- */

static UcdRecord records[RECORD_MAX];
static uint32_t record_count;

static uint16_t record_number(const UcdRecord *record) {
    for (uint32_t i = 0; i < record_count; i++)
        if (!memcmp(&records[i], record, sizeof *record)) return (uint16_t)i;
    if (record_count == RECORD_MAX)
        exit((fputs("gen_unicodedata: RECORD_MAX is too small\n", stderr), 1));
    records[record_count] = *record;
    return (uint16_t)record_count++;
}

static void records_print(FILE *out) {
    static uint16_t numbers[UCD_POINTS];
    for (uint32_t c = 0; c < UCD_POINTS; c++) numbers[c] = record_number(&points[c].record);
    ucd_table_print(out, "kri_ucd", numbers);
    fputs("const UcdRecord kri_ucd_records[] = {\n", out);
    for (uint32_t i = 0; i < record_count; i++) {
        const UcdRecord *r = &records[i];
        fprintf(out, "{%u,%u,%u,%u,%u},\n", r->category, r->bidirectional, r->combining, r->width,
                r->flags);
    }
    fputs("};\n", out);
}

static void decompositions_print(FILE *out) {
    uint32_t at = 0, count = 0;
    fputs("const uint32_t kri_ucd_decomposed[] = {\n", out);
    for (uint32_t c = 0; c < UCD_POINTS; c++)
        for (uint32_t i = 0; i < points[c].part_count; i++)
            fprintf(out, "%u,%s", points[c].parts[i], i + 1 == points[c].part_count ? "\n" : "");
    fputs("};\nconst UcdDecomposition kri_ucd_decompositions[] = {\n", out);
    for (uint32_t c = 0; c < UCD_POINTS; c++) {
        const Point *point = &points[c];
        if (!point->part_count) continue;
        fprintf(out, "{%u,%u,%u,%u},\n", c, at, point->part_count, point->tag);
        at += point->part_count, count++;
    }
    if (at > DECOMPOSED_MAX)
        exit((fputs("gen_unicodedata: decompositions need wider indices\n", stderr), 1));
    fprintf(out, "};\nconst uint32_t kri_ucd_decomposition_count = %u;\n", count);
}

static int pair_compare(const void *a, const void *b) {
    const UcdPair *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    return x->second < y->second ? -1 : x->second > y->second;
}

static UcdPair pairs[1 << 12];
static uint32_t pair_count;

static void pairs_find(void) {
    for (uint32_t c = 0; c < UCD_POINTS; c++) {
        const Point *point = &points[c];
        if (point->part_count != 2 || point->tag || point->is_excluded) continue;
        pairs[pair_count++] = (UcdPair){point->parts[0], point->parts[1], c};
        points[point->parts[1]].record.flags |= UCD_COMPOSES;
    }
    qsort(pairs, pair_count, sizeof *pairs, pair_compare);
}

static void pairs_print(FILE *out) {
    fputs("const UcdPair kri_ucd_pairs[] = {\n", out);
    for (uint32_t i = 0; i < pair_count; i++)
        fprintf(out, "{%u,%u,%u},\n", pairs[i].first, pairs[i].second, pairs[i].composed);
    fprintf(out, "};\nconst uint32_t kri_ucd_pair_count = %u;\n", pair_count);
}

static double values[1 << 10];
static uint32_t value_count;

static uint32_t value_number(double value) {
    for (uint32_t i = 0; i < value_count; i++)
        if (values[i] == value) return i;
    values[value_count] = value;
    return value_count++;
}

static void numbers_print(FILE *out) {
    uint32_t count = 0;
    fputs("const UcdNumber kri_ucd_numbers[] = {\n", out);
    for (uint32_t c = 0; c < UCD_POINTS; c++) {
        if (!(points[c].record.flags & UCD_NUMERIC)) continue;
        fprintf(out, "{%u,%u},\n", c, value_number(points[c].number));
        count++;
    }
    fprintf(out, "};\nconst uint32_t kri_ucd_number_count = %u;\n", count);
    fputs("const double kri_ucd_number_values[] = {\n", out);
    for (uint32_t i = 0; i < value_count; i++) fprintf(out, "%a,\n", values[i]);
    fputs("};\n", out);
}

int main(int argc, char **argv) {
    if (argc != 3) return fprintf(stderr, "usage: gen_unicodedata DIRECTORY OUTPUT.c\n"), 2;
    ucd_open(argv[1]);
    ucd_each("UnicodeData.txt", use_data);
    ucd_each("EastAsianWidth.txt", use_width);
    ucd_each("DerivedNormalizationProps.txt", use_normalization);
    ucd_each_han_number(number_set);
    pairs_find();
    FILE *out = fopen(argv[2], "w");
    if (!out) return perror(argv[2]), 1;
    fputs("/* Made by gen_unicodedata.c. */\n#include "
          "\"../stdlib/native/text/unicodedata_tables.h\"\n\n",
          out);
    records_print(out);
    decompositions_print(out);
    pairs_print(out);
    numbers_print(out);
    return fclose(out) ? (perror(argv[2]), 1) : 0;
}
