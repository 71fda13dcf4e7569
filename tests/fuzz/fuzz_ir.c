/* libFuzzer target: any text through the IR parser and the verifier; what they accept goes through
 * every pass and must stay valid and read back as itself.
 *
 *     clang -fsanitize=fuzzer,address,undefined -Icompiler tests/fuzz/fuzz_ir.c SOURCES
 *         (those of compiler/support, compiler/ir, compiler/opt)
 *     ./a.out -max_len=4096 CORPUS tests/golden/ir_print tests/golden/opt_dce ...
 */
#include "ir/parse.h"
#include "ir/print.h"
#include "ir/verify.h"
#include "opt/pass.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct Case {
    Arena arena;
    Interner interner;
    SourceFile source;
    Diag diag;
} Case;

static IrModule *case_parse(Case *c, const char *text, size_t length) {
    source_init(&c->source, &c->arena, "fuzz.ir", text, length);
    diag_init(&c->diag, &c->source);
    return ir_parse(&c->arena, &c->interner, &c->diag, &c->source);
}

static void die(const char *what, const Text *text, const Text *faults) {
    fprintf(stderr, "%s\n%s%s", what, text_cstr(text), faults ? text_cstr(faults) : "");
    abort();
}

static void check_round_trip(Case *c, const IrModule *module) {
    Case again = {0};
    Text first, second;
    text_init(&first);
    text_init(&second);
    arena_init(&again.arena);
    ir_print_module(&first, module, IR_PRINT_SPANS);
    again.interner = c->interner;
    IrModule *copy = case_parse(&again, text_cstr(&first), first.length);
    c->interner = again.interner;
    if (!copy) die("the printed text does not parse", &first, NULL);
    ir_print_module(&second, copy, IR_PRINT_SPANS);
    if (strcmp(text_cstr(&first), text_cstr(&second)) != 0) die("not the same", &first, NULL);
    text_release(&first);
    text_release(&second);
    diag_release(&again.diag);
    arena_release(&again.arena);
}

/* Printing must survive what the verifier would reject. */
static void print_only(const IrModule *module) {
    Text text;
    text_init(&text);
    ir_print_module(&text, module, IR_PRINT_SPANS);
    text_release(&text);
}

static void check_passes(IrModule *module) {
    Text faults, text;
    text_init(&faults);
    text_init(&text);
    ir_print_module(&text, module, IR_PRINT_PLAIN);
    OptOptions options = {.level = 3, .verify_each = true};
    OptContext context = {.options = &options, .faults = &faults};
    if (!opt_run(&context, module)) die("a pass broke the function", &text, &faults);
    text_release(&faults);
    text_release(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Case c = {0};
    Text faults;
    arena_init(&c.arena);
    interner_init(&c.interner);
    text_init(&faults);
    const char *text = arena_strndup(&c.arena, (const char *)data, size);
    IrModule *module = case_parse(&c, text, size);
    if (module) print_only(module);
    if (module && ir_verify_module(&faults, module)) {
        check_round_trip(&c, module);
        check_passes(module);
        check_round_trip(&c, module);
    }
    text_release(&faults);
    diag_release(&c.diag);
    interner_release(&c.interner);
    arena_release(&c.arena);
    return 0;
}
