/* Which warnings are shown: filters, and registries of those that were shown already. */
#include "exception/warning.h"

#include "core/names.h"
#include "core/type.h"
#include "dict.stub.h"
#include "exception/exception.h"
#include "exception/warning_show.h"
#include "exceptions.stub.h"
#include "module/module.h"

#include <stdarg.h>

/* ---- The state: what the module warnings held last ---- */

static struct {
    Value filters, once_registry, default_action;
    int64_t version; /* of the filters: registries note for which version they are */
} state;

static Value filter_make(const char *action, const Type *category, const char *module) {
    return tuple_pack(5, str_intern_text(action), KR_NONE, value_of(category),
                      module ? str_intern_text(module) : KR_NONE, small_make(0));
}

Value warning_filters(void) {
    if (state.filters) return state.filters;
    Value filters[] = {
        filter_make("default", &kr_type_DeprecationWarning, "__main__"),
        filter_make("ignore", &kr_type_DeprecationWarning, NULL),
        filter_make("ignore", &kr_type_PendingDeprecationWarning, NULL),
        filter_make("ignore", &kr_type_ImportWarning, NULL),
        filter_make("ignore", &kr_type_ResourceWarning, NULL),
    };
    return state.filters = list_from(filters, sizeof filters / sizeof *filters);
}

Value warning_once_registry(void) {
    return state.once_registry ? state.once_registry : (state.once_registry = dict_new());
}

Value warning_default_action(void) {
    return state.default_action ? state.default_action
                                : (state.default_action = str_intern_text("default"));
}

void warning_filters_changed(void) { __atomic_add_fetch(&state.version, 1, __ATOMIC_RELAXED); }

/* A program may have replaced what the module warnings holds. The last value counts even when it
 * has been deleted there. */
static Value current(const char *name, Value *kept, Value (*otherwise)(void)) {
    Value value = warnings_attribute(name);
    if (value) return *kept = value;
    return error_is_set() ? 0 : otherwise();
}

/* ---- Filters ---- */

/* A pattern is None, a str that must be equal, or something with a method match. 1, 0, -1. */
static int pattern_matches(Value pattern, Value text) {
    if (pattern == KR_NONE) return 1;
    if (value_is_exact(pattern, &kr_type_str)) return str_equal(pattern, text);
    Value result = object_method(pattern, "match", &text, 1);
    return result ? object_truth(result) : -1;
}

static int filter_matches(Value filter, const Warning *w, Value text) {
    int64_t line;
    int matches = pattern_matches(tuple_get(filter, 1), text);
    if (matches >= 0 && pattern_matches(tuple_get(filter, 3), w->module) <= 0)
        matches = error_is_set() ? -1 : 0;
    if (matches <= 0) return matches;
    matches = object_issubclass(w->category, tuple_get(filter, 2));
    if (matches <= 0) return matches;
    if (!value_is_int(tuple_get(filter, 4))) {
        error_raise(&kr_type_TypeError, "an integer is required");
        return -1;
    }
    if (object_index_i64(tuple_get(filter, 4), &line, &kr_type_OverflowError) < 0) return -1;
    return line == 0 || line == w->line;
}

static Value action_check(Value action) {
    if (!action || value_is_str(action)) return action;
    return error_raise(&kr_type_TypeError, "action must be a string, not '%T'", action);
}

/* The action of the first filter that matches; *filter is that. 0 with an error. */
static Value action_find(const Warning *w, Value text, Value *filter) {
    Value filters = current("filters", &state.filters, warning_filters);
    if (!filters) return 0;
    if (!value_is_list(filters))
        return error_raise(&kr_type_ValueError, "_warnings.filters must be a list");
    for (size_t i = 0; i < list_length(filters); i++) { /* a match may call Python */
        *filter = list_get(filters, i);
        if (!value_is_tuple(*filter) || tuple_length(*filter) != 5)
            return error_raise(&kr_type_ValueError, "_warnings.filters item %zu isn't a 5-tuple",
                               i);
        Value action = action_check(tuple_get(*filter, 0));
        if (!action) return 0;
        int matches = filter_matches(*filter, w, text);
        if (matches) return matches > 0 ? action : 0;
    }
    *filter = KR_NONE;
    return action_check(current("defaultaction", &state.default_action, warning_default_action));
}

/* ---- Registries ---- */

/* Forgets what was shown under other filters. 0, -1. */
static int registry_refresh(Value registry) {
    Value version = dict_get_text(registry, "version"), now = int_from_i64(state.version);
    if (version && version == now) return 0;
    if (error_is_set()) return -1;
    kr_dict_clear(registry);
    return dict_set_text(registry, "version", now);
}

static Value once_registry_current(void) {
    Value registry = current("onceregistry", &state.once_registry, warning_once_registry);
    if (!registry || value_is_dict(registry)) return registry;
    return error_raise(&kr_type_TypeError, "_warnings.onceregistry must be a dict, not '%T'",
                       registry);
}

/* Is the key in the registry? It is from now on, if it is to be added. 1, 0, -1. */
static int registry_has(Value registry, Value key, bool add) {
    if (!registry || registry == KR_NONE) return 0;
    if (registry_refresh(registry) < 0) return -1;
    Value known = dict_get(registry, key);
    if (!known && error_is_set()) return -1;
    int truth = known ? object_truth(known) : 0;
    if (truth != 0 || !add) return truth;
    return dict_set(registry, key, KR_TRUE);
}

/* Has this warning been shown as often as the action allows? 1, 0, -1. */
static int is_enough(const Warning *w, Value text, Value action, Value filter, Value key) {
    if (str_equals_text(action, "always")) return 0;
    if (registry_has(w->registry, key, true) < 0) return -1;
    if (str_equals_text(action, "default")) return 0;
    if (str_equals_text(action, "module"))
        return registry_has(w->registry, tuple_pack(2, text, w->category), true);
    if (str_equals_text(action, "once")) {
        Value registry =
            w->registry && w->registry != KR_NONE ? w->registry : once_registry_current();
        return registry ? registry_has(registry, tuple_pack(2, text, w->category), true) : -1;
    }
    error_raise(&kr_type_RuntimeError, "Unrecognized action (%R) in warnings.filters:\n %R", action,
                filter);
    return -1;
}

/* ---- One warning ---- */

/* The filename without ".py". */
static Value module_of_file(Value filename) {
    const StrObject *s = str_object(filename);
    if (s->length == 0) return str_from_text("<unknown>");
    if (s->length < 3) return filename;
    Value rest = str_substring(filename, s->length - 3, s->length);
    return str_equals_text(rest, ".py") ? str_substring(filename, 0, s->length - 3) : filename;
}

/* Makes text and Warning of the message. 0, -1. */
static int message_complete(Warning *w, Value *text) {
    int is_warning = object_isinstance(w->message, value_of(&kr_type_Warning));
    if (is_warning < 0) return -1;
    if (is_warning) {
        *text = object_str(w->message);
        w->category = value_of(value_type(w->message));
        return *text ? 0 : -1;
    }
    *text = w->message;
    w->message = object_call1(w->category, w->message);
    return w->message ? 0 : -1;
}

int warning_explicit(const Warning *given) {
    Warning w = *given;
    Value text, filter;
    if (w.module == KR_NONE) return 0;
    if (!w.module) w.module = module_of_file(w.filename);
    if (w.registry && w.registry != KR_NONE && !value_is_dict(w.registry)) {
        error_raise(&kr_type_TypeError, "'registry' must be a dict or None");
        return -1;
    }
    if (message_complete(&w, &text) < 0) return -1;
    Value key = tuple_pack(3, text, w.category, int_from_i64(w.line));
    int known = registry_has(w.registry, key, false);
    if (known) return known < 0 ? -1 : 0;
    Value action = action_find(&w, text, &filter);
    if (!action) return -1;
    if (str_equals_text(action, "error")) {
        error_raise_object(w.message);
        return -1;
    }
    if (str_equals_text(action, "ignore")) return 0;
    known = is_enough(&w, text, action, filter, key);
    if (known) return known < 0 ? -1 : 0;
    return warning_show(&w, text);
}

/* ---- Warnings of the function that runs ---- */

static Value category_find(Value message, Value category) {
    int is_warning = object_isinstance(message, value_of(&kr_type_Warning));
    if (is_warning < 0) return 0;
    if (is_warning) return value_of(value_type(message));
    if (category == KR_NONE) return value_of(&kr_type_UserWarning);
    int is_category =
        value_is_class(category) ? object_issubclass(category, value_of(&kr_type_Warning)) : 0;
    if (is_category > 0) return category;
    if (is_category < 0) return 0;
    return error_raise(&kr_type_TypeError, "category must be a Warning subclass, not '%T'",
                       category);
}

/* Where the warning is said to come from: the function at that level, or "sys" beyond the
 * outermost. 0, -1. */
static int place_find(Warning *w, int64_t stack_level) {
    Value frame = frame_active(stack_level > 0 ? stack_level - 1 : 0), globals;
    if (frame) {
        const FrameObject *f = (const FrameObject *)frame;
        globals = f->globals;
        w->filename = f->code->details->filename;
        w->line = frame_line(f);
    } else {
        globals = module_object(module_import_text("sys"))->dict;
        w->filename = str_from_text("sys");
        w->line = 1;
    }
    w->registry = dict_get_text(globals, "__warningregistry__");
    if (!w->registry) {
        w->registry = dict_new();
        if (error_is_set() || dict_set_text(globals, "__warningregistry__", w->registry) < 0)
            return -1;
    }
    Value name = dict_get_str(globals, NAME(__name__));
    w->module = name && (name == KR_NONE || value_is_str(name)) ? name : str_from_text("<string>");
    return 0;
}

int warning_warn(Value message, Value category, int64_t stack_level, Value source) {
    Warning w = {.message = message, .source = source};
    w.category = category_find(message, category);
    if (!w.category || place_find(&w, stack_level) < 0) return -1;
    return warning_explicit(&w);
}

int warning_format(Type *category, const char *format, ...) {
    va_list args;
    va_start(args, format);
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_vprintf(&builder, format, args);
    va_end(args);
    Value text = str_builder_finish(&builder);
    return text ? warning_warn(text, value_of(category), 1, 0) : -1;
}

int kr_warn_syntax(const void *def, Value text, int64_t line) {
    Warning w = {.message = text,
                 .category = value_of(&kr_type_SyntaxWarning),
                 .filename = str_from_text(((const ModuleDef *)def)->file),
                 .line = line};
    return warning_explicit(&w);
}
