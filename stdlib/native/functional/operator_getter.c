/* _operator: itemgetter, attrgetter and methodcaller. */
#include "_operator.stub.h"

#include "operator_types.h"

#include "core/call.h"
#include "text/str.h"

static GetterObject *getter_object(Value v) { return (GetterObject *)v; }

static Value getter_make(Value cls, Value what, Value args, Value kwargs) {
    GetterObject *getter = type_allocate(type_object(cls), 0);
    getter->what = what;
    getter->args = args;
    getter->kwargs = kwargs && dict_length(kwargs) ? kwargs : 0;
    return value_of(getter);
}

/* The constructors of the first two take one positional argument or more, and no names. 0, -1. */
static int constructor_check(const char *name, Value args, Value kwargs) {
    if (kwargs && dict_length(kwargs)) {
        error_raise(&kr_type_TypeError, "%s() takes no keyword arguments", name);
        return -1;
    }
    if (tuple_length(args)) return 0;
    error_raise(&kr_type_TypeError, "%s expected 1 argument, got 0", name);
    return -1;
}

/* All three are called with one operand. 0, -1. */
static int call_check(const char *name, size_t count, Value names) {
    if (KR_LIKELY(count == 1 && !names)) return 0;
    if (names && tuple_length(names))
        error_raise(&kr_type_TypeError, "%s() takes no keyword arguments", name);
    else if (count != 1)
        error_raise(&kr_type_TypeError, "%s expected 1 argument, got %zu", name, count);
    else
        return 0;
    return -1;
}

static Value arguments_text(Value self, Value args, Value kwargs) {
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "%s(", type_text(value_type(self)));
    const char *between = "";
    for (size_t i = 0; i < tuple_length(args); i++, between = ", ")
        str_builder_printf(&b, "%s%R", between, tuple_get(args, i));
    Value name, value;
    for (size_t at = 0; kwargs && dict_next(kwargs, &at, &name, &value); between = ", ")
        str_builder_printf(&b, "%s%S=%R", between, name, value);
    str_builder_char(&b, ')');
    return error_is_set() ? 0 : str_builder_finish(&b);
}

static Value getter_repr(Value self) {
    int inside = repr_enter(self);
    if (inside) return inside < 0 ? 0 : str_printf("%s(...)", type_text(value_type(self)));
    Value text = arguments_text(self, getter_object(self)->args, getter_object(self)->kwargs);
    repr_leave(self);
    return text;
}

static Value getter_reduce(Value self) {
    return tuple_pack(2, value_of(value_type(self)), getter_object(self)->args);
}

/* ---- itemgetter ---- */

Value kr_itemgetter___new__(Value cls, Value args, Value kwargs) {
    return constructor_check("itemgetter", args, kwargs) < 0 ? 0 : getter_make(cls, 0, args, 0);
}

Value kr_itemgetter___call__(Value self, const Value *args, size_t count, Value names) {
    if (call_check("itemgetter", count, names) < 0) return 0;
    Value items = getter_object(self)->args, object = args[0];
    size_t length = tuple_length(items);
    if (length == 1) return kr_item_get(object, tuple_get(items, 0));
    Value result = tuple_new(length);
    for (size_t i = 0; result && i < length; i++)
        if (!(tuple_object(result)->items[i] = kr_item_get(object, tuple_get(items, i)))) return 0;
    return result;
}

Value kr_itemgetter___repr__(Value self) { return getter_repr(self); }
Value kr_itemgetter___reduce__(Value self) { return getter_reduce(self); }

/* ---- attrgetter ---- */

/* The interned names between the dots. */
static Value names_split(Value text) {
    Value names = list_new(1);
    const StrObject *s = str_object(text);
    uint64_t start = 0;
    for (uint64_t i = 0; names && i <= s->length; i++) {
        if (i < s->length && str_at(s, i) != '.') continue;
        if (list_append(names, str_intern(str_substring(text, start, i))) < 0) return 0;
        start = i + 1;
    }
    return names ? list_to_tuple(names) : 0;
}

Value kr_attrgetter___new__(Value cls, Value args, Value kwargs) {
    if (constructor_check("attrgetter", args, kwargs) < 0) return 0;
    Value paths = tuple_new(tuple_length(args));
    for (size_t i = 0; paths && i < tuple_length(args); i++) {
        Value name = tuple_get(args, i);
        if (!value_is_str(name))
            return error_raise(&kr_type_TypeError, "attribute name must be a string");
        if (!(tuple_object(paths)->items[i] = names_split(name))) return 0;
    }
    return paths ? getter_make(cls, paths, args, 0) : 0;
}

static Value path_follow(Value object, Value path) {
    for (size_t i = 0; object && i < tuple_length(path); i++)
        object = object_getattr(object, tuple_get(path, i));
    return object;
}

Value kr_attrgetter___call__(Value self, const Value *args, size_t count, Value names) {
    if (call_check("attrgetter", count, names) < 0) return 0;
    Value paths = getter_object(self)->what, object = args[0];
    size_t length = tuple_length(paths);
    if (length == 1) return path_follow(object, tuple_get(paths, 0));
    Value result = tuple_new(length);
    for (size_t i = 0; result && i < length; i++)
        if (!(tuple_object(result)->items[i] = path_follow(object, tuple_get(paths, i)))) return 0;
    return result;
}

Value kr_attrgetter___repr__(Value self) { return getter_repr(self); }
Value kr_attrgetter___reduce__(Value self) { return getter_reduce(self); }

/* ---- methodcaller ---- */

Value kr_methodcaller___new__(Value cls, Value args, Value kwargs) {
    if (tuple_length(args) == 0)
        return error_raise(&kr_type_TypeError,
                           "methodcaller needs at least one argument, the method name");
    Value name = tuple_get(args, 0);
    if (!value_is_str(name)) return error_raise(&kr_type_TypeError, "method name must be a string");
    return getter_make(cls, str_intern(name), args, kwargs);
}

Value kr_methodcaller___call__(Value self, const Value *args, size_t count, Value names) {
    if (call_check("methodcaller", count, names) < 0) return 0;
    const GetterObject *caller = getter_object(self);
    Value method = object_getattr(args[0], caller->what);
    if (!method) return 0;
    const TupleObject *given = tuple_object(caller->args);
    if (!caller->kwargs) return kr_call(method, given->items + 1, given->length - 1, 0);
    return kr_call_ex(method, tuple_slice(caller->args, 1, given->length), caller->kwargs);
}

Value kr_methodcaller___repr__(Value self) { return getter_repr(self); }

/* Named arguments go through functools.partial, as __reduce__ has no place for them. */
Value kr_methodcaller___reduce__(Value self) {
    const GetterObject *caller = getter_object(self);
    if (!caller->kwargs) return getter_reduce(self);
    extern Type kr_type_partial;
    Value first[] = {value_of(value_type(self)), tuple_get(caller->args, 0)};
    Value made = kr_call_ex(value_of(&kr_type_partial), tuple_from(first, 2), caller->kwargs);
    return made ? tuple_pack(2, made, tuple_slice(caller->args, 1, tuple_length(caller->args))) : 0;
}
