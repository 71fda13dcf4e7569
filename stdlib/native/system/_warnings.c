/* _warnings: the side of the runtime's warnings that the module warnings is made of. */
#include "_warnings.stub.h"

#include "containers/containers.h"
#include "core/type.h"
#include "exception/warning.h"
#include "module/module.h"
#include "numbers/number.h"

int kr__warnings_start(Value module) {
    const struct {
        const char *name;
        Value value;
    } rows[] = {
        {"filters", warning_filters()},
        {"_onceregistry", warning_once_registry()},
        {"_defaultaction", warning_default_action()},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (dict_set_text(module_object(module)->dict, rows[i].name, rows[i].value) < 0) return -1;
    return 0;
}

Value kr__warnings_warn(Value message, Value category, Value stacklevel, Value source) {
    int64_t level;
    if (object_index_i64(stacklevel, &level, &kr_type_OverflowError) < 0) return 0;
    if (source == KR_NONE) source = 0;
    return warning_warn(message, category, level, source) < 0 ? 0 : KR_NONE;
}

Value kr__warnings__filters_mutated(void) {
    warning_filters_changed();
    return KR_NONE;
}

/* The line as the module's loader has it, or 0. */
static Value line_from_loader(Value globals, int64_t line) {
    Value loader = dict_get_text(globals, "__loader__"), name = dict_get_text(globals, "__name__");
    if (!loader || !name) return 0;
    Value get_source = object_getattr_optional(loader, str_intern_text("get_source"));
    Value source = get_source ? object_call1(get_source, name) : 0;
    if (!source || !value_is_str(source)) return 0;
    Value lines = object_method(source, "splitlines", NULL, 0);
    if (!lines || line < 1 || line > (int64_t)list_length(lines)) return 0;
    return list_get(lines, (size_t)line - 1);
}

Value kr__warnings_warn_explicit(Value message, Value category, Value filename, Value lineno,
                                 Value module, Value registry, Value module_globals, Value source) {
    Warning w = {.message = message,
                 .category = category,
                 .filename = filename,
                 .module = module,
                 .registry = registry,
                 .source = source == KR_NONE ? 0 : source};
    if (!value_is_str(filename))
        return error_raise(&kr_type_TypeError,
                           "warn_explicit() argument 'filename' must be str, not %G", filename);
    if (object_index_i64(lineno, &w.line, &kr_type_OverflowError) < 0) return 0;
    if (module_globals && module_globals != KR_NONE) {
        if (!value_is_dict(module_globals))
            return error_raise(&kr_type_TypeError, "module_globals must be a dict, not '%T'",
                               module_globals);
        w.line_text = line_from_loader(module_globals, w.line);
        if (error_is_set()) return 0;
    }
    return warning_explicit(&w) < 0 ? 0 : KR_NONE;
}
