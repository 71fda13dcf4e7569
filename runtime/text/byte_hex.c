/* bytes and bytearray: hex, fromhex, decode, and printf-style formatting. */
#include "containers/containers.h"
#include "text/ascii.h"
#include "text/byte_object.h"
#include "text/codec.h"
#include "text/percent.h"

/* ---- hex ---- */

/* The separator as a character, 0 for none; -1: an error is set. */
static int separator_of(Value sep) {
    if (!sep) return 0;
    int64_t length = object_length(sep);
    if (length < 0) return -1;
    if (length != 1) return (int)(error_raise(&kr_type_ValueError, "sep must be length 1."), -1);
    uint32_t c = 0;
    if (value_is_str(sep))
        c = str_at(str_object(sep), 0);
    else if (value_is_bytes(sep))
        c = *byte_text(sep).data;
    else
        return (int)(error_raise(&kr_type_TypeError, "sep must be str or bytes."), -1);
    if (c > 127) return (int)(error_raise(&kr_type_ValueError, "sep must be ASCII."), -1);
    return (int)c;
}

Value bytes_hex_text(const uint8_t *data, size_t length, Value sep, Value per_sep) {
    static const char digits[] = "0123456789abcdef";
    int group;
    if (argument_int(per_sep, &group) < 0) return 0;
    int separator = separator_of(sep);
    if (separator < 0) return 0;
    size_t size = group < 0 ? (size_t)-(int64_t)group : (size_t)group;
    if (!sep || !size) size = length + 1;
    if (!length) return str_empty();
    StrObject *s = str_alloc_ascii(length * 2 + (length - 1) / size);
    if (!s) return 0;
    char *out = str_data(s);
    for (size_t i = 0; i < length; i++) {
        size_t boundary = group < 0 ? i : length - i; /* groups are counted from this end */
        if (i && boundary % size == 0) *out++ = (char)separator;
        *out++ = digits[data[i] >> 4];
        *out++ = digits[data[i] & 15];
    }
    return value_of(s);
}

Value byte_hex(Value self, Value sep, Value per_sep) {
    ByteText text = byte_text(self);
    return bytes_hex_text(text.data, text.length, sep, per_sep);
}

static int hex_digit(uint32_t c) {
    if (c >= '0' && c <= '9') return (int)c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : -1;
}

Value byte_fromhex(Value cls, Value text, const Type *exact) {
    if (!value_is_str(text)) return raise_argument_not_str("fromhex", "", text);
    const StrObject *s = str_object(text);
    uint8_t *bytes = gc_bytes(s->length / 2 + 1);
    size_t count = 0;
    for (uint64_t i = 0; i < s->length;) {
        uint32_t c = str_at(s, i);
        if (c < 128 && byte_is_space((uint8_t)c)) {
            i++;
            continue;
        }
        int high = hex_digit(c), low = i + 1 < s->length ? hex_digit(str_at(s, i + 1)) : -1;
        if (high < 0 || low < 0)
            return error_raise(&kr_type_ValueError,
                               "non-hexadecimal number found in fromhex() arg at position %zd",
                               (size_t)(high < 0 ? i : i + 1));
        bytes[count++] = (uint8_t)(high << 4 | low);
        i += 2;
    }
    Value result =
        exact == &kr_type_bytes ? bytes_from(bytes, count) : bytearray_from(bytes, count);
    return !result || cls == value_of(exact) ? result : object_call1(cls, result);
}

Value byte_decode(Value self, Value encoding, Value errors) {
    if (!value_is_str(encoding)) return raise_argument_not_str("decode", "'encoding'", encoding);
    if (!value_is_str(errors)) return raise_argument_not_str("decode", "'errors'", errors);
    return codec_decode_object(self, str_utf8(encoding, NULL), str_utf8(errors, NULL));
}

/* ---- % ---- */

static Value key_bytes(const PercentFormat *format, uint64_t start, uint64_t end) {
    return bytes_from((const uint8_t *)format->data + start, end - start);
}

/* What %b takes: bytes-like, or with __bytes__. *text: Latin-1. */
static Value bytes_of(Value v) {
    Buffer buffer;
    if (value_is_bytes_like(v)) {
        if (buffer_acquire(v, &buffer) < 0) return 0;
        Value text = str_from_ucs(buffer.data, buffer.length, 1);
        buffer_release(&buffer);
        return text;
    }
    Value method = object_special(v, str_intern_text("__bytes__"));
    if (!method && error_is_set()) return 0;
    Value bytes = method ? object_call0(method) : 0;
    if (method && !bytes) return 0;
    if (bytes && value_is_bytes(bytes))
        return str_from_ucs(byte_text(bytes).data, byte_text(bytes).length, 1);
    if (bytes)
        return error_raise(&kr_type_TypeError, "__bytes__ returned non-bytes (type %T)", bytes);
    return error_raise(
        &kr_type_TypeError,
        "%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", v);
}

static Value byte_char(Value v) {
    if (value_is_bytes(v) || value_is_bytearray(v)) {
        ByteText text = byte_text(v);
        if (text.length == 1) return str_from_char(*text.data);
    } else if (value_is_int(v) || value_type(v)->slots[SLOT___index__]) {
        int64_t number;
        Value index = object_index(v);
        if (!index) return 0;
        if (int_fits_i64(index, &number) && number >= 0 && number < 256)
            return str_from_char((uint32_t)number);
        return error_raise(&kr_type_OverflowError, "%%c arg not in range(256)");
    }
    return error_raise(&kr_type_TypeError,
                       "%%c requires an integer in range(256) or a single byte");
}

static int put_padded(StrBuilder *b, Value text, const PercentSpec *spec) {
    if (!text) return -1;
    uint64_t length = str_object(text)->length;
    if (spec->precision >= 0 && (uint64_t)spec->precision < length)
        length = (uint64_t)spec->precision;
    uint64_t fill = (uint64_t)spec->width > length ? (uint64_t)spec->width - length : 0;
    if (!spec->left) str_builder_fill(b, ' ', fill);
    str_builder_slice(b, text, 0, length);
    if (spec->left) str_builder_fill(b, ' ', fill);
    return 0;
}

static int put_conversion(StrBuilder *b, Value v, PercentSpec *spec, uint64_t at) {
    spec->bytes = true;
    switch (spec->type) {
    case 'b':
    case 's': return put_padded(b, bytes_of(v), spec);
    case 'a':
    case 'r': return put_padded(b, object_ascii(v), spec);
    case 'c': spec->precision = -1; return put_padded(b, byte_char(v), spec);
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return number_format_percent(b, v, spec);
    }
    return percent_reject(spec->type, at);
}

static int format_next(StrBuilder *b, const PercentFormat *format, uint64_t *at,
                       PercentArguments *arguments) {
    PercentSpec spec;
    if (*at < format->length && ((const uint8_t *)format->data)[*at] == '%') {
        (*at)++;
        return str_builder_char(b, '%'), 0;
    }
    if (percent_read(format, at, arguments, &spec) < 0) return -1;
    Value v = percent_argument(arguments);
    return v ? put_conversion(b, v, &spec, *at) : -1;
}

/* The result grows in a StrBuilder as Latin-1, which has one byte a character. */
Value byte_modulo(Value self, Value values) {
    ByteText text = byte_text(self);
    PercentFormat format = {text.data, text.length, 1, key_bytes, self};
    PercentArguments arguments;
    percent_arguments_init(&arguments, values, "bytes");
    if (value_is_bytes(values) || value_is_bytearray(values)) arguments.mapping = 0;
    StrBuilder b;
    str_builder_init(&b);
    for (uint64_t at = 0; at < text.length;) {
        const uint8_t *percent = memchr(text.data + at, '%', text.length - at);
        size_t plain = percent ? (size_t)(percent - text.data) : text.length;
        str_builder_latin1(&b, (const char *)text.data + at, plain - at);
        at = plain;
        if (at++ == text.length) break;
        if (format_next(&b, &format, &at, &arguments) < 0) return 0;
    }
    if (b.failed || percent_arguments_end(&arguments) < 0) return 0;
    return byte_result(&text, str_builder_data(&b), b.length);
}
