/* The loop that runs steps. Registers live on the C stack, where the collector sees them. */
#include "interp/run.h"

/* ---- Errors ---- */

static const InterpHandler *handler_find(const InterpFunc *func, uint32_t step) {
    uint32_t low = 0, high = func->handler_count; /* in the order of their steps */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const InterpHandler *handler = &func->handlers[middle];
        if (step < handler->start)
            high = middle;
        else if (step >= handler->end)
            low = middle + 1;
        else
            return handler;
    }
    return NULL;
}

static int moves_make(const Frame *f, const MoveList *moves) {
    uint64_t *values = f->scratch;
    for (uint32_t i = 0; i < moves->count; i++) values[i] = f->r[moves->pairs[2 * i]];
    for (uint32_t i = 0; i < moves->count; i++) f->r[moves->pairs[2 * i + 1]] = values[i];
    return 0;
}

static Value frame_record(Frame *f) {
    if (!f->record) f->record = kri_eval_record(0, f->namespace);
    return f->record;
}

/* The step to go on at; NULL: the error leaves the function. Inline, because a traceback notes the
 * C frame that it was called from. */
static inline __attribute__((always_inline)) const Step *error_leave(Frame *f, const Step *step,
                                                                     int32_t site) {
    const InterpFunc *func = f->func;
    const InterpHandler *handler = handler_find(func, (uint32_t)(step - func->steps));
    if (!handler) {
        if (site != SITE_NONE) kri_eval_traceback(func->shown, site, frame_record(f));
        return NULL;
    }
    if (handler->moves) moves_make(f, handler->moves);
    f->r[handler->site_register] = (uint64_t)(int64_t)site;
    return &func->steps[handler->target];
}

static bool call_failed(StepCheck check, uint64_t result) {
    switch (check) {
    case CHECK_NEVER: return false;
    case CHECK_ZERO: return result == 0;
    case CHECK_MAYBE: return result == 0 && kr_thread.error;
    case CHECK_NEGATIVE: return (int64_t)result < 0;
    }
    return false;
}

/* ---- Groups of steps ---- */

static uint64_t adapter_call(const Frame *f, const Step *step) {
    const AdapterSite *site = step->y.pointer;
    uint64_t args[RUNTIME_ARGS_MAX];
    for (uint32_t i = 0; i < site->list_count; i++) f->scratch[i] = f->r[site->list[i]];
    for (uint32_t i = 0; i < site->count; i++) {
        uint32_t from = site->args[i];
        if (KR_LIKELY(from < ARG_DEF))
            args[i] = f->r[from];
        else if (from == ARG_WORD)
            args[i] = site->words[i];
        else
            args[i] = from == ARG_DEF      ? (uint64_t)f->module->def
                      : from == ARG_CALLEE ? f->callee
                                           : (uint64_t)f->scratch;
    }
    return ((InterpAdapter)step->x.function)(args);
}

static int adapter_step(const Frame *f, const Step *step) {
    uint64_t result = adapter_call(f, step);
    f->r[step->result] = step->c ? (uint64_t)f->scratch : result;
    return call_failed((StepCheck)step->check, result) ? -1 : 0;
}

static int bound_check(const Frame *f, const Step *step) {
    uint64_t value = f->r[step->a];
    if (KR_LIKELY(value != 0)) return f->r[step->result] = value, 0;
    return step->kind == STEP_CHECK_LOCAL ? kr_raise_unbound_local(step->x.value)
                                          : kr_raise_unbound_free(step->x.value);
}

static int method_load(const Frame *f, const Step *step) {
    int status = kr_method_load(f->r[step->a], step->x.value, step_cache(step), f->scratch);
    f->r[step->result] = (uint64_t)f->scratch;
    return status;
}

static uint32_t switch_target(const Frame *f, const Step *step) {
    const SwitchTable *table = step->x.pointer;
    int64_t on = (int64_t)f->r[step->a];
    for (uint32_t i = 0; i < table->count; i++)
        if (table->cases[i].label == on) return table->cases[i].target;
    return table->otherwise;
}

static GeneratorObject *generator_of(const Frame *f) { return (GeneratorObject *)f->callee; }

static Value delegate_take(const Frame *f) {
    Value delegate = generator_of(f)->delegate;
    generator_of(f)->delegate = 0;
    return delegate;
}

/* Into the scratch: what names hold that die here, and what is still needed. */
static size_t reap_gather(const Frame *f, const ReapSite *site) {
    for (uint32_t i = 0; i < site->count; i++) f->scratch[i] = f->r[site->list[i]];
    for (uint32_t i = 0; i < site->stale_count; i++) f->r[site->list[site->count + i]] = 0;
    return site->count;
}

/* -1: the exception being handled, which keeps its traceback; -2: there was none, and the
 * RuntimeError starts here. */
static int32_t raise_handled_site(const Frame *f, const Step *step) {
    bool is_new = (int64_t)adapter_call(f, step) == -2;
    return is_new ? step->site : SITE_NONE;
}

typedef Value (*Function1)(Value);
typedef Value (*Function2)(Value, Value);
typedef int (*Test1)(Value);
typedef int (*Test2)(Value, Value);

/* What the actions of steps.def are made of. */
#define R(field) r[step->field]
#define NEXT                                                                                       \
    step++;                                                                                        \
    continue
#define SET(place, value)                                                                          \
    (place) = (value);                                                                             \
    NEXT
#define GIVE(value) SET(R(result), value)
#define CALL(call)                                                                                 \
    uint64_t result = (call);                                                                      \
    if (KR_UNLIKELY(result == 0)) goto failed;                                                     \
    GIVE(result)
#define DO(call)                                                                                   \
    if (KR_UNLIKELY((call) < 0)) goto failed;                                                      \
    NEXT
#define TEST(call)                                                                                 \
    int truth = (call);                                                                            \
    if (KR_UNLIKELY(truth < 0)) goto failed;                                                       \
    GIVE((uint64_t)truth)
#define GO(target)                                                                                 \
    step = &f->func->steps[target];                                                                \
    continue
#define LEAVE(number)                                                                              \
    site = (number);                                                                               \
    goto leave

/* Calls that Python code makes return to somewhere in this section: module/frames.c. */
#define STEPS_SECTION __attribute__((noinline, section("krait_steps")))
extern const char __start_krait_steps[], __stop_krait_steps[];

STEPS_SECTION static Value steps_run(Frame *f) {
    uint64_t *const r = f->r;
    const Step *step = f->func->steps;
    int32_t site;
    for (;;) {
        f->step = step;
        switch ((StepKind)step->kind) {
#define STEP(kind, action)                                                                         \
    case STEP_##kind: {                                                                            \
        action;                                                                                    \
    }
#include "interp/steps.def"
#undef STEP
        case STEP_KIND_COUNT: break;
        }
    failed:
        site = step->site;
    leave:
        step = error_leave(f, step, site);
        if (!step) return 0;
    }
}

/* ---- Activations ---- */

static _Thread_local Frame *innermost __attribute__((tls_model("initial-exec")));

static const Value *cells_of(const InterpFunc *func, Value callee) {
    Value function = func->is_resume ? ((const GeneratorObject *)callee)->function : callee;
    return ((const FunctionObject *)function)->cells;
}

/* The registers must fit above the limit as well. */
static bool stack_is_short(const InterpFunc *func) {
    char *here = __builtin_frame_address(0);
    return here - func->register_count * sizeof(uint64_t) < kr_thread.stack_limit;
}

/* Making a generator is none. */
static bool is_activation(const InterpFunc *func) {
    const uint32_t kinds = CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR;
    return func->is_resume || !(func->shown->flags & kinds);
}

Value interp_run(const InterpFunc *func, Value callee, ModuleObject *module, const Value *params,
                 Value *taken) {
    if (KR_UNLIKELY(stack_is_short(func))) return kr_recursion_error(), 0;
    uint64_t registers[func->register_count];
    for (uint32_t i = 0; i < func->parameter_count; i++) registers[i] = params[i];
    for (uint32_t i = 0; taken && i < func->parameter_count; i++) taken[i] = 0;
    Frame frame = {.func = func,
                   .r = registers,
                   .scratch = registers + func->scratch,
                   .cells = cells_of(func, callee),
                   .callee = callee,
                   .module = module,
                   .namespace = func->head.code.flags & CODE_NAMESPACE ? params[0] : 0,
                   .outer = innermost};
    innermost = &frame;
    ((DynamicCode *)(uintptr_t)func->shown)->module = module;
    bool profiled = kr_thread.profile_hooks != NULL && is_activation(func);
    if (KR_UNLIKELY(profiled)) kr_profile_enter(func->shown);
    Value result = steps_run(&frame);
    if (KR_UNLIKELY(profiled)) kr_profile_leave(func->shown);
    innermost = frame.outer;
    return result;
}

static uint32_t frame_line(const Frame *f) {
    const CodeDetails *details = f->func->shown->details;
    int32_t site = f->step->site;
    uint32_t line = site >= 0 ? details->sites[site].line : 0; /* 0: not from the source */
    return line ? line : details->first_line;
}

bool kri_interp_activation(const char *call, const void *base, EvalActivation *result) {
    if (call < __start_krait_steps || call >= __stop_krait_steps) return false;
    Frame *f = innermost; /* each lies above the C frame of its steps_run */
    while (f && (const void *)f < base) f = f->outer;
    assert(f && "steps are run by interp_run only");
    uint32_t line = frame_line(f);
    *result = (EvalActivation){f->func->shown, f->module->def, line ? line : 1, frame_record(f)};
    return true;
}
