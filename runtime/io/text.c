/* TextIOWrapper: construction, attributes, writing. */
#include "core/names.h"
#include "files.stub.h"
#include "io/io.h"
#include "io/text_codec.h"

#include <stdio.h>

/* ---- Construction ---- */

int newline_mode(Value newline, NewlineMode *mode, const char *complaint) {
    static const struct {
        const char *text;
        NewlineMode mode;
    } modes[] = {{"", NEWLINE_ANY}, {"\n", NEWLINE_LF}, {"\r", NEWLINE_CR}, {"\r\n", NEWLINE_CRLF}};
    *mode = NEWLINE_UNIVERSAL;
    if (newline == KR_NONE) return 0;
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        if (!str_equals_text(newline, modes[i].text)) continue;
        *mode = modes[i].mode;
        return 0;
    }
    error_raise(&kr_type_ValueError, complaint, newline);
    return -1;
}

/* Sets the encoding, and forgets what works with another one. When none is named: the locale's, and
 * Krait takes UTF-8 locales only. 0, -1. */
static int encoding_set(TextObject *text, Value encoding, Value errors) {
    if (encoding == KR_NONE || str_equals_text(encoding, "locale"))
        encoding = str_from_text("UTF-8");
    const Codec *codec = codec_find(str_utf8(encoding, 0));
    Value info = codec ? 0 : text_codec_find(encoding);
    if (!codec && !info) return -1;
    text->encoding = encoding;
    text->errors = errors;
    text->decoder_errors = str_utf8(errors, 0);
    text->codec_info = info;
    text->foreign_decoder = text->foreign_encoder = 0;
    text->is_utf8 = codec && strcmp(codec_name(codec), "utf-8") == 0;
    text->decoder_ready = text->encoder_ready = false;
    return info ? foreign_start(text) : 0;
}

int text_init(TextObject *text, Value buffer, const TextOptions *options) {
    NewlineMode mode;
    if (newline_mode(options->newline, &mode, "illegal newline value: %S") < 0) return -1;
    Value errors = options->errors == KR_NONE ? str_intern_text("strict") : options->errors;
    text->buffer = buffer;
    if (encoding_set(text, options->encoding, errors) < 0) return text->buffer = 0, -1;
    text->line_file = NULL;
    text->newline = mode;
    text->chunk_size = TEXT_CHUNK_SIZE;
    text->line_buffering = options->line_buffering;
    text->write_through = options->write_through;
    text->decoded = text->chunk = text->own_chunk = text->window = 0;
    text->pending_count = 0;
    text->detached = text->at_end = false;
    text->telling = true;
    text->seen = 0;
    return 0;
}

Value text_new(Value buffer, const TextOptions *options) {
    TextObject *text = type_allocate(&kr_type_TextIOWrapper, 0);
    if (text_init(text, buffer, options) < 0) return 0;
    stream_watch(value_of(text));
    return value_of(text);
}

Value kr_TextIOWrapper___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate((Type *)cls, 0));
}

/* 0, or -1 with TypeError: must be str or None. */
static int option_check(Value v, const char *name) {
    if (v == KR_NONE || value_is_str(v)) return 0;
    error_raise(&kr_type_TypeError, "TextIOWrapper() argument '%s' must be str or None, not %G",
                name, v);
    return -1;
}

/* An object that is no stream at all is noticed at once, as CPython does by asking these. */
static int buffer_probe(Value buffer) {
    static const char *const questions[] = {"readable", "writable", "seekable"};
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
        if (stream_test(buffer, questions[i]) < 0) return -1;
    return 0;
}

Value kr_TextIOWrapper___init__(Value self, Value buffer, Value encoding, Value errors,
                                Value newline, Value line_buffering, Value write_through) {
    text_object(self)->buffer = 0;
    text_object(self)->line_file = NULL;
    if (option_check(encoding, "encoding") < 0 || option_check(errors, "errors") < 0 ||
        option_check(newline, "newline") < 0)
        return 0;
    int lines = object_truth(line_buffering), through = object_truth(write_through);
    if (lines < 0 || through < 0 || buffer_probe(buffer) < 0) return 0;
    const TextOptions options = {encoding, errors, newline, lines, through};
    if (text_init(text_object(self), buffer, &options) < 0) return 0;
    stream_watch(self);
    stream_own(self, value_is_buffered(buffer) ? buffer : 0);
    return KR_NONE;
}

int text_check(TextObject *text) {
    if (KR_LIKELY(text->buffer != 0)) return 0;
    error_raise(&kr_type_ValueError, text->detached ? "underlying buffer has been detached"
                                                    : "I/O operation on uninitialized object");
    return -1;
}

int text_check_open(TextObject *text) {
    if (text_check(text) < 0) return -1;
    if (value_is_buffered(text->buffer)) {
        const BufferedObject *buffered = buffered_object(text->buffer);
        if (buffered->raw && buffered->raw_is_file && file_object(buffered->raw)->descriptor >= 0)
            return 0;
    }
    int closed = stream_is_closed(text->buffer);
    if (closed > 0) raise_closed();
    return closed ? -1 : 0;
}

/* ---- Writing ---- */

int text_pending_flush(TextObject *text) {
    uint64_t count = text->pending_count;
    if (count == 0) return 0;
    if (value_is_buffered(text->buffer) && text->buffer != 0) {
        text->pending_count = 0;
        BufferedObject *buffered = buffered_object(text->buffer);
        if (buffered_check_open(buffered, "write to closed file") < 0) return -1;
        return buffered_write(buffered, text->pending, count);
    }
    Value data = bytes_from(text->pending, count);
    text->pending_count = 0;
    return data && stream_call1(text->buffer, "write", data) ? 0 : -1;
}

static int pending_add(TextObject *text, const void *data, uint64_t size) {
    if (size == 0) return 0;
    if (text->pending_count + size > text->chunk_size && text_pending_flush(text) < 0) return -1;
    if (text->pending_count + size > text->pending_capacity) {
        uint64_t capacity = text->chunk_size > size ? text->chunk_size : size;
        uint8_t *larger = gc_try_bytes(capacity);
        if (!larger) return -1;
        if (text->pending_count) memcpy(larger, text->pending, text->pending_count);
        text->pending = larger;
        text->pending_capacity = capacity;
    }
    memcpy(text->pending + text->pending_count, data, size);
    text->pending_count += size;
    return 0;
}

static bool has_char(const StrObject *s, uint32_t c) {
    if (s->kind == 1) return s->length && memchr(s->data, (int)c, s->length);
    for (uint64_t i = 0; i < s->length; i++)
        if (str_at(s, i) == c) return true;
    return false;
}

/* '\n' becomes the line ending of the mode. */
static Value newlines_expand(Value v, const char *ending) {
    const StrObject *s = str_object(v);
    StrBuilder out;
    str_builder_init(&out);
    uint64_t start = 0;
    for (uint64_t i = 0; i < s->length; i++) {
        if (str_at(s, i) != '\n') continue;
        str_builder_slice(&out, v, start, i);
        str_builder_text(&out, ending);
        start = i + 1;
    }
    str_builder_slice(&out, v, start, s->length);
    return str_builder_finish(&out);
}

/* At the start of a file an encoder writes its BOM; behind the start it must not. */
int text_encoder_start(TextObject *text) {
    if (text->encoder_ready) return 0;
    if ((text->codec_info ? foreign_encoder_start(text)
                          : incremental_encoder_init(&text->encoder, str_utf8(text->encoding, 0),
                                                     text->decoder_errors)) < 0)
        return -1;
    text->encoder_ready = true;
    if (text->is_utf8) return 0;
    int able = stream_test(text->buffer, "seekable");
    if (able <= 0) return able;
    Value position = stream_call0(text->buffer, "tell");
    if (!position) return -1;
    if (position == small_make(0)) return 0;
    text->encoder.state = 1;
    return text->foreign_encoder ? foreign_encoder_place(text, false) : 0;
}

static int pending_add_encoded(TextObject *text, Value v) {
    if (text_encoder_start(text) < 0) return -1;
    Value data = text->foreign_encoder ? foreign_encode(text, v)
                                       : incremental_encoder_feed(&text->encoder, v);
    return data ? pending_add(text, bytes_object(data)->data, bytes_object(data)->length) : -1;
}

static int raise_not_writable(TextObject *text) {
    if (value_is_exact(text->buffer, &kr_type_BufferedReader))
        raise_unsupported("not writable");
    else {
        int able = stream_test(text->buffer, "writable");
        if (able > 0) return 0;
        if (able == 0) raise_unsupported("not writable");
    }
    return -1;
}

static bool buffer_writes(const TextObject *text) {
    return value_is_buffered(text->buffer) &&
           !value_is_exact(text->buffer, &kr_type_BufferedReader);
}

int text_write(TextObject *text, Value v) {
    if (text_check_open(text) < 0 || (!buffer_writes(text) && raise_not_writable(text) < 0))
        return -1;
    bool has_line = has_char(str_object(v), '\n');
    bool flushes = text->line_buffering && (has_line || has_char(str_object(v), '\r'));
    if (has_line && (text->newline == NEWLINE_CRLF || text->newline == NEWLINE_CR))
        v = newlines_expand(v, text->newline == NEWLINE_CR ? "\r" : "\r\n");
    if (!v) return -1;
    const StrObject *s = str_object(v);
    bool is_plain = text->is_utf8 && (s->flags & STR_ASCII);
    if ((is_plain ? pending_add(text, s->data, s->length) : pending_add_encoded(text, v)) < 0)
        return -1;
    if (text->pending_count >= text->chunk_size || flushes || text->write_through)
        if (text_pending_flush(text) < 0) return -1;
    if (flushes) {
        if (buffer_writes(text) ? buffered_flush(buffered_object(text->buffer)) < 0
                                : !stream_call0(text->buffer, "flush"))
            return -1;
    }
    if (text->decoded) text_forget(text);
    return 0;
}

int text_flush(TextObject *text) {
    text->telling = true;
    if (text_pending_flush(text) < 0) return -1;
    return stream_call0(text->buffer, "flush") ? 0 : -1;
}

Value kr_TextIOWrapper_write(Value self, Value text) {
    if (!value_is_str(text))
        return error_raise(&kr_type_TypeError, "write() argument must be str, not %G", text);
    uint64_t length = str_object(text)->length;
    return text_write(text_object(self), text) < 0 ? 0 : int_from_u64(length);
}

Value kr_TextIOWrapper_flush(Value self) {
    TextObject *text = text_object(self);
    return text_check_open(text) < 0 || text_flush(text) < 0 ? 0 : KR_NONE;
}

/* ---- Closing ---- */

Value kr_TextIOWrapper_close(Value self) {
    TextObject *text = text_object(self);
    if (text_check(text) < 0) return 0;
    int closed = stream_is_closed(text->buffer);
    if (closed) return closed < 0 ? 0 : KR_NONE;
    if (text->head.finalizing) stream_warn_unclosed(text->buffer, self);
    Value flushed = stream_call0(self, "flush");
    Value error = flushed ? 0 : error_take();
    Value result = stream_call0(text->buffer, "close");
    return error ? error_raise_earlier(error) : result ? KR_NONE : 0;
}

Value kr_TextIOWrapper_detach(Value self) {
    TextObject *text = text_object(self);
    if (text_check(text) < 0 || !stream_call0(self, "flush")) return 0;
    Value buffer = text->buffer;
    text->buffer = 0;
    text->line_file = NULL;
    text->detached = true;
    return buffer;
}

/* ---- Attributes ---- */

static Value forward(Value self, const char *method) {
    return text_check(text_object(self)) < 0 ? 0 : stream_call0(text_object(self)->buffer, method);
}

Value kr_TextIOWrapper_fileno(Value self) { return forward(self, "fileno"); }
Value kr_TextIOWrapper_isatty(Value self) { return forward(self, "isatty"); }
Value kr_TextIOWrapper_readable(Value self) { return forward(self, "readable"); }
Value kr_TextIOWrapper_writable(Value self) { return forward(self, "writable"); }
Value kr_TextIOWrapper_seekable(Value self) { return forward(self, "seekable"); }

static Value buffer_attribute(Value self, Value name) {
    return text_check(text_object(self)) < 0 ? 0 : object_getattr(text_object(self)->buffer, name);
}

Value kr_TextIOWrapper_get_name(Value self) { return buffer_attribute(self, NAME(name)); }
Value kr_TextIOWrapper_get_closed(Value self) {
    return buffer_attribute(self, str_intern_text("closed"));
}

Value kr_TextIOWrapper_get_buffer(Value self) {
    return text_object(self)->buffer ? text_object(self)->buffer : KR_NONE;
}

static Value checked(Value self, Value value) {
    return text_check(text_object(self)) < 0 ? 0 : value;
}

Value kr_TextIOWrapper_get_encoding(Value self) {
    return text_object(self)->encoding ? text_object(self)->encoding : KR_NONE;
}

/* What stays known when the buffer has been detached. */
static Value known(Value self, Value value) {
    return text_object(self)->detached ? value : checked(self, value);
}

Value kr_TextIOWrapper_get_errors(Value self) { return known(self, text_object(self)->errors); }
Value kr_TextIOWrapper_get_newlines(Value self) {
    return checked(self, newlines_seen(text_object(self)->seen));
}

Value kr_TextIOWrapper_get_line_buffering(Value self) {
    return value_from_bool(text_object(self)->line_buffering);
}

Value kr_TextIOWrapper_get_write_through(Value self) {
    return value_from_bool(text_object(self)->write_through);
}

Value kr_TextIOWrapper_get__CHUNK_SIZE(Value self) {
    return checked(self, int_from_u64(text_object(self)->chunk_size));
}

Value kr_TextIOWrapper_set__CHUNK_SIZE(Value self, Value value) {
    int64_t size;
    if (!value) return error_raise(&kr_type_AttributeError, "cannot delete attribute");
    if (offset_argument(value, &size) < 0) return 0;
    if (size <= 0)
        return error_raise(&kr_type_ValueError, "a strictly positive integer is required");
    text_object(self)->chunk_size = (uint64_t)size;
    return KR_NONE;
}

/* " name='x'" where there is such an attribute; a detached stream has none. 0, -1. */
static int attribute_show(StrBuilder *out, Value self, const char *name) {
    Value value = object_getattr_optional(self, str_intern_text(name));
    if (!value) return error_is_set() && !error_catch(&kr_type_ValueError) ? -1 : 0;
    str_builder_printf(out, " %s=%R", name, value);
    return error_is_set() ? -1 : 0;
}

static Value text_shown(Value self) {
    StrBuilder out;
    str_builder_init(&out);
    str_builder_text(&out, "<_io.TextIOWrapper");
    if (attribute_show(&out, self, "name") < 0 || attribute_show(&out, self, "mode") < 0) return 0;
    Value encoding = text_object(self)->encoding;
    str_builder_printf(&out, " encoding=%R>", encoding ? encoding : KR_NONE);
    return str_builder_finish(&out);
}

Value kr_TextIOWrapper___repr__(Value self) {
    if (!known(self, KR_NONE)) return 0;
    int entered = repr_enter(self);
    if (entered < 0) return 0;
    if (entered)
        return error_raise(&kr_type_RuntimeError, "reentrant call inside %T.__repr__", self);
    Value text = text_shown(self);
    repr_leave(self);
    return text;
}

/* ---- reconfigure ---- */

static int option_truth(Value v, bool *option) {
    if (v == KR_NONE) return 0;
    int truth = object_truth(v);
    if (truth >= 0) *option = truth;
    return truth < 0 ? -1 : 0;
}

static int encoding_change(TextObject *text, Value encoding, Value errors) {
    if (encoding == KR_NONE)
        encoding = text->encoding;
    else if (errors == KR_NONE)
        errors = str_intern_text("strict");
    return encoding_set(text, encoding, errors == KR_NONE ? text->errors : errors);
}

Value kr_TextIOWrapper_reconfigure(Value self, Value encoding, Value errors, Value newline,
                                   Value line_buffering, Value write_through) {
    TextObject *text = text_object(self);
    bool changes_codec = encoding != KR_NONE || errors != KR_NONE || newline;
    if (text_check_open(text) < 0) return 0;
    if (text->decoded && changes_codec)
        return raise_unsupported(
            "It is not possible to set the encoding or newline of stream after the first read");
    if (option_check(encoding, "encoding") < 0 || option_check(errors, "errors") < 0) return 0;
    bool lines = text->line_buffering, through = text->write_through;
    if (option_truth(line_buffering, &lines) < 0 || option_truth(write_through, &through) < 0)
        return 0;
    if (!stream_call0(self, "flush")) return 0;
    NewlineMode mode = text->newline;
    if (newline && (option_check(newline, "newline") < 0 ||
                    newline_mode(newline, &mode, "illegal newline value: %S") < 0))
        return 0;
    if (changes_codec && encoding_change(text, encoding, errors) < 0) return 0;
    text->newline = mode;
    text->line_file = NULL;
    text->line_buffering = lines;
    text->write_through = through;
    return KR_NONE;
}
