/* Incremental decoding: pieces of every size give what the whole gives. */
#include "core/type.h"
#include "text/bytes.h"
#include "text/codec.h"

#include <criterion/criterion.h>
#include <string.h>

static void start(void) {
    gc_start(NULL);
    types_start();
}

TestSuite(codec, .init = start);

static Value decode_in_pieces(const char *encoding, const uint8_t *data, size_t length,
                              size_t piece) {
    IncrementalDecoder decoder;
    cr_assert_eq(incremental_decoder_init(&decoder, encoding, "replace"), 0);
    StrBuilder b;
    str_builder_init(&b);
    for (size_t at = 0; at < length; at += piece)
        str_builder_str(&b,
                        incremental_decoder_feed(&decoder, data + at,
                                                 length - at < piece ? length - at : piece, false));
    str_builder_str(&b, incremental_decoder_feed(&decoder, "", 0, true));
    return str_builder_finish(&b);
}

static void check_pieces(const char *encoding) {
    Value text = str_from_text("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z\xef\xbb\xbfq");
    Value bytes = codec_encode(text, encoding, "strict");
    cr_assert(bytes, "%s", encoding);
    const BytesObject *b = bytes_object(bytes);
    for (size_t piece = 1; piece <= b->length; piece++) {
        Value back = decode_in_pieces(encoding, b->data, b->length, piece);
        cr_assert(str_equal(back, text), "%s in pieces of %zu", encoding, piece);
    }
}

Test(codec, pieces_make_the_whole) {
    static const char *const names[] = {"utf-8",     "utf-8-sig", "utf-16",    "utf-16-le",
                                        "utf-16-be", "utf-32",    "utf-32-be", "unicode_escape"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) check_pieces(names[i]);
}

Test(codec, what_is_cut_off_is_an_error_only_at_the_end) {
    IncrementalDecoder decoder;
    incremental_decoder_init(&decoder, "utf-8", "strict");
    cr_assert(str_equals_text(incremental_decoder_feed(&decoder, "a\xe2\x82", 3, false), "a"));
    cr_assert_eq(incremental_decoder_feed(&decoder, "", 0, true), 0);
    cr_assert(error_catch(&kr_type_UnicodeDecodeError));
}

Test(codec, the_mark_is_written_once) {
    IncrementalEncoder encoder;
    incremental_encoder_init(&encoder, "utf-16", "strict");
    cr_assert_eq(bytes_object(incremental_encoder_feed(&encoder, str_from_text("ab")))->length, 6);
    cr_assert_eq(bytes_object(incremental_encoder_feed(&encoder, str_from_text("ab")))->length, 4);
}

Test(codec, names_have_many_spellings) {
    cr_assert_str_eq(codec_name(codec_find("UTF8")), "utf-8");
    cr_assert_str_eq(codec_name(codec_find("Latin_1")), "iso8859-1");
    cr_assert_str_eq(codec_name(codec_find("windows-1252")), "cp1252");
    cr_assert_null(codec_find("no such thing"));
}
