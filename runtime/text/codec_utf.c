/* UTF-8, UTF-16 and UTF-32. */
#include "text/codec_internal.h"
#include "text/unicode.h"
#include "text/utf8.h"

/* ---- UTF-8 ---- */

bool put_utf8(Encoding *e, uint32_t c) {
    char bytes[UTF8_MAX];
    if (unicode_is_surrogate(c)) return false;
    byte_builder_add(&e->out, bytes, utf8_encode(c, bytes));
    return true;
}

/* The last two bytes are the beginning of a surrogate: the handler "surrogatepass" needs the third.
 */
static bool surrogate_starts(const Decoding *d) {
    const uint8_t *data = d->data + d->at;
    return d->length - d->at == 2 && data[0] == 0xed && (data[1] & 0xe0) == 0xa0;
}

int decode_utf8(Decoding *d) {
    while (d->at < d->length && !d->out.failed) {
        size_t ascii = ascii_prefix(d->data + d->at, d->length - d->at);
        str_builder_ascii(&d->out, (const char *)d->data + d->at, ascii);
        d->at += ascii;
        if (d->at == d->length) break;
        uint32_t c;
        int size = utf8_decode(d->data + d->at, d->length - d->at, &c);
        if (size > 0) {
            str_builder_char(&d->out, c);
            d->at += (size_t)size;
            continue;
        }
        if (!d->final && (size == UTF8_TRUNCATED || surrogate_starts(d))) break;
        size_t end = size == UTF8_TRUNCATED   ? d->length
                     : size == UTF8_BAD_START ? d->at + 1
                                              : d->at + (size_t)(-size - 1);
        const char *reason = size == UTF8_TRUNCATED   ? "unexpected end of data"
                             : size == UTF8_BAD_START ? "invalid start byte"
                                                      : "invalid continuation byte";
        if (decode_problem(d, d->at, end, reason) < 0) return -1;
    }
    return 0;
}

/* state: 1 once the start of the text is past. */
int decode_utf8_sig(Decoding *d) {
    static const uint8_t mark[3] = {0xef, 0xbb, 0xbf};
    size_t left = d->length - d->at;
    if (!d->state) {
        size_t same = 0;
        while (same < 3 && same < left && d->data[d->at + same] == mark[same]) same++;
        if (same == left && same < 3 && !d->final) return 0;
        if (same == 3) { /* positions in errors count from behind the mark */
            d->data += d->at + 3;
            d->length -= d->at + 3;
            d->at = 0;
            d->object = 0;
        }
        d->state = 1;
    }
    return decode_utf8(d);
}

/* ---- Code units of two and four bytes ---- */

void put_unit(Encoding *e, uint32_t unit) {
    uint32_t size = e->codec->unit;
    uint8_t *out = byte_builder_reserve(&e->out, size);
    for (uint32_t i = 0; out && i < size; i++)
        out[e->codec->order == ORDER_BIG ? size - 1 - i : i] = (uint8_t)(unit >> (8 * i));
}

bool put_utf16(Encoding *e, uint32_t c) {
    if (unicode_is_surrogate(c)) return false;
    if (c >= 0x10000) {
        put_unit(e, 0xd800 + ((c - 0x10000) >> 10));
        c = 0xdc00 + ((c - 0x10000) & 0x3ff);
    }
    put_unit(e, c);
    return true;
}

bool put_utf32(Encoding *e, uint32_t c) {
    if (unicode_is_surrogate(c)) return false;
    put_unit(e, c);
    return true;
}

static uint32_t unit_at(const uint8_t *data, uint32_t size, bool big) {
    uint32_t unit = 0;
    for (uint32_t i = 0; i < size; i++) unit |= (uint32_t)data[big ? size - 1 - i : i] << (8 * i);
    return unit;
}

/* Finds the byte order and puts it in d->state; false: more data is needed. */
static bool order_find(Decoding *d) {
    static const char *const names[2][2] = {{"utf-16-le", "utf-16-be"}, {"utf-32-le", "utf-32-be"}};
    uint32_t size = d->codec->unit;
    if (d->codec->order != ORDER_MARK) d->state = d->codec->order;
    if (!d->state) {
        if (d->length - d->at < size) {
            if (!d->final) return false;
            d->state = ORDER_LITTLE;
        } else if (unit_at(d->data + d->at, size, false) == 0xfeff) {
            d->state = ORDER_LITTLE;
            d->at += size;
        } else if (unit_at(d->data + d->at, size, true) == 0xfeff) {
            d->state = ORDER_BIG;
            d->at += size;
        } else {
            d->state = ORDER_LITTLE;
        }
    }
    d->name = names[size == 4][d->state == ORDER_BIG];
    return true;
}

/* One character of UTF-16 at d->at. 0: done, or a problem was handled; 1: incomplete; -1. */
static int utf16_next(Decoding *d) {
    bool big = d->state == ORDER_BIG;
    size_t left = d->length - d->at;
    if (left < 2) return d->final ? decode_problem(d, d->at, d->length, "truncated data") : 1;
    uint32_t c = unit_at(d->data + d->at, 2, big);
    if (!unicode_is_surrogate(c)) {
        str_builder_char(&d->out, c);
        d->at += 2;
        return 0;
    }
    if (c >= 0xdc00) return decode_problem(d, d->at, d->at + 2, "illegal encoding");
    if (left < 4)
        return d->final ? decode_problem(d, d->at, d->length, "unexpected end of data") : 1;
    uint32_t low = unit_at(d->data + d->at + 2, 2, big);
    if ((low & ~0x3ffu) != 0xdc00)
        return decode_problem(d, d->at, d->at + 2, "illegal UTF-16 surrogate");
    str_builder_char(&d->out, 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00));
    d->at += 4;
    return 0;
}

int decode_utf16(Decoding *d) {
    if (!order_find(d)) return 0;
    while (d->at < d->length && !d->out.failed) {
        int result = utf16_next(d);
        if (result) return result < 0 ? -1 : 0;
    }
    return 0;
}

int decode_utf32(Decoding *d) {
    if (!order_find(d)) return 0;
    while (d->at < d->length && !d->out.failed) {
        const char *reason = NULL;
        uint32_t c = 0;
        size_t end = d->at + 4;
        if (d->length - d->at < 4) {
            if (!d->final) return 0;
            end = d->length;
            reason = "truncated data";
        } else {
            c = unit_at(d->data + d->at, 4, d->state == ORDER_BIG);
            if (unicode_is_surrogate(c))
                reason = "code point in surrogate code point range(0xd800, 0xe000)";
            else if (c > UNICODE_MAX)
                reason = "code point not in range(0x110000)";
        }
        if (reason && decode_problem(d, d->at, end, reason) < 0) return -1;
        if (reason) continue;
        str_builder_char(&d->out, c);
        d->at += 4;
    }
    return 0;
}

size_t surrogate_decode(const Codec *codec, const char *name, const uint8_t *data, size_t length,
                        uint32_t *surrogate) {
    uint32_t size = codec->unit;
    if (codec->decode == decode_utf8 || codec->decode == decode_utf8_sig) {
        if (length < 3 || data[0] != 0xed || (data[1] & 0xe0) != 0xa0 || (data[2] & 0xc0) != 0x80)
            return 0;
        *surrogate = 0xd000u | (uint32_t)(data[1] & 0x3f) << 6 | (data[2] & 0x3f);
        return 3;
    }
    if (size == 1 || length < size) return 0;
    bool big = codec->order == ORDER_BIG || strcmp(name + strlen(name) - 2, "be") == 0;
    *surrogate = unit_at(data, size, big);
    return unicode_is_surrogate(*surrogate) ? size : 0;
}
