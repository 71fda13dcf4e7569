/* StrBuilder: the text grows in a SharedBuffer, which becomes the result's own if it is long. */
#include "text/shared_buffer.h"
#include "text/str_internal.h"
#include "text/utf8.h"

enum { BUILDER_CAPACITY_MIN = 48, BUILDER_KEEP_MIN = 1024 /* bytes: shorter results are copied */ };

void str_builder_init(StrBuilder *b) { *b = (StrBuilder){.kind = 1}; }

static bool builder_move(StrBuilder *b, uint64_t capacity, uint32_t kind) {
    SharedBuffer *buffer = capacity > (uint64_t)PTRDIFF_MAX / 4 ? (void *)error_raise_memory()
                                                                : shared_new(capacity * kind, 0);
    if (!buffer) return b->failed = true, false;
    ucs_copy(buffer->data, kind, b->data, b->kind, b->length);
    b->data = buffer->data;
    b->capacity = capacity;
    b->kind = kind;
    return true;
}

/* Room for `more` code points of up to `kind` bytes. */
static inline bool builder_reserve(StrBuilder *b, uint64_t more, uint32_t kind) {
    if (b->failed) return false;
    uint64_t needed = b->length + more;
    if (KR_LIKELY(needed <= b->capacity && kind <= b->kind)) return true;
    uint64_t capacity = b->capacity;
    if (needed > capacity) capacity = needed > capacity * 2 ? needed : capacity * 2;
    if (capacity < BUILDER_CAPACITY_MIN) capacity = BUILDER_CAPACITY_MIN;
    return builder_move(b, capacity, kind > b->kind ? kind : b->kind);
}

static inline void *builder_end(const StrBuilder *b) {
    return (char *)b->data + b->length * b->kind;
}

void str_builder_char(StrBuilder *b, uint32_t code_point) {
    if (!builder_reserve(b, 1, ucs_kind_of(code_point))) return;
    ucs_set(b->data, b->kind, b->length++, code_point);
}

void str_builder_fill(StrBuilder *b, uint32_t code_point, uint64_t count) {
    if (!count || !builder_reserve(b, count, ucs_kind_of(code_point))) return;
    ucs_fill(b->data, b->kind, b->length, count, code_point);
    b->length += count;
}

static void builder_ucs(StrBuilder *b, const void *data, uint64_t length, uint32_t kind) {
    if (!length || !builder_reserve(b, length, ucs_kind_needed(data, length, kind))) return;
    ucs_copy(builder_end(b), b->kind, data, kind, length);
    b->length += length;
}

void str_builder_str(StrBuilder *b, Value v) {
    const StrObject *s = str_object(v);
    if (!builder_reserve(b, s->length, s->kind)) return;
    ucs_copy(builder_end(b), b->kind, s->data, s->kind, s->length);
    b->length += s->length;
}

void str_builder_slice(StrBuilder *b, Value v, uint64_t start, uint64_t end) {
    const StrObject *s = str_object(v);
    builder_ucs(b, (const char *)s->data + start * s->kind, end - start, s->kind);
}

void str_builder_ascii(StrBuilder *b, const char *text, size_t length) {
    builder_ucs(b, text, length, 1);
}

void str_builder_utf8(StrBuilder *b, const char *utf8, size_t length) {
    for (size_t at = 0; at < length;) {
        size_t ascii = ascii_prefix(utf8 + at, length - at);
        builder_ucs(b, utf8 + at, ascii, 1);
        at += ascii;
        if (at == length) return;
        uint32_t c;
        at += (size_t)utf8_decode_lenient((const uint8_t *)utf8 + at, length - at, &c);
        str_builder_char(b, c);
    }
}

void str_builder_text(StrBuilder *b, const char *utf8) { str_builder_utf8(b, utf8, strlen(utf8)); }

Value str_builder_finish(StrBuilder *b) {
    if (b->failed) {
        assert(error_is_set() && "a failed step has raised");
        return 0;
    }
    size_t size = b->length * b->kind;
    if (size < BUILDER_KEEP_MIN || size < b->capacity * b->kind / 2)
        return str_from_ucs(b->data, b->length, b->kind);
    atomic_store(&shared_of(b->data)->used, size);
    return str_from_shared(b->data, b->length, b->kind);
}
