/* The pair of functions that the module _codecs has for each codec, and the error handlers. */
#include "_codec_text.stub.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/codec.h"

/* The second argument: a handler's name, or NULL for the default. 0, -1. */
static int handler_arg(const char *function, Value v, const char **errors) {
    *errors = NULL;
    if (v == KR_NONE) return 0;
    if (value_is_str(v)) return (*errors = str_utf8(v, NULL)) ? 0 : -1;
    error_raise(&kr_type_TypeError, "%s() argument 2 must be str or None, not %G", function, v);
    return -1;
}

static int order_arg(Value v, int *order) {
    int64_t number;
    if (object_index_i64(v, &number, &kr_type_OverflowError) < 0) return -1;
    *order = (number > 0) - (number < 0);
    return 0;
}

/* ---- Encoding ---- */

static Value encode_pair(const char *function, const char *encoding, Value str, Value errors) {
    const char *handler;
    if (!value_is_str(str))
        return error_raise(&kr_type_TypeError, "%s() argument 1 must be str, not %G", function,
                           str);
    if (handler_arg(function, errors, &handler) < 0) return 0;
    Value bytes = codec_encode(str, encoding, handler);
    return bytes ? tuple_pack(2, bytes, int_from_u64(str_object(str)->length)) : 0;
}

/* names: in either order, and with a mark. */
static Value encode_ordered(const char *function, const char *const names[3], Value str,
                            Value errors, Value byteorder) {
    int order;
    if (order_arg(byteorder, &order) < 0) return 0;
    return encode_pair(function, names[order + 1], str, errors);
}

/* ---- Decoding ---- */

typedef struct Decoder {
    const char *function, *encoding;
    bool takes_str;
} Decoder;

/* The argument's bytes; *state: as for codec_decode_partial. A text; *used: how many bytes it took.
 */
static Value decode_data(const Decoder *decoder, Value data, Value errors, int final, size_t *used,
                         uint32_t *state) {
    const char *handler;
    Buffer buffer;
    if (final < 0 || handler_arg(decoder->function, errors, &handler) < 0) return 0;
    if (decoder->takes_str && value_is_str(data)) {
        size_t length;
        const char *text = str_utf8(data, &length);
        return text ? codec_decode_partial(text, length, decoder->encoding, handler, final, used,
                                           state)
                    : 0;
    }
    if (buffer_acquire(data, &buffer) < 0) return 0;
    Value text = codec_decode_partial(buffer.data, buffer.length, decoder->encoding, handler, final,
                                      used, state);
    buffer_release(&buffer);
    return text;
}

static Value decode_pair(const Decoder *decoder, Value data, Value errors, int final) {
    size_t used;
    uint32_t state = 0;
    Value text = decode_data(decoder, data, errors, final, &used, &state);
    return text ? tuple_pack(2, text, int_from_u64(used)) : 0;
}

/* Which of names the data's mark tells: -1, 1, or 0 if there is none. */
static int order_of_mark(Value data, size_t unit) {
    static const uint8_t big[4] = {0, 0, 0xfe, 0xff}, little[4] = {0xff, 0xfe, 0, 0};
    Buffer buffer;
    if (buffer_acquire(data, &buffer) < 0) return error_clear(), 0;
    const uint8_t *bytes = buffer.data;
    int order = buffer.length < unit                       ? 0
                : memcmp(bytes, little, unit) == 0         ? -1
                : memcmp(bytes, big + 4 - unit, unit) == 0 ? 1
                                                           : 0;
    buffer_release(&buffer);
    return order;
}

/* As decode_pair, and the byte order. */
static Value decode_ordered(const char *function, const char *const names[3], size_t unit,
                            Value data, Value errors, Value byteorder, int final) {
    int order;
    size_t used;
    uint32_t state = 0;
    if (order_arg(byteorder, &order) < 0) return 0;
    Decoder decoder = {function, names[order + 1], false};
    int marked = order ? order : order_of_mark(data, unit);
    Value text = decode_data(&decoder, data, errors, final, &used, &state);
    return text ? tuple_pack(3, text, int_from_u64(used), small_make(marked)) : 0;
}

/* ---- The functions ---- */

#define ENCODER(name, encoding)                                                                    \
    Value kr__codec_text_##name##_encode(Value str, Value errors) {                                \
        return encode_pair(#name "_encode", encoding, str, errors);                                \
    }
#define DECODER(name, encoding, takes_str)                                                         \
    Value kr__codec_text_##name##_decode(Value data, Value errors, Value final) {                  \
        static const Decoder decoder = {#name "_decode", encoding, takes_str};                     \
        return decode_pair(&decoder, data, errors, object_truth(final));                           \
    }
#define WHOLE_DECODER(name, encoding)                                                              \
    Value kr__codec_text_##name##_decode(Value data, Value errors) {                               \
        static const Decoder decoder = {#name "_decode", encoding, false};                         \
        return decode_pair(&decoder, data, errors, true);                                          \
    }
#define ORDERED(name, unit, encoding)                                                              \
    static const char *const name##_names[3] = {encoding "-le", encoding, encoding "-be"};         \
    Value kr__codec_text_##name##_encode(Value str, Value errors, Value byteorder) {               \
        return encode_ordered(#name "_encode", name##_names, str, errors, byteorder);              \
    }                                                                                              \
    DECODER(name, encoding, false)                                                                 \
    Value kr__codec_text_##name##_ex_decode(Value data, Value errors, Value byteorder,             \
                                            Value final) {                                         \
        return decode_ordered(#name "_ex_decode", name##_names, unit, data, errors, byteorder,     \
                              object_truth(final));                                                \
    }

ENCODER(utf_8, "utf-8")
DECODER(utf_8, "utf-8", false)
ENCODER(utf_7, "utf-7")
DECODER(utf_7, "utf-7", false)
ORDERED(utf_16, 2, "utf-16")
ENCODER(utf_16_le, "utf-16-le")
DECODER(utf_16_le, "utf-16-le", false)
ENCODER(utf_16_be, "utf-16-be")
DECODER(utf_16_be, "utf-16-be", false)
ORDERED(utf_32, 4, "utf-32")
ENCODER(utf_32_le, "utf-32-le")
DECODER(utf_32_le, "utf-32-le", false)
ENCODER(utf_32_be, "utf-32-be")
DECODER(utf_32_be, "utf-32-be", false)
ENCODER(latin_1, "latin-1")
WHOLE_DECODER(latin_1, "latin-1")
ENCODER(ascii, "ascii")
WHOLE_DECODER(ascii, "ascii")
ENCODER(unicode_escape, "unicode-escape")
DECODER(unicode_escape, "unicode-escape", true)
ENCODER(raw_unicode_escape, "raw-unicode-escape")
DECODER(raw_unicode_escape, "raw-unicode-escape", true)

#define HANDLER(name)                                                                              \
    Value kr__codec_text_##name##_errors(Value exception) {                                        \
        return codec_error_apply(#name, exception);                                                \
    }

HANDLER(strict)
HANDLER(ignore)
HANDLER(replace)
HANDLER(backslashreplace)
HANDLER(xmlcharrefreplace)
HANDLER(namereplace)
HANDLER(surrogateescape)
HANDLER(surrogatepass)
