/* libFuzzer target: the lexer on any bytes. Tokens must lie in the text, in order, and end with
 * END.
 *
 *     clang-19 -fsanitize=fuzzer,address,undefined ... tests/fuzz/fuzz_lexer.c && ./fuzz_lexer
 * CORPUS */
#include "front/encoding.h"
#include "front/lexer.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool fact) {
    if (!fact) abort();
}

static void tokens_verify(const TokenList *list, const SourceFile *source) {
    require(list->len > 0 && list->items[list->len - 1].kind == TOK_END);
    for (uint32_t i = 0; i < list->len; i++) {
        const Token *token = &list->items[i];
        require(i == 0 || token->start >= list->items[i - 1].start);
        require(token->start <= token->end && token->end <= source->length);
        require(token->kind != TOK_ERROR || token->value < list->errors.len);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Arena arena;
    SourceFile source;
    Diag diag;
    Interner interner;
    arena_init(&arena);
    interner_init(&interner);
    if (source_read(&source, &diag, &arena, "fuzz.py", (const char *)data, size)) {
        TokenList tokens;
        tokens_lex(&tokens, &arena, &interner, &source);
        tokens_verify(&tokens, &source);
        token_list_release(&tokens);
    }
    diag_release(&diag);
    interner_release(&interner);
    arena_release(&arena);
    return 0;
}
