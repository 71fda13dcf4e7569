/* StrBuilder: a short text lies in the builder itself, a longer one grows in a SharedBuffer, which
 * becomes the result's own if it is long. The builder knows of every piece what kind it needs and
 * whether it is ASCII, so that the result is not looked at again. */
#include "text/shared_buffer.h"
#include "text/str_internal.h"
#include "text/utf8.h"

enum { BUILDER_KEEP_MIN = 1024 /* bytes: shorter results are copied */ };

void str_builder_init(StrBuilder *b) {
    b->data = NULL;
    b->length = 0;
    b->capacity = STR_BUILDER_LOCAL;
    b->kind = 1;
    b->is_ascii = true;
    b->failed = false;
}

static bool builder_move(StrBuilder *b, uint64_t capacity, uint32_t kind) {
    SharedBuffer *buffer = capacity > (uint64_t)PTRDIFF_MAX / 4 ? (void *)error_raise_memory()
                                                                : shared_new(capacity * kind, 0);
    if (!buffer) return b->failed = true, false;
    ucs_copy(buffer->data, kind, str_builder_data(b), b->kind, b->length);
    b->data = buffer->data;
    b->capacity = capacity;
    b->kind = kind;
    return true;
}

/* The first piece says which kind is likely. */
static bool builder_begin(StrBuilder *b, uint64_t length, uint32_t kind) {
    b->kind = kind;
    b->capacity = STR_BUILDER_LOCAL / kind;
    return length <= b->capacity || builder_move(b, length, kind);
}

static bool builder_grow(StrBuilder *b, uint64_t more, uint32_t kind) {
    uint64_t needed = b->length + more, capacity = b->capacity;
    if (b->failed) return false;
    if (!b->data && !b->length) return builder_begin(b, more, kind > b->kind ? kind : b->kind);
    if (needed > capacity) capacity = needed > capacity * 2 ? needed : capacity * 2;
    return builder_move(b, capacity, kind > b->kind ? kind : b->kind);
}

/* Room for `more` code points of up to `kind` bytes. */
static inline bool builder_reserve(StrBuilder *b, uint64_t more, uint32_t kind) {
    if (KR_LIKELY(b->length + more <= b->capacity && kind <= b->kind && !b->failed)) return true;
    return builder_grow(b, more, kind);
}

static inline void *builder_end(const StrBuilder *b) {
    return (char *)str_builder_data(b) + b->length * b->kind;
}

void str_builder_char(StrBuilder *b, uint32_t code_point) {
    if (!builder_reserve(b, 1, ucs_kind_of(code_point))) return;
    ucs_set(str_builder_data(b), b->kind, b->length++, code_point);
    b->is_ascii &= code_point < 128;
}

void str_builder_fill(StrBuilder *b, uint32_t code_point, uint64_t count) {
    if (!count || !builder_reserve(b, count, ucs_kind_of(code_point))) return;
    ucs_fill(str_builder_data(b), b->kind, b->length, count, code_point);
    b->length += count;
    b->is_ascii &= code_point < 128;
}

/* Code points that need this kind. */
static void builder_put(StrBuilder *b, const void *data, uint64_t length, uint32_t kind,
                        uint32_t needed) {
    if (!length || !builder_reserve(b, length, needed)) return;
    if (KR_LIKELY(b->kind == 1 && kind == 1))
        bytes_copy(builder_end(b), data, length);
    else
        ucs_copy(builder_end(b), b->kind, data, kind, length);
    b->length += length;
}

static void builder_ucs(StrBuilder *b, const void *data, uint64_t length, uint32_t kind) {
    builder_put(b, data, length, kind, ucs_kind_needed(data, length, kind));
    if (b->is_ascii) b->is_ascii = kind == 1 && ascii_prefix(data, length) == length;
}

void str_builder_str(StrBuilder *b, Value v) {
    const StrObject *s = str_object(v);
    builder_put(b, s->data, s->length, s->kind, s->kind);
    b->is_ascii &= str_is_ascii(s) || !s->length;
}

void str_builder_slice(StrBuilder *b, Value v, uint64_t start, uint64_t end) {
    const StrObject *s = str_object(v);
    const char *data = (const char *)s->data + start * s->kind;
    if (KR_LIKELY(str_is_ascii(s)))
        builder_put(b, data, end - start, 1, 1);
    else
        builder_ucs(b, data, end - start, s->kind);
}

void str_builder_ascii(StrBuilder *b, const char *text, size_t length) {
    assert(ascii_prefix(text, length) == length && "str_builder_latin1 takes the other bytes");
    builder_put(b, text, length, 1, 1);
}

void str_builder_latin1(StrBuilder *b, const char *text, size_t length) {
    builder_ucs(b, text, length, 1);
}

void str_builder_utf8(StrBuilder *b, const char *utf8, size_t length) {
    for (size_t at = 0; at < length;) {
        size_t ascii = ascii_prefix(utf8 + at, length - at);
        builder_put(b, utf8 + at, ascii, 1, 1);
        at += ascii;
        if (at == length) return;
        uint32_t c;
        at += (size_t)utf8_decode_lenient((const uint8_t *)utf8 + at, length - at, &c);
        str_builder_char(b, c);
    }
}

void str_builder_text(StrBuilder *b, const char *utf8) { str_builder_utf8(b, utf8, strlen(utf8)); }

static Value builder_copy(const StrBuilder *b) {
    if (b->length == 0) return str_empty();
    if (b->length == 1) return str_from_char(ucs_get(str_builder_data(b), b->kind, 0));
    if (b->is_ascii) return str_from_ascii(str_builder_data(b), b->length);
    StrObject *s = str_alloc(b->length, b->kind);
    if (!s) return 0;
    memcpy(str_data(s), str_builder_data(b), b->length * b->kind);
    return value_of(s);
}

Value str_builder_finish(StrBuilder *b) {
    if (b->failed) {
        assert(error_is_set() && "a failed step has raised");
        return 0;
    }
    size_t size = b->length * b->kind;
    if (size < BUILDER_KEEP_MIN || size < b->capacity * b->kind / 2) return builder_copy(b);
    atomic_store(&shared_of(b->data)->used, size);
    return str_from_shared(b->data, b->length, b->kind);
}
