/* Methods of object. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/instance_check.h"
#include "core/size.h"
#include "core/slot.h"
#include "core/type.h"
#include "object.stub.h"
#include "text/str.h"

Value kr_object___repr__(Value self) {
    return str_printf("<%S object at 0x%lx>", type_full_name(value_type(self)), self);
}

Value kr_object___str__(Value self) {
    UnarySlot repr = object_slot(self, SLOT___repr__);
    return repr(self);
}

/* As CPython hashes pointers: the low bits, always 0, moved to the top. */
int64_t kr_object___hash__(Value self) {
    int64_t hash = (int64_t)(self >> 4 | self << 60);
    return hash == -1 ? -2 : hash;
}

Value kr_object___eq__(Value self, Value other) {
    return self == other ? KR_TRUE : KR_NOT_IMPLEMENTED;
}

Value kr_object___ne__(Value self, Value other) {
    BinarySlot equal = object_slot(self, SLOT___eq__);
    Value result = equal(self, other);
    if (!result || result == KR_NOT_IMPLEMENTED) return result;
    int truth = kr_truth(result);
    return truth < 0 ? 0 : value_from_bool(!truth);
}

#define NOT_ORDERED(name)                                                                          \
    Value kr_object_##name(Value self, Value other) {                                              \
        (void)self, (void)other;                                                                   \
        return KR_NOT_IMPLEMENTED;                                                                 \
    }
NOT_ORDERED(__lt__)
NOT_ORDERED(__le__)
NOT_ORDERED(__gt__)
NOT_ORDERED(__ge__)

Value kr_object___format__(Value self, Value spec) {
    if (!value_is_str(spec))
        return error_raise(&kr_type_TypeError, "__format__() argument must be str, not %G", spec);
    if (str_object(spec)->length)
        return error_raise(&kr_type_TypeError, "unsupported format string passed to %T.__format__",
                           self);
    return object_str(self);
}

Value kr_object___dir__(Value self) {
    Value dict = object_getattr_optional(self, NAME(__dict__));
    if (!dict && error_is_set()) return 0;
    Value names = dict && value_is_dict(dict) ? dict_copy(dict) : dict_new();
    Value cls = object_getattr_optional(self, NAME(__class__));
    if (!cls && error_is_set()) return 0;
    if (cls && value_is_class(cls)) {
        Value of_class = class_names(type_object(cls));
        if (!of_class || dict_update(names, of_class) < 0) return 0;
    }
    return dict_keys_list(names);
}

Value kr_object___sizeof__(Value self) {
    const Type *type = value_type(self);
    int64_t items = type->flags & TYPE_TUPLE ? (int64_t)tuple_length(self) : 0;
    return small_make(type_basic_size(type) + items * type_item_size(type));
}

Value kr_object___init_subclass__(Value cls) {
    (void)cls;
    return KR_NONE;
}

Value kr_object___subclasshook__(Value cls, Value subclass) {
    (void)cls, (void)subclass;
    return KR_NOT_IMPLEMENTED;
}

Value kr_object_get___class__(Value self) { return value_of(value_type(self)); }
