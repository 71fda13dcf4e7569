/* _functools: partial, reduce and cmp_to_key. */
#include "_functools.stub.h"

#include "functools_types.h"

#include "core/call.h"
#include "core/slot.h"
#include "text/str.h"

/* ---- partial ---- */

static PartialObject *partial_object(Value v) { return (PartialObject *)v; }

/* A partial of a partial that carries no attributes becomes one. */
static bool partial_is_plain(Value v) {
    return object_slot(v, SLOT___call__) == (void *)kr_partial___call__ && !partial_object(v)->dict;
}

static Value keywords_join(Value first, Value second) {
    Value all = first ? dict_copy(first) : dict_new();
    return all && second && dict_update(all, second) < 0 ? 0 : all;
}

Value kr_partial___new__(Value cls, Value args, Value kwargs) {
    if (tuple_length(args) == 0)
        return error_raise(&kr_type_TypeError, "type 'partial' takes at least one argument");
    Value function = tuple_get(args, 0), inner = partial_is_plain(function) ? function : 0;
    if (!object_is_callable(function))
        return error_raise(&kr_type_TypeError, "the first argument must be callable");
    Value bound = tuple_slice(args, 1, tuple_length(args));
    if (bound && inner) bound = tuple_concat(partial_object(inner)->args, bound);
    Value keywords = bound ? keywords_join(inner ? partial_object(inner)->keywords : 0, kwargs) : 0;
    if (!keywords) return 0;
    PartialObject *partial = type_allocate(type_object(cls), 0);
    partial->function = inner ? partial_object(inner)->function : function;
    partial->args = bound;
    partial->keywords = keywords;
    return value_of(partial);
}

static Value partial_call_keywords(const PartialObject *partial, const Value *args, size_t count,
                                   Value names) {
    Value given = tuple_from(args, count), all = given ? tuple_concat(partial->args, given) : 0;
    Value keywords =
        all ? keywords_join(partial->keywords, call_pack_kwargs(args + count, names)) : 0;
    return keywords ? kr_call_ex(partial->function, all, keywords) : 0;
}

/* Puts the partial's keyword values behind the positional arguments; the tuple of their names is
 * kept until the dict has others. */
static Value partial_names(PartialObject *partial, Value *values) {
    Value names = partial->names, key, value;
    size_t position = 0, found = 0, count = dict_length(partial->keywords);
    bool known = names && tuple_length(names) == count;
    if (!known) names = tuple_new(count);
    while (found < count && dict_next(partial->keywords, &position, &key, &value)) {
        if (!value_is_str(key)) return 0;
        if (known && tuple_get(names, found) != key) {
            names = tuple_from(tuple_object(names)->items, count);
            known = false;
        }
        if (!known) tuple_object(names)->items[found] = key;
        values[found++] = value;
    }
    return partial->names = names;
}

/* All in one array, where the call adds no keywords. 0 without an error: it is not that simple. */
static Value partial_call_few(PartialObject *partial, const Value *args, size_t count) {
    size_t bound = tuple_length(partial->args), keywords = dict_length(partial->keywords);
    Value few[CALL_FEW];
    if (bound + count + keywords > CALL_FEW) return 0;
    memcpy(few, tuple_object(partial->args)->items, bound * sizeof(Value));
    if (count) memcpy(few + bound, args, count * sizeof(Value));
    Value names = partial_names(partial, few + bound + count);
    return names ? kr_call(partial->function, few, bound + count, names) : 0;
}

Value kr_partial___call__(Value self, const Value *args, size_t count, Value names) {
    PartialObject *partial = partial_object(self);
    if (recursion_check() < 0) return 0;
    if (dict_length(partial->keywords)) {
        Value result = names ? 0 : partial_call_few(partial, args, count);
        if (result || error_is_set()) return result;
        return partial_call_keywords(partial, args, count, names);
    }
    size_t bound = tuple_length(partial->args), given = call_total(count, names);
    if (bound == 0) return kr_call(partial->function, args, count, names);
    Value few[CALL_FEW];
    Value *all =
        bound + given <= CALL_FEW ? few : gc_new_scanned(NULL, (bound + given) * sizeof(Value));
    memcpy(all, tuple_object(partial->args)->items, bound * sizeof(Value));
    if (given) memcpy(all + bound, args, given * sizeof(Value));
    return kr_call(partial->function, all, bound + count, names);
}

Value kr_partial_get_func(Value self) { return partial_object(self)->function; }
Value kr_partial_get_args(Value self) { return partial_object(self)->args; }
Value kr_partial_get_keywords(Value self) { return partial_object(self)->keywords; }
Value kr_partial___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

Value functools_dict_get(Value *dict) {
    if (!*dict) *dict = dict_new();
    return *dict;
}

Value functools_dict_set(Value *dict, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "cannot delete __dict__");
    if (!value_is_dict(value))
        return error_raise(&kr_type_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                           value);
    *dict = value;
    return KR_NONE;
}

Value kr_partial_get___dict__(Value self) {
    return functools_dict_get(&partial_object(self)->dict);
}
Value kr_partial_set___dict__(Value self, Value value) {
    return functools_dict_set(&partial_object(self)->dict, value);
}

static Value partial_text(Value self) {
    const PartialObject *partial = partial_object(self);
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "%s(%R", type_text(value_type(self)), partial->function);
    Value args = partial->args, keywords = partial->keywords, key, value;
    for (size_t i = 0; i < tuple_length(args); i++)
        str_builder_printf(&b, ", %R", tuple_get(args, i));
    for (size_t at = 0; dict_next(keywords, &at, &key, &value);)
        str_builder_printf(&b, ", %S=%R", key, value);
    str_builder_char(&b, ')');
    return error_is_set() ? 0 : str_builder_finish(&b);
}

Value kr_partial___repr__(Value self) {
    int inside = repr_enter(self);
    if (inside) return inside < 0 ? 0 : str_from_text("...");
    Value text = partial_text(self);
    repr_leave(self);
    return text;
}

Value kr_partial___reduce__(Value self) {
    const PartialObject *partial = partial_object(self);
    return tuple_pack(3, value_of(value_type(self)), tuple_pack(1, partial->function),
                      tuple_pack(4, partial->function, partial->args, partial->keywords,
                                 partial->dict ? partial->dict : KR_NONE));
}

Value kr_partial___setstate__(Value self, Value state) {
    bool valid = value_is_tuple(state) && tuple_length(state) == 4 &&
                 object_is_callable(tuple_get(state, 0)) && value_is_tuple(tuple_get(state, 1)) &&
                 (tuple_get(state, 2) == KR_NONE || value_is_dict(tuple_get(state, 2)));
    if (!valid) return error_raise(&kr_type_TypeError, "invalid partial state");
    Value keywords = tuple_get(state, 2), dict = tuple_get(state, 3);
    PartialObject *partial = partial_object(self);
    if (keywords == KR_NONE)
        keywords = dict_new();
    else if (!value_is_exact(keywords, &kr_type_dict))
        keywords = dict_copy(keywords);
    Value args = tuple_from_iterable(tuple_get(state, 1));
    if (!keywords || !args) return 0;
    partial->function = tuple_get(state, 0);
    partial->args = args;
    partial->keywords = keywords;
    partial->dict = dict == KR_NONE ? 0 : dict;
    return KR_NONE;
}

/* ---- reduce ---- */

Value kr__functools_reduce(Value function, Value sequence, Value initial) {
    Value source = object_iter(sequence);
    if (!source && error_catch(&kr_type_TypeError))
        return error_raise(&kr_type_TypeError, "reduce() arg 2 must support iteration");
    if (!source) return 0;
    Value total = initial ? initial : object_next(source);
    if (!total && !error_is_set())
        return error_raise(&kr_type_TypeError, "reduce() of empty iterable with no initial value");
    for (Value item; total && (item = object_next(source));)
        total = object_call2(function, total, item);
    return error_is_set() ? 0 : total;
}

/* ---- cmp_to_key ---- */

static Value wrapper_new(Value compare, Value object) {
    KeyWrapper *wrapper = type_allocate(&kr_type_KeyWrapper, 0);
    wrapper->compare = compare;
    wrapper->object = object;
    return value_of(wrapper);
}

Value kr__functools_cmp_to_key(Value mycmp) { return wrapper_new(mycmp, 0); }

Value kr_KeyWrapper___call__(Value self, const Value *args, size_t count, Value names) {
    size_t given = call_total(count, names);
    if (given > 1)
        return error_raise(&kr_type_TypeError, "K() takes at most 1 argument (%zu given)", given);
    if (given == 0)
        return error_raise(&kr_type_TypeError, "K() missing required argument 'obj' (pos 1)");
    if (count == 0 && !str_equals_text(tuple_get(names, 0), "obj"))
        return error_raise(&kr_type_TypeError, "K() missing required argument 'obj' (pos 1)");
    return wrapper_new(((const KeyWrapper *)self)->compare, args[0]);
}

static Value wrapper_compare(Value self, Value other, SlotId op) {
    if (!value_is_exact(other, &kr_type_KeyWrapper))
        return error_raise(&kr_type_TypeError, "other argument must be K instance");
    const KeyWrapper *a = (const KeyWrapper *)self, *b = (const KeyWrapper *)other;
    if (!a->object || !b->object)
        return error_raise_value(&kr_type_AttributeError, str_from_text("object"));
    Value order = object_call2(a->compare, a->object, b->object);
    return order ? object_compare(order, small_make(0), op) : 0;
}

#define WRAPPER_COMPARE(name)                                                                      \
    Value kr_KeyWrapper_##name(Value self, Value other) {                                          \
        return wrapper_compare(self, other, SLOT_##name);                                          \
    }
WRAPPER_COMPARE(__lt__)
WRAPPER_COMPARE(__le__)
WRAPPER_COMPARE(__eq__)
WRAPPER_COMPARE(__ne__)
WRAPPER_COMPARE(__gt__)
WRAPPER_COMPARE(__ge__)
#undef WRAPPER_COMPARE

Value kr_KeyWrapper_get_obj(Value self) {
    Value object = ((const KeyWrapper *)self)->object;
    return object ? object : error_raise_no_attribute(self, str_intern_text("obj"));
}

Value kr_KeyWrapper_set_obj(Value self, Value value) {
    ((KeyWrapper *)self)->object = value;
    return KR_NONE;
}
