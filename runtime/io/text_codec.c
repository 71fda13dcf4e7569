/* TextIOWrapper: encodings that are not built in. What knows them is a codecs.CodecInfo, which
 * makes an object that decodes and one that encodes, piece by piece.
 *
 * Only these objects know their state, so a position is CPython's cookie: an offset in the file
 * where the decoder had nothing buffered, the flags it had there, and how to get on from that. */
#include "core/call.h"
#include "io/io.h"

#include "io/text_codec.h"

/* ---- Finding the codec ---- */

Value text_codec_find(Value encoding) {
    Value info = codec_info(encoding);
    if (!info) return 0;
    Value is_text = object_getattr_optional(info, str_intern_text("_is_text_encoding"));
    int truth = is_text ? object_truth(is_text) : error_is_set() ? -1 : 1;
    if (truth != 0) return truth < 0 ? 0 : info;
    return error_raise(&kr_type_LookupError,
                       "%R is not a text encoding; use codecs.open() to handle arbitrary codecs",
                       encoding);
}

/* info.incrementaldecoder(errors), info.incrementalencoder(errors) */
static Value part_make(const TextObject *text, const char *name) {
    Value make = object_getattr_text(text->codec_info, name);
    return make ? object_call1(make, text->errors) : 0;
}

/* ---- Decoding ---- */

int foreign_decoder_start(TextObject *text) {
    text->foreign_decoder = part_make(text, "incrementaldecoder");
    return text->foreign_decoder ? 0 : -1;
}

Value foreign_decode(TextObject *text, Value data, bool final) {
    const Value args[] = {data, value_from_bool(final)};
    Value result = object_method(text->foreign_decoder, "decode", args, 2);
    if (!result || value_is_str(result)) return result;
    return error_raise(&kr_type_TypeError, "decoder should return a string result, not '%T'",
                       result);
}

static int raise_illegal_state(void) {
    error_raise(&kr_type_TypeError, "illegal decoder state");
    return -1;
}

/* The decoder's state: bytes that wait for more, and flags. 0, -1. */
static int state_get(const TextObject *text, Value *pending, uint64_t *flags) {
    Value state = stream_call0(text->foreign_decoder, "getstate");
    if (!state) return -1;
    if (!value_is_tuple(state) || tuple_length(state) != 2) return raise_illegal_state();
    *pending = tuple_get(state, 0);
    if (!value_is_bytes(*pending)) {
        error_raise(&kr_type_TypeError,
                    "illegal decoder state: the first item should be a bytes object, not '%T'",
                    *pending);
        return -1;
    }
    Value number = object_index(tuple_get(state, 1));
    if (!number) return -1;
    return int_fits_u64(number, flags) ? 0 : raise_illegal_state();
}

static int state_set(const TextObject *text, Value pending, uint64_t flags) {
    Value state = tuple_pack(2, pending, int_from_u64(flags));
    return stream_call1(text->foreign_decoder, "setstate", state) ? 0 : -1;
}

Value foreign_chunk_begin(TextObject *text, Value data) {
    Value pending;
    if (state_get(text, &pending, &text->chunk_flags) < 0) return 0;
    if (bytes_object(pending)->length == 0) return data;
    return kr_binop_add(pending, data);
}

int foreign_start(TextObject *text) {
    int readable = stream_test(text->buffer, "readable");
    if (readable < 0 || (readable && text_decoder_start(text) < 0)) return -1;
    int writable = stream_test(text->buffer, "writable");
    return writable < 0 || (writable && text_encoder_start(text) < 0) ? -1 : 0;
}

/* ---- Encoding ---- */

int foreign_encoder_start(TextObject *text) {
    text->foreign_encoder = part_make(text, "incrementalencoder");
    return text->foreign_encoder ? 0 : -1;
}

/* Behind the start of the file nothing is written that belongs there, as a mark of byte order. */
int foreign_encoder_place(TextObject *text, bool at_start) {
    Value done = at_start ? stream_call0(text->foreign_encoder, "reset")
                          : stream_call1(text->foreign_encoder, "setstate", small_make(0));
    return done ? 0 : -1;
}

Value foreign_encode(TextObject *text, Value v) {
    Value result = stream_call1(text->foreign_encoder, "encode", v);
    if (!result || value_is_bytes(result)) return result;
    if (result == v && (str_object(v)->flags & STR_ASCII)) /* as it is */
        return bytes_from(str_object(v)->data, str_object(v)->length);
    return error_raise(&kr_type_TypeError, "encoder should return a bytes object, not '%T'",
                       result);
}

/* ---- Cookies: five numbers in one ---- */

typedef struct Cookie {
    uint64_t position;  /* in the file */
    uint64_t flags;     /* the decoder's there; below them a bit for a '\r' held back */
    uint64_t to_feed;   /* bytes to decode from there */
    uint64_t to_skip;   /* characters of what they give */
    uint64_t is_at_end; /* those bytes are the last ones */
} Cookie;
enum { COOKIE_PARTS = 5 };
static const uint8_t cookie_bits[COOKIE_PARTS] = {64, 32, 32, 32, 8};

static Value cookie_make(const Cookie *cookie) {
    const uint64_t parts[COOKIE_PARTS] = {cookie->position, cookie->flags, cookie->to_feed,
                                          cookie->to_skip, cookie->is_at_end};
    Value result = small_make(0);
    for (int i = 0, at = 0; result && i < COOKIE_PARTS; at += cookie_bits[i++]) {
        if (!parts[i]) continue;
        Value part = kr_binop_lshift(int_from_u64(parts[i]), small_make(at));
        result = part ? kr_binop_or(result, part) : 0;
    }
    return result;
}

/* The number is not negative. 0, -1. */
static int cookie_read(Value number, Cookie *cookie) {
    uint64_t *const parts[COOKIE_PARTS] = {&cookie->position, &cookie->flags, &cookie->to_feed,
                                           &cookie->to_skip, &cookie->is_at_end};
    Value rest = object_index(number);
    if (!rest) return -1;
    for (int i = 0; i < COOKIE_PARTS; i++) {
        Value part = kr_binop_and(rest, int_from_u64(UINT64_MAX >> (64 - cookie_bits[i])));
        rest = part ? kr_binop_rshift(rest, small_make(cookie_bits[i])) : 0;
        if (!rest || !int_fits_u64(part, parts[i])) return -1;
    }
    if (int_sign(rest) == 0) return 0;
    error_raise(&kr_type_OverflowError, "int too big to convert");
    return -1;
}

static uint64_t flags_join(const TextObject *text, uint64_t flags, bool held) {
    return text_watches_endings(text) ? flags << 1 | held : flags;
}
static uint64_t flags_decoder(const TextObject *text, uint64_t flags) {
    return text_watches_endings(text) ? flags >> 1 : flags;
}
static bool flags_held(const TextObject *text, uint64_t flags) {
    return text_watches_endings(text) && flags & 1;
}

/* ---- Where we are ---- */

/* Decodes the chunk once more, byte by byte, up to the character where the program is: what it
 * passes on the way with nothing buffered moves the cookie's position. */
static int cookie_replay(TextObject *text, Cookie *cookie) {
    const BytesObject *chunk = bytes_object(text->chunk);
    bool held = text->chunk_pending_cr;
    uint64_t count = 0, flags;
    cookie->to_skip = text->decoded_at;
    for (uint64_t i = 0; i <= chunk->length && count < cookie->to_skip; i++) {
        bool final = i == chunk->length;
        Value piece = bytes_from(final ? chunk->data : chunk->data + i, !final), pending;
        Value v = foreign_decode(text, piece, final);
        uint32_t seen = 0;
        if (v && text_watches_endings(text))
            v = newline_translate(v, text->newline == NEWLINE_UNIVERSAL, final, &held, &seen);
        if (!v || state_get(text, &pending, &flags) < 0) return -1;
        count += str_object(v)->length;
        cookie->to_feed += !final;
        cookie->is_at_end = final;
        if (final || bytes_object(pending)->length || count > cookie->to_skip) continue;
        cookie->position += cookie->to_feed;
        cookie->to_skip -= count;
        cookie->flags = flags_join(text, flags, held);
        cookie->to_feed = count = 0;
    }
    if (count >= cookie->to_skip) return 0;
    error_raise(&kr_type_OSError, "can't reconstruct logical file position");
    return -1;
}

Value foreign_tell(TextObject *text, int64_t position) {
    Cookie cookie = {.position = (uint64_t)position};
    if (!text->foreign_decoder || !text->chunk || !text->decoded) return cookie_make(&cookie);
    Value pending;
    uint64_t flags;
    cookie.position -= bytes_object(text->chunk)->length;
    cookie.flags = flags_join(text, text->chunk_flags, text->chunk_pending_cr);
    if (text->decoded_at == 0) return cookie_make(&cookie);
    if (state_get(text, &pending, &flags) < 0 ||
        state_set(text, bytes_from("", 0), text->chunk_flags) < 0)
        return 0;
    int status = cookie_replay(text, &cookie);
    Value error = status < 0 ? error_take() : 0;
    if (state_set(text, pending, flags) < 0) return 0;
    return error ? error_raise_object(error) : cookie_make(&cookie);
}

/* ---- Going there ---- */

/* The decoder as it was at the cookie's position. */
static int decoder_place(TextObject *text, const Cookie *cookie) {
    if (!text->foreign_decoder) return 0;
    if (cookie->position || cookie->flags)
        return state_set(text, bytes_from("", 0), flags_decoder(text, cookie->flags));
    return stream_call0(text->foreign_decoder, "reset") ? 0 : -1;
}

/* Reads on to the character that the cookie is of. */
static int cookie_skip(TextObject *text, const Cookie *cookie) {
    text->chunk_flags = flags_decoder(text, cookie->flags);
    text->chunk_pending_cr = text->pending_cr;
    text->chunk = bytes_from("", 0);
    text->decoded = str_empty();
    text->decoded_at = 0;
    if (!cookie->to_skip) return 0;
    Value data = stream_call1(text->buffer, "read", int_from_u64(cookie->to_feed));
    if (!data) return -1;
    if (!value_is_bytes(data)) {
        error_raise(&kr_type_TypeError,
                    "underlying read() should have returned a bytes object, not '%T'", data);
        return -1;
    }
    const BytesObject *bytes = bytes_object(data);
    Value v = text_decode(text, bytes->data, bytes->length, cookie->is_at_end != 0);
    if (!v) return -1;
    text->chunk = data;
    text->decoded = v;
    text->decoded_at = cookie->to_skip;
    if (str_object(v)->length >= cookie->to_skip) return 0;
    text_forget(text);
    error_raise(&kr_type_OSError, "can't restore logical file position");
    return -1;
}

int foreign_seek(TextObject *text, Value number) {
    Cookie cookie;
    if (cookie_read(number, &cookie) < 0 ||
        !stream_call1(text->buffer, "seek", int_from_u64(cookie.position)))
        return -1;
    text_forget(text);
    text->pending_cr = flags_held(text, cookie.flags);
    if (decoder_place(text, &cookie) < 0) return -1;
    if (text->foreign_decoder && cookie_skip(text, &cookie) < 0) return -1;
    return text->foreign_encoder
               ? foreign_encoder_place(text, cookie.position == 0 && cookie.flags == 0)
               : 0;
}

int foreign_rewind(TextObject *text, int64_t position) {
    if (text->foreign_decoder && !stream_call0(text->foreign_decoder, "reset")) return -1;
    return text->foreign_encoder ? foreign_encoder_place(text, position == 0) : 0;
}
