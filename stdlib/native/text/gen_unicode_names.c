/* Build tool: writes the names of unicodedata_tables.h as C.
 *
 *   gen_unicode_names DIRECTORY OUTPUT.c */
#include "unicodedata_tables.h"

#include "text/ucd.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_MAX_COUNT = 1 << 16, WORD_MAX_COUNT = 1 << 15, HASH_SIZE = 1 << 17 };

typedef struct Name {
    char *text;
    uint32_t codes[5]; /* a count, and the code points */
} Name;

typedef struct Word {
    char *text;
    uint32_t uses, number;
} Word;

static Name names[NAME_MAX_COUNT];
static uint32_t name_count, alias_start, sequence_start;
static Word words[WORD_MAX_COUNT];
static uint32_t word_count, word_hash[HASH_SIZE];

/* ---- Reading ---- */

static void name_add(const char *text, const char *codes) {
    if (name_count == NAME_MAX_COUNT)
        exit((fputs("gen_unicode_names: NAME_MAX_COUNT is too small\n", stderr), 1));
    Name *name = &names[name_count++];
    name->text = strdup(text);
    for (char *end; name->codes[0] < 4; codes = end) {
        uint32_t code = (uint32_t)strtoul(codes, &end, 16);
        if (end == codes) break;
        name->codes[++name->codes[0]] = code;
    }
}

static void use_data(const UcdLine *line) {
    if (*line->at[1] != '<' && ucd_aged[line->first]) name_add(line->at[1], line->at[0]);
}

static void use_alias(const UcdLine *line) {
    if (ucd_aged[line->first]) name_add(line->at[1], line->at[0]);
}

static void use_sequence(const UcdLine *line) { name_add(line->at[0], line->at[1]); }

/* ---- Words ---- */

/* The end of the word that starts at text: before a space, or before a '-' behind something. " -A"
 * is a word with its space. */
static const char *word_end(const char *text) {
    const char *at = text + (*text == ' ' ? 2 : 1);
    while (*at && *at != ' ' && *at != '-') at++;
    return at;
}

/* Where the next word starts: a space that is not part of it is left out. */
static const char *word_next(const char *end) {
    return *end == ' ' && end[1] != '-' ? end + 1 : end;
}

static Word *word_find(const char *text, size_t length) {
    uint32_t hash = 0;
    for (size_t i = 0; i < length; i++) hash = hash * 31 + (uint8_t)text[i];
    for (hash %= HASH_SIZE; word_hash[hash]; hash = (hash + 1) % HASH_SIZE) {
        Word *word = &words[word_hash[hash] - 1];
        if (strlen(word->text) == length && !memcmp(word->text, text, length)) return word;
    }
    if (word_count == WORD_MAX_COUNT)
        exit((fputs("gen_unicode_names: WORD_MAX_COUNT is too small\n", stderr), 1));
    Word *word = &words[word_count++];
    word_hash[hash] = word_count;
    word->text = strndup(text, length);
    return word;
}

static void words_count(const char *text) {
    for (const char *end; *text; text = word_next(end)) {
        end = word_end(text);
        word_find(text, (size_t)(end - text))->uses++;
    }
}

static int word_compare(const void *a, const void *b) {
    const Word *x = *(Word *const *)a, *y = *(Word *const *)b;
    if (x->uses != y->uses) return x->uses > y->uses ? -1 : 1;
    return strcmp(x->text, y->text);
}

/* Numbers the words, those used most first; prints them. */
static void words_print(FILE *out) {
    static Word *order[WORD_MAX_COUNT];
    for (uint32_t i = 0; i < word_count; i++) order[i] = &words[i];
    qsort(order, word_count, sizeof *order, word_compare);
    fputs("const char kri_ucd_words[] =\n", out);
    for (uint32_t i = 0; i < word_count; i++) {
        order[i]->number = i;
        fprintf(out, "\"%s\"\n", order[i]->text);
    }
    fputs(";\nconst uint32_t kri_ucd_word_starts[] = {\n", out);
    uint32_t at = 0;
    for (uint32_t i = 0; i < word_count; i++) {
        fprintf(out, "%u,%s", at, i % 16 == 15 ? "\n" : "");
        at += (uint32_t)strlen(order[i]->text);
    }
    fprintf(out, "%u};\n", at);
}

/* ---- Names ---- */

static size_t name_encode(const char *text, uint8_t *bytes) {
    size_t length = 0;
    for (const char *end; *text; text = word_next(end)) {
        end = word_end(text);
        uint32_t number = word_find(text, (size_t)(end - text))->number;
        if (number >= UCD_WORD_SHORT) {
            number -= UCD_WORD_SHORT;
            bytes[length++] = (uint8_t)(UCD_WORD_SHORT + (number >> 8));
        }
        bytes[length++] = (uint8_t)number;
    }
    return length;
}

static void names_print(FILE *out) {
    static uint32_t groups[NAME_MAX_COUNT / UCD_NAME_GROUP + 1];
    uint32_t at = 0;
    fputs("const uint8_t kri_ucd_name_stream[] = {\n", out);
    for (uint32_t i = 0; i < name_count; i++) {
        uint8_t bytes[UCD_NAME_MAX];
        size_t length = name_encode(names[i].text, bytes);
        if (i % UCD_NAME_GROUP == 0) groups[i / UCD_NAME_GROUP] = at;
        fprintf(out, "%zu,", length);
        for (size_t k = 0; k < length; k++) fprintf(out, "%u,", bytes[k]);
        fputs("\n", out);
        at += (uint32_t)length + 1;
    }
    fputs("};\nconst uint32_t kri_ucd_name_groups[] = {\n", out);
    for (uint32_t i = 0; i < name_count; i += UCD_NAME_GROUP)
        fprintf(out, "%u,%s", groups[i / UCD_NAME_GROUP], i % 256 == 0 ? "\n" : "");
    fputs("};\n", out);
}

static void runs_print(FILE *out) {
    uint32_t count = 0, next = UINT32_MAX;
    fputs("const UcdNameRun kri_ucd_name_runs[] = {\n", out);
    for (uint32_t i = 0; i < alias_start; i++) {
        uint32_t code = names[i].codes[1];
        if (code != next) fprintf(out, "{%u,%u},\n", code, i), count++;
        next = code + 1;
    }
    fprintf(out, "{%u,%u}};\nconst uint32_t kri_ucd_name_run_count = %u;\n", UCD_POINTS,
            alias_start, count);
}

static int name_compare(const void *a, const void *b) {
    return strcmp(names[*(const uint16_t *)a].text, names[*(const uint16_t *)b].text);
}

static void order_print(FILE *out) {
    static uint16_t order[NAME_MAX_COUNT];
    for (uint32_t i = 0; i < name_count; i++) order[i] = (uint16_t)i;
    qsort(order, name_count, sizeof *order, name_compare);
    ucd_values_print(out, "uint16_t kri_ucd_name_order[]", order, name_count);
}

static void others_print(FILE *out) {
    fprintf(out,
            "const uint32_t kri_ucd_name_count = %u, kri_ucd_alias_count = %u,\n"
            "kri_ucd_sequence_count = %u;\nconst uint32_t kri_ucd_aliases[] = {\n",
            alias_start, sequence_start - alias_start, name_count - sequence_start);
    for (uint32_t i = alias_start; i < sequence_start; i++)
        fprintf(out, "%u,\n", names[i].codes[1]);
    fputs("};\nconst uint32_t kri_ucd_sequences[][5] = {\n", out);
    for (uint32_t i = sequence_start; i < name_count; i++) {
        const uint32_t *codes = names[i].codes;
        fprintf(out, "{%u,%u,%u,%u,%u},\n", codes[0], codes[1], codes[2], codes[3], codes[4]);
    }
    fputs("};\n", out);
}

int main(int argc, char **argv) {
    if (argc != 3) return fprintf(stderr, "usage: gen_unicode_names DIRECTORY OUTPUT.c\n"), 2;
    ucd_open(argv[1]);
    ucd_each("UnicodeData.txt", use_data);
    alias_start = name_count;
    ucd_each("NameAliases.txt", use_alias);
    sequence_start = name_count;
    ucd_each("NamedSequences.txt", use_sequence);
    for (uint32_t i = 0; i < name_count; i++) words_count(names[i].text);
    FILE *out = fopen(argv[2], "w");
    if (!out) return perror(argv[2]), 1;
    fputs("/* Made by gen_unicode_names.c. */\n#include "
          "\"../stdlib/native/text/unicodedata_tables.h\"\n\n",
          out);
    words_print(out);
    names_print(out);
    runs_print(out);
    order_print(out);
    others_print(out);
    return fclose(out) ? (perror(argv[2]), 1) : 0;
}
