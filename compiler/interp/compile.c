/* From a text to something that runs. */
#include "front/ast_print.h"
#include "front/check.h"
#include "front/encoding.h"
#include "front/parser.h"
#include "front/symbols.h"
#include "interp/interp.h"
#include "lower/lower.h"
#include "opt/pass.h"

#include <string.h>
#include <unistd.h>

/* What is needed until the functions are decoded. */
typedef struct Compilation {
    const EvalSource *given;
    Arena arena;
    Interner interner;
    SourceFile source;
    Diag diag;
    Module *module;
    SymbolTable *symbols;
    bool is_read;     /* what is wrong now is no matter of encodings */
    bool is_resolved; /* what is wrong now is no matter of scopes */
} Compilation;

static const ParseMode parse_modes[] = {
    [EVAL_EXEC] = PARSE_FILE, [EVAL_EVAL] = PARSE_EXPRESSION, [EVAL_SINGLE] = PARSE_INTERACTIVE};

static bool text_read(Compilation *c) {
    const EvalSource *given = c->given;
    return (given->flags & EVAL_IS_TEXT ? source_read_text : source_read)(
        &c->source, &c->diag, &c->arena, given->filename, given->text, given->length);
}

static bool text_parse(Compilation *c) {
    if (!text_read(c)) return false;
    c->is_read = true;
    ParseContext context = {&c->arena, &c->interner, &c->source, &c->diag};
    c->module = module_parse(&context, parse_modes[c->given->mode]);
    return !diag_has_errors(&c->diag);
}

static bool names_resolve(Compilation *c) {
    if (c->given->flags & EVAL_FUTURE_ANNOTATIONS) c->module->future_flags |= FUTURE_ANNOTATIONS;
    c->symbols = symbols_build_unchecked(c->module, &c->arena, &c->interner, &c->diag);
    if (diag_has_errors(&c->diag)) return false;
    c->is_resolved = true;
    module_check(c->symbols, &c->diag);
    return !diag_has_errors(&c->diag);
}

/* The text itself shows the line of what its grammar forbids; other errors are found later, when
 * only a file of this name could show it. */
static bool line_is_shown(const Compilation *c) {
    return !c->symbols || access(c->given->filename, R_OK) == 0;
}

/* Whether the newline is shown. */
static bool line_ends(const Compilation *c, const DiagItem *item, SourceSpan line) {
    if (item->is_bare || item->place.end_line > item->place.line) return false;
    return c->given->mode == EVAL_EXEC || c->source.text[line.end] == '\n';
}

static EvalProblem problem_of(const Compilation *c, const DiagItem *item) {
    const char *class = diag_class_name(item->class);
    SourceSpan line = source_line_span(&c->source, item->place.line ? item->place.line : 1);
    return (EvalProblem){
        .class_name = *class ? class : "SyntaxError",
        .message = item->message,
        .filename = c->given->filename,
        .line = item->place.line,
        .offset = item->place.offset,
        .end_line = item->place.end_line,
        .end_offset = item->place.end_offset,
        .text = line_is_shown(c) ? c->source.text + line.start : NULL,
        .text_length = line.end - line.start,
        .has_end = item->place.end_line || (c->is_read && !item->place.line),
        .is_attributes_only = c->symbols && !c->is_resolved,
        .ends_line = line_is_shown(c) && line_ends(c, item, line),
    };
}

/* An encoding that does not exist: of a text CPython says so in other words than of a file. */
static void encoding_problem_adapt(Compilation *c, EvalProblem *problem) {
    static const char of_file[] = "encoding problem: ";
    if (c->is_read || strncmp(problem->message, of_file, sizeof of_file - 1) != 0) return;
    problem->message =
        arena_printf(&c->arena, "unknown encoding: %s", problem->message + sizeof of_file - 1);
    problem->offset = -1;
    problem->text = NULL;
    problem->ends_line = false;
}

static void problem_raise(Compilation *c) {
    EvalProblem problem = problem_of(c, diag_first_error(&c->diag));
    encoding_problem_adapt(c, &problem);
    kri_eval_raise(&problem);
}

/* False: one was made an error. */
static bool warnings_give(const Compilation *c) {
    for (uint32_t i = 0; i < c->diag.items.len; i++) {
        const DiagItem *item = &c->diag.items.items[i];
        EvalProblem problem = problem_of(c, item);
        if (item->kind == DIAG_WARNING && item->class != DIAG_PLAIN && kri_eval_warn(&problem) < 0)
            return false;
    }
    return true;
}

static const InterpFunc *lowered(Compilation *c) {
    LowerInput input = {
        .arena = &c->arena,
        .interner = &c->interner,
        .module = c->module,
        .symbols = c->symbols,
        .name = interner_add_str(&c->interner, "__main__"),
        .file = c->given->filename,
        .is_dynamic = true,
    };
    IrModule *module = lower_module(&input);
    /* Calls are made the same way whether the callee is known or not. */
    static const char *const disabled[] = {"known-calls", "forward-args"};
    OptOptions options = {.level = 1, .disabled = disabled, .disabled_count = 2};
    OptContext context = {.options = &options};
    opt_run(&context, module);
    return interp_decode(module);
}

static void compilation_init(Compilation *c, const EvalSource *source) {
    *c = (Compilation){.given = source};
    arena_init(&c->arena);
    interner_init(&c->interner);
}

static void compilation_release(Compilation *c) {
    diag_release(&c->diag);
    interner_release(&c->interner);
    arena_release(&c->arena);
}

const Code *kri_interp_compile(const EvalSource *source) {
    Compilation c;
    compilation_init(&c, source);
    const InterpFunc *func = NULL;
    if (!text_parse(&c) || !names_resolve(&c))
        problem_raise(&c);
    else if (warnings_give(&c))
        func = lowered(&c);
    compilation_release(&c);
    return func ? &func->head.code : NULL;
}

Value kri_interp_tree(const EvalSource *source) {
    Compilation c;
    Value result = 0;
    compilation_init(&c, source);
    if (text_parse(&c)) {
        Text text;
        text_init(&text);
        ast_print_cpython(&text, c.module, AST_PRINT_ATTRIBUTES, 0);
        result = kri_eval_str(text_cstr(&text), text.length);
        text_release(&text);
    } else {
        problem_raise(&c);
    }
    compilation_release(&c);
    return result;
}
