/* libFuzzer target: the whole front end on any bytes: parse, symbols, checks, and every printer. */
#include "front/ast_print.h"
#include "front/encoding.h"
#include "front/parser.h"
#include "front/symbols.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What can be parsed can be printed, with its scopes. */
static void module_use(const Module *module, Arena *arena, Interner *interner, Diag *diag) {
    Text out;
    text_init(&out);
    ast_print_cpython(&out, module, AST_PRINT_ATTRIBUTES, 0);
    SymbolTable *table = symbols_build(module, arena, interner, diag);
    if (!diag_has_errors(diag)) symbols_print(&out, table);
    text_release(&out);
}

static void diag_use(Diag *diag) {
    Text out;
    text_init(&out);
    diag_sort(diag);
    diag_render(&out, diag);
    const DiagItem *first = diag_first_error(diag);
    if (first) diag_render_python(&out, diag, first);
    text_release(&out);
}

static void mode_run(const uint8_t *data, size_t size, ParseMode mode) {
    Arena arena;
    SourceFile source;
    Diag diag;
    Interner interner;
    arena_init(&arena);
    interner_init(&interner);
    if (source_read(&source, &diag, &arena, "fuzz.py", (const char *)data, size)) {
        ParseContext context = {&arena, &interner, &source, &diag};
        Module *module = module_parse(&context, mode);
        if (!diag_has_errors(&diag)) module_use(module, &arena, &interner, &diag);
    }
    diag_use(&diag);
    diag_release(&diag);
    interner_release(&interner);
    arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    mode_run(data, size, PARSE_FILE);
    mode_run(data, size, PARSE_EXPRESSION);
    mode_run(data, size, PARSE_INTERACTIVE);
    return 0;
}
