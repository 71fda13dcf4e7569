/* Reports of exceptions as CPython 3.11 prints them: traceback, chain, notes, groups. */
#include "exception/report.h"

#include "core/names.h"
#include "core/thread.h"
#include "core/type.h"
#include "module/module.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

enum {
    TRACEBACK_LIMIT = 1000,   /* sys.tracebacklimit's default */
    REPEATED_LINES_SHOWN = 3, /* of a recursion */
    GROUP_WIDTH_MAX = 15,
    GROUP_DEPTH_MAX = 10,
};

static void report_init(Report *report) {
    *report = (Report){.seen = set_new()};
    str_builder_init(&report->out);
}

void report_line_start(Report *report) {
    for (int i = 0; i < report->depth; i++) str_builder_ascii(&report->out, "  ", 2);
    if (report->depth > 0) str_builder_ascii(&report->out, "| ", 2);
}

static void line_text(Report *report, const char *text) {
    report_line_start(report);
    str_builder_text(&report->out, text);
    str_builder_char(&report->out, '\n');
}

/* A value's attribute; 0 if there is none or it cannot be had. Sets no error. */
static Value attribute_quiet(Value v, const char *name) {
    Value value = object_getattr_text(v, name);
    error_clear();
    return value;
}

/* ---- Traceback ---- */

static const TracebackObject *traceback_object(Value v) { return (const TracebackObject *)v; }

static void step_show(Report *report, const TracebackObject *tb) {
    const Code *code = tb->code;
    Value filename = code->details->filename ? code->details->filename : str_from_text("<unknown>");
    report_line_start(report);
    str_builder_printf(&report->out, "  File \"%S\", line %ld, in %S\n", filename,
                       (long)traceback_line(tb), code->name);
    int64_t site = tb->lasti < 0 ? -1 : tb->lasti / SITE_BYTES;
    bool has_site = site >= 0 && site < (int64_t)code->details->site_count;
    source_line_show(report, filename, traceback_line(tb),
                     has_site ? &code->details->sites[site] : 0);
}

static void repetition_show(Report *report, int64_t count) {
    count -= REPEATED_LINES_SHOWN;
    if (count <= 0) return;
    /* Without the margin of groups, as CPython 3.11. */
    str_builder_printf(&report->out, "  [Previous line repeated %ld more time%s]\n", (long)count,
                       count > 1 ? "s" : "");
}

static bool step_repeats(const TracebackObject *tb, const TracebackObject *before) {
    return before && tb->code->details->filename == before->code->details->filename &&
           traceback_line(tb) == traceback_line(before) && tb->code->name == before->code->name;
}

static int64_t traceback_limit(void) {
    Value sys = module_import_text("sys");
    Value limit = sys ? dict_get_text(module_object(sys)->dict, "tracebacklimit") : 0;
    error_clear();
    int64_t number;
    if (!limit || !value_is_int(limit) || !int_fits_i64(limit, &number)) return TRACEBACK_LIMIT;
    return number;
}

static int64_t traceback_length(Value traceback) {
    int64_t length = 0;
    for (; traceback; traceback = traceback_object(traceback)->next) length++;
    return length;
}

/* Where the last `count` steps begin. */
static Value traceback_last(Value traceback, int64_t count) {
    for (int64_t rest = traceback_length(traceback); rest > count; rest--)
        traceback = traceback_object(traceback)->next;
    return traceback;
}

static void steps_show(Report *report, Value traceback, int64_t limit) {
    int64_t repeated = 0;
    const TracebackObject *before = 0;
    for (Value at = traceback; at && limit-- > 0; at = traceback_object(at)->next) {
        const TracebackObject *tb = traceback_object(at);
        if (!step_repeats(tb, before)) {
            repetition_show(report, repeated);
            repeated = 0;
        }
        before = tb;
        if (++repeated <= REPEATED_LINES_SHOWN) step_show(report, tb);
    }
    repetition_show(report, repeated);
}

static bool value_is_group(Value v) {
    return object_is_instance_of(v, &kr_type_BaseExceptionGroup);
}

/* The last steps are shown. The stack holds more calls than the recursion limit tells of: where
 * that was not raised, the report ends after as many as it tells, so that it says where the
 * recursion began. */
static Value steps_start(Value exception, Value traceback, int64_t limit) {
    bool is_recursion =
        object_is_instance_of(exception, &kr_type_RecursionError) && recursion_limit_get() <= limit;
    return is_recursion ? traceback : traceback_last(traceback, limit);
}

static void traceback_show(Report *report, Value exception) {
    Value traceback = exception_object(exception)->traceback;
    int64_t limit = traceback_limit();
    if (!traceback || limit <= 0) return;
    if (value_is_group(exception)) {
        for (int i = 0; i < report->depth; i++) str_builder_ascii(&report->out, "  ", 2);
        if (report->depth > 0) str_builder_text(&report->out, report->depth == 1 ? "+ " : "| ");
        str_builder_text(&report->out, "Exception Group Traceback (most recent call last):\n");
    } else {
        line_text(report, "Traceback (most recent call last):");
    }
    steps_show(report, steps_start(exception, traceback, limit), limit);
}

/* ---- The exception's own lines ---- */

/* The text under a SyntaxError's file line, with carets. offset and end count characters from 1; 0:
 * no carets. */
static void syntax_text_show(Report *report, Value text, int64_t offset, int64_t end) {
    const StrObject *s = str_object(text);
    uint64_t start = 0, stop = s->length;
    while (stop > 0 && (str_at(s, stop - 1) == '\n' || str_at(s, stop - 1) == '\r')) stop--;
    while (start < stop &&
           (str_at(s, start) == ' ' || str_at(s, start) == '\t' || str_at(s, start) == '\f'))
        start++;
    report_line_start(report);
    str_builder_text(&report->out, "    ");
    str_builder_slice(&report->out, text, start, stop);
    str_builder_char(&report->out, '\n');
    if (offset < 1) return;
    /* CPython keeps both inside the text in UTF-8, though they count characters. */
    size_t size = s->length;
    if (!str_utf8(text, &size)) error_clear();
    int64_t behind = (int64_t)(size - (s->length - stop)) + 1;
    if (offset > behind) offset = behind;
    if (end > (int64_t)size + 1) end = (int64_t)size + 1;
    int64_t column = offset - 1 - (int64_t)start, width = end > offset ? end - offset : 1;
    if (column < 0) return;
    report_line_start(report);
    str_builder_text(&report->out, "    ");
    for (int64_t i = 0; i < column; i++) str_builder_char(&report->out, ' ');
    for (int64_t i = 0; i < width; i++) str_builder_char(&report->out, '^');
    str_builder_char(&report->out, '\n');
}

static int64_t integer_or(Value v, int64_t otherwise) {
    int64_t number;
    return v && value_is_int(v) && int_fits_i64(v, &number) ? number : otherwise;
}

/* The place a SyntaxError tells of. */
static void syntax_place_show(Report *report, Value exception) {
    Value filename = attribute_quiet(exception, "filename"),
          text = attribute_quiet(exception, "text");
    int64_t line = integer_or(attribute_quiet(exception, "lineno"), -1);
    if (line < 0) return;
    if (!filename || !value_is_str(filename)) filename = str_from_text("<string>");
    report_line_start(report);
    str_builder_printf(&report->out, "  File \"%S\", line %ld\n", filename, (long)line);
    if (!text || !value_is_str(text)) return;
    int64_t offset = integer_or(attribute_quiet(exception, "offset"), 0);
    int64_t end_line = integer_or(attribute_quiet(exception, "end_lineno"), line);
    int64_t end = integer_or(attribute_quiet(exception, "end_offset"), 0);
    if (end_line > line) end = (int64_t)str_object(text)->length + 1;
    syntax_text_show(report, text, offset, end);
}

static void type_name_show(Report *report, Type *type) {
    type_ensure(type);
    Value module = type_module_name(type);
    error_clear();
    if (!module || !value_is_str(module))
        str_builder_text(&report->out, "<unknown>.");
    else if (!str_equals_text(module, "builtins") && !str_equals_text(module, "__main__"))
        str_builder_printf(&report->out, "%S.", module);
    str_builder_str(&report->out, type->qualname);
}

static void message_show(Report *report, Value exception, bool is_syntax) {
    report_line_start(report);
    type_name_show(report, value_type(exception));
    Value message = is_syntax ? attribute_quiet(exception, "msg") : exception;
    Value text = message ? object_str(message) : 0;
    if (!text) {
        error_clear();
        text = str_from_text("<exception str() failed>");
    }
    if (str_object(text)->length > 0) str_builder_printf(&report->out, ": %S", text);
    Value suggestion = suggestion_for_exception(exception);
    if (suggestion) str_builder_printf(&report->out, ". Did you mean: '%S'?", suggestion);
    str_builder_char(&report->out, '\n');
}

/* Appends text, each of its lines with the margin. */
static void lines_show(Report *report, Value text) {
    const StrObject *s = str_object(text);
    uint64_t start = 0;
    for (uint64_t i = 0; i <= s->length; i++) {
        if (i < s->length && str_at(s, i) != '\n') continue;
        report_line_start(report);
        str_builder_slice(&report->out, text, start, i);
        str_builder_char(&report->out, '\n');
        start = i + 1;
    }
}

static Value text_or(Value text, const char *otherwise) {
    if (text) return text;
    error_clear();
    return str_from_text(otherwise);
}

static void notes_show(Report *report, Value exception) {
    Value notes = attribute_quiet(exception, "__notes__");
    if (!notes || notes == KR_NONE) return;
    if (!value_is_list(notes) && !value_is_tuple(notes)) {
        lines_show(report, text_or(object_repr(notes), "<__notes__ repr() failed>"));
        return;
    }
    Value items = tuple_from_iterable(notes);
    for (size_t i = 0; items && i < tuple_length(items); i++)
        lines_show(report, text_or(object_str(tuple_get(items, i)), "<note str() failed>"));
}

static void exception_show(Report *report, Value exception) {
    traceback_show(report, exception);
    Value marker = attribute_quiet(exception, "print_file_and_line");
    if (marker) syntax_place_show(report, exception);
    message_show(report, exception, marker != 0);
    notes_show(report, exception);
}

/* ---- Chains and groups ---- */

static void chain_show(Report *report, Value exception);

static void group_separator(Report *report, size_t index, bool truncated) {
    for (int i = 0; i < report->depth; i++) str_builder_ascii(&report->out, "  ", 2);
    str_builder_text(&report->out, index == 0 ? "+-" : "  ");
    if (truncated)
        str_builder_text(&report->out, "+---------------- ... ----------------\n");
    else
        str_builder_printf(&report->out, "+---------------- %zu ----------------\n", index + 1);
}

static void group_close(Report *report) {
    for (int i = 0; i < report->depth; i++) str_builder_ascii(&report->out, "  ", 2);
    str_builder_text(&report->out, "+------------------------------------\n");
    report->need_close = false;
}

static void group_show(Report *report, Value group) {
    if (report->depth > GROUP_DEPTH_MAX) {
        report_line_start(report);
        str_builder_printf(&report->out, "... (max_group_depth is %d)\n", GROUP_DEPTH_MAX);
        return;
    }
    bool is_root = report->depth == 0;
    if (is_root) report->depth = 1;
    exception_show(report, group);
    Value members = ((const ExceptionGroupObject *)group)->exceptions;
    size_t count = tuple_length(members),
           shown = count <= GROUP_WIDTH_MAX ? count : GROUP_WIDTH_MAX + 1;
    report->need_close = false;
    for (size_t i = 0; i < shown; i++) {
        bool last = i + 1 == shown, truncated = i >= GROUP_WIDTH_MAX;
        if (last) report->need_close = true;
        group_separator(report, i, truncated);
        report->depth++;
        if (truncated) {
            size_t rest = count - GROUP_WIDTH_MAX;
            report_line_start(report);
            str_builder_printf(&report->out, "and %zu more exception%s\n", rest,
                               rest > 1 ? "s" : "");
        } else {
            chain_show(report, tuple_get(members, i));
        }
        if (last && report->need_close) group_close(report);
        report->depth--;
    }
    if (is_root) report->depth = 0;
}

static Value identity(Value v) { return int_from_u64(v); }

/* The exception that led to this one, and how the report puts it; 0: none, or it has been shown. */
static Value chain_next(Report *report, Value exception, const char **how) {
    const ExceptionObject *e = exception_object(exception);
    *how = e->cause ? "The above exception was the direct cause of the following exception:"
                    : "During handling of the above exception, another exception occurred:";
    Value next = e->cause ? e->cause : e->suppress_context ? 0 : e->context;
    return next && set_contains(report->seen, identity(next)) == 0 ? next : 0;
}

typedef struct ChainLink {
    Value exception;
    const char *how; /* how it relates to the one above it in the report, or 0 */
} ChainLink;

/* Iterative: a chain may be as long as a loop that handles an error while handling another. */
static void chain_show(Report *report, Value exception) {
    if (recursion_check() < 0) return; /* groups nest */
    Value chain = list_new(4);
    const char *how;
    for (Value at = exception; at; at = chain_next(report, at, &how)) {
        set_add(report->seen, identity(at));
        list_append(chain, at);
    }
    for (size_t i = list_length(chain); i > 0; i--) {
        Value at = list_get(chain, i - 1);
        if (value_is_group(at))
            group_show(report, at);
        else
            exception_show(report, at);
        if (i == 1) return;
        how = exception_object(list_get(chain, i - 2))->cause
                  ? "The above exception was the direct cause of the following exception:"
                  : "During handling of the above exception, another exception occurred:";
        line_text(report, "");
        line_text(report, how);
        line_text(report, "");
    }
}

Value report_exception(Value exception) {
    Report report;
    report_init(&report);
    chain_show(&report, exception);
    return str_builder_finish(&report.out);
}

/* ---- Writing ---- */

static Value sys_attribute(const char *name) {
    Value sys = module_import_text("sys");
    Value value = sys ? dict_get_text(module_object(sys)->dict, name) : 0;
    error_clear();
    return value;
}

void report_write(Value text) {
    Value file = sys_attribute("stderr");
    if (file == KR_NONE || !text) return;
    if (file && object_method(file, "write", &text, 1)) {
        object_method(file, "flush", 0, 0);
        error_clear();
        return;
    }
    error_clear();
    size_t length;
    const char *bytes = str_utf8(text, &length);
    if (write(2, bytes, length) < 0) return; /* nowhere left to complain */
}

static void report_print(Value exception) {
    Value text = report_exception(exception);
    error_clear();
    report_write(text);
}

int report_exit_status(Value exception) {
    Value code = attribute_quiet(exception, "code");
    if (!code || code == KR_NONE) return 0;
    if (value_is_int(code)) {
        int64_t status;
        return int_fits_i64(code, &status) ? (int)(status & 0xff) : 0xff;
    }
    Value text = object_str(code);
    error_clear();
    if (text) report_write(str_printf("%S\n", text));
    return 1;
}

static void traceback_args(Value exception, Value args[3]) {
    Value traceback = exception_object(exception)->traceback;
    args[0] = value_of(value_type(exception));
    args[1] = exception;
    args[2] = traceback ? traceback : KR_NONE;
}

/* Runs a hook that the program put in the place of ours. The status of a SystemExit it raises, or
 * -1. */
static int hook_run(Value hook, Value exception) {
    Value args[3];
    traceback_args(exception, args);
    if (object_call(hook, args, 3, 0)) return -1;
    Value failure = error_take();
    if (object_is_instance_of(failure, &kr_type_SystemExit)) return report_exit_status(failure);
    report_write(str_from_text("Error in sys.excepthook:\n"));
    report_print(failure);
    report_write(str_from_text("\nOriginal exception was:\n"));
    report_print(exception);
    return -1;
}

int report_uncaught(Value exception) {
    error_clear();
    kr_thread.handled = 0;
    if (object_is_instance_of(exception, &kr_type_SystemExit)) return report_exit_status(exception);
    Value hook = sys_attribute("excepthook"), original = sys_attribute("__excepthook__");
    if (hook && hook != original) {
        int status = hook_run(hook, exception);
        if (status >= 0) return status;
    } else {
        if (!hook) report_write(str_from_text("sys.excepthook is missing\n"));
        report_print(exception);
    }
    return object_is_instance_of(exception, &kr_type_KeyboardInterrupt) ? 128 + SIGINT : 1;
}

/* ---- Errors nobody can receive ---- */

void unraisable_print(const char *message, Value exception, Value where) {
    Value text = 0;
    if (where && where != KR_NONE) {
        Value repr = text_or(object_repr(where), "<object repr() failed>");
        text = str_printf("%s: %S\n", message ? message : "Exception ignored in", repr);
    }
    Value report = report_exception(exception);
    error_clear();
    if (text && report) report = str_concat(text, report);
    report_write(report);
}

void error_unraisable_in(const char *message, Value where) {
    Value exception = error_take();
    if (!exception) return;
    Value hook = sys_attribute("unraisablehook"), original = sys_attribute("__unraisablehook__");
    if (!hook || hook == original) {
        unraisable_print(message, exception, where);
        return;
    }
    Value arguments = unraisable_arguments(message, exception, where);
    if (arguments && object_call1(hook, arguments)) return;
    error_clear();
    unraisable_print(message, exception, where);
}

void error_unraisable(Value where) { error_unraisable_in(0, where); }
