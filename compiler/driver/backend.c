#include "driver/backend.h"

#include "ir/verify.h"
#include "lower/lower.h"
#include "opt/pass.h"

#include <dlfcn.h>
#include <errno.h>
#include <string.h>

Outcome backend_open(Backend *backend, Session *session) {
    *backend = (Backend){.session = session};
    void *library = dlopen(session->install.codegen, RTLD_NOW | RTLD_LOCAL);
    if (!library) return session_fault(session, "cannot load code generation: %s", dlerror());
    backend->codegen = dlsym(library, CODEGEN_API_SYMBOL);
    if (!backend->codegen)
        return session_fault(session, "%s is no code generator", session->install.codegen);
    if (backend->codegen->fingerprint() != ir_fingerprint())
        return session_fault(session, "%s is of another build of krait", session->install.codegen);
    return OUTCOME_DONE;
}

typedef VEC(const char *) PassNames;

static OptOptions opt_options(const Session *session, const Unit *unit, PassNames *disabled) {
    const Options *options = &session->options;
    for (uint32_t i = 0; i < options->given.len; i++)
        if (options->given.items[i].id == OPTION_DISABLE_PASS)
            vec_push(disabled, options->given.items[i].value);
    return (OptOptions){
        .level = (int)session_level(session, unit_kind(unit)),
        .print_after = option_value(options, OPTION_PRINT_AFTER),
        .stop_after = option_value(options, OPTION_STOP_AFTER),
        .disabled = disabled->items,
        .disabled_count = disabled->len,
        .time_passes = option_given(options, OPTION_TIME_PASSES),
        .verify_each = option_given(options, OPTION_VERIFY_EACH),
    };
}

static bool optimize(const Session *session, Unit *unit, IrModule *module, Text *dumps,
                     Text *error) {
    PassNames disabled = {0};
    OptOptions options = opt_options(session, unit, &disabled);
    OptContext context = {
        .options = &options, .diag = &unit->diag, .dumps = dumps, .faults = error};
    bool done = opt_run(&context, module);
    vec_free(&disabled);
    return done;
}

static IrModule *lower(Unit *unit) {
    LowerInput input = {
        .arena = &unit->arena,
        .interner = &unit->interner,
        .module = unit->module,
        .symbols = unit->symbols,
        .name = interner_add_str(&unit->interner, unit->name),
        .file = unit->path,
        .diag = &unit->diag,
        .reaps = unit->reaps,
        .tells = unit->tells,
        .texts = &unit->texts,
    };
    IrModule *module = lower_module(&input);
    module->source = &unit->source;
    return module;
}

IrModule *backend_lower(const Session *session, Unit *unit, Text *dumps, Text *error) {
    IrModule *module = unit->ir ? unit->ir : lower(unit);
    if (!ir_verify_module(error, module)) return NULL;
    return optimize(session, unit, module, dumps, error) ? module : NULL;
}

bool backend_compile(const Backend *backend, const Unit *unit, const IrModule *module,
                     const CgProgram *program, CgOutput kind, Text *out, Text *error) {
    const Session *session = backend->session;
    CgOptions code = {
        .level = session_level(session, unit_kind(unit)),
        .constants = unit->asks_constants,
        .profiled = unit->profiled,
        .debug = option_given(&session->options, OPTION_DEBUG),
        .reloc = CG_STATIC,
        .march = session_march(session, unit_kind(unit)),
    };
    return backend->codegen->compile(&code, module, program, kind, out, error);
}
