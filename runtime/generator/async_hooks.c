/* sys.get_asyncgen_hooks() and what it gives, and the awaitable of anext() with a default. */
#include "async_generator.stub.h"
#include "containers/struct_sequence.h"
#include "core/call.h"
#include "core/type.h"
#include "exception/exception.h"
#include "generator/async_generator.h"

/* ---- The named tuple ---- */

static const char *const hooks_fields[] = {"firstiter", "finalizer"};
static const StructSequence hooks_kind = {.type = &kr_type_asyncgen_hooks,
                                          .name = "asyncgen_hooks",
                                          .fields = hooks_fields,
                                          .visible = 2,
                                          .total = 2};

Value kr_asyncgen_hooks___new__(Value cls, Value sequence, Value dict) {
    (void)cls;
    return struct_sequence_new(&hooks_kind, sequence, dict);
}
Value kr_asyncgen_hooks___repr__(Value self) { return struct_sequence_repr(&hooks_kind, self); }
Value kr_asyncgen_hooks___reduce__(Value self) { return struct_sequence_reduce(&hooks_kind, self); }
Value kr_asyncgen_hooks_get_firstiter(Value self) { return struct_sequence_get(self, 0); }
Value kr_asyncgen_hooks_get_finalizer(Value self) { return struct_sequence_get(self, 1); }

Value async_hooks_get(void) {
    const Value items[] = {kri_async_firstiter ? kri_async_firstiter : KR_NONE,
                           kri_async_finalizer ? kri_async_finalizer : KR_NONE};
    return struct_sequence_make(&hooks_kind, items);
}

static int hook_check(Value hook, const char *name) {
    if (!hook || hook == KR_NONE || object_is_callable(hook)) return 0;
    error_raise(&kr_type_TypeError, "callable %s expected, got %T", name, hook);
    return -1;
}

int async_hooks_set(Value firstiter, Value finalizer) {
    if (hook_check(finalizer, "finalizer") < 0 || hook_check(firstiter, "firstiter") < 0) return -1;
    if (finalizer) kri_async_finalizer = finalizer == KR_NONE ? 0 : finalizer;
    if (firstiter) kri_async_firstiter = firstiter == KR_NONE ? 0 : firstiter;
    return 0;
}

/* ---- anext(iterator, default) ---- */

Value anext_awaitable_new(Value awaitable, Value otherwise) {
    AsyncStep *step = GC_NEW(AsyncStep, &kr_type_anext_awaitable);
    step->generator = awaitable;
    step->value = otherwise;
    return value_of(step);
}

/* The end of the iteration is the default; what is awaited inside is asked for when it is first
 * needed. */
static Value default_at_end(const AsyncStep *step, Value item) {
    if (item || !error_catch(&kr_type_StopAsyncIteration)) return item;
    return error_raise_stop(step->value == KR_NONE ? 0 : step->value);
}

static Value inner_iterator(AsyncStep *step) {
    if (!step->args) step->args = kr_await_iter(step->generator, 0);
    return step->args;
}

static Value forward(Value self, const char *method, const Value *args, size_t count) {
    AsyncStep *step = (AsyncStep *)self;
    Value inner = inner_iterator(step);
    return inner ? default_at_end(step, object_method(inner, method, args, count)) : 0;
}

Value kr_anext_awaitable___await__(Value self) { return self; }
Value kr_anext_awaitable___iter__(Value self) { return self; }
Value kr_anext_awaitable___next__(Value self) {
    Value none = KR_NONE, result = KR_NONE, inner = inner_iterator((AsyncStep *)self);
    if (!inner) return 0;
    Value item = kr_send_slow(inner, none, &result);
    if (!item && !error_is_set()) return error_raise_stop(result == KR_NONE ? 0 : result);
    return default_at_end((AsyncStep *)self, item);
}
Value kr_anext_awaitable_send(Value self, Value value) { return forward(self, "send", &value, 1); }
Value kr_anext_awaitable_throw(Value self, Value typ, Value val, Value tb) {
    const Value args[] = {typ, val, tb};
    return forward(self, "throw", args, tb ? 3 : val ? 2 : 1);
}
Value kr_anext_awaitable_close(Value self) { return forward(self, "close", NULL, 0); }
