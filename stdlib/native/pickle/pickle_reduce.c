/* Saving what __reduce__ gave: a callable and its arguments, and what to do with the result (PEP
 * 307, PEP 574). */
#include "pickle_types.h"

#include "core/call.h"
#include "module/module.h"

/* The tuple's parts; 0: left out. */
typedef struct Reduced {
    Value callable, arguments, state, list_items, dict_items, state_setter;
} Reduced;

static int reduce_error(const char *text) {
    pickle_raise(PICKLING_ERROR, "%s", text);
    return -1;
}

static Value part(Value tuple, size_t i) {
    Value v = i < tuple_length(tuple) ? tuple_get(tuple, i) : KR_NONE;
    return v == KR_NONE ? 0 : v;
}

static int iterator_check(Value v, const char *which) {
    if (!v || object_slot(v, SLOT___next__)) return 0;
    pickle_raise(PICKLING_ERROR,
                 "%s element of the tuple returned by __reduce__ must be an iterator, not %T",
                 which, v);
    return -1;
}

static int reduced_parse(Value tuple, Reduced *r) {
    size_t count = tuple_length(tuple);
    if (count < 2 || count > 6)
        return reduce_error("tuple returned by __reduce__ must contain 2 through 6 elements");
    *r = (Reduced){tuple_get(tuple, 0), tuple_get(tuple, 1), part(tuple, 2),
                   part(tuple, 3),      part(tuple, 4),      part(tuple, 5)};
    if (!object_is_callable(r->callable))
        return reduce_error("first item of the tuple returned by __reduce__ must be callable");
    if (!value_is_tuple(r->arguments))
        return reduce_error("second item of the tuple returned by __reduce__ must be a tuple");
    if (iterator_check(r->list_items, "fourth") < 0 || iterator_check(r->dict_items, "fifth") < 0)
        return -1;
    if (!r->state_setter || object_is_callable(r->state_setter)) return 0;
    pickle_raise(PICKLING_ERROR,
                 "sixth element of the tuple returned by __reduce__ must be a function, not %T",
                 r->state_setter);
    return -1;
}

/* ---- The object ---- */

static int call_save(Pickler *p, Value callable, Value arguments) {
    if (pickle_save(p, callable, SAVE_ANY) < 0 || pickle_save(p, arguments, SAVE_ANY) < 0)
        return -1;
    return pickler_write_op(p, OP_REDUCE);
}

static int newobj_ex_check(Value arguments) {
    static const char *const texts[] = {
        "first item from NEWOBJ_EX argument tuple must be a class, not %T",
        "second item from NEWOBJ_EX argument tuple must be a tuple, not %T",
        "third item from NEWOBJ_EX argument tuple must be a dict, not %T"};
    if (tuple_length(arguments) != 3) {
        pickle_raise(PICKLING_ERROR,
                     "length of the NEWOBJ_EX argument tuple must be exactly 3, not %zu",
                     tuple_length(arguments));
        return -1;
    }
    const bool fits[] = {value_is_class(tuple_get(arguments, 0)),
                         value_is_tuple(tuple_get(arguments, 1)),
                         value_is_dict(tuple_get(arguments, 2))};
    for (size_t i = 0; i < 3; i++) {
        if (fits[i]) continue;
        pickle_raise(PICKLING_ERROR, texts[i], tuple_get(arguments, i));
        return -1;
    }
    return 0;
}

/* cls.__new__(cls, *args, **kwargs). */
static int newobj_ex_save(Pickler *p, Value arguments) {
    if (newobj_ex_check(arguments) < 0) return -1;
    Value class = tuple_get(arguments, 0), positional = tuple_get(arguments, 1);
    if (p->protocol >= 4) {
        for (size_t i = 0; i < 3; i++)
            if (pickle_save(p, tuple_get(arguments, i), SAVE_ANY) < 0) return -1;
        return pickler_write_op(p, OP_NEWOBJ_EX);
    }
    Value partial = module_import_attr("functools", "partial");
    Value maker = partial ? object_getattr(class, str_intern_text("__new__")) : 0;
    if (!maker) return -1;
    Value all = tuple_concat(tuple_pack(2, maker, class), positional);
    Value callable = call_unpacked(partial, all, tuple_get(arguments, 2));
    return callable ? call_save(p, callable, tuple_new(0)) : -1;
}

/* cls.__new__(cls, *args). v: the object, or 0. */
static int newobj_save(Pickler *p, Value arguments, Value v) {
    if (!tuple_length(arguments)) return reduce_error("__newobj__ arglist is empty");
    Value class = tuple_get(arguments, 0);
    if (!value_is_class(class)) return reduce_error("args[0] from __newobj__ args is not a type");
    if (v) {
        Value own = object_getattr_optional(v, str_intern_text("__class__"));
        if (!own && error_is_set()) return -1;
        if (!own) own = value_of(value_type(v));
        if (own != class) return reduce_error("args[0] from __newobj__ args has the wrong class");
    }
    Value rest = tuple_slice(arguments, 1, tuple_length(arguments));
    if (pickle_save(p, class, SAVE_ANY) < 0 || pickle_save(p, rest, SAVE_ANY) < 0) return -1;
    return pickler_write_op(p, OP_NEWOBJ);
}

static int object_save(Pickler *p, const Reduced *r, Value v) {
    Value name = 0;
    if (p->protocol >= 2) {
        name = object_getattr_optional(r->callable, str_intern_text("__name__"));
        if (!name && error_is_set()) return -1;
    }
    if (name && value_is_str(name)) {
        if (str_equals_text(name, "__newobj_ex__")) return newobj_ex_save(p, r->arguments);
        if (str_equals_text(name, "__newobj__")) return newobj_save(p, r->arguments, v);
    }
    return call_save(p, r->callable, r->arguments);
}

/* ---- Its state ---- */

static int state_save(Pickler *p, const Reduced *r, Value v) {
    if (!r->state_setter) {
        if (pickle_save(p, r->state, SAVE_ANY) < 0) return -1;
        return pickler_write_op(p, OP_BUILD);
    }
    static const uint8_t ops[] = {OP_TUPLE2, OP_REDUCE, OP_POP};
    if (pickle_save(p, r->state_setter, SAVE_ANY) < 0 || pickle_save(p, v, SAVE_ANY) < 0 ||
        pickle_save(p, r->state, SAVE_ANY) < 0)
        return -1;
    return pickler_write(p, ops, sizeof ops);
}

int pickle_save_reduce(Pickler *p, Value reduced, Value v) {
    Reduced r;
    if (reduced_parse(reduced, &r) < 0 || object_save(p, &r, v) < 0) return -1;
    if (v) {
        /* In the memo by now: a tuple that its own arguments lead to. */
        if (pickle_memo_find(p->memo, v) >= 0)
            return pickler_write_op(p, OP_POP) < 0 ? -1 : pickler_memo_get(p, v);
        if (pickler_memo_put(p, v) < 0) return -1;
    }
    if (r.list_items && pickle_batch_list(p, r.list_items) < 0) return -1;
    if (r.dict_items && pickle_batch_dict(p, r.dict_items) < 0) return -1;
    return r.state ? state_save(p, &r, v) : 0;
}
