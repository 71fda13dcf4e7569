/* Sequences and mappings by way of abstract base classes (PEP 634): match looks at a type's flags
 * only. */
#include "_abc.stub.h"
#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"

/* CPython's Py_TPFLAGS_SEQUENCE and _MAPPING, which collections.abc writes as numbers. */
enum { TPFLAGS_SEQUENCE = 1 << 5, TPFLAGS_MAPPING = 1 << 6 };

static const char attribute[] = "__abc_tpflags__";

Value kr__abc__collection_init(Value cls) {
    if (!value_is_class(cls))
        return error_raise(&kr_type_TypeError, "_collection_init() needs a class, not %T", cls);
    Type *type = type_object(cls);
    Value number = dict_get_text(type->dict, attribute);
    if (!number) return error_is_set() ? 0 : KR_NONE;
    int64_t bits;
    if (object_index_i64(number, &bits, &kr_type_OverflowError) < 0) return 0;
    if ((bits & TPFLAGS_SEQUENCE) && (bits & TPFLAGS_MAPPING))
        return error_raise(
            &kr_type_TypeError,
            "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
    type->flags &= ~(uint32_t)TYPE_COLLECTION;
    if (bits & TPFLAGS_SEQUENCE) type->flags |= TYPE_SEQUENCE;
    if (bits & TPFLAGS_MAPPING) type->flags |= TYPE_MAPPING;
    return object_setattr(cls, str_intern_text(attribute), 0) < 0 ? 0 : KR_NONE;
}

/* Builtin types stay what they are. */
static void flags_give(Type *type, void *flags) {
    uint32_t given = *(const uint32_t *)flags;
    if (!(type->flags & TYPE_HEAP) || (type->flags & TYPE_COLLECTION) == given) return;
    type->flags = (type->flags & ~(uint32_t)TYPE_COLLECTION) | given;
    subclass_each(type, flags_give, flags);
}

Value kr__abc__collection_register(Value cls, Value subclass) {
    if (!value_is_class(cls) || !value_is_class(subclass))
        return error_raise(&kr_type_TypeError, "_collection_register() needs classes");
    uint32_t flags = type_object(cls)->flags & TYPE_COLLECTION;
    if (flags) flags_give(type_object(subclass), &flags);
    return KR_NONE;
}
