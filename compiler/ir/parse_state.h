/* The parser of IR text: what its files share. */
#ifndef KRAIT_IR_PARSE_STATE_H
#define KRAIT_IR_PARSE_STATE_H

#include "ir/parse.h"
#include "support/text.h"

typedef enum IrTokenKind {
    IR_TOKEN_END,
    IR_TOKEN_NEWLINE, /* one for any number of empty lines */
    IR_TOKEN_WORD,    /* letters, digits, _ and . : names, ops, b3 */
    IR_TOKEN_VALUE,   /* %7; number holds the 7 */
    IR_TOKEN_NUMBER,
    IR_TOKEN_STRING, /* decoded in `string` */
    IR_TOKEN_BYTES,
    IR_TOKEN_PUNCT, /* one character, or -> as '>' */
    IR_TOKEN_WRONG, /* the message is out already */
} IrTokenKind;

typedef struct IrToken {
    IrTokenKind kind;
    char punct;
    uint32_t number;
    SourceSpan span;
} IrToken;

typedef struct IrParser {
    Arena *arena;
    Diag *diag;
    const SourceFile *source;
    SourcePos next; /* where the lexer goes on */
    IrToken token;
    Text string; /* of the string token */
    IrModule *module;
    IrFunc *func;
    IrBlock *block; /* NULL before the first */
    bool failed;    /* one fault is reported, then the parser only finds its way out */
} IrParser;

/* Ids in a text may have gaps, but not such that a short text asks for much memory. */
enum { IR_TEXT_ID_SLACK = 1 << 16 };
/* Tuples in tuples: the parser recurses. */
enum { IR_TEXT_DEPTH_MAX = 200 };

/* ---- parse_lex.c ---- */

void parse_advance(IrParser *p);
/* A fault at the present token, or somewhere before it. */
void ir_parse_fail(IrParser *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
void parse_fail_at(IrParser *p, SourceSpan span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
bool parse_at_punct(const IrParser *p, char punct);
bool parse_at_word(const IrParser *p, const char *word);
/* Takes the token if it is there. */
bool parse_accept(IrParser *p, char punct);
bool parse_accept_word(IrParser *p, const char *word);
void parse_expect(IrParser *p, char punct);
void parse_expect_newline(IrParser *p);
const char *parse_token_text(const IrParser *p);
uint32_t parse_token_length(const IrParser *p);
/* A word or a string. */
const Name *ir_parse_name(IrParser *p);
int64_t parse_integer(IrParser *p);
uint32_t parse_count(IrParser *p);
/* At a word like b3 (prefix 'b')? Its number, else 0. */
uint32_t parse_peek_id(const IrParser *p, char prefix);
/* The same, but it must be there. */
uint32_t parse_id(IrParser *p, char prefix);
SourceSpan parse_span(IrParser *p); /* " @12:17", or 0,0 */

/* ---- parse_const.c ---- */

ConstId parse_const(IrParser *p, uint32_t depth);

/* ---- parse_inst.c ---- */

IrType parse_type(IrParser *p);
ValueId parse_value(IrParser *p);
/* Makes the value that is being defined; an error if it exists already. */
ValueId parse_define(IrParser *p, SourceSpan span, uint32_t id, IrValue value);
IrBlock *parse_block_ref(IrParser *p);
void parse_edge(IrParser *p, IrEdge *edge);
void parse_inst(IrParser *p);
IrNameList parse_name_list(IrParser *p);

#endif
