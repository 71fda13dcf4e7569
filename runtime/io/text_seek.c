/* TextIOWrapper: positions. A position is the byte offset at which decoding can start afresh and
 * give the text that follows; CPython's cookies are the same number whenever the decoder holds no
 * state. */
#include "files.stub.h"
#include "io/io.h"
#include "io/text_codec.h"

#include <stdio.h>

static int raise_invalid_whence(int64_t whence) {
    error_raise(&kr_type_ValueError, "invalid whence (%ld, should be 0, 1 or 2)", (long)whence);
    return -1;
}

static int check_seekable(TextObject *text) {
    int able = stream_test(text->buffer, "seekable");
    if (able == 0) raise_unsupported("underlying stream is not seekable");
    return able > 0 ? 0 : -1;
}

/* Bytes of text->chunk that decode to the characters already given out, found by decoding again
 * byte by byte; negative where the next character began in the chunk before. An error: INT64_MIN.
 */
static int64_t chunk_consumed(TextObject *text) {
    const BytesObject *chunk = bytes_object(text->chunk);
    IncrementalDecoder decoder = text->chunk_decoder;
    bool held = text->chunk_pending_cr;
    uint32_t seen = 0;
    uint64_t given = text->decoded_at;
    bool translates = text->newline == NEWLINE_UNIVERSAL,
         watches = translates || text->newline == NEWLINE_ANY;
    int64_t safe = -(int64_t)decoder.pending_count; /* up to here nothing is held back */
    uint64_t count = 0;
    for (uint64_t i = 0; i < chunk->length && count < given; i++) {
        Value v = incremental_decoder_feed(&decoder, chunk->data + i, 1, false);
        if (v && watches) v = newline_translate(v, translates, false, &held, &seen);
        if (!v) return INT64_MIN;
        count += str_object(v)->length;
        if (decoder.pending_count == 0 && !held) safe = (int64_t)i + 1;
    }
    return safe;
}

/* A single-byte step per character: only ASCII was decoded, and no ending was shortened. */
static bool chunk_is_plain(const TextObject *text) {
    return text->decoded && (str_object(text->decoded)->flags & STR_ASCII) && text->is_utf8 &&
           str_object(text->decoded)->length == bytes_object(text->chunk)->length &&
           !text->pending_cr && !text->chunk_pending_cr && text->chunk_decoder.pending_count == 0;
}

static int64_t text_tell(TextObject *text) {
    Value result = stream_call0(text->buffer, "tell");
    int64_t at;
    if (!result || offset_argument(result, &at) < 0) return -1;
    if (!text->decoder_ready || !text->chunk || !text->decoded) return at;
    int64_t consumed = chunk_is_plain(text) ? (int64_t)text->decoded_at : chunk_consumed(text);
    return consumed == INT64_MIN ? -1 : at - (int64_t)bytes_object(text->chunk)->length + consumed;
}

Value kr_TextIOWrapper_tell(Value self) {
    TextObject *text = text_object(self);
    if (text_check_open(text) < 0 || check_seekable(text) < 0) return 0;
    if (!text->telling)
        return error_raise(&kr_type_OSError, "telling position disabled by next() call");
    if (text_pending_flush(text) < 0 || !stream_call0(self, "flush")) return 0;
    if (text->codec_info) {
        Value position = stream_call0(text->buffer, "tell");
        int64_t at;
        return position && offset_argument(position, &at) == 0 ? foreign_tell(text, at) : 0;
    }
    int64_t at = text_tell(text);
    return at < 0 ? 0 : int_from_i64(at);
}

static void codecs_reset(TextObject *text, int64_t position) {
    text_forget(text);
    text->pending_cr = false;
    if (text->decoder_ready) {
        uint32_t state = text->decoder.state;
        incremental_decoder_reset(&text->decoder);
        if (position > 0) text->decoder.state = state; /* the byte order stays known */
    }
    if (text->encoder_ready) text->encoder.state = position > 0 && !text->is_utf8;
}

static Value seek_end(TextObject *text) {
    Value args[] = {small_make(0), small_make(SEEK_END)};
    Value result = object_method(text->buffer, "seek", args, 2);
    int64_t at;
    if (!result || offset_argument(result, &at) < 0) return 0;
    codecs_reset(text, at);
    return foreign_rewind(text, at) < 0 ? 0 : result;
}

static Value seek_to(TextObject *text, Value cookie) {
    int negative = object_test(cookie, small_make(0), SLOT___lt__);
    if (negative)
        return negative < 0 ? 0
                            : error_raise(&kr_type_ValueError, "negative seek position %R", cookie);
    if (text->codec_info) return foreign_seek(text, cookie) < 0 ? 0 : cookie;
    int64_t position;
    if (offset_argument(cookie, &position) < 0 || !stream_call1(text->buffer, "seek", cookie))
        return 0;
    codecs_reset(text, position);
    return cookie;
}

Value kr_TextIOWrapper_seek(Value self, Value cookie, Value whence) {
    TextObject *text = text_object(self);
    int64_t from;
    if (offset_argument(whence, &from) < 0 || text_check_open(text) < 0 || check_seekable(text) < 0)
        return 0;
    if (from == SEEK_CUR || from == SEEK_END) {
        int zero = object_equal(cookie, small_make(0));
        if (zero < 0) return 0;
        if (!zero)
            return raise_unsupported(from == SEEK_CUR ? "can't do nonzero cur-relative seeks"
                                                      : "can't do nonzero end-relative seeks");
        if (from == SEEK_CUR && !(cookie = stream_call0(self, "tell"))) return 0;
    } else if (from != SEEK_SET) {
        raise_invalid_whence(from);
        return 0;
    }
    if (!stream_call0(self, "flush")) return 0;
    return from == SEEK_END ? seek_end(text) : seek_to(text, cookie);
}

Value kr_TextIOWrapper_truncate(Value self, Value pos) {
    TextObject *text = text_object(self);
    if (text_check_open(text) < 0 || !stream_call0(self, "flush")) return 0;
    return stream_call1(text->buffer, "truncate", pos);
}
