/* The module syslog. */
#include "syslog.stub.h"

#include "posix_names.h"

#include "module/module.h"

#include <string.h>
#include <syslog.h>

/* The C library keeps the pointer that openlog() was given. */
static char *ident;
static bool is_open;

/* What CPython takes: the last part of sys.argv[0]; NULL: unknown, no error. */
static const char *program_name(void) {
    Value argv = module_import_attr("sys", "argv");
    if (!argv) return error_clear(), NULL;
    if (!value_is_list(argv) || !list_length(argv) || !value_is_str(list_get(argv, 0))) return NULL;
    const char *path = str_utf8(list_get(argv, 0), NULL);
    const char *slash = path ? strrchr(path, '/') : NULL;
    return slash ? slash + 1 : path;
}

static void log_open(const char *name, int options, int facility) {
    char *kept = NULL;
    if (name && *name) {
        kept = gc_permanent(strlen(name) + 1);
        strcpy(kept, name);
    }
    openlog(kept, options, facility);
    ident = kept;
    is_open = true;
}

Value kr_syslog_openlog(Value name, Value logoption, Value facility) {
    int options, where;
    const char *text = NULL;
    if (name && !(text = name_for_system(name, "openlog() argument 1"))) return 0;
    if (int_arg(logoption, &options) < 0 || int_arg(facility, &where) < 0) return 0;
    log_open(text ? text : program_name(), options, where);
    return KR_NONE;
}

Value kr_syslog_closelog(void) {
    if (is_open) closelog();
    is_open = false;
    ident = NULL;
    return KR_NONE;
}

Value kr_syslog_syslog(Value args) {
    int priority = LOG_INFO;
    size_t count = tuple_length(args);
    bool fits = count == 1 || count == 2;
    Value message = fits ? tuple_get(args, count - 1) : 0;
    if (!message || !value_is_str(message) ||
        (count == 2 && int_arg(tuple_get(args, 0), &priority) < 0)) {
        error_clear();
        return error_raise(&kr_type_TypeError, "[priority,] message string");
    }
    const char *text = str_utf8(message, NULL);
    if (!text) return 0;
    if (!is_open) log_open(program_name(), 0, LOG_USER);
    syslog(priority, "%s", text);
    return KR_NONE;
}

Value kr_syslog_setlogmask(Value mask) {
    int bits;
    return int_arg(mask, &bits) < 0 ? 0 : small_make(setlogmask(bits));
}

Value kr_syslog_LOG_MASK(Value pri) {
    int priority;
    return int_arg(pri, &priority) < 0 ? 0 : small_make(LOG_MASK(priority));
}

Value kr_syslog_LOG_UPTO(Value pri) {
    int priority;
    return int_arg(pri, &priority) < 0 ? 0 : small_make(LOG_UPTO(priority));
}

static const struct {
    const char *name;
    int number;
} constants[] = {
#define CONSTANT(name) {#name, name},
#include "syslog_constants.def"
#undef CONSTANT
};

int kr_syslog_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, small_make(constants[i].number)) < 0) return -1;
    return 0;
}
