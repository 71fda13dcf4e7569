/* UTF-8 sequences, and copies between code points of different sizes. */
#include "text/utf8.h"

#include "text/unicode.h"

#include <string.h>

static inline bool is_continuation(uint8_t byte) { return (byte & 0xc0) == 0x80; }

/* The second byte is where overlong forms, surrogates and what lies beyond U+10FFFF show. */
static bool second_is_valid(uint8_t first, uint8_t second) {
    if (!is_continuation(second)) return false;
    switch (first) {
    case 0xe0: return second >= 0xa0;
    case 0xed: return second < 0xa0;
    case 0xf0: return second >= 0x90;
    case 0xf4: return second < 0x90;
    }
    return true;
}

int utf8_decode(const uint8_t *text, size_t length, uint32_t *code_point) {
    uint8_t first = text[0];
    if (first < 0x80) return *code_point = first, 1;
    if (first < 0xc2 || first > 0xf4) return UTF8_BAD_START;
    int size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (length < 2) return UTF8_TRUNCATED;
    if (!second_is_valid(first, text[1])) return UTF8_BAD_SECOND;
    uint32_t c = (uint32_t)(first & (0x7f >> size)) << 6 | (text[1] & 0x3f);
    for (int i = 2; i < size; i++) {
        if ((size_t)i >= length) return UTF8_TRUNCATED;
        if (!is_continuation(text[i])) return -1 - i;
        c = c << 6 | (text[i] & 0x3f);
    }
    *code_point = c;
    return size;
}

int utf8_decode_lenient(const uint8_t *text, size_t length, uint32_t *code_point) {
    int size = utf8_decode(text, length, code_point);
    if (size > 0) return size;
    if (length >= 3 && text[0] == 0xed && is_continuation(text[1]) && is_continuation(text[2])) {
        *code_point = 0xd000u | (uint32_t)(text[1] & 0x3f) << 6 | (text[2] & 0x3f);
        return 3;
    }
    *code_point = 0xdc00u + text[0];
    return 1;
}

size_t utf8_encode(uint32_t c, char *out) {
    size_t size = utf8_size(c);
    if (size == 1) return *out = (char)c, 1;
    for (size_t i = size - 1; i > 0; i--, c >>= 6) out[i] = (char)(0x80 | (c & 0x3f));
    out[0] = (char)(c | (0xff00u >> size & 0xff));
    return size;
}

size_t ascii_prefix(const void *text, size_t length) {
    const uint8_t *at = text;
    size_t i = 0;
    for (; i + 32 <= length; i += 32) { /* plain ORs, which the compiler turns into vector code */
        uint8_t all = 0;
        for (size_t k = 0; k < 32; k++) all |= at[i + k];
        if (all >= 0x80) break;
    }
    while (i < length && at[i] < 0x80) i++;
    return i;
}

bool utf8_measure(const uint8_t *text, size_t length, uint64_t *count, uint32_t *all) {
    uint32_t bits = 0, c;
    uint64_t found = 0;
    for (size_t at = 0; at < length; found++) {
        if (text[at] < 0x80) {
            at++;
            continue;
        }
        int size = utf8_decode(text + at, length - at, &c);
        if (size <= 0) return false;
        bits |= c;
        at += (size_t)size;
    }
    *count = found;
    *all = bits;
    return true;
}

/* One well-formed code point; moves *text behind it. */
static inline uint32_t valid_next(const uint8_t **text) {
    const uint8_t *t = *text;
    if (t[0] < 0x80) return *text += 1, t[0];
    if (t[0] < 0xe0) return *text += 2, (uint32_t)(t[0] & 0x1f) << 6 | (t[1] & 0x3f);
    if (t[0] < 0xf0)
        return *text += 3,
               (uint32_t)(t[0] & 0xf) << 12 | (uint32_t)(t[1] & 0x3f) << 6 | (t[2] & 0x3f);
    *text += 4;
    return (uint32_t)(t[0] & 7) << 18 | (uint32_t)(t[1] & 0x3f) << 12 |
           (uint32_t)(t[2] & 0x3f) << 6 | (t[3] & 0x3f);
}

#define FILL(T)                                                                                    \
    for (T *out = data; text < end;) *out++ = (T)valid_next(&text);                                \
    return

void utf8_fill(void *data, uint32_t kind, const uint8_t *text, size_t length) {
    const uint8_t *end = text + length;
    switch (kind) {
    case 1: FILL(uint8_t);
    case 2: FILL(uint16_t);
    case 4: FILL(uint32_t);
    }
}

#define ENCODE(T)                                                                                  \
    for (; i < length; i++) {                                                                      \
        uint32_t c = ((const T *)data)[i];                                                         \
        if (c < 0x80)                                                                              \
            *to++ = (char)c;                                                                       \
        else if (unicode_is_surrogate(c))                                                          \
            break;                                                                                 \
        else                                                                                       \
            to += utf8_encode(c, to);                                                              \
    }                                                                                              \
    break

size_t utf8_encode_run(const void *data, uint32_t kind, uint64_t length, uint64_t *at, char *out) {
    uint64_t i = *at;
    char *to = out;
    switch (kind) {
    case 1: ENCODE(uint8_t);
    case 2: ENCODE(uint16_t);
    case 4: ENCODE(uint32_t);
    }
    *at = i;
    return (size_t)(to - out);
}

static uint32_t bits16(const uint16_t *data, uint64_t length) {
    uint32_t all = 0;
    for (uint64_t i = 0; i < length; i++) all |= data[i];
    return all;
}

static uint32_t bits32(const uint32_t *data, uint64_t length) {
    uint32_t all = 0;
    for (uint64_t i = 0; i < length; i++) all |= data[i];
    return all;
}

uint32_t ucs_kind_needed(const void *data, uint64_t length, uint32_t kind) {
    enum { CHUNK = 128 };
    uint32_t needed = 1;
    for (uint64_t i = 0; kind > 1 && needed < kind && i < length; i += CHUNK) {
        uint64_t count = length - i < CHUNK ? length - i : CHUNK;
        uint32_t all = kind == 2 ? bits16((const uint16_t *)data + i, count)
                                 : bits32((const uint32_t *)data + i, count);
        if (ucs_kind_of(all) > needed) needed = ucs_kind_of(all);
    }
    return needed;
}

#define COPY(To, From)                                                                             \
    do {                                                                                           \
        To *to_items = to;                                                                         \
        const From *from_items = from;                                                             \
        for (uint64_t i = 0; i < length; i++) to_items[i] = (To)from_items[i];                     \
    } while (0)

void ucs_copy(void *to, uint32_t to_kind, const void *from, uint32_t from_kind, uint64_t length) {
    if (to_kind == from_kind) {
        if (length) memcpy(to, from, length * to_kind);
        return;
    }
    switch (to_kind << 4 | from_kind) {
    case 0x12: COPY(uint8_t, uint16_t); return;
    case 0x14: COPY(uint8_t, uint32_t); return;
    case 0x21: COPY(uint16_t, uint8_t); return;
    case 0x24: COPY(uint16_t, uint32_t); return;
    case 0x41: COPY(uint32_t, uint8_t); return;
    case 0x42: COPY(uint32_t, uint16_t); return;
    }
}

void ucs_fill(void *data, uint32_t kind, uint64_t start, uint64_t count, uint32_t code_point) {
    if (kind == 1) {
        if (count) memset((uint8_t *)data + start, (int)code_point, count);
        return;
    }
    for (uint64_t i = 0; i < count; i++) ucs_set(data, kind, start + i, code_point);
}
