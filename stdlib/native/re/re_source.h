/* The text of a regular expression or of a replacement, token by token: a character, or a backslash
 * with the one behind it. */
#ifndef KRAIT_STDLIB_RE_SOURCE_H
#define KRAIT_STDLIB_RE_SOURCE_H

#include "re_tree.h"

#include "text/str.h"

typedef struct ReToken {
    int64_t c; /* RE_END; behind a backslash: the character there */
    bool is_escape;
} ReToken;
enum { RE_END = -1 };

/* After an error (which is then set) every token is the end of the text, so that loops over tokens
 * need not look at it. */
typedef struct ReSource {
    Value text;     /* str: the text, or the bytes as Latin-1 */
    Value original; /* what re.error shows */
    bool is_str, failed;
    uint64_t index; /* behind next */
    ReToken next;
    const ReCallbacks *callbacks;
    bool is_template; /* of sub and expand, no pattern */
} ReSource;

void source_init(ReSource *source, Value text, const ReCallbacks *callbacks);
static inline bool token_is(ReToken token, int64_t c) { return token.c == c && !token.is_escape; }
ReToken source_get(ReSource *source);
/* Takes the next token if it is this character. */
bool source_match(ReSource *source, int64_t c);
/* Where the next token starts. */
uint64_t source_tell(const ReSource *source);
void source_seek(ReSource *source, uint64_t index);
/* Takes up to `most` digits of this base; how many there were. The number continues *number. */
size_t source_digits(ReSource *source, size_t most, uint32_t base, uint64_t *number);
bool token_is_digit(ReToken token, uint32_t base);
/* The text up to the terminator, which is taken too; 0 with the error set. what: "group name". */
Value source_until(ReSource *source, char terminator, const char *what);
Value source_slice(const ReSource *source, uint64_t start, uint64_t end);

/* Sets re.error, unless there is an error already; its place is `offset` before the next token.
 * format: that of error.h. Always 0. */
void *source_error(ReSource *source, uint64_t offset, const char *format, ...);
void source_warn(ReSource *source, bool is_deprecation, const char *format, ...);
/* An error that is set already. */
void *source_fail(ReSource *source);

/* The number of a group in decimal: the whole name, as int() takes it; -1 if it is none. */
int64_t group_number(Value name);
/* Raises unless it is an identifier; offset: from the end of the name to the next token. */
bool group_name_check(ReSource *source, Value name, uint64_t offset);
/* A number that is not written in ASCII digits alone gives a warning. */
void group_number_warn(ReSource *source, Value name);
bool text_is_identifier(Value name);

/* re_escape.c. The escapes that mean the same in patterns, sets and replacements: \a \b \f \n \r
 * \t \v \\; -1: not one of them. */
int64_t escape_plain(int64_t c);
/* \x \u \U \N, octal and any other escape that stands for a character, in a set. -1: error set. */
int64_t escape_in_set(ReSource *source, int64_t c, uint64_t start);
/* The same outside of sets, where the digits are for the caller. */
int64_t escape_character(ReSource *source, int64_t c, uint64_t start);
bool is_ascii_letter(int64_t c);
/* "bad escape \X", where the escape began at start. */
void *bad_escape(ReSource *source, uint64_t start);
int64_t octal_check(ReSource *source, uint64_t number, uint64_t start);

#endif
