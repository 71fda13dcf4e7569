/* Asynchronous generator objects, and the awaitables of their steps. The body is a generator's; a
 * suspension by yield
 * (`produced`) ends the step, one by await goes up to the event loop. */
#include "generator/async_generator.h"

#include "async_generator.stub.h"
#include "containers/containers.h"
#include "core/type.h"
#include "exception/exception.h"
#include "text/str.h"

Value kri_async_firstiter, kri_async_finalizer;

/* Bits of GeneratorObject.async_. */
enum { ASYNC_RUNNING = 1, ASYNC_CLOSED = 2, ASYNC_HOOKED = 4 };

/* ---- Steps ---- */

/* Once for each generator, when it is first iterated: the finalizer of that time is its own. */
static int hooks_begin(GeneratorObject *g) {
    g->async_ |= ASYNC_HOOKED;
    if (kri_async_finalizer) {
        generator_extra(g)->finalizer = kri_async_finalizer;
        if (!g->guarded) kr_frame_guard_slow(value_of(g));
    }
    return !kri_async_firstiter || object_call1(kri_async_firstiter, value_of(g)) ? 0 : -1;
}

Value async_generator_hook(const GeneratorObject *g) {
    if (g->type != &kr_type_async_generator || !g->extra_ || g->async_ & ASYNC_CLOSED) return 0;
    return ((const GeneratorExtra *)g->extra_)->finalizer;
}

static Value step_new(Type *type, Value generator, Value value, Value args) {
    GeneratorObject *g = generator_object(generator);
    if (!(g->async_ & ASYNC_HOOKED) && hooks_begin(g) < 0) return 0;
    AsyncStep *step = gc_new_scanned(type, sizeof *step);
    step->generator = generator;
    step->value = value;
    step->args = args;
    return value_of(step);
}

static Value raise_runtime(const char *text) {
    return error_raise(&kr_type_RuntimeError, "%s", text);
}

static Value raise_stop_async(void) {
    return error_raise_object(exception_new(&kr_type_StopAsyncIteration, tuple_new(0)));
}

/* What the generator's body gave: an item of its own ends the step with that result. */
static Value step_unwrap(GeneratorObject *g, Value item, Value *result) {
    if (item && !g->produced) return item;
    g->async_ &= (uint8_t)~ASYNC_RUNNING;
    g->produced = 0;
    *result = item;
    if (item) return 0;
    if (!error_is_set()) raise_stop_async();
    if (error_matches(&kr_type_StopAsyncIteration) || error_matches(&kr_type_GeneratorExit))
        g->async_ |= ASYNC_CLOSED;
    return 0;
}

static Value asend_send(AsyncStep *step, Value sent, Value *result) {
    GeneratorObject *g = generator_object(step->generator);
    if (step->state == ASYNC_STEP_CLOSED)
        return raise_runtime("cannot reuse already awaited __anext__()/asend()");
    if (step->state == ASYNC_STEP_NEW) {
        if (g->async_ & ASYNC_RUNNING)
            return raise_runtime("anext(): asynchronous generator is already running");
        if (sent == KR_NONE) sent = step->value;
        step->state = ASYNC_STEP_RUNNING;
    }
    g->async_ |= ASYNC_RUNNING;
    Value item = step_unwrap(g, generator_send(g, sent), result);
    if (!item) step->state = ASYNC_STEP_CLOSED;
    return item;
}

/* aclose(): the generator is to end now. */
static Value aclose_unwrap(AsyncStep *step, Value item, Value *result) {
    GeneratorObject *g = generator_object(step->generator);
    if (item && !g->produced) return item;
    g->async_ &= (uint8_t)~ASYNC_RUNNING;
    g->produced = 0;
    step->state = ASYNC_STEP_CLOSED;
    *result = KR_NONE;
    if (item) return raise_runtime("async generator ignored GeneratorExit");
    if (error_is_set() && !error_catch(&kr_type_StopAsyncIteration))
        error_catch(&kr_type_GeneratorExit);
    return 0;
}

/* The same when something is thrown into it: an error leaves the generator marked as running. */
static Value aclose_thrown(GeneratorObject *g, Value item, Value *result) {
    *result = KR_NONE;
    if (item && g->produced) {
        g->produced = 0;
        g->async_ &= (uint8_t)~ASYNC_RUNNING;
        return raise_runtime("async generator ignored GeneratorExit");
    }
    if (item) return item;
    if (error_is_set() && !error_catch(&kr_type_StopAsyncIteration))
        error_catch(&kr_type_GeneratorExit);
    return 0;
}

static Value athrow_unwrap(AsyncStep *step, Value item, Value *result) {
    if (!step->args) return aclose_unwrap(step, item, result);
    return step_unwrap(generator_object(step->generator), item, result);
}

static Value athrow_start(AsyncStep *step, Value sent, Value *result) {
    GeneratorObject *g = generator_object(step->generator);
    if (g->async_ & ASYNC_RUNNING) {
        step->state = ASYNC_STEP_CLOSED;
        return raise_runtime(step->args ? "athrow(): asynchronous generator is already running"
                                        : "aclose(): asynchronous generator is already running");
    }
    if (g->async_ & ASYNC_CLOSED) {
        step->state = ASYNC_STEP_CLOSED;
        return raise_stop_async();
    }
    if (sent != KR_NONE)
        return raise_runtime("can't send non-None value to a just-started coroutine");
    step->state = ASYNC_STEP_RUNNING;
    g->async_ |= ASYNC_RUNNING;
    if (!step->args) {
        g->async_ |= ASYNC_CLOSED;
        return aclose_unwrap(step, generator_throw_plain(g, value_of(&kr_type_GeneratorExit), 0, 0),
                             result);
    }
    size_t count = tuple_length(step->args);
    if (count < 1 || count > 3)
        return error_raise(&kr_type_TypeError, "athrow expected at %s %d argument%s, got %zu",
                           count < 1 ? "least" : "most", count < 1 ? 1 : 3, count < 1 ? "" : "s",
                           count);
    Value val = count > 1 ? tuple_get(step->args, 1) : 0,
          tb = count > 2 ? tuple_get(step->args, 2) : 0;
    Value item =
        step_unwrap(g, generator_throw_plain(g, tuple_get(step->args, 0), val, tb), result);
    if (item || !error_is_set()) return item;
    g->async_ &= (uint8_t)~ASYNC_RUNNING;
    step->state = ASYNC_STEP_CLOSED;
    return 0;
}

static Value athrow_send(AsyncStep *step, Value sent, Value *result) {
    GeneratorObject *g = generator_object(step->generator);
    if (step->state == ASYNC_STEP_CLOSED)
        return raise_runtime("cannot reuse already awaited aclose()/athrow()");
    if (g->status == GENERATOR_FINISHED) {
        step->state = ASYNC_STEP_CLOSED;
        *result = KR_NONE;
        return 0;
    }
    if (step->state == ASYNC_STEP_NEW) return athrow_start(step, sent, result);
    return athrow_unwrap(step, generator_send(g, sent), result);
}

Value async_step_send(Value v, Value sent, Value *result) {
    AsyncStep *step = (AsyncStep *)v;
    Value item = step->type == &kr_type_async_generator_asend ? asend_send(step, sent, result)
                                                              : athrow_send(step, sent, result);
    if (!item && step->only_await) gc_recycle_scanned(step, sizeof *step);
    return item;
}

Value async_step_next(Value generator) {
    Value step = step_new(&kr_type_async_generator_asend, generator, KR_NONE, 0);
    if (step) ((AsyncStep *)step)->only_await = 1;
    return step;
}

static Value step_throw(Value self, Value typ, Value val, Value tb, Value *result) {
    AsyncStep *step = (AsyncStep *)self;
    GeneratorObject *g = generator_object(step->generator);
    bool is_asend = step->type == &kr_type_async_generator_asend;
    if (step->state == ASYNC_STEP_CLOSED)
        return raise_runtime(is_asend ? "cannot reuse already awaited __anext__()/asend()"
                                      : "cannot reuse already awaited aclose()/athrow()");
    Value item = generator_throw(g, typ, val, tb);
    if (!is_asend && !step->args) return aclose_thrown(g, item, result);
    if (!is_asend) return athrow_unwrap(step, item, result);
    item = step_unwrap(g, item, result);
    if (!item) step->state = ASYNC_STEP_CLOSED;
    return item;
}

/* A step that is done, as the iterator protocol tells it. */
static Value step_done(Value item, Value result) {
    if (item || error_is_set()) return item;
    return error_raise_stop(result == KR_NONE ? 0 : result);
}

static Value step_close(Value self) {
    ((AsyncStep *)self)->state = ASYNC_STEP_CLOSED;
    return KR_NONE;
}

static Value step_send(Value self, Value value) {
    Value result = KR_NONE, item = async_step_send(self, value, &result);
    return step_done(item, result);
}

static Value step_throw_in(Value self, Value typ, Value val, Value tb) {
    Value result = KR_NONE, item = step_throw(self, typ, val, tb, &result);
    return step_done(item, result);
}

Value kr_async_generator_asend___await__(Value self) { return self; }
Value kr_async_generator_asend___iter__(Value self) { return self; }
Value kr_async_generator_asend___next__(Value self) { return step_send(self, KR_NONE); }
Value kr_async_generator_asend_send(Value self, Value value) { return step_send(self, value); }
Value kr_async_generator_asend_throw(Value self, Value typ, Value val, Value tb) {
    return step_throw_in(self, typ, val, tb);
}
Value kr_async_generator_asend_close(Value self) { return step_close(self); }
Value kr_async_generator_athrow___await__(Value self) { return self; }
Value kr_async_generator_athrow___iter__(Value self) { return self; }
Value kr_async_generator_athrow___next__(Value self) { return step_send(self, KR_NONE); }
Value kr_async_generator_athrow_send(Value self, Value value) { return step_send(self, value); }
Value kr_async_generator_athrow_throw(Value self, Value typ, Value val, Value tb) {
    return step_throw_in(self, typ, val, tb);
}
Value kr_async_generator_athrow_close(Value self) { return step_close(self); }

/* ---- The generator ---- */

Value kr_async_generator___repr__(Value self) {
    return str_printf("<async_generator object %S at 0x%lx>",
                      generator_qualname(generator_object(self)), self);
}

Value kr_async_generator___del__(Value self) {
    GeneratorObject *g = generator_object(self);
    if (g->status == GENERATOR_READY && generator_close(g) < 0) error_unraisable(self);
    return KR_NONE;
}

Value kr_async_generator___aiter__(Value self) { return self; }
Value kr_async_generator___anext__(Value self) {
    return step_new(&kr_type_async_generator_asend, self, KR_NONE, 0);
}
Value kr_async_generator_asend(Value self, Value value) {
    return step_new(&kr_type_async_generator_asend, self, value, 0);
}
Value kr_async_generator_athrow(Value self, Value args) {
    return step_new(&kr_type_async_generator_athrow, self, 0, args);
}
Value kr_async_generator_aclose(Value self) {
    return step_new(&kr_type_async_generator_athrow, self, 0, 0);
}
Value kr_async_generator___class_getitem__(Value cls, Value item) {
    return generic_alias_new(cls, item);
}

Value kr_async_generator_get___name__(Value self) { return generator_name(generator_object(self)); }
Value kr_async_generator_set___name__(Value self, Value value) {
    return generator_set_name(self, value);
}
Value kr_async_generator_get___qualname__(Value self) {
    return generator_qualname(generator_object(self));
}
Value kr_async_generator_set___qualname__(Value self, Value value) {
    return generator_set_qualname(self, value);
}
Value kr_async_generator_get_ag_code(Value self) { return generator_code(generator_object(self)); }
Value kr_async_generator_get_ag_frame(Value self) {
    return generator_frame(generator_object(self));
}
Value kr_async_generator_get_ag_running(Value self) {
    return value_from_bool(generator_object(self)->async_ & ASYNC_RUNNING);
}

Value kr_async_generator_get_ag_await(Value self) {
    return generator_show_delegate(generator_object(self));
}
