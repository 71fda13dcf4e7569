/* Generator objects: making them, running them on, their end, what programs can ask of them. */
#include "generator/coroutine.h"

#include "containers/containers.h"
#include "core/call.h"
#include "core/type.h"
#include "exception/exception.h"
#include "function/function.h"
#include "generator.stub.h"
#include "generator/async_generator.h"
#include "text/str.h"

#include <string.h>

/* ---- Making ---- */

static size_t generator_size(size_t slots, size_t raws) {
    return sizeof(GeneratorObject) + (slots + raws) * sizeof(Value);
}

Value kr_generator_new_slow(const void *type, size_t size) {
    return value_of(gc_new_scanned((Type *)type, size));
}

const char *generator_kind(const GeneratorObject *g) {
    if (g->type == &kr_type_coroutine) return "coroutine";
    return g->type == &kr_type_async_generator ? "async generator" : "generator";
}

/* ---- Running ---- */

Value generator_resume(GeneratorObject *g, Value sent) {
    if (g->delegate) return generator_drive(g, sent);
    g->status = GENERATOR_RUNNING;
    Value item = g->resume(sent, value_of(g));
    if (!item) return generator_ended(g);
    g->status = GENERATOR_READY;
    return item;
}

/* Clears the slots; the body's loops end with it. */
static inline void frame_clear(GeneratorObject *g) {
    for (uint32_t i = 0; i < g->slot_count; i++) {
        Value v = g->slots[i];
        if (!v) continue;
        g->slots[i] = 0;
        if (value_is_exact(v, &kr_type_generator) && generator_object(v)->only_loop)
            kr_iter_drop_slow(v);
    }
}

void generator_finish(GeneratorObject *g) {
    if (g->type == &kr_type_coroutine && !g->started_) coroutine_note_started(g);
    g->status = GENERATOR_FINISHED;
    g->handled = 0;
    frame_clear(g);
    if (g->guarded) generator_unguard(g);
}

/* Nobody has it any more. Its memory is the next one's: a chain of awaits stays in the cache. */
void generator_recycle(GeneratorObject *g) {
    gc_recycle_scanned(g, generator_size(g->slot_count, g->raw_count));
}

/* The program may keep what it sees. */
Value generator_show_delegate(const GeneratorObject *g) {
    Value delegate = generator_delegate(g);
    if (!delegate) return KR_NONE;
    Type *type = value_type(delegate);
    if (type == &kr_type_coroutine || type == &kr_type_generator)
        generator_object(delegate)->only_await = 0;
    if (type == &kr_type_async_generator_asend) ((AsyncStep *)delegate)->only_await = 0;
    return delegate;
}

/* The exception of this type that left the body becomes the cause of a RuntimeError. */
static void raise_from_stop(const GeneratorObject *g, const char *what) {
    Value stop = error_take();
    error_raise(&kr_type_RuntimeError, "%s raised %s", generator_kind(g), what);
    ExceptionObject *error = exception_object(kr_thread.error);
    error->cause = stop;
    exception_context_link(kr_thread.error, stop);
    error->suppress_context = 1;
}

Value generator_ended(GeneratorObject *g) {
    generator_finish(g);
    if (!error_is_set()) return 0;
    g->delegate = 0; /* an error was raised: no result */
    if (error_matches(&kr_type_StopIteration))
        raise_from_stop(g, "StopIteration");
    else if (g->type == &kr_type_async_generator && error_matches(&kr_type_StopAsyncIteration))
        raise_from_stop(g, "StopAsyncIteration");
    return 0;
}

Value kr_generator___del__(Value self) {
    GeneratorObject *g = generator_object(self);
    if (g->status == GENERATOR_READY && generator_close(g) < 0) error_unraisable(self);
    return KR_NONE;
}

/* ---- The iterator ---- */

Value kr_generator___iter__(Value self) { return self; }

/* A result that is not None goes along as StopIteration: yield from wants it. */
Value kr_generator___next__(Value self) {
    GeneratorObject *g = generator_object(self);
    Value item = generator_send(g, KR_NONE);
    if (item || error_is_set() || generator_result(g) == KR_NONE) return item;
    return generator_raise_stop(g);
}

Value kr_generator_send(Value self, Value value) {
    GeneratorObject *g = generator_object(self);
    Value item = generator_send(g, value);
    return item || error_is_set() ? item : generator_raise_stop(g);
}

Value kr_generator_throw(Value self, Value typ, Value val, Value tb) {
    GeneratorObject *g = generator_object(self);
    Value item = generator_throw(g, typ, val, tb);
    return item || error_is_set() ? item : generator_raise_stop(g);
}

Value kr_generator_close(Value self) {
    return generator_close(generator_object(self)) < 0 ? 0 : KR_NONE;
}

/* ---- Attributes ---- */

GeneratorExtra *generator_extra(GeneratorObject *g) {
    if (!g->extra_) g->extra_ = value_of(gc_new_scanned(NULL, sizeof(GeneratorExtra)));
    return (GeneratorExtra *)g->extra_;
}

static const GeneratorExtra *extra_if(const GeneratorObject *g) {
    return (const GeneratorExtra *)g->extra_;
}

Value generator_name(const GeneratorObject *g) {
    Value name = extra_if(g) ? extra_if(g)->name : 0;
    return name ? name : function_name(g->function);
}

Value generator_qualname(const GeneratorObject *g) {
    Value name = extra_if(g) ? extra_if(g)->qualname : 0;
    return name ? name : function_qualname(g->function);
}

Value generator_set_name(Value self, Value name) {
    if (!name || !value_is_str(name))
        return error_raise(&kr_type_TypeError, "__name__ must be set to a string object");
    generator_extra(generator_object(self))->name = name;
    return KR_NONE;
}

Value generator_set_qualname(Value self, Value name) {
    if (!name || !value_is_str(name))
        return error_raise(&kr_type_TypeError, "__qualname__ must be set to a string object");
    generator_extra(generator_object(self))->qualname = name;
    return KR_NONE;
}

Value generator_code(const GeneratorObject *g) {
    return kri_code_object(((const FunctionHead *)g->function)->code);
}

/* The same one each time, until the generator is done. */
Value generator_frame(GeneratorObject *g) {
    if (g->status == GENERATOR_FINISHED) return KR_NONE;
    GeneratorExtra *extra = generator_extra(g);
    if (!extra->frame) extra->frame = frame_of_generator(value_of(g));
    return extra->frame;
}

Value kr_generator___repr__(Value self) {
    return str_printf("<generator object %S at 0x%lx>", generator_qualname(generator_object(self)),
                      self);
}

Value kr_generator_get___name__(Value self) { return generator_name(generator_object(self)); }
Value kr_generator_set___name__(Value self, Value value) { return generator_set_name(self, value); }
Value kr_generator_get___qualname__(Value self) {
    return generator_qualname(generator_object(self));
}
Value kr_generator_set___qualname__(Value self, Value value) {
    return generator_set_qualname(self, value);
}
Value kr_generator_get_gi_code(Value self) { return generator_code(generator_object(self)); }
Value kr_generator_get_gi_frame(Value self) { return generator_frame(generator_object(self)); }

Value kr_generator_get_gi_running(Value self) {
    return value_from_bool(generator_status(generator_object(self)) == GENERATOR_RUNNING);
}

Value kr_generator_get_gi_suspended(Value self) {
    const GeneratorObject *g = generator_object(self);
    return value_from_bool(generator_status(g) == GENERATOR_READY && g->state != 0);
}

Value kr_generator_get_gi_yieldfrom(Value self) {
    return generator_show_delegate(generator_object(self));
}
