/* open(). */
#include "builtins.stub.h"
#include "core/names.h"
#include "files.stub.h"
#include "io/io.h"

typedef struct OpenMode {
    bool create, read, write, append, update, text, binary;
    char raw[8]; /* what FileIO is given */
} OpenMode;

static bool *mode_flag(OpenMode *mode, char c) {
    switch (c) {
    case 'x': return &mode->create;
    case 'r': return &mode->read;
    case 'w': return &mode->write;
    case 'a': return &mode->append;
    case '+': return &mode->update;
    case 't': return &mode->text;
    case 'b': return &mode->binary;
    }
    return 0;
}

static int raise_value(const char *message) {
    error_raise(&kr_type_ValueError, "%s", message);
    return -1;
}

static int mode_read(Value text, OpenMode *mode) {
    *mode = (OpenMode){0};
    for (const char *p = str_utf8(text, 0); *p; p++) {
        bool *flag = mode_flag(mode, *p);
        if (!flag || *flag) {
            error_raise(&kr_type_ValueError, "invalid mode: '%S'", text);
            return -1;
        }
        *flag = true;
    }
    char *raw = mode->raw;
    if (mode->create) *raw++ = 'x';
    if (mode->read) *raw++ = 'r';
    if (mode->write) *raw++ = 'w';
    if (mode->append) *raw++ = 'a';
    if (mode->update) *raw++ = '+';
    if (mode->text && mode->binary) return raise_value("can't have text and binary mode at once");
    if (mode->create + mode->read + mode->write + mode->append > 1)
        return raise_value("must have exactly one of create/read/write/append mode");
    return 0;
}

static int options_check(const OpenMode *mode, Value encoding, Value errors, Value newline) {
    if (!mode->binary) return 0;
    if (encoding != KR_NONE) return raise_value("binary mode doesn't take an encoding argument");
    if (errors != KR_NONE) return raise_value("binary mode doesn't take an errors argument");
    return newline != KR_NONE ? raise_value("binary mode doesn't take a newline argument") : 0;
}

static bool text_has_null(Value text) {
    const StrObject *s = str_object(text);
    for (size_t i = 0; i < s->length; i++)
        if (str_at(s, i) == 0) return true;
    return false;
}

static int text_argument_check(Value v, const char *name) {
    if (v == KR_NONE) return 0;
    if (value_is_str(v)) return text_has_null(v) ? raise_value("embedded null character") : 0;
    error_raise(&kr_type_TypeError, "open() argument '%s' must be str or None, not %G", name, v);
    return -1;
}

/* Closes what was opened, keeping the error that made it useless. */
static Value open_failed(Value stream) {
    Value error = error_take();
    if (!stream_call0(stream, "close")) error_clear();
    return error_raise_object(error);
}

static Value layers_open(Value raw, const OpenMode *mode, Value mode_text, int64_t buffering,
                         const TextOptions *options) {
    Value terminal = buffering < 0 ? kr_FileIO_isatty(raw) : KR_FALSE;
    if (!terminal) return 0;
    bool lines = buffering == 1 || terminal == KR_TRUE;
    if (buffering < 0 || buffering == 1) buffering = BUFFER_SIZE;
    if (buffering == 0) {
        if (mode->binary) return raw;
        raise_value("can't have unbuffered text I/O");
        return 0;
    }
    Type *type = mode->update                                  ? &kr_type_BufferedRandom
                 : mode->create || mode->write || mode->append ? &kr_type_BufferedWriter
                                                               : &kr_type_BufferedReader;
    Value buffer = buffered_new(type, raw, (uint64_t)buffering);
    if (!buffer || mode->binary) return buffer;
    TextOptions chosen = *options;
    chosen.line_buffering = lines;
    Value text = text_new(buffer, &chosen);
    return text && object_setattr(text, str_intern_text("mode"), mode_text) == 0 ? text : 0;
}

Value kr_builtins_open(Value file, Value mode, Value buffering, Value encoding, Value errors,
                       Value newline, Value closefd, Value opener) {
    OpenMode parsed;
    int64_t size;
    if (!value_is_str(mode))
        return error_raise(&kr_type_TypeError, "open() argument 'mode' must be str, not %G", mode);
    if (offset_argument(buffering, &size) < 0 || text_argument_check(encoding, "encoding") < 0 ||
        text_argument_check(errors, "errors") < 0 || text_argument_check(newline, "newline") < 0)
        return 0;
    int closes = object_truth(closefd);
    if (closes < 0 || mode_read(mode, &parsed) < 0 ||
        options_check(&parsed, encoding, errors, newline) < 0)
        return 0;
    Value raw = file_open(file, parsed.raw, closes, opener);
    if (!raw) return 0;
    const TextOptions options = {.encoding = encoding, .errors = errors, .newline = newline};
    Value stream = layers_open(raw, &parsed, mode, size, &options);
    if (!stream) return open_failed(raw);
    if (closes) stream_own(stream, 0);
    return stream;
}
