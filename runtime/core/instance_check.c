/* isinstance and issubclass, with __instancecheck__, __subclasscheck__ and objects that only look
 * like classes (they have __bases__). */
#include "core/instance_check.h"

#include "containers/containers.h"
#include "core/slot.h"
#include "core/thread.h"
#include "core/type.h"
#include "function/function.h"

/* v.__bases__ if it is a tuple; 0 without error if not. */
static Value abstract_bases(Value v) {
    Value bases = object_getattr_optional(v, NAME(__bases__));
    return bases && value_is_tuple(bases) ? bases : 0;
}

static int abstract_is_subclass(Value sub, Value cls) {
    if (sub == cls) return 1;
    if (recursion_check() < 0) return -1;
    Value bases = abstract_bases(sub);
    if (!bases) return error_is_set() ? -1 : 0;
    for (size_t i = 0; i < tuple_length(bases); i++) {
        int found = abstract_is_subclass(tuple_get(bases, i), cls);
        if (found) return found;
    }
    return 0;
}

static int class_check(Value v, const char *message) {
    if (abstract_bases(v)) return 0;
    if (!error_is_set()) error_raise(&kr_type_TypeError, "%s", message);
    return -1;
}

int subclass_check_plain(Value sub, Value cls) {
    if (value_is_class(sub) && value_is_class(cls))
        return type_is_subtype(type_object(sub), type_object(cls));
    if (!value_is_class(sub) && class_check(sub, "issubclass() arg 1 must be a class") < 0)
        return -1;
    if (!value_is_class(cls) &&
        class_check(cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union") < 0)
        return -1;
    return abstract_is_subclass(sub, cls);
}

/* Is v.__class__ of its instances their type, because no class above says otherwise? */
static bool class_is_plain(Type *type) {
    type_prepare(type);
    return type->flags & TYPE_PLAIN_GETATTR && type->flags & TYPE_PLAIN_CLASS;
}

int instance_check_plain(Value v, Value cls) {
    if (value_is_class(cls)) {
        if (object_is_instance_of(v, type_object(cls))) return 1;
        if (class_is_plain(value_type(v))) return 0;
        Value claimed = object_getattr_optional(v, NAME(__class__));
        if (!claimed) return error_is_set() ? -1 : 0;
        bool other = claimed != value_of(value_type(v)) && value_is_class(claimed);
        return other && type_is_subtype(type_object(claimed), type_object(cls));
    }
    if (class_check(cls, "isinstance() arg 2 must be a type, a tuple of types, or a union") < 0)
        return -1;
    Value claimed = object_getattr_optional(v, NAME(__class__));
    if (!claimed) return error_is_set() ? -1 : 0;
    return abstract_is_subclass(claimed, cls);
}

static int check_with_hook(Value cls, Value name, Value argument, bool *handled) {
    Value hook = object_special(cls, name);
    *handled = hook || error_is_set();
    if (!hook) return -1;
    Value result = object_call1(hook, argument);
    return result ? kr_truth(result) : -1;
}

/* Is this class checked by type's own methods, so that no lookup is needed? */
static bool hook_is_plain(Value cls, Value name) {
    Type *metatype = value_type(cls);
    return metatype == &kr_type_type ||
           (value_is_class(cls) && type_lookup(metatype, name) == type_lookup(&kr_type_type, name));
}

typedef int (*ClassCheck)(Value subject, Value classinfo);

/* Tuples in tuples take little stack: how deep they may be is counted. */
static int check_nested(Value subject, Value classes, ClassCheck check, int64_t levels,
                        const char *where) {
    if (levels == 0) return recursion_error(where);
    if (recursion_check_in(where) < 0) return -1;
    for (size_t i = 0; i < tuple_length(classes); i++) {
        Value item = tuple_get(classes, i);
        int found = value_is_tuple(item) ? check_nested(subject, item, check, levels - 1, where)
                                         : check(subject, item);
        if (found) return found;
    }
    return 0;
}

static int check_each(Value subject, Value classes, ClassCheck check, const char *where) {
    return check_nested(subject, classes, check, recursion_limit_get(), where);
}

int object_isinstance(Value v, Value classinfo) {
    if (value_of(value_type(v)) == classinfo) return 1;
    if (value_is_union(classinfo)) return union_instance_check(classinfo, v);
    if (value_is_tuple(classinfo))
        return check_each(v, classinfo, object_isinstance, " in __instancecheck__");
    if (hook_is_plain(classinfo, NAME(__instancecheck__)))
        return instance_check_plain(v, classinfo);
    if (abc_answer && value_is_class(classinfo) && class_is_plain(value_type(v))) {
        int known = abc_answer(classinfo, value_of(value_type(v)), true);
        if (known >= 0 || error_is_set()) return known;
    }
    bool handled;
    int result = check_with_hook(classinfo, NAME(__instancecheck__), v, &handled);
    return handled ? result : instance_check_plain(v, classinfo);
}

int object_issubclass(Value cls, Value classinfo) {
    if (value_is_union(classinfo)) return union_subclass_check(classinfo, cls);
    if (value_is_tuple(classinfo))
        return check_each(cls, classinfo, object_issubclass, " in __subclasscheck__");
    if (hook_is_plain(classinfo, NAME(__subclasscheck__)))
        return subclass_check_plain(cls, classinfo);
    if (abc_answer && value_is_class(classinfo) && value_is_class(cls)) {
        int known = abc_answer(classinfo, cls, false);
        if (known >= 0 || error_is_set()) return known;
    }
    bool handled;
    int result = check_with_hook(classinfo, NAME(__subclasscheck__), cls, &handled);
    return handled ? result : subclass_check_plain(cls, classinfo);
}
