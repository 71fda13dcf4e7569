/* Imports in texts that a program may hand to eval() or exec(): string literals that are programs.
 */
#include "driver/imports.h"
#include "front/encoding.h"
#include "front/parser.h"

#include <string.h>

static void requests_copy(const ImportRegionVec *regions, Arena *arena, ImportRequestVec *out) {
    for (uint32_t i = 0; i < regions->len; i++) {
        const ImportRequestVec *requests = &regions->items[i].requests;
        for (uint32_t k = 0; k < requests->len; k++) {
            ImportRequest request = requests->items[k];
            request.module = arena_strdup(arena, request.module);
            if (request.item) request.item = arena_strdup(arena, request.item);
            vec_push_in(arena, out, request);
        }
    }
}

/* False: it is no program. */
static bool text_collect(const char *text, size_t length, Arena *arena, ImportRequestVec *out) {
    Arena scratch;
    Interner interner;
    SourceFile source;
    Diag diag;
    arena_init(&scratch);
    interner_init(&interner);
    source_read_text(&source, &diag, &scratch, "<string>", text, length);
    ParseContext context = {&scratch, &interner, &source, &diag};
    const Module *module = module_parse(&context, PARSE_FILE);
    bool parsed = !diag_has_errors(&diag);
    ImportRegionVec regions = {0};
    if (parsed) imports_collect(module, NULL, IMPORTS_WHOLE, &scratch, &regions);
    requests_copy(&regions, arena, out);
    diag_release(&diag);
    interner_release(&interner);
    arena_release(&scratch);
    return parsed;
}

bool imports_may_be_in(const char *text, size_t length) {
    static const char word[] = "import";
    return memmem(text, length, word, sizeof word - 1) != NULL;
}

void imports_of_text(const char *text, size_t length, Arena *arena, ImportRequestVec *out) {
    if (text_collect(text, length, arena, out)) return;
    /* Indented as a whole: textwrap.dedent() is likely to come. */
    const char *block = arena_printf(arena, "if 1:\n%.*s", (int)length, text);
    text_collect(block, strlen(block), arena, out);
}
