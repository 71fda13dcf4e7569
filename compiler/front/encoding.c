#include "front/encoding.h"

#include "front/unicode.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

#define ENCODING_NAME_MAX 63u

typedef struct Encoding {
    char name[ENCODING_NAME_MAX + 1]; /* as the cookie spells it; empty: none */
} Encoding;

/* ---- the coding cookie ---- */

static bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

/* PEP 263: `coding` followed by ':' or '=', blanks, and a name, in a comment. */
static bool cookie_in_line(const char *line, const char *end, Encoding *encoding) {
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f')) line++;
    if (line == end || *line != '#') return false;
    for (; end - line > 7; line++) {
        if (strncmp(line, "coding", 6) || (line[6] != ':' && line[6] != '=')) continue;
        const char *name = line + 7;
        while (name < end && (*name == ' ' || *name == '\t')) name++;
        size_t length = 0;
        while (name + length < end && is_name_char(name[length])) length++;
        if (length == 0 || length > ENCODING_NAME_MAX) continue;
        memcpy(encoding->name, name, length);
        encoding->name[length] = '\0';
        return true;
    }
    return false;
}

static bool line_is_blank(const char *line, const char *end) {
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f')) line++;
    return line == end || *line == '#';
}

static void cookie_find(const char *bytes, size_t length, Encoding *encoding) {
    const char *at = bytes;
    const char *end = bytes + length;
    encoding->name[0] = '\0';
    for (int line = 0; line < 2 && at < end; line++) {
        const char *line_end = at;
        while (line_end < end && *line_end != '\n' && *line_end != '\r') line_end++;
        if (cookie_in_line(at, line_end, encoding) || !line_is_blank(at, line_end)) return;
        at = line_end + 1;
        if (at < end && at[-1] == '\r' && *at == '\n') at++;
    }
}

/* Whether two names are equal, or `name` goes on with a dash, without regard to case and with '_'
 * as '-'. */
static bool name_is(const char *name, const char *wanted) {
    for (; *wanted; name++, wanted++) {
        char c = *name == '_' ? '-' : *name;
        if (c >= 'A' && c <= 'Z') c = (char)(c | 0x20);
        if (c != *wanted) return false;
    }
    return *name == '\0' || *name == '-' || *name == '_';
}

static bool encoding_is_utf8(const Encoding *encoding) {
    return !encoding->name[0] || name_is(encoding->name, "utf-8") ||
           !strcasecmp(encoding->name, "utf8") || !strcasecmp(encoding->name, "u8") ||
           !strcasecmp(encoding->name, "utf");
}

/* ---- decoding ---- */

/* The first byte that is not part of valid UTF-8, or NULL. */
static const char *utf8_flaw(const char *text, size_t length) {
    const char *at = text;
    const char *end = text + length;
    while (at < end) {
        uint64_t chunk;
        if (end - at >= 8 && (memcpy(&chunk, at, 8), !(chunk & 0x8080808080808080u))) {
            at += 8;
            continue;
        }
        if (!(*at & 0x80)) {
            at++;
            continue;
        }
        uint32_t c;
        size_t size = utf8_decode(at, (size_t)(end - at), &c);
        if (size == 1 || (c >= 0xD800 && c <= 0xDFFF)) return at;
        at += size;
    }
    return NULL;
}

/* iconv's name for one of Python's. */
static void iconv_name(char *out, const char *name) {
    static const char *const aliases[][2] = {
        {"mac-roman", "MACINTOSH"}, {"latin", "ISO-8859-1"},       {"latin-1", "ISO-8859-1"},
        {"latin1", "ISO-8859-1"},   {"iso-latin-1", "ISO-8859-1"}, {"latin-9", "ISO-8859-15"},
        {"ascii", "US-ASCII"},      {"646", "US-ASCII"},           {"mbcs", "CP1252"}};
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++) {
        size_t length = strlen(aliases[i][0]);
        if (name_is(name, aliases[i][0]) && strlen(name) == length) {
            strcpy(out, aliases[i][1]);
            return;
        }
    }
    size_t i = 0;
    for (; name[i]; i++) out[i] = name[i] == '_' ? '-' : name[i];
    out[i] = '\0';
}

/* Decodes with iconv into `out`; NULL when that worked, or what was wrong. */
static const char *iconv_decode(Text *out, const Encoding *encoding, const char *bytes,
                                size_t length) {
    char name[ENCODING_NAME_MAX + 1];
    iconv_name(name, encoding->name);
    iconv_t converter = iconv_open("UTF-8", name);
    if (converter == (iconv_t)-1) return "unknown";
    char buffer[4096];
    char *in = (char *)(uintptr_t)bytes;
    size_t left = length;
    const char *flaw = NULL;
    while (left && !flaw) {
        char *to = buffer;
        size_t room = sizeof buffer;
        size_t status = iconv(converter, &in, &left, &to, &room);
        text_append_n(out, buffer, (size_t)(to - buffer));
        if (status == (size_t)-1 && errno != E2BIG) flaw = in;
    }
    iconv_close(converter);
    return flaw;
}

/* ---- texts ---- */

/* Turns "\r\n" and "\r" into "\n" in place; returns the new length. */
static size_t newlines_normalize(char *text, size_t length) {
    char *from = memchr(text, '\r', length);
    if (!from) return length;
    char *end = text + length;
    char *to = from;
    for (; from < end; from++) {
        if (*from == '\r') {
            *to++ = '\n';
            from += from + 1 < end && from[1] == '\n';
        } else {
            *to++ = *from;
        }
    }
    *to = '\0';
    return (size_t)(to - text);
}

static uint32_t line_of(const char *text, const char *at) {
    uint32_t line = 1;
    for (; text < at; text++) line += *text == '\n';
    return line;
}

/* Replaces what is no UTF-8, so that the text can be shown. */
static char *text_repair(Arena *arena, const char *text, size_t *length) {
    Text repaired;
    text_init(&repaired);
    for (size_t at = 0; at < *length;) {
        uint32_t c;
        size_t size = utf8_decode(text + at, *length - at, &c);
        bool bad = (size == 1 && c >= 0x80) || (c >= 0xD800 && c <= 0xDFFF);
        text_put_utf8(&repaired, bad ? 0xFFFD : c);
        at += size;
    }
    char *copy = arena_strndup(arena, text_cstr(&repaired), repaired.length);
    *length = repaired.length;
    text_release(&repaired);
    return copy;
}

static void encoding_error(Diag *diag, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void encoding_error(Diag *diag, uint32_t line, const char *format, ...) {
    va_list args;
    va_start(args, format);
    DiagPlace place = {.line = line};
    SourceSpan span = source_line_span(diag->source, line ? line : 1);
    diag_vadd(diag, DIAG_ERROR, DIAG_SYNTAX_ERROR, span_make(span.start, span.start), &place,
              format, args);
    va_end(args);
}

typedef struct Reading {
    SourceFile *source;
    Diag *diag;
    Arena *arena;
    const char *path;
} Reading;

static void reading_finish(const Reading *r, const char *text, size_t length) {
    source_init(r->source, r->arena, r->path, text, length);
    diag_init(r->diag, r->source);
}

/* The text is UTF-8 already; `text` belongs to the arena and has a NUL behind. */
static bool read_utf8(const Reading *r, char *text, size_t length, const Encoding *encoding) {
    length = newlines_normalize(text, length);
    const char *flaw = utf8_flaw(text, length);
    if (!flaw) {
        reading_finish(r, text, length);
        return true;
    }
    unsigned char byte = (unsigned char)*flaw;
    uint32_t line = line_of(text, flaw);
    reading_finish(r, text_repair(r->arena, text, &length), length);
    if (encoding->name[0])
        encoding_error(r->diag, line,
                       "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %zu: "
                       "invalid start byte",
                       byte, (size_t)(flaw - text));
    else
        encoding_error(r->diag, line,
                       "Non-UTF-8 code starting with '\\x%02x' in file %s on line %u, but no "
                       "encoding declared; see https://peps.python.org/pep-0263/ for details",
                       byte, r->path, line);
    return false;
}

static bool read_encoded(const Reading *r, const char *bytes, size_t length,
                         const Encoding *encoding) {
    Text decoded;
    text_init(&decoded);
    const char *flaw = iconv_decode(&decoded, encoding, bytes, length);
    size_t size = decoded.length;
    char *text = arena_strndup(r->arena, text_cstr(&decoded), size);
    text_release(&decoded);
    reading_finish(r, text, newlines_normalize(text, size));
    if (!flaw) return true;
    if (flaw >= bytes && flaw <= bytes + length)
        encoding_error(r->diag, line_of(bytes, flaw),
                       "(unicode error) '%s' codec can't decode byte 0x%02x in position %zu: "
                       "character maps to <undefined>",
                       encoding->name, (unsigned char)*flaw, (size_t)(flaw - bytes));
    else
        encoding_error(r->diag, 0, "encoding problem: %s", encoding->name);
    return false;
}

/* As source_read, with bytes that the reader may change and keep. */
static bool read_owned(const Reading *r, char *bytes, size_t length) {
    bool has_mark = length >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3);
    if (has_mark) {
        bytes += 3;
        length -= 3;
    }
    Encoding encoding;
    cookie_find(bytes, length, &encoding);
    if (length > SOURCE_LENGTH_MAX) {
        reading_finish(r, "", 0);
        encoding_error(r->diag, 0, "source code is too large");
        return false;
    }
    if (length && memchr(bytes, '\0', length)) {
        reading_finish(r, "", 0);
        encoding_error(r->diag, 0, "source code cannot contain null bytes");
        return false;
    }
    /* With a mark, CPython accepts no other spelling than this one. */
    if (has_mark && encoding.name[0] && !name_is(encoding.name, "utf-8")) {
        reading_finish(r, "", 0);
        encoding_error(r->diag, 0, "encoding problem: %s with BOM", encoding.name);
        return false;
    }
    return encoding_is_utf8(&encoding) ? read_utf8(r, bytes, length, &encoding)
                                       : read_encoded(r, bytes, length, &encoding);
}

bool source_read(SourceFile *source, Diag *diag, Arena *arena, const char *path, const char *bytes,
                 size_t length) {
    Reading reading = {source, diag, arena, path};
    return read_owned(&reading, arena_strndup(arena, bytes, length), length);
}

bool source_read_text(SourceFile *source, Diag *diag, Arena *arena, const char *path,
                      const char *text, size_t length) {
    Reading reading = {source, diag, arena, path};
    if (length > SOURCE_LENGTH_MAX) return read_owned(&reading, arena_strdup(arena, ""), length);
    char *copy = arena_strndup(arena, text, length);
    reading_finish(&reading, copy, newlines_normalize(copy, length));
    return true;
}

SourceStatus source_read_file(SourceFile *source, Diag *diag, Arena *arena, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return SOURCE_UNREADABLE;
    size_t length = 0;
    size_t cap = 0;
    if (!fseek(file, 0, SEEK_END)) {
        long size = ftell(file);
        cap = size > 0 ? (size_t)size : 0;
        rewind(file);
    }
    char *bytes = arena_alloc(arena, cap + 1);
    length = fread(bytes, 1, cap, file);
    int failed = ferror(file);
    fclose(file);
    if (failed) return SOURCE_UNREADABLE;
    bytes[length] = '\0';
    Reading reading = {source, diag, arena, path};
    return read_owned(&reading, bytes, length) ? SOURCE_OK : SOURCE_REJECTED;
}
