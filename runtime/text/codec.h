/* Codecs: str to bytes and back, error handlers, incremental decoding. */
#ifndef KRAIT_TEXT_CODEC_H
#define KRAIT_TEXT_CODEC_H

#include "text/str.h"

typedef struct Codec Codec;

/* bytes of v (a str). encoding, errors: UTF-8 names; errors NULL is "strict". 0 with LookupError
 * "unknown encoding: X", UnicodeEncodeError, or what an error handler raises. */
Value codec_encode(Value v, const char *encoding, const char *errors);
/* str of these bytes; UnicodeDecodeError. The data must not change meanwhile. */
Value codec_decode(const void *data, size_t length, const char *encoding, const char *errors);
/* The same for a bytes-like object. */
Value codec_decode_object(Value object, const char *encoding, const char *errors);

/* A part of a text in a codec that is built in: unless `final`, an incomplete character at the end
 * is left. *used: how many bytes are in the result; *state: 0 at the start of the text, and then as
 * left here. */
Value codec_decode_partial(const void *data, size_t length, const char *encoding,
                           const char *errors, bool final, size_t *used, uint32_t *state);

/* Who knows codecs that are not built in: search(encoding, is_encode) gives the callable that takes
 * (object, errors) and gives (result, length); LookupError. */
void codec_search_set(Value search);

/* The codec of this name (any spelling); NULL without an error if unknown. */
const Codec *codec_find(const char *encoding);
/* The codecs.CodecInfo of a codec, built in or not; 0 with LookupError. */
Value codec_info(Value encoding);
/* Its proper name as CPython's codecs.lookup(...).name gives it: "utf-8", "iso8859-1", "cp1252". */
const char *codec_name(const Codec *codec);

/* Error handlers. name: UTF-8; handler: a callable that takes the exception and returns (str or
 * bytes, position). 0, -1. */
int codec_error_register(const char *name, Value handler);
/* The registered or builtin handler as a callable; 0 with LookupError "unknown error handler name
 * 'X'". */
Value codec_error_lookup(const char *name);
/* Applies a builtin handler to a UnicodeError: (replacement, position), or 0 with the error set. */
Value codec_error_apply(const char *name, Value exception);

/* A decoder that is fed piece by piece; bytes that begin a character wait for the next piece. */
typedef struct IncrementalDecoder {
    const Codec *codec;
    const char *errors;
    uint8_t pending[16];
    uint32_t pending_count;
    uint32_t state; /* byte order once known, and whether a BOM has been seen: 0 at the start */
} IncrementalDecoder;
/* 0, or -1 with LookupError. errors must outlive the decoder. */
int incremental_decoder_init(IncrementalDecoder *decoder, const char *encoding, const char *errors);
/* `final`: nothing follows: an incomplete character is an error. */
Value incremental_decoder_feed(IncrementalDecoder *decoder, const void *data, size_t length,
                               bool final);
void incremental_decoder_reset(IncrementalDecoder *decoder);

/* An encoder that writes a BOM only once. */
typedef struct IncrementalEncoder {
    const Codec *codec;
    const char *errors;
    uint32_t state; /* 0: nothing written yet */
} IncrementalEncoder;
int incremental_encoder_init(IncrementalEncoder *encoder, const char *encoding, const char *errors);
Value incremental_encoder_feed(IncrementalEncoder *encoder, Value v);

#endif
