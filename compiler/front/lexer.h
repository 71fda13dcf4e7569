/* The lexer: text to tokens, with CPython's indentation, joining and bracket rules, and PEP 701
 * f-strings.
 *
 * An error becomes a TOK_ERROR with its message, and lexing goes on behind it (LEX_ERRORS_MAX
 * times), so that the parser decides which of several mistakes is the first. */
#ifndef KRAIT_FRONT_LEXER_H
#define KRAIT_FRONT_LEXER_H

#include "front/token.h"

/* Brackets may nest this deep; CPython's tokenizer has the same limit. */
#define LEX_DEPTH_MAX 200u
/* Indentation levels, likewise. */
#define LEX_INDENT_MAX 100u
/* A text with more errors is no Python; its rest is skipped. */
#define LEX_ERRORS_MAX 200u
/* f-strings inside f-strings. */
#define LEX_FSTRING_MAX 100u

/* Fills `list` (on the heap; token_list_release). Messages go into `arena`. */
void tokens_lex(TokenList *list, Arena *arena, Interner *interner, const SourceFile *source);

#endif
