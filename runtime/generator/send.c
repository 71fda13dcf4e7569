/* Going on with a value: send(), next(), and each step of yield from. */
#include "core/call.h"
#include "core/iterate.h"
#include "core/type.h"
#include "exception/exception.h"
#include "generator/async_generator.h"

static Value raise_finished(const GeneratorObject *g) {
    if (g->type == &kr_type_coroutine)
        return error_raise(&kr_type_RuntimeError, "cannot reuse already awaited coroutine");
    return 0;
}

Value generator_send(GeneratorObject *g, Value value) {
    switch ((GeneratorStatus)g->status) {
    case GENERATOR_WAITING:
    case GENERATOR_RUNNING:
        return error_raise(&kr_type_ValueError, "%s already executing", generator_kind(g));
    case GENERATOR_FINISHED: g->delegate = 0; return raise_finished(g);
    case GENERATOR_READY: break;
    }
    if (g->state == 0 && value != KR_NONE)
        return error_raise(&kr_type_TypeError, "can't send non-None value to a just-started %s",
                           generator_kind(g));
    return generator_resume(g, value);
}

Value generator_raise_stop(const GeneratorObject *g) {
    Value result = generator_result(g);
    return error_raise_stop(result == KR_NONE ? 0 : result);
}

bool stop_result_take(Value *result) {
    *result = KR_NONE;
    if (!error_is_set()) return true;
    if (!error_matches(&kr_type_StopIteration)) return false;
    Value value = ((const StopIterationObject *)error_take())->value;
    if (value) *result = value;
    return true;
}

/* ---- yield from ---- */

Value kr_yield_iter(Value v, Value generator) {
    if (value_is_exact(v, &kr_type_generator)) return v;
    if (value_is_exact(v, &kr_type_coroutine)) {
        if (generator_is_coroutine(generator_object(generator))) return v;
        return error_raise(&kr_type_TypeError,
                           "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return kr_iter(v);
}

Value kr_send_slow(Value iterator, Value value, Value *result) {
    Type *type = value_type(iterator);
    Value item;
    if (type == &kr_type_generator || type == &kr_type_coroutine) {
        item = generator_send((GeneratorObject *)iterator, value);
        if (!item && !error_is_set()) *result = generator_result((GeneratorObject *)iterator);
        return item;
    }
    if (type == &kr_type_async_generator_asend || type == &kr_type_async_generator_athrow) {
        *result = KR_NONE;
        return async_step_send(iterator, value, result);
    }
    item =
        value == KR_NONE ? object_next_raw(iterator) : object_method(iterator, "send", &value, 1);
    if (!item) stop_result_take(result);
    return item;
}
