/* irtool: reads IR text, verifies it, runs passes, prints it.
 *
 *     irtool [--passes=a,b | --level=N] [--show=dom|live] [--spans] [--no-verify] FILE
 *
 * Everything goes to standard output, also what is wrong with the input, so that a golden test sees
 * one text. Exit status: 0, or 1 when the input was rejected. */
#include "ir/dom.h"
#include "ir/live.h"
#include "ir/parse.h"
#include "ir/print.h"
#include "ir/verify.h"
#include "opt/pass.h"

#include <stdio.h>

typedef struct Tool {
    const char *path;
    const char *passes;
    const char *show;
    int level; /* -1: no pipeline */
    bool spans, no_verify;
    Arena arena;
    Interner interner;
    SourceFile source;
    Diag diag;
    IrModule *module;
    Text out;
} Tool;

static void read_file(Text *text, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(2);
    }
    char buffer[4096];
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, file)) > 0;) text_append_n(text, buffer, n);
    fclose(file);
}

static const char *option(const char *arg, const char *name) {
    size_t length = strlen(name);
    return strncmp(arg, name, length) == 0 ? arg + length : NULL;
}

static void read_args(Tool *t, int argc, char **argv) {
    t->level = -1;
    for (int i = 1; i < argc; i++) {
        const char *value;
        if ((value = option(argv[i], "--passes=")))
            t->passes = value;
        else if ((value = option(argv[i], "--level=")))
            t->level = atoi(value);
        else if ((value = option(argv[i], "--show=")))
            t->show = value;
        else if (strcmp(argv[i], "--spans") == 0)
            t->spans = true;
        else if (strcmp(argv[i], "--no-verify") == 0)
            t->no_verify = true;
        else
            t->path = argv[i];
    }
    if (!t->path) {
        fprintf(stderr, "irtool: no file\n");
        exit(2);
    }
}

static bool parse(Tool *t, const Text *text) {
    source_init(&t->source, &t->arena, "input.ir", text_cstr(text), text->length);
    diag_init(&t->diag, &t->source);
    t->module = ir_parse(&t->arena, &t->interner, &t->diag, &t->source);
    return t->module != NULL;
}

static bool verify(Tool *t) { return t->no_verify || ir_verify_module(&t->out, t->module); }

static void run_named(Tool *t, OptContext *context) {
    char *names = arena_strdup(&t->arena, t->passes);
    for (char *rest, *name = strtok_r(names, ", ", &rest); name;
         name = strtok_r(NULL, ", ", &rest)) {
        OptPassId pass = opt_pass_find(name);
        if (pass == OPT_PASS_COUNT) {
            fprintf(stderr, "irtool: no pass '%s'\n", name);
            exit(2);
        }
        opt_run_pass(context, t->module, pass);
    }
}

static void run_passes(Tool *t) {
    OptOptions options = {.level = t->level};
    OptContext context = {.options = &options, .diag = &t->diag};
    if (t->passes)
        run_named(t, &context);
    else if (t->level >= 0)
        opt_run(&context, t->module);
}

static void show_dom(Text *out, const IrFunc *f, Arena *arena) {
    Cfg cfg;
    Dom dom;
    cfg_init(&cfg, f, arena);
    dom_init(&dom, &cfg, arena);
    for (uint32_t i = 0; i < cfg.rpo.len; i++) {
        BlockId block = cfg.rpo.items[i];
        text_printf(out, "# b%u: dominated by b%u, predecessors", block.id,
                    dom_parent(&dom, block).id);
        for (uint32_t k = 0; k < cfg_preds(&cfg, block).count; k++)
            text_printf(out, " b%u", cfg_preds(&cfg, block).items[k].block.id);
        text_putc(out, '\n');
    }
}

static void show_live(Text *out, const IrFunc *f, Arena *arena) {
    Cfg cfg;
    Live live;
    cfg_init(&cfg, f, arena);
    live_init(&live, &cfg, arena);
    for (uint32_t i = 0; i < cfg.rpo.len; i++) {
        uint32_t block = cfg.rpo.items[i].id;
        text_printf(out, "# b%u: live", block);
        for (uint32_t k = 0; k < live.in[block].len; k++)
            text_printf(out, " %%%u", live.in[block].items[k].id);
        text_putc(out, '\n');
    }
}

static void show(Tool *t) {
    for (uint32_t i = 1; t->show && i < t->module->funcs.len; i++) {
        text_printf(&t->out, "# f%u\n", i);
        if (strcmp(t->show, "dom") == 0) show_dom(&t->out, t->module->funcs.items[i], &t->arena);
        if (strcmp(t->show, "live") == 0) show_live(&t->out, t->module->funcs.items[i], &t->arena);
    }
}

/* What is printed must read back as the same text. */
static bool check_round_trip(Tool *t) {
    SourceFile source;
    Diag diag;
    Text again;
    source_init(&source, &t->arena, "printed.ir", text_cstr(&t->out), t->out.length);
    diag_init(&diag, &source);
    text_init(&again);
    IrModule *module = ir_parse(&t->arena, &t->interner, &diag, &source);
    if (module) ir_print_module(&again, module, t->spans ? IR_PRINT_SPANS : IR_PRINT_PLAIN);
    bool same = module && strcmp(text_cstr(&again), text_cstr(&t->out)) == 0;
    if (!same) text_append(&t->out, "the printed text does not read back as itself\n");
    text_release(&again);
    diag_release(&diag);
    return same;
}

static bool work(Tool *t, const Text *text) {
    if (!parse(t, text) || !verify(t)) return false;
    run_passes(t);
    if (!verify(t)) return false;
    ir_print_module(&t->out, t->module, t->spans ? IR_PRINT_SPANS : IR_PRINT_PLAIN);
    if (!check_round_trip(t)) return false;
    show(t);
    return true;
}

int main(int argc, char **argv) {
    Tool t = {0};
    Text text;
    read_args(&t, argc, argv);
    arena_init(&t.arena);
    interner_init(&t.interner);
    text_init(&text);
    text_init(&t.out);
    read_file(&text, t.path);
    bool good = work(&t, &text);
    diag_sort(&t.diag);
    diag_render(&t.out, &t.diag);
    text_write(&t.out, stdout);
    text_release(&t.out);
    text_release(&text);
    diag_release(&t.diag);
    interner_release(&t.interner);
    arena_release(&t.arena);
    return good ? 0 : 1;
}
