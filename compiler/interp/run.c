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

static void moves_make(const Frame *f, const MoveList *moves) {
    uint64_t *values = f->scratch;
    for (uint32_t i = 0; i < moves->count; i++) values[i] = f->r[moves->pairs[2 * i]];
    for (uint32_t i = 0; i < moves->count; i++) f->r[moves->pairs[2 * i + 1]] = values[i];
}

/* The step to go on at; NULL: the error leaves the function. Inline, because a traceback notes the
 * C frame that it was called from. */
static inline __attribute__((always_inline)) const Step *
error_leave(const Frame *f, const Step *step, int32_t site) {
    const InterpFunc *func = f->func;
    const InterpHandler *handler = handler_find(func, (uint32_t)(step - func->steps));
    if (!handler) {
        if (site != SITE_NONE) kr_traceback_add(func->shown, site);
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

static bool adapter_step(const Frame *f, const Step *step) {
    uint64_t result = adapter_call(f, step);
    f->r[step->result] = step->c ? (uint64_t)f->scratch : result;
    return !call_failed((StepCheck)step->check, result);
}

static bool name_is_unbound(const Frame *f, const Step *step) {
    uint64_t value = f->r[step->a];
    if (KR_LIKELY(value != 0)) return f->r[step->result] = value, false;
    if (step->kind == STEP_CHECK_LOCAL)
        kr_raise_unbound_local(step->x.value);
    else
        kr_raise_unbound_free(step->x.value);
    return true;
}

static bool method_load(const Frame *f, const Step *step) {
    int status = kr_method_load(f->r[step->a], step->x.value, step_cache(step), f->scratch);
    f->r[step->result] = (uint64_t)f->scratch;
    return status >= 0;
}

static uint32_t switch_target(const Frame *f, const Step *step) {
    const SwitchTable *table = step->x.pointer;
    int64_t on = (int64_t)f->r[step->a];
    for (uint32_t i = 0; i < table->count; i++)
        if (table->cases[i].label == on) return table->cases[i].target;
    return table->otherwise;
}

static GeneratorObject *generator_of(const Frame *f) { return (GeneratorObject *)f->callee; }

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

#define R(field) r[step->field]
#define NEXT                                                                                       \
    step++;                                                                                        \
    continue
#define GIVE(value)                                                                                \
    R(result) = (value);                                                                           \
    NEXT
/* 0: an error. */
#define GIVE_CALL(call)                                                                            \
    {                                                                                              \
        uint64_t value_ = (call);                                                                  \
        if (KR_UNLIKELY(value_ == 0)) goto failed;                                                 \
        GIVE(value_);                                                                              \
    }
#define GIVE_TEST(call)                                                                            \
    {                                                                                              \
        int truth_ = (call);                                                                       \
        if (KR_UNLIKELY(truth_ < 0)) goto failed;                                                  \
        GIVE((uint64_t)truth_);                                                                    \
    }
#define DO(call)                                                                                   \
    if (KR_UNLIKELY((call) < 0)) goto failed;                                                      \
    NEXT
#define GO(target)                                                                                 \
    step = &f->func->steps[target];                                                                \
    continue

/* Calls that Python code makes return to somewhere in this section: module/frames.c. */
#define STEPS_SECTION __attribute__((noinline, section("krait_steps")))
extern const char __start_krait_steps[], __stop_krait_steps[];

/* NOLINTNEXTLINE(readability-function-size): one line a kind of step */
STEPS_SECTION static Value steps_run(Frame *f) {
    uint64_t *const r = f->r;
    const Step *step = f->func->steps;
    int32_t site;
    for (;;) {
        f->step = step;
        switch ((StepKind)step->kind) {
        case STEP_V_V: GIVE_CALL(((Function1)step->x.function)(R(a)))
        case STEP_V_VV: GIVE_CALL(((Function2)step->x.function)(R(a), R(b)))
        case STEP_V_VK: GIVE_CALL(((Function2)step->x.function)(R(a), step->y.value))
        case STEP_T_V: GIVE_TEST(((Test1)step->x.function)(R(a)))
        case STEP_T_VV: GIVE_TEST(((Test2)step->x.function)(R(a), R(b)))
        case STEP_T_VK: GIVE_TEST(((Test2)step->x.function)(R(a), step->y.value))
        case STEP_ADAPTER:
            if (KR_UNLIKELY(!adapter_step(f, step))) goto failed;
            NEXT;
        case STEP_ATTR_GET: GIVE_CALL(kr_attr_get(R(a), step->x.value, step_cache(step)))
        case STEP_METHOD_LOAD:
            if (KR_UNLIKELY(!method_load(f, step))) goto failed;
            NEXT;
        case STEP_CALL: GIVE_CALL(run_call(f, step))
        case STEP_CALL_METHOD: GIVE_CALL(run_call_method(f, step))
        case STEP_CALL_LOADED: GIVE_CALL(run_call_loaded(f, step))
        case STEP_CLASS_BUILD: GIVE_CALL(run_class_build(f, step))
        case STEP_IMPORT:
            GIVE_CALL(kri_eval_import(f->module, step->x.value, R(a), step->y.integer))
        case STEP_LOCALS: GIVE_CALL(run_locals(f, step))
        case STEP_GENERATOR: GIVE(run_generator(f, step));

        case STEP_CONST: GIVE(step->x.value);
        case STEP_COPY: GIVE(R(a));
        case STEP_MOVES: moves_make(f, step->x.pointer); NEXT;
        case STEP_IS: GIVE(R(a) == R(b));
        case STEP_IS_UNBOUND: GIVE(R(a) == 0);
        case STEP_CHECK_LOCAL:
        case STEP_CHECK_FREE:
            if (KR_UNLIKELY(name_is_unbound(f, step))) goto failed;
            NEXT;
        case STEP_BOOL_VALUE: GIVE(value_from_bool(R(a) != 0));
        case STEP_NOT: GIVE(R(a) == 0);
        case STEP_I64_LESS: GIVE((int64_t)R(a) < (int64_t)R(b));
        case STEP_I64_LESS_EQUAL: GIVE((int64_t)R(a) <= (int64_t)R(b));
        case STEP_IS_SMALL: GIVE(value_is_small(R(a)));

        case STEP_GLOBAL_LOAD: GIVE_CALL(kri_eval_global(f->module, step->x.value))
        case STEP_GLOBAL_STORE: DO(kr_name_store(f->module->dict, step->x.value, R(a)));
        case STEP_GLOBAL_DEL: DO(kr_name_del(f->module->dict, step->x.value));
        case STEP_CELL_GET: GIVE(((const CellObject *)R(a))->content);
        case STEP_CELL_SET: ((CellObject *)R(a))->content = R(b); NEXT;
        case STEP_CLOSURE_GET: GIVE(f->cells[step->x.integer]);
        case STEP_UNPACK_GET: GIVE(((const Value *)R(a))[step->x.integer]);
        case STEP_SCRATCH_GET: GIVE(f->scratch[step->x.integer]);
        case STEP_EXCEPT_PREVIOUS: GIVE(kr_thread.handled);
        case STEP_TRACEBACK:
            if ((int64_t)R(a) >= 0) kr_traceback_add(f->func->shown, (int32_t)R(a));
            NEXT;
        case STEP_SAFEPOINT:
            if (KR_UNLIKELY(kr_thread.pending) && kr_pending() < 0) goto failed;
            NEXT;

        case STEP_FRAME_LOAD: GIVE(generator_of(f)->slots[step->x.integer]);
        case STEP_FRAME_STORE: generator_of(f)->slots[step->x.integer] = R(a); NEXT;
        case STEP_FRAME_STATE: GIVE(generator_of(f)->state);
        case STEP_FRAME_DELEGATE_SET: generator_of(f)->delegate = R(a); NEXT;
        case STEP_FRAME_DELEGATE_TAKE:
            R(result) = generator_of(f)->delegate;
            generator_of(f)->delegate = 0;
            NEXT;
        case STEP_FRAME_PREVIOUS: GIVE(generator_of(f)->handled);
        case STEP_FRAME_END: kr_thread.handled = R(a); NEXT;
        case STEP_FRAME_SENT: GIVE_CALL(R(a))

        case STEP_JUMP: GO(step->a);
        case STEP_BRANCH: GO(R(a) ? step->b : step->c);
        case STEP_SWITCH: GO(switch_target(f, step));
        case STEP_RETURN: return R(a);
        case STEP_SUSPEND: generator_of(f)->state = (uint32_t)step->x.integer; return R(a);
        case STEP_RAISE: adapter_call(f, step); goto failed;
        case STEP_RAISE_AGAIN: adapter_call(f, step); goto failed_again;
        case STEP_RAISE_HANDLED: site = raise_handled_site(f, step); goto leave;
        case STEP_PROPAGATE: goto failed_again;
        case STEP_UNREACHABLE:
        case STEP_KIND_COUNT: break;
        }
        assert(false && "code that cannot be reached");
    failed_again:
        site = SITE_NONE;
        goto leave;
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

Value interp_run(const InterpFunc *func, Value callee, ModuleObject *module, const Value *params) {
    if (KR_UNLIKELY(stack_is_short(func))) return kr_recursion_error(), 0;
    uint64_t registers[func->register_count];
    for (uint32_t i = 0; i < func->parameter_count; i++) registers[i] = params[i];
    Frame frame = {.func = func,
                   .r = registers,
                   .scratch = registers + func->scratch,
                   .cells = cells_of(func, callee),
                   .callee = callee,
                   .module = module,
                   .outer = innermost};
    innermost = &frame;
    ((DynamicCode *)(uintptr_t)func->shown)->module = module;
    Value result = steps_run(&frame);
    innermost = frame.outer;
    return result;
}

static uint32_t frame_line(const Frame *f) {
    const CodeDetails *details = f->func->shown->details;
    return f->step->site >= 0 ? details->sites[f->step->site].line : details->first_line;
}

bool kri_interp_activation(const char *call, const void *base, EvalActivation *result) {
    if (call < __start_krait_steps || call >= __stop_krait_steps) return false;
    const Frame *f = innermost; /* each lies above the C frame of its steps_run */
    while (f && (const void *)f < base) f = f->outer;
    assert(f && "steps are run by interp_run only");
    *result = (EvalActivation){f->func->shown, f->module->def, frame_line(f)};
    return true;
}
