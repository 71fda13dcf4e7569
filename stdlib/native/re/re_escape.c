/* Escapes that stand for one character. */
#include "re_source.h"

#include "module/module.h"
#include "text/unicode.h"

enum { OCTAL_MAX = 0377 };

int64_t escape_plain(int64_t c) {
    switch (c) {
    case 'a': return '\a';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    case '\\': return '\\';
    }
    return -1;
}

bool is_ascii_letter(int64_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

void *bad_escape(ReSource *source, uint64_t start) {
    uint64_t end = source_tell(source);
    return source_error(source, end - start, "bad escape %S", source_slice(source, start, end));
}

/* \x, \u and \U: so many digits. */
static int64_t escape_hex(ReSource *source, size_t digits, uint64_t start) {
    uint64_t number = 0, end;
    size_t found = source_digits(source, digits, 16, &number);
    end = source_tell(source);
    if (found < digits)
        source_error(source, end - start, "incomplete escape %S", source_slice(source, start, end));
    else if (number > UNICODE_MAX)
        bad_escape(source, start);
    return source->failed ? -1 : (int64_t)number;
}

/* \N{NAME} */
static int64_t escape_name(ReSource *source) {
    if (!source_match(source, '{')) {
        source_error(source, 0, "missing {");
        return -1;
    }
    Value name = source_until(source, '}', "character name");
    if (!name) return -1;
    size_t length;
    const char *utf8 = str_utf8(name, &length);
    uint32_t code_point;
    if (unicode_lookup(utf8, length, &code_point)) return code_point;
    source_error(source, str_object(name)->length + sizeof "\\N{}" - 1,
                 "undefined character name %R", name);
    return -1;
}

int64_t octal_check(ReSource *source, uint64_t number, uint64_t start) {
    if (number <= OCTAL_MAX) return (int64_t)number;
    uint64_t end = source_tell(source);
    source_error(source, end - start, "octal escape value %S outside of range 0-0o377",
                 source_slice(source, start, end));
    return -1;
}

int64_t escape_character(ReSource *source, int64_t c, uint64_t start) {
    if (c == 'x') return escape_hex(source, 2, start);
    if (c == 'u' && source->is_str) return escape_hex(source, 4, start);
    if (c == 'U' && source->is_str) return escape_hex(source, 8, start);
    if (c == 'N' && source->is_str) return escape_name(source);
    if (!is_ascii_letter(c) && !(c >= '0' && c <= '9')) return c;
    bad_escape(source, start);
    return -1;
}

int64_t escape_in_set(ReSource *source, int64_t c, uint64_t start) {
    int64_t plain = escape_plain(c);
    if (plain >= 0) return plain;
    if (c < '0' || c > '7') return escape_character(source, c, start);
    uint64_t number = (uint64_t)c - '0';
    source_digits(source, 2, 8, &number);
    return octal_check(source, number, start);
}
