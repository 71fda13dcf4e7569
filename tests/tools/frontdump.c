/* The front end by itself, for the tests: prints what it makes of each file.
 *
 *     frontdump tokens|ast|ast-positions|symbols|errors|check [--time] [--list FILE] FILE...
 *
 * With several files each answer is preceded by a line `== PATH STATUS LENGTH`, STATUS being ok or
 * error. */
#include "front/ast_print.h"
#include "front/encoding.h"
#include "front/lexer.h"
#include "front/parser.h"
#include "front/symbols.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef enum DumpVerb {
    VERB_TOKENS,
    VERB_AST,
    VERB_POSITIONS,
    VERB_SYMBOLS,
    VERB_ERRORS,
    VERB_CHECK,
    VERB_COUNT,
} DumpVerb;

static const char *const verb_names[VERB_COUNT] = {"tokens",  "ast",    "ast-positions",
                                                   "symbols", "errors", "check"};

typedef struct Dump {
    DumpVerb verb;
    bool framed;
    Interner interner;
    size_t lines;
    size_t bytes;
    size_t memory;
    double seconds[3]; /* read, parse, symbols */
} Dump;

/* Of this process: other load does not count. */
static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void tokens_dump(Text *out, Dump *dump, Arena *arena, const SourceFile *source) {
    TokenList tokens;
    tokens_lex(&tokens, arena, &dump->interner, source);
    token_list_print(out, &tokens, source);
    token_list_release(&tokens);
}

/* Errors as the tests compare them: class, message, line, offset, end line, end offset. */
static void errors_print(Text *out, const Diag *diag) {
    for (uint32_t i = 0; i < diag->items.len; i++) {
        const DiagItem *item = &diag->items.items[i];
        if (item->kind != DIAG_ERROR) continue;
        text_printf(out, "%s\t%s\t%u\t%d\t%u\t%d\n", diag_class_name(item->class), item->message,
                    item->place.line, item->place.offset, item->place.end_line,
                    item->place.end_offset);
    }
}

static void module_dump(Text *out, Dump *dump, Arena *arena, const SourceFile *source, Diag *diag) {
    double start = now();
    ParseContext context = {arena, &dump->interner, source, diag};
    Module *module = module_parse(&context, PARSE_FILE);
    double parsed = now();
    dump->seconds[1] += parsed - start;
    SymbolTable *symbols = NULL;
    if (!diag_has_errors(diag) && dump->verb == VERB_SYMBOLS)
        symbols = symbols_build_unchecked(module, arena, &dump->interner, diag);
    else if (!diag_has_errors(diag) && dump->verb > VERB_SYMBOLS)
        symbols = symbols_build(module, arena, &dump->interner, diag);
    dump->seconds[2] += now() - parsed;
    if (dump->verb == VERB_ERRORS || diag_has_errors(diag)) return;
    if (dump->verb == VERB_AST)
        ast_print_cpython(out, module, AST_PRINT_PLAIN, 0);
    else if (dump->verb == VERB_POSITIONS)
        ast_print_cpython(out, module, AST_PRINT_ATTRIBUTES, 0);
    else if (dump->verb == VERB_SYMBOLS)
        symbols_print(out, symbols);
}

static void file_dump(Dump *dump, const char *path) {
    Arena arena;
    SourceFile source;
    Diag diag;
    Text out;
    arena_init(&arena);
    text_init(&out);
    double start = now();
    SourceStatus status = source_read_file(&source, &diag, &arena, path);
    if (status == SOURCE_UNREADABLE) {
        perror(path);
        exit(2);
    }
    dump->seconds[0] += now() - start;
    dump->lines += source.line_count;
    dump->bytes += source.length;
    if (status == SOURCE_OK && dump->verb == VERB_TOKENS)
        tokens_dump(&out, dump, &arena, &source);
    else if (status == SOURCE_OK)
        module_dump(&out, dump, &arena, &source, &diag);
    bool failed = diag_has_errors(&diag);
    if (failed && dump->verb == VERB_ERRORS)
        errors_print(&out, &diag);
    else if (failed)
        diag_render(&out, &diag);
    if (dump->framed && dump->verb != VERB_CHECK)
        printf("== %s %s %zu\n", path, failed ? "error" : "ok", out.length);
    text_write(&out, stdout);
    if (arena_size(&arena) > dump->memory) dump->memory = arena_size(&arena);
    text_release(&out);
    diag_release(&diag);
    arena_release(&arena);
}

static void list_dump(Dump *dump, const char *list) {
    FILE *file = fopen(list, "r");
    char line[4096];
    if (!file) {
        perror(list);
        exit(2);
    }
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        file_dump(dump, line);
    }
    fclose(file);
}

static void times_print(const Dump *dump) {
    double total = dump->seconds[0] + dump->seconds[1] + dump->seconds[2];
    fprintf(stderr,
            "%zu lines, %zu bytes: read %.3f s, lex+parse %.3f s, symbols %.3f s: %.0f lines/s; "
            "largest module %zu bytes\n",
            dump->lines, dump->bytes, dump->seconds[0], dump->seconds[1], dump->seconds[2],
            (double)dump->lines / total, dump->memory);
}

static DumpVerb verb_parse(const char *name) {
    for (int verb = 0; verb < VERB_COUNT; verb++)
        if (!strcmp(name, verb_names[verb])) return (DumpVerb)verb;
    fprintf(stderr, "frontdump: unknown verb %s\n", name);
    exit(2);
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fputs("usage: frontdump VERB [--time] [--list FILE] FILE...\n", stderr);
        return 2;
    }
    Dump dump = {.verb = verb_parse(argv[1]), .framed = argc > 3};
    bool timed = false;
    interner_init(&dump.interner);
    for (int i = 2; i < argc; i++) {
        if (!strcmp(argv[i], "--time"))
            timed = true;
        else if (!strcmp(argv[i], "--list") && i + 1 < argc)
            list_dump(&dump, argv[++i]);
        else
            file_dump(&dump, argv[i]);
    }
    if (timed) times_print(&dump);
    interner_release(&dump.interner);
    return 0;
}
