/* Methods of type. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/descriptor.h"
#include "core/instance_check.h"
#include "core/size.h"
#include "core/type.h"
#include "function/class_build.h"
#include "function/function.h"
#include "numbers/number.h"
#include "text/str.h"
#include "type.stub.h"

Value kr_type___new__(Value cls, Value args, Value kwargs) {
    size_t count = tuple_length(args);
    if (type_object(cls) == &kr_type_type && count == 1 && !kwargs)
        return value_of(value_type(tuple_get(args, 0)));
    if (count != 3)
        return error_raise(&kr_type_TypeError,
                           "type.__new__() takes exactly 3 arguments (%zu given)", count);
    Value name = tuple_get(args, 0), bases = tuple_get(args, 1), namespace = tuple_get(args, 2);
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "type.__new__() argument 1 must be str, not %G",
                           name);
    if (!value_is_tuple(bases))
        return error_raise(&kr_type_TypeError, "type.__new__() argument 2 must be tuple, not %G",
                           bases);
    if (!value_is_dict(namespace))
        return error_raise(&kr_type_TypeError, "type.__new__() argument 3 must be dict, not %G",
                           namespace);
    return class_new(type_object(cls), name, bases, namespace, kwargs);
}

Value kr_type___init__(Value self, Value args, Value kwargs) {
    (void)self;
    size_t count = tuple_length(args);
    if (kwargs && count == 1)
        return error_raise(&kr_type_TypeError, "type.__init__() takes no keyword arguments");
    if (count != 1 && count != 3)
        return error_raise(&kr_type_TypeError, "type.__init__() takes 1 or 3 arguments");
    return KR_NONE;
}

Value kr_type___repr__(Value self) {
    type_ensure(type_object(self));
    return str_printf("<class '%S'>", type_full_name(type_object(self)));
}

Value kr_type_mro(Value self) {
    type_ensure(type_object(self));
    Value mro = mro_linearize(type_object(self));
    return mro ? list_from(tuple_object(mro)->items, tuple_length(mro)) : 0;
}

/* All names of a class and its bases. */
static int class_names_merge(Value names, Type *type) {
    type_ensure(type);
    if (dict_update(names, type->dict) < 0) return -1;
    for (size_t i = 0; i < tuple_length(type->bases); i++)
        if (class_names_merge(names, type_object(tuple_get(type->bases, i))) < 0) return -1;
    return 0;
}

Value class_names(Type *type) {
    Value names = dict_new();
    return class_names_merge(names, type) < 0 ? 0 : names;
}

Value kr_type___dir__(Value self) {
    Value names = class_names(type_object(self));
    return names ? dict_keys_list(names) : 0;
}

Value kr_type___instancecheck__(Value self, Value instance) {
    return native_wrap_truth(instance_check_plain(instance, self));
}
Value kr_type___subclasscheck__(Value self, Value subclass) {
    return native_wrap_truth(subclass_check_plain(subclass, self));
}

/* A class whose instances have attributes keeps the table of their names. */
Value kr_type___sizeof__(Value self) {
    enum { CPYTHON_TYPE = 408, CPYTHON_CLASS = 904, CPYTHON_ATTRIBUTE_NAMES = 768 };
    const Type *type = type_object(self);
    if (!(type->flags & TYPE_HEAP)) return small_make(CPYTHON_TYPE);
    return small_make(CPYTHON_CLASS + (type_has_managed_dict(type) ? CPYTHON_ATTRIBUTE_NAMES : 0));
}

Value kr_type___prepare__(Value cls, Value args, Value kwargs) {
    (void)cls, (void)args, (void)kwargs;
    return dict_new();
}

Value kr_type_get___dict__(Value self) {
    type_ensure(type_object(self));
    return mappingproxy_new(type_object(self)->dict);
}

Value kr_type_get___basicsize__(Value self) {
    return small_make(type_basic_size(type_object(self)));
}
Value kr_type_get___itemsize__(Value self) { return small_make(type_item_size(type_object(self))); }
Value kr_type_get___dictoffset__(Value self) { return small_make(type_object(self)->dict_offset); }
Value kr_type_get___weakrefoffset__(Value self) {
    return small_make(
        type_object(self)->flags & TYPE_HEAP ? (int64_t)type_object(self)->instance_size : 0);
}

/* Flags as CPython numbers them (Py_TPFLAGS_...), of those that programs look at. */
static const struct {
    uint32_t flag;
    uint8_t bit;
} public_flags[] = {
    {TYPE_SEQUENCE, 5},  {TYPE_MAPPING, 6},    {TYPE_NO_DIRECT_NEW, 7},
    {TYPE_HEAP, 9},      {TYPE_BASE, 10},      {TYPE_METHOD_DESCRIPTOR, 17},
    {TYPE_ABSTRACT, 20}, {TYPE_INT, 24},       {TYPE_LIST, 25},
    {TYPE_TUPLE, 26},    {TYPE_BYTES, 27},     {TYPE_STR, 28},
    {TYPE_DICT, 29},     {TYPE_EXCEPTION, 30}, {TYPE_TYPE, 31},
};
enum { PUBLIC_IMMUTABLE = 1 << 8, PUBLIC_READY = 1 << 12, PUBLIC_GC = 1 << 14 };

Value kr_type_get___flags__(Value self) {
    const Type *type = type_object(self);
    int64_t result = PUBLIC_READY;
    for (size_t i = 0; i < sizeof public_flags / sizeof *public_flags; i++)
        if (type->flags & public_flags[i].flag) result |= (int64_t)1 << public_flags[i].bit;
    if (!(type->flags & TYPE_HEAP)) result |= PUBLIC_IMMUTABLE;
    if (type_holds_references(type)) result |= PUBLIC_GC;
    return small_make(result);
}

/* ---- X | Y ---- */

static bool is_union_member(Value v) {
    return v == KR_NONE || value_is_class(v) || value_is_generic_alias(v) || value_is_union(v);
}

Value kr_type___or__(Value self, Value other) {
    return is_union_member(self) && is_union_member(other) ? union_make(self, other)
                                                           : KR_NOT_IMPLEMENTED;
}
Value kr_type___ror__(Value self, Value other) {
    return is_union_member(self) && is_union_member(other) ? union_make(other, self)
                                                           : KR_NOT_IMPLEMENTED;
}
