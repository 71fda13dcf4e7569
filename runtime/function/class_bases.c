/* Assignment to cls.__bases__. */
#include "containers/containers.h"
#include "core/type.h"
#include "function/class_build.h"
#include "text/str.h"
#include "type.stub.h"

/* The MRO of a class whose bases are being changed does not say yet what it will be. */
static bool base_chain_has(const Type *type, const Type *base) {
    while (type && type != base) type = type->base;
    return type != NULL;
}

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
        if (type_is_subtype(type_object(base), type) || base_chain_has(type_object(base), type)) {
            error_raise(&kr_type_TypeError, "a __bases__ item causes an inheritance cycle");
            return -1;
        }
    }
    return 0;
}

/* What a class and its subclasses had before. An mro() that runs meanwhile may assign __bases__
 * again: whatever that did stays. */
typedef struct Relinearized {
    Value types, new_mros, old_mros; /* lists, in step */
} Relinearized;

static int mro_redo(Type *type, Relinearized *done) {
    Value old = type->mro;
    int status = mro_update(type);
    if (status <= 0) return status;
    list_append(done->types, value_of(type));
    list_append(done->new_mros, type->mro);
    list_append(done->old_mros, old ? old : KR_NONE);
    Value subclasses = kr_type___subclasses__(value_of(type));
    for (size_t i = 0; i < list_length(subclasses); i++)
        if (mro_redo(type_object(list_get(subclasses, i)), done) < 0) return -1;
    return 0;
}

static void mro_undo(const Relinearized *done) {
    for (size_t i = list_length(done->types); i > 0; i--) {
        Type *type = type_object(list_get(done->types, i - 1));
        Value old = list_get(done->old_mros, i - 1);
        if (type->mro != list_get(done->new_mros, i - 1)) continue;
        type->mro = old == KR_NONE ? 0 : old;
        type_modified(type);
    }
}

static void slots_redo(Type *type, void *data) {
    if (!type->mro) return;
    type_slots_fill(type);
    subclass_each(type, slots_redo, data);
}

static void subclasses_move(Type *type, Value from, Value to) {
    for (size_t i = 0; i < tuple_length(from); i++)
        subclass_remove(type_object(tuple_get(from, i)), type);
    for (size_t i = 0; i < tuple_length(to); i++) subclass_add(type_object(tuple_get(to, i)), type);
}

Value kr_type_set___bases__(Value self, Value value) {
    Type *type = type_object(self);
    if (bases_check(type, value) < 0) return 0;
    Type *base = best_base(value);
    if (!base || layout_check(type->base, base, "__bases__") < 0) return 0;
    Value old_bases = type->bases;
    Type *old_base = type->base;
    type->bases = value;
    type->base = base;
    Relinearized done = {list_new(4), list_new(4), list_new(4)};
    if (mro_redo(type, &done) < 0) {
        mro_undo(&done);
        if (type->bases == value) {
            type->bases = old_bases;
            type->base = old_base;
        }
        return 0;
    }
    if (type->bases == value) {
        subclasses_move(type, old_bases, value);
        slots_redo(type, NULL);
    }
    type_modified(type);
    return KR_NONE;
}
