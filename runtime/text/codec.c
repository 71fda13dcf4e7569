/* The table of codecs, and their use on whole texts and piece by piece. */
#include "text/codec.h"

#include "text/codec_internal.h"
#include "containers/containers.h"
#include "module/module.h"
#include "text/utf8.h"

#define SURROGATES "surrogates not allowed"

static const Codec codecs[] = {
    {"utf-8", "utf-8", SURROGATES, put_utf8, decode_utf8, 0, 1, NULL, NULL},
    {"ascii", "ascii", "ordinal not in range(128)", put_ascii, decode_ascii, 0, 1, NULL, NULL},
    {"iso8859-1", "latin-1", "ordinal not in range(256)", put_latin1, decode_latin1, 0, 1, NULL,
     NULL},
    {"utf-8-sig", "utf-8", SURROGATES, put_utf8, decode_utf8_sig, ORDER_MARK, 1, NULL, NULL},
    {"utf-16", "utf-16", SURROGATES, put_utf16, decode_utf16, ORDER_MARK, 2, NULL, NULL},
    {"utf-16-le", "utf-16-le", SURROGATES, put_utf16, decode_utf16, ORDER_LITTLE, 2, NULL, NULL},
    {"utf-16-be", "utf-16-be", SURROGATES, put_utf16, decode_utf16, ORDER_BIG, 2, NULL, NULL},
    {"utf-32", "utf-32", SURROGATES, put_utf32, decode_utf32, ORDER_MARK, 4, NULL, NULL},
    {"utf-32-le", "utf-32-le", SURROGATES, put_utf32, decode_utf32, ORDER_LITTLE, 4, NULL, NULL},
    {"utf-32-be", "utf-32-be", SURROGATES, put_utf32, decode_utf32, ORDER_BIG, 4, NULL, NULL},
    {"unicode-escape", "unicodeescape", "", put_unicode_escape, decode_unicode_escape, 0, 1, NULL,
     NULL},
    {"raw-unicode-escape", "rawunicodeescape", "", put_raw_unicode_escape,
     decode_raw_unicode_escape, 0, 1, NULL, NULL},
    {"utf-7", "utf7", "", put_utf7, decode_utf7, 0, 1, NULL, finish_utf7},
};
enum { CODEC_COUNT = sizeof codecs / sizeof *codecs, CODEC_NAME_MAX = 64 };

/* ---- Finding a codec ---- */

/* Letters and digits of name, in lower case. False: too long, or not ASCII. */
static bool name_normalize(const char *name, char *out) {
    size_t length = 0;
    for (; *name; name++) {
        uint8_t c = (uint8_t)*name;
        if (c >= 0x80 || length + 1 >= CODEC_NAME_MAX) return false;
        if (c >= 'A' && c <= 'Z') c += 32;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out[length++] = (char)c;
    }
    out[length] = 0;
    return true;
}

static bool name_is(const char *normalized, const char *name) {
    char other[CODEC_NAME_MAX];
    return name_normalize(name, other) && !strcmp(normalized, other);
}

static const char *alias_resolve(const char *normalized) {
    static const char *const aliases[][2] = {
#define A(alias, name) {alias, name},
#include "text/codec_aliases.def"
#undef A
    };
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (!strcmp(aliases[i][0], normalized)) return aliases[i][1];
    return normalized;
}

/* A Codec for each charmap, made when it is first asked for. */
static const Codec *charmap_codec(const Charmap *map) {
    enum { CHARMAP_MAX = 128 };
    static Codec made[CHARMAP_MAX];
    size_t i = (size_t)(map - kri_charmaps);
    assert(kri_charmap_count <= CHARMAP_MAX && "one codec for each charmap");
    made[i] = (Codec){
        map->name, "charmap", "character maps to <undefined>", put_charmap, decode_charmap, 0, 1,
        map,       NULL};
    return &made[i];
}

const Codec *codec_find(const char *encoding) {
    char normalized[CODEC_NAME_MAX];
    if (!strcmp(encoding, "utf-8")) return &codecs[0];
    if (!name_normalize(encoding, normalized) || !*normalized) return NULL;
    const char *name = alias_resolve(normalized);
    if (name != normalized && !name_normalize(name, normalized)) return NULL;
    for (size_t i = 0; i < CODEC_COUNT; i++)
        if (name_is(normalized, codecs[i].name)) return &codecs[i];
    for (uint32_t i = 0; i < kri_charmap_count; i++)
        if (name_is(normalized, kri_charmaps[i].name)) return charmap_codec(&kri_charmaps[i]);
    return NULL;
}

const char *codec_name(const Codec *codec) { return codec->name; }

static const Codec *codec_require(const char *encoding) {
    const Codec *codec = codec_find(encoding);
    if (!codec) error_raise(&kr_type_LookupError, "unknown encoding: %s", encoding);
    return codec;
}

/* ---- Codecs that are not built in ---- */

static Value codec_search;

void codec_search_set(Value search) { codec_search = search; }

/* Is the registry of codecs there? Where it is not part of the program, the codec is unknown. */
static int registry_import(const char *encoding) {
    if (codec_search || module_import_text("encodings")) return 0;
    if (error_catch(&kr_type_ModuleNotFoundError)) codec_require(encoding);
    return -1;
}

Value codec_info(Value encoding) {
    if (registry_import(str_utf8(encoding, 0)) < 0) return 0;
    Value lookup = module_import_attr("_codecs", "lookup");
    return lookup ? object_call1(lookup, encoding) : 0;
}

/* codec_search checks what the codec gives. */
static Value codec_elsewhere(Value v, const char *encoding, const char *errors, bool is_encode) {
    if (registry_import(encoding) < 0) return 0;
    Value name = str_from_text(encoding), how = errors ? str_from_text(errors) : KR_NONE;
    if (!v || !name || !how) return 0;
    Value arguments[] = {v, name, how, value_from_bool(is_encode)};
    Value result = object_call(codec_search, arguments, 4, 0);
    assert((!result || (is_encode ? value_is_bytes(result) : value_is_str(result))) &&
           "checked by _codecs");
    return result;
}

/* ---- ByteBuilder ---- */

uint8_t *byte_builder_reserve(ByteBuilder *b, size_t more) {
    if (b->failed) return NULL;
    if (b->capacity - b->length < more) {
        size_t capacity =
            b->capacity * 2 > b->length + more ? b->capacity * 2 : b->length + more + 32;
        uint8_t *data = gc_try_bytes(capacity);
        if (!data) return b->failed = true, NULL;
        if (b->length) memcpy(data, b->data, b->length);
        b->data = data;
        b->capacity = capacity;
    }
    b->length += more;
    return b->data + b->length - more;
}

void byte_builder_add(ByteBuilder *b, const void *data, size_t length) {
    uint8_t *to = length ? byte_builder_reserve(b, length) : NULL;
    if (to) memcpy(to, data, length);
}

/* ---- Encoding ---- */

/* Can this character be encoded? Says so without leaving it in the output. */
static bool can_put(Encoding *e, uint32_t c) {
    size_t length = e->out.length;
    bool can = e->codec->put(e, c);
    e->out.length = length;
    return can;
}

static void encode_utf8_run(Encoding *e) {
    const StrObject *s = str_object(e->text);
    size_t most = (s->length - e->at) *
                  (s->kind == 4 ? 4 : s->kind + 1); /* bytes a character takes at most */
    uint8_t *out = byte_builder_reserve(&e->out, most);
    if (!out) return;
    size_t used = utf8_encode_run(s->data, s->kind, s->length, &e->at, (char *)out);
    e->out.length -= most - used;
}

/* UTF-8 reports characters one after the other to its handlers, but all that stand together in its
 * error; so do the others. */
static int encode_rest(Encoding *e) {
    const StrObject *s = str_object(e->text);
    while (e->at < s->length && !e->out.failed) {
        if (e->codec->put == put_utf8) {
            encode_utf8_run(e);
            if (e->at == s->length) break;
        }
        if (e->codec->put(e, str_at(s, e->at))) {
            e->at++;
            continue;
        }
        uint64_t end = e->at + 1;
        while (end < s->length && !can_put(e, str_at(s, end))) end++;
        if (e->codec->unit > 1) end = e->at + 1;
        if (encode_problem(e, e->at, end, e->codec->reason) < 0) return -1;
    }
    return e->out.failed ? -1 : 0;
}

static bool is_ascii_superset(const Codec *codec) {
    return codec->decode == decode_utf8 || codec->decode == decode_ascii ||
           codec->decode == decode_latin1;
}

static Value encode_with(const Codec *codec, Value v, const char *errors, bool mark) {
    const StrObject *s = str_object(v);
    if (is_ascii_superset(codec) &&
        (str_is_ascii(s) || (s->kind == 1 && codec->decode == decode_latin1)))
        return bytes_from(s->data, s->length);
    Encoding e = {.codec = codec, .errors = errors, .text = v};
    if (mark && codec->order == ORDER_MARK && codec->unit > 1) put_unit(&e, 0xfeff);
    if (mark && codec->decode == decode_utf8_sig) byte_builder_add(&e.out, "\xef\xbb\xbf", 3);
    if (encode_rest(&e) < 0) return 0;
    if (codec->finish) codec->finish(&e);
    return e.out.failed ? 0 : bytes_from(e.out.data, e.out.length);
}

Value codec_encode(Value v, const char *encoding, const char *errors) {
    const Codec *codec = codec_find(encoding);
    if (codec) return encode_with(codec, v, errors, true);
    return codec_elsewhere(v, encoding, errors, true);
}

/* ---- Decoding ---- */

static int decode_with(Decoding *d) {
    str_builder_init(&d->out);
    d->name = d->codec->error_name;
    if (d->codec->decode(d) < 0 || d->out.failed) return -1;
    return 0;
}

Value codec_decode_partial(const void *data, size_t length, const char *encoding,
                           const char *errors, bool final, size_t *used, uint32_t *state) {
    Decoding d = {.codec = codec_require(encoding),
                  .errors = errors,
                  .data = data,
                  .length = length,
                  .state = *state,
                  .final = final};
    if (!d.codec || decode_with(&d) < 0) return 0;
    *used = final ? length : d.at; /* a handler may have put other bytes in their place */
    *state = d.state;
    return str_builder_finish(&d.out);
}

Value codec_decode(const void *data, size_t length, const char *encoding, const char *errors) {
    const Codec *codec = codec_find(encoding);
    if (!codec) return codec_elsewhere(bytes_from(data, length), encoding, errors, false);
    if (is_ascii_superset(codec)) {
        if (ascii_prefix(data, length) == length) return str_from_ascii(data, length);
        if (codec->decode == decode_latin1) return str_from_ucs(data, length, 1);
        uint64_t count;
        uint32_t all;
        if (codec->decode == decode_utf8 && utf8_measure(data, length, &count, &all)) {
            StrObject *s = str_alloc(count, ucs_kind_of(all));
            if (!s) return 0;
            utf8_fill(str_data(s), s->kind, data, length);
            return str_seal(s);
        }
    }
    Decoding d = {.codec = codec, .errors = errors, .data = data, .length = length, .final = true};
    return decode_with(&d) < 0 ? 0 : str_builder_finish(&d.out);
}

Value codec_decode_object(Value object, const char *encoding, const char *errors) {
    Buffer buffer;
    if (buffer_acquire(object, &buffer) < 0) return 0;
    Value result = codec_decode(buffer.data, buffer.length, encoding, errors);
    buffer_release(&buffer);
    return result;
}

/* ---- Piece by piece ---- */

int incremental_decoder_init(IncrementalDecoder *decoder, const char *encoding,
                             const char *errors) {
    *decoder = (IncrementalDecoder){.codec = codec_require(encoding), .errors = errors};
    return decoder->codec ? 0 : -1;
}

void incremental_decoder_reset(IncrementalDecoder *decoder) {
    decoder->pending_count = 0;
    decoder->state = 0;
}

Value incremental_decoder_feed(IncrementalDecoder *decoder, const void *data, size_t length,
                               bool final) {
    Decoding d = {.codec = decoder->codec,
                  .errors = decoder->errors,
                  .data = data,
                  .length = length,
                  .state = decoder->state,
                  .final = final};
    if (decoder->pending_count) { /* the bytes that wait come first */
        uint8_t *joined = gc_try_bytes(decoder->pending_count + length + 1);
        if (!joined) return 0;
        memcpy(joined, decoder->pending, decoder->pending_count);
        if (length) memcpy(joined + decoder->pending_count, data, length);
        d.data = joined;
        d.length = decoder->pending_count + length;
    }
    if (decode_with(&d) < 0) return 0;
    size_t left = d.length - d.at;
    if (left > sizeof decoder->pending)
        return error_raise(&kr_type_UnicodeError, "an escape of more than %zd bytes",
                           sizeof decoder->pending);
    if (left) memcpy(decoder->pending, d.data + d.at, left);
    decoder->pending_count = (uint32_t)left;
    decoder->state = d.state;
    return str_builder_finish(&d.out);
}

int incremental_encoder_init(IncrementalEncoder *encoder, const char *encoding,
                             const char *errors) {
    *encoder = (IncrementalEncoder){.codec = codec_require(encoding), .errors = errors};
    return encoder->codec ? 0 : -1;
}

Value incremental_encoder_feed(IncrementalEncoder *encoder, Value v) {
    Value result = encode_with(encoder->codec, v, encoder->errors, encoder->state == 0);
    if (result) encoder->state = 1;
    return result;
}
