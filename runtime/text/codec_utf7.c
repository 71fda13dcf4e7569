/* UTF-7 (RFC 2152): ASCII as it is, and everything else as UTF-16 in modified Base64 between `+`
 * and
 * `-`. */
#include "text/codec_internal.h"
#include "text/unicode.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

enum { BITS_A_DIGIT = 6, BITS_A_UNIT = 16 };

static bool is_digit(uint32_t c) { return c && c < 0x80 && strchr(alphabet, (int)c); }

static uint32_t digit_value(uint8_t c) { return (uint32_t)(strchr(alphabet, c) - alphabet); }

/* ---- Encoding ---- */

/* The RFC's sets D and O, and its white space: what is written as it is. */
static bool is_direct(uint32_t c) {
    if (c == '\t' || c == '\n' || c == '\r') return true;
    return c >= ' ' && c < 0x7f && c != '+' && c != '\\' && c != '~';
}

static void put_byte(Encoding *e, char c) { byte_builder_add(&e->out, &c, 1); }

static void put_utf7_unit(Encoding *e, uint32_t unit) {
    e->shift.bits = e->shift.bits << BITS_A_UNIT | unit;
    e->shift.count += BITS_A_UNIT;
    while (e->shift.count >= BITS_A_DIGIT) {
        e->shift.count -= BITS_A_DIGIT;
        put_byte(e, alphabet[e->shift.bits >> e->shift.count & 63]);
    }
    e->shift.bits &= (1u << e->shift.count) - 1;
}

/* Ends a sequence, but for its `-`. */
static void shift_out(Encoding *e) {
    if (e->shift.count) put_byte(e, alphabet[e->shift.bits << (BITS_A_DIGIT - e->shift.count)]);
    e->shift.active = false;
    e->shift.bits = e->shift.count = 0;
}

bool put_utf7(Encoding *e, uint32_t c) {
    if (is_direct(c)) {
        if (e->shift.active) {
            shift_out(e);
            if (is_digit(c) || c == '-') put_byte(e, '-'); /* else it ends the sequence by itself */
        }
        put_byte(e, (char)c);
        return true;
    }
    if (!e->shift.active) {
        put_byte(e, '+');
        if (c == '+') return put_byte(e, '-'), true;
        e->shift.active = true;
    }
    if (c >= 0x10000) {
        put_utf7_unit(e, 0xd800 + ((c - 0x10000) >> 10));
        c = 0xdc00 + ((c - 0x10000) & 0x3ff);
    }
    put_utf7_unit(e, c);
    return true;
}

void finish_utf7(Encoding *e) {
    if (!e->shift.active) return;
    shift_out(e);
    put_byte(e, '-');
}

/* ---- Decoding ---- */

typedef struct Sequence {
    size_t at; /* next byte */
    uint32_t bits, count;
    uint32_t high; /* a surrogate that waits for its second half; 0: none */
} Sequence;

/* A code unit has come. */
static void sequence_unit(Decoding *d, Sequence *sequence, uint32_t unit) {
    if (sequence->high && unit >= 0xdc00 && unit < 0xe000) {
        str_builder_char(&d->out, 0x10000 + ((sequence->high - 0xd800) << 10) + (unit - 0xdc00));
        sequence->high = 0;
        return;
    }
    if (sequence->high) str_builder_char(&d->out, sequence->high);
    sequence->high = unit >= 0xd800 && unit < 0xdc00 ? unit : 0;
    if (!sequence->high) str_builder_char(&d->out, unit);
}

static void sequence_digits(Decoding *d, Sequence *sequence) {
    for (; sequence->at < d->length && is_digit(d->data[sequence->at]); sequence->at++) {
        sequence->bits = sequence->bits << BITS_A_DIGIT | digit_value(d->data[sequence->at]);
        sequence->count += BITS_A_DIGIT;
        if (sequence->count < BITS_A_UNIT) continue;
        sequence->count -= BITS_A_UNIT;
        sequence_unit(d, sequence, sequence->bits >> sequence->count & 0xffff);
        sequence->bits &= (1u << sequence->count) - 1;
    }
}

/* Behind a `+` at d->at: a whole sequence, which more data must not continue. 0, -1. */
static int sequence_decode(Decoding *d) {
    size_t start = d->at;
    Sequence sequence = {.at = start + 1};
    sequence_digits(d, &sequence);
    bool is_odd = sequence.count >= BITS_A_DIGIT || sequence.bits;
    if (sequence.at == d->length) {
        if (sequence.high || is_odd)
            return decode_problem(d, start, d->length, "unterminated shift sequence");
        d->at = d->length;
        return 0;
    }
    uint8_t end = d->data[sequence.at];
    if (is_odd)
        return decode_problem(d, start, sequence.at + 1,
                              sequence.count >= BITS_A_DIGIT
                                  ? "partial character in shift sequence"
                                  : "non-zero padding bits in shift sequence");
    if (sequence.high && end < 0x80) str_builder_char(&d->out, sequence.high);
    d->at = sequence.at + (end == '-');
    return 0;
}

/* At a `+`. 0; 1: the sequence is not whole yet; -1. */
static int plus_decode(Decoding *d) {
    size_t next = d->at + 1, end = next;
    while (end < d->length && is_digit(d->data[end])) end++;
    if (end == d->length && !d->final) return 1;
    if (next < d->length && d->data[next] == '-') {
        str_builder_char(&d->out, '+');
        d->at += 2;
        return 0;
    }
    if (next < d->length && end == next)
        return decode_problem(d, d->at, next + 1, "ill-formed sequence");
    return sequence_decode(d);
}

int decode_utf7(Decoding *d) {
    while (d->at < d->length && !d->out.failed) {
        uint8_t c = d->data[d->at];
        int result = 0;
        if (c == '+') {
            result = plus_decode(d);
        } else if (c < 0x80) {
            str_builder_char(&d->out, c);
            d->at++;
        } else {
            result = decode_problem(d, d->at, d->at + 1, "unexpected special character");
        }
        if (result) return result < 0 ? -1 : 0;
    }
    return 0;
}
