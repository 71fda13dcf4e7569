/* What a warning looks like: FILE:LINE: Category: text, and the source line. */
#include "exception/warning_show.h"

#include "core/names.h"
#include "core/type.h"
#include "exception/report.h"
#include "module/module.h"

Value warnings_attribute(const char *name) {
    Value modules = modules_dict(), module = modules ? dict_get_text(modules, "warnings") : 0;
    return module ? object_getattr_optional(module, str_intern_text(name)) : 0;
}

/* The line as it is shown: without what it is indented by. */
static Value shown_line(const Warning *w) {
    Report report = {0};
    Value line = w->line_text ? w->line_text : source_line_get(&report, w->filename, w->line);
    if (!line) return 0;
    const StrObject *s = str_object(line);
    uint64_t start = 0;
    while (start < s->length &&
           (str_at(s, start) == ' ' || str_at(s, start) == '\t' || str_at(s, start) == '\f'))
        start++;
    return str_substring(line, start, s->length);
}

static int show_directly(const Warning *w, Value text) {
    Value name = object_getattr(w->category, NAME(__name__));
    Value head = name ? str_printf("%S:%ld: %S: %S\n", w->filename, (long)w->line, name, text) : 0;
    if (!head) return -1;
    report_write(head);
    Value line = shown_line(w);
    if (line && str_object(line)->length) report_write(str_printf("  %S\n", line));
    if (w->source && w->source != KR_NONE)
        report_write(
            str_printf("%S: Enable tracemalloc to get the object allocation traceback\n", name));
    error_clear();
    return 0;
}

int warning_show(const Warning *w, Value text) {
    Value show = warnings_attribute("_showwarnmsg");
    if (!show) return error_is_set() ? -1 : show_directly(w, text);
    if (!object_is_callable(show)) {
        error_raise(&kr_type_TypeError, "warnings._showwarnmsg() must be set to a callable");
        return -1;
    }
    Value class = warnings_attribute("WarningMessage");
    if (!class) {
        if (!error_is_set())
            error_raise(&kr_type_RuntimeError, "unable to get warnings.WarningMessage");
        return -1;
    }
    Value args[] = {w->message,
                    w->category,
                    w->filename,
                    int_from_i64(w->line),
                    KR_NONE,
                    KR_NONE,
                    w->source ? w->source : KR_NONE};
    Value message = object_call(class, args, sizeof args / sizeof *args, 0);
    return message && object_call1(show, message) ? 0 : -1;
}
