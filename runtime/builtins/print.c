/* print and input. */
#include "builtins.stub.h"
#include "containers/containers.h"
#include "io/stdio.h"
#include "module/module.h"
#include "text/str.h"

/* sys.NAME as the program has set it; 0 if it was deleted. No raise. */
static Value sys_stream(Value *cached_name, const char *name) {
    if (!*cached_name) *cached_name = str_intern_text(name);
    static ModuleObject *sys;
    if (!sys) sys = (ModuleObject *)module_import_text("sys");
    return sys ? dict_get_str(sys->dict, *cached_name) : 0;
}

static Value stdout_get(void) {
    static Value name;
    return sys_stream(&name, "stdout");
}

static int text_write(Value file, Value text) {
    text = object_str(text); /* of a subclass: what its __str__ says */
    if (!text) return -1;
    int written = text_file_write(file, text);
    if (written != 0) return written < 0 ? -1 : 0;
    return object_method(file, "write", &text, 1) ? 0 : -1;
}

/* KR_NONE becomes 0: the usual separator. -1 with TypeError for anything but a str. */
static int separator_check(Value *separator, const char *what) {
    if (*separator == KR_NONE) *separator = 0;
    if (!*separator || value_is_str(*separator)) return 0;
    error_raise(&kr_type_TypeError, "%s must be None or a string, not %T", what, *separator);
    return -1;
}

static Value space(void) { return str_from_char(' '); }
static Value newline(void) { return str_from_char('\n'); }

Value kr_builtins_print(Value sep, Value end, Value file, Value flush, Value args) {
    if (file == KR_NONE) {
        file = stdout_get();
        if (!file) return error_raise(&kr_type_RuntimeError, "lost sys.stdout");
        if (file == KR_NONE) return KR_NONE;
    }
    if (separator_check(&sep, "sep") < 0 || separator_check(&end, "end") < 0) return 0;
    for (size_t i = 0; i < tuple_length(args); i++) {
        if (i > 0 && text_write(file, sep ? sep : space()) < 0) return 0;
        if (text_write(file, tuple_get(args, i)) < 0) return 0;
    }
    if (text_write(file, end ? end : newline()) < 0) return 0;
    int flushes = flush == KR_FALSE ? 0 : object_truth(flush);
    if (flushes < 0 || (flushes && !object_method(file, "flush", 0, 0))) return 0;
    return KR_NONE;
}

/* ---- input ---- */

static Value stream_required(const char *name) {
    Value cached = 0, stream = sys_stream(&cached, name);
    if (stream && stream != KR_NONE) return stream;
    return error_raise(&kr_type_RuntimeError, "input(): lost sys.%s", name);
}

static void flush_quietly(Value file) {
    if (!object_method(file, "flush", 0, 0)) error_clear();
}

static Value line_strip(Value line) {
    if (!value_is_str(line))
        return error_raise(&kr_type_TypeError, "object.readline() returned non-string");
    const StrObject *s = str_object(line);
    if (s->length == 0) return error_raise(&kr_type_EOFError, "EOF when reading a line");
    bool ends = str_at(s, s->length - 1) == '\n';
    return ends ? str_substring(line, 0, s->length - 1) : line;
}

Value kr_builtins_input(Value prompt) {
    Value in = stream_required("stdin"), out = in ? stream_required("stdout") : 0;
    Value err = out ? stream_required("stderr") : 0;
    if (!err) return 0;
    flush_quietly(err);
    if (prompt) {
        Value text = object_str(prompt);
        if (!text || text_write(out, text) < 0) return 0;
    }
    flush_quietly(out);
    Value line = object_method(in, "readline", 0, 0);
    return line ? line_strip(line) : 0;
}
