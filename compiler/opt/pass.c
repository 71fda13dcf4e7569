/* Running passes: order, levels, dumps, times, verification. */
#include "opt/pass.h"

#include "ir/print.h"
#include "ir/verify.h"

#include <time.h>

typedef struct PassRow {
    const char *name;
    const char *doc;
    bool (*on_func)(OptContext *, IrFunc *); /* one of the two */
    bool (*on_module)(OptContext *, IrModule *);
} PassRow;

static const PassRow pass_rows[OPT_PASS_COUNT] = {
#define ON_FUNC(id) .on_func = opt_##id
#define ON_MODULE(id) .on_module = opt_##id
#define OPT_PASS(id, name, scope, doc) [OPT_##id] = {name, doc, ON_##scope(id)},
#define OPT_STEP(id, level)
#define OPT_ORDER(first, then, why)
#include "opt/passes.def"
#undef OPT_PASS
#undef OPT_STEP
#undef OPT_ORDER
#undef ON_FUNC
#undef ON_MODULE
};

static const struct {
    OptPassId pass;
    int level;
} steps[] = {
#define OPT_PASS(id, name, scope, doc)
#define OPT_STEP(id, level) {OPT_##id, level},
#define OPT_ORDER(first, then, why)
#include "opt/passes.def"
#undef OPT_PASS
#undef OPT_STEP
#undef OPT_ORDER
};

enum { STEP_COUNT = sizeof steps / sizeof *steps };

OptPassId opt_pass_find(const char *name) {
    for (unsigned pass = 0; pass < OPT_PASS_COUNT; pass++)
        if (strcmp(pass_rows[pass].name, name) == 0) return (OptPassId)pass;
    return OPT_PASS_COUNT;
}

const char *opt_pass_name(OptPassId pass) { return pass_rows[pass].name; }
const char *opt_pass_doc(OptPassId pass) { return pass_rows[pass].doc; }

static uint64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static bool run_row(OptContext *context, IrModule *module, const PassRow *row) {
    if (row->on_module) return row->on_module(context, module);
    bool changed = false;
    for (uint32_t i = 1; i < module->funcs.len; i++)
        changed |= row->on_func(context, module->funcs.items[i]);
    return changed;
}

bool opt_run_pass(OptContext *context, IrModule *module, OptPassId pass) {
    uint64_t start = now();
    bool changed = run_row(context, module, &pass_rows[pass]);
    context->nanoseconds[pass] += now() - start;
    return changed;
}

/* ---- Options ---- */

static bool is_disabled(const OptOptions *options, OptPassId pass) {
    for (uint32_t i = 0; i < options->disabled_count; i++)
        if (strcmp(options->disabled[i], pass_rows[pass].name) == 0) return true;
    return false;
}

static bool wants_dump(const OptOptions *options, OptPassId pass) {
    const char *wanted = options->print_after;
    return wanted && (strcmp(wanted, "all") == 0 || strcmp(wanted, pass_rows[pass].name) == 0);
}

/* The step behind which nothing runs any more. */
static uint32_t last_step(const OptOptions *options) {
    uint32_t last = STEP_COUNT;
    for (uint32_t i = 0; options->stop_after && i < STEP_COUNT; i++)
        if (strcmp(pass_rows[steps[i].pass].name, options->stop_after) == 0) last = i + 1;
    return last;
}

static bool verify(OptContext *context, const IrModule *module, const char *after) {
    Text faults;
    text_init(&faults);
    bool good = ir_verify_module(&faults, module);
    if (!good && context->faults)
        text_printf(context->faults, "after %s:\n%s", after, text_cstr(&faults));
    text_release(&faults);
    return good;
}

static void dump(OptContext *context, const IrModule *module, OptPassId pass) {
    if (!context->dumps || !wants_dump(context->options, pass)) return;
    text_printf(context->dumps, "# after %s\n", pass_rows[pass].name);
    ir_print_module(context->dumps, module, IR_PRINT_PLAIN);
    text_putc(context->dumps, '\n');
}

static void print_times(const OptContext *context) {
    if (!context->dumps || !context->options->time_passes) return;
    for (unsigned pass = 0; pass < OPT_PASS_COUNT; pass++)
        text_printf(context->dumps, "%9.3f ms  %s\n", (double)context->nanoseconds[pass] / 1e6,
                    pass_rows[pass].name);
}

bool opt_run(OptContext *context, IrModule *module) {
    const OptOptions *options = context->options;
    uint32_t end = last_step(options);
    if (options->verify_each && !verify(context, module, "lowering")) return false;
    for (uint32_t i = 0; i < end; i++) {
        OptPassId pass = steps[i].pass;
        if (steps[i].level > options->level || is_disabled(options, pass)) continue;
        opt_run_pass(context, module, pass);
        dump(context, module, pass);
        if (options->verify_each && !verify(context, module, pass_rows[pass].name)) return false;
    }
    print_times(context);
    return true;
}
