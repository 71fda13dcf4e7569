/* What CPython says of a wrong call. Functions written in Python have one set of texts. Native ones
 * have several, by how their C side parses arguments; the signature's shape tells which
 * (NativeStyle), unless the stub says @code("ERROR_..."). */
#include "core/bind.h"

#include "containers/containers.h"
#include "core/descriptor.h"
#include "core/slot.h"
#include "function/function.h"
#include "text/str.h"

/* ---- Names ---- */

static bool code_is_constructor(const Code *code) {
    return code->flags & CODE_NATIVE &&
           (str_equals_text(code->name, "__new__") || str_equals_text(code->name, "__init__"));
}

/* "list" of list.__init__. */
static Value constructor_name(const Code *code) {
    return str_intern_text(type_name(code->native_owner));
}

/* "list.append"; functions of native modules but builtins name their module: "math.sqrt". */
static Value native_full_name(const BindCall *call) {
    bool function = call->callee && value_is_exact(call->callee, &kr_type_builtin_function);
    Value module = function ? ((const NativeFunction *)call->callee)->module : 0;
    if (function && ((const NativeFunction *)call->callee)->kind == NATIVE_CALL_BOUND)
        return native_function_qualname(call->callee);
    if (!module || !value_is_str(module) || str_equals_text(module, "builtins"))
        return code_native_qualname(call->code);
    return str_printf("%S.%S", module, code_native_qualname(call->code));
}

Value bind_name(const BindCall *call) {
    if (code_is_constructor(call->code)) return constructor_name(call->code);
    if (call->code->flags & CODE_NATIVE) return native_full_name(call);
    return function_qualname(call->callee);
}

/* Most native texts leave the class out: "pop expected at most 1 argument". */
static Value native_short_name(const BindCall *call) {
    return code_is_constructor(call->code) ? constructor_name(call->code) : call->code->name;
}

/* ---- Functions written in Python ---- */

static const char *plural(size_t count) { return count == 1 ? "" : "s"; }

static int raise_missing(const BindCall *call, size_t first, size_t end) {
    const Code *code = call->code;
    const char *kind = first < code->positional ? "positional" : "keyword-only";
    size_t count = 0;
    for (size_t i = first; i < end; i++) count += !call->params[i];
    StrBuilder list;
    str_builder_init(&list);
    size_t seen = 0;
    for (size_t i = first; i < end; i++) {
        if (call->params[i]) continue;
        if (seen)
            str_builder_text(&list, seen + 1 < count ? ", " : count == 2 ? " and " : ", and ");
        str_builder_printf(&list, "%R", code->parameters[i]);
        seen++;
    }
    error_raise(&kr_type_TypeError, "%S() missing %zu required %s argument%s: %S", bind_name(call),
                count, kind, plural(count), str_builder_finish(&list));
    return -1;
}

static int raise_too_many(const BindCall *call) {
    const Code *code = call->code;
    Value given_defaults = ((const FunctionObject *)call->callee)->defaults;
    size_t defaults = given_defaults ? tuple_length(given_defaults) : 0, keyword_given = 0;
    for (size_t i = code->positional; i < (size_t)code->positional + code->keyword_only; i++)
        keyword_given += call->params[i] != 0;
    Value takes = defaults ? str_printf("from %ld to %zu", (long)code->positional - (long)defaults,
                                        (size_t)code->positional)
                           : str_printf("%zu", (size_t)code->positional);
    bool many = defaults || code->positional != 1;
    Value also = str_empty();
    if (keyword_given)
        also = str_printf(" positional argument%s (and %zu keyword-only argument%s)",
                          plural(call->count), keyword_given, plural(keyword_given));
    error_raise(&kr_type_TypeError, "%S() takes %S positional argument%s but %zu%S %s given",
                bind_name(call), takes, many ? "s" : "", call->count, also,
                call->count == 1 && !keyword_given ? "was" : "were");
    return -1;
}

static bool name_is_positional_only(const Code *code, Value name) {
    for (size_t i = 0; i < code->positional_only; i++)
        if (value_is_str(name) && str_equal(code->parameters[i], name)) return true;
    return false;
}

/* "f() got some positional-only arguments passed as keyword arguments: 'a, b'", if that is the
 * trouble. */
static bool raise_positional_as_keyword(const BindCall *call) {
    StrBuilder list;
    str_builder_init(&list);
    size_t seen = 0;
    for (size_t p = 0; p < call->code->positional_only; p++) {
        Value parameter = call->code->parameters[p];
        for (size_t i = 0; i < tuple_length(call->names); i++) {
            Value name = tuple_get(call->names, i);
            if (!value_is_str(name) || !str_equal(parameter, name)) continue;
            str_builder_printf(&list, seen++ ? ", %S" : "%S", parameter);
        }
    }
    if (!seen) return false;
    error_raise(&kr_type_TypeError,
                "%S() got some positional-only arguments passed as keyword arguments: '%S'",
                bind_name(call), str_builder_finish(&list));
    return true;
}

/* ---- Native functions ---- */

typedef enum NativeStyle {
    STYLE_NONE,     /* METH_NOARGS: "list.clear() takes no arguments (1 given)" */
    STYLE_SINGLE,   /* METH_O: "list.append() takes exactly one argument (2 given)" */
    STYLE_RANGE,    /* "pop expected at most 1 argument, got 2" */
    STYLE_KEYWORDS, /* "f() takes at most 2 arguments (3 given)" */
    STYLE_WRAPPER,  /* special methods by name: "expected 1 argument, got 2" */
} NativeStyle;

static size_t self_count(const Code *code) { return code->flags & CODE_METHOD ? 1 : 0; }

static bool callee_is_slot_wrapper(const BindCall *call) {
    if (!call->callee) return false;
    Value callee = call->callee;
    if (value_is_exact(callee, &kr_type_method_wrapper))
        callee = value_of(((const MethodWrapper *)callee)->descriptor);
    return value_is_exact(callee, &kr_type_wrapper_descriptor) &&
           ((const NativeDescriptor *)callee)->slot != SLOT_COUNT;
}

static NativeStyle native_style(const BindCall *call) {
    const Code *code = call->code;
    if (callee_is_slot_wrapper(call)) return STYLE_WRAPPER;
    if (code->flags & CODE_ERROR_RANGE) return STYLE_RANGE;
    if (code->flags & CODE_ERROR_KEYWORDS) return STYLE_KEYWORDS;
    if (code->flags & CODE_ERROR_SINGLE) return STYLE_SINGLE;
    bool keywords = code->positional > code->positional_only || code->keyword_only ||
                    code->flags & CODE_VARKEYWORDS;
    /* Only self may be given by name: as good as positional only. */
    if (code->positional == 1 && self_count(code) && !code->keyword_only &&
        !(code->flags & CODE_VARKEYWORDS))
        keywords = false;
    if (keywords) return STYLE_KEYWORDS;
    size_t count = code->positional - self_count(code);
    if (code->flags & CODE_VARARGS || code_is_constructor(code)) return STYLE_RANGE;
    if (count == 0) return STYLE_NONE;
    bool required = code->native_required >> (code->positional - 1) & 1;
    return count == 1 && required ? STYLE_SINGLE : STYLE_RANGE;
}

/* Whether CPython's wrapper of this special method lets PyArg_UnpackTuple check the count: it says
 * its name in front, which is empty. */
static bool wrapper_unpacks(const BindCall *call) {
    if (call->code->positional - self_count(call->code) > 1) return true;
    Value callee = call->callee;
    if (value_is_exact(callee, &kr_type_method_wrapper))
        callee = value_of(((const MethodWrapper *)callee)->descriptor);
    const NativeDescriptor *d = (const NativeDescriptor *)callee;
    bool repeats = d->slot == SLOT___mul__ || d->slot == SLOT___rmul__ || d->slot == SLOT___imul__;
    return repeats && type_is_sequence(d->owner);
}

static int wrapper_wrong_count(const BindCall *call, size_t given) {
    size_t want = call->code->positional - self_count(call->code);
    size_t least = want - bind_default_count(call);
    size_t bound = given < least ? least : want;
    const char *limit = want == least ? "" : given < least ? "at least " : "at most ";
    error_raise(&kr_type_TypeError, "%sexpected %s%zu argument%s, got %zu",
                wrapper_unpacks(call) ? " " : "", limit, bound, plural(bound), given);
    return -1;
}

static int native_requires(const BindCall *call) {
    size_t most = call->code->positional, least = most - bind_default_count(call);
    error_raise(&kr_type_TypeError, "%S requires %zu to %zu arguments", bind_name(call), least,
                most);
    return -1;
}

static int native_range(const BindCall *call, size_t given) {
    const Code *code = call->code;
    if (code->flags & CODE_ERROR_REQUIRES) return native_requires(call);
    size_t most = code->positional - self_count(code), least = most - bind_default_count(call);
    bool exact = least == most && !(code->flags & CODE_VARARGS);
    size_t bound = given < least ? least : most;
    error_raise(&kr_type_TypeError, "%S%s expected %s%zu argument%s, got %zu",
                native_short_name(call), code->flags & CODE_ERROR_CALLED ? "()" : "",
                exact           ? ""
                : given < least ? "at least "
                                : "at most ",
                bound, plural(bound), given);
    return -1;
}

/* sorted() hands its keywords on. */
static Value native_keyword_name(const BindCall *call) {
    return call->code->flags & CODE_ERROR_SORT ? str_intern_text("sort") : native_short_name(call);
}

static int native_too_many_keywords(const BindCall *call, size_t given) {
    const Code *code = call->code;
    bool hands_on = (code->flags & CODE_ERROR_SORT) != 0; /* the keywords alone */
    size_t positional = hands_on ? 0 : code->positional - self_count(code);
    size_t all = positional + code->keyword_only;
    size_t keywords = call->names ? tuple_length(call->names) : 0;
    Value name = native_keyword_name(call);
    bool any_names = (code->flags & CODE_VARKEYWORDS) != 0;
    if (!any_names && given + keywords > all) {
        error_raise(&kr_type_TypeError, "%S() takes at most %zu %sargument%s (%zu given)", name,
                    all, given == 0 ? "keyword " : "", plural(all), given + keywords);
    } else if (positional == 0) {
        error_raise(&kr_type_TypeError, "%S() takes no positional arguments", name);
    } else {
        size_t least = positional - bind_default_count(call);
        error_raise(&kr_type_TypeError, "%S() takes %s %zu positional argument%s (%zu given)", name,
                    least < positional ? "at most" : "exactly", positional, plural(positional),
                    given);
    }
    return -1;
}

static int native_wrong_count(const BindCall *call) {
    const Code *code = call->code;
    size_t given = call->count - (call->count < self_count(code) ? call->count : self_count(code));
    switch (native_style(call)) {
    case STYLE_NONE:
        error_raise(&kr_type_TypeError, "%S() takes no arguments (%zu given)", bind_name(call),
                    given);
        return -1;
    case STYLE_SINGLE:
        error_raise(&kr_type_TypeError, "%S() takes exactly one argument (%zu given)",
                    bind_name(call), given);
        return -1;
    case STYLE_RANGE: return native_range(call, given);
    case STYLE_KEYWORDS: return native_too_many_keywords(call, given);
    case STYLE_WRAPPER: return wrapper_wrong_count(call, given);
    }
    return -1;
}

static int native_missing(const BindCall *call, size_t index) {
    if (native_style(call) != STYLE_KEYWORDS) return native_wrong_count(call);
    if (index < call->code->positional_only) {
        const Code *code = call->code;
        size_t self = self_count(code), least = code->positional - bind_default_count(call) - self;
        bool exact = least == (size_t)code->positional - self;
        /* Where none may be given by name, there is no need to say "positional". */
        const char *kind =
            code->positional > code->positional_only || code->keyword_only ? "positional " : "";
        error_raise(&kr_type_TypeError, "%S() takes %s %zu %sargument%s (%zu given)",
                    native_short_name(call), exact ? "exactly" : "at least", least, kind,
                    plural(least), call->count - self);
        return -1;
    }
    size_t position = index + 1 - self_count(call->code);
    error_raise(&kr_type_TypeError, "%S() missing required argument '%S' (pos %zu)",
                native_short_name(call), call->code->parameters[index], position);
    return -1;
}

bool code_takes_keywords(const Code *code) {
    size_t first = code->positional_only ? code->positional_only : self_count(code);
    return code->positional > first || code->keyword_only || code->flags & CODE_VARKEYWORDS;
}

static int native_keyword(const BindCall *call, Value name) {
    switch (native_style(call)) {
    case STYLE_WRAPPER:
        error_raise(&kr_type_TypeError, "wrapper %S() takes no keyword arguments",
                    call->code->name);
        return -1;
    case STYLE_KEYWORDS:
    case STYLE_NONE:
    case STYLE_SINGLE:
    case STYLE_RANGE: break;
    }
    if (code_takes_keywords(call->code)) {
        error_raise(&kr_type_TypeError, "'%S' is an invalid keyword argument for %S()", name,
                    native_keyword_name(call));
        return -1;
    }
    bool unbound = call->callee && value_is_exact(call->callee, &kr_type_method_descriptor);
    bool is_short = call->code->flags & CODE_ERROR_TUPLE && !unbound;
    error_raise(&kr_type_TypeError, "%S() takes no keyword arguments",
                is_short ? native_short_name(call) : bind_name(call));
    return -1;
}

/* CPython looks for what is missing before it looks at names that it does not know. */
static bool native_missing_first(const BindCall *call) {
    const Code *code = call->code;
    for (size_t i = call->count; i < code->positional; i++) {
        if (!(code->native_required >> i & 1)) continue;
        bool named = false;
        for (size_t k = 0; i >= code->positional_only && k < tuple_length(call->names); k++)
            named |= str_equal(tuple_get(call->names, k), code->parameters[i]);
        if (named) continue;
        native_missing(call, i);
        return true;
    }
    return false;
}

/* ---- Entry points ---- */

bool bind_error_keywords_first(const BindCall *call) {
    const Code *code = call->code;
    if (code->flags & CODE_VARKEYWORDS) return false;
    if (code->flags & CODE_ERROR_SOME && call->count == 0) {
        error_raise(&kr_type_TypeError, "%S expected at least 1 argument, got 0", code->name);
        return true;
    }
    bool wrapper = native_style(call) == STYLE_WRAPPER;
    if (wrapper || !code_takes_keywords(code)) {
        native_keyword(call, tuple_get(call->names, 0));
        return true;
    }
    size_t self = call->count < self_count(code) ? call->count : self_count(code);
    size_t all = (size_t)code->positional + code->keyword_only - self_count(code);
    size_t given = call->count - self;
    if (code->flags & CODE_VARARGS) {
        /* Only the older of CPython's ways to parse arguments counts the names. */
        if (!(code->flags & CODE_ERROR_SOME) && !code_is_constructor(code)) return false;
        given = 0;
    }
    if (code->flags & CODE_ERROR_SORT) { /* what is its own comes first */
        if (call->count != code->positional) return false;
        all = code->keyword_only;
        given = 0;
    }
    if (given + tuple_length(call->names) <= all) return false;
    native_too_many_keywords(call, given);
    return true;
}

int bind_error_too_many(const BindCall *call) {
    return call->code->flags & CODE_NATIVE ? native_wrong_count(call) : raise_too_many(call);
}

int bind_error_missing(const BindCall *call, size_t first, size_t end) {
    return call->code->flags & CODE_NATIVE ? native_missing(call, first)
                                           : raise_missing(call, first, end);
}

int bind_error_keyword(const BindCall *call, Value name) {
    bool native = (call->code->flags & CODE_NATIVE) != 0;
    if (native) return native_missing_first(call) ? -1 : native_keyword(call, name);
    if (name_is_positional_only(call->code, name) && raise_positional_as_keyword(call)) return -1;
    if (call->code->positional_only && raise_positional_as_keyword(call)) return -1;
    error_raise(&kr_type_TypeError, "%S() got an unexpected keyword argument '%S'", bind_name(call),
                name);
    return -1;
}

int bind_error_multiple(const BindCall *call, size_t index) {
    Value name = call->code->parameters[index];
    bool native = (call->code->flags & CODE_NATIVE) != 0;
    if (native && native_missing_first(call)) return -1;
    if (native && index < call->count)
        error_raise(&kr_type_TypeError, "argument for %S() given by name ('%S') and position (%zu)",
                    native_short_name(call), name, index + 1 - self_count(call->code));
    else
        error_raise(&kr_type_TypeError, "%S() got multiple values for argument '%S'",
                    bind_name(call), name);
    return -1;
}

int bind_error_not_str(const BindCall *call, Value name) {
    (void)call, (void)name;
    error_raise(&kr_type_TypeError, "keywords must be strings");
    return -1;
}
