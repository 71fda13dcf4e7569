/* Encodings of one byte a character. */
#include "text/codec_internal.h"
#include "text/utf8.h"

static bool put_byte(Encoding *e, uint32_t byte) {
    uint8_t *out = byte_builder_reserve(&e->out, 1);
    if (out) *out = (uint8_t)byte;
    return true;
}

bool put_latin1(Encoding *e, uint32_t c) { return c < 0x100 && put_byte(e, c); }
bool put_ascii(Encoding *e, uint32_t c) { return c < 0x80 && put_byte(e, c); }

bool put_charmap(Encoding *e, uint32_t c) {
    const Charmap *map = e->codec->charmap;
    int low = 0, high = 255;
    while (low < high) { /* the first byte whose code point is not below c */
        int middle = (low + high) / 2;
        if (map->code_points[map->order[middle]] < c)
            low = middle + 1;
        else
            high = middle;
    }
    /* Of two bytes with the same code point the last one wins, as in CPython's tables. */
    while (low < 255 && map->code_points[map->order[low + 1]] == c) low++;
    uint8_t byte = map->order[low];
    return map->code_points[byte] == c && c != CHARMAP_UNDEFINED && put_byte(e, byte);
}

int decode_latin1(Decoding *d) {
    str_builder_latin1(&d->out, (const char *)d->data + d->at, d->length - d->at);
    d->at = d->length;
    return 0;
}

int decode_ascii(Decoding *d) {
    while (d->at < d->length && !d->out.failed) {
        size_t ascii = ascii_prefix(d->data + d->at, d->length - d->at);
        str_builder_ascii(&d->out, (const char *)d->data + d->at, ascii);
        d->at += ascii;
        if (d->at < d->length &&
            decode_problem(d, d->at, d->at + 1, "ordinal not in range(128)") < 0)
            return -1;
    }
    return 0;
}

int decode_charmap(Decoding *d) {
    const uint16_t *code_points = d->codec->charmap->code_points;
    while (d->at < d->length && !d->out.failed) {
        uint32_t c = code_points[d->data[d->at]];
        if (c != CHARMAP_UNDEFINED) {
            str_builder_char(&d->out, c);
            d->at++;
        } else if (decode_problem(d, d->at, d->at + 1, "character maps to <undefined>") < 0) {
            return -1;
        }
    }
    return 0;
}
