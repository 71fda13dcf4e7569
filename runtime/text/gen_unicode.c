/* Build tool: reads the Unicode Character Database and writes the tables of unicode.h as C.
 *
 *   gen_unicode DIRECTORY OUTPUT.c
 *
 * Code points younger than the version that Python 3.11 knows are left out (ucd.h), and the few
 * properties that changed for older ones are set right at the end. */
#include "text/ucd.h"
#include "text/unicode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    POINT_COUNT = UCD_POINTS,
    RECORD_MAX = 4096,
    SPECIAL_MAX = 4096,
    HASH_SIZE = 1 << 14,
};
typedef struct Mapping {
    uint32_t count; /* 0: maps to itself */
    uint32_t to[UNICODE_CASE_MAX];
} Mapping;

typedef struct Point {
    uint32_t flags;
    int32_t digit;
    Mapping *cases[CASE_COUNT];
} Point;

static Point points[POINT_COUNT];

/* ---- Properties ---- */

static void range_flag(const UcdLine *fields, uint32_t flags) {
    for (uint32_t c = fields->first; c <= fields->last; c++)
        if (ucd_aged[c]) points[c].flags |= flags;
}

static void case_set(uint32_t c, UnicodeCase which, const char *text) {
    Mapping *mapping = calloc(1, sizeof *mapping);
    for (char *end; *text && mapping->count < UNICODE_CASE_MAX; text = end) {
        uint32_t to = (uint32_t)strtoul(text, &end, 16);
        if (end == text) break;
        mapping->to[mapping->count++] = to;
    }
    if (mapping->count && ucd_aged[c]) points[c].cases[which] = mapping;
}

static uint32_t category_flags(const char *category, const char *bidi, uint32_t c) {
    uint32_t flags = 0;
    if (ucd_text_in(category, "Lu Ll Lt Lm Lo")) flags |= UNI_ALPHA;
    if (ucd_text_in(category, "Lt")) flags |= UNI_TITLE;
    if (ucd_text_in(category, "Zs") || ucd_text_in(bidi, "WS B S")) flags |= UNI_SPACE;
    if (ucd_text_in(bidi, "B")) flags |= UNI_LINE_BREAK;
    if (c == ' ' || !ucd_text_in(category, "Cc Cf Cs Co Cn Zl Zp Zs")) flags |= UNI_PRINTABLE;
    return flags;
}

/* UnicodeData.txt:
 * code;name;category;combining;bidi;decomposition;decimal;digit;numeric;...;upper;lower;title */
static void use_data(const UcdLine *fields) {
    static uint32_t range_first;
    if (fields->count < 15) return;
    if (strstr(fields->at[1], ", First>")) range_first = fields->first;
    UcdLine range = *fields;
    if (strstr(fields->at[1], ", Last>")) range.first = range_first;
    range_flag(&range, category_flags(fields->at[2], fields->at[4], fields->first));
    uint32_t c = fields->first;
    if (*fields->at[6]) range_flag(fields, UNI_DECIMAL);
    if (*fields->at[7]) range_flag(fields, UNI_DIGIT);
    if (*fields->at[8]) range_flag(fields, UNI_NUMERIC);
    if (*fields->at[7]) points[c].digit = atoi(fields->at[7]);
    case_set(c, CASE_UPPER, fields->at[12]);
    case_set(c, CASE_LOWER, fields->at[13]);
    case_set(c, CASE_TITLE, *fields->at[14] ? fields->at[14] : fields->at[12]);
}

/* SpecialCasing.txt: code; lower; title; upper; (condition;) */
static void use_special(const UcdLine *fields) {
    if (fields->count >= 5 && *fields->at[4]) return; /* depends on language or context */
    case_set(fields->first, CASE_LOWER, fields->at[1]);
    case_set(fields->first, CASE_TITLE, fields->at[2]);
    case_set(fields->first, CASE_UPPER, fields->at[3]);
}

static void use_fold(const UcdLine *fields) {
    if (ucd_text_in(fields->at[1], "C F")) case_set(fields->first, CASE_FOLD, fields->at[2]);
}

static void use_derived(const UcdLine *fields) {
    static const struct {
        const char *name;
        uint32_t flag;
    } properties[] = {
        {"Lowercase", UNI_LOWER},     {"Uppercase", UNI_UPPER},
        {"XID_Start", UNI_XID_START}, {"XID_Continue", UNI_XID_CONTINUE},
        {"Cased", UNI_CASED},         {"Case_Ignorable", UNI_CASE_IGNORABLE},
    };
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++)
        if (!strcmp(fields->at[1], properties[i].name)) range_flag(fields, properties[i].flag);
}

static void use_line_break(const UcdLine *fields) {
    if (ucd_text_in(fields->at[1], "BK CR LF NL")) range_flag(fields, UNI_LINE_BREAK);
}

static void use_number(uint32_t code, double number) {
    (void)number;
    points[code].flags |= UNI_NUMERIC;
}

/* What 15.0 changed for code points that 14.0 had already (found by comparing all of them with
 * CPython 3.11): {code point, flags to set, flags to clear}. */
static const struct {
    uint32_t first, last, set, clear;
} changes[] = {
    {0x10fc, 0x10fc, 0, UNI_LOWER | UNI_CASED},
    {0xa7f2, 0xa7f4, 0, UNI_LOWER | UNI_CASED},
    {0xab69, 0xab69, 0, UNI_LOWER | UNI_CASED},
};

static void changes_undo(void) {
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        for (uint32_t c = changes[i].first; c <= changes[i].last; c++)
            points[c].flags = (points[c].flags | changes[i].set) & ~changes[i].clear;
}

/* ---- Writing ---- */

static UnicodeRecord records[RECORD_MAX];
static uint32_t record_count, record_hash[HASH_SIZE];
static uint32_t special[SPECIAL_MAX], special_count;
static uint16_t record_of[POINT_COUNT];

static int32_t special_add(const Mapping *mapping) {
    uint32_t size = mapping->count + 1;
    for (uint32_t i = 0; i < special_count; i += special[i] + 1)
        if (special[i] == mapping->count &&
            !memcmp(&special[i + 1], mapping->to, mapping->count * sizeof(uint32_t)))
            return (int32_t)i;
    if (special_count + size > SPECIAL_MAX)
        exit((fputs("gen_unicode: SPECIAL_MAX is too small\n", stderr), 1));
    special[special_count] = mapping->count;
    memcpy(&special[special_count + 1], mapping->to, mapping->count * sizeof(uint32_t));
    special_count += size;
    return (int32_t)(special_count - size);
}

static UnicodeRecord record_make(uint32_t c) {
    const Point *point = &points[c];
    UnicodeRecord record = {.flags = point->flags | (uint32_t)point->digit << UNI_VALUE_SHIFT};
    for (int which = 0; which < CASE_COUNT; which++) {
        const Mapping *mapping = point->cases[which];
        if (!mapping) continue;
        if (mapping->count == 1) {
            record.cases[which] = (int32_t)(mapping->to[0] - c);
        } else {
            record.cases[which] = special_add(mapping);
            record.flags |= (uint32_t)UNI_SPECIAL_LOWER << which;
        }
    }
    return record;
}

static uint16_t record_number(const UnicodeRecord *record) {
    uint32_t hash = record->flags;
    for (int i = 0; i < CASE_COUNT; i++) hash = hash * 31 + (uint32_t)record->cases[i];
    for (hash = (hash * 2654435761u) >> 18;; hash = (hash + 1) % HASH_SIZE) {
        uint32_t number = record_hash[hash];
        if (!number) break;
        if (!memcmp(&records[number - 1], record, sizeof *record)) return (uint16_t)(number - 1);
    }
    if (record_count == RECORD_MAX)
        exit((fputs("gen_unicode: RECORD_MAX is too small\n", stderr), 1));
    records[record_count] = *record;
    record_hash[hash] = ++record_count;
    return (uint16_t)(record_count - 1);
}

static void tables_write(FILE *out) {
    fputs("/* Made by gen_unicode.c. */\n#include \"text/unicode.h\"\n\n", out);
    ucd_table_print(out, "kri_unicode", record_of);
    fputs("const UnicodeRecord kri_unicode_records[] = {\n", out);
    for (uint32_t i = 0; i < record_count; i++)
        fprintf(out, "{0x%x, {%d, %d, %d, %d}},\n", records[i].flags, records[i].cases[0],
                records[i].cases[1], records[i].cases[2], records[i].cases[3]);
    fputs("};\nconst uint32_t kri_unicode_special[] = {", out);
    for (uint32_t i = 0; i < special_count; i++)
        fprintf(out, "%s0x%x,", i % 16 ? "" : "\n", special[i]);
    fputs("\n};\n", out);
}

int main(int argc, char **argv) {
    if (argc != 3) return fprintf(stderr, "usage: gen_unicode DIRECTORY OUTPUT.c\n"), 2;
    ucd_open(argv[1]);
    ucd_each("UnicodeData.txt", use_data);
    ucd_each("SpecialCasing.txt", use_special);
    ucd_each("CaseFolding.txt", use_fold);
    ucd_each("DerivedCoreProperties.txt", use_derived);
    ucd_each("LineBreak.txt", use_line_break);
    ucd_each_han_number(use_number);
    changes_undo();
    for (uint32_t c = 0; c < POINT_COUNT; c++) {
        UnicodeRecord record = record_make(c);
        record_of[c] = record_number(&record);
    }
    FILE *out = fopen(argv[2], "w");
    if (!out) return perror(argv[2]), 1;
    tables_write(out);
    return fclose(out) ? (perror(argv[2]), 1) : 0;
}
