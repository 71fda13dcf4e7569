/* What the codecs share. */
#ifndef KRAIT_TEXT_CODEC_INTERNAL_H
#define KRAIT_TEXT_CODEC_INTERNAL_H

#include "text/bytes.h"
#include "text/charmap.h"
#include "text/codec.h"
#include "text/str_internal.h"

typedef struct ByteBuilder {
    uint8_t *data;
    size_t length, capacity;
    bool failed; /* an error is set */
} ByteBuilder;
/* Room for `more` bytes: where to write them; NULL: failed. */
uint8_t *byte_builder_reserve(ByteBuilder *b, size_t more);
void byte_builder_add(ByteBuilder *b, const void *data, size_t length);

typedef struct Encoding {
    const Codec *codec;
    const char *errors; /* handler; NULL: strict */
    Value text;
    uint64_t at; /* next character */
    ByteBuilder out;
    struct {
        bool active;    /* inside of a sequence in Base64 */
        uint32_t bits;  /* that are not written yet: fewer than 6 */
        uint32_t count; /* of these */
    } shift;            /* UTF-7 */
} Encoding;

typedef struct Decoding {
    const Codec *codec;
    const char *name; /* for errors: "utf-16-le" once the byte order is known */
    const char *errors;
    const uint8_t *data;
    size_t length, at;
    StrBuilder out;
    Value object;   /* data as bytes, made when first needed */
    uint32_t state; /* as in IncrementalDecoder */
    bool final;     /* no more data follows */
    char odd[4];    /* the first invalid escape, behind its backslash; "": none */
} Decoding;

typedef enum CodecOrder {
    ORDER_MARK,
    ORDER_LITTLE,
    ORDER_BIG
} CodecOrder; /* MARK: by a byte order mark, else little */

struct Codec {
    const char *name;                     /* of codecs.lookup */
    const char *error_name;               /* in UnicodeError */
    const char *reason;                   /* why a character cannot be encoded */
    bool (*put)(Encoding *e, uint32_t c); /* appends a character; false: it has no encoding */
    int (*decode)(
        Decoding *d); /* from d->at to the end, or to an incomplete character if not final. 0, -1 */
    CodecOrder order;
    uint32_t unit; /* bytes a code unit */
    const Charmap *charmap;
    void (*finish)(Encoding *e); /* appends what is owed behind the last character; NULL: nothing */
};

/* A problem with data[start:end], or characters start to end: appends what the error handler gives
 * and moves `at` behind it. 0, -1. */
int decode_problem(Decoding *d, size_t start, size_t end, const char *reason);
int encode_problem(Encoding *e, uint64_t start, uint64_t end, const char *reason);

/* One surrogate for the handler "surrogatepass": how many bytes; 0: this is none. */
size_t surrogate_decode(const Codec *codec, const char *name, const uint8_t *data, size_t length,
                        uint32_t *surrogate);

bool put_utf8(Encoding *e, uint32_t c);
bool put_utf16(Encoding *e, uint32_t c);
bool put_utf32(Encoding *e, uint32_t c);
bool put_utf7(Encoding *e, uint32_t c);
void finish_utf7(Encoding *e);
bool put_latin1(Encoding *e, uint32_t c);
bool put_ascii(Encoding *e, uint32_t c);
bool put_charmap(Encoding *e, uint32_t c);
bool put_unicode_escape(Encoding *e, uint32_t c);
bool put_raw_unicode_escape(Encoding *e, uint32_t c);
int decode_utf8(Decoding *d);
int decode_utf8_sig(Decoding *d);
int decode_utf7(Decoding *d);
int decode_utf16(Decoding *d);
int decode_utf32(Decoding *d);
int decode_latin1(Decoding *d);
int decode_ascii(Decoding *d);
int decode_charmap(Decoding *d);
int decode_unicode_escape(Decoding *d);
int decode_raw_unicode_escape(Decoding *d);
/* The code unit of a UTF-16 or UTF-32 codec in its byte order. */
void put_unit(Encoding *e, uint32_t unit);

#endif
