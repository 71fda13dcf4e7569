/* The module zlib. What the library allocates comes from the collector, so that streams need no
 * finalizer. */
#include "zlib.stub.h"
#include "zlib_objects.stub.h"

#include "output_buffer.h"
#include "zlib_types.h"

#include "core/type.h"
#include "containers/containers.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

#include <string.h>

enum {
    BUFFER_SIZE = 16 * 1024, /* zlib.DEF_BUF_SIZE */
    INPUT_MAX = 1 << 30,     /* of bytes given to the library at once */
};

static ZlibObject *zlib_object(Value v) { return (ZlibObject *)v; }

/* ---- Errors ---- */

Value kr_zlib_const_error(void) {
    static Value class;
    return error_class(&class, "zlib", "error", value_of(&kr_type_Exception), NULL);
}

static Value error_raise_text(Value message) {
    Value class = message ? kr_zlib_const_error() : 0;
    return class ? error_raise_value(type_object(class), message) : 0;
}

/* "Error -3 while decompressing data: incorrect header check" */
static Value stream_error(const z_stream *stream, int code, const char *during) {
    const char *reason = stream->msg;
    if (code == Z_MEM_ERROR) return error_raise_memory();
    if (!reason && code == Z_BUF_ERROR) reason = "incomplete or truncated stream";
    if (!reason && code == Z_STREAM_ERROR) reason = "inconsistent stream state";
    if (!reason && code == Z_DATA_ERROR) reason = "invalid input data";
    return error_raise_text(
        str_printf("Error %d %s%s%s", code, during, reason ? ": " : "", reason ? reason : ""));
}

/* ---- Memory ---- */

static voidpf memory_get(voidpf opaque, uInt items, uInt size) {
    return library_memory_get(opaque, items, size);
}
static void memory_free(voidpf opaque, voidpf address) { (void)opaque, (void)address; }

static void stream_init(z_stream *stream) {
    *stream = (z_stream){.zalloc = memory_get, .zfree = memory_free};
}

/* ---- Running a stream ---- */

/* Makes room, for the stream to write to. 0, -1. */
static int stream_offer(OutputBuffer *out, z_stream *stream) {
    if (output_offer(out) < 0) return -1;
    size_t room = output_room(out);
    stream->next_out = output_end(out);
    stream->avail_out = (uInt)(room < INPUT_MAX ? room : INPUT_MAX);
    return 0;
}

static void stream_take(OutputBuffer *out, const z_stream *stream) {
    out->length = (size_t)(stream->next_out - out->data);
}

typedef int (*StreamStep)(z_stream *stream, int flush);

/* Runs a step until the input is used up, the output is full, or the step stops. `flush` is given
 * with the last piece of the input. The library's code; -100: a Python error. */
enum { PYTHON_ERROR = -100 };
static int stream_run(z_stream *stream, const uint8_t *data, size_t length, StreamStep step,
                      int flush, OutputBuffer *out) {
    int code = Z_OK;
    stream->next_in = (Bytef *)(uintptr_t)data;
    for (;;) {
        size_t left = (size_t)(data + length - stream->next_in);
        stream->avail_in = (uInt)(left < INPUT_MAX ? left : INPUT_MAX);
        if (stream_offer(out, stream) < 0) return PYTHON_ERROR;
        code = step(stream, left <= INPUT_MAX ? flush : Z_NO_FLUSH);
        stream_take(out, stream);
        if (code != Z_OK && code != Z_BUF_ERROR) return code;
        bool is_done = stream->avail_out && stream->next_in == data + length;
        if (is_done || output_is_full(out)) return code;
        if (code == Z_BUF_ERROR && stream->avail_out) return code;
    }
}

/* ---- Arguments ---- */

static int int_read(Value v, int *to) {
    int64_t n;
    if (object_index_i64(v, &n, &kr_type_OverflowError) < 0) return -1;
    if (n < INT32_MIN || n > INT32_MAX) {
        error_raise(&kr_type_OverflowError, n < 0 ? "signed integer is less than minimum"
                                                  : "Python int too large to convert to C int");
        return -1;
    }
    *to = (int)n;
    return 0;
}

/* ---- Whole data ---- */

Value kr_zlib_compress(Value data, Value level, Value wbits) {
    Buffer in;
    z_stream stream;
    OutputBuffer out = {.limit = -1};
    int strength, window;
    if (int_read(level, &strength) < 0 || int_read(wbits, &window) < 0) return 0;
    if (buffer_acquire(data, &in) < 0) return 0;
    stream_init(&stream);
    int code =
        deflateInit2(&stream, strength, Z_DEFLATED, window, MAX_MEM_LEVEL - 1, Z_DEFAULT_STRATEGY);
    bool is_ready = code == Z_OK;
    if (is_ready) code = stream_run(&stream, in.data, in.length, deflate, Z_FINISH, &out);
    buffer_release(&in);
    if (code == Z_STREAM_END) return bytes_from(out.data, out.length);
    if (code == PYTHON_ERROR) return 0;
    if (!is_ready && code == Z_STREAM_ERROR)
        return error_raise_text(str_from_text("Bad compression level"));
    return stream_error(&stream, code, "while compressing data");
}

Value kr_zlib_decompress(Value data, Value wbits, Value bufsize) {
    Buffer in;
    z_stream stream;
    int window;
    int64_t first;
    if (int_read(wbits, &window) < 0) return 0;
    if (object_index_i64(bufsize, &first, &kr_type_OverflowError) < 0) return 0;
    if (first < 0) return error_raise(&kr_type_ValueError, "bufsize must be non-negative");
    if (buffer_acquire(data, &in) < 0) return 0;
    OutputBuffer out = {.limit = -1};
    stream_init(&stream);
    int code = inflateInit2(&stream, window);
    const char *during = code == Z_OK ? "while decompressing data"
                                      : "while preparing to "
                                        "decompress data";
    if (code == Z_OK) code = stream_run(&stream, in.data, in.length, inflate, Z_SYNC_FLUSH, &out);
    buffer_release(&in);
    if (code == Z_STREAM_END) return bytes_from(out.data, out.length);
    if (code == PYTHON_ERROR) return 0;
    return stream_error(&stream, code == Z_OK ? Z_BUF_ERROR : code, during);
}

/* ---- Objects ---- */

static ZlibObject *zlib_new(Type *type) {
    ZlibObject *made = GC_NEW(ZlibObject, type);
    stream_init(&made->stream);
    made->unused = made->left = bytes_empty();
    return made;
}

typedef int (*DictionarySet)(z_stream *stream, const Bytef *data, uInt length);

/* Gives the dictionary to the library: its code, PYTHON_ERROR. */
static int dictionary_set(ZlibObject *o, DictionarySet set) {
    Buffer buffer;
    if (buffer_acquire(o->dictionary, &buffer) < 0) return PYTHON_ERROR;
    int code = set(&o->stream, buffer.data, (uInt)buffer.length);
    buffer_release(&buffer);
    return code;
}

Value kr_zlib_compressobj(Value level, Value method, Value wbits, Value memory, Value strategy,
                          Value zdict) {
    int numbers[5];
    const Value given[] = {level, method, wbits, memory, strategy};
    for (int i = 0; i < 5; i++)
        if (int_read(given[i], &numbers[i]) < 0) return 0;
    ZlibObject *o = zlib_new(&kr_type_Compress);
    o->dictionary = zdict;
    int code = deflateInit2(&o->stream, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    if (code == Z_STREAM_ERROR)
        return error_raise(&kr_type_ValueError, "Invalid initialization option");
    if (code != Z_OK) return stream_error(&o->stream, code, "while creating compression object");
    code = zdict ? dictionary_set(o, deflateSetDictionary) : Z_OK;
    if (code == PYTHON_ERROR) return 0;
    if (code == Z_STREAM_ERROR) return error_raise(&kr_type_ValueError, "Invalid dictionary");
    return code == Z_OK ? value_of(o) : error_raise(&kr_type_ValueError, "deflateSetDictionary()");
}

Value kr_zlib_decompressobj(Value wbits, Value zdict) {
    int window;
    if (int_read(wbits, &window) < 0) return 0;
    if (zdict && !value_is_bytes_like(zdict))
        return error_raise(&kr_type_TypeError, "zdict argument must support the buffer protocol");
    ZlibObject *o = zlib_new(&kr_type_Decompress);
    o->dictionary = zdict;
    int code = inflateInit2(&o->stream, window);
    if (code == Z_STREAM_ERROR)
        return error_raise(&kr_type_ValueError, "Invalid initialization option");
    if (code != Z_OK) return stream_error(&o->stream, code, "while creating decompression object");
    if (zdict && window < 0 && (code = dictionary_set(o, inflateSetDictionary)) != Z_OK)
        return code == PYTHON_ERROR ? 0 : stream_error(&o->stream, code, "while setting zdict");
    return value_of(o);
}

/* ---- Compressing ---- */

Value kr_Compress_compress(Value self, Value data) {
    Buffer in;
    OutputBuffer out = {.limit = -1};
    if (buffer_acquire(data, &in) < 0) return 0;
    z_stream *stream = &zlib_object(self)->stream;
    int code = stream_run(stream, in.data, in.length, deflate, Z_NO_FLUSH, &out);
    buffer_release(&in);
    if (code == PYTHON_ERROR) return 0;
    if (code == Z_STREAM_ERROR) return stream_error(stream, code, "while compressing data");
    return bytes_from(out.data, out.length);
}

Value kr_Compress_flush(Value self, Value mode) {
    int flush;
    OutputBuffer out = {.limit = -1};
    if (int_read(mode, &flush) < 0) return 0;
    if (flush == Z_NO_FLUSH) return bytes_empty();
    z_stream *stream = &zlib_object(self)->stream;
    int code = stream_run(stream, NULL, 0, deflate, flush, &out);
    if (code == PYTHON_ERROR) return 0;
    if (code == Z_STREAM_END && flush == Z_FINISH) {
        code = deflateEnd(stream);
        if (code != Z_OK) return stream_error(stream, code, "while finishing compression");
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
        return stream_error(stream, code, "while flushing");
    }
    return bytes_from(out.data, out.length);
}

/* ---- Decompressing ---- */

/* inflate, where the data asks for the dictionary: with that. */
static int inflate_run(ZlibObject *o, const uint8_t *data, size_t length, int flush,
                       OutputBuffer *out) {
    int code = stream_run(&o->stream, data, length, inflate, flush, out);
    if (code != Z_NEED_DICT || !o->dictionary) return code;
    code = dictionary_set(o, inflateSetDictionary);
    if (code != Z_OK && code != PYTHON_ERROR) stream_error(&o->stream, code, "while setting zdict");
    if (code != Z_OK) return PYTHON_ERROR;
    const uint8_t *at = o->stream.next_in;
    return stream_run(&o->stream, at, (size_t)(data + length - at), inflate, flush, out);
}

/* Keeps what was not used. */
static void rest_save(ZlibObject *o, const uint8_t *data, size_t length, int code) {
    const uint8_t *at = o->stream.next_in;
    size_t left = (size_t)(data + length - at);
    if (code == Z_STREAM_END) {
        const BytesObject *before = bytes_object(o->unused);
        o->unused = bytes_concat(before->data, before->length, at, left);
        left = 0;
    }
    o->left = bytes_from(at, left);
}

static Value decompress(ZlibObject *o, Value data, OutputBuffer *out, int flush) {
    Buffer in;
    if (buffer_acquire(data, &in) < 0) return 0;
    int code = inflate_run(o, in.data, in.length, flush, out);
    if (code == Z_OK || code == Z_BUF_ERROR || code == Z_STREAM_END)
        rest_save(o, in.data, in.length, code);
    buffer_release(&in);
    if (code == PYTHON_ERROR) return 0;
    if (code == Z_STREAM_END)
        o->is_ended = true;
    else if (code != Z_OK && code != Z_BUF_ERROR)
        return stream_error(&o->stream, code, "while decompressing data");
    return bytes_from(out->data, out->length);
}

Value kr_Decompress_decompress(Value self, Value data, Value max_length) {
    int64_t limit;
    if (object_index_i64(max_length, &limit, &kr_type_OverflowError) < 0) return 0;
    if (limit < 0) return error_raise(&kr_type_ValueError, "max_length must be non-negative");
    OutputBuffer out = {.limit = limit ? limit : -1};
    return decompress(zlib_object(self), data, &out, Z_SYNC_FLUSH);
}

Value kr_Decompress_flush(Value self, Value length) {
    int64_t first;
    if (object_index_i64(length, &first, &kr_type_OverflowError) < 0) return 0;
    if (first <= 0) return error_raise(&kr_type_ValueError, "length must be greater than zero");
    OutputBuffer out = {.limit = -1};
    return decompress(zlib_object(self), zlib_object(self)->left, &out, Z_FINISH);
}

Value kr_Decompress_get_unused_data(Value self) { return zlib_object(self)->unused; }
Value kr_Decompress_get_unconsumed_tail(Value self) { return zlib_object(self)->left; }
Value kr_Decompress_get_eof(Value self) { return value_from_bool(zlib_object(self)->is_ended); }

/* ---- Copies ---- */

static Value stream_copy(Value self, int (*copy)(z_stream *to, z_stream *from)) {
    ZlibObject *from = zlib_object(self), *to = zlib_new(from->type);
    int code = copy(&to->stream, &from->stream);
    if (code == Z_STREAM_ERROR)
        return error_raise(&kr_type_ValueError, "Inconsistent stream state");
    if (code != Z_OK) return stream_error(&from->stream, code, "while copying object");
    to->dictionary = from->dictionary;
    to->unused = from->unused;
    to->left = from->left;
    to->is_ended = from->is_ended;
    return value_of(to);
}

Value kr_Compress_copy(Value self) { return stream_copy(self, deflateCopy); }
Value kr_Compress___copy__(Value self) { return stream_copy(self, deflateCopy); }
Value kr_Compress___deepcopy__(Value self, Value memo) {
    return (void)memo, stream_copy(self, deflateCopy);
}
Value kr_Decompress_copy(Value self) { return stream_copy(self, inflateCopy); }
Value kr_Decompress___copy__(Value self) { return stream_copy(self, inflateCopy); }
Value kr_Decompress___deepcopy__(Value self, Value memo) {
    return (void)memo, stream_copy(self, inflateCopy);
}

/* ---- Checksums and constants ---- */

static Value checksum(Value data, Value start, uLong (*sum)(uLong, const Bytef *, z_size_t)) {
    Buffer in;
    int64_t low;
    Value index = object_index(start);
    Value masked = index ? kr_binop_and(index, int_from_u64(UINT32_MAX)) : 0;
    if (!masked || !int_fits_i64(masked, &low) || buffer_acquire(data, &in) < 0) return 0;
    static const uint8_t nothing;
    uLong result = sum((uLong)low, in.data ? in.data : &nothing, in.length);
    buffer_release(&in);
    return small_make((int64_t)(result & UINT32_MAX));
}

Value kr_zlib_adler32(Value data, Value start) { return checksum(data, start, adler32_z); }
Value kr_zlib_crc32(Value data, Value start) { return checksum(data, start, crc32_z); }

static const struct {
    const char *name;
    int number;
} constants[] = {
    {"DEFLATED", Z_DEFLATED},
    {"DEF_BUF_SIZE", BUFFER_SIZE},
    {"DEF_MEM_LEVEL", 8},
    {"MAX_WBITS", MAX_WBITS},
    {"Z_BEST_COMPRESSION", Z_BEST_COMPRESSION},
    {"Z_BEST_SPEED", Z_BEST_SPEED},
    {"Z_BLOCK", Z_BLOCK},
    {"Z_DEFAULT_COMPRESSION", Z_DEFAULT_COMPRESSION},
    {"Z_DEFAULT_STRATEGY", Z_DEFAULT_STRATEGY},
    {"Z_FILTERED", Z_FILTERED},
    {"Z_FINISH", Z_FINISH},
    {"Z_FIXED", Z_FIXED},
    {"Z_FULL_FLUSH", Z_FULL_FLUSH},
    {"Z_HUFFMAN_ONLY", Z_HUFFMAN_ONLY},
    {"Z_NO_COMPRESSION", Z_NO_COMPRESSION},
    {"Z_NO_FLUSH", Z_NO_FLUSH},
    {"Z_PARTIAL_FLUSH", Z_PARTIAL_FLUSH},
    {"Z_RLE", Z_RLE},
    {"Z_SYNC_FLUSH", Z_SYNC_FLUSH},
    {"Z_TREES", Z_TREES},
};

int kr_zlib_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, small_make(constants[i].number)) < 0) return -1;
    if (dict_set_text(dict, "ZLIB_VERSION", str_from_text(ZLIB_VERSION)) < 0) return -1;
    if (dict_set_text(dict, "__version__", str_from_text("1.0")) < 0) return -1;
    return dict_set_text(dict, "ZLIB_RUNTIME_VERSION", str_from_text(zlibVersion()));
}
