/* Calls: the general convention (callee, arguments, count, keyword names) and the forms of it that
 * compiled code uses. */
#include "core/call.h"

#include "containers/dict.h"
#include "core/attribute.h"
#include "core/descriptor.h"
#include "core/slot.h"
#include "function.stub.h"
#include "function/function.h"
#include "text/str.h"

/* ---- Bodies ---- */

#define INVOKE_TYPES_0
#define INVOKE_TYPES_1 Value,
#define INVOKE_TYPES_2 INVOKE_TYPES_1 Value,
#define INVOKE_TYPES_3 INVOKE_TYPES_2 Value,
#define INVOKE_TYPES_4 INVOKE_TYPES_3 Value,
#define INVOKE_TYPES_5 INVOKE_TYPES_4 Value,
#define INVOKE_TYPES_6 INVOKE_TYPES_5 Value,
#define INVOKE_TYPES_7 INVOKE_TYPES_6 Value,
#define INVOKE_TYPES_8 INVOKE_TYPES_7 Value,
#define INVOKE_TYPES_9 INVOKE_TYPES_8 Value,
#define INVOKE_TYPES_10 INVOKE_TYPES_9 Value,
#define INVOKE_TYPES_11 INVOKE_TYPES_10 Value,
#define INVOKE_TYPES_12 INVOKE_TYPES_11 Value,
#define INVOKE_TYPES_13 INVOKE_TYPES_12 Value,
#define INVOKE_TYPES_14 INVOKE_TYPES_13 Value,
#define INVOKE_TYPES_15 INVOKE_TYPES_14 Value,
#define INVOKE_TYPES_16 INVOKE_TYPES_15 Value,
#define INVOKE_ARGS_0
#define INVOKE_ARGS_1 p[0],
#define INVOKE_ARGS_2 INVOKE_ARGS_1 p[1],
#define INVOKE_ARGS_3 INVOKE_ARGS_2 p[2],
#define INVOKE_ARGS_4 INVOKE_ARGS_3 p[3],
#define INVOKE_ARGS_5 INVOKE_ARGS_4 p[4],
#define INVOKE_ARGS_6 INVOKE_ARGS_5 p[5],
#define INVOKE_ARGS_7 INVOKE_ARGS_6 p[6],
#define INVOKE_ARGS_8 INVOKE_ARGS_7 p[7],
#define INVOKE_ARGS_9 INVOKE_ARGS_8 p[8],
#define INVOKE_ARGS_10 INVOKE_ARGS_9 p[9],
#define INVOKE_ARGS_11 INVOKE_ARGS_10 p[10],
#define INVOKE_ARGS_12 INVOKE_ARGS_11 p[11],
#define INVOKE_ARGS_13 INVOKE_ARGS_12 p[12],
#define INVOKE_ARGS_14 INVOKE_ARGS_13 p[13],
#define INVOKE_ARGS_15 INVOKE_ARGS_14 p[14],
#define INVOKE_ARGS_16 INVOKE_ARGS_15 p[15],
#define INVOKE_CASE(n)                                                                             \
    case n: return ((Value(*)(INVOKE_TYPES_##n Value))code->body)(INVOKE_ARGS_##n callee);

static Value array_invoke(const Code *code, Value callee, const Value *p) {
    return ((Value(*)(const Value *, Value))code->details->array_entry)(p, callee);
}

Value code_invoke(const Code *code, Value callee, const Value *p) {
    if (KR_UNLIKELY(!code->body)) return array_invoke(code, callee, p);
    switch (code->parameter_count) {
        INVOKE_CASE(0)
        INVOKE_CASE(1)
        INVOKE_CASE(2)
        INVOKE_CASE(3)
        INVOKE_CASE(4)
        INVOKE_CASE(5)
        INVOKE_CASE(6)
        INVOKE_CASE(7)
        INVOKE_CASE(8)
        INVOKE_CASE(9)
        INVOKE_CASE(10)
        INVOKE_CASE(11)
        INVOKE_CASE(12)
        INVOKE_CASE(13)
        INVOKE_CASE(14)
        INVOKE_CASE(15)
        INVOKE_CASE(16)
    }
    return array_invoke(code, callee, p);
}

Value code_call(const Code *code, Value callee, const Value *args, size_t count, Value names) {
    if (!names && code->arity == (int64_t)count) return code_invoke(code, callee, args);
    Value params[code->parameter_count + BIND_EXTRA];
    if (!names && bind_positional(code, callee, args, count, params))
        return code_invoke(code, callee, params);
    if (bind_arguments(code, callee, args, count, names, params) < 0) return 0;
    return code_invoke(code, callee, params);
}

const Value *call_prepend(Value *few, Value self, const Value *args, size_t total) {
    Value *all = total < CALL_FEW ? few : gc_new_scanned(NULL, (total + 1) * sizeof(Value));
    all[0] = self;
    if (total) memcpy(all + 1, args, total * sizeof(Value));
    return all;
}

Value code_call_self(const Code *code, Value callee, Value self, const Value *args, size_t count,
                     Value names) {
    Value few[CALL_FEW];
    return code_call(code, callee, call_prepend(few, self, args, call_total(count, names)),
                     count + 1, names);
}

/* ---- Objects ---- */

static Value raise_not_callable(Value callee) {
    return error_raise(&kr_type_TypeError, "'%T' object is not callable", callee);
}

static Value call_bound_method(Value callee, const Value *args, size_t count, Value names) {
    const BoundMethod *method = (const BoundMethod *)callee;
    Value few[CALL_FEW];
    const Value *all = call_prepend(few, method->self, args, call_total(count, names));
    return kr_call(method->function, all, count + 1, names);
}

Value kr_call(Value callee, const Value *args, size_t count, Value names) {
    if (names && tuple_length(names) == 0) names = 0;
    Type *type = value_type(callee);
    if (type == &kr_type_function)
        return code_call(((const FunctionHead *)callee)->code, callee, args, count, names);
    if (type == &kr_type_method) return call_bound_method(callee, args, count, names);
    if (type == &kr_type_method_descriptor && count && method_descriptor_fits(callee, args[0]))
        return code_call(((const FunctionHead *)callee)->code, callee, args, count, names);
    if (type == &kr_type_builtin_function && native_function_is_plain(callee))
        return code_call(((const FunctionHead *)callee)->code, callee, args, count, names);
    CallSlot call = type_slot(type, SLOT___call__);
    return call ? call(callee, args, count, names) : raise_not_callable(callee);
}

Value kr_function___call__(Value self, const Value *args, size_t count, Value names) {
    return code_call(((const FunctionHead *)self)->code, self, args, count, names);
}

Value kr_method___call__(Value self, const Value *args, size_t count, Value names) {
    return call_bound_method(self, args, count, names);
}

Value object_call(Value callee, const Value *args, size_t count, Value names) {
    return kr_call(callee, args, count, names);
}
Value object_call0(Value callee) { return kr_call(callee, NULL, 0, 0); }
Value object_call1(Value callee, Value a) { return kr_call(callee, &a, 1, 0); }
Value object_call2(Value callee, Value a, Value b) {
    return kr_call(callee, (Value[]){a, b}, 2, 0);
}
Value object_call3(Value callee, Value a, Value b, Value c) {
    return kr_call(callee, (Value[]){a, b, c}, 3, 0);
}

bool object_is_callable(Value v) { return object_slot(v, SLOT___call__) != NULL; }

/* The code of a bound method's function, if that may be entered with `count` arguments and the
 * receiver in front; or 0. */
static const Code *bound_code(Value callee, int32_t count) {
    if (!value_is_exact(callee, &kr_type_method)) return NULL;
    Value function = ((const BoundMethod *)callee)->function;
    if (!value_is_exact(function, &kr_type_function)) return NULL;
    const Code *code = ((const FunctionHead *)function)->code;
    return code->arity == count + 1 ? code : NULL;
}

Value kr_call0_slow(Value callee) {
    const Code *code = bound_code(callee, 0);
    const BoundMethod *m = (const BoundMethod *)callee;
    return code ? ((Value(*)(Value, Value))code->body)(m->self, m->function)
                : kr_call(callee, NULL, 0, 0);
}
Value kr_call1_slow(Value callee, Value a) {
    const Code *code = bound_code(callee, 1);
    const BoundMethod *m = (const BoundMethod *)callee;
    return code ? ((Value(*)(Value, Value, Value))code->body)(m->self, a, m->function)
                : kr_call(callee, &a, 1, 0);
}
Value kr_call2_slow(Value callee, Value a, Value b) {
    const Code *code = bound_code(callee, 2);
    const BoundMethod *m = (const BoundMethod *)callee;
    return code ? ((Value(*)(Value, Value, Value, Value))code->body)(m->self, a, b, m->function)
                : kr_call(callee, (Value[]){a, b}, 2, 0);
}
Value kr_call3_slow(Value callee, Value a, Value b, Value c) {
    return kr_call(callee, (Value[]){a, b, c}, 3, 0);
}
Value kr_call4_slow(Value callee, Value a, Value b, Value c, Value d) {
    return kr_call(callee, (Value[]){a, b, c, d}, 4, 0);
}

/* ---- f(*args, **kwargs) ---- */

Value call_pack_args(const Value *args, size_t count) { return tuple_from(args, count); }

/* Names in a call differ, but for what a program makes itself. An interned one cannot be equal to
 * another unless it is that one. */
static bool name_is_new(const Value *names, size_t i) {
    if (!value_is_exact(names[i], &kr_type_str) || !(str_object(names[i])->flags & STR_INTERNED))
        return false;
    for (size_t k = 0; k < i; k++)
        if (names[k] == names[i]) return false;
    return true;
}

Value call_pack_kwargs(const Value *values, Value names) {
    if (!names) return 0;
    size_t count = tuple_length(names);
    const Value *items = tuple_object(names)->items;
    Value kwargs = dict_new_for(count);
    bool all_new = true; /* so far: all names are interned */
    for (size_t i = 0; kwargs && i < count; i++) {
        all_new = all_new && name_is_new(items, i);
        int status = all_new
                         ? dict_insert(dict_object(kwargs), items[i], str_hash(items[i]), values[i])
                         : dict_set(kwargs, items[i], values[i]);
        if (status < 0) return 0;
    }
    return kwargs;
}

Value kr_call_ex(Value callee, Value args, Value kwargs) {
    size_t count = tuple_length(args);
    if (!kwargs || dict_length(kwargs) == 0)
        return kr_call(callee, tuple_object(args)->items, count, 0);
    size_t keyword_count = dict_length(kwargs), found = 0, position = 0;
    Value names = tuple_new(keyword_count), few[CALL_FEW];
    bool fits = count + keyword_count <= CALL_FEW;
    Value *all = fits ? few : gc_new_scanned(NULL, (count + keyword_count) * sizeof(Value));
    memcpy(all, tuple_object(args)->items, count * sizeof(Value));
    Value key, value;
    while (found < keyword_count && dict_next(kwargs, &position, &key, &value)) {
        if (!value_is_str(key)) return error_raise(&kr_type_TypeError, "keywords must be strings");
        tuple_object(names)->items[found] = key;
        all[count + found++] = value;
    }
    return kr_call(callee, all, count, names);
}

Value kr_call_forward(Value callee, Value packed, const Value *front, size_t front_count) {
    const CallPack *pack = (const CallPack *)packed;
    if (front_count == 0) return kr_call(callee, pack->args, pack->count, pack->names);
    size_t total = call_total(pack->count, pack->names);
    Value few[CALL_FEW];
    bool fits = front_count + total <= CALL_FEW;
    Value *all = fits ? few : gc_new_scanned(NULL, (front_count + total) * sizeof(Value));
    memcpy(all, front, front_count * sizeof(Value));
    if (total) memcpy(all + front_count, pack->args, total * sizeof(Value));
    return kr_call(callee, all, front_count + pack->count, pack->names);
}

/* What is neither a tuple nor a list. */
static Value call_star_iterable(Value callee, Value iterable, const Value *front,
                                size_t front_count) {
    Value list = list_from(front, front_count);
    if (!list || kr_list_extend_raw(list, iterable) < 0) return 0;
    const TupleObject *all = tuple_object(list_to_tuple(list));
    return all ? kr_call(callee, all->items, all->length, 0) : 0;
}

Value kr_call_star(Value callee, Value iterable, const Value *front, size_t front_count) {
    bool is_list = value_is_exact(iterable, &kr_type_list);
    if (!is_list && !value_is_exact(iterable, &kr_type_tuple))
        return call_star_iterable(callee, iterable, front, front_count);
    const ListBuffer *buffer = is_list ? ((const ListObject *)iterable)->buffer : NULL;
    const Value *items = is_list ? buffer->items : tuple_object(iterable)->items;
    size_t count = is_list ? buffer->length : tuple_length(iterable);
    Value few[CALL_FEW];
    bool fits = front_count + count <= CALL_FEW;
    Value *all = fits ? few : gc_new_scanned(NULL, (front_count + count) * sizeof(Value));
    for (size_t i = 0; i < front_count; i++) all[i] = front[i];
    for (size_t i = 0; i < count; i++) all[front_count + i] = items[i];
    return kr_call(callee, all, front_count + count, 0);
}

Value call_unpacked(Value callee, Value args, Value kwargs) {
    return kr_call_ex(callee, args, kwargs);
}

/* ---- Methods ---- */

/* How receiver.name is called: unbound function that takes the receiver in front, or what the
 * attribute gave. */
typedef struct MethodFound {
    Value callee;
    Value self; /* goes in front: the receiver, or its class; 0: nothing does */
} MethodFound;

/* Is the class's attribute to be called with the receiver, because the instance has none of that
 * name? */
static bool method_unshadowed(Value receiver, const AttrEntry *entry) {
    switch ((AttrKind)entry->kind) {
    case ATTR_METHOD: return true;
    case ATTR_DICT_METHOD: return *slot_at(receiver, entry->offset) == 0;
    case ATTR_NONE:
    case ATTR_SLOT:
    case ATTR_CLASS:
    case ATTR_DICT_CLASS:
    case ATTR_DICT:
    case ATTR_PROPERTY:
    case ATTR_STATIC:
    case ATTR_CLASS_METHOD: return false;
    }
    return false;
}

/* A static or class method, by cls: {0} where it is to be found in another way. */
static MethodFound wrapped_find(Value receiver, Value cls, const AttrEntry *entry) {
    bool wrapped = entry->kind == ATTR_STATIC || entry->kind == ATTR_CLASS_METHOD;
    if (!wrapped || !entry_unshadowed(receiver, entry)) return (MethodFound){0};
    Value callable = wrapped_callable(entry->value);
    if (entry->kind == ATTR_STATIC) return (MethodFound){callable, 0};
    return (MethodFound){value_is_exact(callable, &kr_type_function) ? callable : 0, cls};
}

static MethodFound class_method_find(Value cls, Value name, AttrCache *cache) {
    const AttrEntry *entry = class_cache_entry(type_object(cls), name, cache);
    if (!entry) return (MethodFound){0};
    if (entry->kind == ATTR_METHOD) return (MethodFound){entry->value, cls};
    if (entry->kind == ATTR_CLASS) return (MethodFound){entry->value, 0};
    return wrapped_find(cls, cls, entry);
}

static MethodFound method_find(Value receiver, Value name, AttrCache *cache) {
    Type *type = value_type(receiver);
    type_prepare(type);
    if (type->flags & TYPE_TYPE) {
        MethodFound of_class = class_method_find(receiver, name, cache);
        if (of_class.callee) return of_class;
    }
    if (!(type->flags & TYPE_PLAIN_GETATTR))
        return (MethodFound){object_getattr(receiver, name), 0};
    const AttrEntry *entry = attr_cache_entry(type, name, cache);
    if (method_unshadowed(receiver, entry)) return (MethodFound){entry->value, receiver};
    MethodFound wrapped = wrapped_find(receiver, value_of(type), entry);
    if (wrapped.callee) return wrapped;
    Value found = type_lookup(type, name);
    /* The instance has a dict, but perhaps not this name: still no bound method is needed. */
    bool is_method = found && (value_is_exact(found, &kr_type_function) ||
                               value_is_exact(found, &kr_type_method_descriptor));
    if (is_method && !instance_get(receiver, name)) return (MethodFound){found, receiver};
    return (MethodFound){object_getattr(receiver, name), 0};
}

/* args[0] is free for the receiver; the arguments follow. */
Value kr_method(Value receiver, Value name, AttrCache *cache, const Value *args, size_t count,
                Value names) {
    MethodFound found = method_find(receiver, name, cache);
    if (!found.callee) return 0;
    if (!found.self) return kr_call(found.callee, args + 1, count, names);
    ((Value *)args)[0] = found.self;
    return kr_call(found.callee, args, count + 1, names);
}

Value kr_method0_slow(Value receiver, Value name, AttrCache *cache) {
    MethodFound m = method_find(receiver, name, cache);
    if (!m.callee) return 0;
    return m.self ? kr_call1(m.callee, m.self) : kr_call0(m.callee);
}
Value kr_method1_slow(Value receiver, Value name, AttrCache *cache, Value a) {
    MethodFound m = method_find(receiver, name, cache);
    if (!m.callee) return 0;
    return m.self ? kr_call2(m.callee, m.self, a) : kr_call1(m.callee, a);
}
Value kr_method2_slow(Value receiver, Value name, AttrCache *cache, Value a, Value b) {
    MethodFound m = method_find(receiver, name, cache);
    if (!m.callee) return 0;
    return m.self ? kr_call3(m.callee, m.self, a, b) : kr_call2(m.callee, a, b);
}
Value kr_method3_slow(Value receiver, Value name, AttrCache *cache, Value a, Value b, Value c) {
    MethodFound m = method_find(receiver, name, cache);
    if (!m.callee) return 0;
    return m.self ? kr_call4(m.callee, m.self, a, b, c) : kr_call3(m.callee, a, b, c);
}

int kr_method_load_slow(Value receiver, Value name, AttrCache *cache, Value *out) {
    MethodFound found = method_find(receiver, name, cache);
    out[0] = found.callee;
    out[1] = found.self;
    return found.callee ? 0 : -1;
}

Value kr_call_loaded(Value callee, Value self, const Value *args, size_t count, Value names) {
    if (!self) return kr_call(callee, args + 1, count, names);
    ((Value *)args)[0] = self;
    return kr_call(callee, args, count + 1, names);
}

Value object_method(Value v, const char *name, const Value *args, size_t count) {
    Value few[CALL_FEW];
    return kr_method(v, str_intern_text(name), NULL, call_prepend(few, 0, args, count), count, 0);
}
