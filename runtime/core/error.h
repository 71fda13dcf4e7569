/* Raising. An error is "set" in kr_thread.error; the function then returns its sentinel (0 for a
 * Value, -1 for an int). Every one of these returns 0, so that `return raise_type_error(...)` fits.
 */
#ifndef KRAIT_CORE_ERROR_H
#define KRAIT_CORE_ERROR_H

#include "abi/layout.h"

#include <stdarg.h>

/* The types of the builtin exceptions: kr_type_TypeError, ... declared in
 * exception/exceptions.stub.h. */
extern Type kr_type_BaseException, kr_type_Exception, kr_type_TypeError, kr_type_ValueError,
    kr_type_IndexError, kr_type_KeyError, kr_type_AttributeError, kr_type_NameError,
    kr_type_UnboundLocalError, kr_type_RuntimeError, kr_type_RecursionError,
    kr_type_NotImplementedError, kr_type_StopIteration, kr_type_StopAsyncIteration,
    kr_type_OverflowError, kr_type_ZeroDivisionError, kr_type_ArithmeticError,
    kr_type_FloatingPointError, kr_type_AssertionError, kr_type_ImportError,
    kr_type_ModuleNotFoundError, kr_type_LookupError, kr_type_MemoryError, kr_type_OSError,
    kr_type_EOFError, kr_type_BufferError, kr_type_SystemError, kr_type_SystemExit,
    kr_type_KeyboardInterrupt, kr_type_GeneratorExit, kr_type_UnicodeError,
    kr_type_UnicodeDecodeError, kr_type_UnicodeEncodeError, kr_type_UnicodeTranslateError,
    kr_type_ReferenceError, kr_type_SyntaxError, kr_type_IndentationError, kr_type_TabError,
    kr_type_Warning, kr_type_DeprecationWarning, kr_type_RuntimeWarning, kr_type_UserWarning,
    kr_type_BytesWarning, kr_type_ResourceWarning, kr_type_SyntaxWarning,
    kr_type_BaseExceptionGroup, kr_type_ExceptionGroup;

/* Raises type(message). The format takes, beyond printf's %s %d %i %u %x %c %g %ld %lld %zd %zu %%
 * with width and precision:
 *   %R %S %A   repr, str, ascii of a Value
 *   %T         the name of the type of a Value
 *   %G         the same, but None for None: what CPython's argument parsers say they were given
 *   %N         the name of a Type *
 * If a repr itself raises, that error is the one set. */
Value error_raise(Type *type, const char *format, ...);
Value error_raise_list(Type *type, const char *format, va_list arguments);
/* The class of errors of a native module: made when it is first asked for, and kept in *slot
 * (static data). doc may be NULL. 0 with the error set. */
Value error_class(Value *slot, const char *module, const char *name, Value base, const char *doc);
/* The same with the arguments as given: type(*args). */
Value error_raise_value(Type *type, Value argument);
Value error_raise_key(Value key);    /* KeyError(key), also where key is a tuple */
Value error_raise_stop(Value value); /* StopIteration(value); value 0: without */
Value error_raise_os(int number, Value path,
                     Value path2); /* OSError of errno's subclass; paths may be 0 */
Value error_raise_memory(void);
/* AttributeError with name and obj set; the first with a text of its own, the second "'X' object
 * has no attribute 'name'". */
Value error_raise_attribute(Value object, Value name, const char *format, ...);
Value error_raise_no_attribute(Value object, Value name);
/* If an AttributeError without name and obj is set (raised by __getattr__, ...): gives it these. */
void error_attribute_context(Value object, Value name);
Value error_raise_name(Value name); /* NameError "name 'x' is not defined" */
/* ImportError or a subtype; name and path may be 0. */
Value error_raise_import(Type *type, Value message, Value name, Value path);
Value error_raise_object(Value exception); /* this object, as it is */
/* Goes on with an error that was taken before more was done: if that has set an error, too, the
 * earlier one becomes its context. */
Value error_raise_earlier(Value earlier);
/* Raises type(message) instead of the error that is set, which becomes its cause. */
Value error_raise_from(Type *type, const char *format, ...);

static inline bool error_is_set(void) { return kr_thread.error != 0; }
/* Is the error that is set of this type? (False if none is set.) */
bool error_matches(const Type *type);
/* Takes the error: it is no longer set. 0 if there was none. */
Value error_take(void);
static inline void error_clear(void) { kr_thread.error = 0; }
/* Takes the error if it is of this type; false leaves it as it is. */
bool error_catch(const Type *type);
/* Prints "Exception ignored in: ..." for the error that is set, and clears it. */
void error_unraisable(Value where);

#endif
