/* The module _lzma. */
#include "_lzma.stub.h"

#include "lzma_types.h"
#include "output_buffer.h"

#include "containers/containers.h"
#include "core/type.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

static void *memory_get(void *opaque, size_t items, size_t size) {
    return library_memory_get(opaque, items, size);
}
static void memory_free(void *opaque, void *address) { (void)opaque, (void)address; }
const lzma_allocator lzma_memory = {memory_get, memory_free, NULL};

/* ---- Errors ---- */

Value kr__lzma_const_LZMAError(void) {
    static Value class;
    return error_class(&class, "_lzma", "LZMAError", value_of(&kr_type_Exception),
                       "Call to liblzma failed.");
}

Value lzma_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value class = kr__lzma_const_LZMAError();
    if (class) error_raise_list(type_object(class), format, arguments);
    va_end(arguments);
    return 0;
}

static const struct {
    lzma_ret code;
    const char *text;
} error_texts[] = {
    {LZMA_UNSUPPORTED_CHECK, "Unsupported integrity check"},
    {LZMA_MEMLIMIT_ERROR, "Memory usage limit exceeded"},
    {LZMA_FORMAT_ERROR, "Input format not supported by decoder"},
    {LZMA_OPTIONS_ERROR, "Invalid or unsupported options"},
    {LZMA_DATA_ERROR, "Corrupt input data"},
    {LZMA_BUF_ERROR, "Insufficient buffer space"},
    {LZMA_PROG_ERROR, "Internal error"},
};

bool lzma_ok(lzma_ret code) {
    if (code == LZMA_OK || code == LZMA_GET_CHECK || code == LZMA_NO_CHECK ||
        code == LZMA_STREAM_END)
        return true;
    if (code == LZMA_MEM_ERROR) return error_raise_memory(), false;
    for (size_t i = 0; i < sizeof error_texts / sizeof *error_texts; i++)
        if (error_texts[i].code == code) return lzma_error("%s", error_texts[i].text), false;
    return lzma_error("Unrecognized error from liblzma: %d", (int)code), false;
}

static int int_read(Value v, int *number) {
    int64_t n;
    if (object_index_i64(v, &n, &kr_type_OverflowError) < 0) return -1;
    if (n < INT32_MIN || n > INT32_MAX) {
        error_raise(&kr_type_OverflowError, n < 0 ? "signed integer is less than minimum"
                                                  : "Python int too large to convert to C int");
        return -1;
    }
    *number = (int)n;
    return 0;
}

static int format_refuse(int format) {
    error_raise(&kr_type_ValueError, "Invalid container format: %d", format);
    return -1;
}

/* ---- Running a stream ---- */

/* Until the input is used up, the output is full or the stream ends: the last code. An error of
 * the output buffer: LZMA_MEM_ERROR. */
static lzma_ret stream_run(lzma_stream *stream, const uint8_t *data, size_t length,
                           lzma_action action, OutputBuffer *out) {
    stream->next_in = data;
    stream->avail_in = length;
    for (;;) {
        if (output_offer(out) < 0) return LZMA_MEM_ERROR;
        stream->next_out = output_end(out);
        stream->avail_out = output_room(out);
        lzma_ret code = lzma_code(stream, action);
        out->length = (size_t)(stream->next_out - out->data);
        /* Nothing to read, room to write: that is no error. */
        if (code == LZMA_BUF_ERROR && !stream->avail_in && stream->avail_out) return LZMA_OK;
        if (code == LZMA_GET_CHECK || code == LZMA_NO_CHECK) return code;
        if (code != LZMA_OK || output_is_full(out)) return code;
        if (!stream->avail_in && stream->avail_out && action == LZMA_RUN) return code;
    }
}

/* ---- Compressor ---- */

static LzmaCompressor *compressor(Value v) { return (LzmaCompressor *)v; }

static lzma_ret alone_encoder(lzma_stream *stream, const lzma_filter *filters, uint32_t preset) {
    lzma_options_lzma options;
    if (!filters) {
        if (!lzma_lzma_preset(&options, preset)) return lzma_alone_encoder(stream, &options);
        lzma_error("Invalid compression preset: %u", preset);
        return LZMA_PROG_ERROR;
    }
    bool is_single = filters[0].id == LZMA_FILTER_LZMA1 && filters[1].id == LZMA_VLI_UNKNOWN;
    if (is_single) return lzma_alone_encoder(stream, filters[0].options);
    error_raise(&kr_type_ValueError,
                "Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
    return LZMA_PROG_ERROR;
}

/* 0, -1. */
static int encoder_start(lzma_stream *stream, int format, int check, uint32_t preset,
                         const lzma_filter *filters) {
    lzma_check sum = check == -1 ? LZMA_CHECK_CRC64 : (lzma_check)check;
    lzma_ret code = LZMA_OK;
    if (format == FORMAT_XZ)
        code = filters ? lzma_stream_encoder(stream, filters, sum)
                       : lzma_easy_encoder(stream, preset, sum);
    else if (format == FORMAT_ALONE)
        code = alone_encoder(stream, filters, preset);
    else if (format != FORMAT_RAW)
        return format_refuse(format);
    else if (filters)
        code = lzma_raw_encoder(stream, filters);
    else
        error_raise(&kr_type_ValueError, "Must specify filters for FORMAT_RAW");
    return error_is_set() || !lzma_ok(code) ? -1 : 0;
}

Value kr_LZMACompressor___new__(Value cls, Value format, Value check, Value preset, Value filters) {
    int kind, sum;
    uint32_t level;
    FilterChain chain;
    if (int_read(format, &kind) < 0 || int_read(check, &sum) < 0) return 0;
    if (preset != KR_NONE && filters != KR_NONE)
        return error_raise(&kr_type_ValueError, "Cannot specify both preset and filter chain");
    if (kind != FORMAT_XZ && sum != -1 && sum != LZMA_CHECK_NONE)
        return error_raise(&kr_type_ValueError, "Integrity checks are only supported by FORMAT_XZ");
    if (lzma_preset_read(preset, &level) < 0) return 0;
    if (filters != KR_NONE && kind >= FORMAT_XZ && kind <= FORMAT_RAW &&
        lzma_chain_read(filters, &chain) < 0)
        return 0;
    LzmaCompressor *made = type_allocate(type_object(cls), 0);
    made->stream = (lzma_stream)LZMA_STREAM_INIT;
    made->stream.allocator = &lzma_memory;
    const lzma_filter *given = filters == KR_NONE ? NULL : chain.filters;
    return encoder_start(&made->stream, kind, sum, level, given) < 0 ? 0 : value_of(made);
}

static Value compress(LzmaCompressor *c, const uint8_t *data, size_t length, lzma_action action) {
    OutputBuffer out = {.limit = -1};
    lzma_ret code = stream_run(&c->stream, data, length, action, &out);
    if (error_is_set() || !lzma_ok(code)) return 0;
    return bytes_from(out.data, out.length);
}

Value kr_LZMACompressor_compress(Value self, Value data) {
    Buffer in;
    if (buffer_acquire(data, &in) < 0) return 0;
    Value result = 0;
    if (compressor(self)->is_flushed)
        error_raise(&kr_type_ValueError, "Compressor has been flushed");
    else
        result = compress(compressor(self), in.data, in.length, LZMA_RUN);
    buffer_release(&in);
    return result;
}

Value kr_LZMACompressor_flush(Value self) {
    if (compressor(self)->is_flushed)
        return error_raise(&kr_type_ValueError, "Repeated call to flush()");
    compressor(self)->is_flushed = true;
    return compress(compressor(self), NULL, 0, LZMA_FINISH);
}

/* ---- Decompressor ---- */

static LzmaDecompressor *decompressor(Value v) { return (LzmaDecompressor *)v; }

static int decoder_start(LzmaDecompressor *d, int format, uint64_t memory, Value filters) {
    const uint32_t flags = LZMA_TELL_ANY_CHECK | LZMA_TELL_NO_CHECK;
    FilterChain chain;
    lzma_ret code = LZMA_OK;
    d->check = format == FORMAT_ALONE || format == FORMAT_RAW ? LZMA_CHECK_NONE : CHECK_UNKNOWN;
    if (format == FORMAT_AUTO)
        code = lzma_auto_decoder(&d->stream, memory, flags);
    else if (format == FORMAT_XZ)
        code = lzma_stream_decoder(&d->stream, memory, flags);
    else if (format == FORMAT_ALONE)
        code = lzma_alone_decoder(&d->stream, memory);
    else if (format != FORMAT_RAW)
        return format_refuse(format);
    else if (lzma_chain_read(filters, &chain) == 0)
        code = lzma_raw_decoder(&d->stream, chain.filters);
    return error_is_set() || !lzma_ok(code) ? -1 : 0;
}

Value kr_LZMADecompressor___new__(Value cls, Value format, Value memlimit, Value filters) {
    int kind;
    uint64_t memory = UINT64_MAX;
    if (int_read(format, &kind) < 0) return 0;
    if (memlimit != KR_NONE) {
        if (kind == FORMAT_RAW)
            return error_raise(&kr_type_ValueError, "Cannot specify memory limit with FORMAT_RAW");
        if (lzma_number(memlimit, UINT64_MAX, &memory) < 0) return 0;
    }
    if (kind == FORMAT_RAW && filters == KR_NONE)
        return error_raise(&kr_type_ValueError, "Must specify filters for FORMAT_RAW");
    if (kind != FORMAT_RAW && filters != KR_NONE)
        return error_raise(&kr_type_ValueError, "Cannot specify filters except with FORMAT_RAW");
    LzmaDecompressor *made = type_allocate(type_object(cls), 0);
    made->stream = (lzma_stream)LZMA_STREAM_INIT;
    made->stream.allocator = &lzma_memory;
    made->needs_input = true;
    made->pending = made->unused = bytes_empty();
    return decoder_start(made, kind, memory, filters) < 0 ? 0 : value_of(made);
}

/* Runs on where the library stops to tell about the check. */
static lzma_ret decode_run(LzmaDecompressor *d, const uint8_t *data, size_t length,
                           OutputBuffer *out) {
    lzma_ret code = stream_run(&d->stream, data, length, LZMA_RUN, out);
    while (code == LZMA_GET_CHECK || code == LZMA_NO_CHECK) {
        d->check = lzma_get_check(&d->stream);
        const uint8_t *at = d->stream.next_in;
        code = stream_run(&d->stream, at, (size_t)(data + length - at), LZMA_RUN, out);
    }
    return code;
}

static Value decompress(LzmaDecompressor *d, const uint8_t *data, size_t length, int64_t limit) {
    OutputBuffer out = {.limit = limit};
    lzma_ret code = decode_run(d, data, length, &out);
    const uint8_t *rest = d->stream.next_in;
    size_t left = d->stream.avail_in;
    d->pending = bytes_empty();
    if (error_is_set() || !lzma_ok(code)) return 0;
    d->needs_input = code == LZMA_OK && !left && d->stream.avail_out;
    if (code == LZMA_STREAM_END) {
        d->is_ended = true;
        d->unused = bytes_from(rest, left);
    } else {
        d->pending = bytes_from(rest, left);
    }
    return bytes_from(out.data, out.length);
}

Value kr_LZMADecompressor_decompress(Value self, Value data, Value max_length) {
    Buffer in;
    int64_t limit;
    LzmaDecompressor *d = decompressor(self);
    if (buffer_acquire(data, &in) < 0) return 0;
    Value result = 0;
    const BytesObject *before = bytes_object(d->pending);
    if (object_index_i64(max_length, &limit, &kr_type_OverflowError) < 0) {
        result = 0;
    } else if (d->is_ended) {
        error_raise(&kr_type_EOFError, "Already at end of stream");
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

Value kr_LZMADecompressor_get_check(Value self) { return int_from_i64(decompressor(self)->check); }
Value kr_LZMADecompressor_get_eof(Value self) {
    return value_from_bool(decompressor(self)->is_ended);
}
Value kr_LZMADecompressor_get_needs_input(Value self) {
    return value_from_bool(decompressor(self)->needs_input);
}
Value kr_LZMADecompressor_get_unused_data(Value self) { return decompressor(self)->unused; }

/* ---- The module ---- */

Value kr__lzma_is_check_supported(Value id) {
    int check;
    return int_read(id, &check) < 0 ? 0
                                    : value_from_bool(lzma_check_is_supported((lzma_check)check));
}

static const struct {
    const char *name;
    uint64_t number;
} constants[] = {
    {"FORMAT_AUTO", FORMAT_AUTO},
    {"FORMAT_XZ", FORMAT_XZ},
    {"FORMAT_ALONE", FORMAT_ALONE},
    {"FORMAT_RAW", FORMAT_RAW},
    {"CHECK_NONE", LZMA_CHECK_NONE},
    {"CHECK_CRC32", LZMA_CHECK_CRC32},
    {"CHECK_CRC64", LZMA_CHECK_CRC64},
    {"CHECK_SHA256", LZMA_CHECK_SHA256},
    {"CHECK_ID_MAX", LZMA_CHECK_ID_MAX},
    {"CHECK_UNKNOWN", CHECK_UNKNOWN},
    {"FILTER_LZMA1", LZMA_FILTER_LZMA1},
    {"FILTER_LZMA2", LZMA_FILTER_LZMA2},
    {"FILTER_DELTA", LZMA_FILTER_DELTA},
    {"FILTER_X86", LZMA_FILTER_X86},
    {"FILTER_POWERPC", LZMA_FILTER_POWERPC},
    {"FILTER_IA64", LZMA_FILTER_IA64},
    {"FILTER_ARM", LZMA_FILTER_ARM},
    {"FILTER_ARMTHUMB", LZMA_FILTER_ARMTHUMB},
    {"FILTER_SPARC", LZMA_FILTER_SPARC},
    {"MF_HC3", LZMA_MF_HC3},
    {"MF_HC4", LZMA_MF_HC4},
    {"MF_BT2", LZMA_MF_BT2},
    {"MF_BT3", LZMA_MF_BT3},
    {"MF_BT4", LZMA_MF_BT4},
    {"MODE_FAST", LZMA_MODE_FAST},
    {"MODE_NORMAL", LZMA_MODE_NORMAL},
    {"PRESET_DEFAULT", LZMA_PRESET_DEFAULT},
    {"PRESET_EXTREME", LZMA_PRESET_EXTREME},
};

int kr__lzma_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, int_from_u64(constants[i].number)) < 0)
            return -1;
    return 0;
}
