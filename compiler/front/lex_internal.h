/* Shared by the lexer's files only. */
#ifndef KRAIT_FRONT_LEX_INTERNAL_H
#define KRAIT_FRONT_LEX_INTERNAL_H

#include "front/lexer.h"

typedef struct LexBracket {
    uint32_t token; /* of the opening bracket */
    char open;
    bool is_field; /* the brace of an f-string's replacement field */
    bool in_spec;  /* its colon has been seen: what follows is text again */
} LexBracket;

typedef struct LexFString {
    uint32_t token; /* FSTRING_START */
    uint32_t depth; /* brackets open outside of it */
    char quote;
    uint8_t quote_size;
    bool raw;
} LexFString;

typedef struct Lexer {
    const char *text;
    const char *at;
    const char *end; /* the NUL behind the text */
    const SourceFile *source;
    TokenList *out;
    Arena *arena;
    Interner *interner;
    bool at_line_start;
    bool gave_up;        /* LEX_ERRORS_MAX is reached */
    bool fstring_failed; /* an error inside an f-string: the lexer goes on behind the string */
    uint32_t depth;
    uint32_t fstring_count;
    uint32_t indent_count; /* entries in use; entry 0 is column 0 */
    uint32_t indents[LEX_INDENT_MAX];
    uint32_t alt_indents[LEX_INDENT_MAX]; /* with tabs one column wide: the two orders must agree */
    LexBracket brackets[LEX_DEPTH_MAX];
    LexFString fstrings[LEX_FSTRING_MAX];
} Lexer;

typedef enum CharClass {
    CHAR_IDENT_START = 1,
    CHAR_IDENT = 2, /* letters, digits, '_' and every byte of a non-ASCII character */
    CHAR_DIGIT = 4,
    CHAR_HEX = 8,
    CHAR_BLANK = 16,
    CHAR_STRING_STOP =
        32, /* NUL, quotes, backslash, newline, non-ASCII: where a string scan must look */
} CharClass;

extern const uint8_t lex_char_class[256];

static inline bool char_is(char c, CharClass class) {
    return lex_char_class[(unsigned char)c] & class;
}

static inline SourcePos lexer_pos(const Lexer *lx, const char *at) {
    return (SourcePos)(at - lx->text);
}

/* Appends a token; the pointer is valid until the next one. */
Token *lexer_add(Lexer *lx, TokenKind kind, const char *start, const char *end);

/* An error token over [start, end). CPython's tokenizer reports the character before `cursor`:
 * offset is the number of code points of the line up to it, and the range is empty. */
void lexer_error_at(Lexer *lx, DiagClass class, const char *start, const char *end,
                    const char *cursor, const char *format, ...)
    __attribute__((format(printf, 6, 7)));
/* The same with the place given; NULL is that of the span. */
void lexer_error_placed(Lexer *lx, DiagClass class, const char *start, const char *end,
                        const DiagPlace *place, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* The end of an f-string as CPython 3.11 sees it: at the next quotes of its kind, wherever they
 * stand. NULL when there are none; then *stopped is where the search ended. `start` is the position
 * of its FSTRING_START. */
const char *fstring_plain_end(const Lexer *lx, const Token *start, const char **stopped);
void lexer_init(Lexer *lx, TokenList *list, Arena *arena, Interner *interner,
                const SourceFile *source);
void lexer_step(Lexer *lx);

/* The error of a string that began at `start` and breaks off at `stopped`. */
void lex_string_unterminated(Lexer *lx, const char *start, const char *stopped, uint32_t size);

/* Each lexes one token whose first character is at lx->at, and moves lx->at behind it. */
void lex_number(Lexer *lx);
void lex_name_or_string(Lexer *lx);
void lex_string(Lexer *lx, const char *start, uint32_t flags);
/* The text part of the innermost f-string (or of its format specification), up to a brace or its
 * end. */
void lex_fstring_text(Lexer *lx);
/* The innermost f-string ends here, without its quotes. */
void lex_fstring_break_off(Lexer *lx);

#endif
