/* The codecs of the runtime, one call at a time. */
#include "_codec_text.stub.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/codec.h"

/* The UTF-8 of an argument that must be a str; NULL: error set. None is NULL without an error. */
static const char *text_arg(Value v, const char *function, const char *what) {
    if (value_is_str(v)) return str_utf8(v, NULL);
    error_raise(&kr_type_TypeError, "%s() argument '%s' must be str, not %G", function, what, v);
    return NULL;
}

static int errors_arg(Value v, const char *function, const char **errors) {
    *errors = NULL;
    if (v == KR_NONE) return 0;
    return (*errors = text_arg(v, function, "errors")) ? 0 : -1;
}

Value kr__codec_text_find(Value encoding) {
    const char *name = text_arg(encoding, "lookup", "encoding");
    const Codec *codec = name ? codec_find(name) : NULL;
    if (!name) return 0;
    return codec ? str_from_text(codec_name(codec)) : KR_NONE;
}

Value kr__codec_text_encode(Value encoding, Value text, Value errors) {
    const char *handler, *name = text_arg(encoding, "encode", "encoding");
    if (!name || errors_arg(errors, "encode", &handler) < 0) return 0;
    if (!value_is_str(text))
        return error_raise(&kr_type_TypeError, "encode() argument 1 must be str, not %G", text);
    return codec_encode(text, name, handler);
}

Value kr__codec_text_decode(Value encoding, Value data, Value errors, Value final, Value state) {
    const char *handler, *name = text_arg(encoding, "decode", "encoding");
    int is_final = object_truth(final);
    int64_t number;
    Buffer buffer;
    if (!name || is_final < 0 || errors_arg(errors, "decode", &handler) < 0) return 0;
    if (object_index_i64(state, &number, &kr_type_OverflowError) < 0) return 0;
    if (buffer_acquire(data, &buffer) < 0) return 0;
    uint32_t order = (uint32_t)number;
    size_t used;
    Value text =
        codec_decode_partial(buffer.data, buffer.length, name, handler, is_final, &used, &order);
    buffer_release(&buffer);
    return text ? tuple_pack(3, text, int_from_u64(used), small_make(order)) : 0;
}

Value kr__codec_text_lookup_error(Value name) {
    const char *text = text_arg(name, "lookup_error", "name");
    return text ? codec_error_lookup(text) : 0;
}

Value kr__codec_text_register_error(Value errors, Value handler) {
    const char *name = text_arg(errors, "register_error", "errors");
    if (!name) return 0;
    if (!object_is_callable(handler))
        return error_raise(&kr_type_TypeError, "handler must be callable");
    return codec_error_register(name, handler) < 0 ? 0 : KR_NONE;
}

Value kr__codec_text_set_search(Value function) {
    codec_search_set(function);
    return KR_NONE;
}
