/* Loading: text, bytes, and buffers that lie outside of the pickle. */
#include "pickle_types.h"

#include "module/module.h"
#include "text/byte_object.h"
#include "text/codec.h"
#include "text/memoryview.h"

/* A str of Python 2, as the Unpickler's encoding says. */
static int old_string_push(Unpickler *u, Value bytes) {
    if (!bytes) return -1;
    if (str_equals_text(u->encoding, "bytes")) return unpickler_push(u, bytes);
    return unpickler_push(
        u, codec_decode_object(bytes, str_utf8(u->encoding, NULL), str_utf8(u->errors, NULL)));
}

PICKLE_LOADER(string) {
    Value line = pickle_read_line(u, 1);
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

PICKLE_LOADER(binstring) {
    size_t length;
    if (pickle_read_size(u, argument, "BINSTRING", &length) < 0) return -1;
    const uint8_t *data = unpickler_read(u, length);
    return old_string_push(u, data ? bytes_from(data, length) : 0);
}

PICKLE_LOADER(unicode) {
    Value line = pickle_read_line(u, 1);
    if (!line) return -1;
    return unpickler_push(u, codec_decode(bytes_object(line)->data, bytes_object(line)->length,
                                          "raw-unicode-escape", NULL));
}

static bool is_ascii(const uint8_t *data, size_t length) {
    uint8_t all = 0;
    for (size_t i = 0; i < length; i++) all |= data[i];
    return all < 0x80;
}

PICKLE_LOADER(binunicode) {
    size_t length;
    if (pickle_read_size(u, argument, "BINUNICODE", &length) < 0) return -1;
    const uint8_t *data = unpickler_read(u, length);
    if (!data) return -1;
    if (is_ascii(data, length))
        return unpickler_push(u, str_from_ascii((const char *)data, length));
    return unpickler_push(u, codec_decode(data, length, "utf-8", "surrogatepass"));
}

PICKLE_LOADER(binbytes) {
    size_t length;
    uint8_t *data;
    if (pickle_read_size(u, argument, "BINBYTES", &length) < 0) return -1;
    Value bytes = length ? bytes_alloc(length, &data) : bytes_empty();
    if (!bytes || (length && unpickler_read_into(u, data, length) < 0)) return -1;
    return unpickler_push(u, bytes);
}

PICKLE_LOADER(bytearray) {
    size_t length;
    uint8_t *data;
    if (pickle_read_size(u, argument, "BYTEARRAY8", &length) < 0) return -1;
    Value bytes = bytearray_alloc(length, &data);
    if (!bytes || (length && unpickler_read_into(u, data, length) < 0)) return -1;
    return unpickler_push(u, bytes);
}

PICKLE_LOADER(next_buffer) {
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

PICKLE_LOADER(readonly_buffer) {
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
