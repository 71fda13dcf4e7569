/* The core of the parser: modules, statement lists, recovery. */
#include "front/parse_internal.h"

#include "front/check.h"
#include "front/lexer.h"

/* Room before and behind the current token, since rules look at both neighbours. */
const Token parse_panic_tokens[4] = {
    {.kind = TOK_ERROR}, {.kind = TOK_ERROR}, {.kind = TOK_ERROR}, {.kind = TOK_ERROR}};

void *scratch_take(Parser *p, uint32_t mark) {
    uint32_t len = p->scratch.len - mark;
    p->scratch.len = mark;
    return len ? arena_memdup(p->arena, &p->scratch.items[mark], len * sizeof(void *)) : NULL;
}

const Token *line_end_token(const Token *token) {
    while (token->kind != TOK_NEWLINE && token->kind != TOK_END) token++;
    return token;
}

void expect(Parser *p, TokenKind kind) {
    if (!accept(p, kind)) parse_fail(p);
}

void expect_forced(Parser *p, TokenKind kind) {
    if (accept(p, kind)) return;
    parse_error_token(p, p->tok, "expected '%s'", token_kind_text(kind));
}

const Name *expect_name(Parser *p) {
    if (!at_kind(p, TOK_NAME)) {
        parse_fail(p);
        return NULL;
    }
    const Name *name = token_name(p, p->tok);
    p->tok++;
    return name;
}

bool nest_enter(Parser *p) {
    if (++p->nesting <= PARSE_NESTING_MAX) return true;
    p->nesting--;
    parse_error_class(p, DIAG_MEMORY_ERROR, token_span(p->tok), NULL,
                      "Parser stack overflowed - Memory Error");
    return false;
}

void height_add(Parser *p) {
    if (++p->height <= PARSE_HEIGHT_MAX || p->is_panicking) return;
    parse_error_class(p, DIAG_RECURSION_ERROR, token_span(p->tok), NULL,
                      "maximum recursion depth exceeded during compilation");
}

/* ---- recovery ---- */

/* The first token of the line that `token` stands on, or behind the indentation there. */
static bool token_continues_statement(const Parser *p, const Token *token) {
    switch (token->kind) {
    case TOK_ELSE:
    case TOK_ELIF:
    case TOK_EXCEPT:
    case TOK_FINALLY: return true;
    case TOK_NAME: return token_name(p, token)->tag == TAG_CASE;
    default: return false;
    }
}

/* Behind the DEDENT that belongs to the INDENT at `token`. */
static const Token *skip_block(const Token *token) {
    uint32_t level = 0;
    for (; token->kind != TOK_END; token++) {
        if (token->kind == TOK_INDENT)
            level++;
        else if (token->kind == TOK_DEDENT && --level == 0)
            return token + 1;
    }
    return token;
}

/* Ends a panic: the next statement of the same block, past what belongs to the failed one. */
static void recover(Parser *p) {
    const Token *token = p->failed_at;
    p->is_panicking = false;
    p->is_final = false;
    if (diag_is_full(p->diag, DIAG_ERROR)) {
        p->tok = &p->items[p->tokens->len - 1];
        return;
    }
    p->fstring = NULL;
    p->generic_at = NULL;
    if (token->kind == TOK_INDENT) {
        p->tok = skip_block(token);
        return;
    }
    for (;;) {
        token = line_end_token(token);
        if (token->kind == TOK_END) break;
        token++;
        if (token->kind == TOK_INDENT) token = skip_block(token);
        if (!token_continues_statement(p, token)) break;
    }
    p->tok = token;
}

/* ---- statements ---- */

static void parse_statement(Parser *p) {
    p->height = 0;
    p->generic_at = NULL;
    Stmt *compound = parse_compound(p);
    if (compound)
        list_push(p, compound);
    else
        parse_simple_line(p);
}

StmtList parse_statements(Parser *p, TokenKind end) {
    uint32_t mark = list_mark(p);
    while (!at_kind(p, end) && !at_kind(p, TOK_END)) {
        uint32_t nesting = p->nesting;
        uint32_t count = p->scratch.len;
        parse_statement(p);
        if (p->is_panicking) {
            p->scratch.len = count;
            p->nesting = nesting;
            recover(p);
        }
    }
    StmtList list;
    list_take(p, mark, &list);
    return list;
}

static bool text_ends_line(const Parser *p) {
    return p->source->length > 0 && p->text[p->source->length - 1] == '\n';
}

/* A compound statement ends with a line of its own: somebody at a terminal may go on with it. */
static void parse_interactive(Parser *p, Module *module) {
    uint32_t mark = list_mark(p);
    p->height = 0;
    Stmt *compound = parse_compound(p);
    if (compound)
        list_push(p, compound);
    else
        parse_simple_line(p);
    if (compound && !p->is_panicking && !text_ends_line(p)) parse_fail(p);
    const Token *end = p->tok > p->items ? p->tok - 1 : p->tok;
    while (accept(p, TOK_NEWLINE)) continue;
    if (!p->is_panicking && !at_kind(p, TOK_END))
        parse_error_token(p, end, "multiple statements found while compiling a single statement");
    list_take(p, mark, &module->body);
}

static void parse_eval(Parser *p, Module *module) {
    if (at_kind(p, TOK_STAR)) parse_fail(p);
    module->expression = parse_star_expressions(p);
    while (accept(p, TOK_NEWLINE)) continue;
    expect(p, TOK_END);
}

static void parse_mode(Parser *p, Module *module, ParseMode mode) {
    switch (mode) {
    case PARSE_FILE:
        module->kind = MODULE_FILE;
        module->body = parse_statements(p, TOK_END);
        return;
    case PARSE_INTERACTIVE:
        module->kind = MODULE_INTERACTIVE;
        parse_interactive(p, module);
        return;
    case PARSE_EXPRESSION:
        module->kind = MODULE_EXPRESSION;
        parse_eval(p, module);
        return;
    }
}

void parser_init(Parser *p, const ParseContext *context, TokenList *tokens) {
    tokens_lex(tokens, context->arena, context->interner, context->source);
    *p = (Parser){.tok = tokens->items,
                  .items = tokens->items,
                  .text = context->source->text,
                  .tokens = tokens,
                  .source = context->source,
                  .arena = context->arena,
                  .interner = context->interner,
                  .diag = context->diag};
}

void parser_release(Parser *p) {
    vec_free(&p->scratch);
    token_list_release(p->tokens);
}

Module *module_parse(const ParseContext *context, ParseMode mode) {
    TokenList tokens;
    Parser parser;
    parser_init(&parser, context, &tokens);
    parser.mode = mode;
    Module *module = ARENA_NEW(context->arena, Module);
    module->source = context->source;
    parse_mode(&parser, module, mode);
    module->future_flags = module_future_flags(module);
    parser_release(&parser);
    return module;
}
