/* Tokens: what the lexer makes of a text, as one array per module.
 *
 * Brackets know their partner, so that the parser can look over a whole group at once.
 * The array ends with TOK_END, and TOKEN_LOOKAHEAD more of them stand behind its end. */
#ifndef KRAIT_FRONT_TOKEN_H
#define KRAIT_FRONT_TOKEN_H

#include "support/diag.h"
#include "support/intern.h"
#include "support/source.h"

#include <stdbool.h>

typedef enum TokenKind {
#define TOKEN(name, text) TOK_##name,
#define OPERATOR(name, text) TOK_##name,
#define KEYWORD(name, text) TOK_##name,
#include "front/tokens.def"
    TOK_COUNT,
/* Tags of names that are not reserved; never the kind of a token. */
#define SOFT_KEYWORD(name, text) TAG_##name,
#include "front/tokens.def"
} TokenKind;

#define TOK_KEYWORD_FIRST TOK_FALSE
#define TOK_AUGMENTED_FIRST TOK_PLUS_EQUAL
#define TOK_AUGMENTED_LAST TOK_AT_EQUAL

typedef struct Token {
    SourcePos start;
    SourcePos end;
    uint32_t kind : 8;   /* TokenKind */
    uint32_t depth : 8;  /* open brackets around it (an opening bracket counts itself) */
    uint32_t flags : 16; /* TokenFlag */
    uint32_t value;      /* see below */
} Token;

/* `value` by kind:
 *   NAME, keywords     id of the interned (NFKC-normalized) name
 *   opening bracket    index of the closing token, or 0 when it is never closed
 *   closing bracket    index of the opening token
 *   FSTRING_START      index of its FSTRING_END, or 0
 *   STRING, FSTRING_*  unused; flags say prefix and quotes
 *   ERROR              index into TokenList.errors */

typedef enum TokenFlag {
    STRING_RAW = 1 << 0,
    STRING_BYTES = 1 << 1,
    STRING_UNICODE = 1 << 2, /* the prefix u */
    STRING_FORMAT = 1 << 3,
    STRING_TRIPLE = 1 << 4,
    STRING_PLAIN = 1 << 5, /* neither backslash nor newline inside: the text is the value */
    STRING_ASCII = 1 << 6,
    NUMBER_PLAIN = 1 << 7,    /* decimal digits only */
    FSTRING_IN_SPEC = 1 << 8, /* an FSTRING_MIDDLE that belongs to a format specification */
} TokenFlag;

/* Length of the prefix letters of a string token, and of its quotes. */
#define STRING_PREFIX_SHIFT 12

#define TOKEN_LOOKAHEAD 3u

typedef struct LexError {
    DiagClass class;
    SourceSpan span;
    DiagPlace place; /* as CPython reports it */
    const char *message;
    bool is_unclosed; /* a bracket that is still open at the end of the text, where its token stands
                       */
    bool is_quiet;    /* CPython prefers an error that its parser found before this place */
    bool is_in_fstring; /* inside a string that is well formed but for its fields */
    bool is_reported;   /* set by the parser: each error is told once */
} LexError;

typedef struct TokenList {
    Token *items;
    uint32_t len;
    uint32_t cap;
    VEC(LexError) errors; /* in the order of their tokens */
} TokenList;

void token_list_release(TokenList *list);

/* The spelling of an operator or keyword, the name of any other kind. */
const char *token_kind_text(TokenKind kind);

static inline bool token_kind_is_keyword(TokenKind kind) {
    return kind >= TOK_KEYWORD_FIRST && kind < TOK_COUNT;
}

/* Interns the keywords, so that every name knows its kind by its tag. Idempotent and cheap. */
void interner_add_keywords(Interner *interner);

/* `krait emit tokens`: one token a line: `line,col-line,col: KIND 'text'`. */
void token_list_print(Text *out, const TokenList *list, const SourceFile *source);

#endif
