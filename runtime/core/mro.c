/* The method resolution order: C3 linearization (Barrett et al., "A Monotonic Superclass
 * Linearization for Dylan", 1996), with CPython's errors. */
#include "core/type.h"

#include "containers/containers.h"
#include "core/mro.h"
#include "text/str.h"

/* One of the lists to merge, and how far it is used up. */
typedef struct MroQueue {
    Value list; /* tuple */
    size_t next;
} MroQueue;

static Value mro_of(Value cls) {
    type_ensure(type_object(cls));
    Value mro = type_object(cls)->mro;
    return mro ? mro
               : error_raise(&kr_type_TypeError, "Cannot extend an incomplete type '%N'",
                             type_object(cls));
}

static bool queue_done(const MroQueue *queue) { return queue->next >= tuple_length(queue->list); }

static bool in_some_tail(const MroQueue *queues, size_t count, Value cls) {
    for (size_t q = 0; q < count; q++)
        for (size_t i = queues[q].next + 1; i < tuple_length(queues[q].list); i++)
            if (tuple_get(queues[q].list, i) == cls) return true;
    return false;
}

/* The next class of the merge; 0: none is left, or none fits (then *stuck). */
static Value merge_candidate(const MroQueue *queues, size_t count, bool *stuck) {
    *stuck = false;
    for (size_t q = 0; q < count; q++) {
        if (queue_done(&queues[q])) continue;
        Value head = tuple_get(queues[q].list, queues[q].next);
        if (!in_some_tail(queues, count, head)) return head;
        *stuck = true;
    }
    return 0;
}

static Value raise_inconsistent(const MroQueue *queues, size_t count) {
    StrBuilder text;
    str_builder_init(&text);
    str_builder_text(&text, "Cannot create a consistent method resolution\norder (MRO) for bases");
    Value seen = list_new(count);
    for (size_t q = 0; q < count; q++) {
        if (queue_done(&queues[q])) continue;
        Value head = tuple_get(queues[q].list, queues[q].next);
        bool known = false;
        for (size_t i = 0; i < list_length(seen); i++) known |= list_get(seen, i) == head;
        if (known) continue;
        str_builder_printf(&text, list_length(seen) ? ", %N" : " %N", type_object(head));
        list_append(seen, head);
    }
    return error_raise(&kr_type_TypeError, "%S", str_builder_finish(&text));
}

static bool bases_have_duplicate(Value bases) {
    for (size_t i = 0; i < tuple_length(bases); i++)
        for (size_t j = i + 1; j < tuple_length(bases); j++)
            if (tuple_get(bases, i) == tuple_get(bases, j)) {
                error_raise(&kr_type_TypeError, "duplicate base class %N",
                            type_object(tuple_get(bases, i)));
                return true;
            }
    return false;
}

Value mro_linearize(Type *type) {
    type_ensure(type);
    if (bases_have_duplicate(type->bases)) return 0;
    size_t count = tuple_length(type->bases) + 1;
    MroQueue *queues = gc_new_scanned(NULL, count * sizeof *queues);
    for (size_t i = 0; i + 1 < count; i++)
        if (!(queues[i].list = mro_of(tuple_get(type->bases, i)))) return 0;
    queues[count - 1].list = type->bases;
    Value result = list_new(8);
    list_append(result, value_of(type));
    for (;;) {
        bool stuck;
        Value next = merge_candidate(queues, count, &stuck);
        if (!next) return stuck ? raise_inconsistent(queues, count) : list_to_tuple(result);
        list_append(result, next);
        for (size_t q = 0; q < count; q++)
            if (!queue_done(&queues[q]) && tuple_get(queues[q].list, queues[q].next) == next)
                queues[q].next++;
    }
}

/* What a metaclass's own mro() gave: all classes, with layouts that instances of type have. */
static int mro_check(Type *type, Value mro) {
    if (tuple_length(mro) == 0) {
        error_raise(&kr_type_TypeError, "type MRO must not be empty");
        return -1;
    }
    for (size_t i = 0; i < tuple_length(mro); i++) {
        Value item = tuple_get(mro, i);
        if (!value_is_class(item)) {
            error_raise(&kr_type_TypeError, "mro() returned a non-class ('%T')", item);
            return -1;
        }
        if (!type_is_subtype(type_solid_base(type->base), type_solid_base(type_object(item)))) {
            error_raise(&kr_type_TypeError, "mro() returned base with unsuitable layout ('%N')",
                        type_object(item));
            return -1;
        }
    }
    return 0;
}

static bool metatype_overrides_mro(Type *metatype) {
    return metatype != &kr_type_type &&
           type_lookup(metatype, NAME(mro)) != type_lookup(&kr_type_type, NAME(mro));
}

static Value mro_compute(Type *type) {
    if (!metatype_overrides_mro(type->type)) return mro_linearize(type);
    Value method = object_special(value_of(type), NAME(mro));
    Value result = method ? object_call0(method) : 0;
    Value mro = result ? tuple_from_iterable(result) : 0;
    return mro && mro_check(type, mro) == 0 ? mro : 0;
}

/* mro() is Python code, which may assign __bases__ of this very class. */
int mro_update(Type *type) {
    Value old = type->mro, mro = mro_compute(type);
    if (!mro) return -1;
    if (type->mro != old) return 0;
    type->mro = mro;
    if (metatype_overrides_mro(type->type)) subclass_add_by_mro(type);
    type_modified(type);
    return 1;
}

bool mro_contains(const Type *type, const Type *cls) {
    const TupleObject *mro = tuple_object(type->mro);
    for (size_t i = 0; mro && i < mro->length; i++)
        if (mro->items[i] == value_of(cls)) return true;
    return !mro && type_is_subtype(type, cls);
}
