/* Shared by the parser's files only.
 *
 * How errors travel: the first error of a statement is reported, and then the parser "panics": its
 * current token becomes one that no rule accepts, so that every rule returns soon, with some node
 * that nobody will read. The statement loop ends the panic and goes on at the next statement. Rules
 * therefore need not check what they called. */
#ifndef KRAIT_FRONT_PARSE_INTERNAL_H
#define KRAIT_FRONT_PARSE_INTERNAL_H

#include "front/ast.h"
#include "front/parser.h"
#include "front/token.h"

/* Rules inside rules: bounds the C stack. CPython's parser overflows its own limit somewhat later.
 */
#define PARSE_NESTING_MAX 1000u
/* Height of a tree of operators and trailers, which the passes behind the parser walk recursively;
 * CPython's limit for these passes is 3000. */
#define PARSE_HEIGHT_MAX 2900u

typedef struct Parser {
    const Token *tok;   /* the current token */
    const Token *items; /* all of them */
    const char *text;
    TokenList *tokens;
    const SourceFile *source;
    Arena *arena;
    Interner *interner;
    Diag *diag;
    ParseMode mode;
    VEC(void *) scratch; /* lists under construction; see list_take */
    uint32_t nesting;
    uint32_t height; /* of the tallest tree finished since the caller reset it */
    bool is_panicking;
    bool is_final;           /* the panic's error has been reported: no try takes it back */
    uint32_t speculation;    /* trying a rule: errors are not reported */
    bool reports_specific;   /* trying, but errors other than "invalid syntax" are final */
    const Token *furthest;   /* that any try has seen; NULL at first */
    const Token *memoized;   /* CPython has parsed the operators from here on, and looks for no
                                mistakes in them again */
    const Token *compared;   /* a `not` or `async` whose next token CPython has looked at */
    const Token *fstring;    /* the outermost f-string around the current token: its errors are told
                                as 3.11 does */
    bool is_field_text;      /* the text is one field of an f-string, for the sake of its errors */
    uint32_t field_depth;    /* parsers of fields around this one */
    const Token *string_end; /* behind the run of strings that is being parsed */
    bool is_generic;         /* the error about to be reported is "invalid syntax" */
    const Token *failed_at;  /* where the panic began */
    const Token *generic_at; /* where CPython has given up already, if not where this parser does */
} Parser;

/* What the current token is while the parser panics. */
extern const Token parse_panic_tokens[4];

/* ---- tokens ---- */

static inline bool at_kind(const Parser *p, TokenKind kind) { return p->tok->kind == kind; }

static inline bool accept(Parser *p, TokenKind kind) {
    if (p->tok->kind != kind) return false;
    p->tok++;
    return true;
}

static inline SourcePos prev_end(const Parser *p) { return p->tok[-1].end; }

static inline SourceSpan span_from(const Parser *p, SourcePos start) {
    return span_make(start, p->tok[-1].end);
}

/* The end of the last token that is no line break or indentation: where a compound statement ends
 * (a semicolon behind its last simple statement belongs to it). */
static inline SourcePos block_end(const Parser *p) {
    const Token *token = p->tok - 1;
    while (token->kind == TOK_NEWLINE || token->kind == TOK_INDENT || token->kind == TOK_DEDENT)
        token--;
    return token->end;
}

static inline SourceSpan token_span(const Token *token) {
    return span_make(token->start, token->end);
}

static inline const Name *token_name(const Parser *p, const Token *token) {
    return interner_name(p->interner, token->value);
}

/* The current token is the soft keyword with this tag. */
static inline bool at_soft(const Parser *p, TokenKind tag) {
    return p->tok->kind == TOK_NAME && token_name(p, p->tok)->tag == (uint32_t)tag;
}

/* The token that closes the bracket at `open`; NULL when none does. */
static inline const Token *closing_token(const Parser *p, const Token *open) {
    return open->value ? &p->items[open->value] : NULL;
}

/* The NEWLINE that ends the logical line of `token` (or the END). */
const Token *line_end_token(const Token *token);

/* Steps over the token, or fails with "invalid syntax". */
void expect(Parser *p, TokenKind kind);
/* Likewise with CPython's "expected '...'". */
void expect_forced(Parser *p, TokenKind kind);
/* The name at the current token; fails when there is none. */
const Name *expect_name(Parser *p);

/* ---- errors (parse_error.c) ---- */

/* "invalid syntax" at the current token, or whatever CPython would say instead. */
void parse_fail(Parser *p);
/* Over a range of the text. */
void parse_error(Parser *p, SourceSpan span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* At one token. */
void parse_error_token(Parser *p, const Token *token, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* At the current token, which is the last that CPython's parser has seen. */
void parse_error_last(Parser *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* From a position to the end of the current token. */
void parse_error_from(Parser *p, SourcePos start, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* An IndentationError at the current token. */
void parse_error_indentation(Parser *p, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void parse_error_class(Parser *p, DiagClass class, SourceSpan span, const DiagPlace *place,
                       const char *format, ...) __attribute__((format(printf, 5, 6)));
/* Reports what the tokenizer would find behind the current token: that comes first. */
void later_lex_error_report(Parser *p);
/* Until the statement loop recovers, no token matches. */
void parse_panic(Parser *p);
/* The error inside an ERROR token. */
void parse_lex_error(Parser *p, const Token *token);
/* Reports what CPython 3.11 would say about the f-string, and panics; false when it would say
 * nothing (parse_fstring_error.c). */
bool fstring_error_report(Parser *p, const Token *fstring);
void parser_init(Parser *p, const ParseContext *context, TokenList *tokens);
void parser_release(Parser *p);
bool ends_without_newline(const Parser *p);
DiagPlace last_token_place(const Parser *p, const Token *token);
DiagPlace token_place(const Parser *p, const Token *token);

/* Tries `rule` at the current token and comes back to it. NULL when the rule does not match;
 * otherwise *end is the token behind the match. When the rule meets an error of the lexer, that is
 * reported for good. */
typedef Expr *ParseRule(Parser *p);
Expr *speculate(Parser *p, ParseRule *rule, const Token **end);
/* Likewise, but frequent mistakes on the way are looked for and reported. */
Expr *speculate_strictly(Parser *p, ParseRule *rule, const Token **end);

/* Whether to look for frequent mistakes: not while only trying. */
static inline bool explains_errors(const Parser *p) {
    return !p->is_panicking && (!p->speculation || p->reports_specific);
}

/* While trying: what stood behind `operator` did not parse, so the match ends before it. Ends the
 * panic. */
static inline bool speculation_retreat(Parser *p, const Token *operator) {
    if (!p->speculation || !p->is_panicking || p->is_final || p->failed_at->kind == TOK_ERROR)
        return false;
    p->is_panicking = false;
    p->tok = operator;
    return true;
}

/* ---- mistakes that get a message of their own (parse_invalid.c) ---- */

/* Behind an expression that began at `first` stands another one. */
void invalid_adjacent_expressions(Parser *p, const Token *first, const Expr *left);
/* Behind an expression stands `=` or `:=`. */
void invalid_named_expression(Parser *p, const Token *first, const Expr *left);

/* Every recursive rule: false means that it went too deep, and the error has been reported. */
bool nest_enter(Parser *p);
static inline void nest_leave(Parser *p) { p->nesting--; }
/* One more level on top of the tree just finished. */
void height_add(Parser *p);

/* ---- lists ---- */

static inline uint32_t list_mark(const Parser *p) { return p->scratch.len; }

static inline void list_push(Parser *p, void *item) { vec_push(&p->scratch, item); }

/* What was pushed since `mark`, as an array in the arena; NULL when nothing was. */
void *scratch_take(Parser *p, uint32_t mark);

#define list_take(p, mark, list)                                                                   \
    ((list)->len = (p)->scratch.len - (mark), (list)->items = scratch_take((p), (mark)))

static inline Expr *node_expr(Parser *p, ExprKind kind, SourceSpan span) {
    return expr_new(p->arena, kind, span);
}

static inline Stmt *node_stmt(Parser *p, StmtKind kind, SourceSpan span) {
    return stmt_new(p->arena, kind, span);
}

/* ---- expressions (parse_expr.c, parse_atom.c, parse_call.c) ---- */

/* expression (',' expression)*, each maybe starred: a tuple unless there is just one. */
Expr *parse_star_expressions(Parser *p);
Expr *parse_star_named_expression(Parser *p);
Expr *parse_named_expression(Parser *p);
Expr *parse_expression(Parser *p);
Expr *parse_disjunction(Parser *p);
/* Operators from `|` upwards: what may stand where `in` has another meaning. */
Expr *parse_bitwise_or(Parser *p);
Expr *parse_yield(Parser *p);
/* yield or star_expressions: the right side of an assignment. */
Expr *parse_yield_or_star(Parser *p);
Expr *parse_atom(Parser *p);
Expr *parse_primary(Parser *p);
Expr *parse_name(Parser *p);
/* One or more `for ... in ... [if ...]`. */
ComprehensionList parse_comprehensions(Parser *p);
bool comprehension_follows(const Parser *p);
/* Likewise, where CPython looks behind `async` in any case. */
bool at_comprehension(Parser *p);
/* '.' name, '(' arguments ')' and '[' slices ']' behind `left`, which began at `start`. */
Expr *parse_trailers(Parser *p, Expr *left, SourcePos start);
/* The arguments up to (not including) the closing parenthesis. */
typedef struct CallParts {
    ExprList args;
    KeywordList keywords;
} CallParts;
typedef enum CallContext { CALL_FUNCTION, CALL_CLASS_BASES } CallContext;
CallParts parse_arguments(Parser *p, CallContext context, const Token *open);

bool token_starts_expression(const Token *token);
/* An expression could begin here, though one has just ended. */
bool at_adjacent_expression(const Parser *p);

/* ---- targets (parse_target.c) ---- */

/* Marks a parsed expression as a target of assignment (or of del); reports what cannot be one. */
void target_set_store(Parser *p, Expr *target);
void target_set_delete(Parser *p, Expr *target);
/* star_targets: the targets of `for`, up to `in`. */
Expr *parse_for_targets(Parser *p);
void target_operator_note(Parser *p);
/* One target behind `as`. */
Expr *parse_with_target(Parser *p);
/* How messages call an expression: "function call". */
const char *expr_description(const Expr *expr);
/* The part of `expr` that cannot be assigned to (or deleted), or NULL. */
typedef enum TargetUse { TARGET_STAR, TARGET_FOR, TARGET_DELETE } TargetUse;
const Expr *target_flaw(const Expr *expr, TargetUse use);

/* ---- literals (parse_string.c, parse_fstring.c, parse_number.c) ---- */

Expr *parse_strings(Parser *p);
Expr *parse_number(Parser *p);

/* ---- statements ---- */

/* Statements of a block or file until `end`; into the scratch list. */
StmtList parse_statements(Parser *p, TokenKind end);
/* ':' and what follows it, indented or on the same line. `what` is "'if' statement", for the
 * message. */
typedef enum BlockColon {
    COLON_FORCED,      /* its absence is "expected ':'" */
    COLON_AT_LINE_END, /* only at the end of the line; otherwise "invalid syntax" */
} BlockColon;
void expect_block_colon(Parser *p, BlockColon colon);
StmtList parse_block(Parser *p, BlockColon colon, const Token *header, const char *what);
/* The simple statements of one line, pushed onto the scratch list. */
void parse_simple_line(Parser *p);
/* A compound statement, or NULL when the current token begins none. */
Stmt *parse_compound(Parser *p);
Stmt *parse_decorated(Parser *p);
Stmt *parse_function(Parser *p, const ExprList *decorators, const Token *async);
Stmt *parse_class(Parser *p, const ExprList *decorators);
Expr *parse_lambda(Parser *p);
/* `[T, *Ts, **P]`, when it is there. */
TypeParamList parse_type_params(Parser *p);
/* `type X = ...` is there (the word alone may also be a name). */
bool at_type_alias(const Parser *p);
Stmt *parse_type_alias(Parser *p);
/* A match statement is there. */
bool at_match(const Parser *p);
Stmt *parse_match(Parser *p);
void invalid_match(Parser *p, const Token *match);
Pattern *parse_case_pattern(Parser *p);

#endif
