/* raise, except, with and assert, as compiled code calls them. */
#include "exception/exception.h"
#include "exceptions.stub.h"

/* The exception that `raise v` means: v itself, or an instance of the class v. 0 with
 * TypeError(`complaint`). */
static Value exception_instance(Value v, const char *complaint) {
    if (value_is_exception(v)) return v;
    if (!value_is_exception_class(v)) return error_raise(&kr_type_TypeError, "%s", complaint);
    Value made = object_call0(v);
    if (!made || value_is_exception(made)) return made;
    return error_raise(&kr_type_TypeError,
                       "calling %R should have returned an instance of BaseException, not %R", v,
                       value_of(value_type(made)));
}

static int cause_set(Value exception, Value cause) {
    if (cause != KR_NONE) {
        cause = exception_instance(cause, "exception causes must derive from BaseException");
        if (!cause) return -1;
    }
    exception_object(exception)->cause = cause == KR_NONE ? 0 : cause;
    exception_object(exception)->suppress_context = 1;
    return 0;
}

int kr_raise(Value exception, Value cause) {
    Value made = exception_instance(exception, "exceptions must derive from BaseException");
    if (!made || (cause && cause_set(made, cause) < 0)) return -1;
    error_raise_with_context(made);
    return -1;
}

/* -1: raised again, traceback and all; -2: there was none, and the RuntimeError about that begins
 * here. */
int kr_reraise(void) {
    if (!kr_thread.handled) {
        error_raise(&kr_type_RuntimeError, "No active exception to reraise");
        return -2;
    }
    kr_thread.error = kr_thread.handled;
    return -1;
}

Value kr_except_enter(Value *before) {
    Value exception = error_take();
    *before = kr_thread.handled;
    kr_thread.handled = exception;
    return exception;
}

void kr_except_leave(Value before) { kr_thread.handled = before; }

int kr_error_restore(Value exception) {
    kr_thread.error = exception;
    return -1;
}

static int catch_check(Value cls) {
    if (value_is_exception_class(cls)) return 0;
    error_raise(&kr_type_TypeError,
                "catching classes that do not inherit from BaseException is not allowed");
    return -1;
}

int kr_except_match(Value exception, Value cls) {
    const Type *type = value_type(exception);
    if (!value_is_tuple(cls))
        return catch_check(cls) < 0 ? -1 : type_is_subtype(type, (const Type *)cls);
    /* All are checked first: a wrong entry is an error even behind one that matches. */
    for (size_t i = 0; i < tuple_length(cls); i++)
        if (catch_check(tuple_get(cls, i)) < 0) return -1;
    for (size_t i = 0; i < tuple_length(cls); i++)
        if (type_is_subtype(type, (const Type *)tuple_get(cls, i))) return 1;
    return 0;
}

Value kr_with_exit_call(Value exit, Value exception) {
    if (!exception || exception == KR_NONE) return object_call3(exit, KR_NONE, KR_NONE, KR_NONE);
    Value traceback = exception_object(exception)->traceback;
    return object_call3(exit, value_of(value_type(exception)), exception,
                        traceback ? traceback : KR_NONE);
}

int kr_with_exit(Value exit, Value exception) {
    Value result = kr_with_exit_call(exit, exception);
    return result ? object_truth(result) : -1;
}

int kr_assert_fail(Value message) {
    Value args = message ? tuple_pack(1, message) : tuple_new(0);
    error_raise_with_context(exception_new(&kr_type_AssertionError, args));
    return -1;
}

int kr_raise_unbound_local(Value name) {
    error_raise(&kr_type_UnboundLocalError,
                "cannot access local variable '%S' where it is not associated with a value", name);
    return -1;
}

int kr_raise_unbound_free(Value name) {
    error_raise(&kr_type_NameError,
                "cannot access free variable '%S' where it is not associated with a value in "
                "enclosing scope",
                name);
    return -1;
}
