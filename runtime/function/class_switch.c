/* Assignment to __class__, and which types' instances have the same layout. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/descriptor.h"
#include "function/class_build.h"
#include "object.stub.h"

/* ---- Layouts ---- */

static size_t member_count(const Type *cls) {
    size_t position = 0, count = 0;
    Value key, value;
    while (dict_next(cls->dict, &position, &key, &value)) count += value_is_member(value);
    return count;
}

static bool members_agree(const Type *a, const Type *b) {
    if (member_count(a) != member_count(b)) return false;
    size_t position = 0;
    Value key, value;
    while (dict_next(a->dict, &position, &key, &value)) {
        if (!value_is_member(value)) continue;
        Value other = dict_get_str(b->dict, key);
        if (!other || !value_is_member(other) || member_offset(other) != member_offset(value))
            return false;
    }
    return true;
}

enum { ADDED_FLAGS = TYPE_HAS_DICT | TYPE_WEAK };

/* Does the instance of a class consist of what its base's has, and no more? */
static bool adds_nothing(const Type *type) {
    const Type *base = type->base;
    if (!base || type->flags & TYPE_OWN_MEMBERS) return false;
    if ((type->flags ^ base->flags) & ADDED_FLAGS) return false;
    return type->flags & TYPE_HEAP ||
           (type->instance_size == base->instance_size && type->item_size == base->item_size);
}

static const Type *layout_owner(const Type *type) {
    while (adds_nothing(type)) type = type->base;
    return type;
}

static bool layouts_agree(const Type *a, const Type *b) {
    a = layout_owner(a);
    b = layout_owner(b);
    if (a == b) return true;
    bool both_heap = (a->flags & b->flags & TYPE_HEAP) != 0;
    return both_heap && a->base == b->base && !((a->flags ^ b->flags) & ADDED_FLAGS) &&
           a->dict_offset == b->dict_offset && members_agree(a, b);
}

/* CPython frees objects that may hold references in another way than those that cannot. */
bool type_holds_references(const Type *type) {
    if (type->flags & (TYPE_HEAP | TYPE_TYPE | TYPE_TUPLE)) return true;
    return type->descriptor && !(type->flags & (TYPE_INT | TYPE_FLOAT | TYPE_STR | TYPE_BYTES));
}

int layout_check(Type *from, Type *to, const char *attribute) {
    const char *what = type_holds_references(from) != type_holds_references(to) ? "deallocator"
                       : !layouts_agree(from, to)                               ? "object layout"
                                                                                : NULL;
    if (!what) return 0;
    error_raise(&kr_type_TypeError, "%s assignment: '%N' %s differs from '%N'", attribute, to, what,
                from);
    return -1;
}

/* ---- __class__ ---- */

static bool is_module_type(const Type *type) { return type_is_subtype(type, &kr_type_module); }

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
    if (layout_check(from, to, "__class__") < 0) return 0;
    class_switch(self, to);
    return KR_NONE;
}
