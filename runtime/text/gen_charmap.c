/* Build tool: writes the tables of the single-byte encodings (charmap.h) as C, from what iconv(3)
 * knows.
 *
 *   gen_charmap OUTPUT.c */
#include "text/charmap.h"

#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Python's name and iconv's. */
static const char *const encodings[][2] = {
    {"cp037", "IBM037"},
    {"cp273", "IBM273"},
    {"cp424", "IBM424"},
    {"cp437", "IBM437"},
    {"cp500", "IBM500"},
    {"cp737", "CP737"},
    {"cp775", "CP775"},
    {"cp850", "IBM850"},
    {"cp852", "IBM852"},
    {"cp855", "IBM855"},
    {"cp857", "IBM857"},
    {"cp858", "CP858"},
    {"cp860", "IBM860"},
    {"cp861", "IBM861"},
    {"cp862", "IBM862"},
    {"cp863", "IBM863"},
    {"cp864", "IBM864"},
    {"cp865", "IBM865"},
    {"cp866", "IBM866"},
    {"cp869", "IBM869"},
    {"cp874", "CP874"},
    {"cp1026", "IBM1026"},
    {"cp1125", "CP1125"},
    {"cp1140", "IBM1140"},
    {"cp1250", "CP1250"},
    {"cp1251", "CP1251"},
    {"cp1252", "CP1252"},
    {"cp1253", "CP1253"},
    {"cp1254", "CP1254"},
    {"cp1255", "CP1255"},
    {"cp1256", "CP1256"},
    {"cp1257", "CP1257"},
    {"cp1258", "CP1258"},
    {"hp-roman8", "HP-ROMAN8"},
    {"koi8-r", "KOI8-R"},
    {"koi8-t", "KOI8-T"},
    {"koi8-u", "KOI8-U"},
    {"kz1048", "RK1048"},
    {"mac-cyrillic", "MAC-CYRILLIC"},
    {"mac-latin2", "MAC-CENTRALEUROPE"},
    {"mac-roman", "MACINTOSH"},
    {"ptcp154", "PT154"},
    {"iso8859-2", "ISO-8859-2"},
    {"iso8859-3", "ISO-8859-3"},
    {"iso8859-4", "ISO-8859-4"},
    {"iso8859-5", "ISO-8859-5"},
    {"iso8859-6", "ISO-8859-6"},
    {"iso8859-7", "ISO-8859-7"},
    {"iso8859-8", "ISO-8859-8"},
    {"iso8859-9", "ISO-8859-9"},
    {"iso8859-10", "ISO-8859-10"},
    {"iso8859-11", "ISO-8859-11"},
    {"iso8859-13", "ISO-8859-13"},
    {"iso8859-14", "ISO-8859-14"},
    {"iso8859-15", "ISO-8859-15"},
    {"iso8859-16", "ISO-8859-16"},
};

/* Where CPython 3.11's tables differ from glibc's. */
static const struct {
    const char *name;
    uint8_t byte;
    uint16_t code_point;
} corrections[] = {
    {"cp273", 0xbc, 0x203e},     {"cp424", 0x78, 0x2017},     {"cp424", 0x8f, 0xb1},
    {"cp1026", 0x9d, 0xb8},      {"cp1026", 0xbc, 0xaf},      {"mac-cyrillic", 0xff, 0x20ac},
    {"mac-roman", 0xc6, 0x2206}, {"mac-roman", 0xf0, 0xf8ff},
};

static uint16_t byte_decode(iconv_t converter, int byte) {
    char in = (char)byte, *from = &in;
    uint32_t out[4];
    char *to = (char *)out;
    size_t in_left = 1, out_left = sizeof out;
    iconv(converter, NULL, NULL, NULL, NULL);
    size_t result = iconv(converter, &from, &in_left, &to, &out_left);
    iconv(converter, NULL, NULL, &to, &out_left); /* some hold a character back */
    bool one = result != (size_t)-1 && to == (char *)&out[1] && out[0] < CHARMAP_UNDEFINED;
    return one ? (uint16_t)out[0] : CHARMAP_UNDEFINED;
}

static void table_read(const char *name, const char *iconv_name, uint16_t *table) {
    iconv_t converter = iconv_open("UTF-32LE", iconv_name);
    if (converter == (iconv_t)-1) {
        fprintf(
            stderr,
            "gen_charmap: iconv does not know %s (Debian: its modules are in libc-bin and libc6)\n",
            iconv_name);
        exit(1);
    }
    for (int byte = 0; byte < 256; byte++) table[byte] = byte_decode(converter, byte);
    iconv_close(converter);
    for (size_t i = 0; i < sizeof corrections / sizeof *corrections; i++)
        if (!strcmp(corrections[i].name, name))
            table[corrections[i].byte] = corrections[i].code_point;
}

static const uint16_t *sorted_table;
static int order_by_code_point(const void *a, const void *b) {
    int x = sorted_table[*(const uint8_t *)a], y = sorted_table[*(const uint8_t *)b];
    return x != y ? (x < y ? -1 : 1) : *(const uint8_t *)a - *(const uint8_t *)b;
}

static void table_print(FILE *out, const char *name, const uint16_t *table) {
    uint8_t order[256];
    for (int i = 0; i < 256; i++) order[i] = (uint8_t)i;
    sorted_table = table;
    qsort(order, 256, 1, order_by_code_point);
    fprintf(out, "{\"%s\", {", name);
    for (int i = 0; i < 256; i++) fprintf(out, "%u,", table[i]);
    fputs("},\n{", out);
    for (int i = 0; i < 256; i++) fprintf(out, "%u,", order[i]);
    fputs("}},\n", out);
}

int main(int argc, char **argv) {
    if (argc != 2) return fprintf(stderr, "usage: gen_charmap OUTPUT.c\n"), 2;
    FILE *out = fopen(argv[1], "w");
    if (!out) return perror(argv[1]), 1;
    size_t count = sizeof encodings / sizeof *encodings;
    fputs("/* Made by gen_charmap.c. */\n#include \"text/charmap.h\"\n\nconst Charmap "
          "kri_charmaps[] = {\n",
          out);
    for (size_t i = 0; i < count; i++) {
        uint16_t table[256];
        table_read(encodings[i][0], encodings[i][1], table);
        table_print(out, encodings[i][0], table);
    }
    fprintf(out, "};\nconst uint32_t kri_charmap_count = %zu;\n", count);
    return fclose(out) ? (perror(argv[1]), 1) : 0;
}
