/* Making str objects: allocation, shared characters, conversion, concatenation, substrings, hash,
 * comparison.
 *
 * Short texts stand behind their header in pointer-free memory. Long ones, growing ones, and those
 * of instances of subclasses stand in a SharedBuffer, to which the header's `data` points. */
#include "text/str.h"

#include "core/type.h"
#include "text/shared_buffer.h"
#include "text/siphash.h"
#include "text/str_internal.h"
#include "text/unicode.h"
#include "text/utf8.h"

enum { STR_INLINE_MAX = 4096 /* bytes; larger texts save the clearing of their memory */ };

/* ---- Characters and the empty str: static, so that they are the same objects everywhere ---- */

#define C4(f, n) f(n), f((n) + 1), f((n) + 2), f((n) + 3)
#define C16(f, n) C4(f, n), C4(f, (n) + 4), C4(f, (n) + 8), C4(f, (n) + 12)
#define C64(f, n) C16(f, n), C16(f, (n) + 16), C16(f, (n) + 32), C16(f, (n) + 48)
#define C256(f) C64(f, 0), C64(f, 64), C64(f, 128), C64(f, 192)
#define CHAR_BYTE(n) (uint8_t)(n)
static const uint8_t char_bytes[256] = {C256(CHAR_BYTE)};
#define CHAR_OBJECT(n)                                                                             \
    {.type = &kr_type_str,                                                                         \
     .length = 1,                                                                                  \
     .kind = 1,                                                                                    \
     .data = &char_bytes[n],                                                                       \
     .flags = STR_STATIC | STR_INTERNED | ((n) < 128 ? STR_ASCII : 0)}
static StrObject chars[256] = {C256(CHAR_OBJECT)};
static StrObject empty = {.type = &kr_type_str,
                          .kind = 1,
                          .flags = STR_STATIC | STR_INTERNED | STR_ASCII,
                          .data = char_bytes};

Value str_empty(void) { return value_of(&empty); }

Value str_from_char(uint32_t code_point) {
    if (code_point < 256) return value_of(&chars[code_point]);
    StrObject *s = str_alloc(1, ucs_kind_of(code_point));
    if (!s) return 0;
    ucs_set(str_data(s), s->kind, 0, code_point);
    return value_of(s);
}

/* ---- Allocation ---- */

/* For at most STR_INLINE_MAX bytes: the text behind the header. */
static inline StrObject *alloc_inline(uint64_t length, uint32_t kind, uint32_t flags) {
    StrObject *s = gc_try_atomic_raw(&kr_type_str, sizeof *s + length * kind);
    if (!s) return NULL;
    s->hash = 0;
    s->length = length;
    s->kind = kind;
    s->flags = flags;
    s->data = s + 1;
    return s;
}

/* A header of the exact type for text at the start of a shared buffer. */
static StrObject *header_new(const void *data, uint64_t length, uint32_t kind, uint32_t flags) {
    StrObject *s = GC_NEW(StrObject, &kr_type_str);
    s->length = length;
    s->kind = kind;
    s->flags = flags | STR_SHARED;
    s->data = data;
    return s;
}

StrObject *str_alloc(uint64_t length, uint32_t kind) {
    if (length > (uint64_t)PTRDIFF_MAX / kind) return (StrObject *)error_raise_memory();
    size_t size = length * kind;
    if (size > STR_INLINE_MAX) {
        SharedBuffer *buffer = shared_new(size, size);
        return buffer ? header_new(buffer->data, length, kind, 0) : NULL;
    }
    return alloc_inline(length, kind, 0);
}

Value str_from_shared(const void *data, uint64_t length, uint32_t kind) {
    return str_seal(header_new(data, length, kind, 0));
}

StrObject *str_alloc_ascii(uint64_t length) {
    StrObject *s = str_alloc(length, 1);
    if (s) s->flags |= STR_ASCII;
    return s;
}

Value str_seal(StrObject *s) {
    if (!s->length) return str_empty();
    if (s->kind != 1) return value_of(s);
    if (s->length == 1) return str_from_char(*(const uint8_t *)s->data);
    if (ascii_prefix(s->data, s->length) == s->length) s->flags |= STR_ASCII;
    return value_of(s);
}

Value str_exact(Value v) {
    const StrObject *s = str_object(v);
    if (s->type == &kr_type_str) return v;
    if (!s->length) return str_empty();
    assert(s->flags & STR_SHARED && "an instance of a subclass cannot carry its text inline");
    StrObject *exact = header_new(s->data, s->length, s->kind, s->flags & STR_ASCII);
    exact->hash = s->hash;
    return value_of(exact);
}

StrObject *str_subclass_new(Type *type, Value text) {
    const StrObject *from = str_object(text);
    const void *data = from->data;
    if (!(from->flags & STR_SHARED)) {
        size_t size = from->length * from->kind;
        SharedBuffer *buffer = shared_new(size, size);
        if (!buffer) return NULL;
        memcpy(buffer->data, data, size);
        data = buffer->data;
    }
    StrObject *s = type_allocate(type, 0);
    s->hash = from->hash;
    s->length = from->length;
    s->kind = from->kind;
    s->flags = (from->flags & STR_ASCII) | STR_SHARED;
    s->data = data;
    return s;
}

/* ---- Conversion ---- */

Value str_from_ascii(const char *text, size_t length) {
    if (length == 0) return str_empty();
    if (length == 1) return str_from_char((uint8_t)*text);
    StrObject *s = KR_LIKELY(length <= STR_INLINE_MAX) ? alloc_inline(length, 1, STR_ASCII)
                                                       : str_alloc_ascii(length);
    if (!s) return 0;
    bytes_copy(str_data(s), text, length);
    return value_of(s);
}

Value str_from_utf8(const char *text, size_t length) {
    const uint8_t *bytes = (const uint8_t *)text;
    size_t ascii = ascii_prefix(text, length);
    if (ascii == length) return str_from_ascii(text, length);
    uint64_t count = ascii;
    uint32_t all = 0, c;
    for (size_t at = ascii; at < length; count++, all |= c)
        at += (size_t)utf8_decode_lenient(bytes + at, length - at, &c);
    StrObject *s = str_alloc(count, ucs_kind_of(all));
    if (!s) return 0;
    void *data = str_data(s);
    ucs_copy(data, s->kind, text, 1, ascii);
    size_t at = ascii;
    for (uint64_t i = ascii; i < count; i++) {
        at += (size_t)utf8_decode_lenient(bytes + at, length - at, &c);
        ucs_set(data, s->kind, i, c);
    }
    return str_seal(s);
}

Value str_from_text(const char *utf8) { return str_from_utf8(utf8, strlen(utf8)); }

Value str_from_ucs(const void *data, uint64_t length, uint32_t kind) {
    if (length == 0) return str_empty();
    if (length == 1) return str_from_char(ucs_get(data, kind, 0));
    StrObject *s = str_alloc(length, ucs_kind_needed(data, length, kind));
    if (!s) return 0;
    ucs_copy(str_data(s), s->kind, data, kind, length);
    return str_seal(s);
}

/* How many bytes of UTF-8; with escapes, U+DC80...U+DCFF count as the bytes that they stand for. */
static size_t utf8_length(const StrObject *s) {
    size_t size = 0;
    for (uint64_t i = 0; i < s->length; i++) size += utf8_size(str_at(s, i));
    return size;
}

static const char *utf8_from(Value v, size_t *length, bool unescape) {
    const StrObject *s = str_object(v);
    size_t size = s->flags & STR_ASCII ? s->length : utf8_length(s), at = 0;
    char *out = gc_try_bytes(size + 1);
    if (!out) return NULL;
    if (s->flags & STR_ASCII) {
        memcpy(out, s->data, size);
        at = size;
    } else {
        for (uint64_t i = 0; i < s->length; i++) {
            uint32_t c = str_at(s, i);
            if (unescape && c >= 0xdc80 && c <= 0xdcff)
                out[at++] = (char)(c - 0xdc00);
            else
                at += utf8_encode(c, out + at);
        }
    }
    out[at] = 0;
    if (length) *length = at;
    return out;
}

const char *str_utf8(Value v, size_t *length) { return utf8_from(v, length, false); }
const char *str_filesystem(Value v, size_t *length) { return utf8_from(v, length, true); }

/* ---- Parts and sums ---- */

Value str_substring(Value v, uint64_t start, uint64_t end) {
    const StrObject *s = str_object(v);
    assert(start <= end && end <= s->length && "the caller clips a substring to the text");
    if (start == 0 && end == s->length) return str_exact(v);
    const char *data = (const char *)s->data + start * s->kind;
    if (s->flags & STR_ASCII) return str_from_ascii(data, end - start);
    return str_from_ucs(data, end - start, s->kind);
}

static Value concat_shared(const StrObject *a, const StrObject *b) {
    if (!(a->flags & STR_SHARED) || a->kind < b->kind) return 0;
    size_t old = a->length * a->kind;
    if (!shared_extend(a->data, old, b->length * a->kind)) return 0;
    ucs_copy((char *)str_data((StrObject *)a) + old, a->kind, b->data, b->kind, b->length);
    return value_of(
        header_new(a->data, a->length + b->length, a->kind, a->flags & b->flags & STR_ASCII));
}

static StrObject *concat_alloc(uint64_t length, uint32_t kind) {
    if (length > (uint64_t)PTRDIFF_MAX / kind / 2) return (StrObject *)error_raise_memory();
    size_t size = length * kind;
    if (size < SHARED_SIZE_MIN) return str_alloc(length, kind);
    SharedBuffer *buffer = shared_new(shared_capacity(size), size);
    return buffer ? header_new(buffer->data, length, kind, 0) : NULL;
}

Value str_concat(Value va, Value vb) {
    const StrObject *a = str_object(va), *b = str_object(vb);
    if (!b->length) return str_exact(va);
    if (!a->length) return str_exact(vb);
    Value extended = concat_shared(a, b);
    if (extended) return extended;
    StrObject *s = concat_alloc(a->length + b->length, a->kind > b->kind ? a->kind : b->kind);
    if (!s) return 0;
    char *data = str_data(s);
    ucs_copy(data, s->kind, a->data, a->kind, a->length);
    ucs_copy(data + a->length * s->kind, s->kind, b->data, b->kind, b->length);
    s->flags |= a->flags & b->flags & STR_ASCII;
    return value_of(s);
}

/* ---- Hash and comparison ---- */

uint64_t str_hash(Value v) {
    StrObject *s = str_object(v);
    if (KR_LIKELY(s->hash)) return s->hash;
    return s->hash = siphash_bytes(s->data, s->length * s->kind);
}

bool str_equal(Value va, Value vb) {
    if (va == vb) return true;
    const StrObject *a = str_object(va), *b = str_object(vb);
    if (a->length != b->length || a->kind != b->kind) return false;
    if (a->hash && b->hash && a->hash != b->hash) return false;
    return bytes_same(a->data, b->data, a->length * a->kind);
}

int str_compare(Value va, Value vb) {
    const StrObject *a = str_object(va), *b = str_object(vb);
    uint64_t length = a->length < b->length ? a->length : b->length;
    if (a->kind == 1 && b->kind == 1) {
        int order = memcmp(a->data, b->data, length);
        if (order) return order;
    } else {
        for (uint64_t i = 0; i < length; i++) {
            uint32_t x = str_at(a, i), y = str_at(b, i);
            if (x != y) return x < y ? -1 : 1;
        }
    }
    return a->length < b->length ? -1 : a->length > b->length;
}

bool str_equals_text(Value v, const char *ascii) {
    const StrObject *s = str_object(v);
    size_t length = strlen(ascii);
    return s->kind == 1 && s->length == length && !memcmp(s->data, ascii, length);
}
