/* From a text to something that runs. */
#include "front/ast_print.h"
#include "front/evaluated.h"
#include "front/notices.h"
#include "interp/interp.h"
#include "lower/lower.h"
#include "opt/pass.h"

/* What is needed until the functions are decoded. */
typedef struct Compilation {
    Arena arena;
    Interner interner;
    EvaluatedText text;
} Compilation;

static void problem_raise(Compilation *c) {
    EvalProblem problem = evaluated_error(&c->text);
    kri_eval_raise(&problem);
}

/* False: one was made an error. */
static bool warnings_give(const Compilation *c) {
    const Diag *diag = &c->text.diag;
    EvalProblem problem;
    for (uint32_t i = 0; i < diag->items.len; i++)
        if (evaluated_warning(&c->text, &diag->items.items[i], &problem) &&
            kri_eval_warn(&problem) < 0)
            return false;
    return true;
}

static const InterpFunc *lowered(Compilation *c) {
    LowerInput input = {
        .arena = &c->arena,
        .interner = &c->interner,
        .module = c->text.module,
        .symbols = c->text.symbols,
        .name = interner_add_str(&c->interner, "__main__"),
        .file = c->text.given.filename,
        .reaps = kr_watched || source_notices_deaths(&c->text.source),
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
    arena_init(&c->arena);
    interner_init(&c->interner);
    evaluated_init(&c->text, source, &c->arena, &c->interner);
}

static void compilation_release(Compilation *c) {
    evaluated_release(&c->text);
    interner_release(&c->interner);
    arena_release(&c->arena);
}

const Code *kri_interp_compile(const EvalSource *source) {
    Compilation c;
    compilation_init(&c, source);
    const InterpFunc *func = NULL;
    if (!evaluated_parse(&c.text) || !evaluated_resolve(&c.text))
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
    if (evaluated_parse(&c.text)) {
        Text text;
        text_init(&text);
        ast_print_cpython(&text, c.text.module, AST_PRINT_ATTRIBUTES, 0);
        result = kri_eval_str(text_cstr(&text), text.length);
        text_release(&text);
    } else {
        problem_raise(&c);
    }
    compilation_release(&c);
    return result;
}
