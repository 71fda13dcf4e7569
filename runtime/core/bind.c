/* Binding the arguments of a call to the parameters of a code. */
#include "core/bind.h"

#include "containers/containers.h"
#include "core/call.h"
#include "text/str.h"

#include <assert.h>

static Value callee_defaults(const BindCall *call) {
    return call->code->flags & CODE_NATIVE ? 0 : ((const FunctionObject *)call->callee)->defaults;
}

static Value callee_kwdefaults(const BindCall *call) {
    return call->code->flags & CODE_NATIVE ? 0 : ((const FunctionObject *)call->callee)->kwdefaults;
}

size_t bind_default_count(const BindCall *call) {
    const Code *code = call->code;
    if (!(code->flags & CODE_NATIVE)) {
        Value defaults = callee_defaults(call);
        size_t count = defaults ? tuple_length(defaults) : 0;
        return count < code->positional ? count : code->positional;
    }
    size_t count = 0;
    while (count < code->positional &&
           !(code->native_required >> (code->positional - 1 - count) & 1))
        count++;
    return count;
}

static size_t parameter_named_count(const Code *code) {
    return (size_t)code->positional + code->keyword_only;
}

/* The self of a native method is never given by name: dict(self=1). */
static size_t parameter_first_by_name(const Code *code) {
    return code->positional_only == 0 && code->flags & CODE_METHOD ? 1 : code->positional_only;
}

/* The parameter of this name from `first` on, or the count of named ones. */
static size_t parameter_find(const Code *code, size_t first, Value name) {
    size_t end = parameter_named_count(code);
    for (size_t i = first; i < end; i++)
        if (code->parameters[i] == name) return i;
    for (size_t i = first; i < end; i++)
        if (str_equal(code->parameters[i], name)) return i;
    return end;
}

static int bind_keyword(const BindCall *call, Value *params, Value name, Value value) {
    const Code *code = call->code;
    if (!value_is_str(name)) return bind_error_not_str(call, name);
    size_t index = parameter_find(code, parameter_first_by_name(code), name);
    if (index < parameter_named_count(code)) {
        if (params[index]) return bind_error_multiple(call, index);
        params[index] = value;
        return 0;
    }
    if (!(code->flags & CODE_VARKEYWORDS)) return bind_error_keyword(call, name);
    Value *kwargs = &params[code->parameter_count - 1];
    if (!*kwargs && !(*kwargs = dict_new_for(tuple_length(call->names)))) return -1;
    return dict_set(*kwargs, name, value);
}

/* No parameter has a name that a call could give, and all keywords are names. */
static bool takes_only_others(const Code *code, Value names) {
    if (!(code->flags & CODE_VARKEYWORDS) ||
        parameter_first_by_name(code) != parameter_named_count(code))
        return false;
    for (size_t i = 0; i < tuple_length(names); i++)
        if (!value_is_str(tuple_get(names, i))) return false;
    return true;
}

static int bind_keywords(const BindCall *call, Value *params, const Value *values) {
    size_t count = tuple_length(call->names);
    if (takes_only_others(call->code, call->names)) {
        Value kwargs = call_pack_kwargs(values, call->names);
        params[call->code->parameter_count - 1] = kwargs;
        return kwargs ? 0 : -1;
    }
    for (size_t i = 0; i < count; i++)
        if (bind_keyword(call, params, tuple_get(call->names, i), values[i]) < 0) return -1;
    return 0;
}

/* Defaults of a native function are rows of its stub; absent ones stay 0. */
static int bind_native_defaults(const BindCall *call, Value *params) {
    const Code *code = call->code;
    size_t end = parameter_named_count(code);
    for (size_t i = 0; i < end; i++) {
        if (params[i]) continue;
        if (code->native_required >> i & 1)
            return bind_error_missing(call, i, i < code->positional ? code->positional : end);
        params[i] = code->native_defaults[i];
    }
    return 0;
}

static int bind_positional_defaults(const BindCall *call, Value *params) {
    const Code *code = call->code;
    if (call->count >= code->positional) return 0;
    Value defaults = callee_defaults(call);
    size_t have = defaults ? tuple_length(defaults) : 0;
    size_t first =
        have < code->positional ? code->positional - have : 0; /* the first that has a default */
    for (size_t i = call->count; i < first; i++)
        if (!params[i]) return bind_error_missing(call, i, first);
    /* More defaults than parameters (the program assigned __defaults__): the last ones count. */
    size_t skip = have > code->positional ? have - code->positional : 0;
    for (size_t i = first; i < code->positional; i++)
        if (!params[i]) params[i] = tuple_get(defaults, i - first + skip);
    return 0;
}

static int bind_keyword_defaults(const BindCall *call, Value *params) {
    const Code *code = call->code;
    Value defaults = callee_kwdefaults(call);
    size_t end = parameter_named_count(code);
    for (size_t i = code->positional; i < end; i++) {
        if (params[i] || !defaults) continue;
        params[i] = dict_get(defaults, code->parameters[i]);
        if (!params[i] && error_is_set()) return -1;
    }
    for (size_t i = code->positional; i < end; i++)
        if (!params[i]) return bind_error_missing(call, i, end);
    return 0;
}

static_assert(sizeof(CallPack) <= BIND_EXTRA * sizeof(Value),
              "there is room behind the parameters");

static CallPack *pack_new(const Code *code, Value *params) {
    CallPack *pack = (CallPack *)(params + code->parameter_count);
    params[parameter_named_count(code)] = value_of(pack);
    params[code->parameter_count - 1] = value_of(pack);
    return pack;
}

/* Keywords that no parameter takes go on; args are the positional arguments that go on, and values
 * the keywords' ones behind them. */
static int pack_keywords(const BindCall *call, Value *params, const Value *args, CallPack *pack) {
    const Code *code = call->code;
    size_t count = tuple_length(call->names), rest = 0, end = parameter_named_count(code);
    Value all = tuple_new(count);
    Value *values = gc_new_scanned(NULL, (pack->count + count) * sizeof(Value));
    memcpy(values, args, pack->count * sizeof(Value));
    for (size_t i = 0; i < count; i++) {
        Value name = tuple_get(call->names, i), value = args[pack->count + i];
        if (parameter_find(code, code->positional_only, name) < end) {
            if (bind_keyword(call, params, name, value) < 0) return -1;
            continue;
        }
        tuple_object(all)->items[rest] = name;
        values[pack->count + rest++] = value;
    }
    pack->args = values;
    pack->names = rest ? tuple_from(tuple_object(all)->items, rest) : 0;
    return 0;
}

static bool takes_keyword(const Code *code, Value names) {
    size_t end = parameter_named_count(code);
    if (end == code->positional_only) return false;
    for (size_t i = 0; i < tuple_length(names); i++)
        if (parameter_find(code, code->positional_only, tuple_get(names, i)) < end) return true;
    return false;
}

/* A body that only passes *args and **kwargs on gets them as they are. */
static int bind_forwarded(const BindCall *call, const Value *args, Value *params) {
    const Code *code = call->code;
    CallPack *pack = pack_new(code, params);
    size_t direct = call->count < code->positional ? call->count : code->positional;
    *pack = (CallPack){.args = args + direct, .count = call->count - direct};
    if (!call->names) return 0;
    if (!(code->flags & CODE_VARKEYWORDS)) return bind_keywords(call, params, args + call->count);
    if (takes_keyword(code, call->names)) return pack_keywords(call, params, pack->args, pack);
    pack->names = call->names;
    return 0;
}

static int bind_defaults(const BindCall *call, Value *params) {
    if (bind_positional_defaults(call, params) < 0) return -1;
    return call->code->keyword_only ? bind_keyword_defaults(call, params) : 0;
}

int bind_arguments(const Code *code, Value callee, const Value *args, size_t count, Value names,
                   Value *params) {
    BindCall call = {
        .code = code, .callee = callee, .count = count, .names = names, .params = params};
    assert((code->flags & CODE_NATIVE || callee) && "a compiled body needs its function object");
    memset(params, 0, code->parameter_count * sizeof(Value));
    size_t direct = count < code->positional ? count : code->positional;
    if (direct) memcpy(params, args, direct * sizeof(Value));
    if (code->flags & CODE_FORWARDS)
        return bind_forwarded(&call, args, params) < 0 ? -1 : bind_defaults(&call, params);
    if (code->flags & CODE_VARARGS)
        params[parameter_named_count(code)] = tuple_from(args + direct, count - direct);
    bool native = (code->flags & CODE_NATIVE) != 0;
    if (native && names && bind_error_keywords_first(&call)) return -1;
    /* CPython looks at the count before the keywords in its argument clinic, and after them in
     * functions. */
    bool too_many = count > code->positional && !(code->flags & CODE_VARARGS);
    if (too_many && native) return bind_error_too_many(&call);
    if (names && bind_keywords(&call, params, args + count) < 0) return -1;
    Value *kwargs = &params[code->parameter_count - 1];
    if (code->flags & CODE_VARKEYWORDS && !native && !*kwargs) *kwargs = dict_new();
    if (too_many) return bind_error_too_many(&call);
    if (native) return bind_native_defaults(&call, params);
    return bind_defaults(&call, params);
}

static bool bind_native_rest(const Code *code, size_t count, Value *params) {
    for (size_t i = count; i < code->positional; i++) {
        if (code->native_required >> i & 1) return false;
        params[i] = code->native_defaults[i];
    }
    return true;
}

/* f(a, *args, **kwargs), called with an argument for each parameter in front of the stars. */
static bool bind_stars(const Code *code, const Value *args, size_t count, Value *params) {
    size_t named = code->positional;
    if (code->flags & CODE_FORWARDS || count < named) return false;
    if (!(code->flags & CODE_VARARGS) && count > named) return false;
    for (size_t i = 0; i < named; i++) params[i] = args[i];
    size_t next = named;
    if (code->flags & CODE_VARARGS) params[next++] = tuple_from(args + named, count - named);
    if (code->flags & CODE_VARKEYWORDS) params[next] = code->flags & CODE_NATIVE ? 0 : dict_new();
    return true;
}

bool bind_positional(const Code *code, Value callee, const Value *args, size_t count,
                     Value *params) {
    if (code->keyword_only) return false;
    if (code->flags & (CODE_VARARGS | CODE_VARKEYWORDS))
        return bind_stars(code, args, count, params);
    if (count > code->positional) return false;
    for (size_t i = 0; i < count; i++) params[i] = args[i];
    if (code->flags & CODE_NATIVE) return bind_native_rest(code, count, params);
    Value defaults = ((const FunctionObject *)callee)->defaults;
    size_t have = defaults ? tuple_length(defaults) : 0;
    if (have > code->positional || count + have < code->positional) return false;
    size_t first = code->positional - have; /* the parameter of the first default */
    for (size_t i = count; i < code->positional; i++) params[i] = tuple_get(defaults, i - first);
    return true;
}
