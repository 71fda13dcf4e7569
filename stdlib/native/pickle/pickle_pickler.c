/* The type Pickler, and the view of its memo that programs get. */
#include "pickle_types.h"

#include "_pickle.stub.h"

/* ---- Setting up ---- */

Pickler *pickler_new(Type *type) {
    Pickler *p = type_allocate(type, 0);
    p->memo = pickle_memo_new();
    pickler_clear_output(p);
    return p->memo ? p : NULL;
}

static int protocol_set(Pickler *p, Value protocol) {
    int64_t number = PICKLE_DEFAULT;
    if (protocol != KR_NONE && object_index_i64(protocol, &number, &kr_type_OverflowError) < 0)
        return -1;
    if (number > PICKLE_HIGHEST) {
        error_raise(&kr_type_ValueError, "pickle protocol must be <= %d", PICKLE_HIGHEST);
        return -1;
    }
    p->protocol = number < 0 ? PICKLE_HIGHEST : number;
    p->is_binary = p->protocol > 0;
    return 0;
}

int pickler_setup(Pickler *p, Value protocol, Value fix_imports, Value buffer_callback) {
    int fixes = object_truth(fix_imports);
    if (fixes < 0 || protocol_set(p, protocol) < 0) return -1;
    p->fixes_imports = fixes && p->protocol < 3;
    p->buffer_callback = buffer_callback == KR_NONE ? 0 : buffer_callback;
    if (!p->buffer_callback || p->protocol >= 5) return 0;
    error_raise(&kr_type_ValueError, "buffer_callback needs protocol >= 5");
    return -1;
}

int pickler_set_file(Pickler *p, Value file) {
    Value write = object_getattr_optional(file, str_intern_text("write"));
    if (!write) {
        if (!error_is_set()) error_raise(&kr_type_TypeError, "file must have a 'write' attribute");
        return -1;
    }
    p->write = write;
    return 0;
}

Value kr_Pickler___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(pickler_new(type_object(cls)));
}

Value kr_Pickler___init__(Value self, Value file, Value protocol, Value fix_imports,
                          Value buffer_callback) {
    Pickler *p = pickler(self);
    p->write = 0;
    PickleMemo *memo = pickle_memo_new();
    if (!memo || pickler_setup(p, protocol, fix_imports, buffer_callback) < 0) return 0;
    if (pickler_set_file(p, file) < 0) return 0;
    p->memo = memo;
    p->is_fast = p->fast_nesting = 0;
    p->fast_memo = 0;
    p->persistent_id = object_getattr_optional(self, str_intern_text("persistent_id"));
    if (!p->persistent_id && error_is_set()) return 0;
    p->dispatch_table = object_getattr_optional(self, str_intern_text("dispatch_table"));
    return p->dispatch_table || !error_is_set() ? KR_NONE : 0;
}

/* ---- dump ---- */

static int stop_write(Pickler *p) {
    return pickler_write_op(p, OP_STOP) < 0 ? -1 : pickler_commit_frame(p);
}

int pickler_dump(Pickler *p, Value v) {
    Value name = str_intern_text("reducer_override");
    bool is_own = p->type != &kr_type_Pickler;
    p->reducer_override = is_own ? object_getattr_optional(value_of(p), name) : 0;
    if (!p->reducer_override && error_is_set()) return -1;
    int result = 0;
    if (p->protocol >= 2) result = pickler_write_number(p, OP_PROTO, (uint64_t)p->protocol, 1);
    p->frames = p->protocol >= 4;
    if (result == 0) result = pickle_save(p, v, SAVE_ANY);
    if (result == 0) result = stop_write(p);
    p->frames = false;
    p->reducer_override = 0;
    return result;
}

Value kr_Pickler_dump(Value self, Value obj) {
    Pickler *p = pickler(self);
    if (!p->write)
        return pickle_raise(PICKLING_ERROR, "Pickler.__init__() was not called by %s.__init__()",
                            type_text(p->type));
    pickler_clear_output(p);
    if (pickler_dump(p, obj) < 0 || pickler_flush(p) < 0) return 0;
    return KR_NONE;
}

Value kr_Pickler_clear_memo(Value self) {
    PickleMemo *memo = pickle_memo_new();
    if (!memo) return 0;
    pickler(self)->memo = memo;
    return KR_NONE;
}

Value kr_Pickler___sizeof__(Value self) {
    return int_from_u64(sizeof(Pickler) + pickler(self)->output_capacity +
                        pickle_memo_count(pickler(self)->memo) * sizeof(Value) * 2);
}

/* ---- Attributes ---- */

static Value deletion_error(void) {
    return error_raise(&kr_type_TypeError, "attribute deletion is not supported");
}

Value kr_Pickler_get_persistent_id(Value self) {
    Value found = pickler(self)->persistent_id;
    return found ? found
                 : error_raise_attribute(self, str_intern_text("persistent_id"), "persistent_id");
}

Value kr_Pickler_set_persistent_id(Value self, Value value) {
    if (!value) return deletion_error();
    if (!object_is_callable(value))
        return error_raise(&kr_type_TypeError,
                           "persistent_id must be a callable taking one argument");
    pickler(self)->persistent_id = value;
    return KR_NONE;
}

Value kr_Pickler_get_dispatch_table(Value self) {
    Value found = pickler(self)->dispatch_table, name = str_intern_text("dispatch_table");
    return found ? found : error_raise_no_attribute(self, name);
}

Value kr_Pickler_set_dispatch_table(Value self, Value value) {
    if (!value && !pickler(self)->dispatch_table)
        return error_raise_no_attribute(self, str_intern_text("dispatch_table"));
    pickler(self)->dispatch_table = value;
    return KR_NONE;
}

static Value number_set(int64_t *place, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "can't delete numeric/char attribute");
    return object_index_i64(value, place, &kr_type_OverflowError) < 0 ? 0 : KR_NONE;
}

Value kr_Pickler_get_bin(Value self) { return int_from_i64(pickler(self)->is_binary); }
Value kr_Pickler_set_bin(Value self, Value value) {
    return number_set(&pickler(self)->is_binary, value);
}
Value kr_Pickler_get_fast(Value self) { return int_from_i64(pickler(self)->is_fast); }
Value kr_Pickler_set_fast(Value self, Value value) {
    return number_set(&pickler(self)->is_fast, value);
}

/* ---- The memo ---- */

Value kr_Pickler_get_memo(Value self) {
    PickleMemoProxy *proxy = type_allocate(&kr_type_PicklerMemoProxy, 0);
    proxy->owner = self;
    return value_of(proxy);
}

static PickleMemo *memo_of_dict(Value dict) {
    PickleMemo *memo = pickle_memo_new();
    Value key, value;
    size_t at = 0;
    int64_t number;
    while (memo && dict_next(dict, &at, &key, &value)) {
        if (!value_is_tuple(value) || tuple_length(value) != 2)
            return (void *)error_raise(&kr_type_TypeError, "'memo' values must be 2-item tuples");
        if (object_index_i64(tuple_get(value, 0), &number, &kr_type_OverflowError) < 0 ||
            pickle_memo_set(&memo, tuple_get(value, 1), number) < 0)
            return NULL;
    }
    return memo;
}

Value kr_Pickler_set_memo(Value self, Value value) {
    if (!value) return deletion_error();
    bool is_proxy = value_is_exact(value, &kr_type_PicklerMemoProxy);
    if (!is_proxy && !value_is_dict(value))
        return error_raise(&kr_type_TypeError,
                           "'memo' attribute must be a PicklerMemoProxy object or dict, not %T",
                           value);
    PickleMemo *memo = is_proxy ? pickle_memo_copy(pickler(((PickleMemoProxy *)value)->owner)->memo)
                                : memo_of_dict(value);
    if (!memo) return 0;
    pickler(self)->memo = memo;
    return KR_NONE;
}

Value kr_PicklerMemoProxy_clear(Value self) {
    return kr_Pickler_clear_memo(((PickleMemoProxy *)self)->owner);
}
Value kr_PicklerMemoProxy_copy(Value self) {
    return pickle_memo_dict(pickler(((PickleMemoProxy *)self)->owner)->memo);
}
Value kr_PicklerMemoProxy___reduce__(Value self) {
    Value dict = kr_PicklerMemoProxy_copy(self);
    return dict ? tuple_pack(2, value_of(&kr_type_dict), tuple_pack(1, dict)) : 0;
}
