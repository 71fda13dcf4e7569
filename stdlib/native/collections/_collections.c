/* _collections: defaultdict, and the fields of named tuples. */
#include "_collections.stub.h"

#include "collections_types.h"

#include "containers/dict.h"
#include "core/call.h"
#include "numbers/number.h"
#include "text/str.h"

#include "dict.stub.h"

/* ---- defaultdict ---- */

static DefaultDict *default_dict(Value v) { return (DefaultDict *)v; }
static Value factory_of(Value v) {
    return default_dict(v)->factory ? default_dict(v)->factory : KR_NONE;
}

Value kr_defaultdict___init__(Value self, Value args, Value kwargs) {
    size_t count = tuple_length(args);
    Value factory = count ? tuple_get(args, 0) : KR_NONE;
    if (factory != KR_NONE && !object_is_callable(factory))
        return error_raise(&kr_type_TypeError, "first argument must be callable or None");
    default_dict(self)->factory = factory;
    return kr_dict___init__(self, count ? tuple_slice(args, 1, count) : args, kwargs);
}

Value kr_defaultdict___missing__(Value self, Value key) {
    Value factory = factory_of(self);
    if (factory == KR_NONE) return error_raise_key(key);
    Value value = object_call0(factory);
    return value && object_setitem(self, key, value) == 0 ? value : 0;
}

/* The factory is guarded against showing itself; the dict guards itself. */
static Value factory_text(Value self) {
    Value factory = factory_of(self);
    if (factory == KR_NONE) return str_from_text("None");
    int inside = repr_enter(factory);
    if (inside) return inside < 0 ? 0 : str_from_text("...");
    Value text = object_repr(factory);
    repr_leave(factory);
    return text;
}

Value kr_defaultdict___repr__(Value self) {
    Value items = kr_dict___repr__(self), factory = items ? factory_text(self) : 0;
    return factory ? str_printf("%s(%S, %S)", object_type_name(self), factory, items) : 0;
}

static Value defaultdict_like(Value self, Value items) {
    return object_call2(value_of(value_type(self)), factory_of(self), items);
}

Value kr_defaultdict_copy(Value self) { return defaultdict_like(self, self); }
Value kr_defaultdict___copy__(Value self) { return defaultdict_like(self, self); }

Value kr_defaultdict___or__(Value self, Value other) {
    if (!value_is_dict(self) || !value_is_dict(other)) return KR_NOT_IMPLEMENTED;
    Value result = defaultdict_like(self, self);
    return result && dict_update(result, other) == 0 ? result : 0;
}

Value kr_defaultdict___ror__(Value self, Value other) {
    if (!value_is_dict(self) || !value_is_dict(other)) return KR_NOT_IMPLEMENTED;
    Value result = defaultdict_like(self, other);
    return result && dict_update(result, self) == 0 ? result : 0;
}

Value kr_defaultdict___reduce__(Value self) {
    Value factory = factory_of(self), items = object_method(self, "items", NULL, 0);
    Value pairs = items ? object_iter(items) : 0;
    if (!pairs) return 0;
    Value arguments = factory == KR_NONE ? tuple_new(0) : tuple_pack(1, factory);
    return tuple_pack(5, value_of(value_type(self)), arguments, KR_NONE, KR_NONE, pairs);
}

Value kr_defaultdict_get_default_factory(Value self) { return factory_of(self); }
Value kr_defaultdict_set_default_factory(Value self, Value value) {
    default_dict(self)->factory = value;
    return KR_NONE;
}

/* ---- The fields of named tuples ---- */

static TupleGetter *tuple_getter(Value v) { return (TupleGetter *)v; }

Value kr__tuplegetter___new__(Value cls, Value index, Value doc) {
    int64_t at;
    if (object_index_i64(index, &at, &kr_type_OverflowError) < 0) return 0;
    TupleGetter *getter = type_allocate(type_object(cls), 0);
    getter->index = at;
    getter->doc = doc;
    return value_of(getter);
}

Value kr__tuplegetter___get__(Value self, Value instance, Value owner) {
    (void)owner;
    int64_t index = tuple_getter(self)->index;
    if (!instance || instance == KR_NONE) return self;
    if (!value_is_tuple(instance))
        return error_raise(
            &kr_type_TypeError,
            "descriptor for index '%lld' for tuple subclasses doesn't apply to '%T' object",
            (long long)index, instance);
    if (index < 0 || (size_t)index >= tuple_length(instance))
        return error_raise(&kr_type_IndexError, "tuple index out of range");
    return tuple_get(instance, (size_t)index);
}

Value kr__tuplegetter___set__(Value self, Value instance, Value value) {
    (void)self, (void)instance, (void)value;
    return error_raise(&kr_type_AttributeError, "can't set attribute");
}

Value kr__tuplegetter___delete__(Value self, Value instance) {
    (void)self, (void)instance;
    return error_raise(&kr_type_AttributeError, "can't delete attribute");
}

Value kr__tuplegetter___repr__(Value self) {
    return str_printf("_tuplegetter(%lld, %R)", (long long)tuple_getter(self)->index,
                      tuple_getter(self)->doc);
}

Value kr__tuplegetter___reduce__(Value self) {
    Value arguments =
        tuple_pack(2, int_from_i64(tuple_getter(self)->index), tuple_getter(self)->doc);
    return tuple_pack(2, value_of(value_type(self)), arguments);
}

Value kr__tuplegetter_get___doc__(Value self) { return tuple_getter(self)->doc; }
Value kr__tuplegetter_set___doc__(Value self, Value value) {
    tuple_getter(self)->doc = value ? value : KR_NONE;
    return KR_NONE;
}
