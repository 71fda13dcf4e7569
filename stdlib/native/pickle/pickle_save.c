/* Saving one object: numbers, text and bytes here; which way the others go. */
#include "pickle_types.h"

#include "containers/set.h"
#include "int.stub.h"
#include "memoryview.stub.h"
#include "module/module.h"
#include "numbers/bigint.h"
#include "text/byte_object.h"
#include "text/codec.h"
#include "text/memoryview.h"

#include "_pickle.stub.h"

#include <stdio.h>

/* ---- Numbers ---- */

static int save_bool(Pickler *p, bool is_true) {
    if (p->protocol >= 2) return pickler_write_op(p, is_true ? OP_NEWTRUE : OP_NEWFALSE);
    return pickler_write(p, is_true ? "I01\n" : "I00\n", 4);
}

static int save_small(Pickler *p, int32_t n) {
    if (p->is_binary) {
        uint32_t bits = (uint32_t)n;
        PickleOp op = bits < 1U << 8 ? OP_BININT1 : bits < 1U << 16 ? OP_BININT2 : OP_BININT;
        return pickler_write_number(p, op, bits, op == OP_BININT1 ? 1 : op == OP_BININT2 ? 2 : 4);
    }
    char line[16];
    return pickler_write(p, line, (size_t)snprintf(line, sizeof line, "I%d\n", n));
}

static int save_long_text(Pickler *p, Value v) {
    Value text = object_repr(v);
    if (!text || pickler_write_op(p, OP_LONG) < 0) return -1;
    const StrObject *s = str_object(text);
    return pickler_write(p, s->data, s->length) < 0 ? -1 : pickler_write(p, "L\n", 2);
}

static int save_int(Pickler *p, Value v) {
    int64_t n;
    if (int_fits_i64(v, &n) && n <= INT32_MAX && n >= -INT32_MAX - 1)
        return save_small(p, (int32_t)n);
    if (p->protocol < 2) return save_long_text(p, v);
    uint64_t length = int_bit_length(v) / 8 + 1;
    if (length > INT32_MAX) {
        error_raise(&kr_type_OverflowError, "int too large to pickle");
        return -1;
    }
    Value bytes = kr_int_to_bytes(v, int_from_u64(length), str_from_text("little"), KR_TRUE);
    if (!bytes) return -1;
    const uint8_t *data = bytes_object(bytes)->data;
    if (int_sign(v) < 0 && data[length - 1] == 0xff && data[length - 2] & 0x80) length--;
    bool is_short = length < 256;
    if (pickler_write_number(p, is_short ? OP_LONG1 : OP_LONG4, length, is_short ? 1 : 4) < 0)
        return -1;
    return pickler_write(p, data, length);
}

static int save_float(Pickler *p, double d) {
    if (p->is_binary)
        return pickler_write_number(p, OP_BINFLOAT, __builtin_bswap64(double_bits(d)), sizeof d);
    char line[48] = "F";
    size_t length = float_repr(d, line + 1);
    line[length + 1] = '\n';
    return pickler_write(p, line, length + 2);
}

/* ---- Bytes ---- */

/* The instruction for this length among those with 1, 4 and 8 bytes for it (0: there is none), and
 * the data. 0, -1. */
static int sized_write(Pickler *p, const PickleOp ops[3], const char *what, const void *data,
                       size_t length, Value payload) {
    if (length <= UINT8_MAX && ops[0])
        return pickler_write_data(p, ops[0], 1, data, length, payload);
    if (length <= UINT32_MAX && ops[1])
        return pickler_write_data(p, ops[1], 4, data, length, payload);
    if (p->protocol >= 4) return pickler_write_data(p, ops[2], 8, data, length, payload);
    error_raise(&kr_type_OverflowError,
                "serializing a %s larger than 4 GiB requires pickle protocol 4 or higher", what);
    return -1;
}

int pickle_save_bytes(Pickler *p, Value v, const void *data, size_t length) {
    static const PickleOp ops[] = {OP_SHORT_BINBYTES, OP_BINBYTES, OP_BINBYTES8};
    if (sized_write(p, ops, "bytes object", data, length, v) < 0) return -1;
    return pickler_memo_put(p, v);
}

int pickle_save_bytearray(Pickler *p, Value v, const void *data, size_t length) {
    static const PickleOp ops[] = {0, 0, OP_BYTEARRAY8};
    if (sized_write(p, ops, "bytearray", data, length, v) < 0) return -1;
    return pickler_memo_put(p, v);
}

static int save_bytes(Pickler *p, Value v) {
    const BytesObject *bytes = bytes_object(v);
    if (p->protocol >= 3) return pickle_save_bytes(p, v, bytes->data, bytes->length);
    if (!bytes->length)
        return pickle_save_reduce(p, tuple_pack(2, value_of(&kr_type_bytes), tuple_new(0)), v);
    Value encode = module_import_attr("_codecs", "encode");
    Value text = encode ? codec_decode(bytes->data, bytes->length, "latin-1", NULL) : 0;
    if (!text) return -1;
    Value arguments = tuple_pack(2, text, str_intern_text("latin1"));
    return pickle_save_reduce(p, tuple_pack(2, encode, arguments), v);
}

static int save_bytearray(Pickler *p, Value v) {
    ByteText text = byte_text(v);
    if (p->protocol >= 5) return pickle_save_bytearray(p, v, text.data, text.length);
    Value arguments =
        text.length ? tuple_pack(1, bytes_from(text.data, text.length)) : tuple_new(0);
    return pickle_save_reduce(p, tuple_pack(2, value_of(&kr_type_bytearray), arguments), v);
}

/* Does it go into the pickle itself? 1, 0, -1. */
static int buffer_is_in_band(Pickler *p, Value v) {
    if (!p->buffer_callback) return 1;
    Value result = object_call1(p->buffer_callback, v);
    return result ? object_truth(result) : -1;
}

static int save_picklebuffer(Pickler *p, Value v) {
    if (p->protocol < 5) {
        pickle_raise(PICKLING_ERROR, "PickleBuffer can only pickled with protocol >= 5");
        return -1;
    }
    if (pickle_buffer_check(v) < 0) return -1;
    const MemoryView *view = memoryview_object(((PickleBuffer *)v)->view);
    bool fortran = memoryview_is_f_contiguous(view);
    if (!fortran && !memoryview_is_c_contiguous(view)) {
        pickle_raise(PICKLING_ERROR,
                     "PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
        return -1;
    }
    int in_band = buffer_is_in_band(p, v);
    if (in_band < 0) return -1;
    if (!in_band) {
        if (pickler_write_op(p, OP_NEXT_BUFFER) < 0) return -1;
        return view->readonly ? pickler_write_op(p, OP_READONLY_BUFFER) : 0;
    }
    return (view->readonly ? pickle_save_bytes : pickle_save_bytearray)(p, v, view->data,
                                                                        (size_t)view->length);
}

/* ---- Text ---- */

static void escape_write(StrBuilder *b, uint32_t c) {
    bool is_plain = c < 256 && c != '\\' && c != 0 && c != '\n' && c != '\r' && c != 0x1a;
    if (is_plain) {
        char byte = (char)c;
        str_builder_latin1(b, &byte, 1);
    } else {
        char text[16];
        const char *format = c >= 0x10000 ? "\\U%08x" : "\\u%04x";
        str_builder_ascii(b, text, (size_t)snprintf(text, sizeof text, format, c));
    }
}

static int save_str_text(Pickler *p, Value v) {
    const StrObject *s = str_object(v);
    StrBuilder b;
    str_builder_init(&b);
    str_builder_ascii(&b, "V", 1);
    for (uint64_t i = 0; i < s->length; i++) escape_write(&b, str_at(s, i));
    str_builder_ascii(&b, "\n", 1);
    Value text = str_builder_finish(&b);
    if (!text) return -1;
    return pickler_write(p, str_object(text)->data, str_object(text)->length);
}

static int save_str(Pickler *p, Value v) {
    const PickleOp ops[] = {p->protocol >= 4 ? OP_SHORT_BINUNICODE : 0, OP_BINUNICODE,
                            OP_BINUNICODE8};
    const StrObject *s = str_object(v);
    if (!p->is_binary) {
        if (save_str_text(p, v) < 0) return -1;
    } else {
        size_t length = s->length;
        const char *utf8 = s->flags & STR_ASCII ? s->data : str_utf8(v, &length);
        if (sized_write(p, ops, "string", utf8, length, 0) < 0) return -1;
    }
    return pickler_memo_put(p, v);
}

/* ---- All others ---- */

/* The function that a dispatch table has for a class; 0 without an error: none. */
static Value dispatch_find(const Pickler *p, Type *type) {
    if (p->dispatch_table) {
        Value found = object_getitem(p->dispatch_table, value_of(type));
        if (!found) error_catch(&kr_type_KeyError);
        return found;
    }
    Value table = module_import_attr("copyreg", "dispatch_table");
    return table ? dict_get(table, value_of(type)) : 0;
}

static Value reduce_by_method(const Pickler *p, Value v) {
    Value method = object_getattr_optional(v, str_intern_text("__reduce_ex__"));
    if (method) return object_call1(method, int_from_i64(p->protocol));
    if (error_is_set()) return 0;
    method = object_getattr_optional(v, str_intern_text("__reduce__"));
    if (method) return object_call0(method);
    if (error_is_set()) return 0;
    return pickle_raise(PICKLING_ERROR, "can't pickle '%T' object: %R", v, v);
}

static int reduced_save(Pickler *p, Value v, Value reduced) {
    if (!reduced) return -1;
    if (value_is_str(reduced)) return pickle_save_global(p, v, reduced);
    if (value_is_tuple(reduced)) return pickle_save_reduce(p, reduced, v);
    pickle_raise(PICKLING_ERROR, "__reduce__ must return a string or tuple");
    return -1;
}

static int save_object(Pickler *p, Value v) {
    Type *type = value_type(v);
    if (p->reducer_override) {
        Value reduced = object_call1(p->reducer_override, v);
        if (reduced != KR_NOT_IMPLEMENTED) return reduced_save(p, v, reduced);
    }
    if (type == &kr_type_type) return pickle_save_type(p, v);
    if (type == &kr_type_function) return pickle_save_global(p, v, 0);
    Value reducer = dispatch_find(p, type);
    if (reducer) return reduced_save(p, v, object_call1(reducer, v));
    if (error_is_set()) return -1;
    if (value_is_class(v)) return pickle_save_global(p, v, 0);
    return reduced_save(p, v, reduce_by_method(p, v));
}

typedef struct SaveRow {
    const Type *type;
    int (*save)(Pickler *p, Value v);
} SaveRow;

static int save_known(Pickler *p, Value v) {
    static const SaveRow rows[] = {
        {&kr_type_dict, pickle_save_dict},           {&kr_type_set, pickle_save_set},
        {&kr_type_frozenset, pickle_save_frozenset}, {&kr_type_list, pickle_save_list},
        {&kr_type_tuple, pickle_save_tuple},         {&kr_type_bytearray, save_bytearray},
        {&kr_type_PickleBuffer, save_picklebuffer},
    };
    const Type *type = value_type(v);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].type == type) return rows[i].save(p, v);
    return save_object(p, v);
}

/* 1: v has a persistent id, which stands for it; 0; -1. */
static int save_persistent(Pickler *p, Value v) {
    Value id = object_call1(p->persistent_id, v);
    if (!id) return -1;
    if (id == KR_NONE) return 0;
    if (p->is_binary) {
        if (pickle_save(p, id, SAVE_PERSISTENT_ID) < 0) return -1;
        return pickler_write_op(p, OP_BINPERSID) < 0 ? -1 : 1;
    }
    Value text = object_str(id);
    if (!text) return -1;
    const StrObject *s = str_object(text);
    if (!(s->flags & STR_ASCII)) {
        pickle_raise(PICKLING_ERROR, "persistent IDs in protocol 0 must be ASCII strings");
        return -1;
    }
    if (pickler_write_op(p, OP_PERSID) < 0 || pickler_write(p, s->data, s->length) < 0) return -1;
    return pickler_write(p, "\n", 1) < 0 ? -1 : 1;
}

int pickle_save(Pickler *p, Value v, SavePersistence persistence) {
    if (pickler_boundary(p) < 0) return -1;
    if (persistence == SAVE_ANY && p->persistent_id) {
        int is_saved = save_persistent(p, v);
        if (is_saved) return is_saved < 0 ? -1 : 0;
    }
    const Type *type = value_type(v);
    if (v == KR_NONE) return pickler_write_op(p, OP_NONE);
    if (v == KR_TRUE || v == KR_FALSE) return save_bool(p, v == KR_TRUE);
    if (type == &kr_type_int) return save_int(p, v);
    if (type == &kr_type_float) return save_float(p, float_get(v));
    if (pickle_memo_find(p->memo, v) >= 0) return pickler_memo_get(p, v);
    if (type == &kr_type_str) return save_str(p, v);
    if (recursion_check_in(" while pickling an object") < 0) return -1;
    return type == &kr_type_bytes ? save_bytes(p, v) : save_known(p, v);
}
