/* TextIOWrapper: the piece of the file that is read at a time, and its decoding.
 *
 * A piece of a buffered file is read into memory that the next one reuses. Most text is ASCII whose
 * lines end as the program wants them: its characters are the bytes as they were read, and
 * `decoded` is text->window, one str for all such pieces. Nobody else ever gets the window or the
 * piece. */
#include "io/io.h"
#include "io/text_codec.h"
#include "text/utf8.h"

#include <assert.h>

int text_decoder_start(TextObject *text) {
    if (text->decoder_ready) return 0;
    int able = value_is_exact(text->buffer, &kr_type_BufferedReader)
                   ? 1
                   : stream_test(text->buffer, "readable");
    if (able <= 0) {
        if (able == 0) raise_unsupported("not readable");
        return -1;
    }
    if ((text->codec_info ? foreign_decoder_start(text)
                          : incremental_decoder_init(&text->decoder, str_utf8(text->encoding, 0),
                                                     text->decoder_errors)) < 0)
        return -1;
    text->decoder_ready = true;
    text->pending_cr = false;
    return 0;
}

static bool translates(const TextObject *text) { return text->newline == NEWLINE_UNIVERSAL; }

Value text_decode(TextObject *text, const void *data, size_t length, bool final) {
    Value v = text->foreign_decoder ? foreign_decode(text, bytes_from(data, length), final)
                                    : incremental_decoder_feed(&text->decoder, data, length, final);
    if (!v || !text_watches_endings(text)) return v;
    return newline_translate(v, translates(text), final, &text->pending_cr, &text->seen);
}

/* ---- Reading ---- */

enum { BLOCK = 64 /* bytes that are looked at together: a bit of a word for each */ };
typedef uint8_t Block __attribute__((ext_vector_type(BLOCK)));
typedef bool BlockBits __attribute__((ext_vector_type(BLOCK)));

enum {
    LONG_FILE_CHUNKS = 8, /* pieces after which a file counts as long */
    LONG_FILE_CHUNK_SIZE = 4 * TEXT_CHUNK_SIZE
};

/* A loop over the lines of a long file saves calls of the system. What the program may see of it
 * (where the descriptor stands) is as it expects for short ones, and where it set _CHUNK_SIZE. */
static uint64_t own_chunk_size(const TextObject *text) {
    bool is_long = text->chunk_size == TEXT_CHUNK_SIZE && text->chunk_count >= LONG_FILE_CHUNKS;
    return is_long && !text->telling ? LONG_FILE_CHUNK_SIZE : text->chunk_size;
}

static int own_chunk_make(TextObject *text, uint64_t size) {
    if (text->own_chunk && size <= text->own_capacity) return 0;
    uint8_t *data = gc_try_bytes(size);
    uint64_t *ends = data ? gc_try_bytes((size + BLOCK - 1) / BLOCK * sizeof *ends) : NULL;
    if (!ends) return -1;
    BytesObject *chunk = GC_NEW(BytesObject, &kr_type_bytes);
    StrObject *window = GC_NEW(StrObject, &kr_type_str);
    chunk->data = data;
    window->kind = 1;
    window->flags = STR_ASCII;
    window->data = data;
    text->own_chunk = value_of(chunk);
    text->window = value_of(window);
    text->line_ends = ends;
    text->own_capacity = size;
    return 0;
}

/* The next piece of a buffered file. 0 with an error. */
static Value own_chunk_read(TextObject *text) {
    BufferedObject *buffered = buffered_object(text->buffer);
    uint64_t size = own_chunk_size(text);
    if (buffered_check_open(buffered, "read of closed file") < 0 || own_chunk_make(text, size) < 0)
        return 0;
    BytesObject *chunk = bytes_object(text->own_chunk);
    int64_t got = buffered_read_once(buffered, (uint8_t *)(uintptr_t)chunk->data, size);
    if (got == -1) return 0;
    text->chunk_count++;
    chunk->length = got < 0 ? 0 : (uint64_t)got;
    return text->own_chunk;
}

/* The next piece of what a class of the program reads, as bytes. 0 with an error. */
static Value foreign_chunk_read(TextObject *text) {
    Value size = int_from_u64(text->chunk_size);
    bool has_read1 = object_getattr_optional(text->buffer, str_intern_text("read1")) != 0;
    if (error_is_set()) return 0;
    Value data = stream_call1(text->buffer, has_read1 ? "read1" : "read", size);
    if (!data || value_is_bytes(data)) return data;
    if (value_is_bytes_like(data)) return object_call1(value_of(&kr_type_bytes), data);
    return error_raise(&kr_type_TypeError,
                       "underlying %s() should have returned a bytes-like object, not '%T'",
                       has_read1 ? "read1" : "read", data);
}

/* Bit i: (*where)[i] is not 0. */
static inline uint64_t block_bits(const Block *where) {
    BlockBits bits = __builtin_convertvector(*where, BlockBits);
    uint64_t word;
    static_assert(sizeof bits == sizeof word, "a bit for each byte");
    memcpy(&word, &bits, sizeof word);
    return word;
}

/* Notes where lines end; false if not all bytes are ASCII, and none is '\r' where that matters. */
static bool line_ends_find(const uint8_t *data, size_t length, bool watches, uint64_t *ends) {
    const uint8_t refused = watches ? '\r' : UINT8_MAX;
    Block block, others = 0;
    for (size_t at = 0; at < length; at += BLOCK) {
        size_t left = length - at;
        if (KR_LIKELY(left >= BLOCK)) {
            memcpy(&block, data + at, BLOCK);
        } else {
            block = 0;
            memcpy(&block, data + at, left);
        }
        others |= block | (Block)(block == refused);
        block = (Block)(block == '\n');
        ends[at / BLOCK] = block_bits(&block);
    }
    others &= 0x80;
    return block_bits(&others) == 0;
}

/* Is there an end at all? */
static bool line_ends_any(const uint64_t *ends, size_t length) {
    for (size_t i = 0; i * BLOCK < length; i++)
        if (ends[i]) return true;
    return false;
}

/* The window upon the piece, if its characters are its bytes; else 0. */
static Value window_set(TextObject *text) {
    const BytesObject *chunk = bytes_object(text->own_chunk);
    size_t length = chunk->length;
    if (!text->is_utf8 || text->pending_cr || text->decoder.pending_count || length == 0) return 0;
    bool watches = text_watches_endings(text);
    if (!line_ends_find(chunk->data, length, watches, text->line_ends)) return 0;
    if (watches && !(text->seen & SEEN_LF) && line_ends_any(text->line_ends, length))
        text->seen |= SEEN_LF;
    str_object(text->window)->length = length;
    return text->window;
}

/* The window has a piece. */
static void line_file_set(TextObject *text) {
    const BufferedObject *buffered = buffered_object(text->buffer);
    bool ends_so = text->newline == NEWLINE_UNIVERSAL || text->newline == NEWLINE_LF;
    if (ends_so && buffered->raw && buffered->raw_is_file)
        text->line_file = file_object(buffered->raw);
}

int text_chunk_next(TextObject *text) {
    if (text_decoder_start(text) < 0) return -1;
    text->chunk_decoder = text->decoder;
    text->chunk_pending_cr = text->pending_cr;
    bool own = value_is_buffered(text->buffer);
    text->decoded = 0; /* while the window has no piece */
    text->line_file = NULL;
    Value data = own ? own_chunk_read(text) : foreign_chunk_read(text);
    if (!data) return -1;
    const BytesObject *chunk = bytes_object(data);
    bool final = chunk->length == 0;
    Value noted = text->foreign_decoder ? foreign_chunk_begin(text, data) : data;
    if (!noted) return -1;
    Value v = own ? window_set(text) : 0;
    if (!v && !(v = text_decode(text, chunk->data, chunk->length, final))) return -1;
    text->chunk = noted;
    text->decoded = v;
    text->decoded_at = 0;
    text->at_end = final;
    if (v == text->window) line_file_set(text);
    return !final || str_object(v)->length > 0;
}

/* ---- What is decoded ---- */

void text_forget(TextObject *text) {
    text->decoded = text->chunk = 0;
    text->line_file = NULL;
    text->decoded_at = 0;
}

uint64_t text_left(const TextObject *text) {
    return text->decoded ? str_object(text->decoded)->length - text->decoded_at : 0;
}

Value text_take(TextObject *text, uint64_t count) {
    uint64_t left = text_left(text), start = text->decoded_at;
    if (left == 0) return str_empty();
    if (count > left) count = left;
    text->decoded_at += count;
    const StrObject *s = str_object(text->decoded);
    if (text->decoded == text->window) return str_from_ascii((const char *)s->data + start, count);
    return str_substring(text->decoded, start, start + count);
}
