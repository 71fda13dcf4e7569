/* Coroutine objects. What they have in common with generators is in generator.c, send.c and
 * throw.c. */
#include "generator/coroutine.h"

#include "core/type.h"
#include "generator/async_generator.h"
#include "coroutine.stub.h"
#include "exception/exception.h"
#include "text/str.h"

/* ---- The object ---- */

Value kr_coroutine___repr__(Value self) {
    return str_printf("<coroutine object %S at 0x%lx>", generator_qualname(generator_object(self)),
                      self);
}

Value kr_coroutine_send(Value self, Value value) {
    GeneratorObject *g = generator_object(self);
    Value item = generator_send(g, value);
    return item || error_is_set() ? item : generator_raise_stop(g);
}

Value kr_coroutine_throw(Value self, Value typ, Value val, Value tb) {
    GeneratorObject *g = generator_object(self);
    Value item = generator_throw(g, typ, val, tb);
    return item || error_is_set() ? item : generator_raise_stop(g);
}

Value kr_coroutine_close(Value self) {
    return generator_close(generator_object(self)) < 0 ? 0 : KR_NONE;
}

Value kr_coroutine___del__(Value self) {
    GeneratorObject *g = generator_object(self);
    if (g->status == GENERATOR_READY && generator_close(g) < 0) error_unraisable(self);
    return KR_NONE;
}

Value kr_coroutine_get___name__(Value self) { return generator_name(generator_object(self)); }
Value kr_coroutine_set___name__(Value self, Value value) { return generator_set_name(self, value); }
Value kr_coroutine_get___qualname__(Value self) {
    return generator_qualname(generator_object(self));
}
Value kr_coroutine_set___qualname__(Value self, Value value) {
    return generator_set_qualname(self, value);
}
Value kr_coroutine_get_cr_code(Value self) { return generator_code(generator_object(self)); }
Value kr_coroutine_get_cr_frame(Value self) { return generator_frame(generator_object(self)); }
Value kr_coroutine_get_cr_origin(Value self) {
    Value origin = coroutine_origin(generator_object(self));
    return origin ? origin : KR_NONE;
}

Value kr_coroutine_get_cr_running(Value self) {
    return value_from_bool(generator_status(generator_object(self)) == GENERATOR_RUNNING);
}

Value kr_coroutine_get_cr_suspended(Value self) {
    const GeneratorObject *g = generator_object(self);
    return value_from_bool(generator_status(g) == GENERATOR_READY && g->state != 0);
}

Value kr_coroutine_get_cr_await(Value self) {
    return generator_show_delegate(generator_object(self));
}

/* ---- __await__ ---- */

Value kr_coroutine___await__(Value self) {
    CoroutineWrapper *wrapper = GC_NEW(CoroutineWrapper, &kr_type_coroutine_wrapper);
    wrapper->coroutine = self;
    return value_of(wrapper);
}

static Value wrapped(Value self) { return ((const CoroutineWrapper *)self)->coroutine; }

Value kr_coroutine_wrapper___iter__(Value self) { return self; }
Value kr_coroutine_wrapper___next__(Value self) {
    GeneratorObject *g = generator_object(wrapped(self));
    Value item = generator_send(g, KR_NONE);
    if (item || error_is_set() || generator_result(g) == KR_NONE) return item;
    return generator_raise_stop(g);
}
Value kr_coroutine_wrapper_send(Value self, Value value) {
    return kr_coroutine_send(wrapped(self), value);
}
Value kr_coroutine_wrapper_throw(Value self, Value typ, Value val, Value tb) {
    return kr_coroutine_throw(wrapped(self), typ, val, tb);
}
Value kr_coroutine_wrapper_close(Value self) { return kr_coroutine_close(wrapped(self)); }

/* ---- await ---- */

static Value raise_not_awaitable(Value v, int64_t what) {
    static const char *const methods[] = {NULL, "__aenter__", "__aexit__"};
    if (what == 0)
        return error_raise(&kr_type_TypeError, "object %T can't be used in 'await' expression", v);
    return error_raise(
        &kr_type_TypeError,
        "'async with' received an object from %s that does not implement __await__: %T",
        methods[what], v);
}

/* The iterator of an awaitable; 0 without an error: it is none. */
static Value await_iter(Value v) {
    Type *type = value_type(v);
    if (type == &kr_type_coroutine || type == &kr_type_async_generator_asend ||
        type == &kr_type_async_generator_athrow)
        return v;
    if (type == &kr_type_generator && generator_is_coroutine(generator_object(v))) return v;
    UnarySlot await = object_slot(v, SLOT___await__);
    if (!await) return 0;
    Value iterator = await(v);
    if (!iterator) return 0;
    if (value_is_exact(iterator, &kr_type_coroutine) ||
        (value_is_exact(iterator, &kr_type_generator) &&
         generator_is_coroutine(generator_object(iterator))))
        return error_raise(&kr_type_TypeError, "__await__() returned a coroutine");
    if (!object_slot(iterator, SLOT___next__))
        return error_raise(&kr_type_TypeError, "__await__() returned non-iterator of type '%T'",
                           iterator);
    return iterator;
}

Value kr_await_iter_slow(Value v, int64_t what) {
    if (value_is_exact(v, &kr_type_coroutine) && generator_delegate(generator_object(v)))
        return error_raise(&kr_type_RuntimeError, "coroutine is being awaited already");
    Value iterator = await_iter(v);
    return iterator || error_is_set() ? iterator : raise_not_awaitable(v, what);
}

/* ---- async for ---- */

Value kr_async_iter(Value v) {
    UnarySlot aiter = object_slot(v, SLOT___aiter__);
    if (!aiter)
        return error_raise(&kr_type_TypeError,
                           "'async for' requires an object with __aiter__ method, got %T", v);
    Value iterator = aiter(v);
    if (!iterator || object_slot(iterator, SLOT___anext__)) return iterator;
    return error_raise(
        &kr_type_TypeError,
        "'async for' received an object from __aiter__ that does not implement __anext__: %T",
        iterator);
}

Value kr_async_next(Value iterator) {
    if (value_is_exact(iterator, &kr_type_async_generator)) return async_step_next(iterator);
    UnarySlot anext = object_slot(iterator, SLOT___anext__);
    if (!anext)
        return error_raise(&kr_type_TypeError,
                           "'async for' requires an iterator with __anext__ method, got %T",
                           iterator);
    Value awaitable = anext(iterator);
    if (!awaitable) return 0;
    Value result = kr_await_iter(awaitable, 0);
    if (result) return result;
    Value cause = error_take();
    error_raise(&kr_type_TypeError, "'async for' received an invalid object from __anext__: %T",
                awaitable);
    ExceptionObject *error = exception_object(kr_thread.error);
    error->cause = cause;
    exception_context_link(kr_thread.error, cause);
    error->suppress_context = 1;
    return 0;
}

bool kr_async_end(void) { return error_catch(&kr_type_StopAsyncIteration); }
