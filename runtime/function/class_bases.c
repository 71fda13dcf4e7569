/* Assignment to cls.__bases__. */
#include "containers/containers.h"
#include "core/type.h"
#include "function/class_build.h"
#include "text/str.h"
#include "type.stub.h"

static int bases_check(Type *type, Value bases) {
    if (!(type->flags & TYPE_HEAP)) {
        error_raise(&kr_type_TypeError, "cannot set '__bases__' attribute of immutable type '%N'",
                    type);
        return -1;
    }
    if (!bases) {
        error_raise(&kr_type_TypeError,
                    "cannot delete '__bases__' attribute of immutable type '%N'", type);
        return -1;
    }
    if (!value_is_tuple(bases)) {
        error_raise(&kr_type_TypeError, "can only assign tuple to %N.__bases__, not %T", type,
                    bases);
        return -1;
    }
    if (tuple_length(bases) == 0) {
        error_raise(&kr_type_TypeError, "can only assign non-empty tuple to %N.__bases__, not ()",
                    type);
        return -1;
    }
    for (size_t i = 0; i < tuple_length(bases); i++) {
        Value base = tuple_get(bases, i);
        if (!value_is_class(base)) {
            error_raise(&kr_type_TypeError, "%N.__bases__ must be tuple of classes, not '%T'", type,
                        base);
            return -1;
        }
        if (type_is_subtype(type_object(base), type)) {
            error_raise(&kr_type_TypeError, "a __bases__ item causes an inheritance cycle");
            return -1;
        }
    }
    return 0;
}

/* Instances keep their layout, so the new base must need nothing that they lack. */
static Type *base_check(Type *type, Value bases) {
    Type *base = best_base(bases);
    if (!base) return NULL;
    bool dict = base->dict_offset == 0 || base->dict_offset == type->dict_offset;
    if (type_solid_base(base) == type_solid_base(type->base) && dict) return base;
    /* CPython frees numbers and strings in another way than objects that hold references. */
    bool simple =
        base->flags & (TYPE_INT | TYPE_FLOAT | TYPE_STR | TYPE_BYTES) && !(base->flags & TYPE_HEAP);
    error_raise(&kr_type_TypeError, "__bases__ assignment: '%N' %s differs from '%N'", base,
                simple ? "deallocator" : "object layout", type->base);
    return NULL;
}

typedef struct Relinearized {
    Value types, mros; /* lists, in step: what to go back to if one fails */
    bool failed;
} Relinearized;

static void mro_redo(Type *type, void *data) {
    Relinearized *done = data;
    if (done->failed) return;
    Value mro = mro_compute(type);
    if (!mro) {
        done->failed = true;
        return;
    }
    list_append(done->types, value_of(type));
    list_append(done->mros, type->mro);
    type->mro = mro;
    subclass_each(type, mro_redo, data);
}

static void slots_redo(Type *type, void *data) {
    type_slots_fill(type);
    subclass_each(type, slots_redo, data);
}

Value kr_type_set___bases__(Value self, Value value) {
    Type *type = type_object(self);
    if (bases_check(type, value) < 0) return 0;
    Type *base = base_check(type, value);
    if (!base) return 0;
    Value old_bases = type->bases;
    Type *old_base = type->base;
    type->bases = value;
    type->base = base;
    Relinearized done = {.types = list_new(4), .mros = list_new(4)};
    mro_redo(type, &done);
    if (done.failed) {
        for (size_t i = 0; i < list_length(done.types); i++)
            type_object(list_get(done.types, i))->mro = list_get(done.mros, i);
        type->bases = old_bases;
        type->base = old_base;
        return 0;
    }
    for (size_t i = 0; i < tuple_length(old_bases); i++)
        subclass_remove(type_object(tuple_get(old_bases, i)), type);
    for (size_t i = 0; i < tuple_length(value); i++)
        subclass_add(type_object(tuple_get(value, i)), type);
    type_modified(type);
    slots_redo(type, NULL);
    return KR_NONE;
}
