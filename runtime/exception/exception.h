/* Exceptions, for use inside exception/ and by those who make them with attributes.
 *
 * Every kind of exception starts as ExceptionObject (abi/layout.h); kinds with attributes of their
 * own follow it with named words. A field that is 0 reads as None. */
#ifndef KRAIT_EXCEPTION_EXCEPTION_H
#define KRAIT_EXCEPTION_EXCEPTION_H

#include "containers/containers.h"
#include "core/object.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"

typedef struct SystemExitObject {
    ExceptionObject head;
    Value code;
} SystemExitObject;

typedef struct StopIterationObject {
    ExceptionObject head;
    Value value;
} StopIterationObject;

typedef struct AttributeErrorObject {
    ExceptionObject head;
    Value obj, name;
} AttributeErrorObject;

typedef struct NameErrorObject {
    ExceptionObject head;
    Value name;
} NameErrorObject;

typedef struct ImportErrorObject {
    ExceptionObject head;
    Value msg, name, path;
} ImportErrorObject;

typedef struct OSErrorObject {
    ExceptionObject head;
    Value number, strerror, filename, filename2;
    Value written; /* characters_written of BlockingIOError; 0: not set */
} OSErrorObject;

typedef struct SyntaxErrorObject {
    ExceptionObject head;
    Value msg, filename, lineno, offset, text, end_lineno, end_offset, print_file_and_line;
} SyntaxErrorObject;

/* Encode, decode and translate errors; translate leaves encoding 0. start and end are ints. */
typedef struct UnicodeErrorObject {
    ExceptionObject head;
    Value encoding, object, start, end, reason;
} UnicodeErrorObject;

typedef struct ExceptionGroupObject {
    ExceptionObject head;
    Value message, exceptions; /* str, tuple */
} ExceptionGroupObject;

/* A site stands for one instruction of CPython, which has two bytes: so offsets lead into
 * co_positions() and co_lines(). */
enum { SITE_BYTES = 2 };

/* One step of a traceback. frame is made when it is first asked for. */
typedef struct TracebackObject {
    Type *type;
    Value next;       /* TracebackObject, or 0: where the exception was raised */
    Value frame;      /* FrameObject or 0 */
    Value record;     /* variables of the activation (frame_locals.h), or 0 */
    Value outer;      /* the step from which a program came to this one, or 0 */
    const Code *code; /* 0 only for tracebacks made by the program from a frame without code */
    const void *base; /* of the activation that the exception left; 0: not known */
    int32_t lasti;    /* SITE_BYTES times the index into code->sites; -1: known by line only */
    int32_t line;     /* given by the program; TRACEBACK_LINE_OF_SITE: that of lasti */
} TracebackObject;
/* No line that a program has a use for. */
enum { TRACEBACK_LINE_OF_SITE = INT32_MIN + 1 };
int32_t traceback_line(const TracebackObject *tb);
/* Whose globals the code of the step ran with; NULL: nobody knows. No raise. */
const ModuleObject *traceback_module(const TracebackObject *tb);

/* What a program can see of an activation: made from a traceback, or by sys._getframe. */
typedef struct FrameObject {
    Type *type;
    const Code *code;
    Value back;       /* FrameObject or 0 */
    Value globals;    /* dict */
    Value locals;     /* dict of nothing, where variables are not kept; 0 until asked for */
    Value record;     /* of its activation (frame_locals.h); 0: it has none, or not looked for */
    Value tracer;     /* f_trace, or 0 */
    Value generator;  /* whose frame it is and that may be suspended, or 0 */
    const void *base; /* of the activation (module/frames.h); 0: it is over, or was none */
    const char *call; /* the call it waited for when this was made; 0: see line */
    int64_t line;
    int64_t lasti; /* as above */
} FrameObject;

extern Type kr_type_traceback, kr_type_frame;

static inline ExceptionObject *exception_object(Value v) { return (ExceptionObject *)v; }
static inline bool value_is_exception(Value v) {
    return v != 0 && value_is_object(v) && value_has_flag(v, TYPE_EXCEPTION);
}
/* A class that may be raised. */
static inline bool value_is_exception_class(Value v) {
    return v && value_is_class(v) && type_is_subtype((const Type *)v, &kr_type_BaseException);
}

/* An instance of a builtin exception type (not of one written in Python) with these arguments
 * (tuple), its fields filled in as the constructor would. 0 with an error if the arguments do not
 * fit. */
Value exception_new(Type *type, Value args);
/* Raises exception: the handled one becomes its context. Result 0. */
Value error_raise_with_context(Value exception);
/* Sets exception.__context__, breaking cycles that this would make. */
void exception_context_set(Value exception, Value context);
/* Stores it (0: none), whatever cycle that makes: all stores go here or through the function above.
 */
void exception_context_link(Value exception, Value context);
/* TypeError unless keywords are absent or empty: -1. */
int exception_no_keywords(Value exception, Value kwargs);
/* The type of OSError that an errno stands for. */
Type *os_error_type(int number);

/* Gives a builtin type a second base, which a stub cannot say. Called once, when its module is
 * made. */
void exception_base_add(Type *type, Type *second);

/* Traceback steps. base: of the activation that the exception leaves, or 0. */
Value traceback_new(Value next, const Code *code, int64_t site, const void *base);
/* The frame of a generator, wherever that is now. */
Value frame_of_generator(Value generator);
/* A frame that is not on the stack. */
Value frame_new(const Code *code, int64_t line, Value back);
/* Is its activation still on the stack? */
bool frame_is_active(const FrameObject *frame);
/* The frame `depth` calls above the innermost Python function, with those around it as f_back; 0
 * without an error if the stack is not that deep. */
Value frame_active(int64_t depth);
/* Where the frame is now, or was when it ended. */
int64_t frame_line(const FrameObject *frame);

/* Distance between two names as CPython's suggestions measure it (2 for a changed letter, 1 for a
 * changed case); more than `limit` is reported as limit + 1. */
size_t suggestion_distance(Value a, Value b, size_t limit);
/* The name in `candidates` (list of str) that is nearest to `name`, or 0. Sets no error. */
Value suggestion_find(Value name, Value candidates);
/* What to propose for an uncaught AttributeError or NameError, or 0. Sets no error. */
Value suggestion_for_exception(Value exception);

/* The whole report of an exception as text: chain, traceback, message. 0 with an error. */
Value report_exception(Value exception);
/* Writes text to sys.stderr, or to descriptor 2 if that is not possible. Sets no error. */
void report_write(Value text);
/* Prints an uncaught exception through sys.excepthook and clears the error state; the exit status.
 */
int report_uncaught(Value exception);
/* "MESSAGE: WHERE" and the report, to sys.stderr. message 0: "Exception ignored in". Sets no error.
 */
void unraisable_print(const char *message, Value exception, Value where);
/* error_unraisable with another message. */
void error_unraisable_in(const char *message, Value where);
/* What sys.unraisablehook is called with; in sys. */
Value unraisable_arguments(const char *message, Value exception, Value where);
/* What process status SystemExit asks for; prints its text where it is no number. */
int report_exit_status(Value exception);

#endif
