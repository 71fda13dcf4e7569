/* The module _bz2. */
#include "_bz2.stub.h"

#include "bz2_types.h"
#include "output_buffer.h"

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"

enum { INPUT_MAX = 1 << 30 /* bytes given to the library at once */ };

static void *memory_get(void *opaque, int items, int size) {
    return library_memory_get(opaque, (size_t)items, (size_t)size);
}
static void memory_free(void *opaque, void *address) { (void)opaque, (void)address; }

static void stream_init(bz_stream *stream) {
    *stream = (bz_stream){.bzalloc = memory_get, .bzfree = memory_free};
}

static Value bz2_error(int code) {
    switch (code) {
    case BZ_CONFIG_ERROR:
        return error_raise(&kr_type_SystemError, "libbzip2 was not compiled correctly");
    case BZ_PARAM_ERROR:
        return error_raise(&kr_type_ValueError,
                           "Internal error - invalid parameters passed to libbzip2");
    case BZ_MEM_ERROR: return error_raise_memory();
    case BZ_DATA_ERROR:
    case BZ_DATA_ERROR_MAGIC: return error_raise(&kr_type_OSError, "Invalid data stream");
    case BZ_SEQUENCE_ERROR:
        return error_raise(&kr_type_RuntimeError,
                           "Internal error - Invalid sequence of commands sent to libbzip2");
    default: return error_raise(&kr_type_OSError, "Unrecognized error from libbzip2: %d", code);
    }
}

/* ---- Running a stream ---- */

static int stream_offer(OutputBuffer *out, bz_stream *stream) {
    if (output_offer(out) < 0) return -1;
    size_t room = output_room(out);
    stream->next_out = (char *)output_end(out);
    stream->avail_out = (unsigned)(room < INPUT_MAX ? room : INPUT_MAX);
    return 0;
}

/* Compresses, or finishes. 0, -1. */
static int compress_run(bz_stream *stream, const uint8_t *data, size_t length, int action,
                        OutputBuffer *out) {
    stream->next_in = (char *)(uintptr_t)data;
    for (;;) {
        const uint8_t *at = (const uint8_t *)stream->next_in;
        size_t left = (size_t)(data + length - at);
        stream->avail_in = (unsigned)(left < INPUT_MAX ? left : INPUT_MAX);
        if (action == BZ_RUN && !left) return 0;
        if (stream_offer(out, stream) < 0) return -1;
        int code = BZ2_bzCompress(stream, action);
        out->length = (size_t)((uint8_t *)stream->next_out - out->data);
        if (code == BZ_STREAM_END) return 0;
        if (code < 0) return bz2_error(code), -1;
    }
}

/* The code of the last step; negative: an error is set. */
static int decompress_run(bz_stream *stream, const uint8_t *data, size_t length,
                          OutputBuffer *out) {
    stream->next_in = (char *)(uintptr_t)data;
    for (;;) {
        size_t left = (size_t)(data + length - (const uint8_t *)stream->next_in);
        stream->avail_in = (unsigned)(left < INPUT_MAX ? left : INPUT_MAX);
        if (stream_offer(out, stream) < 0) return -1;
        int code = BZ2_bzDecompress(stream);
        out->length = (size_t)((uint8_t *)stream->next_out - out->data);
        if (code < 0) return bz2_error(code), -1;
        bool is_read = (const uint8_t *)stream->next_in == data + length;
        if (code == BZ_STREAM_END || output_is_full(out)) return code;
        if (is_read && stream->avail_out) return code;
    }
}

/* ---- Compressor ---- */

static Bz2Compressor *compressor(Value v) { return (Bz2Compressor *)v; }

Value kr_BZ2Compressor___new__(Value cls, Value level) {
    int64_t strength;
    if (object_index_i64(level, &strength, &kr_type_OverflowError) < 0) return 0;
    if (strength < 1 || strength > 9)
        return error_raise(&kr_type_ValueError, "compresslevel must be between 1 and 9");
    Bz2Compressor *made = type_allocate(type_object(cls), 0);
    stream_init(&made->stream);
    int code = BZ2_bzCompressInit(&made->stream, (int)strength, 0, 0);
    return code == BZ_OK ? value_of(made) : bz2_error(code);
}

Value kr_BZ2Compressor_compress(Value self, Value data) {
    Buffer in;
    OutputBuffer out = {.limit = -1};
    if (buffer_acquire(data, &in) < 0) return 0;
    int done = -1;
    if (compressor(self)->is_flushed)
        error_raise(&kr_type_ValueError, "Compressor has been flushed");
    else
        done = compress_run(&compressor(self)->stream, in.data, in.length, BZ_RUN, &out);
    buffer_release(&in);
    return done < 0 ? 0 : bytes_from(out.data, out.length);
}

Value kr_BZ2Compressor_flush(Value self) {
    OutputBuffer out = {.limit = -1};
    if (compressor(self)->is_flushed)
        return error_raise(&kr_type_ValueError, "Repeated call to flush()");
    compressor(self)->is_flushed = true;
    if (compress_run(&compressor(self)->stream, NULL, 0, BZ_FINISH, &out) < 0) return 0;
    return bytes_from(out.data, out.length);
}

/* ---- Decompressor ---- */

static Bz2Decompressor *decompressor(Value v) { return (Bz2Decompressor *)v; }

Value kr_BZ2Decompressor___new__(Value cls, Value args, Value kwargs) {
    if (tuple_length(args) || (kwargs && dict_length(kwargs)))
        return error_raise(&kr_type_TypeError, "BZ2Decompressor() takes no %s arguments",
                           tuple_length(args) ? "positional" : "keyword");
    Bz2Decompressor *made = type_allocate(type_object(cls), 0);
    stream_init(&made->stream);
    made->needs_input = true;
    made->pending = made->unused = bytes_empty();
    int code = BZ2_bzDecompressInit(&made->stream, 0, 0);
    return code == BZ_OK ? value_of(made) : bz2_error(code);
}

static Value decompress(Bz2Decompressor *d, const uint8_t *data, size_t length, int64_t limit) {
    OutputBuffer out = {.limit = limit};
    int code = decompress_run(&d->stream, data, length, &out);
    const uint8_t *rest = (const uint8_t *)d->stream.next_in;
    size_t left = (size_t)(data + length - rest);
    d->pending = bytes_empty();
    if (code < 0) {
        d->has_failed = true;
        d->needs_input = false;
        return 0;
    }
    d->needs_input = code != BZ_STREAM_END && !left;
    if (code == BZ_STREAM_END) {
        d->is_ended = true;
        d->unused = bytes_from(rest, left);
    } else {
        d->pending = bytes_from(rest, left);
    }
    return bytes_from(out.data, out.length);
}

Value kr_BZ2Decompressor_decompress(Value self, Value data, Value max_length) {
    Buffer in;
    int64_t limit;
    Bz2Decompressor *d = decompressor(self);
    if (buffer_acquire(data, &in) < 0) return 0;
    Value result = 0;
    const BytesObject *before = bytes_object(d->pending);
    if (object_index_i64(max_length, &limit, &kr_type_OverflowError) < 0) {
        result = 0;
    } else if (d->is_ended) {
        error_raise(&kr_type_EOFError, "End of stream already reached");
    } else if (d->has_failed) {
        error_raise(&kr_type_ValueError, "Decompressor is unusable after a previous error");
    } else if (before->length) {
        Value joined = bytes_concat(before->data, before->length, in.data, in.length);
        const BytesObject *all = bytes_object(joined);
        if (joined) result = decompress(d, all->data, all->length, limit);
    } else {
        result = decompress(d, in.data, in.length, limit);
    }
    buffer_release(&in);
    return result;
}

Value kr_BZ2Decompressor_get_eof(Value self) {
    return value_from_bool(decompressor(self)->is_ended);
}
Value kr_BZ2Decompressor_get_unused_data(Value self) { return decompressor(self)->unused; }
Value kr_BZ2Decompressor_get_needs_input(Value self) {
    return value_from_bool(decompressor(self)->needs_input);
}
