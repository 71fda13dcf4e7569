/* Raising inside a suspended generator: throw() and close(). Both go to the innermost iterator of a
 * chain of yield from first. */
#include "containers/containers.h"
#include "core/call.h"
#include "core/type.h"
#include "exception/exception.h"
#include "generator/drive.h"

GeneratorStatus generator_status(const GeneratorObject *g) {
    if (g->status == GENERATOR_WAITING) return GENERATOR_RUNNING;
    if (g->status == GENERATOR_READY && g->delegate && drive_passes(g)) return GENERATOR_RUNNING;
    return (GeneratorStatus)g->status;
}

Value generator_delegate(const GeneratorObject *g) {
    return generator_status(g) == GENERATOR_READY && g->state != 0 ? g->delegate : 0;
}

/* ---- The exception that throw(typ, val, tb) means ---- */

static Value exception_made(Value type, Value val) {
    if (!val || val == KR_NONE) return object_call0(type);
    if (value_is_exception(val) && object_is_instance_of(val, (const Type *)type)) return val;
    if (value_is_tuple(val)) return kr_call_ex(type, val, 0);
    return object_call1(type, val);
}

/* Sets the error. False: the arguments do not fit, and TypeError is set to be raised by throw()
 * itself. */
static bool error_set_thrown(Value typ, Value val, Value tb) {
    if (tb == KR_NONE) tb = 0;
    if (tb && !value_is_exact(tb, &kr_type_traceback)) {
        error_raise(&kr_type_TypeError, "throw() third argument must be a traceback object");
        return false;
    }
    if (value_is_exception_class(typ)) {
        Value made = exception_made(typ, val);
        if (!made) return true; /* the constructor's error is thrown instead */
        if (!value_is_exception(made)) {
            error_raise(&kr_type_TypeError,
                        "calling %R should have returned an instance of BaseException, not %T", typ,
                        made);
            return true;
        }
        exception_object(made)->traceback = tb;
        error_raise_object(made);
        return true;
    }
    if (!value_is_exception(typ)) {
        error_raise(&kr_type_TypeError,
                    "exceptions must be classes or instances deriving from BaseException, not %T",
                    typ);
        return false;
    }
    if (val && val != KR_NONE) {
        error_raise(&kr_type_TypeError, "instance exception may not have a separate value");
        return false;
    }
    if (tb) exception_object(typ)->traceback = tb;
    error_raise_object(typ);
    return true;
}

/* ---- Raising the error that is set ---- */

/* The error that is set stays, but for a coroutine. */
static Value throw_finished(const GeneratorObject *g) {
    if (g->type != &kr_type_coroutine) return 0;
    error_clear();
    return error_raise(&kr_type_RuntimeError, "cannot reuse already awaited coroutine");
}

/* What only this generator had is closed, as when its last reference goes. */
static void leave_delegate(GeneratorObject *g) {
    Value delegate = g->delegate;
    g->delegate = 0;
    const Type *type = value_type(delegate);
    bool is_own = (type == &kr_type_generator || type == &kr_type_coroutine) &&
                  generator_object(delegate)->only_await;
    if (is_own) generator_drop(generator_object(delegate));
}

/* The exception that the generator is handling becomes the context. */
static Value resume_with_error(GeneratorObject *g) {
    switch (generator_status(g)) {
    case GENERATOR_WAITING:
    case GENERATOR_RUNNING:
        error_clear();
        return error_raise(&kr_type_ValueError, "%s already executing", generator_kind(g));
    case GENERATOR_FINISHED: g->delegate = 0; return throw_finished(g);
    case GENERATOR_READY: break;
    }
    if (g->delegate) leave_delegate(g);
    if (g->handled) exception_context_set(kr_thread.error, g->handled);
    if (g->state != 0) return generator_resume(g, 0);
    const Code *code = ((const FunctionHead *)g->function)->code;
    kr_profile_enter(code);
    kr_traceback_add(code, -1); /* it has not started: raised at its def */
    kr_profile_leave(code);
    return generator_ended(g);
}

/* What throwing into the iterator came to. */
typedef enum Thrown {
    THROWN_ITEM,    /* it gave a value */
    THROWN_ENDED,   /* the error that is set tells how */
    THROWN_NOWHERE, /* it has no throw() */
    THROWN_FAILED,  /* asking for throw() raised */
} Thrown;

/* Throwing into `delegate`, for which the generator waits and counts as running meanwhile. */
static Thrown delegate_throw(GeneratorObject *g, Value delegate, Value typ, Value val, Value tb,
                             Value *item) {
    Type *type = value_type(delegate);
    bool is_known = type == &kr_type_generator || type == &kr_type_coroutine;
    GeneratorObject *inner = (GeneratorObject *)delegate;
    Value method = is_known ? 0 : object_getattr_optional(delegate, str_intern_text("throw"));
    if (!is_known && !method) return error_is_set() ? THROWN_FAILED : THROWN_NOWHERE;
    Drive d = {.root = g, .leaf = is_known ? inner : g, .depth = 1};
    drive_begin(&d);
    g->status = GENERATOR_WAITING;
    Value args[] = {typ, val, tb};
    *item = is_known ? generator_throw_plain(inner, typ, val, tb)
                     : object_call(method, args,
                                   tb    ? 3
                                   : val ? 2
                                         : 1,
                                   0);
    if (is_known && !*item && !error_is_set()) generator_raise_stop(inner);
    g->status = GENERATOR_READY;
    drive_end(&d);
    return *item ? THROWN_ITEM : THROWN_ENDED;
}

static bool is_generator_exit(Value typ) {
    if (value_is_exception_class(typ))
        return type_is_subtype((const Type *)typ, &kr_type_GeneratorExit);
    return value_is_exception(typ) && object_is_instance_of(typ, &kr_type_GeneratorExit);
}

static int delegate_close(GeneratorObject *g, Value delegate) {
    g->status = GENERATOR_WAITING;
    int status = iterator_close(delegate);
    g->status = GENERATOR_READY;
    return status;
}

/* The iterator has ended: its result is what the generator goes on with, its error is raised there.
 */
static Value resume_with_end(GeneratorObject *g) {
    Value result;
    if (!stop_result_take(&result)) return resume_with_error(g);
    g->delegate = 0;
    return generator_resume(g, result);
}

Value generator_throw(GeneratorObject *g, Value typ, Value val, Value tb) {
    Value delegate = generator_delegate(g);
    if (!delegate || !is_generator_exit(typ)) return generator_throw_plain(g, typ, val, tb);
    if (recursion_check() < 0) return 0;
    if (delegate_close(g, delegate) < 0) return resume_with_error(g);
    return error_set_thrown(typ, val, tb) ? resume_with_error(g) : 0;
}

Value generator_throw_plain(GeneratorObject *g, Value typ, Value val, Value tb) {
    Value delegate = generator_delegate(g), item;
    if (delegate && recursion_check() < 0) return 0;
    if (delegate) {
        switch (delegate_throw(g, delegate, typ, val, tb, &item)) {
        case THROWN_ITEM: return item;
        case THROWN_ENDED: return resume_with_end(g);
        case THROWN_FAILED: return 0;
        case THROWN_NOWHERE: break;
        }
    }
    return error_set_thrown(typ, val, tb) ? resume_with_error(g) : 0;
}

/* ---- close() ---- */

int iterator_close(Value iterator) {
    Type *type = value_type(iterator);
    if (type == &kr_type_generator || type == &kr_type_coroutine)
        return generator_close((GeneratorObject *)iterator);
    Value method = object_getattr_optional(iterator, str_intern_text("close"));
    if (!method && error_is_set()) error_unraisable(iterator);
    if (!method) return 0;
    return object_call0(method) ? 0 : -1;
}

static int close_ignored(const GeneratorObject *g) {
    error_raise(&kr_type_RuntimeError, "%s ignored GeneratorExit", generator_kind(g));
    return -1;
}

int generator_close(GeneratorObject *g) {
    Value delegate = generator_delegate(g);
    if (g->status == GENERATOR_FINISHED) return 0;
    if (recursion_check() < 0) return -1;
    if (!delegate || delegate_close(g, delegate) == 0) {
        Value exit = exception_new(&kr_type_GeneratorExit, tuple_new(0));
        error_raise_object(exit);
    }
    if (resume_with_error(g)) return close_ignored(g);
    if (!error_is_set() || error_catch(&kr_type_StopIteration) ||
        error_catch(&kr_type_GeneratorExit))
        return 0;
    return -1;
}
