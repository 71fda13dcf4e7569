/* types.SimpleNamespace: an object that is its attributes. */
#include "containers/simple_namespace.h"

#include "text/str.h"

#include "simple_namespace.stub.h"

static Value namespace_dict(Value self) {
    SimpleNamespace *space = (SimpleNamespace *)self;
    if (!space->dict) space->dict = dict_new();
    return space->dict;
}

Value simple_namespace_make(Value dict) {
    SimpleNamespace *space = GC_NEW(SimpleNamespace, &kr_type_simple_namespace);
    space->dict = dict;
    return value_of(space);
}

Value kr_simple_namespace_get___dict__(Value self) { return namespace_dict(self); }

Value kr_simple_namespace___init__(Value self, Value args, Value kwargs) {
    if (tuple_length(args))
        return error_raise(&kr_type_TypeError, "no positional arguments expected");
    Value dict = namespace_dict(self);
    return !dict || (kwargs && dict_update(dict, kwargs) < 0) ? 0 : KR_NONE;
}

static bool append_attributes(StrBuilder *b, Value dict) {
    size_t position = 0;
    Value key, value;
    for (bool first = true; dict_next(dict, &position, &key, &value);) {
        if (!value_is_str(key) || str_object(key)->length == 0) continue;
        Value repr = object_repr(value);
        if (!repr) return false;
        str_builder_printf(b, "%s%S=%S", first ? "" : ", ", key, repr);
        first = false;
    }
    return true;
}

Value kr_simple_namespace___repr__(Value self) {
    StrBuilder b;
    bool exact = value_type(self) == &kr_type_simple_namespace;
    str_builder_init(&b);
    str_builder_text(&b, exact ? "namespace" : object_type_name(self));
    int entered = repr_enter(self);
    if (entered < 0) return 0;
    if (entered) {
        str_builder_text(&b, "(...)");
        return str_builder_finish(&b);
    }
    str_builder_char(&b, '(');
    bool done = append_attributes(&b, namespace_dict(self));
    repr_leave(self);
    str_builder_char(&b, ')');
    return done ? str_builder_finish(&b) : 0;
}

/* Compares the dicts of two namespaces, which only == and != can. */
static Value namespace_compare(Value a, Value b, SlotId op) {
    if (!object_is_instance_of(b, &kr_type_simple_namespace)) return KR_NOT_IMPLEMENTED;
    return object_compare(namespace_dict(a), namespace_dict(b), op);
}

Value kr_simple_namespace___eq__(Value a, Value b) { return namespace_compare(a, b, SLOT___eq__); }
Value kr_simple_namespace___ne__(Value a, Value b) { return namespace_compare(a, b, SLOT___ne__); }
Value kr_simple_namespace___lt__(Value a, Value b) { return namespace_compare(a, b, SLOT___lt__); }
Value kr_simple_namespace___le__(Value a, Value b) { return namespace_compare(a, b, SLOT___le__); }
Value kr_simple_namespace___gt__(Value a, Value b) { return namespace_compare(a, b, SLOT___gt__); }
Value kr_simple_namespace___ge__(Value a, Value b) { return namespace_compare(a, b, SLOT___ge__); }

Value kr_simple_namespace___reduce__(Value self) {
    return tuple_pack(3, value_of(value_type(self)), tuple_new(0), namespace_dict(self));
}
