/* What a profiler is told of, in programs that have one (compiler/decisions/profile.md). */
#include "codegen/cg.h"

/* Of a generator function, what makes the generator is no activation; neither is a further part of
 * a module's body. */
static bool is_activation(const CgFunc *f) {
    const IrFunc *func = f->ir;
    bool is_generator = func_has(func, FUNC_GENERATOR) || func_has(func, FUNC_COROUTINE) ||
                        func_has(func, FUNC_ASYNC_GENERATOR);
    if (is_generator && !func->starter.id) return false;
    return !func_has(func, FUNC_MODULE_BODY) || func->id.id == 1 || func->text;
}

static void tell(CgFunc *f, RuntimeId what) {
    if (!f->cg->options->profiled || !is_activation(f)) return;
    cg_call_runtime(f->cg, what, &f->info->code);
}

void cg_profile_enter(CgFunc *f) { tell(f, RUNTIME_kr_profile_enter); }
void cg_profile_leave(CgFunc *f) { tell(f, RUNTIME_kr_profile_leave); }

/* How many of the first arguments tell what is called: the callee; and a receiver or 0. */
static uint32_t callee_words(RuntimeId id) {
    switch (id) {
    case RUNTIME_kr_call0:
    case RUNTIME_kr_call1:
    case RUNTIME_kr_call2:
    case RUNTIME_kr_call3:
    case RUNTIME_kr_call4:
    case RUNTIME_kr_call:
    case RUNTIME_kr_call_scoped:
    case RUNTIME_kr_call_ex:
    case RUNTIME_kr_call_star:
    case RUNTIME_kr_call_forward: return 1;
    case RUNTIME_kr_call_loaded0:
    case RUNTIME_kr_call_loaded1:
    case RUNTIME_kr_call_loaded2:
    case RUNTIME_kr_call_loaded3:
    case RUNTIME_kr_call_loaded: return 2;
    default: return 0;
    }
}

LLVMValueRef cg_profile_call(CgFunc *f, RuntimeId id, LLVMValueRef *args) {
    CgModule *cg = f->cg;
    uint32_t words = callee_words(id);
    if (!cg->options->profiled || !words) return cg_call_runtime(cg, id, args);
    LLVMValueRef callee[] = {args[0], words == 2 ? args[1] : cg_i64(cg, 0)};
    LLVMValueRef told = cg_call_runtime(cg, RUNTIME_kr_profile_native_enter, callee);
    LLVMValueRef result = cg_call_runtime(cg, id, args);
    cg_call_runtime(cg, RUNTIME_kr_profile_native_leave, &told);
    return result;
}
