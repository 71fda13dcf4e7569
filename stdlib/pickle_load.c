/* Loading: the instructions that make builtin objects, and the loop that runs all of them. */
#include "pickle_types.h"

#include "containers/set.h"
#include "int.stub.h"
#include "module/module.h"
#include "text/byte_object.h"
#include "text/codec.h"
#include "text/memoryview.h"

#include <stdlib.h>

/* ---- Arguments of instructions ---- */

/* An unsigned number of `size` bytes, little end first. 0, -1. */
static int number_read(Unpickler *u, int size, uint64_t *number) {
    const uint8_t *bytes = unpickler_read(u, (size_t)size);
    if (!bytes) return -1;
    *number = 0;
    for (int i = 0; i < size; i++) *number |= (uint64_t)bytes[i] << 8 * i;
    return 0;
}

/* The length of what follows. */
static int size_read(Unpickler *u, int size, const char *name, size_t *length) {
    uint64_t number;
    if (number_read(u, size, &number) < 0) return -1;
    *length = number;
    if (number <= PTRDIFF_MAX) return 0;
    error_raise(&kr_type_OverflowError, "%s exceeds system's maximum size of %zd bytes", name,
                (ptrdiff_t)PTRDIFF_MAX);
    return -1;
}

/* The same where it is signed for the sake of old pickles. */
static int signed_size_read(Unpickler *u, int size, const char *name, size_t *length) {
    uint64_t number;
    if (number_read(u, size, &number) < 0) return -1;
    *length = number;
    if (size < 4 || (int32_t)number >= 0) return 0;
    pickle_raise(UNPICKLING_ERROR, "%s pickle has negative byte count", name);
    return -1;
}

/* A line without its end, at least `least` bytes with it. */
static Value line_read(Unpickler *u, size_t least) {
    size_t length;
    const char *line = unpickler_readline(u, &length, least);
    return line ? bytes_from(line, length - 1) : 0;
}

/* Texts of errors show the line with its end. */
static int literal_error(const char *problem, Value line) {
    if (error_catch(&kr_type_ValueError))
        error_raise(&kr_type_ValueError, problem, str_concat(line, str_from_char('\n')));
    return -1;
}

static Value line_text(Value line) {
    return codec_decode(bytes_object(line)->data, bytes_object(line)->length, "latin-1", NULL);
}

static Value line_int(Value line, int base) {
    Value text = line ? line_text(line) : 0;
    Value number = text ? object_call2(value_of(&kr_type_int), text, small_make(base)) : 0;
    if (text && !number) literal_error("invalid literal for int() with base 10: %R", text);
    return number;
}

/* ---- Numbers and single objects ---- */

#define LOADER(name) static int load_##name(Unpickler *u, int argument)

LOADER(none) { return (void)argument, unpickler_push(u, KR_NONE); }
LOADER(bool) { return unpickler_push(u, value_from_bool(argument)); }

LOADER(int) {
    (void)argument;
    Value line = line_read(u, 2);
    if (!line) return -1;
    const BytesObject *bytes = bytes_object(line);
    bool is_bool = bytes->length == 2 && bytes->data[0] == '0' && (bytes->data[1] & ~1) == '0';
    if (is_bool) return unpickler_push(u, value_from_bool(bytes->data[1] == '1'));
    /* Numbers as C reads them: a leading zero means octal. */
    bool is_octal = bytes->length > 1 && bytes->data[0] == '0';
    char *end;
    const char *text = str_utf8(line_text(line), NULL);
    if (is_octal) {
        long long octal = strtoll(text, &end, 0);
        if (!*end) return unpickler_push(u, int_from_i64(octal));
    }
    Value number = line_int(line, 0);
    if (!number && error_catch(&kr_type_ValueError))
        error_raise(&kr_type_ValueError, "could not convert string to int");
    return unpickler_push(u, number);
}

LOADER(binint) {
    uint64_t number;
    if (number_read(u, argument, &number) < 0) return -1;
    return unpickler_push(u,
                          small_make(argument == 4 ? (int64_t)(int32_t)number : (int64_t)number));
}

LOADER(long) {
    (void)argument;
    Value line = line_read(u, 2);
    if (!line) return -1;
    size_t length = bytes_object(line)->length;
    if (length && bytes_object(line)->data[length - 1] == 'L')
        line = bytes_slice(line, 0, length - 1);
    return unpickler_push(u, line_int(line, 0));
}

LOADER(binlong) {
    size_t length;
    if (signed_size_read(u, argument, "LONG", &length) < 0) return -1;
    const uint8_t *data = unpickler_read(u, length);
    Value bytes = data ? bytes_from(data, length) : 0;
    if (!bytes) return -1;
    return unpickler_push(
        u, kr_int_from_bytes(value_of(&kr_type_int), bytes, str_from_text("little"), KR_TRUE));
}

LOADER(float) {
    (void)argument;
    Value line = line_read(u, 2), text = line ? line_text(line) : 0;
    Value number = text ? object_call1(value_of(&kr_type_float), text) : 0;
    if (text && !number) return literal_error("could not convert string to float: '%S'", text);
    return unpickler_push(u, number);
}

LOADER(binfloat) {
    (void)argument;
    const uint8_t *bytes = unpickler_read(u, sizeof(double));
    if (!bytes) return -1;
    uint64_t bits;
    double d;
    memcpy(&bits, bytes, sizeof bits);
    bits = __builtin_bswap64(bits);
    memcpy(&d, &bits, sizeof d);
    return unpickler_push(u, float_make(d));
}

/* ---- Text and bytes ---- */

/* A str of Python 2, as the Unpickler's encoding says. */
static int old_string_push(Unpickler *u, Value bytes) {
    if (!bytes) return -1;
    if (str_equals_text(u->encoding, "bytes")) return unpickler_push(u, bytes);
    return unpickler_push(
        u, codec_decode_object(bytes, str_utf8(u->encoding, NULL), str_utf8(u->errors, NULL)));
}

LOADER(string) {
    (void)argument;
    Value line = line_read(u, 1);
    if (!line) return -1;
    const uint8_t *data = bytes_object(line)->data;
    size_t length = bytes_object(line)->length;
    bool is_quoted = length >= 2 && data[0] == data[length - 1] && strchr("'\"", data[0]);
    if (!is_quoted || !data[0]) {
        pickle_raise(UNPICKLING_ERROR, "the STRING opcode argument must be quoted");
        return -1;
    }
    Value decode = module_import_attr("_codecs", "escape_decode");
    Value pair = decode ? object_call1(decode, bytes_slice(line, 1, length - 1)) : 0;
    return old_string_push(u, pair ? object_getitem(pair, small_make(0)) : 0);
}

LOADER(binstring) {
    size_t length;
    if (size_read(u, argument, "BINSTRING", &length) < 0) return -1;
    const uint8_t *data = unpickler_read(u, length);
    return old_string_push(u, data ? bytes_from(data, length) : 0);
}

LOADER(unicode) {
    (void)argument;
    Value line = line_read(u, 1);
    if (!line) return -1;
    return unpickler_push(u, codec_decode(bytes_object(line)->data, bytes_object(line)->length,
                                          "raw-unicode-escape", NULL));
}

static bool is_ascii(const uint8_t *data, size_t length) {
    uint8_t all = 0;
    for (size_t i = 0; i < length; i++) all |= data[i];
    return all < 0x80;
}

LOADER(binunicode) {
    size_t length;
    if (size_read(u, argument, "BINUNICODE", &length) < 0) return -1;
    const uint8_t *data = unpickler_read(u, length);
    if (!data) return -1;
    if (is_ascii(data, length))
        return unpickler_push(u, str_from_ascii((const char *)data, length));
    return unpickler_push(u, codec_decode(data, length, "utf-8", "surrogatepass"));
}

LOADER(binbytes) {
    size_t length;
    uint8_t *data;
    if (size_read(u, argument, "BINBYTES", &length) < 0) return -1;
    Value bytes = length ? bytes_alloc(length, &data) : bytes_empty();
    if (!bytes || (length && unpickler_read_into(u, data, length) < 0)) return -1;
    return unpickler_push(u, bytes);
}

LOADER(bytearray) {
    size_t length;
    uint8_t *data;
    if (size_read(u, argument, "BYTEARRAY8", &length) < 0) return -1;
    Value bytes = bytearray_alloc(length, &data);
    if (!bytes || (length && unpickler_read_into(u, data, length) < 0)) return -1;
    return unpickler_push(u, bytes);
}

LOADER(next_buffer) {
    (void)argument;
    if (!u->buffers) {
        pickle_raise(UNPICKLING_ERROR, "pickle stream refers to out-of-band data "
                                       "but no *buffers* argument was given");
        return -1;
    }
    Value buffer = object_next(u->buffers);
    if (!buffer && !error_is_set())
        pickle_raise(UNPICKLING_ERROR, "not enough out-of-band buffers");
    return unpickler_push(u, buffer);
}

LOADER(readonly_buffer) {
    (void)argument;
    if (u->depth <= u->fence) return unpickler_underflow(u);
    Value view = memoryview_from(u->stack[u->depth - 1]);
    if (!view) return -1;
    if (memoryview_object(view)->readonly) return 0;
    Value readonly = object_method(view, "toreadonly", NULL, 0);
    if (!readonly) return -1;
    if (u->depth <= u->fence) return unpickler_underflow(u);
    u->stack[u->depth - 1] = readonly;
    return 0;
}

/* ---- Containers ---- */

LOADER(empty_list) { return (void)argument, unpickler_push(u, list_new(0)); }
LOADER(empty_dict) { return (void)argument, unpickler_push(u, dict_new()); }
LOADER(empty_set) { return (void)argument, unpickler_push(u, set_new()); }

LOADER(tuple) {
    (void)argument;
    int64_t start = unpickler_pop_mark(u);
    return start < 0 ? -1 : unpickler_push(u, unpickler_pop_tuple(u, (size_t)start));
}

LOADER(small_tuple) {
    if (u->depth < u->fence + (size_t)argument) return unpickler_underflow(u);
    return unpickler_push(u, unpickler_pop_tuple(u, u->depth - (size_t)argument));
}

LOADER(list) {
    (void)argument;
    int64_t start = unpickler_pop_mark(u);
    return start < 0 ? -1 : unpickler_push(u, unpickler_pop_list(u, (size_t)start));
}

LOADER(frozenset) {
    (void)argument;
    int64_t start = unpickler_pop_mark(u);
    Value items = start < 0 ? 0 : unpickler_pop_tuple(u, (size_t)start);
    return items ? unpickler_push(u, frozenset_from_iterable(items)) : -1;
}

LOADER(dict) {
    (void)argument;
    int64_t start = unpickler_pop_mark(u);
    Value items = start < 0 ? 0 : unpickler_pop_tuple(u, (size_t)start), dict = dict_new();
    if (!items) return -1;
    if (tuple_length(items) % 2) {
        pickle_raise(UNPICKLING_ERROR, "odd number of items for DICT");
        return -1;
    }
    for (size_t i = 0; i < tuple_length(items); i += 2)
        if (dict_set(dict, tuple_get(items, i), tuple_get(items, i + 1)) < 0) return -1;
    return unpickler_push(u, dict);
}

/* ---- The stack and the memo ---- */

LOADER(mark) { return (void)argument, unpickler_push_mark(u); }

LOADER(pop) {
    (void)argument;
    if (u->mark_count && u->marks[u->mark_count - 1] == u->depth)
        return unpickler_pop_mark(u) < 0 ? -1 : 0;
    return unpickler_pop(u) ? 0 : -1;
}

LOADER(pop_mark) {
    (void)argument;
    int64_t start = unpickler_pop_mark(u);
    if (start < 0) return -1;
    unpickler_truncate(u, (size_t)start);
    return 0;
}

LOADER(dup) {
    (void)argument;
    if (u->depth <= u->fence) return unpickler_underflow(u);
    return unpickler_push(u, u->stack[u->depth - 1]);
}

static int memo_push(Unpickler *u, int64_t index) {
    Value v = index >= 0 && (uint64_t)index < u->memo_capacity ? u->memo[index] : 0;
    if (v) return unpickler_push(u, v);
    pickle_raise(UNPICKLING_ERROR, "Memo value not found at index %ld", (long)index);
    return -1;
}

LOADER(get) {
    (void)argument;
    int64_t index;
    Value number = line_int(line_read(u, 2), 10);
    if (!number || object_index_i64(number, &index, &kr_type_OverflowError) < 0) return -1;
    return memo_push(u, index);
}

LOADER(binget) {
    uint64_t index;
    return number_read(u, argument, &index) < 0 ? -1 : memo_push(u, (int64_t)index);
}

static int memo_top(Unpickler *u, uint64_t index) {
    if (u->depth <= u->fence) return unpickler_underflow(u);
    return unpickler_memo_put(u, index, u->stack[u->depth - 1]);
}

LOADER(put) {
    (void)argument;
    int64_t index;
    Value line = line_read(u, 2);
    if (!line) return -1;
    if (u->depth <= u->fence) return unpickler_underflow(u);
    Value number = line_int(line, 10);
    if (!number || object_index_i64(number, &index, &kr_type_OverflowError) < 0) return -1;
    if (index < 0) return error_raise(&kr_type_ValueError, "negative PUT argument"), -1;
    return memo_top(u, (uint64_t)index);
}

LOADER(binput) {
    uint64_t index;
    return number_read(u, argument, &index) < 0 ? -1 : memo_top(u, index);
}

LOADER(memoize) { return (void)argument, memo_top(u, u->memo_count); }

/* ---- The machine ---- */

LOADER(proto) {
    (void)argument;
    const uint8_t *byte = unpickler_read(u, 1);
    if (!byte) return -1;
    if (*byte > PICKLE_HIGHEST) {
        error_raise(&kr_type_ValueError, "unsupported pickle protocol: %d", *byte);
        return -1;
    }
    u->protocol = *byte;
    return 0;
}

LOADER(frame) {
    (void)argument;
    uint64_t length;
    if (number_read(u, 8, &length) < 0) return -1;
    if (length > PTRDIFF_MAX) {
        error_raise(&kr_type_OverflowError, "FRAME length exceeds system's maximum of %zd bytes",
                    (ptrdiff_t)PTRDIFF_MAX);
        return -1;
    }
    if (!unpickler_read(u, length)) return -1;
    u->next -= length; /* it is all there */
    return 0;
}

enum { LOAD_STOPS = 1 };
LOADER(stop) { return (void)u, (void)argument, LOAD_STOPS; }

typedef struct LoadRow {
    int (*load)(Unpickler *u, int argument);
    int argument;
} LoadRow;

/* Loaders that pickle_build.c has. */
#define BUILT(name)                                                                                \
    static inline int load_##name(Unpickler *u, int argument) {                                    \
        return pickle_load_##name(u, argument);                                                    \
    }
BUILT(reduce)
BUILT(build)
BUILT(newobj)
BUILT(inst)
BUILT(obj)
BUILT(global)
BUILT(stack_global)
BUILT(ext)
BUILT(persid)
BUILT(binpersid)
BUILT(append)
BUILT(appends)
BUILT(setitem)
BUILT(setitems)
BUILT(additems)
#undef BUILT

static const LoadRow load_rows[256] = {
#define PICKLE_OP(name, byte, loader, argument) [byte] = {load_##loader, argument},
#include "pickle_opcodes.def"
#undef PICKLE_OP
};

static int load_invalid(uint8_t c) {
    bool is_plain = c >= 0x20 && c <= 0x7e && c != '\'' && c != '\\';
    pickle_raise(UNPICKLING_ERROR,
                 is_plain ? "invalid load key, '%c'." : "invalid load key, '\\x%02x'.", c);
    return -1;
}

Value unpickler_load(Unpickler *u) {
    u->mark_count = u->fence = 0;
    u->protocol = 0;
    unpickler_truncate(u, 0);
    int result;
    do {
        const uint8_t *op = unpickler_read(u, 1);
        if (!op) {
            if (pickle_error_is(UNPICKLING_ERROR)) {
                error_clear();
                error_raise(&kr_type_EOFError, "Ran out of input");
            }
            return 0;
        }
        const LoadRow *row = &load_rows[*op];
        result = row->load ? row->load(u, row->argument) : load_invalid(*op);
    } while (result == 0);
    if (result < 0 || unpickler_skip_consumed(u) < 0) return 0;
    return unpickler_pop(u);
}
