/* types.UnionType: int | None. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/type.h"
#include "function/function.h"
#include "generic.stub.h"
#include "text/str.h"

static UnionObject *union_object(Value v) { return (UnionObject *)v; }
static Value none_type(void) { return value_of(value_type(KR_NONE)); }

static int member_add(Value list, Value item) {
    if (item == KR_NONE) item = none_type();
    for (size_t i = 0; i < list_length(list); i++) {
        Value known = list_get(list, i);
        bool both_alias = value_is_generic_alias(known) && value_is_generic_alias(item);
        int same = both_alias ? object_equal(known, item) : known == item;
        if (same) return same < 0 ? -1 : 0;
    }
    return list_append(list, item);
}

static int members_add(Value list, Value v) {
    if (!value_is_union(v)) return member_add(list, v);
    Value args = union_object(v)->args;
    for (size_t i = 0; i < tuple_length(args); i++)
        if (member_add(list, tuple_get(args, i)) < 0) return -1;
    return 0;
}

static Value union_of(Value list) {
    if (list_length(list) == 1) return list_get(list, 0);
    UnionObject *made = GC_NEW(UnionObject, &kr_type_union);
    made->args = list_to_tuple(list);
    return value_of(made);
}

Value union_make(Value left, Value right) {
    Value list = list_new(4);
    if (members_add(list, left) < 0 || members_add(list, right) < 0) return 0;
    return union_of(list);
}

static bool may_join(Value v) {
    return v == KR_NONE || value_is_class(v) || value_is_generic_alias(v) || value_is_union(v);
}

Value kr_union___or__(Value self, Value other) {
    return may_join(other) ? union_make(self, other) : KR_NOT_IMPLEMENTED;
}
Value kr_union___ror__(Value self, Value other) {
    return may_join(other) ? union_make(other, self) : KR_NOT_IMPLEMENTED;
}

Value kr_union___repr__(Value self) {
    Value args = union_object(self)->args;
    StrBuilder out;
    str_builder_init(&out);
    for (size_t i = 0; i < tuple_length(args); i++) {
        if (i) str_builder_text(&out, " | ");
        Value member = tuple_get(args, i);
        if (member == none_type())
            str_builder_text(&out, "None");
        else if (type_repr_write(&out, member) < 0)
            return 0;
    }
    return str_builder_finish(&out);
}

/* __module__ is the class's. */
Value kr_union___getattribute__(Value self, Value name) {
    bool is_module = value_is_str(name) && str_equals_text(name, "__module__");
    if (is_module) return object_getattr(value_of(&kr_type_union), name);
    Value found = attribute_find(self, name);
    return found || error_is_set() ? found : error_raise_no_attribute(self, name);
}

/* Equal if they have the same members, in any order. */
Value kr_union___eq__(Value self, Value other) {
    if (!value_is_union(other)) return KR_NOT_IMPLEMENTED;
    Value a = frozenset_from_iterable(union_object(self)->args);
    Value b = a ? frozenset_from_iterable(union_object(other)->args) : 0;
    return b ? object_compare(a, b, SLOT___eq__) : 0;
}

int64_t kr_union___hash__(Value self) {
    Value set = frozenset_from_iterable(union_object(self)->args);
    return set ? object_hash(set) : -1;
}

static int check_each(Value args, Value subject, int (*check)(Value, Value), const char *message) {
    for (size_t i = 0; i < tuple_length(args); i++) {
        if (value_is_generic_alias(tuple_get(args, i))) {
            error_raise(&kr_type_TypeError, "%s", message);
            return -1;
        }
        int found = check(subject, tuple_get(args, i));
        if (found) return found;
    }
    return 0;
}

int union_instance_check(Value self, Value v) {
    return check_each(union_object(self)->args, v, object_isinstance,
                      "isinstance() argument 2 cannot be a parameterized generic");
}

int union_subclass_check(Value self, Value cls) {
    return check_each(union_object(self)->args, cls, object_issubclass,
                      "issubclass() argument 2 cannot be a parameterized generic");
}

Value kr_union___instancecheck__(Value self, Value instance) {
    return native_wrap_truth(union_instance_check(self, instance));
}
Value kr_union___subclasscheck__(Value self, Value subclass) {
    if (!value_is_class(subclass))
        return error_raise(&kr_type_TypeError, "issubclass() arg 1 must be a class");
    return native_wrap_truth(union_subclass_check(self, subclass));
}

static Value parameters_of(Value self) {
    UnionObject *u = union_object(self);
    if (!u->parameters) u->parameters = type_parameters_collect(u->args);
    return u->parameters;
}

Value kr_union___getitem__(Value self, Value item) {
    Value parameters = parameters_of(self);
    Value args = parameters
                     ? type_parameters_substitute(self, union_object(self)->args, parameters, item)
                     : 0;
    if (!args) return 0;
    Value result = tuple_get(args, 0);
    for (size_t i = 1; result && i < tuple_length(args); i++)
        result = kr_binop_or(result, tuple_get(args, i));
    return result;
}

Value kr_union_get___args__(Value self) { return union_object(self)->args; }
Value kr_union_get___parameters__(Value self) { return parameters_of(self); }
