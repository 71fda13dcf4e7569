#include "front/token.h"

static const char *const kind_texts[] = {
#define TOKEN(name, text) [TOK_##name] = text,
#define OPERATOR(name, text) [TOK_##name] = text,
#define KEYWORD(name, text) [TOK_##name] = text,
#define SOFT_KEYWORD(name, text) [TAG_##name] = text,
#include "front/tokens.def"
};

const char *token_kind_text(TokenKind kind) { return kind_texts[kind]; }

void token_list_release(TokenList *list) {
    free(list->items);
    vec_free(&list->errors);
    *list = (TokenList){0};
}

static void name_tag(Interner *interner, const char *text, TokenKind tag) {
    size_t length = strlen(text);
    interner_add_hashed(interner, text, length, name_hash(text, length))->tag = tag;
}

void interner_add_keywords(Interner *interner) {
    const char *last = "exec";
    /* The last row is tagged last: when it has its tag, all of them have. */
    if (interner_add_str(interner, last)->tag == TAG_EXEC) return;
#define KEYWORD(name, text) name_tag(interner, text, TOK_##name);
#define SOFT_KEYWORD(name, text) name_tag(interner, text, TAG_##name);
#include "front/tokens.def"
}

static const char *shown_kind(TokenKind kind) {
    if (kind < TOK_LPAR) return kind_texts[kind];
    return token_kind_is_keyword(kind) ? "KEYWORD" : "OP";
}

void token_list_print(Text *out, const TokenList *list, const SourceFile *source) {
    for (uint32_t i = 0; i < list->len; i++) {
        const Token *token = &list->items[i];
        SourcePlace start = source_place(source, token->start);
        SourcePlace end = source_place(source, token->end);
        text_printf(out, "%u,%u-%u,%u: %s", start.line, start.column, end.line, end.column,
                    shown_kind(token->kind));
        if (token->end > token->start && token->kind != TOK_NEWLINE) {
            text_append(out, " '");
            text_append_n(out, source->text + token->start, token->end - token->start);
            text_putc(out, '\'');
        }
        if (token->kind == TOK_ERROR)
            text_printf(out, " %s", list->errors.items[token->value].message);
        text_putc(out, '\n');
    }
}
