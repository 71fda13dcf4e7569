/* Raising from C: core/error.h. */
#include "core/error.h"
#include "exception/exception.h"
#include "exceptions.stub.h"

#include <stdarg.h>
#include <string.h>

/* Walks up from `top` and cuts the link to `exception`, so that the chain stays without a cycle;
 * the second pointer notices a cycle that was there before (Brent would do; this is tortoise and
 * hare). */
static void context_chain_cut(Value top, Value exception) {
    Value slow = top;
    bool step_slow = false;
    for (Value at = top;;) {
        Value next = exception_object(at)->context;
        if (!next) return;
        if (next == exception) {
            exception_object(at)->context = 0;
            return;
        }
        at = next;
        if (at == slow) return;
        if (step_slow) slow = exception_object(slow)->context;
        step_slow = !step_slow;
    }
}

void exception_context_link(Value exception, Value context) {
    exception_object(exception)->context = context;
    if (context) exception_object(context)->is_context = 1;
}

/* What nobody has had as its context is in no chain: so raising one error while handling another,
 * and so on down a recursion, walks none. */
void exception_context_set(Value exception, Value context) {
    if (!context || context == exception) return;
    if (exception_object(exception)->is_context) context_chain_cut(context, exception);
    exception_context_link(exception, context);
}

Value error_raise_earlier(Value earlier) {
    Value later = error_take();
    if (!later) return error_raise_object(earlier);
    exception_context_set(later, earlier);
    return error_raise_object(later);
}

Value error_raise_from(Type *type, const char *format, ...) {
    Value cause = error_take();
    va_list arguments;
    va_start(arguments, format);
    error_raise_list(type, format, arguments);
    va_end(arguments);
    Value error = error_take();
    exception_object(error)->cause = cause;
    exception_object(error)->context = cause;
    return error_raise_object(error);
}

Value error_raise_with_context(Value exception) {
    exception_context_set(exception, kr_thread.handled);
    kr_thread.error = exception;
    return 0;
}

Value error_raise_object(Value exception) {
    kr_thread.error = exception;
    return 0;
}

Value error_raise_value(Type *type, Value argument) {
    Value exception = exception_new(type, tuple_pack(1, argument));
    return exception ? error_raise_with_context(exception) : 0;
}

static Value message_format(const char *format, va_list arguments) {
    StrBuilder message;
    str_builder_init(&message);
    str_builder_vprintf(&message, format, arguments);
    return str_builder_finish(&message);
}

Value error_raise_list(Type *type, const char *format, va_list arguments) {
    Value message = message_format(format, arguments);
    return message ? error_raise_value(type, message) : 0;
}

Value error_raise(Type *type, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    error_raise_list(type, format, arguments);
    va_end(arguments);
    return 0;
}

Value error_raise_attribute(Value object, Value name, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value message = message_format(format, arguments);
    va_end(arguments);
    if (!message) return 0;
    Value exception = exception_new(&kr_type_AttributeError, tuple_pack(1, message));
    AttributeErrorObject *error = (AttributeErrorObject *)exception;
    error->obj = object;
    error->name = name;
    return error_raise_with_context(exception);
}

Value error_raise_no_attribute(Value object, Value name) {
    if (value_is_class(object))
        return error_raise_attribute(object, name, "type object '%N' has no attribute '%S'",
                                     (Type *)object, name);
    return error_raise_attribute(object, name, "'%T' object has no attribute '%S'", object, name);
}

void error_attribute_context(Value object, Value name) {
    if (!error_matches(&kr_type_AttributeError)) return;
    AttributeErrorObject *error = (AttributeErrorObject *)kr_thread.error;
    if (error->obj || error->name) return;
    error->obj = object;
    error->name = name;
}

Value error_raise_name(Value name) {
    Value message = str_printf("name '%S' is not defined", name);
    if (!message) return 0;
    Value exception = exception_new(&kr_type_NameError, tuple_pack(1, message));
    ((NameErrorObject *)exception)->name = name;
    return error_raise_with_context(exception);
}

Value error_raise_import(Type *type, Value message, Value name, Value path) {
    Value exception = exception_new(type, tuple_pack(1, message));
    ImportErrorObject *error = (ImportErrorObject *)exception;
    error->name = name;
    error->path = path;
    return error_raise_with_context(exception);
}

Value error_raise_key(Value key) { return error_raise_value(&kr_type_KeyError, key); }

Value error_raise_stop(Value value) {
    Value args = value ? tuple_pack(1, value) : tuple_new(0);
    return error_raise_with_context(exception_new(&kr_type_StopIteration, args));
}

Value error_raise_os(int number, Value path, Value path2) {
    Value text = str_from_text(strerror(number));
    Value code = small_make(number);
    Value args = path2  ? tuple_pack(5, code, text, path, KR_NONE, path2)
                 : path ? tuple_pack(3, code, text, path)
                        : tuple_pack(2, code, text);
    Value exception = exception_new(os_error_type(number), args);
    return exception ? error_raise_with_context(exception) : 0;
}

Value error_raise_memory(void) {
    return error_raise_with_context(exception_new(&kr_type_MemoryError, tuple_new(0)));
}

bool error_matches(const Type *type) {
    return kr_thread.error && object_is_instance_of(kr_thread.error, type);
}

Value error_take(void) {
    Value error = kr_thread.error;
    kr_thread.error = 0;
    return error;
}

bool error_catch(const Type *type) {
    if (!error_matches(type)) return false;
    kr_thread.error = 0;
    return true;
}
