/* Error handlers: the builtin ones on the spot, registered ones with an exception object. */
#include "containers/containers.h"
#include "numbers/number.h"
#include "text/codec_internal.h"
#include "text/unicode.h"

typedef enum Handler {
    HANDLER_STRICT,
    HANDLER_IGNORE,
    HANDLER_REPLACE,
    HANDLER_BACKSLASH,
    HANDLER_XML,
    HANDLER_NAME,
    HANDLER_ESCAPE,
    HANDLER_PASS,
    HANDLER_OTHER,
} Handler;

static const char *const handler_names[] = {
    "strict",      "ignore",          "replace",       "backslashreplace", "xmlcharrefreplace",
    "namereplace", "surrogateescape", "surrogatepass",
};

static Value registered; /* dict: name to callable */

static Handler handler_find(const char *errors) {
    if (!errors) return HANDLER_STRICT;
    for (Handler i = 0; i < HANDLER_OTHER; i++)
        if (!strcmp(handler_names[i], errors))
            return !registered || !dict_get_text(registered, errors) ? i : HANDLER_OTHER;
    return HANDLER_OTHER;
}

int codec_error_register(const char *name, Value handler) {
    if (!registered) registered = dict_new();
    return dict_set_text(registered, name, handler);
}

Value codec_error_lookup(const char *name) {
    Value found = registered ? dict_get_text(registered, name) : 0;
    if (found || error_is_set()) return found;
    return error_raise(&kr_type_LookupError, "unknown error handler name '%s'", name);
}

/* ---- Exceptions ---- */

static Value error_make(Type *type, const char *name, Value object, uint64_t start, uint64_t end,
                        const char *reason) {
    Value arguments[] = {str_from_text(name), object, small_make((int64_t)start),
                         small_make((int64_t)end), str_from_text(reason)};
    return object_call(value_of(type), arguments, 5, 0);
}

static Value encode_error(const Encoding *e, uint64_t start, uint64_t end, const char *reason) {
    return error_make(&kr_type_UnicodeEncodeError, e->codec->error_name, e->text, start, end,
                      reason);
}

static Value decode_error(Decoding *d, size_t start, size_t end, const char *reason) {
    if (!d->object) d->object = bytes_from(d->data, d->length);
    return d->object
               ? error_make(&kr_type_UnicodeDecodeError, d->name, d->object, start, end, reason)
               : 0;
}

static int raise_made(Value exception) {
    if (exception) error_raise_object(exception);
    return -1;
}

/* What a handler gives instead of what is wrong, from its (text, position). `types` and
 * `may_be_bytes` say what it may be. */
static Value handler_text(Value result, const char *kind, const char *types, bool may_be_bytes) {
    if (value_is_tuple(result) && tuple_length(result) == 2) {
        Value text = tuple_get(result, 0);
        if (value_is_str(text) || (may_be_bytes && value_is_bytes(text))) return text;
    }
    return error_raise(&kr_type_TypeError, "%s error handler must return (%s, int) tuple", kind,
                       types);
}

/* Where a handler wants to go on in something of that length. 0, -1. */
static int handler_position(Value result, uint64_t length, uint64_t *at) {
    int64_t position;
    if (object_index_i64(tuple_get(result, 1), &position, NULL) < 0) return -1;
    if (position < 0) position += (int64_t)length;
    if (position < 0 || position > (int64_t)length) {
        error_raise(&kr_type_IndexError, "position %zd from error handler out of bounds",
                    (size_t)position);
        return -1;
    }
    *at = (uint64_t)position;
    return 0;
}

/* ---- Decoding ---- */

static int decode_refuse(Decoding *d) {
    error_raise(&kr_type_TypeError,
                "don't know how to handle UnicodeDecodeError in error callback");
    return d->at = d->length, -1;
}

/* A handler may put other bytes into the exception: they are what is decoded from then on. */
static int decode_other(Decoding *d, Value exception) {
    Value object = object_getattr_text(exception, "object");
    if (!object) return -1;
    if (object == d->object) return 0;
    if (!value_is_bytes(object)) {
        error_raise(&kr_type_TypeError, "object attribute must be bytes");
        return -1;
    }
    d->object = object;
    d->data = bytes_object(object)->data;
    d->length = bytes_object(object)->length;
    return 0;
}

static int decode_ask(Decoding *d, size_t start, size_t end, const char *reason) {
    Value exception = decode_error(d, start, end, reason);
    Value handler = exception ? codec_error_lookup(d->errors) : 0;
    Value result = handler ? object_call1(handler, exception) : 0;
    Value text = result ? handler_text(result, "decoding", "str", false) : 0;
    if (!text || decode_other(d, exception) < 0) return -1;
    if (handler_position(result, d->length, &d->at) < 0) return -1;
    str_builder_str(&d->out, text);
    return 0;
}

/* Bytes from 0x80 on become U+DC80...U+DCFF; at most four at once. How many. */
static size_t bytes_escape(Decoding *d, size_t start, size_t end) {
    size_t count = 0;
    for (; count < 4 && start + count < end && d->data[start + count] >= 0x80; count++)
        str_builder_char(&d->out, 0xdc00u + d->data[start + count]);
    return count;
}

int decode_problem(Decoding *d, size_t start, size_t end, const char *reason) {
    uint32_t surrogate;
    size_t count;
    d->at = end;
    switch (handler_find(d->errors)) {
    case HANDLER_STRICT: return raise_made(decode_error(d, start, end, reason));
    case HANDLER_IGNORE: return 0;
    case HANDLER_REPLACE: return str_builder_char(&d->out, 0xfffd), 0;
    case HANDLER_BACKSLASH:
        for (size_t i = start; i < end; i++) str_builder_printf(&d->out, "\\x%02x", d->data[i]);
        return 0;
    case HANDLER_XML:
    case HANDLER_NAME: return decode_refuse(d);
    case HANDLER_ESCAPE:
        count = bytes_escape(d, start, end);
        d->at = start + count;
        return count ? 0 : raise_made(decode_error(d, start, end, reason));
    case HANDLER_PASS:
        count = surrogate_decode(d->codec, d->name, d->data + start, d->length - start, &surrogate);
        if (!count) return raise_made(decode_error(d, start, end, reason));
        str_builder_char(&d->out, surrogate);
        d->at = start + count;
        return 0;
    case HANDLER_OTHER: return decode_ask(d, start, end, reason);
    }
    return -1;
}

/* ---- Encoding ---- */

/* Encodes what replaces characters; -1 with UnicodeEncodeError of the original ones if that cannot
 * be encoded either. */
static int put_replacement(Encoding *e, Value text, uint64_t start, uint64_t end,
                           const char *reason) {
    if (!text) return -1;
    if (value_is_bytes(text)) {
        const BytesObject *bytes = bytes_object(text);
        if (bytes->length % e->codec->unit) return raise_made(encode_error(e, start, end, reason));
        byte_builder_add(&e->out, bytes->data, bytes->length);
        return 0;
    }
    const StrObject *s = str_object(text);
    bool is_utf = e->codec->put == put_utf8 || e->codec->unit > 1; /* these take ASCII only */
    if (is_utf && !str_is_ascii(s)) return raise_made(encode_error(e, start, end, reason));
    for (uint64_t i = 0; i < s->length; i++)
        if (!e->codec->put(e, str_at(s, i))) return raise_made(encode_error(e, start, end, reason));
    return 0;
}

static void put_name(StrBuilder *b, uint32_t c) {
    char name[256];
    size_t length = kri_unicode_name ? kri_unicode_name(c, name, sizeof name) : 0;
    if (length)
        str_builder_printf(b, "\\N{%.*s}", (int)length, name);
    else
        str_builder_escape(b, c);
}

/* What the handlers that replace characters by text give for those from start to end. */
static Value replacement_text(Handler handler, Value text, uint64_t start, uint64_t end) {
    StrBuilder b;
    str_builder_init(&b);
    for (uint64_t i = start; i < end; i++) {
        uint32_t c = str_at(str_object(text), i);
        switch (handler) {
        case HANDLER_REPLACE: str_builder_char(&b, '?'); break;
        case HANDLER_BACKSLASH: str_builder_escape(&b, c); break;
        case HANDLER_XML: str_builder_printf(&b, "&#%u;", c); break;
        default: put_name(&b, c); break;
        }
    }
    return str_builder_finish(&b);
}

static int encode_ask(Encoding *e, uint64_t start, uint64_t end, const char *reason) {
    Value exception = encode_error(e, start, end, reason);
    Value handler = exception ? codec_error_lookup(e->errors) : 0;
    Value result = handler ? object_call1(handler, exception) : 0;
    Value text = result ? handler_text(result, "encoding", "str/bytes", true) : 0;
    if (!text || handler_position(result, str_object(e->text)->length, &e->at) < 0) return -1;
    return put_replacement(e, text, start, end, reason);
}

/* U+DC80...U+DCFF become bytes. UTF-8, ASCII and Latin-1 do so as far as they can before they
 * raise. */
static int put_escaped(Encoding *e, uint64_t start, uint64_t end, const char *reason) {
    const StrObject *s = str_object(e->text);
    uint64_t i = start;
    size_t length = e->out.length;
    for (; i < end; i++) {
        uint32_t c = str_at(s, i);
        if (c < 0xdc80 || c > 0xdcff) break;
        uint8_t byte = (uint8_t)(c - 0xdc00);
        byte_builder_add(&e->out, &byte, 1);
    }
    if (i == end && (end - start) % e->codec->unit == 0) return 0;
    e->out.length = length;
    return raise_made(
        encode_error(e, e->codec->unit == 1 && !e->codec->charmap ? i : start, end, reason));
}

static int put_surrogates(Encoding *e, uint64_t start, uint64_t end, const char *reason) {
    const StrObject *s = str_object(e->text);
    for (uint64_t i = start; i < end; i++) {
        uint32_t c = str_at(s, i);
        bool is_utf8 = e->codec->put == put_utf8;
        if (!unicode_is_surrogate(c) || (!is_utf8 && e->codec->unit == 1))
            return raise_made(encode_error(e, start, end, reason));
        char bytes[UTF8_MAX];
        if (is_utf8)
            byte_builder_add(&e->out, bytes, utf8_encode(c, bytes));
        else
            put_unit(e, c);
    }
    return 0;
}

int encode_problem(Encoding *e, uint64_t start, uint64_t end, const char *reason) {
    Handler handler = handler_find(e->errors);
    e->at = end;
    switch (handler) {
    case HANDLER_STRICT: return raise_made(encode_error(e, start, end, reason));
    case HANDLER_IGNORE: return 0;
    case HANDLER_REPLACE:
    case HANDLER_BACKSLASH:
    case HANDLER_XML:
    case HANDLER_NAME:
        return put_replacement(e, replacement_text(handler, e->text, start, end), start, end,
                               reason);
    case HANDLER_ESCAPE: return put_escaped(e, start, end, reason);
    case HANDLER_PASS: return put_surrogates(e, start, end, reason);
    case HANDLER_OTHER: return encode_ask(e, start, end, reason);
    }
    return -1;
}

/* ---- The builtin handlers on exception objects, for codecs.strict_errors and its kin ---- */

typedef struct ErrorParts {
    Value object;
    int64_t start, end;
} ErrorParts;

static int error_parts(Value exception, ErrorParts *parts) {
    Value start = object_getattr_text(exception, "start"),
          end = start ? object_getattr_text(exception, "end") : 0;
    parts->object = end ? object_getattr_text(exception, "object") : 0;
    if (!parts->object || object_index_i64(start, &parts->start, NULL) < 0 ||
        object_index_i64(end, &parts->end, NULL) < 0)
        return -1;
    bool decoding = object_is_instance_of(exception, &kr_type_UnicodeDecodeError);
    if (decoding ? !value_is_bytes(parts->object) : !value_is_str(parts->object)) {
        error_raise(&kr_type_TypeError, "object attribute must be %s",
                    decoding ? "bytes" : "unicode");
        return -1;
    }
    int64_t length = object_length(parts->object);
    if (parts->end > length) parts->end = length;
    if (parts->start > parts->end) parts->start = parts->end;
    return length < 0 ? -1 : 0;
}

static Value raise_cannot_handle(Value exception) {
    return error_raise(&kr_type_TypeError, "don't know how to handle %T in error callback",
                       exception);
}

static Value apply_decoding(Handler handler, const ErrorParts *parts, Value exception) {
    Value name = object_getattr_text(exception, "encoding");
    if (!name) return 0;
    const BytesObject *bytes = bytes_object(parts->object);
    Decoding d = {.codec = codec_find(str_utf8(name, NULL)),
                  .name = str_utf8(name, NULL),
                  .errors = handler_names[handler],
                  .data = bytes->data,
                  .length = bytes->length,
                  .object = parts->object};
    if (!d.codec) d.codec = codec_find("ascii");
    str_builder_init(&d.out);
    if (decode_problem(&d, (size_t)parts->start, (size_t)parts->end, "") < 0) {
        if (error_catch(&kr_type_UnicodeDecodeError)) error_raise_object(exception);
        return 0;
    }
    return tuple_pack(2, str_builder_finish(&d.out), small_make((int64_t)d.at));
}

static Value apply_encoding(Handler handler, const ErrorParts *parts, Value exception) {
    uint64_t start = (uint64_t)parts->start, end = (uint64_t)parts->end;
    if (handler == HANDLER_ESCAPE || handler == HANDLER_PASS) {
        Value name = object_getattr_text(exception, "encoding");
        if (!name) return 0;
        Encoding e = {.codec = codec_find(str_utf8(name, NULL)), .text = parts->object};
        if (!e.codec) e.codec = codec_find("ascii");
        int result = handler == HANDLER_ESCAPE ? put_escaped(&e, start, end, "")
                                               : put_surrogates(&e, start, end, "");
        if (result < 0) {
            if (error_catch(&kr_type_UnicodeEncodeError)) error_raise_object(exception);
            return 0;
        }
        return tuple_pack(2, bytes_from(e.out.data, e.out.length), small_make(parts->end));
    }
    Value text = handler == HANDLER_IGNORE ? str_empty()
                                           : replacement_text(handler, parts->object, start, end);
    return text ? tuple_pack(2, text, small_make(parts->end)) : 0;
}

Value codec_error_apply(const char *name, Value exception) {
    ErrorParts parts;
    Handler handler = HANDLER_STRICT;
    while (handler < HANDLER_OTHER && strcmp(handler_names[handler], name)) handler++;
    if (handler == HANDLER_STRICT) {
        if (object_is_instance_of(exception, &kr_type_BaseException))
            return error_raise_object(exception);
        return error_raise(&kr_type_TypeError, "codec must pass exception instance");
    }
    bool decoding = object_is_instance_of(exception, &kr_type_UnicodeDecodeError);
    bool encoding = object_is_instance_of(exception, &kr_type_UnicodeEncodeError);
    bool translating = object_is_instance_of(exception, &kr_type_UnicodeTranslateError);
    if (!decoding && !encoding && !translating) return raise_cannot_handle(exception);
    if (decoding && (handler == HANDLER_XML || handler == HANDLER_NAME))
        return raise_cannot_handle(exception);
    if (translating && handler >= HANDLER_XML) return raise_cannot_handle(exception);
    if (error_parts(exception, &parts) < 0) return 0;
    if (translating && handler == HANDLER_REPLACE) {
        StrBuilder b;
        str_builder_init(&b);
        str_builder_fill(&b, 0xfffd, (uint64_t)(parts.end - parts.start));
        return tuple_pack(2, str_builder_finish(&b), small_make(parts.end));
    }
    return decoding ? apply_decoding(handler, &parts, exception)
                    : apply_encoding(handler, &parts, exception);
}
