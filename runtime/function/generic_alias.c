/* types.GenericAlias: list[int]. */
#include "containers/containers.h"
#include "containers/set.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/iterate.h"
#include "core/type.h"
#include "builtins/builtins.h"
#include "function/function.h"
#include "generic.stub.h"
#include "type.stub.h"
#include "text/str.h"

static GenericAlias *generic_alias(Value v) { return (GenericAlias *)v; }

Value generic_alias_new(Value origin, Value args) {
    GenericAlias *alias = GC_NEW(GenericAlias, &kr_type_generic_alias);
    alias->origin = origin;
    alias->args = value_is_tuple(args) ? args : tuple_pack(1, args);
    return value_of(alias);
}

Value kr_generic_alias___new__(Value cls, Value origin, Value args) {
    Value v = value_of(type_allocate(type_object(cls), 0));
    generic_alias(v)->origin = origin;
    generic_alias(v)->args = value_is_tuple(args) ? args : tuple_pack(1, args);
    return v;
}

/* ---- repr ---- */

/* module.qualname of what has both and is no alias; 0 without an error: of anything else. */
static Value plain_name(Value item) {
    Value origin = object_getattr_optional(item, str_intern_text("__origin__"));
    if (origin && object_getattr_optional(item, str_intern_text("__args__"))) return 0;
    Value name =
        error_is_set() ? 0 : object_getattr_optional(item, str_intern_text("__qualname__"));
    Value module = name ? object_getattr_optional(item, NAME(__module__)) : 0;
    if (!module || module == KR_NONE) return 0;
    bool is_builtin = value_is_str(module) && str_equals_text(module, "builtins");
    return is_builtin ? object_str(name) : str_printf("%S.%S", module, name);
}

int type_repr_write(StrBuilder *out, Value item) {
    if (item == KR_ELLIPSIS) return str_builder_text(out, "..."), 0;
    Value text = plain_name(item);
    if (!text && !error_is_set()) text = object_repr(item);
    if (!text) return -1;
    str_builder_str(out, text);
    return 0;
}

Value kr_generic_alias___repr__(Value self) {
    const GenericAlias *alias = generic_alias(self);
    StrBuilder out;
    str_builder_init(&out);
    if (alias->starred) str_builder_char(&out, '*');
    if (type_repr_write(&out, alias->origin) < 0) return 0;
    str_builder_char(&out, '[');
    size_t count = tuple_length(alias->args);
    for (size_t i = 0; i < count; i++) {
        if (i) str_builder_text(&out, ", ");
        if (type_repr_write(&out, tuple_get(alias->args, i)) < 0) return 0;
    }
    if (count == 0) str_builder_text(&out, "()");
    str_builder_char(&out, ']');
    return str_builder_finish(&out);
}

/* ---- Parameters ---- */

static Value parameters_of(Value self) {
    GenericAlias *alias = generic_alias(self);
    if (!alias->parameters) alias->parameters = type_parameters_collect(alias->args);
    return alias->parameters;
}

Value kr_generic_alias___getitem__(Value self, Value item) {
    Value parameters = parameters_of(self);
    Value args = parameters
                     ? type_parameters_substitute(self, generic_alias(self)->args, parameters, item)
                     : 0;
    if (!args) return 0;
    Value made = generic_alias_new(generic_alias(self)->origin, args);
    generic_alias(made)->starred = generic_alias(self)->starred;
    return made;
}

/* ---- The rest is the origin's ---- */

Value kr_generic_alias___call__(Value self, const Value *args, size_t count, Value names) {
    Value object = kr_call(generic_alias(self)->origin, args, count, names);
    if (!object) return 0;
    /* Instances that can hold attributes remember what they were made from. */
    if (object_setattr(object, str_intern_text("__orig_class__"), self) < 0 &&
        !error_catch(&kr_type_AttributeError) && !error_catch(&kr_type_TypeError))
        return 0;
    return object;
}

static const char *const own_attributes[] = {
    "__class__",       "__origin__",     "__args__",
    "__unpacked__",    "__parameters__", "__typing_unpacked_tuple_args__",
    "__mro_entries__", "__reduce_ex__",  "__reduce__",
    "__copy__",        "__deepcopy__",
};

static bool is_own_attribute(Value name) {
    for (size_t i = 0; i < sizeof own_attributes / sizeof *own_attributes; i++)
        if (str_equals_text(name, own_attributes[i])) return true;
    return false;
}

Value kr_generic_alias___getattribute__(Value self, Value name) {
    if (value_is_str(name) && !is_own_attribute(name))
        return object_getattr(generic_alias(self)->origin, name);
    Value found = attribute_find(self, name);
    return found || error_is_set() ? found : error_raise_no_attribute(self, name);
}

/* The class's names and its own. */
Value kr_generic_alias___dir__(Value self) {
    Value names = object_dir(generic_alias(self)->origin);
    Value all = names ? set_new() : 0;
    if (!all || set_update(all, names) < 0) return 0;
    for (size_t i = 0; i < sizeof own_attributes / sizeof *own_attributes; i++)
        if (set_add(all, str_intern_text(own_attributes[i])) < 0) return 0;
    return list_from_iterable(all); /* dir() sorts them */
}

Value kr_generic_alias___mro_entries__(Value self, Value bases) {
    (void)bases;
    return tuple_pack(1, generic_alias(self)->origin);
}

Value kr_generic_alias___eq__(Value self, Value other) {
    if (!value_is_generic_alias(other)) return KR_NOT_IMPLEMENTED;
    const GenericAlias *a = generic_alias(self), *b = generic_alias(other);
    if (a->starred != b->starred) return KR_FALSE;
    int same = object_equal(a->origin, b->origin);
    if (same > 0) same = object_equal(a->args, b->args);
    return native_wrap_truth(same);
}

int64_t kr_generic_alias___hash__(Value self) {
    int64_t origin = object_hash(generic_alias(self)->origin);
    if (origin == -1) return -1;
    int64_t args = object_hash(generic_alias(self)->args);
    if (args == -1) return -1;
    return (origin ^ args) == -1 ? -2 : origin ^ args;
}

Value kr_generic_alias___iter__(Value self) {
    GenericAliasIterator *iterator = GC_NEW(GenericAliasIterator, &kr_type_generic_alias_iterator);
    iterator->alias = self;
    return value_of(iterator);
}

Value kr_generic_alias_iterator___iter__(Value self) { return self; }

Value kr_generic_alias_iterator___next__(Value self) {
    GenericAliasIterator *iterator = (GenericAliasIterator *)self;
    if (!iterator->alias) return 0;
    const GenericAlias *alias = generic_alias(iterator->alias);
    Value star = generic_alias_new(alias->origin, alias->args);
    generic_alias(star)->starred = 1;
    iterator->alias = 0;
    return star;
}

Value kr_generic_alias_iterator___reduce__(Value self) {
    Value alias = ((const GenericAliasIterator *)self)->alias;
    return iterator_reduce_rest(alias ? alias : tuple_new(0));
}

Value kr_generic_alias___instancecheck__(Value self, Value instance) {
    (void)self, (void)instance;
    return error_raise(&kr_type_TypeError,
                       "isinstance() argument 2 cannot be a parameterized generic");
}
Value kr_generic_alias___subclasscheck__(Value self, Value subclass) {
    (void)self, (void)subclass;
    return error_raise(&kr_type_TypeError,
                       "issubclass() argument 2 cannot be a parameterized generic");
}

Value kr_generic_alias___reduce__(Value self) {
    const GenericAlias *alias = generic_alias(self);
    if (!alias->starred)
        return tuple_pack(2, value_of(&kr_type_generic_alias),
                          tuple_pack(2, alias->origin, alias->args));
    Value next = object_builtin("next");
    Value iterator = kr_generic_alias___iter__(generic_alias_new(alias->origin, alias->args));
    return next ? tuple_pack(2, next, tuple_pack(1, iterator)) : 0;
}

Value kr_generic_alias___or__(Value self, Value other) { return kr_type___or__(self, other); }
Value kr_generic_alias___ror__(Value self, Value other) { return kr_type___ror__(self, other); }

Value kr_generic_alias_get___origin__(Value self) { return generic_alias(self)->origin; }
Value kr_generic_alias_get___args__(Value self) { return generic_alias(self)->args; }
Value kr_generic_alias_get___parameters__(Value self) { return parameters_of(self); }
Value kr_generic_alias_get___unpacked__(Value self) {
    return value_from_bool(generic_alias(self)->starred != 0);
}

Value kr_generic_alias_get___typing_unpacked_tuple_args__(Value self) {
    const GenericAlias *alias = generic_alias(self);
    return alias->starred && alias->origin == value_of(&kr_type_tuple) ? alias->args : KR_NONE;
}
