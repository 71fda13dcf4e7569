/* A tool of the build: makes the tables behind unicode.c from the Unicode Character Database.
 *
 *     gen_unicode DIRECTORY > unicode_tables.c
 *
 * The directory holds UnicodeData.txt and its companions (Debian: package unicode-data), of
 * version 14.0 or later: characters that a later version added are left out (DerivedAge.txt). */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CODE_POINTS 0x110000u
#define UNICODE_MAJOR 14 /* CPython 3.11: unicodedata.unidata_version */
#define LINE_MAX_BYTES 1024
#define DECOMPOSITION_MAX 20 /* U+FDFA decomposes to 18 */

typedef struct Character {
    bool known; /* assigned in UNICODE_MAJOR */
    bool xid_start;
    bool xid_continue;
    bool printable;
    bool excluded;  /* from composition */
    bool canonical; /* its decomposition is canonical */
    uint8_t combining;
    uint8_t length; /* of the decomposition */
    uint32_t *decomposition;
} Character;

typedef struct CharacterName {
    char *name;
    uint32_t code;
} CharacterName;

typedef struct Database {
    const char *directory;
    Character *characters;
    CharacterName *names;
    size_t name_count;
    size_t name_cap;
} Database;

static _Noreturn void fail(const char *what, const char *detail) {
    fprintf(stderr, "gen_unicode: %s %s\n", what, detail);
    exit(1);
}

static FILE *table_open(const Database *db, const char *name) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", db->directory, name);
    FILE *file = fopen(path, "r");
    if (!file) fail("cannot open", path);
    return file;
}

/* Splits `line` at semicolons, trims each field, and drops a comment. Returns the number of fields.
 */
static int line_split(char *line, char *fields[], int max) {
    line[strcspn(line, "#\r\n")] = '\0';
    int count = 0;
    for (char *at = line; at && count < max;) {
        char *next = strchr(at, ';');
        if (next) *next++ = '\0';
        while (*at == ' ') at++;
        for (size_t n = strlen(at); n && at[n - 1] == ' '; n--) at[n - 1] = '\0';
        fields[count++] = at;
        at = next;
    }
    return count;
}

typedef void RangeReader(Database *db, uint32_t first, uint32_t last, const char *value);

/* Files of lines `FIRST..LAST ; VALUE`. */
static void ranges_read(Database *db, const char *name, RangeReader *reader) {
    FILE *file = table_open(db, name);
    char line[LINE_MAX_BYTES];
    char *fields[4];
    while (fgets(line, sizeof line, file)) {
        if (line_split(line, fields, 4) < 2) continue;
        char *end;
        uint32_t first = (uint32_t)strtoul(fields[0], &end, 16);
        uint32_t last = end[0] == '.' ? (uint32_t)strtoul(end + 2, NULL, 16) : first;
        reader(db, first, last, fields[1]);
    }
    fclose(file);
}

static void age_set(Database *db, uint32_t first, uint32_t last, const char *value) {
    if (atoi(value) > UNICODE_MAJOR) return;
    for (uint32_t c = first; c <= last; c++) db->characters[c].known = true;
}

static void property_set(Database *db, uint32_t first, uint32_t last, const char *value) {
    bool start = !strcmp(value, "XID_Start");
    bool more = !strcmp(value, "XID_Continue");
    for (uint32_t c = first; c <= last && (start || more); c++) {
        Character *character = &db->characters[c];
        character->xid_start |= start && character->known;
        character->xid_continue |= more && character->known;
    }
}

static void exclusion_set(Database *db, uint32_t first, uint32_t last, const char *value) {
    for (uint32_t c = first; c <= last && !strcmp(value, "Full_Composition_Exclusion"); c++)
        db->characters[c].excluded = true;
}

static void name_add(Database *db, const char *name, uint32_t code) {
    if (db->name_count == db->name_cap) {
        db->name_cap = db->name_cap ? db->name_cap * 2 : 1 << 15;
        db->names = realloc(db->names, db->name_cap * sizeof *db->names);
        if (!db->names) fail("out of memory", "");
    }
    db->names[db->name_count++] = (CharacterName){strdup(name), code};
}

static void decomposition_set(Character *character, char *text) {
    if (!*text) return;
    character->canonical = *text != '<';
    char *at = *text == '<' ? strchr(text, '>') + 1 : text;
    uint32_t parts[DECOMPOSITION_MAX];
    uint8_t length = 0;
    for (char *end; *at; at = end) {
        parts[length++] = (uint32_t)strtoul(at, &end, 16);
        while (*end == ' ') end++;
    }
    character->length = length;
    character->decomposition = malloc(length * sizeof *parts);
    memcpy(character->decomposition, parts, length * sizeof *parts);
}

static bool category_is_printable(const char *category) {
    return *category != 'C' && *category != 'Z';
}

static void characters_read(Database *db) {
    FILE *file = table_open(db, "UnicodeData.txt");
    char line[LINE_MAX_BYTES];
    char *fields[15];
    uint32_t range_first = 0;
    while (fgets(line, sizeof line, file)) {
        if (line_split(line, fields, 15) < 6) continue;
        uint32_t code = (uint32_t)strtoul(fields[0], NULL, 16);
        bool opens_range = strstr(fields[1], ", First>");
        bool closes_range = strstr(fields[1], ", Last>");
        if (opens_range) range_first = code;
        for (uint32_t c = closes_range ? range_first : code; c <= code; c++)
            db->characters[c].printable =
                db->characters[c].known && (c == ' ' || category_is_printable(fields[2]));
        Character *character = &db->characters[code];
        if (!character->known) continue;
        character->combining = (uint8_t)atoi(fields[3]);
        decomposition_set(character, fields[5]);
        if (fields[1][0] != '<') name_add(db, fields[1], code);
    }
    fclose(file);
}

static void aliases_read(Database *db) {
    FILE *file = table_open(db, "NameAliases.txt");
    char line[LINE_MAX_BYTES];
    char *fields[4];
    while (fgets(line, sizeof line, file)) {
        if (line_split(line, fields, 4) < 2) continue;
        uint32_t code = (uint32_t)strtoul(fields[0], NULL, 16);
        if (db->characters[code].known || code < 0xA0) name_add(db, fields[1], code);
    }
    fclose(file);
}

static int name_compare(const void *a, const void *b) {
    return strcmp(((const CharacterName *)a)->name, ((const CharacterName *)b)->name);
}

typedef bool CharacterTest(const Character *character);

static bool test_xid_start(const Character *character) { return character->xid_start; }

static bool test_xid_continue(const Character *character) { return character->xid_continue; }

static bool test_printable(const Character *character) { return character->printable; }

static void ranges_write(const Database *db, const char *name, CharacterTest *test) {
    uint32_t count = 0;
    printf("const UnicodeRange unicode_%s[] = {\n", name);
    for (uint32_t c = 0; c < CODE_POINTS;) {
        uint32_t first = c;
        while (c < CODE_POINTS && test(&db->characters[c])) c++;
        if (c > first) {
            printf("{0x%X,0x%X},\n", first, c - 1);
            count++;
        }
        c = c == first ? c + 1 : c;
    }
    printf("};\nconst uint32_t unicode_%s_count = %u;\n", name, count);
}

static void combining_write(const Database *db) {
    uint32_t count = 0;
    printf("const UnicodeCombining unicode_combining[] = {\n");
    for (uint32_t c = 0; c < CODE_POINTS; c++)
        if (db->characters[c].combining) {
            printf("{0x%X,%u},\n", c, db->characters[c].combining);
            count++;
        }
    printf("};\nconst uint32_t unicode_combining_count = %u;\n", count);
}

static void decompositions_write(const Database *db) {
    uint32_t offset = 0;
    uint32_t count = 0;
    printf("const UnicodeDecomposition unicode_decompositions[] = {\n");
    for (uint32_t c = 0; c < CODE_POINTS; c++) {
        const Character *character = &db->characters[c];
        if (!character->length) continue;
        printf("{0x%X,%u,%u},\n", c, offset, character->length);
        offset += character->length;
        count++;
    }
    printf("};\nconst uint32_t unicode_decompositions_count = %u;\n", count);
    printf("const uint32_t unicode_decomposition_text[] = {\n");
    for (uint32_t c = 0; c < CODE_POINTS; c++)
        for (uint32_t i = 0; i < db->characters[c].length; i++)
            printf("0x%X,\n", db->characters[c].decomposition[i]);
    printf("};\n");
}

typedef struct Composition {
    uint32_t first, second, whole;
} Composition;

static int composition_compare(const void *a, const void *b) {
    const Composition *x = a;
    const Composition *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    return x->second < y->second ? -1 : x->second > y->second;
}

static void compositions_write(const Database *db) {
    static Composition pairs[4096];
    uint32_t count = 0;
    for (uint32_t c = 0; c < CODE_POINTS; c++) {
        const Character *character = &db->characters[c];
        if (character->length != 2 || !character->canonical || character->excluded) continue;
        if (count == sizeof pairs / sizeof *pairs) fail("too many compositions", "");
        pairs[count++] = (Composition){character->decomposition[0], character->decomposition[1], c};
    }
    qsort(pairs, count, sizeof *pairs, composition_compare);
    printf("const UnicodeComposition unicode_compositions[] = {\n");
    for (uint32_t i = 0; i < count; i++)
        printf("{0x%X,0x%X,0x%X},\n", pairs[i].first, pairs[i].second, pairs[i].whole);
    printf("};\nconst uint32_t unicode_compositions_count = %u;\n", count);
}

static void names_write(Database *db) {
    qsort(db->names, db->name_count, sizeof *db->names, name_compare);
    printf("const char unicode_name_text[] =\n");
    for (size_t i = 0; i < db->name_count; i++) printf("\"%s\\0\"\n", db->names[i].name);
    printf(";\nconst UnicodeNameEntry unicode_names[] = {\n");
    size_t offset = 0;
    for (size_t i = 0; i < db->name_count; i++) {
        printf("{%zu,0x%X},\n", offset, db->names[i].code);
        offset += strlen(db->names[i].name) + 1;
    }
    printf("};\nconst uint32_t unicode_names_count = %zu;\n", db->name_count);
}

int main(int argc, char **argv) {
    if (argc != 2) fail("usage:", "gen_unicode DIRECTORY");
    Database db = {.directory = argv[1]};
    db.characters = calloc(CODE_POINTS, sizeof *db.characters);
    if (!db.characters) fail("out of memory", "");
    ranges_read(&db, "DerivedAge.txt", age_set);
    ranges_read(&db, "DerivedCoreProperties.txt", property_set);
    ranges_read(&db, "DerivedNormalizationProps.txt", exclusion_set);
    characters_read(&db);
    aliases_read(&db);
    printf("/* Made by gen_unicode from the Unicode Character Database. */\n"
           "#include \"front/unicode_tables.h\"\n");
    ranges_write(&db, "xid_start", test_xid_start);
    ranges_write(&db, "xid_continue", test_xid_continue);
    ranges_write(&db, "printable", test_printable);
    combining_write(&db);
    decompositions_write(&db);
    compositions_write(&db);
    names_write(&db);
    return 0;
}
