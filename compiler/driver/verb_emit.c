/* krait emit: what a stage makes of one module, as text. A FILE.ir holds the text form of the IR.
 */
#include "driver/deaths.h"
#include "driver/files.h"
#include "driver/make.h"
#include "front/ast_print.h"
#include "front/lexer.h"
#include "ir/print.h"

#include <errno.h>
#include <string.h>

typedef struct Emit {
    Session *session;
    Unit *unit;
    Text out, error;
} Emit;

static Outcome emit_tokens(Emit *emit) {
    TokenList tokens = {0};
    tokens_lex(&tokens, &emit->unit->arena, &emit->unit->interner, &emit->unit->source);
    token_list_print(&emit->out, &tokens, &emit->unit->source);
    token_list_release(&tokens);
    return OUTCOME_DONE;
}

static Outcome emit_ast(Emit *emit) {
    const char *format = option_value(&emit->session->options, OPTION_FORMAT);
    bool plain = !format || strcmp(format, "plain") == 0;
    if (!plain && strcmp(format, "cpython") != 0 && strcmp(format, "attributes") != 0)
        return session_usage(emit->session, "--format is plain, attributes or cpython");
    AstPrintMode mode = plain ? AST_PRINT_PLAIN : AST_PRINT_ATTRIBUTES;
    ast_print_cpython(&emit->out, emit->unit->module, mode, plain ? 4 : 0);
    text_putc(&emit->out, '\n');
    return OUTCOME_DONE;
}

static Outcome emit_symbols(Emit *emit) {
    symbols_print(&emit->out, emit->unit->symbols);
    return OUTCOME_DONE;
}

static Outcome emit_ir(Emit *emit) {
    Text dumps;
    text_init(&dumps);
    IrModule *module = backend_lower(emit->session, emit->unit, &dumps, &emit->error);
    text_write(&dumps, stderr);
    text_release(&dumps);
    if (!module)
        return session_fault(emit->session, "%s: %s", emit->unit->path, text_cstr(&emit->error));
    ir_print_module(&emit->out, module, IR_PRINT_PLAIN);
    return OUTCOME_DONE;
}

static Outcome emit_llvm(Emit *emit) {
    return make_output(emit->unit, emit->session, CG_LLVM_TEXT, &emit->out, &emit->error);
}

static Outcome emit_asm(Emit *emit) {
    return make_output(emit->unit, emit->session, CG_ASSEMBLY, &emit->out, &emit->error);
}

typedef struct Stage {
    const char *name;
    Outcome (*emit)(Emit *emit);
    bool needs_tree; /* without errors */
    bool takes_ir;
} Stage;

static const Stage stages[] = {
    {"tokens", emit_tokens, false, false},  {"ast", emit_ast, true, false},
    {"symbols", emit_symbols, true, false}, {"ir", emit_ir, true, true},
    {"llvm", emit_llvm, true, true},        {"asm", emit_asm, true, true},
};

static const Stage *stage_find(const char *name) {
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++)
        if (strcmp(stages[i].name, name) == 0) return &stages[i];
    return NULL;
}

static Outcome write_output(const Emit *emit) {
    const char *output = option_value(&emit->session->options, OPTION_OUTPUT);
    if (!output) return text_write(&emit->out, stdout) == 0 ? OUTCOME_DONE : OUTCOME_REJECTED;
    if (file_write(output, text_cstr(&emit->out), emit->out.length, FILE_PLAIN))
        return OUTCOME_DONE;
    return session_reject(emit->session, "cannot write %s: %s", output, strerror(errno));
}

static Outcome emit_stage(Emit *emit, const Stage *stage) {
    if (stage->needs_tree && diag_has_errors(&emit->unit->diag)) {
        unit_report(emit->unit, REPORT_COMPILER);
        return OUTCOME_REJECTED;
    }
    Outcome outcome = stage->emit(emit);
    return outcome == OUTCOME_DONE ? write_output(emit) : outcome;
}

static bool is_ir_file(const char *path) {
    size_t length = strlen(path);
    return length > 3 && strcmp(path + length - 3, ".ir") == 0;
}

static Unit *read_unit(const Session *session, const char *path) {
    if (is_ir_file(path)) return unit_read_ir(path);
    const char *name = option_value(&session->options, OPTION_MODULE);
    Unit *unit = unit_read(name ? name : "__main__", path, path);
    if (unit) deaths_decide_alone(unit);
    return unit;
}

Outcome verb_emit(Session *session) {
    const Options *options = &session->options;
    if (options->operands.len != 2)
        return session_usage(session, "krait emit needs a STAGE and a FILE.py");
    const Stage *stage = stage_find(options->operands.items[0]);
    if (!stage) return session_usage(session, "unknown stage %s", options->operands.items[0]);
    const char *path = options->operands.items[1];
    if (is_ir_file(path) && !stage->takes_ir)
        return session_usage(session, "stage %s does not take IR", stage->name);
    Emit emit = {.session = session, .unit = read_unit(session, path)};
    if (!emit.unit) return session_reject(session, "cannot read %s: %s", path, strerror(errno));
    text_init(&emit.out);
    text_init(&emit.error);
    Outcome outcome = emit_stage(&emit, stage);
    text_release(&emit.out);
    text_release(&emit.error);
    unit_free(emit.unit);
    return outcome;
}
