/* Methods of object. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/instance_check.h"
#include "core/mro.h"
#include "core/slot.h"
#include "core/type.h"
#include "function/class_build.h"
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
    if (!value_is_object(self)) return small_make(sizeof(Value));
    return small_make(value_type(self)->instance_size);
}

Value kr_object___init_subclass__(Value cls) {
    (void)cls;
    return KR_NONE;
}

Value kr_object___subclasshook__(Value cls, Value subclass) {
    (void)cls, (void)subclass;
    return KR_NOT_IMPLEMENTED;
}

/* ---- __class__ ---- */

Value kr_object_get___class__(Value self) { return value_of(value_type(self)); }

static bool is_module_type(const Type *type) { return type_is_subtype(type, &kr_type_module); }

/* Same C struct and __slots__, and both or neither with a dict at the same place. */
static bool layouts_agree(Type *from, Type *to) {
    if (from->dict_offset != to->dict_offset) return false;
    Type *a = type_solid_base(from), *b = type_solid_base(to);
    return a == b || (a->flags & TYPE_HEAP && b->flags & TYPE_HEAP && a->base == b->base &&
                      members_agree(a, b));
}

/* Predicted attributes are per class: where they differ, the instance's attributes go to its dict.
 * If the instance is smaller than those of the new class, that class must look at the size before
 * it touches a slot. */
static void class_switch(Value self, Type *to) {
    Type *from = value_type(self);
    if (from->slot_names != to->slot_names) {
        Value dict = instance_dict(self);
        if (dict) instance_dict_replace(self, dict);
    }
    bool smaller = from->flags & TYPE_SLOTS_CHECKED || from->instance_size < to->instance_size;
    if (smaller && to->slot_count && !(to->flags & TYPE_SLOTS_CHECKED)) {
        to->flags |= TYPE_SLOTS_CHECKED;
        type_modified(to);
    }
    value_object(self)->type = to;
}

Value kr_object_set___class__(Value self, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "can't delete __class__ attribute");
    if (!value_is_class(value))
        return error_raise(&kr_type_TypeError, "__class__ must be set to a class, not '%T' object",
                           value);
    Type *from = value_type(self), *to = type_object(value);
    type_ensure(to);
    bool modules = is_module_type(from) && is_module_type(to);
    if (!modules && (!(from->flags & TYPE_HEAP) || !(to->flags & TYPE_HEAP)))
        return error_raise(
            &kr_type_TypeError,
            "__class__ assignment only supported for mutable types or ModuleType subclasses");
    if (!modules && !layouts_agree(from, to))
        return error_raise(&kr_type_TypeError,
                           "__class__ assignment: '%N' object layout differs from '%N'", to, from);
    class_switch(self, to);
    return KR_NONE;
}
