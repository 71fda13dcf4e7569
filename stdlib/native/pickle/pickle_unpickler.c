/* The type Unpickler, and the view of its memo that programs get. */
#include "pickle_types.h"

#include "_pickle.stub.h"
#include "module/module.h"

/* ---- Setting up ---- */

Unpickler *unpickler_new(Type *type) { return type_allocate(type, 0); }

static int text_check(const char *function, const char *name, Value v) {
    if (value_is_str(v)) return 0;
    error_raise(&kr_type_TypeError, "%s() argument '%s' must be str, not %G", function, name, v);
    return -1;
}

int unpickler_setup(Unpickler *u, const char *function, Value fix_imports, Value encoding,
                    Value errors, Value buffers) {
    int fixes = object_truth(fix_imports);
    if (fixes < 0 || text_check(function, "encoding", encoding) < 0 ||
        text_check(function, "errors", errors) < 0)
        return -1;
    u->fixes_imports = fixes;
    u->encoding = encoding;
    u->errors = errors;
    u->buffers = buffers && buffers != KR_NONE ? object_iter(buffers) : 0;
    return error_is_set() ? -1 : 0;
}

static void memo_clear(Unpickler *u) {
    u->memo = NULL;
    u->memo_count = u->memo_capacity = 0;
}

Value kr_Unpickler___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(unpickler_new(type_object(cls)));
}

Value kr_Unpickler___init__(Value self, Value file, Value fix_imports, Value encoding, Value errors,
                            Value buffers) {
    Unpickler *u = unpickler(self);
    u->read = u->readline = u->readinto = u->peek = 0;
    u->input = 0;
    u->next = u->prefetched = 0;
    if (unpickler_set_file(u, file) < 0) {
        u->read = 0;
        return 0;
    }
    if (unpickler_setup(u, "Unpickler", fix_imports, encoding, errors, buffers) < 0) return 0;
    u->persistent_load = object_getattr_optional(self, str_intern_text("persistent_load"));
    if (!u->persistent_load && error_is_set()) return 0;
    unpickler_truncate(u, 0);
    memo_clear(u);
    u->protocol = 0;
    return KR_NONE;
}

/* ---- Loading ---- */

Value kr_Unpickler_load(Value self) {
    Unpickler *u = unpickler(self);
    if (!u->read || !u->encoding)
        return pickle_raise(UNPICKLING_ERROR,
                            "Unpickler.__init__() was not called by %s.__init__()",
                            type_text(u->type));
    return unpickler_load(u);
}

/* The names that Python 3 has for these. 0, -1. */
static int names_to_new(Value *module_name, Value *name) {
    Value names = module_import_attr("_compat_pickle", "NAME_MAPPING");
    Value modules = names ? module_import_attr("_compat_pickle", "IMPORT_MAPPING") : 0;
    Value pair = modules ? dict_get(names, tuple_pack(2, *module_name, *name)) : 0;
    if (!modules || error_is_set()) return -1;
    if (pair) {
        if (!value_is_tuple(pair) || tuple_length(pair) != 2) {
            error_raise(&kr_type_RuntimeError,
                        "_compat_pickle.NAME_MAPPING values should be 2-tuples, not %T", pair);
            return -1;
        }
        *module_name = tuple_get(pair, 0);
        *name = tuple_get(pair, 1);
        return 0;
    }
    Value now = dict_get(modules, *module_name);
    if (now) *module_name = now;
    return error_is_set() ? -1 : 0;
}

Value kr_Unpickler_find_class(Value self, Value module_name, Value name) {
    const Unpickler *u = unpickler(self);
    if (u->protocol < 3 && u->fixes_imports && names_to_new(&module_name, &name) < 0) return 0;
    Value module = module_import(module_name);
    return module ? pickle_find_attribute(module, name, u->protocol >= 4) : 0;
}

Value kr_Unpickler___sizeof__(Value self) {
    const Unpickler *u = unpickler(self);
    return int_from_u64(sizeof *u + (u->stack_capacity + u->memo_capacity) * sizeof(Value) +
                        u->mark_capacity * sizeof *u->marks);
}

/* ---- Attributes ---- */

Value kr_Unpickler_get_persistent_load(Value self) {
    Value found = unpickler(self)->persistent_load, name = str_intern_text("persistent_load");
    return found ? found : error_raise_attribute(self, name, "persistent_load");
}

static Value deletion_error(void) {
    return error_raise(&kr_type_TypeError, "attribute deletion is not supported");
}

Value kr_Unpickler_set_persistent_load(Value self, Value value) {
    if (!value) return deletion_error();
    if (!object_is_callable(value))
        return error_raise(&kr_type_TypeError,
                           "persistent_load must be a callable taking one argument");
    unpickler(self)->persistent_load = value;
    return KR_NONE;
}

Value kr_Unpickler_get_memo(Value self) {
    PickleMemoProxy *proxy = type_allocate(&kr_type_UnpicklerMemoProxy, 0);
    proxy->owner = self;
    return value_of(proxy);
}

/* One entry of a dict that becomes the memo of u. */
static int memo_enter(Unpickler *u, Value key, Value value) {
    int64_t index;
    if (!value_is_int(key)) {
        error_raise(&kr_type_TypeError, "memo key must be integers");
        return -1;
    }
    if (object_index_i64(key, &index, &kr_type_OverflowError) < 0) return -1;
    if (index >= 0) return unpickler_memo_put(u, (uint64_t)index, value);
    error_raise(&kr_type_ValueError, "memo key must be positive integers.");
    return -1;
}

Value kr_Unpickler_set_memo(Value self, Value value) {
    if (!value) return deletion_error();
    if (value_is_exact(value, &kr_type_UnpicklerMemoProxy))
        value = kr_UnpicklerMemoProxy_copy(value);
    else if (!value_is_dict(value))
        return error_raise(&kr_type_TypeError,
                           "'memo' attribute must be an UnpicklerMemoProxy object or dict, not %T",
                           value);
    Unpickler *u = unpickler(self), made = {0};
    Value key, item;
    size_t at = 0;
    while (dict_next(value, &at, &key, &item))
        if (memo_enter(&made, key, item) < 0) return 0;
    u->memo = made.memo;
    u->memo_count = made.memo_count;
    u->memo_capacity = made.memo_capacity;
    return KR_NONE;
}

Value kr_UnpicklerMemoProxy_clear(Value self) {
    memo_clear(unpickler(((PickleMemoProxy *)self)->owner));
    return KR_NONE;
}

Value kr_UnpicklerMemoProxy_copy(Value self) {
    const Unpickler *u = unpickler(((PickleMemoProxy *)self)->owner);
    Value dict = dict_new();
    for (size_t i = 0; i < u->memo_capacity; i++)
        if (u->memo[i] && dict_set(dict, int_from_u64(i), u->memo[i]) < 0) return 0;
    return dict;
}

Value kr_UnpicklerMemoProxy___reduce__(Value self) {
    Value dict = kr_UnpicklerMemoProxy_copy(self);
    return dict ? tuple_pack(2, value_of(&kr_type_dict), tuple_pack(1, dict)) : 0;
}
